//! Reads a lowered document into the model.
//!
//! The document is read directly from its tree of located values, so every error has its place and reading is linear.
//! (`openapiv3` would lose the places, and it takes exponential time over a deeply nested error.)

mod all_of;
mod body;
mod choices;
mod content;
mod context;
mod contradictions;
mod discriminators;
mod extensions;
mod groups;
mod ids;
mod notation;
mod operations;
mod parameters;
mod paths;
mod references;
mod required;
mod schema;
mod security;
mod servers;

use super::unread;
use crate::diagnostic::{Failed, Report};
use crate::document::Node;
use crate::model::Api;
use context::Reader;

/// Reads a lowered OpenAPI 3.0 document into a draft of the model: schemas may still be inline.
///
/// # Errors
/// [`Failed`] if the document has errors; `report` says which.
pub fn read(document: &Node, report: &mut Report) -> Result<Api, Failed> {
    document.forget_reading();
    let mut reader = Reader::new(document, report);
    reader.check_root();
    let mut api = Api { servers: reader.servers(), ..Api::default() };
    reader.info(&mut api);
    reader.components();
    api.security = reader.security();
    api.operations = reader.operations(&api.security);
    api.groups = reader.groups(&mut api.operations);
    api.types = reader.into_types();
    unread::check(document, report);
    api.sort();
    ids::complete(&mut api.operations, report);
    report.checkpoint()?;
    Ok(api)
}

#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_of_merging;
#[cfg(test)]
mod tests_of_requests;
