//! Schemas as short text and as tables of fields.

use serde::Serialize;
use serde_json::Value;

use super::escape::{Md, code, literal, md};
use super::evidence::evidence;
use super::input::{Input, source_note};
use super::markdown::inline;
use super::sitemap::Sitemap;
use crate::model::{Essential, Field, Format, Limits, Notation, Parameter, Schema, SchemaKind, Style};
use crate::source::Span;

/// The most values of an enumeration that is listed wherever it is used.
const LISTED_VALUES: usize = 8;

/// A row of a table of fields or parameters.
#[derive(Serialize)]
pub(super) struct Row {
    name: Md,
    /// For parameters: `path`, `query` or `header`.
    location: &'static str,
    kind: Md,
    required: Md,
    description: Md,
    /// The evidence in a few words; empty without any.
    evidence: Md,
}

/// The fields of an object.
#[derive(Serialize)]
pub(super) struct Fields {
    /// The caption of the table; may be empty.
    title: Md,
    rows: Vec<Row>,
}

/// Describes schemas on one page.
#[derive(Clone, Copy)]
pub(super) struct SchemaWriter<'a> {
    pub(super) input: Input<'a>,
    pub(super) sitemap: &'a Sitemap<'a>,
    /// The page that links start from.
    pub(super) page: &'a str,
    /// The source of the operation or type being described. Its parts name their source only if it is a different file.
    pub(super) whole: Span,
}

impl SchemaWriter<'_> {
    /// The kind of value in a few words.
    pub(super) fn kind(&self, schema: &Schema) -> Md {
        match &schema.kind {
            SchemaKind::Any => md!("any value"),
            SchemaKind::Boolean => md!("boolean"),
            SchemaKind::Integer => md!("integer"),
            SchemaKind::Number => md!("number"),
            SchemaKind::Text(format) => md!("{}", format_word(*format)),
            SchemaKind::Enum(values) if values.len() <= LISTED_VALUES => md!("one of {}", &codes(values)),
            SchemaKind::Enum(_) => md!("enumeration"),
            SchemaKind::Bytes => md!("bytes"),
            SchemaKind::List(inner) => md!("list of {}", &self.kind(inner)),
            SchemaKind::Map(inner) => md!("map of {}", &self.kind(inner)),
            SchemaKind::Object(_) => md!("object"),
            SchemaKind::Union(variants) => Md::join(variants.iter().map(|variant| self.kind(variant)), " or "),
            SchemaKind::Named(name) => self.named(name),
        }
    }

    /// A named type: a link to its section; its values if they are few; `object` if its fields follow right here.
    fn named(&self, name: &str) -> Md {
        match self.input.api.types.get(name).map(|named| &named.schema.kind) {
            Some(SchemaKind::Enum(values)) if values.len() <= LISTED_VALUES => md!("one of {}", &codes(values)),
            _ if self.sitemap.is_inline(name) => md!("object"),
            _ => match self.sitemap.type_section(name) {
                Some(section) => section.link(self.page, &literal(name)),
                None => literal(name),
            },
        }
    }

    /// What else is known about a value: limits, default, empty values, secrecy.
    fn notes(&self, schema: &Schema) -> Md {
        let mut notes = choices(&schema.choices);
        notes.extend(limits(&schema.limits));
        if let Some(default) = &schema.default {
            notes.push(md!("Default: {}.", &value(default)));
        }
        match (schema.nullable, schema.blank) {
            (true, true) => notes.push(md!("`null` and `\"\"` mean no value.")),
            (true, false) => notes.push(md!("Can be `null`.")),
            (false, true) => notes.push(md!("`\"\"` means no value.")),
            (false, false) => {}
        }
        if schema.read_only {
            notes.push(md!("Read-only: part of responses."));
        }
        if schema.write_only {
            notes.push(md!("Write-only: part of requests."));
        }
        notes.extend(schema.essential.and_then(essential));
        if schema.deprecated {
            notes.push(md!("Deprecated."));
        }
        if schema.secret {
            notes.push(md!("Secret: the client never shows or logs it."));
        }
        Md::join(notes, " ")
    }

    /// The description of a value and what else is known about it, on one line.
    fn description(&self, description: Option<&str>, schema: &Schema) -> Md {
        let described = description.or(schema.description.as_deref()).map(inline).unwrap_or_default();
        Md::join([described, self.notes(schema)], " ")
    }

    /// The row of a parameter.
    pub(super) fn parameter(&self, parameter: &Parameter) -> Row {
        let described = self.description(parameter.description.as_deref(), &parameter.schema);
        let deprecated = if parameter.deprecated { md!("Deprecated.") } else { Md::default() };
        let description = Md::join([described, self.notation(parameter), deprecated], " ");
        Row {
            name: code(&parameter.name),
            location: parameter.location.as_str(),
            kind: self.kind(&parameter.schema),
            required: required(parameter.required),
            description: self.sourced(description, parameter.span),
            evidence: self.evidence(&parameter.schema),
        }
    }

    /// How the parts of a list or object are written, if not separated by commas or as JSON.
    fn notation(&self, parameter: &Parameter) -> Md {
        match &parameter.notation {
            Notation::Joined(joined) if !self.input.api.resolve(&parameter.schema).kind.is_scalar() => {
                let is_usual = joined.style == Style::default_of(parameter.location) && !joined.explode;
                let explode = if joined.explode { " (exploded)" } else { "" };
                if is_usual { Md::default() } else { md!("Style: {}{}.", &code(joined.style.as_str()), explode) }
            }
            Notation::Joined(joined) if joined.style != Style::default_of(parameter.location) => {
                md!("Style: {}.", &code(joined.style.as_str()))
            }
            _ => Md::default(),
        }
    }

    /// The fields of an object; none for any other kind of value.
    pub(super) fn fields(&self, title: Md, schema: &Schema) -> Option<Fields> {
        let mut rows = Vec::new();
        self.rows("", schema, &mut rows);
        (!rows.is_empty()).then_some(Fields { title, rows })
    }

    fn rows(&self, prefix: &str, schema: &Schema, rows: &mut Vec<Row>) {
        let SchemaKind::Object(fields) = &schema.kind else { return };
        for field in fields {
            let path = format!("{prefix}{}", field.name);
            rows.push(self.field(&path, field));
            // Unnamed objects have no section of their own, so their fields follow here.
            match &field.schema.kind {
                SchemaKind::Object(_) => self.rows(&format!("{path}."), &field.schema, rows),
                SchemaKind::List(inner) => self.rows(&format!("{path}[]."), inner, rows),
                _ => {}
            }
        }
    }

    fn field(&self, path: &str, field: &Field) -> Row {
        Row {
            name: code(path),
            location: "",
            kind: self.kind(&field.schema),
            required: required(field.required),
            description: self.sourced(self.description(None, &field.schema), field.span),
            evidence: self.evidence(&field.schema),
        }
    }

    /// Where a parameter or field is known from.
    fn evidence(&self, schema: &Schema) -> Md {
        self.input.marks.get(schema).map(evidence).unwrap_or_default()
    }

    /// The schema whose fields a payload's table lists: that of the items of a list, and that of a type that has no
    /// section elsewhere.
    pub(super) fn listed<'b>(&'b self, schema: &'b Schema) -> &'b Schema {
        let mut current = schema;
        loop {
            match &current.kind {
                SchemaKind::List(inner) => current = inner,
                SchemaKind::Named(name) if self.sitemap.is_inline(name) => return self.input.api.resolve(current),
                _ => return current,
            }
        }
    }

    /// The same writer for the parts of something with this source.
    pub(super) fn within(self, whole: Span) -> Self {
        Self { whole, ..self }
    }

    /// The source of a fact.
    pub(super) fn source(&self, span: Span) -> Md {
        source_note(self.input.sources, span)
    }

    /// The description of a part, with its source if that is not the source of the whole.
    pub(super) fn sourced(&self, description: Md, span: Span) -> Md {
        let source = if span.file == self.whole.file { Md::default() } else { self.source(span) };
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
        Format::Email => "email address",
        Format::Uri => "URI",
    }
}

/// Values as code, separated by commas.
pub(super) fn codes(values: &[String]) -> Md {
    Md::join(values.iter().map(|value| code(value)), ", ")
}

fn value(value: &Value) -> Md {
    match value {
        Value::String(text) => code(text),
        other => code(&other.to_string()),
    }
}

/// The known values, if they are not part of the kind.
fn choices(values: &[Value]) -> Vec<Md> {
    let listed = values.iter().take(LISTED_VALUES).map(value);
    let more = if values.len() > LISTED_VALUES { ", …" } else { "" };
    let listed = Md::join(listed, ", ");
    if values.is_empty() { Vec::new() } else { vec![md!("One of {}{}.", &listed, more)] }
}

fn limits(limits: &Limits) -> Vec<Md> {
    let number = |number: &Option<serde_json::Number>| number.as_ref().map(|number| literal(&number.to_string()));
    let count = |count: Option<u64>| count.map(|count| md!("{}", count));
    let value = range(number(&limits.minimum), number(&limits.maximum), "");
    let length = range(count(limits.min_length), count(limits.max_length), " characters");
    let items = range(count(limits.min_items), count(limits.max_items), " items");
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

/// What it means that a record is none without a field.
fn essential(essential: Essential) -> Option<Md> {
    match essential {
        Essential::Identity => Some(md!("Identity: the client accepts no record without it.")),
        Essential::List => Some(md!("The client accepts no response without it; it may be empty.")),
        Essential::Secret => Some(md!("`null` means that there is none; the client accepts no response without it.")),
        Essential::Own | Essential::Not => None,
    }
}
