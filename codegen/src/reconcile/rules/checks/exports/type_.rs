//! `export-type`: a field has another type in the connector than in the card document.

use super::shown::{EXPORT, shown};
use super::verdict::Right;
use crate::diagnostic::{Code, Severity};
use crate::model::{CardType, ConnectorField};
use crate::reconcile::deciding::finding::{Finding, field_subject};
use crate::reconcile::matching::card_bindings::CardBindings;
use crate::reconcile::rules::rule::Rule;

pub(crate) static RULE: Rule = Rule::check(
    Code::new(
        "export-type",
        "A field has another type in the connector than in the card document.",
        "A flow can map only values of the connector's type, or of a type that is converted into it.",
        "Correct the type in spec/action-cards.md, or decide it in spec/decisions.yaml.",
    ),
    Severity::Error,
    check,
)
.second_label(EXPORT)
.decided_by::<Right>();

fn check(rule: &'static Rule, bound: &CardBindings<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (section, field, exported) in shown(bound) {
        let Some(type_) = type_of(exported).filter(|type_| *type_ != field.type_) else { continue };
        // What the document calls otherwise, it may well mean.
        if matches!(field.type_, CardType::Other(_) | CardType::Missing) {
            continue;
        }
        let subject = field_subject(bound.matched.card, section, &field.key);
        let message = format!("the connector has the type {} for it, not {}", type_.as_str(), field.type_.as_str());
        findings.push(rule.finding(subject, message).at(field.type_span, exported.span));
    }
    findings
}

/// The type in the words of the card document; `None` if it has no word for it.
fn type_of(exported: &ConnectorField) -> Option<CardType> {
    if exported.list {
        return Some(CardType::List);
    }
    match exported.type_.as_str() {
        "string" if exported.choices.is_empty() => Some(CardType::String),
        "string" => Some(CardType::Dropdown),
        "number" => Some(CardType::Number),
        "boolean" => Some(CardType::Boolean),
        "Date" => Some(CardType::Date),
        "object" => Some(CardType::Object),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::*;

    #[test]
    fn another_type_is_found_and_one_without_a_word_is_not() {
        let choices = [("epub", "EPUB"), ("paper-back", "Paper Back")];
        let found = |type_: &str, choices: &[(&str, &str)]| {
            lend(exported("format_X1", "Format", type_, choices)).found("export-type").len()
        };
        assert_eq!((found("string", &choices), found("file", &[])), (0, 0));
        assert_eq!((found("string", &[]), found("number", &[]), found("Date", &[])), (1, 1, 1));
    }
}
