//! Only what belongs together is joined.

use serde_json::{Value, json};

use super::{answer, collection, open_api, operation, request, run};
use crate::diagnostic::{Report, Severity, Strictness};
use crate::import::{Imported, import};
use crate::model::{Schema, SchemaKind, Status};
use crate::names::Names;
use crate::source::SourceMap;

/// The names of the fields of each response, by its status.
fn responses(imported: &Imported, id: &str) -> Vec<(Status, Vec<String>)> {
    let names = |schema: &Schema| match &imported.api.resolve(schema).kind {
        SchemaKind::Object(fields) => fields.iter().map(|field| field.name.clone()).collect(),
        other => vec![format!("{other:?}")],
    };
    let all = operation(imported, id).responses.iter();
    all.map(|one| (one.status, one.content.iter().flat_map(|content| names(&content.schema)).collect())).collect()
}

fn names(list: &[&str]) -> Vec<String> {
    list.iter().map(|&name| name.to_owned()).collect()
}

#[test]
fn the_fields_of_an_error_never_reach_a_success() {
    let json = |name: &str| {
        json!({"description": "x", "content": {"application/json": {"schema": {"type": "object",
        "properties": {name: {"type": "integer"}}}}}})
    };
    let get = |responses: Value| json!({"get": {"responses": responses}});
    let document = open_api(&json!({
        "/v1/ping": get(json!({"200": json("id"), "default": json("errorMessage")})),
        "/v1/only": get(json!({"default": json("id")})),
        "/v1/class": get(json!({"2XX": json("id"), "4xx": json("code")})),
    }));
    let (imported, _) = run(&[("a.json", document)]);
    assert_eq!(
        responses(&imported, "getV1Ping"),
        [(Status::Code(200), names(&["id"])), (Status::Default, names(&["errorMessage"]))]
    );
    assert_eq!(responses(&imported, "getV1Only"), [(Status::Default, names(&["id"]))]);
    assert_eq!(
        responses(&imported, "getV1Class"),
        [(Status::Class(2), names(&["id"])), (Status::Class(4), names(&["code"]))]
    );
}

#[test]
fn an_example_without_a_number_has_the_status_that_its_text_says() {
    let saved = |extra: Value, body: &str| {
        let mut saved = extra;
        saved["body"] = json!(body);
        saved
    };
    let items = json!([request(
        "Get Cat",
        "GET",
        "{{base}}/v1/cats/:id",
        &json!([
            saved(json!({"code": 200}), r#"{"id": 1}"#),
            saved(json!({"status": "Not Found"}), r#"{"missing": 1}"#),
            saved(json!({"name": "403 Forbidden"}), r#"{"denied": 1}"#),
            saved(json!({"name": "an invalid id"}), r#"{"wrong": 1}"#),
            saved(json!({"name": "x"}), r#"{"error": "x", "code": 7}"#),
            saved(json!({"name": "a cat"}), r#"{"id": 2}"#),
        ])
    )]);
    let (imported, report) = run(&[("a.json", collection(&items))]);
    let wanted = [(200, names(&["id"])), (403, names(&["denied"])), (404, names(&["missing"]))];
    assert_eq!(responses(&imported, "getCat"), wanted.map(|(code, names)| (Status::Code(code), names)));
    let message = "a.json: an example without a status shows an error, so it was left out, in 2 places";
    assert!(report.diagnostics().iter().any(|found| found.message == message));
}

#[test]
fn a_204_has_no_invented_body() {
    let declared = open_api(&json!({"/v1/cats": {"get": {"responses": {"204": {"description": "x"}}}}}));
    let (imported, _) = run(&[("a.json", declared)]);
    assert_eq!(responses(&imported, "getV1Cats"), [(Status::Code(204), names(&[]))]);
    let saved = json!({"code": 204, "body": "{\"a\": 1}", "header": []});
    let (imported, report) =
        run(&[("a.json", collection(&json!([request("Drop", "DELETE", "{{b}}/v1/cats", &json!([saved]))])))]);
    assert_eq!(responses(&imported, "drop"), [(Status::Code(204), names(&[]))]);
    assert!(report.diagnostics().iter().any(|found| found.message.contains("which that status cannot have")));
}

#[test]
fn two_uploads_of_one_operation_do_not_overwrite_each_other() {
    let slip = answer(200, &json!({"where": "https://example.org", "slip": {"key": "x"}}));
    let send = |name: &str, file: &str| {
        json!({"name": name, "request": {"method": "POST", "url": "{{where}}", "body": {"mode": "formdata",
            "formdata": [{"key": "key", "value": ""}, {"key": file, "type": "file"}]}}})
    };
    let document = collection(&json!([
        request("Ask", "POST", "{{base}}/v1/ask", &json!([slip])),
        send("First", "parcel"),
        send("Second", "bag")
    ]));
    let (imported, report) = run(&[("a.json", document.clone()), ("b.json", document)]);
    assert_eq!(operation(&imported, "ask").upload.as_ref().map(|upload| upload.file.as_str()), Some("parcel"));
    let skipped: Vec<&str> = report
        .diagnostics()
        .iter()
        .filter(|found| found.severity == Severity::Warning)
        .map(|found| found.labels[0].text.as_str())
        .collect();
    assert_eq!(skipped, ["`ask` has another upload in this document"; 2]);
}

#[test]
fn a_document_without_operations_is_an_error() {
    for text in [collection(&json!([])), open_api(&json!({})), collection(&json!([{"name": "F", "item": []}]))] {
        let mut texts = SourceMap::default();
        let file = texts.add("x.json", text);
        let mut report = Report::new(Strictness::Strict);
        assert!(import(&[file], &Names::default(), &texts, &mut report).is_err());
        assert_eq!(report.diagnostics()[0].code.id, "import-nothing");
    }
}

#[test]
fn names_that_contradict_their_path_or_move_are_warned_about() {
    let get = |name: &str, url: &str| request(name, "POST", url, &json!([]));
    let old = collection(&json!([get("Add Part", "{{b}}/v1/cars/:id/parts"), get("Count", "{{b}}/v1/cars/count")]));
    let new = collection(&json!([
        get("Add Part", "{{b}}/v1/trucks/:id/axles/parts"),
        get("Remove Item", "{{b}}/v1/cars/:id/assign-item")
    ]));
    let (_, report) = run(&[("old.json", old), ("new.json", new)]);
    let codes: Vec<&str> = report
        .diagnostics()
        .iter()
        .filter(|found| found.severity == Severity::Warning)
        .map(|found| found.code.id)
        .collect();
    assert_eq!(codes, ["name-contradicts-path", "name-moved", "import-lost", "import-lost"]);
    let merged =
        open_api(&json!({"/v1/cars/{id}/assign-item": {"post": {"operationId": "removeItem", "responses": {}}}}));
    let (_, report) = run(&[("a.json", merged)]);
    assert!(report.diagnostics().iter().any(|found| found.code.id == "name-contradicts-path"));
}

#[test]
fn what_the_newest_document_of_a_kind_lacks_is_warned_about() {
    let get = |name: &str, url: &str| request(name, "GET", url, &json!([]));
    let old =
        collection(&json!([get("List Cats", "{{b}}/v1/cats?color=red&size=1"), get("List Dogs", "{{b}}/v1/dogs")]));
    let new = collection(&json!([get("List Cats", "{{b}}/v1/cats?size=1")]));
    let (_, report) = run(&[("old.json", old), ("new.json", new)]);
    let lost = report.diagnostics().iter().filter(|found| found.code.id == "import-lost");
    let wanted = [
        "new.json lacks the query `color` of GET /v1/cats, which an older document has",
        "new.json lacks GET /v1/dogs, which an older document has",
    ];
    assert_eq!(lost.map(|found| found.message.as_str()).collect::<Vec<_>>(), wanted);
}

#[test]
fn fields_and_values_that_the_newest_document_lacks_are_warned_about() {
    let document = |values: &Value, body: &Value| {
        open_api(&json!({"/v1/cats": {"get": {
            "parameters": [{"name": "color", "in": "query", "schema": {"type": "string", "enum": values}},
                {"name": "size", "in": "query", "schema": {"type": "integer"}}],
            "responses": {"200": {"description": "x", "content": {"application/json": {"example": body}}}}}}}))
    };
    let old = document(&json!(["red", "blue"]), &json!({"id": 1, "serial": "x", "owner": {"name": "x", "mail": "y"}}));
    let new = document(&json!(["red", "green"]), &json!({"id": 1, "serial_number": "x"}));
    let (_, report) = run(&[("old.yaml", old), ("new.yaml", new)]);
    let lost = report.diagnostics().iter().filter(|found| found.code.id == "import-lost");
    let place = "in the response 200 of GET /v1/cats, which an older document has";
    let wanted = [
        "new.yaml does not list `blue` for the query `color` of GET /v1/cats, as an older document does; it has `green` instead"
            .to_owned(),
        format!("new.yaml lacks `/owner` and the 2 fields in it {place}"),
        format!("new.yaml lacks `/serial` {place}; `serial_number`, which is new there, may be its new name"),
    ];
    assert_eq!(lost.map(|found| found.message.clone()).collect::<Vec<_>>(), wanted);
}
