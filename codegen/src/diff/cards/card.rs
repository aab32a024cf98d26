//! Compares a card.

use crate::diff::change::{Changes, Severity};
use crate::model::Card;

use super::bindings::compare_bindings;
use super::codes;
use super::connector;
use super::descriptions::Descriptions;
use super::field::{FieldPair, push_added, push_removed};
use super::log::{At, push_values};
use super::matching::FieldMatch;
use super::matching::Name;
use super::matching::SameOperation;
use super::view::CardView;

/// Adds every change between two versions of a card.
pub(super) fn compare_card(
    old: &CardView<'_>,
    new: &CardView<'_>,
    same_operation: SameOperation<'_>,
    changes: &mut Changes<'_>,
) {
    // `options`, `inputs` and `outputs` are compared as the fields of both cards.
    let Card { title, slug, description, options: _, inputs: _, outputs: _, connector, span } = old.card;
    let at = At { subject: new.card.title.clone(), spans: [Some(*span), Some(new.card.span)] };
    compare_titles(&at, [title, &new.card.title], [slug, &new.card.slug], changes);
    // Only folders have what exports of flows show, and only they are reconciled.
    let are_folders = old.bound.is_some() && new.bound.is_some();
    if are_folders {
        connector::compare_cards(&at, [connector.as_ref(), new.card.connector.as_ref()], changes);
    }
    let fields = FieldMatch::of(old.card, new.card);
    let mut descriptions = Descriptions::default();
    descriptions.compare(at.clone(), [description, &new.card.description], changes);
    let sources = changes.sources();
    for (before, after) in fields.pairs() {
        let old_meaning = fields.old_meaning(before.field);
        let pair = FieldPair { title: &new.card.title, old: before, new: after, old_meaning, sources };
        pair.compare(changes);
        if are_folders {
            let exported = [before, after].map(|side| side.field.connector.as_ref());
            connector::compare_fields(&pair.at(), exported, changes);
        }
        descriptions.compare(pair.at(), [&before.field.description, &after.field.description], changes);
    }
    let notes = At { subject: format!("{}: rows that are no fields", at.subject), ..at.clone() };
    descriptions.compare(notes, [&old.notes, &new.notes], changes);
    for field in fields.removed() {
        push_removed(&new.card.title, field, changes);
    }
    for field in fields.added() {
        push_added(&new.card.title, field, changes);
    }
    descriptions.finish(&at, changes);
    if let (Some(before), Some(after)) = (old.bound, new.bound) {
        compare_bindings(&at, [before, after], &fields, same_operation, changes);
    }
}

fn compare_titles(at: &At, titles: [&str; 2], slugs: [&str; 2], changes: &mut Changes<'_>) {
    let have_same_words = Name::of(titles[0]).spelled == Name::of(titles[1]).spelled;
    if titles[0] == titles[1] && slugs[0] != slugs[1] {
        // Another card has the name of the file now.
        push_values(changes, (&codes::CARD_RENAMED, Severity::Breaking), at, slugs);
    } else if slugs[0] != slugs[1] || !have_same_words {
        push_values(changes, (&codes::CARD_RENAMED, Severity::Breaking), at, titles);
    } else if titles[0] != titles[1] {
        push_values(changes, (&codes::RESPELLED, Severity::Info), at, titles);
    }
}
