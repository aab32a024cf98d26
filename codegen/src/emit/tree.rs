//! Files in memory.

use std::collections::BTreeMap;

/// Files by their path below the output folder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FileTree {
    files: BTreeMap<String, String>,
}

/// A difference between a tree and what is on disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drift {
    /// The file.
    pub path: String,
    /// What is the matter with it.
    pub kind: DriftKind,
}

/// What is the matter with a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DriftKind {
    /// It should be there.
    Missing,
    /// Its text differs.
    Stale,
    /// It should not be there.
    Orphan,
}

impl FileTree {
    /// The files in order of their paths.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files.iter().map(|(path, text)| (path.as_str(), text.as_str()))
    }
}
