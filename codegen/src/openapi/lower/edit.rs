//! Small edits of a schema's keys.

use crate::document::{Content, Entry, Map, Node};
use crate::source::Span;

/// Sets a key; its place is that of the value.
pub(super) fn set(map: &mut Map, key: &str, content: Content, span: Span) {
    map.insert(key.to_owned(), Entry { key_span: span, node: Node::new(content, span) });
}

/// Sets a key that is missing.
pub(super) fn set_default(map: &mut Map, key: &str, content: Content, span: Span) {
    if !map.contains_key(key) {
        set(map, key, content, span);
    }
}

/// A mapping of one key.
pub(super) fn single(key: &str, node: Node) -> Node {
    let span = node.span;
    let entry = Entry { key_span: span, node };
    Node::new(Content::Map(Box::new(Map::from_iter([(key.to_owned(), entry)]))), span)
}

/// Removes a key.
pub(super) fn take(map: &mut Map, key: &str) -> Option<Node> {
    map.shift_remove(key).map(|entry| entry.node)
}

/// Adds schemas that must hold as well.
pub(super) fn require_all(map: &mut Map, schema: Node) {
    let span = schema.span;
    match map.get_mut("allOf").map(|entry| &mut entry.node.content) {
        Some(Content::List(list)) => list.insert(0, schema),
        _ => set(map, "allOf", Content::List(vec![schema]), span),
    }
}

/// Makes the schema nullable.
pub(super) fn set_nullable(map: &mut Map, span: Span) {
    set(map, "nullable", Content::Bool(true), span);
}
