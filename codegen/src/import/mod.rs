//! Upstream documents to `spec/openapi.yaml`: evidence, then merged facts.
//!
//! No document is trusted. Each is read into evidence: for every operation its names, parameters, bodies and responses,
//! with every example. The evidence of all documents is merged into a model; what a document merely declares fills the
//! gaps. The result contains facts only: no prose and no example values.

mod evidence;
mod findings;
mod flows;
mod gathering;
mod inferring;
mod prose;
mod reading;
mod reporting;
mod tracing;

pub use findings::Findings;
pub use reading::sources::Source;

use crate::diagnostic::{Diagnostic, Failed, Report, codes};
use crate::document::{Limits, parse};
use crate::model::Api;
use crate::names::{self, Names};
use crate::source::{FileId, SourceMap, Span};
use crate::upstream::Upstream;
use crate::{openapi, passes};
use evidence::document::Document;
use inferring::{entities, envelopes, filters, merge, null_only, paging, uploads};
use reading::detect::DocumentKind;
use reading::{detect, sources};

/// The result of an import.
#[derive(Clone, Debug)]
pub struct Imported {
    /// The facts.
    pub api: Api,
    /// The text of `spec/openapi.yaml`.
    pub openapi_yaml: String,
    /// The text of `spec/names.yaml`: the public names, new ones included.
    pub names_yaml: String,
    /// The text of `spec/provenance.yaml`: who says what about each place of the facts.
    pub provenance_yaml: String,
    /// The text of `spec/flows.yaml`: what exports of flows show of the cards.
    pub flows_yaml: String,
    /// The documents, in the order they were given, and behind them the exports of flows.
    pub sources: Vec<Source>,
    /// What of collections nobody has read, each in words with its value.
    pub(crate) unread: Vec<(String, Span)>,
}

impl Imported {
    /// The text of `spec/sources.yaml`. The origins of the documents are those in `known`.
    #[must_use]
    pub fn sources_yaml(&self, known: &[Upstream]) -> String {
        sources::to_yaml(&self.sources, known)
    }
}

/// Reconciles upstream documents, the one with the most authority last. What has a name in `names` keeps it. `report`
/// gets the inferences that contradict a document, collisions, and what was left out.
///
/// # Errors
/// [`Failed`] if a document cannot be read or its kind is unknown; `report` says which.
pub fn import(
    files: &[FileId],
    names: &Names,
    source_map: &SourceMap,
    report: &mut Report,
) -> Result<Imported, Failed> {
    let (exports, files): (Vec<FileId>, Vec<FileId>) = files.iter().partition(|file| is_flow(**file, source_map));
    let exported = read_flows(&exports, source_map, report);
    let (documents, mut sources) = read(&files, source_map, report)?;
    let gathered = gathering::gather(&documents, report);
    let (mut api, entities) = merge::merge(&documents, &gathered, names);
    names::apply(names, &mut api);
    null_only::resolve(&mut api);
    envelopes::resolve(&mut api);
    filters::resolve(&documents, &gathered, &mut api);
    uploads::resolve(&documents, &gathered, &mut api, report);
    reporting::report(&documents, &gathered, &api, &sources, report);
    let pages = paging::hints(&gathered, &api);
    entities::define(&mut api, &entities);
    passes::define(&mut api, &pages);
    let names_yaml = names::pin(&mut api, names, report).to_yaml();
    // The modules of groups stand with the names.
    api.groups.iter_mut().for_each(|group| group.client_name = None);
    let openapi_yaml = openapi::to_yaml(&api);
    let provenance_yaml = tracing::trace(&gathered, &api, &sources).to_yaml();
    let (flows_yaml, exports) = exported?;
    sources.extend(exports);
    let unread = documents.into_iter().flat_map(|document| document.unread).collect();
    Ok(Imported { api, openapi_yaml, names_yaml, provenance_yaml, flows_yaml, sources, unread })
}

/// Whether a file is an export of flows: it is called like one, or it is JSON that says so.
fn is_flow(file: FileId, source_map: &SourceMap) -> bool {
    let Some(named) = source_map.file(file) else { return false };
    let is_called_so = detect::is_flow(named.name());
    // Reading a large document twice takes long, so only a file that mentions exports is read for it.
    let may_be = || named.text().contains("\"flopack\"");
    let says_so =
        || parse(file, source_map, Limits::default()).is_ok_and(|root| detect::detect(&root) == Ok(DocumentKind::Flow));
    is_called_so || (may_be() && says_so())
}

/// The text of `spec/flows.yaml`, and the exports as `spec/sources.yaml` lists them.
fn read_flows(files: &[FileId], source_map: &SourceMap, report: &mut Report) -> Result<(String, Vec<Source>), Failed> {
    let (mut exports, mut sources) = (Vec::new(), Vec::new());
    for file in files {
        match flows::read(*file, source_map, report) {
            Ok((cards, source)) => {
                exports.push(cards);
                sources.push(source);
            }
            Err(fault) => report.push(*fault),
        }
    }
    report.checkpoint()?;
    Ok((crate::flows::to_yaml(&flows::join(exports, report)), sources))
}

/// Whether a file is a Postman collection rather than an OpenAPI document.
#[must_use]
pub fn is_collection(file: FileId, source_map: &SourceMap) -> bool {
    parse(file, source_map, Limits::default()).is_ok_and(|root| detect::detect(&root) == Ok(DocumentKind::Postman))
}

/// What `spec/sources.yaml` would say of a document, which is not imported.
///
/// # Errors
/// [`Failed`] if the document cannot be read or its kind is unknown; `report` says which.
pub fn inspect(file: FileId, source_map: &SourceMap, report: &mut Report) -> Result<Source, Failed> {
    if is_flow(file, source_map) {
        let read = flows::read(file, source_map, &mut report.branch());
        return read.map(|(_, source)| source).map_err(|fault| report.push(*fault)).map_err(|()| Failed);
    }
    match read_document(file, 0, source_map, &mut report.branch()) {
        Ok((_, Some(source))) => Ok(source),
        Ok((_, None)) => Err(Failed),
        Err(fault) => {
            report.push(*fault);
            Err(Failed)
        }
    }
}

fn read(files: &[FileId], source_map: &SourceMap, report: &mut Report) -> Result<(Vec<Document>, Vec<Source>), Failed> {
    let (mut documents, mut sources) = (Vec::new(), Vec::new());
    for (rank, file) in files.iter().enumerate() {
        match read_document(*file, rank, source_map, report) {
            Ok((document, source)) => {
                documents.push(document);
                sources.extend(source);
            }
            Err(diagnostic) => report.push(*diagnostic),
        }
    }
    if documents.is_empty() && report.checkpoint().is_ok() {
        let found = Diagnostic::error(&codes::IMPORT_NOTHING, "no document describes the API");
        report.push(found.help("give the documents of spec/sources.yaml as well: an import replaces all facts"));
    }
    report.checkpoint()?;
    Ok((documents, sources))
}

fn read_document(
    file: FileId,
    rank: usize,
    source_map: &SourceMap,
    report: &mut Report,
) -> Result<(Document, Option<Source>), Box<Diagnostic>> {
    if source_map.file(file).is_some_and(|file| detect::is_cards(file.name())) {
        return Err(Box::new(detect::cards_refused().at(Span::new(file, 0, 0), "")));
    }
    let root = parse(file, source_map, Limits::default())?;
    let kind = detect::detect(&root)?;
    let document = match kind {
        DocumentKind::OpenApi => reading::openapi::read(&root, rank, report),
        DocumentKind::Postman => reading::postman::read(&root, rank, report),
        DocumentKind::Flow => Document::default(),
    };
    if document.requests.is_empty() {
        let found = Diagnostic::error(&codes::IMPORT_NOTHING, "the document describes no operation");
        return Err(Box::new(found.at(root.span, "").help("check that this is the right document, or leave it out")));
    }
    let source = source_map.file(file).map(|file| Source::of(file, kind, &document));
    Ok((document, source))
}

#[cfg(test)]
mod properties;
#[cfg(test)]
mod tests;
