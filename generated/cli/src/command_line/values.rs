//! What is typed, as JSON of the kind that the specification says.

use kandji_client::operations::{SchemaInfo, SchemaKind};
use serde_json::{Number, Value};

/// The value of a flag, which may be given several times.
///
/// # Errors
/// What is expected. The value is not quoted; it may be a secret.
pub(crate) fn value(texts: &[String], schema: &SchemaInfo) -> Result<Value, String> {
    match (schema.kind, texts) {
        (SchemaKind::List(element), texts) => list(texts, element),
        (_, [text]) => one(text, schema),
        _ => Err("it can be given once only".to_owned()),
    }
}

/// A list: nothing, a JSON list, or elements that are repeated or separated by commas.
fn list(texts: &[String], element: &SchemaInfo) -> Result<Value, String> {
    match texts {
        [text] if text.is_empty() => return Ok(Value::Array(Vec::new())),
        [text] if text.trim_start().starts_with('[') => return json(text),
        _ => {}
    }
    let is_scalar = is_scalar(element);
    let parts = texts.iter().flat_map(|text| match is_scalar {
        true => text.split(',').map(str::to_owned).collect::<Vec<_>>(),
        false => vec![text.clone()],
    });
    parts.map(|part| one(&part, element)).collect()
}

fn is_scalar(schema: &SchemaInfo) -> bool {
    matches!(schema.kind, SchemaKind::Boolean | SchemaKind::Integer | SchemaKind::Number | SchemaKind::Text(_))
}

/// A single value.
fn one(text: &str, schema: &SchemaInfo) -> Result<Value, String> {
    match schema.kind {
        SchemaKind::Boolean => match text.to_ascii_lowercase().as_str() {
            "true" | "yes" | "on" | "1" => Ok(true.into()),
            "false" | "no" | "off" | "0" => Ok(false.into()),
            _ => Err("expected true or false".to_owned()),
        },
        SchemaKind::Integer => text.parse::<i64>().map(Value::from).map_err(|_| "expected a whole number".to_owned()),
        SchemaKind::Number => number(text).ok_or_else(|| "expected a number".to_owned()),
        SchemaKind::Text(_) => Ok(text.into()),
        SchemaKind::Any | SchemaKind::Union(_) => Ok(serde_json::from_str(text).unwrap_or_else(|_| text.into())),
        _ => json(text),
    }
}

/// A number.
pub(crate) fn number(text: &str) -> Option<Value> {
    let whole = text.parse::<i64>().ok().map(Value::from);
    whole.or_else(|| text.parse().ok().and_then(Number::from_f64).map(Value::Number))
}

fn json(text: &str) -> Result<Value, String> {
    serde_json::from_str(text).map_err(|error| format!("expected JSON: {error}"))
}
