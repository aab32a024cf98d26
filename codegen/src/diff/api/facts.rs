//! An operation as a flat list of facts that can be compared one by one.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use serde_json::{Number, Value};

use crate::document::join;
use crate::model::{Api, Content, Essential, Field, Operation, Response, Schema, SchemaKind};
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
    /// Everything else that the schema says about the value, such as its limits, in words.
    pub(super) details: BTreeMap<&'static str, String>,
    pub(super) span: Span,
}

impl Fact {
    /// Adds what another variant of a union, or another media type, says about the same place.
    fn join(&mut self, other: Self) {
        if self.kind != other.kind && self.kind != UNION {
            self.kind = format!("{} or {}", self.kind, other.kind);
        }
        self.format = self.format.or(other.format);
        self.values.extend(other.values.into_iter().filter(|value| !self.values.contains(value)).collect::<Vec<_>>());
        self.required &= other.required;
        for (key, value) in other.details {
            self.details.entry(key).or_insert(value);
        }
    }
}

/// The kind of a union, whose variants say more at the same place.
const UNION: &str = "one of several types";

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
    let is_part = |field: &Field| !field.schema.read_only;
    contents.fold(Facts::new(), |facts, content| collect(api, "body", content, is_part, facts))
}

/// The facts about a response.
pub(super) fn response(api: &Api, response: &Response) -> Facts {
    let status = response.status.to_string();
    let is_part = |field: &Field| !field.schema.write_only;
    let facts =
        response.content.iter().fold(Facts::new(), |facts, content| collect(api, &status, content, is_part, facts));
    let headers = response.headers.iter().map(|header| {
        let mut fact = fact(api, &header.schema, header.required, header.span);
        fact.details.extend(header.deprecated.then(|| ("deprecated", "yes".to_owned())));
        (format!("{status} header {}", header.name.to_lowercase()), fact)
    });
    facts.into_iter().chain(headers).collect()
}

fn collect(api: &Api, root: &str, content: &Content, is_part: fn(&Field) -> bool, facts: Facts) -> Facts {
    let mut walk = Walk { api, root, is_part, facts, open: Vec::new() };
    walk.visit(&content.schema, "", true);
    walk.facts
}

/// A walk through the values of a schema. A type within itself is entered once.
struct Walk<'a> {
    api: &'a Api,
    root: &'a str,
    /// Whether a field is part of this direction.
    is_part: fn(&Field) -> bool,
    facts: Facts,
    open: Vec<&'a str>,
}

impl<'a> Walk<'a> {
    fn visit(&mut self, schema: &'a Schema, pointer: &str, required: bool) {
        let place = format!("{} {pointer}", self.root);
        let fact = fact(self.api, schema, required, schema.span);
        match self.facts.entry(place.trim_end().to_owned()) {
            Entry::Vacant(slot) => drop(slot.insert(fact)),
            Entry::Occupied(slot) => slot.into_mut().join(fact),
        }
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
                let is_part = self.is_part;
                for field in fields.iter().filter(|field| is_part(field)) {
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
    let details = details(schema, resolved);
    Fact { kind: format!("{}{nullable}", kind(resolved)), format, values, required, details, span }
}

/// What a schema and the type that it names say about a value beyond its type, by the key that says it.
fn details(schema: &Schema, resolved: &Schema) -> BTreeMap<&'static str, String> {
    let mut details = BTreeMap::new();
    for schema in [resolved, schema] {
        let limits = &schema.limits;
        let bound = |bound: &Option<Number>, is_exclusive: bool| {
            bound.as_ref().map(|bound| if is_exclusive { format!("{bound}, exclusive") } else { bound.to_string() })
        };
        let size = |size: Option<u64>| size.map(|size| size.to_string());
        let mark = |holds: bool| holds.then(|| "yes".to_owned());
        let discriminator = schema.discriminator.as_ref().map(|choice| {
            let values: Vec<&str> = choice.mapping.keys().map(String::as_str).collect();
            format!("`{}` ({})", choice.property, values.join(", "))
        });
        let said = [
            ("minimum", bound(&limits.minimum, limits.exclusive_minimum)),
            ("maximum", bound(&limits.maximum, limits.exclusive_maximum)),
            ("multipleOf", bound(&limits.multiple_of, false)),
            ("minLength", size(limits.min_length)),
            ("maxLength", size(limits.max_length)),
            ("minItems", size(limits.min_items)),
            ("maxItems", size(limits.max_items)),
            ("minProperties", size(limits.min_properties)),
            ("maxProperties", size(limits.max_properties)),
            ("pattern", limits.pattern.clone()),
            ("uniqueItems", mark(limits.unique_items)),
            ("default", schema.default.as_ref().map(ToString::to_string)),
            ("format", schema.format.clone()),
            ("readOnly", mark(schema.read_only)),
            ("writeOnly", mark(schema.write_only)),
            ("deprecated", mark(schema.deprecated)),
            ("secret", mark(schema.secret)),
            ("essential", essential(schema)),
            ("blank", mark(schema.blank)),
            ("wire", schema.wire.name().map(str::to_owned)),
            ("discriminator", discriminator),
        ];
        details.extend(said.into_iter().filter_map(|(key, value)| Some((key, value?))));
    }
    details
}

/// Why the record is none without the value. That hardly any other record has it depends on all other records.
fn essential(schema: &Schema) -> Option<String> {
    let essential = schema.essential.filter(|essential| !matches!(essential, Essential::Own | Essential::Not));
    essential.map(|essential| essential.as_str().to_owned())
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
        SchemaKind::Union(_) => UNION,
    }
}
