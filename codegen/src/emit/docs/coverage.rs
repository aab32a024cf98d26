//! The page on what the documents leave unsaid.

use serde::Serialize;

use super::escape::{Md, code};
use super::markdown::inline;
use crate::coverage::{Coverage, Described};

/// The page.
#[derive(Serialize)]
pub(super) struct Page {
    descriptions: Vec<Thing>,
    untyped: Vec<Md>,
}

/// One kind of thing that has descriptions.
#[derive(Serialize)]
struct Thing {
    name: Md,
    total: usize,
    missing: Vec<Md>,
}

/// The page.
pub(super) fn page(coverage: &Coverage) -> Page {
    let Coverage { descriptions, untyped } = coverage;
    Page {
        descriptions: descriptions.iter().map(thing).collect(),
        untyped: untyped.iter().map(|place| code(place)).collect(),
    }
}

fn thing(Described { thing, total, missing }: &Described) -> Thing {
    Thing { name: inline(thing), total: *total, missing: missing.iter().map(|name| code(name)).collect() }
}
