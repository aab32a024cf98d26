//! Values as the card declares them.

use kandji_client::operations::{SchemaInfo, SchemaKind};
use kandji_client::runtime::Timestamp;
use serde_json::{Number, Value};

use crate::catalogue::{Field, FieldType};

/// A value in the type that the card declares, where the API means the same by another spelling: a date in one of its seven
/// forms, a number or boolean in quotes. What means something else stays as it is.
pub(super) fn converted(field: &Field, schema: Option<&'static SchemaInfo>, value: Value) -> Value {
    let Value::String(text) = &value else { return value };
    let kind = schema.map(|schema| schema.kind);
    let meant = match (&field.type_, kind) {
        (FieldType::Date, _) => Timestamp::from(text.as_str()).instant().map(|instant| instant.to_string().into()),
        (FieldType::Number, Some(SchemaKind::Integer | SchemaKind::Number)) => {
            text.trim().parse::<Number>().ok().map(Value::Number)
        }
        (FieldType::Boolean, Some(SchemaKind::Boolean)) => boolean(text).map(Value::Bool),
        _ => None,
    };
    meant.unwrap_or(value)
}

fn boolean(text: &str) -> Option<bool> {
    match text.trim().to_lowercase().as_str() {
        "true" | "yes" => Some(true),
        "false" | "no" => Some(false),
        _ => None,
    }
}
