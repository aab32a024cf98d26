//! What Git says of the project: what a release has to know.

use std::path::{Path, PathBuf};
use std::process::Output;

use kandji_codegen::diagnostic::{Diagnostic, codes};

use super::{command, reason};

/// The pattern of tags that are releases: `v1.2.3`.
const RELEASES: &str = "v[0-9]*";

/// A repository.
#[derive(Debug)]
pub(crate) struct Repository {
    folder: PathBuf,
}

impl Repository {
    /// The repository that a folder is in.
    pub(crate) fn at(folder: &Path) -> Self {
        Self { folder: folder.to_owned() }
    }

    /// The files that differ from the last commit, as Git lists them; files that Git ignores are none.
    pub(crate) fn changed(&self) -> Result<Vec<String>, Diagnostic> {
        let text = self.ask(&["status", "--porcelain", "--untracked-files=normal"])?;
        Ok(text.lines().map(str::to_owned).collect())
    }

    /// The last release before the current commit.
    pub(crate) fn last_release(&self) -> Result<Option<String>, Diagnostic> {
        // Git cannot tell "there is no tag" from other faults, but it lists none.
        let merged = self.ask(&["tag", "--list", RELEASES, "--merged", "HEAD"])?;
        if merged.trim().is_empty() {
            return Ok(None);
        }
        let tag = self.ask(&["describe", "--tags", "--abbrev=0", "--match", RELEASES, "HEAD"])?;
        Ok(Some(tag.trim().to_owned()))
    }

    /// Whether files below these paths differ between a release and the current commit.
    pub(crate) fn differs(&self, tag: &str, paths: &[&str]) -> Result<bool, Diagnostic> {
        let revision = format!("{tag}^{{commit}}");
        let arguments = [&["diff", "--quiet", revision.as_str(), "HEAD", "--"], paths].concat();
        let output = self.run(&arguments)?;
        match output.status.code() {
            Some(0) => Ok(false),
            Some(1) => Ok(true),
            _ => Err(failed(&output)),
        }
    }

    /// The day of the current commit in UTC, as in `2026-01-31`.
    pub(crate) fn day(&self) -> Result<String, Diagnostic> {
        let text = self.ask(&["log", "-1", "--date=format-local:%Y-%m-%d", "--format=%cd", "HEAD"])?;
        Ok(text.trim().to_owned())
    }

    /// What a command writes to standard output.
    fn ask(&self, arguments: &[&str]) -> Result<String, Diagnostic> {
        let output = self.run(arguments)?;
        if output.status.success() {
            Ok(String::from_utf8_lossy(&output.stdout).into_owned())
        } else {
            Err(failed(&output))
        }
    }

    fn run(&self, arguments: &[&str]) -> Result<Output, Diagnostic> {
        command(&self.folder, arguments).output().map_err(|error| unusable(format!("Git cannot be run: {error}")))
    }
}

fn failed(output: &Output) -> Diagnostic {
    unusable(format!("Git failed: {}", reason(output)))
}

fn unusable(message: String) -> Diagnostic {
    let help = "run the command in a clone of the project that has its tags and at least one commit";
    Diagnostic::error(&codes::INPUT_UNREADABLE, message).help(help)
}
