//! Everything that a Postman collection can say.

use serde_json::{Value, json};

use super::{collection, operation, run};
use crate::import::Imported;
use crate::model::{Body, Operation, ParameterIn, SchemaKind};

fn import_items(items: &Value) -> (Imported, Vec<String>) {
    let (imported, report) = run(&[("new.json", collection(items))]);
    (imported, report.diagnostics().iter().map(|found| found.message.clone()).collect())
}

fn parameters(operation: &Operation) -> Vec<(ParameterIn, &str, bool)> {
    operation.parameters.iter().map(|one| (one.location, one.name.as_str(), one.required)).collect()
}

fn fields(imported: &Imported, body: &Body) -> Vec<(String, bool)> {
    let SchemaKind::Object(fields) = &imported.api.resolve(&body.content[0].schema).kind else { panic!("{body:?}") };
    fields.iter().map(|field| (field.name.clone(), field.required)).collect()
}

#[test]
fn a_request_can_be_a_text_and_have_no_method_and_no_name() {
    let (imported, _) = import_items(&json!([
        {"name": "List Cats", "request": "https://x.example.org/v1/cats?limit=300&color=red"},
        {"name": "Get Cat", "request": {"url": "https://x.example.org/v1/cats/:id"}},
        {"request": {"method": "DELETE", "url": "https://x.example.org/v1/cats/:id"}}]));
    assert_eq!(imported.api.operations.len(), 3);
    let query = [(ParameterIn::Query, "color", false), (ParameterIn::Query, "limit", false)];
    assert_eq!(parameters(operation(&imported, "listCats")), query);
    assert_eq!(parameters(operation(&imported, "getCat")), [(ParameterIn::Path, "id", true)]);
    assert_eq!(imported.api.servers[0].url, "https://x.example.org");
}

#[test]
fn format_2_0_has_texts_for_urls_and_headers() {
    let headers = "Accept: application/json\nX-Tier: gold\n";
    let csv = json!({"code": 200, "header": "Content-Type: text/csv; charset=utf-8\n", "body": "a,b\n1,2\n"});
    let (imported, _) = import_items(&json!([
        {"name": "Export", "request": {"method": "GET", "url": "https://x.example.org/v1/report_{{export_id}}.csv?limit=1",
            "header": headers, "body": {}}, "response": [csv]}]));
    let export = operation(&imported, "export");
    let wanted = [
        (ParameterIn::Path, "export_id", true),
        (ParameterIn::Query, "limit", false),
        (ParameterIn::Header, "X-Tier", false),
    ];
    assert_eq!(parameters(export), wanted);
    assert_eq!(export.responses[0].content[0].media_type, "text/csv");
}

#[test]
fn a_place_inside_a_segment_is_an_argument() {
    let (imported, _) = import_items(&json!([
        {"name": "Get Report", "request": {"method": "GET", "url": {"path": ["v1", "reports", "export-{report_id}"], "host": ["{{base}}"]}}}]));
    let report = operation(&imported, "getReport");
    assert_eq!(report.path.as_str(), "/v1/reports/export-{report_id}");
    assert_eq!(parameters(report), [(ParameterIn::Path, "report_id", true)]);
}

#[test]
fn bodies_of_every_mode_are_described() {
    let send = |name: &str, body: Value| json!({"name": name, "request": {"method": "POST", "url": format!("{{{{base}}}}/v1/{name}"), "body": body}});
    let graphql = json!({"query": "{ cat { name } }", "variables": "{\"id\": \"1\"}"});
    let xml = json!({"mode": "raw", "raw": "<cat/>", "options": {"raw": {"language": "xml"}}});
    let tier = json!([{"key": "X-Tier", "value": "gold", "description": "(Required) The tier."}]);
    let (imported, found) = import_items(&json!([
        send("ask", json!({"mode": "graphql", "graphql": graphql})),
        send("file", json!({"mode": "file", "file": {"src": "x"}})),
        send("xml", xml),
        {"name": "ping", "request": {"method": "POST", "url": "{{base}}/v1/ping", "header": tier, "body": {"mode": "raw"}}},
        send("odd", json!({"mode": "telepathy"})),
    ]));
    let body = |id: &str| operation(&imported, id).body.as_ref().unwrap();
    assert_eq!(fields(&imported, body("ask")), [("query".to_owned(), true), ("variables".to_owned(), false)]);
    assert_eq!(body("ask").content[0].media_type, "application/json");
    let kind = |id: &str| (body(id).content[0].media_type.as_str(), body(id).content[0].schema.kind.clone());
    assert_eq!(kind("file"), ("application/octet-stream", SchemaKind::Bytes));
    assert_eq!(kind("xml"), ("application/xml", SchemaKind::Text(crate::model::Format::Plain)));
    let ping = operation(&imported, "ping");
    assert_eq!((parameters(ping), ping.body.is_none()), (vec![(ParameterIn::Header, "X-Tier", true)], true));
    assert!(found.iter().any(|message| message.contains("`telepathy` is not a mode of a body")), "{found:?}");
}

#[test]
fn a_language_that_contradicts_the_header_is_told() {
    let found = |media_type: &str, language: &str| {
        let body = json!({"mode": "raw", "raw": "{}", "options": {"raw": {"language": language}}});
        let header = json!([{"key": "Content-Type", "value": media_type}]);
        let request = json!({"method": "POST", "url": "{{base}}/v1/cats", "header": header, "body": body});
        let (_, found) = import_items(&json!([{"name": "Add Cat", "request": request}]));
        found.iter().filter(|message| message.contains("is not that of")).count()
    };
    assert_eq!((found("application/json", "xml"), found("text/csv", "json")), (1, 1));
    // Nobody chooses `text`.
    for (media_type, language) in [("application/json", "json"), ("text/xml", "xml"), ("application/json", "text")] {
        assert_eq!(found(media_type, language), 0, "{media_type} {language}");
    }
}

#[test]
fn variables_of_a_query_are_an_object() {
    let query = |name: &str, variables: Value| {
        let graphql = json!({"query": "{ cat { name } }", "variables": variables});
        let body = json!({"mode": "graphql", "graphql": graphql});
        json!({"name": name, "request": {"method": "POST", "url": format!("{{{{base}}}}/v1/{name}"), "body": body}})
    };
    let wrong = "the variables of a GraphQL query are no object";
    for (variables, has_some, is_found) in [
        (json!({"id": 1}), true, false),
        (json!("{\"id\": 1}"), true, false),
        (json!("{{variables}}"), true, false),
        (json!(""), false, false),
        (json!(null), false, false),
        (json!([{"id": 1}]), false, true),
        (json!("[1]"), false, true),
    ] {
        let (imported, found) = import_items(&json!([query("ask", variables.clone())]));
        let fields = fields(&imported, operation(&imported, "ask").body.as_ref().unwrap());
        assert_eq!(fields.iter().any(|(name, _)| name == "variables"), has_some, "{variables}");
        assert_eq!(found.iter().any(|message| message.contains(wrong)), is_found, "{variables}: {found:?}");
    }
}

#[test]
fn variables_of_hosts_base_paths_and_versions_are_filled_in() {
    let folder = json!({"name": "F", "variable": [{"key": "version", "value": "v2"}], "item": [
        {"name": "Get Cat", "request": {"method": "GET", "url": "{{base}}/{{version}}/cats/{{cat_id}}"}}]});
    let mut document: Value = serde_json::from_str(&collection(&json!([folder]))).unwrap();
    document["variable"] =
        json!([{"key": "base", "value": "https://{{t}}.example.org/api"}, {"key": "cat_id", "value": "7"}]);
    let (imported, _) = run(&[("new.json", document.to_string())]);
    assert_eq!(operation(&imported, "getCat").path.as_str(), "/api/v2/cats/{cat_id}");
    assert_eq!(imported.api.servers[0].url, "https://{t}.example.org");
}

#[test]
fn what_is_not_imported_says_why() {
    let (_, report) = run(&[(
        "new.json",
        collection(&json!([
            {"name": "Get Cat", "request": {"method": "GET", "url": "{{base}}/v1/cats/:id", "auth": {"type": "apikey"}}},
            {"name": "Purge", "request": {"method": "PURGE", "url": "{{base}}/v1/cats"}},
            {"name": "Root", "request": {"method": "GET", "url": "https://x.example.org"}},
            {"name": "Nothing"},
            {"name": "Upload", "request": {"method": "POST", "url": "{{where}}"}},
        ])),
    )]);
    let skipped =
        report.diagnostics().iter().filter(|found| found.code.id == "import-skipped" && !found.labels.is_empty());
    let skipped: Vec<String> = skipped.map(|found| format!("{}: {}", found.message, found.labels[0].text)).collect();
    assert_eq!(
        skipped,
        [
            "the request `Purge` was not imported: OpenAPI has no method `PURGE`",
            "the request `Root` was not imported: its URL `https://x.example.org` has no path",
            "the request `Nothing` was not imported: it is neither a request nor a folder",
            "the request `Upload` was not imported: its whole URL is a variable that no response contains",
        ]
    );
    let auth = "new.json: authentication by `apikey` is not imported; the client sends a bearer token, in 1 place";
    assert!(report.diagnostics().iter().any(|found| found.message == auth));
}
