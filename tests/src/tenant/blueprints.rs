//! Library items of blueprints.

use axum::Json;
use axum::extract::Request;
use axum::response::{IntoResponse, Response};
use serde_json::{Map, Value};

use super::call::Call;
use super::records::Records;
use super::state::{Data, Shared};
use super::{errors, lists};

/// Assigns a library item; one that is assigned already is an error.
pub(super) async fn assign(shared: &Shared, call: &Call, request: Request) -> Response {
    let add = |items: &mut Records, id: &str| match items.find(id) {
        Some(_) => Err(errors::text("The library item is on this blueprint already.")),
        None => {
            items.create(&Map::from_iter([("id".to_owned(), id.into())]));
            Ok(())
        }
    };
    edit(shared, call, request, add).await
}

/// Removes a library item; one that is not assigned is an error.
pub(super) async fn remove(shared: &Shared, call: &Call, request: Request) -> Response {
    let remove = |items: &mut Records, id: &str| match items.find(id) {
        Some(key) => {
            items.remove(key);
            Ok(())
        }
        None => Err(errors::text("The library item is not on this blueprint.")),
    };
    edit(shared, call, request, remove).await
}

/// Edits the items of a blueprint, and answers with the identifiers of all of them.
async fn edit(
    shared: &Shared,
    call: &Call,
    request: Request,
    edit: impl FnOnce(&mut Records, &str) -> Result<(), Response>,
) -> Response {
    let values = match lists::sent(call, request).await {
        Ok(values) => values,
        Err(refusal) => return refusal,
    };
    let mut data = shared.data();
    if !exists(&mut data, call.argument("blueprint_id")) {
        return errors::not_found();
    }
    let items = data.list(lists::operation("listLibraryItems"), call.argument("blueprint_id"));
    let id = values.get("library_item_id").and_then(Value::as_str).unwrap_or_default();
    match edit(items, id) {
        Ok(()) => {
            Json(items.keys().into_iter().map(|key| items.get(key)["id"].clone()).collect::<Value>()).into_response()
        }
        Err(refusal) => refusal,
    }
}

/// Whether there is a blueprint with this identifier.
pub(super) fn exists(data: &mut Data, id: &str) -> bool {
    data.list(lists::operation("listBlueprints"), "").find(id).is_some()
}
