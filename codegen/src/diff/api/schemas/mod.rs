//! Compares the types of values. Each pair of named types is compared once, however many values have them.

mod changed;
mod comparison;
mod fields;
mod kinds;
mod limits;
mod marks;
mod part;
mod saying;
mod unions;
mod uses;

use std::collections::BTreeMap;

use super::codes::service as codes;
use super::draft::{Draft, Order};
use super::finding::Directions;
use super::reading::Reading;
use crate::diff::change::Severity;
use crate::model::{Api, Operation, Schema};
use crate::source::Span;
use changed::At;
use comparison::{Comparison, Sides};
pub(super) use part::Part;
use part::{Link, Pair};
pub(super) use uses::Root;

/// Compares the values of two APIs.
#[derive(Debug)]
pub(super) struct Schemas<'a> {
    sides: Sides<'a>,
    types: BTreeMap<Pair<'a>, Part<'a>>,
}

impl<'a> Schemas<'a> {
    /// Nothing is compared yet.
    pub(super) fn new(apis: [&'a Api; 2], readings: [&'a Reading; 2]) -> Self {
        Self { sides: Sides { apis, readings }, types: BTreeMap::new() }
    }

    /// Compares a value with its counterpart, and every type inside of them.
    pub(super) fn compare(&mut self, schemas: [&'a Schema; 2]) -> Part<'a> {
        let mut comparison = Comparison::new(self.sides);
        comparison.schemas(schemas, At::ROOT);
        let part = comparison.part;
        self.types_of(&part);
        part
    }

    /// Compares the types that nothing uses: changes of them concern nobody, but they are changes.
    pub(super) fn unused(&mut self) -> Vec<Draft> {
        let [old, new] = self.sides.apis.map(unused);
        let draft = |name: &str, what: &str, spans: [Option<Span>; 2]| {
            let kind = (&codes::UNMODELLED_CHANGED, Severity::Info);
            let [before, after] = spans;
            Draft::new(Order::of_type(name), kind, &format!("type {name}"), format!("{what}; nothing uses it"))
                .at(before, after)
        };
        for name in old.keys().filter(|name| new.contains_key(*name)) {
            let link = Link { pair: (name, name), place: String::new(), within: Directions::BOTH };
            self.types_of(&Part { findings: Vec::new(), links: vec![link] });
        }
        let removed = old.iter().filter(|(name, _)| !new.contains_key(*name));
        let added = new.iter().filter(|(name, _)| !old.contains_key(*name));
        let removed = removed.map(|(name, span)| draft(name, "was removed", [Some(*span), None]));
        removed.chain(added.map(|(name, span)| draft(name, "was added", [None, Some(*span)]))).collect()
    }

    fn types_of(&mut self, part: &Part<'a>) {
        let mut waiting: Vec<Pair<'a>> = part.links.iter().map(|link| link.pair).collect();
        while let Some(pair) = waiting.pop() {
            if self.types.contains_key(&pair) {
                continue;
            }
            let mut comparison = Comparison::new(self.sides);
            comparison.types(pair);
            waiting.extend(comparison.part.links.iter().map(|link| link.pair));
            self.types.insert(pair, comparison.part);
        }
    }
}

/// The types that no operation uses, with their places.
fn unused(api: &Api) -> BTreeMap<&str, Span> {
    let used = api.reachable(api.operations.iter().flat_map(schemas));
    api.types
        .values()
        .filter(|one| !used.contains(one.name.as_str()))
        .map(|one| (one.name.as_str(), one.span))
        .collect()
}

/// The values of an operation.
fn schemas(operation: &Operation) -> impl Iterator<Item = &Schema> {
    let sent = operation.body.iter().flat_map(|body| &body.content);
    let returned = operation.responses.iter().flat_map(|response| &response.content);
    let headers = operation.responses.iter().flat_map(|response| &response.headers).map(|header| &header.schema);
    let parameters = operation.parameters.iter().map(|parameter| &parameter.schema);
    sent.chain(returned).map(|content| &content.schema).chain(headers).chain(parameters)
}
