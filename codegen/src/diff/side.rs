//! One side of a comparison.

use std::path::{Path, PathBuf};

use crate::diagnostic::{Diagnostic, Failed, Report, codes};
use crate::inputs::{self, SpecFolder};
use crate::model::{Api, CardDocument};
use crate::names::Names;
use crate::source::{FileId, SourceMap};
use crate::{cards, import, openapi, passes};

/// One side of a comparison: an API, cards, or a spec folder with both.
#[derive(Debug, Default)]
pub struct Side {
    /// The documents, so that places in them can be shown.
    pub sources: SourceMap,
    pub(super) api: Option<Api>,
    pub(super) cards: Option<CardDocument>,
}

impl Side {
    /// An API that has gone through every pass, with the documents that its spans point into.
    #[must_use]
    pub fn of_api(api: Api, sources: SourceMap) -> Self {
        Self { sources, api: Some(api), cards: None }
    }

    /// An imported API, with the documents that its spans point into.
    ///
    /// # Errors
    /// [`Failed`] if the API contradicts itself; `report` says where.
    pub fn of_import(api: Api, sources: SourceMap, report: &mut Report) -> Result<Self, Failed> {
        Ok(Self::of_api(with_derived(api, report)?, sources))
    }

    fn kind(&self) -> &'static str {
        match (&self.api, &self.cards) {
            (Some(_), Some(_)) => "a spec folder",
            (Some(_), None) => "an API document",
            (None, Some(_)) => "a card document",
            (None, None) => "nothing",
        }
    }
}

/// Loads a spec folder, an OpenAPI document, a Postman collection or a card document.
///
/// # Errors
/// The documents, if one has errors, so that `report` can be shown with them.
pub fn load(path: &Path, report: &mut Report) -> Result<Side, SourceMap> {
    if path.is_dir() {
        let spec = inputs::read_spec(path, None, None, report).map_err(|unreadable| unreadable.sources)?;
        return match load_folder(&spec, report) {
            Ok((api, cards)) => Ok(Side { sources: spec.sources, api: Some(api), cards: Some(cards) }),
            Err(Failed) => Err(spec.sources),
        };
    }
    let paths = [PathBuf::from(path)];
    let (sources, files) = inputs::read_documents(&paths, report).map_err(|unreadable| unreadable.sources)?;
    let Some(file) = files.first().copied() else { return Err(sources) };
    let is_markdown = path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("md"));
    if is_markdown {
        return match cards::parse(file, &sources, report) {
            Ok(cards) => Ok(Side { sources, api: None, cards: Some(cards) }),
            Err(Failed) => Err(sources),
        };
    }
    match load_api(file, &sources, report) {
        Ok(api) => Ok(Side { sources, api: Some(api), cards: None }),
        Err(Failed) => Err(sources),
    }
}

fn load_folder(spec: &SpecFolder, report: &mut Report) -> Result<(Api, CardDocument), Failed> {
    let document = openapi::load(spec, report)?;
    let mut api = openapi::read(&document, report)?;
    passes::run(&mut api, report)?;
    Ok((api, cards::parse(spec.cards, &spec.sources, report)?))
}

fn load_api(file: FileId, sources: &SourceMap, report: &mut Report) -> Result<Api, Failed> {
    if import::is_collection(file, sources) {
        let imported = import::import(&[file], &Names::default(), sources, report)?;
        return with_derived(imported.api, report);
    }
    let spec = SpecFolder::of(sources.clone(), file);
    let document = openapi::load(&spec, report)?;
    let mut api = openapi::read(&document, report)?;
    passes::run(&mut api, report)?;
    Ok(api)
}

/// An imported API with what is derived whenever an API is read.
fn with_derived(mut api: Api, report: &mut Report) -> Result<Api, Failed> {
    passes::run(&mut api, report)?;
    Ok(api)
}

/// Only two sides of the same kind can be compared.
pub(super) fn require_same_kind(old: &Side, new: &Side, report: &mut Report) -> Result<(), Failed> {
    if old.kind() != new.kind() {
        let message = format!("{} cannot be compared with {}", old.kind(), new.kind());
        report
            .push(Diagnostic::error(&codes::DOCUMENT_UNKNOWN, message).help("compare two documents of the same kind"));
    }
    report.checkpoint()
}
