//! `no-operation`: no operation fits a card.

use crate::diagnostic::{Code, Severity};
use crate::reconcile::deciding::finding::Finding;
use crate::reconcile::matching::card_bindings::CardBindings;
use crate::reconcile::rules::decisions::operation;
use crate::reconcile::rules::rule::Rule;
use crate::source::Span;

pub(crate) static RULE: Rule = Rule::check(
    Code::new(
        "no-operation",
        "No operation fits a card.",
        "Nobody knows what the card does, so none of its fields can be bound and nothing can be generated from it.",
        "Name the operation in spec/decisions.yaml (rule `operation`, verdict `primary operationId`), add it in spec/overlays, \
         remove the card, or keep it with the verdict `none`.",
    ),
    Severity::Error,
    check,
)
.settled_by_rule(&operation::RULE);

fn check(rule: &'static Rule, bound: &CardBindings<'_>) -> Vec<Finding> {
    let matched = &bound.matched;
    if matched.calls_any || !matched.calls.is_empty() {
        return Vec::new();
    }
    let message = format!("no operation of the API does what `{}` says", matched.card.title);
    let finding = rule.finding(matched.card.slug.clone(), message).at(matched.card.span, Span::nowhere());
    vec![finding.advising("No document of the API has an operation that does what this card says")]
}

#[cfg(test)]
mod tests {
    use crate::model::{CardType, Method};
    use crate::reconcile::rules::testing::*;

    #[test]
    fn a_card_without_operation_is_found_and_decided() {
        let api = api(vec![operation("getBook", Method::Get, "/books/{book_id}")]);
        let outcome = run(api.clone(), vec![card("Feed Parrot", vec![], vec![field("Mood", CardType::String)])]);
        assert_eq!(outcome.found("no-operation"), ["feed-parrot"]);
        assert!(outcome.found("missing-counterpart").is_empty(), "one finding is enough");
        let given = [decision("operation", "feed-parrot", "primary getBook")];
        let outcome =
            decided(api, vec![card("Feed Parrot", vec![required("Book ID", CardType::String)], vec![])], &given);
        assert_eq!(outcome.calls(), [["getBook"]]);
        assert!(outcome.reported.is_empty(), "{:?}", outcome.reported);
    }
}
