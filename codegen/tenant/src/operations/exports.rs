//! Exports of Prism's categories.

use axum::Json;
use axum::extract::Request;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use serde_json::Value;

use crate::modelled::Operation;
use crate::operations::call::Call;
use crate::operations::lists;
use crate::store::errors::{self, Answer, Refusal};
use crate::store::exports::{self, Export};
use crate::store::ids;
use crate::store::state::Shared;

/// The list of a category that there is.
pub(crate) fn category(name: &str) -> Result<&'static Operation, Refusal> {
    let invalid = || errors::detail(StatusCode::BAD_REQUEST, &format!("Invalid category: {name}"));
    lists::of_path(&format!("/api/v1/prism/{name}")).ok_or_else(invalid)
}

/// Begins an export of a category that there is.
pub(crate) async fn begin(shared: &Shared, call: &Call, request: Request) -> Answer {
    let values = lists::sent(call, request).await?;
    let category = values.get("category").and_then(Value::as_str).unwrap_or_default();
    self::category(category)?;
    let mut data = shared.data();
    let number = data.exports.len();
    let export =
        Export { values, is_ready: false, like: data.example(call.operation).filter(|_| number == 0).cloned() };
    let shown = export.shown(&shared.urls.storage, number);
    data.exports.push(export);
    Ok(lists::shown(call.operation, &shown))
}

/// Shows an export; who asks again finds it ready.
pub(crate) fn read(shared: &Shared, call: &Call) -> Answer {
    let mut data = shared.data();
    let id = call.argument("export_id");
    // The export of the invented tenant was asked for before.
    if let Some(example) = data.example(call.operation).filter(|example| data.exports.is_empty() && example["id"] == id)
    {
        data.exports.push(Export::like(example));
    }
    let is_it = |export: &Export| export.like.as_ref().is_some_and(|like| like["id"] == id);
    let known = data.exports.iter().position(is_it);
    let number = known.or_else(|| ids::keys(id).map(ids::number).find(|number| exports::uuid(*number) == id));
    let found = number.and_then(|number| Some((number, data.exports.get_mut(number)?)));
    let (number, export) = found.ok_or_else(errors::not_found)?;
    let shown = export.shown(&shared.urls.storage, number);
    export.is_ready = true;
    Ok(Json(shown).into_response())
}
