//! `response-field`: an output is a place in the answer.

use crate::diagnostic::Code;
use crate::reconcile::bind::by_words;
use crate::reconcile::matching::card::{Candidate, FieldScene, Scene};
use crate::reconcile::rules::rule::Rule;

pub(in crate::reconcile) static RULE: Rule = Rule::bind(
    Code::new(
        "response-field",
        "An output is a place in the answer.",
        "Its label and the place's names, with those of the objects around it, are made of the same words.",
        "Nothing. Where the words mislead, bind the output in spec/decisions.yaml.",
    ),
    propose,
);

fn propose<'a>(scene: &Scene<'a>, field: &FieldScene<'a>) -> Vec<Candidate<'a>> {
    if !field.is_output() {
        return Vec::new();
    }
    let views = scene.views;
    let places = scene.answering(field).flat_map(|view| views.response(view).iter().map(move |place| (view, place)));
    by_words(scene, field, places)
}

#[cfg(test)]
mod tests {
    use crate::model::{CardType, Kind, Method};
    use crate::reconcile::rules::testing::*;

    #[test]
    fn is_bound() {
        let page = object(&[
            ("count", of(Kind::Integer)),
            ("results", list(object(&[("author", object(&[("name", text())])), ("name", text())]))),
        ]);
        let api = api(vec![operation("listBooks", Method::Get, "/books").answers(page)]);
        let outputs = vec![field("Book Name", CardType::String), field("Author Name", CardType::String)];
        let outcome = run(api, vec![card("List Books", vec![], outputs)]);
        assert_eq!(outcome.output("Author Name"), "response listBooks /results/*/author/name");
        assert_eq!(outcome.output("Book Name"), "response listBooks /results/*/name");
    }
}
