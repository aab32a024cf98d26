//! Changes on the wire before they are put in order.

use crate::diagnostic::Code;
use crate::diff::change::{Axis, Changes, Found, Severity};
use crate::model::Operation;
use crate::source::Span;

/// Where a change stands among the others: what all operations have in common comes first, then the operations, then the
/// types that several of them use.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Order {
    /// The API as a whole.
    Service,
    /// An operation, by its position.
    Operation(usize),
    /// A type, by its name.
    Type(String),
    /// What the model does not have.
    Unmodelled,
}

impl Order {
    pub(super) fn of_operation(position: usize) -> Self {
        Self::Operation(position)
    }

    pub(super) fn of_type(name: &str) -> Self {
        Self::Type(name.to_owned())
    }
}

/// A change on the wire.
#[derive(Clone, Debug)]
pub(super) struct Draft {
    pub(super) order: Order,
    /// Whether changes of the kind can break something, but this one does not.
    pub(super) is_harmless_here: bool,
    pub(super) found: Found,
}

impl Draft {
    /// A change without values and places.
    pub(super) fn new(
        order: Order,
        (code, severity): (&'static Code, Severity),
        subject: &str,
        what: impl Into<String>,
    ) -> Self {
        let (axis, subject, what) = (Axis::Wire, subject.to_owned(), what.into());
        let found = Found { code, severity, axis, subject, what, values: [None, None], spans: [None, None] };
        Self { order, is_harmless_here: false, found }
    }

    /// With its old and its new value.
    pub(super) fn of(mut self, old: Option<String>, new: Option<String>) -> Self {
        self.found.values = [old, new];
        self
    }

    /// With its places.
    pub(super) fn at_all(mut self, spans: [Option<Span>; 2]) -> Self {
        self.found.spans = spans;
        self
    }

    /// With its places.
    pub(super) fn at(self, old: Option<Span>, new: Option<Span>) -> Self {
        self.at_all([old, new])
    }
}

/// What to do about a change that breaks nothing, although others of its kind do.
const HARMLESS: &str = "Nothing has to change.";

/// Adds the changes in their order.
pub(super) fn push(mut drafts: Vec<Draft>, changes: &mut Changes<'_>) {
    drafts.sort_by(|one, other| one.order.cmp(&other.order));
    for Draft { order: _, is_harmless_here, found } in drafts {
        if is_harmless_here { changes.push_with(found, HARMLESS) } else { changes.push(found) }
    }
}

/// An operation as subjects name it.
pub(super) fn subject(operation: &Operation) -> String {
    format!("{} {}", operation.method, operation.path)
}
