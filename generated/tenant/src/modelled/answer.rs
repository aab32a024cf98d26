//! The answer to a request that fits the document.

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::Value;

use super::document::{Content, Model, Operation};
use super::page;
use super::sample::{Sampler, Variant};

/// How the modelled operations answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answers {
    /// How much of an answer there is.
    pub variant: Variant,
    /// Records of every list.
    pub records: usize,
    /// Records of a page, where neither the request nor the document says another number.
    pub page: usize,
    /// The declared status to answer with; the success where an operation does not declare it.
    pub status: Option<u16>,
    /// Whether an answer is the example of the document, where it has one.
    pub examples: bool,
    /// Which of its forms an answer has, where there are several: JSON is the first; see [`in_form`].
    pub form: usize,
}

impl Default for Answers {
    fn default() -> Self {
        Self { variant: Variant::Full, records: 7, page: 3, status: None, examples: false, form: 0 }
    }
}

/// The answer of an operation: of the wished status if it declares that one, else the success.
pub(crate) fn of(model: &Model, operation: &Operation, target: (&str, &str), answers: Answers) -> Response {
    let wished = answers.status.and_then(|status| operation.answers.get_key_value(&status));
    let declared = wished.map(|(status, contents)| (*status, contents.as_slice())).or_else(|| operation.success());
    let Some((status, contents)) = declared else { return StatusCode::NO_CONTENT.into_response() };
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let Some(content) = in_form(contents, answers.form) else { return status.into_response() };
    if let Some(example) = content.example.as_ref().filter(|_| answers.examples) {
        return json(status, example);
    }
    let sampler = Sampler::new(model.answered_schemas(), answers.variant);
    let mut body = sampler.sample(&content.schema, &operation.id);
    if operation.pagination.is_some() && status.is_success() {
        fill(&mut body, sampler, (model, operation, content), target, answers);
    }
    if content.media_type == JSON { json(status, &body) } else { bytes(status, &content.media_type, &body) }
}

const JSON: &str = "application/json";

/// Puts a page of numbered instances into an answer. The host of its links is not the tenant's, as behind a proxy.
fn fill(
    body: &mut Value,
    sampler: Sampler<'_>,
    (model, operation, content): (&Model, &Operation, &Content),
    target: (&str, &str),
    answers: Answers,
) {
    let Some(shape) = items(model, operation, content) else { return };
    let keys: Vec<i64> = (0..).take(answers.records).collect();
    let record = |key: i64| sampler.numbered(key.unsigned_abs() as usize).sample(shape, "item");
    let list = page::List { keys: &keys, record: &record };
    let request = page::Request::new(operation, target, "http://proxy.example.com", answers.page);
    page::fill(body, &content.schema, model.answered_schemas(), &list, &request);
}

/// The shape of a list's records.
pub(crate) fn items<'a>(model: &'a Model, operation: &Operation, content: &'a Content) -> Option<&'a Value> {
    let pointer = operation.pagination.as_ref().map_or(Some(""), |pagination| pagination.key("items"))?;
    page::at(&content.schema, model.answered_schemas(), pointer)?.get("items")
}

/// The form of an answer that has this number: JSON is the first, and behind the last comes the first again.
#[must_use]
pub fn in_form(contents: &[Content], number: usize) -> Option<&Content> {
    let (first, later): (Vec<_>, Vec<_>) = contents.iter().partition(|content| content.media_type == JSON);
    first.into_iter().chain(later).cycle().nth(number)
}

/// A JSON answer.
pub(crate) fn json(status: StatusCode, body: &Value) -> Response {
    with_type(status, JSON, body.to_string())
}

/// An answer of another media type: the text as it is.
fn bytes(status: StatusCode, media_type: &str, body: &Value) -> Response {
    with_type(status, media_type, body.as_str().map_or_else(|| body.to_string(), str::to_owned))
}

fn with_type(status: StatusCode, media_type: &str, body: String) -> Response {
    let mut response = (status, body).into_response();
    if let Ok(value) = HeaderValue::from_str(media_type) {
        response.headers_mut().insert(header::CONTENT_TYPE, value);
    }
    response
}
