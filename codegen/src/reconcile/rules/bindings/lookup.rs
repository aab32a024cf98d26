//! `lookup`: an output is shown by a second operation.

use crate::diagnostic::Code;
use crate::model::{Method, OperationRole, Risk};
use crate::reconcile::matching::assign::{Row, assign};
use crate::reconcile::matching::card::{Bound, Call, Match, Scene, Spot};
use crate::reconcile::matching::places::View;
use crate::reconcile::rules::rule::Rule;

pub(in crate::reconcile) static RULE: Rule = Rule::complete(
    Code::new(
        "lookup",
        "An output is shown by a second operation.",
        "The answer of the first one lacks several outputs that reading the same resource gives.",
        "Nothing. Bind the outputs in spec/decisions.yaml if they come from elsewhere.",
    ),
    complete,
);

/// A second call is a costly guess: its names must fit well, and more than one output must need it.
const LEAST: u32 = 700;
const FEWEST: usize = 2;

fn complete(rule: &'static Rule, bound: &mut Bound<'_>) {
    let Some(main) = bound.scene.main() else { return };
    let left: Vec<usize> = (0..bound.matches.len()).filter(|index| is_left(bound, *index)).collect();
    if left.len() < FEWEST {
        return;
    }
    let views = bound.scene.views;
    let readers = views.below(main.resource()).filter(|view| reads(view, main));
    let offers = readers.map(|view| (view, offer(&bound.scene, view, &left)));
    let enough = offers.filter(|(_, offer)| offer.len() >= FEWEST);
    let total = |offer: &[(usize, Match<'_>)]| offer.iter().map(|(_, found)| found.score).sum::<u32>();
    let best = enough.max_by_key(|(view, offer)| (total(offer), std::cmp::Reverse(view.operation.path.len())));
    let Some((view, offer)) = best else { return };
    bound.scene.calls.push(Call { view, role: OperationRole::Lookup, choice: None });
    for (index, found) in offer {
        if let Some(slot) = bound.matches.get_mut(index) {
            *slot = Some(Match { rule: Some(rule), ..found });
        }
    }
}

fn is_left(bound: &Bound<'_>, index: usize) -> bool {
    let output = bound.scene.fields.get(index).is_some_and(|field| field.is_output() && field.field.when.is_none());
    output && matches!(bound.matches.get(index), Some(None))
}

/// Whether an operation reads one thing, needs nothing that the card does not have, and tells no secret.
fn reads(view: &View<'_>, main: &View<'_>) -> bool {
    let operation = view.operation;
    let known = |name: &str| main.operation.path_names().any(|own| own == name);
    operation.method == Method::Get
        && operation.id != main.operation.id
        && operation.path.ends_with('}')
        && operation.risk != Some(Risk::ReadSecret)
        && operation.path_names().all(known)
        && operation.parameters.iter().all(|parameter| !parameter.required || known(&parameter.name))
}

/// The outputs that an operation's answer has, with their places.
fn offer<'a>(scene: &Scene<'a>, view: &'a View<'a>, left: &[usize]) -> Vec<(usize, Match<'a>)> {
    let places = scene.views.response(view);
    let rows: Vec<Row> = left.iter().map(|index| row(scene, view, *index)).collect();
    let given = left.iter().zip(&rows).zip(assign(&rows));
    let found = given.filter_map(|((index, row), column)| {
        let score = row.wishes.iter().find(|wish| Some(wish.0) == column)?.1 * 9 / 10;
        let spot = Spot::Place(view, places.get(column?)?);
        Some((*index, Match { spot, rule: None, score, decision: None }))
    });
    found.collect()
}

fn row<'a>(scene: &Scene<'a>, view: &'a View<'a>, index: usize) -> Row {
    let Some(field) = scene.fields.get(index) else { return Row::default() };
    let places = scene.views.response(view).iter().enumerate();
    let scored = places.map(|(column, place)| (column, scene.fit(field, view, place)));
    Row { wishes: scored.filter(|(_, score)| *score >= LEAST).collect(), alone: 0 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::CardType;
    use crate::reconcile::rules::testing::*;

    #[test]
    fn is_bound() {
        let book = object(&[("book_id", text()), ("title", text()), ("owner", object(&[("name", text())]))]);
        let api = api(vec![
            operation("burnBook", Method::Post, "/books/{book_id}/burn"),
            operation("getBook", Method::Get, "/books/{book_id}").answers(book),
        ]);
        let outputs = vec![field("Title", CardType::String), field("Owner Name", CardType::String)];
        let outcome = run(api, vec![card("Burn Book", vec![required("Book ID", CardType::String)], outputs)]);
        assert_eq!(outcome.calls(), [["burnBook", "getBook"]]);
        assert_eq!(outcome.output("Owner Name"), "response getBook /owner/name");
    }
}
