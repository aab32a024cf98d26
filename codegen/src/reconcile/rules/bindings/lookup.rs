//! `lookup`: an output comes from a second operation.

use std::cmp::Reverse;

use crate::diagnostic::Code;
use crate::model::{Method, Risk};
use crate::reconcile::matching::assign::{Row, assign};
use crate::reconcile::matching::card_bindings::{CardBindings, FieldBinding};
use crate::reconcile::matching::card_match::{Call, Candidate, CardMatch};
use crate::reconcile::matching::operation_index::IndexedOperation;
use crate::reconcile::rules::rule::Rule;

pub(crate) static RULE: Rule = Rule::complete(
    Code::new(
        "lookup",
        "An output comes from a second operation.",
        "The response of the first one lacks several outputs that another operation returns for the same resource.",
        "Nothing. Bind the outputs in spec/decisions.yaml if they come from somewhere else.",
    ),
    complete,
)
.by_name();

/// A second call is a costly guess: its names must fit well, and more than one output must depend on it.
const MIN_FIT: u32 = 700;
const MIN_OUTPUTS: usize = 2;

fn complete(rule: &'static Rule, bound: &mut CardBindings<'_>) {
    let Some(main) = bound.matched.main() else { return };
    let unbound: Vec<usize> = (0..bound.bindings.len()).filter(|index| is_unbound_output(bound, *index)).collect();
    if unbound.len() < MIN_OUTPUTS {
        return;
    }
    let readers = bound.matched.operations.below(main.resource()).filter(|indexed| can_read(indexed, main));
    let offers = readers.map(|indexed| (indexed, offer(&bound.matched, indexed, &unbound)));
    let enough = offers.filter(|(_, offer)| offer.len() >= MIN_OUTPUTS);
    let total = |offer: &[(usize, Candidate<'_>)]| offer.iter().map(|(_, candidate)| candidate.score).sum::<u32>();
    let best = enough.max_by_key(|(indexed, offer)| (total(offer), Reverse(indexed.operation.path.as_str().len())));
    let Some((indexed, offer)) = best else { return };
    bound.matched.calls.push(Call::lookup(indexed));
    for (index, candidate) in offer {
        bound.bind(index, FieldBinding::by_rule(rule.reference(), candidate));
    }
}

fn is_unbound_output(bound: &CardBindings<'_>, index: usize) -> bool {
    bound.unbound(index).is_some_and(|field| field.is_output() && field.field.when.is_none())
}

/// Whether an operation reads one thing, requires nothing that the card does not have, and reveals no secret.
fn can_read(indexed: &IndexedOperation<'_>, main: &IndexedOperation<'_>) -> bool {
    let operation = indexed.operation;
    let is_known = |name: &str| main.operation.path.parameters().any(|own| own == name);
    operation.method == Method::Get
        && operation.id != main.operation.id
        && operation.path.last_parameter().is_some()
        && operation.risk != Some(Risk::ReadSecret)
        && operation.path.parameters().all(is_known)
        && operation.parameters.iter().all(|parameter| !parameter.required || is_known(&parameter.name))
}

/// The unbound outputs that an operation returns, each with its field of the response.
fn offer<'a>(
    matched: &CardMatch<'a>,
    indexed: &'a IndexedOperation<'a>,
    unbound: &[usize],
) -> Vec<(usize, Candidate<'a>)> {
    let api_fields = matched.operations.response(indexed);
    let rows: Vec<Row> = unbound.iter().map(|index| row(matched, indexed, *index)).collect();
    let assigned = unbound.iter().zip(&rows).zip(assign(&rows));
    let candidates = assigned.filter_map(|((index, row), column)| {
        let score = row.candidates.iter().find(|candidate| Some(candidate.0) == column)?.1 * 9 / 10;
        Some((*index, Candidate::api_field(indexed, api_fields.get(column?)?, score)))
    });
    candidates.collect()
}

fn row<'a>(matched: &CardMatch<'a>, indexed: &'a IndexedOperation<'a>, index: usize) -> Row {
    let Some(field) = matched.fields.get(index) else { return Row::default() };
    let api_fields = matched.operations.response(indexed).iter().enumerate();
    let scored = api_fields.map(|(column, api_field)| (column, matched.fit(field, indexed, api_field)));
    Row { candidates: scored.filter(|(_, score)| *score >= MIN_FIT).collect(), unassigned: 0 }
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
            operation("getBook", Method::Get, "/books/{book_id}").returns(book),
        ]);
        let outputs = vec![field("Title", CardType::String), field("Owner Name", CardType::String)];
        let outcome = run(api, vec![card("Burn Book", vec![required("Book ID", CardType::String)], outputs)]);
        assert_eq!(outcome.calls(), [["burnBook", "getBook"]]);
        assert_eq!(outcome.output("Owner Name"), "response getBook /owner/name");
    }
}
