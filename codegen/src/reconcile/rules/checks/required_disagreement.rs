//! `required-disagreement`: one document requires a value that is optional in the other.

use crate::diagnostic::{Code, Severity};
use crate::reconcile::deciding::finding::{Finding, field_subject};
use crate::reconcile::deciding::verdict::RightDocument;
use crate::reconcile::matching::api_field::{ApiField, Location};
use crate::reconcile::matching::card_bindings::CardBindings;
use crate::reconcile::matching::card_match::IndexedField;
use crate::reconcile::matching::operation_index::IndexedOperation;
use crate::reconcile::rules::rule::Rule;

pub(crate) static RULE: Rule = Rule::check(
    Code::new(
        "required-disagreement",
        "One document requires a value that is optional in the other.",
        "Without a value that the API requires, the request fails at run time instead of in the editor.",
        "Correct the mark in spec/action-cards.md, or decide it in spec/decisions.yaml.",
    ),
    Severity::Error,
    check,
)
.decided_by::<RightDocument>();

fn check(rule: &'static Rule, bound: &CardBindings<'_>) -> Vec<Finding> {
    let sent = bound.bound_to_api().filter(|(field, ..)| !field.is_output());
    sent.filter_map(|(field, _, indexed, api_field)| disagree(rule, bound, field, (indexed, api_field))).collect()
}

fn disagree<'a>(
    rule: &'static Rule,
    bound: &CardBindings<'a>,
    field: &IndexedField<'_>,
    at: (&IndexedOperation<'a>, &ApiField<'_>),
) -> Option<Finding> {
    let (indexed, api_field) = at;
    let is_primary = bound.matched.is_primary(indexed);
    let (severity, message, advice) = match (field.field.required, is_required(bound, indexed, api_field)) {
        (false, true) if is_primary => {
            let message = format!("it is optional in the card, but {} is required", api_field.shown());
            (Severity::Error, message, "The card marks it as optional, but the API requires it".to_owned())
        }
        (true, true) if is_primary && field.field.required_when.is_some() => {
            let when = field.field.required_when.as_deref().unwrap_or_default();
            let message = format!("the card requires it only for {when}, but {} is always required", api_field.shown());
            (Severity::Error, message, format!("The card requires it only for {when}, but the API always does"))
        }
        (true, false) if field.field.required_when.is_none() => {
            let message = format!("the card requires it, but {} is optional", api_field.shown());
            (Severity::Note, message, "The card requires it, although the API does not".to_owned())
        }
        _ => return None,
    };
    let span = if field.field.required_span.is_nowhere() { field.field.span } else { field.field.required_span };
    let subject = field_subject(bound.matched.card, field.section, &field.field.key);
    let finding = rule.finding(subject, message).at(span, api_field.span).with_severity(severity);
    Some(finding.advising(advice))
}

/// Whether every request must have a value: it is required, and so is every object around it.
fn is_required<'a>(bound: &CardBindings<'a>, indexed: &IndexedOperation<'a>, api_field: &ApiField<'_>) -> bool {
    let Location::Body(pointer) = &api_field.location else { return api_field.required };
    let around = |outer: &&ApiField<'_>| match &outer.location {
        Location::Body(outer) => pointer.strip_prefix(outer.as_str()).is_some_and(|rest| rest.starts_with('/')),
        _ => false,
    };
    api_field.required && bound.matched.operations.request(indexed).iter().filter(around).all(|outer| outer.required)
}

#[cfg(test)]
mod tests {
    use crate::model::{CardType, Method};
    use crate::reconcile::rules::testing::*;

    #[test]
    fn marks_are_compared() {
        let api = api(vec![operation("getBook", Method::Get, "/books/{book_id}").query("edition")]);
        let inputs = vec![field("Book ID", CardType::String), required("Edition", CardType::String)];
        let outcome = run(api, vec![card("Get Book", inputs, vec![])]);
        assert_eq!(outcome.found("required-disagreement"), ["get-book/inputs/book_id", "get-book/inputs/edition"]);
        assert_eq!(outcome.reported.iter().filter(|code| **code == "required-disagreement").count(), 1);
        let advice: Vec<_> = outcome.findings.iter().filter_map(|finding| finding.advice.as_deref()).collect();
        let expected = [
            "The card marks it as optional, but the API requires it",
            "The card requires it, although the API does not",
        ];
        assert_eq!(advice, expected);
    }
}
