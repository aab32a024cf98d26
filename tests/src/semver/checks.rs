//! Runs cargo-semver-checks.

use std::path::{Path, PathBuf};
use std::process::Command;

use kandji_codegen::diff::Bump;

/// What cargo-semver-checks says of two crates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    /// What it asks of the version.
    pub bump: Bump,
    /// Its lints that found something.
    pub lints: Vec<String>,
}

/// How cargo-semver-checks is run.
#[derive(Clone, Debug)]
pub struct Checks {
    program: PathBuf,
}

impl Checks {
    /// The program.
    #[must_use]
    pub fn new(program: PathBuf) -> Self {
        Self { program }
    }

    /// The version of the program.
    ///
    /// # Errors
    /// How to install it, if it is not there.
    pub fn version(&self) -> Result<String, String> {
        let output = Command::new(&self.program).args(["semver-checks", "--version"]).output();
        let output = output.map_err(|error| {
            let program = self.program.display();
            format!(
                "{program}: {error}; install it with `cargo install cargo-semver-checks --locked`, or name it with \
                 SEMVER_CHECKS"
            )
        })?;
        Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
    }

    /// Compares two crates by what rustdoc says of them. Features are not compared this way; a module that needs a feature
    /// that is gone is gone as well.
    ///
    /// # Errors
    /// What it prints if it cannot compare them.
    pub fn run(&self, old: &Path, new: &Path) -> Result<Checked, String> {
        if old == new {
            return Ok(Checked { bump: Bump::None, lints: Vec::new() });
        }
        let mut command = Command::new(&self.program);
        command.args(["semver-checks", "check-release", "--color", "never", "--release-type", "patch"]);
        command.arg("--baseline-rustdoc").arg(old).arg("--current-rustdoc").arg(new);
        let output = command.output().map_err(|error| error.to_string())?;
        let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
        read(&said).ok_or(said)
    }
}

/// Reads what it prints; `None` if there is no summary.
fn read(said: &str) -> Option<Checked> {
    let summary = said.lines().find_map(|line| line.trim().strip_prefix("Summary "))?;
    let bump = match summary {
        _ if summary.contains("requires new major version") => Bump::Major,
        _ if summary.contains("requires new minor version") => Bump::Minor,
        _ if summary.contains("no semver update required") => Bump::None,
        _ => return None,
    };
    let found = ["--- failure ", "--- warning "];
    let lints = said.lines().filter_map(|line| found.iter().find_map(|start| line.trim().strip_prefix(start)));
    let mut lints: Vec<String> = lints.filter_map(|rest| rest.split(':').next().map(str::to_owned)).collect();
    lints.dedup();
    Some(Checked { bump, lints })
}

#[cfg(test)]
mod tests {
    use super::{Bump, read};

    #[test]
    fn the_summary_decides_and_lints_are_named() {
        let said = "--- failure struct_missing: pub struct removed or renamed ---\n\n     Summary semver requires new major version: \
                    1 major and 0 minor checks failed\n";
        let checked = read(said).unwrap();
        assert_eq!((checked.bump, checked.lints), (Bump::Major, vec!["struct_missing".to_owned()]));
        assert_eq!(read("     Summary no semver update required\n").unwrap().bump, Bump::None);
        assert_eq!(read("error: could not compile"), None);
    }
}
