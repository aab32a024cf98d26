//! Where a place stands in the corrected document: its keys come from openapi.yaml, from overlays and from words.

use std::collections::BTreeMap;

use super::find::Value;
use super::knowledge::Knowledge;
use super::story::Line;
use crate::document::{Content, Map, Node, tokens};
use crate::model::{Operation, ParameterIn};
use crate::provenance::{Found, Part};
use crate::source::{FileId, Span};
use crate::text::shortened;

/// How many references and combinations are followed.
const DEPTH: usize = 32;

/// The most characters of a text that is quoted.
const QUOTED: usize = 160;

/// The nodes that describe a value: of a parameter also its schema.
pub(super) fn nodes<'a>(known: Knowledge<'a>, value: &Value<'_>) -> Vec<&'a Node> {
    let Some(operation) = operation(known, value.operation) else { return Vec::new() };
    match &value.found.place.part {
        Part::Parameter(location, name) => {
            let parameter = parameter(known, operation, *location, name);
            let Some(parameter) = parameter else { return Vec::new() };
            let schema = child(parameter, "schema").and_then(|schema| at(known, schema, &value.found.place.pointer));
            let whole = value.found.place.pointer.is_empty().then_some(parameter);
            whole.into_iter().chain(schema).collect()
        }
        Part::Body(_) | Part::Response(..) => field(known, operation, &value.found).into_iter().collect(),
    }
}

/// The node of a field of a type.
pub(super) fn of_type<'a>(known: Knowledge<'a>, name: &str, pointer: &str) -> Option<&'a Node> {
    let schemas = child(child(known.document, "components")?, "schemas")?;
    at(known, child(schemas, name)?, pointer)
}

/// The node of an operation.
pub(super) fn operation<'a>(known: Knowledge<'a>, operation: &Operation) -> Option<&'a Node> {
    let path = child(child(known.document, "paths")?, operation.path.as_str())?;
    child(path, &operation.method.as_str().to_lowercase())
}

fn parameter<'a>(known: Knowledge<'a>, operation: &'a Node, location: ParameterIn, name: &str) -> Option<&'a Node> {
    let Content::List(list) = &child(operation, "parameters")?.content else { return None };
    let is_it = |node: &&Node| is(node, "name", name) && is(node, "in", location.as_str());
    list.iter().map(|node| follow(known, node)).find(is_it)
}

fn field<'a>(known: Knowledge<'a>, operation: &'a Node, found: &Found<'_>) -> Option<&'a Node> {
    if let Some((name, pointer)) = &found.defined {
        return of_type(known, name, pointer);
    }
    let (holder, media_type) = match &found.place.part {
        Part::Body(media_type) => (child(operation, "requestBody")?, media_type),
        Part::Response(status, media_type) => (child(child(operation, "responses")?, &status.to_string())?, media_type),
        Part::Parameter(..) => return None,
    };
    let Some(contents) = child(follow(known, holder), "content").and_then(map) else { return Some(holder) };
    let content = match media_type {
        Some(media_type) => contents.get(media_type)?,
        None => contents.values().next()?,
    };
    at(known, child(&content.node, "schema")?, &found.place.pointer)
}

/// The schema at a pointer into the data that a schema describes.
fn at<'a>(known: Knowledge<'a>, schema: &'a Node, pointer: &str) -> Option<&'a Node> {
    tokens(pointer).try_fold(schema, |schema, token| inside(known, schema, &token, DEPTH))
}

fn inside<'a>(known: Knowledge<'a>, schema: &'a Node, token: &str, depth: usize) -> Option<&'a Node> {
    let schema = follow(known, schema);
    let direct = child(schema, "properties").and_then(|properties| child(properties, token));
    let element = || child(schema, "items").or_else(|| child(schema, "additionalProperties"));
    let direct = direct.or_else(|| element().filter(|_| token == "*"));
    direct.or_else(|| {
        let depth = depth.checked_sub(1)?;
        let parts = ["allOf", "anyOf", "oneOf"].into_iter().filter_map(|key| child(schema, key));
        let parts =
            parts.filter_map(|parts| if let Content::List(parts) = &parts.content { Some(parts) } else { None });
        parts.flatten().find_map(|part| inside(known, part, token, depth))
    })
}

fn follow<'a>(known: Knowledge<'a>, node: &'a Node) -> &'a Node {
    let mut current = node;
    for _ in 0..DEPTH {
        let target = child(current, "$ref").and_then(text).and_then(|text| text.strip_prefix('#'));
        let Some(pointer) = target else { break };
        match tokens(pointer).try_fold(known.document, |node, token| child(node, &token)) {
            Some(next) => current = next,
            None => break,
        }
    }
    current
}

/// Each file that says something about the nodes, with the keys that it says and the place of the first of them.
pub(super) fn stands_at(known: Knowledge<'_>, nodes: &[&Node]) -> Vec<Line> {
    let mut files: BTreeMap<FileId, (Span, Vec<String>)> = BTreeMap::new();
    // A schema that says nothing stands somewhere, too.
    let bare = nodes.iter().filter(|node| map(node).is_some_and(Map::is_empty));
    let bare = bare.map(|node| ("free-form".to_owned(), node.span));
    for (key, span) in keys(nodes).chain(bare) {
        let (first, keys) = files.entry(span.file).or_insert_with(|| (span, Vec::new()));
        *first = (*first).min(span);
        if !keys.contains(&key) {
            keys.push(key);
        }
    }
    let lines = files.into_values().map(|(span, keys)| Line::new(keys.join(", ")).at(Some(known.sources.place(span))));
    lines.collect()
}

/// The places of all keys.
pub(super) fn spans(nodes: &[&Node]) -> Vec<Span> {
    keys(nodes).map(|(_, span)| span).chain(nodes.iter().map(|node| node.span)).collect()
}

/// The description of the nodes, quoted; that of the type that they refer to, if they have none.
pub(super) fn words<'a>(known: Knowledge<'a>, nodes: &[&'a Node]) -> Vec<Line> {
    let own = quoted(known, nodes);
    if !own.is_empty() {
        return own;
    }
    let part = |node: &&'a Node| match child(node, "allOf").map(|parts| &parts.content) {
        Some(Content::List(parts)) => parts.first().unwrap_or(node),
        _ => node,
    };
    quoted(known, &nodes.iter().map(|node| follow(known, part(node))).collect::<Vec<_>>())
}

fn quoted(known: Knowledge<'_>, nodes: &[&Node]) -> Vec<Line> {
    let found = ["summary", "description"].iter().flat_map(|key| {
        nodes.iter().filter_map(move |node| child(node, key)).filter_map(|node| Some((text(node)?, node.span)))
    });
    let line = |(text, span): (&str, Span)| {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        Line::new(shortened(&text, QUOTED)).at(Some(known.sources.place(span)))
    };
    found.filter(|(_, span)| !span.is_nowhere()).map(line).collect()
}

/// What the keys of the nodes say, without the documentation text and without what is inside of other places.
fn keys<'n>(nodes: &'n [&Node]) -> impl Iterator<Item = (String, Span)> + 'n {
    const OTHERS: [&str; 5] = ["description", "summary", "properties", "schema", "responses"];
    let entries = nodes.iter().filter_map(|node| map(node)).flatten();
    let own = entries.filter(|(key, _)| !OTHERS.contains(&key.as_str()));
    own.filter(|(_, entry)| !entry.node.span.is_nowhere()).map(|(key, entry)| (key.clone(), entry.node.span))
}

/// Asking where something stands does not read it.
fn map(node: &Node) -> Option<&Map> {
    if let Content::Map(map) = &node.content { Some(map) } else { None }
}

fn child<'n>(node: &'n Node, key: &str) -> Option<&'n Node> {
    map(node)?.get(key).map(|entry| &entry.node)
}

fn text(node: &Node) -> Option<&str> {
    if let Content::Text(text) = &node.content { Some(text) } else { None }
}

fn is(node: &Node, key: &str, value: &str) -> bool {
    child(node, key).and_then(text) == Some(value)
}
