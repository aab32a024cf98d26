//! Lowers one schema from JSON Schema 2020-12 to the dialect of OpenAPI 3.0.

use super::edit::{require_all, set, set_default, single, take};
use super::union;
use crate::diagnostic::{Diagnostic, Report, codes};
use crate::document::{Content, Map, Node};

/// Keywords whose schema may stay `true` or `false`.
const BOOLEAN_PLACES: [&str; 1] = ["additionalProperties"];

/// Lowers a schema, but not the schemas inside it.
pub(super) fn lower(schema: &mut Node, report: &mut Report) {
    let span = schema.span;
    let Some(map) = schema.as_map_mut() else { return };
    separate_reference(map);
    if let Some(value) = take(map, "const") {
        let span = value.span;
        set(map, "enum", Content::List(vec![value]), span);
    }
    exclusive_bound(map, ["minimum", "exclusiveMinimum"], f64::gt, report);
    exclusive_bound(map, ["maximum", "exclusiveMaximum"], f64::lt, report);
    content_format(map, report);
    pattern_properties(map, report);
    tuple(map, report);
    union::lower_types(map);
    union::lower_null_branches(map);
    if map.get("type").is_some_and(|entry| entry.node.as_text() == Some("array")) {
        set_default(map, "items", Content::Map(Box::default()), span);
    }
    spell_out_booleans(map);
}

/// 3.0 ignores the siblings of a `$ref`, so the reference moves into an `allOf`.
fn separate_reference(map: &mut Map) {
    if map.len() > 1
        && let Some(reference) = take(map, "$ref")
    {
        require_all(map, single("$ref", reference));
    }
}

/// Turns `exclusiveMinimum: 5` into `minimum: 5, exclusiveMinimum: true`, unless the inclusive limit is stricter. The weaker
/// of two limits says nothing.
fn exclusive_bound(
    map: &mut Map,
    [inclusive, exclusive]: [&str; 2],
    stricter: fn(&f64, &f64) -> bool,
    report: &mut Report,
) {
    let number = |map: &Map, key: &str| match &map.get(key)?.node.content {
        Content::Number(number) => number.as_f64(),
        _ => None,
    };
    let Some(bound) = number(map, exclusive) else { return };
    let Some(node) = take(map, exclusive) else { return };
    let span = node.span;
    if let Some((other, place)) = number(map, inclusive).zip(map.get(inclusive).map(|entry| entry.node.span)) {
        let is_weaker = stricter(&other, &bound);
        let (weaker, kept) = if is_weaker { (exclusive, inclusive) } else { (inclusive, exclusive) };
        let note = Diagnostic::note(&codes::SCHEMA_LOWERED, format!("`{weaker}` is left out: `{kept}` is stricter"));
        let places = if is_weaker { [span, place] } else { [place, span] };
        report.push(note.at(places[0], "the weaker limit").at(places[1], "the stricter one"));
        if is_weaker {
            return;
        }
    }
    set(map, inclusive, node.content, span);
    set(map, exclusive, Content::Bool(true), span);
}

/// Bytes are a string format in 3.0: `byte` for base64, otherwise `binary`. What the format does not say is noted.
fn content_format(map: &mut Map, report: &mut Report) {
    let [encoding, media_type] = ["contentEncoding", "contentMediaType"].map(|key| take(map, key));
    let Some(span) = encoding.as_ref().or(media_type.as_ref()).map(|node| node.span) else { return };
    let is_base64 = encoding.as_ref().and_then(Node::as_text).is_some_and(|name| name.starts_with("base64"));
    let format = if is_base64 { "byte" } else { "binary" };
    set_default(map, "type", Content::Text("string".to_owned()), span);
    set_default(map, "format", Content::Text(format.to_owned()), span);
    let format = map.get("format").and_then(|entry| entry.node.as_text()).unwrap_or_default();
    let is_said = |node: &Node| format == "byte" && node.as_text() == Some("base64");
    for (key, node) in [("contentEncoding", encoding), ("contentMediaType", media_type)] {
        let Some(node) = node.filter(|node| !is_said(node)) else { continue };
        let message = format!("`{key}` is lowered to the format `{format}`, which does not say all of it");
        report.push(Diagnostic::note(&codes::SCHEMA_LOWERED, message).at(node.span, "left out"));
    }
}

/// Properties with names of some pattern become additional properties: what a name has to look like is left out. Where
/// no other names are allowed, or nothing is said of them, the additional properties are those of the patterns.
fn pattern_properties(map: &mut Map, report: &mut Report) {
    let Some(Node { content: Content::Map(patterns), span, .. }) = take(map, "patternProperties") else { return };
    let names: Vec<String> = patterns.keys().map(|pattern| format!("`{pattern}`")).collect();
    let consequence = format!("properties of any name are accepted, not only of {}", names.join(", "));
    report.push(widened("patternProperties", &consequence).at(span, ""));
    let mut schemas: Vec<Node> = patterns.into_iter().map(|(_, entry)| entry.node).collect();
    match take(map, "additionalProperties") {
        Some(others) if others.as_bool() == Some(true) => {
            let message = "the schemas of `patternProperties` are left out: `additionalProperties` accepts anything";
            report.push(Diagnostic::note(&codes::SCHEMA_UNSUPPORTED, message).at(span, "left out"));
            return set(map, "additionalProperties", others.content, others.span);
        }
        Some(others) if others.as_map().is_some() => schemas.push(others),
        _ => {}
    }
    match (schemas.pop(), schemas.is_empty()) {
        (Some(only), true) => set(map, "additionalProperties", only.content, only.span),
        (Some(last), false) => {
            schemas.push(last);
            let any = single("anyOf", Node::new(Content::List(schemas), span));
            set(map, "additionalProperties", any.content, span);
        }
        (None, _) => {}
    }
}

/// A list whose elements differ by position becomes a list of any of them.
fn tuple(map: &mut Map, report: &mut Report) {
    let Some(prefix) = take(map, "prefixItems") else { return };
    report.push(widened("prefixItems", "elements may be in any order").at(prefix.span, ""));
    let Content::List(mut schemas) = prefix.content else { return };
    schemas.extend(take(map, "items").filter(|rest| rest.as_map().is_some()));
    set(map, "items", single("anyOf", Node::new(Content::List(schemas), prefix.span)).content, prefix.span);
}

fn widened(key: &str, consequence: &str) -> Diagnostic {
    Diagnostic::note(&codes::SCHEMA_UNSUPPORTED, format!("`{key}` is widened: {consequence}"))
}

/// `true` becomes the schema that accepts everything, `false` the one that accepts nothing.
fn spell_out_booleans(map: &mut Map) {
    for (key, entry) in map.iter_mut() {
        match (key.as_str(), &mut entry.node.content) {
            (key, _) if BOOLEAN_PLACES.contains(&key) => {}
            ("items" | "not", _) => spell_out(&mut entry.node),
            ("properties", Content::Map(map)) => map.values_mut().for_each(|entry| spell_out(&mut entry.node)),
            ("allOf" | "anyOf" | "oneOf", Content::List(list)) => list.iter_mut().for_each(spell_out),
            _ => {}
        }
    }
}

fn spell_out(node: &mut Node) {
    match node.as_bool() {
        Some(true) => node.content = Content::Map(Box::default()),
        Some(false) => node.content = single("not", Node::new(Content::Map(Box::default()), node.span)).content,
        None => {}
    }
}
