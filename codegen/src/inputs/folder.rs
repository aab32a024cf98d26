//! Reads an output folder, to compare it with the output of the generator.

use std::collections::BTreeMap;
use std::fs::FileType;
use std::io;
use std::path::{Path, PathBuf};

use super::text::{read_bytes, unreadable};
use crate::diagnostic::{Diagnostic, Failed, Report, codes};

/// The most entries that an output folder may have: a larger folder is not ours but perhaps a home directory.
const MAX_ENTRIES: usize = 20_000;
/// The largest file that is compared, in bytes.
const MAX_FILE: u64 = 256 * 1024 * 1024;
/// What a build of the generated client leaves behind.
const BUILD_PRODUCTS: [&str; 2] = ["client/target", "client/Cargo.lock"];

/// The files in a folder by their relative path with `/` between names; empty if there is no such folder.
///
/// What a build of the client leaves behind is ignored. Symbolic links are reported, not followed.
///
/// # Errors
/// [`Failed`] if something in it cannot be read or compared; `report` says what.
pub fn read_tree(folder: &Path, report: &mut Report) -> Result<BTreeMap<String, Vec<u8>>, Failed> {
    if folder.symlink_metadata().is_err_and(|error| error.kind() == io::ErrorKind::NotFound) {
        return Ok(BTreeMap::new());
    }
    let mut walk = Walk { files: BTreeMap::new(), open: vec![(folder.to_owned(), String::new())], entries: 0 };
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
        names.into_iter().filter_map(|(path, kind)| self.entry(path, kind, prefix).err()).collect()
    }

    fn entry(&mut self, path: PathBuf, kind: FileType, prefix: &str) -> Result<(), Diagnostic> {
        let name = path.file_name().and_then(|name| name.to_str());
        let Some(name) = name else { return Err(unsafe_output(&path, "its name is not UTF-8")) };
        let relative = format!("{prefix}{name}");
        if BUILD_PRODUCTS.contains(&relative.as_str()) {
            return Ok(());
        }
        if kind.is_dir() {
            self.open.push((path, format!("{relative}/")));
        } else if kind.is_file() {
            let bytes = read_bytes(&path, MAX_FILE).map_err(|error| unreadable(&path, &error))?;
            self.files.insert(relative, bytes.ok_or_else(|| unsafe_output(&path, "it is too large to compare"))?);
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
        .help("remove it, or choose another output folder")
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
