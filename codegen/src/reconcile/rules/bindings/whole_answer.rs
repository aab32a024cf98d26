//! `whole-answer`: an output is the whole object that is answered.

use crate::diagnostic::Code;
use crate::model::{CardType, Kind};
use crate::reconcile::matching::card::{Candidate, FieldScene, Scene};
use crate::reconcile::matching::places::{Place, Target, View};
use crate::reconcile::rules::rule::Rule;

pub(in crate::reconcile) static RULE: Rule = Rule::bind(
    Code::new(
        "whole-answer",
        "An output is the whole object that is answered.",
        "A card that creates something gives it as one object, named after what was created.",
        "Nothing. Bind the output in spec/decisions.yaml if it is a part of the answer.",
    ),
    propose,
);

fn propose<'a>(scene: &Scene<'a>, field: &FieldScene<'a>) -> Vec<Candidate<'a>> {
    if !field.is_output() || field.field.type_ != CardType::Object {
        return Vec::new();
    }
    let views = scene.views;
    let wholes = scene.answering(field).flat_map(|view| views.response(view).iter().map(move |place| (view, place)));
    let object =
        |place: &Place<'_>| matches!(place.schema.kind, Kind::Object(_) | Kind::Map(_) | Kind::Any | Kind::Union(_));
    let named = |view: &View<'_>| field.phrase.words().iter().all(|word| view.ambient.has(word));
    let fits =
        wholes.filter(|(view, place)| place.target == Target::Response(String::new()) && object(place) && named(view));
    fits.map(|(view, place)| Candidate::place(view, place, 850)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Method;
    use crate::reconcile::rules::testing::*;

    #[test]
    fn is_bound() {
        let api = api(vec![operation("createBook", Method::Post, "/books").answers(object(&[("book_id", text())]))]);
        let outcome = run(api, vec![card("Create Book", vec![], vec![field("Book", CardType::Object)])]);
        assert_eq!(outcome.output("Book"), "response createBook ");
    }
}
