//! Where the project is, seen from the current folder.

use std::path::{Path, PathBuf};

/// What tells the project's folder from those in it.
const INPUTS: &str = "spec";

/// A path of the project, for arguments that were left out. The project is the nearest folder, from the current one
/// upwards, that has a `spec` folder; without any it is the current one.
///
/// The path is relative, so that messages stay short and the same on every machine.
pub(crate) fn path(inside: &str) -> PathBuf {
    let depth = std::env::current_dir().map_or(1, |folder| folder.ancestors().count());
    let mut ups = (0..depth).map(|depth| "../".repeat(depth));
    let up = ups.find(|up| Path::new(up).join(INPUTS).is_dir()).unwrap_or_default();
    Path::new(&up).join(inside)
}
