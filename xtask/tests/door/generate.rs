//! `generate`: what it writes, what it reports, what it leaves alone.

use std::fs;

use crate::run::{SMALL, below, generate_small, root, snapshot, text, xtask, xtask_after, xtask_in};

#[test]
fn the_output_does_not_depend_on_the_environment() {
    let folder = tempfile::tempdir().unwrap();
    let (one, other) = (folder.path().join("one"), folder.path().join("other/deep"));
    let plain = xtask(&["generate", "--out", text(&one)]);
    assert_eq!(plain.code, Some(0), "{}", plain.stderr);
    assert!(plain.stdout.contains("operations") && plain.stdout.contains("card rows"), "{}", plain.stdout);
    let setup = "export LC_ALL=tr_TR.UTF-8 LANG=de_DE TZ=Pacific/Auckland; umask 077";
    let elsewhere = xtask_after(setup, &["generate", "--out", text(&other)]);
    assert_eq!(elsewhere.code, Some(0), "{}", elsewhere.stderr);
    assert_eq!(below(&one), below(&other));
    let again = xtask(&["generate", "--out", text(&one)]);
    assert!(again.stdout.contains("0 written, 0 removed"), "{}", again.stdout);
}

#[test]
fn check_lists_every_kind_of_drift_and_writes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    generate_small(&out, &[]);
    let changed = out.join("client/src/lib.rs");
    fs::write(&changed, "// edited by hand\n").unwrap();
    fs::remove_file(out.join("cards/catalogue.json")).unwrap();
    fs::write(out.join("docs/surplus.md"), "left over\n").unwrap();
    let before = snapshot(folder.path());
    let check = generate_small(&out, &["--check"]);
    assert_eq!(check.code, Some(1));
    for expected in ["client/src/lib.rs` is stale", "cards/catalogue.json` is missing", "docs/surplus.md` is orphaned"]
    {
        assert!(check.stderr.contains(expected), "{expected}: {}", check.stderr);
    }
    for expected in ["-// edited by hand", "--- client/src/lib.rs", "+{\n", "-left over"] {
        assert!(check.stdout.contains(expected), "{expected}");
    }
    assert!(check.stderr.contains("cargo xtask generate"), "{}", check.stderr);
    assert_eq!(snapshot(folder.path()), before);

    let github = generate_small(&out, &["--check", "--message-format", "github"]);
    assert_eq!(github.stderr.lines().filter(|line| line.starts_with("::error ")).count(), 3, "{}", github.stderr);
    let json = generate_small(&out, &["--check", "--message-format", "json"]);
    assert!(json.stderr.lines().all(|line| line.starts_with('{') && line.ends_with('}')), "{}", json.stderr);

    let repaired = generate_small(&out, &[]);
    assert_eq!(repaired.code, Some(0));
    assert!(repaired.stdout.contains("2 written, 1 removed"), "{}", repaired.stdout);
    assert_eq!(generate_small(&out, &["--check"]).code, Some(0));
}

#[test]
fn a_checkout_with_windows_line_ends_is_no_drift() {
    let folder = tempfile::tempdir().unwrap();
    let (spec, out) = (folder.path().join("spec"), folder.path().join("out"));
    std::process::Command::new("cp").arg("-r").arg(root().join(SMALL)).arg(&spec).status().unwrap();
    generate_small(&out, &[]);
    for path in snapshot(folder.path()).into_keys() {
        let text = fs::read_to_string(&path).unwrap();
        fs::write(&path, text.replace('\n', "\r\n")).unwrap();
    }
    let check = xtask(&["generate", "--check", "--spec", text(&spec), "--out", text(&out)]);
    assert_eq!(check.code, Some(0), "{}", check.stderr);
    assert!(check.stderr.contains("Windows line ends") && check.stdout.len() < 2_000, "{}", check.stdout);
    let lines = check.stderr.lines().count();
    assert!(lines < 60, "{lines} lines");
}

#[test]
fn the_project_is_found_from_its_subfolders() {
    let run = xtask_in(&root().join("codegen/src"), &["generate", "--check"]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    assert!(run.stdout.contains("../../generated: up to date"), "{}", run.stdout);
}

#[test]
fn a_failing_run_leaves_the_output_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    generate_small(&out, &[]);
    let before = snapshot(&out);
    let broken = folder.path().join("broken.yaml");
    fs::write(&broken, "openapi: 3.0.3\npaths: {/x: {get: {responses: [}}\n").unwrap();
    let run = generate_small(&out, &["--openapi", text(&broken)]);
    assert_eq!(run.code, Some(2), "{}", run.stderr);
    assert_eq!(snapshot(&out), before);
}

#[test]
fn a_folder_with_other_files_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("thesis.txt"), "years of work").unwrap();
    let before = snapshot(folder.path());
    let run = generate_small(folder.path(), &[]);
    assert_eq!(run.code, Some(1));
    assert!(run.stderr.contains("output-unsafe"), "{}", run.stderr);
    assert_eq!(snapshot(folder.path()), before);
}
