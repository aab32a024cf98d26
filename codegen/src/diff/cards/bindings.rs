//! Compares what a card and its fields stand for in the API.

use std::collections::{BTreeMap, BTreeSet};

use crate::diff::change::{Changes, Severity};
use crate::model::{Alternative, Binding, BoundCard, BoundField, CardOperation, OperationRole, Section};

use super::codes;
use super::log::{At, push, push_values};
use super::matching::FieldMatch;
use super::matching::SameOperation;

/// Adds what changed between the bindings of two versions of a card.
pub(super) fn compare_bindings(
    at: &At,
    [old, new]: [&BoundCard; 2],
    fields: &FieldMatch<'_>,
    same_operation: SameOperation<'_>,
    changes: &mut Changes<'_>,
) {
    // The cards themselves are compared as their documents describe them, and what a card cannot send follows from the API.
    let BoundCard { card: _, operations, fields: bound, at_least_one, missing: _ } = old;
    compare_alternatives(at, [at_least_one, &new.at_least_one], fields, changes);
    if is_remapped([operations, &new.operations], same_operation) {
        let shown = |operations: &[CardOperation]| match operations {
            [] => "any operation".to_owned(),
            some => some.iter().map(shown_operation).collect::<Vec<_>>().join(", "),
        };
        let shown = [shown(operations), shown(&new.operations)];
        push_values(changes, (&codes::REMAPPED, Severity::Warning), at, [&shown[0], &shown[1]]);
        // Then all fields are bound anew, and each would only say so once more.
        return;
    }
    for (before, after) in fields.pairs() {
        let old = bound.iter().find(|one| (one.section, one.index) == (before.section, before.index));
        let new = new.fields.iter().find(|one| (one.section, one.index) == (after.section, after.index));
        let (Some(old), Some(new)) = (old, new) else { continue };
        // A field is found by its place, and the rule and its score say how it was bound, not to what. What an option clears
        // follows from its label.
        let BoundField { section: _, index: _, binding, rule: _, score: _, clears: _ } = old;
        if !is_same(binding, &new.binding, same_operation) {
            let subject = format!("{}: {}", at.subject, after.shown());
            let at = At { subject, spans: [Some(before.span()), Some(after.span())] };
            let shown = [shown_binding(binding), shown_binding(&new.binding)];
            push_values(changes, (&codes::BINDING_CHANGED, Severity::Warning), &at, [&shown[0], &shown[1]]);
        }
    }
}

/// Whether a card calls other operations, or calls them for something else.
fn is_remapped([old, new]: [&[CardOperation]; 2], same_operation: SameOperation<'_>) -> bool {
    let is_in = |one: &CardOperation, others: &[CardOperation], same: &dyn Fn(&str, &str) -> bool| {
        let CardOperation { operation_id, role } = one;
        others.iter().any(|other| *role == other.role && same(operation_id, &other.operation_id))
    };
    let back = |new: &str, old: &str| same_operation(old, new);
    !old.iter().all(|one| is_in(one, new, same_operation)) || !new.iter().all(|one| is_in(one, old, &back))
}

fn shown_operation(operation: &CardOperation) -> String {
    match operation.role {
        OperationRole::Primary => operation.operation_id.clone(),
        OperationRole::Lookup => format!("{} (lookup)", operation.operation_id),
    }
}

/// Whether two fields stand for the same. The reason why the API has no counterpart is for people.
fn is_same(old: &Binding, new: &Binding, same_operation: SameOperation<'_>) -> bool {
    match (old, new) {
        (
            Binding::Response { operation_id, pointer },
            Binding::Response { operation_id: other_id, pointer: other_pointer },
        ) => same_operation(operation_id, other_id) && pointer == other_pointer,
        (Binding::Connector { concept, reason: _ }, Binding::Connector { concept: other, reason: _ }) => {
            concept == other
        }
        _ => old == new,
    }
}

fn shown_binding(binding: &Binding) -> String {
    match binding {
        Binding::Connector { concept, reason: _ } => format!("connector {concept}"),
        other => other.to_string(),
    }
}

/// Compares the inputs of which at least one has to be given.
fn compare_alternatives(at: &At, [old, new]: [&[Alternative]; 2], fields: &FieldMatch<'_>, changes: &mut Changes<'_>) {
    let renamed: BTreeMap<(Section, &str), &str> = fields
        .pairs()
        .map(|(before, after)| ((before.section, before.field.key.as_str()), after.field.key.as_str()))
        .collect();
    let translated = |section: Section, key: &str| (*renamed.get(&(section, key)).unwrap_or(&key)).to_owned();
    let ways = |alternative: &Alternative, name: &dyn Fn(Section, &str) -> String| -> Vec<String> {
        let Alternative { input, clear } = alternative;
        let given = name(Section::Inputs, input);
        let cleared = clear.as_ref().map(|option| format!("{given} cleared by {}", name(Section::Options, option)));
        std::iter::once(given).chain(cleared).collect()
    };
    let before: BTreeSet<String> = old.iter().flat_map(|one| ways(one, &translated)).collect();
    let as_it_is = |_: Section, key: &str| key.to_owned();
    let after: BTreeSet<String> = new.iter().flat_map(|one| ways(one, &as_it_is)).collect();
    if before == after {
        return;
    }
    let shown = |ways: &BTreeSet<String>| {
        (!ways.is_empty()).then(|| ways.iter().map(String::as_str).collect::<Vec<_>>().join(", "))
    };
    // Without any way listed, nothing has to be given; otherwise each further way makes it easier.
    let is_easier = after.is_empty() || (!before.is_empty() && before.is_subset(&after));
    let (kind, what) = match (is_easier, after.is_empty()) {
        (true, true) => ((&codes::ONE_OPTIONAL, Severity::Info), "no longer needs one of several inputs"),
        (true, false) => ((&codes::ONE_OPTIONAL, Severity::Info), "accepts more inputs as the one that it needs"),
        (false, _) => ((&codes::ONE_REQUIRED, Severity::Breaking), "needs at least one of several inputs"),
    };
    push(changes, kind, at, what, [shown(&before), shown(&after)]);
}
