//! The story of a parameter, or of a value in a body or response.

use super::describe::describe;
use super::find::{Finder, Value};
use super::knowledge::Knowledge;
use super::story::{Line, Story};
use super::{clients, corrected, document, errors, evidence};
use crate::corrections::Subject;
use crate::model::{Binding, BoundCard, BoundField, Operation};
use crate::provenance::{Part, Place, Record};
use crate::source::Span;

/// The most other places of the same record that are listed.
const LISTED: usize = 8;

pub(super) fn story(known: Knowledge<'_>, finder: &Finder<'_>, value: &Value<'_>) -> Story {
    let Value { operation, found } = value;
    let place = format!("{} {}", operation.id, found.place);
    let is_sent = !matches!(found.place.part, Part::Response(..));
    let mut story = Story { place, what: describe(known, found.schema, found.required, is_sent), ..Story::default() };
    story.add("Operation", vec![Line::new(format!("{} {}", operation.method, operation.path))]);
    let record = known.provenance.record(&operation.id, &found.place);
    if let Some(record) = record {
        evidence::tell(known, &[record], &mut story);
    }
    let nodes = document::nodes(known, value);
    let brought = corrected::brought(known, &document::spans(&nodes));
    let corrections = match (&found.place.part, &found.defined) {
        (Part::Parameter(_, name), _) => {
            corrected::lines(known, &Subject::Operation(operation.id.clone()), Some(name), &brought)
        }
        (_, Some((name, pointer))) => corrected::of_field(known, name, pointer, &brought),
        _ => corrected::lines(known, &Subject::Operation(operation.id.clone()), Some(""), &brought),
    };
    let errors = errors::of_place(known, operation, &found.place);
    if record.is_none() {
        let text = match (corrections.is_empty(), errors.is_empty()) {
            (false, _) => "No upstream document has it; a correction adds it.",
            (true, false) => "No upstream document has it; the known errors add it.",
            (true, true) => "Nothing says so.",
        };
        story.add("Evidence", vec![Line::new(text)]);
    }
    story.add("Corrected", corrections);
    story.add("Known errors", errors);
    story.add(clients::TITLE, clients::of_value(known, value));
    story.add("The same field in other operations", elsewhere(known, finder, value));
    story.add("Stands at", stands_at(known, record, &nodes));
    story.add("Names", names(known, operation, found.defined.as_ref().map(|(name, _)| *name)));
    story.add("Words", document::words(known, &nodes));
    story.add("The import reported", reported(known, operation, &found.place));
    story.add("Cards", cards(known, operation, &found.place));
    story
}

/// Where the facts, the evidence and what else is known of it stand.
fn stands_at(known: Knowledge<'_>, record: Option<&Record>, nodes: &[&crate::document::Node]) -> Vec<Line> {
    let mut lines = document::stands_at(known, nodes);
    let evidence = record.map(|record| Line::new("evidence").at(Some(known.sources.place(record.span))));
    lines.extend(evidence);
    lines
}

fn elsewhere(known: Knowledge<'_>, finder: &Finder<'_>, value: &Value<'_>) -> Vec<Line> {
    let Some((name, pointer)) = &value.found.defined else { return Vec::new() };
    let is_here =
        |other: &&Value<'_>| other.operation.id == value.operation.id && other.found.place == value.found.place;
    let others: Vec<&Value<'_>> = finder.defined(name, pointer).filter(|other| !is_here(other)).collect();
    let mut lines: Vec<Line> = others.iter().take(LISTED).map(|other| evidence::seen_at(known, other)).collect();
    if others.len() > LISTED {
        lines.push(Line::new(format!("{} more: see `{name} {pointer}`", others.len() - LISTED)));
    }
    lines
}

/// The pinned names of an operation and of a type.
pub(super) fn names(known: Knowledge<'_>, operation: &Operation, name: Option<&str>) -> Vec<Line> {
    let place = |span: Option<Span>| span.map(|span| known.sources.place(span));
    let client = operation.client.as_ref();
    let client = client.map(|client| format!("{}, in the client `{}`", operation.id, client.method));
    let of_operation = Line::new(client.unwrap_or_else(|| operation.id.clone()))
        .at(place(known.names.operation_span(operation.method, &operation.path)));
    let of_type = name.map(|name| Line::new(format!("type {name}")).at(place(known.names.type_span(name))));
    std::iter::once(of_operation).chain(of_type).collect()
}

/// What imports have reported about the operation that names the place.
pub(super) fn reported(known: Knowledge<'_>, operation: &Operation, place: &Place) -> Vec<Line> {
    let route = format!("{} {}", operation.method, operation.path);
    let names = |rest: &str| {
        let rest = rest.trim();
        match &place.part {
            Part::Parameter(_, name) => rest.split(' ').next() == Some(name),
            _ if place.pointer.is_empty() => false,
            _ => rest.split(' ').any(|word| word == place.pointer),
        }
    };
    let found = known.reported.places().filter(|(_, text)| text.strip_prefix(&route).is_some_and(names));
    found.map(|(what, text)| Line::new(what).with(text.to_owned())).collect()
}

/// The fields of cards that are bound to a place.
fn cards(known: Knowledge<'_>, operation: &Operation, place: &Place) -> Vec<Line> {
    let mut lines = Vec::new();
    for bound in known.reconciled.cards() {
        for field in bound.fields.iter().filter(|field| is_bound(bound, field, operation, place)) {
            let Some(card_field) = bound.card.section(field.section).get(field.index) else { continue };
            let at = Some(known.sources.place(card_field.span));
            lines.push(Line::new(format!("{}: {} ({})", bound.card.title, card_field.label, field.rule)).at(at));
        }
    }
    lines
}

/// Whether a field of a card is bound to a place.
pub(super) fn is_bound(bound: &BoundCard, field: &BoundField, operation: &Operation, place: &Place) -> bool {
    let calls = || bound.operations.iter().any(|call| call.operation_id == operation.id);
    match (&field.binding, &place.part) {
        (Binding::Response { operation_id, pointer }, Part::Response(status, _)) => {
            *operation_id == operation.id && *pointer == place.pointer && operation.is_success(*status)
        }
        (Binding::Body { pointer }, Part::Body(_)) => calls() && *pointer == place.pointer,
        (binding, Part::Parameter(location, name)) => {
            let text = format!("{} {name}", location.as_str());
            calls() && place.pointer.is_empty() && binding.to_string() == text
        }
        _ => false,
    }
}
