//! `missing-optional`: the operation takes values that a card has no input for.

use crate::diagnostic::{Code, Severity};
use crate::model::Section;
use crate::reconcile::deciding::finding::Finding;
use crate::reconcile::matching::card::Bound;
use crate::reconcile::rules::rule::Rule;

pub(in crate::reconcile) static RULE: Rule = Rule::check(
    Code::new(
        "missing-optional",
        "The operation takes values that a card has no input for.",
        "What the card leaves out can still be done with the client or with a free request.",
        "Nothing; it is listed so that the card's documentation can say so.",
    ),
    Severity::Note,
    check,
);

fn check(rule: &'static Rule, bound: &Bound<'_>) -> Vec<Finding> {
    let card = bound.scene.card;
    let Some(main) = bound.scene.main() else { return Vec::new() };
    let names: Vec<String> =
        bound.missing().filter(|place| !place.required).map(|place| format!("`{}`", place.wire_name())).collect();
    if names.is_empty() {
        return Vec::new();
    }
    let message = format!("`{}` also takes {}, which no input gives", main.operation.id, names.join(", "));
    let subject = format!("{}/{}", card.slug, Section::Inputs);
    vec![Finding::new(rule, subject, message).at(card.span, main.operation.span)]
}

#[cfg(test)]
mod tests {
    use crate::model::Method;
    use crate::reconcile::rules::testing::*;

    #[test]
    fn what_a_card_leaves_out_is_listed() {
        let listing =
            operation("listBooks", Method::Get, "/books").query("author").query("limit").answers(list(text()));
        let outcome = run(api(vec![listing]), vec![card("List Books", vec![], vec![])]);
        assert_eq!(outcome.found("missing-optional"), ["list-books/inputs"]);
        assert!(!outcome.findings.iter().any(|finding| finding.message.contains("limit")), "paging is the connector's");
        assert!(outcome.told.is_empty());
    }
}
