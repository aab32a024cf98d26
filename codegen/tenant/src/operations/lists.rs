//! Lists and their records, for every operation whose path says that it is for one: a list, a new record of it, or one of
//! its records.

use axum::Json;
use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde_json::{Map, Value};

use crate::modelled::page::{self, List};
use crate::modelled::{self, Content, Model, Operation, Sampler, Variant, in_form, read_any};
use crate::operations::call::Call;
use crate::operations::from_model;
use crate::operations::prism;
use crate::operations::select;
use crate::store::errors::{self, Answer, Refusal};
use crate::store::state::{Data, Shared};

/// Lists whose links lead to another host than the API's.
const LINKED_ELSEWHERE: [&str; 3] = ["listUsers", "listAdeDevices", "listDevicesAssociatedToAdeToken"];

/// The size of a page where neither the request nor the document says one.
const PAGE: usize = 100;

/// What an operation does with a list.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Role {
    /// It reads the list.
    Read,
    /// It adds a record to this list.
    Create(&'static Operation),
    /// It is for the record of this list whose identifier is the path argument of this name.
    Member(&'static Operation, &'static str),
}

/// What an operation does with a list, if it does.
pub(crate) fn role(operation: &'static Operation) -> Option<Role> {
    if is_list(operation) {
        return Some(Role::Read);
    }
    let lists = Model::of_api().operations.iter().filter(|list| is_list(list));
    lists.into_iter().find_map(|list| {
        let is_same = list.path.trim_end_matches('/') == operation.path.trim_end_matches('/');
        let member = operation.member_of(list).map(|name| Role::Member(list, name));
        member.or_else(|| (operation.method == "POST" && is_same).then_some(Role::Create(list)))
    })
}

fn is_list(operation: &Operation) -> bool {
    let content = || in_form(operation.success().map(|(_, contents)| contents)?, 0);
    let is_array = || content().is_some_and(|content| content.schema.get("items").is_some());
    operation.method == "GET" && (operation.pagination.is_some() || is_array())
}

/// The list that is read at a path.
pub(crate) fn of_path(path: &str) -> Option<&'static Operation> {
    Model::of_api().operations.iter().find(|operation| is_list(operation) && operation.path == path)
}

/// Answers an operation from the list that it is for; from the model if it is for none.
pub(crate) async fn answer(shared: &Shared, call: &Call, request: Request) -> Answer {
    match role(call.operation) {
        Some(Role::Read) => read(shared, call),
        Some(Role::Create(list)) => Ok(create(shared, call, list, &sent(call, request).await?)),
        Some(Role::Member(list, name)) => member(shared, call, (list, name), request).await,
        None => Ok(addressed(call, from_model::answer(shared, request).await).await),
    }
}

/// An answer from the model, with the identifiers that the path names wherever it has them.
async fn addressed(call: &Call, response: Response) -> Response {
    if call.arguments.is_empty() || !response.status().is_success() {
        return response;
    }
    let (parts, body) = response.into_parts();
    let bytes = to_bytes(body, usize::MAX).await.unwrap_or_default();
    let Ok(mut value) = serde_json::from_slice(&bytes) else { return Response::from_parts(parts, Body::from(bytes)) };
    call.arguments.iter().for_each(|(name, id)| set_everywhere(&mut value, name, id));
    Response::from_parts(parts, Body::from(value.to_string()))
}

/// Sets each text that has this name.
fn set_everywhere(value: &mut Value, name: &str, text: &str) {
    match value {
        Value::Object(fields) => {
            for (known, value) in fields {
                if known == name && value.is_string() {
                    *value = text.into();
                }
                set_everywhere(value, name, text);
            }
        }
        Value::Array(values) => values.iter_mut().for_each(|value| set_everywhere(value, name, text)),
        _ => {}
    }
}

/// The page of the list that is asked for.
fn read(shared: &Shared, call: &Call) -> Answer {
    let mut data = shared.data();
    let pairs = select::understood(&mut data, call);
    let most = data.page;
    let example = data.example(call.operation).cloned();
    let records = data.table(call.operation, &call.parent(None));
    let keys = select::keys(&records, call.operation, &pairs);
    let Some((status, content)) = success(call.operation) else { return Ok(StatusCode::NO_CONTENT.into_response()) };
    let Some(pagination) = &call.operation.pagination else {
        let all: Vec<Value> = records.keys().iter().map(|key| records.get(*key)).collect();
        return Ok((status, Json(all)).into_response());
    };
    let query = prism::query(call, &keys)?;
    let is_elsewhere = LINKED_ELSEWHERE.contains(&call.operation.id.as_str());
    let host = if is_elsewhere { &shared.urls.foreign } else { &shared.urls.api };
    let size = asked_size(call).or(pagination.maximum()).unwrap_or(PAGE);
    let request = page::Request::new(call.operation, (&call.path, &query), host, size).at_most(most);
    let list = List { keys: &keys, record: &|key| records.get(key) };
    let mut body = example.unwrap_or_else(|| sample(content, call.operation, Variant::Full));
    let end = page::fill(&mut body, &content.schema, Model::of_api().answered_schemas(), &list, &request);
    page::without_previous(&mut body, pagination);
    prism::lead_on(&mut body, call, &keys, end);
    echo(&mut body, call);
    Ok((status, Json(body)).into_response())
}

/// The size of the page that is asked for, also where the document does not say that it is one.
fn asked_size(call: &Call) -> Option<usize> {
    call.query("limit")?.parse().ok()
}

/// Puts what was asked for where the envelope repeats it.
fn echo(body: &mut Value, call: &Call) {
    let path = call.arguments.iter().map(|(name, value)| (name.as_str(), Value::from(value.as_str())));
    let numbers = call.pairs().filter_map(|(name, value)| Some((name, Value::from(value.parse::<u64>().ok()?))));
    for (name, value) in path.chain(numbers) {
        if let Some(place) = body.get_mut(name) {
            *place = value;
        }
    }
}

/// Creates or changes a record with these values.
pub(crate) fn apply(shared: &Shared, call: &Call, role: Role, values: &Map<String, Value>) -> Answer {
    match role {
        Role::Read => read(shared, call),
        Role::Create(list) => Ok(create(shared, call, list, values)),
        Role::Member(list, name) => change(shared, call, (list, name), values),
    }
}

fn create(shared: &Shared, call: &Call, list: &'static Operation, values: &Map<String, Value>) -> Response {
    let mut data = shared.data();
    let example = data.example(call.operation).cloned();
    let records = data.list(list, &call.parent(None));
    let key = records.create_like(example.as_ref(), values);
    let record = records.get(key);
    shown(call.operation, &data.counted(&list.id, record))
}

/// Reads, changes or deletes a record.
async fn member(shared: &Shared, call: &Call, member: (&'static Operation, &str), request: Request) -> Answer {
    if find(&mut shared.data(), call, member).is_none() {
        return Err(missing(call));
    }
    let changes = if call.operation.method == "PATCH" { sent(call, request).await? } else { Map::new() };
    change(shared, call, member, &changes)
}

/// Changes a record, or deletes it if that is what the operation does.
fn change(shared: &Shared, call: &Call, member: (&'static Operation, &str), changes: &Map<String, Value>) -> Answer {
    let mut data = shared.data();
    let key = find(&mut data, call, member).ok_or_else(|| missing(call))?;
    let records = data.list(member.0, &call.parent(Some(member.1)));
    if !changes.is_empty() {
        records.change(key, changes);
    }
    let record = records.get(key);
    if call.operation.method == "DELETE" {
        records.remove(key);
    }
    Ok(shown(call.operation, &data.counted(&member.0.id, record)))
}

fn find(data: &mut Data, call: &Call, (list, name): (&'static Operation, &str)) -> Option<i64> {
    data.list(list, &call.parent(Some(name))).find(call.argument(name))
}

/// Library items that are not there are answered with a page.
fn missing(call: &Call) -> Refusal {
    if call.path.starts_with("/api/v1/library/") { errors::page_not_found() } else { errors::not_found() }
}

/// The success of an operation: its status, and the body in its first form.
fn success(operation: &'static Operation) -> Option<(StatusCode, &'static Content)> {
    let (status, contents) = operation.success()?;
    Some((StatusCode::from_u16(status).ok()?, in_form(contents, 0)?))
}

/// An answer of an operation, all of it made up.
pub(crate) fn sample(content: &Content, operation: &Operation, variant: Variant) -> Value {
    let named = Model::of_api().answered_schemas();
    Sampler::new(named, variant).sample(&content.schema, &operation.id)
}

/// The success of an operation that shows a record: what its answer has of the record, and
/// made up what it must have besides.
pub(crate) fn shown(operation: &'static Operation, record: &Value) -> Response {
    let Some((status, content)) = success(operation) else {
        let status = operation.success().and_then(|(status, _)| StatusCode::from_u16(status).ok());
        return status.unwrap_or(StatusCode::NO_CONTENT).into_response();
    };
    let (body, least) = (sample(content, operation, Variant::Full), sample(content, operation, Variant::Least));
    let names = body.as_object().into_iter().flat_map(Map::keys);
    let example = operation.example();
    let besides = |name: &String| example.and_then(|example| example.get(name)).or_else(|| least.get(name));
    let known = names.filter_map(|name| Some((name.clone(), record.get(name).or_else(|| besides(name))?.clone())));
    (status, Json(known.collect::<Map<_, _>>())).into_response()
}

/// The body of a request as an object, with everything that is required.
pub(crate) async fn sent(call: &Call, request: Request) -> Result<Map<String, Value>, Refusal> {
    let model = Model::of_api();
    let faulty = |fault: String| {
        let is_of_type = fault.starts_with("Unsupported");
        let status = if is_of_type { StatusCode::UNSUPPORTED_MEDIA_TYPE } else { StatusCode::BAD_REQUEST };
        errors::detail(status, &fault)
    };
    let body = read_any(model, call.operation, request).await.map_err(faulty)?;
    let Value::Object(values) = body else { return Err(errors::detail(StatusCode::BAD_REQUEST, "JSON parse error")) };
    let required = call.operation.body.iter().filter_map(|content| modelled::required(model, content)).flatten();
    let missing: Vec<&str> = required.filter(|name| !values.contains_key(*name)).collect();
    if missing.is_empty() {
        return Ok(values);
    }
    Err(errors::fields(missing.into_iter().map(|name| (name, "This field is required."))))
}
