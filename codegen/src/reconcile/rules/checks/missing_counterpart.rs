//! `missing-counterpart`: a field has no place in the API.

use super::missing_output;
use crate::diagnostic::{Code, Severity};
use crate::reconcile::deciding::finding::{Finding, field_subject};
use crate::reconcile::deciding::verdict;
use crate::reconcile::matching::card::{Bound, FieldScene};
use crate::reconcile::matching::places::Place;
use crate::reconcile::matching::types::{Agreement, agreement};
use crate::reconcile::rules::rule::Rule;
use crate::source::Span;

pub(in crate::reconcile) static RULE: Rule = Rule::check(
    Code::new(
        "missing-counterpart",
        "A field has no place in the API.",
        "Nothing in the API document has its name, so a value for it cannot be sent or read.",
        "Bind it in spec/decisions.yaml (rule `binding`), to a place such as `response getDevice /user/email` or to the \
         connector with `connector concept: reason`; or remove it from the card.",
    ),
    Severity::Error,
    check,
);

fn check(rule: &'static Rule, bound: &Bound<'_>) -> Vec<Finding> {
    let card = bound.scene.card;
    if bound.scene.calls.is_empty() && !bound.scene.free {
        return Vec::new();
    }
    let operation = bound.scene.main().map_or(Span::nowhere(), |main| main.operation.span);
    let lost =
        bound.pairs().filter(|(_, found)| found.is_none_or(|found| found.decision.is_some() && found.rule.is_none()));
    let findings = lost.map(|(field, _)| {
        let subject = field_subject(card, field.section, &field.field.key);
        let left = left_over(bound, field);
        let names: Vec<&str> = left.iter().map(|(name, _)| name.as_str()).collect();
        let hint = if left.is_empty() { "" } else { "; of the same type and not bound: " };
        let message = format!("`{}` has no place in the API{hint}{}", field.field.label, names.join(", "));
        let finding = Finding::new(rule, subject, message).at(field.field.span, operation);
        match left.first().filter(|_| left.len() == 1) {
            Some((_, verdict)) => finding.proposing(verdict),
            None => finding,
        }
    });
    findings.collect()
}

/// How many places are named: a list of all would be no hint.
const MOST_NAMED: usize = 3;

/// Places of the field's type that no field of the card has, by name and as a verdict: after a renaming its own is among
/// them.
fn left_over<'a>(bound: &Bound<'a>, field: &FieldScene<'a>) -> Vec<(String, String)> {
    let same =
        |place: &Place<'_>| agreement(bound.scene.views.api, &field.field.type_, place.schema) == Agreement::Same;
    let named = |name: &str, place: &Place<'_>| (format!("`{name}`"), verdict::of(&place.binding()));
    let places: Vec<(String, String)> = if field.is_output() {
        let answers = bound.scene.answering(field).flat_map(|view| {
            let unread = missing_output::unread(bound, field.field.when.as_ref(), view).filter(|place| same(place));
            unread.map(move |place| named(missing_output::shown(bound, view, place), place)).collect::<Vec<_>>()
        });
        answers.collect()
    } else {
        bound.missing().filter(|place| same(place)).map(|place| named(&place.wire_name(), place)).collect()
    };
    if places.len() > MOST_NAMED { Vec::new() } else { places }
}

#[cfg(test)]
mod tests {
    use crate::model::{CardType, Kind, Method};
    use crate::reconcile::rules::testing::*;

    #[test]
    fn a_field_without_place_is_noticed_and_decided() {
        let api =
            api(vec![operation("getBook", Method::Get, "/books/{book_id}").answers(object(&[("title", text())]))]);
        let card = || card("Get Book", vec![], vec![field("Alerts", CardType::String)]);
        let outcome = run(api.clone(), vec![card()]);
        assert_eq!(outcome.found("missing-counterpart"), ["get-book/outputs/alerts"]);
        assert_eq!(outcome.output("Alerts"), "connector unmatched");
        let given = [decision("binding", "get-book/outputs/alerts", "connector alerts: Nobody knows.")];
        let outcome = decided(api, vec![card()], &given);
        assert_eq!(outcome.output("Alerts"), "connector alerts");
        assert!(outcome.findings.iter().any(|finding| finding.decision.is_some()));
        assert!(!outcome.told.contains(&"decision-dead"));
    }

    #[test]
    fn what_is_left_over_is_proposed() {
        let book = object(&[("isbn", text()), ("pages", of(Kind::Integer)), ("title", text())]);
        let api = api(vec![operation("getBook", Method::Get, "/books/{book_id}").answers(book)]);
        let outputs = vec![field("Title", CardType::String), field("Weight", CardType::Number)];
        let outcome = run(api, vec![card("Get Book", vec![required("Book ID", CardType::String)], outputs)]);
        let found = outcome.findings.iter().find(|finding| finding.rule == "missing-counterpart").unwrap();
        assert!(found.message.ends_with("not bound: `pages`"), "{}", found.message);
        assert_eq!(found.proposal.as_deref(), Some("response getBook /pages"));
    }
}
