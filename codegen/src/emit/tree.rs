//! The output files in memory, and how they differ from those on disk.

use std::borrow::Cow;
use std::collections::BTreeMap;

use similar::TextDiff;

/// Files by path below the output folder. Paths use `/` as the separator.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FileTree {
    files: BTreeMap<String, Cow<'static, str>>,
    /// The paths that cannot be written, or that already had a file.
    refused: Vec<String>,
}

/// A difference between a tree and the files on disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drift {
    /// The path of the file below the output folder.
    pub path: String,
    /// The kind of difference.
    pub kind: DriftKind,
    /// A unified diff from the file on disk to the expected file.
    pub diff: String,
}

/// How a file on disk differs from the expected one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DriftKind {
    /// It does not exist.
    Missing,
    /// It has different content.
    Stale,
    /// It has the expected content with Windows line ends, as after a checkout that converts them.
    LineEnds,
    /// It should not exist.
    Orphan,
}

impl DriftKind {
    /// The adjective for messages.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Stale => "stale",
            Self::LineEnds => "written with Windows line ends",
            Self::Orphan => "orphaned",
        }
    }
}

impl FileTree {
    /// Adds a file. Emitters build paths from slugs and fixed names, never from untrusted text: a path that leaves the
    /// output folder, or that another file has, is [refused](Self::refused).
    pub fn insert(&mut self, path: impl Into<String>, text: impl AsRef<str>) {
        // An exact copy: a text that was written bit by bit has up to as much memory again.
        self.put(path.into(), Cow::Owned(text.as_ref().to_owned()));
    }

    /// Adds a file whose text is a part of the generator. It is not copied.
    pub(super) fn insert_static(&mut self, path: impl Into<String>, text: &'static str) {
        self.put(path.into(), Cow::Borrowed(text));
    }

    fn put(&mut self, path: String, text: Cow<'static, str>) {
        if !is_inside(&path) || self.files.contains_key(&path) {
            self.refused.push(path);
        } else {
            self.files.insert(path, text);
        }
    }

    /// Adds the files of another tree.
    pub(super) fn append(&mut self, other: Self) {
        self.refused.extend(other.refused);
        for (path, text) in other.files {
            self.put(path, text);
        }
    }

    /// The paths of the files that were left out. The census fails if there is one.
    #[must_use]
    pub fn refused(&self) -> &[String] {
        &self.refused
    }

    /// The files, ordered by path.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files.iter().map(|(path, text)| (path.as_str(), &**text))
    }

    /// The text of a file.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&str> {
        self.files.get(path).map(|text| &**text)
    }

    /// Every missing, stale and orphaned file of `disk`, ordered by path.
    #[must_use]
    pub fn drift(&self, disk: &BTreeMap<String, Vec<u8>>) -> Vec<Drift> {
        let ours = self.files.iter().filter_map(|(path, text)| match disk.get(path) {
            None => Some(Drift::new(path, DriftKind::Missing, "", text)),
            Some(found) if found.as_slice() == text.as_bytes() => None,
            Some(found) if is_converted(found, text) => Some(Drift::new(path, DriftKind::LineEnds, "", "")),
            Some(found) => Some(Drift::new(path, DriftKind::Stale, &String::from_utf8_lossy(found), text)),
        });
        let surplus = disk.iter().filter(|(path, _)| !self.files.contains_key(*path));
        let orphans =
            surplus.map(|(path, found)| Drift::new(path, DriftKind::Orphan, &String::from_utf8_lossy(found), ""));
        let mut drift: Vec<Drift> = ours.chain(orphans).collect();
        drift.sort_by(|a, b| a.path.cmp(&b.path));
        drift
    }
}

impl Drift {
    fn new(path: &str, kind: DriftKind, found: &str, expected: &str) -> Self {
        let diff = TextDiff::from_lines(found, expected);
        let diff = diff.unified_diff().context_radius(2).header(path, path).to_string();
        Self { path: path.to_owned(), kind, diff }
    }
}

/// Whether a file differs only in that some of its lines end with a carriage return.
fn is_converted(found: &[u8], expected: &str) -> bool {
    let mut lines = found.split(|byte| *byte == b'\n');
    let plain = |line: &[u8]| line.strip_suffix(b"\r").unwrap_or(line).to_vec();
    let same = expected.split('\n').all(|line| lines.next().is_some_and(|found| plain(found) == line.as_bytes()));
    same && lines.next().is_none()
}

/// Whether a path stays below the folder that it is joined to, on every operating system.
fn is_inside(path: &str) -> bool {
    let plain = |part: &str| !matches!(part, "" | "." | "..");
    path.split('/').all(plain) && !path.contains(['\\', ':', '\0'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_drift_is_listed_with_a_diff() {
        let mut tree = FileTree::default();
        tree.insert("client/a.rs", "one\n");
        tree.insert("client/b.rs", "two\n");
        tree.insert("client/c.rs", "three\n");
        let disk = BTreeMap::from([
            ("client/a.rs".to_owned(), b"one\n".to_vec()),
            ("client/b.rs".to_owned(), b"2\n".to_vec()),
            ("client/old.rs".to_owned(), b"left\n".to_vec()),
        ]);
        let drift = tree.drift(&disk);
        let kinds: Vec<_> = drift.iter().map(|drift| (drift.path.as_str(), drift.kind)).collect();
        let expected = [
            ("client/b.rs", DriftKind::Stale),
            ("client/c.rs", DriftKind::Missing),
            ("client/old.rs", DriftKind::Orphan),
        ];
        assert_eq!(kinds, expected);
        assert!(drift[0].diff.contains("-2\n+two\n"), "{}", drift[0].diff);
        assert!(drift[2].diff.contains("-left\n"), "{}", drift[2].diff);
    }

    #[test]
    fn a_file_with_windows_line_ends_is_drift_of_its_own_kind() {
        let mut tree = FileTree::default();
        tree.insert("a", "one\n\ntwo\n");
        for (found, kind) in [
            ("one\r\n\r\ntwo\r\n", DriftKind::LineEnds),
            ("one\n\r\ntwo\n", DriftKind::LineEnds),
            ("one\r\n\r\n2\r\n", DriftKind::Stale),
            ("one\r\n\r\ntwo", DriftKind::Stale),
            ("one\r\r\n\ntwo\n", DriftKind::Stale),
        ] {
            let drift = tree.drift(&BTreeMap::from([("a".to_owned(), found.as_bytes().to_vec())]));
            assert_eq!(drift.iter().map(|one| one.kind).collect::<Vec<_>>(), [kind], "{found:?}");
            assert_eq!(drift[0].diff.is_empty(), kind == DriftKind::LineEnds);
        }
    }

    #[test]
    fn a_path_that_would_leave_the_folder_is_recognized() {
        for path in ["../x", "/etc/x", "a//b", "a/./b", "C:x", "a\\b", ""] {
            assert!(!is_inside(path), "{path}");
        }
        assert!(is_inside("client/src/lib.rs"));
    }

    #[test]
    fn no_file_is_left_out_without_a_trace() {
        let (mut tree, mut other) = (FileTree::default(), FileTree::default());
        tree.insert("a", "one");
        tree.insert("../b", "two");
        other.insert("a", "three");
        other.insert("c/", "four");
        tree.append(other);
        assert_eq!(
            (tree.refused(), tree.get("a")),
            (&["../b".to_owned(), "c/".to_owned(), "a".to_owned()][..], Some("one"))
        );
    }
}
