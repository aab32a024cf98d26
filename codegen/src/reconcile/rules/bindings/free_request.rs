//! `free-request`: a field of a card that can call any operation.

use crate::diagnostic::Code;
use crate::reconcile::matching::card::{Candidate, FieldScene, Scene};
use crate::reconcile::rules::rule::Rule;

pub(in crate::reconcile) static RULE: Rule = Rule::bind(
    Code::new(
        "free-request",
        "A field of a card that can call any operation.",
        "Such a card has the parts of an HTTP message as its fields; none belongs to a certain operation.",
        "Nothing.",
    ),
    propose,
);

fn propose<'a>(scene: &Scene<'a>, field: &FieldScene<'a>) -> Vec<Candidate<'a>> {
    if !scene.free {
        return Vec::new();
    }
    let message = if field.is_output() { "response" } else { "request" };
    let part = field.field.key.as_str();
    let concept = match part {
        "headers" | "body" => format!("{message}_{part}"),
        _ => part.to_owned(),
    };
    let reason = format!("It is a part of whatever {message} the card exchanges, not of a certain operation.");
    vec![Candidate::connector(&concept, &reason, 900)]
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
