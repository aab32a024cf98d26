//! `parameter`: a field is a path, query or header parameter.

use crate::diagnostic::Code;
use crate::reconcile::bind::by_words;
use crate::reconcile::matching::card::{Candidate, FieldScene, Scene};
use crate::reconcile::matching::places::Target;
use crate::reconcile::rules::rule::Rule;

pub(in crate::reconcile) static RULE: Rule = Rule::bind(
    Code::new(
        "parameter",
        "A field is a path, query or header parameter.",
        "Its label and the parameter's name are made of the same words, and their types agree.",
        "Nothing. Where the words mislead, bind the field in spec/decisions.yaml.",
    ),
    propose,
);

fn propose<'a>(scene: &Scene<'a>, field: &FieldScene<'a>) -> Vec<Candidate<'a>> {
    if field.is_output() {
        return Vec::new();
    }
    by_words(scene, field, scene.request().filter(|(_, place)| matches!(place.target, Target::Parameter(..))))
}

#[cfg(test)]
mod tests {
    use crate::model::{CardType, Method};
    use crate::reconcile::rules::testing::*;

    #[test]
    fn is_bound() {
        let api = api(vec![
            operation("listBooks", Method::Get, "/books").query("author_name").query("limit").answers(list(text())),
        ]);
        let outcome = run(api, vec![card("List Books", vec![field("Author Name", CardType::String)], vec![])]);
        assert_eq!(outcome.input("Author Name"), "query author_name");
    }
}
