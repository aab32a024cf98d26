//! No text of a document, and no name of a file, can control a terminal.

use std::fs;
use std::path::Path;

use crate::run::{Run, text, xtask};

/// Escapes, a null character, and a character that changes the direction of writing, as YAML and JSON write them.
const HOSTILE: &str = "x\\u001b[31m\\u0000\\u009b\\u202ey";

fn openapi() -> String {
    format!(
        r#"{{"openapi": "3.0.3", "info": {{"title": "{HOSTILE}", "version": "1"}}, "paths": {{"/a/{{{HOSTILE}}}": {{"get": {{
        "operationId": "{HOSTILE}", "{HOSTILE}": 1, "tags": ["{HOSTILE}"], "summary": "{HOSTILE}", "parameters": [
        {{"name": "{HOSTILE}", "in": "{HOSTILE}", "schema": {{"type": "{HOSTILE}"}}}}],
        "responses": {{"200": {{"description": "{HOSTILE}"}}, "{HOSTILE}": {{}}}}}}}}}}}}"#
    )
}

fn assert_harmless(run: &Run, what: &str) {
    for shown in [&run.stdout, &run.stderr] {
        let harmful =
            |character: char| (character.is_control() && !matches!(character, '\n' | '\t')) || character == '\u{202e}';
        assert!(!shown.contains(harmful), "{what}: {shown:?}");
    }
    assert!(run.code.is_some_and(|code| code < 3), "{what}: {}", run.stderr);
}

#[cfg(unix)]
#[test]
fn documents_and_file_names_are_shown_harmlessly() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, content: &str| {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, content).unwrap();
        path
    };
    write("spec/openapi.yaml", &openapi());
    write(
        "spec/decisions.yaml",
        &format!("- rule: \"{HOSTILE}\"\n  subject: a/inputs/b\n  verdict: api\n  reason: r\n"),
    );
    write("spec/overlays/a\u{1b}[2J.yaml", &format!("\"{HOSTILE}\": 1\n"));
    write(
        "spec/action-cards.md",
        "# \u{1b}[31mCards\n\n### \u{202e}Card\u{0}\n\n**Inputs**\n\n| \u{9b} | b |\n|---|---|\n| c | d |\n",
    );
    let document = write("doc\u{1b}]0;x\u{7}.json", &openapi());
    let other = write(
        "other.json",
        "{\"openapi\": \"3.0.3\", \"info\": {\"title\": \"T\", \"version\": \"1\"}, \"paths\": {}}",
    );
    let out = folder.path().join("out\u{1b}[31m");
    for format in ["human", "json", "github"] {
        for draft in ["--draft", "--check"] {
            let spec = folder.path().join("spec");
            let run =
                xtask(&["generate", draft, "--spec", text(&spec), "--out", text(&out), "--message-format", format]);
            assert_harmless(&run, format);
        }
        let facts = folder.path().join(format!("facts-{format}/openapi.yaml"));
        assert_harmless(
            &xtask(&["import", text(&document), "--out", text(&facts), "--message-format", format]),
            format,
        );
    }
    for format in ["text", "markdown", "json", "github"] {
        assert_harmless(&xtask(&["diff", text(&other), text(&document), "--format", format]), format);
        assert_harmless(&xtask(&["diff", text(&document), text(&other), "--format", format]), format);
    }
    assert_harmless(&xtask(&["explain", "\u{1b}[31m\u{202e}"]), "explain");
    assert_harmless(&xtask(&["generate", "--spec", text(Path::new("no\u{1b}[31m"))]), "a folder");
}
