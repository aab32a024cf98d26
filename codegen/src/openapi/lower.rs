//! Lowers OpenAPI 3.1 to 3.0, on the tree, so that every value keeps its place.
//!
//! What 3.0 cannot express is left out with a note. A 3.0 document stays as it is, except for a mistake of community
//! documents of both versions: an example wrapped as `example: {value: …}`.

mod edit;
mod schema;
mod texts;
mod union;

pub(super) use texts::as_written;

use super::keys::{self, Fate};
use super::kind::version_text;
use super::walk::{ObjectKind, walk};
use crate::diagnostic::{Diagnostic, Report, codes};
use crate::document::{Content, Node};

/// The version of lowered documents.
const VERSION: &str = "3.0.3";

/// Rewrites a 3.1 document as a 3.0 one.
pub(super) fn lower(document: &mut Node, report: &mut Report) {
    let is_newer = document.get("openapi").is_some_and(|version| version_text(version).starts_with("3.1"));
    walk(document, ObjectKind::Document, &mut |kind, node| {
        unwrap_example(kind, node);
        if is_newer {
            drop_keys(kind, node, report);
            lower_object(kind, node, report);
        }
    });
    set_version(document);
}

fn lower_object(kind: ObjectKind, node: &mut Node, report: &mut Report) {
    match kind {
        ObjectKind::Schema => schema::lower(node, report),
        ObjectKind::PathItem => {}
        _ => drop_reference_siblings(node, report),
    }
}

/// Turns `example: {value: 1}` into `example: 1`.
fn unwrap_example(kind: ObjectKind, node: &mut Node) {
    if !matches!(kind, ObjectKind::Parameter | ObjectKind::Header | ObjectKind::MediaType | ObjectKind::Schema) {
        return;
    }
    let Some(example) = node.as_map_mut().and_then(|map| map.get_mut("example")) else { return };
    if let Content::Map(map) = &mut example.node.content
        && map.len() == 1
        && let Some(value) = map.shift_remove("value")
    {
        example.node = value.node;
    }
}

/// Leaves out the keys that 3.0 cannot say, as the table of keys has them.
fn drop_keys(kind: ObjectKind, node: &mut Node, report: &mut Report) {
    let Some(map) = node.as_map_mut() else { return };
    map.retain(|key, entry| match keys::fate(kind, key) {
        Some(Fate::Dropped(reason)) => {
            let note = Diagnostic::note(&codes::SCHEMA_UNSUPPORTED, format!("`{key}` is left out: {reason}"));
            report.push(note.at(entry.key_span, "left out"));
            false
        }
        _ => true,
    });
}

/// In 3.1 a reference may have a `summary` and a `description`, which 3.0 does not have. Whatever else is beside a reference
/// is reported when it is not read.
fn drop_reference_siblings(node: &mut Node, report: &mut Report) {
    let Some(map) = node.as_map_mut().filter(|map| map.contains_key("$ref")) else { return };
    for key in ["summary", "description"] {
        if let Some(entry) = map.shift_remove(key) {
            let message = format!("`{key}` beside `$ref` is left out: OpenAPI 3.0 has it at the target only");
            report.push(Diagnostic::note(&codes::SCHEMA_UNSUPPORTED, message).at(entry.key_span, "left out"));
        }
    }
}

/// `3.0`, even as a number, becomes the string that OpenAPI requires.
fn set_version(document: &mut Node) {
    if let Some(version) = document.as_map_mut().and_then(|map| map.get_mut("openapi")) {
        version.node.content = Content::Text(VERSION.to_owned());
    }
}

#[cfg(test)]
mod tests;
