//! What Git knows: files of a revision, and the state of the project.

mod repository;
mod revision;

use std::path::Path;
use std::process::{Command, Output, Stdio};

pub(crate) use repository::Repository;
pub(crate) use revision::RevisionPath;

/// A command of Git in a folder, without input. What it writes depends on neither the language nor the place of the user.
fn command(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new("git");
    command.args(arguments).current_dir(folder).stdin(Stdio::null());
    command.env("LC_ALL", "C").env("TZ", "UTC").env("GIT_OPTIONAL_LOCKS", "0");
    command
}

/// Why a command failed.
fn reason(output: &Output) -> String {
    let said = String::from_utf8_lossy(&output.stderr);
    said.trim().trim_start_matches("fatal: ").to_owned()
}
