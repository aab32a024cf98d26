//! `body-field`: a card field is a field of the request body.

use crate::diagnostic::Code;
use crate::reconcile::matching::api_field::Location;
use crate::reconcile::matching::card_match::{Candidate, CardMatch, IndexedField};
use crate::reconcile::rules::rule::Rule;

pub(crate) static RULE: Rule = Rule::bind(
    Code::new(
        "body-field",
        "A card field is a field of the request body.",
        "Its label, with the labels around it, has the same words as the body field and the objects around that.",
        "Nothing. Where the words mislead, bind the field in spec/decisions.yaml.",
    ),
    propose,
)
.by_name();

fn propose<'a>(matched: &CardMatch<'a>, field: &IndexedField<'a>) -> Vec<Candidate<'a>> {
    if field.is_output() {
        return Vec::new();
    }
    matched.fitting(field, matched.request().filter(|(_, api_field)| matches!(api_field.location, Location::Body(_))))
}

#[cfg(test)]
mod tests {
    use crate::model::{CardType, Method, SchemaKind};
    use crate::reconcile::rules::testing::*;

    #[test]
    fn is_bound() {
        let inner = object(&[("Name", text()), ("Enabled", of(SchemaKind::Boolean))]);
        let api =
            api(vec![operation("lendBook", Method::Post, "/books/{book_id}/lend").body(object(&[("Reader", inner)]))]);
        let inputs = vec![field("Book ID", CardType::String), field("Reader > Enabled", CardType::Boolean)];
        let outcome = run(api, vec![card("Lend Book", inputs, vec![])]);
        assert_eq!(outcome.input("Reader > Enabled"), "body /Reader/Enabled");
        assert_eq!(outcome.input("Book ID"), "path book_id");
    }
}
