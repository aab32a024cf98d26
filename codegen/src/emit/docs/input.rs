//! What the book is made from.

use std::collections::BTreeMap;

use super::escape::{Md, literal, md};
use crate::coverage::Coverage;
use crate::defects::Register;
use crate::model::{Api, BoundCard, SkippedRow};
use crate::reconcile::Finding;
use crate::source::{SourceMap, Span};

/// Everything that the book describes.
#[derive(Clone, Copy)]
pub(in crate::emit) struct Input<'a> {
    pub(in crate::emit) api: &'a Api,
    pub(in crate::emit) cards: &'a [BoundCard],
    pub(in crate::emit) skipped: &'a [SkippedRow],
    pub(in crate::emit) findings: &'a [Finding],
    pub(in crate::emit) coverage: &'a Coverage,
    /// What the upstream documents get wrong, and what was corrected.
    pub(in crate::emit) register: &'a Register,
    /// The group that owns each type; see [`Api::type_owners`].
    pub(in crate::emit) type_owners: &'a BTreeMap<&'a str, &'a str>,
    /// How to use the client: Markdown written by the generator.
    pub(in crate::emit) client_guide: &'a str,
    /// The client call for each operation id.
    pub(in crate::emit) client_calls: &'a BTreeMap<&'a str, String>,
    pub(in crate::emit) sources: &'a SourceMap,
}

/// The source of a fact, in small print. Only the file name is shown, so the book is the same wherever the documents
/// are. The line is shown only for Markdown, because the order of keys in YAML and JSON must not affect the book.
pub(super) fn source_note(sources: &SourceMap, span: Span) -> Md {
    let Some(file) = sources.file(span.file) else { return Md::default() };
    let name = file.name().rsplit(['/', '\\']).next().unwrap_or_default();
    let name = literal(name);
    if file.name().ends_with(".md") { md!("{}:{}", &name, file.line(span.start)).small() } else { name.small() }
}
