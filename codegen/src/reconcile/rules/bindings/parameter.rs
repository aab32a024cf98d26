//! `parameter`: a card field is a path, query, or header parameter.

use crate::diagnostic::Code;
use crate::reconcile::matching::api_field::Location;
use crate::reconcile::matching::card_match::{Candidate, CardMatch, IndexedField};
use crate::reconcile::rules::rule::Rule;

pub(crate) static RULE: Rule = Rule::bind(
    Code::new(
        "parameter",
        "A card field is a path, query, or header parameter.",
        "Its label and the parameter's name have the same words, and their types agree.",
        "Nothing. Where the words mislead, bind the field in spec/decisions.yaml.",
    ),
    propose,
)
.by_name();

fn propose<'a>(matched: &CardMatch<'a>, field: &IndexedField<'a>) -> Vec<Candidate<'a>> {
    if field.is_output() {
        return Vec::new();
    }
    matched.fitting(
        field,
        matched.request().filter(|(_, api_field)| matches!(api_field.location, Location::Parameter(..))),
    )
}

#[cfg(test)]
mod tests {
    use crate::model::{CardType, Method};
    use crate::reconcile::rules::testing::*;

    #[test]
    fn is_bound() {
        let api = api(vec![
            operation("listBooks", Method::Get, "/books").query("author_name").query("limit").returns(list(text())),
        ]);
        let outcome = run(api, vec![card("List Books", vec![field("Author Name", CardType::String)], vec![])]);
        assert_eq!(outcome.input("Author Name"), "query author_name");
    }
}
