//! Puts the error cases into the model.

use crate::diagnostic::{Diagnostic, Failed, Report, codes};
use crate::model::{
    Api, Content, ErrorCase, ErrorScope, Format, Header, Operation, Response, Schema, SchemaKind, Status,
};
use crate::text::nearest_or;

/// What operations got that the document does not declare.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Added {
    /// Statuses.
    pub statuses: u64,
    /// Media types of responses.
    pub media_types: u64,
    /// Headers of responses.
    pub headers: u64,
    /// Responses with examples of their messages, which readers of `openapi.json` pass over.
    pub examples: u64,
}

/// Adds the statuses and headers of the cases to the operations that do not declare them.
///
/// # Errors
/// [`Failed`] if a case is of an operation that does not exist; `report` says which.
pub fn apply(cases: Vec<ErrorCase>, api: &mut Api, report: &mut Report) -> Result<Added, Failed> {
    for case in &cases {
        check(case, api, report);
    }
    let mut added = Added::default();
    for operation in &mut api.operations {
        for case in &cases {
            if case.is_of(operation) {
                add(case, operation, &mut added);
            }
        }
        added.examples += with_examples(&cases, operation);
    }
    api.errors = cases;
    api.sort();
    report.checkpoint()?;
    Ok(added)
}

/// The number of responses that show their messages as examples.
fn with_examples(cases: &[ErrorCase], operation: &Operation) -> u64 {
    let has_examples = |response: &&Response| {
        let is_shown = |case: &ErrorCase| {
            case.is_specific() && case.text.is_some() && Status::Code(case.status) == response.status
        };
        response.content.iter().any(Content::is_json)
            && cases.iter().any(|case| case.is_of(operation) && is_shown(case))
    };
    operation.responses.iter().filter(has_examples).map(|_| 1).sum()
}

fn check(case: &ErrorCase, api: &Api, report: &mut Report) {
    let ErrorScope::Ids(ids) = &case.operations else { return };
    for id in ids.iter().filter(|id| api.operation(id).is_none()) {
        let known = api.operations.iter().map(|operation| operation.id.as_str());
        let help = nearest_or(id, known, || "remove it from the list".to_owned());
        let message = format!("the error `{}` is of the operation `{id}`, which does not exist", case.id);
        report.push(Diagnostic::error(&codes::ERRORS_UNPLACED, message).at(case.span, "").help(help));
    }
}

fn add(case: &ErrorCase, operation: &mut Operation, added: &mut Added) {
    let status = Status::Code(case.status);
    if !operation.responses.iter().any(|response| response.status == status) {
        added.statuses += 1;
        operation.responses.push(response(case, status));
    }
    let Some(response) = operation.responses.iter_mut().find(|response| response.status == status) else { return };
    if response.content.is_empty() {
        added.media_types += 1;
        response.content = vec![body(case)];
    }
    for (name, description) in &case.headers {
        if !response.headers.iter().any(|header| header.name.eq_ignore_ascii_case(name)) {
            added.headers += 1;
            response.headers.push(header(case, name, description));
        }
    }
    response.headers.sort_by(|a, b| a.name.cmp(&b.name));
}

/// The API's errors have bodies of several forms, so nothing is said of this one.
fn body(case: &ErrorCase) -> Content {
    Content::new("application/json", Schema { span: case.span, ..Schema::default() })
}

fn response(case: &ErrorCase, status: Status) -> Response {
    Response {
        status,
        description: reason(case.status).to_owned(),
        content: Vec::new(),
        headers: Vec::new(),
        span: case.span,
    }
}

fn header(case: &ErrorCase, name: &str, description: &str) -> Header {
    let schema = Schema { kind: SchemaKind::Text(Format::default()), span: case.span, ..Schema::default() };
    Header {
        name: name.to_owned(),
        required: false,
        deprecated: false,
        description: Some(description.to_owned()),
        schema,
        span: case.span,
    }
}

/// The standard name of a status.
fn reason(status: u16) -> &'static str {
    match status {
        400 => "Bad Request",
        401 => "Unauthorized",
        403 => "Forbidden",
        404 => "Not Found",
        409 => "Conflict",
        415 => "Unsupported Media Type",
        422 => "Unprocessable Content",
        429 => "Too Many Requests",
        300..=399 => "Redirection",
        500 => "Internal Server Error",
        502 => "Bad Gateway",
        503 => "Service Unavailable",
        504 => "Gateway Timeout",
        501..=599 => "Server Error",
        _ => "Error",
    }
}
