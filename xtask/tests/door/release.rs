//! `release`: what it computes, writes and refuses, in a repository of its own.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::revisions::git;
use crate::run::{Run, SMALL, root, xtask_in};

/// A project with a commit and no release.
struct Project {
    folder: tempfile::TempDir,
}

/// The versions of the project at first.
const VERSIONS: &str = "# reviewed\nkandji-client: 0.3.0 # the crate\nkandji-tenant: 0.1.0\ncards: 0.1.0\n";

impl Project {
    fn new() -> Self {
        let project = Self { folder: tempfile::tempdir().unwrap() };
        fs::create_dir_all(project.at("spec")).unwrap();
        for name in ["openapi.yaml", "action-cards.md"] {
            fs::copy(root().join(SMALL).join(name), project.at("spec").join(name)).unwrap();
        }
        fs::write(project.at(".gitignore"), "/target\n").unwrap();
        fs::write(project.at("spec/versions.yaml"), VERSIONS).unwrap();
        git(project.folder.path(), &["init", "--quiet", "--initial-branch", "main"]);
        project.commit("First");
        project
    }

    fn at(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.at(path)).unwrap_or_default()
    }

    /// Generates, and commits everything.
    fn commit(&self, message: &str) {
        let run = xtask_in(self.folder.path(), &["generate"]);
        assert_eq!(run.code, Some(0), "{}", run.stderr);
        git(self.folder.path(), &["add", "."]);
        git(self.folder.path(), &["commit", "--quiet", "--allow-empty", "--message", message]);
    }

    fn replace(&self, path: &str, old: &str, new: &str) {
        let text = self.read(path);
        assert!(text.contains(old), "{path} has no {old}");
        fs::write(self.at(path), text.replacen(old, new, 1)).unwrap();
    }

    /// What Git says has changed.
    fn status(&self) -> String {
        let output =
            Command::new("git").args(["status", "--porcelain"]).current_dir(self.folder.path()).output().unwrap();
        String::from_utf8(output.stdout).unwrap()
    }

    fn release(&self, more: &[&str]) -> Run {
        // The packages are checked, and not built: that would compile every dependency of the client.
        xtask_in(self.folder.path(), &[&["release", "--no-verify"], more].concat())
    }

    /// Makes a release, and commits and tags it.
    fn released(&self, version: &str) {
        let run = self.release(&[]);
        assert_eq!(run.code, Some(0), "{}{}", run.stdout, run.stderr);
        assert!(run.stdout.contains(&format!("git tag v{version}")), "{}", run.stdout);
        self.commit(version);
        git(self.folder.path(), &["tag", &format!("v{version}")]);
    }
}

#[test]
fn the_first_release_has_the_version_as_it_stands() {
    let project = Project::new();
    let dry = project.release(&["--dry-run"]);
    assert_eq!(dry.code, Some(0), "{}{}", dry.stdout, dry.stderr);
    for expected in [
        "kandji-client 0.3.0, kandji-tenant 0.1.0, cards 0.1.0: the first release",
        "would write",
        "0.3.0.yaml",
        "CHANGELOG.md",
    ] {
        assert!(dry.stdout.contains(expected), "{expected}: {}", dry.stdout);
    }
    assert_eq!(project.status(), "", "a dry run has written something");
    project.released("0.3.0");
    assert_eq!(project.read("spec/versions.yaml"), VERSIONS);
    let changelog = project.read("CHANGELOG.md");
    assert!(changelog.contains("## 0.3.0 (20") && changelog.contains("The first release."), "{changelog}");
    assert_eq!(changelog, project.read("generated/client/CHANGELOG.md"));
    assert!(project.read("generated/docs/src/reference/changelog.md").contains("## 0.3.0 (20"));
    assert!(project.read("generated/client/Cargo.toml").contains("\nversion = \"0.3.0\"\n"));
    assert!(project.read("generated/cards/catalogue.json").contains("\"version\": \"0.1.0\""));
}

#[test]
fn the_next_version_follows_from_what_has_changed() {
    let project = Project::new();
    project.released("0.3.0");
    let nothing = project.release(&[]);
    assert!(
        nothing.code == Some(1) && nothing.stderr.contains("nothing has changed since 0.3.0"),
        "{}",
        nothing.stderr
    );

    // Something new.
    project.replace(
        "spec/openapi.yaml",
        "        id: {",
        "        name: {type: string, description: A name.}\n        id: {",
    );
    project.commit("A field");
    project.released("0.3.1");
    let changelog = project.read("CHANGELOG.md");
    let newest = changelog.split("\n## ").nth(1).unwrap();
    assert!(newest.starts_with("0.3.1 ") && newest.contains("### New") && newest.contains("name"), "{changelog}");
    assert!(changelog.contains("\n## 0.3.0 "), "{changelog}");

    // Something that breaks code.
    project.replace("spec/openapi.yaml", "        name: {type: string", "        name: {type: integer");
    project.commit("Another type");
    let dry = project.release(&["--dry-run"]);
    assert!(dry.code == Some(0) && dry.stdout.contains("kandji-client 0.3.1 → 0.4.0"), "{}{}", dry.stdout, dry.stderr);
    project.released("0.4.0");

    // What no comparison shows.
    let unreleased = "client: major\ncode:\n- text: Rename `old` to `new`.\n";
    fs::write(project.at("spec/changelog/unreleased.yaml"), unreleased).unwrap();
    project.commit("By hand");
    project.released("0.5.0");
    assert!(project.read("CHANGELOG.md").contains("### What to change in your code\n\n- Rename `old` to `new`.\n"));
    assert!(!project.read("spec/changelog/unreleased.yaml").contains("Rename"));
    let versions = project.read("spec/versions.yaml");
    assert_eq!(versions, "# reviewed\nkandji-client: 0.5.0 # the crate\nkandji-tenant: 0.1.2\ncards: 0.3.0\n");
}

#[test]
fn what_is_not_ready_is_refused_and_nothing_is_written() {
    let project = Project::new();
    project.released("0.3.0");
    let refused = |what: &str, expected: &str| {
        let before = project.status();
        let run = project.release(&[]);
        assert!(
            run.code == Some(1) && run.stderr.contains(expected),
            "{what}: {:?} {}{}",
            run.code,
            run.stdout,
            run.stderr
        );
        assert!(run.stderr.contains("release-refused"), "{what}: {}", run.stderr);
        assert_eq!(project.status(), before, "{what}");
    };
    fs::write(project.at("notes.txt"), "mine").unwrap();
    refused("dirty", "1 files differ from the last commit, such as `notes.txt`");
    fs::remove_file(project.at("notes.txt")).unwrap();

    project.replace("spec/openapi.yaml", "The id of the device.", "The id.");
    git(project.folder.path(), &["commit", "--quiet", "--all", "--message", "Not generated"]);
    refused("stale", "is stale");
    project.commit("Generated");

    project.replace("spec/versions.yaml", "0.3.0", "0.2.9");
    project.commit("Lower");
    refused("lower", "kandji-client is 0.2.9 in spec/versions.yaml, and 0.3.0 was released");
    project.replace("spec/versions.yaml", "0.2.9", "0.3.0");

    fs::copy(project.at("spec/changelog/0.3.0.yaml"), project.at("spec/changelog/0.3.1.yaml")).unwrap();
    project.replace("spec/changelog/0.3.1.yaml", "version: 0.3.0", "version: 0.3.1");
    project.commit("Written already");
    refused("again", "spec/changelog has the version 0.3.1 already");
    fs::remove_file(project.at("spec/changelog/0.3.1.yaml")).unwrap();

    project.commit("Tagged by mistake");
    git(project.folder.path(), &["tag", "v9.9.9"]);
    refused("tag", "the tag v9.9.9 has the version 0.3.0 in spec/versions.yaml");
}

#[test]
fn without_a_repository_there_is_no_release() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("spec")).unwrap();
    let run = xtask_in(folder.path(), &["release", "--dry-run"]);
    assert!(run.code == Some(2) && run.stderr.contains("not a git repository"), "{:?} {}", run.code, run.stderr);
}
