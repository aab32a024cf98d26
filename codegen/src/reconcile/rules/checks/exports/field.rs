//! `export-field`: an export has a field that the card document does not have.

use super::shown::EXPORT;
use super::verdict::Right;
use crate::diagnostic::{Code, Severity};
use crate::model::ConnectorField;
use crate::reconcile::deciding::finding::{Finding, field_subject};
use crate::reconcile::matching::card_bindings::CardBindings;
use crate::reconcile::rules::rule::Rule;

pub(crate) static RULE: Rule = Rule::check(
    Code::new(
        "export-field",
        "An export has a field that the card document does not have.",
        "Whoever builds a flow from the document leaves it out. If it is required, the card fails.",
        "Describe the field in spec/action-cards.md, or decide it in spec/decisions.yaml.",
    ),
    Severity::Error,
    check,
)
.second_label(EXPORT)
.decided_by::<Right>();

fn check(rule: &'static Rule, bound: &CardBindings<'_>) -> Vec<Finding> {
    let card = bound.matched.card;
    let unknown = card.connector.iter().flat_map(|connector| &connector.fields);
    let finding = |field: &ConnectorField| {
        let subject = field_subject(card, field.section, &field.key);
        let (severity, mark) = if field.required { (Severity::Error, "required ") } else { (Severity::Warning, "") };
        let message = format!("no table has the {mark}field `{}` of the connector", field.label);
        let finding = rule.finding(subject, message).at(card.span, field.span).with_severity(severity);
        let kind = if field.type_ == "flo" { "a flow" } else { "a value" };
        finding.advising(format!("The console also has the {mark}field `{}`, which takes {kind}", field.label))
    };
    unknown.map(finding).collect()
}

#[cfg(test)]
mod tests {
    use super::super::testing::*;

    #[test]
    fn a_field_that_no_table_has_is_found() {
        let outcome = lend(exported("helper", "Flow", "flo", &[]));
        assert_eq!(outcome.found("export-field"), ["lend-book/inputs/helper"]);
        assert_eq!(outcome.reported, ["export-field"]);
        assert!(lend(exported("format_X1", "Format", "string", &[])).found("export-field").is_empty());
    }
}
