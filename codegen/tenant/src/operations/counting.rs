//! Numbers of what there is.

use axum::Json;
use axum::extract::Request;
use axum::response::IntoResponse;
use serde_json::{Value, json};

use crate::operations::call::Call;
use crate::operations::exports;
use crate::operations::lists;
use crate::store::errors::{Answer, Refusal};
use crate::store::state::{Data, Shared};

/// Counts what there is in a company; else the answer is the example.
pub(crate) async fn answer(shared: &Shared, call: &Call, request: Request) -> Answer {
    let response = lists::answer(shared, call, request).await?;
    let mut data = shared.data();
    let example = data.example(call.operation).cloned().filter(|_| response.status().is_success());
    let (Some(example), Some(_)) = (example, data.company()) else { return Ok(response) };
    let category = call.query("category").unwrap_or_default();
    let counted = match call.operation.id.as_str() {
        "count" => json!({"approximate": false, "count": rows(&mut data, category)?}),
        id => data.counted(id, example),
    };
    Ok(Json(counted).into_response())
}

/// The number of rows in a category of Prism.
fn rows(data: &mut Data, category: &str) -> Result<Value, Refusal> {
    let list = exports::category(category)?;
    Ok(data.table(list, "").keys().len().into())
}
