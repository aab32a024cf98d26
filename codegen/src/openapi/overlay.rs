//! OpenAPI Overlay 1.0.0, with the house rule that an action must do what it was written for.
//!
//! An action that matches another number of places than it says (`x-count`, 1 by default), finds another old value
//! (`x-was`), changes nothing at one of its places, or appends to a list what is in it, is an error, and a warning in a
//! draft run. In both cases it is passed over. So an overlay that passes does here what it does everywhere.

mod action;
mod locate;
mod merge;
mod place;
mod read;
mod text;

pub(super) use read::read;
pub(super) use text::check_text;

use crate::corrections::{Correction, Why};
use crate::diagnostic::{Diagnostic, Report};
use crate::document::{Limits, Node};
use crate::source::Span;
use action::Applier;
use serde_json_path::JsonPath;

/// The actions of an overlay document.
pub(super) struct Overlay {
    actions: Vec<Action>,
}

/// One change.
struct Action {
    /// The target as it was written.
    target: String,
    target_span: Span,
    query: JsonPath,
    change: Change,
    /// How many places the target is to match, and where that is said.
    count: (usize, Span),
    /// What must be there before: a pattern of the same form as an update.
    was: Option<Node>,
    why: Why,
    /// Where the evidence is.
    evidence_span: Span,
}

enum Change {
    /// Merges a mapping into each matched mapping, or appends a value, as one element, to each matched list.
    Update(Node),
    /// Takes the matched values out of the mapping or list that they stand in.
    Remove,
}

/// Applies the overlays in order, and the actions of each in order. What an update brings in keeps its place in the
/// overlay. Returns what was corrected.
pub(super) fn apply(document: &mut Node, overlays: &[Overlay], limits: Limits, report: &mut Report) -> Vec<Correction> {
    let mut applier = Applier::new(document, limits);
    let mut corrections = Vec::new();
    for action in overlays.iter().flat_map(|overlay| &overlay.actions) {
        match applier.apply(action) {
            Ok(correction) => corrections.push(correction),
            Err(fault) => report.push(action.explain(fault)),
        }
    }
    corrections
}

impl Action {
    /// Adds to a message about the action why it was made, so that the reader can judge what to do with it.
    fn explain(&self, fault: Diagnostic) -> Diagnostic {
        fault.at(self.why.reason_span, "why it was made").at(self.evidence_span, "what shows it")
    }
}

#[cfg(test)]
mod tests;
