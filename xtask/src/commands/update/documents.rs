//! The folder of the upstream documents.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use kandji_codegen::diagnostic::{Diagnostic, Failed, Report, Strictness, codes};
use kandji_codegen::import::inspect;
use kandji_codegen::inputs;
use kandji_codegen::source::SourceMap;
use kandji_codegen::upstream::Upstream;

use super::downloader::Downloader;
use super::renew::Version;
use crate::commands::told;
use crate::write::write_files;

/// How deep documents may be in the folder.
const DEPTH: usize = 3;

/// The folder, and the file of each name in it.
#[derive(Debug)]
pub(super) struct Documents {
    folder: PathBuf,
    files: BTreeMap<String, PathBuf>,
}

impl Documents {
    /// The documents in a folder and its subfolders. A folder that is not there has none.
    pub(super) fn new(folder: &Path) -> Self {
        let mut files = BTreeMap::new();
        find(folder, DEPTH, &mut files);
        Self { folder: folder.to_owned(), files }
    }

    /// The files to import, each new version behind the one before it. Writes the new versions, and what can be had again of
    /// those that are missing.
    pub(super) fn all(
        &self,
        known: &[Upstream],
        new: &[Version],
        downloader: &Downloader,
        report: &mut Report,
    ) -> Result<Vec<PathBuf>, Failed> {
        let (mut paths, mut written) = (Vec::new(), Vec::new());
        for document in known {
            let of_today = new.iter().find(|version| version.name() == document.name);
            match of_today.map_or_else(|| self.present(document, downloader), |version| Ok(self.place(version))) {
                Ok((path, text)) => {
                    written.extend(text.map(|text| (path.clone(), text)));
                    paths.push(path);
                }
                Err(fault) => report.push(fault),
            }
            let behind =
                new.iter().filter(|version| version.old.name == document.name && version.name() != document.name);
            for (path, text) in behind.map(|version| self.place(version)) {
                written.extend(text.map(|text| (path.clone(), text)));
                paths.push(path);
            }
        }
        report.checkpoint()?;
        told(write_files(&written).map_err(|failure| failure.diagnostic()), report).map(|()| paths)
    }

    /// Where a new version goes, beside the one before it, and its text.
    fn place(&self, version: &Version) -> (PathBuf, Option<String>) {
        let folder = self.files.get(&version.old.name).and_then(|path| path.parent()).unwrap_or(&self.folder);
        (folder.join(version.name()), Some(version.text.clone()))
    }

    /// A document that the facts come from, with its text if it is not in the folder yet.
    fn present(&self, document: &Upstream, downloader: &Downloader) -> Result<(PathBuf, Option<String>), Diagnostic> {
        let name = &document.name;
        if let Some(path) = self.files.get(name) {
            let is_same = hash(path).as_deref() == Some(document.sha256.as_str());
            return if is_same {
                Ok((path.clone(), None))
            } else {
                Err(missing(format!("`{}` is another version of `{name}`", path.display()), &self.folder))
            };
        }
        let Some(origin) = document.origin.as_ref().filter(|origin| origin.is_fixed()) else {
            return Err(missing(format!("`{name}` is not in `{}`", self.folder.display()), &self.folder));
        };
        let bytes = downloader.get(name, &origin.address())?;
        let text = String::from_utf8(bytes)
            .ok()
            .filter(|text| hash_of(name, text).as_deref() == Some(document.sha256.as_str()));
        let text = text
            .ok_or_else(|| missing(format!("`{}` has another version of `{name}`", origin.address()), &self.folder))?;
        Ok((self.folder.join(name), Some(text)))
    }
}

fn find(folder: &Path, depth: usize, files: &mut BTreeMap<String, PathBuf>) {
    let entries = fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok);
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    paths.sort();
    for path in paths {
        if path.is_dir() && depth > 1 {
            find(&path, depth - 1, files);
        } else if let Some(name) = path.file_name().and_then(|name| name.to_str()) {
            files.entry(name.to_owned()).or_insert(path);
        }
    }
}

/// The hash of a document, as spec/sources.yaml has it.
fn hash(path: &Path) -> Option<String> {
    let mut sources = SourceMap::default();
    let mut report = Report::new(Strictness::Draft);
    let file = inputs::read_text(path, &mut sources, &mut report).ok()?;
    inspect(file, &sources, &mut report).ok().map(|source| source.sha256)
}

fn hash_of(name: &str, text: &str) -> Option<String> {
    let mut sources = SourceMap::default();
    let file = sources.add(name, text);
    inspect(file, &sources, &mut Report::new(Strictness::Draft)).ok().map(|source| source.sha256)
}

fn missing(message: String, folder: &Path) -> Diagnostic {
    let help = format!(
        "put the version that spec/sources.yaml names into `{}`, or name its folder with --documents",
        folder.display()
    );
    Diagnostic::error(&codes::UPDATE_MISSING, message).help(help)
}
