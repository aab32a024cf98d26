//! Collects the evidence of all documents for each operation.

mod collisions;
mod renames;

use crate::diagnostic::Report;
use crate::import::evidence::document::Document;
use crate::import::evidence::gathered::Gathered;
use crate::import::evidence::request::Request;

/// Collects what the documents say about each operation.
pub(crate) fn gather(documents: &[Document], report: &mut Report) -> Gathered {
    let mut requests: Vec<Request> = documents.iter().flat_map(|document| document.requests.iter().cloned()).collect();
    requests.sort_by_cached_key(|request| (request.source, request.path.key(), request.method, request.name.clone()));
    let mut gathered = Gathered::new();
    for request in collisions::resolve(&requests, report) {
        gathered.entry((request.path.key(), request.method)).or_default().push(request);
    }
    gathered.values_mut().for_each(|requests| requests.sort_by_key(|request| request.source));
    renames::resolve(&mut gathered, report);
    gathered
}
