//! Files under temporary names.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::num::NonZero;
use std::panic::resume_unwind;
use std::path::{Path, PathBuf};
use std::thread;

use super::failure::{Failure, at};

/// Most threads that write at the same time, and the fewest files for which another one is worth its start.
const MAX_THREADS: usize = 4;
const MIN_FILES: usize = 32;

/// A file that is to be written.
#[derive(Debug)]
pub(super) struct NewFile<'a> {
    /// Its name until all files are written.
    pub(super) temporary: PathBuf,
    pub(super) path: PathBuf,
    pub(super) text: &'a str,
}

/// Files that are written but do not have their names yet. Dropping removes those that have not been renamed.
#[derive(Debug)]
pub(super) struct Staged<'a> {
    files: Vec<NewFile<'a>>,
}

impl<'a> Staged<'a> {
    /// Writes files under their temporary names. A full disk is noticed here, before anything has changed.
    pub(super) fn of(files: Vec<NewFile<'a>>) -> Result<Self, Failure> {
        let folders: BTreeSet<&Path> = files.iter().map(|file| folder_of(&file.path)).collect();
        folders.into_iter().try_for_each(|folder| at(folder, fs::create_dir_all(folder)))?;
        let staged = Self { files };
        let threads = thread::available_parallelism().map_or(1, NonZero::get).min(MAX_THREADS);
        let share = staged.files.len().div_ceil(threads).max(MIN_FILES);
        thread::scope(|scope| {
            let writers: Vec<_> = staged.files.chunks(share).map(|files| scope.spawn(|| write(files))).collect();
            let mut written =
                writers.into_iter().map(|writer| writer.join().unwrap_or_else(|panic| resume_unwind(panic)));
            written.try_for_each(|part| part)
        })?;
        Ok(staged)
    }

    /// Gives the files their names.
    pub(super) fn commit(mut self) -> Result<(), Failure> {
        self.files.iter().try_for_each(|file| at(&file.path, fs::rename(&file.temporary, &file.path)))?;
        self.files.clear();
        Ok(())
    }
}

fn write(files: &[NewFile<'_>]) -> Result<(), Failure> {
    files.iter().try_for_each(|NewFile { temporary, path, text }| {
        if path.is_dir() {
            // Renaming would fail, after other files have been renamed.
            return at(path, Err(io::ErrorKind::IsADirectory.into()));
        }
        // What a killed run left could be a link that leads elsewhere.
        let left = temporary.symlink_metadata().is_ok();
        at(temporary, if left { fs::remove_file(temporary) } else { Ok(()) })?;
        at(path, fs::write(temporary, text))
    })
}

impl Drop for Staged<'_> {
    fn drop(&mut self) {
        for file in &self.files {
            let _ = fs::remove_file(&file.temporary);
        }
    }
}

/// The folder that a file is in.
pub(super) fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."))
}
