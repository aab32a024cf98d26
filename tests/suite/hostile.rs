//! Text from documents stays text. `examples_of_docs` compiles the client.

use std::fs;
use std::sync::OnceLock;

use kandji_codegen::Generated;
use kandji_codegen::diagnostic::Strictness;
use serde_json::{Map, Value, json};
use tests::generator::{Request, write};

/// Names that want to be something else.
const NAMES: &[&str] = &[
    "../../x",
    "fn",
    "self",
    "1st",
    "",
    "a-b",
    "a_b",
    "a b",
    "\u{1f980}",
    "\"; panic!(); //",
    "*/",
    "r#\"x\"#",
    "Self",
    "String",
    "Option",
    "super",
    "con",
    "{{ x }}",
    "<script>alert(1)</script>",
    "${x}",
    "`x`",
    "extra",
    "body",
    "send",
    "types",
    "runtime",
    "default",
    "x\ry",
    "\u{202e}x",
    "type",
    "_",
    "__proto__",
    "a/b",
    "~1",
    "%2e%2e",
    "C:\\x",
    "builder",
    "clone",
    "from env",
    "request",
    "read",
    "core",
    "std",
    "serde",
];

const TEXT: &str = "ends */ here \"# and \"## `tick ``` {{ x }} <script>alert(1)</script> ${x} [a](javascript:b)\r\
                    lone\n\n    let code = panic!();\n\n```rust\npanic!()\n```\n# title\n<!-- x --> http://a.b c\\";

fn long() -> String {
    "long name ".repeat(30)
}

fn names() -> Vec<String> {
    NAMES.iter().map(|&name| name.to_owned()).chain([long()]).collect()
}

fn properties() -> Value {
    let entries = names().into_iter().map(|name| {
        let schema = json!({"type": "string", "description": TEXT, "enum": names()});
        (name, schema)
    });
    Value::Object(entries.collect())
}

/// A document with every hostile name in every place that has a name.
pub(crate) fn document() -> Value {
    let mut paths = Map::new();
    for (index, name) in names().into_iter().enumerate() {
        let parameters: Vec<Value> = names()
            .into_iter()
            .filter(|name| !name.is_empty())
            .map(|name| json!({"name": name, "in": "query", "description": TEXT, "schema": {"type": "string"}}))
            .collect();
        let operation = json!({
            "operationId": name, "tags": [name], "summary": TEXT, "description": TEXT, "parameters": parameters,
            "requestBody": {"description": TEXT, "content": {"application/json": {"schema":
                {"type": "object", "description": TEXT, "properties": properties(), "required": names()}}}},
            "responses": {"200": {"description": TEXT, "content": {"application/json": {"schema":
                {"$ref": "#/components/schemas/shared"}}}}},
        });
        paths.insert(format!("/p{index}"), json!({"post": operation}));
    }
    let tags: Vec<Value> = names().into_iter().map(|name| json!({"name": name, "description": TEXT})).collect();
    json!({
        "openapi": "3.0.3", "info": {"title": TEXT, "version": TEXT, "description": TEXT}, "tags": tags, "paths": paths,
        "components": {"schemas": {"shared": {"type": "object", "properties": properties()}}},
    })
}

/// Cards with hostile titles, labels, types and texts. A title is one line, so line ends are blanks here.
fn cards() -> String {
    let one_line = |text: &str| text.replace(['\n', '\r'], " ").replace('|', "\\|");
    let text = one_line(TEXT);
    let cards = names().into_iter().filter(|name| !name.trim().is_empty()).map(|name| {
        let rows = names().into_iter().map(|label| format!("| {} | {text} | String | TRUE |\n", one_line(&label)));
        let rows: String = rows.collect();
        let title = one_line(&name);
        format!("### {title}\n\n{text}\n\n**Inputs**\n\n| Field | Description | Type | Required |\n|---|---|---|---|\n{rows}\n---\n\n")
    });
    format!("# Cards\n\n---\n\n{}", cards.collect::<String>())
}

/// Errors of every operation with a name, as the only thing that `errors.yaml` has.
fn errors() -> Value {
    let operations: Vec<String> = names().into_iter().filter(|name| !name.is_empty()).collect();
    let error = |(index, text): (usize, String)| {
        let status = [400, 503, 418][index % 3];
        let mut error = json!({
            "id": format!("error-{index}"), "status": status, "operations": operations, "text": text, "body": {TEXT: text},
            "headers": {"x-hostile": TEXT}, "cause": TEXT, "remedy": TEXT, "known": TEXT,
        });
        if status == 400 {
            error["kind"] = json!("in-use");
        }
        error
    };
    let texts = names().into_iter().chain([TEXT.to_owned()]).map(|text| text.trim().to_owned());
    let texts = texts.filter(|text| !text.is_empty());
    json!({ "errors": texts.enumerate().map(error).collect::<Vec<_>>() })
}

/// What is generated from the hostile document and the hostile cards.
pub(crate) fn generated() -> &'static Generated {
    static GENERATED: OnceLock<Generated> = OnceLock::new();
    GENERATED.get_or_init(generate)
}

fn generate() -> Generated {
    let folder = tempfile::tempdir().unwrap();
    let (openapi, cards_path) = (folder.path().join("openapi.json"), folder.path().join("cards.md"));
    fs::write(&openapi, document().to_string()).unwrap();
    fs::write(&cards_path, cards()).unwrap();
    fs::write(folder.path().join("errors.yaml"), errors().to_string()).unwrap();
    let request = Request {
        spec: folder.path(),
        openapi: Some(&openapi),
        cards: Some(&cards_path),
        strictness: Strictness::Draft,
    };
    request.run().unwrap_or_else(|diagnostics| panic!("{diagnostics}"))
}

#[test]
fn hostile_text_stays_text() {
    let generated = generated();
    let out = tempfile::tempdir().unwrap();
    write(&generated.tree, &out.path().join("inner"));
    let beside: Vec<_> = fs::read_dir(out.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(beside, ["inner"], "nothing is written beside the output folder");
    let mut shown = false;
    for (path, text) in generated.tree.iter().filter(|(path, _)| path.ends_with(".md")) {
        assert!(!text.contains("{{"), "{path} has a directive of the book builder");
        let html = html(text);
        for tag in ["<script", "<img", "href=\"javascript:", "<!-- x"] {
            assert!(!html.contains(tag), "{path} has `{tag}` of the document");
        }
        shown |= html.contains("&lt;script&gt;alert(1)&lt;/script&gt;");
    }
    assert!(shown, "the text is shown literally");
}

#[test]
fn hostile_errors_are_documented_as_text() {
    let mut bullets = 0;
    let is_of_api = |path: &str| path.starts_with("client/src/") && !path.starts_with("client/src/runtime/");
    for (path, code) in generated().tree.iter().filter(|(path, _)| is_of_api(path)) {
        for section in code.split("/// # Errors").skip(1) {
            let lines = section
                .lines()
                .skip(1)
                .map(str::trim)
                .take_while(|line| line.starts_with("///") && *line != "/// # Example");
            let text: Vec<&str> = lines.map(|line| line.strip_prefix("/// ").unwrap_or_default()).collect();
            let html = html(&text.join("\n"));
            for tag in ["<script", "<img", "<h1", "<pre", "<!-- x", "href=\"javascript:", "href=\"http"] {
                assert!(!html.contains(tag), "{path} has `{tag}` of an error:\n{html}");
            }
            let of_ours = html.matches("<a href=\"rt::ErrorKind::").count();
            assert_eq!(html.matches("<li>").count(), of_ours, "{path}:\n{html}");
            bullets += of_ours;
        }
    }
    assert!(bullets > 40 * 40, "{bullets} errors are documented");
}

/// A page as a browser gets it.
fn html(markdown: &str) -> String {
    let mut html = String::new();
    pulldown_cmark::html::push_html(
        &mut html,
        pulldown_cmark::Parser::new_ext(markdown, pulldown_cmark::Options::all()),
    );
    html
}
