//! `required-disagreement`: one document requires a value that the other leaves open.

use crate::diagnostic::{Code, Severity};
use crate::model::{OperationRole, Section};
use crate::reconcile::deciding::finding::{Finding, field_subject};
use crate::reconcile::matching::card::{Bound, FieldScene};
use crate::reconcile::matching::places::{Place, Target, View};
use crate::reconcile::rules::rule::Rule;

pub(in crate::reconcile) static RULE: Rule = Rule::check(
    Code::new(
        "required-disagreement",
        "One document requires a value that the other leaves open.",
        "Without a value that the API requires, the request fails at run time instead of in the editor.",
        "Correct the mark in spec/action-cards.md, or decide it in spec/decisions.yaml.",
    ),
    Severity::Warning,
    check,
);

fn check(rule: &'static Rule, bound: &Bound<'_>) -> Vec<Finding> {
    let sent = bound.placed().filter(|(field, ..)| field.section != Section::Outputs);
    sent.filter_map(|(field, _, view, place)| disagree(rule, bound, field, (view, place))).collect()
}

fn disagree<'a>(
    rule: &'static Rule,
    bound: &Bound<'a>,
    field: &FieldScene<'_>,
    at: (&View<'a>, &Place<'_>),
) -> Option<Finding> {
    let (view, place) = at;
    let main =
        bound.scene.calls.iter().any(|call| call.role == OperationRole::Primary && std::ptr::eq(call.view, view));
    let (severity, message) = match (field.field.required, is_needed(bound, view, place)) {
        (false, true) if main => {
            (Severity::Warning, format!("the card leaves it open, but {} is required", place.shown()))
        }
        (true, true) if main && field.field.required_when.is_some() => {
            let when = field.field.required_when.as_deref().unwrap_or_default();
            (Severity::Warning, format!("the card requires it for {when} only, but {} is required", place.shown()))
        }
        (true, false) if field.field.required_when.is_none() => {
            (Severity::Note, format!("the card requires it, but {} may be left out", place.shown()))
        }
        _ => return None,
    };
    let span = if field.field.required_span.is_nowhere() { field.field.span } else { field.field.required_span };
    let subject = field_subject(bound.scene.card, field.section, &field.field.key);
    Some(Finding::new(rule, subject, message).at(span, place.span).of_severity(severity))
}

/// Whether a request cannot be made without a value: it is required, and so is everything that it stands in.
fn is_needed<'a>(bound: &Bound<'a>, view: &View<'a>, place: &Place<'_>) -> bool {
    let Target::Body(pointer) = &place.target else { return place.required };
    let around = |outer: &&Place<'_>| match &outer.target {
        Target::Body(outer) => pointer.strip_prefix(outer.as_str()).is_some_and(|rest| rest.starts_with('/')),
        _ => false,
    };
    place.required && bound.scene.views.request(view).iter().filter(around).all(|outer| outer.required)
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
        assert_eq!(outcome.told.iter().filter(|told| **told == "required-disagreement").count(), 1);
    }
}
