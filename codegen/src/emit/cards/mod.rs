//! The card catalogue, the JSON Schemas of each card, and the crate that they are a part of.
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
mod package;
mod resolve;
mod result;

use catalogue::FindingEntry;

use super::{FileTree, paths};
use crate::reconcile::Reconciled;
use crate::source::SourceMap;
use crate::versions::Versions;

/// Writes the catalogue, a schema for each card, and the crate.
pub(super) fn emit(reconciled: &Reconciled, versions: &Versions, sources: &SourceMap, tree: &mut FileTree) {
    let (api, cards) = (reconciled.api(), reconciled.cards());
    let findings: Vec<FindingEntry<'_>> = reconciled.findings().iter().map(FindingEntry::from).collect();
    tree.insert("cards/catalogue.json", catalogue::text(api, &versions.cards, cards, &findings, sources));
    for card in cards {
        tree.insert(paths::schema(&card.card), document::schema(api, card).to_text());
    }
    package::emit(versions, tree);
}

#[cfg(test)]
mod tests;
