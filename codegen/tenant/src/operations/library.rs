//! Library items: what they are made from must have been uploaded before.

use axum::extract::Request;
use axum::http::StatusCode;
use serde_json::{Map, Value};

use crate::operations::call::Call;
use crate::operations::from_model;
use crate::operations::lists::{self, Role};
use crate::store::errors::{self, Answer, Refusal};
use crate::store::state::Shared;
use crate::store::uploads::Readiness;

/// Answers an operation for library items; the file of a new or changed one must be ready.
pub(crate) async fn answer(shared: &Shared, call: &Call, request: Request) -> Answer {
    if !["POST", "PATCH"].contains(&call.operation.method.as_str()) {
        return lists::answer(shared, call, request).await;
    }
    let Some(role) = lists::role(call.operation) else {
        return Ok(from_model::answer(shared, request).await);
    };
    let values = with_profile(lists::sent(call, request).await?);
    check_file(shared, call, role, &values)?;
    lists::apply(shared, call, role, &values)
}

/// The file of a custom profile is shown as its text.
fn with_profile(mut values: Map<String, Value>) -> Map<String, Value> {
    let file = values.remove("file");
    values.extend(file.map(|file| ("profile".to_owned(), file)));
    values
}

/// Refuses a library item whose file is not ready, unless it has that file already.
fn check_file(shared: &Shared, call: &Call, role: Role, values: &Map<String, Value>) -> Result<(), Refusal> {
    let Some(key) = values.get("file_key").and_then(Value::as_str) else { return Ok(()) };
    let mut data = shared.data();
    let present = match role {
        Role::Member(list, name) => {
            let items = data.list(list, &call.parent(Some(name)));
            items.find(call.argument(name)).map(|item| items.get(item)["file_key"].clone())
        }
        _ => None,
    };
    if present.is_some_and(|present| present == key) {
        return Ok(());
    }
    match data.uploads.use_file(key) {
        Readiness::Ready => Ok(()),
        Readiness::Processing => {
            Err(errors::detail(StatusCode::SERVICE_UNAVAILABLE, "The upload is still being processed."))
        }
        Readiness::Absent => Err(errors::fields([("file_key", "There is no such file.")])),
    }
}
