//! Rules that only decisions apply: they say what no other rule can find.

pub(crate) mod binding;
pub(crate) mod operation;

use super::rule::Rule;

/// Every rule here.
pub(super) static ALL: &[&Rule] = &[&binding::RULE, &operation::RULE];
