//! Reports where inferences contradict a document, and mistakes within one.

mod contradictions;
mod findings;
mod mistakes;

use crate::diagnostic::Report;
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
    findings.report(sources, report);
}
