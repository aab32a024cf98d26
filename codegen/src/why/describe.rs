//! Schemas in a few words.

use super::knowledge::Knowledge;
use crate::model::{Schema, SchemaKind};

/// The most values of an enumeration that are listed.
const VALUES: usize = 12;

/// A schema in a few words, with its marks. `is_sent` says that it is part of requests.
pub(super) fn describe(known: Knowledge<'_>, schema: &Schema, required: bool, is_sent: bool) -> String {
    let resolved = known.api().resolve(schema);
    let mut words = vec![kind(schema)];
    if let (SchemaKind::Named(_), SchemaKind::Enum(values)) = (&schema.kind, &resolved.kind) {
        words.push(listed(values));
    }
    let either = |mark: fn(&Schema) -> bool| mark(schema) || mark(resolved);
    let marks = [
        (either(|one| one.nullable), "or null"),
        (either(|one| one.blank), "or \"\" for no value"),
        (either(|one| one.secret), "secret"),
        (either(|one| one.deprecated), "deprecated"),
    ];
    words.extend(marks.into_iter().filter(|(holds, _)| *holds).map(|(_, word)| word.to_owned()));
    words.push(match (required, is_sent) {
        (true, true) => "required".to_owned(),
        (true, false) => "always present".to_owned(),
        (false, _) => "optional".to_owned(),
    });
    let limits = &resolved.limits;
    words.extend(limits.minimum.as_ref().map(|limit| format!("at least {limit}")));
    words.extend(limits.maximum.as_ref().map(|limit| format!("at most {limit}")));
    words.extend(resolved.default.as_ref().map(|default| format!("default {default}")));
    words.join(", ")
}

/// The kind of value.
pub(super) fn kind(schema: &Schema) -> String {
    match &schema.kind {
        SchemaKind::Any => "any value".to_owned(),
        SchemaKind::Boolean => "boolean".to_owned(),
        SchemaKind::Integer => "integer".to_owned(),
        SchemaKind::Number => "number".to_owned(),
        SchemaKind::Text(format) => format.name().unwrap_or("string").to_owned(),
        SchemaKind::Enum(values) => listed(values),
        SchemaKind::Bytes => "file".to_owned(),
        SchemaKind::List(inner) => format!("list of {}", kind(inner)),
        SchemaKind::Map(inner) => format!("map of {}", kind(inner)),
        SchemaKind::Object(fields) => format!("object with {} fields", fields.len()),
        SchemaKind::Union(variants) => variants.iter().map(kind).collect::<Vec<_>>().join(" or "),
        SchemaKind::Named(name) => name.clone(),
    }
}

fn listed(values: &[String]) -> String {
    let more = if values.len() > VALUES { ", …" } else { "" };
    format!("one of {}{more}", values.iter().take(VALUES).cloned().collect::<Vec<_>>().join(", "))
}
