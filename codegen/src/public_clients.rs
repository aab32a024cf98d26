//! `spec/public-clients.yaml`: what public clients know of the API, and whether it was taken in.
//!
//! Every fact has a verdict that says where it was taken, that it was known already, or why it was declined. Corrections
//! cite the facts that they follow from: `client: ID`.

mod check;
mod fact;
mod place;
mod read;
#[cfg(test)]
mod tests;

pub use check::check;
pub use fact::{ClientFact, Confidence, Source, Verdict};
pub use place::{PlaceOf, Places};
pub(crate) use read::read;

use indexmap::IndexMap;

use crate::corrections::{Correction, Evidence};
use crate::provenance::Found;
use place::Concerned;

/// What public clients know of the API.
#[derive(Clone, Debug, Default)]
pub struct PublicClients {
    /// Where the clients are, by the names that the facts use.
    pub(crate) sources: IndexMap<String, Source>,
    pub(crate) facts: IndexMap<String, ClientFact>,
    /// Which facts are about which places, once [`check`] has found these.
    concerned: Concerned,
}

impl PublicClients {
    /// The facts, in the order of the file.
    pub fn facts(&self) -> impl Iterator<Item = &ClientFact> {
        self.facts.values()
    }

    /// The fact of an id.
    #[must_use]
    pub fn fact(&self, id: &str) -> Option<&ClientFact> {
        self.facts.get(id)
    }

    /// The facts about a place of an operation, including those about the field of the type that defines it.
    pub fn at<'a>(&'a self, operation: &'a str, found: &'a Found<'_>) -> impl Iterator<Item = &'a ClientFact> {
        self.concerned.at(operation, found).filter_map(|id| self.fact(id))
    }

    /// The facts about a type, or about a field of it.
    pub fn in_type<'a>(&'a self, name: &'a str, pointer: &'a str) -> impl Iterator<Item = &'a ClientFact> {
        self.concerned.in_type(name, pointer).filter_map(|id| self.fact(id))
    }

    /// The facts about an operation, a type or `API`, or about anything of it.
    pub fn about<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a ClientFact> {
        self.concerned.about(name).filter_map(|id| self.fact(id))
    }

    /// The clients, by the names that the facts use.
    pub fn sources(&self) -> impl Iterator<Item = (&str, &Source)> {
        self.sources.iter().map(|(name, source)| (name.as_str(), source))
    }

    /// Where a client is, if that is known.
    #[must_use]
    pub fn address(&self, name: &str) -> Option<&str> {
        self.sources.get(name)?.address.as_deref()
    }

    /// Whether a correction has something that a public client shows as evidence.
    #[must_use]
    pub fn support(&self, correction: &Correction) -> bool {
        correction.why.evidence.iter().any(|evidence| match evidence {
            Evidence::Client { .. } => true,
            Evidence::Address(address) => {
                self.sources.values().any(|source| source.address.as_deref() == Some(address.as_str()))
            }
            Evidence::Defect { .. } => false,
        })
    }
}
