//! Bad input leads to a diagnostic, without a panic, a hang or unlimited memory use.

use std::fs;
use std::path::PathBuf;

use crate::run::{SMALL, text, xtask_after};

/// The limits for a run on bad input in a debug build: 1 GiB of address space and 30 seconds of CPU time.
const LIMITS: &str = "ulimit -v 1048576; ulimit -t 30";

/// How the program gets a document.
#[derive(Clone, Copy)]
enum Entry {
    OpenApi,
    Cards,
    Import,
}

struct Case {
    name: &'static str,
    entry: Entry,
    bytes: Vec<u8>,
    /// The id of the expected diagnostic.
    code: &'static str,
    exit: i32,
}

fn case(name: &'static str, entry: Entry, bytes: impl Into<Vec<u8>>, code: &'static str) -> Case {
    let exit = if code.starts_with("input-") || code.ends_with("-syntax") { 2 } else { 1 };
    Case { name, entry, bytes: bytes.into(), code, exit }
}

fn head(rest: &str) -> String {
    format!("openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\n{rest}")
}

fn documents() -> Vec<Case> {
    use Entry::{Import, OpenApi};
    let bomb: String = (1..40).map(|n| format!("x-{n}: &a{n} [*a{}, *a{}]\n", n - 1, n - 1)).collect();
    let response = |schema: &str| {
        let content = format!("{{application/json: {{schema: {schema}}}}}");
        head(&format!("paths: {{/x: {{get: {{responses: {{'200': {{description: OK, content: {content}}}}}}}}}}}\n"))
    };
    let operations: String = (0..20_001).map(|n| format!("/{n}: {{get: {{responses: {{}}}}}}, ")).collect();
    let cycle = "components: {schemas: {A: {$ref: '#/components/schemas/B'}, B: {$ref: '#/components/schemas/A'}}}\n";
    vec![
        case("truncated.yaml", OpenApi, head("paths: {/x: {get: {resp"), "yaml-syntax"),
        case("truncated.json", OpenApi, "{\"openapi\": \"3.0.3\", \"paths\": {\"/x\": ", "json-syntax"),
        case("latin1.yaml", OpenApi, b"openapi: 3.0.3\ninfo: {title: \xfc}\n", "input-not-utf8"),
        case("twice.yaml", OpenApi, head("paths: {}\npaths: {}\n"), "duplicate-key"),
        case("twice.json", OpenApi, "{\"openapi\": \"3.0.3\", \"a\": 1, \"a\": 2, \"paths\": {}}", "duplicate-key"),
        case("unknown-ref.yaml", OpenApi, response("{$ref: '#/components/schemas/Nobody'}"), "ref-unresolved"),
        case("remote-ref.yaml", OpenApi, response("{$ref: 'https://example.com/x.yaml#/A'}"), "ref-unresolved"),
        case("cycle.yaml", OpenApi, response("{$ref: '#/components/schemas/A'}") + cycle, "ref-cycle"),
        case("swagger.yaml", OpenApi, "swagger: '2.0'\ninfo: {}\npaths: {}\n", "document-unknown"),
        case("bomb.yaml", OpenApi, head(&format!("x-0: &a0 [1]\n{bomb}paths: {{}}\n")), "document-too-many-nodes"),
        case("deep.json", OpenApi, "[".repeat(100_000), "document-too-deep"),
        case("deep-map.json", OpenApi, "{\"a\":".repeat(100_000), "document-too-deep"),
        case("deep.yaml", OpenApi, format!("x: {}", "[".repeat(100_000)), "document-too-deep"),
        case("large.yaml", OpenApi, "# comment\n".repeat(5_000_000), "input-too-large"),
        case("many.yaml", OpenApi, head(&format!("paths: {{{operations}}}\n")), "document-too-many-nodes"),
        case("empty.yaml", OpenApi, "", "input-empty"),
        case("form-feed.json", OpenApi, "{\"openapi\": \"3.0.3\",\u{c} \"paths\": {}}", "json-syntax"),
        case("escape.yaml", OpenApi, head("paths: {} # \u{1b}[2J\n"), "yaml-syntax"),
        case("list.yaml", OpenApi, "- 1\n", "document-unknown"),
        case(
            "unknown-extension.yaml",
            OpenApi,
            head("paths: {/x: {get: {x-kandji-rsk: read, responses: {}}}}\n"),
            "unknown-key",
        ),
        case("shape.yaml", OpenApi, head("paths: {/x: {get: {parameters: yes, responses: {}}}}\n"), "document-shape"),
        case("truncated-import.json", Import, "{\"info\": {\"schema\": ", "json-syntax"),
        case("swagger-import.yaml", Import, "swagger: '2.0'\npaths: {}\n", "document-unknown"),
        case("deep-import.json", Import, "[".repeat(100_000), "document-too-deep"),
        case("empty-import.json", Import, "", "input-empty"),
    ]
}

fn cards() -> Vec<Case> {
    use Entry::Cards;
    let card = |title: &str, table: &str| format!("# Cards\n\n### {title}\nText.\n\n**Inputs**\n\n{table}\n");
    let row = "| Field | Description | Type | Required |\n|---|---|---|---|\n| A | b | String | TRUE |\n";
    vec![
        case("no-card.md", Cards, "# Title\n\nText.\n", "card-document"),
        case("openapi.md", Cards, "openapi: 3.0.3\npaths: {}\n", "card-document"),
        case(
            "no-header.md",
            Cards,
            card("One", "| A | b | String | TRUE |\n| B | b | String | TRUE |\n"),
            "card-table",
        ),
        case("twice.md", Cards, card("One", row) + &card("One", row), "card-duplicate"),
        case("latin1.md", Cards, b"### Caf\xe9\n", "input-not-utf8"),
        case("large.md", Cards, "x\n".repeat(25_000_000), "input-too-large"),
        case("empty.md", Cards, "", "input-empty"),
        case("deep.md", Cards, "[".repeat(100_000), "card-document"),
        case("quotes.md", Cards, ">".repeat(100_000), "card-document"),
    ]
}

#[test]
fn bad_documents_are_reported_with_their_place() {
    check(documents());
}

#[test]
fn bad_cards_are_reported_with_their_place() {
    check(cards());
}

fn check(cases: Vec<Case>) {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    for case in cases {
        let path = folder.path().join(case.name);
        fs::write(&path, &case.bytes).unwrap();
        let run = xtask_after(LIMITS, &arguments(&case, &path, &out).iter().map(|path| text(path)).collect::<Vec<_>>());
        let stderr = run.stderr;
        assert_eq!(run.code, Some(case.exit), "{}: {stderr}", case.name);
        assert!(stderr.contains(&format!("[{}]", case.code)), "{}: {stderr}", case.name);
        assert!(stderr.contains("help: ") || stderr.contains("explain"), "{}: {stderr}", case.name);
        let places = if case.code.starts_with("input-") { case.name.to_owned() } else { format!("{}:", case.name) };
        assert!(stderr.contains(&places), "{}: {stderr}", case.name);
        assert!(!out.exists(), "{}: nothing is written", case.name);
        fs::remove_file(path).unwrap();
    }
}

fn arguments(case: &Case, path: &std::path::Path, out: &std::path::Path) -> Vec<PathBuf> {
    let words: &[&str] = match case.entry {
        Entry::OpenApi => &["generate", "--draft", "--spec", SMALL, "--openapi"],
        Entry::Cards => &["generate", "--draft", "--spec", SMALL, "--cards"],
        Entry::Import => &["import"],
    };
    let words = words.iter().map(PathBuf::from);
    words.chain([path.to_owned(), "--out".into(), out.to_owned()]).collect()
}
