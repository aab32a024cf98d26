//! `clear-if-blank`: an option says whether a blank input clears the value.

use crate::diagnostic::Code;
use crate::model::{CardType, Section};
use crate::reconcile::matching::card::{Candidate, FieldScene, Scene};
use crate::reconcile::rules::rule::Rule;

pub(in crate::reconcile) static RULE: Rule = Rule::bind(
    Code::new(
        "clear-if-blank",
        "An option says whether a blank input clears the value.",
        "It is a truth value named like an input of the same card: the API has no such switch, the connector sends `null`.",
        "Nothing.",
    ),
    propose,
);

fn propose<'a>(scene: &Scene<'a>, field: &FieldScene<'a>) -> Vec<Candidate<'a>> {
    if field.section != Section::Options || field.field.type_ != CardType::Boolean {
        return Vec::new();
    }
    let Some(twin) = twin(scene, field) else { return Vec::new() };
    let reason = format!("It says whether a blank {} clears the value.", twin.field.label);
    vec![Candidate::connector("clear_if_blank", &reason, 1000)]
}

/// The input that an option is named like.
pub(in crate::reconcile) fn twin<'s, 'a>(scene: &'s Scene<'a>, option: &FieldScene<'_>) -> Option<&'s FieldScene<'a>> {
    let alike =
        |other: &&FieldScene<'_>| other.section == Section::Inputs && other.phrase.words() == option.phrase.words();
    scene.fields.iter().find(alike)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Method;
    use crate::reconcile::rules::testing::*;

    #[test]
    fn is_bound() {
        let api =
            api(vec![operation("updateBook", Method::Patch, "/books/{book_id}").body(object(&[("title", text())]))]);
        let card =
            card("Update Book", vec![field("Book ID", CardType::String), field("Title", CardType::String)], vec![]);
        let card = crate::model::Card { options: vec![field("Title", CardType::Boolean)], ..card };
        let outcome = run(api, vec![card]);
        assert_eq!(outcome.bound(Section::Options, "Title"), "connector clear_if_blank");
        assert_eq!(outcome.input("Title"), "body /title");
    }
}
