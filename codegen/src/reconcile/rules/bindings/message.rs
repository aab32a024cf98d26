//! `message`: an output is the connector's message about the outcome.

use crate::diagnostic::Code;
use crate::model::Concept;
use crate::reconcile::matching::card_match::{Candidate, CardMatch, IndexedField};
use crate::reconcile::rules::rule::Rule;

pub(crate) static RULE: Rule = Rule::bind(
    Code::new(
        "message",
        "An output is the connector's message about the outcome.",
        "Cards have a `Message` even if the response has no body: it is the connector's own text, or that of an error.",
        "Nothing.",
    ),
    propose,
);

fn propose<'a>(_scene: &CardMatch<'a>, field: &IndexedField<'a>) -> Vec<Candidate<'a>> {
    if !field.is_output() || !field.consists_of(&["message"]) {
        return Vec::new();
    }
    let reason = "The connector reports the outcome; a success response has no such text.";
    vec![Candidate::connector(Concept::Message, reason, 700)]
}

#[cfg(test)]
mod tests {
    use crate::model::{CardType, Method};
    use crate::reconcile::rules::testing::*;

    #[test]
    fn is_bound() {
        let api = api(vec![operation("burnBook", Method::Post, "/books/{book_id}/burn")]);
        let outcome = run(api, vec![card("Burn Book", vec![], vec![field("Message", CardType::String)])]);
        assert_eq!(outcome.output("Message"), "connector message");
    }
}
