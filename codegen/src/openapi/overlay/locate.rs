//! Finding the places that a target selects.

use serde_json::Value;
use serde_json_path::{JsonPath, PathElement};

use crate::document::{Content, Node, to_value};

/// One step down a document. Indices sort by number, so that a list's later elements come last.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Step {
    Index(usize),
    Name(String),
}

/// The way from the root to a value.
pub(super) type Location = Vec<Step>;

/// The document as the query engine wants it, kept in step with the tree: converting all of it for every action would
/// take most of the time of a run.
pub(super) struct Mirror {
    value: Value,
    /// How many values are at each depth, at most: values that are taken out stay counted.
    depths: Vec<u64>,
}

impl Mirror {
    pub(super) fn new(document: &Node) -> Self {
        let value = to_value(document);
        let mut depths = Vec::new();
        count(&value, 0, &mut depths);
        Self { value, depths }
    }

    /// How many values a query visits that visits, for each value, all that are above it, so many times.
    pub(super) fn ancestors(&self, times: u32) -> u64 {
        let visits = (1..)
            .zip(&self.depths)
            .map(|(depth, values): (u64, _)| depth.saturating_pow(times).saturating_mul(*values));
        visits.fold(0, u64::saturating_add)
    }

    /// The places that a query selects: sorted, each once.
    pub(super) fn locate(&self, query: &JsonPath) -> Vec<Location> {
        let found = query.query_located(&self.value);
        let mut locations: Vec<Location> = found.locations().map(|path| path.iter().map(step).collect()).collect();
        locations.sort();
        locations.dedup();
        locations
    }

    /// Whether a query selects anything.
    pub(super) fn has(&self, query: &JsonPath) -> bool {
        !query.query(&self.value).is_empty()
    }

    /// Takes over a value of the tree that has changed.
    pub(super) fn refresh(&mut self, location: &[Step], node: &Node) {
        let value = location.iter().try_fold(&mut self.value, |value, step| match (step, value) {
            (Step::Name(name), Value::Object(map)) => map.get_mut(name),
            (Step::Index(index), Value::Array(list)) => list.get_mut(*index),
            _ => None,
        });
        if let Some(value) = value {
            *value = to_value(node);
            count(value, location.len(), &mut self.depths);
        }
    }
}

/// Counts a value and those in it by their depth. The recursion is as deep as the document, whose depth is limited.
fn count(value: &Value, depth: usize, depths: &mut Vec<u64>) {
    if depths.len() <= depth {
        depths.resize(depth + 1, 0);
    }
    if let Some(values) = depths.get_mut(depth) {
        *values += 1;
    }
    match value {
        Value::Array(list) => list.iter().for_each(|value| count(value, depth + 1, depths)),
        Value::Object(map) => map.values().for_each(|value| count(value, depth + 1, depths)),
        _ => {}
    }
}

fn step(element: &PathElement<'_>) -> Step {
    match element {
        PathElement::Name(name) => Step::Name((*name).to_owned()),
        PathElement::Index(index) => Step::Index(*index),
    }
}

/// The value at a location.
pub(super) fn node_at<'a>(root: &'a Node, location: &[Step]) -> Option<&'a Node> {
    location.iter().try_fold(root, |node, step| match (step, &node.content) {
        (Step::Name(name), Content::Map(map)) => map.get(name).map(|entry| &entry.node),
        (Step::Index(index), Content::List(list)) => list.get(*index),
        _ => None,
    })
}

/// The value at a location, to change.
pub(super) fn node_at_mut<'a>(root: &'a mut Node, location: &[Step]) -> Option<&'a mut Node> {
    location.iter().try_fold(root, |node, step| match (step, &mut node.content) {
        (Step::Name(name), Content::Map(map)) => map.get_mut(name).map(|entry| &mut entry.node),
        (Step::Index(index), Content::List(list)) => list.get_mut(*index),
        _ => None,
    })
}

/// The longest beginning of a target that selects something, for a message.
pub(super) fn longest_match<'a>(target: &'a str, mirror: &Mirror) -> &'a str {
    let beginnings = boundaries(target).into_iter().rev().filter_map(|end| target.get(..end));
    let selects = |beginning: &&str| JsonPath::parse(beginning).is_ok_and(|query| mirror.has(&query));
    beginnings.take(20).find(selects).unwrap_or("$")
}

/// Where one segment of a query ends and the next begins: at dots and brackets outside of brackets and quotes.
fn boundaries(target: &str) -> Vec<usize> {
    let (mut depth, mut quote, mut ends) = (0_usize, None, Vec::new());
    for (index, character) in target.char_indices() {
        match (quote, character) {
            (Some(open), close) if open == close => quote = None,
            (Some(_), _) => {}
            (None, '\'' | '"') => quote = Some(character),
            (None, '.') if depth == 0 => ends.push(index),
            (None, '[') => {
                if depth == 0 {
                    ends.push(index);
                }
                depth += 1;
            }
            (None, ']') => depth = depth.saturating_sub(1),
            (None, _) => {}
        }
    }
    ends
}
