//! Uploads: a place for a file is given out, and its status told.

use axum::Json;
use axum::extract::Request;
use axum::response::IntoResponse;
use serde_json::{Value, json};

use crate::operations::call::Call;
use crate::operations::lists;
use crate::store::errors::{self, Answer};
use crate::store::state::Shared;

/// Answers with a place for a file, on another host.
pub(crate) async fn begin(shared: &Shared, call: &Call, request: Request) -> Answer {
    let values = lists::sent(call, request).await?;
    let name = values.values().find_map(Value::as_str).unwrap_or_default();
    let mut data = shared.data();
    let upload = data.uploads.begin(name, values.contains_key("filename"));
    let mut slot = json!({
        "id": upload.id,
        "name": name,
        "filename": name,
        "file_key": upload.file_key,
        "post_url": format!("{}/", shared.urls.storage),
        "post_data": upload.fields,
        "sha256": null,
        "expires": data.example(call.operation).map(|example| example["expires"].clone()),
    });
    if slot["expires"].is_null() {
        slot.as_object_mut().map(|slot| slot.remove("expires"));
    }
    Ok(lists::shown(call.operation, &slot))
}

/// Answers how far an upload is.
pub(crate) fn status(shared: &Shared, call: &Call) -> Answer {
    let mut data = shared.data();
    let mut status = data.uploads.status(call.argument("pending_upload_id")).ok_or_else(errors::not_found)?;
    // What is known of a valid app.
    if let Some(example) = data.example(call.operation).filter(|example| example["status"] == status["status"]) {
        status = example.clone();
    }
    Ok(Json(status).into_response())
}
