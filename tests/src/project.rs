//! The folders of the project.

use std::fs;
use std::path::{Path, PathBuf};

/// The root of the workspace.
#[must_use]
pub fn root() -> &'static Path {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    tests.parent().unwrap_or(tests)
}

/// The folder of upstream documents: `KANDJI_UPSTREAM`, or `../shared/upstream` beside the project. Where it is
/// missing, a line on standard output says that `test` was skipped; CI fails on that line if the folder is there.
#[must_use]
pub fn upstream(test: &str) -> Option<PathBuf> {
    let folder = std::env::var_os("KANDJI_UPSTREAM").map(PathBuf::from);
    let folder = folder.unwrap_or_else(|| root().join("../shared/upstream"));
    if folder.is_dir() {
        return Some(folder);
    }
    println!("SKIPPED: {test}: no upstream documents at {}", folder.display());
    None
}

/// All OpenAPI documents and Postman collections of the upstream folder, sorted.
///
/// # Panics
/// If a folder of them cannot be read.
#[must_use]
pub fn documents(upstream: &Path) -> Vec<PathBuf> {
    let folders = ["openapi", "postman"].map(|folder| upstream.join(folder));
    let files = folders.iter().flat_map(|folder| fs::read_dir(folder).expect("the folder can be read"));
    let mut files: Vec<_> = files.map(|file| file.expect("the folder can be read").path()).collect();
    files.sort();
    files
}
