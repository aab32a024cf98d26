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
        let is_listed = map.contains_key("enum");
        let branches = types.into_iter().map(|name| typed_branch(name, map));
        // If the values are listed, none of a type means that there is no such value.
        let branches = branches.filter(|branch| !is_listed || branch.get("enum").is_some()).collect();
        require_choice(map, Node::new(Content::List(branches), span));
    } else if let Some(only) = types.pop() {
        set(map, "type", only.content, only.span);
    }
}

/// The keys that speak of values of one type alone.
const KEYS_OF_TYPES: &[(&str, &[&str])] = &[
    ("array", &["items", "prefixItems", "minItems", "maxItems", "uniqueItems"]),
    (
        "object",
        &["properties", "required", "additionalProperties", "patternProperties", "minProperties", "maxProperties"],
    ),
    ("string", &["minLength", "maxLength", "pattern", "format"]),
    ("integer", &["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "format"]),
    ("number", &["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "format"]),
];

/// A branch of one type. The keys that speak of this type alone, and the values of this type, move into it.
fn typed_branch(name: Node, map: &mut Map) -> Node {
    let span = name.span;
    let named = name.as_text().unwrap_or_default().to_owned();
    let keys = KEYS_OF_TYPES.iter().filter(|(owner, _)| *owner == named).flat_map(|(_, keys)| keys.iter());
    let moved: Vec<_> = keys.filter_map(|key| map.shift_remove_entry(*key)).collect();
    let values = take_values(&named, map);
    let mut branch = single("type", name);
    if let Some(branch) = branch.as_map_mut() {
        branch.extend(moved);
        if named == "array" {
            set_default(branch, "items", Content::Map(Box::default()), span);
        }
        if let Some(values) = values {
            let place = values.span;
            set(branch, "enum", values.content, place);
        }
    }
    branch
}

/// Takes the values of a type out of `enum`, and the key itself with the last of them. The values of a type may be none.
fn take_values(named: &str, map: &mut Map) -> Option<Node> {
    let entry = map.get_mut("enum")?;
    let span = entry.node.span;
    let Content::List(list) = &mut entry.node.content else { return None };
    let (own, rest) = std::mem::take(list).into_iter().partition(|value| is_of_type(value, named));
    let own: Vec<Node> = own;
    *list = rest;
    if list.is_empty() {
        map.shift_remove("enum");
    }
    (!own.is_empty()).then(|| Node::new(Content::List(own), span))
}

fn is_of_type(value: &Node, named: &str) -> bool {
    match &value.content {
        Content::Text(_) => named == "string",
        Content::Bool(_) => named == "boolean",
        Content::Number(number) => named == "number" || (named == "integer" && !number.is_f64()),
        Content::List(_) => named == "array",
        Content::Map(_) => named == "object",
        Content::Null => false,
    }
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
        Content::Map(branch) if disjoint && !branch.contains_key("$ref") => map.extend(*branch),
        content => require_all(map, Node::new(content, branch.span)),
    }
    // The branch was not lowered yet: its own `type` may be a list again.
    lower_types(map);
    let items_missing = map.get("type").is_some_and(|entry| entry.node.as_text() == Some("array"));
    if items_missing {
        let span = branch.span;
        set_default(map, "items", Content::Map(Box::default()), span);
    }
}
