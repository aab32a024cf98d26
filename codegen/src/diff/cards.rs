//! Comparing two card documents.

use std::collections::BTreeMap;

use super::change::{Changes, Severity, codes};
use crate::model::{Card, CardDocument, CardField, Section};

/// Adds every change between two card documents. Cards are the same if their titles are; fields, if their keys and
/// the choices that make them appear are.
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
                changes.push((&codes::CARD_REMOVED, Severity::Breaking), &card.title, "is gone", spans);
            }
        }
    }
    for (_, card) in after.iter().filter(|(slug, _)| !before.contains_key(*slug)) {
        changes.push((&codes::CARD_ADDED, Severity::Info), &card.title, "is new", [None, Some(card.span)]);
    }
}

fn compare_card(old: &Card, new: &Card, changes: &mut Changes<'_>) {
    let (before, after) = (by_key(old), by_key(new));
    for (key, (_, field)) in &before {
        let subject = format!("{}: {key}", new.title);
        match after.get(key) {
            Some((_, other)) => compare_field(&subject, field, other, changes),
            None => {
                let spans = [Some(field.span), None];
                changes.push((&codes::CARD_FIELD_REMOVED, Severity::Breaking), &subject, "is gone", spans);
            }
        }
    }
    for (key, (section, field)) in after.iter().filter(|(key, _)| !before.contains_key(*key)) {
        let breaks = field.required && *section != Section::Outputs;
        let severity = if breaks { Severity::Breaking } else { Severity::Info };
        let message = format!("is new ({}{})", field.type_.as_str(), if field.required { ", required" } else { "" });
        let subject = format!("{}: {key}", new.title);
        changes.push((&codes::CARD_FIELD_ADDED, severity), &subject, message, [None, Some(field.span)]);
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

fn compare_field(subject: &str, old: &CardField, new: &CardField, changes: &mut Changes<'_>) {
    let spans = [Some(old.span), Some(new.span)];
    let mark = |field: &CardField| match (&field.required, &field.required_when) {
        (true, Some(when)) => format!("required on {when}"),
        (true, None) => "required".to_owned(),
        (false, _) => "optional".to_owned(),
    };
    if old.type_ != new.type_ {
        let message = format!("was {}, is {}", old.type_.as_str(), new.type_.as_str());
        changes.push((&codes::CARD_FIELD_CHANGED, Severity::Warning), subject, message, spans);
    }
    if mark(old) != mark(new) {
        let severity = if new.required { Severity::Breaking } else { Severity::Info };
        let message = format!("was {}, is {}", mark(old), mark(new));
        changes.push((&codes::CARD_FIELD_CHANGED, severity), subject, message, spans);
    }
}
