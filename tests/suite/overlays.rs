//! A mistake in the spec folder is an error with its place: in the documentation text, in overlays, in the register of
//! defects.

use std::fs;

use tests::generator::{Request, copy_spec, spec};

/// What `generate` says once a piece of a file of the spec folder is replaced, and the line of that piece.
fn mistaken(file: &str, old: &str, new: &str) -> (String, usize) {
    let folder = tempfile::tempdir().unwrap();
    copy_spec(folder.path());
    let text = fs::read_to_string(folder.path().join(file)).unwrap();
    let before = text.split(old).next().unwrap();
    assert!(before.len() < text.len(), "{file} has no `{old}`");
    fs::write(folder.path().join(file), text.replacen(old, new, 1)).unwrap();
    let messages = Request::of_project(folder.path()).run().map(|_| "nothing").unwrap_err();
    (messages, before.lines().count().max(1))
}

/// A mistake is told by this code at its own line, with this help.
fn assert_told(file: &str, old: &str, new: &str, code: &str, help: &str) {
    let (messages, line) = mistaken(file, old, new);
    assert!(messages.contains(&format!("error[{code}]")), "{messages}");
    let lines = [line, line + 1].map(|line| messages.contains(&format!("{file}:{line}:")));
    assert!(lines.contains(&true), "line {line}: {messages}");
    assert!(messages.contains(help), "{messages}");
}

#[test]
fn mistakes_in_documentation_text() {
    let file = "words/devices.yaml";
    assert_told(file, "  listDevices:", "  listDevice:", "words-unplaced", "did you mean `listDevices`?");
    assert_told(file, "      asset_tag:", "      aset_tag:", "words-unplaced", "did you mean `asset_tag`?");
    assert_told(
        file,
        "    summary: List devices",
        "    sumary: List devices",
        "unknown-key",
        "did you mean `summary`?",
    );
    assert_told(file, "\n  Device:\n", "\n  Devise:\n", "words-unplaced", "did you mean `Device`?");
    assert_told("words/tags.yaml", "group: Tags", "group: Tag", "words-unplaced", "did you mean `Tags`?");
}

#[test]
fn mistakes_in_overlays() {
    let secret = "update: { x-kandji-secret: true }";
    assert_told("overlays/secrets.yaml", "properties.PIN", "properties.PINN", "overlay-dead-action", "why it was made");
    assert_told("overlays/secrets.yaml", "x-reason", "x-raeson", "unknown-key", "did you mean `x-reason`?");
    assert_told(
        "overlays/secrets.yaml",
        "defect: secrets-unmarked",
        "defect: secret-unmarked",
        "defect-unknown",
        "did you mean `secrets-unmarked`?",
    );
    assert_told(
        "overlays/secrets.yaml",
        "{ defect: secrets-unmarked }",
        "seen in an example",
        "evidence-invalid",
        "a public address",
    );
    assert_told("overlays/secrets.yaml", secret, "update: { description: A secret. }", "overlay-text", "spec/words");
}

#[test]
fn mistakes_in_the_register_of_defects() {
    let file = "defects.yaml";
    assert_told(file, "  known:", "  knwon:", "unknown-key", "did you mean `known`?");
    assert_told(file, "[2026-03-12.json]", "[2026-03-21.json]", "defect-invalid", "did you mean `2026-03-12.json`?");
    assert_told(file, "id: trailing-slashes", "id: stray-brace-in-path", "defect-invalid", "the first one");
}

#[test]
fn overlays_are_a_handful_of_files_without_text() {
    let files = fs::read_dir(spec().join("overlays")).unwrap().count();
    assert!(files <= 10, "{files} overlays");
}
