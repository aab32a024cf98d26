//! `missing-output`: the operation returns values for which a card has no output.

use std::collections::BTreeSet;

use crate::diagnostic::{Code, Severity};
use crate::model::{Condition, Section};
use crate::reconcile::deciding::finding::{Finding, section_subject};
use crate::reconcile::deciding::verdict::Accepted;
use crate::reconcile::matching::api_field::ApiField;
use crate::reconcile::matching::card_bindings::CardBindings;
use crate::reconcile::matching::operation_index::IndexedOperation;
use crate::reconcile::rules::rule::Rule;

pub(crate) static RULE: Rule = Rule::check(
    Code::new(
        "missing-output",
        "The operation returns values for which a card has no output.",
        "The card returns some values of an object and leaves out others. The client, or a card that can call any operation, \
         can still read them.",
        "Nothing. The finding is listed so that the card's documentation can mention it.",
    ),
    Severity::Note,
    check,
)
.second_label("the operation behind the card")
.decided_by::<Accepted>();

fn check(rule: &'static Rule, bound: &CardBindings<'_>) -> Vec<Finding> {
    let card = bound.matched.card;
    let mut findings = Vec::new();
    for (when, indexed) in readings(bound) {
        let names: Vec<String> =
            unread(bound, when, indexed).map(|api_field| format!("`{}`", shown(bound, indexed, api_field))).collect();
        if !names.is_empty() {
            let case = when.map(|when| format!(" when {} is {}", when.option, when.choice)).unwrap_or_default();
            let list = names.join(", ");
            let message = format!("`{}` also returns {list}, which no output has{case}", indexed.operation.id);
            let subject = section_subject(card, Section::Outputs);
            let advice = format!("The API also returns {list}, which the card does not show{case}");
            findings.push(rule.finding(subject, message).at(card.span, indexed.operation.span).advising(advice));
        }
    }
    findings
}

/// The operations whose responses outputs show in part, each with the choice that shows these outputs.
fn readings<'b, 'a>(bound: &'b CardBindings<'a>) -> Vec<(Option<&'b Condition>, &'a IndexedOperation<'a>)> {
    let mut readings: Vec<(Option<&Condition>, &IndexedOperation<'_>)> = Vec::new();
    let mut known = BTreeSet::new();
    for (field, _, indexed, _) in bound.bound_to_api().filter(|(field, ..)| field.is_output()) {
        let reading = (field.field.when.as_ref(), indexed);
        let case = reading.0.map(|when| (when.option.as_str(), when.choice.as_str()));
        if bound.matched.is_primary(indexed) && known.insert((case, std::ptr::from_ref(indexed))) {
            readings.push(reading);
        }
    }
    readings
}

/// The values that no output shows, in objects that outputs show in part.
pub(super) fn unread<'a>(
    bound: &CardBindings<'a>,
    when: Option<&Condition>,
    indexed: &'a IndexedOperation<'a>,
) -> impl Iterator<Item = &'a ApiField<'a>> {
    let operations = bound.matched.operations;
    let records = operations.records(indexed).and_then(ApiField::response_pointer);
    let of_reading = bound.bound_to_api().filter(|(field, _, own, _)| {
        let shown = field.field.when.is_none() || field.field.when.as_ref() == when;
        field.is_output() && shown && std::ptr::eq(*own, indexed)
    });
    let read: BTreeSet<&'a str> = of_reading.filter_map(|(_, _, _, api_field)| api_field.response_pointer()).collect();
    let single = read.iter().filter(|pointer| Some(**pointer) != records);
    let objects: BTreeSet<&'a str> =
        single.filter_map(|pointer| pointer.rsplit_once('/')).map(|(object, _)| object).collect();
    operations.response(indexed).iter().filter(move |api_field| {
        let Some((at, (object, name))) = api_field.response_pointer().and_then(|at| Some((at, at.rsplit_once('/')?)))
        else {
            return false;
        };
        name != "*" && objects.contains(object) && !is_read(&read, at)
    })
}

/// The pointer of a field from the object in the response, or from a record of the list.
pub(super) fn shown<'a>(
    bound: &CardBindings<'a>,
    indexed: &'a IndexedOperation<'a>,
    api_field: &'a ApiField<'a>,
) -> &'a str {
    let list = bound.matched.operations.records(indexed).and_then(ApiField::response_pointer);
    let list = list.map(|records| records.strip_suffix("/*").unwrap_or(records));
    let pointer = api_field.response_pointer().unwrap_or_default();
    let inner = list.and_then(|list| pointer.strip_prefix(list)?.strip_prefix("/*"));
    inner.unwrap_or(pointer).trim_start_matches('/')
}

/// Whether an output shows a value, a part of it, or something that it is a part of.
fn is_read(read: &BTreeSet<&str>, pointer: &str) -> bool {
    let within = |inner: &str, outer: &str| {
        inner.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    read.iter().any(|own| within(own, pointer) || within(pointer, own))
}

#[cfg(test)]
mod tests {
    use crate::model::{CardType, Method};
    use crate::reconcile::rules::testing::*;

    #[test]
    fn values_of_an_object_without_output_are_listed() {
        let author = object(&[("name", text()), ("born", text())]);
        let book = || object(&[("title", text()), ("isbn", text()), ("author", author.clone())]);
        let api = api(vec![
            operation("getBook", Method::Get, "/books/{book_id}").returns(book()),
            operation("listBooks", Method::Get, "/books").returns(list(book())),
        ]);
        let id = || vec![required("Book ID", CardType::String)];
        let outputs = vec![field("Title", CardType::String), field("Author Name", CardType::String)];
        let whole = vec![field("Books", CardType::List)];
        let outcome = run(api, vec![card("Get Book", id(), outputs), card("List Books", vec![], whole)]);
        assert_eq!(outcome.found("missing-output"), ["get-book/outputs"]);
        let message = &outcome.findings.iter().find(|finding| finding.rule == "missing-output").unwrap().message;
        assert!(message.contains("`isbn`, `author/born`"), "{message}");
        assert!(!message.contains("`author`") && outcome.reported.is_empty(), "{message}");
    }
}
