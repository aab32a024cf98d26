//! From what was reconciled to files. Every emitter is a function of [`Reconciled`] alone.

mod cards;
mod client;
mod docs;
mod tree;

pub use tree::{Drift, DriftKind, FileTree};

use crate::reconcile::Reconciled;
use crate::source::SourceMap;

/// Every file of `generated/`.
#[must_use]
pub fn emit(_reconciled: &Reconciled, _sources: &SourceMap) -> FileTree {
    FileTree::default()
}
