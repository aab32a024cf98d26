//! Reading YAML 1.2.

use super::{Limits, Node};
use crate::diagnostic::Diagnostic;
use crate::source::{FileId, SourceMap};

/// Reads a YAML document into a located tree.
///
/// # Errors
/// One diagnostic: syntax, a duplicate key, too deep, too many values.
pub fn parse_yaml(_file: FileId, _sources: &SourceMap, limits: Limits) -> Result<Node, Diagnostic> {
    Err(limits.too_deep(crate::source::Span::nowhere()))
}
