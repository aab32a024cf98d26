//! `type-disagreement`: a card and the API give a field different types.

use crate::diagnostic::{Code, Severity};
use crate::model::{Binding, CardType};
use crate::reconcile::deciding::finding::{Finding, field_subject};
use crate::reconcile::deciding::verdict::RightDocument;
use crate::reconcile::matching::api_field::{ApiField, Location};
use crate::reconcile::matching::card_bindings::{CardBindings, FieldBinding};
use crate::reconcile::matching::card_match::{IndexedField, Target};
use crate::reconcile::matching::types::{Agreement, agreement, is_joined, type_name};
use crate::reconcile::rules::rule::Rule;
use crate::source::Span;

pub(crate) static RULE: Rule = Rule::check(
    Code::new(
        "type-disagreement",
        "A card and the API give a field different types.",
        "A flow that follows the card may send what the API refuses, or lose what it returns, such as a leading zero.",
        "Correct the wrong one in spec/action-cards.md or in spec/overlays, or decide it in spec/decisions.yaml.",
    ),
    Severity::Error,
    check,
)
.decided_by::<RightDocument>();

fn check(rule: &'static Rule, bound: &CardBindings<'_>) -> Vec<Finding> {
    let differ = |(field, found): (&IndexedField<'_>, Option<&FieldBinding<'_>>)| differ(rule, bound, field, found?);
    bound.pairs().filter_map(differ).collect()
}

fn differ(
    rule: &'static Rule,
    bound: &CardBindings<'_>,
    field: &IndexedField<'_>,
    binding: &FieldBinding<'_>,
) -> Option<Finding> {
    let card_type = &field.field.type_;
    let (agreement, what, span) = match &binding.target {
        Target::Field(_, api_field) if is_joined_parameter(card_type, api_field) => return None,
        Target::Field(_, api_field) => {
            let what = format!("{} is {}", api_field.shown(), type_name(&api_field.schema.kind));
            (agreement(bound.matched.operations.api, card_type, api_field.schema), what, api_field.span)
        }
        Target::Fixed(Binding::Status) => {
            (numeric(card_type), "the HTTP status is a number".to_owned(), Span::nowhere())
        }
        Target::Fixed(Binding::Count) => (numeric(card_type), "the count is a number".to_owned(), Span::nowhere()),
        Target::Fixed(_) => return None,
    };
    if matches!(agreement, Agreement::Same | Agreement::Open) {
        return None;
    }
    let card_span = if field.field.type_span.is_nowhere() { field.field.span } else { field.field.type_span };
    let subject = field_subject(bound.matched.card, field.section, &field.field.key);
    let message = format!("the card says {}, but {what}", card_type.as_str());
    let advice = format!("The card gives it the type {}, but {what}", card_type.as_str());
    Some(rule.finding(subject, message).at(card_span, span).advising(advice))
}

fn is_joined_parameter(card: &CardType, api_field: &ApiField<'_>) -> bool {
    matches!(api_field.location, Location::Parameter(..)) && is_joined(card, &api_field.schema.kind)
}

fn numeric(card: &CardType) -> Agreement {
    match card {
        CardType::Number => Agreement::Same,
        CardType::Missing | CardType::Other(_) => Agreement::Open,
        _ => Agreement::Differ,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Format, Method, SchemaKind};
    use crate::reconcile::rules::testing::*;

    #[test]
    fn types_are_compared() {
        let pin = object(&[("PIN", text()), ("Owner", of(SchemaKind::Text(Format::Uuid)))]);
        let api = api(vec![operation("lockBook", Method::Post, "/books/{book_id}/lock").body(pin)]);
        let inputs = vec![field("PIN", CardType::Number), field("Owner", CardType::Number)];
        let outcome = run(api, vec![card("Lock Book", inputs, vec![field("Status Code", CardType::String)])]);
        let found = outcome.found("type-disagreement");
        assert_eq!(found, ["lock-book/inputs/pin", "lock-book/inputs/owner", "lock-book/outputs/status_code"]);
        let worst = outcome.findings.iter().filter(|finding| finding.severity == Severity::Error);
        assert!(worst.clone().any(|finding| finding.subject == "lock-book/inputs/owner"), "no number is a UUID");
    }

    #[test]
    fn one_decision_settles_the_same_disagreement_in_every_card() {
        let api = api(vec![
            operation("burnBook", Method::Post, "/books/{book_id}/burn"),
            operation("lendBook", Method::Post, "/books/{book_id}/lend"),
        ]);
        let card = |title| {
            let outputs = vec![field("Status Code", CardType::String)];
            card(title, vec![required("Book ID", CardType::String)], outputs)
        };
        let given = [decision("type-disagreement", "*/outputs/status_code", "both")];
        let outcome = decided(api, vec![card("Burn Book"), card("Lend Book")], &given);
        assert_eq!(outcome.found("type-disagreement").len(), 2);
        assert!(outcome.reported.is_empty(), "{:?}", outcome.reported);
    }
}
