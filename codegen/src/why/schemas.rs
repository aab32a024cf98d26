//! The story of a type or of a field of a type, and schemas in a few words.

use std::collections::BTreeSet;

use super::corrected::{brought, of_field};
use super::describe::{describe, kind};
use super::evidence::seen_at;
use super::find::{Finder, Value};
use super::knowledge::Knowledge;
use super::story::{Line, Story};
use super::{clients, document, evidence};
use crate::corrections::Subject;
use crate::model::SchemaKind;
use crate::provenance::Part;

/// The most places that are listed.
const LISTED: usize = 40;

pub(super) fn story(known: Knowledge<'_>, finder: &Finder<'_>, name: &str, pointer: &str) -> Story {
    let place = if pointer.is_empty() { name.to_owned() } else { format!("{name} {pointer}") };
    let mut story = Story { place, ..Story::default() };
    let values: Vec<&Value<'_>> = finder.defined(name, pointer).collect();
    let nodes: Vec<_> = document::of_type(known, name, pointer).into_iter().collect();
    let brought = brought(known, &document::spans(&nodes));
    if pointer.is_empty() {
        story.what = known.api().types.get(name).map(|one| kind(&one.schema)).unwrap_or_default();
        let subject = Subject::Type(name.to_owned());
        let parts = known.register.corrections().iter().flat_map(|one| one.places_in(&subject));
        let parts: BTreeSet<&str> = parts.filter_map(|place| place.part.as_deref()).collect();
        story.add("Corrected fields", parts.into_iter().map(|part| Line::new(format!("{name} /{part}"))).collect());
    } else if let Some(first) = values.first() {
        let is_sent = values.iter().all(|value| !matches!(value.found.place.part, Part::Response(..)));
        story.what = describe(known, first.found.schema, first.found.required, is_sent);
        let records: Vec<_> = values
            .iter()
            .filter_map(|value| known.provenance.record(&value.operation.id, &value.found.place))
            .collect();
        evidence::tell(known, &records, &mut story);
    }
    story.add("Corrected", of_field(known, name, pointer, &brought));
    story.add(clients::TITLE, clients::of_type(known, name, pointer));
    let all = if pointer.is_empty() { uses(finder, name) } else { values };
    let mut places: Vec<Line> = all.iter().take(LISTED).map(|value| seen_at(known, value)).collect();
    if all.len() > LISTED {
        places.push(Line::new(format!("{} more", all.len() - LISTED)));
    }
    story.add("Places", places);
    story.add("Stands at", document::stands_at(known, &nodes));
    let at = known.names.type_span(name).map(|span| known.sources.place(span));
    story.add("Names", vec![Line::new(format!("type {name}")).at(at)]);
    story.add("Words", document::words(known, &nodes));
    story
}

/// The places that have a value of a type.
fn uses<'f, 'a>(finder: &'f Finder<'a>, name: &str) -> Vec<&'f Value<'a>> {
    finder.all().filter(|value| matches!(&value.found.schema.kind, SchemaKind::Named(other) if other == name)).collect()
}
