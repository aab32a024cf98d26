//! `clear-if-blank`: an option says whether a blank input clears the value.

use crate::diagnostic::Code;
use crate::model::{CardType, Concept, Section};
use crate::reconcile::matching::card_match::{Candidate, CardMatch, IndexedField};
use crate::reconcile::rules::rule::Rule;

pub(crate) static RULE: Rule = Rule::bind(
    Code::new(
        "clear-if-blank",
        "An option says whether a blank input clears the value.",
        "It is a Boolean with the label of an input of the same card. The API has no such switch: the connector sends `null`.",
        "Nothing.",
    ),
    propose,
);

fn propose<'a>(matched: &CardMatch<'a>, field: &IndexedField<'a>) -> Vec<Candidate<'a>> {
    if field.section != Section::Options || field.field.type_ != CardType::Boolean {
        return Vec::new();
    }
    let Some(input) = cleared_input(matched, field) else { return Vec::new() };
    let reason = format!("It says whether a blank {} clears the value.", input.field.label);
    vec![Candidate::connector(Concept::ClearIfBlank, &reason, 1000)]
}

/// The input with the label of an option.
pub(crate) fn cleared_input<'s, 'a>(
    matched: &'s CardMatch<'a>,
    option: &IndexedField<'_>,
) -> Option<&'s IndexedField<'a>> {
    matched.input_called(&option.phrase)
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
