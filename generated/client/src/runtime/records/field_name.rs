//! Reads the names of fields.

use std::fmt;

use serde::{
    Deserializer,
    de::{DeserializeSeed, Error, Visitor},
};

/// A field's name, borrowed from the input if it has no escapes.
pub(crate) enum FieldName<'de> {
    Borrowed(&'de str),
    Owned(String),
}

impl FieldName<'_> {
    pub(crate) fn as_str(&self) -> &str {
        match self {
            Self::Borrowed(name) => name,
            Self::Owned(name) => name,
        }
    }
}

/// The seed that reads a name.
pub(crate) struct Name;

impl<'de> DeserializeSeed<'de> for Name {
    type Value = FieldName<'de>;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Self::Value, D::Error> {
        from.deserialize_identifier(self)
    }
}

impl<'de> Visitor<'de> for Name {
    type Value = FieldName<'de>;

    fn expecting(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("a field name")
    }

    fn visit_borrowed_str<E: Error>(self, name: &'de str) -> Result<Self::Value, E> {
        Ok(FieldName::Borrowed(name))
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Self::Value, E> {
        Ok(FieldName::Owned(name.to_owned()))
    }

    fn visit_string<E: Error>(self, name: String) -> Result<Self::Value, E> {
        Ok(FieldName::Owned(name))
    }
}
