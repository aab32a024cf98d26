//! Library items: custom profiles are uploaded as files.

use std::sync::Arc;

use axum::extract::Multipart;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use axum::{Json, Router};
use serde_json::{Map, Value, json};

use super::state::Shared;

pub(super) fn routes() -> Router<Arc<Shared>> {
    Router::new().route("/api/v1/library/custom-profiles", post(create_profile))
}

/// Answers with what was uploaded: the text fields as they came, and the file as the profile.
async fn create_profile(mut form: Multipart) -> Response {
    let mut profile = Map::from_iter([
        ("id".to_owned(), json!("00000000-0000-4000-8000-000000000001")),
        ("active".to_owned(), json!(true)),
        ("mdm_identifier".to_owned(), json!("com.example.profile")),
        ("created_at".to_owned(), json!("2026-01-02T03:04:05.678901Z")),
        ("updated_at".to_owned(), json!("2026-01-02T03:04:05.678901Z")),
    ]);
    let mut file = None;
    while let Ok(Some(field)) = form.next_field().await {
        let name = field.name().unwrap_or_default().to_owned();
        let is_file = field.file_name().is_some();
        let Ok(text) = field.text().await else { break };
        if is_file {
            file = Some(text);
        } else {
            profile.insert(name, scalar(&text));
        }
    }
    let Some(file) = file else {
        return (StatusCode::BAD_REQUEST, Json(json!({"file": ["No file was submitted."]}))).into_response();
    };
    profile.insert("profile".to_owned(), Value::String(file));
    (StatusCode::CREATED, Json(Value::Object(profile))).into_response()
}

/// Forms carry text only; the API reads truth values from it.
fn scalar(text: &str) -> Value {
    text.parse::<bool>().map_or_else(|_| json!(text), Value::Bool)
}
