//! Runs the program.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A spec folder with one operation and one card, relative to the workspace root. A run on it takes a hundredth of the
/// time that the project's own takes.
pub(crate) const SMALL: &str = "xtask/tests/door/small";

/// The output and the exit code of a run.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) code: Option<i32>,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

/// Runs the program in the workspace root.
pub(crate) fn xtask(arguments: &[&str]) -> Run {
    run(Command::new(env!("CARGO_BIN_EXE_xtask")).args(arguments).current_dir(root()))
}

/// Generates from the small spec folder into `out`.
pub(crate) fn generate_small(out: &Path, more: &[&str]) -> Run {
    xtask(&[&["generate", "--spec", SMALL, "--out", text(out)], more].concat())
}

/// Runs the program in a folder.
pub(crate) fn xtask_in(folder: &Path, arguments: &[&str]) -> Run {
    run(Command::new(env!("CARGO_BIN_EXE_xtask")).args(arguments).current_dir(folder))
}

/// Runs the program in a folder, with other programs to be found elsewhere.
pub(crate) fn xtask_with_path(path: &str, folder: &Path, arguments: &[&str]) -> Run {
    run(Command::new(env!("CARGO_BIN_EXE_xtask")).args(arguments).current_dir(folder).env("PATH", path))
}

/// Runs the program in the workspace root, from a shell that first executes `setup`.
pub(crate) fn xtask_after(setup: &str, arguments: &[&str]) -> Run {
    let script = format!("{setup}; exec \"$0\" \"$@\"");
    run(Command::new("sh").args(["-c", &script, env!("CARGO_BIN_EXE_xtask")]).args(arguments).current_dir(root()))
}

fn run(command: &mut Command) -> Run {
    let output = command.output().expect("the program starts");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("output is UTF-8");
    Run { code: output.status.code(), stdout: text(output.stdout), stderr: text(output.stderr) }
}

pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// A path as an argument.
pub(crate) fn text(path: &Path) -> &str {
    path.to_str().expect("temporary paths are UTF-8")
}

/// Every file below a folder, with its content.
pub(crate) fn snapshot(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else {
                files.insert(path.clone(), fs::read(path).unwrap());
            }
        }
    }
    files
}

/// Every file below a folder, with its content, by relative path.
pub(crate) fn below(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let relative = |path: &Path| path.strip_prefix(folder).unwrap().to_owned();
    snapshot(folder).into_iter().map(|(path, bytes)| (relative(&path), bytes)).collect()
}
