//! Holds a request against the document.

use std::collections::BTreeMap;

use axum::extract::Request;
use serde_json::Value;

use super::document::{Model, Operation, Parameter, Place};
use super::scalar::scalar;
use super::schema::{Faults, alternatives};
use super::{body, form, page};

/// Headers that any request may have besides those that the document names.
const FREE_HEADERS: &[&str] =
    &["accept", "accept-encoding", "authorization", "content-length", "content-type", "host", "user-agent"];

/// What is wrong with a request, all of it.
pub(crate) async fn check(
    model: &Model,
    operation: &Operation,
    arguments: &BTreeMap<String, String>,
    request: Request,
) -> Result<(), Faults> {
    let mut faults = Faults::new();
    let path: Vec<_> = arguments.iter().map(|(name, value)| (name.clone(), value.clone())).collect();
    checked(model, operation, Place::Path, &path, &mut faults);
    match form::pairs(request.uri().query().unwrap_or_default()) {
        Ok(query) => checked(model, operation, Place::Query, &query, &mut faults),
        Err(fault) => faults.push(fault),
    }
    checked(model, operation, Place::Header, &headers(operation, &request), &mut faults);
    body::check(model, operation, request, &mut faults).await;
    if faults.is_empty() { Ok(()) } else { Err(faults) }
}

/// The headers that the document must know.
fn headers(operation: &Operation, request: &Request) -> Vec<(String, String)> {
    let known = |name: &str| {
        let mut parameters = operation.parameters.iter();
        parameters.find(|parameter| parameter.place == Place::Header && parameter.name.eq_ignore_ascii_case(name))
    };
    let pair = |(name, value): (&axum::http::HeaderName, &axum::http::HeaderValue)| {
        let name = known(name.as_str()).map_or(name.as_str(), |parameter| &parameter.name);
        (name.to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned())
    };
    let all = request.headers().iter().map(pair);
    all.filter(|(name, _)| known(name).is_some() || !FREE_HEADERS.contains(&name.as_str())).collect()
}

/// Checks the arguments of a place: known, there if required, and of their shape.
fn checked(model: &Model, operation: &Operation, place: Place, pairs: &[(String, String)], faults: &mut Faults) {
    for (name, _) in pairs {
        if operation.parameter(place, name).is_none() && !is_followed(operation, place, name) {
            faults.push(format!("{place:?} `{name}` is not known"));
        }
    }
    for parameter in operation.parameters.iter().filter(|parameter| parameter.place == place) {
        let texts: Vec<&str> =
            pairs.iter().filter(|(name, _)| *name == parameter.name).map(|(_, text)| text.as_str()).collect();
        faults.extend(argument(model, parameter, &texts).into_iter().map(|fault| {
            let name = &parameter.name;
            format!("{place:?} `{name}`: {fault}")
        }));
    }
}

/// Whether an argument stands in the links that this tenant hands out.
fn is_followed(operation: &Operation, place: Place, name: &str) -> bool {
    let follows = operation.pagination.as_ref().is_some_and(|pagination| pagination.style == "link");
    follows && place == Place::Query && name == page::FOLLOWED
}

/// What is wrong with an argument.
fn argument(model: &Model, parameter: &Parameter, texts: &[&str]) -> Faults {
    let is_list = has_type(model, &parameter.schema, "array");
    match texts {
        [] if parameter.required => vec!["is required".to_owned()],
        [] => Faults::new(),
        [""] if parameter.place == Place::Path => vec!["is empty".to_owned()],
        [_, _, ..] if !(is_list && parameter.explode) => vec!["stands there more than once".to_owned()],
        texts => match value(model, parameter, is_list, texts) {
            Ok(value) => model.sent(&parameter.schema).faults(&value),
            Err(fault) => vec![fault],
        },
    }
}

fn value(model: &Model, parameter: &Parameter, is_list: bool, texts: &[&str]) -> Result<Value, String> {
    let text = texts.first().copied().unwrap_or_default();
    if parameter.json {
        return serde_json::from_str(text).map_err(|error| format!("is not JSON: {error}"));
    }
    if !is_list {
        return Ok(scalar(&parameter.schema, model.sent_schemas(), text));
    }
    let items =
        alternatives(&parameter.schema, model.sent_schemas()).into_iter().find_map(|schema| schema.get("items"));
    let texts = if parameter.explode { texts.to_vec() } else { text.split(',').collect() };
    let item = |text| scalar(items.unwrap_or(&Value::Null), model.sent_schemas(), text);
    Ok(Value::Array(texts.into_iter().map(item).collect()))
}

fn has_type(model: &Model, schema: &Value, type_: &str) -> bool {
    alternatives(schema, model.sent_schemas())
        .iter()
        .any(|schema| schema.get("type").is_some_and(|known| known == type_))
}
