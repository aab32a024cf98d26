//! Overlays and their actions.

use serde_json_path::JsonPath;

use crate::corrections::Why;
use crate::diagnostic::Diagnostic;
use crate::document::Node;
use crate::source::Span;

/// The actions of an overlay document.
pub(in crate::openapi) struct Overlay {
    pub(super) actions: Vec<Action>,
}

/// One change.
pub(super) struct Action {
    /// The target as it was written.
    pub(super) target: String,
    pub(super) target_span: Span,
    pub(super) query: JsonPath,
    pub(super) change: Change,
    /// How many places the target is to match, and where that is said.
    pub(super) count: (usize, Span),
    /// What must be there before: a pattern of the same form as an update.
    pub(super) was: Option<Node>,
    pub(super) why: Why,
    /// Where the evidence is.
    pub(super) evidence_span: Span,
}

pub(super) enum Change {
    /// Merges a mapping into each matched mapping, or appends a value, as one element, to each matched list.
    Update(Node),
    /// Takes the matched values out of the mapping or list that they stand in.
    Remove,
}

impl Action {
    /// Adds to a message about the action why it was made, so that the reader can judge what to do with it.
    pub(super) fn explain(&self, fault: Diagnostic) -> Diagnostic {
        fault.at(self.why.reason_span, "why it was made").at(self.evidence_span, "what shows it")
    }
}
