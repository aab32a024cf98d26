//! The five shapes of the API's error bodies.

use axum::Json;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Response};
use serde_json::{Map, Value, json};

/// `{"detail": "…"}`, as most errors have it.
pub(super) fn detail(status: StatusCode, message: &str) -> Response {
    (status, Json(json!({"detail": message}))).into_response()
}

/// A text, as device actions have it.
pub(super) fn text(message: &str) -> Response {
    (StatusCode::BAD_REQUEST, Json(message)).into_response()
}

/// A list of texts, as blueprints have it.
pub(super) fn list(message: &str) -> Response {
    (StatusCode::BAD_REQUEST, Json([message])).into_response()
}

/// What is wrong by field.
pub(super) fn fields<'a>(faults: impl IntoIterator<Item = (&'a str, &'a str)>) -> Response {
    let faults: Map<String, Value> =
        faults.into_iter().map(|(field, fault)| (field.to_owned(), json!([fault]))).collect();
    (StatusCode::BAD_REQUEST, Json(faults)).into_response()
}

/// A page, as library items have it.
pub(super) fn page_not_found() -> Response {
    let page = "<!doctype html><html><head><title>Not Found</title></head><body><h1>Not Found</h1></body></html>";
    (StatusCode::NOT_FOUND, Html(page)).into_response()
}

/// What most things answer that are not there.
pub(super) fn not_found() -> Response {
    detail(StatusCode::NOT_FOUND, "Not found.")
}
