//! `free-request`: a field belongs to a card that can call any operation.

use crate::diagnostic::Code;
use crate::model::Concept;
use crate::reconcile::matching::card_match::{Candidate, CardMatch, IndexedField};
use crate::reconcile::rules::rule::Rule;

pub(crate) static RULE: Rule = Rule::bind(
    Code::new(
        "free-request",
        "A field belongs to a card that can call any operation.",
        "The fields of such a card are the parts of an HTTP message, so no single operation has them.",
        "Nothing.",
    ),
    propose,
);

fn propose<'a>(matched: &CardMatch<'a>, field: &IndexedField<'a>) -> Vec<Candidate<'a>> {
    if !matched.calls_any {
        return Vec::new();
    }
    let message = if field.is_output() { "response" } else { "request" };
    let reason = format!("It is a part of the {message}, whichever operation the card calls.");
    concept(field).map(|concept| Candidate::connector(concept, &reason, 900)).into_iter().collect()
}

/// The part of an HTTP message that a field has the label of.
fn concept(field: &IndexedField<'_>) -> Option<Concept> {
    match (field.is_output(), field.field.key.as_str()) {
        (false, "relative_url") => Some(Concept::RelativeUrl),
        (false, "query") => Some(Concept::Query),
        (false, "headers") => Some(Concept::RequestHeaders),
        (false, "body") => Some(Concept::RequestBody),
        (true, "headers") => Some(Concept::ResponseHeaders),
        (true, "body") => Some(Concept::ResponseBody),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use crate::model::CardType;
    use crate::reconcile::rules::testing::*;

    #[test]
    fn is_bound() {
        let outputs = vec![field("Headers", CardType::Object), field("Status Code", CardType::Number)];
        let outcome = run(api(vec![]), vec![card("Call", vec![field("Relative URL", CardType::String)], outputs)]);
        assert_eq!(outcome.input("Relative URL"), "connector relative_url");
        assert_eq!(outcome.output("Headers"), "connector response_headers");
        assert_eq!(outcome.output("Status Code"), "status");
        assert!(outcome.found("no-operation").is_empty());
    }
}
