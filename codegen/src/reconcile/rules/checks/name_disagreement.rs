//! `name-disagreement`: a field was bound although its name and the API's differ.

use crate::diagnostic::{Code, Severity};
use crate::reconcile::deciding::finding::{Finding, field_subject};
use crate::reconcile::matching::card::{Bound, FAINTEST};
use crate::reconcile::matching::similarity::{heads_differ, likeness};
use crate::reconcile::rules::rule::Rule;

pub(in crate::reconcile) static RULE: Rule = Rule::check(
    Code::new(
        "name-disagreement",
        "A field was bound although its name and the API's differ.",
        "The place was found by some of the words, by its type or because nothing else was left. It may be wrong, and a \
         reader of the card does not find it in the API.",
        "Check the binding, then settle it in spec/decisions.yaml.",
    ),
    Severity::Warning,
    check,
);

/// Names less alike than this are another name, not another spelling.
const ALIKE: u32 = 820;

/// Rules that go by words of single fields.
const BY_NAME: &[&str] = &["parameter", "body-field", "response-field", "collection-filter", "elimination", "lookup"];

fn check(rule: &'static Rule, bound: &Bound<'_>) -> Vec<Finding> {
    let findings = bound.placed().filter_map(|(field, found, view, place)| {
        let by_name = found.rule.is_some_and(|rule| BY_NAME.contains(&rule.code.id));
        if !by_name || likeness(&field.phrase, view.name(place)) >= ALIKE {
            return None;
        }
        let subject = field_subject(bound.scene.card, field.section, &field.field.key);
        let message = format!("`{}` was bound to {}, which has another name", field.field.label, place.shown());
        let sure = found.score > FAINTEST && !heads_differ(&field.phrase, view.name(place));
        let severity = if sure { Severity::Note } else { Severity::Warning };
        Some(Finding::new(rule, subject, message).at(field.field.span, place.span).of_severity(severity))
    });
    findings.collect()
}

#[cfg(test)]
mod tests {
    use crate::model::{CardType, Kind, Method};
    use crate::reconcile::rules::testing::*;

    #[test]
    fn another_name_is_noticed() {
        let body = object(&[("DisallowLendingAbroad", of(Kind::Boolean)), ("Reader", text())]);
        let api = api(vec![operation("lendBook", Method::Post, "/books/{book_id}/lend").body(body)]);
        let inputs = vec![field("DisallowLending", CardType::Boolean), field("Reader", CardType::String)];
        let outcome = run(api, vec![card("Lend Book", inputs, vec![])]);
        assert_eq!(outcome.found("name-disagreement"), ["lend-book/inputs/disallowlending"]);
    }
}
