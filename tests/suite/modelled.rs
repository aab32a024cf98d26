//! The modelled tenant itself: it answers every operation, as the document says, and refuses what does not fit.

use serde_json::Value;
use tests::tenant::modelled::{Answers, Model, Operation, Place, Sampler, Variant};
use tests::tenant::{TOKEN, Tenant};

const VARIANTS: [Variant; 5] = [Variant::Full, Variant::Shape(1), Variant::Shape(2), Variant::Least, Variant::Blank];

#[test]
fn every_answer_fits_its_schema() {
    let model = Model::of_project();
    for operation in &model.operations {
        for (status, content) in operation
            .answers
            .iter()
            .flat_map(|(status, contents)| contents.iter().map(move |content| (status, content)))
        {
            for variant in VARIANTS {
                let answer = Sampler::new(model.answered_schemas(), variant).sample(&content.schema, &operation.id);
                let faults = model.answered(&content.schema).faults(&answer);
                assert!(faults.is_empty(), "{} {status} {variant:?}: {faults:?}\n{answer}", operation.id);
            }
        }
    }
}

/// A request with every argument that the document names.
fn request(model: &Model, operation: &Operation, base: &str) -> reqwest::Request {
    let sampler = Sampler::new(model.sent_schemas(), Variant::Full);
    let text = |schema: &Value, name: &str| match sampler.sample(schema, name) {
        Value::String(text) => text,
        Value::Array(items) => items[0].as_str().unwrap_or_default().to_owned(),
        other => other.to_string(),
    };
    let mut path = operation.path.clone();
    let mut query = Vec::new();
    for parameter in &operation.parameters {
        let value = text(&parameter.schema, &parameter.name);
        match parameter.place {
            Place::Path => path = path.replace(&format!("{{{}}}", parameter.name), &value.replace(' ', "%20")),
            Place::Query => query.push((&parameter.name, value)),
            Place::Header => panic!("{}: no header is expected", operation.id),
        }
    }
    let mut url = reqwest::Url::parse(&format!("{base}{path}")).unwrap();
    if !query.is_empty() {
        url.query_pairs_mut().extend_pairs(query);
    }
    let mut request = reqwest::Request::new(operation.method.parse().unwrap(), url);
    request.headers_mut().insert("authorization", format!("Bearer {TOKEN}").parse().unwrap());
    let json = operation.body.iter().find(|content| content.media_type == "application/json");
    if let Some(content) = json {
        request.headers_mut().insert("content-type", "application/json".parse().unwrap());
        *request.body_mut() = Some(sampler.sample(&content.schema, "body").to_string().into());
    }
    request
}

#[tokio::test]
async fn every_operation_answers_a_request_that_fits() {
    let (model, tenant) = (Model::of_project(), Tenant::modelled(Answers::default()).await);
    let http = crate::http::client();
    for operation in &model.operations {
        if operation.body.iter().any(|content| content.media_type != "application/json") {
            continue;
        }
        let response = http.execute(request(model, operation, &tenant.url())).await.unwrap();
        let (status, contents) = operation.success().unwrap_or((204, &[]));
        let media_type = response.headers().get("content-type").map(|value| value.to_str().unwrap().to_owned());
        assert_eq!(response.status(), status, "{}: {:?}", operation.id, tenant.refusals());
        assert_eq!(media_type, contents.first().map(|content| content.media_type.clone()), "{}", operation.id);
    }
}

#[tokio::test]
async fn what_does_not_fit_is_refused_by_name() {
    let tenant = Tenant::modelled(Answers::default()).await;
    let base = tenant.url();
    let http = crate::http::client();
    let ask = |method: &str, path: &str, media_type: Option<&str>, body: &str| {
        let mut request = http.request(method.parse().unwrap(), format!("{base}{path}")).bearer_auth(TOKEN);
        if let Some(media_type) = media_type {
            request = request.header("content-type", media_type);
        }
        request.body(body.to_owned()).send()
    };
    let json = Some("application/json");
    let cases = [
        ("GET", "/api/v1/devices?colour=red", None, "", "Query `colour` is not known"),
        ("GET", "/api/v1/devices?limit=many", None, "", "Query `limit`"),
        ("GET", "/api/v1/devices?limit=301", None, "", "Query `limit`"),
        ("GET", "/api/v1/devices?limit=1&limit=2", None, "", "more than once"),
        ("GET", "/api/v1/devices?filevault_enabled=perhaps", None, "", "Query `filevault_enabled`"),
        ("GET", "/api/v1/devices//details", None, "", "is empty"),
        ("GET", "/api/v1/gadgets", None, "", "no operation is GET /api/v1/gadgets"),
        ("POST", "/api/v1/tags", json, "", "is not JSON"),
        ("POST", "/api/v1/tags", None, "", "body: is required"),
        ("POST", "/api/v1/tags", json, "{\"name\": 1}", "body /name"),
        ("POST", "/api/v1/tags", json, "{\"name\": \"x\", \"colour\": 1}", "colour"),
        ("POST", "/api/v1/tags", Some("text/plain"), "x", "text/plain, not application/json"),
        ("POST", "/api/v1/devices/1/action/erase", json, "\"{}\"", "body"),
        ("POST", "/api/v1/devices/1/action/blankpush", json, "{}", "without a body"),
        ("POST", "/api/v1/blueprints", Some("application/x-www-form-urlencoded"), "name=x", "enrollment_code"),
    ];
    for (method, path, media_type, body, part) in cases {
        let response = ask(method, path, media_type, body).await.unwrap();
        let (status, text) = (response.status(), response.text().await.unwrap());
        assert!(status.is_client_error() && text.contains(part), "{method} {path}: {status} {text}");
    }
    assert_eq!(tenant.refusals().len(), cases.len());
}
