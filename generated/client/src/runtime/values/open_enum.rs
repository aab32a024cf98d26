//! Open enumerations of strings: unknown values are kept and written back.

use crate::runtime::decoding::strict;

/// A set of known strings, and any other string.
pub trait OpenEnum: Sized {
    /// The values in the specification.
    const VALUES: &'static [&'static str];

    /// The variant of a string.
    fn from_text(text: &str) -> Self;

    /// The string of a variant.
    fn as_str(&self) -> &str;
}

/// Whether an enum has no blank value, so that a blank string means that there is no value.
#[must_use]
pub const fn has_no_blank(values: &[&str]) -> bool {
    let mut rest = values;
    while let [value, others @ ..] = rest {
        if value.is_empty() {
            return false;
        }
        rest = others;
    }
    true
}

/// The variant of a string. Strict decoding accepts known values only, and leaves blank strings to the field.
#[must_use]
pub fn open_enum_from_str<T: OpenEnum>(text: &str) -> T {
    if !text.trim().is_empty() && !T::VALUES.contains(&text) {
        strict::complain(|| "found a string that is not one of the values in the specification".to_owned());
    }
    T::from_text(text)
}

/// The variant of a value that is not a string. Strict decoding accepts none.
pub fn open_enum_from_other<T: OpenEnum>(value: &impl ToString, found: &str) -> T {
    strict::wrong_type("a string", found);
    T::from_text(&value.to_string())
}

/// Implements conversions and the traits of serde, the decoder and the encoder for a type with [`OpenEnum`].
#[allow(unused_macros, reason = "used by generated code; this crate itself defines no enum")]
macro_rules! open_enum {
    ($name:ident) => {
        impl ::std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, to: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                to.pad(rt::OpenEnum::as_str(self))
            }
        }
        impl ::std::str::FromStr for $name {
            type Err = ::std::convert::Infallible;
            #[inline]
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Ok(rt::OpenEnum::from_text(text))
            }
        }
        impl From<&str> for $name {
            #[inline]
            fn from(text: &str) -> Self {
                rt::OpenEnum::from_text(text)
            }
        }
        impl From<String> for $name {
            #[inline]
            fn from(text: String) -> Self {
                rt::OpenEnum::from_text(&text)
            }
        }
        impl Default for $name {
            #[inline]
            fn default() -> Self {
                rt::OpenEnum::from_text("")
            }
        }
        impl rt::Serialize for $name {
            fn serialize<S: rt::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str(rt::OpenEnum::as_str(self))
            }
        }
        impl<'de> rt::Deserialize<'de> for $name {
            fn deserialize<D: rt::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                rt::decode(from)
            }
        }
        impl rt::Decode for $name {
            const EXPECTED: &'static str = "a string";
            const JSON_TYPE: rt::JsonType = rt::JsonType::Text;
            const BLANK_IS_NONE: bool = rt::has_no_blank(<Self as rt::OpenEnum>::VALUES);
            #[inline]
            fn boolean(value: bool) -> Option<Self> {
                Some(rt::open_enum_from_other(&value, "a boolean"))
            }
            #[inline]
            fn integer(value: i64) -> Option<Self> {
                Some(rt::open_enum_from_other(&value, "an integer"))
            }
            #[inline]
            fn text(value: &str) -> Option<Self> {
                Some(rt::open_enum_from_str(value))
            }
        }
        impl rt::Field for $name {}
        impl rt::PathValue for $name {
            #[inline]
            fn path_text(&self) -> ::std::borrow::Cow<'_, str> {
                ::std::borrow::Cow::Borrowed(rt::OpenEnum::as_str(self))
            }
        }
        impl rt::QueryValue for $name {
            #[inline]
            fn query_text(&self) -> Result<Option<String>, &'static str> {
                Ok(Some(rt::OpenEnum::as_str(self).to_owned()))
            }
        }
    };
}
#[allow(unused_imports, reason = "used by generated code; this crate itself defines no enum")]
pub(crate) use open_enum;
