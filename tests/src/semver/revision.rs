//! The project at another revision of its repository, compared with what it is now.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::pairs::{Pair, pair};
use super::{Checked, Checks, Crates};
use crate::{generator, project};

/// The spec at a revision and now, and what is generated from it at both.
#[derive(Debug)]
pub struct Revision {
    /// The two specs.
    pub specs: Pair,
    /// Whether the generator has changed, so that the two crates differ by more than their specs.
    pub has_other_generator: bool,
    folder: PathBuf,
}

impl Revision {
    /// Takes the project's files at a revision out of its repository.
    ///
    /// # Errors
    /// What failed, in words.
    pub fn of(revision: &str, folder: &Path) -> Result<Self, String> {
        let folder = folder.join("revision");
        if folder.exists() {
            fs::remove_dir_all(&folder).map_err(|error| error.to_string())?;
        }
        fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
        let archive = folder.join("files.tar");
        git(&["archive", "--output", &archive.to_string_lossy(), revision, "spec", "generated/client"])?;
        run(Command::new("tar").arg("-xf").arg(&archive).arg("-C").arg(&folder))?;
        let has_other_generator = git(&["diff", "--quiet", revision, "--", "codegen"]).is_err();
        let specs = pair(&format!("spec at {revision} to spec"), &folder.join("spec"), &generator::spec())?;
        Ok(Self { specs, has_other_generator, folder })
    }

    /// Compares the crates that are in the repository, at the revision and now.
    ///
    /// # Errors
    /// What failed, in words.
    pub fn check(&self, checks: &Checks, crates: &Crates) -> Result<Checked, String> {
        let old = crates.of_folder(&self.folder.join("generated/client"))?;
        let new = crates.of_folder(&project::root().join("generated/client"))?;
        checks.run(&old, &new)
    }
}

fn git(arguments: &[&str]) -> Result<(), String> {
    run(Command::new("git").args(arguments).current_dir(project::root()))
}

fn run(command: &mut Command) -> Result<(), String> {
    let output = command.output().map_err(|error| error.to_string())?;
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    if output.status.success() { Ok(()) } else { Err(said) }
}
