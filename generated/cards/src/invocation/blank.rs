//! Inputs that are left blank.

use serde_json::Value;

/// Whether an input counts as left blank: a flow gives `null` or an empty text for what it does not have.
pub(crate) fn is_blank(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.trim().is_empty(),
        _ => false,
    }
}
