//! Lowers one schema from JSON Schema 2020-12 to the dialect of OpenAPI 3.0.

use super::edit::{require_all, set, set_default, single, take};
use super::union;
use crate::diagnostic::{Diagnostic, Report, codes};
use crate::document::{Content, Map, Node};

/// Keywords that OpenAPI 3.0 does not have and cannot express otherwise.
pub(super) const DROPPED: &[&str] = &[
    "$schema",
    "$id",
    "$anchor",
    "$dynamicRef",
    "$dynamicAnchor",
    "$vocabulary",
    "$comment",
    "$defs",
    "if",
    "then",
    "else",
    "dependentSchemas",
    "dependentRequired",
    "propertyNames",
    "contains",
    "minContains",
    "maxContains",
    "unevaluatedItems",
    "unevaluatedProperties",
    "contentSchema",
];

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
    first_example(map);
    exclusive_bound(map, "minimum", "exclusiveMinimum", f64::gt);
    exclusive_bound(map, "maximum", "exclusiveMaximum", f64::lt);
    content_format(map);
    pattern_properties(map, report);
    tuple(map, report);
    union::lower_types(map);
    union::lower_null_branches(map);
    if map.get("type").is_some_and(|entry| entry.node.as_text() == Some("array")) {
        set_default(map, "items", Content::Map(Map::default()), span);
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

/// Schemas have a list of examples in 3.1 and one example in 3.0.
fn first_example(map: &mut Map) {
    if let Some(Node { content: Content::List(examples), .. }) = take(map, "examples")
        && let Some(example) = examples.into_iter().next()
    {
        set_default(map, "example", example.content, example.span);
    }
}

/// Turns `exclusiveMinimum: 5` into `minimum: 5, exclusiveMinimum: true`, unless the inclusive limit is stricter.
fn exclusive_bound(map: &mut Map, inclusive: &str, exclusive: &str, stricter: fn(&f64, &f64) -> bool) {
    let number = |map: &Map, key: &str| match &map.get(key)?.node.content {
        Content::Number(number) => number.as_f64(),
        _ => None,
    };
    let Some(bound) = number(map, exclusive) else { return };
    let Some(node) = take(map, exclusive) else { return };
    if number(map, inclusive).is_some_and(|other| stricter(&other, &bound)) {
        return;
    }
    let span = node.span;
    set(map, inclusive, node.content, span);
    set(map, exclusive, Content::Bool(true), span);
}

/// Bytes are a string format in 3.0: `byte` for base64, otherwise `binary`.
fn content_format(map: &mut Map) {
    let encoding = take(map, "contentEncoding");
    let media_type = take(map, "contentMediaType");
    let Some(span) = encoding.as_ref().or(media_type.as_ref()).map(|node| node.span) else { return };
    let is_base64 = encoding.as_ref().and_then(Node::as_text).is_some_and(|name| name.starts_with("base64"));
    let format = if is_base64 { "byte" } else { "binary" };
    set_default(map, "type", Content::Text("string".to_owned()), span);
    set_default(map, "format", Content::Text(format.to_owned()), span);
}

/// Properties of one pattern become additional properties.
fn pattern_properties(map: &mut Map, report: &mut Report) {
    let Some(Node { content: Content::Map(patterns), span, .. }) = take(map, "patternProperties") else { return };
    report.push(widened("patternProperties", "properties of any name are accepted").at(span, ""));
    if patterns.len() == 1
        && let Some((_, entry)) = patterns.into_iter().next()
    {
        set_default(map, "additionalProperties", entry.node.content, entry.node.span);
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
        Some(true) => node.content = Content::Map(Map::default()),
        Some(false) => node.content = single("not", Node::new(Content::Map(Map::default()), node.span)).content,
        None => {}
    }
}
