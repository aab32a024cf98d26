//! Writes an output folder.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use kandji_codegen::inputs::STAGING;

use super::failure::{Failure, at};
use super::staged::{NewFile, Staged};

/// What a run changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Written {
    pub(crate) written: usize,
    /// The files that were removed, because the generator does not write them.
    pub(crate) removed: Vec<PathBuf>,
    pub(crate) unchanged: usize,
}

impl std::fmt::Display for Written {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} written, {} removed, {} unchanged", self.written, self.removed.len(), self.unchanged)
    }
}

/// Writes `files` to `root`, and removes all other files of `disk`, which is what `root` contains now. `first` is renamed before
/// all others: it marks the folder as the generator's, so that the next run can complete what a killed one began.
pub(crate) fn write_tree<'a>(
    root: &Path,
    files: impl Iterator<Item = (&'a str, &'a str)>,
    first: &str,
    disk: &BTreeMap<String, Vec<u8>>,
) -> Result<Written, Failure> {
    let mut orphans: BTreeSet<&str> = disk.keys().map(String::as_str).collect();
    let mut changed = Vec::new();
    let mut summary = Written::default();
    for (path, text) in files {
        orphans.remove(path);
        if disk.get(path).is_some_and(|found| found.as_slice() == text.as_bytes()) {
            summary.unchanged += 1;
        } else {
            changed.push((path, text));
        }
    }
    changed.sort_by_key(|(path, _)| *path != first);
    summary.written = changed.len();
    let staging = root.join(STAGING);
    clear(&staging)?;
    let replaced = replace(root, &staging, &changed);
    let cleared = clear(&staging);
    if replaced.is_err() {
        changed.iter().for_each(|(path, _)| prune(root, &root.join(path)));
    }
    replaced.and(cleared)?;
    for orphan in orphans {
        let path = root.join(orphan);
        remove(root, &path)?;
        summary.removed.push(path);
    }
    Ok(summary)
}

fn replace(root: &Path, staging: &Path, changed: &[(&str, &str)]) -> Result<(), Failure> {
    if changed.is_empty() {
        return Ok(());
    }
    at(staging, fs::create_dir(staging))?;
    let files = changed.iter().enumerate().map(|(number, (path, text))| NewFile {
        temporary: staging.join(number.to_string()),
        path: root.join(path),
        text,
    });
    Staged::of(files.collect())?.commit()
}

/// Removes the staging folder, which a killed run leaves behind.
fn clear(staging: &Path) -> Result<(), Failure> {
    match fs::remove_dir_all(staging) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => at(staging, Err(error)),
        _ => Ok(()),
    }
}

/// Removes a file, and the folders below `root` that become empty.
fn remove(root: &Path, path: &Path) -> Result<(), Failure> {
    at(path, fs::remove_file(path))?;
    prune(root, path);
    Ok(())
}

/// Removes the folders between `root` and a path that are empty. Others stay, because they cannot be removed.
fn prune(root: &Path, path: &Path) {
    let mut folders = path.ancestors().skip(1).take_while(|folder| *folder != root);
    let _ = folders.try_for_each(fs::remove_dir);
}
