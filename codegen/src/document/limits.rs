//! Bounds on what a document may make the generator hold.

use crate::diagnostic::{Diagnostic, codes};
use crate::source::Span;

/// How deep and how large a document may be once its aliases are expanded.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Nested lists and mappings.
    pub depth: usize,
    /// Values in all.
    pub nodes: usize,
    /// Values that YAML aliases may add: few lines of them can stand for more values than any machine holds.
    pub aliased: usize,
}

impl Default for Limits {
    /// The real documents nest 25 deep, have up to 50,000 values and no alias.
    fn default() -> Self {
        Self { depth: 100, nodes: 2_000_000, aliased: 100_000 }
    }
}

impl Limits {
    pub(crate) fn too_deep(self, span: Span) -> Diagnostic {
        Diagnostic::error(&codes::DOCUMENT_TOO_DEEP, format!("nested more than {} levels deep", self.depth))
            .at(span, "this level is one too many")
            .help("flatten the document here")
    }

    pub(crate) fn too_many(self, span: Span) -> Diagnostic {
        Diagnostic::error(&codes::DOCUMENT_TOO_MANY_NODES, format!("holds more than {} values", self.nodes))
            .at(span, "the limit is reached here")
            .help("check that this is the document you meant; split it if it is")
    }

    pub(super) fn too_many_aliased(self, span: Span) -> Diagnostic {
        Diagnostic::error(
            &codes::DOCUMENT_TOO_MANY_NODES,
            format!("aliases expand to more than {} values", self.aliased),
        )
        .at(span, "the limit is reached here")
        .help("replace YAML aliases by `$ref`, or remove them")
    }
}
