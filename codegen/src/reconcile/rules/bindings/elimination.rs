//! `elimination`: the only unbound input is the only unbound field of the request.

use crate::diagnostic::Code;
use crate::reconcile::matching::api_field::ApiField;
use crate::reconcile::matching::card_bindings::{CardBindings, FieldBinding};
use crate::reconcile::matching::card_match::{Candidate, MIN_SCORE};
use crate::reconcile::matching::similarity::similarity;
use crate::reconcile::matching::types::{Agreement, agreement};
use crate::reconcile::rules::rule::Rule;

pub(crate) static RULE: Rule = Rule::complete(
    Code::new(
        "elimination",
        "The only unbound input is the only unbound field of the request.",
        "They have no words in common, but every other input and every other field of the request has a counterpart, and the \
         types agree.",
        "Check it. Bind the input in spec/decisions.yaml if it means something else.",
    ),
    complete,
)
.by_name();

fn complete(rule: &'static Rule, bound: &mut CardBindings<'_>) {
    let unbound: Vec<usize> = (0..bound.bindings.len()).filter(|index| bound.unbound_input(*index).is_some()).collect();
    let &[only] = unbound.as_slice() else { return };
    let Some(field) = bound.unbound_input(only) else { return };
    let open: Vec<&ApiField<'_>> = bound.missing().collect();
    let required: Vec<&ApiField<'_>> = open.iter().copied().filter(|api_field| api_field.required).collect();
    let ((&[api_field], _) | (_, &[api_field])) = (required.as_slice(), open.as_slice()) else { return };
    let Some(indexed) = bound.matched.main() else { return };
    let is_similar = similarity(&field.phrase, indexed.name(api_field)) >= MIN_SCORE;
    let clashes = || agreement(bound.matched.operations.api, &field.field.type_, api_field.schema) == Agreement::Clash;
    if is_similar || !clashes() {
        let candidate = Candidate::api_field(indexed, api_field, MIN_SCORE);
        bound.bind(only, FieldBinding::by_rule(rule.reference(), candidate));
    }
}

#[cfg(test)]
mod tests {
    use crate::model::{CardType, Method};
    use crate::reconcile::rules::testing::*;

    #[test]
    fn is_bound() {
        let api = api(vec![
            operation("createNote", Method::Post, "/books/{book_id}/notes").body(object(&[("content", text())])),
        ]);
        let inputs = vec![required("Book ID", CardType::String), required("Remark", CardType::String)];
        let outcome = run(api, vec![card("Create Note", inputs, vec![])]);
        assert_eq!(outcome.input("Remark"), "body /content");
        assert_eq!(outcome.found("name-disagreement"), ["create-note/inputs/remark"]);
    }
}
