//! Open enumerations of numbers: unknown numbers are kept and written back.

use crate::runtime::decoding::strict;

/// A set of known numbers, and any other number.
pub trait OpenNumber: Copy {
    /// `i64` or `f64`.
    type Number: PartialEq + Copy + 'static;

    /// The numbers in the specification.
    const VALUES: &'static [Self::Number];

    /// The variant of a number.
    fn from_number(number: Self::Number) -> Self;

    /// The number of a variant.
    fn number(self) -> Self::Number;
}

/// The variant of a number. Strict decoding accepts known numbers only.
#[must_use]
pub fn open_number_from<T: OpenNumber>(number: T::Number) -> T {
    if !T::VALUES.contains(&number) {
        strict::complain(|| "found a number that is not one of the values in the specification".to_owned());
    }
    T::from_number(number)
}

/// Implements conversions and the traits of serde, the decoder and the encoder for a type with [`OpenNumber`].
#[allow(unused_macros, reason = "used by generated code; this crate itself defines no enum")]
macro_rules! open_number {
    ($name:ident, $number:ty) => {
        impl ::std::fmt::Display for $name {
            fn fmt(&self, to: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&rt::OpenNumber::number(*self), to)
            }
        }
        impl From<$number> for $name {
            #[inline]
            fn from(number: $number) -> Self {
                rt::OpenNumber::from_number(number)
            }
        }
        impl From<$name> for $number {
            #[inline]
            fn from(value: $name) -> Self {
                rt::OpenNumber::number(value)
            }
        }
        impl Default for $name {
            #[inline]
            fn default() -> Self {
                rt::OpenNumber::from_number(<$number>::default())
            }
        }
        impl rt::Serialize for $name {
            fn serialize<S: rt::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                rt::Serialize::serialize(&rt::OpenNumber::number(*self), to)
            }
        }
        impl<'de> rt::Deserialize<'de> for $name {
            fn deserialize<D: rt::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                rt::decode(from)
            }
        }
        impl rt::Decode for $name {
            const EXPECTED: &'static str = <$number as rt::Decode>::EXPECTED;
            const JSON_TYPE: rt::JsonType = <$number as rt::Decode>::JSON_TYPE;
            #[inline]
            fn integer(value: i64) -> Option<Self> {
                <$number as rt::Decode>::integer(value).map(rt::open_number_from)
            }
            #[inline]
            fn unsigned(value: u64) -> Option<Self> {
                <$number as rt::Decode>::unsigned(value).map(rt::open_number_from)
            }
            #[inline]
            fn float(value: f64) -> Option<Self> {
                <$number as rt::Decode>::float(value).map(rt::open_number_from)
            }
            #[inline]
            fn text(value: &str) -> Option<Self> {
                <$number as rt::Decode>::text(value).map(rt::open_number_from)
            }
            fn object<'de, A: rt::MapAccess<'de>>(object: A) -> Result<Self, A::Error> {
                <$number as rt::Decode>::object(object).map(rt::open_number_from)
            }
        }
        impl rt::Field for $name {}
        impl rt::PathValue for $name {
            fn path_text(&self) -> ::std::borrow::Cow<'_, str> {
                ::std::borrow::Cow::Owned(self.to_string())
            }
        }
        impl rt::QueryValue for $name {
            fn query_text(&self) -> Result<Option<String>, &'static str> {
                Ok(Some(self.to_string()))
            }
        }
    };
}
#[allow(unused_imports, reason = "used by generated code; this crate itself defines no enum")]
pub(crate) use open_number;
