//! Reads `spec/provenance.yaml` strictly: what it does not have a meaning for is an error with its place.

use std::collections::BTreeSet;

use super::{OperationEvidence, Place, Provenance, Record};
use crate::diagnostic::{Diagnostic, Failed, Report, codes};
use crate::document::{Entry, Limits, Map, Node, check_keys, check_read, parse_yaml};
use crate::inputs::SpecFolder;
use crate::source::Span;

const KEYS: [&str; 2] = ["documents", "operations"];

/// The key of the documents that have an operation.
const IN: &str = "in";

/// Reads the evidence in a spec folder; none if it has no such file.
///
/// # Errors
/// [`Failed`] if the file has errors; `report` says where.
pub fn of_spec(spec: &SpecFolder, report: &mut Report) -> Result<Provenance, Failed> {
    let Some(file) = spec.provenance else { return Ok(Provenance::default()) };
    let parsed = parse_yaml(file, &spec.sources, Limits::default());
    let root = parsed.map_err(|fault| report.push(fault)).map_err(|()| Failed)?;
    let mut reader = Reader { report, found: Provenance::default() };
    reader.root(&root);
    let found = reader.found;
    check_read(&root, report);
    report.checkpoint()?;
    Ok(found)
}

struct Reader<'r> {
    report: &'r mut Report,
    found: Provenance,
}

impl Reader<'_> {
    fn root(&mut self, root: &Node) {
        if self.map(root, "the file").is_none() {
            return;
        }
        check_keys(root, &KEYS, self.report);
        for (tag, entry) in self.part(root, "documents").into_iter().flatten() {
            match entry.node.as_text().filter(|_| !tag.contains([' ', ',', ';'])) {
                Some(name) => self.found.documents.push(tag.clone(), name.to_owned()),
                None => self.fault("expected a short name and the file name of a document", entry.node.span),
            }
        }
        for (id, entry) in self.part(root, "operations").into_iter().flatten() {
            if let Some(places) = self.map(&entry.node, "an operation") {
                let evidence = self.operation(places, entry.key_span);
                self.found.operations.insert(id.clone(), evidence);
            }
        }
    }

    fn operation(&mut self, places: &Map, span: Span) -> OperationEvidence {
        let mut evidence = OperationEvidence { span, ..OperationEvidence::default() };
        for (key, entry) in places {
            let Some(text) = entry.node.as_text() else {
                self.fault(format!("expected a line about `{key}`, found {}", entry.node.kind()), entry.node.span);
                continue;
            };
            if key == IN {
                evidence.documents = self.documents(text, entry.node.span);
            } else if let Some((place, record)) = self.record(key, text, entry) {
                evidence.places.insert(place, record);
            }
        }
        evidence
    }

    fn documents(&mut self, text: &str, span: Span) -> BTreeSet<usize> {
        let mut documents = BTreeSet::new();
        for tag in text.split(' ') {
            match self.found.documents.index(tag) {
                Some(index) => drop(documents.insert(index)),
                None => self.fault(format!("`{tag}` is not among the documents"), span),
            }
        }
        documents
    }

    fn record(&mut self, key: &str, text: &str, entry: &Entry) -> Option<(Place, Record)> {
        let Some(place) = Place::parse(key) else {
            self.fault(format!("`{key}` is not a place of an operation"), entry.key_span);
            return None;
        };
        match Record::parse(text, &self.found.documents) {
            Ok(record) => Some((place, Record { span: entry.key_span, ..record })),
            Err(part) => {
                self.fault(format!("`{part}` says nothing about a place"), entry.node.span);
                None
            }
        }
    }

    fn part<'n>(&mut self, root: &'n Node, key: &str) -> Option<&'n Map> {
        match root.get(key) {
            Some(node) => self.map(node, &format!("`{key}`")),
            None => {
                self.fault(format!("`{key}` is missing"), root.span);
                None
            }
        }
    }

    fn map<'n>(&mut self, node: &'n Node, what: &str) -> Option<&'n Map> {
        let map = node.as_map();
        if map.is_none() {
            self.fault(format!("expected {what} to be a mapping, found {}", node.kind()), node.span);
        }
        map
    }

    fn fault(&mut self, message: impl Into<String>, span: Span) {
        let fault = Diagnostic::error(&codes::PROVENANCE_INVALID, message).at(span, "here");
        self.report.push(fault.help(codes::PROVENANCE_INVALID.fix));
    }
}
