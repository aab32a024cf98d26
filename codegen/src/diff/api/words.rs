//! Values as they are shown to people.

use serde_json::Value;

/// A value: a string as it is, anything else as JSON.
pub(super) fn value(value: &Value) -> String {
    match value {
        Value::String(text) if text.is_empty() => "\"\"".to_owned(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// Several texts in a row.
pub(super) fn list<T: AsRef<str>>(texts: impl IntoIterator<Item = T>) -> String {
    let texts: Vec<T> = texts.into_iter().collect();
    texts.iter().map(AsRef::as_ref).collect::<Vec<_>>().join(", ")
}

/// A text, or a word for none.
pub(super) fn or_none(text: Option<&String>) -> &str {
    text.map_or("none", String::as_str)
}

/// What became of something that has a value in both documents.
pub(super) fn was_is(old: Option<&String>, new: Option<&String>) -> String {
    format!("was {}, is {}", or_none(old), or_none(new))
}
