//! A tenant made from the model: every operation of `generated/openapi.json` has a route, a check of its requests and
//! an answer, so that a new operation has them too.
//!
//! A request is held against the document, part by part; what does not fit is answered with a 400 that says all that
//! is wrong. The answer is an instance of the response's schema, the same for the same request.

mod answer;
mod body;
mod document;
mod form;
pub(super) mod page;
mod request;
mod sample;
mod schema;

use axum::extract::Request;
use axum::http::StatusCode;
use axum::response::Response;

pub use answer::in_form;
pub(super) use answer::items;
pub(super) use body::{read_any, required};
pub use document::{Content, Model, Operation, Pagination, Parameter, Place};
pub(super) use form::pairs;
pub use page::at;
pub use sample::{SECRET, Sampler, Variant};
pub use schema::{Faults, Validator, alternatives};

use super::state::Shared;

/// How the modelled operations answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answers {
    /// How much of an answer there is.
    pub variant: Variant,
    /// Records of every list.
    pub records: usize,
    /// Records of a page, where neither the request nor the document says another number.
    pub page: usize,
    /// The declared status to answer with; the success where an operation does not declare it.
    pub status: Option<u16>,
    /// Which of its forms an answer has, where there are several: JSON is the first; see [`in_form`].
    pub form: usize,
}

impl Default for Answers {
    fn default() -> Self {
        Self { variant: Variant::Full, records: 7, page: 3, status: None, form: 0 }
    }
}

/// The answer to a request that no state is kept for.
pub(super) async fn answer(shared: &Shared, request: Request) -> Response {
    let model = Model::of_project();
    let method = request.method().as_str().to_owned();
    let Some((operation, arguments)) = model.route(&method, request.uri().path()) else {
        let path = request.uri().path().to_owned();
        return refuse(shared, StatusCode::NOT_FOUND, format!("no operation is {method} {path}"));
    };
    let (path, query) = (request.uri().path().to_owned(), request.uri().query().unwrap_or_default().to_owned());
    match request::check(model, operation, &arguments, request).await {
        Ok(()) => answer::of(model, operation, (&path, &query), shared.answers()),
        Err(faults) => refuse(shared, StatusCode::BAD_REQUEST, format!("{}: {}", operation.id, faults.join("; "))),
    }
}

/// Says what is wrong with a request, to who sent it and to the test.
fn refuse(shared: &Shared, status: StatusCode, reason: String) -> Response {
    let body = serde_json::json!({"detail": reason});
    shared.refused(reason);
    answer::json(status, &body)
}
