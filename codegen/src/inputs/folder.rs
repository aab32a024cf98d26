//! Reads an output folder, to compare it with the output of the generator.

use std::collections::BTreeMap;
use std::fs::FileType;
use std::io;
use std::path::{Path, PathBuf};

use super::files::read_bytes;
use super::text::unreadable;
use crate::diagnostic::{Diagnostic, Failed, Report, codes};

/// The most entries that an output folder may have: a larger folder is not ours but perhaps a home directory.
const MAX_ENTRIES: usize = 20_000;
/// The largest file that is compared, and the most that is read of all files, in bytes.
const MAX_FILE: u64 = 64 * 1024 * 1024;
const MAX_BYTES: u64 = 512 * 1024 * 1024;
/// The folder in an output folder in which files wait until all of them are written. A killed run leaves it behind.
pub const STAGING: &str = ".xtask-staging";
/// What marks a repository.
const REPOSITORIES: [&str; 4] = [".git", ".hg", ".jj", ".svn"];
/// What a build of a generated package leaves behind.
const BUILD_PRODUCTS: [&str; 4] = ["client/target", "client/Cargo.lock", "tenant/target", "tenant/Cargo.lock"];

/// The files in a folder by their relative path with `/` between names; empty if there is no such folder.
///
/// What a build of a package leaves behind is ignored. Symbolic links are reported, not followed.
///
/// # Errors
/// [`Failed`] if something in it cannot be read or compared; `report` says what.
pub fn read_tree(folder: &Path, report: &mut Report) -> Result<BTreeMap<String, Vec<u8>>, Failed> {
    walk(folder, false, report)
}

/// [`read_tree`] of a folder that the generator may write to: an earlier run wrote it, so its file `marker.0` begins with
/// the line `marker.1`, or there are no files in it.
///
/// # Errors
/// [`Failed`] if something in it cannot be read or is not the generator's, such as a repository.
pub fn read_output(
    folder: &Path,
    marker: (&str, &str),
    report: &mut Report,
) -> Result<BTreeMap<String, Vec<u8>>, Failed> {
    let (name, line) = marker;
    let found = read_bytes(&folder.join(name), MAX_FILE).ok().flatten();
    walk(folder, !found.is_some_and(|text| text.starts_with(line.as_bytes())), report)
}

fn walk(folder: &Path, must_be_empty: bool, report: &mut Report) -> Result<BTreeMap<String, Vec<u8>>, Failed> {
    if folder.symlink_metadata().is_err_and(|error| error.kind() == io::ErrorKind::NotFound) {
        return Ok(BTreeMap::new());
    }
    let open = vec![(folder.to_owned(), String::new())];
    let mut walk = Walk { files: BTreeMap::new(), open, entries: 0, bytes: 0, must_be_empty };
    let mut sound = true;
    while let Some((path, prefix)) = walk.open.pop() {
        for fault in walk.folder(&path, &prefix) {
            report.push(fault);
            sound = false;
        }
    }
    if sound { Ok(walk.files) } else { Err(Failed) }
}

struct Walk {
    files: BTreeMap<String, Vec<u8>>,
    /// The folders to read, with the prefix of the names in them.
    open: Vec<(PathBuf, String)>,
    entries: usize,
    bytes: u64,
    /// Whether the first file ends the walk.
    must_be_empty: bool,
}

impl Walk {
    /// Reads a folder and returns what is wrong with it.
    fn folder(&mut self, path: &Path, prefix: &str) -> Vec<Diagnostic> {
        let mut names = match list(path) {
            Ok(names) => names,
            Err(error) => return vec![unreadable(path, &error)],
        };
        self.entries += names.len();
        if self.entries > MAX_ENTRIES {
            self.open.clear();
            return vec![unsafe_output(path, &format!("there are more than {MAX_ENTRIES} entries up to this one"))];
        }
        names.sort_by(|left, right| left.0.cmp(&right.0));
        let mut faults = Vec::new();
        for (path, kind) in names {
            faults.extend(self.entry(path, kind, prefix).err());
            if self.must_be_empty && !faults.is_empty() {
                self.open.clear();
                break;
            }
        }
        faults
    }

    fn entry(&mut self, path: PathBuf, kind: FileType, prefix: &str) -> Result<(), Diagnostic> {
        let name = path.file_name().and_then(|name| name.to_str());
        let Some(name) = name else { return Err(unsafe_output(&path, "its name is not UTF-8")) };
        let relative = format!("{prefix}{name}");
        if BUILD_PRODUCTS.contains(&relative.as_str()) || relative == STAGING {
            return Ok(());
        }
        if REPOSITORIES.contains(&name) {
            return Err(unsafe_output(&path, "it belongs to a repository"));
        }
        if kind.is_dir() {
            self.open.push((path, format!("{relative}/")));
        } else if kind.is_file() {
            if self.must_be_empty {
                return Err(unsafe_output(&path, "no run of the generator wrote this folder"));
            }
            let bytes = read_bytes(&path, MAX_FILE).map_err(|error| unreadable(&path, &error))?;
            let bytes = bytes.filter(|bytes| self.bytes.saturating_add(bytes.len() as u64) <= MAX_BYTES);
            let bytes = bytes.ok_or_else(|| unsafe_output(&path, "there is too much to compare"))?;
            self.bytes += bytes.len() as u64;
            self.files.insert(relative, bytes);
        } else {
            return Err(unsafe_output(&path, "it is neither a file nor a folder, and links are not followed"));
        }
        Ok(())
    }
}

fn list(path: &Path) -> io::Result<Vec<(PathBuf, FileType)>> {
    let mut names = Vec::new();
    for entry in std::fs::read_dir(path)?.take(MAX_ENTRIES + 1) {
        let entry = entry?;
        names.push((entry.path(), entry.file_type()?));
    }
    Ok(names)
}

fn unsafe_output(path: &Path, reason: &str) -> Diagnostic {
    Diagnostic::error(&codes::OUTPUT_UNSAFE, format!("`{}` is not the generator's: {reason}", path.display()))
        .help("move it elsewhere, or choose an empty output folder with --out")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn files_come_by_relative_path_without_build_products() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["client/src/lib.rs", "client/target/debug/x", "client/Cargo.lock", "docs/target/y", "openapi.json"]
        {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, name).unwrap();
        }
        let tree = read_tree(folder.path(), &mut Report::default()).unwrap();
        let paths: Vec<_> = tree.keys().map(String::as_str).collect();
        assert_eq!(paths, ["client/src/lib.rs", "docs/target/y", "openapi.json"]);
        assert_eq!(tree["openapi.json"], b"openapi.json");
    }

    #[test]
    fn a_folder_that_is_not_there_is_empty() {
        assert_eq!(read_tree(Path::new("no/such/folder"), &mut Report::default()), Ok(BTreeMap::new()));
    }

    #[test]
    fn an_output_folder_is_marked_or_empty_and_no_repository() {
        let folder = tempfile::tempdir().unwrap();
        let read = || {
            let mut report = Report::default();
            let read = read_output(folder.path(), ("README.md", "# Made by"), &mut report);
            let faults = report.diagnostics().iter().map(|fault| fault.message.clone());
            (read.map(|files| files.len()), faults.collect::<Vec<_>>().join(", "))
        };
        let write = |name: &str, text: &str| {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        };
        write(".xtask-staging/0", "left by a killed run");
        write("client/target/x", "built");
        assert_eq!(read(), (Ok(0), String::new()));
        write("docs/thesis.txt", "years of work");
        assert!(read().1.contains("docs/thesis.txt` is not the generator's: no run"), "{}", read().1);
        write("README.md", "# Mine");
        assert!(read().0.is_err());
        write("README.md", "# Made by me");
        assert_eq!(read(), (Ok(2), String::new()));
        write("docs/.git/HEAD", "ref");
        assert!(read().1.contains("docs/.git` is not the generator's: it belongs to a repository"), "{}", read().1);
    }

    #[cfg(unix)]
    #[test]
    fn a_symbolic_link_is_reported_and_not_followed() {
        let folder = tempfile::tempdir().unwrap();
        std::os::unix::fs::symlink("/", folder.path().join("docs")).unwrap();
        let mut report = Report::default();
        assert_eq!(read_tree(folder.path(), &mut report), Err(Failed));
        assert_eq!(report.diagnostics()[0].code, &codes::OUTPUT_UNSAFE);
    }
}
