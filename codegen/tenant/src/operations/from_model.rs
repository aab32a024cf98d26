//! Answers from the model, where the tenant keeps no state.

use axum::extract::Request;
use axum::response::Response;
use serde_json::json;

use crate::modelled;
use crate::store::state::Shared;

/// Answers from the model; what does not fit the document is refused, and the test is told.
pub(crate) async fn answer(shared: &Shared, request: Request) -> Response {
    let answered = modelled::answer(request, shared.answers()).await;
    answered.unwrap_or_else(|(status, reason)| {
        let body = json!({"detail": reason});
        shared.refused(reason);
        modelled::json(status, &body)
    })
}
