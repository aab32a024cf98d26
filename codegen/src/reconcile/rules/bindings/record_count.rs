//! `record-count`: an output is the number of records that were streamed.

use crate::diagnostic::Code;
use crate::model::Binding;
use crate::reconcile::matching::card_match::{Candidate, CardMatch, IndexedField};
use crate::reconcile::rules::rule::Rule;

pub(crate) static RULE: Rule = Rule::bind(
    Code::new(
        "record-count",
        "An output is the number of records that were streamed.",
        "A streaming card passes each record to a helper flow and returns only their number.",
        "Nothing.",
    ),
    propose,
);

fn propose<'a>(_scene: &CardMatch<'a>, field: &IndexedField<'a>) -> Vec<Candidate<'a>> {
    let is_count = field.consists_of(&["record", "count"]) || field.consists_of(&["result", "count"]);
    if field.is_output() && is_count { vec![Candidate::fixed(Binding::Count, 1000)] } else { Vec::new() }
}

#[cfg(test)]
mod tests {
    use crate::model::{CardType, Method};
    use crate::reconcile::rules::testing::*;

    #[test]
    fn is_bound() {
        let api = api(vec![operation("listBooks", Method::Get, "/books").returns(list(text()))]);
        let outcome = run(api, vec![card("List Books", vec![], vec![field("Record Count", CardType::Number)])]);
        assert_eq!(outcome.output("Record Count"), "count");
    }
}
