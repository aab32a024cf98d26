//! Counts cards and their fields.

use serde::Deserialize;
use serde::de::IgnoredAny;

use super::row::Row;
use crate::diagnostic::{Diagnostic, codes};
use crate::model::{CardDocument, LineCensus};

/// The number of cards and of rows in their tables.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CardCount {
    /// The cards.
    pub cards: u64,
    /// The table rows of the document, or the fields of the catalog.
    pub rows: u64,
    /// The rows that are not fields, each with a reason.
    pub skipped: u64,
    /// What became of the lines of the document; none for the catalog.
    pub lines: LineCensus,
}

/// The part of `cards/catalogue.json` that is counted.
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
    /// Counts a card document.
    #[must_use]
    pub fn of_document(document: &CardDocument) -> Self {
        let [cards, rows, skipped] =
            [document.census.cards, document.census.rows, document.skipped.len()].map(|count| count as u64);
        Self { cards, rows, skipped, lines: document.census.lines }
    }

    /// Counts a catalog.
    ///
    /// # Errors
    /// One diagnostic, if the text is not a catalog.
    pub fn of_catalogue(text: &str) -> Result<Self, Diagnostic> {
        let catalogue: Catalogue = serde_json::from_str(text).map_err(|fault| {
            let message = format!("generated/cards/catalogue.json cannot be read back: {fault}");
            Diagnostic::error(&codes::CENSUS_MISMATCH, message)
        })?;
        let fields = |card: &Card| card.options.len() + card.inputs.len() + card.outputs.len();
        let rows = catalogue.cards.iter().map(fields).sum::<usize>() as u64;
        Ok(Self { cards: catalogue.cards.len() as u64, rows, ..Self::default() })
    }

    /// The rows of the census for a document and the catalog generated from it.
    #[must_use]
    pub(super) fn rows(self, catalogue: Self) -> [Row; 3] {
        let [all, read, skipped] = [self.lines.all, self.lines.read, self.lines.skipped].map(|count| count as u64);
        [
            Row { thing: "cards", input: self.cards, output: catalogue.cards, skipped: 0 },
            Row { thing: "card rows", input: self.rows, output: catalogue.rows, skipped: self.skipped },
            Row { thing: "card lines", input: all, output: read, skipped },
        ]
    }
}
