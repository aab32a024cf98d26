//! `collection-filter`: an input finds the resource by another property than its id.

use crate::diagnostic::Code;
use crate::model::{Method, OperationRole, Section};
use crate::reconcile::matching::card::{Bound, Call, Match, Spot};
use crate::reconcile::matching::places::Target;
use crate::reconcile::rules::rule::Rule;

pub(in crate::reconcile) static RULE: Rule = Rule::complete(
    Code::new(
        "collection-filter",
        "An input finds the resource by another property than its id.",
        "The operation wants an id in its path; listing the collection above it can be filtered by the input.",
        "Nothing. Bind the input in spec/decisions.yaml if it means something else.",
    ),
    complete,
);

/// How well the filter must fit, for it means a second call.
const LEAST: u32 = 700;

fn complete(rule: &'static Rule, bound: &mut Bound<'_>) {
    let views = bound.scene.views;
    let reads = bound.scene.main().filter(|main| main.operation.method == Method::Get);
    let resource = reads.map(|main| main.operation.path.as_str()).filter(|path| path.ends_with('}'));
    let collection = resource.and_then(|path| path.rsplit_once("/{")).map(|(above, _)| above);
    let Some(collection) = collection else { return };
    let lists = |view: &&crate::reconcile::matching::places::View<'_>| {
        view.operation.method == Method::Get && view.operation.path.trim_end_matches('/') == collection
    };
    let Some(list) = views.below(collection).find(lists) else { return };
    let mut used = false;
    for index in 0..bound.matches.len() {
        let left = matches!(bound.matches.get(index), Some(None));
        let Some(field) = bound.scene.fields.get(index).filter(|field| left && field.section == Section::Inputs) else {
            continue;
        };
        let filters = views.request(list).iter().filter(|place| matches!(place.target, Target::Parameter(..)));
        let scored = filters.map(|place| (bound.scene.fit(field, list, place), place));
        let best = scored.filter(|(score, _)| *score >= LEAST).rev().max_by_key(|(score, _)| *score);
        if let (Some((score, place)), Some(slot)) = (best, bound.matches.get_mut(index)) {
            *slot =
                Some(Match { spot: Spot::Place(list, place), rule: Some(rule), score: score * 9 / 10, decision: None });
            used = true;
        }
    }
    if used {
        bound.scene.calls.push(Call { view: list, role: OperationRole::Lookup, choice: None });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::CardType;
    use crate::reconcile::rules::testing::*;

    #[test]
    fn is_bound() {
        let api = api(vec![
            operation("getBook", Method::Get, "/books/{book_id}").answers(object(&[("id", text())])),
            operation("listBooks", Method::Get, "/books").query("title").answers(list(text())),
        ]);
        let inputs = vec![field("Book ID", CardType::String), field("Book Title", CardType::String)];
        let outcome = run(api, vec![card("Get Book", inputs, vec![])]);
        assert_eq!(outcome.input("Book Title"), "query title");
        assert_eq!(outcome.calls(), [["getBook", "listBooks"]]);
    }
}
