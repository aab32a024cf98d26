//! `spec/provenance.yaml`: who says what about each place of the facts, and what was overruled.
//!
//! `import` writes it beside the facts: for every parameter and every field of a body or response, in how many examples of
//! which documents it was seen, which documents declare or describe it as what, and which of that was overruled by what.
//! `why` and the book tell it.

mod check;
mod marks;
mod place;
mod read;
mod record;
mod tags;
#[cfg(test)]
mod tests;
mod walk;
mod write;

use std::collections::{BTreeMap, BTreeSet};

pub use check::check;
pub use marks::{Mark, Marks, Standing};
pub use place::{Part, Place};
pub use read::of_spec;
pub use record::{Basis, Claim, ClaimSource, OverruledRequirement, Record, Requirement, Tallies, Tally};
pub use walk::{Found, each};

use crate::source::Span;
pub(crate) use tags::Documents;

/// Who says what about each place of the facts.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Provenance {
    /// The upstream documents.
    pub(crate) documents: Documents,
    /// The evidence of each operation, by its id.
    pub(crate) operations: BTreeMap<String, OperationEvidence>,
}

/// Who says what about one operation.
#[derive(Clone, Debug, Default)]
pub struct OperationEvidence {
    /// The documents that have it, by their index.
    pub documents: BTreeSet<usize>,
    /// The places of it, and what is known of each.
    pub places: BTreeMap<Place, Record>,
    /// Where it is in the file.
    pub(crate) span: Span,
}

impl OperationEvidence {
    /// What is known of a place. What is in a parameter is known as the parameter is.
    #[must_use]
    pub fn record(&self, place: &Place) -> Option<&Record> {
        let is_in_parameter = matches!(place.part, Part::Parameter(..)) && !place.pointer.is_empty();
        let whole = || self.places.get(&Place::of(place.part.clone()));
        self.places.get(place).or_else(|| whole().filter(|_| is_in_parameter))
    }
}

/// Where something is written does not change what it says.
impl PartialEq for OperationEvidence {
    fn eq(&self, other: &Self) -> bool {
        (&self.documents, &self.places) == (&other.documents, &other.places)
    }
}

impl Provenance {
    /// The evidence about an operation.
    #[must_use]
    pub fn operation(&self, id: &str) -> Option<&OperationEvidence> {
        self.operations.get(id)
    }

    /// What is known of a place of an operation. What is in a parameter is known as the parameter is.
    #[must_use]
    pub fn record(&self, id: &str, place: &Place) -> Option<&Record> {
        self.operations.get(id)?.record(place)
    }

    /// The file name of a document, by its index.
    #[must_use]
    pub fn document(&self, index: usize) -> &str {
        self.documents.name(index)
    }

    /// Whether there is no evidence at all, as in a spec folder without the file.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.operations.is_empty()
    }
}
