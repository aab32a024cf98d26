//! What an OpenAPI document says and an import does not take is counted or reported.

use serde_json::{Value, json};

use super::{operation, run};
use crate::diagnostic::{Diagnostic, Report};

/// A document that has an object of every kind that may hold keys.
fn document() -> Value {
    let media = json!({"schema": {"type": "object", "properties": {"size": {"type": "integer"}}},
        "examples": {"one": {"value": {"size": 1}}}});
    let operation = json!({
        "tags": ["Cats"], "summary": "List cats",
        "parameters": [{"name": "size", "in": "query", "schema": {"type": "integer"}}],
        "requestBody": {"content": {"application/json": media}},
        "responses": {"200": {"description": "x", "content": {"application/json": media}}}});
    json!({
        "openapi": "3.1.0", "info": {"title": "T", "version": "1"},
        "servers": [{"url": "https://{name}.example.org", "variables": {"name": {"default": "a", "enum": ["a", "b"]}}}],
        "tags": [{"name": "Cats"}],
        "paths": {"/cats": {"post": operation}},
        "components": {"securitySchemes": {"token": {"type": "http", "scheme": "bearer"}}}})
}

/// A document with a value at a pointer.
fn with(pointer: &str, key: &str, value: Value) -> Value {
    let mut document = document();
    document.pointer_mut(pointer).unwrap().as_object_mut().unwrap().insert(key.to_owned(), value);
    document
}

fn report(document: &Value) -> Report {
    run(&[("a.json", document.to_string())]).1
}

/// The findings about what was not read.
fn unread(report: &Report) -> Vec<&Diagnostic> {
    let is_one = |found: &&Diagnostic| {
        ["not a key", "are no keys", "is not imported"].iter().any(|part| found.message.contains(part))
    };
    report.diagnostics().iter().filter(is_one).collect()
}

fn said(document: &Value) -> Vec<String> {
    unread(&report(document)).iter().map(|found| found.message.clone()).collect()
}

const POST: &str = "/paths/~1cats/post";

#[test]
fn what_is_understood_is_not_reported() {
    assert_eq!(said(&document()), [""; 0]);
}

#[test]
fn parameters_of_a_media_type_are_reported_unless_they_say_nothing() {
    let with_key = |key: &str| {
        let media = json!({key: {"schema": {"type": "object", "properties": {"size": {"type": "integer"}}}}});
        said(&with(&format!("{POST}/responses/200"), "content", media))
    };
    assert_eq!(with_key("application/json; charset=UTF-8"), [""; 0]);
    let said = with_key("application/json; charset=latin1");
    assert!(said.len() == 1 && said[0].contains("`; charset=latin1` of a media type is not imported"), "{said:?}");
}

#[test]
fn an_unknown_key_of_every_object_is_reported_at_its_place() {
    let places = [
        ("", "the document", "the document"),
        ("/info", "`info`", "the document"),
        ("/servers/0", "a server", "the document"),
        ("/servers/0/variables/name", "a server variable", "name"),
        ("/tags/0", "a tag", "the document"),
        ("/components", "`components`", "the document"),
        ("/paths/~1cats", "a path", "/cats"),
        ("/paths/~1cats/post", "an operation", "POST /cats"),
        ("/paths/~1cats/post/parameters/0", "a parameter", "POST /cats size"),
        ("/paths/~1cats/post/parameters/0/schema", "a schema", "POST /cats size"),
        ("/paths/~1cats/post/requestBody", "a request body", "POST /cats"),
        ("/paths/~1cats/post/requestBody/content/application~1json", "a media type", "POST /cats"),
        ("/paths/~1cats/post/requestBody/content/application~1json/examples/one", "an example", "POST /cats"),
        ("/paths/~1cats/post/responses/200", "a response", "POST /cats 200"),
        (
            "/paths/~1cats/post/responses/200/content/application~1json/schema/properties/size",
            "a schema",
            "POST /cats 200",
        ),
    ];
    for (pointer, title, place) in places {
        let document = with(pointer, "zzzzzzzz", json!({"type": "string"}));
        let (text, report) = (document.to_string(), report(&document));
        let found = unread(&report);
        let wanted = format!("a.json: `zzzzzzzz` is not a key of {title}, so it was not read, in 1 place");
        assert_eq!(found.iter().map(|found| &found.message).collect::<Vec<_>>(), [&wanted], "{pointer}");
        let label = &found[0].labels[0];
        assert_eq!(label.text, place, "{pointer}");
        assert!(text[label.span.start as usize..].starts_with("\"zzzzzzzz\""), "{pointer}");
    }
}

#[test]
fn a_misspelled_key_gets_advice_and_many_unknown_keys_are_counted() {
    let found = said(&with(&format!("{POST}/parameters/0"), "requried", json!(true)));
    assert!(found.len() == 1 && found[0].contains("did you mean `required`?"), "{found:?}");
    let mut many = document();
    let schema = many.pointer_mut(&format!("{POST}/parameters/0/schema")).unwrap().as_object_mut().unwrap();
    schema.extend((0..80).map(|number| (format!("zzzzzzzz{number}"), json!(1))));
    let found = said(&many);
    assert!(found.len() == 51 && found.iter().any(|found| found.contains("other names are no keys of a schema")));
}

#[test]
fn a_known_key_that_is_not_evidence_is_reported() {
    let schema = format!("{POST}/parameters/0/schema");
    let cases = [
        (schema.as_str(), "additionalProperties", json!({"type": "string"}), "`additionalProperties` of a schema"),
        (&schema, "pattern", json!("x"), "`pattern` of a schema"),
        (&schema, "readOnly", json!(true), "`readOnly` of a schema"),
        (&schema, "const", json!(true), "`const` of a schema"),
        (&schema, "enum", json!([1, false]), "a value under `enum` of a schema"),
        (&format!("{POST}/parameters/0"), "explode", json!(false), "`explode` of a parameter"),
        (&format!("{POST}/responses/200"), "headers", json!({"Date": {}, "X-Left": {}}), "`headers` of a response"),
        (POST, "security", json!([]), "`security` of an operation"),
        (POST, "security", json!([{"token": []}, {"other": []}]), "`security` of an operation"),
        (POST, "servers", json!([{"url": "x"}]), "`servers` of an operation"),
        ("/components/securitySchemes", "key", json!({"type": "apiKey"}), "`securitySchemes` of `components`"),
        ("/servers/0/variables", "port", json!({"default": "1"}), "`default` of a server variable"),
        ("/servers/0/variables", "port", json!({"default": "1", "enum": ["2"]}), "`default` of a server variable"),
    ];
    for (pointer, key, value, wanted) in cases {
        let found = said(&with(pointer, key, value));
        let is_right = found.len() == 1 && found[0].starts_with(&format!("a.json: {wanted} is not imported"));
        assert!(is_right && found[0].ends_with("in 1 place"), "{pointer} {key}: {found:?}");
    }
}

#[test]
fn what_says_nothing_is_counted_with_its_reason() {
    let schema = format!("{POST}/parameters/0/schema");
    let cases = [
        (schema.as_str(), "additionalProperties", json!(false), "unknown properties are accepted in any case (1)"),
        (&schema, "readOnly", json!(false), "it says what is so without it (1)"),
        (&schema, "pattern", json!(null), "a key without a value (1)"),
        (&format!("{POST}/parameters/0"), "explode", json!(true), "it says what is so without it (1)"),
        (&format!("{POST}/responses/200"), "headers", json!({"DATE": {}}), "a header about the transport"),
        (POST, "security", json!([{"token": []}]), "a bearer token, which every imported operation takes (2)"),
        (POST, "tags", json!(["Cats", "Dogs"]), "an operation is in the group of its first tag (1)"),
        (POST, "x-other", json!({"zzzz": 1}), "an extension that belongs to another program (1)"),
        ("/components", "schemas", json!({"Dog": {"zzzz": 1}}), "a component that nothing refers to (1)"),
        ("/info", "contact", json!({"name": "x"}), "about the service or the document, not about the API (1)"),
    ];
    for (pointer, key, value, wanted) in cases {
        let report = report(&with(pointer, key, value));
        assert!(unread(&report).is_empty(), "{pointer} {key}: {:?}", unread(&report));
        let is_one = |found: &&Diagnostic| found.code.id == "import-skipped";
        let help: Vec<_> = report.diagnostics().iter().filter(is_one).flat_map(|found| &found.help).collect();
        assert!(help.iter().any(|help| help.contains(wanted)), "{pointer} {key}: {help:?}");
    }
}

/// The choices that an import writes for a parameter with this schema.
fn choices(schema: &Value) -> Vec<String> {
    let mut document = document();
    document.as_object_mut().unwrap().remove("servers");
    *document.pointer_mut(&format!("{POST}/parameters/0/schema")).unwrap() = schema.clone();
    let (imported, report) = run(&[("a.json", document.to_string())]);
    assert!(unread(&report).is_empty(), "{schema}: {:?}", unread(&report));
    let lines = imported.openapi_yaml.lines().skip_while(|line| line.trim() != "enum:").skip(1);
    let choices = lines.map_while(|line| line.trim().strip_prefix("- "));
    choices.map(str::to_owned).collect()
}

#[test]
fn numbers_constants_and_what_is_deprecated_are_facts() {
    assert_eq!(choices(&json!({"type": "integer", "enum": [20, 3, 20]})), ["3", "20"]);
    assert_eq!(choices(&json!({"type": "integer", "const": 7})), ["7"]);
    assert_eq!(choices(&json!({"type": "string", "const": "c"})), ["c"]);
    let size = format!("{POST}/responses/200/content/application~1json/schema/properties/size");
    let mut document = with(&size, "deprecated", json!(true));
    document.pointer_mut(&size).unwrap().as_object_mut().unwrap().insert("enum".to_owned(), json!([1, 2, null]));
    document.pointer_mut(POST).unwrap().as_object_mut().unwrap().insert("deprecated".to_owned(), json!(true));
    let parameter = document.pointer_mut(&format!("{POST}/parameters/0")).unwrap().as_object_mut().unwrap();
    parameter.insert("deprecated".to_owned(), json!(true));
    let (imported, report) = run(&[("a.json", document.to_string())]);
    assert!(unread(&report).is_empty(), "{:?}", unread(&report));
    let posted = operation(&imported, "listCats");
    assert!(posted.deprecated && posted.parameters[0].deprecated);
    let text = &imported.openapi_yaml;
    assert_eq!(text.matches("deprecated: true").count(), 3, "{text}");
    assert_eq!(imported.api.servers[0].variables["name"].choices, ["a", "b"]);
    // A newer document that says otherwise is right.
    let newer = with(POST, "deprecated", json!(false)).to_string();
    let (imported, _) = run(&[("a.json", document.to_string()), ("b.json", newer)]);
    assert!(!operation(&imported, "listCats").deprecated);
}
