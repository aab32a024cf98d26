//! `record-count`: an output is the number of records that were streamed.

use crate::diagnostic::Code;
use crate::model::Binding;
use crate::reconcile::matching::card::{Candidate, FieldScene, Scene};
use crate::reconcile::rules::rule::Rule;

pub(in crate::reconcile) static RULE: Rule = Rule::bind(
    Code::new(
        "record-count",
        "An output is the number of records that were streamed.",
        "A streaming card hands each record to a helper flow and gives only their number itself.",
        "Nothing.",
    ),
    propose,
);

fn propose<'a>(_scene: &Scene<'a>, field: &FieldScene<'a>) -> Vec<Candidate<'a>> {
    let says = field.says(&["record", "count"]) || field.says(&["result", "count"]);
    if field.is_output() && says { vec![Candidate::fixed(Binding::Count, 1000)] } else { Vec::new() }
}

#[cfg(test)]
mod tests {
    use crate::model::{CardType, Method};
    use crate::reconcile::rules::testing::*;

    #[test]
    fn is_bound() {
        let api = api(vec![operation("listBooks", Method::Get, "/books").answers(list(text()))]);
        let outcome = run(api, vec![card("List Books", vec![], vec![field("Record Count", CardType::Number)])]);
        assert_eq!(outcome.output("Record Count"), "count");
    }
}
