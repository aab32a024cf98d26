//! The rules of reconciliation, one file each: what they are called, why they exist, and what they do.
//!
//! A rule knows nothing of a certain card or operation. What no rule can know belongs into `spec/decisions.yaml`.

mod ambiguous_operation;
mod at_least_one;
mod body;
mod choice_disagreement;
pub(super) mod clear_if_blank;
mod collection;
mod copied_field_text;
mod copied_text;
mod elimination;
mod free_request;
mod http_method;
mod lookup;
mod message;
mod missing_counterpart;
mod missing_optional;
mod missing_output;
mod missing_required;
mod name_disagreement;
mod no_operation;
mod operation_selector;
mod parameter;
mod record_count;
mod records;
mod required_disagreement;
mod response;
mod result_set;
mod status_code;
#[cfg(test)]
pub(super) mod testing;
mod type_correction;
mod type_disagreement;
mod whole_answer;

use super::finding::Finding;
use super::scene::{Bound, Candidate, FieldScene, Scene};
use crate::diagnostic::{Code, Severity};

/// A rule of reconciliation.
#[derive(Debug)]
pub struct Rule {
    /// Its id and its explanation.
    pub code: Code,
    /// How bad its findings are, unless the case says otherwise. Rules that bind find nothing.
    pub severity: Severity,
    /// What it does.
    pub(super) work: Work,
}

/// What a rule does.
#[derive(Clone, Copy)]
pub(super) enum Work {
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
    const fn bind(code: Code, propose: for<'a> fn(&Scene<'a>, &FieldScene<'a>) -> Vec<Candidate<'a>>) -> Self {
        Self { code, severity: Severity::Note, work: Work::Bind(propose) }
    }

    /// A rule that finds spots for fields that were left over.
    const fn complete(code: Code, complete: for<'a> fn(&'static Rule, &mut Bound<'a>)) -> Self {
        Self { code, severity: Severity::Note, work: Work::Complete(complete) }
    }

    /// A rule that looks at one card; a draft run passes over its errors.
    const fn check(code: Code, severity: Severity, check: fn(&'static Rule, &Bound<'_>) -> Vec<Finding>) -> Self {
        Self { code: code.warns_in_draft(), severity, work: Work::Check(check) }
    }

    /// A rule that compares cards; a draft run passes over its errors.
    const fn compare(code: Code, severity: Severity, compare: fn(&'static Rule, &[Bound<'_>]) -> Vec<Finding>) -> Self {
        Self { code: code.warns_in_draft(), severity, work: Work::Compare(compare) }
    }
}

/// Every rule, in the order they are tried: of equal proposals the first one counts.
pub static ALL: &[&Rule] = &[
    &parameter::RULE,
    &body::RULE,
    &response::RULE,
    &records::RULE,
    &whole_answer::RULE,
    &status_code::RULE,
    &record_count::RULE,
    &result_set::RULE,
    &http_method::RULE,
    &free_request::RULE,
    &operation_selector::RULE,
    &clear_if_blank::RULE,
    &message::RULE,
    &lookup::RULE,
    &collection::RULE,
    &elimination::RULE,
    &no_operation::RULE,
    &ambiguous_operation::RULE,
    &missing_counterpart::RULE,
    &type_disagreement::RULE,
    &required_disagreement::RULE,
    &name_disagreement::RULE,
    &missing_required::RULE,
    &missing_optional::RULE,
    &missing_output::RULE,
    &at_least_one::RULE,
    &choice_disagreement::RULE,
    &copied_text::RULE,
    &copied_field_text::RULE,
    &type_correction::RULE,
];

/// The rule of an id.
#[must_use]
pub fn find(id: &str) -> Option<&'static Rule> {
    ALL.iter().copied().find(|rule| rule.code.id == id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::codes;

    #[test]
    fn ids_are_unique_among_rules_and_codes() {
        let ids: std::collections::BTreeSet<_> = ALL.iter().map(|rule| rule.code.id).collect();
        assert_eq!(ids.len(), ALL.len());
        assert!(ALL.iter().all(|rule| codes::find(rule.code.id).is_none()));
        assert_eq!(find("status-code").map(|rule| rule.code.id), Some("status-code"));
    }
}
