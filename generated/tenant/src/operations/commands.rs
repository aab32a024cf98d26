//! The list of a device's commands.

use axum::Json;
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use crate::modelled::page::{self, List};
use crate::modelled::{Model, Variant, in_form};
use crate::operations::call::Call;
use crate::operations::lists;
use crate::store::ids;
use crate::store::state::Shared;

/// The page of a device's commands that is asked for; each reading brings them on.
pub(crate) fn list(shared: &Shared, call: &Call) -> Response {
    let device = call.argument("device_id");
    let mut data = shared.data();
    let commands = data.commands.of(device);
    let before = data.commands_before(call.operation, device);
    let contents = call.operation.success().map(|(_, contents)| contents).unwrap_or_default();
    let Some(content) = in_form(contents, 0) else { return Json(json!({})).into_response() };
    let example = data.example(call.operation).cloned();
    let mut body = example.unwrap_or_else(|| lists::sample(content, call.operation, Variant::Full));
    body["device_id"] = device.into();
    let all: Vec<Value> = before.into_iter().chain((0..).zip(&commands).map(|(key, one)| one.shown(key))).collect();
    let keys: Vec<i64> = (0..).take(all.len()).collect();
    let record = |key: i64| all.get(ids::number(key)).cloned().unwrap_or_default();
    let list = List { keys: &keys, record: &record };
    let request = page::Request::new(call.operation, (&call.path, &call.query), &shared.urls.api, keys.len());
    page::fill(&mut body, &content.schema, Model::of_api().answered_schemas(), &list, &request);
    data.commands.advance(device);
    Json(body).into_response()
}
