//! `missing-optional`: the operation accepts values for which a card has no input.

use crate::diagnostic::{Code, Severity};
use crate::model::Section;
use crate::reconcile::deciding::finding::{Finding, section_subject};
use crate::reconcile::deciding::verdict::Accepted;
use crate::reconcile::matching::card_bindings::CardBindings;
use crate::reconcile::rules::rule::Rule;

pub(crate) static RULE: Rule = Rule::check(
    Code::new(
        "missing-optional",
        "The operation accepts values for which a card has no input.",
        "The client, or a card that can call any operation, can still send them.",
        "Nothing. The page of the card lists what it cannot send.",
    ),
    Severity::Note,
    check,
)
.second_label("the operation behind the card")
.decided_by::<Accepted>();

fn check(rule: &'static Rule, bound: &CardBindings<'_>) -> Vec<Finding> {
    let card = bound.matched.card;
    let Some(main) = bound.matched.main() else { return Vec::new() };
    let names: Vec<String> = bound
        .missing()
        .filter(|api_field| !api_field.required)
        .map(|api_field| format!("`{}`", api_field.wire_name()))
        .collect();
    if names.is_empty() {
        return Vec::new();
    }
    let message = format!("`{}` also accepts {}, which no input supplies", main.operation.id, names.join(", "));
    let subject = section_subject(card, Section::Inputs);
    vec![rule.finding(subject, message).at(card.span, main.operation.span)]
}

#[cfg(test)]
mod tests {
    use crate::model::Method;
    use crate::reconcile::rules::testing::*;

    #[test]
    fn optional_values_without_input_are_listed() {
        let listing =
            operation("listBooks", Method::Get, "/books").query("author").query("limit").returns(list(text()));
        let outcome = run(api(vec![listing]), vec![card("List Books", vec![], vec![])]);
        assert_eq!(outcome.found("missing-optional"), ["list-books/inputs"]);
        assert!(!outcome.findings.iter().any(|finding| finding.message.contains("limit")), "paging is the connector's");
        assert!(outcome.reported.is_empty());
    }
}
