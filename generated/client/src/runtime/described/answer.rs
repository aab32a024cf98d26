//! What a call of a described operation returns.

use std::fmt;

use serde::{Serialize, Serializer};
use serde_json::Value;

use crate::runtime::{
    described::{redact::redacted, schema_info::SchemaInfo},
    http::document::Document,
};

/// What a call of a described operation returns.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Answer {
    /// Nothing.
    Empty,
    /// Text.
    Text(String),
    /// JSON.
    Data(Data),
    /// A file.
    File(Document),
}

/// Shows everything but secrets, files and text.
impl fmt::Debug for Answer {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => to.write_str("Empty"),
            Self::Text(text) => write!(to, "Text({} bytes)", text.len()),
            Self::Data(data) => to.debug_tuple("Data").field(data).finish(),
            Self::File(file) => to.debug_tuple("File").field(file).finish(),
        }
    }
}

/// JSON of a response, and what the specification says of it.
#[derive(Clone)]
pub struct Data {
    value: Value,
    schema: &'static SchemaInfo,
}

impl Data {
    /// JSON, and what the specification says of it.
    #[must_use]
    pub fn new(value: Value, schema: &'static SchemaInfo) -> Self {
        Self { value, schema }
    }

    /// The value as it came, with its secrets.
    #[must_use]
    pub fn value(&self) -> &Value {
        &self.value
    }

    /// The value as it came, with its secrets.
    #[must_use]
    pub fn into_value(self) -> Value {
        self.value
    }

    /// The value with `[redacted]` in place of each secret.
    #[must_use]
    pub fn redacted(&self) -> Value {
        redacted(&self.value, self.schema)
    }

    /// What the specification says of it.
    #[must_use]
    pub fn schema(&self) -> &'static SchemaInfo {
        self.schema
    }
}

impl PartialEq for Data {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

/// Shows everything but secrets.
impl fmt::Debug for Data {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.redacted(), to)
    }
}

/// The value itself, with its secrets, as it came.
impl Serialize for Data {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.value.serialize(to)
    }
}
