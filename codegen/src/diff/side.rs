//! One side of a comparison.

use std::path::{Path, PathBuf};

use crate::diagnostic::{Diagnostic, Failed, Report, codes};
use crate::inputs::{self, Files, SpecFolder};
use crate::model::{Api, CardDocument};
use crate::names::{self, Names};
use crate::reconcile::{Reconciled, reconcile};
use crate::source::{FileId, SourceMap};
use crate::{cards, decisions, errors, flows, import, openapi, passes};

use super::api::Reading;
use super::cards::Cards;

/// One side of a comparison: an API, cards, or a spec folder with both.
#[derive(Debug)]
pub struct Side {
    /// The documents, so that places in them can be shown.
    pub sources: SourceMap,
    content: Content,
    /// What was noted while the API was read.
    pub(super) reading: Reading,
}

#[derive(Debug)]
enum Content {
    Api(Box<Api>),
    Cards(CardDocument),
    Folder(Box<Reconciled>),
}

impl Side {
    /// An API that has gone through every pass, with the documents that its spans point into.
    #[must_use]
    pub fn of_api(api: Api, sources: SourceMap) -> Self {
        Self { sources, content: Content::Api(Box::new(api)), reading: Reading::default() }
    }

    /// An imported API, with the documents that its spans point into. Its operations lose the names that are pinned beside the
    /// document: a side that is loaded from the document alone lacks them, too.
    ///
    /// # Errors
    /// [`Failed`] if the API contradicts itself; `report` says where.
    pub fn of_import(mut api: Api, sources: SourceMap, report: &mut Report) -> Result<Self, Failed> {
        api.operations.iter_mut().for_each(|operation| operation.client = None);
        Ok(Self::of_api(with_derived(api, report)?, sources))
    }

    pub(super) fn api(&self) -> Option<&Api> {
        match &self.content {
            Content::Api(api) => Some(api),
            Content::Folder(folder) => Some(folder.api()),
            Content::Cards(_) => None,
        }
    }

    pub(super) fn cards(&self) -> Option<Cards<'_>> {
        match &self.content {
            Content::Api(_) => None,
            Content::Cards(document) => Some(Cards { document, bound: None }),
            Content::Folder(folder) => Some(Cards { document: folder.document(), bound: Some(folder.cards()) }),
        }
    }

    fn kind(&self) -> &'static str {
        match &self.content {
            Content::Api(_) => "an API document",
            Content::Cards(_) => "a card document",
            Content::Folder(_) => "a spec folder",
        }
    }
}

/// Loads a spec folder, an OpenAPI document, a Postman collection or a card document.
///
/// # Errors
/// The documents, if one has errors, so that `report` can be shown with them.
pub fn load(path: &Path, report: &mut Report) -> Result<Side, SourceMap> {
    load_from(&Files::Disk, path, report)
}

/// [`load`] of files that may be in memory, such as those of a Git revision.
///
/// # Errors
/// As [`load`].
pub fn load_from(files: &Files, path: &Path, report: &mut Report) -> Result<Side, SourceMap> {
    if files.is_folder(path) {
        let spec =
            inputs::read_spec_from(files, path, [None, None], report).map_err(|unreadable| unreadable.sources)?;
        return match load_folder(&spec, report) {
            Ok((folder, reading)) => {
                Ok(Side { sources: spec.sources, content: Content::Folder(Box::new(folder)), reading })
            }
            Err(Failed) => Err(spec.sources),
        };
    }
    let read = inputs::read_documents_from(files, &[PathBuf::from(path)], report);
    let (sources, files) = read.map_err(|unreadable| unreadable.sources)?;
    match files.first() {
        Some(file) => load_document(*file, sources, report),
        None => Err(sources),
    }
}

/// Reads an OpenAPI document, a Postman collection or a card document.
///
/// # Errors
/// As [`load`].
pub fn load_document(file: FileId, sources: SourceMap, report: &mut Report) -> Result<Side, SourceMap> {
    let name = sources.file(file).map(|file| Path::new(file.name()).extension().map(ToOwned::to_owned));
    let is_markdown = name.flatten().is_some_and(|extension| extension.eq_ignore_ascii_case("md"));
    let read = if is_markdown {
        cards::parse(file, &sources, report).map(|cards| (Content::Cards(cards), Reading::default()))
    } else {
        load_api(file, &sources, report).map(|(api, reading)| (Content::Api(Box::new(api)), reading))
    };
    match read {
        Ok((content, reading)) => Ok(Side { sources, content, reading }),
        Err(Failed) => Err(sources),
    }
}

/// The API and the cards of a spec folder as they are emitted.
fn load_folder(spec: &SpecFolder, report: &mut Report) -> Result<(Reconciled, Reading), Failed> {
    let (mut api, left_out) = openapi::load_whole(spec, report)?;
    let reading = Reading::of(&mut api, left_out, report);
    names::apply(&names::of_spec(spec, report)?, &mut api);
    passes::run(&mut api, report)?;
    errors::apply(errors::of_spec(spec, report)?, &mut api, report)?;
    let mut cards = cards::parse(spec.cards, &spec.sources, report)?;
    flows::attach(&mut cards, flows::read(spec, report)?, report);
    Ok((reconcile(api, cards, &decisions::read(spec, report)?, report)?, reading))
}

fn load_api(file: FileId, sources: &SourceMap, report: &mut Report) -> Result<(Api, Reading), Failed> {
    if import::is_collection(file, sources) {
        let imported = import::import(&[file], &Names::default(), sources, report)?;
        let reading = Reading::of_collection(imported.unread, report);
        return Ok((with_derived(imported.api, report)?, reading));
    }
    let (mut api, left_out) = openapi::load_whole(&SpecFolder::of(sources.clone(), file), report)?;
    let reading = Reading::of(&mut api, left_out, report);
    Ok((with_derived(api, report)?, reading))
}

/// An API with what is derived whenever one is read.
fn with_derived(mut api: Api, report: &mut Report) -> Result<Api, Failed> {
    passes::run(&mut api, report)?;
    Ok(api)
}

/// Two sides need something in common. What only one of them has is not compared, which `report` says.
pub(super) fn require_common(old: &Side, new: &Side, report: &mut Report) -> Result<(), Failed> {
    let kinds = [old.kind(), new.kind()];
    let have_apis = old.api().is_some() && new.api().is_some();
    let have_cards = old.cards().is_some() && new.cards().is_some();
    if !have_apis && !have_cards {
        let message = format!("{} cannot be compared with {}: they have nothing in common", kinds[0], kinds[1]);
        let help = "compare an API (an OpenAPI document, a Postman collection or a spec folder) with another one, or cards (a \
                    card document or a spec folder) with others";
        report.push(Diagnostic::error(&codes::DOCUMENT_UNKNOWN, message).help(help));
        return Err(Failed);
    }
    if kinds[0] != kinds[1] {
        let part = if have_apis { "APIs" } else { "cards" };
        let message = format!("only the {part} of {} and {} are compared", kinds[0], kinds[1]);
        report.push(Diagnostic::note(&codes::COMPARED_IN_PART, message));
    }
    Ok(())
}
