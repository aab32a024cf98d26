//! `status-code`: an output is the HTTP status.

use crate::diagnostic::Code;
use crate::model::{Binding, CardType};
use crate::reconcile::matching::card::{Candidate, FieldScene, Scene};
use crate::reconcile::rules::rule::Rule;

pub(in crate::reconcile) static RULE: Rule = Rule::bind(
    Code::new(
        "status-code",
        "An output is the HTTP status.",
        "Every action of the connector can tell the status; cards call it `Status Code`, or `Status` with a number.",
        "Nothing.",
    ),
    propose,
);

fn propose<'a>(_scene: &Scene<'a>, field: &FieldScene<'a>) -> Vec<Candidate<'a>> {
    let explicit = field.says(&["status", "code"]) || field.says(&["http", "status"]);
    let numeric = field.says(&["status"]) && field.field.type_ == CardType::Number;
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
            operation("burnBook", Method::Post, "/books/{book_id}/burn").answers(object(&[("status", text())])),
        ]);
        let outputs = vec![field("Status Code", CardType::Number), field("Status", CardType::String)];
        let outcome = run(api, vec![card("Burn Book", vec![], outputs)]);
        assert_eq!(outcome.output("Status Code"), "status");
        assert_eq!(outcome.output("Status"), "response burnBook /status");
    }
}
