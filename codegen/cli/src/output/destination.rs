//! Where data goes: to standard output, or into a file that is there in the end as a whole or not at all.

use std::fs;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use crate::console::Console;
use crate::exit::{Exit, Failure};

/// Where data goes.
#[derive(Debug)]
pub(crate) enum Destination {
    /// Standard output.
    Console,
    /// A file, which is written beside its place and moved there in the end.
    File { path: PathBuf, may_replace: bool, is_private: bool, file: Option<BufWriter<NamedTempFile>> },
}

impl Destination {
    /// A file, which must not be there yet unless it may be replaced. A private one is for its owner only, as far as the system
    /// knows owners.
    pub(crate) fn file(path: &str, may_replace: bool, is_private: bool) -> Result<Self, Failure> {
        let path = PathBuf::from(path);
        if !may_replace && fs::symlink_metadata(&path).is_ok() {
            return Err(exists(&path));
        }
        Ok(Self::File { path, may_replace, is_private, file: None })
    }

    /// Opens it for writing.
    pub(crate) fn open<'w>(&'w mut self, console: &'w mut Console) -> Result<&'w mut (dyn Write + Send), Failure> {
        match self {
            Self::Console => Ok(console.output()),
            Self::File { path, file, is_private, .. } => {
                let opened = match file.take() {
                    Some(opened) => opened,
                    None => {
                        let file = beside(path, *is_private).map_err(|error| unwritable(path, &error))?;
                        BufWriter::with_capacity(64 * 1024, file)
                    }
                };
                Ok(file.insert(opened))
            }
        }
    }

    /// Moves the file to its place.
    pub(crate) fn close(&mut self) -> Result<(), Failure> {
        let Self::File { path, may_replace, file, .. } = self else { return Ok(()) };
        let Some(opened) = file.take() else { return Ok(()) };
        let written = opened.into_inner().map_err(|error| unwritable(path, error.error()))?;
        let moved = if *may_replace { written.persist(&*path) } else { written.persist_noclobber(&*path) };
        moved.map(|_| ()).map_err(|error| match error.error.kind() {
            io::ErrorKind::AlreadyExists => exists(path),
            _ => unwritable(path, &error.error),
        })
    }
}

/// A new file in the same folder, with the permissions that a new file has, or for its owner only.
fn beside(path: &Path, is_private: bool) -> io::Result<NamedTempFile> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut builder = tempfile::Builder::new();
    builder.prefix(".kandji-");
    #[cfg(unix)]
    if !is_private {
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    #[cfg(not(unix))]
    let _ = is_private;
    builder.tempfile_in(folder)
}

fn exists(path: &Path) -> Failure {
    Failure::usage(format!("`{}` is already there; --force replaces it", path.display()))
}

fn unwritable(path: &Path, error: &io::Error) -> Failure {
    Failure::new(Exit::Other, format!("`{}` cannot be written: {error}", path.display()))
}
