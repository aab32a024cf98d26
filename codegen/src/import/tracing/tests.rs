use serde_json::{Value, json};

use crate::diagnostic::Report;
use crate::import::import;
use crate::names::Names;
use crate::source::SourceMap;

/// The lines of the evidence for these documents, without the documents.
fn lines(documents: &[(&str, &Value)]) -> Vec<String> {
    let mut sources = SourceMap::default();
    let files: Vec<_> = documents.iter().map(|(name, text)| sources.add(*name, text.to_string())).collect();
    let imported = import(&files, &Names::default(), &sources, &mut Report::default()).unwrap();
    let (_, operations) = imported.provenance_yaml.split_once("operations:\n").unwrap();
    operations.lines().map(|line| line.trim().replace('"', "")).collect()
}

fn line<'l>(lines: &'l [String], place: &str) -> &'l str {
    let start = format!("{place}: ");
    lines.iter().find_map(|line| line.strip_prefix(&start)).unwrap_or_else(|| panic!("{place} in {lines:#?}"))
}

/// A collection with one request, and these rows of its query, bodies of examples and rows of what they sent.
fn collection(name: &str, path: &str, rows: &Value, examples: &[(u16, &str, Value)]) -> Value {
    let url = |query: &Value| json!({ "raw": format!("https://x.example{path}"), "query": query });
    let responses: Vec<Value> = examples
        .iter()
        .map(|(code, body, sent)| {
            json!({ "name": "ok", "code": code, "body": body, "originalRequest": { "method": "GET", "url": url(sent) } })
        })
        .collect();
    let request = json!({ "method": "GET", "url": url(rows) });
    json!({
        "info": { "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json", "name": "Pets" },
        "item": [{ "name": name, "request": request, "response": responses }]
    })
}

fn api(path: &str, parameters: &Value, schema: &Value) -> Value {
    let content = json!({ "application/json": { "schema": schema } });
    json!({
        "openapi": "3.0.3",
        "info": { "title": "Pets", "version": "1" },
        "paths": { path: { "get": {
            "summary": "List pets",
            "parameters": parameters,
            "responses": { "200": { "description": "ok", "content": content } }
        } } }
    })
}

#[test]
fn examples_are_counted_by_document() {
    let old = collection("List pets", "/pets", &json!([]), &[(200, r#"[{"a": 1, "b": null}]"#, json!([]))]);
    let new = collection(
        "List pets",
        "/pets",
        &json!([]),
        &[
            (200, r#"[{"a": 2}, {"a": null, "b": ""}]"#, json!([])),
            (200, "[]", json!([])),
            (404, r#"{"detail": "no"}"#, json!([])),
        ],
    );
    let lines = lines(&[("x-2020-01-01.json", &old), ("x-2021-01-01.json", &new)]);
    assert_eq!(line(&lines, "in"), "p200101 p210101");
    assert_eq!(line(&lines, "200"), "seen p200101 1, p210101 2");
    assert_eq!(line(&lines, "200 /*"), "seen p200101 1, p210101 1 of 2 absent 1");
    assert_eq!(line(&lines, "200 /*/a"), "seen p200101 1, p210101 1 null 1");
    assert_eq!(line(&lines, "200 /*/b"), "seen p200101 0 of 1 null 1, p210101 0 of 1 blank 1 absent 1");
    assert_eq!(line(&lines, "404 /detail"), "seen p210101 1");
}

#[test]
fn sent_parameters_are_counted_and_converters_are_overruled() {
    let on = json!([{ "key": "all", "value": "true", "description": "If true, returns all." }]);
    let off = json!([{ "key": "all", "value": "true", "disabled": true }, { "key": "limit", "value": "" }]);
    let rows = json!([
        { "key": "all", "value": "true", "description": "If true, returns all." },
        { "key": "limit", "value": "", "disabled": true }
    ]);
    let collection =
        collection("List pets", "/pets", &rows, &[(200, "[]", on), (200, "[]", off), (200, "[]", json!([]))]);
    let text = json!({ "type": "string" });
    let parameters = json!([
        { "name": "all", "in": "query", "required": true, "schema": text, "example": "true" },
        { "name": "limit", "in": "query", "required": true, "schema": text, "example": "" }
    ]);
    let api = api("/pets", &parameters, &json!({ "type": "array", "items": {} }));
    let lines = lines(&[("x-2020-01-01.json", &api), ("x-2021-01-01.json", &collection)]);
    assert_eq!(
        line(&lines, "query all"),
        "seen o200101 1, p210101 2 of 4 absent 1 off 1; says o200101 string! required!enabled; text p210101 boolean"
    );
    assert_eq!(
        line(&lines, "query limit"),
        "by name; seen o200101 0 of 1 blank 1, p210101 0 of 4 blank 1 absent 2 off 1; says o200101 string! required!paging"
    );
}

#[test]
fn a_declaration_counts_where_nothing_was_seen() {
    let record = json!({ "type": "object", "required": ["on", "next"], "properties": {
        "on": { "type": "integer" }, "next": { "type": "string", "format": "uuid" }, "old": { "type": "object" }
    } });
    let api = api(
        "/pets/{id}",
        &json!([{ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }]),
        &record,
    );
    let collection =
        collection("List pets", "/pets/:id", &json!([]), &[(200, r#"{"on": true, "next": null}"#, json!([]))]);
    let lines = lines(&[("x-2020-01-01.json", &api), ("x-2021-01-01.json", &collection)]);
    assert_eq!(line(&lines, "path id"), "by nothing; says o200101 string required");
    assert_eq!(line(&lines, "200 /on"), "seen p210101 1; says o200101 integer! required");
    assert_eq!(line(&lines, "200 /next"), "by declared; seen p210101 0 of 1 null 1; says o200101 uuid required");
    assert_eq!(line(&lines, "200 /old"), "by declared; seen p210101 0 of 1 absent 1; says o200101 object");
}

#[test]
fn the_same_record_elsewhere_tells_what_an_operation_does_not_show() {
    let list =
        collection("List pets", "/pets", &json!([]), &[(200, r#"[{"id": 1, "name": "x", "age": 3}]"#, json!([]))]);
    let get =
        collection("Get pet", "/pets/:id", &json!([]), &[(200, r#"{"id": 1, "name": "x", "age": null}"#, json!([]))]);
    let lines = lines(&[("x-2020-01-01.json", &list), ("x-2021-01-01.json", &get)]);
    assert_eq!(line(&lines, "200 /age"), "by record; seen p210101 0 of 1 null 1");
    assert_eq!(line(&lines, "200 /*/age"), "seen p200101 1");
}

#[test]
fn required_fields_that_are_not_always_there_are_overruled() {
    let record = json!({ "type": "object", "required": ["a", "b", "c"], "properties": {
        "a": { "type": "string" }, "b": { "type": "string" }, "c": { "type": "string" }
    } });
    let api = api("/pet", &json!([]), &record);
    let examples = [(200, r#"{"a": "x", "b": "x"}"#, json!([])), (200, r#"{"a": "x"}"#, json!([]))];
    let lines = lines(&[
        ("x-2020-01-01.json", &api),
        ("x-2021-01-01.json", &collection("List pets", "/pet", &json!([]), &examples)),
    ]);
    assert_eq!(line(&lines, "200 /a"), "seen p210101 2; says o200101 string required");
    assert_eq!(line(&lines, "200 /b"), "seen p210101 1 of 2 absent 1; says o200101 string required!absent");
}
