//! The errors of an operation: what is particular about it. What all operations have in common stands on the page of the
//! errors.

use std::collections::BTreeMap;

use serde::Serialize;

use super::payloads::{ResponseFields, fields};
use crate::emit::docs::book::ERRORS;
use crate::emit::docs::errors::{ErrorRow, row, target};
use crate::emit::docs::escape::{Md, code, literal, md};
use crate::emit::docs::schemas::SchemaWriter;
use crate::emit::docs::sitemap::{OperationPage, Target};
use crate::model::{ErrorCase, Operation, Response, SchemaKind};

/// The errors of an operation.
#[derive(Serialize)]
pub(super) struct Errors {
    rows: Vec<ErrorRow>,
    /// The statuses that the documents list without saying more.
    undescribed: Md,
    /// Links to the errors that many operations have in common.
    common: Md,
    all: Md,
    /// What the bodies of errors are.
    bodies: Md,
    payloads: Vec<ResponseFields>,
}

/// The errors of an operation.
pub(super) fn errors(writer: SchemaWriter<'_>, operation: &Operation, page: &OperationPage<'_>) -> Errors {
    let (own, common): (Vec<_>, Vec<_>) =
        writer.input.api.errors_of(operation).partition(|case: &&ErrorCase| case.is_specific());
    let is_known = |response: &&Response| {
        own.iter().chain(&common).any(|case| response.status.to_string() == case.status.to_string())
    };
    let undescribed = operation.failures().filter(|response| !is_known(response));
    let payloads = operation.responses.iter().zip(&page.responses);
    let failures = payloads.filter(|(response, _)| !operation.is_success(response.status));
    // What many operations return has a section of its own.
    let failures = failures.filter(|(response, _)| !response.content.iter().any(|one| writer.has_section(&one.schema)));
    let payloads = failures.flat_map(|(response, payloads)| fields(writer, response, payloads));
    Errors {
        rows: own.iter().map(|case| row(case, writer.input, writer.sitemap, writer.page)).collect(),
        undescribed: Md::join(undescribed.map(|response| code(&response.status.to_string())), ", "),
        common: Md::join(
            common.iter().map(|case| target(case).link(writer.page, &code(&case.status.to_string()))),
            ", ",
        ),
        all: Target::start_of(ERRORS).link(writer.page, &literal("Errors")),
        bodies: bodies(writer, operation),
        payloads: payloads.filter(ResponseFields::has_fields).collect(),
    }
}

/// The kinds of bodies of the errors, each with the statuses that have it.
fn bodies(writer: SchemaWriter<'_>, operation: &Operation) -> Md {
    let mut kinds: BTreeMap<String, (Md, Vec<Md>)> = BTreeMap::new();
    for response in operation.failures() {
        let known = response.content.iter().filter(|content| content.schema.kind != SchemaKind::Any);
        for content in known {
            let kind = md!("{} ({})", &writer.payload_kind(&content.schema), &code(&content.media_type));
            let (_, statuses) = kinds.entry(kind.to_string()).or_insert_with(|| (kind, Vec::new()));
            statuses.push(code(&response.status.to_string()));
        }
    }
    let shown = kinds.into_values().map(|(kind, statuses)| md!("{}: {}", &Md::join(statuses, ", "), &kind));
    Md::join(shown, "; ")
}
