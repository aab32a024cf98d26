//! Compares what the model does not have: what the reader left out, and requests of one document that an import could not
//! tell apart.

use std::collections::BTreeSet;

use super::codes::{operations, service as codes};
use super::draft::{Draft, Order};
use super::reading::Reading;
use crate::diff::change::Severity::{Info, Warning};
use crate::openapi::LeftOutPart;
use crate::source::Span;
use crate::text::shortened;

/// The longest value that a change shows.
const LONGEST: usize = 200;

/// What is different about what the model does not have.
pub(super) fn compare([old, new]: [&Reading; 2]) -> Vec<Draft> {
    let pointers: BTreeSet<&String> = old.left_out.keys().chain(new.left_out.keys()).collect();
    let left_out = pointers.into_iter().filter_map(|pointer| {
        let [before, after] = [old, new].map(|side| side.left_out.get(pointer));
        let what = match (before, after) {
            _ if before.map(|part| &part.value) == after.map(|part| &part.value) => return None,
            (None, _) => "was added",
            (_, None) => "was removed",
            _ => "changed",
        };
        let shown = |part: Option<&LeftOutPart>| part.map(|part| shortened(&part.value, LONGEST).into_owned());
        let draft =
            Draft::new(Order::Unmodelled, (&codes::UNMODELLED_CHANGED, Warning), &format!("document {pointer}"), what);
        Some(draft.of(shown(before), shown(after)).at(before.map(|part| part.span), after.map(|part| part.span)))
    });
    left_out.chain(mistakes(old, new)).chain(collisions(old, new)).collect()
}

/// Mistakes of one document only: the generated files do not show what was mended.
fn mistakes(old: &Reading, new: &Reading) -> Vec<Draft> {
    let only = |one: &Reading, other: &Reading| -> Vec<(String, Span)> {
        let only = one.mistakes.iter().filter(|(told, _)| !other.mistakes.contains_key(*told));
        only.map(|(told, span)| (told.clone(), *span)).collect()
    };
    let draft =
        |severity, what| Draft::new(Order::Unmodelled, (&codes::UNMODELLED_CHANGED, severity), "document", what);
    let shown = |told: &str| shortened(told, LONGEST).into_owned();
    let found = only(new, old).into_iter().map(|(told, span)| {
        let told = shown(&told);
        draft(Warning, format!("has a new mistake: {told}")).of(None, Some(told)).at(None, Some(span))
    });
    let gone = only(old, new).into_iter().map(|(told, span)| {
        let told = shown(&told);
        draft(Info, format!("no longer has a mistake: {told}")).of(Some(told), None).at(Some(span), None)
    });
    found.chain(gone).collect()
}

fn collisions(old: &Reading, new: &Reading) -> Vec<Draft> {
    let only = |one: &Reading, other: &Reading| -> Vec<(String, Span)> {
        let known: BTreeSet<&String> = other.collisions.iter().map(|(told, _)| told).collect();
        one.collisions.iter().filter(|(told, _)| !known.contains(told)).cloned().collect()
    };
    let found = only(new, old).into_iter().map(|(told, span)| {
        Draft::new(Order::Service, (&operations::OPERATIONS_COLLIDED, Warning), "requests", told).at(None, Some(span))
    });
    let gone = only(old, new).into_iter().map(|(told, span)| {
        let what = format!("no longer: {told}");
        Draft::new(Order::Service, (&operations::OPERATIONS_SEPARATED, Info), "requests", what).at(Some(span), None)
    });
    found.chain(gone).collect()
}
