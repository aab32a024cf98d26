//! `type-disagreement`: a card's type and the API's are different.

use crate::diagnostic::{Code, Severity};
use crate::model::{Binding, CardType};
use crate::reconcile::deciding::finding::{Finding, field_subject};
use crate::reconcile::matching::card::{Bound, FieldScene, Match, Spot};
use crate::reconcile::matching::places::Target;
use crate::reconcile::matching::types::{Agreement, agreement, is_joined, shape};
use crate::reconcile::rules::rule::Rule;
use crate::source::Span;

pub(in crate::reconcile) static RULE: Rule = Rule::check(
    Code::new(
        "type-disagreement",
        "A card's type and the API's are different.",
        "A flow that follows the card may send what the API refuses, or lose what it answers: a leading zero, a UUID.",
        "Correct the one that is wrong, in spec/action-cards.md or in spec/overlays, or decide it in \
         spec/decisions.yaml.",
    ),
    Severity::Warning,
    check,
);

fn check(rule: &'static Rule, bound: &Bound<'_>) -> Vec<Finding> {
    let differ = |(field, found): (&FieldScene<'_>, Option<&Match<'_>>)| differ(rule, bound, field, found?);
    bound.pairs().filter_map(differ).collect()
}

fn differ(rule: &'static Rule, bound: &Bound<'_>, field: &FieldScene<'_>, found: &Match<'_>) -> Option<Finding> {
    let (agreement, place, shape, span) = match &found.spot {
        Spot::Place(_, place) => {
            let parameter = matches!(place.target, Target::Parameter(..));
            if parameter && is_joined(&field.field.type_, &place.schema.kind) {
                return None;
            }
            let agreement = agreement(bound.scene.views.api, &field.field.type_, place.schema);
            (agreement, place.shown(), shape(&place.schema.kind), place.span)
        }
        Spot::Fixed(Binding::Status) => {
            (numeric(&field.field.type_), "the HTTP status".to_owned(), "a number", Span::nowhere())
        }
        Spot::Fixed(Binding::Count) => {
            (numeric(&field.field.type_), "the count".to_owned(), "a number", Span::nowhere())
        }
        Spot::Fixed(_) => return None,
    };
    let severity = match agreement {
        Agreement::Same | Agreement::Open => return None,
        Agreement::Differ | Agreement::Many => Severity::Warning,
        Agreement::Clash => Severity::Error,
    };
    let card_span = if field.field.type_span.is_nowhere() { field.field.span } else { field.field.type_span };
    let subject = field_subject(bound.scene.card, field.section, &field.field.key);
    let message = format!("the card says {}, but {place} is {shape}", field.field.type_.as_str());
    Some(Finding::new(rule, subject, message).at(card_span, span).of_severity(severity))
}

fn numeric(card: &CardType) -> Agreement {
    match card {
        CardType::Number => Agreement::Same,
        CardType::Missing | CardType::Other(_) => Agreement::Open,
        _ => Agreement::Differ,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Format, Kind, Method};
    use crate::reconcile::rules::testing::*;

    #[test]
    fn types_are_compared() {
        let pin = object(&[("PIN", text()), ("Owner", of(Kind::Text(Format::Uuid)))]);
        let api = api(vec![operation("lockBook", Method::Post, "/books/{book_id}/lock").body(pin)]);
        let inputs = vec![field("PIN", CardType::Number), field("Owner", CardType::Number)];
        let outcome = run(api, vec![card("Lock Book", inputs, vec![field("Status Code", CardType::String)])]);
        let found = outcome.found("type-disagreement");
        assert_eq!(found, ["lock-book/inputs/pin", "lock-book/inputs/owner", "lock-book/outputs/status_code"]);
        let worst = outcome.findings.iter().filter(|finding| finding.severity == Severity::Error);
        assert!(worst.clone().any(|finding| finding.subject == "lock-book/inputs/owner"), "no number is a UUID");
    }

    #[test]
    fn one_decision_settles_the_same_disagreement_of_every_card() {
        let api = api(vec![
            operation("burnBook", Method::Post, "/books/{book_id}/burn"),
            operation("lendBook", Method::Post, "/books/{book_id}/lend"),
        ]);
        let card = |title| {
            let outputs = vec![field("Status Code", CardType::String)];
            card(title, vec![required("Book ID", CardType::String)], outputs)
        };
        let given = [decision("type-disagreement", "*/outputs/status_code", "accepted")];
        let outcome = decided(api, vec![card("Burn Book"), card("Lend Book")], &given);
        assert_eq!(outcome.found("type-disagreement").len(), 2);
        assert!(outcome.told.is_empty(), "{:?}", outcome.told);
    }
}
