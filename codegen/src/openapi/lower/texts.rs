//! Values that YAML reads as something else than the string that their schema says they are.

use crate::diagnostic::{Diagnostic, Report, codes};
use crate::document::{Content, Node};
use crate::openapi::walk::{ObjectKind, walk};
use crate::source::SourceMap;

/// Turns booleans and numbers among the values of strings into the text that was written: under `type: string`, the
/// choices `[1.0, no, false]` are `"1.0"`, `"no"` and `"false"`.
pub(in crate::openapi) fn as_written(document: &mut Node, sources: &SourceMap, report: &mut Report) {
    walk(document, ObjectKind::Document, &mut |kind, node| {
        if kind == ObjectKind::Schema && names_string(node) {
            let types: Vec<&'static str> = other_types(node);
            for value in values(node).filter(|value| is_misread(value, &types)) {
                restore(value, sources, report);
            }
        }
    });
}

fn names_string(schema: &Node) -> bool {
    named_types(schema).any(|name| name == "string")
}

fn named_types(schema: &Node) -> impl Iterator<Item = &str> {
    let named = schema.get("type");
    let list = named.and_then(Node::as_list).unwrap_or_default();
    named.and_then(Node::as_text).into_iter().chain(list.iter().filter_map(Node::as_text))
}

/// The types beside `string` whose values are no misread strings.
fn other_types(schema: &Node) -> Vec<&'static str> {
    let known = ["boolean", "integer", "number"];
    known.into_iter().filter(|known| named_types(schema).any(|name| name == *known)).collect()
}

/// The values that a schema states: its choices and its default.
fn values(schema: &mut Node) -> impl Iterator<Item = &mut Node> {
    let entries = schema.as_map_mut().into_iter().flatten();
    entries.filter(|(key, _)| matches!(key.as_str(), "enum" | "const" | "default")).flat_map(|(key, entry)| {
        let is_list = key == "enum" && entry.node.as_list().is_some();
        if !is_list {
            return vec![&mut entry.node];
        }
        if let Content::List(list) = &mut entry.node.content { list.iter_mut().collect() } else { Vec::new() }
    })
}

fn is_misread(value: &Node, types: &[&str]) -> bool {
    match &value.content {
        Content::Bool(_) => !types.contains(&"boolean"),
        Content::Number(_) => !types.iter().any(|name| matches!(*name, "integer" | "number")),
        _ => false,
    }
}

fn restore(value: &mut Node, sources: &SourceMap, report: &mut Report) {
    let written = sources.text(value.span).to_owned();
    if written.is_empty() {
        return;
    }
    let message = format!("{} is read as the string that was written, because `type` is `string`", value.kind());
    let note = Diagnostic::note(&codes::SCHEMA_LOWERED, message).at(value.span, "");
    report.push(note.help("put the value in quotes to say so"));
    value.content = Content::Text(written);
}
