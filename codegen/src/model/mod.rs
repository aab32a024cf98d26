//! What the generator knows about the API and the cards: plain data, with look-ups and a canonical order.
//!
//! The model does not depend on a language. `emit::client` makes the names for Rust.

mod cards;
mod data;
mod id_sources;
mod operations;
mod ownership;
mod service;
mod slug;
mod unique;
mod uploaded_files;

pub use cards::{
    Alternative, Binding, BindingError, BoundCard, BoundField, Card, CardDocument, CardField, CardOperation, CardType,
    Choice, Concept, Condition, ConnectorCard, ConnectorChoice, ConnectorField, LineCensus, OperationRole, RowCensus,
    Section, Skipped, UnknownConcept,
};
pub use data::{
    Body, Content, Discriminator, Essential, Field, FieldEncoding, Format, Header, Limits, Response, Schema,
    SchemaKind, Status, TypeDef, UnknownStatus, Wire, is_json, media_type,
};
pub use id_sources::IdSource;
pub use operations::{
    BadRequest, ClientNames, ColumnKind, CommandList, ErrorCase, ErrorScope, FilterColumns, Joined, Method, Notation,
    Operation, PageParameter, Pagination, PagingStyle, Parameter, ParameterIn, PathTemplate, Risk, Style, Upload,
    Validation, literal_parts, platform_name,
};
pub use service::{Contact, Group, License, Requirement, SchemeKind, Security, SecurityScheme, Server, ServerVariable};
pub use slug::{Slugs, slug};
pub use unique::UniqueNames;

use std::collections::{BTreeMap, BTreeSet};

/// The whole API as the documents describe it.
///
/// Everything is in a canonical order that does not depend on the order of keys in a document: groups and operations
/// as [`Api::sort`] leaves them, types by name, fields by name.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Api {
    /// The API's name.
    pub title: String,
    /// The version of the document.
    pub version: String,
    /// What the API is for.
    pub description: Option<String>,
    /// Whom to ask about the API.
    pub contact: Option<Contact>,
    /// On which terms the description may be used.
    pub license: Option<License>,
    /// The hosts of the API.
    pub servers: Vec<Server>,
    /// How requests are authenticated.
    pub security: Security,
    /// The groups that operations belong to.
    pub groups: Vec<Group>,
    /// Every operation.
    pub operations: Vec<Operation>,
    /// The types, by name. After `passes::name` every object, string enumeration and union is one.
    pub types: BTreeMap<String, TypeDef>,
    /// The errors that operations are known to return, by status; those of certain operations first.
    pub errors: Vec<ErrorCase>,
}

impl Api {
    /// Puts groups (by name), operations (by path, then method) and their parts into canonical order.
    pub fn sort(&mut self) {
        self.groups.sort_by(|a, b| a.name.cmp(&b.name));
        self.operations.sort_by(|a, b| (&a.path, a.method).cmp(&(&b.path, b.method)));
        for operation in &mut self.operations {
            operation.sort();
        }
    }

    /// The operation of an id.
    #[must_use]
    pub fn operation(&self, id: &str) -> Option<&Operation> {
        self.operations.iter().find(|operation| operation.id == id)
    }

    /// The errors that an operation is known to return, by status; those of this and a few other operations first.
    pub fn errors_of<'a>(&'a self, operation: &'a Operation) -> impl Iterator<Item = &'a ErrorCase> {
        self.errors.iter().filter(|case| case.is_of(operation))
    }

    /// The names of all types that some schemas refer to, directly or through other types.
    pub fn reachable<'a>(&'a self, roots: impl IntoIterator<Item = &'a Schema>) -> BTreeSet<&'a str> {
        let mut names = BTreeSet::new();
        let mut waiting: Vec<&Schema> = roots.into_iter().collect();
        while let Some(schema) = waiting.pop() {
            schema.each_name(&mut |name| {
                if names.insert(name) {
                    waiting.extend(self.types.get(name).map(|definition| &definition.schema));
                }
            });
        }
        names
    }

    /// Follows the name of a type until a schema is not a name. The result is still a name if that is unknown or refers to
    /// itself.
    #[must_use]
    pub fn resolve<'a>(&'a self, schema: &'a Schema) -> &'a Schema {
        let mut current = schema;
        for _ in 0..=self.types.len() {
            let SchemaKind::Named(name) = &current.kind else { return current };
            let Some(definition) = self.types.get(name) else { return current };
            current = &definition.schema;
        }
        current
    }
}
