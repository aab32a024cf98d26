//! A tenant made from the model: every operation of `generated/openapi.json` has a route, a check of its requests and
//! an answer, so that a new operation has them too.
//!
//! A request is held against the document, part by part; what does not fit is answered with a 400 that says all that
//! is wrong. The answer is an instance of the response's schema, the same for the same request.

mod answer;
mod body;
mod document;
mod form;
pub(crate) mod page;
mod request;
mod sample;
mod scalar;
mod schema;

use axum::extract::Request;
use axum::http::StatusCode;
use axum::response::Response;

pub use answer::{Answers, in_form};
pub(crate) use answer::{items, json};
pub(crate) use body::{read_any, required};
pub use document::{Content, Model, Operation, Pagination, Parameter, Place};
pub(crate) use form::pairs;
pub use page::at;
pub use sample::{SECRET, Sampler, Variant};
pub use schema::{Faults, Validator, alternatives};

/// What the model answers to a request.
///
/// # Errors
/// The status and the reason, if no operation of the document fits the request.
pub(crate) async fn answer(request: Request, answers: Answers) -> Result<Response, (StatusCode, String)> {
    let model = Model::of_api();
    let method = request.method().as_str().to_owned();
    let Some((operation, arguments)) = model.route(&method, request.uri().path()) else {
        return Err((StatusCode::NOT_FOUND, format!("no operation is {method} {}", request.uri().path())));
    };
    let (path, query) = (request.uri().path().to_owned(), request.uri().query().unwrap_or_default().to_owned());
    match request::check(model, operation, &arguments, request).await {
        Ok(()) => Ok(answer::of(model, operation, (&path, &query), answers)),
        Err(faults) => Err((StatusCode::BAD_REQUEST, format!("{}: {}", operation.id, faults.join("; ")))),
    }
}
