//! Crates outside of this workspace, compiled as their users would.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::project;

/// Runs `cargo check` on the crate in a folder with its default features, with warnings as errors and the versions of our
/// lock file. All of these crates share one target folder, so that dependencies are compiled once.
///
/// # Errors
/// What the compiler says.
///
/// # Panics
/// If cargo cannot be started.
pub fn check(folder: &Path) -> Result<(), String> {
    run(folder, &[])
}

/// The same with no other features than these, separated by commas.
///
/// # Errors
/// What the compiler says.
///
/// # Panics
/// If cargo cannot be started.
pub fn check_features(folder: &Path, features: &str) -> Result<(), String> {
    run(folder, &["--no-default-features", "--features", features])
}

fn run(folder: &Path, arguments: &[&str]) -> Result<(), String> {
    let root = project::root();
    fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock")).expect("the lock file can be copied");
    let output = Command::new(env!("CARGO"))
        .args(["check", "--quiet", "--offline"])
        .args(arguments)
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", root.join("target/outside"))
        .env("RUSTFLAGS", "-D warnings")
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .output()
        .expect("cargo runs");
    if output.status.success() { Ok(()) } else { Err(String::from_utf8_lossy(&output.stderr).into_owned()) }
}
