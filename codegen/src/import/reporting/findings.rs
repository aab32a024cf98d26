//! Findings about documents, one for all places of a kind.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Report, codes};
use crate::import::reading::sources::Source;
use crate::source::Span;

/// What is wrong with the documents: by document and by what is wrong, each with its places.
#[derive(Default)]
pub(crate) struct Findings(BTreeMap<(usize, String), Vec<Place>>);

/// One place of a finding.
struct Place {
    name: String,
    span: Span,
    evidence: Option<Span>,
}

impl Findings {
    /// Adds a place whose text shows by itself that it is wrong.
    pub(crate) fn add(&mut self, source: usize, what: &str, name: &str, span: Span) {
        self.push(source, what, Place { name: name.to_owned(), span, evidence: None });
    }

    /// Adds a place that the text at `evidence` contradicts.
    pub(crate) fn add_with_evidence(&mut self, source: usize, what: &str, name: String, span: Span, evidence: Span) {
        self.push(source, what, Place { name, span, evidence: Some(evidence) });
    }

    fn push(&mut self, source: usize, what: &str, place: Place) {
        self.0.entry((source, what.to_owned())).or_default().push(place);
    }

    /// Reports every finding.
    pub(crate) fn report(self, sources: &[Source], report: &mut Report) {
        for ((source, what), places) in self.0 {
            let document = sources.get(source).map_or("", |source| source.name.as_str());
            report.push(diagnostic(document, &what, places));
        }
    }
}

fn diagnostic(document: &str, what: &str, places: Vec<Place>) -> Diagnostic {
    let count = places.len();
    let message = format!("{document}: {what}, in {count} place{}", if count == 1 { "" } else { "s" });
    let mut diagnostic = Diagnostic::note(&codes::IMPORT_CONFLICT, message);
    for Place { name, span, evidence } in places {
        diagnostic = diagnostic.at(span, name);
        if let Some(evidence) = evidence.filter(|span| !span.is_nowhere()) {
            diagnostic = diagnostic.at(evidence, "the evidence");
        }
    }
    diagnostic
}
