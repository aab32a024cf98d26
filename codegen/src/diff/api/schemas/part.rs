//! What was found about a value, before it is known whom it concerns.

use crate::diff::api::finding::{Directions, Finding};

/// The names of a type in both documents.
pub(super) type Pair<'a> = (&'a str, &'a str);

/// What was found about a value: in it, and which named types are inside of it.
#[derive(Debug, Default)]
pub(in crate::diff::api) struct Part<'a> {
    pub(super) findings: Vec<Finding>,
    pub(super) links: Vec<Link<'a>>,
}

/// A value of a named type.
#[derive(Debug)]
pub(super) struct Link<'a> {
    pub(super) pair: Pair<'a>,
    pub(super) place: String,
    pub(super) within: Directions,
}
