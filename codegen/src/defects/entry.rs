//! An entry of the register.

use crate::source::Span;

/// One thing that upstream documents get wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Defect {
    /// Stable name, kebab case.
    pub id: String,
    /// The documents that have it, by their names in `spec/sources.yaml`.
    pub documents: Vec<String>,
    /// Where in them: paths, operations, or the kind of place.
    pub location: String,
    /// What they say.
    pub says: String,
    /// What is true.
    pub truth: String,
    /// How that is known.
    pub known: String,
    /// Public addresses that show it.
    pub see: Vec<String>,
    /// Where the entry is.
    pub span: Span,
}
