//! `no-operation`: no operation fits a card.

use crate::diagnostic::{Code, Severity};
use crate::reconcile::deciding::finding::Finding;
use crate::reconcile::matching::card::Bound;
use crate::reconcile::rules::rule::Rule;
use crate::source::Span;

pub(in crate::reconcile) static RULE: Rule = Rule::check(
    Code::new(
        "no-operation",
        "No operation fits a card.",
        "What the card does is unknown, so none of its fields can be bound and nothing can be generated from it.",
        "Name the operation in spec/decisions.yaml, as `primary operationId`, add it in spec/overlays, remove the card, or \
         keep it with the verdict `none`.",
    ),
    Severity::Error,
    check,
);

fn check(rule: &'static Rule, bound: &Bound<'_>) -> Vec<Finding> {
    let scene = &bound.scene;
    if scene.free || !scene.calls.is_empty() {
        return Vec::new();
    }
    let message = format!("no operation of the API does what `{}` says", scene.card.title);
    vec![Finding::new(rule, scene.card.slug.clone(), message).at(scene.card.span, Span::nowhere())]
}

#[cfg(test)]
mod tests {
    use crate::model::{CardType, Method};
    use crate::reconcile::rules::testing::*;

    #[test]
    fn a_card_without_operation_is_noticed_and_decided() {
        let api = api(vec![operation("getBook", Method::Get, "/books/{book_id}")]);
        let outcome = run(api.clone(), vec![card("Feed Parrot", vec![], vec![field("Mood", CardType::String)])]);
        assert_eq!(outcome.found("no-operation"), ["feed-parrot"]);
        assert!(outcome.found("missing-counterpart").is_empty(), "one finding is enough");
        let given = [decision("operation", "feed-parrot", "primary getBook")];
        let outcome =
            decided(api, vec![card("Feed Parrot", vec![required("Book ID", CardType::String)], vec![])], &given);
        assert_eq!(outcome.calls(), [["getBook"]]);
        assert!(outcome.told.is_empty(), "{:?}", outcome.told);
    }
}
