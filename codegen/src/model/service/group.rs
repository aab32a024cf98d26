//! Groups of operations.

use crate::source::Span;

/// A group of operations: a tag of the document.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// The tag.
    pub name: String,
    /// What its operations have in common.
    pub description: Option<String>,
    /// The name of the client's accessor, if it is not made from the tag (`x-kandji-name`).
    pub client_name: Option<String>,
    /// The place of the tag.
    pub span: Span,
}
