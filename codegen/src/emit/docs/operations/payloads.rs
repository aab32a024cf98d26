//! Request bodies and responses on the page of an operation.

use serde::Serialize;

use crate::emit::docs::escape::{Md, code, literal, md};
use crate::emit::docs::markdown::{block, inline};
use crate::emit::docs::schemas::{SchemaWriter, Table};
use crate::emit::docs::sitemap::{OperationPage, Payload};
use crate::model::{Content, Operation, Response, SchemaKind, Status};

/// A request body in one media type.
#[derive(Serialize)]
pub(super) struct Body {
    anchor: Md,
    media_type: Md,
    /// Whether it is required or optional.
    presence: &'static str,
    kind: Md,
    description: Md,
    fields: Vec<Table>,
}

/// The responses that mean success.
#[derive(Serialize)]
pub(super) struct Responses {
    rows: Vec<ResponseRow>,
    payloads: Vec<ResponseFields>,
}

impl Responses {
    /// Whether there is none.
    pub(super) fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }
}

/// A response in one media type.
#[derive(Serialize)]
struct ResponseRow {
    status: Md,
    kind: Md,
    description: Md,
}

/// The fields of a response.
#[derive(Serialize)]
pub(super) struct ResponseFields {
    anchor: Md,
    title: Md,
    fields: Vec<Table>,
}

impl ResponseFields {
    /// Whether there is anything to list.
    pub(super) fn has_fields(&self) -> bool {
        !self.fields.is_empty()
    }
}

/// The request bodies of an operation, one for each media type.
pub(super) fn bodies(writer: SchemaWriter<'_>, operation: &Operation, page: &OperationPage<'_>) -> Vec<Body> {
    let Some(body) = &operation.body else { return Vec::new() };
    let writer = SchemaWriter { sent_by: Some(operation), ..writer };
    let body_in = |(content, payload): (&Content, &Payload<'_>)| Body {
        anchor: payload.anchor.mark(),
        media_type: code(&content.media_type),
        presence: if body.required { "required" } else { "optional" },
        kind: writer.payload_kind(&content.schema),
        description: described(writer, body.description.as_deref(), content),
        fields: writer.tables(&payload.tree),
    };
    body.content.iter().zip(&page.body).map(body_in).collect()
}

/// The description of a body, which is that of its type if it has none of its own.
fn described(writer: SchemaWriter<'_>, own: Option<&str>, content: &Content) -> Md {
    let of_type = writer.input.api.resolve(&content.schema).description.as_deref();
    writer.linked(&own.or(of_type).map(block).unwrap_or_default())
}

/// The responses of an operation that mean success.
pub(super) fn responses(writer: SchemaWriter<'_>, operation: &Operation, page: &OperationPage<'_>) -> Responses {
    let all = operation.responses.iter().zip(&page.responses);
    let successes: Vec<_> = all.filter(|(response, _)| operation.is_success(response.status)).collect();
    Responses {
        rows: successes.iter().flat_map(|(response, _)| rows(writer, operation, response)).collect(),
        payloads: successes.iter().flat_map(|(response, payloads)| fields(writer, response, payloads)).collect(),
    }
}

fn rows(writer: SchemaWriter<'_>, operation: &Operation, response: &Response) -> Vec<ResponseRow> {
    let headers = response.headers.iter().map(|header| {
        let description = header.description.as_deref().map(inline).unwrap_or_default();
        Md::join([code(&header.name), description], ": ")
    });
    let headers = match Md::join(headers, "; ") {
        none if none.is_empty() => none,
        some => md!("Headers: {}", &some),
    };
    let description = Md::join([inline(&response.description), headers], "<br>");
    let description = writer.sourced(description, response.span);
    let status = code(&response.status.to_string());
    if response.content.is_empty() {
        return vec![ResponseRow { status, kind: empty(writer, operation, response.status), description }];
    }
    let row = |content: &Content| ResponseRow {
        status: status.clone(),
        kind: md!("{}{}", &writer.payload_kind(&content.schema), &code(&content.media_type).below()),
        description: description.clone(),
    };
    response.content.iter().map(row).collect()
}

/// What is known of a response in which no document shows a body: there is none if the status or the examples say so.
fn empty(writer: SchemaWriter<'_>, operation: &Operation, status: Status) -> Md {
    if matches!(status, Status::Code(204 | 205 | 304)) {
        return md!("no body");
    }
    match writer.input.marks.without_body(&operation.id, status) {
        Some(examples) if examples > 0 => md!("no body in {}", &counted(examples)),
        _ => md!("not documented"),
    }
}

fn counted(examples: usize) -> Md {
    if examples == 1 { md!("the only example") } else { md!("{} examples", examples) }
}

/// The fields of a response in each media type that has some.
pub(super) fn fields(writer: SchemaWriter<'_>, response: &Response, payloads: &[Payload<'_>]) -> Vec<ResponseFields> {
    let of = |(content, payload): (&Content, &Payload<'_>)| {
        let is_list = matches!(writer.input.api.resolve(&content.schema).kind, SchemaKind::List(_));
        let what = if is_list { "Fields of each item of the" } else { "Fields of the" };
        let media_type = if response.content.len() > 1 { code(&content.media_type) } else { Md::default() };
        let status = literal(&response.status.to_string());
        let title = Md::join([md!("{} {} response", what, &status), media_type], " as ");
        ResponseFields { anchor: payload.anchor.mark(), title, fields: writer.tables(&payload.tree) }
    };
    response.content.iter().zip(payloads).map(of).collect()
}
