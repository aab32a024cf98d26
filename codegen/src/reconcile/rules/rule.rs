//! What a rule is.

use crate::diagnostic::{Code, Severity};
use crate::reconcile::deciding::finding::Finding;
use crate::reconcile::matching::card::{Bound, Candidate, FieldScene, Scene};

/// A rule of reconciliation.
#[derive(Debug)]
pub struct Rule {
    /// Its id and its explanation.
    pub code: Code,
    /// How bad its findings are, unless the case says otherwise. Rules that bind find nothing.
    pub severity: Severity,
    /// What it does.
    pub(in crate::reconcile) work: Work,
}

/// What a rule does.
#[derive(Clone, Copy)]
pub(in crate::reconcile) enum Work {
    /// Proposes spots for a field. The best whole of all proposals is taken.
    Bind(for<'a> fn(&Scene<'a>, &FieldScene<'a>) -> Vec<Candidate<'a>>),
    /// Finds spots for fields that were left over.
    Complete(for<'a> fn(&'static Rule, &mut Bound<'a>)),
    /// Looks at one card.
    Check(fn(&'static Rule, &Bound<'_>) -> Vec<Finding>),
    /// Compares the cards with each other.
    Compare(fn(&'static Rule, &[Bound<'_>]) -> Vec<Finding>),
}

impl std::fmt::Debug for Work {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Bind(_) => "Bind",
            Self::Complete(_) => "Complete",
            Self::Check(_) => "Check",
            Self::Compare(_) => "Compare",
        })
    }
}

impl PartialEq for Rule {
    fn eq(&self, other: &Self) -> bool {
        self.code.id == other.code.id
    }
}

impl Rule {
    /// A rule that proposes spots.
    pub(in crate::reconcile) const fn bind(
        code: Code,
        propose: for<'a> fn(&Scene<'a>, &FieldScene<'a>) -> Vec<Candidate<'a>>,
    ) -> Self {
        Self { code, severity: Severity::Note, work: Work::Bind(propose) }
    }

    /// A rule that finds spots for fields that were left over.
    pub(in crate::reconcile) const fn complete(
        code: Code,
        complete: for<'a> fn(&'static Rule, &mut Bound<'a>),
    ) -> Self {
        Self { code, severity: Severity::Note, work: Work::Complete(complete) }
    }

    /// A rule that looks at one card; a draft run passes over its errors.
    pub(in crate::reconcile) const fn check(
        code: Code,
        severity: Severity,
        check: fn(&'static Rule, &Bound<'_>) -> Vec<Finding>,
    ) -> Self {
        Self { code: code.warns_in_draft(), severity, work: Work::Check(check) }
    }

    /// A rule that compares cards; a draft run passes over its errors.
    pub(in crate::reconcile) const fn compare(
        code: Code,
        severity: Severity,
        compare: fn(&'static Rule, &[Bound<'_>]) -> Vec<Finding>,
    ) -> Self {
        Self { code: code.warns_in_draft(), severity, work: Work::Compare(compare) }
    }
}
