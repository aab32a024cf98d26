//! `ambiguous-operation`: another operation fits a card almost as well.

use crate::diagnostic::{Code, Severity};
use crate::reconcile::deciding::finding::Finding;
use crate::reconcile::matching::card_bindings::CardBindings;
use crate::reconcile::rules::decisions::operation;
use crate::reconcile::rules::rule::Rule;

pub(crate) static RULE: Rule = Rule::check(
    Code::new(
        "ambiguous-operation",
        "Another operation fits a card almost as well.",
        "A small change to either document could make the card call another operation.",
        "Name the right one in spec/decisions.yaml, with rule `operation` and verdict `primary operationId`.",
    ),
    Severity::Error,
    check,
)
.second_label("this fits too")
.settled_by_rule(&operation::RULE);

fn check(rule: &'static Rule, bound: &CardBindings<'_>) -> Vec<Finding> {
    let Some(main) = bound.matched.main() else { return Vec::new() };
    let Some(rival) = bound.rivals.first() else { return Vec::new() };
    let card = bound.matched.card;
    let message = format!("`{}` was chosen, but `{}` fits almost as well", main.operation.id, rival.operation.id);
    let finding = rule.finding(card.slug.clone(), message).at(card.span, rival.operation.span);
    vec![finding.proposing(format!("primary {}", main.operation.id))]
}

#[cfg(test)]
mod tests {
    use crate::model::Method;
    use crate::reconcile::rules::testing::*;

    #[test]
    fn equally_good_operations_are_found() {
        let api = api(vec![
            operation("burnBook", Method::Post, "/v1/books/burn"),
            operation("burnBooks", Method::Post, "/v2/books/burn"),
        ]);
        let outcome = run(api, vec![card("Burn Book", vec![], vec![])]);
        assert_eq!(outcome.found("ambiguous-operation"), ["burn-book"]);
    }
}
