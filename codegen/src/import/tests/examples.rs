//! Saved examples that are not strict JSON.

use serde_json::json;

use super::{collection, open_api, operation, run};
use crate::model::{Content, SchemaKind};

/// The names of the fields of the only response, what describes it, and what was reported.
fn read(body: &str, content_type: Option<&str>) -> (Option<Vec<String>>, Option<Content>, Vec<String>) {
    let header = content_type.map(|name| json!([{"key": "Content-Type", "value": name}]));
    let saved = json!({"name": "ok", "code": 200, "body": body, "header": header});
    let items =
        json!([{"name": "Make Cat", "request": {"method": "POST", "url": "{{base}}/v1/cats"}, "response": [saved]}]);
    let (imported, report) = run(&[("a.json", collection(&items))]);
    let content = operation(&imported, "makeCat").responses[0].content.first().cloned();
    let names = content.as_ref().and_then(|content| match &imported.api.resolve(&content.schema).kind {
        SchemaKind::Object(fields) => Some(fields.iter().map(|field| field.name.clone()).collect()),
        _ => None,
    });
    (names, content, report.diagnostics().iter().map(|found| found.message.clone()).collect())
}

#[test]
fn what_was_meant_is_read_where_it_is_certain() {
    let texts = [
        "{\"a\": 1, // c\n \"b\": \"x\"}",
        "{\"a\": 1, \"b\": [\"x\", ...]}",
        "{\"a\": 1, \"a\": 2, \"b\": \"x\"}",
        "{\"a\": 1, \"b\": 'x'}",
        "{\"a\": 1, \"b\": \"x\",}",
        "{\"a\": 1, \"b\": \"x\"",
        "{\"a\": {{count}}, \"b\": True}",
    ];
    for text in texts {
        let (names, _, said) = read(text, Some("application/json"));
        assert_eq!(names.as_deref(), Some(&["a".to_owned(), "b".to_owned()][..]), "{text}");
        assert!(said.iter().any(|message| message.contains("an example ")), "{text}: {said:?}");
    }
    let (_, _, said) = read("{\"a\": 1, \"b\": \"x\"}", Some("application/json"));
    assert!(!said.iter().any(|message| message.contains("an example ")), "{said:?}");
}

#[test]
fn what_cannot_be_read_is_a_finding_and_no_empty_response() {
    for (text, content_type) in [("<html>", Some("application/json")), ("{\"a\": what?}", None), ("[1, two]", None)] {
        let (_, content, said) = read(text, content_type);
        assert_eq!(
            content.map(|content| (content.media_type, content.schema.kind)),
            Some(("application/json".to_owned(), SchemaKind::Any)),
            "{text}"
        );
        assert!(said.iter().any(|message| message.contains("an example cannot be read as JSON: ")), "{text}: {said:?}");
    }
    let (_, content, said) = read("No body returned", None);
    assert!(content.is_none() && !said.iter().any(|message| message.contains("an example ")), "{said:?}");
    let (_, _, said) = read("Something else", None);
    assert!(said.iter().any(|message| message.contains("text without a media type")), "{said:?}");
}

#[test]
fn examples_and_bodies_of_openapi_documents_are_read_alike() {
    let of = |text: &str| {
        let content = json!({"application/json": {"schema": {}, "example": text}});
        let post = json!({"summary": "Make Cat", "requestBody": {"content": content.clone()}, "responses": {"200": {"description": "x", "content": content}}});
        run(&[("a.json", open_api(&json!({"/v1/cats": {"post": post}})))])
    };
    let (imported, _) = of("{'a': 1");
    let body = operation(&imported, "makeCat").body.as_ref().unwrap();
    assert!(
        matches!(&imported.api.resolve(&body.content[0].schema).kind, SchemaKind::Object(fields) if fields.len() == 1)
    );
    let (imported, report) = of("{a = 1}");
    let made = operation(&imported, "makeCat");
    assert_eq!(made.body.as_ref().unwrap().content[0].schema.kind, SchemaKind::Any);
    assert_eq!(made.responses[0].content[0].schema.kind, SchemaKind::Any);
    assert!(report.diagnostics().iter().any(|found| found.message.contains("in 2 places")));
}
