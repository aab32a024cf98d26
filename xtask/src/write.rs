//! Writes files so that a failed or killed run leaves nothing half-written.
//!
//! A run holds a lock on each folder that it writes to, and writes all files under other names before it renames the first
//! one. A run that is killed while it renames leaves whole files, some old and some new, which the next run completes.

mod lock;
mod output;
mod staged;
mod tree;

pub(crate) use lock::Lock;
pub(crate) use output::check_place;
pub(crate) use tree::write_tree;

use std::io;
use std::path::{Path, PathBuf};

use kandji_codegen::diagnostic::{Diagnostic, codes};

use staged::Staged;

/// A failed file operation.
#[derive(Debug)]
pub(crate) struct Failure {
    path: PathBuf,
    error: io::Error,
}

impl Failure {
    /// The failure as a diagnostic, which every message format can show.
    pub(crate) fn diagnostic(&self) -> Diagnostic {
        let message = format!("cannot write `{}`: {}", self.path.display(), self.error);
        Diagnostic::error(&codes::OUTPUT_UNWRITABLE, message).help(codes::OUTPUT_UNWRITABLE.fix)
    }
}

/// Writes files that belong together: either all of them are replaced or, if one cannot be written, none.
pub(crate) fn write_files(files: &[(PathBuf, String)]) -> Result<(), Failure> {
    let mut folders: Vec<&Path> = files.iter().map(|(path, _)| folder_of(path)).collect();
    folders.sort();
    folders.dedup();
    let _locks = folders.into_iter().map(Lock::of).collect::<Result<Vec<_>, _>>()?;
    let mut staged = Staged::default();
    for (path, text) in files {
        staged.stage(hidden(path), path.clone(), text)?;
    }
    staged.commit()
}

fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// The temporary name of a file that has no staging folder: hidden, so that no command reads it as an input, and always the
/// same, so that the next run replaces what a killed run left.
fn hidden(path: &Path) -> PathBuf {
    let mut name = std::ffi::OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(".new");
    path.with_file_name(name)
}

fn at<T>(path: &Path, result: io::Result<T>) -> Result<T, Failure> {
    result.map_err(|error| Failure { path: path.to_owned(), error })
}

#[cfg(test)]
mod tests;
