//! `ambiguous-operation`: another operation fits a card almost as well.

use crate::diagnostic::{Code, Severity};
use crate::reconcile::deciding::finding::Finding;
use crate::reconcile::matching::card::Bound;
use crate::reconcile::rules::rule::Rule;

pub(in crate::reconcile) static RULE: Rule = Rule::check(
    Code::new(
        "ambiguous-operation",
        "Another operation fits a card almost as well.",
        "A small change of either document could make the card call something else.",
        "Say which it is in spec/decisions.yaml, with rule `operation` and verdict `primary operationId`.",
    ),
    Severity::Warning,
    check,
);

fn check(rule: &'static Rule, bound: &Bound<'_>) -> Vec<Finding> {
    let Some(main) = bound.scene.main() else { return Vec::new() };
    let Some(rival) = bound.rivals.first() else { return Vec::new() };
    let card = bound.scene.card;
    let message = format!("`{}` was taken, but `{}` fits almost as well", main.operation.id, rival.operation.id);
    let finding = Finding::new(rule, card.slug.clone(), message).at(card.span, rival.operation.span);
    vec![finding.proposing(format!("primary {}", main.operation.id))]
}

#[cfg(test)]
mod tests {
    use crate::model::Method;
    use crate::reconcile::rules::testing::*;

    #[test]
    fn equal_operations_are_noticed() {
        let api = api(vec![
            operation("burnBook", Method::Post, "/v1/books/burn"),
            operation("burnBooks", Method::Post, "/v2/books/burn"),
        ]);
        let outcome = run(api, vec![card("Burn Book", vec![], vec![])]);
        assert_eq!(outcome.found("ambiguous-operation"), ["burn-book"]);
    }
}
