//! `type-correction`: a card tells the type of a place that the API document leaves open.

use crate::diagnostic::{Code, Severity};
use crate::model::Kind;
use crate::reconcile::deciding::finding::{Finding, field_subject};
use crate::reconcile::matching::card::Bound;
use crate::reconcile::matching::types::{shape, told};
use crate::reconcile::rules::rule::Rule;

pub(in crate::reconcile) static RULE: Rule = Rule::check(
    Code::new(
        "type-correction",
        "A card tells the type of a place that the API document leaves open.",
        "The API document has no example with a value there; the card is the only evidence, and is taken.",
        "Nothing; correct it in spec/overlays if the card is wrong.",
    ),
    Severity::Note,
    check,
);

fn check(rule: &'static Rule, bound: &Bound<'_>) -> Vec<Finding> {
    let findings = bound.placed().filter_map(|(field, _, _, place)| {
        let kind = told(&field.field.type_).filter(|_| place.schema.kind == Kind::Any)?;
        let subject = field_subject(bound.scene.card, field.section, &field.field.key);
        let message = format!("{} is taken as {}, as the card says", place.shown(), shape(&kind));
        Some(Finding::new(rule, subject, message).at(field.field.span, place.span))
    });
    findings.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{CardType, Method};
    use crate::reconcile::rules::testing::*;

    #[test]
    fn a_card_tells_what_the_api_leaves_open() {
        let api = api(vec![
            operation("getBook", Method::Get, "/books/{book_id}").answers(object(&[("lent", of(Kind::Any))])),
        ]);
        let outcome = run(
            api,
            vec![card("Get Book", vec![required("Book ID", CardType::String)], vec![field("Lent", CardType::Boolean)])],
        );
        assert_eq!(outcome.found("type-correction"), ["get-book/outputs/lent"]);
        assert_eq!(outcome.told, ["type-correction"]);
        let answer = &outcome.api.operations[0].responses[0].content[0].schema;
        assert_eq!(answer.children().map(|schema| schema.kind.clone()).collect::<Vec<_>>(), [Kind::Boolean]);
    }
}
