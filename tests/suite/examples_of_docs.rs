//! The examples of the client's documentation: all of them compile in a crate outside of the workspace, and those of
//! operations are run against the modelled tenant.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use kandji_codegen::Generated;
use kandji_codegen::diagnostic::Strictness;
use kandji_tenant::modelled::{Answers, Model, Operation, Place};
use kandji_tenant::{TOKEN, Tenant};
use serde_json::{Value, json};
use tests::generator::Request;
use tests::outside::Outside;
use tests::project;

/// The program with the examples of the project's own client.
const DOCUMENTED: &str = "documented";

/// What the example of an operation begins with, out of sight.
const RUNNABLE: &str = "pub async fn example(kandji: &kandji_client::Client)";

/// What an example begins with, out of sight, that is only compiled: it sends a file to a storage or waits for a device,
/// and the modelled tenant has neither.
const COMPILED: &str = "async fn compiled(kandji: &kandji_client::Client)";

/// The program that runs the examples, without them. The tenant's URL stands in a file, so that another one is no other
/// program.
const PROGRAM: &str = r#"
#![allow(unused)]

async fn run(name: &str, example: impl Future<Output = Result<(), Box<dyn std::error::Error>>>) {
    match Box::pin(example).await {
        Ok(()) => println!("RUN {name}"),
        Err(error) => println!("FAILED {name}: {error}"),
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let url = std::fs::read_to_string("url").unwrap();
    let kandji = kandji_client::Client::builder().base_url(url).token("TOKEN").build().unwrap();
    let kandji = &kandji;
RUNS}
"#;

/// An example.
struct Example {
    /// The file and the number of the line that it begins in.
    place: String,
    code: String,
}

/// The examples of every file of the client that are not set aside with `ignore`.
fn examples(folder: &Path) -> Vec<Example> {
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let sources = files.iter().filter(|path| path.extension().is_some_and(|extension| extension == "rs"));
    sources
        .flat_map(|path| examples_of(path.file_stem().unwrap().to_str().unwrap(), &fs::read_to_string(path).unwrap()))
        .collect()
}

/// How often any of these texts stands in the files of the client.
fn occurrences(folder: &Path, texts: &[&str]) -> usize {
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_file());
    let count = |code: String| texts.iter().map(|text| code.matches(text).count()).sum::<usize>();
    files.map(|path| count(fs::read_to_string(path).unwrap())).sum()
}

fn examples_of(file: &str, text: &str) -> Vec<Example> {
    let mut found = Vec::new();
    let mut open: Option<Example> = None;
    let mut in_other_language = false;
    for (index, line) in text.lines().enumerate() {
        let line = line.trim_start();
        let Some(comment) = line.strip_prefix("///").or_else(|| line.strip_prefix("//!")) else { continue };
        let comment = comment.strip_prefix(' ').unwrap_or(comment);
        let fence = comment.strip_prefix("```");
        if in_other_language {
            in_other_language = fence.is_none();
            continue;
        }
        match (&mut open, fence) {
            (Some(_), Some(_)) => found.extend(open.take()),
            (Some(example), None) => example.code.push_str(&format!("    {}\n", shown(comment))),
            (None, Some("no_run" | "rust" | "")) => {
                open = Some(Example { place: format!("{file}:{}", index + 1), code: String::new() });
            }
            (None, fence) => in_other_language = fence.is_some(),
        }
    }
    found
}

/// A line of an example, also if it is hidden.
fn shown(line: &str) -> &str {
    line.strip_prefix("# ").unwrap_or(line)
}

/// The program with all examples of a client.
fn program(examples: &[Example]) -> String {
    let (mut modules, mut runs) = (String::new(), String::new());
    for (index, Example { place, code }) in examples.iter().enumerate() {
        modules.push_str(&format!("mod example_{index} {{\n{code}}}\n"));
        if code.contains(RUNNABLE) {
            runs.push_str(&format!("    run({place:?}, example_{index}::example(kandji)).await;\n"));
        }
    }
    PROGRAM.replace("RUNS", &runs).replace("TOKEN", TOKEN) + &modules
}

/// The dependencies of the program. `client` says where the client is.
fn dependencies(client: &str) -> String {
    format!(
        "kandji-client = {{ {client}, features = [\"blocking\"] }}\n\
         tokio = {{ version = \"1\", features = [\"macros\", \"rt-multi-thread\"] }}\n"
    )
}

/// The files that examples read.
fn files_read(examples: &[Example]) -> BTreeSet<String> {
    let reads = examples.iter().flat_map(|example| example.code.split("std::fs::read(\"").skip(1));
    reads.filter_map(|rest| Some(rest.split_once('"')?.0.to_owned())).collect()
}

/// The folder of the project's own client.
fn project_client() -> PathBuf {
    project::root().join("generated/client").canonicalize().unwrap()
}

/// Documents by name, and how many of their operations have no example: there is no plain value for a shape that
/// contains itself without end, nor for one of several shapes.
fn documents() -> [(&'static str, Value, usize); 2] {
    [("hostile", crate::hostile::document(), 0), ("shapes", shapes(), 7)]
}

/// The programs for the project's client and for the clients of all documents, built together once.
fn built() -> &'static Outside {
    static BUILT: OnceLock<Outside> = OnceLock::new();
    BUILT.get_or_init(|| {
        let mut outside = Outside::new("documented").with_our_features();
        let client = project_client();
        outside.program(
            DOCUMENTED,
            &dependencies(&format!("path = {client:?}")),
            &program(&examples(&client.join("src"))),
        );
        let shapes = generated(&shapes());
        for (name, generated) in [("hostile", crate::hostile::generated()), ("shapes", &shapes)] {
            let client = format!("documented-{name}-client");
            outside.client(&client, &generated.tree);
            let examples = examples(&outside.folder(&client).join("client/src"));
            let dependency = format!("package = {client:?}, path = \"../{client}/client\"");
            outside.program(&format!("documented-{name}"), &dependencies(&dependency), &program(&examples));
        }
        outside.build().unwrap_or_else(|error| panic!("{error}"));
        outside
    })
}

fn generated(document: &Value) -> Generated {
    let folder = tempfile::tempdir().unwrap();
    let openapi = folder.path().join("openapi.json");
    fs::write(&openapi, document.to_string()).unwrap();
    let cards = tests::generator::spec().join("action-cards.md");
    let spec = folder.path();
    let request = Request { spec, openapi: Some(&openapi), cards: Some(&cards), strictness: Strictness::Draft };
    request.run().unwrap_or_else(|diagnostics| panic!("{diagnostics}"))
}

#[tokio::test(flavor = "multi_thread")]
async fn every_operation_has_an_example_that_runs() {
    let tenant = Tenant::modelled(Answers::default()).await;
    let url = tenant.url();
    let run = move || {
        let outside = built();
        let folder = outside.folder(DOCUMENTED);
        fs::write(folder.join("url"), url).unwrap();
        for file in files_read(&examples(&project_client().join("src"))) {
            fs::write(folder.join(file), "content").unwrap();
        }
        outside.run(DOCUMENTED)
    };
    let said = tokio::task::spawn_blocking(run).await.unwrap();
    let said = said.unwrap_or_else(|error| panic!("{error}"));

    let failed: Vec<&str> = said.lines().filter(|line| line.starts_with("FAILED ")).collect();
    assert_eq!(failed, [""; 0], "{:?}", tenant.refusals());
    assert_eq!(tenant.refusals(), [""; 0]);
    let model = Model::of_api();
    let routed = tenant.requests().into_iter().filter_map(|request| {
        let path = request.target.split('?').next().unwrap_or_default().to_owned();
        model.route(&request.method, &path).map(|(operation, _)| operation.id.as_str())
    });
    let called: BTreeSet<&str> = routed.collect();
    let known: BTreeSet<&str> = model.operations.iter().map(|operation| operation.id.as_str()).collect();
    assert_eq!(called, known, "an operation has no example, or it calls another one");
    let differing: Vec<String> =
        model.operations.iter().filter_map(|operation| differing(operation, &tenant)).collect();
    assert_eq!(differing, [""; 0], "an example sends something else than `generated/openapi.json` shows");
    let ran = said.lines().filter(|line| line.starts_with("RUN ")).count();
    assert!(ran >= known.len(), "{ran} examples for {} operations", known.len());
    let client = project_client();
    let examples = examples(&client.join("src"));
    let of_operation = |example: &&Example| example.code.contains(COMPILED) && !example.place.starts_with("lib:");
    let compiled = examples.iter().filter(of_operation).count();
    let beyond = occurrences(&client.join("src"), &["impl rt::UploadOperation for ", "impl rt::CommandOperation for "]);
    assert_eq!(compiled, beyond, "an upload or a command has no example of its own");
    println!(
        "{} examples compiled, {ran} of them run for {} operations, {compiled} only compiled",
        examples.len(),
        known.len()
    );
}

/// What the first request for an operation has otherwise than the example of the document.
fn differing(operation: &Operation, tenant: &Tenant) -> Option<String> {
    let request = tenant.requests().into_iter().find(|request| request.operation == Some(operation.id.as_str()))?;
    let url = reqwest::Url::parse(&format!("http://tenant{}", request.target)).unwrap();
    let (path, pairs) = (url.path(), url.query_pairs().into_owned().collect::<Vec<_>>());
    let given = |name: &str| {
        let values = pairs.iter().filter(|(known, _)| known == name).map(|(_, value)| value.as_str());
        values.collect::<Vec<_>>().join(",")
    };
    let mut wanted = operation.path.clone();
    for parameter in &operation.parameters {
        let Some(example) = &parameter.example else { continue };
        let text = text_of(example);
        match parameter.place {
            Place::Path => wanted = wanted.replace(&format!("{{{}}}", parameter.name), &text),
            Place::Query if !is_same(&given(&parameter.name), &text) => {
                return Some(format!("{} {}: {text}, not {}", operation.id, parameter.name, given(&parameter.name)));
            }
            _ => {}
        }
    }
    let json = operation.body.iter().find(|content| content.media_type == "application/json");
    let body = json.and_then(|content| content.example.as_ref());
    let sent = || serde_json::from_slice::<Value>(&request.body).unwrap_or_default();
    let is_body = body.is_none_or(|body| *body == sent());
    (wanted != path || !is_body).then(|| format!("{}: {} {}, not {wanted} {body:?}", operation.id, path, sent()))
}

fn text_of(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(text_of).collect::<Vec<_>>().join(","),
        other => other.to_string(),
    }
}

/// Whether two texts are the same, or the same JSON.
fn is_same(one: &str, other: &str) -> bool {
    let json = |text: &str| serde_json::from_str::<Value>(text).ok().filter(Value::is_object);
    one == other || (json(one).is_some() && json(one) == json(other))
}

/// A document that requires an argument of every shape, in every place.
fn shapes() -> Value {
    let shapes = [
        json!({"type": "boolean"}),
        json!({"type": "integer", "minimum": -3, "maximum": 0}),
        json!({"type": "number", "minimum": 1.5}),
        json!({"type": "string", "maxLength": 2}),
        json!({"type": "string", "format": "date-time"}),
        json!({"type": "string", "x-kandji-secret": true}),
        json!({"type": "string", "enum": ["", "`", "```", "\"; panic!(); //", "a\nb"]}),
        json!({"type": "array", "items": {"type": "string"}}),
        json!({"type": "array", "items": {"type": "integer"}}),
        json!({"type": "array", "items": {"type": "string", "nullable": true}}),
        json!({"type": "array", "items": {"type": "array", "items": {"type": "boolean"}}}),
        json!({"type": "array", "items": {}}),
        json!({"type": "object", "additionalProperties": {"type": "string"}}),
        json!({"type": "object", "required": ["a"], "properties": {"a": {"type": "string"}, "b": {"type": "string"}}}),
        json!({"type": "object", "properties": {}}),
        json!({"oneOf": [{"type": "string"}, {"type": "integer"}]}),
        json!({"$ref": "#/components/schemas/Names"}),
        json!({"$ref": "#/components/schemas/Loop"}),
        json!({}),
    ];
    let operations = shapes.iter().enumerate().flat_map(|(index, shape)| {
        let body =
            |media_type: &str, schema: &Value| json!({"required": true, "content": {media_type: {"schema": schema}}});
        let object = json!({"type": "object", "required": ["it"], "properties": {"it": shape}});
        let optional =
            json!({"type": "object", "properties": {"it": shape, "none": {"type": "string", "nullable": true}}});
        let places = ["path", "query", "header"]
            .map(|place| json!({"parameters": [{"name": "it", "in": place, "required": true, "schema": shape}]}));
        let bodies = [
            body("application/json", shape),
            body("application/json", &object),
            body("application/json", &optional),
            body("application/x-www-form-urlencoded", &object),
            body("multipart/form-data", &object),
            body("multipart/form-data", shape),
            body("text/plain", shape),
            body("application/octet-stream", shape),
        ];
        let all = places.into_iter().chain(bodies.map(|body| json!({"requestBody": body})));
        all.enumerate().map(move |(place, mut operation)| {
            operation["operationId"] = json!(format!("call {index} {place}"));
            operation["responses"] =
                json!({"200": {"description": "", "content": {"application/json": {"schema": {}}}}});
            let path = if place == 0 { format!("/p{index}/{{it}}") } else { format!("/p{index}/{place}") };
            (path, json!({"post": operation}))
        })
    });
    json!({
        "openapi": "3.0.3", "info": {"title": "Shapes", "version": "1"},
        "paths": operations.collect::<serde_json::Map<_, _>>(),
        "components": {"schemas": {
            "Names": {"type": "array", "items": {"type": "string"}},
            "Loop": {"type": "object", "required": ["again"], "properties": {"again": {"$ref": "#/components/schemas/Loop"}}},
        }},
    })
}

#[test]
fn the_examples_of_any_document_compile() {
    for (name, document, missing) in documents() {
        let client = built().folder(&format!("documented-{name}-client")).join("client");
        let operations = document["paths"].as_object().unwrap().len();
        let examples = examples(&client.join("src"));
        let runnable = examples.iter().filter(|example| example.code.contains(RUNNABLE)).count();
        assert_eq!(operations - runnable, missing, "{name}: {runnable} examples for {operations} operations");
    }
}
