//! How a value changed, and where.

use crate::diagnostic::Code;
use crate::diff::api::finding::{Directions, Effect};

/// Where two values are.
#[derive(Clone, Copy, Debug)]
pub(super) struct At<'p> {
    /// A JSON pointer with `*` for any element.
    pub(super) place: &'p str,
    /// The directions in which both are part of what is around them.
    pub(super) within: Directions,
    /// Whether a request has to have the new one.
    pub(super) is_required: bool,
}

impl At<'_> {
    /// The value that is compared.
    pub(super) const ROOT: Self = Self { place: "", within: Directions::BOTH, is_required: false };
}

/// How a value changed.
pub(super) struct Changed {
    pub(super) code: &'static Code,
    pub(super) effect: Effect,
    pub(super) what: String,
    pub(super) values: [Option<String>; 2],
}

impl Changed {
    /// A change that has no values to show.
    pub(super) fn new(code: &'static Code, effect: Effect, what: impl Into<String>) -> Self {
        Self { code, effect, what: what.into(), values: [None, None] }
    }

    /// The same change, with its values.
    pub(super) fn of(self, old: Option<String>, new: Option<String>) -> Self {
        Self { values: [old, new], ..self }
    }
}
