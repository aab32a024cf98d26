//! What a card returns.

mod convert;
mod read;

use std::fmt;

use kandji_client::operations::{Data, SchemaInfo};
use serde_json::{Map, Value};

pub(crate) use read::Responses;

/// What a card returns: the outputs that appear with its options. Outputs without a value are left out.
#[derive(Clone, Default, PartialEq)]
pub struct Outputs {
    outputs: Vec<Output>,
}

/// An output with its value.
#[derive(Clone)]
struct Output {
    key: String,
    value: Value,
    schema: Option<&'static SchemaInfo>,
    /// Whether the schema is that of each element.
    is_each: bool,
}

impl PartialEq for Output {
    fn eq(&self, other: &Self) -> bool {
        (&self.key, &self.value) == (&other.key, &other.value)
    }
}

impl Outputs {
    /// The value of an output, by its key, with its secrets.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Value> {
        self.outputs.iter().find(|output| output.key == key).map(|output| &output.value)
    }

    /// The keys, in the order of the card.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.outputs.iter().map(|output| output.key.as_str())
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.outputs.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.outputs.is_empty()
    }

    /// The result as the card's schema has it, with its secrets.
    #[must_use]
    pub fn to_json(&self) -> Map<String, Value> {
        self.outputs.iter().map(|output| (output.key.clone(), output.value.clone())).collect()
    }

    /// The same with `[redacted]` in place of each secret, to be shown.
    #[must_use]
    pub fn redacted(&self) -> Map<String, Value> {
        self.outputs.iter().map(|output| (output.key.clone(), output.redacted())).collect()
    }

    /// Sets an output of which the specification says nothing.
    pub(crate) fn set(&mut self, key: &str, value: impl Into<Value>) {
        self.outputs.retain(|output| output.key != key);
        self.push(key, value.into(), None, false);
    }

    fn push(&mut self, key: &str, value: Value, schema: Option<&'static SchemaInfo>, is_each: bool) {
        self.outputs.push(Output { key: key.to_owned(), value, schema, is_each });
    }
}

/// Values that a flow returns in place of a card's own.
impl From<Map<String, Value>> for Outputs {
    fn from(values: Map<String, Value>) -> Self {
        let mut outputs = Self::default();
        values.into_iter().for_each(|(key, value)| outputs.set(&key, value));
        outputs
    }
}

impl Output {
    fn redacted(&self) -> Value {
        let Some(schema) = self.schema else { return self.value.clone() };
        let hidden = |value: &Value| Data::new(value.clone(), schema).redacted();
        match &self.value {
            Value::Array(items) if self.is_each => items.iter().map(hidden).collect(),
            value => hidden(value),
        }
    }
}

/// Shows everything but secrets.
impl fmt::Debug for Outputs {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.debug_map().entries(self.outputs.iter().map(|output| (&output.key, output.redacted()))).finish()
    }
}
