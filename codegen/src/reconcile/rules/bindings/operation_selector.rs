//! `operation-selector`: an option chooses between operations.

use crate::diagnostic::Code;
use crate::model::{Concept, Section};
use crate::reconcile::matching::card_match::{Call, Candidate, CardMatch, IndexedField};
use crate::reconcile::rules::rule::Rule;

pub(crate) static RULE: Rule = Rule::bind(
    Code::new(
        "operation-selector",
        "An option chooses between operations.",
        "Each of its choices shows other outputs, and different operations return them.",
        "Nothing.",
    ),
    propose,
);

fn propose<'a>(matched: &CardMatch<'a>, field: &IndexedField<'a>) -> Vec<Candidate<'a>> {
    let label = field.field.label.as_str();
    let selects = |call: &Call<'_>| call.choice.as_ref().is_some_and(|choice| choice.option == label);
    if field.section != Section::Options || !matched.calls.iter().any(selects) {
        return Vec::new();
    }
    vec![Candidate::connector(Concept::OperationSelector, "It chooses which operation the card calls.", 1000)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{CardType, Method};
    use crate::reconcile::rules::testing::*;

    #[test]
    fn is_bound() {
        let api = api(vec![
            operation("getBook", Method::Get, "/books/{book_id}").returns(object(&[("title", text())])),
            operation("getBookDetails", Method::Get, "/books/{book_id}/details")
                .returns(object(&[("binding", text())])),
        ]);
        let option = choices(&["Basic", "Full"], field("Level", CardType::Dropdown));
        let outputs = vec![
            when("Level", "Basic", field("Title", CardType::String)),
            when("Level", "Full", field("Binding", CardType::String)),
        ];
        let card = crate::model::Card {
            options: vec![option],
            ..card("Get Book", vec![field("Book ID", CardType::String)], outputs)
        };
        let outcome = run(api, vec![card]);
        assert_eq!(outcome.calls(), [["getBook", "getBookDetails"]]);
        assert_eq!(outcome.bound(Section::Options, "Level"), "connector operation_selector");
        assert_eq!(outcome.output("Binding"), "response getBookDetails /binding");
    }
}
