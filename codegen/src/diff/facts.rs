//! An operation as a flat list of facts that can be compared one by one.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::document::join;
use crate::model::{Api, Content, Operation, Schema, SchemaKind};
use crate::source::Span;

/// What is known about one value of a request or response.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Fact {
    /// The kind of value, in the terms of JSON Schema.
    pub(super) kind: String,
    /// The format of a string; none for any string.
    pub(super) format: Option<&'static str>,
    /// The values of an enumeration.
    pub(super) values: Vec<String>,
    pub(super) required: bool,
    pub(super) span: Span,
}

/// Facts by place: `query limit`, `body /user/email`, `200 /results/*/id`.
pub(super) type Facts = BTreeMap<String, Fact>;

/// The facts about parameters.
pub(super) fn parameters(api: &Api, operation: &Operation) -> Facts {
    let facts = operation.parameters.iter().map(|parameter| {
        let place = format!("{} {}", parameter.location.as_str(), parameter.name);
        let mut fact = fact(api, &parameter.schema, parameter.required, parameter.span);
        if parameter.filter.is_some() {
            "a filter".clone_into(&mut fact.kind);
        }
        (place, fact)
    });
    facts.collect()
}

/// The facts about the request body.
pub(super) fn body(api: &Api, operation: &Operation) -> Facts {
    let contents = operation.body.iter().flat_map(|body| &body.content);
    contents.fold(Facts::new(), |facts, content| collect(api, "body", content, facts))
}

/// The facts about the responses with one status.
pub(super) fn response(api: &Api, status: &str, contents: &[Content]) -> Facts {
    contents.iter().fold(Facts::new(), |facts, content| collect(api, status, content, facts))
}

fn collect(api: &Api, root: &str, content: &Content, facts: Facts) -> Facts {
    let mut walk = Walk { api, root, facts, open: Vec::new() };
    walk.visit(&content.schema, "", true);
    walk.facts
}

/// A walk through the values of a schema. A type within itself is entered once.
struct Walk<'a> {
    api: &'a Api,
    root: &'a str,
    facts: Facts,
    open: Vec<&'a str>,
}

impl<'a> Walk<'a> {
    fn visit(&mut self, schema: &'a Schema, pointer: &str, required: bool) {
        let place = format!("{} {pointer}", self.root);
        self.facts.insert(place.trim_end().to_owned(), fact(self.api, schema, required, schema.span));
        if let SchemaKind::Named(name) = &schema.kind {
            let Some(definition) = self.api.types.get(name).filter(|_| !self.open.contains(&name.as_str())) else {
                return;
            };
            self.open.push(name);
            self.enter(&definition.schema, pointer);
            self.open.pop();
        } else {
            self.enter(schema, pointer);
        }
    }

    fn enter(&mut self, schema: &'a Schema, pointer: &str) {
        match &schema.kind {
            SchemaKind::Object(fields) => {
                for field in fields {
                    self.visit(&field.schema, &join(pointer, &field.name), field.required);
                }
            }
            SchemaKind::List(inner) | SchemaKind::Map(inner) => self.visit(inner, &format!("{pointer}/*"), true),
            SchemaKind::Union(variants) => variants.iter().for_each(|variant| self.enter(variant, pointer)),
            SchemaKind::Named(_) => self.visit(schema, pointer, true),
            _ => {}
        }
    }
}

fn fact(api: &Api, schema: &Schema, required: bool, span: Span) -> Fact {
    let resolved = api.resolve(schema);
    let spelled = |value: Value| if let Value::String(text) = value { text } else { value.to_string() };
    let values = resolved.values().into_iter().map(spelled).collect();
    let nullable = if schema.nullable { " or null" } else { "" };
    let format = if let SchemaKind::Text(format) = resolved.kind { format.name() } else { None };
    Fact { kind: format!("{}{nullable}", kind(resolved)), format, values, required, span }
}

fn kind(schema: &Schema) -> &'static str {
    match &schema.kind {
        SchemaKind::Any | SchemaKind::Named(_) => "any value",
        SchemaKind::Boolean => "boolean",
        SchemaKind::Integer => "integer",
        SchemaKind::Number => "number",
        SchemaKind::Text(_) | SchemaKind::Enum(_) => "string",
        SchemaKind::Bytes => "bytes",
        SchemaKind::List(_) => "list",
        SchemaKind::Map(_) => "map",
        SchemaKind::Object(_) => "object",
        SchemaKind::Union(_) => "one of several types",
    }
}
