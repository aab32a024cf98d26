//! Writes files so that a failed run changes nothing.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// A failed file operation.
#[derive(Debug)]
pub(crate) struct Failure {
    path: PathBuf,
    error: io::Error,
}

impl std::fmt::Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "cannot write `{}`: {}", self.path.display(), self.error)
    }
}

/// How many files a run changed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Written {
    pub(crate) written: usize,
    pub(crate) removed: usize,
    pub(crate) unchanged: usize,
}

impl std::fmt::Display for Written {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} written, {} removed, {} unchanged", self.written, self.removed, self.unchanged)
    }
}

/// Writes `files` to `root`, and removes all other files of `disk`, which is what `root` contains now. Files that differ are
/// written under temporary names first and then renamed. So nobody sees an incomplete file, and a full disk is noticed
/// before anything has changed.
pub(crate) fn write_tree<'a>(
    root: &Path,
    files: impl Iterator<Item = (&'a str, &'a str)>,
    disk: &BTreeMap<String, Vec<u8>>,
) -> Result<Written, Failure> {
    let mut orphans: BTreeSet<&str> = disk.keys().map(String::as_str).collect();
    let mut staged = Staged::default();
    let mut summary = Written::default();
    for (path, text) in files {
        orphans.remove(path);
        if disk.get(path).is_some_and(|found| found.as_slice() == text.as_bytes()) {
            summary.unchanged += 1;
        } else {
            staged.stage(root.join(path), text)?;
            summary.written += 1;
        }
    }
    staged.commit()?;
    for orphan in orphans {
        remove(root, &root.join(orphan))?;
        summary.removed += 1;
    }
    Ok(summary)
}

/// Writes one file under a temporary name and then renames it.
pub(crate) fn write_file(path: &Path, text: &str) -> Result<(), Failure> {
    let mut staged = Staged::default();
    staged.stage(path.to_owned(), text)?;
    staged.commit()
}

/// Files under temporary names. Dropping removes those that have not been renamed.
#[derive(Debug, Default)]
struct Staged {
    moves: Vec<(PathBuf, PathBuf)>,
}

impl Staged {
    fn stage(&mut self, path: PathBuf, text: &str) -> Result<(), Failure> {
        let parent = path.parent().unwrap_or(Path::new("."));
        at(parent, fs::create_dir_all(parent))?;
        let mut name = std::ffi::OsString::from(".");
        name.push(path.file_name().unwrap_or_default());
        name.push(".new");
        let temporary = path.with_file_name(name);
        if path.is_dir() {
            // Renaming would fail, after other files have been renamed.
            return at(&path, Err(io::ErrorKind::IsADirectory.into()));
        }
        self.moves.push((temporary.clone(), path));
        at(&temporary, fs::write(&temporary, text))
    }

    fn commit(self) -> Result<(), Failure> {
        self.moves.iter().try_for_each(|(temporary, path)| at(path, fs::rename(temporary, path)))
    }
}

impl Drop for Staged {
    fn drop(&mut self) {
        for (temporary, _) in &self.moves {
            let _ = fs::remove_file(temporary);
        }
    }
}

/// Removes a file, and the folders below `root` that become empty. A temporary file of a killed run may be gone already,
/// because this run has written and renamed it again.
fn remove(root: &Path, path: &Path) -> Result<(), Failure> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return at(path, Err(error)),
        _ => {}
    }
    let folders = path.ancestors().skip(1).take_while(|folder| *folder != root);
    for folder in folders {
        // A folder that is not empty stays.
        if fs::remove_dir(folder).is_err() {
            break;
        }
    }
    Ok(())
}

fn at<T>(path: &Path, result: io::Result<T>) -> Result<T, Failure> {
    result.map_err(|error| Failure { path: path.to_owned(), error })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_differences_are_written_and_orphans_are_removed_with_their_folders() {
        let root = tempfile::tempdir().unwrap();
        fs::create_dir_all(root.path().join("old/deep")).unwrap();
        fs::write(root.path().join("old/deep/file"), "x").unwrap();
        fs::write(root.path().join("same"), "same").unwrap();
        let disk = BTreeMap::from([("old/deep/file".to_owned(), b"x".to_vec()), ("same".to_owned(), b"same".to_vec())]);
        let files = [("same", "same"), ("new/file", "text")];
        let summary = write_tree(root.path(), files.into_iter(), &disk).unwrap();
        assert_eq!(summary, Written { written: 1, removed: 1, unchanged: 1 });
        assert!(!root.path().join("old").exists());
        assert_eq!(fs::read_to_string(root.path().join("new/file")).unwrap(), "text");
    }

    #[test]
    fn a_folder_in_place_of_a_file_is_noticed_before_anything_has_changed() {
        let root = tempfile::tempdir().unwrap();
        fs::create_dir(root.path().join("b")).unwrap();
        let files = [("a", "text"), ("b", "text"), ("c", "text")];
        assert!(write_tree(root.path(), files.into_iter(), &BTreeMap::new()).is_err());
        let left: Vec<_> = fs::read_dir(root.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert_eq!(left, ["b"]);
    }

    #[test]
    fn leftovers_of_a_killed_run_are_removed() {
        let root = tempfile::tempdir().unwrap();
        fs::write(root.path().join(".a.new"), "ha").unwrap();
        let disk = BTreeMap::from([(".a.new".to_owned(), b"ha".to_vec())]);
        write_tree(root.path(), [("a", "half")].into_iter(), &disk).unwrap();
        let left: Vec<_> = fs::read_dir(root.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert_eq!(left, ["a"]);
    }

    #[test]
    fn a_failed_write_leaves_nothing_behind() {
        let root = tempfile::tempdir().unwrap();
        fs::write(root.path().join("file"), "in the way of a folder").unwrap();
        let files = [("a", "text"), ("file/b", "text")];
        assert!(write_tree(root.path(), files.into_iter(), &BTreeMap::new()).is_err());
        let left: Vec<_> = fs::read_dir(root.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert_eq!(left, ["file"]);
    }
}
