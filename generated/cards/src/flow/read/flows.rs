//! Flows, and flows inside of cards.

use std::collections::BTreeMap;

use super::cards;
use super::keys::{FLOW, FLOW_DATA};
use super::queue::{Open, Queue};
use super::reader::Reader;
use crate::flow::export::Flow;
use crate::flow::graph;
use crate::flow::json::{Object, Value};
use crate::flow::kinds;
use crate::flow::names::shown;

/// The flows of an export, and behind them those inside of their cards.
pub(super) fn read<'a>(reader: &mut Reader<'a>, flos: Option<&'a Value>) -> Vec<Flow<'a>> {
    let mut queue = Queue::default();
    for (key, value) in reader.entries(flos) {
        let Some(object) = reader.object(value, &FLOW) else { continue };
        reader.same_id(key, object, value);
        let name = reader.text(object, "name").unwrap_or_default();
        if let Some(data) = reader.member(value, object, "data") {
            queue.push(Open { id: key, name, holder: None, data });
        }
    }
    let mut flows: Vec<Flow<'a>> = Vec::new();
    while let Some(open) = queue.next() {
        let at = flows.len();
        flows.push(flow(reader, &open, at, &mut queue));
    }
    flows
}

/// Reads a flow, which will have the index `at`.
fn flow<'a>(reader: &mut Reader<'a>, open: &Open<'a>, at: usize, queue: &mut Queue<'a>) -> Flow<'a> {
    let span = open.data.span;
    let empty = Flow { id: open.id, name: open.name, holder: open.holder, cards: Vec::new(), order: Vec::new(), span };
    let Some(object) = reader.object(open.data, &FLOW_DATA) else { return empty };
    let methods = reader.list(object, "methods");
    let order = order(reader, object, methods);
    let (sequence, is_contradictory) = graph::order(methods.len(), &order);
    if is_contradictory {
        let message = format!("cards of the flow {} come before themselves", shown(open.name));
        reader.problem(&kinds::ORDER, message, object.get("orderings").map_or(span, |member| member.value.span));
    }
    let in_order: Vec<&Value> = sequence.iter().filter_map(|index| methods.get(*index)).collect();
    let place: BTreeMap<usize, usize> = sequence.iter().enumerate().map(|(to, from)| (*from, to)).collect();
    let moved = |index: &usize| place.get(index).copied();
    let order = order.iter().filter_map(|(from, to)| Some((moved(from)?, moved(to)?))).collect();
    Flow { cards: cards::read(reader, &in_order, at, queue), order, ..empty }
}

/// The pairs of cards that follow each other, by their indexes in the file.
fn order<'a>(reader: &mut Reader<'a>, flow: &'a Object, methods: &'a [Value]) -> Vec<(usize, usize)> {
    let ids = methods.iter().enumerate().filter_map(|(index, card)| Some((card.get("uuid")?.as_text()?, index)));
    let ids: BTreeMap<&str, usize> = ids.collect();
    let mut pairs = Vec::new();
    for (_, value) in reader.entries(flow.get("orderings").map(|member| &member.value)) {
        let Some([from, to]) = value.as_list() else {
            reader.shape("an ordering", "a list of two cards", value);
            continue;
        };
        match [from, to].map(|card| card.as_text().and_then(|id| ids.get(id))) {
            [Some(from), Some(to)] => pairs.push((*from, *to)),
            _ => reader.problem(&kinds::DANGLING, "the order names a card that the flow does not have", value.span),
        }
    }
    pairs
}
