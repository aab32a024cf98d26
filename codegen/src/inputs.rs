//! The only module that reads files, from disk or from what a caller has read of a Git revision.
//!
//! Every file is checked as it is read: a size limit applies to files and pipes alike, and text that is not UTF-8 is
//! reported with the place of the first wrong byte.

mod files;
mod folder;
mod text;

pub use files::Files;
pub use folder::{STAGING, read_output, read_tree};
pub use text::{MAX_BYTES, read_text};

use std::path::{Path, PathBuf};

use crate::diagnostic::{Diagnostic, Failed, Report, codes};
use crate::source::{FileId, SourceMap};

/// The files of a spec folder.
#[derive(Clone, Debug)]
pub struct SpecFolder {
    /// All files.
    pub sources: SourceMap,
    /// The API document: OpenAPI 3.0 or 3.1, YAML or JSON.
    pub openapi: FileId,
    /// Overlays, in the order of their file names.
    pub overlays: Vec<FileId>,
    /// `names.yaml`, if there is one.
    pub names: Option<FileId>,
    /// Documentation text, in the order of the file names.
    pub words: Vec<FileId>,
    /// `defects.yaml`, if there is one.
    pub defects: Option<FileId>,
    /// `public-clients.yaml`, if there is one.
    pub public_clients: Option<FileId>,
    /// `diagrams.yaml`, if there is one.
    pub diagrams: Option<FileId>,
    /// `sources.yaml`, which names the upstream documents, if there is one.
    pub upstream: Option<FileId>,
    /// `errors.yaml`, if there is one.
    pub errors: Option<FileId>,
    /// `provenance.yaml`, if there is one.
    pub provenance: Option<FileId>,
    /// `findings.yaml`, if there is one.
    pub findings: Option<FileId>,
    /// `flows.yaml`, if there is one: what exports of flows show of the cards.
    pub flows: Option<FileId>,
    /// The invented tenant of the examples, in the order of the file names.
    pub fleet: Vec<FileId>,
    /// The card document.
    pub cards: FileId,
    /// `decisions.yaml`, if there is one.
    pub decisions: Option<FileId>,
    /// The guides of the book, in the order of the file names.
    pub guides: Vec<FileId>,
    /// Programs that guides show, in the order of the file names.
    pub programs: Vec<FileId>,
    /// `versions.yaml`, if there is one.
    pub versions: Option<FileId>,
    /// What each release has changed, in the order of the file names.
    pub changelog: Vec<FileId>,
}

impl SpecFolder {
    /// A folder that has nothing but an API document.
    #[must_use]
    pub fn of(sources: SourceMap, openapi: FileId) -> Self {
        Self {
            sources,
            openapi,
            overlays: Vec::new(),
            names: None,
            words: Vec::new(),
            defects: None,
            errors: None,
            public_clients: None,
            diagrams: None,
            upstream: None,
            provenance: None,
            findings: None,
            flows: None,
            fleet: Vec::new(),
            cards: openapi,
            decisions: None,
            guides: Vec::new(),
            programs: Vec::new(),
            versions: None,
            changelog: Vec::new(),
        }
    }
}

/// Inputs could not be read; the report says which and why.
#[derive(Clone, Debug, Default)]
pub struct Unreadable {
    /// What was read, to render the report with.
    pub sources: SourceMap,
}

impl From<Unreadable> for Failed {
    fn from(_: Unreadable) -> Self {
        Failed
    }
}

/// Reads a spec folder. `openapi` and `cards` replace its `openapi.yaml` and `action-cards.md`; everything else comes from
/// the folder.
///
/// # Errors
/// [`Unreadable`] if a file cannot be read; `report` says which and why.
pub fn read_spec(
    folder: &Path,
    openapi: Option<&Path>,
    cards: Option<&Path>,
    report: &mut Report,
) -> Result<SpecFolder, Unreadable> {
    read_spec_from(&Files::Disk, folder, [openapi, cards], report)
}

/// [`read_spec`] of files that may be in memory.
///
/// # Errors
/// As [`read_spec`].
pub fn read_spec_from(
    files: &Files,
    folder: &Path,
    [openapi, cards]: [Option<&Path>; 2],
    report: &mut Report,
) -> Result<SpecFolder, Unreadable> {
    let mut reading = Reading { files, sources: SourceMap::default(), report };
    let openapi = openapi.map_or_else(|| folder.join("openapi.yaml"), Path::to_owned);
    let cards = cards.map_or_else(|| folder.join("action-cards.md"), Path::to_owned);
    let openapi = reading.text(&openapi);
    let names = reading.optional(&folder.join("names.yaml"));
    let overlays = reading.all_in(&folder.join("overlays"), "yaml", "an overlay");
    let words = reading.all_in(&folder.join("words"), "yaml", "a file of documentation text");
    let fleet = reading.all_in(&folder.join("fleet"), "yaml", "a file of the invented tenant");
    let guides = reading.all_in(&folder.join("guides"), "md", "a guide");
    let programs = reading.all_in(&folder.join("recipes"), "rs", "a program");
    let changelog = reading.all_in(&folder.join("changelog"), "yaml", "the file of a release");
    let cards = reading.text(&cards);
    let decisions = reading.optional(&folder.join("decisions.yaml"));
    let defects = reading.optional(&folder.join("defects.yaml"));
    let errors = reading.optional(&folder.join("errors.yaml"));
    let upstream = reading.optional(&folder.join("sources.yaml"));
    let provenance = reading.optional(&folder.join("provenance.yaml"));
    let findings = reading.optional(&folder.join("findings.yaml"));
    let flows = reading.optional(&folder.join("flows.yaml"));
    let diagrams = reading.optional(&folder.join("diagrams.yaml"));
    let clients = reading.optional(&folder.join("public-clients.yaml"));
    let versions = reading.optional(&folder.join("versions.yaml"));
    let sources = reading.sources;
    let others =
        [names, decisions, defects, errors, upstream, provenance, findings, flows, clients, diagrams, versions];
    let others = others.into_iter().collect::<Result<Vec<_>, _>>();
    let others = others.ok().and_then(|others| <[Option<FileId>; 11]>::try_from(others).ok());
    let folders = [overlays, words, fleet, guides, programs, changelog].into_iter().collect::<Result<Vec<_>, _>>();
    let folders = folders.ok().and_then(|folders| <[Vec<FileId>; 6]>::try_from(folders).ok());
    match (openapi, cards, folders, others) {
        (Ok(openapi), Ok(cards), Some([overlays, words, fleet, guides, programs, changelog]), Some(others)) => {
            let [names, decisions, defects, errors, upstream, provenance, findings, flows, clients, diagrams, versions] =
                others;
            let spec = SpecFolder::of(sources, openapi);
            let spec = SpecFolder { overlays, words, fleet, guides, programs, cards, names, decisions, ..spec };
            let spec = SpecFolder { defects, errors, upstream, provenance, findings, flows, ..spec };
            Ok(SpecFolder { public_clients: clients, diagrams, versions, changelog, ..spec })
        }
        _ => Err(Unreadable { sources }),
    }
}

/// Reads documents, for `import` and `diff`.
///
/// # Errors
/// [`Unreadable`] if one cannot be read; `report` says which and why.
pub fn read_documents(paths: &[PathBuf], report: &mut Report) -> Result<(SourceMap, Vec<FileId>), Unreadable> {
    read_documents_from(&Files::Disk, paths, report)
}

/// [`read_documents`] of files that may be in memory.
///
/// # Errors
/// As [`read_documents`].
pub fn read_documents_from(
    files: &Files,
    paths: &[PathBuf],
    report: &mut Report,
) -> Result<(SourceMap, Vec<FileId>), Unreadable> {
    let mut reading = Reading { files, sources: SourceMap::default(), report };
    match reading.all(paths) {
        Ok(files) => Ok((reading.sources, files)),
        Err(Failed) => Err(Unreadable { sources: reading.sources }),
    }
}

/// Reads a file that may be missing.
///
/// # Errors
/// [`Failed`] if it exists and cannot be read; `report` says why.
pub fn read_optional(path: &Path, sources: &mut SourceMap, report: &mut Report) -> Result<Option<FileId>, Failed> {
    if Files::Disk.has(path) { read_text(path, sources, report).map(Some) } else { Ok(None) }
}

/// Files, what was read of them, and what is wrong with them.
struct Reading<'a> {
    files: &'a Files,
    sources: SourceMap,
    report: &'a mut Report,
}

impl Reading<'_> {
    fn text(&mut self, path: &Path) -> Result<FileId, Failed> {
        text::read_text_from(self.files, path, &mut self.sources, self.report)
    }

    fn optional(&mut self, path: &Path) -> Result<Option<FileId>, Failed> {
        if self.files.has(path) { self.text(path).map(Some) } else { Ok(None) }
    }

    /// Reads all of the files even if one fails, so that the report is complete.
    fn all(&mut self, paths: &[PathBuf]) -> Result<Vec<FileId>, Failed> {
        let files: Vec<_> = paths.iter().map(|path| self.text(path)).collect();
        files.into_iter().collect()
    }

    /// The files of a folder with an extension, in the order of their names; empty if there is no folder.
    fn all_in(&mut self, folder: &Path, extension: &str, kind: &str) -> Result<Vec<FileId>, Failed> {
        if !self.files.has(folder) {
            return Ok(Vec::new());
        }
        let mut paths = self.files.list(folder).map_err(|error| {
            self.report.push(text::unreadable(folder, &error));
            Failed
        })?;
        paths.retain(|path| !is_hidden(path));
        paths.sort();
        let (files, strays): (Vec<_>, Vec<_>) =
            paths.into_iter().partition(|path| path.extension().is_some_and(|found| found == extension));
        strays.iter().for_each(|path| self.report.push(stray(path, extension, kind)));
        self.all(&files)
    }
}

fn is_hidden(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name.as_encoded_bytes().starts_with(b"."))
}

fn stray(path: &Path, extension: &str, kind: &str) -> Diagnostic {
    Diagnostic::warning(
        &codes::ITEM_SKIPPED,
        format!("`{}` is not {kind}: its name does not end in .{extension}", path.display()),
    )
    .help("rename it, or move it out of the folder")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Strictness;
    use std::fs;

    #[test]
    fn a_spec_folder_has_its_overlays_in_the_order_of_their_names() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("overlays")).unwrap();
        for name in ["overlays/b.yaml", "overlays/a.yaml", "overlays/notes.txt", "openapi.yaml", "action-cards.md"] {
            fs::write(folder.path().join(name), "x: 1\n").unwrap();
        }
        let mut report = Report::new(Strictness::Strict);
        let spec = read_spec(folder.path(), None, None, &mut report).unwrap();
        let names: Vec<_> = spec.overlays.iter().map(|id| spec.sources.file(*id).unwrap().name().to_owned()).collect();
        assert!(names[0].ends_with("a.yaml") && names[1].ends_with("b.yaml") && names.len() == 2, "{names:?}");
        assert_eq!(spec.decisions, None);
        assert_eq!(report.diagnostics()[0].code, &codes::ITEM_SKIPPED);
    }

    #[test]
    fn every_file_that_cannot_be_read_is_reported() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("decisions.yaml"), "").unwrap();
        let mut report = Report::new(Strictness::Strict);
        assert!(read_spec(folder.path(), None, None, &mut report).is_err());
        let found: Vec<_> = report.diagnostics().iter().map(|diagnostic| diagnostic.code.id).collect();
        assert_eq!(found, ["input-unreadable", "input-unreadable", "input-empty"]);
        assert!(report.has_unreadable_input());
    }

    #[test]
    fn documents_keep_the_order_they_were_named_in() {
        let folder = tempfile::tempdir().unwrap();
        let paths: Vec<_> = ["z", "a"].iter().map(|name| folder.path().join(name)).collect();
        paths.iter().for_each(|path| fs::write(path, path.display().to_string()).unwrap());
        let (sources, files) = read_documents(&paths, &mut Report::default()).unwrap();
        assert_eq!(sources.file(files[0]).unwrap().text(), paths[0].display().to_string());
    }
}
