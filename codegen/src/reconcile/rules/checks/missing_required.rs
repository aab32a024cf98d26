//! `missing-required`: a card cannot send what the operation requires.

use crate::diagnostic::{Code, Severity};
use crate::model::{Method, Section};
use crate::reconcile::deciding::finding::{Finding, section_subject};
use crate::reconcile::deciding::verdict::RightDocument;
use crate::reconcile::matching::api_field::{ApiField, Location};
use crate::reconcile::matching::card_bindings::CardBindings;
use crate::reconcile::rules::rule::Rule;

pub(crate) static RULE: Rule = Rule::check(
    Code::new(
        "missing-required",
        "A card cannot send what the operation requires.",
        "The API refuses the request, or accepts it and changes nothing.",
        "Add the input to spec/action-cards.md if the connector has it. Otherwise decide it in spec/decisions.yaml.",
    ),
    Severity::Error,
    check,
)
.decided_by::<RightDocument>();

fn check(rule: &'static Rule, bound: &CardBindings<'_>) -> Vec<Finding> {
    let card = bound.matched.card;
    let Some(main) = bound.matched.main() else { return Vec::new() };
    let lacking: Vec<&ApiField<'_>> =
        bound.missing().filter(|api_field| api_field.required || changes_nothing(bound, api_field)).collect();
    if lacking.is_empty() {
        return Vec::new();
    }
    let names: Vec<String> = lacking.iter().map(|api_field| api_field.shown()).collect();
    let message = format!("`{}` requires {}, which no input supplies", main.operation.id, names.join(", "));
    let span = lacking.first().map_or(main.operation.span, |api_field| api_field.span);
    let advice = format!("The API requires {}, and the card has no input for it", names.join(", "));
    let finding = rule.finding(section_subject(card, Section::Inputs), message);
    vec![finding.at(card.span, span).advising(advice).preventing()]
}

/// Whether the operation changes what its body names, and the card cannot name anything in it.
fn changes_nothing(bound: &CardBindings<'_>, api_field: &ApiField<'_>) -> bool {
    let changes = matches!(api_field.operation.method, Method::Patch | Method::Put);
    let in_body = |api_field: &ApiField<'_>| matches!(api_field.location, Location::Body(_));
    changes && in_body(api_field) && !bound.bound_to_api().any(|(_, _, _, taken)| in_body(taken))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::CardType;
    use crate::reconcile::rules::testing::*;

    #[test]
    fn a_body_that_no_input_fills_is_found() {
        let api = api(vec![operation("updateTag", Method::Patch, "/tags/{tag_id}").body(object(&[("name", text())]))]);
        let outcome = run(api, vec![card("Update Tag", vec![required("Tag ID", CardType::String)], vec![])]);
        assert_eq!(outcome.found("missing-required"), ["update-tag/inputs"]);
    }

    #[test]
    fn an_object_that_is_sent_in_part_must_be_complete() {
        let mut reader = object(&[("Enabled", text()), ("Name", text())]);
        if let crate::model::SchemaKind::Object(fields) = &mut reader.kind {
            fields[0].required = true;
        }
        let body = object(&[("Reader", reader), ("Remark", text())]);
        let api = api(vec![operation("lendBook", Method::Post, "/books/{book_id}/lend").body(body)]);
        let inputs = |label| vec![required("Book ID", CardType::String), field(label, CardType::String)];
        let outcome = run(api.clone(), vec![card("Lend Book", inputs("Reader > Name"), vec![])]);
        assert_eq!(outcome.found("missing-required"), ["lend-book/inputs"]);
        let outcome = run(api, vec![card("Lend Book", inputs("Remark"), vec![])]);
        assert!(outcome.found("missing-required").is_empty(), "the object is optional");
    }
}
