//! Finds the project from the current folder.

use std::path::{Path, PathBuf};

/// The folder that marks the root of the project.
const INPUTS: &str = "spec";

/// The root of the project.
pub(crate) fn root() -> PathBuf {
    let root = path("");
    if root.as_os_str().is_empty() { PathBuf::from(".") } else { root }
}

/// A path in the project, as the default of an argument. The root of the project is the nearest folder with a `spec` folder,
/// starting from the current one and going up. If there is none, it is the current folder.
///
/// The path is relative, so messages are short and the same on every machine.
pub(crate) fn path(inside: &str) -> PathBuf {
    let depth = std::env::current_dir().map_or(1, |folder| folder.ancestors().count());
    let mut ups = (0..depth).map(|depth| "../".repeat(depth));
    let up = ups.find(|up| Path::new(up).join(INPUTS).is_dir()).unwrap_or_default();
    Path::new(&up).join(inside)
}
