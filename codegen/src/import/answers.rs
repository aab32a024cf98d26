//! What an operation answers, from all documents.

use std::collections::{BTreeMap, BTreeSet};

use super::evidence::{AnswerClue, Hints, Request, add_hints};
use super::schema::{Role, schema};
use super::shape::Shape;
use crate::model::{Content, Method, Response, Schema, Status, is_json};
use crate::source::Span;

/// The answers of an operation, by status.
pub(super) fn merge(method: Method, requests: &[Request]) -> Vec<Response> {
    let fallback = fallback_status(method, requests);
    let mut by_status: BTreeMap<u16, Vec<&AnswerClue>> = BTreeMap::new();
    for clue in requests.iter().flat_map(|request| &request.answers) {
        by_status.entry(clue.status.unwrap_or(fallback)).or_default().push(clue);
    }
    let kept = kept_successes(requests, fallback);
    by_status.retain(|status, _| !is_success(*status) || kept.contains(status));
    if !by_status.keys().any(|status| is_success(*status)) {
        by_status.insert(fallback, Vec::new());
    }
    let mut responses: Vec<Response> = by_status.into_iter().map(|(status, clues)| response(status, &clues)).collect();
    if method == Method::Get {
        describe_unknown(&mut responses);
    }
    responses
}

/// A read answers something even where no document says what: free-form JSON, so that it is not thrown away.
fn describe_unknown(responses: &mut [Response]) {
    if responses.iter().any(|response| response.status.is_success() && !response.content.is_empty()) {
        return;
    }
    let success = responses.iter_mut().find(|response| response.status.is_success());
    if let Some(response) = success {
        let schema = Schema { span: response.span, ..Schema::default() };
        response.content = vec![Content { media_type: "application/json".to_owned(), schema }];
    }
}

/// The status of an example that has none: that of the newest one that has, else what the method usually answers.
fn fallback_status(method: Method, requests: &[Request]) -> u16 {
    let stated = requests
        .iter()
        .rev()
        .find_map(|request| request.answers.iter().filter_map(|clue| clue.status).find(|status| is_success(*status)));
    stated.unwrap_or(if method == Method::Delete { 204 } else { 200 })
}

/// The success statuses of the newest document that knows one, and those that an example with data has.
fn kept_successes(requests: &[Request], fallback: u16) -> BTreeSet<u16> {
    let successes = |request: &Request| -> BTreeSet<u16> {
        let all = request.answers.iter().map(|clue| clue.status.unwrap_or(fallback));
        all.filter(|status| is_success(*status)).collect()
    };
    let newest = requests.iter().rev().map(successes).find(|statuses| !statuses.is_empty()).unwrap_or_default();
    let with_data = requests.iter().flat_map(|request| &request.answers).filter(|clue| !clue.samples.is_empty());
    let with_data = with_data.map(|clue| clue.status.unwrap_or(fallback)).filter(|status| is_success(*status));
    newest.into_iter().chain(with_data).collect()
}

fn is_success(status: u16) -> bool {
    (200..300).contains(&status)
}

fn response(status: u16, clues: &[&AnswerClue]) -> Response {
    let mut by_type: BTreeMap<&str, Vec<&AnswerClue>> = BTreeMap::new();
    for clue in clues {
        if let Some(name) = clue.media_type.as_deref().filter(|_| has_content(clue)) {
            by_type.entry(name).or_default().push(clue);
        }
    }
    if shows_no_body(clues) {
        by_type.clear();
    }
    let content = by_type.into_iter().map(|(name, clues)| content(name, &clues)).collect();
    let span = clues.last().map_or_else(Span::nowhere, |clue| clue.span);
    Response { status: Status::Code(status), description: reason(status).to_owned(), content, span }
}

/// Whether an example has no body, and only a declaration says that there is one.
fn shows_no_body(clues: &[&AnswerClue]) -> bool {
    let empty = clues.iter().any(|clue| clue.observed && clue.media_type.is_none());
    let data = clues.iter().any(|clue| !clue.samples.is_empty() || (clue.observed && clue.media_type.is_some()));
    empty && !data
}

/// A media type of which neither an example nor a declaration says anything is a converter's habit.
fn has_content(clue: &AnswerClue) -> bool {
    !clue.samples.is_empty() || !clue.declared.is_empty()
}

fn content(media_type: &str, clues: &[&AnswerClue]) -> Content {
    let samples = clues.iter().flat_map(|clue| &clue.samples).map(|sample| &sample.value);
    let mut shape = Shape::of_all(samples);
    for clue in clues.iter().rev() {
        shape.underlay(&clue.declared);
    }
    let mut hints = Hints::new();
    for clue in clues {
        add_hints(&mut hints, clue.hints.clone());
    }
    let span = clues.last().map_or_else(Span::nowhere, |clue| clue.span);
    shape = as_list(shape);
    if !is_json(media_type) && !super::media::is_text(media_type) {
        shape = Shape { bytes: true, ..Shape::default() };
        hints.clear();
    }
    Content { media_type: media_type.to_owned(), schema: schema(&shape, &hints, Role::Answer, span) }
}

/// Some examples of a list show a single element of it.
fn as_list(shape: Shape) -> Shape {
    let (Some(element), Some(single)) = (&shape.list, &shape.object) else { return shape };
    let Some(fields) = &element.object else { return shape };
    let shared = single.keys().filter(|name| fields.contains_key(*name)).count();
    if shared * 2 < single.len() {
        return shape;
    }
    let single = Shape { object: Some(single.clone()), ..Shape::default() };
    Shape { list: Some(Box::new((**element).clone().merge(single))), object: None, ..shape }
}

/// The reason phrase of RFC 9110: OpenAPI demands a description, and documents' own ones are not copied.
pub(super) fn reason(status: u16) -> &'static str {
    match status {
        200 => "OK",
        201 => "Created",
        202 => "Accepted",
        204 => "No Content",
        400 => "Bad Request",
        401 => "Unauthorized",
        403 => "Forbidden",
        404 => "Not Found",
        409 => "Conflict",
        415 => "Unsupported Media Type",
        429 => "Too Many Requests",
        500 => "Internal Server Error",
        503 => "Service Unavailable",
        other => match other / 100 {
            2 => "Success",
            4 => "Client error",
            5 => "Server error",
            _ => "Other",
        },
    }
}
