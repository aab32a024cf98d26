//! Whole imports of small made-up documents.

use serde_json::{Value, json};

use super::{Imported, import};
use crate::diagnostic::{Report, Severity, Strictness, codes};
use crate::model::{Body, Method, Operation, PagingStyle, SchemaKind, Upload};
use crate::names::Names;
use crate::source::SourceMap;

fn run(documents: &[(&str, String)]) -> (Imported, Report) {
    let mut texts = SourceMap::default();
    let files: Vec<_> = documents.iter().map(|(name, text)| texts.add(*name, text.clone())).collect();
    let mut report = Report::new(Strictness::Strict);
    let imported =
        import(&files, &Names::default(), &texts, &mut report).unwrap_or_else(|_| panic!("{:?}", report.diagnostics()));
    (imported, report)
}

fn operation<'a>(imported: &'a Imported, id: &str) -> &'a Operation {
    imported.api.operation(id).unwrap_or_else(|| {
        let ids: Vec<_> = imported.api.operations.iter().map(|operation| &operation.id).collect();
        panic!("no {id} in {ids:?}")
    })
}

fn open_api(paths: &Value) -> String {
    json!({"openapi": "3.0.0", "info": {"title": "T", "version": "1"}, "paths": paths}).to_string()
}

fn collection(items: &Value) -> String {
    let schema = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json";
    json!({"info": {"name": "T", "schema": schema}, "item": items}).to_string()
}

fn request(name: &str, method: &str, url: &str, responses: &Value) -> Value {
    json!({"name": name, "request": {"method": method, "url": {"raw": url}}, "response": responses})
}

fn answer(code: u16, body: &Value) -> Value {
    json!({"code": code, "body": body.to_string(), "header": [{"key": "Content-Type", "value": "application/json"}]})
}

#[test]
fn documents_of_both_kinds_become_one_operation() {
    let old = open_api(&json!({"/v1/cats/{id}": {"get": {
        "operationId": "pets_fetchCat", "tags": ["Pets"],
        "responses": {"200": {"description": "x", "content": {"application/json": {"schema": {"type": "object",
            "properties": {"tame": {"type": "integer"}, "age": {"type": "integer"}}},
            "example": {"value": {"tame": true}}}}}}}}}));
    let cat = answer(200, &json!({"tame": false, "owner": ""}));
    let owned = answer(200, &json!({"tame": false, "owner": {"name": "x"}}));
    let new = collection(&json!([{"name": "Animals", "item": [
        {"name": "Cats", "item": [request("Get Cat", "GET", "{{base}}/v1/cats/:cat_id", &json!([cat, owned]))]}]}]));
    let (imported, report) = run(&[("old.json", old), ("new.json", new)]);

    let found = operation(&imported, "getCat");
    assert_eq!((found.path.as_str(), found.group.as_str()), ("/v1/cats/{cat_id}", "Cats"));
    let schema = imported.api.resolve(&found.responses[0].content[0].schema);
    let SchemaKind::Object(fields) = &schema.kind else { panic!("{schema:?}") };
    let fields: Vec<_> = fields.iter().map(|field| (field.name.as_str(), field.required)).collect();
    assert_eq!(fields, [("age", false), ("owner", false), ("tame", true)]);
    assert!(imported.openapi_yaml.contains("x-kandji-blank: true"));
    let message = "old.json: declared an integer, a boolean in examples, in 1 place";
    assert!(report.diagnostics().iter().any(|finding| finding.message == message), "{:?}", report.diagnostics());
}

#[test]
fn a_request_with_the_wrong_path_gets_its_own_from_an_older_document() {
    let old = open_api(&json!({
        "/v1/a/{id}/add-part": {"post": {"summary": "Add Part", "responses": {}}},
        "/v1/a/{id}/drop-part": {"post": {"summary": "Drop Part", "responses": {}}},
    }));
    let url = "{{base}}/v1/a/:id/add-part";
    let new = collection(&json!([
        request("Add Part", "POST", url, &json!([answer(200, &json!(["x"]))])),
        request("Drop Part", "POST", url, &json!([answer(200, &json!([]))])),
        request("Send File", "POST", "{{upload_url}}", &json!([])),
    ]));
    let (imported, report) = run(&[("old.json", old), ("new.json", new)]);
    assert_eq!(imported.api.operations.len(), 2);
    assert_eq!(operation(&imported, "addPart").path.as_str(), "/v1/a/{id}/add-part");
    assert_eq!(operation(&imported, "dropPart").path.as_str(), "/v1/a/{id}/drop-part");
    let codes: Vec<_> =
        report.diagnostics().iter().filter(|d| d.severity == Severity::Warning).map(|d| d.code.id).collect();
    assert_eq!(codes, [codes::IMPORT_COLLISION.id, codes::IMPORT_SKIPPED.id]);
}

#[test]
fn a_renamed_path_is_imported_once() {
    let with = |last: &str| {
        open_api(&json!({
            format!("/v1/a/{{id}}/{last}"): {"get": {"summary": format!("List {last}"), "responses": {}}},
            "/v1/a/{id}/others": {"get": {"summary": "List others", "responses": {}}},
        }))
    };
    let (imported, report) = run(&[("1.json", with("apps")), ("2.json", with("programs"))]);
    let paths: Vec<_> = imported.api.operations.iter().map(|operation| operation.path.as_str()).collect();
    assert_eq!(paths, ["/v1/a/{id}/others", "/v1/a/{id}/programs"]);
    assert!(report.diagnostics().iter().any(|finding| finding.message.contains("/apps is /v1/a/{id}/programs")));
}

#[test]
fn a_body_is_typed_from_comments_forms_and_prose() {
    let raw = "{\n // required - its name\n \"name\": \"x\",\n \"mode\": \"once\", // once, daily, never\n}";
    let json_request = json!({"method": "POST", "url": "{{base}}/v1/jobs",
        "body": {"mode": "raw", "raw": raw}, "description": "* * *\n`loud` - `boolean`"});
    let form = json!([
        {"key": "code.on", "value": "true", "description": "(required) Whether"},
        {"key": "hint", "value": "", "disabled": true},
        {"key": "file", "type": "file"},
    ]);
    let form_request =
        json!({"method": "PATCH", "url": "{{base}}/v1/jobs/:id", "body": {"mode": "formdata", "formdata": form}});
    let new = collection(&json!([
        {"name": "Create job", "request": json_request}, {"name": "Update job", "request": form_request}]));
    let (imported, _) = run(&[("new.json", new)]);

    let fields = |body: &Body| {
        let SchemaKind::Object(fields) = &imported.api.resolve(&body.content[0].schema).kind else {
            panic!("{body:?}")
        };
        fields
            .iter()
            .map(|field| {
                let kind = imported.api.resolve(&field.schema).kind.clone();
                (field.name.clone(), field.required, kind)
            })
            .collect::<Vec<_>>()
    };
    let created = operation(&imported, "createJob").body.as_ref().unwrap();
    let choices = ["daily", "never", "once"].map(str::to_owned).to_vec();
    let name = ("name".to_owned(), true, SchemaKind::Text(crate::model::Format::Plain));
    let wanted =
        [("loud".to_owned(), false, SchemaKind::Boolean), ("mode".to_owned(), false, SchemaKind::Enum(choices)), name];
    assert_eq!(fields(created), wanted);
    assert!(created.required);

    let updated = operation(&imported, "updateJob").body.as_ref().unwrap();
    assert_eq!(updated.content[0].media_type, "multipart/form-data");
    let names: Vec<_> = fields(updated).into_iter().map(|(name, required, _)| (name, required)).collect();
    assert_eq!(names, [("code".to_owned(), true), ("file".to_owned(), false), ("hint".to_owned(), false)]);
}

#[test]
fn an_upload_is_a_fact_of_the_operation_that_returns_its_url() {
    let slip = answer(200, &json!({"where": "https://example.org", "slip": {"Key": "x"}, "other": {"a": "x"}}));
    let form = json!([{"key": "key", "value": ""}, {"key": "parcel", "type": "file"}]);
    let send = json!({"name": "Send", "response": [{"code": 201}], "request": {"method": "POST", "url": "{{where}}",
        "body": {"mode": "formdata", "formdata": form}}});
    let prose = "Send the contents of the `slip` object, and the path to the file in the `bag` request parameter.";
    let sent = json!({"name": "Send", "request": {"method": "POST", "url": "{{where}}", "description": prose}});
    let ask = |name: &str, path: &str| request(name, "POST", path, &json!([slip]));
    let new = collection(&json!([
        {"name": "A", "item": [ask("Ask", "{{base}}/v1/ask"), send]},
        {"name": "B", "item": [ask("Beg", "{{base}}/v1/beg"), sent]}]));
    let (imported, report) = run(&[("new.json", new)]);
    let upload = |file: &str, status| {
        let (url, fields) = ("/where".to_owned(), "/slip".to_owned());
        Some(Upload { url, fields, file: file.to_owned(), status, key: None, validation: None })
    };
    assert_eq!(operation(&imported, "ask").upload, upload("parcel", 201));
    assert_eq!(operation(&imported, "beg").upload, upload("bag", 204));
    let inferred = report.diagnostics().iter().filter(|finding| finding.code == &codes::IMPORT_INFERRED);
    assert_eq!(inferred.count(), 2);
}

#[test]
fn filters_paging_and_rows_for_two_parameters_are_recognized() {
    let table = "| Operator | Applies to |\n| --- | --- |\n| \"is\" | boolean values |\n| \"among\" | string values |";
    let query = json!([
        {"key": "filter", "value": "{\"name\":{\"among\":[\"x\"]}}", "disabled": true},
        {"key": "page", "value": "", "disabled": true},
        {"key": "seen", "value": "", "description": "stands for seen_from and seen_to", "disabled": true},
    ]);
    let list = answer(200, &json!({"next": "https://example.org/v1/cats?page=2", "results": [{"id": 1}]}));
    let cats = json!({"name": "List cats", "response": [list],
        "request": {"method": "GET", "url": {"raw": "{{base}}/v1/cats", "query": query}}});
    let newest = collection(&json!([{"name": "Cats", "description": table, "item": [cats]}]));
    let parameter = |name: &str| json!({"name": name, "in": "query", "schema": {"type": "integer"}});
    let older = open_api(&json!({"/v1/cats": {"get": {
        "parameters": [parameter("limit"), parameter("offset")], "responses": {}}}}));
    let (imported, _) = run(&[("older.json", older), ("newest.json", newest)]);
    let found = operation(&imported, "listCats");
    let names: Vec<_> = found.parameters.iter().map(|one| (one.name.as_str(), one.filter.is_some())).collect();
    let plain = ["limit", "offset", "page", "seen_from", "seen_to"].map(|name| (name, false));
    assert_eq!(names, [&[("filter", true)], &plain[..]].concat());
    let SchemaKind::Object(operators) = &imported.api.types["FilterCondition"].schema.kind else { panic!() };
    assert_eq!(operators.iter().map(|field| field.name.as_str()).collect::<Vec<_>>(), ["among", "is"]);
    let style = PagingStyle::Page { page: "page".to_owned(), size: Some("limit".to_owned()) };
    assert_eq!(found.pagination.as_ref().map(|pages| &pages.style), Some(&style));
    assert!(imported.openapi_yaml.contains("x-kandji-pagination"));
}

#[test]
fn nothing_depends_on_the_order_of_keys() {
    let (left, right) = (
        r#"{"openapi":"3.0.0","info":{"title":"T","version":"1"},"paths":{
            "/a":{"get":{"summary":"Count","responses":{"200":{"description":"","content":{"application/json":{"example":{"x":1,"y":""}}}}}}},
            "/b":{"get":{"summary":"Count","parameters":[{"name":"q","in":"query"}],"responses":{}}}}}"#,
        r#"{"paths":{
            "/b":{"get":{"responses":{},"parameters":[{"in":"query","name":"q"}],"summary":"Count"}},
            "/a":{"get":{"responses":{"200":{"content":{"application/json":{"example":{"y":"","x":1}}},"description":""}},"summary":"Count"}}},
            "info":{"version":"1","title":"T"},"openapi":"3.0.0"}"#,
    );
    let (left, _) = run(&[("a.json", left.to_owned())]);
    let (right, _) = run(&[("a.json", right.to_owned())]);
    assert_eq!(left.openapi_yaml, right.openapi_yaml);
}

#[test]
fn the_output_of_an_import_can_be_imported() {
    let cat = answer(200, &json!({"name": "x", "born": "", "toys": [{"id": 1}], "owner": null}));
    let new = collection(&json!([{"name": "Cats", "item": [
        request("Get Cat", "GET", "{{base}}/v1/cats/:cat_id", &json!([cat]))]}]));
    let (first, _) = run(&[("new.json", new)]);
    let (second, _) = run(&[("first.yaml", first.openapi_yaml.clone())]);
    assert_eq!(operation(&second, &first.api.operations[0].id).method, Method::Get);
}

#[test]
fn other_documents_are_refused() {
    for text in [r#"{"swagger": "2.0"}"#, r#"{"openapi": "2.1"}"#, r#"{"item": []}"#, "[]"] {
        let mut texts = SourceMap::default();
        let file = texts.add("x.json", text);
        let mut report = Report::new(Strictness::Strict);
        assert!(import(&[file], &Names::default(), &texts, &mut report).is_err(), "{text}");
        assert_eq!(report.diagnostics()[0].code, &codes::DOCUMENT_UNKNOWN);
    }
}

#[test]
fn one_entity_is_one_type_in_all_operations() {
    let get = |name: &str, url: &str, body: Value| request(name, "GET", url, &json!([answer(200, &body)]));
    let cat = json!({"id": 1, "name": "x", "home": {"city": "y"}});
    let found = json!({"id": 1, "name": "x", "home": "", "age": 2});
    let documents = collection(&json!([
        get("List Cats", "{{base}}/v1/cats", json!({"next": null, "results": [cat]})),
        get("Get Cat", "{{base}}/v1/cats/:id", found),
        get("Get Tag", "{{base}}/v1/tags/:id", json!({"id": 1, "name": "x"})),
    ]));
    let (imported, _) = run(&[("new.json", documents)]);
    let shape = |id: &str| operation(&imported, id).responses[0].content[0].schema.kind.clone();
    assert_eq!(shape("getCat"), SchemaKind::Named("Cat".to_owned()));
    assert_eq!(shape("getTag"), SchemaKind::Named("Tag".to_owned()));
    let SchemaKind::Object(page) = &imported.api.types["CatPage"].schema.kind else { panic!() };
    assert!(page.iter().any(|field| field.schema.children().any(|row| row.kind == shape("getCat"))));
    let SchemaKind::Object(fields) = &imported.api.types["Cat"].schema.kind else { panic!() };
    let marks: Vec<_> = fields.iter().map(|field| (field.name.as_str(), field.required, field.schema.blank)).collect();
    assert_eq!(marks, [("age", false, false), ("home", true, true), ("id", true, false), ("name", true, false)]);
    assert!(imported.api.types.contains_key("CatHome"));
}

#[test]
fn mistakes_within_one_document_are_reported() {
    let filter = |name: &str| json!({"name": name, "in": "query", "description": "Only those of this color, please."});
    let old = open_api(&json!({
        "/v1/cats": {"get": {"summary": "List Cats", "parameters": [filter("color"), filter("size")], "responses": {}}},
        "/v1/birds/": {"get": {"summary": "List Birds", "responses": {}}},
    }));
    let headers = json!([{"key": "Content-Type", "value": "application/json"}]);
    let bare = json!({"body": "[]", "header": headers});
    let twice = json!({"code": 200, "body": "{\"total\": 1, \"total\": 2}", "header": headers});
    let elsewhere = json!({"code": 200, "body": "[]", "header": headers,
        "originalRequest": {"method": "GET", "url": {"raw": "{{base}}/v1/birds"}}});
    let mixed = json!({"code": 200, "body": "[{\"a\": 1, \"b\": 2}, {\"x\": 1, \"y\": 2}]", "header": headers});
    let new = collection(&json!([
        request("List Cats", "GET", "{{base}}/v1/cats", &json!([bare, twice])),
        request("List Birds", "GET", "{{base}}/v1/birds", &json!([mixed])),
        request("List Fish", "GET", "{{base}}/v1/fish", &json!([elsewhere])),
    ]));
    let (_, report) = run(&[("old.json", old), ("new.json", new)]);
    let messages: Vec<&str> = report.diagnostics().iter().map(|finding| finding.message.as_str()).collect();
    for wanted in [
        "old.json: the slash at the end of a path differs from the newest document, whose spelling was used, in 1 place",
        "old.json: operations that other documents have are missing, in 1 place",
        "old.json: a parameter has the description of another parameter, in 1 place",
        "new.json: examples have no status, in 1 place",
        "new.json: an example repeats a name, in 1 place",
        "new.json: an example was recorded with another operation, in 1 place",
        "new.json: a list in an example has elements of different kinds, in 1 place",
    ] {
        assert!(messages.contains(&wanted), "{wanted}: {messages:#?}");
    }
}

mod examples;
mod joining;
mod postman;
mod unread;
