//! Reports where inferences contradict a document, and mistakes within one.

mod contradictions;
pub(crate) mod findings;
mod lost;
mod lost_fields;
mod mistakes;
mod names;

use crate::diagnostic::{Diagnostic, Report, Thing, codes};
use crate::import::evidence::document::Document;
use crate::import::evidence::gathered::Gathered;
use crate::import::reading::sources::Source;
use crate::model::Api;
use findings::Findings;

/// Reports what the documents have wrong, one finding for all places of a kind.
pub(crate) fn report(documents: &[Document], gathered: &Gathered, api: &Api, sources: &[Source], report: &mut Report) {
    let mut findings = Findings::default();
    contradictions::collect(gathered, api, &mut findings);
    mistakes::collect(gathered, &mut findings);
    for (source, document) in documents.iter().enumerate() {
        for remark in &document.remarks {
            findings.add(source, &remark.what, &remark.place, remark.span);
        }
    }
    names::report(gathered, report);
    lost::report(gathered, sources, report);
    findings.report(sources, report);
    for (document, source) in documents.iter().zip(sources).filter(|(document, _)| !document.skipped.is_empty()) {
        report.pass_over(Thing::Key, document.skipped.values().sum());
        report.push(passed_over(document, &source.name));
    }
}

/// What a document has that says nothing about the API: counted, and each with its reason.
fn passed_over(document: &Document, name: &str) -> Diagnostic {
    let total: usize = document.skipped.values().sum();
    let reasons: Vec<String> = document.skipped.iter().map(|(reason, count)| format!("{reason} ({count})")).collect();
    let message = format!("{name}: {total} values say nothing about the API and were passed over");
    Diagnostic::note(&codes::IMPORT_SKIPPED, message).help(format!("reasons: {}", reasons.join("; ")))
}
