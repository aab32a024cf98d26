//! `choice-disagreement`: a card offers what the API does not take, or does not offer what it takes.

use crate::diagnostic::{Code, Severity};
use crate::reconcile::deciding::finding::{Finding, field_subject};
use crate::reconcile::matching::card::{Bound, FieldScene};
use crate::reconcile::matching::choices::{Values, values, wanted};
use crate::reconcile::matching::places::Place;
use crate::reconcile::rules::rule::Rule;

pub(in crate::reconcile) static RULE: Rule = Rule::check(
    Code::new(
        "choice-disagreement",
        "A card offers what the API does not take, or does not offer what it takes.",
        "A choice without a value in the API is refused or ignored; a value without a choice cannot be reached through the \
         card.",
        "Correct the list of choices in spec/action-cards.md or the values in spec/overlays, or decide it in \
         spec/decisions.yaml.",
    ),
    Severity::Warning,
    check,
);

fn check(rule: &'static Rule, bound: &Bound<'_>) -> Vec<Finding> {
    let offered = bound.placed().filter(|(field, ..)| !field.is_output() && !field.field.choices.is_empty());
    offered.filter_map(|(field, _, _, place)| differ(rule, bound, field, place)).collect()
}

fn differ(rule: &'static Rule, bound: &Bound<'_>, field: &FieldScene<'_>, place: &Place<'_>) -> Option<Finding> {
    let values = values(bound.scene.views.api, place.schema);
    if values == Values::Open {
        return None;
    }
    let choices = &field.field.choices;
    let meant: Vec<Option<String>> = choices.iter().map(|choice| wanted(&bound.scene, choice, &values)).collect();
    let unknown = choices.iter().zip(&meant).filter(|(_, value)| value.is_none()).map(|(choice, _)| &choice.label);
    let unknown = quoted(unknown);
    let takes: &[String] = if let Values::Listed(listed) = &values { listed } else { &[] };
    let unoffered = quoted(takes.iter().filter(|value| !meant.contains(&Some((*value).clone()))));
    let (severity, message) = match (unknown.is_empty(), unoffered.is_empty()) {
        (true, true) => return None,
        (false, _) => (Severity::Warning, format!("{} does not take what {unknown} stands for", place.shown())),
        (true, false) => (Severity::Note, format!("{} also takes {unoffered}, which no choice offers", place.shown())),
    };
    let subject = field_subject(bound.scene.card, field.section, &field.field.key);
    Some(Finding::new(rule, subject, message).at(field.field.span, place.span).of_severity(severity))
}

fn quoted<'t>(texts: impl Iterator<Item = &'t String>) -> String {
    texts.map(|text| format!("`{text}`")).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use crate::model::{Card, CardType, Kind, Method};
    use crate::reconcile::rules::testing::*;

    fn lend(offered: &[&str], takes: Kind) -> Outcome {
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
        let listed = || Kind::Enum(vec!["ePub".to_owned(), "paper-back".to_owned()]);
        let outcome = lend(&["EPUB", "Paper Back"], listed());
        assert_eq!(values_of(&outcome.cards[0].card), ["ePub", "paper-back"]);
        assert!(outcome.found("choice-disagreement").is_empty());
        let outcome = lend(&["On", "Off"], Kind::Boolean);
        assert_eq!(values_of(&outcome.cards[0].card), ["true", "false"]);
    }

    #[test]
    fn choices_and_values_without_each_other_are_noticed() {
        let listed = || Kind::Enum(vec!["ePub".to_owned(), "paper".to_owned()]);
        let outcome = lend(&["ePub", "Scroll"], listed());
        assert_eq!(outcome.found("choice-disagreement"), ["lend-book/inputs/format"]);
        assert_eq!(outcome.told, ["choice-disagreement"]);
        let outcome = lend(&["ePub"], listed());
        assert_eq!((outcome.found("choice-disagreement").len(), outcome.told.len()), (1, 0));
        assert_eq!(lend(&["On", "Maybe"], Kind::Boolean).told, ["choice-disagreement"]);
    }
}
