//! The page of a group of operations, and the page of shared shapes.

use serde::Serialize;

use super::Contents;
use super::book::TYPES;
use super::escape::{Md, code, literal, md};
use super::markdown::block;
use super::schemas::{Fields, Row, Shapes};
use super::sitemap::{GroupPage, Sitemap, title, top_name};
use crate::model::{
    Content, Group, Kind, Operation, Pagination, PagingStyle, Response, Risk, Schema, TypeDef, Upload, Validation,
    platform_name,
};
use crate::source::Span;

/// A page of operations.
#[derive(Serialize)]
pub(super) struct Page {
    title: Md,
    description: Md,
    operations: Vec<Section>,
    types: Vec<TypeSection>,
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
    answers: Vec<Payload>,
}

/// One line about an operation.
#[derive(Serialize)]
struct Fact {
    name: &'static str,
    text: Md,
}

/// A body or an answer in one media type.
#[derive(Default, Serialize)]
struct Payload {
    /// The status, for answers.
    status: Md,
    media_type: Md,
    /// The media type in small print.
    form: Md,
    /// Whether it must be sent, for bodies.
    needed: &'static str,
    shape: Md,
    description: Md,
    fields: Vec<Fields>,
}

/// A named shape on a page.
#[derive(Serialize)]
struct TypeSection {
    heading: Md,
    description: Md,
    /// What it is, unless it is an object, and where it stands.
    shape: Md,
    fields: Vec<Fields>,
}

/// The page of shared shapes.
#[derive(Serialize)]
pub(super) struct TypesPage {
    types: Vec<TypeSection>,
}

/// Cards by the operation behind them, to link to from the operation.
pub(super) type CardsByOperation<'a> = std::collections::BTreeMap<&'a str, Vec<usize>>;

/// What pages of operations are made from.
#[derive(Clone, Copy)]
pub(super) struct Operations<'a> {
    pub(super) contents: Contents<'a>,
    pub(super) sitemap: &'a Sitemap<'a>,
    pub(super) cards_by_operation: &'a CardsByOperation<'a>,
}

impl<'a> Operations<'a> {
    /// The page of a group.
    pub(super) fn page(&self, group: &'a GroupPage<'a>) -> Page {
        let shapes = self.shapes(&group.path);
        let known = self.contents.api.groups.iter().find(|known| known.name == group.name);
        Page {
            title: group.heading.clone(),
            description: known.and_then(description).unwrap_or_default(),
            operations: group.operations.iter().filter_map(|&index| self.section(shapes, index)).collect(),
            types: self.types(shapes, &group.types),
        }
    }

    /// The page of the shapes that have no group of their own.
    pub(super) fn types_page(&self) -> TypesPage {
        TypesPage { types: self.types(self.shapes(TYPES), &self.sitemap.shared) }
    }

    fn shapes(&self, page: &'a str) -> Shapes<'a> {
        Shapes { contents: self.contents, sitemap: self.sitemap, page, home: Span::nowhere() }
    }

    fn section(&self, shapes: Shapes<'_>, index: usize) -> Option<Section> {
        let operation = self.contents.api.operations.get(index)?;
        let place = self.sitemap.operation_at(index)?;
        let shapes = shapes.at(operation.span);
        let name = title(operation);
        Some(Section {
            heading: place.heading(name),
            link: place.link(shapes.page, &literal(name)),
            method: operation.method.as_str(),
            path: code(&operation.path),
            risk: operation.risk.map(risk_name).unwrap_or_default(),
            facts: self.facts(shapes, operation),
            description: operation.description.as_deref().map(block).unwrap_or_default(),
            parameters: operation.parameters.iter().map(|parameter| shapes.parameter(parameter)).collect(),
            body: body(shapes, operation),
            answers: operation.responses.iter().flat_map(|response| answers(shapes, response)).collect(),
        })
    }

    fn facts(&self, shapes: Shapes<'_>, operation: &Operation) -> Vec<Fact> {
        let platforms = operation.platforms.iter().map(|platform| literal(platform_name(platform)));
        let cards = self.cards_by_operation.get(operation.id.as_str()).into_iter().flatten();
        let card_links = cards.filter_map(|&index| {
            let place = self.sitemap.cards.get(index)?;
            Some(place.link(shapes.page, &literal(&self.contents.cards.get(index)?.card.title)))
        });
        let deprecated = if operation.deprecated { md!("the API is going to remove it") } else { Md::default() };
        let facts = [
            ("Deprecated", deprecated),
            ("Risk", operation.risk.map(risk).unwrap_or_default()),
            ("Platforms", Md::join(platforms, ", ")),
            ("Pages", operation.pagination.as_ref().map(paging).unwrap_or_default()),
            ("Upload", operation.upload.as_ref().map(upload).unwrap_or_default()),
            ("Device command", command(&operation.command)),
            ("Action cards", Md::join(card_links, ", ")),
            ("Client", self.contents.guide.calls.get(operation.id.as_str()).map(|call| code(call)).unwrap_or_default()),
            ("Operation", Md::join([code(&operation.id), shapes.source(operation.span)], " ")),
        ];
        facts.into_iter().filter(|(_, text)| !text.is_empty()).map(|(name, text)| Fact { name, text }).collect()
    }

    fn types(&self, shapes: Shapes<'_>, names: &[&str]) -> Vec<TypeSection> {
        let known =
            names.iter().filter_map(|name| Some((self.contents.api.types.get(*name)?, self.sitemap.named(name)?)));
        known.map(|(named, place)| type_section(shapes, named, place.heading(&named.name))).collect()
    }
}

fn description(group: &Group) -> Option<Md> {
    group.description.as_deref().map(block)
}

fn type_section(shapes: Shapes<'_>, named: &TypeDef, heading: Md) -> TypeSection {
    let shapes = shapes.at(named.span);
    let shape = match &named.schema.kind {
        Kind::Object(_) => Md::default(),
        Kind::Enum(values) => md!("One of {}.", &super::schemas::choices(values)),
        _ => md!("{}.", &shapes.phrase(&named.schema)),
    };
    TypeSection {
        heading,
        description: named.schema.description.as_deref().map(block).unwrap_or_default(),
        shape: Md::join([shape, shapes.source(named.span)], " "),
        fields: shapes.fields(Md::default(), &named.schema).into_iter().collect(),
    }
}

fn body(shapes: Shapes<'_>, operation: &Operation) -> Vec<Payload> {
    let Some(body) = &operation.body else { return Vec::new() };
    let described = body.description.as_deref().map(block).unwrap_or_default();
    let needed = if body.required { "required" } else { "optional" };
    let sent = |content| Payload { needed, ..payload(shapes, content, described.clone()) };
    body.content.iter().map(sent).collect()
}

fn answers(shapes: Shapes<'_>, response: &Response) -> Vec<Payload> {
    let description = shapes.sourced(super::markdown::inline(&response.description), response.span);
    let status = code(&response.status.to_string());
    if response.content.is_empty() {
        let shape = md!("no body");
        return vec![Payload { status, shape, description, ..Payload::default() }];
    }
    let answer = |content| Payload { status: status.clone(), ..payload(shapes, content, description.clone()) };
    response.content.iter().map(answer).collect()
}

fn payload(shapes: Shapes<'_>, content: &Content, description: Md) -> Payload {
    let top = shapes.top(&content.schema);
    let title =
        if matches!(content.schema.kind, Kind::List(_)) { md!("Fields of each element") } else { md!("Fields") };
    Payload {
        media_type: code(&content.media_type),
        form: code(&content.media_type).below(),
        shape: shape_of(shapes, &content.schema),
        description,
        fields: shapes.fields(title, top).into_iter().collect(),
        ..Payload::default()
    }
}

/// The shape of a payload; the name of one that is described in place is still worth knowing.
fn shape_of(shapes: Shapes<'_>, schema: &Schema) -> Md {
    match top_name(schema).filter(|name| shapes.sitemap.is_inline(name)) {
        Some(name) => md!("{} ({})", &shapes.phrase(schema), &literal(name)),
        None => shapes.phrase(schema),
    }
}

/// A risk class, the more visible the worse it is.
pub(super) fn risk_name(risk: Risk) -> Md {
    match risk {
        Risk::Disruptive | Risk::Irreversible => md!("**{}**", risk.as_str()),
        _ => md!("*{}*", risk.as_str()),
    }
}

/// A risk class with its meaning.
pub(super) fn risk(risk: Risk) -> Md {
    md!("{}, {}", &risk_name(risk), risk.meaning())
}

/// How the file is sent that the answer tells where to send.
fn upload(upload: &Upload) -> Md {
    let Upload { url, fields, file, status, key, validation } = upload;
    let parts = [
        md!("a multipart form to the URL at {} of the answer, without the API token", &code(url)),
        md!("its fields are those at {}", &code(fields)),
        md!("the last one is {}, the file", &code(file)),
        md!("done with status {}", u32::from(*status)),
        key.as_ref().map(|key| md!("later requests name it by {} of the answer", &code(key))).unwrap_or_default(),
        validation.as_ref().map(validated).unwrap_or_default(),
    ];
    Md::join(parts, "; ")
}

fn validated(validation: &Validation) -> Md {
    let statuses = |of: &[String]| Md::join(of.iter().map(|status| code(status)), ", ");
    let (done, failed) = (statuses(&validation.done), statuses(&validation.failed));
    md!("valid once {} answers {}, not valid at {}", &code(&validation.operation), &done, &failed)
}

/// What a list of commands calls the command that is queued.
fn command(names: &[String]) -> Md {
    Md::join(names.iter().map(|name| code(name)), " or ")
}

fn paging(paging: &Pagination) -> Md {
    let how = match &paging.style {
        PagingStyle::Offset { limit, offset } => md!("by offset, {} and {}", &code(limit), &code(offset)),
        PagingStyle::Page { page, size: Some(size) } => md!("by number, {} and {}", &code(page), &code(size)),
        PagingStyle::Page { page, size: None } => md!("by number, {}", &code(page)),
        PagingStyle::Link => md!("by link"),
        PagingStyle::Cursor { cursor } => md!("by cursor, {}", &code(cursor)),
        PagingStyle::After { after, size } => md!("by last item, {} and {}", &code(after), &code(size)),
    };
    let at = |what: &'static str, pointer: &str| match pointer {
        "" => Md::default(),
        pointer => md!("{} at {}", what, &code(pointer)),
    };
    let maximum = paging.maximum.map(|maximum| md!("at most {} items a page", maximum));
    let parts = [
        how,
        maximum.unwrap_or_default(),
        at("items", &paging.items),
        at("next page", paging.next.as_deref().unwrap_or_default()),
        at("total", paging.total.as_deref().unwrap_or_default()),
    ];
    Md::join(parts, "; ")
}
