//! Shapes in words and as tables of fields.

use serde::Serialize;
use serde_json::Value;

use super::Contents;
use super::escape::{Md, code, literal, md};
use super::markdown::inline;
use super::sitemap::{Sitemap, source};
use crate::model::{Field, Format, Kind, Limits, Parameter, Schema};
use crate::source::Span;

/// Enumerations up to this size are spelled out wherever they are used.
const FEW: usize = 8;

/// A row of a table of fields or parameters.
#[derive(Serialize)]
pub(super) struct Row {
    name: Md,
    /// Where it is sent, for parameters.
    place: &'static str,
    shape: Md,
    required: Md,
    description: Md,
}

/// The fields of an object.
#[derive(Serialize)]
pub(super) struct Fields {
    /// What has these fields.
    title: Md,
    rows: Vec<Row>,
}

/// What is needed to describe shapes on a page.
#[derive(Clone, Copy)]
pub(super) struct Shapes<'a> {
    pub(super) contents: Contents<'a>,
    pub(super) sitemap: &'a Sitemap<'a>,
    /// The page that links start from.
    pub(super) page: &'a str,
    /// Where the operation or shape stands that is being described: its parts name their source only if it is another.
    pub(super) home: Span,
}

impl Shapes<'_> {
    /// A shape in a few words.
    pub(super) fn phrase(&self, schema: &Schema) -> Md {
        match &schema.kind {
            Kind::Any => md!("any value"),
            Kind::Boolean => md!("boolean"),
            Kind::Integer => md!("integer"),
            Kind::Number => md!("number"),
            Kind::Text(format) => md!("{}", format_word(*format)),
            Kind::Enum(values) if values.len() <= FEW => md!("one of {}", &choices(values)),
            Kind::Enum(_) => md!("enumeration"),
            Kind::Bytes => md!("bytes"),
            Kind::List(inner) => md!("list of {}", &self.phrase(inner)),
            Kind::Map(inner) => md!("map of {}", &self.phrase(inner)),
            Kind::Object(_) => md!("object"),
            Kind::Union(variants) => Md::join(variants.iter().map(|variant| self.phrase(variant)), " or "),
            Kind::Named(name) => self.name(name),
        }
    }

    /// A named shape: a link to its section; its choices if they are few; `object` if its fields stand beside it.
    fn name(&self, name: &str) -> Md {
        let place = self.sitemap.named(name);
        match self.contents.api.types.get(name).map(|named| &named.schema.kind) {
            Some(Kind::Enum(values)) if values.len() <= FEW => md!("one of {}", &choices(values)),
            _ if self.sitemap.is_inline(name) => md!("object"),
            _ => place.map_or_else(|| literal(name), |place| place.link(self.page, &literal(name))),
        }
    }

    /// What else holds for a value: bounds, default, blanks, secrecy.
    fn notes(&self, schema: &Schema) -> Md {
        let mut notes = limits(&schema.limits);
        if let Some(default) = &schema.default {
            notes.push(md!("Default {}.", &value(default)));
        }
        match (schema.nullable, schema.blank) {
            (true, true) => notes.push(md!("`null` or `\"\"` for none.")),
            (true, false) => notes.push(md!("`null` for none.")),
            (false, true) => notes.push(md!("`\"\"` for none.")),
            (false, false) => {}
        }
        if schema.secret {
            notes.push(md!("Secret: never shown or logged by the client."));
        }
        Md::join(notes, " ")
    }

    /// The description of a value together with what else holds for it, on one line.
    pub(super) fn about(&self, description: Option<&str>, schema: &Schema) -> Md {
        let described = description.or(schema.description.as_deref()).map(inline).unwrap_or_default();
        Md::join([described, self.notes(schema)], " ")
    }

    /// The row of a parameter.
    pub(super) fn parameter(&self, parameter: &Parameter) -> Row {
        Row {
            name: code(&parameter.name),
            place: parameter.location.as_str(),
            shape: self.phrase(&parameter.schema),
            required: required(parameter.required),
            description: self.sourced(self.about(parameter.description.as_deref(), &parameter.schema), parameter.span),
        }
    }

    /// The fields of an object, or of the objects in a list; none for any other shape.
    pub(super) fn fields(&self, title: Md, schema: &Schema) -> Option<Fields> {
        let mut rows = Vec::new();
        self.rows("", schema, &mut rows);
        (!rows.is_empty()).then_some(Fields { title, rows })
    }

    fn rows(&self, prefix: &str, schema: &Schema, rows: &mut Vec<Row>) {
        let Kind::Object(fields) = &schema.kind else { return };
        for field in fields {
            let path = format!("{prefix}{}", field.name);
            rows.push(self.field(&path, field));
            // Objects without a name have no section of their own, so their fields follow here.
            match &field.schema.kind {
                Kind::Object(_) => self.rows(&format!("{path}."), &field.schema, rows),
                Kind::List(inner) => self.rows(&format!("{path}[]."), inner, rows),
                _ => {}
            }
        }
    }

    fn field(&self, path: &str, field: &Field) -> Row {
        Row {
            name: code(path),
            place: "",
            shape: self.phrase(&field.schema),
            required: required(field.required),
            description: self.sourced(self.about(None, &field.schema), field.span),
        }
    }

    /// The object at the top of a payload: through lists, and through a name whose section is not elsewhere.
    pub(super) fn top<'b>(&'b self, schema: &'b Schema) -> &'b Schema {
        let mut current = schema;
        loop {
            match &current.kind {
                Kind::List(inner) => current = inner,
                Kind::Named(name) if self.sitemap.is_inline(name) => return self.contents.api.resolve(current),
                _ => return current,
            }
        }
    }

    /// The same describer for the parts of something that stands at `home`.
    pub(super) fn at(self, home: Span) -> Self {
        Self { home, ..self }
    }

    /// Where something stands.
    pub(super) fn source(&self, span: Span) -> Md {
        source(self.contents.sources, span)
    }

    /// A description of a part, with the part's source if that is not the source of the whole.
    pub(super) fn sourced(&self, description: Md, span: Span) -> Md {
        let source = if span.file == self.home.file { Md::default() } else { self.source(span) };
        Md::join([description, source], " ")
    }
}

fn required(required: bool) -> Md {
    if required { md!("required").below() } else { Md::default() }
}

fn format_word(format: Format) -> &'static str {
    match format {
        Format::Plain => "string",
        Format::DateTime => "date and time",
        Format::Date => "date",
        Format::Uuid => "UUID",
        Format::Email => "e-mail address",
        Format::Uri => "URI",
    }
}

/// Values as code, separated by commas.
pub(super) fn choices(values: &[String]) -> Md {
    Md::join(values.iter().map(|value| code(value)), ", ")
}

fn value(value: &Value) -> Md {
    match value {
        Value::String(text) => code(text),
        other => code(&other.to_string()),
    }
}

fn limits(limits: &Limits) -> Vec<Md> {
    let number = |number: &Option<serde_json::Number>| number.as_ref().map(|number| literal(&number.to_string()));
    let count = |count: Option<u64>| count.map(|count| md!("{}", count));
    let value = range(number(&limits.minimum), number(&limits.maximum), "");
    let length = range(count(limits.min_length), count(limits.max_length), " characters");
    let items = range(count(limits.min_items), count(limits.max_items), " elements");
    [value, length, items].into_iter().flatten().collect()
}

fn range(least: Option<Md>, most: Option<Md>, unit: &'static str) -> Option<Md> {
    match (least, most) {
        (Some(least), Some(most)) if least == most => Some(md!("Exactly {}{}.", &least, unit)),
        (Some(least), Some(most)) => Some(md!("{} to {}{}.", &least, &most, unit)),
        (Some(least), None) => Some(md!("At least {}{}.", &least, unit)),
        (None, Some(most)) => Some(md!("At most {}{}.", &most, unit)),
        (None, None) => None,
    }
}
