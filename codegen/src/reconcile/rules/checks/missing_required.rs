//! `missing-required`: a card cannot send what the operation needs.

use crate::diagnostic::{Code, Severity};
use crate::model::{Method, Section};
use crate::reconcile::deciding::finding::Finding;
use crate::reconcile::matching::card::Bound;
use crate::reconcile::matching::places::{Place, Target};
use crate::reconcile::rules::rule::Rule;

pub(in crate::reconcile) static RULE: Rule = Rule::check(
    Code::new(
        "missing-required",
        "A card cannot send what the operation needs.",
        "The API refuses the request, or accepts it and changes nothing.",
        "Add the input to spec/action-cards.md if the connector has it; otherwise decide it in spec/decisions.yaml.",
    ),
    Severity::Error,
    check,
);

fn check(rule: &'static Rule, bound: &Bound<'_>) -> Vec<Finding> {
    let card = bound.scene.card;
    let Some(main) = bound.scene.main() else { return Vec::new() };
    let lacking: Vec<&Place<'_>> =
        bound.missing().filter(|place| place.required || changes_nothing(bound, place)).collect();
    if lacking.is_empty() {
        return Vec::new();
    }
    let names: Vec<String> = lacking.iter().map(|place| place.shown()).collect();
    let message = format!("`{}` needs {}, which no input gives", main.operation.id, names.join(", "));
    let span = lacking.first().map_or(main.operation.span, |place| place.span);
    vec![Finding::new(rule, format!("{}/{}", card.slug, Section::Inputs), message).at(card.span, span)]
}

/// Whether the operation changes what its body says, and the card can say nothing in it.
fn changes_nothing(bound: &Bound<'_>, place: &Place<'_>) -> bool {
    let changes = matches!(place.operation.method, Method::Patch | Method::Put);
    let in_body = |place: &Place<'_>| matches!(place.target, Target::Body(_));
    changes && in_body(place) && !bound.placed().any(|(_, _, _, taken)| in_body(taken))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::CardType;
    use crate::reconcile::rules::testing::*;

    #[test]
    fn a_body_that_no_input_fills_is_noticed() {
        let api = api(vec![operation("updateTag", Method::Patch, "/tags/{tag_id}").body(object(&[("name", text())]))]);
        let outcome = run(api, vec![card("Update Tag", vec![required("Tag ID", CardType::String)], vec![])]);
        assert_eq!(outcome.found("missing-required"), ["update-tag/inputs"]);
    }

    #[test]
    fn an_object_that_is_sent_in_part_is_sent_whole() {
        let mut reader = object(&[("Enabled", text()), ("Name", text())]);
        if let crate::model::Kind::Object(fields) = &mut reader.kind {
            fields[0].required = true;
        }
        let body = object(&[("Reader", reader), ("Remark", text())]);
        let api = api(vec![operation("lendBook", Method::Post, "/books/{book_id}/lend").body(body)]);
        let inputs = |label| vec![required("Book ID", CardType::String), field(label, CardType::String)];
        let outcome = run(api.clone(), vec![card("Lend Book", inputs("Reader > Name"), vec![])]);
        assert_eq!(outcome.found("missing-required"), ["lend-book/inputs"]);
        let outcome = run(api, vec![card("Lend Book", inputs("Remark"), vec![])]);
        assert!(outcome.found("missing-required").is_empty(), "the object may be left out");
    }
}
