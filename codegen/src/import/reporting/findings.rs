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

/// What stands at a place that is not one of the finding's own.
pub(crate) const EVIDENCE: &str = "the evidence";

/// A message with the number of its places.
fn counted(what: &str, count: usize) -> String {
    format!("{what}, in {count} place{}", if count == 1 { "" } else { "s" })
}

/// The message without the number of its places; `None` if it does not end with one.
pub(crate) fn without_count(message: &str) -> Option<&str> {
    let (what, count) = message.rsplit_once(", in ")?;
    let digits = count.strip_suffix(" places").or_else(|| count.strip_suffix(" place"))?;
    digits.bytes().all(|byte| byte.is_ascii_digit()).then_some(what)
}

fn diagnostic(document: &str, what: &str, places: Vec<Place>) -> Diagnostic {
    let message = counted(&format!("{document}: {what}"), places.len());
    let mut diagnostic = Diagnostic::note(&codes::IMPORT_CONFLICT, message);
    for Place { name, span, evidence } in places {
        diagnostic = diagnostic.at(span, name);
        if let Some(evidence) = evidence.filter(|span| !span.is_nowhere()) {
            diagnostic = diagnostic.at(evidence, EVIDENCE);
        }
    }
    diagnostic
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_count_can_be_taken_off_again() {
        assert_eq!(
            [1, 12].map(|count| without_count(&counted("a, in b", count)).map(str::to_owned)),
            [Some("a, in b".to_owned()), Some("a, in b".to_owned())]
        );
        assert_eq!(without_count("a, in b places"), None);
    }
}
