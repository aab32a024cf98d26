//! `alternative-input`: the mark of an input does not say that the card needs it or another one.

use crate::diagnostic::Code;
use crate::model::{Alternative, Card, CardField, Section};
use crate::reconcile::deciding::finding::{Finding, field_subject};
use crate::reconcile::matching::card_bindings::CardBindings;
use crate::reconcile::rules::rule::Rule;
use crate::source::Span;

pub(crate) static RULE: Rule = Rule::conclude(
    Code::new(
        "alternative-input",
        "The mark of an input does not say that the card needs it or another one.",
        "A flow that goes by the marks and leaves all of them empty is refused, or changes nothing.",
        "Nothing: a decision of rule `at-least-one` says it, and the schemas require one of the inputs.",
    ),
    conclude,
)
.second_label("the operation behind the card");

fn conclude(rule: &'static Rule, bound: &CardBindings<'_>, alternatives: &[Alternative]) -> Vec<Finding> {
    let card = bound.matched.card;
    let inputs = alternatives.iter().filter_map(|one| Some((one, card.inputs.iter().find(|it| it.key == one.input)?)));
    let inputs: Vec<(&Alternative, &CardField)> = inputs.collect();
    let all = inputs.iter().map(|(_, input)| format!("`{}`", input.label)).collect::<Vec<_>>().join(", ");
    let main = bound.matched.main().map_or(Span::nowhere(), |main| main.operation.span);
    let finding = |(alternative, input): &(&Alternative, &CardField)| {
        let message = format!("its mark does not say that the card needs at least one of {all}");
        let advice = format!("The card needs at least one of {all}{}", clearing(card, alternative));
        let span = if input.required_span.is_nowhere() { input.span } else { input.required_span };
        let subject = field_subject(card, Section::Inputs, &input.key);
        rule.finding(subject, message).at(span, main).advising(advice)
    };
    inputs.iter().map(finding).collect()
}

/// That an empty input counts, too, if an option clears the value.
fn clearing(card: &Card, alternative: &Alternative) -> String {
    let option = card.options.iter().find(|option| alternative.clear.as_ref() == Some(&option.key));
    option.map_or_else(String::new, |option| format!("; empty, it counts if the option `{}` clears it", option.label))
}

#[cfg(test)]
mod tests {
    use crate::model::{Card, CardType, Method};
    use crate::reconcile::rules::testing::*;

    const RULE: &str = "alternative-input";

    fn outcome(verdict: Option<&str>) -> Outcome {
        let body = object(&[("title", text()), ("author", text()), ("remark", text())]);
        let api = api(vec![operation("updateBook", Method::Patch, "/books/{book_id}").body(body)]);
        let inputs = ["Title", "Author", "Remark"].map(|label| field(label, CardType::String));
        let inputs = [required("Book ID", CardType::String)].into_iter().chain(inputs).collect();
        let options = vec![field("Author", CardType::Boolean)];
        let description = "At least one value must be set.".to_owned();
        let card = Card { description, options, ..card("Update Book", inputs, vec![]) };
        let given = verdict.map(|verdict| decision("at-least-one", "update-book/inputs", verdict));
        decided(api, vec![card], given.as_slice())
    }

    #[test]
    fn each_of_the_inputs_has_a_finding_that_names_all() {
        let outcome = outcome(Some("title, author, remark"));
        let keys = ["title", "author", "remark"].map(|key| format!("update-book/inputs/{key}"));
        assert_eq!(outcome.found(RULE), keys);
        let advice = outcome.findings.iter().filter(|finding| finding.rule == RULE);
        let advice: Vec<_> = advice.filter_map(|finding| finding.advice.as_deref()).collect();
        let all = "The card needs at least one of `Title`, `Author`, `Remark`";
        assert_eq!([advice[0], advice[2]], [all, all]);
        assert_eq!(advice[1], format!("{all}; empty, it counts if the option `Author` clears it"));
        assert!(outcome.reported.is_empty(), "{:?}", outcome.reported);
    }

    #[test]
    fn nothing_follows_from_an_open_finding_or_another_meaning() {
        assert!(outcome(None).found(RULE).is_empty());
        assert!(outcome(Some("none")).found(RULE).is_empty());
        assert_eq!(outcome(Some("title, remark")).found(RULE).len(), 2);
    }
}
