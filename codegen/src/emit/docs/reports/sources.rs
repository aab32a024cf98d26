//! The page of the files that facts come from.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::emit::docs::context::Context;
use crate::emit::docs::escape::{Md, code, literal, md};
use crate::emit::docs::input::{source_anchor, source_name};
use crate::upstream::{Origin, Upstream};

/// The page.
#[derive(Serialize)]
pub(super) struct Page {
    files: Vec<File>,
    documents: Vec<Document>,
}

/// A file that facts come from.
#[derive(Serialize)]
struct File {
    anchor: Md,
    name: Md,
    what: &'static str,
}

/// An upstream document.
#[derive(Serialize)]
struct Document {
    name: Md,
    kind: Md,
    date: Md,
    operations: u64,
    license: Md,
    origin: Md,
}

/// The page.
pub(super) fn page(context: &Context<'_>) -> Page {
    let names: BTreeSet<String> = context.input.sources.files().map(|(_, file)| source_name(file.name())).collect();
    let file = |name: &String| File { anchor: source_anchor(name).mark(), name: code(name), what: what(name) };
    Page {
        files: names.iter().map(file).collect(),
        documents: context.input.register.documents().iter().map(document).collect(),
    }
}

/// What a file of the spec folder is.
fn what(name: &str) -> &'static str {
    match name {
        "openapi.yaml" => "Facts about the API, imported from the upstream documents",
        "action-cards.md" => "The cards of the connector",
        "diagrams.yaml" => "What the diagrams of this book show",
        "fleet/" => "The invented devices and people of the examples",
        "guides/" => "The guides of this book",
        "recipes/" => "Example programs",
        "words/" => "Descriptions",
        "decisions.yaml" => "Verdicts where the API and the cards disagree",
        "defects.yaml" => "What the upstream documents get wrong",
        "errors.yaml" => "What operations can refuse with",
        "flows.yaml" => "What exports of flows show of the cards",
        "findings.yaml" => "What the import has reported",
        "names.yaml" => "The names of groups, operations and types",
        "provenance.yaml" => "Who says what about each fact",
        "public-clients.yaml" => "What other clients know of the API",
        "sources.yaml" => "The upstream documents",
        "versions.yaml" => "The versions of what is generated",
        "changelog/" => "What each release has changed",
        _ if name.starts_with("overlays/") => "Corrections of the facts, each with a reason and evidence",
        _ => "A part of the description",
    }
}

fn document(upstream: &Upstream) -> Document {
    let text = |text: &Option<String>| text.as_deref().map_or_else(|| literal("not stated"), literal);
    let kind = match upstream.kind.as_str() {
        "openapi" => "OpenAPI document",
        "flow" => "Export of flows",
        _ => "Postman collection",
    };
    Document {
        name: code(&upstream.name),
        kind: literal(kind),
        date: text(&upstream.date),
        operations: upstream.operations,
        license: text(&upstream.licence),
        origin: upstream.origin.as_ref().map_or_else(|| literal("not known"), origin),
    }
}

/// Where a document comes from.
fn origin(origin: &Origin) -> Md {
    match origin {
        Origin::Address { url } => literal(url),
        Origin::Repository { repository, path, commit } => {
            let place = md!("{} in {}", &code(path), &literal(repository));
            commit.as_ref().map_or_else(|| place.clone(), |commit| md!("{}, {}", &place, &code(commit)))
        }
    }
}
