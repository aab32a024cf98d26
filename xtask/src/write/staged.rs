//! Files under temporary names.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::failure::{Failure, at};

/// Files that are written but do not have their names yet. Dropping removes those that have not been renamed.
#[derive(Debug, Default)]
pub(super) struct Staged {
    moves: Vec<(PathBuf, PathBuf)>,
}

impl Staged {
    /// Writes a file to `temporary`, which is to become `path`.
    pub(super) fn stage(&mut self, temporary: &Path, path: &Path, text: &str) -> Result<(), Failure> {
        if path.is_dir() {
            // Renaming would fail, after other files have been renamed.
            return at(path, Err(io::ErrorKind::IsADirectory.into()));
        }
        let parent = folder_of(path);
        at(parent, fs::create_dir_all(parent))?;
        // What a killed run left could be a link that leads elsewhere.
        let left = temporary.symlink_metadata().is_ok();
        at(temporary, if left { fs::remove_file(temporary) } else { Ok(()) })?;
        self.moves.push((temporary.to_owned(), path.to_owned()));
        // A full disk is noticed here, before anything has changed.
        at(path, fs::write(temporary, text))
    }

    pub(super) fn commit(self) -> Result<(), Failure> {
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

/// The folder that a file is in.
pub(super) fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."))
}
