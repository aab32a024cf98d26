//! Everything in an operation that a card field can be bound to: parameters, body fields, response fields.

use std::collections::BTreeSet;

use super::words::{Phrase, Vocabulary};
use crate::document::{join, tokens};
use crate::model::{Api, Binding, Content, Field, Operation, ParameterIn, Schema, SchemaKind};
use crate::source::Span;

/// How deep a message is searched, and how many of its fields count. Real responses nest 6 deep and have about 300.
const MAX_DEPTH: usize = 8;
const MAX_FIELDS: usize = 4000;

/// Where a field is in a request or a response.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Location {
    /// A parameter.
    Parameter(ParameterIn, String),
    /// A pointer into the request body.
    Body(String),
    /// A pointer into the response.
    Response(String),
}

/// A parameter, or a field of a request body or a response.
#[derive(Clone, Debug)]
pub(crate) struct ApiField<'a> {
    /// The operation that has it.
    pub(crate) operation: &'a Operation,
    /// Where it is.
    pub(crate) location: Location,
    /// Its own name.
    pub(crate) own: Phrase,
    /// The names of the objects around it, without the envelopes of lists.
    pub(crate) context: Phrase,
    /// Its schema, with names resolved.
    pub(crate) schema: &'a Schema,
    /// Whether it must be sent, or is always there.
    pub(crate) required: bool,
    /// Where the API document describes it.
    pub(crate) span: Span,
}

impl ApiField<'_> {
    /// The binding to it.
    pub(crate) fn binding(&self) -> Binding {
        match &self.location {
            Location::Parameter(location, name) => Binding::to_parameter(*location, name),
            Location::Body(pointer) => Binding::Body { pointer: pointer.clone() },
            Location::Response(pointer) => {
                Binding::Response { operation_id: self.operation.id.clone(), pointer: pointer.clone() }
            }
        }
    }

    /// Its name on the wire: the parameter's, or the last token of the pointer that is not `*`.
    pub(crate) fn wire_name(&self) -> String {
        match &self.location {
            Location::Parameter(_, name) => name.clone(),
            Location::Body(pointer) | Location::Response(pointer) => {
                tokens(pointer).filter(|token| token != "*").last().unwrap_or_default()
            }
        }
    }

    /// Its name in a message.
    pub(crate) fn shown(&self) -> String {
        match &self.location {
            Location::Parameter(location, name) => format!("{} parameter `{name}`", location.as_str()),
            Location::Body(pointer) => format!("`{pointer}` of the body"),
            Location::Response(pointer) if pointer.is_empty() => "the response".to_owned(),
            Location::Response(pointer) => format!("`{pointer}` of the response"),
        }
    }

    /// The pointer into the response, if it is a response field.
    pub(crate) fn response_pointer(&self) -> Option<&str> {
        match &self.location {
            Location::Response(pointer) => Some(pointer),
            _ => None,
        }
    }
}

/// The success schemas of an operation, in JSON, by status.
fn successes(operation: &Operation) -> impl Iterator<Item = &Schema> {
    operation.successes().filter_map(|response| json(&response.content))
}

fn json(content: &[Content]) -> Option<&Schema> {
    content.iter().find(|content| content.is_json()).map(|content| &content.schema)
}

/// The pointer to the list of records: the one that paging names, or the usual shapes of envelopes.
pub(super) fn records_pointer(api: &Api, operation: &Operation) -> Option<String> {
    if let Some(pagination) = &operation.pagination {
        return Some(if pagination.items.is_empty() { "/*".to_owned() } else { pagination.items.clone() });
    }
    successes(operation).find_map(|schema| match &api.resolve(schema).kind {
        SchemaKind::List(_) => Some("/*".to_owned()),
        SchemaKind::Object(fields) => {
            fields.iter().find(|field| is_envelope(api, field)).map(|field| join("", &field.name))
        }
        _ => None,
    })
}

fn is_envelope(api: &Api, field: &Field) -> bool {
    let is_list = matches!(api.resolve(&field.schema).kind, SchemaKind::List(_) | SchemaKind::Any);
    is_list && matches!(field.name.as_str(), "results" | "data")
}

/// The parameters and body fields of an operation.
pub(super) fn of_request<'a>(api: &'a Api, vocabulary: &Vocabulary, operation: &'a Operation) -> Vec<ApiField<'a>> {
    let mut collector = Collector::new(api, vocabulary, operation, Message::Request);
    collector.parameters();
    let body = operation.body.as_ref();
    let schema =
        body.and_then(|body| json(&body.content).or_else(|| body.content.first().map(|content| &content.schema)));
    if let Some(schema) = schema {
        collector.inside(schema, &Trail::default());
    }
    collector.fields
}

/// The response fields of an operation.
pub(super) fn of_response<'a>(api: &'a Api, vocabulary: &Vocabulary, operation: &'a Operation) -> Vec<ApiField<'a>> {
    let mut collector = Collector::new(api, vocabulary, operation, Message::Response);
    for schema in successes(operation) {
        collector.whole(schema);
        collector.inside(schema, &Trail::default());
    }
    collector.fields
}

/// The two messages of an operation.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Message {
    Request,
    Response,
}

/// Collects the fields of a message.
struct Collector<'a, 'v> {
    api: &'a Api,
    vocabulary: &'v Vocabulary,
    operation: &'a Operation,
    message: Message,
    /// The pointer to the list of records.
    records: Option<String>,
    seen: BTreeSet<String>,
    fields: Vec<ApiField<'a>>,
}

/// The names from the message down to a field.
#[derive(Clone, Default)]
struct Trail {
    pointer: String,
    context: Phrase,
    depth: usize,
}

impl<'a, 'v> Collector<'a, 'v> {
    fn new(api: &'a Api, vocabulary: &'v Vocabulary, operation: &'a Operation, message: Message) -> Self {
        let records = records_pointer(api, operation);
        Self { api, vocabulary, operation, message, records, seen: BTreeSet::new(), fields: Vec::new() }
    }

    fn parameters(&mut self) {
        for parameter in &self.operation.parameters {
            self.fields.push(ApiField {
                operation: self.operation,
                location: Location::Parameter(parameter.location, parameter.name.clone()),
                own: Phrase::of(&parameter.name, self.vocabulary),
                context: Phrase::default(),
                schema: self.api.resolve(&parameter.schema),
                required: parameter.required || parameter.location == ParameterIn::Path,
                span: parameter.span,
            });
        }
    }

    /// The response itself: an object as a whole, or a list of records.
    fn whole(&mut self, schema: &'a Schema) {
        let resolved = self.api.resolve(schema);
        let pointer = if matches!(resolved.kind, SchemaKind::List(_)) { "/*" } else { "" };
        if self.seen.insert(pointer.to_owned()) {
            self.push(pointer.to_owned(), [Phrase::default(), Phrase::default()], resolved, (true, schema.span));
        }
    }

    fn inside(&mut self, schema: &'a Schema, trail: &Trail) {
        if trail.depth >= MAX_DEPTH {
            return;
        }
        match &self.api.resolve(schema).kind {
            SchemaKind::Object(fields) => fields.iter().for_each(|field| self.field(field, trail)),
            SchemaKind::List(element) => {
                let pointer = format!("{}/*", trail.pointer);
                let has_records = |records: &str| records == trail.pointer || records == pointer;
                let is_envelope = self.message == Message::Response && self.records.as_deref().is_some_and(has_records);
                let context = if is_envelope { Phrase::default() } else { trail.context.clone() };
                self.inside(element, &Trail { pointer, context, depth: trail.depth + 1 });
            }
            SchemaKind::Union(variants) => {
                let deeper = Trail { depth: trail.depth + 1, ..trail.clone() };
                variants.iter().for_each(|variant| self.inside(variant, &deeper));
            }
            _ => {}
        }
    }

    fn field(&mut self, field: &'a Field, trail: &Trail) {
        let pointer = join(&trail.pointer, &field.name);
        let own = Phrase::of(&field.name, self.vocabulary);
        let schema = self.api.resolve(&field.schema);
        if self.fields.len() >= MAX_FIELDS {
            return;
        }
        if self.seen.insert(pointer.clone()) {
            self.push(pointer.clone(), [own.clone(), trail.context.clone()], schema, (field.required, field.span));
        }
        let context = trail.context.join(&own);
        self.inside(&field.schema, &Trail { pointer, context, depth: trail.depth + 1 });
    }

    fn push(&mut self, pointer: String, names: [Phrase; 2], schema: &'a Schema, facts: (bool, Span)) {
        let location = match self.message {
            Message::Request => Location::Body(pointer),
            Message::Response => Location::Response(pointer),
        };
        let ([own, context], (required, span)) = (names, facts);
        self.fields.push(ApiField { operation: self.operation, location, own, context, schema, required, span });
    }
}
