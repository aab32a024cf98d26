//! `export-required`: an input is required in the connector and optional in the card document, or the other way round.

use super::shown::{EXPORT, shown};
use super::verdict::Right;
use crate::diagnostic::{Code, Severity};
use crate::model::Section;
use crate::reconcile::deciding::finding::{Finding, field_subject};
use crate::reconcile::matching::card_bindings::CardBindings;
use crate::reconcile::rules::rule::Rule;

pub(crate) static RULE: Rule = Rule::check(
    Code::new(
        "export-required",
        "An input is required in the connector and optional in the card document, or the other way round.",
        "A flow without a required input fails.",
        "Correct the mark in spec/action-cards.md, or decide it in spec/decisions.yaml.",
    ),
    Severity::Error,
    check,
)
.second_label(EXPORT)
.decided_by::<Right>();

/// Options and outputs have no marks that mean anything: exports mark all of them as optional.
fn check(rule: &'static Rule, bound: &CardBindings<'_>) -> Vec<Finding> {
    let inputs = shown(bound).filter(|(section, ..)| *section == Section::Inputs);
    // A condition is no mark of the connector's.
    let differ = inputs.filter(|(_, field, exported)| {
        field.required != exported.required && field.required_when.is_none() && field.when.is_none()
    });
    let finding = differ.map(|(section, field, exported)| {
        let subject = field_subject(bound.matched.card, section, &field.key);
        let mark = if exported.required { "requires it" } else { "does not require it" };
        rule.finding(subject, format!("the connector {mark}")).at(field.required_span, exported.span)
    });
    finding.collect()
}

#[cfg(test)]
mod tests {
    use super::super::testing::*;

    #[test]
    fn another_mark_is_found() {
        let shown = exported("format_X1", "Format", "string", &[("epub", "EPUB"), ("paper-back", "Paper Back")]);
        assert!(lend(shown.clone()).found("export-required").is_empty());
        let required = crate::model::ConnectorField { required: true, ..shown };
        assert_eq!(lend(required).found("export-required"), ["lend-book/inputs/format"]);
    }
}
