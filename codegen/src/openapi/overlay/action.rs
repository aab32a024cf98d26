//! Overlays and their actions.

use serde_json_path::JsonPath;

use super::cost::Cost;
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
    /// All of it.
    pub(super) span: Span,
    /// The target as it was written.
    pub(super) target: String,
    pub(super) target_span: Span,
    pub(super) query: Query,
    pub(super) change: Change,
    /// The version of the overlay: 1.1 changes single values and joins lists.
    pub(super) version: Version,
    /// How many places the target is to match, and where that is said.
    pub(super) count: (usize, Span),
    /// What must be there before: a pattern of the same form as an update.
    pub(super) was: Option<Node>,
    /// Why it is made; a reason that is missing has been reported and has no place.
    pub(super) why: Why,
    /// Where the evidence is.
    pub(super) evidence_span: Span,
}

/// A version of the standard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Version {
    V1_0,
    V1_1,
}

/// A JSONPath query and what it costs.
pub(super) struct Query {
    pub(super) path: JsonPath,
    pub(super) cost: Cost,
}

pub(super) enum Change {
    /// Merges a mapping into each matched mapping, or appends a value to each matched list. In 1.0 a list is one element;
    /// in 1.1 its elements are appended, and a single value replaces each matched one.
    Update(Node),
    /// The same with the value that a query selects.
    Copy(Query, Span),
    /// Takes the matched values out of the mapping or list that they stand in.
    Remove,
}

impl Action {
    /// Adds to a message about the action why it was made, so that the reader can judge what to do with it.
    pub(super) fn explain(&self, fault: Diagnostic) -> Diagnostic {
        let places = [(self.why.reason_span, "why it was made"), (self.evidence_span, "what shows it")];
        let places = places.into_iter().filter(|(span, _)| !span.is_nowhere());
        places.fold(fault, |fault, (span, text)| fault.at(span, text))
    }
}
