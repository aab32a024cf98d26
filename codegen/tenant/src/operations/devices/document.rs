//! What is told of a single device, beside the lists of its records.

use axum::Json;
use axum::extract::Request;
use axum::response::IntoResponse;

use super::find::find;
use crate::operations::call::Call;
use crate::operations::lists;
use crate::store::device::LIST;
use crate::store::errors::Answer;
use crate::store::state::Shared;

/// Answers about the device that is asked for, as far as the company knows more of it than the example of the operation.
pub(crate) async fn document(shared: &Shared, call: &Call, request: Request) -> Answer {
    let response = lists::answer(shared, call, request).await?;
    let mut data = shared.data();
    let company = data.company().filter(|_| call.operation.method == "GET" && response.status().is_success());
    let example = data.example(call.operation).cloned();
    let device = find(&mut data, call.argument("device_id")).map(|key| (key, data.list_of(LIST, "").get(key)));
    let (Some(company), Some(example), Some((key, device))) = (company, example, device) else { return Ok(response) };
    let document = company.document(&call.operation.id, key, &device, &example);
    Ok(document.map_or(response, |document| Json(document).into_response()))
}
