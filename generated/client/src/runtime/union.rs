//! Values of one of several shapes. What fits none is kept as it came.

use serde::Serializer;
use serde_json::Value;

/// One of several shapes: the first that fits.
pub trait Union: Sized {
    /// The variant of a value. There is always one, since the last keeps any value.
    fn from_value(value: Value) -> Self;

    /// Writes what is inside.
    ///
    /// # Errors
    /// Those of the serializer.
    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error>;
}

/// Joins a type with [`Union`] to serde, to the decoder and to the encoder.
#[allow(unused_macros, reason = "used by generated code; the crate alone defines no union")]
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
            fn default() -> Self {
                rt::Union::from_value(rt::Value::Null)
            }
        }
        impl rt::Decode for $name {
            const EXPECTED: &'static str = "a value";
            const KIND: rt::Kind = rt::Kind::Any;
            fn null() -> Option<Self> {
                Some(rt::Union::from_value(rt::Value::Null))
            }
            fn boolean(value: bool) -> Option<Self> {
                <rt::Value as rt::Decode>::boolean(value).map(rt::Union::from_value)
            }
            fn integer(value: i64) -> Option<Self> {
                <rt::Value as rt::Decode>::integer(value).map(rt::Union::from_value)
            }
            fn unsigned(value: u64) -> Option<Self> {
                <rt::Value as rt::Decode>::unsigned(value).map(rt::Union::from_value)
            }
            fn float(value: f64) -> Option<Self> {
                <rt::Value as rt::Decode>::float(value).map(rt::Union::from_value)
            }
            fn text(value: &str) -> Option<Self> {
                <rt::Value as rt::Decode>::text(value).map(rt::Union::from_value)
            }
            fn list<'de, A: rt::SeqAccess<'de>>(list: A) -> Result<Self, A::Error> {
                <rt::Value as rt::Decode>::list(list).map(rt::Union::from_value)
            }
            fn object<'de, A: rt::MapAccess<'de>>(object: A) -> Result<Self, A::Error> {
                <rt::Value as rt::Decode>::object(object).map(rt::Union::from_value)
            }
        }
        impl rt::Field for $name {}
        impl rt::QueryValue for $name {
            fn query_text(&self) -> Result<Option<String>, &'static str> {
                rt::plain_text(self)
            }
        }
    };
}
#[allow(unused_imports, reason = "used by generated code; the crate alone defines no union")]
pub(crate) use union;
