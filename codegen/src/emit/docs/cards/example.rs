//! How a card is run, by example.

use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::emit::docs::commands;
use crate::emit::docs::context::Context;
use crate::emit::docs::escape::{Md, code, md};
use crate::emit::docs::examples;
use crate::emit::docs::fenced::fenced;
use crate::examples::CardExample;
use crate::model::{BoundCard, Section};

/// The most elements of a list that a result shows.
const MAX_SHOWN: u32 = 2;

/// An example of running a card.
#[derive(Serialize)]
pub(super) struct ExampleView {
    /// What the card is given, as JSON.
    invocation: Md,
    /// The same as a command line.
    command: Md,
    /// What it returns, as JSON.
    result: Md,
    /// Which lists of the result are shown in part.
    cut: Md,
    /// What it sends, as commands of curl.
    requests: Md,
}

/// An example of a card, if there is one of the operation that it is for.
pub(super) fn example(context: &Context<'_>, bound: &BoundCard) -> Option<ExampleView> {
    let input = context.input;
    let example = CardExample::of(input.api, input.examples, bound)?;
    let command = commands::card(&bound.card, &example);
    let CardExample { options, inputs, calls, mut outputs } = example;
    let cut = cut(&mut outputs);
    let sections = [(Section::Options, options), (Section::Inputs, inputs)].into_iter();
    let given = sections.filter(|(_, fields)| !fields.is_empty());
    let given = given.map(|(section, fields)| (section.as_str().to_owned(), fields.into()));
    let requests = calls.iter().map(|(operation, call)| examples::curl(operation, input, call));
    Some(ExampleView {
        invocation: examples::json(&Value::Object(given.collect())),
        command: fenced("sh", &command),
        result: examples::json(&json!(outputs)),
        cut,
        requests: Md::join(requests, "\n\n"),
    })
}

/// Shortens the lists of a result, and says which.
fn cut(outputs: &mut Map<String, Value>) -> Md {
    let long = outputs.iter_mut().filter_map(|(key, value)| {
        let list = value.as_array_mut().filter(|list| list.len() > MAX_SHOWN as usize)?;
        let all = u32::try_from(list.len()).ok()?;
        list.truncate(MAX_SHOWN as usize);
        Some(md!("{} has {} elements, of which the first {} are shown.", &code(key), all, MAX_SHOWN))
    });
    Md::join(long.collect::<Vec<_>>(), " ")
}
