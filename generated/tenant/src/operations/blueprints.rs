//! Library items of blueprints.

use axum::Json;
use axum::extract::Request;
use axum::response::IntoResponse;
use serde_json::{Map, Value};

use crate::operations::call::Call;
use crate::operations::lists;
use crate::store::errors::{self, Answer, Refusal};
use crate::store::records::Records;
use crate::store::state::{Data, Shared};

/// Assigns a library item; one that is assigned already is an error.
pub(crate) async fn assign(shared: &Shared, call: &Call, request: Request) -> Answer {
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
pub(crate) async fn remove(shared: &Shared, call: &Call, request: Request) -> Answer {
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
    edit: impl FnOnce(&mut Records, &str) -> Result<(), Refusal>,
) -> Answer {
    let values = lists::sent(call, request).await?;
    let mut data = shared.data();
    name(&mut data, &call.argument("blueprint_id").into()).ok_or_else(errors::not_found)?;
    let items = data.list_of("listLibraryItems", call.argument("blueprint_id"));
    let id = values.get("library_item_id").and_then(Value::as_str).unwrap_or_default();
    edit(items, id)?;
    Ok(Json(items.all().into_iter().map(|item| item["id"].clone()).collect::<Value>()).into_response())
}

/// The name of the blueprint with this identifier.
pub(crate) fn name(data: &mut Data, id: &Value) -> Option<Value> {
    let blueprints = data.list_of("listBlueprints", "");
    let key = blueprints.find(id.as_str()?)?;
    Some(blueprints.get(key)["name"].clone())
}
