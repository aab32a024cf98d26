//! What the book is made from.

use std::collections::BTreeMap;

use super::book::SOURCES;
use super::escape::{Md, literal};
use super::sitemap::{Anchor, Target};
use crate::changelog::Changelog;
use crate::coverage::Coverage;
use crate::defects::Register;
use crate::diagrams::Flow;
use crate::emit::commands::Command;
use crate::examples::Examples;
use crate::guides::Guide;
use crate::model::{Api, BoundCard, Skipped};
use crate::provenance::Marks;
use crate::reconcile::Finding;
use crate::source::{SourceMap, Span};

/// Everything that the book describes.
#[derive(Clone, Copy)]
pub(in crate::emit) struct Input<'a> {
    pub(in crate::emit) api: &'a Api,
    pub(in crate::emit) cards: &'a [BoundCard],
    /// Rows of the card document that are not fields, and other text that is part of no card.
    pub(in crate::emit) skipped: &'a [Skipped],
    pub(in crate::emit) passages: &'a [Skipped],
    pub(in crate::emit) findings: &'a [Finding],
    pub(in crate::emit) coverage: &'a Coverage,
    /// What the upstream documents get wrong, and what was corrected.
    pub(in crate::emit) register: &'a Register,
    /// The evidence of each parameter and field.
    pub(in crate::emit) marks: &'a Marks,
    /// The group that owns each type; see [`Api::type_owners`].
    pub(in crate::emit) type_owners: &'a BTreeMap<&'a str, &'a str>,
    /// How to use the client: Markdown written by the generator.
    pub(in crate::emit) client_guide: &'a str,
    /// The client call for each operation id.
    pub(in crate::emit) client_calls: &'a BTreeMap<&'a str, String>,
    /// The examples of each operation in Rust, as lines of code, by its id and their number.
    pub(in crate::emit) client_examples: &'a BTreeMap<(&'a str, usize), Vec<String>>,
    /// The command of each operation on the command line, by its id.
    pub(in crate::emit) commands: &'a BTreeMap<&'a str, Command>,
    /// Examples of every operation.
    pub(in crate::emit) examples: &'a Examples,
    /// The guides, in the order of the book.
    pub(in crate::emit) guides: &'a [Guide],
    /// The flows that guides can show.
    pub(in crate::emit) diagrams: &'a [Flow],
    /// What each release has changed.
    pub(in crate::emit) changelog: &'a Changelog,
    pub(in crate::emit) sources: &'a SourceMap,
}

/// The source of a fact, in small print: the name of the file, with a link to what it is. The book is the same wherever the
/// documents are, and a new line in one of them does not rewrite the pages about everything below it.
pub(super) fn source_note(sources: &SourceMap, span: Span, page: &str) -> Md {
    let Some(file) = sources.file(span.file) else { return Md::default() };
    let name = source_name(file.name());
    let target = Target::place_on(SOURCES, &source_anchor(&name));
    target.link(page, &literal(&name)).small()
}

/// Where the page of the sources describes one.
pub(super) fn source_anchor(name: &str) -> Anchor {
    Anchor::of("file", name.trim_end_matches('/').split(['/', '.']))
}

/// The name of a source: that of its file, behind its folder if there are several of the kind; that of the folder alone if
/// it has no facts about the API.
pub(super) fn source_name(path: &str) -> String {
    let mut parts = path.rsplit(['/', '\\']);
    let name = parts.next().unwrap_or_default();
    match parts.next() {
        Some("overlays") => format!("overlays/{name}"),
        Some(folder @ ("changelog" | "fleet" | "guides" | "recipes" | "words")) => format!("{folder}/"),
        _ => name.to_owned(),
    }
}
