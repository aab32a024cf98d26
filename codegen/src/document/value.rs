//! From a located tree to a plain JSON value.

use serde_json::Value;

use super::{Content, Node};

/// The same data without its places; keys come out sorted, so the order of the document does not show.
#[must_use]
pub fn to_value(node: &Node) -> Value {
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
