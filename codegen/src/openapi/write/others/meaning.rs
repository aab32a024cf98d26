//! What a schema for others does not say itself, in words.

use crate::model::{Format, SchemaKind, Wire};

/// The description of a value together with what it means.
pub(super) fn described(description: Option<&str>, meaning: Option<String>) -> Option<String> {
    let description = description.map(str::trim_end).filter(|text| !text.is_empty());
    match (description, meaning) {
        (Some(text), Some(meaning)) => Some(format!("{text}\n\n{meaning}")),
        (text, meaning) => text.map(str::to_owned).or(meaning),
    }
}

/// What an untyped value can be.
pub(super) fn of_untyped(kind: &SchemaKind, wire: Wire, blank: bool) -> Option<String> {
    let mut kinds: Vec<&str> = match kind {
        SchemaKind::Union(variants) => variants.iter().filter_map(|variant| name(&variant.kind)).collect(),
        kind => name(kind).into_iter().collect(),
    };
    let also = if matches!(kind, SchemaKind::Text(_)) { "an integer" } else { "a string that means the same" };
    kinds.extend((wire == Wire::Mixed).then_some(also));
    kinds.extend(blank.then_some("an empty string"));
    let mut seen = std::collections::BTreeSet::new();
    kinds.retain(|kind| seen.insert(*kind));
    let text = match kinds.as_slice() {
        [object @ "an object"] => format!("{object}."),
        [] | [_] => return None,
        [rest @ .., last] => format!("{} or {last}.", rest.join(", ")),
    };
    let (first, rest) = text.split_at(1);
    Some(first.to_ascii_uppercase() + rest)
}

/// What a string means.
pub(super) fn of_text(kind: &SchemaKind, wire: Wire, blank: bool) -> Option<String> {
    let meaning = match kind {
        SchemaKind::Boolean => Some("A boolean, sent as a string such as `True` or `No`."),
        SchemaKind::Integer | SchemaKind::Number => Some("A number, sent as a string."),
        SchemaKind::Text(Format::DateTime) if wire != Wire::Plain => {
            Some("A date and time, not always in UTC and as in RFC 3339.")
        }
        SchemaKind::Text(Format::DateTime) => Some("A date and time."),
        SchemaKind::Text(Format::Date) => Some("A date."),
        SchemaKind::Text(Format::Uuid) => Some("A UUID; its version may be unknown."),
        _ => None,
    };
    let blank = blank.then_some("Empty if there is no value.");
    let parts: Vec<&str> =
        meaning.filter(|_| blank.is_some() || wire != Wire::Plain).into_iter().chain(blank).collect();
    (!parts.is_empty()).then(|| parts.join(" "))
}

fn name(kind: &SchemaKind) -> Option<&'static str> {
    Some(match kind {
        SchemaKind::Any | SchemaKind::Union(_) => return None,
        SchemaKind::Boolean => "a boolean",
        SchemaKind::Integer => "an integer",
        SchemaKind::Number => "a number",
        SchemaKind::Text(_) | SchemaKind::Enum(_) | SchemaKind::Bytes => "a string",
        SchemaKind::List(_) => "a list",
        SchemaKind::Map(_) | SchemaKind::Object(_) | SchemaKind::Named(_) => "an object",
    })
}
