//! Writes files that belong together.

use std::path::{Path, PathBuf};

use super::failure::Failure;
use super::lock::Lock;
use super::staged::{NewFile, Staged, folder_of};

/// Writes files that belong together: either all of them are replaced or, if one cannot be written, none.
pub(crate) fn write_files(files: &[(PathBuf, String)]) -> Result<(), Failure> {
    let mut folders: Vec<&Path> = files.iter().map(|(path, _)| folder_of(path)).collect();
    folders.sort();
    folders.dedup();
    let _locks = folders.into_iter().map(Lock::of).collect::<Result<Vec<_>, _>>()?;
    let files = files.iter().map(|(path, text)| NewFile { temporary: hidden(path), path: path.clone(), text });
    Staged::of(files.collect())?.commit()
}

/// The temporary name of a file that has no staging folder: hidden, so that no command reads it as an input, and always the
/// same, so that the next run replaces what a killed run left.
fn hidden(path: &Path) -> PathBuf {
    let mut name = std::ffi::OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(".new");
    path.with_file_name(name)
}
