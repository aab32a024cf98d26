//! `update`: what it takes from a server, what it refuses, and what it says.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::fetch::program;
use crate::loopback::{Server, send};
use crate::run::{Run, SMALL, root, snapshot, text, xtask_in};

/// The document that the facts of the project come from.
const OLD: &str = "api-2025-01-02.yaml";

/// A document with so many operations, each with a field of this name in its answer.
fn document(operations: usize, field: &str) -> String {
    let paths: String = (0..operations)
        .map(|number| {
            format!(
                "  /api/v1/things{number}:\n    get:\n      operationId: listThings{number}\n      summary: List things {number}\n      \
                 tags: [Things]\n      responses:\n        '200':\n          description: ok\n          content:\n            \
                 application/json:\n              example: [{{ {field}: a }}]\n"
            )
        })
        .collect();
    format!(
        "openapi: 3.0.0\ninfo: {{ title: Things, version: '1' }}\nservers: [{{ url: https://things.example }}]\npaths:\n{paths}"
    )
}

const COLLECTION: &str = r#"{ "info": { "name": "Things", "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json" },
    "item": [{ "name": "List things", "request": { "method": "GET", "url": "https://things.example/api/v1/things0" } }] }"#;

/// A project whose facts come from one document with ten operations.
struct Project {
    folder: tempfile::TempDir,
}

impl Project {
    fn new(server: &Server) -> Self {
        let project = Self { folder: tempfile::tempdir().unwrap() };
        let small = root().join(SMALL).join("action-cards.md");
        fs::create_dir_all(project.at("spec")).unwrap();
        fs::create_dir_all(project.at("documents/openapi")).unwrap();
        fs::copy(small, project.at("spec/action-cards.md")).unwrap();
        let old = project.at("documents/openapi").join(OLD);
        fs::write(&old, document(10, "id")).unwrap();
        let imported = xtask_in(project.folder.path(), &["import", text(&old)]);
        assert_eq!(imported.code, Some(0), "{}", imported.stderr);
        assert!(imported.stderr.contains("import-origin"), "{}", imported.stderr);
        let sources = fs::read_to_string(project.at("spec/sources.yaml")).unwrap();
        let origin = format!("  origin:\n    url: {}\n", server.address("/api.yaml"));
        fs::write(project.at("spec/sources.yaml"), sources + &origin).unwrap();
        project
    }

    fn at(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    fn update(&self, more: &[&str]) -> Run {
        let (documents, program) = (self.at("documents"), program());
        let usual = ["update", "--documents", text(&documents), "--downloader", text(&program)];
        xtask_in(self.folder.path(), &[&usual, more].concat())
    }

    /// The spec folder and the documents.
    fn inputs(&self) -> Vec<(PathBuf, Vec<u8>)> {
        ["spec", "documents"].iter().flat_map(|name| snapshot(&self.at(name))).collect()
    }
}

fn serving(body: String) -> Server {
    Server::start(move |_, stream| send(stream, "text/plain; charset=utf-8", &body))
}

/// Today, as the calendar of this machine says.
fn is_day(text: &str) -> bool {
    text.len() == 10 && text.starts_with("20") && text.bytes().filter(|byte| *byte == b'-').count() == 2
}

#[test]
fn a_document_that_has_not_changed_changes_nothing() {
    let project = Project::new(&serving(document(10, "id")));
    let before = project.inputs();
    let run = project.update(&[]);
    assert_eq!(
        (run.code, run.stdout.as_str()),
        (Some(0), "nothing is new: 1 documents are as they were\n"),
        "{}",
        run.stderr
    );
    assert_eq!(project.update(&["--check"]).code, Some(0));
    assert_eq!(project.inputs(), before);
}

#[test]
fn a_new_version_is_imported_and_told() {
    let project = Project::new(&serving(document(11, "id")));
    let before = project.inputs();
    let check = project.update(&["--check"]);
    assert!(
        check.code == Some(1) && check.stdout.contains("11 operations, after 10 in"),
        "{}{}",
        check.stdout,
        check.stderr
    );
    assert_eq!(project.inputs(), before, "--check has written something");
    let report = project.at("report.md");
    let run = project.update(&["--report", text(&report)]);
    assert_eq!(run.code, Some(0), "{}{}", run.stdout, run.stderr);
    let told = fs::read_to_string(&report).unwrap();
    let new = told.split('`').find(|name| name.starts_with("api-") && *name != OLD).unwrap();
    let day = new.trim_start_matches("api-").trim_end_matches(".yaml");
    assert!(is_day(day), "{new}");
    for expected in
        [format!("| `{OLD}` | 10 | `{new}` | 11 |"), "## Open decisions".to_owned(), "/api/v1/things10".to_owned()]
    {
        assert!(told.contains(&expected), "{expected}: {told}");
    }
    let sources = fs::read_to_string(project.at("spec/sources.yaml")).unwrap();
    let names: Vec<&str> = sources.lines().filter_map(|line| line.strip_prefix("- name: ")).collect();
    assert_eq!(names, [OLD, new]);
    assert_eq!(sources.matches("  origin:\n").count(), 2, "{sources}");
    assert_eq!(fs::read_to_string(project.at("documents/openapi").join(new)).unwrap(), document(11, "id"));
    assert!(fs::read_to_string(project.at("spec/openapi.yaml")).unwrap().contains("/api/v1/things10"));
    let again = project.update(&["--check"]);
    assert_eq!(again.code, Some(0), "{}{}", again.stdout, again.stderr);
}

#[test]
fn what_is_not_a_newer_version_is_refused() {
    for (body, code, id) in [
        (document(9, "id"), 1, "update-shrunk"),
        (COLLECTION.to_owned(), 1, "update-refused"),
        ("{ \"error\": \"not found\" }".to_owned(), 1, "document-unknown"),
        ("<!DOCTYPE html><p>Sign in".to_owned(), 1, "document-unknown"),
        ("openapi: [3.0".to_owned(), 2, "yaml-syntax"),
    ] {
        let project = Project::new(&serving(body.clone()));
        let before = project.inputs();
        let run = project.update(&[]);
        assert!(run.code == Some(code) && run.stderr.contains(id), "{body}: {:?} {}", run.code, run.stderr);
        assert_eq!(project.inputs(), before, "{body}");
    }
    let page = Project::new(&Server::start(|_, stream| send(stream, "text/html", "<p>Sign in")));
    let run = page.update(&[]);
    assert!(run.code == Some(1) && run.stderr.contains("no type of a document"), "{}", run.stderr);
}

#[test]
fn a_document_may_shrink_if_somebody_says_so() {
    let project = Project::new(&serving(document(5, "id")));
    assert_eq!(project.update(&["--accept-shrunk", "other.yaml"]).code, Some(1));
    let run = project.update(&["--accept-shrunk", OLD]);
    assert!(run.code == Some(0) && run.stdout.contains("| 5 |"), "{}{}", run.stdout, run.stderr);
}

#[test]
fn nothing_is_imported_without_the_documents_before() {
    let project = Project::new(&serving(document(11, "id")));
    let old = project.at("documents/openapi").join(OLD);
    for (change, expected) in [("changed", "is another version of"), ("gone", "is not in")] {
        if change == "gone" {
            fs::remove_file(&old).unwrap();
        } else {
            fs::write(&old, document(10, "other")).unwrap();
        }
        let before = project.inputs();
        let run = project.update(&[]);
        let is_told = run.stderr.contains("update-missing") && run.stderr.contains(expected);
        assert!(run.code == Some(1) && is_told, "{change}: {}", run.stderr);
        assert_eq!(project.inputs(), before, "{change}");
    }
}

#[test]
fn a_program_that_cannot_be_run_is_named() {
    let project = Project::new(&serving(String::new()));
    let run = xtask_in(project.folder.path(), &["update", "--downloader", "no/such/program"]);
    assert!(run.code == Some(2) && run.stderr.contains("no/such/program"), "{}", run.stderr);
    let nowhere = Command::new(program()).output().unwrap();
    assert_eq!(nowhere.status.code(), Some(2), "an address is required");
    assert!(!Path::new("no").exists());
}
