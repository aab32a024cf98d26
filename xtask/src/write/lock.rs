//! One run at a time writes to a folder.

use std::fs::{self, File};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

use fs4::FileExt;

use super::failure::{Failure, at};

/// The exclusive use of a folder, until it is dropped or the process ends, however that happens.
#[derive(Debug)]
pub(crate) struct Lock {
    _file: File,
    /// The folder, if this run made it.
    made: Option<PathBuf>,
}

impl Lock {
    /// Waits until no other run uses the folder. Creates it if there is none.
    pub(crate) fn of(folder: &Path) -> Result<Self, Failure> {
        let made = folder.symlink_metadata().is_err().then(|| folder.to_owned());
        loop {
            at(folder, fs::create_dir_all(folder))?;
            let file = at(folder, open(folder))?;
            at(folder, FileExt::lock(&file))?;
            // A run that failed may have removed the folder that it had made while this one waited for it.
            if is_at(&file, folder) {
                return Ok(Self { _file: file, made });
            }
        }
    }

    /// Removes the folder again if this run made it and it is empty.
    pub(crate) fn undo(self) {
        if let Some(folder) = self.made {
            let _ = fs::remove_dir(folder);
        }
    }
}

/// What is locked: the folder itself, which leaves nothing behind. Where folders cannot be opened, as on Windows, it is a file
/// in the folder for temporary files.
fn open(folder: &Path) -> std::io::Result<File> {
    if cfg!(unix) {
        return File::open(folder);
    }
    let mut hasher = DefaultHasher::new();
    folder.canonicalize()?.hash(&mut hasher);
    let name = format!("kandji-xtask-{:016x}.lock", hasher.finish());
    File::options().create(true).truncate(false).write(true).open(std::env::temp_dir().join(name))
}

#[cfg(unix)]
fn is_at(file: &File, folder: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let identity = |metadata: std::io::Result<fs::Metadata>| metadata.ok().map(|found| (found.dev(), found.ino()));
    identity(file.metadata()) == identity(folder.metadata())
}

#[cfg(not(unix))]
fn is_at(_: &File, folder: &Path) -> bool {
    folder.is_dir()
}
