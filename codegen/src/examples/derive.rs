//! Values for fields that the tenant says nothing about: of the right format and size, named after the field.

use serde_json::{Number, Value};

use crate::model::{Format, Schema, SchemaKind, Wire};
use crate::text::split;

/// The identifier of something.
const ID: &str = "6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11";

/// A value of a shape without parts, which has this name; `None` for other shapes.
pub(crate) fn scalar(schema: &Schema, name: &str) -> Option<Value> {
    let known = || schema.values().into_iter().find(|value| value.as_str() != Some(""));
    let value = match &schema.kind {
        SchemaKind::Boolean if schema.wire == Wire::Text => "True".into(),
        SchemaKind::Boolean => true.into(),
        SchemaKind::Integer | SchemaKind::Number => known().unwrap_or_else(|| number(schema)),
        SchemaKind::Text(_) => known().unwrap_or_else(|| text(schema, name).into()),
        SchemaKind::Enum(_) => known().unwrap_or_else(|| "".into()),
        SchemaKind::Bytes => file_name(name).into(),
        SchemaKind::Any => text(schema, name).into(),
        _ => return None,
    };
    let is_text = schema.wire == Wire::Text && value.is_number();
    Some(if is_text { value.to_string().into() } else { value })
}

/// The words of a name, joined by hyphens.
fn words(name: &str) -> String {
    let words: Vec<String> = split(name).into_iter().map(|word| word.to_lowercase()).collect();
    if words.is_empty() { "text".to_owned() } else { words.join("-") }
}

fn text(schema: &Schema, name: &str) -> String {
    let words = words(name);
    let is_id = words.split('-').any(|word| matches!(word, "id" | "ids" | "uuid"));
    let text = match &schema.kind {
        SchemaKind::Text(Format::Uuid) => ID.to_owned(),
        SchemaKind::Text(Format::DateTime) => "2026-01-31T12:00:00Z".to_owned(),
        SchemaKind::Text(Format::Date) => "2026-01-31".to_owned(),
        SchemaKind::Text(Format::Email) => "jo@example.com".to_owned(),
        SchemaKind::Text(Format::Uri) => "https://example.com/".to_owned(),
        _ if is_id => ID.to_owned(),
        _ => words,
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

/// A number within the limits of a shape, as near to 1 as they allow.
fn number(schema: &Schema) -> Value {
    let limits = &schema.limits;
    if matches!(schema.kind, SchemaKind::Integer) {
        let least = limits.minimum.as_ref().and_then(Number::as_i64).unwrap_or(i64::MIN);
        let most = limits.maximum.as_ref().and_then(Number::as_i64).unwrap_or(i64::MAX);
        return 1.max(least).min(most).into();
    }
    let least = limits.minimum.as_ref().and_then(Number::as_f64).unwrap_or(f64::MIN);
    let most = limits.maximum.as_ref().and_then(Number::as_f64).unwrap_or(f64::MAX);
    1.0_f64.max(least).min(most).into()
}

/// The name of a file.
fn file_name(name: &str) -> String {
    format!("{}.bin", words(name))
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
        let plain = || SchemaKind::Text(Format::Plain);
        assert_eq!(text(&of(plain(), None, None), "asset_tag"), "asset-tag");
        assert_eq!(text(&of(plain(), Some(6), Some(6)), "PIN"), "pin000");
        assert_eq!(text(&of(plain(), None, Some(3)), "\"; panic!();"), "pan");
        assert_eq!(text(&of(SchemaKind::Text(Format::Email), None, None), "device_id"), "jo@example.com");
        assert_eq!(text(&of(plain(), None, None), "blueprint_ids"), ID);
    }

    #[test]
    fn numbers_are_within_their_limits() {
        let of = |kind, minimum: Option<u64>, maximum: Option<u64>| Schema {
            limits: Limits { minimum: minimum.map(Into::into), maximum: maximum.map(Into::into), ..Limits::default() },
            ..Schema::of(kind)
        };
        let integer = |minimum, maximum| number(&of(SchemaKind::Integer, minimum, maximum));
        assert_eq!([integer(None, None), integer(Some(5), None), integer(None, Some(0))], [1, 5, 0]);
        assert_eq!(number(&of(SchemaKind::Number, Some(2), Some(3))), 2.0);
    }

    #[test]
    fn what_is_written_as_text_is_text() {
        let of = |kind| Schema { wire: Wire::Text, ..Schema::of(kind) };
        assert_eq!(scalar(&of(SchemaKind::Boolean), "a"), Some("True".into()));
        assert_eq!(scalar(&of(SchemaKind::Integer), "a"), Some("1".into()));
        assert_eq!(scalar(&of(SchemaKind::List(Box::default())), "a"), None);
    }
}
