//! Form encoding.
//!
//! A nested object becomes dotted names: `{"source": {"id": 1}}` is `source.id=1`. A list repeats its name, and an
//! object in a list is encoded as JSON. `null` is an empty value. An empty list is left out.

use percent_encoding::percent_decode_str;
use serde_json::Value;

use crate::runtime::encoding::{notation::Pair, percent::percent_encoded};

/// The names and values of a field.
pub(crate) fn field(name: &str, value: &Value) -> Vec<Pair> {
    let mut pairs = Vec::new();
    flatten(name.to_owned(), value, &mut pairs);
    pairs
}

/// The body of `application/x-www-form-urlencoded`, or a query.
pub(crate) fn urlencoded<'a>(pairs: impl IntoIterator<Item = &'a Pair>) -> String {
    let written = pairs.into_iter().map(|pair| format!("{}={}", percent_encoded(&pair.name), pair.encoded));
    written.collect::<Vec<_>>().join("&")
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

fn flatten(name: String, value: &Value, pairs: &mut Vec<Pair>) {
    match value {
        Value::Object(fields) => {
            for (field, value) in fields {
                flatten(format!("{name}.{field}"), value, pairs);
            }
        }
        Value::Array(items) => pairs.extend(items.iter().map(|item| Pair::of(name.clone(), text(item)))),
        scalar => pairs.push(Pair::of(name, text(scalar))),
    }
}

fn text(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
