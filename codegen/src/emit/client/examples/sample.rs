//! Values that stand for what an argument is given in an example.

use crate::emit::client::names::snake;
use crate::model::{Format, Schema, SchemaKind};

/// Something's identifier.
const ID: &str = "6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11";

/// Text of a shape: of its format, within its limits, and else the words of its name.
pub(crate) fn text(schema: &Schema, name: &str) -> String {
    let words = snake(name, "text");
    let is_id = words.split('_').any(|word| matches!(word, "id" | "ids" | "uuid"));
    let text = match &schema.kind {
        SchemaKind::Text(Format::Uuid) => ID.to_owned(),
        SchemaKind::Text(Format::DateTime) => "2026-01-31T12:00:00Z".to_owned(),
        SchemaKind::Text(Format::Date) => "2026-01-31".to_owned(),
        SchemaKind::Text(Format::Email) => "jo@example.com".to_owned(),
        SchemaKind::Text(Format::Uri) => "https://example.com/".to_owned(),
        _ if is_id => ID.to_owned(),
        _ => words.replace('_', "-"),
    };
    sized(&text, schema)
}

/// Text that is as long as a shape allows.
fn sized(text: &str, schema: &Schema) -> String {
    let length = |limit: Option<u64>| limit.and_then(|limit| usize::try_from(limit).ok());
    let least = length(schema.limits.min_length).unwrap_or(0).min(100);
    let most = length(schema.limits.max_length).unwrap_or(usize::MAX);
    format!("{text:0<least$}").chars().take(most).collect()
}

/// A whole number within the limits of a shape, as near to 1 as they allow.
pub(crate) fn integer(schema: &Schema) -> i64 {
    let least = schema.limits.minimum.as_ref().and_then(serde_json::Number::as_i64).unwrap_or(i64::MIN);
    let most = schema.limits.maximum.as_ref().and_then(serde_json::Number::as_i64).unwrap_or(i64::MAX);
    1.max(least).min(most)
}

/// The same of any number.
pub(crate) fn number(schema: &Schema) -> f64 {
    let least = schema.limits.minimum.as_ref().and_then(serde_json::Number::as_f64).unwrap_or(f64::MIN);
    let most = schema.limits.maximum.as_ref().and_then(serde_json::Number::as_f64).unwrap_or(f64::MAX);
    1.0_f64.max(least).min(most)
}

/// The name of a file that is sent.
pub(crate) fn file_name(name: &str) -> String {
    format!("{}.bin", snake(name, "file"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Limits;

    #[test]
    fn text_is_of_its_format_and_of_its_length() {
        let of = |kind, min_length, max_length| Schema {
            limits: Limits { min_length, max_length, ..Limits::default() },
            ..Schema::of(kind)
        };
        assert_eq!(text(&of(SchemaKind::Text(Format::Plain), None, None), "asset_tag"), "asset-tag");
        assert_eq!(text(&of(SchemaKind::Text(Format::Plain), Some(6), Some(6)), "PIN"), "pin000");
        assert_eq!(text(&of(SchemaKind::Text(Format::Plain), None, Some(3)), "\"; panic!();"), "pan");
        assert_eq!(text(&of(SchemaKind::Text(Format::Email), None, None), "device_id"), "jo@example.com");
        assert_eq!(text(&of(SchemaKind::Text(Format::Plain), None, None), "blueprint_ids"), ID);
    }

    #[test]
    fn numbers_are_within_their_limits() {
        let of = |minimum: Option<u64>, maximum: Option<u64>| Schema {
            limits: Limits { minimum: minimum.map(Into::into), maximum: maximum.map(Into::into), ..Limits::default() },
            ..Schema::of(SchemaKind::Integer)
        };
        assert_eq!([integer(&of(None, None)), integer(&of(Some(5), None)), integer(&of(None, Some(0)))], [1, 5, 0]);
        assert_eq!(number(&of(Some(2), Some(3))), 2.0);
    }
}
