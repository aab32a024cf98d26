//! Limits on the memory that a document can use.

use crate::diagnostic::{Diagnostic, codes};
use crate::source::Span;

/// How deep and how large a document may be once its aliases are expanded.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// The depth of nested lists and mappings.
    pub depth: usize,
    /// The number of values.
    pub nodes: usize,
    /// The number of values that YAML aliases may add: a few lines of aliases can stand for more values than fit in memory.
    pub aliased: usize,
}

impl Default for Limits {
    /// The real documents nest 25 levels deep and have up to 50,000 values and no aliases.
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
