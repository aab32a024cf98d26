//! The page on what has no description and no type.

use serde::Serialize;

use super::escape::{Md, code, literal};
use crate::coverage::{Coverage, Described};

/// The page.
#[derive(Serialize)]
pub(super) struct Page {
    descriptions: Vec<DescriptionCoverage>,
    untyped: Vec<Md>,
}

/// One kind of thing that has descriptions.
#[derive(Serialize)]
struct DescriptionCoverage {
    name: Md,
    total: usize,
    missing: Vec<Md>,
}

/// The page.
pub(super) fn page(coverage: &Coverage) -> Page {
    let Coverage { descriptions, untyped } = coverage;
    Page {
        descriptions: descriptions.iter().map(kind).collect(),
        untyped: untyped.iter().map(|place| code(place)).collect(),
    }
}

fn kind(Described { thing, total, missing }: &Described) -> DescriptionCoverage {
    DescriptionCoverage {
        name: literal(thing),
        total: *total,
        missing: missing.iter().map(|name| code(name)).collect(),
    }
}
