//! Updates of devices: `null`, `""` and `[]` mean that there is nothing any more.

use axum::Json;
use axum::extract::Request;
use axum::response::IntoResponse;
use serde_json::{Map, Value, json};

use super::find::find;
use crate::operations::blueprints;
use crate::operations::call::Call;
use crate::operations::lists;
use crate::store::device::LIST;
use crate::store::errors::{self, Answer, Refusal};
use crate::store::state::{Data, Shared};

/// Sets what the request names and leaves the rest.
pub(crate) async fn update(shared: &Shared, call: &Call, request: Request) -> Answer {
    let values = lists::sent(call, request).await?;
    let mut data = shared.data();
    let changes = changes(&mut data, &values)?;
    let key = find(&mut data, call.argument("device_id")).ok_or_else(errors::not_found)?;
    let devices = data.list_of(LIST, "");
    devices.change(key, &changes);
    Ok(Json(devices.get(key)).into_response())
}

/// The values of the device that the request leads to.
fn changes(data: &mut Data, values: &Map<String, Value>) -> Result<Map<String, Value>, Refusal> {
    let mut changes = Map::new();
    for (name, value) in values {
        match name.as_str() {
            "user" => drop(changes.insert(name.clone(), user(data, value).ok_or_else(|| errors::unknown(name))?)),
            "blueprint_id" => {
                let blueprint = blueprints::name(data, value).ok_or_else(|| errors::unknown(name))?;
                changes.extend([(name.clone(), value.clone()), ("blueprint_name".to_owned(), blueprint)]);
            }
            _ => drop(changes.insert(name.clone(), value.clone())),
        }
    }
    Ok(changes)
}

/// What a device shows of the user with this identifier; `""` for nobody.
fn user(data: &mut Data, id: &Value) -> Option<Value> {
    let id = id.as_str().unwrap_or_default();
    if id.is_empty() {
        return Some(json!(""));
    }
    let users = data.list_of("listUsers", "");
    let user = users.get(users.find(id)?);
    Some(json!({"id": id, "name": user["name"], "email": user["email"], "is_archived": user["archived"]}))
}
