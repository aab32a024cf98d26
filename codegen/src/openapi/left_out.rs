//! What the model does not have although it means something: keys of OpenAPI 3.1 that are left out or lowered, keys that
//! nobody knows, and components that nothing refers to. A comparison of two documents has to see them as well.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::keys::{self, Fate};
use super::walk::{ObjectKind, Shape};
use crate::document::{Content, Node, join, to_value};
use crate::source::Span;

/// What is left out of a document, by its JSON pointer.
pub(crate) type LeftOut = BTreeMap<String, Part>;

/// A part of a document.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Part {
    /// The value without text, as JSON.
    pub(crate) value: String,
    /// Where it is.
    pub(crate) span: Span,
}

/// The keys that are left out of a document, or that mean less once it is lowered.
pub(super) fn keys(document: &Node) -> LeftOut {
    let mut found = LeftOut::new();
    search(ObjectKind::Document, document, "", &mut found);
    found
}

/// The components, and the definitions within schemas, that nothing refers to, of a document that was read.
pub(super) fn unused(document: &Node) -> LeftOut {
    let mut found = LeftOut::new();
    search_unused(ObjectKind::Document, document, "", &mut found);
    found
}

fn search_unused(kind: ObjectKind, node: &Node, pointer: &str, found: &mut LeftOut) {
    for (key, entry) in map(node).into_iter().flatten().filter(|(key, _)| !is_skipped(kind, key)) {
        let Some((shape, child)) = kind.child(key) else { continue };
        let place = join(pointer, key);
        let holds_definitions = kind == ObjectKind::Components || (kind == ObjectKind::Schema && key == "$defs");
        if holds_definitions {
            let definitions = map(&entry.node).into_iter().flatten();
            for (name, entry) in definitions.filter(|(_, entry)| !entry.node.was_read()) {
                let value = without_text(child, &entry.node).to_string();
                found.insert(join(&place, name), Part { value, span: entry.key_span });
            }
        }
        each_below((shape, child), &entry.node, &place, &mut |node, place| search_unused(child, node, place, found));
    }
}

fn map(node: &Node) -> Option<&crate::document::Map> {
    match &node.content {
        Content::Map(map) => Some(map),
        _ => None,
    }
}

fn search(kind: ObjectKind, node: &Node, pointer: &str, found: &mut LeftOut) {
    let Some(map) = map(node) else { return };
    // A schema for other generators is not read where ours stands beside it.
    if let Some(precise) = map.get("x-kandji-schema").filter(|_| kind == ObjectKind::Schema) {
        return search(kind, &precise.node, &join(pointer, "x-kandji-schema"), found);
    }
    for (key, entry) in map {
        let place = || join(pointer, key);
        if is_left_out(kind, key, node) {
            let value = kind.child(key).map_or_else(|| to_value(&entry.node), |child| held(child, &entry.node));
            found.insert(place(), Part { value: value.to_string(), span: entry.key_span });
        }
        if let Some(child) = kind.child(key).filter(|_| !is_skipped(kind, key)) {
            below(child, &entry.node, &place(), found);
        }
    }
}

fn below((shape, child): (Shape, ObjectKind), node: &Node, pointer: &str, found: &mut LeftOut) {
    each_below((shape, child), node, pointer, &mut |node, place| search(child, node, place, found));
}

/// Visits the objects that a key holds.
fn each_below((shape, child): (Shape, ObjectKind), node: &Node, pointer: &str, visit: &mut impl FnMut(&Node, &str)) {
    match (shape, &node.content) {
        (Shape::One, Content::Map(_)) => visit(node, pointer),
        (Shape::List, Content::List(list)) => {
            for (index, element) in list.iter().enumerate() {
                visit(element, &join(pointer, &index.to_string()));
            }
        }
        (Shape::Named, Content::Map(map)) => {
            let is_meant = |name: &str| !(child.allows_extensions() && keys::is_foreign(name));
            for (name, entry) in map.iter().filter(|(name, _)| is_meant(name)) {
                visit(&entry.node, &join(pointer, name));
            }
        }
        _ => {}
    }
}

fn is_skipped(kind: ObjectKind, key: &str) -> bool {
    matches!(keys::fate(kind, key), Some(Fate::Skipped(_)))
}

/// Whether something of a key does not reach the model.
fn is_left_out(kind: ObjectKind, key: &str, object: &Node) -> bool {
    if kind == ObjectKind::Schema && BOUNDS.iter().any(|pair| pair.contains(&key)) {
        return has_two_bounds(object, key);
    }
    match keys::fate(kind, key) {
        // Unknown keys, of which nobody can say what they mean.
        None => true,
        Some(Fate::Dropped(_) | Fate::Reported) => true,
        // An enumeration of one value says the same.
        Some(Fate::Lowered(_)) => key != "const",
        Some(Fate::Partly(_)) => key == "additionalProperties" && says_more(object),
        Some(Fate::Understood | Fate::Skipped(_)) => false,
    }
}

/// In 3.1, a value can have two limits on one side. Only the stricter one is kept.
const BOUNDS: [[&str; 2]; 2] = [["minimum", "exclusiveMinimum"], ["maximum", "exclusiveMaximum"]];

fn has_two_bounds(schema: &Node, key: &str) -> bool {
    let Some(map) = map(schema) else { return false };
    let is_number = |key: &str| map.get(key).is_some_and(|entry| matches!(entry.node.content, Content::Number(_)));
    BOUNDS.iter().filter(|pair| pair.contains(&key)).all(|pair| pair.iter().all(|key| is_number(key)))
}

/// Whether the additional properties of a schema are not its values: those of a map.
fn says_more(schema: &Node) -> bool {
    let Some(map) = map(schema) else { return false };
    let has_properties = map.contains_key("properties") || map.contains_key("allOf");
    let is_true = |node: &Node| matches!(node.content, Content::Bool(true));
    let is_map = |node: &Node| matches!(node.content, Content::Map(_));
    map.get("additionalProperties")
        .is_some_and(|entry| !is_true(&entry.node) && (has_properties || !is_map(&entry.node)))
}

/// The value under a key that holds objects.
fn held((shape, child): (Shape, ObjectKind), node: &Node) -> Value {
    match (shape, &node.content) {
        (Shape::One, Content::Map(_)) => without_text(child, node),
        (Shape::List, Content::List(list)) => list.iter().map(|element| without_text(child, element)).collect(),
        (Shape::Named, Content::Map(map)) => map
            .iter()
            .map(|(name, entry)| (name.clone(), without_text(child, &entry.node)))
            .collect::<Map<_, _>>()
            .into(),
        _ => to_value(node),
    }
}

/// An object without its text and without what is passed over.
fn without_text(kind: ObjectKind, node: &Node) -> Value {
    let Some(map) = map(node) else { return to_value(node) };
    let is_meant = |key: &str| !matches!(key, "description" | "summary" | "title") && !is_skipped(kind, key);
    let meant = map.iter().filter(|(key, _)| is_meant(key));
    let value = |key: &str, node: &Node| kind.child(key).map_or_else(|| to_value(node), |child| held(child, node));
    meant.map(|(key, entry)| (key.clone(), value(key, &entry.node))).collect::<Map<_, _>>().into()
}
