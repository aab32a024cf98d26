//! Values as the text of a query.

use serde_json::Value;

/// A value as a query says it.
pub(crate) fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
