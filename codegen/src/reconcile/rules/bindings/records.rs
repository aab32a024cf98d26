//! `records`: an output is the list of records in the answer.

use crate::diagnostic::Code;
use crate::model::{CardType, Kind};
use crate::reconcile::matching::card::{Candidate, FieldScene, Scene};
use crate::reconcile::matching::places::{Place, View};
use crate::reconcile::rules::rule::Rule;

pub(in crate::reconcile) static RULE: Rule = Rule::bind(
    Code::new(
        "records",
        "An output is the list of records in the answer.",
        "Cards call it after the records (`Devices`, `Notes List`) or just `Results`; the API puts it into an envelope or \
         answers with the bare list.",
        "Nothing. Bind the output in spec/decisions.yaml if it is another list.",
    ),
    propose,
);

/// What cards call a list whose records they do not name.
const GENERIC: &[&str] = &["item", "list", "record", "result"];

fn propose<'a>(scene: &Scene<'a>, field: &FieldScene<'a>) -> Vec<Candidate<'a>> {
    let can_be_list = matches!(field.field.type_, CardType::List | CardType::Object | CardType::String);
    if !field.is_output() || !can_be_list {
        return Vec::new();
    }
    let views = scene.views;
    let lists = scene.answering(field).filter_map(|view| Some((view, views.records(view)?)));
    let scored = lists.map(|(view, place)| {
        let generic = |word: &str| GENERIC.contains(&word) || (word == "id" && is_list_of_text(scene, place));
        let words = field.phrase.words();
        let known = words.iter().filter(|word| generic(word) || is_about(view, word)).count();
        let whole = if words.iter().all(|word| generic(word)) { 990 } else { 900 };
        let share = whole * u32::try_from(known).unwrap_or(0) / u32::try_from(words.len().max(1)).unwrap_or(u32::MAX);
        let worth = if field.field.type_ == CardType::List { 100 } else { 75 };
        Candidate::place(view, place, share * worth / 100)
    });
    scored.collect()
}

/// Whether the records are bare texts, such as ids.
fn is_list_of_text(scene: &Scene<'_>, place: &Place<'_>) -> bool {
    match &place.schema.kind {
        Kind::List(element) => matches!(scene.views.api.resolve(element).kind, Kind::Text(_)),
        _ => false,
    }
}

fn is_about(view: &View<'_>, word: &str) -> bool {
    view.ambient.has(word) || view.names.iter().any(|name| name.has(word))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Method;
    use crate::reconcile::rules::testing::*;

    #[test]
    fn is_bound() {
        let api = api(vec![
            operation("listBooks", Method::Get, "/books").answers(list(object(&[("name", text())]))),
            operation("listShelves", Method::Get, "/shelves")
                .answers(object(&[("results", list(object(&[("row", text())])))])),
        ]);
        let books = card("List Books", vec![], vec![field("Books", CardType::List)]);
        let shelves = card("List Shelves", vec![], vec![field("Results", CardType::List)]);
        let outcome = run(api, vec![books, shelves]);
        assert_eq!(outcome.output("Books"), "response listBooks /*");
        assert_eq!(outcome.output("Results"), "response listShelves /results");
    }
}
