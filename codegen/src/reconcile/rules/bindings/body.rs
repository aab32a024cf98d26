//! `body-field`: a field is a place in the body that is sent.

use crate::diagnostic::Code;
use crate::reconcile::bind::by_words;
use crate::reconcile::matching::card::{Candidate, FieldScene, Scene};
use crate::reconcile::matching::places::Target;
use crate::reconcile::rules::rule::Rule;

pub(in crate::reconcile) static RULE: Rule = Rule::bind(
    Code::new(
        "body-field",
        "A field is a place in the body that is sent.",
        "Its label, nested labels included, and the place's names are made of the same words.",
        "Nothing. Where the words mislead, bind the field in spec/decisions.yaml.",
    ),
    propose,
);

fn propose<'a>(scene: &Scene<'a>, field: &FieldScene<'a>) -> Vec<Candidate<'a>> {
    if field.is_output() {
        return Vec::new();
    }
    by_words(scene, field, scene.request().filter(|(_, place)| matches!(place.target, Target::Body(_))))
}

#[cfg(test)]
mod tests {
    use crate::model::{CardType, Kind, Method};
    use crate::reconcile::rules::testing::*;

    #[test]
    fn is_bound() {
        let inner = object(&[("Name", text()), ("Enabled", of(Kind::Boolean))]);
        let api =
            api(vec![operation("lendBook", Method::Post, "/books/{book_id}/lend").body(object(&[("Reader", inner)]))]);
        let inputs = vec![field("Book ID", CardType::String), field("Reader > Enabled", CardType::Boolean)];
        let outcome = run(api, vec![card("Lend Book", inputs, vec![])]);
        assert_eq!(outcome.input("Reader > Enabled"), "body /Reader/Enabled");
        assert_eq!(outcome.input("Book ID"), "path book_id");
    }
}
