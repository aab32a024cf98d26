//! Pages of a list, by each of the API's idioms.

use serde_json::{Map, Value, json};

use super::Answers;
use super::document::{Operation, Pagination};
use super::form;
use super::sample::Sampler;
use super::schema::alternatives;

/// Which page is asked for.
pub(super) struct Request<'a> {
    operation: &'a Operation,
    query: Vec<(String, String)>,
    answers: Answers,
}

impl<'a> Request<'a> {
    pub(super) fn new(operation: &'a Operation, query: &str, answers: Answers) -> Self {
        Self { operation, query: form::pairs(query).unwrap_or_default(), answers }
    }

    fn value(&self, name: Option<&str>) -> Option<&str> {
        let pair = self.query.iter().find(|(known, _)| Some(known.as_str()) == name)?;
        Some(&pair.1)
    }

    fn number(&self, name: Option<&str>) -> Option<usize> {
        self.value(name)?.parse().ok()
    }

    /// Records of the page: as many as are asked for; else a full page if one can ask at all.
    fn size(&self, pagination: &Pagination) -> usize {
        let size = self.number(pagination.size()).or_else(|| pagination.size().and(pagination.maximum()));
        size.unwrap_or(self.answers.page).min(pagination.maximum().unwrap_or(usize::MAX))
    }

    /// Records before the page.
    fn offset(&self, pagination: &Pagination, size: usize) -> usize {
        let named = |key| self.value(pagination.key(key));
        match pagination.style.as_str() {
            "offset" => self.number(pagination.key("offset")).unwrap_or(0),
            "page" => self.number(pagination.key("page")).unwrap_or(1).saturating_sub(1) * size,
            "after" => named("after").map_or(0, position),
            "cursor" => named("cursor").map_or(0, position),
            _ => self.value(Some(FOLLOWED)).map_or(0, position),
        }
    }

    /// The URL of the page behind this many records. Its host is not the tenant's, as behind a proxy.
    fn url(&self, pagination: &Pagination, offset: usize, size: usize) -> String {
        let (name, value) = match pagination.style.as_str() {
            "offset" => (pagination.key("offset"), offset.to_string()),
            "page" => (pagination.key("page"), (offset / size.max(1) + 1).to_string()),
            "after" => (pagination.key("after"), token(offset)),
            "cursor" => (pagination.key("cursor"), token(offset)),
            _ => (Some(FOLLOWED), token(offset)),
        };
        let name = name.unwrap_or(FOLLOWED);
        let kept = self.query.iter().filter(|(known, _)| known != name);
        let pairs = kept.map(|(name, value)| format!("{}={}", encoded(name), encoded(value)));
        let pairs: Vec<String> = pairs.chain([format!("{name}={value}")]).collect();
        format!("http://proxy.example.com{}?{}", self.operation.path.replace(['{', '}'], ""), pairs.join("&"))
    }
}

/// The query argument of links to the next page where the document names none.
pub(super) const FOLLOWED: &str = "cursor";

fn token(offset: usize) -> String {
    format!("after-{offset}")
}

fn position(token: &str) -> usize {
    token.strip_prefix("after-").and_then(|text| text.parse().ok()).unwrap_or(0)
}

fn encoded(text: &str) -> String {
    percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string()
}

/// Puts the records of the page into an answer, with the way to the next page and the total.
pub(super) fn fill(
    body: &mut Value,
    sampler: Sampler<'_>,
    schema: &Value,
    pagination: &Pagination,
    request: &Request<'_>,
) {
    let size = request.size(pagination);
    let start = request.offset(pagination, size);
    let end = start.saturating_add(size).min(request.answers.records);
    let Some(shape) = pagination.key("items").and_then(|pointer| sampler.at(schema, pointer)) else { return };
    let item = |number| sampler.numbered(number).sample(shape.get("items").unwrap_or(&Value::Null), "item");
    put(body, pagination.key("items"), Value::Array((start..end).map(item).collect()));
    put(body, pagination.key("total"), json!(request.answers.records));
    let next = pagination.key("next").and_then(|pointer| sampler.at(schema, pointer));
    if let Some(next) = next {
        let is_token = ["after", "cursor"].contains(&pagination.style.as_str()) && next.get("format").is_none();
        let next = if is_token { token(end) } else { request.url(pagination, end, size) };
        put(body, pagination.key("next"), if end < request.answers.records { json!(next) } else { Value::Null });
    }
}

/// Sets a place of an answer, if it is there.
fn put(body: &mut Value, pointer: Option<&str>, value: Value) {
    if let Some(place) = pointer.and_then(|pointer| body.pointer_mut(pointer)) {
        *place = value;
    }
}

/// The shape at a pointer: the alternative that says most.
#[must_use]
pub fn at<'a>(schema: &'a Value, named: &'a Map<String, Value>, pointer: &str) -> Option<&'a Value> {
    let mut shape = schema;
    for token in pointer.split('/').skip(1) {
        shape = alternatives(shape, named).into_iter().find_map(|shape| shape.get("properties")?.get(token))?;
    }
    alternatives(shape, named).into_iter().find(|shape| shape.get("type").is_some())
}
