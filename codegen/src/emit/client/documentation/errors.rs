//! How a call can fail, as its documentation says it.

use super::comment::{lines, span};
use super::link::link;
use crate::emit::client::names::pascal;
use crate::emit::client::types::rust_type::Module;
use crate::emit::client::types::type_index::TypeIndex;
use crate::model::{Api, Content, ErrorCase, Operation, SchemaKind, Status};

/// How any call can fail, whatever a document declares.
const EVERY_CALL: &str =
    "[every call](crate#errors): for example 403 if the token lacks the permission, or 429 after too many requests";

/// The declared statuses of failures, with the types of their bodies.
pub(crate) fn errors(types: &TypeIndex<'_>, module: &Module, operation: &Operation) -> String {
    let mut by_body: Vec<(String, Vec<String>)> = Vec::new();
    for response in operation.failures() {
        let status = match response.status {
            Status::Default => "any other".to_owned(),
            status => status.to_string(),
        };
        let bodies = response.content.iter().filter(|content| content.is_json());
        let body = bodies.map(|content| body(types, module, content)).collect::<Vec<_>>().join(" or ");
        match by_body.iter_mut().find(|(known, _)| *known == body) {
            Some((_, statuses)) => statuses.push(status),
            None => by_body.push((body, vec![status])),
        }
    }
    let declared = by_body.into_iter().map(|(body, statuses)| {
        let body = if body.is_empty() { body } else { format!(" ({body})") };
        format!("{}{body}", listed(&statuses))
    });
    let declared: Vec<String> = declared.collect();
    match declared.as_slice() {
        [] => format!("The errors of {EVERY_CALL}."),
        declared => format!("Status {}, and the errors of {EVERY_CALL}.", declared.join("; ")),
    }
}

/// The errors that only certain operations return: a bullet for each, with the status, what it is to a program, the API's
/// message, and when it comes. Other errors are said once, on the front page.
pub(crate) fn known(api: &Api, operation: &Operation) -> Vec<String> {
    let cases = api.errors_of(operation).filter(|case| case.is_specific());
    let bullet = |case: &ErrorCase| {
        let kind = kind(case);
        let message = case.text.as_deref().map(|text| format!(": {}", span(text))).unwrap_or_default();
        let cause = lines(&case.cause).join(" ");
        format!("* {} [`{kind}`](rt::ErrorKind::{kind}){message}. {cause}", case.status)
    };
    cases.map(bullet).collect()
}

/// The variant of the runtime's `ErrorKind` that a program sees.
pub(crate) fn kind(case: &ErrorCase) -> String {
    if let Some(kind) = case.kind {
        return pascal(kind.as_str(), "BadRequest");
    }
    let of_status = match case.status {
        300..=399 => "Redirect",
        400 => "BadRequest",
        401 => "Unauthorized",
        403 => "Forbidden",
        404 => "NotFound",
        409 => "Conflict",
        415 => "UnsupportedMediaType",
        422 => "Unprocessable",
        429 => "RateLimited",
        502..=504 => "Unavailable",
        500..=599 => "Server",
        _ => "Other",
    };
    of_status.to_owned()
}

fn body(types: &TypeIndex<'_>, module: &Module, content: &Content) -> String {
    match (types.named(&content.schema), &content.schema.kind) {
        (Some(entry), _) => link(module, &entry.path),
        (None, SchemaKind::Text(_)) => "text".to_owned(),
        (None, SchemaKind::List(_)) => "a list".to_owned(),
        _ => "JSON".to_owned(),
    }
}

fn listed(words: &[String]) -> String {
    match words {
        [before @ .., last] if !before.is_empty() => format!("{} or {last}", before.join(", ")),
        words => words.concat(),
    }
}
