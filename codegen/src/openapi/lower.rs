//! From OpenAPI 3.1 to 3.0.
use crate::diagnostic::Report;
use crate::document::Node;
pub(super) fn lower(_document: &mut Node, _report: &mut Report) {}
