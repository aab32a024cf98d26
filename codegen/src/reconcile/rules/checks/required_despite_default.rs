//! `required-despite-default`: a card requires a value on some platforms, although the API has a default.

use std::fmt;
use std::str::FromStr;

use crate::diagnostic::{Code, Severity};
use crate::reconcile::deciding::finding::{Finding, field_subject};
use crate::reconcile::deciding::verdict::{UnknownVerdict, Verdict};
use crate::reconcile::matching::api_field::ApiField;
use crate::reconcile::matching::card_bindings::CardBindings;
use crate::reconcile::matching::card_match::IndexedField;
use crate::reconcile::rules::rule::Rule;

pub(crate) static RULE: Rule = Rule::check(
    Code::new(
        "required-despite-default",
        "A card requires a value on some platforms, although the API has a default.",
        "Whoever builds a flow cannot tell whether an empty input is refused, or takes the default.",
        "Correct the mark in spec/action-cards.md, or decide it in spec/decisions.yaml.",
    ),
    Severity::Error,
    check,
)
.decided_by::<EmptyInput>();

/// What becomes of an empty input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum EmptyInput {
    /// The mark is right: the card refuses it.
    Refused,
    /// The API document is right: nothing is sent, so the default holds.
    Default,
}

impl FromStr for EmptyInput {
    type Err = UnknownVerdict;

    fn from_str(text: &str) -> Result<Self, UnknownVerdict> {
        match text {
            "refused" => Ok(Self::Refused),
            "default" => Ok(Self::Default),
            _ => Err(UnknownVerdict),
        }
    }
}

impl fmt::Display for EmptyInput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Refused => "the card refuses an empty input on these platforms",
            Self::Default => "the default of the API holds if the input is empty",
        })
    }
}

impl Verdict for EmptyInput {
    const FORMS: &'static str = "`refused` if the card refuses an empty input on these platforms, or `default` if the API's \
                                 default holds then";
    const DEFAULT: &'static str = "default";
}

fn check(rule: &'static Rule, bound: &CardBindings<'_>) -> Vec<Finding> {
    let sent = bound.bound_to_api().filter(|(field, ..)| !field.is_output());
    sent.filter_map(|(field, _, _, api_field)| disagree(rule, bound, field, api_field)).collect()
}

fn disagree(
    rule: &'static Rule,
    bound: &CardBindings<'_>,
    field: &IndexedField<'_>,
    api_field: &ApiField<'_>,
) -> Option<Finding> {
    let platforms = field.field.required_when.as_deref().filter(|_| field.field.required && !api_field.required)?;
    let default = api_field.schema.default.as_ref()?;
    let span = if field.field.required_span.is_nowhere() { field.field.span } else { field.field.required_span };
    let subject = field_subject(bound.matched.card, field.section, &field.field.key);
    let message = format!(
        "the card requires it for {platforms}, but {} is optional, and the API takes `{default}` without it",
        api_field.shown()
    );
    let advice = format!("The card requires it for {platforms}; without it, the API takes `{default}`");
    Some(rule.finding(subject, message).at(span, api_field.span).advising(advice))
}

#[cfg(test)]
mod tests {
    use crate::diagnostic::Severity;
    use crate::model::{Card, CardField, CardType, Method, Operation, SchemaKind};
    use crate::reconcile::rules::testing::*;

    const RULE: &str = "required-despite-default";

    /// An operation whose body has a switch with a default, and one without.
    fn lend() -> Operation {
        let mut abroad = of(SchemaKind::Boolean);
        abroad.default = Some(true.into());
        let body = object(&[("Abroad", abroad), ("Remind", of(SchemaKind::Boolean))]);
        operation("lendBook", Method::Post, "/books/{book_id}/lend").body(body)
    }

    fn lend_card(abroad: CardField) -> Card {
        let when = |field| CardField { required_when: Some("students".to_owned()), ..field };
        card("Lend Book", vec![abroad, when(required("Remind", CardType::Boolean))], vec![])
    }

    #[test]
    fn a_mark_for_some_platforms_and_a_default_are_found() {
        let abroad = CardField { required_when: Some("students".to_owned()), ..required("Abroad", CardType::Boolean) };
        let outcome = run(api(vec![lend()]), vec![lend_card(abroad.clone())]);
        assert_eq!(outcome.found(RULE), ["lend-book/inputs/abroad"]);
        let finding = outcome.findings.iter().find(|finding| finding.rule == RULE).unwrap();
        assert_eq!(finding.severity, Severity::Error);
        let expected = "The card requires it for students; without it, the API takes `true`";
        assert_eq!(finding.advice.as_deref(), Some(expected));

        let given = [decision(RULE, "lend-book/inputs/abroad", "default")];
        let decided = decided(api(vec![lend()]), vec![lend_card(abroad)], &given);
        assert!(!decided.reported.contains(&RULE), "{:?}", decided.reported);
    }

    #[test]
    fn a_mark_for_all_or_none_is_another_matter() {
        for abroad in [required("Abroad", CardType::Boolean), field("Abroad", CardType::Boolean)] {
            assert!(run(api(vec![lend()]), vec![lend_card(abroad)]).found(RULE).is_empty());
        }
    }
}
