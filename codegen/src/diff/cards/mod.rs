//! Compares two card documents.

pub(super) mod codes;

use std::collections::BTreeMap;

use super::change::{Axis, Changes, Found, Severity};
use crate::diagnostic::Code;
use crate::model::{Card, CardDocument, CardField, Section};
use crate::source::Span;

/// Adds every change between two card documents. Cards are the same if they have the same title. Fields are the same if
/// they have the same key and appear for the same choice.
pub(super) fn compare(old: &CardDocument, new: &CardDocument, changes: &mut Changes<'_>) {
    let by_slug = |document: &CardDocument| -> BTreeMap<String, Card> {
        document.cards.iter().map(|card| (card.slug.clone(), card.clone())).collect()
    };
    let (before, after) = (by_slug(old), by_slug(new));
    for (slug, card) in &before {
        match after.get(slug) {
            Some(other) => compare_card(card, other, changes),
            None => {
                let spans = [Some(card.span), None];
                push(changes, (&codes::CARD_REMOVED, Severity::Breaking), &card.title, "was removed", spans);
            }
        }
    }
    for (_, card) in after.iter().filter(|(slug, _)| !before.contains_key(*slug)) {
        push(changes, (&codes::CARD_ADDED, Severity::Info), &card.title, "was added", [None, Some(card.span)]);
    }
}

fn compare_card(old: &Card, new: &Card, changes: &mut Changes<'_>) {
    compare_text(&new.title, [&old.description, &new.description], [Some(old.span), Some(new.span)], changes);
    let (before, after) = (by_key(old), by_key(new));
    for (key, (_, field)) in &before {
        let subject = format!("{}: {key}", new.title);
        match after.get(key) {
            Some((_, other)) => compare_field(&subject, field, other, changes),
            None => {
                let spans = [Some(field.span), None];
                push(changes, (&codes::CARD_FIELD_REMOVED, Severity::Breaking), &subject, "was removed", spans);
            }
        }
    }
    for (key, (section, field)) in after.iter().filter(|(key, _)| !before.contains_key(*key)) {
        let breaks = field.required && *section != Section::Outputs;
        let severity = if breaks { Severity::Breaking } else { Severity::Info };
        let message = format!("was added ({}{})", field.type_.as_str(), if field.required { ", required" } else { "" });
        let subject = format!("{}: {key}", new.title);
        push(changes, (&codes::CARD_FIELD_ADDED, severity), &subject, message, [None, Some(field.span)]);
    }
}

/// Fields by section, key and the choice that makes them appear.
fn by_key(card: &Card) -> BTreeMap<String, (Section, &CardField)> {
    let entry = |(section, field): (Section, &'_ CardField)| {
        let when = field.when.as_ref().map(|when| format!(" ({})", when.choice)).unwrap_or_default();
        format!("{section} {}{when}", field.key)
    };
    card.fields().map(|(section, field)| (entry((section, field)), (section, field))).collect()
}

/// Only the words of a text count, not its line breaks.
fn compare_text(subject: &str, [old, new]: [&str; 2], spans: [Option<Span>; 2], changes: &mut Changes<'_>) {
    if !old.split_whitespace().eq(new.split_whitespace()) {
        push(changes, (&codes::CARD_TEXT_CHANGED, Severity::Info), subject, "has a different description", spans);
    }
}

fn compare_choices(subject: &str, old: &CardField, new: &CardField, changes: &mut Changes<'_>) {
    let spans = [Some(old.span), Some(new.span)];
    let lacks = |field: &CardField, label: &str| !field.choices.iter().any(|choice| choice.label == label);
    let labels = |from: &CardField, other: &CardField| {
        let only = from.choices.iter().filter(|choice| lacks(other, &choice.label));
        only.map(|choice| format!("`{}`", choice.label)).collect::<Vec<_>>().join(", ")
    };
    let cases =
        [(Severity::Breaking, "no longer offers", labels(old, new)), (Severity::Info, "now offers", labels(new, old))];
    for (severity, what, labels) in cases.into_iter().filter(|(_, _, labels)| !labels.is_empty()) {
        push(changes, (&codes::CARD_CHOICES_CHANGED, severity), subject, format!("{what} {labels}"), spans);
    }
}

fn compare_field(subject: &str, old: &CardField, new: &CardField, changes: &mut Changes<'_>) {
    let spans = [Some(old.span), Some(new.span)];
    compare_text(subject, [&old.description, &new.description], spans, changes);
    compare_choices(subject, old, new, changes);
    if old.group != new.group {
        let name = |field: &CardField| field.group.clone().unwrap_or_else(|| "no group".to_owned());
        let message = format!("was in {}, is in {}", name(old), name(new));
        push(changes, (&codes::CARD_FIELD_CHANGED, Severity::Info), subject, message, spans);
    }
    let mark = |field: &CardField| match (&field.required, &field.required_when) {
        (true, Some(when)) => format!("required for {when}"),
        (true, None) => "required".to_owned(),
        (false, _) => "optional".to_owned(),
    };
    if old.type_ != new.type_ {
        let message = format!("was {}, is {}", old.type_.as_str(), new.type_.as_str());
        push(changes, (&codes::CARD_FIELD_CHANGED, Severity::Warning), subject, message, spans);
    }
    if mark(old) != mark(new) {
        let severity = if new.required { Severity::Breaking } else { Severity::Info };
        let message = format!("was {}, is {}", mark(old), mark(new));
        push(changes, (&codes::CARD_FIELD_CHANGED, severity), subject, message, spans);
    }
}

/// Adds a change without values.
fn push(
    changes: &mut Changes<'_>,
    (code, severity): (&'static Code, Severity),
    subject: &str,
    what: impl Into<String>,
    spans: [Option<Span>; 2],
) {
    let (subject, what) = (subject.to_owned(), what.into());
    changes.push(Found { code, severity, axis: Axis::Card, subject, what, values: [None, None], spans });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cards;
    use crate::diagnostic::Report;
    use crate::source::SourceMap;

    const OLD: &str = "### Blink\n\nBlinks.\n\n**Options**\n\n| Field | Description | Type | Required |\n|---|---|---|---|\n\
                       | Set | s<ul><li>One</li><li>All</li></ul> | Dropdown | TRUE |\n\n**Inputs**\n\n\
                       | Field | Description | Type | Required |\n|---|---|---|---|\n| Lamp | Which. | String | FALSE |\n";

    fn changes(new: &str) -> Vec<String> {
        let read = |text: &str| {
            let mut sources = SourceMap::default();
            let file = sources.add("cards.md", text);
            let document = cards::parse(file, &sources, &mut Report::default()).unwrap();
            (document, sources)
        };
        let ((old, before), (new, after)) = (read(OLD), read(new));
        let mut changes = Changes::new(&before, &after);
        compare(&old, &new, &mut changes);
        let line = |change: &super::super::change::Change| {
            let what = change.message.split("; ").next().unwrap_or_default();
            format!("{} {}: {} {what}", change.severity.as_str(), change.code.id, change.subject)
        };
        changes.into_list().iter().map(line).collect()
    }

    #[test]
    fn equal_documents_have_no_changes() {
        assert_eq!(changes(&OLD.replace("Blinks.", "Blinks.\n")), [""; 0]);
    }

    #[test]
    fn every_property_of_a_field_is_compared() {
        let new = OLD.replace("<li>One</li>", "<li>Two</li>").replace("Blinks.", "Glows.");
        let new = new.replace("| Which. | String | FALSE |", "| Whose. | Number | TRUE (RGB) |");
        let expected = [
            "info card-text-changed: Blink has a different description",
            "info card-text-changed: Blink: inputs lamp has a different description",
            "warning card-field-changed: Blink: inputs lamp was String, is Number",
            "breaking card-field-changed: Blink: inputs lamp was optional, is required for RGB",
            "breaking card-choices-changed: Blink: options set no longer offers `One`",
            "info card-choices-changed: Blink: options set now offers `Two`",
        ];
        assert_eq!(changes(&new), expected);
    }
}
