//! Reads files of a Git revision, without touching the working tree.
//!
//! What the user writes goes to `git` once, behind `--end-of-options`, and comes back as the id of an object. Everything
//! else is asked about ids, so no name can be taken for an option.

use std::collections::BTreeMap;
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::process::{Output, Stdio};

use kandji_codegen::diagnostic::{Diagnostic, codes};
use kandji_codegen::inputs::{Files, MAX_BYTES};

use super::{command, reason};

/// The most bytes of all files of a folder. The project's own spec folder has a twentieth of it.
const MAX_FOLDER: u64 = 4 * MAX_BYTES;

/// A file or a folder as it is in a revision: `HEAD~1:spec`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct RevisionPath {
    revision: String,
    path: String,
}

impl RevisionPath {
    /// Reads `REVISION:PATH`; `None` if the text can only be a path: it has no colon, or begins with a drive of Windows.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let (revision, path) = text.split_once(':')?;
        let is_drive = revision.len() == 1 && revision.bytes().all(|byte| byte.is_ascii_alphabetic());
        let is_path = is_drive && path.starts_with(['\\', '/']);
        (!is_path).then(|| Self { revision: revision.to_owned(), path: path.to_owned() })
    }

    /// Reads the file, or every file of the folder, into memory. Diagnostics show them as `HEAD~1:spec/openapi.yaml`, and
    /// the path that comes with them is that of the whole.
    ///
    /// # Errors
    /// What is wrong: there is no Git or no repository, no such revision or path, or more than fits into memory.
    pub(crate) fn read(&self, folder: &Path) -> Result<(Files, PathBuf), Diagnostic> {
        let git = Git { folder };
        let Self { revision, path } = self;
        if revision.is_empty() || revision.starts_with('-') || path.starts_with("//") {
            let message = format!("`{revision}:{path}` is neither a path nor a Git revision with a path");
            return Err(fault(message, "write a path, or a revision and a path in it, as in `HEAD~1:spec`"));
        }
        git.require_repository()?;
        let tree = git.id(&format!("{revision}^{{tree}}")).ok_or_else(|| {
            let help = "list revisions with `git log --oneline`; a shallow clone lacks the older ones (`git fetch --unshallow`)";
            fault(format!("there is no Git revision `{revision}`"), help)
        })?;
        let object = git.id(&format!("{tree}:{path}")).ok_or_else(|| {
            let help = "the path is relative to the root of the repository; begin it with `./` to start from the current folder";
            fault(format!("`{path}` is not in the Git revision `{revision}`"), help)
        })?;
        let shown = shown(revision, path);
        let kind = git.text(&["cat-file", "-t", &object])?;
        let listed = match kind.as_str() {
            "blob" => vec![Blob { id: object, path: None }],
            "tree" => blobs(&git.run(&["ls-tree", "-r", "-z", "--full-tree", &object])?),
            _ => return Err(fault(format!("`{}` is a submodule", shown.display()), "compare folders and files")),
        };
        let files = git.contents(listed, &shown)?;
        Ok((Files::Memory(files), shown))
    }
}

/// How a path of a revision is shown.
fn shown(revision: &str, path: &str) -> PathBuf {
    let path = path.trim_start_matches("./").trim_end_matches('/');
    PathBuf::from(format!("{revision}:{path}"))
}

/// The content of a file in the object database.
struct Blob {
    id: String,
    /// Its path in the folder that was asked for; `None` if a file was.
    path: Option<String>,
}

/// The files of a listing, `MODE blob ID\tPATH` with a null character after each. Links and submodules are none.
fn blobs(listing: &[u8]) -> Vec<Blob> {
    let entries = listing.split(|byte| *byte == 0).filter_map(|entry| std::str::from_utf8(entry).ok());
    let blobs = entries.filter_map(|entry| {
        let (facts, path) = entry.split_once('\t')?;
        let mut facts = facts.split(' ');
        let is_file = facts.next()?.starts_with("100") && facts.next()? == "blob";
        Some(Blob { id: facts.next()?.to_owned(), path: Some(path.to_owned()) }).filter(|_| is_file)
    });
    blobs.collect()
}

/// Git in a folder.
struct Git<'a> {
    folder: &'a Path,
}

impl Git<'_> {
    fn require_repository(&self) -> Result<(), Diagnostic> {
        self.run(&["rev-parse", "--git-dir"]).map(drop)
    }

    /// The id of the object that a name stands for.
    fn id(&self, name: &str) -> Option<String> {
        self.text(&["rev-parse", "--verify", "--quiet", "--end-of-options", name]).ok()
    }

    fn text(&self, arguments: &[&str]) -> Result<String, Diagnostic> {
        self.run(arguments).map(|output| String::from_utf8_lossy(&output).trim().to_owned())
    }

    /// What a command writes to standard output.
    fn run(&self, arguments: &[&str]) -> Result<Vec<u8>, Diagnostic> {
        let output = command(self.folder, arguments).output();
        succeeded(output.map_err(|error| not_started(&error))?)
    }

    /// The content of each blob by the path that is shown.
    fn contents(&self, blobs: Vec<Blob>, shown: &Path) -> Result<BTreeMap<PathBuf, Vec<u8>>, Diagnostic> {
        let ids: String = blobs.iter().map(|blob| format!("{}\n", blob.id)).collect();
        self.check_size(&ids, shown)?;
        let output = self.batch("--batch", ids)?;
        let mut rest = output.as_slice();
        let mut files = BTreeMap::new();
        for blob in blobs {
            let content = next(&mut rest).ok_or_else(|| fault("Git stopped in the middle of a file", AGAIN))?;
            let path = blob.path.map_or_else(|| shown.to_owned(), |path| shown.join(path));
            files.insert(path, content.to_vec());
        }
        Ok(files)
    }

    /// Refuses what would not fit into memory, before any of it is read.
    fn check_size(&self, ids: &str, shown: &Path) -> Result<(), Diagnostic> {
        let sizes = self.batch("--batch-check=%(objectsize)", ids.to_owned())?;
        let sizes = String::from_utf8_lossy(&sizes);
        let total = sizes.lines().filter_map(|size| size.parse::<u64>().ok()).fold(0, u64::saturating_add);
        if total <= MAX_FOLDER {
            return Ok(());
        }
        let message = format!("`{}` has more than {} MiB", shown.display(), MAX_FOLDER / 1024 / 1024);
        Err(Diagnostic::error(&codes::INPUT_TOO_LARGE, message).help("name the spec folder or a document in it"))
    }

    /// What `git cat-file` says of the objects with these ids, one on each line.
    fn batch(&self, mode: &str, ids: String) -> Result<Vec<u8>, Diagnostic> {
        let mut command = command(self.folder, &["cat-file", mode]);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().map_err(|error| not_started(&error))?;
        let stdin = child.stdin.take();
        // Written beside the reading, because neither pipe holds everything.
        let writer = std::thread::spawn(move || stdin.map(|mut stdin| stdin.write_all(ids.as_bytes())));
        let output = child.wait_with_output().map_err(|error| not_started(&error))?;
        // If Git stops reading, it fails and says why.
        drop(writer.join());
        succeeded(output)
    }
}

/// The next content of `cat-file --batch`: `ID blob SIZE`, a line break, the bytes, and a line break.
fn next<'a>(rest: &mut &'a [u8]) -> Option<&'a [u8]> {
    let line = rest.iter().position(|byte| *byte == b'\n')?;
    let size: usize = std::str::from_utf8(rest.get(..line)?).ok()?.rsplit(' ').next()?.parse().ok()?;
    let start = line + 1;
    let content = rest.get(start..start.checked_add(size)?)?;
    *rest = rest.get(start + size + 1..)?;
    Some(content)
}

/// What to do where Git fails without a reason that we know.
const AGAIN: &str = "run the command again, and check the repository with `git fsck`";

fn succeeded(output: Output) -> Result<Vec<u8>, Diagnostic> {
    if output.status.success() {
        return Ok(output.stdout);
    }
    let said = reason(&output);
    if said.contains("not a git repository") {
        let help = "run the command in the repository, or name a path";
        return Err(fault("there is no Git repository here, so there are no revisions", help));
    }
    Err(fault(format!("Git failed: {said}"), AGAIN))
}

fn not_started(error: &io::Error) -> Diagnostic {
    if error.kind() == ErrorKind::NotFound {
        return fault("Git is not installed, so revisions cannot be read", "install Git, or name a path");
    }
    fault(format!("Git cannot be run: {error}"), AGAIN)
}

fn fault(message: impl Into<String>, help: &str) -> Diagnostic {
    Diagnostic::error(&codes::INPUT_REVISION, message).help(help)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(text: &str) -> Option<(String, String)> {
        RevisionPath::parse(text).map(|found| (found.revision, found.path))
    }

    #[test]
    fn a_revision_and_a_path_are_told_from_paths() {
        let pair = |revision: &str, path: &str| Some((revision.to_owned(), path.to_owned()));
        assert_eq!(parsed("HEAD~1:spec"), pair("HEAD~1", "spec"));
        assert_eq!(parsed("main:spec/openapi.yaml"), pair("main", "spec/openapi.yaml"));
        assert_eq!(parsed("a:spec"), pair("a", "spec"));
        assert_eq!(parsed("v1.0:./spec:odd"), pair("v1.0", "./spec:odd"));
        for path in ["spec", "C:\\spec", "c:/spec/openapi.yaml", ""] {
            assert_eq!(parsed(path), None, "{path}");
        }
    }

    #[test]
    fn what_cannot_be_a_revision_is_refused_before_git_runs() {
        for text in ["-c:spec", "--output=x:spec", ":spec", "https://example.org/openapi.yaml"] {
            let fault = RevisionPath::parse(text).unwrap().read(Path::new("no/such/folder")).unwrap_err();
            assert!(fault.message.contains("neither a path nor a Git revision"), "{text}: {}", fault.message);
        }
    }

    #[test]
    fn contents_come_whole_whatever_is_in_them() {
        let mut rest: &[u8] = b"aa blob 3\na\nb\nbb blob 0\n\ncc blob 9\ncut";
        assert_eq!(next(&mut rest), Some(&b"a\nb"[..]));
        assert_eq!(next(&mut rest), Some(&b""[..]));
        assert_eq!(next(&mut rest), None);
    }

    #[test]
    fn only_files_of_a_listing_are_read() {
        let listing =
            b"100644 blob aa\ta b\t.md\x00120000 blob bb\tlink\x00160000 commit cc\tsub\x00100755 blob dd\tx/y\x00";
        let found: Vec<_> = blobs(listing).into_iter().map(|blob| (blob.id, blob.path.unwrap())).collect();
        let expected = [("aa", "a b\t.md"), ("dd", "x/y")].map(|(id, path)| (id.to_owned(), path.to_owned()));
        assert_eq!(found, expected);
    }
}
