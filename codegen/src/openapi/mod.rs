//! The API document: overlays, lowering from 3.1 to 3.0, reading it into the model and writing it.
//!
//! The document stays a tree of [`Node`]s until the model is built, so every error has its place and unknown keys are
//! noticed. `openapiv3` reads the emitted document back (`reread`).

pub(crate) mod keys;
mod kind;
mod left_out;
mod lower;
mod methods;
mod overlay;
mod passed_over;
mod read;
mod refs;
mod reread;
pub(crate) mod search;
mod unread;
pub(crate) mod walk;
mod write;

pub(crate) use left_out::{LeftOut, Part as LeftOutPart};
pub use read::read;
pub(crate) use reread::{Counts as ModelCounts, check as reread};
pub(crate) use write::count_examples;
pub use write::{to_json, to_json_with, to_yaml, write};

use crate::corrections::Correction;
use crate::diagnostic::{Diagnostic, Failed, Report};
use crate::document::{self, Limits, Node};
use crate::inputs::SpecFolder;
use crate::model::Api;
use crate::parallel::both;
use crate::source::FileId;
use crate::words;
use overlay::Overlay;

/// Parses the API document, applies the overlays, adds the documentation text, and lowers the result to OpenAPI 3.0. Every
/// `$ref` of the result resolves.
///
/// # Errors
/// [`Failed`] if the document or an overlay has errors; `report` says which.
pub fn load(spec: &SpecFolder, report: &mut Report) -> Result<Node, Failed> {
    load_corrected(spec, report).map(|(document, _)| document)
}

/// [`load`] and [`read`](read()), with what of the document did not reach the model although it means something.
///
/// # Errors
/// As [`load`] and [`read`](read()).
pub(crate) fn load_whole(spec: &SpecFolder, report: &mut Report) -> Result<(Api, LeftOut), Failed> {
    let mut left_out = LeftOut::new();
    let (document, _) = load_watched(spec, |document| left_out = left_out::keys(document), report)?;
    let api = read(&document, report)?;
    left_out.extend(left_out::unused(&document));
    Ok((api, left_out))
}

/// [`load`], with what the overlays corrected.
///
/// # Errors
/// As [`load`].
pub fn load_corrected(spec: &SpecFolder, report: &mut Report) -> Result<(Node, Vec<Correction>), Failed> {
    load_watched(spec, |_| (), report)
}

/// [`load_corrected`]; `watch` sees the document before it is lowered.
fn load_watched(
    spec: &SpecFolder,
    watch: impl FnOnce(&Node),
    report: &mut Report,
) -> Result<(Node, Vec<Correction>), Failed> {
    let mut branch = report.branch();
    let (parsed, (overlays, words)) = both(
        || parse(spec, spec.openapi).and_then(kind::require_openapi),
        || {
            let overlays = spec.overlays.iter().filter_map(|file| read_overlay(spec, *file, &mut branch));
            (overlays.collect::<Vec<_>>(), words::read(spec, &mut branch))
        },
    );
    report.append(branch);
    let mut document = parsed.map_err(|fault| report.push(fault)).map_err(|()| Failed)?;
    methods::lower_case(&mut document, report);
    let corrections = overlay::apply(&mut document, &overlays, Limits::default(), report);
    report.checkpoint()?;
    overlay::check_text(&mut document, &spec.overlays, report);
    words::apply(&mut document, &words, &spec.sources, report);
    lower::as_written(&mut document, &spec.sources, report);
    watch(&document);
    lower::lower(&mut document, report);
    refs::check(&mut document, report);
    report.checkpoint()?;
    Ok((document, corrections))
}

fn parse(spec: &SpecFolder, file: FileId) -> Result<Node, Diagnostic> {
    document::parse(file, &spec.sources, Limits::default())
}

fn read_overlay(spec: &SpecFolder, file: FileId, report: &mut Report) -> Option<Overlay> {
    match parse(spec, file) {
        Ok(node) => {
            let name = spec.sources.file(spec.openapi).map_or("", |file| file.name());
            overlay::check_extends(&node, name, report);
            overlay::read(node, report)
        }
        Err(fault) => {
            report.push(fault);
            None
        }
    }
}

#[cfg(test)]
mod tests;
