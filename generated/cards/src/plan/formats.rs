//! Formats of texts, which the client leaves to the API.

use kandji_client::operations::{SchemaInfo, SchemaKind, TextFormat};
use serde_json::Value;

/// What is wrong with the format of a text, if something is. No API says so better than a card's schema.
pub(super) fn fault(value: &Value, schema: &'static SchemaInfo) -> Option<&'static str> {
    let Value::String(text) = value else { return None };
    match schema.kind {
        SchemaKind::Text(TextFormat::Uuid) if !is_uuid(text) => Some("expected a UUID"),
        SchemaKind::Union(union) => {
            let faults: Option<Vec<_>> = union.variants.iter().map(|variant| fault(value, variant)).collect();
            faults.and_then(|faults| faults.first().copied())
        }
        _ => None,
    }
}

/// Whether a text has the form `6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11`.
fn is_uuid(text: &str) -> bool {
    const LENGTHS: [usize; 5] = [8, 4, 4, 4, 12];
    let parts: Vec<&str> = text.split('-').collect();
    let is_hex = |part: &&str| part.bytes().all(|byte| byte.is_ascii_hexdigit());
    parts.iter().map(|part| part.len()).eq(LENGTHS) && parts.iter().all(is_hex)
}
