//! Crates outside of this workspace, compiled as their users would.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::project;

/// Runs `cargo check` on the crate in a folder, with warnings as errors and the versions of our lock file. All of these
/// crates share one target folder, so that dependencies are compiled once.
///
/// # Errors
/// What the compiler says.
///
/// # Panics
/// If cargo cannot be started.
pub fn check(folder: &Path) -> Result<(), String> {
    let root = project::root();
    fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock")).expect("the lock file can be copied");
    let output = Command::new(env!("CARGO"))
        .args(["check", "--quiet", "--offline"])
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", root.join("target/outside"))
        .env("RUSTFLAGS", "-D warnings")
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .output()
        .expect("cargo runs");
    if output.status.success() { Ok(()) } else { Err(String::from_utf8_lossy(&output.stderr).into_owned()) }
}
