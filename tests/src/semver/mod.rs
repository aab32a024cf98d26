//! The verdict of `diff` for the client, compared with what cargo-semver-checks sees on the two generated crates.

mod checks;
mod crates;
mod fixtures;
mod pairs;
mod revision;

pub use checks::{Checked, Checks};
pub use crates::Crates;
pub use fixtures::fixtures;
pub use pairs::{Pair, real};
pub use revision::Revision;

use kandji_codegen::diagnostic::{Report, Strictness};
use kandji_codegen::diff::{Axis, Bump, Change, Diff, Severity, diff};

/// A pair of documents with both verdicts.
#[derive(Debug)]
pub struct Compared {
    /// What `diff` says.
    pub diff: Diff,
    /// What cargo-semver-checks says.
    pub checked: Checked,
}

impl Compared {
    /// Generates the client of both documents and compares them.
    ///
    /// # Errors
    /// What failed, in words.
    pub fn of(pair: &Pair, checks: &Checks, crates: &Crates) -> Result<Self, String> {
        let found = diff(&pair.old, &pair.new, &mut Report::new(Strictness::Draft));
        let found = found.map_err(|_| "the documents are of different kinds".to_owned())?;
        let (old, new) = (crates.of_side(&pair.old)?, crates.of_side(&pair.new)?);
        Ok(Self { diff: found, checked: checks.run(&old, &new)? })
    }

    /// Whether `diff` asks for less than cargo-semver-checks does.
    #[must_use]
    pub fn is_weaker(&self) -> bool {
        self.diff.verdict.client < self.checked.bump
    }

    /// The changes for which `diff` asks for more than cargo-semver-checks does: one of each kind, of the client if there are
    /// any, or else of the wire.
    #[must_use]
    pub fn reasons(&self) -> Vec<&Change> {
        let least = match self.diff.verdict.client {
            Bump::Major => Severity::Breaking,
            Bump::Minor => Severity::Warning,
            Bump::Patch | Bump::None => Severity::Info,
        };
        if self.diff.verdict.client <= self.checked.bump {
            return Vec::new();
        }
        let on = |axis: Axis| {
            let mut kinds: Vec<&Change> = Vec::new();
            for change in self.diff.changes.iter().filter(|one| one.axis == axis && one.severity >= least) {
                if !kinds.iter().any(|known| known.code.id == change.code.id) {
                    kinds.push(change);
                }
            }
            kinds
        };
        let of_client = on(Axis::Client);
        if of_client.is_empty() { on(Axis::Wire) } else { of_client }
    }
}
