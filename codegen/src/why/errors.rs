//! The errors that an operation is known to return.

use super::knowledge::Knowledge;
use super::story::Line;
use crate::model::{ErrorCase, Operation, Status};
use crate::provenance::{Part, Place};

/// The errors of an operation.
pub(super) fn lines(known: Knowledge<'_>, operation: &Operation) -> Vec<Line> {
    known.api().errors_of(operation).map(|case| line(known, case)).collect()
}

/// The errors that come with the whole of a response.
pub(super) fn of_place(known: Knowledge<'_>, operation: &Operation, place: &Place) -> Vec<Line> {
    let Part::Response(status, _) = &place.part else { return Vec::new() };
    if !place.pointer.is_empty() {
        return Vec::new();
    }
    let cases = known.api().errors_of(operation).filter(|case| Status::Code(case.status) == *status);
    cases.map(|case| line(known, case)).collect()
}

fn line(known: Knowledge<'_>, case: &ErrorCase) -> Line {
    let message = case.text.as_ref().map(|text| format!(": \"{text}\"")).unwrap_or_default();
    let line = Line::new(format!("{} {}{message}", case.status, case.id)).at(Some(known.sources.place(case.span)));
    line.with(&case.cause).with(&case.known)
}
