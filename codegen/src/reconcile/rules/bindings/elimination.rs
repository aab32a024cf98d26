//! `elimination`: the only input left is the only place left.

use crate::diagnostic::Code;
use crate::model::Section;
use crate::reconcile::matching::card::{Bound, FAINTEST, FieldScene, Match, Spot};
use crate::reconcile::matching::places::Place;
use crate::reconcile::matching::similarity::likeness;
use crate::reconcile::matching::types::{Agreement, agreement};
use crate::reconcile::rules::rule::Rule;

pub(in crate::reconcile) static RULE: Rule = Rule::complete(
    Code::new(
        "elimination",
        "The only input left is the only place left.",
        "Their words have nothing in common, but every other input and every other place of the request has its \
         counterpart, and the types agree.",
        "Check it: bind the input in spec/decisions.yaml if it means something else.",
    ),
    complete,
);

fn complete(rule: &'static Rule, bound: &mut Bound<'_>) {
    let left: Vec<usize> = (0..bound.matches.len()).filter(|index| left_input(bound, *index).is_some()).collect();
    let &[only] = left.as_slice() else { return };
    let Some(field) = left_input(bound, only) else { return };
    let open: Vec<&Place<'_>> = bound.missing().collect();
    let needed: Vec<&Place<'_>> = open.iter().copied().filter(|place| place.required).collect();
    let ((&[place], _) | (_, &[place])) = (needed.as_slice(), open.as_slice()) else { return };
    let Some(view) = bound.scene.main() else { return };
    let alike = likeness(&field.phrase, view.name(place)) >= FAINTEST;
    if !alike && agreement(bound.scene.views.api, &field.field.type_, place.schema) == Agreement::Clash {
        return;
    }
    if let Some(slot) = bound.matches.get_mut(only) {
        *slot = Some(Match { spot: Spot::Place(view, place), rule: Some(rule), score: FAINTEST, decision: None });
    }
}

fn left_input<'b, 'a>(bound: &'b Bound<'a>, index: usize) -> Option<&'b FieldScene<'a>> {
    let left = matches!(bound.matches.get(index), Some(None));
    bound.scene.fields.get(index).filter(|field| left && field.section == Section::Inputs)
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
