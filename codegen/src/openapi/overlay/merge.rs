//! Merging an update into a value, and comparing a value with what was to be there.

use indexmap::map::Entry as Slot;

use crate::document::{Content, Entry, Map, Node};

/// Merges as Overlay 1.0.0 says: mappings key by key, lists by appending, anything else by replacing.
pub(super) fn merge(old: &mut Node, new: &Node) {
    match (&mut old.content, &new.content) {
        (Content::Map(old), Content::Map(new)) => merge_maps(old, new),
        (Content::List(old), Content::List(new)) => old.extend_from_slice(new),
        _ => *old = new.clone(),
    }
}

fn merge_maps(old: &mut Map, new: &Map) {
    for (key, entry) in new {
        match old.entry(key.clone()) {
            Slot::Occupied(mut slot) => merge(&mut slot.get_mut().node, &entry.node),
            Slot::Vacant(slot) => {
                slot.insert(Entry { key_span: entry.key_span, node: entry.node.clone() });
            }
        }
    }
}

/// What Overlay 1.1.0 tells apart: mappings, lists and single values.
pub(super) fn shape(node: &Node) -> Shape {
    match &node.content {
        Content::Map(_) => Shape::Map,
        Content::List(_) => Shape::List,
        _ => Shape::Single,
    }
}

/// The shape of a value.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    Map,
    List,
    Single,
}

/// The first value of an update that has another shape than the value that it would change.
pub(super) fn misfit<'a>(node: &'a Node, update: &'a Node) -> Option<(&'a Node, &'a Node)> {
    match (&node.content, &update.content) {
        (Content::Map(old), Content::Map(new)) => {
            new.iter().find_map(|(key, entry)| misfit(&old.get(key)?.node, &entry.node))
        }
        _ if shape(node) == shape(update) => None,
        _ => Some((node, update)),
    }
}

/// Whether a value says already all that an update says; an element of a list is said wherever it stands in it.
pub(super) fn says(node: &Node, update: &Node) -> bool {
    match (&node.content, &update.content) {
        (Content::Map(old), Content::Map(new)) => {
            new.iter().all(|(key, entry)| old.get(key).is_some_and(|old| says(&old.node, &entry.node)))
        }
        (Content::List(old), Content::List(new)) => new.iter().all(|new| has(old, new)),
        _ => same(node, update),
    }
}

/// The first element that merging would put into a list a second time.
pub(super) fn repeated<'a>(node: &Node, update: &'a Node) -> Option<&'a Node> {
    match (&node.content, &update.content) {
        (Content::Map(old), Content::Map(new)) => {
            new.iter().find_map(|(key, entry)| repeated(&old.get(key)?.node, &entry.node))
        }
        (Content::List(old), Content::List(new)) => new.iter().find(|new| has(old, new)),
        _ => None,
    }
}

/// Whether a list has an element.
pub(super) fn has(list: &[Node], element: &Node) -> bool {
    list.iter().any(|other| same(other, element))
}

/// Whether two values are equal wherever they stand and however their keys are ordered.
fn same(left: &Node, right: &Node) -> bool {
    match (&left.content, &right.content) {
        (Content::List(left), Content::List(right)) => {
            left.len() == right.len() && left.iter().zip(right).all(|(left, right)| same(left, right))
        }
        (Content::Map(left), Content::Map(right)) => {
            let equal =
                |(key, entry): (&String, &Entry)| right.get(key).is_some_and(|other| same(&entry.node, &other.node));
            left.len() == right.len() && left.iter().all(equal)
        }
        (left, right) => left == right,
    }
}

/// Whether a value is as a pattern says: a mapping has the pattern's keys with values as they say, null stands for a
/// key that is not there, and anything else is equal. Where it is not, the value and the pattern that differ.
pub(super) fn matches<'a>(node: Option<&'a Node>, pattern: &'a Node) -> Result<(), Mismatch<'a>> {
    match (node, &pattern.content) {
        (None, Content::Null) => Ok(()),
        (Some(Node { content: Content::Map(map), .. }), Content::Map(patterns)) => {
            patterns.iter().try_for_each(|(key, entry)| matches(map.get(key).map(|found| &found.node), &entry.node))
        }
        (Some(found), _) if same(found, pattern) => Ok(()),
        (found, _) => Err(Mismatch { found, pattern }),
    }
}

/// Two values that were to be equal.
pub(super) struct Mismatch<'a> {
    pub(super) found: Option<&'a Node>,
    pub(super) pattern: &'a Node,
}

/// How many levels of lists and mappings a value has.
pub(super) fn height(node: &Node) -> usize {
    match &node.content {
        Content::List(list) => 1 + list.iter().map(height).max().unwrap_or(0),
        Content::Map(map) => 1 + map.values().map(|entry| height(&entry.node)).max().unwrap_or(0),
        _ => 0,
    }
}

/// How many values there are in a value, with itself.
pub(super) fn size(node: &Node) -> usize {
    match &node.content {
        Content::List(list) => 1 + list.iter().map(size).sum::<usize>(),
        Content::Map(map) => 1 + map.values().map(|entry| size(&entry.node)).sum::<usize>(),
        _ => 1,
    }
}
