//! A card as it is compared: as its document describes it and, if both sides are spec folders, with what the
//! reconciliation found out.

use crate::model::{BoundCard, Card, CardDocument, CardField, Section};
use crate::source::Span;

use super::descriptions;
use super::matching::Name;

/// The cards of one side.
#[derive(Clone, Copy, Debug)]
pub(in crate::diff) struct Cards<'a> {
    /// The document.
    pub(in crate::diff) document: &'a CardDocument,
    /// The cards with their bindings, if the API is known.
    pub(in crate::diff) bound: Option<&'a [BoundCard]>,
}

/// One card.
#[derive(Clone, Debug)]
pub(super) struct CardView<'a> {
    pub(super) card: &'a Card,
    pub(super) bound: Option<&'a BoundCard>,
    /// What its tables have beside fields.
    pub(super) notes: String,
}

impl<'a> Cards<'a> {
    /// The cards, with their bindings if `with_bindings` is set: only what both sides have can be compared.
    pub(super) fn views(self, with_bindings: bool) -> Vec<CardView<'a>> {
        let mut notes = descriptions::by_card(self.document);
        let mut view = |card: &'a Card, bound: Option<&'a BoundCard>| CardView {
            card,
            bound,
            notes: notes.remove(card.slug.as_str()).unwrap_or_default(),
        };
        match self.bound.filter(|_| with_bindings) {
            Some(bound) => bound.iter().map(|bound| view(&bound.card, Some(bound))).collect(),
            None => self.document.cards.iter().map(|card| view(card, None)).collect(),
        }
    }
}

/// A field with its place in the card.
#[derive(Clone, Debug)]
pub(super) struct FieldView<'a> {
    pub(super) section: Section,
    /// Its index in that section.
    pub(super) index: usize,
    pub(super) field: &'a CardField,
    pub(super) name: Name,
}

impl<'a> FieldView<'a> {
    /// Every field of a card.
    pub(super) fn all(card: &'a Card) -> Vec<Self> {
        let of_section = |section: Section| {
            let fields = card.section(section).iter().enumerate();
            fields.map(move |(index, field)| Self { section, index, field, name: Name::of(&field.label) })
        };
        Section::ALL.into_iter().flat_map(of_section).collect()
    }

    /// How the field is called in a subject.
    pub(super) fn shown(&self) -> String {
        format!("{} {}", self.section, self.field.key)
    }

    pub(super) fn span(&self) -> Span {
        self.field.span
    }
}
