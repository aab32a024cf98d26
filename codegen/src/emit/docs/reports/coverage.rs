//! The page on what has no description and no type, and on where parameters and fields are known from.

use serde::Serialize;

use crate::coverage::{Coverage, Described};
use crate::emit::docs::escape::{Md, code, literal};
use crate::emit::docs::evidence::{EvidenceRow, totals};
use crate::provenance::Marks;

/// The page.
#[derive(Serialize)]
pub(super) struct Page {
    descriptions: Vec<DescriptionCoverage>,
    untyped: Vec<Md>,
    made_up: Vec<Md>,
    evidence: Vec<EvidenceRow>,
}

/// One kind of thing that has descriptions.
#[derive(Serialize)]
struct DescriptionCoverage {
    name: Md,
    total: usize,
    missing: Vec<Md>,
}

/// The page.
pub(super) fn page(coverage: &Coverage, marks: &Marks) -> Page {
    let Coverage { descriptions, untyped, made_up } = coverage;
    Page {
        descriptions: descriptions.iter().map(kind).collect(),
        untyped: untyped.iter().map(|place| code(place)).collect(),
        made_up: made_up.iter().map(|place| code(place)).collect(),
        evidence: totals(marks),
    }
}

fn kind(Described { thing, total, missing }: &Described) -> DescriptionCoverage {
    DescriptionCoverage {
        name: literal(thing),
        total: *total,
        missing: missing.iter().map(|name| code(name)).collect(),
    }
}
