//! Counting cards and their fields.

use serde::Deserialize;
use serde::de::IgnoredAny;

use super::Row;
use crate::diagnostic::{Diagnostic, codes};
use crate::model::CardDocument;

/// How many cards there are, and what their tables hold.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CardCount {
    /// Cards.
    pub cards: u64,
    /// Rows of the document's tables; fields of the catalogue.
    pub rows: u64,
    /// Rows that are no field, each with a reason.
    pub skipped: u64,
}

/// What is counted of `cards/catalogue.json`.
#[derive(Deserialize)]
struct Catalogue {
    cards: Vec<Card>,
}

#[derive(Deserialize)]
struct Card {
    options: Vec<IgnoredAny>,
    inputs: Vec<IgnoredAny>,
    outputs: Vec<IgnoredAny>,
}

impl CardCount {
    /// What the card document's text has.
    #[must_use]
    pub fn of_document(document: &CardDocument) -> Self {
        let [cards, rows, skipped] =
            [document.census.cards, document.census.rows, document.skipped.len()].map(|count| count as u64);
        Self { cards, rows, skipped }
    }

    /// What the catalogue has.
    ///
    /// # Errors
    /// One diagnostic, if the catalogue is not one.
    pub fn of_catalogue(text: &str) -> Result<Self, Diagnostic> {
        let catalogue: Catalogue = serde_json::from_str(text).map_err(|fault| {
            let message = format!("generated/cards/catalogue.json cannot be read back: {fault}");
            Diagnostic::error(&codes::CENSUS_MISMATCH, message)
        })?;
        let fields = |card: &Card| card.options.len() + card.inputs.len() + card.outputs.len();
        let rows = catalogue.cards.iter().map(fields).sum::<usize>() as u64;
        Ok(Self { cards: catalogue.cards.len() as u64, rows, skipped: 0 })
    }

    /// The rows of the census, for a document and the catalogue made of it.
    #[must_use]
    pub(super) fn rows(self, catalogue: Self) -> [Row; 2] {
        [
            Row { thing: "cards", input: self.cards, output: catalogue.cards, skipped: 0 },
            Row { thing: "card rows", input: self.rows, output: catalogue.rows, skipped: self.skipped },
        ]
    }
}
