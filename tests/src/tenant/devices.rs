//! Devices: list, read, update, delete.

use std::sync::Arc;

use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

use super::state::Shared;

/// The most devices a page has, whatever is asked for.
const MOST: usize = 300;

pub(super) fn routes() -> Router<Arc<Shared>> {
    Router::new()
        .route("/api/v1/devices", get(list))
        .route("/api/v1/devices/{device_id}", get(read).patch(update).delete(delete))
}

/// A bare list, by limit and offset, in the order of the ids.
async fn list(State(shared): State<Arc<Shared>>, Query(query): Query<BTreeMap<String, String>>) -> Json<Vec<Value>> {
    let number = |name: &str, default: usize| query.get(name).and_then(|text| text.parse().ok()).unwrap_or(default);
    let (limit, offset) = (number("limit", MOST).min(MOST), number("offset", 0));
    let data = shared.data();
    let wanted = data.devices.values().filter(|device| matches(device, &query));
    Json(wanted.skip(offset).take(limit).cloned().collect())
}

fn matches(device: &Value, query: &BTreeMap<String, String>) -> bool {
    let filters = ["serial_number", "platform", "asset_tag"];
    filters.iter().all(|name| query.get(*name).is_none_or(|wanted| device[*name] == *wanted))
}

async fn read(State(shared): State<Arc<Shared>>, Path(device_id): Path<String>) -> Response {
    match shared.data().devices.get(&device_id) {
        Some(device) => Json(device.clone()).into_response(),
        None => missing(),
    }
}

async fn update(
    State(shared): State<Arc<Shared>>,
    Path(device_id): Path<String>,
    Json(changes): Json<Map<String, Value>>,
) -> Response {
    let mut data = shared.data();
    let Some(device) = data.devices.get_mut(&device_id) else { return missing() };
    for (key, value) in changes {
        device[key] = value;
    }
    Json(device.clone()).into_response()
}

async fn delete(State(shared): State<Arc<Shared>>, Path(device_id): Path<String>) -> Response {
    match shared.data().devices.remove(&device_id) {
        Some(_) => StatusCode::NO_CONTENT.into_response(),
        None => missing(),
    }
}

fn missing() -> Response {
    (StatusCode::NOT_FOUND, Json(json!({"detail": "Not found."}))).into_response()
}
