//! The modelled tenant itself: it answers every operation, as the document says, and refuses what does not fit.

use std::collections::BTreeSet;

use kandji_client::runtime::{Decode, Serialize, from_json_strictly};
use kandji_tenant::modelled::{Answers, Model, Operation, Place, Sampler, Variant};
use kandji_tenant::{TOKEN, Tenant};
use serde_json::Value;

const VARIANTS: [Variant; 5] = [Variant::Full, Variant::Shape(1), Variant::Shape(2), Variant::Least, Variant::Blank];

#[test]
fn every_answer_fits_its_schema() {
    let model = Model::of_api();
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

/// A row of the generated client: operation, status, and a way through the type of its answer and back.
pub(crate) type Row = (&'static str, &'static str, Through);
pub(crate) type Through = fn(&[u8]) -> Result<Value, String>;

macro_rules! rows {
    ($($operation:literal, $status:literal => $answer:ty;)*) => {
        [$(($operation, $status, through::<$answer> as Through)),*]
    };
}

/// Reads an answer strictly and writes it again.
pub(crate) fn through<T: Decode + Serialize>(json: &[u8]) -> Result<Value, String> {
    let read: T = from_json_strictly(json).map_err(|error| error.to_string())?;
    serde_json::to_value(read).map_err(|error| error.to_string())
}

/// The rows of all JSON answers of the generated client.
pub(crate) fn rows() -> Vec<Row> {
    each_response!(rows).into()
}

/// Whatever the document allows as an answer, the client's type of it reads, and loses nothing.
#[test]
fn every_answer_comes_through_the_types_of_the_client() {
    let model = Model::of_api();
    let rows = rows();
    assert!(!rows.is_empty(), "the client has no JSON answer");
    let mut faults = BTreeSet::new();
    for (id, status, through) in &rows {
        let operation = model.operation(id).expect("the client and the document have the same operations");
        let contents = status.parse().ok().and_then(|status: u16| operation.answers.get(&status));
        let content =
            contents.and_then(|contents| contents.iter().find(|content| content.media_type.ends_with("json")));
        let Some(content) = content else {
            faults.insert(format!("{id} {status}: the document has no such JSON answer"));
            continue;
        };
        for variant in VARIANTS {
            let answer = Sampler::new(model.answered_schemas(), variant).sample(&content.schema, id);
            let fault = match through(answer.to_string().as_bytes()) {
                Ok(written) => (written != answer).then(|| difference(&answer, &written)),
                Err(error) => Some(error),
            };
            faults.extend(fault.map(|fault| format!("{id} {status} {variant:?}: {fault}")));
        }
    }
    println!("{} answers in {} variants", rows.len(), VARIANTS.len());
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.into_iter().collect::<Vec<_>>().join("\n"));
}

/// The first place where two values differ.
fn difference(left: &Value, right: &Value) -> String {
    let inner = match (left, right) {
        (Value::Object(left), Value::Object(right)) => {
            let names: BTreeSet<&String> = left.keys().chain(right.keys()).collect();
            let value = |object: &serde_json::Map<String, Value>, name: &str| object.get(name).cloned();
            let differing = names.into_iter().find(|name| value(left, name) != value(right, name));
            differing.map(|name| (name.clone(), value(left, name), value(right, name)))
        }
        (Value::Array(left), Value::Array(right)) => {
            let index = (0..left.len().max(right.len())).find(|index| left.get(*index) != right.get(*index));
            index.map(|index| (index.to_string(), left.get(index).cloned(), right.get(index).cloned()))
        }
        _ => None,
    };
    match inner {
        Some((name, Some(left), Some(right))) => format!("/{name}{}", difference(&left, &right)),
        Some((name, left, right)) => format!("/{name}: {left:?} became {right:?}"),
        None => format!(": {left} became {right}"),
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
    let (model, tenant) = (Model::of_api(), Tenant::modelled(Answers::default()).await);
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
