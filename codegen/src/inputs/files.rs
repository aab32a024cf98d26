//! Where files are: on disk, or in memory.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::{self, ErrorKind, Read};
use std::path::{Path, PathBuf};

/// Where the files of a run are. Whatever reads files reads them from either in the same way.
#[derive(Clone, Debug, Default)]
pub enum Files {
    /// On disk.
    #[default]
    Disk,
    /// In memory, by the path that diagnostics show: the files of a Git revision, `HEAD~1:spec/openapi.yaml`.
    Memory(BTreeMap<PathBuf, Vec<u8>>),
}

impl Files {
    /// Whether a path is a folder.
    #[must_use]
    pub fn is_folder(&self, path: &Path) -> bool {
        match self {
            Self::Disk => path.is_dir(),
            Self::Memory(files) => files.keys().any(|file| file != path && file.starts_with(path)),
        }
    }

    /// Whether there is anything at a path, even if it cannot be read.
    pub(super) fn has(&self, path: &Path) -> bool {
        match self {
            Self::Disk => path.symlink_metadata().is_ok(),
            Self::Memory(files) => files.contains_key(path) || self.is_folder(path),
        }
    }

    /// The bytes of a file; `None` if there are more than `limit`.
    pub(super) fn bytes(&self, path: &Path, limit: u64) -> io::Result<Option<Vec<u8>>> {
        match self {
            Self::Disk => read_bytes(path, limit),
            Self::Memory(files) => match files.get(path) {
                Some(bytes) => Ok(Some(bytes.clone()).filter(|bytes| bytes.len() as u64 <= limit)),
                None if self.is_folder(path) => Err(ErrorKind::IsADirectory.into()),
                None => Err(ErrorKind::NotFound.into()),
            },
        }
    }

    /// What is in a folder, in any order.
    pub(super) fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        match self {
            Self::Disk => std::fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect(),
            Self::Memory(files) => {
                let inside = files.keys().filter_map(|file| file.strip_prefix(folder).ok()?.components().next());
                Ok(inside.map(|name| folder.join(name)).collect::<BTreeSet<_>>().into_iter().collect())
            }
        }
    }
}

/// The bytes of a file; `None` if there are more than `limit`. No more are read, whatever size the file reports.
pub(super) fn read_bytes(path: &Path, limit: u64) -> io::Result<Option<Vec<u8>>> {
    let metadata = path.metadata()?;
    if metadata.is_dir() {
        return Err(ErrorKind::IsADirectory.into());
    }
    if metadata.len() > limit {
        return Ok(None);
    }
    let mut bytes = Vec::with_capacity(usize::try_from(metadata.len()).unwrap_or(0));
    File::open(path)?.take(limit + 1).read_to_end(&mut bytes)?;
    Ok((bytes.len() as u64 <= limit).then_some(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_in_memory_are_read_as_those_on_disk_are() {
        let names = ["HEAD:spec/openapi.yaml", "HEAD:spec/overlays/b.yaml", "HEAD:spec/overlays/deep/c.yaml"];
        let files = Files::Memory(names.iter().map(|name| (PathBuf::from(name), name.as_bytes().to_vec())).collect());
        let at = |name: &str| PathBuf::from(name);
        assert!(files.is_folder(&at("HEAD:spec")) && files.is_folder(&at("HEAD:spec/overlays")));
        assert!(!files.is_folder(&at("HEAD:spec/openapi.yaml")) && !files.is_folder(&at("HEAD:spe")));
        assert!(files.has(&at("HEAD:spec/openapi.yaml")) && !files.has(&at("HEAD:spec/names.yaml")));
        let listed = files.list(&at("HEAD:spec/overlays")).unwrap();
        assert_eq!(listed, [at("HEAD:spec/overlays/b.yaml"), at("HEAD:spec/overlays/deep")]);
        let bytes = |name: &str, limit| files.bytes(&at(name), limit).map_err(|error| error.kind());
        assert_eq!(bytes("HEAD:spec/openapi.yaml", 22), Ok(Some(names[0].as_bytes().to_vec())));
        assert_eq!(bytes("HEAD:spec/openapi.yaml", 21), Ok(None));
        assert_eq!(bytes("HEAD:spec", 99), Err(ErrorKind::IsADirectory));
        assert_eq!(bytes("HEAD:none", 99), Err(ErrorKind::NotFound));
    }
}
