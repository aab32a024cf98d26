//! Compares two card documents.

use crate::diff::change::{Changes, Severity};
use crate::model::CardDocument;
use crate::source::Span;

use super::card::compare_card;
use super::codes;
use super::descriptions::{Descriptions, around};
use super::log::{At, push};
use super::matching::SameOperation;
use super::matching::match_cards;
use super::view::{CardView, Cards};

/// What changes of the text around the cards are about.
const AROUND: &str = "card document";

/// Adds every change between two card documents. `same_operation` tells which operations are the same.
pub(in crate::diff) fn compare(
    old: Cards<'_>,
    new: Cards<'_>,
    same_operation: SameOperation<'_>,
    changes: &mut Changes<'_>,
) {
    let have_bindings = old.bound.is_some() && new.bound.is_some();
    let (before, after) = (old.views(have_bindings), new.views(have_bindings));
    let pairing = match_cards(&before, &after);
    for (one, other) in pairing.pairs() {
        if let (Some(one), Some(other)) = (before.get(one), after.get(other)) {
            compare_card(one, other, same_operation, changes);
        }
    }
    for view in pairing.removed().filter_map(|index| before.get(index)) {
        push_card(view, [Some(view.card.span), None], changes);
    }
    for view in pairing.added().filter_map(|index| after.get(index)) {
        push_card(view, [None, Some(view.card.span)], changes);
    }
    compare_around(old.document, new.document, changes);
}

/// Adds a card that only one document has.
fn push_card(view: &CardView<'_>, spans: [Option<Span>; 2], changes: &mut Changes<'_>) {
    let at = At { subject: view.card.title.clone(), spans };
    let (kind, what) = match spans {
        [Some(_), _] => ((&codes::CARD_REMOVED, Severity::Breaking), "was removed"),
        _ => ((&codes::CARD_ADDED, Severity::Info), "was added"),
    };
    push(changes, kind, &at, what, [None, None]);
}

/// Compares the text that is part of no card. It may state what holds for all of them.
fn compare_around(old: &CardDocument, new: &CardDocument, changes: &mut Changes<'_>) {
    // Cards and the rows of their tables are compared above, and the census follows from the text.
    let CardDocument { cards: _, skipped: _, passages, census: _ } = old;
    let spans = [passages, &new.passages].map(|passages| passages.first().map(|passage| passage.span));
    let texts = [around(old), around(new)];
    let mut descriptions = Descriptions::default();
    let at = At { subject: AROUND.to_owned(), spans };
    descriptions.compare(at.clone(), [&texts[0], &texts[1]], changes);
    descriptions.finish(&at, changes);
}
