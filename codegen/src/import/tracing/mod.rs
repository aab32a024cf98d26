//! Who says what about each place of the facts, and what was overruled: `spec/provenance.yaml`.
//!
//! Nothing is decided here. The facts are final, and this tells which evidence agrees with them: it counts the examples
//! that the inference has used, collects what documents declare and describe, and compares both with the facts.

mod bases;
mod claims;
mod counting;
mod drafts;
mod kinds;
mod parameters;
mod tags;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use crate::import::evidence::gathered::Gathered;
use crate::import::evidence::request::{Request, by_place};
use crate::import::reading::sources::Source;
use crate::model::{Api, Operation};
use crate::provenance::{OperationEvidence, Part, Place, Provenance, each};
use bases::Known;
use drafts::Draft;
use parameters::parameter;

/// The evidence for each place of an API that was inferred from what was gathered.
pub(crate) fn trace(gathered: &Gathered, api: &Api, sources: &[Source]) -> Provenance {
    let operations = by_place(api);
    let traced = gathered.iter().filter_map(|((_, method), requests)| {
        let operation = operations.get(&(&requests.last()?.path, *method))?;
        Some((*operation, requests.as_slice(), of_operation(api, operation, requests)))
    });
    let traced: Vec<(&Operation, &[Request], BTreeMap<Place, Draft>)> = traced.collect();
    let known = Known::of(traced.iter().flat_map(|(_, _, drafts)| drafts.values()));
    let evidence = traced.into_iter().map(|(operation, requests, drafts)| {
        let documents: BTreeSet<usize> = requests.iter().map(|request| request.source).collect();
        let places = drafts.into_iter().map(|(place, draft)| (place, known.record(draft)));
        let evidence = OperationEvidence { documents, places: places.collect(), ..OperationEvidence::default() };
        (operation.id.clone(), evidence)
    });
    Provenance { operations: evidence.collect(), documents: tags::documents(sources) }
}

/// What is known of each place of an operation by itself.
fn of_operation(api: &Api, operation: &Operation, requests: &[Request]) -> BTreeMap<Place, Draft> {
    let parts = claims::Parts::of(api, operation, requests);
    let mut drafts = BTreeMap::new();
    each(api, operation, &mut |found| {
        let draft = match &found.place.part {
            Part::Parameter(..) if !found.place.pointer.is_empty() => return,
            Part::Parameter(location, name) => parameter(api, &found, (*location, name), requests),
            Part::Body(_) | Part::Response(..) => drafts::of_value(api, &found, &parts),
        };
        // What several variants of a union have is one place.
        drafts.entry(found.place).or_insert(draft);
    });
    drafts
}
