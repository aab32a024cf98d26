//! Responses.

use std::collections::{BTreeMap, BTreeSet};

use crate::import::evidence::hint::{Hints, add_hints};
use crate::import::evidence::request::{Request, ResponseClue, Sample};
use crate::import::evidence::shape::Shape;
use crate::import::inferring::schema::{Role, schema};
use crate::model::{Content, Method, Response, Schema, SchemaKind, Status, is_json, media_type};
use crate::source::Span;

/// A response as the documents show it, before the shapes of one entity are merged.
pub(crate) struct ResponseDraft {
    pub(crate) status: Status,
    pub(crate) contents: Vec<ContentDraft>,
    span: Span,
}

/// One media type of a response as the documents show it.
pub(crate) struct ContentDraft {
    pub(crate) media_type: String,
    /// What all examples show together.
    pub(crate) seen: Shape,
    /// What documents declare, each with its rank, newest first.
    pub(crate) claims: Vec<(usize, Shape)>,
    /// What prose says about fields.
    pub(crate) hints: Hints,
    /// Shapes by path that replace what this response shows alone: other operations return the same entity.
    pub(crate) united: Vec<(Vec<String>, Shape)>,
    span: Span,
}

impl ResponseDraft {
    /// Whether the status means success.
    pub(crate) fn is_success(&self) -> bool {
        self.status.is_success()
    }
}

impl ContentDraft {
    /// What examples show at a path.
    pub(crate) fn seen_at(&self, path: &[String]) -> Option<Shape> {
        as_list(self.seen.clone()).at(path).cloned()
    }

    /// What is known: from examples first, then from claims, newest first.
    pub(crate) fn shape(&self) -> Shape {
        let mut shape = as_list(self.seen.clone());
        self.claims.iter().for_each(|(_, claim)| shape.underlay(claim));
        for (path, united) in &self.united {
            shape.replace(path, united.clone());
        }
        shape
    }
}

/// The responses of an operation as the documents show them, by status.
pub(crate) fn draft(method: Method, requests: &[Request]) -> Vec<ResponseDraft> {
    by_status(method, requests).into_iter().map(|(status, clues)| draft_of(status, &clues)).collect()
}

/// What counts for each status of an operation, with the rank of its document. What only shows an error, or an outdated
/// status, does not.
pub(crate) fn by_status(method: Method, requests: &[Request]) -> BTreeMap<Status, Vec<Clue<'_>>> {
    let fallback = fallback_status(method, requests);
    let mut by_status: BTreeMap<Status, Vec<Clue<'_>>> = BTreeMap::new();
    for request in requests {
        for clue in request.responses.iter().filter(|clue| !is_stray_error(clue)) {
            by_status.entry(clue.status.unwrap_or(fallback)).or_default().push((request.source, clue));
        }
    }
    let kept = kept_successes(requests, fallback);
    by_status.retain(|status, _| !status.is_success() || kept.contains(status));
    // `default` alone describes every response.
    if !by_status.keys().any(|status| status.is_success() || *status == Status::Default) {
        by_status.insert(fallback, Vec::new());
    }
    by_status
}

/// Whether an example without a status shows an error: its name says so, or its data is only about what went wrong. It is
/// the response of no known status, so it is left out.
pub(crate) fn is_stray_error(clue: &ResponseClue) -> bool {
    let name = clue.name.to_lowercase();
    let mut words = name.split(|c: char| !c.is_alphanumeric());
    clue.status.is_none() && (words.any(|word| FAILURES.contains(&word)) || clue.samples.iter().any(is_error))
}

/// Words in the name of an example that shows an error.
const FAILURES: [&str; 12] = [
    "bad",
    "denied",
    "error",
    "errors",
    "exceeded",
    "fail",
    "failed",
    "failure",
    "forbidden",
    "invalid",
    "missing",
    "unauthorized",
];

/// The fields of errors. What has no other field is one.
const ERROR_FIELDS: [&str; 9] =
    ["code", "detail", "details", "error", "errorcode", "errormessage", "errors", "message", "statuscode"];

fn is_error(sample: &Sample) -> bool {
    let fields = sample.value.as_object().filter(|fields| !fields.is_empty());
    let says = |name: &String| ERROR_FIELDS.contains(&name.to_lowercase().replace(['_', '-'], "").as_str());
    fields.is_some_and(|fields| {
        fields.keys().all(says) && fields.keys().any(|name| name.to_lowercase().contains("err") || name == "detail")
    })
}

/// The responses of an operation.
pub(crate) fn finish(method: Method, drafts: &[ResponseDraft]) -> Vec<Response> {
    let mut responses: Vec<Response> = drafts.iter().map(response).collect();
    if method == Method::Get {
        describe_unknown(&mut responses);
    }
    responses
}

/// A clue and the rank of its document.
pub(crate) type Clue<'a> = (usize, &'a ResponseClue);

/// A read returns something even if no document says what: free-form JSON, so that the client does not drop it.
fn describe_unknown(responses: &mut [Response]) {
    if responses.iter().any(|response| response.status.is_success() && !response.content.is_empty()) {
        return;
    }
    let success = responses.iter_mut().find(|response| response.status.is_success() && !is_bodiless(response.status));
    if let Some(response) = success {
        let schema = Schema { span: response.span, ..Schema::default() };
        response.content = vec![Content::new(media_type::JSON, schema)];
    }
}

/// The status of an example without one: that of the newest example with one, or the usual status of the method.
fn fallback_status(method: Method, requests: &[Request]) -> Status {
    let is_code = |status: &Status| matches!(status, Status::Code(200..=299));
    let stated =
        requests.iter().rev().find_map(|request| request.responses.iter().filter_map(|clue| clue.status).find(is_code));
    stated.unwrap_or(Status::Code(if method == Method::Delete { 204 } else { 200 }))
}

/// The success statuses of the newest document that has any, and those of examples with data.
fn kept_successes(requests: &[Request], fallback: Status) -> BTreeSet<Status> {
    let newest = requests.iter().rev().map(|request| successes(request, fallback));
    let newest = newest.into_iter().find(|statuses| !statuses.is_empty()).unwrap_or_default();
    let with_data = requests.iter().flat_map(|request| &request.responses).filter(|clue| !clue.samples.is_empty());
    let with_data = with_data.map(|clue| clue.status.unwrap_or(fallback)).filter(|status| status.is_success());
    newest.into_iter().chain(with_data).collect()
}

fn successes(request: &Request, fallback: Status) -> BTreeSet<Status> {
    let all = request.responses.iter().filter(|clue| !is_stray_error(clue));
    all.map(|clue| clue.status.unwrap_or(fallback)).filter(|status| status.is_success()).collect()
}

/// The success statuses that only older documents declare, without an example, each with a clue: they are left out.
pub(crate) fn dropped_successes(method: Method, requests: &[Request]) -> Vec<(usize, Status, &ResponseClue)> {
    let fallback = fallback_status(method, requests);
    let kept = kept_successes(requests, fallback);
    let clues = requests.iter().flat_map(|request| request.responses.iter().map(move |clue| (request.source, clue)));
    let stated = clues.filter_map(|(source, clue)| Some((source, clue.status?, clue)));
    stated.filter(|(_, status, _)| status.is_success() && !kept.contains(status)).collect()
}

/// Whether HTTP allows no body with this status.
fn is_bodiless(status: Status) -> bool {
    matches!(status, Status::Code(204 | 205 | 304))
}

fn draft_of(status: Status, clues: &[Clue<'_>]) -> ResponseDraft {
    let mut by_type: BTreeMap<&str, Vec<Clue<'_>>> = BTreeMap::new();
    for (rank, clue) in clues {
        if let Some(name) = clue.media_type.as_deref().filter(|_| has_content(clue)) {
            by_type.entry(name).or_default().push((*rank, clue));
        }
    }
    if shows_no_body(clues) || is_bodiless(status) {
        by_type.clear();
    }
    let contents = by_type.into_iter().map(|(name, clues)| content_draft(name, &clues)).collect();
    let span = clues.last().map_or_else(Span::nowhere, |(_, clue)| clue.span);
    ResponseDraft { status, contents, span }
}

fn content_draft(media_type: &str, clues: &[Clue<'_>]) -> ContentDraft {
    let samples = clues.iter().flat_map(|(_, clue)| &clue.samples).map(|sample| &sample.value);
    let mut hints = Hints::new();
    for (_, clue) in clues {
        add_hints(&mut hints, clue.hints.clone());
    }
    ContentDraft {
        media_type: media_type.to_owned(),
        seen: Shape::of_all(samples),
        claims: clues.iter().rev().map(|(rank, clue)| (*rank, clue.declared.clone())).collect(),
        hints,
        united: Vec::new(),
        span: clues.last().map_or_else(Span::nowhere, |(_, clue)| clue.span),
    }
}

fn response(draft: &ResponseDraft) -> Response {
    Response {
        status: draft.status,
        description: reason(draft.status).to_owned(),
        headers: Vec::new(),
        content: draft.contents.iter().map(content).collect(),
        span: draft.span,
    }
}

fn content(draft: &ContentDraft) -> Content {
    let media_type = draft.media_type.clone();
    let is_data = is_json(&media_type) || media_type::is_text(&media_type);
    let schema = if is_data {
        schema(&draft.shape(), &draft.hints, Role::Response, draft.span)
    } else {
        Schema { span: draft.span, ..Schema::of(SchemaKind::Bytes) }
    };
    Content::new(media_type, schema)
}

/// Whether an example has no body and only a declaration has one.
fn shows_no_body(clues: &[Clue<'_>]) -> bool {
    let empty = clues.iter().any(|(_, clue)| clue.observed && clue.media_type.is_none());
    let data = clues
        .iter()
        .any(|(_, clue)| !clue.samples.is_empty() || clue.unread || (clue.observed && clue.media_type.is_some()));
    empty && !data
}

/// Converters add media types with neither an example nor a declaration; those do not count.
fn has_content(clue: &ResponseClue) -> bool {
    !clue.samples.is_empty() || !clue.declared.is_empty() || clue.unread
}

/// Merges an object into the elements of a list: some examples of a list show a single element.
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

/// The reason phrase of RFC 9110: OpenAPI requires a description, and those of the documents are not copied.
pub(crate) fn reason(status: Status) -> &'static str {
    let class = match status {
        Status::Code(code) => return reason_of_code(code),
        Status::Class(class) => class,
        Status::Default => return "Any other response",
    };
    reason_of_class(u16::from(class))
}

fn reason_of_code(code: u16) -> &'static str {
    match code {
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
        other => reason_of_class(other / 100),
    }
}

fn reason_of_class(class: u16) -> &'static str {
    match class {
        2 => "Success",
        4 => "Client error",
        5 => "Server error",
        _ => "Other",
    }
}
