//! `status-code`: an output is the HTTP status.

use crate::diagnostic::Code;
use crate::model::{Binding, CardType};
use crate::reconcile::matching::card_match::{Candidate, CardMatch, IndexedField};
use crate::reconcile::rules::rule::Rule;

pub(crate) static RULE: Rule = Rule::bind(
    Code::new(
        "status-code",
        "An output is the HTTP status.",
        "Every card can return the status; it is called `Status Code`, or `Status` if it is a number.",
        "Nothing.",
    ),
    propose,
);

fn propose<'a>(_scene: &CardMatch<'a>, field: &IndexedField<'a>) -> Vec<Candidate<'a>> {
    let explicit = field.consists_of(&["status", "code"]) || field.consists_of(&["http", "status"]);
    let numeric = field.consists_of(&["status"]) && field.field.type_ == CardType::Number;
    let score = if explicit {
        1000
    } else if numeric {
        930
    } else {
        0
    };
    if field.is_output() && score > 0 { vec![Candidate::fixed(Binding::Status, score)] } else { Vec::new() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Method;
    use crate::reconcile::rules::testing::*;

    #[test]
    fn is_bound() {
        let api = api(vec![
            operation("burnBook", Method::Post, "/books/{book_id}/burn").returns(object(&[("status", text())])),
        ]);
        let outputs = vec![field("Status Code", CardType::Number), field("Status", CardType::String)];
        let outcome = run(api, vec![card("Burn Book", vec![], outputs)]);
        assert_eq!(outcome.output("Status Code"), "status");
        assert_eq!(outcome.output("Status"), "response burnBook /status");
    }
}
