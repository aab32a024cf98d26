//! Library items: what they are made from must have been uploaded before.

use axum::extract::Request;
use axum::http::StatusCode;
use axum::response::Response;
use serde_json::{Map, Value};

use super::call::Call;
use super::lists::{self, Role};
use super::state::Shared;
use super::uploads::Readiness;
use super::{errors, modelled};

/// Answers an operation for library items; the file of a new or changed one must be ready.
pub(super) async fn answer(shared: &Shared, call: &Call, request: Request) -> Response {
    if !["POST", "PATCH"].contains(&call.operation.method.as_str()) {
        return lists::answer(shared, call, request).await;
    }
    let Some(role) = lists::role(call.operation) else { return modelled::answer(shared, request).await };
    let values = match lists::sent(call, request).await {
        Ok(values) => with_profile(values),
        Err(refusal) => return refusal,
    };
    if let Some(refusal) = unready(shared, &values) {
        return refusal;
    }
    match role {
        Role::Create(list) => lists::create(shared, call, list, &values),
        Role::Member(list, name) => lists::change(shared, call, (list, name), &values),
        Role::Read => errors::not_found(),
    }
}

/// The file of a custom profile is shown as its text.
fn with_profile(mut values: Map<String, Value>) -> Map<String, Value> {
    let file = values.remove("file");
    values.extend(file.map(|file| ("profile".to_owned(), file)));
    values
}

/// The refusal of a library item whose file is not ready.
fn unready(shared: &Shared, values: &Map<String, Value>) -> Option<Response> {
    let key = values.get("file_key")?.as_str()?;
    match shared.data().uploads.use_file(key) {
        Readiness::Ready => None,
        Readiness::Processing => {
            Some(errors::detail(StatusCode::SERVICE_UNAVAILABLE, "The upload is still being processed."))
        }
        Readiness::Absent => Some(errors::fields([("file_key", "There is no such file.")])),
    }
}
