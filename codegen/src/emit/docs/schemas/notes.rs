//! What else is known about a value: limits, default, empty values, secrecy.

use serde_json::Value;

use crate::emit::docs::escape::{Md, code, literal, md};
use crate::emit::docs::sitemap::LISTED_VALUES;
use crate::model::{Essential, Limits, Schema};

/// The notes, as sentences, beside the text of the value: one that says what null means says that there is null.
pub(super) fn notes(schema: &Schema, text: &str) -> Md {
    let mut notes = choices(&schema.choices);
    notes.extend(limits(&schema.limits));
    if let Some(default) = &schema.default {
        notes.push(md!("Default: {}.", &value(default)));
    }
    match (schema.nullable, schema.blank) {
        (true, true) => notes.push(md!("`null` and `\"\"` mean no value.")),
        (true, false) if says_null(text) => {}
        (true, false) => notes.push(md!("Can be `null`.")),
        (false, true) => notes.push(md!("`\"\"` means no value.")),
        (false, false) => {}
    }
    if schema.read_only {
        notes.push(md!("Read-only: part of responses."));
    }
    if schema.write_only {
        notes.push(md!("Write-only: part of requests."));
    }
    notes.extend(schema.essential.and_then(essential));
    if schema.deprecated {
        notes.push(md!("Deprecated."));
    }
    if schema.secret {
        notes.push(md!("Secret: the client never shows or logs it."));
    }
    Md::join(notes, " ")
}

/// Whether a text has the word.
fn says_null(text: &str) -> bool {
    text.split(|c: char| !c.is_alphanumeric()).any(|word| word == "null")
}

fn value(value: &Value) -> Md {
    match value {
        Value::String(text) => code(text),
        other => code(&other.to_string()),
    }
}

/// The known values, if they are not part of the kind.
fn choices(values: &[Value]) -> Vec<Md> {
    let listed = values.iter().take(LISTED_VALUES).map(value);
    let more = if values.len() > LISTED_VALUES { ", …" } else { "" };
    let listed = Md::join(listed, ", ");
    if values.is_empty() { Vec::new() } else { vec![md!("One of {}{}.", &listed, more)] }
}

fn limits(limits: &Limits) -> Vec<Md> {
    let number = |number: &Option<serde_json::Number>| number.as_ref().map(|number| literal(&number.to_string()));
    let count = |count: Option<u64>| count.map(|count| md!("{}", count));
    let value = range(number(&limits.minimum), number(&limits.maximum), "");
    let length = range(count(limits.min_length), count(limits.max_length), " characters");
    let items = range(count(limits.min_items), count(limits.max_items), " items");
    [value, length, items].into_iter().flatten().collect()
}

fn range(least: Option<Md>, most: Option<Md>, unit: &'static str) -> Option<Md> {
    match (least, most) {
        (Some(least), Some(most)) if least == most => Some(md!("Exactly {}{}.", &least, unit)),
        (Some(least), Some(most)) => Some(md!("{} to {}{}.", &least, &most, unit)),
        (Some(least), None) => Some(md!("At least {}{}.", &least, unit)),
        (None, Some(most)) => Some(md!("At most {}{}.", &most, unit)),
        (None, None) => None,
    }
}

/// What it means that a record is none without a field.
fn essential(essential: Essential) -> Option<Md> {
    match essential {
        Essential::Identity => Some(md!("Identity: the client accepts no record without it.")),
        Essential::List => Some(md!("The client accepts no response without it; it may be empty.")),
        Essential::Secret => Some(md!("`null` means that there is none; the client accepts no response without it.")),
        Essential::Own | Essential::Not => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn null_is_said_once() {
        let schema = Schema { nullable: true, ..Schema::default() };
        assert_eq!(notes(&schema, "Its name."), md!("Can be `null`."));
        assert_eq!(notes(&schema, "Its name; `null` before it has one."), Md::default());
        assert_eq!(notes(&schema, "Whether it is nullable."), md!("Can be `null`."));
    }
}
