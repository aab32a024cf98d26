//! The story of an operation as a whole.

use super::knowledge::Knowledge;
use super::story::{Line, Story};
use super::{clients, corrected, document, errors, evidence, values};
use crate::corrections::Subject;
use crate::model::Operation;

pub(super) fn story(known: Knowledge<'_>, operation: &Operation) -> Story {
    let mut story = Story {
        place: operation.id.clone(),
        what: format!("{} {}", operation.method, operation.path),
        ..Story::default()
    };
    let found = known.provenance.operation(&operation.id);
    if let Some(found) = found {
        let names = found.documents.iter().map(|document| Line::new(known.provenance.document(*document)));
        story.add("Documents that have it", names.collect());
        let whole = found.places.iter().filter(|(place, _)| place.pointer.is_empty());
        let lines = whole.map(|(place, record)| Line::new(format!("{place}: {}", evidence::seen(record))));
        story.add("Places", lines.collect());
    } else {
        story.add("Evidence", vec![Line::new("No upstream document has it; a correction adds it.")]);
    }
    let nodes: Vec<_> = document::operation(known, operation).into_iter().collect();
    let brought = corrected::brought(known, &document::spans(&nodes));
    story.add("Corrected", corrected::lines(known, &Subject::Operation(operation.id.clone()), None, &brought));
    story.add("Known errors", errors::lines(known, operation));
    story.add(clients::TITLE, clients::about(known, &operation.id));
    let mut stands_at = document::stands_at(known, &nodes);
    stands_at.extend(found.map(|found| Line::new("evidence").at(Some(known.sources.place(found.span)))));
    story.add("Stands at", stands_at);
    story.add("Names", values::names(known, operation, None));
    story.add("Words", document::words(known, &nodes));
    let route = format!("{} {}", operation.method, operation.path);
    let is_it =
        |text: &str| text.strip_prefix(&route).is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', ',']));
    let reported = known.reported.places().filter(|(_, text)| is_it(text));
    story.add("The import reported", reported.map(|(what, text)| Line::new(what).with(text)).collect());
    let cards = known
        .reconciled
        .cards()
        .iter()
        .filter(|bound| bound.operations.iter().any(|call| call.operation_id == operation.id));
    let line = |bound: &crate::model::BoundCard| {
        Line::new(bound.card.title.clone()).at(Some(known.sources.place(bound.card.span)))
    };
    story.add("Cards", cards.map(line).collect());
    story
}
