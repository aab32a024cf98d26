//! The documents whose mutations a comparison has to see.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::Compared;
use crate::{generator, project};

/// The files of the spec folder that state facts about the API and the cards. What the others hold is text (`words`, `guides`,
/// `diagrams.yaml`, `changelog`), example values (`fleet`, `recipes`), evidence (`defects.yaml`, `public-clients.yaml`,
/// `provenance.yaml`, `findings.yaml`, `sources.yaml`) or what follows from a comparison (`versions.yaml`): none of it changes a
/// request, a response, an item of the client or a card.
const OF_SPEC: &[&str] =
    &["openapi.yaml", "names.yaml", "errors.yaml", "overlays/", "decisions.yaml", "action-cards.md"];

/// The files of the spec folder and the documents of a folder of upstream documents, as far as their names have `wanted`.
///
/// # Panics
/// If a file cannot be read.
#[must_use]
pub fn compared(upstream: Option<&Path>, wanted: &str) -> Vec<Compared> {
    let root = PathBuf::from("spec");
    let files = files_of(&generator::spec(), &root);
    let is_meant = |file: &&PathBuf| {
        let name = file.strip_prefix(&root).unwrap_or(file).display().to_string();
        OF_SPEC.iter().any(|meant| name.starts_with(meant)) && format!("spec {name}").contains(wanted)
    };
    let of_spec = files.keys().filter(is_meant).map(|file| Compared::in_folder(&files, &root, file));
    let documents = upstream.map(documents).unwrap_or_default();
    // The small documents have the same names, and each a folder of its own.
    let name = |path: &Path| {
        let parts: Vec<_> = path.iter().rev().take(2).map(|part| part.to_string_lossy()).collect();
        parts.into_iter().rev().collect::<Vec<_>>().join("/")
    };
    let documents = documents.into_iter().filter(|path| name(path).contains(wanted));
    let others = documents.map(|path| {
        let text = fs::read_to_string(&path).unwrap_or_else(|fault| panic!("{}: {fault}", path.display()));
        Compared::document(&name(&path), &text)
    });
    of_spec.chain(others).collect()
}

/// The upstream documents, and the small ones beside their folder that can be compared.
fn documents(upstream: &Path) -> Vec<PathBuf> {
    let mut found = project::documents(upstream);
    found.extend(files_in(&upstream.join("cards")));
    let cases = upstream.with_file_name("cases");
    let mut small: Vec<PathBuf> = Vec::new();
    for case in fs::read_dir(cases).into_iter().flatten().flatten() {
        let names = files_in(&case.path()).into_iter();
        let is_document = |path: &PathBuf| {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            path.is_file()
                && ["openapi", "new.", "collection", "cards", "action-cards"]
                    .iter()
                    .any(|start| name.starts_with(start))
        };
        small.extend(names.filter(is_document));
    }
    small.sort();
    found.extend(small);
    found
}

/// The files and folders in a folder, sorted.
fn files_in(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<_> = fs::read_dir(folder).into_iter().flatten().flatten().map(|file| file.path()).collect();
    files.sort();
    files
}

/// The files of a folder, by their paths below another one.
fn files_of(folder: &Path, root: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(folder).expect("the folder can be read") {
        let path = entry.expect("the folder can be read").path();
        let below = root.join(path.file_name().unwrap_or_default());
        if path.is_dir() {
            files.extend(files_of(&path, &below));
        } else {
            files.insert(below, fs::read(&path).expect("the file can be read"));
        }
    }
    files
}
