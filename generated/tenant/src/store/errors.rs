//! The five shapes of the API's error bodies.

use axum::Json;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Response};
use serde_json::{Map, Value, json};

/// An answer that says why a request is not executed.
#[derive(Debug)]
pub(crate) struct Refusal(Box<Response>);

impl From<Response> for Refusal {
    fn from(response: Response) -> Self {
        Self(Box::new(response))
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        *self.0
    }
}

/// An answer, or the reason why there is no other.
pub(crate) type Answer = Result<Response, Refusal>;

/// `{"detail": "…"}`, as most errors have it.
pub(crate) fn detail(status: StatusCode, message: &str) -> Refusal {
    (status, Json(json!({"detail": message}))).into_response().into()
}

/// A text, as device actions have it.
pub(crate) fn text(message: &str) -> Refusal {
    (StatusCode::BAD_REQUEST, Json(message)).into_response().into()
}

/// A list of texts, as blueprints have it.
pub(crate) fn list(message: &str) -> Refusal {
    (StatusCode::BAD_REQUEST, Json([message])).into_response().into()
}

/// What is wrong by field.
pub(crate) fn fields<'a>(faults: impl IntoIterator<Item = (&'a str, &'a str)>) -> Refusal {
    let faults: Map<String, Value> =
        faults.into_iter().map(|(field, fault)| (field.to_owned(), json!([fault]))).collect();
    (StatusCode::BAD_REQUEST, Json(faults)).into_response().into()
}

/// What is wrong with a field that names something that is not there.
pub(crate) fn unknown(field: &str) -> Refusal {
    fields([(field, "There is no such object.")])
}

/// A page, as library items have it.
pub(crate) fn page_not_found() -> Refusal {
    let page = "<!doctype html><html><head><title>Not Found</title></head><body><h1>Not Found</h1></body></html>";
    (StatusCode::NOT_FOUND, Html(page)).into_response().into()
}

/// What most things answer that are not there.
pub(crate) fn not_found() -> Refusal {
    detail(StatusCode::NOT_FOUND, "Not found.")
}
