//! The other commands, and wrong usage.

use std::fs;

use crate::run::{root, text, xtask};

const SMALL: &str = "\
openapi: 3.0.3
info: {title: Small, version: '1'}
paths:
  /api/v1/tags:
    get:
      operationId: listTags
      parameters: [{name: search, in: query, schema: {type: string}}]
      responses: {'200': {description: OK}}
";

#[test]
fn wrong_usage_and_unreadable_input_are_2() {
    for arguments in [&["frobnicate"][..], &["generate", "--frob"], &["import"], &["explain", "no-such-code"]] {
        assert_eq!(xtask(arguments).code, Some(2), "{arguments:?}");
    }
    for arguments in [
        &["generate", "--openapi", "no/such/file.yaml"][..],
        &["generate", "--cards", "src"],
        &["generate", "--spec", "no/such/folder"],
        &["import", "no/such/file.json"],
        &["diff", "no/such/file.yaml", "spec"],
    ] {
        let run = xtask(arguments);
        assert_eq!(run.code, Some(2), "{arguments:?}: {}", run.stderr);
        assert!(run.stderr.contains("input-unreadable"), "{}", run.stderr);
    }
    let run = xtask(&["import", "no/such/file.json", "--message-format", "json"]);
    assert!(run.stderr.starts_with('{') && run.stderr.contains("input-unreadable"), "{}", run.stderr);
}

#[test]
fn explain_knows_diagnostics_rules_and_changes() {
    for code in ["overlay-dead-action", "type-disagreement", "operation-removed"] {
        let run = xtask(&["explain", code]);
        assert_eq!(run.code, Some(0), "{}", run.stderr);
        assert!(run.stdout.starts_with(code) && run.stdout.contains("What to do"), "{}", run.stdout);
        let is_decided = code == "type-disagreement";
        assert_eq!(run.stdout.contains("In spec/decisions.yaml: rule `type-disagreement`, verdict `api`"), is_decided);
    }
}

#[test]
fn every_id_has_one_explanation_in_sentences() {
    let ids: Vec<_> = kandji_codegen::explained().collect();
    let different: std::collections::BTreeSet<_> = ids.iter().collect();
    assert_eq!(different.len(), ids.len());
    for id in ids {
        let code = kandji_codegen::explain(id).unwrap();
        for text in [code.title, code.why, code.fix] {
            assert!(text.len() > 3 && text.ends_with(['.', '`', '?']), "{id}: {text:?}");
        }
    }
}

#[test]
fn diff_shows_what_breaks() {
    let folder = tempfile::tempdir().unwrap();
    let (old, new) = (folder.path().join("old.yaml"), folder.path().join("new.yaml"));
    fs::write(&old, SMALL).unwrap();
    fs::write(&new, SMALL.replace("name: search", "name: q").replace("type: string", "type: integer")).unwrap();
    let run = xtask(&["diff", text(&old), text(&new)]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    assert!(run.stdout.contains("query search"), "{}", run.stdout);
    assert!(run.stdout.contains("[parameter-removed]"), "{}", run.stdout);
    assert!(run.stdout.contains("for the client,"), "{}", run.stdout);
    assert_eq!(xtask(&["diff", text(&old), text(&new), "--fail-on", "breaking"]).code, Some(1));
    assert_eq!(xtask(&["diff", text(&old), text(&old), "--fail-on", "warning"]).code, Some(0));
    for format in ["markdown", "json", "github"] {
        let run = xtask(&["diff", text(&old), text(&new), "--format", format]);
        assert!(run.stdout.contains("parameter-removed"), "{}", run.stdout);
    }
    let run = xtask(&["diff", text(&old), text(&root().join("spec/action-cards.md"))]);
    assert_eq!(run.code, Some(2), "{}", run.stderr);
}

#[test]
fn import_writes_facts_shows_changes_and_checks() {
    let folder = tempfile::tempdir().unwrap();
    let (document, out) = (folder.path().join("api.yaml"), folder.path().join("spec/openapi.yaml"));
    fs::write(&document, SMALL).unwrap();
    let run = xtask(&["import", text(&document), "--out", text(&out)]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    assert!(fs::read_to_string(&out).unwrap().contains("operationId: listTags"));
    assert!(fs::read_to_string(out.with_file_name("sources.yaml")).unwrap().contains("api.yaml"));
    assert_eq!(xtask(&["import", text(&document), "--out", text(&out), "--check"]).code, Some(0));
    let missing = xtask(&["import", text(&document), "--out", text(&folder.path().join("none.yaml")), "--check"]);
    assert_eq!(missing.code, Some(1), "{}", missing.stderr);
    let cards = xtask(&["import", text(&root().join("spec/action-cards.md")), "--out", text(&out)]);
    assert!(cards.code == Some(1) && cards.stderr.contains("document-unknown"), "{}", cards.stderr);

    fs::write(&document, SMALL.replace("listTags", "allTags").replace("/tags", "/labels")).unwrap();
    let check = xtask(&["import", text(&document), "--out", text(&out), "--check"]);
    assert_eq!(check.code, Some(1));
    assert!(check.stdout.contains("/labels"), "{}", check.stdout);
    let run = xtask(&["import", text(&document), "--out", text(&out)]);
    assert!(run.stdout.contains("operation-moved") && run.stdout.contains("operation-renamed"), "{}", run.stdout);
}
