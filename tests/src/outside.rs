//! Crates outside of this workspace, compiled as their users would.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::project;

/// Runs `cargo check` on the crate in a folder with its default features, with warnings as errors and the versions of our
/// lock file. All of these crates share one target folder, so that dependencies are compiled once; programs that are run have
/// another, as checking and building share nothing and would wait for each other.
///
/// # Errors
/// What the compiler says.
///
/// # Panics
/// If cargo cannot be started.
pub fn check(folder: &Path) -> Result<(), String> {
    cargo(folder, "check", &[]).map(drop)
}

/// The same with no other features than these, separated by commas.
///
/// # Errors
/// What the compiler says.
///
/// # Panics
/// If cargo cannot be started.
pub fn check_features(folder: &Path, features: &str) -> Result<(), String> {
    cargo(folder, "check", &["--no-default-features", "--features", features]).map(drop)
}

/// Builds and runs the program in a folder and returns what it prints.
///
/// # Errors
/// What the compiler says, or the program if it fails.
///
/// # Panics
/// If cargo cannot be started.
pub fn run(folder: &Path) -> Result<String, String> {
    cargo(folder, "run", &[])
}

fn cargo(folder: &Path, command: &str, arguments: &[&str]) -> Result<String, String> {
    let root = project::root();
    fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock")).expect("the lock file can be copied");
    let output = Command::new(env!("CARGO"))
        .args([command, "--quiet", "--offline"])
        .args(arguments)
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", root.join("target/outside").join(command))
        // The crates stand in another folder each time, so that nothing would be built upon.
        .env("CARGO_INCREMENTAL", "0")
        .env("RUSTFLAGS", "-D warnings")
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .output()
        .expect("cargo runs");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    if output.status.success() { Ok(text(&output.stdout)) } else { Err(text(&output.stderr)) }
}
