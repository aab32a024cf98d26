//! `response-field`: an output is a field of the response.

use crate::diagnostic::Code;
use crate::reconcile::matching::card_match::{Candidate, CardMatch, IndexedField};
use crate::reconcile::rules::rule::Rule;

pub(crate) static RULE: Rule = Rule::bind(
    Code::new(
        "response-field",
        "An output is a field of the response.",
        "Its label has the same words as the response field and the objects around that.",
        "Nothing. Where the words mislead, bind the output in spec/decisions.yaml.",
    ),
    propose,
)
.by_name();

fn propose<'a>(matched: &CardMatch<'a>, field: &IndexedField<'a>) -> Vec<Candidate<'a>> {
    if !field.is_output() {
        return Vec::new();
    }
    let operations = matched.operations;
    let api_fields = matched
        .responding(field)
        .flat_map(|indexed| operations.response(indexed).iter().map(move |api_field| (indexed, api_field)));
    matched.fitting(field, api_fields)
}

#[cfg(test)]
mod tests {
    use crate::model::{CardType, Method, SchemaKind};
    use crate::reconcile::rules::testing::*;

    #[test]
    fn is_bound() {
        let page = object(&[
            ("count", of(SchemaKind::Integer)),
            ("results", list(object(&[("author", object(&[("name", text())])), ("name", text())]))),
        ]);
        let api = api(vec![operation("listBooks", Method::Get, "/books").returns(page)]);
        let outputs = vec![field("Book Name", CardType::String), field("Author Name", CardType::String)];
        let outcome = run(api, vec![card("List Books", vec![], outputs)]);
        assert_eq!(outcome.output("Author Name"), "response listBooks /results/*/author/name");
        assert_eq!(outcome.output("Book Name"), "response listBooks /results/*/name");
    }
}
