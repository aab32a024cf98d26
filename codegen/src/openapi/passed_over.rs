//! The keys that are passed over with everything in them, for a reason that stands in the table of keys.

use super::keys::{self, Fate};
use super::walk::{ObjectKind, Shape};
use crate::document::{Content, Node};

/// How many keys of an object, and of everything in it, are passed over. It does not matter whether the object is used.
pub(super) fn keys(kind: ObjectKind, node: &Node) -> usize {
    let Content::Map(map) = &node.content else { return 0 };
    // A schema for other generators is not read where ours stands beside it.
    if let Some(precise) = map.get("x-kandji-schema").filter(|_| kind == ObjectKind::Schema) {
        return keys(kind, &precise.node);
    }
    let of_key = map.iter().map(|(key, entry)| match keys::fate(kind, key) {
        Some(Fate::Skipped(_)) => 1,
        _ => below(kind, key, &entry.node),
    });
    of_key.sum()
}

fn below(kind: ObjectKind, key: &str, node: &Node) -> usize {
    let Some((shape, child)) = kind.child(key) else { return 0 };
    match (shape, &node.content) {
        (Shape::One, Content::Map(_)) => keys(child, node),
        (Shape::List, Content::List(list)) => list.iter().map(|element| keys(child, element)).sum(),
        (Shape::Named, Content::Map(map)) => {
            let is_passed_over = |name: &str| child.allows_extensions() && keys::is_foreign(name);
            let of_name = map.iter().map(|(name, entry)| match is_passed_over(name) {
                true => 1,
                false => keys(child, &entry.node),
            });
            of_name.sum()
        }
        _ => 0,
    }
}
