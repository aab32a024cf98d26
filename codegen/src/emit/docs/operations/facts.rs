//! The list of facts at the top of an operation's section.

use serde::Serialize;

use crate::emit::docs::commands;
use crate::emit::docs::context::Context;
use crate::emit::docs::escape::{Md, code, md};
use crate::emit::docs::schemas::codes;
use crate::guides::Topic;
use crate::model::{Method, Operation, Pagination, PagingStyle, Requirement, Risk, Upload, Validation};
use crate::source::Span;

/// One line about an operation.
#[derive(Serialize)]
pub(super) struct Fact {
    name: &'static str,
    text: Md,
}

/// The facts about an operation that are known, in the order in which they are shown.
pub(super) fn facts(context: &Context<'_>, operation: &Operation, page: &str) -> Vec<Fact> {
    let deprecated = if operation.deprecated { md!("the API is going to remove it") } else { Md::default() };
    let call = context.input.client_calls.get(operation.id.as_str());
    let source = context.writer(page, operation.span).unusual(operation.span);
    let with_guide = |fact: Md, topic: Topic| match fact.is_empty() {
        true => fact,
        false => Md::join([fact, context.guide(topic, page)], "; see "),
    };
    let paging = operation.pagination.as_ref().map(pagination).unwrap_or_default();
    let upload = operation.upload.as_ref().map(|upload| self::upload(context, upload, page)).unwrap_or_default();
    let command = Md::join(operation.command.iter().map(|name| code(name)), " or ");
    let secret = if operation.risk == Some(Risk::ReadSecret) { md!("the response has one") } else { Md::default() };
    let facts = [
        ("Deprecated", deprecated),
        ("Servers", Md::join(operation.servers.iter().map(|server| code(&server.url)), ", ")),
        ("Authentication", operation.security.as_deref().map(authentication).unwrap_or_default()),
        ("Pagination", with_guide(paging, Topic::Pagination)),
        ("Upload", with_guide(upload, Topic::Upload)),
        ("Device command", with_guide(command, Topic::Command)),
        ("Uploaded file", uploaded(context, operation, page, |_| true)),
        ("Secret", with_guide(secret, Topic::Secret)),
        ("Permission", with_guide(permission(context, operation), Topic::Authentication)),
        ("See", guides(context, operation, page)),
        ("Client", call.map(|call| code(call)).unwrap_or_default()),
        ("Command line", commands::of_operation(context, operation, page)),
        ("Operation", Md::join([code(&operation.id), source], " ")),
    ];
    facts.into_iter().filter(|(_, text)| !text.is_empty()).map(|(name, text)| Fact { name, text }).collect()
}

/// Which permission the token needs. No document names them; the settings of a tenant show method and path.
fn permission(context: &Context<'_>, operation: &Operation) -> Md {
    let request = Md::join([code(operation.method.as_str()), code(operation.path.as_str())], " ");
    if context.input.api.sends_token(operation) { md!("that of the token for {}", &request) } else { Md::default() }
}

/// The fields by which a request refers to a file that was uploaded before, with the operation that has to come first and
/// the guide to uploads, if some of them are sent.
pub(super) fn uploaded(context: &Context<'_>, operation: &Operation, page: &str, is_sent: impl Fn(&str) -> bool) -> Md {
    let api = context.input.api;
    let files = api.uploaded_files(operation).into_iter().filter(|field| is_sent(field)).filter_map(|field| {
        let before = context.writer(page, operation.span).operation(&api.upload_for(operation, field)?.id);
        Some(md!("{} comes from {}", &code(field), &before))
    });
    let files = Md::join(files, ", ");
    let guide = context.writer(page, operation.span).guide_to_upload(operation);
    if files.is_empty() { files } else { Md::join([files, guide], "; see ") }
}

/// The guides to what concerns every call, to changing values, and to reading a whole list that has a filter and is read by offset.
fn guides(context: &Context<'_>, operation: &Operation, page: &str) -> Md {
    let changes = matches!(operation.method, Method::Patch | Method::Put) && operation.body.is_some();
    let is_by_offset = operation.pagination.as_ref().is_some_and(|one| matches!(one.style, PagingStyle::Offset { .. }));
    let is_category = is_by_offset && operation.parameters.iter().any(|one| one.filter.is_some());
    let topics = [Topic::Limits].into_iter().chain(changes.then_some(Topic::Clear));
    let topics = topics.chain(is_category.then_some(Topic::Category));
    Md::join(topics.map(|topic| context.guide(topic, page)), ", ")
}

/// How the requests of an operation are authenticated that says so itself.
fn authentication(required: &[Requirement]) -> Md {
    let alternatives = required.iter().map(|one| match one.is_empty() {
        true => md!("none"),
        false => Md::join(one.keys().map(|name| code(name)), " and "),
    });
    if required.is_empty() { md!("none") } else { Md::join(alternatives, " or ") }
}

/// How to send the file that the response asks for.
fn upload(context: &Context<'_>, upload: &Upload, page: &str) -> Md {
    let Upload { url, fields, file, status, key, validation } = upload;
    let parts = [
        md!("send a multipart form to the URL at {} of the response, without the API token", &code(url)),
        md!("the form has the fields at {}", &code(fields)),
        md!("its last field is the file, {}", &code(file)),
        md!("success is status {}", u32::from(*status)),
        key.as_ref().map(|key| md!("later requests refer to it by {} of the response", &code(key))).unwrap_or_default(),
        validation.as_ref().map(|validation| validated(context, validation, page)).unwrap_or_default(),
    ];
    Md::join(parts, "; ")
}

fn validated(context: &Context<'_>, validation: &Validation, page: &str) -> Md {
    let Validation { operation, done, failed, .. } = validation;
    let operation = context.writer(page, Span::nowhere()).operation(operation);
    md!("valid once {} returns {}, invalid if it returns {}", &operation, &codes(done), &codes(failed))
}

fn pagination(pagination: &Pagination) -> Md {
    let style = match &pagination.style {
        PagingStyle::Offset { limit, offset } => md!("by offset ({} and {})", &code(limit), &code(offset)),
        PagingStyle::Page { page, size: Some(size) } => md!("by page number ({} and {})", &code(page), &code(size)),
        PagingStyle::Page { page, size: None } => md!("by page number ({})", &code(page)),
        PagingStyle::Link => md!("by link"),
        PagingStyle::Cursor { cursor } => md!("by cursor ({})", &code(cursor)),
        PagingStyle::After { after, size } => md!("by last item ({} and {})", &code(after), &code(size)),
    };
    let at = |what: &'static str, pointer: &str| match pointer {
        "" => Md::default(),
        pointer => md!("{} at {}", what, &code(pointer)),
    };
    let maximum = pagination.maximum.map(|maximum| md!("up to {} items per page", maximum));
    let parts = [
        style,
        maximum.unwrap_or_default(),
        at("items", &pagination.items),
        at("next page", pagination.next.as_deref().unwrap_or_default()),
        at("total", pagination.total.as_deref().unwrap_or_default()),
    ];
    Md::join(parts, "; ")
}
