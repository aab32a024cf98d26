//! `spec/sources.yaml`: which documents the facts were imported from.

use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::import::evidence::document::Document;
use crate::import::reading::detect::DocumentKind;
use crate::source::SourceFile;
use crate::upstream::{Origin, Upstream};

/// An upstream document as `spec/sources.yaml` lists it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Source {
    /// The file name without folders.
    pub name: String,
    /// `openapi`, `postman` or `flow`.
    pub kind: String,
    /// The date in the name, `2025-02-08` or `2025-02`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// SHA-256 of the file's bytes, in hex.
    pub sha256: String,
    /// The license that the document states for itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub licence: Option<String>,
    /// How many operations it has; two requests with one method and path count once. An export has none.
    #[serde(skip_serializing_if = "is_none")]
    pub operations: usize,
    /// How many cards of the connector an export has.
    #[serde(skip_serializing_if = "is_none")]
    pub cards: usize,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference")]
fn is_none(count: &usize) -> bool {
    *count == 0
}

impl Source {
    pub(crate) fn of(file: &SourceFile, kind: DocumentKind, document: &Document) -> Self {
        let mut keys: Vec<_> = document.requests.iter().map(|request| (request.method, request.path.key())).collect();
        keys.sort();
        keys.dedup();
        Self { licence: document.licence.clone(), operations: keys.len(), ..Self::of_file(file, kind) }
    }

    /// An export of flows.
    pub(crate) fn of_flows(file: &SourceFile, cards: usize) -> Self {
        Self { cards, ..Self::of_file(file, DocumentKind::Flow) }
    }

    fn of_file(file: &SourceFile, kind: DocumentKind) -> Self {
        let name = file.name().rsplit(['/', '\\']).next().unwrap_or("").to_owned();
        Self {
            date: date_in(&name),
            name,
            kind: kind.as_str().to_owned(),
            sha256: hex(&Sha256::digest(file.text().as_bytes())),
            licence: None,
            operations: 0,
            cards: 0,
        }
    }
}

/// The comment at the top of `spec/sources.yaml`.
const HEAD: &str = "\
# Written by `cargo xtask import`; the last document has the most authority. Exports of flows come behind the documents.
#
# Only `origin` is written by hand, and kept. Documents with the same origin are versions of one document: `cargo xtask update`
# compares what it gets there with the last of them. An origin with a `commit` never changes. Without an origin, nobody knows
# where the document can be had.
";

#[derive(Serialize)]
struct Listing<'a> {
    sources: Vec<Entry<'a>>,
}

#[derive(Serialize)]
struct Entry<'a> {
    #[serde(flatten)]
    source: &'a Source,
    #[serde(skip_serializing_if = "Option::is_none")]
    origin: Option<&'a Origin>,
}

/// The text of `spec/sources.yaml`; the last document has the most authority. Each document keeps the origin that it has in
/// `known`, where it is found by its name.
pub(crate) fn to_yaml(sources: &[Source], known: &[Upstream]) -> String {
    let origin = |source: &Source| known.iter().find(|known| known.name == source.name)?.origin.as_ref();
    let sources = sources.iter().map(|source| Entry { source, origin: origin(source) }).collect();
    let listing = serde_yaml::to_string(&Listing { sources }).unwrap_or_default();
    format!("{HEAD}{listing}")
}

fn date_in(name: &str) -> Option<String> {
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let is_date = |text: &str| {
        let mut parts = text.split('-').map(|part| (part.len(), part.bytes().all(|byte| byte.is_ascii_digit())));
        parts.next() == Some((4, true)) && parts.all(|part| part == (2, true)) && text.contains('-')
    };
    let starts = stem.char_indices().filter(|(_, character)| character.is_ascii_digit()).map(|(index, _)| index);
    starts.filter_map(|start| stem.get(start..)).find(|text| is_date(text)).map(str::to_owned)
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_keeps_the_origin_that_its_name_has() {
        let source = |name: &str| Source {
            name: name.to_owned(),
            kind: "openapi".to_owned(),
            date: None,
            sha256: String::new(),
            licence: None,
            operations: 1,
            cards: 0,
        };
        let origin = Origin::Address { url: "https://a.example/b".to_owned() };
        let known = Upstream { name: "b".to_owned(), origin: Some(origin), ..Upstream::default() };
        let text = to_yaml(&[source("a"), source("b")], &[known]);
        let expected = "sources:\n- name: a\n  kind: openapi\n  sha256: ''\n  operations: 1\n- name: b\n  kind: openapi\n  sha256: ''\n  \
                        operations: 1\n  origin:\n    url: https://a.example/b\n";
        assert_eq!(text.strip_prefix(HEAD), Some(expected));
    }

    #[test]
    fn the_date_is_the_end_of_the_file_name() {
        assert_eq!(date_in("made-up-2020-01-02.yaml").as_deref(), Some("2020-01-02"));
        assert_eq!(date_in("v2-2020-01.json").as_deref(), Some("2020-01"));
        assert_eq!(date_in("api-v3.json"), None);
    }
}
