//! Values of one of several types. A value that fits none is kept as it is.

use serde::Serializer;
use serde_json::Value;

use crate::runtime::decoding::strict;

/// One of several types: the first that fits.
pub trait Union: Sized {
    /// Whether no variant has a blank value, so that a blank string means that there is no value.
    const BLANK_IS_NONE: bool = false;

    /// The first variant that a value fits.
    fn fitting(value: &Value) -> Option<Self>;

    /// The variant that keeps any value.
    fn other(value: Value) -> Self;

    /// Serializes the value of the variant.
    ///
    /// # Errors
    /// The errors of the serializer.
    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error>;
}

/// The variant of a value: the first that fits strictly, or else the first that fits tolerantly. Any object fits any
/// record tolerantly, so without the strict attempt the first record would take them all. Strict decoding accepts
/// strict fits only.
#[must_use]
pub fn decode_union<T: Union>(value: Value) -> T {
    let strictly = strict::attempt(|| T::fitting(&value)).flatten();
    if let Some(fitting) = strictly {
        return fitting;
    }
    if !strict::is_on()
        && let Some(fitting) = T::fitting(&value)
    {
        return fitting;
    }
    strict::complain(|| "found a value that fits no variant of the union".to_owned());
    T::other(value)
}

/// Implements the traits of serde, the decoder and the encoder for a type with [`Union`].
#[allow(unused_macros, reason = "used by generated code; this crate itself defines no union")]
macro_rules! union {
    ($name:ident) => {
        impl rt::Serialize for $name {
            fn serialize<S: rt::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                rt::Union::write(self, to)
            }
        }
        impl<'de> rt::Deserialize<'de> for $name {
            fn deserialize<D: rt::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                rt::decode(from)
            }
        }
        impl Default for $name {
            #[inline]
            fn default() -> Self {
                rt::Union::other(rt::Value::Null)
            }
        }
        impl rt::Decode for $name {
            const EXPECTED: &'static str = "a value";
            const JSON_TYPE: rt::JsonType = rt::JsonType::Any;
            const BLANK_IS_NONE: bool = <Self as rt::Union>::BLANK_IS_NONE;
            #[inline]
            fn null() -> Option<Self> {
                Some(rt::decode_union(rt::Value::Null))
            }
            #[inline]
            fn boolean(value: bool) -> Option<Self> {
                <rt::Value as rt::Decode>::boolean(value).map(rt::decode_union)
            }
            #[inline]
            fn integer(value: i64) -> Option<Self> {
                <rt::Value as rt::Decode>::integer(value).map(rt::decode_union)
            }
            #[inline]
            fn unsigned(value: u64) -> Option<Self> {
                <rt::Value as rt::Decode>::unsigned(value).map(rt::decode_union)
            }
            #[inline]
            fn float(value: f64) -> Option<Self> {
                <rt::Value as rt::Decode>::float(value).map(rt::decode_union)
            }
            #[inline]
            fn text(value: &str) -> Option<Self> {
                <rt::Value as rt::Decode>::text(value).map(rt::decode_union)
            }
            fn list<'de, A: rt::SeqAccess<'de>>(list: A) -> Result<Self, A::Error> {
                <rt::Value as rt::Decode>::list(list).map(rt::decode_union)
            }
            fn object<'de, A: rt::MapAccess<'de>>(object: A) -> Result<Self, A::Error> {
                <rt::Value as rt::Decode>::object(object).map(rt::decode_union)
            }
        }
        impl rt::Field for $name {}
    };
}
#[allow(unused_imports, reason = "used by generated code; this crate itself defines no union")]
pub(crate) use union;
