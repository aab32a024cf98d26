//! Values without parts as code: those of the example where it has one, and else made from the shape.

use serde_json::Value;

use crate::examples::{plain, scalar};
use crate::model::{Schema, SchemaKind};

/// A value as text.
pub(crate) fn text(schema: &Schema, name: &str, value: Option<&Value>) -> String {
    let given = value.filter(|value| !value.is_null()).cloned();
    plain(&given.or_else(|| scalar(schema, name)).unwrap_or_default())
}

/// A value as a whole number.
pub(crate) fn integer(schema: &Schema, name: &str, value: Option<&Value>) -> i64 {
    number_of(schema, name, value, Value::as_i64, |text| text.parse().ok()).unwrap_or(1)
}

/// A value as a number.
pub(crate) fn number(schema: &Schema, name: &str, value: Option<&Value>) -> f64 {
    number_of(schema, name, value, Value::as_f64, |text| text.parse().ok()).unwrap_or(1.0)
}

/// A value as a boolean, which can be written as text.
pub(crate) fn boolean(value: Option<&Value>) -> bool {
    value.is_none_or(|value| match value {
        Value::Bool(value) => *value,
        other => ["true", "yes"].contains(&plain(other).to_lowercase().as_str()),
    })
}

/// The value if it is one of several texts, else the first of them.
pub(crate) fn choice<'a>(values: &'a [String], value: Option<&Value>) -> Option<&'a str> {
    let given = value.and_then(Value::as_str);
    let known = values.iter().find(|known| Some(known.as_str()) == given);
    known.or_else(|| values.iter().find(|value| !value.is_empty())).map(String::as_str)
}

/// The value if it is one of several numbers, else the first of them, as a literal that converts into the type of all of them.
pub(crate) fn number_choice(schema: &Schema, value: Option<&Value>) -> Option<String> {
    let chosen = value.filter(|value| schema.choices.contains(value)).or(schema.choices.first())?;
    match schema.kind {
        SchemaKind::Integer => chosen.as_i64().map(|number| format!("{number}_i64")),
        _ => chosen.as_f64().map(|number| format!("{number:?}_f64")),
    }
}

fn number_of<T>(
    schema: &Schema,
    name: &str,
    value: Option<&Value>,
    number: impl Fn(&Value) -> Option<T>,
    parsed: impl Fn(&str) -> Option<T>,
) -> Option<T> {
    let read = |value: &Value| number(value).or_else(|| parsed(value.as_str()?));
    value.and_then(read).or_else(|| read(&scalar(schema, name)?))
}
