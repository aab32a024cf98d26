//! Runs that are killed, and runs at the same time.
//!
//! A process of its own writes an output folder again and again, in two versions in turn, as `generate` does after a change.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

use kandji_codegen::diagnostic::Report;
use kandji_codegen::inputs::read_output;

use super::tree::Written;
use super::*;

/// Set to the folder in the process that writes.
const FOLDER: &str = "XTASK_TEST_WRITE_TO";
/// How often it writes; without a number, until it is killed.
const TIMES: &str = "XTASK_TEST_WRITE_TIMES";
/// How many runs are killed.
const KILLS: &str = "XTASK_TEST_KILLS";

const MARKER: (&str, &str) = ("README.md", "# Made");

/// The files of a version. Some are only in one of them.
fn files(version: usize) -> BTreeMap<String, String> {
    let name = |number: usize| match number % 7 {
        0 => format!("only-{version}/{number}"),
        folder => format!("{folder}/deep/{number}"),
    };
    let text = |number: usize| format!("version {version}\n{}end\n", "line\n".repeat(number * 40));
    let files = (0..60).map(|number| (name(number), text(number)));
    files.chain([(MARKER.0.to_owned(), format!("{} {version}\n", MARKER.1))]).collect()
}

fn update(root: &Path, version: usize) -> Written {
    let _lock = Lock::of(root).unwrap();
    let mut report = Report::default();
    let disk = read_output(root, MARKER, &mut report).unwrap_or_else(|_| panic!("{:?}", report.diagnostics()));
    let files = files(version);
    let files = files.iter().map(|(path, text)| (path.as_str(), text.as_str()));
    write_tree(root, files, MARKER.0, &disk).unwrap()
}

fn found(root: &Path) -> BTreeMap<String, String> {
    let disk = read_output(root, MARKER, &mut Report::default()).unwrap();
    disk.into_iter().map(|(path, bytes)| (path, String::from_utf8(bytes).unwrap())).collect()
}

/// Only for the processes that the other tests start.
#[test]
fn write_again_and_again() {
    let Some(root) = std::env::var_os(FOLDER) else { return };
    let times = std::env::var(TIMES).map_or(usize::MAX, |times| times.parse().unwrap());
    for version in (0..times).map(|time| time % 2) {
        update(Path::new(&root), version);
    }
}

fn writer(root: &Path) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", "write::tests::kills::write_again_and_again", "--nocapture"]);
    command.env(FOLDER, root).stdout(Stdio::null()).stderr(Stdio::piped());
    command
}

fn wait_for(file: &Path) {
    let until = std::time::Instant::now() + Duration::from_secs(60);
    while !file.exists() && std::time::Instant::now() < until {
        sleep(Duration::from_micros(100));
    }
}

/// Kills a process that is to run still.
fn kill(mut child: Child) {
    child.kill().unwrap();
    let ended = child.wait_with_output().unwrap();
    assert!(!ended.status.success() && ended.stderr.is_empty(), "{}", String::from_utf8_lossy(&ended.stderr));
}

#[test]
fn after_a_kill_every_file_is_whole_and_the_next_run_completes_the_folder() {
    let kills: u64 = std::env::var(KILLS).map_or(25, |kills| kills.parse().unwrap());
    let versions = [files(0), files(1)];
    let (mut empty, mut mixed, mut leftovers) = (0, 0, 0);
    for kill_number in 0..kills {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().join("out");
        let child = writer(&root).spawn().unwrap();
        // Every other run is killed while it updates what it wrote before, the others during the first run.
        if kill_number % 2 == 1 {
            wait_for(&root.join(MARKER.0));
        }
        // Multiples of the golden ratio spread over the first 40 milliseconds.
        sleep(Duration::from_micros(kill_number * 24_721 % 40_000));
        kill(child);
        let left = if root.exists() { found(&root) } else { BTreeMap::new() };
        for (path, text) in &left {
            let whole = versions.iter().any(|version| version.get(path) == Some(text));
            assert!(whole, "{path} is neither old nor new after kill {kill_number}: {text}");
        }
        empty += u64::from(left.is_empty());
        mixed += u64::from(!left.is_empty() && !versions.contains(&left));
        leftovers += u64::from(root.join(STAGING).exists());
        update(&root, 1);
        assert_eq!(found(&root), versions[1], "after kill {kill_number}");
        assert!(!root.join(STAGING).exists());
    }
    println!("{kills} kills: {empty} left no file, {mixed} a mixture, {leftovers} a staging folder");
}

#[test]
fn runs_at_the_same_time_all_succeed() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().join("new/out");
    let runs: Vec<Child> = (0..8).map(|_| writer(&root).env(TIMES, "5").spawn().unwrap()).collect();
    for run in runs {
        let ended = run.wait_with_output().unwrap();
        assert!(ended.status.success(), "{}", String::from_utf8_lossy(&ended.stderr));
    }
    assert_eq!(found(&root), files(0));
}
