//! Paths of files that one emitter writes and another one links to.

use crate::model::Card;

/// The JSON Schema of a card.
pub(super) fn schema(card: &Card) -> String {
    format!("cards/schemas/{}.schema.json", card.slug)
}
