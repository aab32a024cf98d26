//! The card catalogue and the JSON Schemas of each card.
//!
//! ```text
//! cards/catalogue.json                what scripts read: every card, field, and binding
//! cards/schemas/<slug>.schema.json    what validators read: one card's invocation and result
//! ```

mod catalogue;
mod document;
mod escaped;
mod example;
mod fields;
mod invocation;
mod json;
mod json_schema;
mod resolve;
mod result;

use catalogue::FindingEntry;

use super::{FileTree, paths};
use crate::reconcile::Reconciled;
use crate::source::SourceMap;
use crate::versions::Version;

/// Writes the catalogue and a schema for each card.
pub(super) fn emit(reconciled: &Reconciled, version: &Version, sources: &SourceMap, tree: &mut FileTree) {
    let (api, cards) = (reconciled.api(), reconciled.cards());
    let findings: Vec<FindingEntry<'_>> = reconciled.findings().iter().map(FindingEntry::from).collect();
    tree.insert("cards/catalogue.json", catalogue::text(api, version, cards, &findings, sources));
    for card in cards {
        tree.insert(paths::schema(&card.card), document::schema(api, card).to_text());
    }
}

#[cfg(test)]
mod tests;
