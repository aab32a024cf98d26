//! What a rule is.

use super::context::Context;
use crate::flow::{Kind, Severity, Span};

/// Takes what a rule finds: a message, and its place.
pub(super) type Report<'r> = &'r mut dyn FnMut(String, Span);

/// A rule.
pub struct Rule {
    /// Its id, severity, meaning and remedy.
    pub kind: Kind,
    pub(super) check: fn(&Context<'_, '_>, Report<'_>),
}

impl std::fmt::Debug for Rule {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.kind.fmt(to)
    }
}

impl Rule {
    /// A rule. Meaning and remedy are a sentence each.
    pub(super) const fn new(
        id: &'static str,
        severity: Severity,
        [meaning, remedy]: [&'static str; 2],
        check: fn(&Context<'_, '_>, Report<'_>),
    ) -> Self {
        Self { kind: Kind { id, severity, meaning, remedy }, check }
    }
}
