//! `result-set`: an option chooses how many pages are read.

use crate::diagnostic::Code;
use crate::model::{Binding, Section};
use crate::reconcile::matching::card_match::{Candidate, CardMatch, IndexedField};
use crate::reconcile::rules::rule::Rule;

pub(crate) static RULE: Rule = Rule::bind(
    Code::new(
        "result-set",
        "An option chooses how many pages are read.",
        "Its choices are about records: the first one, the first page, or all of them.",
        "Nothing.",
    ),
    propose,
);

fn propose<'a>(_scene: &CardMatch<'a>, field: &IndexedField<'a>) -> Vec<Candidate<'a>> {
    if field.section == Section::Options && is_result_set(field) {
        vec![Candidate::fixed(Binding::Paging, 1000)]
    } else {
        Vec::new()
    }
}

fn is_result_set(field: &IndexedField<'_>) -> bool {
    let choices = &field.field.choices;
    let of_records = choices.iter().filter(|choice| choice.label.to_lowercase().contains("record")).count();
    field.consists_of(&["result", "set"]) || (of_records > 1 && of_records == choices.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{CardType, Method};
    use crate::reconcile::rules::testing::*;

    #[test]
    fn is_bound() {
        let api = api(vec![operation("listBooks", Method::Get, "/books").returns(list(text()))]);
        let option = choices(&["First Record", "Stream All Records"], field("How Many", CardType::Dropdown));
        let card = crate::model::Card { options: vec![option], ..card("List Books", vec![], vec![]) };
        assert_eq!(run(api, vec![card]).bound(Section::Options, "How Many"), "paging");
    }
}
