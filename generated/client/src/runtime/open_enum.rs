//! Enums of text that stay open: a value the document does not know is kept and written back.

/// A set of known texts, and any other.
pub trait OpenEnum: Sized {
    /// The texts that the document knows.
    const VALUES: &'static [&'static str];

    /// The variant of a text.
    fn from_text(text: &str) -> Self;

    /// The text of a variant.
    fn as_str(&self) -> &str;
}

/// Joins a type with [`OpenEnum`] to text, to serde, to the decoder and to the encoder.
#[allow(unused_macros, reason = "used by generated code; the crate alone defines no enum")]
macro_rules! open_enum {
    ($name:ident) => {
        impl ::std::fmt::Display for $name {
            fn fmt(&self, to: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                to.pad(rt::OpenEnum::as_str(self))
            }
        }
        impl ::std::str::FromStr for $name {
            type Err = ::std::convert::Infallible;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Ok(rt::OpenEnum::from_text(text))
            }
        }
        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                rt::OpenEnum::from_text(text)
            }
        }
        impl From<String> for $name {
            fn from(text: String) -> Self {
                rt::OpenEnum::from_text(&text)
            }
        }
        impl Default for $name {
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
            const EXPECTED: &'static str = "text";
            const KIND: rt::Kind = rt::Kind::Text;
            fn boolean(value: bool) -> Option<Self> {
                Some(rt::OpenEnum::from_text(if value { "true" } else { "false" }))
            }
            fn integer(value: i64) -> Option<Self> {
                Some(rt::OpenEnum::from_text(&value.to_string()))
            }
            fn text(value: &str) -> Option<Self> {
                Some(rt::OpenEnum::from_text(value))
            }
        }
        impl rt::Field for $name {}
        impl rt::PathValue for $name {
            fn path_text(&self) -> ::std::borrow::Cow<'_, str> {
                ::std::borrow::Cow::Borrowed(rt::OpenEnum::as_str(self))
            }
        }
        impl rt::QueryValue for $name {
            fn query_text(&self) -> Result<Option<String>, &'static str> {
                Ok(Some(rt::OpenEnum::as_str(self).to_owned()))
            }
        }
    };
}
#[allow(unused_imports, reason = "used by generated code; the crate alone defines no enum")]
pub(crate) use open_enum;
