//! Texts as the values that they stand for.

use serde_json::{Map, Value, json};

use super::schema::alternatives;

/// The value that a text stands for where only texts can be sent.
pub(crate) fn scalar(schema: &Value, named: &Map<String, Value>, text: &str) -> Value {
    let types: Vec<_> =
        alternatives(schema, named).into_iter().filter_map(|schema| schema.get("type")?.as_str()).collect();
    let number = |text: &str| text.parse::<serde_json::Number>().ok().map(Value::Number);
    let read = |type_: &&str| match *type_ {
        "integer" => text.parse::<i64>().ok().map(|number| json!(number)),
        "number" => number(text),
        "boolean" => text.parse::<bool>().ok().map(Value::Bool),
        "null" if text.is_empty() => Some(Value::Null),
        _ => None,
    };
    types.iter().find_map(read).unwrap_or_else(|| json!(text))
}
