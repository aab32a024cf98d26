//! `diff` of Git revisions, of inputs of different kinds, and what it says when there is nothing to compare.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::run::{SMALL, root, text, xtask, xtask_in, xtask_with_path};

const CARDS: &str =
    "### Blink\n\nBlinks.\n\n**Inputs**\n\n| Field | Type | Required |\n|---|---|---|\n| Lamp | String | FALSE |\n";

/// Runs Git in a folder, as nobody in particular.
pub(crate) fn git(folder: &Path, arguments: &[&str]) {
    let identity = ["-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false"];
    let output = Command::new("git").args(identity).args(arguments).current_dir(folder).output().unwrap();
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
}

/// A repository whose last commit renames the input of a card and removes the operation of a spec folder.
fn repository() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    git(folder.path(), &["init", "--quiet", "--initial-branch", "main"]);
    fs::create_dir(at("spec")).unwrap();
    for name in ["openapi.yaml", "action-cards.md"] {
        fs::copy(root().join(SMALL).join(name), at("spec").join(name)).unwrap();
    }
    fs::write(at("cards.md"), CARDS).unwrap();
    git(folder.path(), &["add", "."]);
    git(folder.path(), &["commit", "--quiet", "--message", "First"]);
    fs::write(at("cards.md"), CARDS.replace("| Lamp |", "| The Lamp |")).unwrap();
    let openapi = fs::read_to_string(at("spec/openapi.yaml")).unwrap();
    fs::write(at("spec/openapi.yaml"), openapi.replace("/devices:", "/machines:")).unwrap();
    git(folder.path(), &["commit", "--quiet", "--all", "--message", "Second"]);
    folder
}

#[test]
fn a_file_and_a_folder_of_a_revision_are_compared() {
    let repository = repository();
    let folder = repository.path();
    let run = xtask_in(folder, &["diff", "HEAD~1:cards.md", "cards.md"]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    assert!(run.stdout.contains("[card-input-renamed] cards.md:9:1"), "{}", run.stdout);
    let run = xtask_in(folder, &["diff", "cards.md", "HEAD~1:./cards.md"]);
    assert!(run.stdout.contains("[card-input-renamed] HEAD~1:cards.md:9:1"), "{}", run.stdout);
    for (old, new) in
        [("HEAD~1:spec", "spec"), ("HEAD~1:spec/", "main:spec"), ("HEAD~1:spec", "HEAD:spec/openapi.yaml")]
    {
        let run = xtask_in(folder, &["diff", old, new, "--fail-on", "breaking"]);
        assert_eq!(run.code, Some(1), "{old} {new}: {}", run.stderr);
        assert!(run.stdout.contains("/machines"), "{old} {new}: {}", run.stdout);
    }
    // The working tree is the one that counts, committed or not.
    fs::write(folder.join("cards.md"), CARDS).unwrap();
    let run = xtask_in(folder, &["diff", "HEAD~1:cards.md", "cards.md"]);
    assert!(run.stdout.starts_with("nothing changed\n"), "{}", run.stdout);
    // A path that exists wins over a revision.
    if cfg!(unix) {
        fs::copy(folder.join("cards.md"), folder.join("HEAD:cards.md")).unwrap();
        let run = xtask_in(folder, &["diff", "HEAD~1:cards.md", "HEAD:cards.md"]);
        assert!(run.stdout.starts_with("nothing changed\n"), "{}", run.stdout);
    }
}

#[test]
fn what_cannot_be_read_of_a_revision_is_explained() {
    let repository = repository();
    let outside = tempfile::tempdir().unwrap();
    let cards = repository.path().join("cards.md");
    let refused = |folder: &Path, old: &str, message: &str| {
        let run = xtask_in(folder, &["diff", text(&cards), "--", old]);
        assert_eq!(run.code, Some(2), "{old}: {}", run.stderr);
        assert!(run.stderr.contains("input-revision") && run.stderr.contains(message), "{old}: {}", run.stderr);
    };
    refused(repository.path(), "nowhere:cards.md", "there is no Git revision `nowhere`");
    refused(repository.path(), "HEAD:none.md", "`none.md` is not in the Git revision `HEAD`");
    refused(repository.path(), "-x:cards.md", "neither a path nor a Git revision");
    refused(repository.path(), "--output=x:cards.md", "neither a path nor a Git revision");
    refused(repository.path(), "https://example.org/cards.md", "neither a path nor a Git revision");
    refused(outside.path(), "HEAD:cards.md", "there is no Git repository here");
    let without = xtask_with_path("/nonexistent", repository.path(), &["diff", "HEAD:cards.md", "cards.md"]);
    assert!(without.code == Some(2) && without.stderr.contains("Git is not installed"), "{}", without.stderr);
    // A path of Windows is a path.
    let run = xtask_in(repository.path(), &["diff", "C:\\cards.md", "cards.md"]);
    assert!(run.code == Some(2) && run.stderr.contains("input-unreadable"), "{}", run.stderr);
}

#[test]
fn a_folder_that_a_revision_does_not_have_is_explained() {
    let repository = repository();
    let folder = repository.path();
    fs::create_dir(folder.join("later")).unwrap();
    fs::rename(folder.join("spec"), folder.join("later/spec")).unwrap();
    git(folder, &["add", "--all"]);
    git(folder, &["commit", "--quiet", "--message", "Third"]);
    let refused = |within: &Path, old: &str, new: &str, message: &str| {
        let run = xtask_in(within, &["diff", old, new]);
        assert_eq!(run.code, Some(2), "{old} {new}: {}", run.stderr);
        assert!(run.stdout.is_empty() && run.stderr.contains(message), "{old} {new}: {}", run.stderr);
    };
    // As a workflow would ask: the base has the folder at another place, or is no revision that is here.
    refused(folder, "HEAD~1:later/spec", "later/spec", "`later/spec` is not in the Git revision `HEAD~1`");
    refused(folder, "HEAD~9:spec", "later/spec", "there is no Git revision `HEAD~9`");
    let gone = "0123456789012345678901234567890123456789";
    refused(folder, &format!("{gone}:spec"), "later/spec", &format!("there is no Git revision `{gone}`"));
    refused(folder, "HEAD~1:", "HEAD:none", "`none` is not in the Git revision `HEAD`");
    // What the folder has to have, it is read for.
    refused(folder, "HEAD:later", "later/spec", "HEAD:later/openapi.yaml");
    // A path is relative to the root of the repository, unless it says otherwise.
    refused(&folder.join("later"), "HEAD:spec", "spec", "begin it with `./`");
    let run = xtask_in(&folder.join("later"), &["diff", "HEAD:./spec", "spec"]);
    assert!(run.code == Some(0) && run.stdout.starts_with("nothing changed\n"), "{}", run.stderr);
}

#[test]
fn a_repository_without_a_commit_has_no_revision() {
    let folder = tempfile::tempdir().unwrap();
    git(folder.path(), &["init", "--quiet"]);
    fs::write(folder.path().join("cards.md"), CARDS).unwrap();
    let run = xtask_in(folder.path(), &["diff", "HEAD:cards.md", "cards.md"]);
    assert_eq!(run.code, Some(2), "{}", run.stderr);
    assert!(run.stderr.contains("there is no Git revision `HEAD`"), "{}", run.stderr);
}

#[test]
fn revisions_that_cannot_be_read_are_reported_for_both_sides() {
    let repository = repository();
    let run = xtask_in(repository.path(), &["diff", "one:spec", "two:spec", "--format", "json"]);
    assert_eq!(run.code, Some(2), "{}", run.stderr);
    assert!(run.stdout.is_empty(), "{}", run.stdout);
    assert!(run.stderr.contains("`one`") && run.stderr.contains("`two`"), "{}", run.stderr);
}

#[test]
fn both_sides_that_cannot_be_read_are_reported() {
    let run = xtask(&["diff", "no/such/old.yaml", "no/such/new.yaml"]);
    assert_eq!(run.code, Some(2));
    assert!(run.stderr.contains("old.yaml") && run.stderr.contains("new.yaml"), "{}", run.stderr);
}

#[test]
fn kinds_that_have_something_in_common_are_compared_in_that() {
    let folder = root().join(SMALL);
    let (openapi, cards) = (folder.join("openapi.yaml"), folder.join("action-cards.md"));
    for (one, part) in [(&openapi, "only the APIs"), (&cards, "only the cards")] {
        let run = xtask(&["diff", text(&folder), text(one)]);
        assert!(run.code == Some(0) && run.stderr.contains(part), "{}", run.stderr);
        assert!(run.stdout.starts_with("nothing changed\n"), "{}", run.stdout);
    }
    let run = xtask(&["diff", text(&openapi), text(&cards)]);
    assert_eq!(run.code, Some(2));
    assert!(run.stderr.contains("nothing in common") && run.stderr.contains("compare an API"), "{}", run.stderr);
}

#[test]
fn explain_says_whom_a_change_concerns_and_how_severe_it_is() {
    let run = xtask(&["explain", "card-output-mark-changed"]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    assert!(run.stdout.contains("Whom it concerns: Flows"), "{}", run.stdout);
    assert!(run.stdout.contains("How severe it is: A warning if it can be missing"), "{}", run.stdout);
}
