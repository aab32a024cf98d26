//! Exports of Prism's categories, which are ready some time after they were asked for.

use axum::Json;
use axum::extract::Request;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use serde_json::{Map, Value, json};

use super::call::Call;
use super::errors::{self, Answer};
use super::state::Shared;
use super::{ids, lists};

/// An export that was asked for.
#[derive(Debug)]
pub(super) struct Export {
    values: Map<String, Value>,
    is_ready: bool,
}

/// Begins an export of a category that there is.
pub(super) async fn begin(shared: &Shared, call: &Call, request: Request) -> Answer {
    let values = lists::sent(call, request).await?;
    let category = values.get("category").and_then(Value::as_str).unwrap_or_default();
    if lists::of_path(&format!("/api/v1/prism/{category}")).is_none() {
        return Err(errors::detail(StatusCode::BAD_REQUEST, &format!("Invalid category: {category}")));
    }
    let mut data = shared.data();
    let number = data.exports.len();
    let export = Export { values, is_ready: false };
    let shown = export.shown(&shared.urls.storage, number);
    data.exports.push(export);
    Ok(lists::shown(call.operation, &shown))
}

/// Shows an export; who asks again finds it ready.
pub(super) fn read(shared: &Shared, call: &Call) -> Answer {
    let mut data = shared.data();
    let id = call.argument("export_id");
    let number = ids::keys(id).map(ids::number).find(|number| uuid(*number) == id);
    let found = number.and_then(|number| Some((number, data.exports.get_mut(number)?)));
    let (number, export) = found.ok_or_else(errors::not_found)?;
    let shown = export.shown(&shared.urls.storage, number);
    export.is_ready = true;
    Ok(Json(shown).into_response())
}

impl Export {
    fn shown(&self, storage: &str, number: usize) -> Value {
        let list = |name: &str| self.values.get(name).cloned().unwrap_or_else(|| json!([]));
        let path = format!("exports/{number}.csv");
        json!({
            "id": uuid(number),
            "category": self.values.get("category"),
            "args": {
                "blueprint_ids": list("blueprint_ids"),
                "columns": [],
                "device_families": list("device_families"),
                "filter": self.values.get("filter").cloned().unwrap_or_else(|| json!({})),
                "sort_by": self.values.get("sort_by").cloned().unwrap_or_else(|| json!("")),
            },
            "created_at": "2026-01-02T03:04:05.678901Z",
            "updated_at": "2026-01-02T03:04:05.678901Z",
            "error_msg": null,
            "status": if self.is_ready { "success" } else { "pending" },
            "signed_url": self.is_ready.then(|| format!("{storage}/{path}")),
            "path": self.is_ready.then_some(path),
        })
    }
}

fn uuid(number: usize) -> String {
    ids::uuid("requestCategoryExport", i64::try_from(number).unwrap_or(0))
}
