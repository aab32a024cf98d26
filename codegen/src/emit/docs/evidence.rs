//! Where parameters and fields are known from, in a few words and in numbers.

use serde::Serialize;

use super::escape::{Md, md};
use crate::provenance::{Mark, Marks, Standing};

/// The evidence of a parameter or field, for a narrow column.
pub(super) fn evidence(mark: &Mark) -> Md {
    let standing = match mark.standing() {
        Standing::Seen => Some(md!("{} of {}", mark.tally.seen, mark.tally.of)),
        Standing::Documented => Some(md!("documented")),
        Standing::Blank => Some(md!("no value")),
        Standing::Added => None,
    };
    let corrected = match (mark.has_client, mark.is_corrected || mark.standing() == Standing::Added) {
        (true, _) => Some(md!("public client")),
        (false, true) => Some(md!("corrected")),
        (false, false) => None,
    };
    Md::join(standing.into_iter().chain(corrected), ", ")
}

/// How many parameters and fields have which evidence.
#[derive(Serialize)]
pub(super) struct EvidenceRow {
    name: &'static str,
    total: usize,
}

/// The table of the coverage page; empty without evidence.
pub(super) fn totals(marks: &Marks) -> Vec<EvidenceRow> {
    if marks.iter().next().is_none() {
        return Vec::new();
    }
    let count = |holds: fn(&Mark) -> bool| marks.iter().filter(|mark| holds(mark)).count();
    let row = |name, holds| EvidenceRow { name, total: count(holds) };
    vec![
        row("An example has a value", |mark| mark.standing() == Standing::Seen),
        row("Documented only", |mark| mark.standing() == Standing::Documented),
        row("In examples, but never with a value", |mark| mark.standing() == Standing::Blank),
        row("Added by a correction", |mark| mark.standing() == Standing::Added),
        row("Corrected", |mark| mark.is_corrected && mark.standing() != Standing::Added),
        row("Shown by a public client", |mark| mark.has_client),
    ]
}
