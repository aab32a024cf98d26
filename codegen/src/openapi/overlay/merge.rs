//! Merging an update into a value, and comparing a value with what was to be there.

use indexmap::map::Entry as Slot;

use crate::document::{Content, Entry, Map, Node};

/// Merges as Overlay 1.0.0 says: mappings key by key, lists by appending, anything else by replacing. Returns whether
/// something changed; a list that has all of the new elements already does not change.
pub(super) fn merge(old: &mut Node, new: &Node) -> bool {
    match (&mut old.content, &new.content) {
        (Content::Map(old), Content::Map(new)) => return merge_maps(old, new),
        (Content::List(old), Content::List(new)) => return append(old, new),
        (old, new) if old == new => return false,
        _ => {}
    }
    *old = new.clone();
    true
}

fn merge_maps(old: &mut Map, new: &Map) -> bool {
    let mut changed = false;
    for (key, entry) in new {
        changed |= match old.entry(key.clone()) {
            Slot::Occupied(mut slot) => merge(&mut slot.get_mut().node, &entry.node),
            Slot::Vacant(slot) => {
                slot.insert(Entry { key_span: entry.key_span, node: entry.node.clone() });
                true
            }
        };
    }
    changed
}

/// Appends elements unless all of them are there.
pub(super) fn append(old: &mut Vec<Node>, new: &[Node]) -> bool {
    if new.iter().all(|new| old.iter().any(|old| same(old, new))) {
        return false;
    }
    old.extend_from_slice(new);
    true
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
