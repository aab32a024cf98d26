//! Hides secrets in JSON.

use serde_json::{Map, Value};

use crate::runtime::described::schema_info::{RecordInfo, SchemaInfo, SchemaKind};

/// What stands in place of a secret.
pub(crate) const REDACTED: &str = "[redacted]";

/// The value with `[redacted]` in place of each secret that it holds.
pub(crate) fn redacted(value: &Value, schema: &SchemaInfo) -> Value {
    if schema.is_secret && !is_nothing(value) {
        return REDACTED.into();
    }
    match (value, schema.kind) {
        (Value::Array(items), SchemaKind::List(element)) => {
            items.iter().map(|item| redacted(item, element)).collect::<Vec<_>>().into()
        }
        (Value::Object(fields), SchemaKind::Map(element)) => {
            Value::Object(fields.iter().map(|(name, value)| (name.clone(), redacted(value, element))).collect())
        }
        (Value::Object(fields), SchemaKind::Record(record)) => Value::Object(redacted_fields(fields, record)),
        // Which variant it is does not matter: what is a secret in any of them is hidden.
        (value, SchemaKind::Union(union)) => {
            union.variants.iter().fold(value.clone(), |value, variant| redacted(&value, variant))
        }
        (value, _) => value.clone(),
    }
}

fn redacted_fields(fields: &Map<String, Value>, record: &RecordInfo) -> Map<String, Value> {
    let shown = |(name, value): (&String, &Value)| {
        let field = record.field(name);
        (name.clone(), field.map_or_else(|| value.clone(), |field| redacted(value, &field.schema)))
    };
    fields.iter().map(shown).collect()
}

/// Whether a value holds no secret.
fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        _ => false,
    }
}
