//! The example answers of a Postman collection.

use serde_json::Value;

use super::answer::{Answer, Body};
use super::lenient;

pub(super) fn answers(document: &str, collection: &Value) -> Vec<Answer> {
    let mut found = Vec::new();
    walk(document, collection, &mut found);
    found
}

fn walk(document: &str, folder: &Value, found: &mut Vec<Answer>) {
    for item in folder["item"].as_array().into_iter().flatten() {
        walk(document, item, found);
        let examples = item["response"].as_array().into_iter().flatten();
        found.extend(examples.filter_map(|example| answer(document, item, example)));
    }
}

fn answer(document: &str, item: &Value, example: &Value) -> Option<Answer> {
    let body = example["body"].as_str().filter(|body| !body.trim().is_empty())?;
    Some(Answer {
        document: document.to_owned(),
        name: format!("{} / {}", text(&item["name"]), text(&example["name"])),
        method: method(item),
        path: path_of(item),
        status: example["code"].as_u64().and_then(|code| code.try_into().ok()),
        body: lenient::parse(body).map_or(Body::Text, Body::Json),
    })
}

/// The method of an item's request.
pub(super) fn method(item: &Value) -> String {
    text(&item["request"]["method"]).to_ascii_uppercase()
}

/// The path of an item's request.
pub(super) fn path_of(item: &Value) -> String {
    path(url(&item["request"]["url"]))
}

fn url(url: &Value) -> &str {
    url.as_str().unwrap_or_else(|| text(&url["raw"]))
}

/// What stands behind the host, without the query.
fn path(url: &str) -> String {
    let behind_scheme = url.split_once("://").map_or(url, |(_, rest)| rest);
    let path = behind_scheme.find('/').and_then(|slash| behind_scheme.get(slash..)).unwrap_or_default();
    path.split(['?', '#']).next().unwrap_or_default().to_owned()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}
