//! `message`: an output is the text that the connector gives beside the status.

use crate::diagnostic::Code;
use crate::reconcile::matching::card::{Candidate, FieldScene, Scene};
use crate::reconcile::rules::rule::Rule;

pub(in crate::reconcile) static RULE: Rule = Rule::bind(
    Code::new(
        "message",
        "An output is the text that the connector gives beside the status.",
        "Operations that answer without a body still have cards with a `Message`: the connector's own words, or the text of \
         an error.",
        "Nothing.",
    ),
    propose,
);

fn propose<'a>(_scene: &Scene<'a>, field: &FieldScene<'a>) -> Vec<Candidate<'a>> {
    if !field.is_output() || !field.says(&["message"]) {
        return Vec::new();
    }
    let reason = "The connector tells how the request went; a success answer has no such text.";
    vec![Candidate::connector("message", reason, 700)]
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
