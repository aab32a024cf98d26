//! The list of facts at the top of an operation's section.

use serde::Serialize;

use super::escape::{Md, code, literal, md};
use super::risk::risk;
use super::schemas::codes;
use crate::model::{Operation, Pagination, PagingStyle, Requirement, Upload, Validation, platform_name};

/// One line about an operation.
#[derive(Serialize)]
pub(super) struct Fact {
    name: &'static str,
    text: Md,
}

/// The facts about an operation that are known, in the order in which they are shown.
pub(super) fn facts(operation: &Operation, cards: Md, client_call: Option<&str>, source: &Md) -> Vec<Fact> {
    let platforms = operation.platforms.iter().map(|platform| literal(platform_name(platform)));
    let deprecated = if operation.deprecated { md!("the API is going to remove it") } else { Md::default() };
    let facts = [
        ("Deprecated", deprecated),
        ("Risk", operation.risk.map(risk).unwrap_or_default()),
        ("Platforms", Md::join(platforms, ", ")),
        ("Servers", Md::join(operation.servers.iter().map(|server| code(&server.url)), ", ")),
        ("Authentication", operation.security.as_deref().map(authentication).unwrap_or_default()),
        ("Pagination", operation.pagination.as_ref().map(pagination).unwrap_or_default()),
        ("Upload", operation.upload.as_ref().map(upload).unwrap_or_default()),
        ("Device command", Md::join(operation.command.iter().map(|name| code(name)), " or ")),
        ("Action cards", cards),
        ("Client", client_call.map(code).unwrap_or_default()),
        ("Operation", Md::join([code(&operation.id), source.clone()], " ")),
    ];
    facts.into_iter().filter(|(_, text)| !text.is_empty()).map(|(name, text)| Fact { name, text }).collect()
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
fn upload(upload: &Upload) -> Md {
    let Upload { url, fields, file, status, key, validation } = upload;
    let parts = [
        md!("send a multipart form to the URL at {} of the response, without the API token", &code(url)),
        md!("the form has the fields at {}", &code(fields)),
        md!("its last field is the file, {}", &code(file)),
        md!("success is status {}", u32::from(*status)),
        key.as_ref().map(|key| md!("later requests refer to it by {} of the response", &code(key))).unwrap_or_default(),
        validation.as_ref().map(validated).unwrap_or_default(),
    ];
    Md::join(parts, "; ")
}

fn validated(validation: &Validation) -> Md {
    let Validation { operation, done, failed, .. } = validation;
    md!("valid once {} returns {}, invalid if it returns {}", &code(operation), &codes(done), &codes(failed))
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
