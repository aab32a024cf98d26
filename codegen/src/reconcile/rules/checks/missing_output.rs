//! `missing-output`: the operation answers with values that a card has no output for.

use std::collections::BTreeSet;

use crate::diagnostic::{Code, Severity};
use crate::model::{Condition, OperationRole, Section};
use crate::reconcile::deciding::finding::Finding;
use crate::reconcile::matching::card::Bound;
use crate::reconcile::matching::places::{Place, Target, View};
use crate::reconcile::rules::rule::Rule;

pub(in crate::reconcile) static RULE: Rule = Rule::check(
    Code::new(
        "missing-output",
        "The operation answers with values that a card has no output for.",
        "The card shows single values of an object and leaves others of the same object out. They can still be read with the \
         client or with a free request.",
        "Nothing; it is listed so that the card's documentation can say so.",
    ),
    Severity::Note,
    check,
);

fn check(rule: &'static Rule, bound: &Bound<'_>) -> Vec<Finding> {
    let card = bound.scene.card;
    let mut findings = Vec::new();
    for (when, view) in readings(bound) {
        let names: Vec<String> =
            unread(bound, when, view).map(|place| format!("`{}`", shown(bound, view, place))).collect();
        if !names.is_empty() {
            let case = when.map(|when| format!(" when {} is {}", when.option, when.choice)).unwrap_or_default();
            let list = names.join(", ");
            let message = format!("`{}` also answers with {list}, which no output gives{case}", view.operation.id);
            let subject = format!("{}/{}", card.slug, Section::Outputs);
            findings.push(Finding::new(rule, subject, message).at(card.span, view.operation.span));
        }
    }
    findings
}

/// The answers that outputs show parts of, each with the choice that makes these outputs appear.
fn readings<'b, 'a>(bound: &'b Bound<'a>) -> Vec<(Option<&'b Condition>, &'a View<'a>)> {
    let mut readings: Vec<(Option<&Condition>, &View<'_>)> = Vec::new();
    for (field, _, view, _) in bound.placed().filter(|(field, ..)| field.is_output()) {
        let reading = (field.field.when.as_ref(), view);
        let known = readings.iter().any(|(when, view)| *when == reading.0 && std::ptr::eq(*view, reading.1));
        let primary =
            bound.scene.calls.iter().any(|call| call.role == OperationRole::Primary && std::ptr::eq(call.view, view));
        if primary && !known {
            readings.push(reading);
        }
    }
    readings
}

/// The values beside those that are read, within the same objects.
pub(super) fn unread<'a>(
    bound: &Bound<'a>,
    when: Option<&Condition>,
    view: &'a View<'a>,
) -> impl Iterator<Item = &'a Place<'a>> {
    let views = bound.scene.views;
    let records = views.records(view).and_then(pointer);
    let of_reading = bound.placed().filter(|(field, _, own, _)| {
        let shown = field.field.when.is_none() || field.field.when.as_ref() == when;
        field.is_output() && shown && std::ptr::eq(*own, view)
    });
    let read: BTreeSet<&'a str> = of_reading.filter_map(|(_, _, _, place)| pointer(place)).collect();
    let single = read.iter().filter(|pointer| Some(**pointer) != records);
    let objects: BTreeSet<&'a str> =
        single.filter_map(|pointer| pointer.rsplit_once('/')).map(|(object, _)| object).collect();
    views.response(view).iter().filter(move |place| {
        let Some((at, (object, name))) = pointer(place).and_then(|at| Some((at, at.rsplit_once('/')?))) else {
            return false;
        };
        name != "*" && objects.contains(object) && !is_read(&read, at)
    })
}

/// The pointer of a place as it is seen from the object that is answered, or from a record of the list.
pub(super) fn shown<'a>(bound: &Bound<'a>, view: &'a View<'a>, place: &'a Place<'a>) -> &'a str {
    let list = bound.scene.views.records(view).and_then(pointer);
    let list = list.map(|records| records.strip_suffix("/*").unwrap_or(records));
    let pointer = pointer(place).unwrap_or_default();
    let inner = list.and_then(|list| pointer.strip_prefix(list)?.strip_prefix("/*"));
    inner.unwrap_or(pointer).trim_start_matches('/')
}

fn pointer<'p>(place: &'p Place<'_>) -> Option<&'p str> {
    match &place.target {
        Target::Response(pointer) => Some(pointer),
        _ => None,
    }
}

/// Whether a value, the whole of it or a part of it is read.
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
    fn what_a_card_leaves_out_of_an_object_is_listed() {
        let author = object(&[("name", text()), ("born", text())]);
        let book = || object(&[("title", text()), ("isbn", text()), ("author", author.clone())]);
        let api = api(vec![
            operation("getBook", Method::Get, "/books/{book_id}").answers(book()),
            operation("listBooks", Method::Get, "/books").answers(list(book())),
        ]);
        let id = || vec![required("Book ID", CardType::String)];
        let outputs = vec![field("Title", CardType::String), field("Author Name", CardType::String)];
        let whole = vec![field("Books", CardType::List)];
        let outcome = run(api, vec![card("Get Book", id(), outputs), card("List Books", vec![], whole)]);
        assert_eq!(outcome.found("missing-output"), ["get-book/outputs"]);
        let message = &outcome.findings.iter().find(|finding| finding.rule == "missing-output").unwrap().message;
        assert!(message.contains("`isbn`, `author/born`"), "{message}");
        assert!(!message.contains("`author`") && outcome.told.is_empty(), "{message}");
    }
}
