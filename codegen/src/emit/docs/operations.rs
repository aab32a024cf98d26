//! The page of a group of operations, and the page of shared types.

use std::collections::BTreeMap;

use serde::Serialize;

use super::book::TYPES;
use super::defects::{CorrectionRow, Corrections};
use super::errors::{self, ErrorRow};
use super::escape::{Md, code, literal, md};
use super::examples::examples;
use super::facts::{Fact, facts};
use super::input::Input;
use super::markdown::{block, inline};
use super::risk::risk_name;
use super::schemas::{Fields, Row, SchemaWriter, codes};
use super::sitemap::{GroupPage, Sitemap, operation_title, payload_type};
use crate::model::{Content, Operation, Response, Schema, SchemaKind, TypeDef};
use crate::source::Span;

/// A page of operations.
#[derive(Serialize)]
pub(super) struct Page {
    title: Md,
    description: Md,
    operations: Vec<Section>,
    types: Vec<TypeSection>,
    corrections: Vec<CorrectionRow>,
}

/// An operation on its page.
#[derive(Serialize)]
struct Section {
    heading: Md,
    link: Md,
    method: &'static str,
    path: Md,
    risk: Md,
    facts: Vec<Fact>,
    description: Md,
    parameters: Vec<Row>,
    body: Vec<Payload>,
    responses: Vec<Payload>,
    examples: Md,
    errors: Vec<ErrorRow>,
    errors_of_all: Md,
}

/// A request or response body in one media type.
#[derive(Default, Serialize)]
struct Payload {
    /// The status of a response.
    status: Md,
    media_type: Md,
    /// The media type in small print.
    media_type_note: Md,
    /// Whether a request body is required or optional.
    presence: &'static str,
    kind: Md,
    description: Md,
    fields: Vec<Fields>,
}

/// A type on its page.
#[derive(Serialize)]
struct TypeSection {
    heading: Md,
    description: Md,
    /// Its kind, unless it is an object, and its source.
    kind: Md,
    fields: Vec<Fields>,
}

/// The page of shared types.
#[derive(Serialize)]
pub(super) struct TypesPage {
    types: Vec<TypeSection>,
    corrections: Vec<CorrectionRow>,
}

/// The indices of the cards that call each operation.
pub(super) type CardsByOperation<'a> = BTreeMap<&'a str, Vec<usize>>;

/// What pages of operations are made from.
#[derive(Clone, Copy)]
pub(super) struct Operations<'a> {
    pub(super) input: Input<'a>,
    pub(super) sitemap: &'a Sitemap<'a>,
    pub(super) cards_by_operation: &'a CardsByOperation<'a>,
}

impl<'a> Operations<'a> {
    /// The page of a group.
    pub(super) fn page(&self, page: &'a GroupPage<'a>) -> Page {
        let writer = self.writer(&page.path);
        let group = self.input.api.groups.iter().find(|group| group.name == page.name);
        Page {
            title: page.heading.clone(),
            description: described(group.and_then(|group| group.description.as_deref())),
            operations: page.operations.iter().filter_map(|&index| self.section(writer, index)).collect(),
            types: self.types(writer, &page.types),
            corrections: self.corrections(&page.path),
        }
    }

    /// The page of the types that no single group owns.
    pub(super) fn types_page(&self) -> TypesPage {
        let types = self.types(self.writer(TYPES), &self.sitemap.shared_types);
        TypesPage { types, corrections: self.corrections(TYPES) }
    }

    fn corrections(&self, page: &str) -> Vec<CorrectionRow> {
        Corrections { input: self.input, sitemap: self.sitemap }.on(page)
    }

    fn writer(&self, page: &'a str) -> SchemaWriter<'a> {
        SchemaWriter { input: self.input, sitemap: self.sitemap, page, whole: Span::nowhere() }
    }

    fn section(&self, writer: SchemaWriter<'_>, index: usize) -> Option<Section> {
        let operation = self.input.api.operations.get(index)?;
        let target = self.sitemap.operation_at(index)?;
        let writer = writer.within(operation.span);
        let title = operation_title(operation);
        Some(Section {
            heading: target.heading(title),
            link: target.link(writer.page, &literal(title)),
            method: operation.method.as_str(),
            path: code(operation.path.as_str()),
            risk: operation.risk.map(risk_name).unwrap_or_default(),
            facts: self.facts(writer, operation),
            description: described(operation.description.as_deref()),
            parameters: operation.parameters.iter().map(|parameter| writer.parameter(parameter)).collect(),
            body: request_bodies(writer, operation),
            responses: operation.responses.iter().flat_map(|response| response_bodies(writer, response)).collect(),
            examples: examples(operation, self.input),
            errors: errors::rows(operation, self.input, writer.page),
            errors_of_all: errors::of_all_operations(writer.page),
        })
    }

    fn facts(&self, writer: SchemaWriter<'_>, operation: &Operation) -> Vec<Fact> {
        let cards = self.cards_by_operation.get(operation.id.as_str()).into_iter().flatten();
        let links = cards.filter_map(|&index| {
            let page = self.sitemap.cards.get(index)?;
            Some(page.link(writer.page, &literal(&self.input.cards.get(index)?.card.title)))
        });
        let call = self.input.client_calls.get(operation.id.as_str()).map(String::as_str);
        facts(operation, Md::join(links, ", "), call, &writer.source(operation.span))
    }

    fn types(&self, writer: SchemaWriter<'_>, names: &[&str]) -> Vec<TypeSection> {
        let sections = names.iter().filter_map(|name| {
            let (named, target) = (self.input.api.types.get(*name)?, self.sitemap.type_section(name)?);
            Some(type_section(writer, named, target.heading(&named.name)))
        });
        sections.collect()
    }
}

fn described(description: Option<&str>) -> Md {
    description.map(block).unwrap_or_default()
}

fn type_section(writer: SchemaWriter<'_>, named: &TypeDef, heading: Md) -> TypeSection {
    let writer = writer.within(named.span);
    let kind = match &named.schema.kind {
        SchemaKind::Object(_) => Md::default(),
        SchemaKind::Enum(values) => md!("One of {}.", &codes(values)),
        _ => md!("{}.", &writer.kind(&named.schema)),
    };
    TypeSection {
        heading,
        description: described(named.schema.description.as_deref()),
        kind: Md::join([kind, writer.source(named.span)], " "),
        fields: writer.fields(Md::default(), &named.schema).into_iter().collect(),
    }
}

fn request_bodies(writer: SchemaWriter<'_>, operation: &Operation) -> Vec<Payload> {
    let Some(body) = &operation.body else { return Vec::new() };
    let description = described(body.description.as_deref());
    let presence = if body.required { "required" } else { "optional" };
    let body_in = |content| Payload { presence, ..payload(writer, content, description.clone()) };
    body.content.iter().map(body_in).collect()
}

fn response_bodies(writer: SchemaWriter<'_>, response: &Response) -> Vec<Payload> {
    let description = writer.sourced(inline(&response.description), response.span);
    let status = code(&response.status.to_string());
    if response.content.is_empty() {
        return vec![Payload { status, kind: md!("no body"), description, ..Payload::default() }];
    }
    let body_in = |content| Payload { status: status.clone(), ..payload(writer, content, description.clone()) };
    response.content.iter().map(body_in).collect()
}

fn payload(writer: SchemaWriter<'_>, content: &Content, description: Md) -> Payload {
    let listed = writer.listed(&content.schema);
    let title =
        if matches!(content.schema.kind, SchemaKind::List(_)) { md!("Fields of each item") } else { md!("Fields") };
    Payload {
        media_type: code(&content.media_type),
        media_type_note: code(&content.media_type).below(),
        kind: payload_kind(writer, &content.schema),
        description,
        fields: writer.fields(title, listed).into_iter().collect(),
        ..Payload::default()
    }
}

/// The kind of a payload. A type that is described in place is named too, since the client uses its name.
fn payload_kind(writer: SchemaWriter<'_>, schema: &Schema) -> Md {
    match payload_type(schema).filter(|name| writer.sitemap.is_inline(name)) {
        Some(name) => md!("{} ({})", &writer.kind(schema), &literal(name)),
        None => writer.kind(schema),
    }
}
