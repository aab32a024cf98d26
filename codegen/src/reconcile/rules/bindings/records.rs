//! `records`: an output is the list of records in the response.

use crate::diagnostic::Code;
use crate::model::{CardType, SchemaKind};
use crate::reconcile::matching::api_field::ApiField;
use crate::reconcile::matching::card_match::{Candidate, CardMatch, IndexedField};
use crate::reconcile::matching::operation_index::IndexedOperation;
use crate::reconcile::rules::rule::Rule;

pub(crate) static RULE: Rule = Rule::bind(
    Code::new(
        "records",
        "An output is the list of records in the response.",
        "Cards name it after the records (`Devices`, `Notes List`) or just `Results`; the API returns it in an envelope or as \
         it is.",
        "Nothing. Bind the output in spec/decisions.yaml if it is another list.",
    ),
    propose,
);

/// Labels of lists that do not name the records.
const GENERIC: &[&str] = &["item", "list", "record", "result"];

fn propose<'a>(matched: &CardMatch<'a>, field: &IndexedField<'a>) -> Vec<Candidate<'a>> {
    let can_be_list = matches!(field.field.type_, CardType::List | CardType::Object | CardType::String);
    if !field.is_output() || !can_be_list {
        return Vec::new();
    }
    let operations = matched.operations;
    let lists = matched.responding(field).filter_map(|indexed| Some((indexed, operations.records(indexed)?)));
    let scored = lists.map(|(indexed, api_field)| {
        let generic = |word: &str| GENERIC.contains(&word) || (word == "id" && is_list_of_text(matched, api_field));
        let words = field.phrase.words();
        let known = words.iter().filter(|word| generic(word) || is_about(indexed, word)).count();
        let whole = if words.iter().all(|word| generic(word)) { 990 } else { 900 };
        let share = whole * u32::try_from(known).unwrap_or(0) / u32::try_from(words.len().max(1)).unwrap_or(u32::MAX);
        let worth = if field.field.type_ == CardType::List { 100 } else { 75 };
        Candidate::api_field(indexed, api_field, share * worth / 100)
    });
    scored.collect()
}

/// Whether the records are plain strings, such as ids.
fn is_list_of_text(matched: &CardMatch<'_>, api_field: &ApiField<'_>) -> bool {
    match &api_field.schema.kind {
        SchemaKind::List(element) => matches!(matched.operations.api.resolve(element).kind, SchemaKind::Text(_)),
        _ => false,
    }
}

fn is_about(indexed: &IndexedOperation<'_>, word: &str) -> bool {
    indexed.topic.has(word) || indexed.names.iter().any(|name| name.has(word))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Method;
    use crate::reconcile::rules::testing::*;

    #[test]
    fn is_bound() {
        let api = api(vec![
            operation("listBooks", Method::Get, "/books").returns(list(object(&[("name", text())]))),
            operation("listShelves", Method::Get, "/shelves")
                .returns(object(&[("results", list(object(&[("row", text())])))])),
        ]);
        let books = card("List Books", vec![], vec![field("Books", CardType::List)]);
        let shelves = card("List Shelves", vec![], vec![field("Results", CardType::List)]);
        let outcome = run(api, vec![books, shelves]);
        assert_eq!(outcome.output("Books"), "response listBooks /*");
        assert_eq!(outcome.output("Results"), "response listShelves /results");
    }
}
