//! Form encoding.
//!
//! A nested object becomes dotted names: `{"source": {"id": 1}}` is `source.id=1`. A list repeats its name, and an
//! object in a list is encoded as JSON. `null` is an empty value. An empty list is left out.

use percent_encoding::percent_decode_str;
use serde_json::Value;

use crate::runtime::encoding::percent::percent_encoded;

/// The names and values of an object.
pub(crate) fn pairs(body: &Value) -> Result<Vec<(String, String)>, String> {
    let Value::Object(fields) = body else {
        return Err("only an object can be sent as a form".to_owned());
    };
    let mut pairs = Vec::new();
    for (name, value) in fields {
        flatten(name.clone(), value, &mut pairs);
    }
    Ok(pairs)
}

/// The body of `application/x-www-form-urlencoded`.
pub(crate) fn urlencoded(pairs: &[(String, String)]) -> String {
    pairs
        .iter()
        .map(|(name, value)| format!("{}={}", percent_encoded(name), percent_encoded(value)))
        .collect::<Vec<_>>()
        .join("&")
}

/// The names and values of a query. Invalid escapes are kept as they are.
pub(crate) fn parsed(query: &str) -> Vec<(String, String)> {
    let decoded = |text: &str| percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned();
    let parts = query.split('&').filter(|part| !part.is_empty());
    parts
        .map(|part| part.split_once('=').unwrap_or((part, "")))
        .map(|(name, value)| (decoded(name), decoded(value)))
        .collect()
}

fn flatten(name: String, value: &Value, pairs: &mut Vec<(String, String)>) {
    match value {
        Value::Object(fields) => {
            for (field, value) in fields {
                flatten(format!("{name}.{field}"), value, pairs);
            }
        }
        Value::Array(items) => pairs.extend(items.iter().map(|item| (name.clone(), text(item)))),
        scalar => pairs.push((name, text(scalar))),
    }
}

fn text(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
