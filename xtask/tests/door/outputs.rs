//! Outputs that cannot be written, output folders that are not ours, and runs that are killed.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use crate::run::{SMALL, below, generate_small, root, snapshot, text, xtask, xtask_after};

/// How many runs of the program are killed.
const KILLS: &str = "XTASK_TEST_PROGRAM_KILLS";

/// The exit code and the messages of the program with this standard output.
fn with_output(arguments: &str, stdout: impl Into<Stdio>) -> (Option<i32>, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    let output = command.args(arguments.split(' ')).current_dir(root()).stdout(stdout).stderr(Stdio::piped());
    let output = output.spawn().unwrap().wait_with_output().unwrap();
    (output.status.code(), String::from_utf8(output.stderr).unwrap())
}

#[test]
fn standard_output_that_cannot_be_written_is_not_success() {
    for arguments in ["explain output-drift", "--help", "diff spec spec --format json", "generate --check"] {
        let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let (code, messages) = with_output(arguments, full);
        assert_eq!(code, Some(2), "{arguments}: {messages}");
        assert!(messages.contains("cannot write to standard output"), "{arguments}: {messages}");
    }
    for arguments in ["explain output-drift", "--help"] {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        assert_eq!(with_output(arguments, writer), (Some(141), String::new()), "{arguments}");
    }
}

#[test]
fn messages_about_outputs_honor_their_format() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    fs::write(&file, "in the way").unwrap();
    let out = file.join("out");
    for (format, start) in [
        ("json", "{\"code\":\"output-unwritable\""),
        ("github", "::error title=output-unwritable::"),
        ("human", "error[output-unwritable]"),
    ] {
        let run = generate_small(&out, &["--message-format", format]);
        assert_eq!(run.code, Some(2), "{}", run.stderr);
        assert!(run.stderr.lines().any(|line| line.starts_with(start)), "{}", run.stderr);
    }
    let run = xtask_after("exec >/dev/full", &["generate", "--check", "--message-format", "human"]);
    assert!(run.code == Some(2) && run.stderr.contains("cannot write to standard output"), "{}", run.stderr);
}

#[test]
fn a_full_disk_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    // A limit on the size of files: writing beyond it fails like writing to a full disk.
    let full = "ulimit -f 16; trap '' XFSZ";
    let run = xtask_after(full, &["generate", "--spec", SMALL, "--out", text(&out)]);
    assert!(run.code == Some(2) && run.stderr.contains("output-unwritable"), "{}", run.stderr);
    assert!(!out.exists(), "the folder is gone with what was written");
    fs::create_dir_all(out.join("docs")).unwrap();
    fs::write(out.join("README.md"), "# Made by `cargo xtask generate`\n").unwrap();
    fs::write(out.join("docs/old.md"), "old").unwrap();
    let before = snapshot(&out);
    assert_eq!(xtask_after(full, &["generate", "--spec", SMALL, "--out", text(&out)]).code, Some(2));
    assert_eq!(snapshot(&out), before);
    assert!(!out.join("client").exists(), "no empty folders are left");
}

#[test]
fn what_is_removed_is_named_and_a_repository_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    assert_eq!(generate_small(&out, &[]).code, Some(0));
    fs::write(out.join("notes.txt"), "mine").unwrap();
    fs::create_dir_all(out.join("docs/mine")).unwrap();
    fs::write(out.join("docs/mine/a"), "mine").unwrap();
    let run = generate_small(&out, &[]);
    assert!(run.code == Some(0) && run.stdout.contains("2 removed"), "{}", run.stdout);
    for name in ["notes.txt` was removed", "docs/mine/a` was removed"] {
        assert!(run.stderr.contains(name), "{}", run.stderr);
    }
    fs::create_dir_all(out.join("client/.git/objects")).unwrap();
    fs::write(out.join("client/.git/HEAD"), "ref: refs/heads/main\n").unwrap();
    fs::write(out.join("notes.txt"), "mine").unwrap();
    let before = snapshot(&out);
    let run = generate_small(&out, &[]);
    assert!(run.code == Some(1) && run.stderr.contains("client/.git` is not the generator's"), "{}", run.stderr);
    assert_eq!(snapshot(&out), before);
}

#[test]
fn the_output_folder_is_no_place_with_other_things() {
    let folder = tempfile::tempdir().unwrap();
    let spec = folder.path().join("spec");
    Command::new("cp").arg("-r").arg(root().join(SMALL)).arg(&spec).status().unwrap();
    let before = snapshot(folder.path());
    let inside = spec.join("overlays/out");
    for (out, reason) in [
        (text(&inside), "inside of the spec folder"),
        (text(&spec), "inside of the spec folder"),
        (text(folder.path()), "is in it"),
        (text(&spec.join("openapi.yaml")), "not a folder"),
        ("/", "root of the file system"),
        ("/usr", "is not the generator's"),
        (".", "is in it"),
        ("codegen", "is not the generator's"),
    ] {
        let spec = if out == "." { SMALL } else { text(&spec) };
        let run = xtask(&["generate", "--spec", spec, "--out", out]);
        assert!(run.code == Some(1) && run.stderr.contains("output-unsafe"), "{out}: {}", run.stderr);
        assert!(run.stderr.contains(reason), "{out}: {}", run.stderr);
    }
    assert_eq!(snapshot(folder.path()), before);
}

#[cfg(unix)]
#[test]
fn links_in_the_output_folder_are_not_followed() {
    let folder = tempfile::tempdir().unwrap();
    let (out, precious) = (folder.path().join("out"), folder.path().join("precious"));
    fs::create_dir_all(&out).unwrap();
    fs::create_dir_all(precious.join("src")).unwrap();
    fs::write(precious.join("src/lib.rs"), "mine").unwrap();
    fs::write(out.join("README.md"), "# Made by `cargo xtask generate`\n").unwrap();
    std::os::unix::fs::symlink(&precious, out.join("client")).unwrap();
    let before = snapshot(&precious);
    let run = generate_small(&out, &[]);
    assert!(run.code == Some(1) && run.stderr.contains("links are not followed"), "{}", run.stderr);
    assert_eq!(snapshot(&precious), before);
}

#[test]
fn a_killed_run_is_completed_by_the_next_one() {
    let kills: u64 = std::env::var(KILLS).map_or(2, |kills| kills.parse().unwrap());
    let folder = tempfile::tempdir().unwrap();
    let (whole, out) = (folder.path().join("whole"), folder.path().join("out"));
    let started = std::time::Instant::now();
    assert_eq!(generate_small(&whole, &[]).code, Some(0));
    let (took, expected) = (started.elapsed(), below(&whole));
    for kill in 0..kills {
        kill_after(took.mul_f64(((kill + 1) as f64 * 0.618_034).fract() * 1.1), &out);
        let left = if out.exists() { below(&out) } else { std::collections::BTreeMap::new() };
        let files = left.iter().filter(|(path, _)| !path.starts_with(".xtask-staging"));
        for (path, bytes) in files {
            assert!(expected.get(path) == Some(bytes), "{} is not whole after kill {kill}", path.display());
        }
        if kill % 4 == 0 {
            continue; // the next run is killed too
        }
        let run = generate_small(&out, &[]);
        assert_eq!(run.code, Some(0), "after kill {kill}: {}", run.stderr);
        assert_eq!(below(&out), expected, "after kill {kill}");
        fs::remove_dir_all(&out).unwrap();
    }
}

fn kill_after(time: Duration, out: &Path) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command
        .args(["generate", "--spec", SMALL, "--out", text(out)])
        .current_dir(root())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    let mut child = command.spawn().unwrap();
    std::thread::sleep(time);
    child.kill().unwrap();
    child.wait().unwrap();
}
