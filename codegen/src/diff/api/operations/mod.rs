//! Compares an operation with its counterpart.

mod bodies;
mod facts;
mod notation;
mod paging;
mod parameters;
mod responses;
mod uploads;

use super::draft::{Draft, Order, subject};
use super::finding::Directions;
use super::reading::Reading;
use super::schemas::{Root, Schemas};
use crate::diagnostic::Code;
use crate::diff::change::Severity;
use crate::model::{Api, Operation, Schema};
use crate::source::Span;

/// Everything that was found about operations.
pub(super) struct Found<'a> {
    pub(super) schemas: Schemas<'a>,
    pub(super) roots: Vec<Root<'a>>,
    pub(super) drafts: Vec<Draft>,
}

impl<'a> Found<'a> {
    /// Nothing yet.
    pub(super) fn new(apis: [&'a Api; 2], readings: [&'a Reading; 2]) -> Self {
        Self { schemas: Schemas::new(apis, readings), roots: Vec::new(), drafts: Vec::new() }
    }

    /// Compares an operation with its counterpart; `position` is theirs among all.
    /// `is_explained` if something else tells why it has another id.
    pub(super) fn compare(
        &mut self,
        position: usize,
        apis: [&'a Api; 2],
        operations: [&'a Operation; 2],
        is_explained: bool,
    ) {
        let [_, new] = operations;
        let mut comparison =
            Comparison { position, subject: subject(new), apis, operations, is_explained, found: self };
        comparison.compare();
    }

    /// Everything that was found, about operations and about the values in them.
    pub(super) fn into_drafts(self) -> Vec<Draft> {
        let Self { mut schemas, roots, mut drafts } = self;
        drafts.extend(schemas.unused());
        drafts.extend(schemas.drafts(&roots));
        drafts
    }
}

/// The comparison of an operation with its counterpart.
struct Comparison<'a, 'f> {
    position: usize,
    subject: String,
    apis: [&'a Api; 2],
    operations: [&'a Operation; 2],
    /// Whether something else tells why it has another id.
    is_explained: bool,
    found: &'f mut Found<'a>,
}

impl<'a> Comparison<'a, '_> {
    /// Every property of an operation has to be named here, so that none can be forgotten.
    fn compare(&mut self) {
        let [old, new] = self.operations;
        let Operation {
            id,
            method: _,
            path: _,
            group,
            client_name: _,
            client: _,
            // Text; summaries that were swapped are found elsewhere.
            summary: _,
            description: _,
            keywords: _,
            servers: _,
            security: _,
            parameters: _,
            body: _,
            responses: _,
            pagination,
            upload,
            commands,
            command,
            risk,
            platforms,
            deprecated,
            span: _,
        } = old;
        self.request();
        self.id(id, &new.id);
        self.group(group, &new.group);
        self.client_names();
        self.deprecation("", [*deprecated, new.deprecated], self.spans());
        self.risk(*risk, new.risk);
        self.platforms(platforms, &new.platforms);
        self.paging(pagination.as_ref(), new.pagination.as_ref());
        self.upload(upload.as_ref(), new.upload.as_ref());
        self.commands(commands.as_ref(), new.commands.as_ref());
        self.command(command, &new.command);
        self.servers();
        self.security();
        self.parameters();
        self.body();
        self.responses();
    }

    /// A change of a part; of the operation itself if the part is empty.
    fn draft(&self, part: &str, kind: (&'static Code, Severity), what: impl Into<String>) -> Draft {
        let subject = if part.is_empty() { self.subject.clone() } else { format!("{}: {part}", self.subject) };
        let [old, new] = self.spans();
        Draft::new(Order::Operation(self.position), kind, &subject, what).at(old, new)
    }

    /// Takes note of a change.
    fn push(&mut self, draft: Draft) {
        self.found.drafts.push(draft);
    }

    /// Compares the values of a part.
    fn values(&mut self, part: String, directions: Directions, schemas: [&'a Schema; 2]) {
        let found = self.found.schemas.compare(schemas);
        let (operation, subject) = (self.position, self.subject.clone());
        self.found.roots.push(Root { operation, subject, part, directions, found });
    }

    fn spans(&self) -> [Option<Span>; 2] {
        self.operations.map(|operation| Some(operation.span))
    }
}
