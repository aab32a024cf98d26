//! `export-choice`: the connector offers other choices than the card document, or stores other values for them.

use super::shown::{EXPORT, shown};
use super::verdict::Right;
use crate::diagnostic::{Code, Severity};
use crate::model::{CardField, ConnectorField};
use crate::reconcile::deciding::finding::{Finding, field_subject};
use crate::reconcile::matching::card_bindings::CardBindings;
use crate::reconcile::rules::rule::Rule;

pub(crate) static RULE: Rule = Rule::check(
    Code::new(
        "export-choice",
        "The connector offers other choices than the card document, or stores other values for them.",
        "A flow stores the value. With another one, the card does something else, or nothing.",
        "Correct the choices in spec/action-cards.md, or decide it in spec/decisions.yaml.",
    ),
    Severity::Error,
    check,
)
.second_label(EXPORT)
.decided_by::<Right>();

fn check(rule: &'static Rule, bound: &CardBindings<'_>) -> Vec<Finding> {
    let differ = |(section, field, exported): (_, &CardField, &ConnectorField)| {
        let parts = differences(field, exported);
        let subject = field_subject(bound.matched.card, section, &field.key);
        let finding = |parts: Vec<String>| rule.finding(subject, parts.join("; ")).at(field.span, exported.span);
        (!parts.is_empty()).then(|| finding(parts))
    };
    shown(bound).filter_map(differ).collect()
}

/// What differs, in words. A field without choices in the export is no dropdown there, which is another difference.
fn differences(field: &CardField, exported: &ConnectorField) -> Vec<String> {
    if exported.choices.is_empty() {
        return Vec::new();
    }
    let mut parts = Vec::new();
    for choice in &exported.choices {
        match choice.of.and_then(|index| field.choices.get(index)) {
            None => parts.push(format!("the connector also offers `{}`", choice.label)),
            Some(own) if own.value != choice.value => {
                let message =
                    format!("for `{}`, the connector stores `{}`, not `{}`", own.label, choice.value, own.value);
                parts.push(message);
            }
            Some(_) => {}
        }
    }
    let is_offered = |index: &usize| exported.choices.iter().any(|choice| choice.of == Some(*index));
    let missing = field.choices.iter().enumerate().filter(|(index, _)| !is_offered(index));
    parts.extend(missing.map(|(_, own)| format!("the connector does not offer `{}`", own.label)));
    parts
}

#[cfg(test)]
mod tests {
    use super::super::testing::*;

    #[test]
    fn other_choices_and_values_are_found() {
        let message = |choices: &[(&str, &str)]| {
            let outcome = lend(exported("format_X1", "Format", "string", choices));
            let found = outcome.findings.iter().find(|finding| finding.rule == "export-choice");
            found.map(|finding| finding.message.clone())
        };
        assert_eq!(message(&[("epub", "EPUB"), ("paper-back", "Paper Back")]), None);
        assert_eq!(message(&[]), None);
        let wanted = "for `Paper Back`, the connector stores `2`, not `paper-back`; the connector also offers `Scroll`";
        assert_eq!(message(&[("epub", "EPUB"), ("2", "Paper Back"), ("s", "Scroll")]).as_deref(), Some(wanted));
        let wanted = "the connector does not offer `Paper Back`";
        assert_eq!(message(&[("epub", "EPUB")]).as_deref(), Some(wanted));
    }
}
