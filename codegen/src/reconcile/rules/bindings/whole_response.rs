//! `whole-response`: an output is the whole response.

use crate::diagnostic::Code;
use crate::model::{CardType, SchemaKind};
use crate::reconcile::matching::api_field::{ApiField, Location};
use crate::reconcile::matching::card_match::{Candidate, CardMatch, IndexedField};
use crate::reconcile::matching::operation_index::IndexedOperation;
use crate::reconcile::rules::rule::Rule;

pub(crate) static RULE: Rule = Rule::bind(
    Code::new(
        "whole-response",
        "An output is the whole response.",
        "A card that creates something returns it as one object, which is named after it.",
        "Nothing. Bind the output in spec/decisions.yaml if it is a part of the response.",
    ),
    propose,
);

fn propose<'a>(matched: &CardMatch<'a>, field: &IndexedField<'a>) -> Vec<Candidate<'a>> {
    if !field.is_output() || field.field.type_ != CardType::Object {
        return Vec::new();
    }
    let operations = matched.operations;
    let wholes = matched
        .responding(field)
        .flat_map(|indexed| operations.response(indexed).iter().map(move |api_field| (indexed, api_field)));
    let is_object = |api_field: &ApiField<'_>| {
        matches!(
            api_field.schema.kind,
            SchemaKind::Object(_) | SchemaKind::Map(_) | SchemaKind::Any | SchemaKind::Union(_)
        )
    };
    let is_named = |indexed: &IndexedOperation<'_>| field.phrase.words().iter().all(|word| indexed.topic.has(word));
    let fits = wholes.filter(|(indexed, api_field)| {
        api_field.location == Location::Response(String::new()) && is_object(api_field) && is_named(indexed)
    });
    fits.map(|(indexed, api_field)| Candidate::api_field(indexed, api_field, 850)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Method;
    use crate::reconcile::rules::testing::*;

    #[test]
    fn is_bound() {
        let api = api(vec![operation("createBook", Method::Post, "/books").returns(object(&[("book_id", text())]))]);
        let outcome = run(api, vec![card("Create Book", vec![], vec![field("Book", CardType::Object)])]);
        assert_eq!(outcome.output("Book"), "response createBook ");
    }
}
