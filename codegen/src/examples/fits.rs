//! Whether a value can stand where a schema is.

use serde_json::Value;

use crate::model::{Api, Field, Schema, SchemaKind, Wire};

/// What is wrong with a value, unless it fits.
pub(super) fn misfit(api: &Api, schema: &Schema, value: &Value) -> Option<String> {
    if is_absent(api, schema, value) {
        return None;
    }
    let resolved = api.resolve(schema);
    let is_text = value.is_string() && resolved.wire != Wire::Plain;
    match &resolved.kind {
        SchemaKind::Any | SchemaKind::Named(_) => None,
        SchemaKind::Boolean => expect(value.is_boolean() || is_text, "a boolean"),
        SchemaKind::Integer => expect(value.is_i64() || value.is_u64() || is_text, "a whole number"),
        SchemaKind::Number => expect(value.is_number() || is_text, "a number"),
        SchemaKind::Text(_) | SchemaKind::Bytes => {
            expect(value.is_string() || (resolved.wire == Wire::Mixed && value.is_number()), "a text")
        }
        SchemaKind::Enum(values) => {
            let is_known = value.as_str().is_some_and(|text| values.iter().any(|known| known == text));
            expect(is_known, &format!("one of {}", values.join(", ")))
        }
        SchemaKind::List(inner) => match value.as_array() {
            Some(items) => items.iter().find_map(|item| misfit(api, inner, item)),
            None => expect(false, "a list"),
        },
        SchemaKind::Map(inner) => match value.as_object() {
            Some(values) => values.values().find_map(|value| misfit(api, inner, value)),
            None => expect(false, "a mapping"),
        },
        SchemaKind::Object(fields) => match value.as_object() {
            Some(values) => values.iter().find_map(|(name, value)| of_field(api, fields, name, value)),
            None => expect(false, "a mapping"),
        },
        SchemaKind::Union(variants) => {
            let faults: Option<Vec<String>> = variants.iter().map(|variant| misfit(api, variant, value)).collect();
            faults.map(|faults| faults.join(", or "))
        }
    }
}

/// Whether a value stands for none, and may.
fn is_absent(api: &Api, schema: &Schema, value: &Value) -> bool {
    let resolved = api.resolve(schema);
    let is_blank = value.as_str() == Some("");
    (value.is_null() && (schema.nullable || resolved.nullable)) || (is_blank && (schema.blank || resolved.blank))
}

fn of_field(api: &Api, fields: &[Field], name: &str, value: &Value) -> Option<String> {
    match fields.iter().find(|field| field.name == name) {
        Some(field) => misfit(api, &field.schema, value).map(|fault| format!("{fault} in `{name}`")),
        None => Some(format!("no `{name}`")),
    }
}

fn expect(fits: bool, expected: &str) -> Option<String> {
    (!fits).then(|| expected.to_owned())
}
