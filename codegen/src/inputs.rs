//! The only place that reads disk.

use std::path::Path;

use crate::diagnostic::{Failed, Report};
use crate::source::{FileId, SourceMap};

/// The texts of a spec folder.
#[derive(Clone, Debug)]
pub struct SpecFolder {
    /// All texts.
    pub sources: SourceMap,
    /// The API document: OpenAPI 3.0 or 3.1, YAML or JSON.
    pub openapi: FileId,
    /// Overlays, in the order of their file names.
    pub overlays: Vec<FileId>,
    /// The card document.
    pub cards: FileId,
    /// `decisions.yaml`, if there is one.
    pub decisions: Option<FileId>,
}

/// Reads a spec folder; `openapi` and `cards` stand in for its `openapi.yaml` and `action-cards.md`.
///
/// # Errors
/// [`Failed`] if a file cannot be read; `report` says which and why.
pub fn read_spec(
    _folder: &Path,
    _openapi: Option<&Path>,
    _cards: Option<&Path>,
    _report: &mut Report,
) -> Result<SpecFolder, Failed> {
    Err(Failed)
}
