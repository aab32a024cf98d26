//! Changes of what operations have in common.

use crate::diagnostic::Code;
use crate::diff::change::Severity;

/// A change of a part of the API or of an operation.
pub(super) struct Changed {
    pub(super) part: String,
    pub(super) kind: (&'static Code, Severity),
    pub(super) what: String,
    pub(super) old: Option<String>,
    pub(super) new: Option<String>,
}
