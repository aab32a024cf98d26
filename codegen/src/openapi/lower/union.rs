//! Lists of types, with and without null.

use super::edit::{require_all, set, set_default, set_nullable, single, take};
use crate::document::{Content, Map, Node};

/// Turns `type: [string, null]` into `type: string, nullable: true`, and several other types into `oneOf`.
pub(super) fn lower_types(map: &mut Map) {
    let Some(entry) = map.get("type") else { return };
    let span = entry.node.span;
    let mut types = match &entry.node.content {
        Content::List(types) => types.clone(),
        Content::Text(name) if name == "null" => vec![entry.node.clone()],
        _ => return,
    };
    map.shift_remove("type");
    let before = types.len();
    types.retain(|name| name.as_text() != Some("null"));
    if types.len() < before {
        set_nullable(map, span);
    }
    if types.len() > 1 {
        let branches = types.into_iter().map(|name| typed_branch(name, map)).collect();
        require_choice(map, Node::new(Content::List(branches), span));
    } else if let Some(only) = types.pop() {
        set(map, "type", only.content, only.span);
    }
}

/// A branch of one type. The `items` move into the branch of the list.
fn typed_branch(name: Node, map: &mut Map) -> Node {
    let is_array = name.as_text() == Some("array");
    let span = name.span;
    let mut branch = single("type", name);
    if let Some(branch) = branch.as_map_mut().filter(|_| is_array) {
        let items = take(map, "items").unwrap_or_else(|| Node::new(Content::Map(Map::default()), span));
        set(branch, "items", items.content, items.span);
    }
    branch
}

fn require_choice(map: &mut Map, branches: Node) {
    if map.contains_key("anyOf") {
        require_all(map, single("anyOf", branches));
    } else {
        set(map, "anyOf", branches.content, branches.span);
    }
}

/// Turns a union with null into a nullable schema.
pub(super) fn lower_null_branches(map: &mut Map) {
    for key in ["oneOf", "anyOf"] {
        let Some(Content::List(branches)) = map.get_mut(key).map(|entry| &mut entry.node.content) else { continue };
        let Some(null) = branches.iter().find(|branch| is_null(branch)).map(|branch| branch.span) else { continue };
        branches.retain(|branch| !is_null(branch));
        set_nullable(map, null);
        lift_single_branch(map, key);
    }
}

fn is_null(branch: &Node) -> bool {
    let names_null = |node: &Node| match &node.content {
        Content::Text(name) => name == "null",
        Content::List(names) => names.iter().all(|name| name.as_text() == Some("null")),
        _ => false,
    };
    let has_no_other =
        |value: &Node| value.as_list().is_some_and(|values| values.iter().all(|value| value.content == Content::Null));
    branch.get("type").is_some_and(names_null)
        || branch.get("const").is_some_and(|value| value.content == Content::Null)
        || branch.get("enum").is_some_and(has_no_other)
}

/// A union of one branch becomes that branch.
fn lift_single_branch(map: &mut Map, key: &str) {
    let length = map.get(key).and_then(|entry| entry.node.as_list()).map(<[Node]>::len);
    if length.is_none_or(|length| length > 1) {
        return;
    }
    let Some(Node { content: Content::List(branches), .. }) = take(map, key) else { return };
    let Some(branch) = branches.into_iter().next() else { return };
    let disjoint = branch.as_map().is_some_and(|branch| branch.keys().all(|key| !map.contains_key(key)));
    match branch.content {
        Content::Map(branch) if disjoint && !branch.contains_key("$ref") => map.extend(branch),
        content => require_all(map, Node::new(content, branch.span)),
    }
    // The branch was not lowered yet: its own `type` may be a list again.
    lower_types(map);
    let items_missing = map.get("type").is_some_and(|entry| entry.node.as_text() == Some("array"));
    if items_missing {
        let span = branch.span;
        set_default(map, "items", Content::Map(Map::default()), span);
    }
}
