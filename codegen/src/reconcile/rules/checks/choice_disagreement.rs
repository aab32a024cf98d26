//! `choice-disagreement`: a card offers a choice that the API does not accept, or lacks one that it accepts.

use crate::diagnostic::{Code, Severity};
use crate::reconcile::deciding::finding::{Finding, field_subject};
use crate::reconcile::deciding::verdict::RightDocument;
use crate::reconcile::matching::api_field::ApiField;
use crate::reconcile::matching::card_bindings::CardBindings;
use crate::reconcile::matching::card_match::IndexedField;
use crate::reconcile::matching::choices::{Values, value_of, values};
use crate::reconcile::rules::rule::Rule;

pub(crate) static RULE: Rule = Rule::check(
    Code::new(
        "choice-disagreement",
        "A card offers a choice that the API does not accept, or lacks one that it accepts.",
        "A choice without a value in the API is refused or ignored; a value without a choice cannot be sent with the card.",
        "Correct the choices in spec/action-cards.md or the values in spec/overlays, or decide it in spec/decisions.yaml.",
    ),
    Severity::Error,
    check,
)
.decided_by::<RightDocument>();

fn check(rule: &'static Rule, bound: &CardBindings<'_>) -> Vec<Finding> {
    let offered = bound.bound_to_api().filter(|(field, ..)| !field.is_output() && !field.field.choices.is_empty());
    offered.filter_map(|(field, _, _, api_field)| differ(rule, bound, field, api_field)).collect()
}

fn differ(
    rule: &'static Rule,
    bound: &CardBindings<'_>,
    field: &IndexedField<'_>,
    api_field: &ApiField<'_>,
) -> Option<Finding> {
    let values = values(bound.matched.operations.api, api_field.schema);
    if values == Values::Open {
        return None;
    }
    let choices = &field.field.choices;
    let meanings: Vec<Option<String>> =
        choices.iter().map(|choice| value_of(&bound.matched, choice, &values)).collect();
    let unknown = choices.iter().zip(&meanings).filter(|(_, value)| value.is_none()).map(|(choice, _)| &choice.label);
    let unknown = quoted(unknown);
    let accepted: &[String] = if let Values::Listed(listed) = &values { listed } else { &[] };
    let unoffered = quoted(accepted.iter().filter(|value| !meanings.contains(&Some((*value).clone()))));
    let (severity, message) = match (unknown.is_empty(), unoffered.is_empty()) {
        (true, true) => return None,
        (false, _) => (Severity::Error, format!("{} does not accept a value for {unknown}", api_field.shown())),
        (true, false) => {
            (Severity::Note, format!("{} also accepts {unoffered}, which no choice offers", api_field.shown()))
        }
    };
    let subject = field_subject(bound.matched.card, field.section, &field.field.key);
    let advice = match unknown.is_empty() {
        true => format!("The API also accepts {unoffered}, which the card does not offer"),
        false => format!("The API does not accept what the card calls {unknown}"),
    };
    let finding = rule.finding(subject, message).at(field.field.span, api_field.span).with_severity(severity);
    Some(finding.advising(advice))
}

fn quoted<'t>(values: impl Iterator<Item = &'t String>) -> String {
    values.map(|text| format!("`{text}`")).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use crate::model::{Card, CardType, Method, SchemaKind};
    use crate::reconcile::rules::testing::*;

    fn lend(offered: &[&str], takes: SchemaKind) -> Outcome {
        let api = api(vec![
            operation("lendBook", Method::Post, "/books/{book_id}/lend").body(object(&[("format", of(takes))])),
        ]);
        let inputs = vec![required("Book ID", CardType::String), choices(offered, field("Format", CardType::Dropdown))];
        run(api, vec![card("Lend Book", inputs, vec![])])
    }

    fn values_of(card: &Card) -> Vec<&str> {
        card.inputs[1].choices.iter().map(|choice| choice.value.as_str()).collect()
    }

    #[test]
    fn choices_take_the_spelling_of_the_api() {
        let listed = || SchemaKind::Enum(vec!["ePub".to_owned(), "paper-back".to_owned()]);
        let outcome = lend(&["EPUB", "Paper Back"], listed());
        assert_eq!(values_of(&outcome.cards[0].card), ["ePub", "paper-back"]);
        assert!(outcome.found("choice-disagreement").is_empty());
        let outcome = lend(&["On", "Off"], SchemaKind::Boolean);
        assert_eq!(values_of(&outcome.cards[0].card), ["true", "false"]);
    }

    #[test]
    fn choices_without_value_and_values_without_choice_are_found() {
        let listed = || SchemaKind::Enum(vec!["ePub".to_owned(), "paper".to_owned()]);
        let outcome = lend(&["ePub", "Scroll"], listed());
        assert_eq!(outcome.found("choice-disagreement"), ["lend-book/inputs/format"]);
        assert_eq!(outcome.reported, ["choice-disagreement"]);
        let outcome = lend(&["ePub"], listed());
        assert_eq!((outcome.found("choice-disagreement").len(), outcome.reported.len()), (1, 0));
        assert_eq!(lend(&["On", "Maybe"], SchemaKind::Boolean).reported, ["choice-disagreement"]);
    }
}
