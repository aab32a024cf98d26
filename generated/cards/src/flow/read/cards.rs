//! Cards.

use std::collections::BTreeSet;

use super::fields::{self, Side};
use super::keys::{CARD, MODEL, MODEL_METADATA, NODE, NODE_DATA, ON_ERROR, PARENT, PARENTS, PIN, POLICY};
use super::queue::Queue;
use super::reader::Reader;
use crate::flow::card::{Card, Module, Origin};
use crate::flow::export::Holder;
use crate::flow::graph::{self, Pin};
use crate::flow::json::{Object, Value};
use crate::flow::kinds;
use crate::flow::names::shown;

/// The cards of the flow with the index `flow`.
pub(super) fn read<'a>(
    reader: &mut Reader<'a>,
    methods: &[&'a Value],
    flow: usize,
    queue: &mut Queue<'a>,
) -> Vec<Card<'a>> {
    let (mut cards, mut pins, mut ids) = (Vec::new(), Vec::new(), BTreeSet::new());
    for (index, value) in methods.iter().enumerate() {
        let card =
            card(reader, value, Holder { flow, card: index, input: 0 }, queue).unwrap_or_else(|| unreadable(value));
        if !card.id.is_empty() && !ids.insert(card.id) {
            let message = format!("two cards of the flow have the id `{}`", shown(card.id));
            reader.problem(&kinds::DUPLICATE_ID, message, value.span);
        }
        self::pins(reader, value, index, &mut pins);
        cards.push(card);
    }
    graph::connect(&mut cards, &pins, &mut reader.problems);
    cards
}

/// What stands for a card that cannot be read, so that the others keep their places.
fn unreadable(value: &Value) -> Card<'_> {
    let module = Module { origin: Origin::Platform, name: "", version: "" };
    let (inputs, outputs) = (Vec::new(), Vec::new());
    Card { id: "", title: "", module, method: "", connection: None, on_error: None, inputs, outputs, span: value.span }
}

fn card<'a>(reader: &mut Reader<'a>, value: &'a Value, at: Holder, queue: &mut Queue<'a>) -> Option<Card<'a>> {
    let object = reader.object(value, &CARD)?;
    let id = reader.required(value, object, "uuid").unwrap_or_default();
    let node = reader.member(value, object, "node")?;
    let node = reader.object(node, &NODE)?;
    let method = reader.required(value, node, "key").unwrap_or_default();
    let module = module(reader, value, object)?;
    let model_value = reader.member(value, node, "model")?;
    let model = reader.object(model_value, &MODEL)?;
    let title = title(reader, node, model).unwrap_or(method);
    let mut side = Side { title, at, queue };
    let inputs = fields::read(reader, model_value, model.get("inputs").map(|member| &member.value), Some(&mut side));
    let outputs = fields::read(reader, model_value, model.get("outputs").map(|member| &member.value), None);
    Some(Card {
        id,
        title,
        module,
        method,
        connection: reader.text(model, "config"),
        on_error: on_error(reader, model),
        inputs,
        outputs,
        span: value.span,
    })
}

/// What the console calls a card.
fn title<'a>(reader: &mut Reader<'a>, node: &'a Object, model: &'a Object) -> Option<&'a str> {
    let of_model = nested(reader, model, "metadata", &MODEL_METADATA);
    let of_node = nested(reader, node, "data", &NODE_DATA);
    let title = of_model.and_then(|metadata| reader.text(metadata, "name"));
    title.or_else(|| of_node.and_then(|data| reader.text(data, "name")))
}

fn nested<'a>(
    reader: &mut Reader<'a>,
    object: &'a Object,
    key: &str,
    thing: &super::keys::Thing,
) -> Option<&'a Object> {
    let value = object.get(key).map(|member| &member.value).filter(|value| !value.is_null())?;
    reader.object(value, thing)
}

/// The module of a card: who provides it follows from the address, the rest from its parents.
fn module<'a>(reader: &mut Reader<'a>, value: &'a Value, card: &'a Object) -> Option<Module<'a>> {
    let address = reader.required(value, card, "address")?;
    let origin = match address.split(':').nth(1) {
        Some("kernel") => Origin::Platform,
        Some("channels") => Origin::Connector,
        _ => {
            let message =
                format!("the address `{}` names neither a card of the platform nor one of a connector", shown(address));
            reader.problem(&kinds::SHAPE, message, card.get("address").map_or(value.span, |member| member.value.span));
            return None;
        }
    };
    let parents = reader.member(value, card, "parents")?;
    let parents = reader.object(parents, &PARENTS)?;
    let mut key_of = |key: &str| {
        let parent = nested(reader, parents, key, &PARENT)?;
        reader.text(parent, "key")
    };
    let mut parts = address.split(':').rev().skip(1);
    // Both stand in the address, too: `root:channels:http:MODULE:VERSION:METHOD`.
    let (version, name) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    let (name, version) = (key_of("channel").unwrap_or(name), key_of("version").unwrap_or(version));
    Some(Module { origin, name, version })
}

fn on_error<'a>(reader: &mut Reader<'a>, model: &'a Object) -> Option<&'a str> {
    let policy = nested(reader, model, "policy", &POLICY)?;
    let error = nested(reader, policy, "error", &ON_ERROR)?;
    reader.text(error, "type")
}

/// Adds the mappings of a card's outputs: `{output: {card: [{input}]}}`.
fn pins<'a>(reader: &mut Reader<'a>, card: &'a Value, from: usize, pins: &mut Vec<Pin<'a>>) {
    for (output, targets) in reader.entries(card.get("pins")) {
        for (to, list) in reader.entries(Some(targets)) {
            let Some(list) = list.as_list() else {
                reader.shape("the mappings to a card", "a list", list);
                continue;
            };
            for value in list {
                let Some(pin) = reader.object(value, &PIN) else { continue };
                let input = reader.required(value, pin, "input");
                pins.extend(input.map(|input| Pin { from, output, to, input, span: value.span }));
            }
        }
    }
}
