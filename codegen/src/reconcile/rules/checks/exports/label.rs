//! `export-label`: the console labels a field or a choice otherwise than the card document.

use super::shown::{EXPORT, shown};
use crate::diagnostic::{Code, Severity};
use crate::model::{CardField, ConnectorField};
use crate::reconcile::deciding::finding::{Finding, field_subject};
use crate::reconcile::matching::card_bindings::CardBindings;
use crate::reconcile::rules::rule::Rule;
use crate::source::Span;

pub(crate) static RULE: Rule = Rule::check(
    Code::new(
        "export-label",
        "The console labels a field or a choice otherwise than the card document.",
        "Whoever reads the document does not find the field or the choice in the console.",
        "Nothing. The catalogue has both labels.",
    ),
    Severity::Note,
    check,
)
.second_label(EXPORT);

fn check(rule: &'static Rule, bound: &CardBindings<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (section, field, exported) in shown(bound) {
        for (what, span) in differences(field, exported) {
            let subject = field_subject(bound.matched.card, section, &field.key);
            let finding = rule.finding(subject, format!("the console labels {what}")).at(field.span, span);
            findings.push(finding.advising(format!("The console labels {what}")));
        }
    }
    findings
}

/// What is labelled otherwise, and where.
fn differences(field: &CardField, exported: &ConnectorField) -> Vec<(String, Span)> {
    let mut found = Vec::new();
    if exported.label != field.label {
        found.push((format!("`{}` as `{}`", field.label, exported.label), exported.span));
    }
    for choice in &exported.choices {
        let own = choice.of.and_then(|index| field.choices.get(index));
        if let Some(own) = own.filter(|own| own.label != choice.label) {
            found.push((format!("the choice `{}` as `{}`", own.label, choice.label), choice.span));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::testing::*;

    #[test]
    fn other_labels_are_found_and_equal_ones_are_not() {
        let shown = exported("format_X1", "Formatt", "string", &[("1", "EPUB"), ("2", "Paper Backs")]);
        let outcome = lend(shown);
        let found: Vec<_> = outcome.findings.iter().filter(|one| one.rule == "export-label").collect();
        let messages: Vec<_> = found.iter().map(|finding| finding.message.as_str()).collect();
        let wanted =
            ["the console labels `Format` as `Formatt`", "the console labels the choice `Paper Back` as `Paper Backs`"];
        assert_eq!(messages, wanted);
        assert!(found.iter().all(|finding| finding.subject == "lend-book/inputs/format"));
        let same = exported("format_X1", "Format", "string", &[("1", "EPUB"), ("2", "Paper Back")]);
        assert!(lend(same).found("export-label").is_empty());
    }
}
