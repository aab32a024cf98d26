//! `type-correction`: only a card says what type an API field has.

mod apply;

pub(crate) use apply::{apply, corrections};

use crate::diagnostic::{Code, Severity};
use crate::model::SchemaKind;
use crate::reconcile::deciding::finding::{Finding, field_subject};
use crate::reconcile::deciding::verdict::Accepted;
use crate::reconcile::matching::card_bindings::CardBindings;
use crate::reconcile::matching::types::{implied, type_name};
use crate::reconcile::rules::rule::Rule;

pub(crate) static RULE: Rule = Rule::check(
    Code::new(
        "type-correction",
        "Only a card says what type an API field has.",
        "No example in the API document has a value there, so the card is the only evidence, and its type is used.",
        "Nothing. Correct the type in spec/overlays if the card is wrong.",
    ),
    Severity::Note,
    check,
)
.decided_by::<Accepted>()
.always_reported();

fn check(rule: &'static Rule, bound: &CardBindings<'_>) -> Vec<Finding> {
    let findings = bound.bound_to_api().filter_map(|(field, _, _, api_field)| {
        let kind = implied(&field.field.type_).filter(|_| api_field.schema.kind == SchemaKind::Any)?;
        let subject = field_subject(bound.matched.card, field.section, &field.field.key);
        let message = format!("{} is taken as {}, as the card says", api_field.shown(), type_name(&kind));
        Some(rule.finding(subject, message).at(field.field.span, api_field.span))
    });
    findings.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{CardType, Method};
    use crate::reconcile::rules::testing::*;

    #[test]
    fn a_card_supplies_a_missing_type() {
        let api = api(vec![
            operation("getBook", Method::Get, "/books/{book_id}").returns(object(&[("lent", of(SchemaKind::Any))])),
        ]);
        let outcome = run(
            api,
            vec![card("Get Book", vec![required("Book ID", CardType::String)], vec![field("Lent", CardType::Boolean)])],
        );
        assert_eq!(outcome.found("type-correction"), ["get-book/outputs/lent"]);
        assert_eq!(outcome.reported, ["type-correction"]);
        let response = &outcome.api.operations[0].responses[0].content[0].schema;
        assert_eq!(response.children().map(|schema| schema.kind.clone()).collect::<Vec<_>>(), [SchemaKind::Boolean]);
    }
}
