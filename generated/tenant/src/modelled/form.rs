//! Pairs of a query or a form, and the object that they stand for.

use serde_json::{Map, Value, json};

use super::document::decoded;
use super::scalar::scalar;
use super::schema::alternatives;

/// The decoded pairs of a query or an urlencoded body.
pub(crate) fn pairs(text: &str) -> Result<Vec<(String, String)>, String> {
    let decoded = |text: &str| decoded(&text.replace('+', " ")).ok_or_else(|| format!("`{text}` is not UTF-8"));
    let parts = text.split('&').filter(|part| !part.is_empty());
    let pair = |part: &str| {
        let (name, value) = part.split_once('=').unwrap_or((part, ""));
        Ok((decoded(name)?, decoded(value)?))
    };
    parts.map(pair).collect()
}

/// The object that pairs stand for: `a.b=1` is `{"a": {"b": 1}}`, a repeated name is a list. Each value is of the type
/// that the schema has at its place; a name that it does not know stays text, for the validator to find.
pub(crate) fn object(schema: &Value, named: &Map<String, Value>, pairs: &[(String, String)]) -> Value {
    let mut root = Value::Object(Map::new());
    for (name, text) in pairs {
        let tokens: Vec<&str> = name.split('.').collect();
        let (mut place, mut shape) = (&mut root, Some(schema));
        for token in tokens {
            if !place.is_object() {
                *place = json!({});
            }
            place = &mut place[token];
            shape = shape.and_then(|shape| property(shape, named, token));
        }
        put(place, shape.unwrap_or(&Value::Null), named, text);
    }
    root
}

fn put(place: &mut Value, schema: &Value, named: &Map<String, Value>, text: &str) {
    let items = alternatives(schema, named).into_iter().find_map(|schema| schema.get("items"));
    let Some(items) = items else {
        *place = scalar(schema, named, text);
        return;
    };
    if !place.is_array() {
        *place = json!([]);
    }
    if let Value::Array(list) = place {
        list.push(item(items, named, text));
    }
}

/// An object within a list is its JSON text.
fn item(schema: &Value, named: &Map<String, Value>, text: &str) -> Value {
    let is_object = alternatives(schema, named).iter().any(|schema| schema.get("properties").is_some());
    let parsed = is_object.then(|| serde_json::from_str(text).ok()).flatten();
    parsed.unwrap_or_else(|| scalar(schema, named, text))
}

/// The shape of a property.
fn property<'a>(schema: &'a Value, named: &'a Map<String, Value>, name: &str) -> Option<&'a Value> {
    alternatives(schema, named).into_iter().find_map(|schema| schema.get("properties")?.get(name))
}
