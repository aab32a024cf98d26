//! Where the comparison of cards writes what it finds.

use crate::diagnostic::Code;
use crate::diff::change::{Axis, Changes, Found, Severity};
use crate::source::Span;

/// What a change is about: its subject and its places.
#[derive(Clone, Debug)]
pub(super) struct At {
    pub(super) subject: String,
    pub(super) spans: [Option<Span>; 2],
}

/// Adds a change of the cards.
pub(super) fn push(
    changes: &mut Changes<'_>,
    (code, severity): (&'static Code, Severity),
    at: &At,
    what: impl Into<String>,
    values: [Option<String>; 2],
) {
    let At { subject, spans } = at.clone();
    changes.push(Found { code, severity, axis: Axis::Card, subject, what: what.into(), values, spans });
}

/// Adds a change of one value into another.
pub(super) fn push_values(changes: &mut Changes<'_>, kind: (&'static Code, Severity), at: &At, [old, new]: [&str; 2]) {
    push(changes, kind, at, format!("was {old}, is {new}"), [Some(old.to_owned()), Some(new.to_owned())]);
}
