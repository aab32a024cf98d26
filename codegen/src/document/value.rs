//! Converts a tree of nodes to a plain JSON value.

use serde_json::Value;

use super::{Content, Node};

/// The same data without places and with sorted keys, so that the order of the document does not matter.
#[must_use]
pub fn to_value(node: &Node) -> Value {
    node.read.set(true);
    match &node.content {
        Content::Null => Value::Null,
        Content::Bool(value) => Value::Bool(*value),
        Content::Number(value) => Value::Number(value.clone()),
        Content::Text(value) => Value::String(value.clone()),
        Content::List(list) => Value::Array(list.iter().map(to_value).collect()),
        Content::Map(map) => {
            Value::Object(map.iter().map(|(key, entry)| (key.clone(), to_value(&entry.node))).collect())
        }
    }
}
