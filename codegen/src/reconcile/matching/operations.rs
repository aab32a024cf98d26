//! Finds the operations behind each card.
//!
//! The [shortlist](super::shortlist) scores operations for each card. The cards then share the operations so that the
//! total is best: two cards rarely do the same thing.

use std::collections::BTreeSet;

use super::api_field::ApiField;
use super::assign::{Row, assign};
use super::card_match::{Call, CardMatch, IndexedField};
use super::operation_index::{IndexedOperation, OperationIndex};
use super::shortlist::{ScoredOperation, Shortlist, best_fit, is_about_records};
use crate::model::{Card, Condition, Method, OperationRole, Section};

/// What a card gives up by calling an operation that another card calls too.
const SHARING_COST: u32 = 150;

/// A rival whose score is this near makes the match ambiguous.
const NEAR: u32 = 25;

/// A card with the operations that were found for it.
#[derive(Debug)]
pub(crate) struct OperationChoice<'a> {
    /// The card and what it calls.
    pub(crate) matched: CardMatch<'a>,
    /// Operations that fit almost as well and that no other card calls.
    pub(crate) rivals: Vec<&'a IndexedOperation<'a>>,
}

/// Finds the operations behind every card.
pub(crate) fn choose<'a>(operations: &'a OperationIndex<'a>, cards: &'a [Card]) -> Vec<OperationChoice<'a>> {
    let shortlist = Shortlist::new(operations);
    let matches: Vec<CardMatch<'a>> = cards
        .iter()
        .map(|card| {
            let matched = CardMatch::new(operations, card);
            CardMatch { calls_any: calls_any(&matched), ..matched }
        })
        .collect();
    let scored: Vec<Vec<ScoredOperation>> = matches
        .iter()
        .map(|matched| if matched.calls_any { Vec::new() } else { shortlist.operations_for(matched) })
        .collect();
    let rows: Vec<Row> = scored.iter().map(|scored| row(scored)).collect();
    let assigned = assign(&rows);
    let taken: BTreeSet<usize> = assigned.iter().flatten().copied().collect();
    let chosen = matches.into_iter().zip(scored).zip(assigned);
    chosen.map(|((matched, scored), assigned)| choice(matched, &scored, assigned, &taken)).collect()
}

/// A card shares its best operation with another card rather than calling nothing.
fn row(scored: &[ScoredOperation]) -> Row {
    let best = scored.iter().map(|scored| scored.1).max().unwrap_or(0);
    Row { candidates: scored.to_vec(), unassigned: best.saturating_sub(SHARING_COST) }
}

fn choice<'a>(
    mut matched: CardMatch<'a>,
    scored: &[ScoredOperation],
    assigned: Option<usize>,
    taken: &BTreeSet<usize>,
) -> OperationChoice<'a> {
    let shared = || scored.iter().rev().max_by_key(|scored| scored.1).map(|scored| scored.0);
    let Some(main) = assigned.or_else(shared) else { return OperationChoice { matched, rivals: Vec::new() } };
    let score = scored.iter().find(|scored| scored.0 == main).map_or(0, |scored| scored.1);
    let near = scored.iter().filter(|scored| scored.0 != main && !taken.contains(&scored.0) && scored.1 + NEAR > score);
    let all = &matched.operations.all;
    let rivals = near.filter_map(|scored| all.get(scored.0)).collect();
    let shortlist: Vec<&'a IndexedOperation<'a>> = scored.iter().filter_map(|scored| all.get(scored.0)).collect();
    matched.calls = all.get(main).map(|main| calls(&matched, main, &shortlist)).unwrap_or_default();
    OperationChoice { matched, rivals }
}

/// Whether the user of a card writes the request: one of its settings is the HTTP method, or an input is the URL.
fn calls_any(matched: &CardMatch<'_>) -> bool {
    let is_method = |field: &IndexedField<'_>| {
        field.field.choices.len() > 1
            && field.field.choices.iter().all(|choice| Method::from_name(choice.label.trim()).is_some())
    };
    let is_url = |field: &IndexedField<'_>| {
        field.section == Section::Inputs && field.phrase.has("url") && field.phrase.has("relative")
    };
    matched.fields.iter().any(|field| !field.is_output() && (is_method(field) || is_url(field)))
}

/// The operation that a card calls, or one for each choice of the option that its outputs depend on.
fn calls<'a>(
    matched: &CardMatch<'a>,
    main: &'a IndexedOperation<'a>,
    shortlist: &[&'a IndexedOperation<'a>],
) -> Vec<Call<'a>> {
    let call = |indexed, choice| Call { indexed, role: OperationRole::Primary, choice };
    let mut calls: Vec<Call<'a>> = Vec::new();
    for condition in selecting(matched) {
        let outputs: Vec<_> =
            matched.fields.iter().filter(|field| field.field.when.as_ref() == Some(condition)).collect();
        let fit = |indexed: &IndexedOperation<'a>| {
            let response: &[ApiField<'a>] = matched.operations.response(indexed);
            let total: u32 = outputs.iter().map(|field| best_fit(matched, field, indexed, response)).sum();
            total + u32::from(std::ptr::eq(indexed, main))
        };
        let best = shortlist.iter().copied().rev().max_by_key(|indexed| fit(indexed)).filter(|best| fit(best) > 1);
        calls.push(call(best.unwrap_or(main), Some(condition.clone())));
    }
    if calls.iter().all(|call| std::ptr::eq(call.indexed, main)) {
        return vec![call(main, None)];
    }
    calls.sort_by_key(|call| !std::ptr::eq(call.indexed, main));
    calls
}

/// The conditions of outputs that depend on an option, unless it chooses how many records are read.
fn selecting<'s>(matched: &'s CardMatch<'_>) -> Vec<&'s Condition> {
    let mut conditions: Vec<&Condition> = Vec::new();
    let outputs = matched.fields.iter().filter(|field| field.is_output());
    for when in outputs.filter_map(|field| field.field.when.as_ref()) {
        if !is_about_records(when) && !conditions.contains(&when) {
            conditions.push(when);
        }
    }
    conditions
}

#[cfg(test)]
mod tests {
    use crate::model::{CardType, Method};
    use crate::reconcile::rules::testing::*;

    fn called(operations: Vec<crate::model::Operation>, titles: &[&str]) -> Vec<String> {
        let id = || vec![required("Book ID", CardType::String)];
        let cards = titles.iter().map(|title| card(title, if title.contains("List") { vec![] } else { id() }, vec![]));
        let outcome = run(api(operations), cards.collect());
        outcome.calls().iter().map(|calls| calls.join("+")).collect()
    }

    #[test]
    fn verbs_tell_operations_of_one_path_apart() {
        let operations = vec![
            operation("getBook", Method::Get, "/books/{book_id}"),
            operation("updateBook", Method::Patch, "/books/{book_id}"),
            operation("deleteBook", Method::Delete, "/books/{book_id}"),
            operation("listBooks", Method::Get, "/books"),
            operation("listBookTemplates", Method::Get, "/books/templates").returns(list(text())),
        ];
        let titles = ["Get Book", "Update Book", "Delete Book", "List Books"];
        assert_eq!(called(operations, &titles), ["getBook", "updateBook", "deleteBook", "listBooks"]);
    }

    #[test]
    fn cards_share_operations_for_the_best_total() {
        let operations = vec![
            operation("updateLocation", Method::Post, "/books/{book_id}/action/updatelocation"),
            operation("disableLostMode", Method::Post, "/books/{book_id}/action/disablelostmode"),
        ];
        let titles = ["Update Lost Mode Location", "Turn Off Lost Mode"];
        assert_eq!(called(operations, &titles), ["updateLocation", "disableLostMode"]);
    }

    #[test]
    fn another_action_on_the_same_thing_does_not_match() {
        let operations = vec![operation("deleteUser", Method::Post, "/books/{book_id}/action/deleteuser")];
        assert_eq!(called(operations, &["Update Book"]), [""]);
        let operations = vec![
            operation("deleteBook", Method::Delete, "/books/{book_id}"),
            operation("disableLostMode", Method::Post, "/books/{book_id}/action/disablelostmode"),
        ];
        assert_eq!(called(operations, &["Rebind Book", "Turn On Lost Mode"]), ["", ""]);
    }
}
