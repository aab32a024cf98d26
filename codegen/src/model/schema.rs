//! Schemas.

use serde_json::Value;

use crate::source::Span;

/// A named type.
#[derive(Clone, Debug, PartialEq)]
pub struct TypeDef {
    /// The name: PascalCase ASCII, unique, also the name of its component in `generated/openapi.json`.
    pub name: String,
    /// Its schema.
    pub schema: Schema,
    /// Where it was first seen.
    pub span: Span,
}

/// The schema of a value at one place.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Schema {
    /// The kind of value.
    pub kind: SchemaKind,
    /// What the value is for, in Markdown.
    pub description: Option<String>,
    /// Whether the value can be `null`.
    pub nullable: bool,
    /// Whether the API sends `""` for "no value" although the kind is not a string (`x-kandji-blank`).
    pub blank: bool,
    /// Whether the value must not be shown or logged (`x-kandji-secret`).
    pub secret: bool,
    /// Limits that the API enforces.
    pub limits: Limits,
    /// The value that the API assumes if none is sent.
    pub default: Option<Value>,
    /// Where it stands.
    pub span: Span,
}

/// The kinds of values.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum SchemaKind {
    /// Free-form: any JSON value.
    #[default]
    Any,
    /// `true` or `false`.
    Boolean,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// A string.
    Text(Format),
    /// One of several strings, sorted and unique; the API may add more.
    Enum(Vec<String>),
    /// Bytes: a file in a multipart body, or a body that is not JSON.
    Bytes,
    /// A list.
    List(Box<Schema>),
    /// An object with arbitrary names and values of one schema.
    Map(Box<Schema>),
    /// An object with known fields, sorted by name. Others may occur.
    Object(Vec<Field>),
    /// One of several schemas, tried in this order.
    Union(Vec<Schema>),
    /// A type of [`super::Api::types`].
    Named(String),
}

/// The format of a string.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Format {
    /// Any string.
    #[default]
    Plain,
    /// RFC 3339 date and time, or one of the API's other spellings of it.
    DateTime,
    /// A calendar date.
    Date,
    /// A UUID.
    Uuid,
    /// An e-mail address.
    Email,
    /// A URI.
    Uri,
}

impl Format {
    /// The name in JSON Schema and OpenAPI; `Plain` has none.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        match self {
            Self::Plain => None,
            Self::DateTime => Some("date-time"),
            Self::Date => Some("date"),
            Self::Uuid => Some("uuid"),
            Self::Email => Some("email"),
            Self::Uri => Some("uri"),
        }
    }
}

/// A field of an object.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// The name on the wire.
    pub name: String,
    /// Its schema.
    pub schema: Schema,
    /// Whether it is always present (responses) or must be sent (bodies).
    pub required: bool,
    /// Where it stands.
    pub span: Span,
}

/// Limits of a value.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Limits {
    /// The smallest number.
    pub minimum: Option<serde_json::Number>,
    /// The largest number.
    pub maximum: Option<serde_json::Number>,
    /// The smallest length, in characters.
    pub min_length: Option<u64>,
    /// The largest length, in characters.
    pub max_length: Option<u64>,
    /// The smallest number of elements.
    pub min_items: Option<u64>,
    /// The largest number of elements.
    pub max_items: Option<u64>,
}

impl Schema {
    /// A schema of a kind, with nothing else set.
    #[must_use]
    pub fn of(kind: SchemaKind) -> Self {
        Self { kind, ..Self::default() }
    }

    /// A reference to a named type.
    #[must_use]
    pub fn named(name: impl Into<String>) -> Self {
        Self::of(SchemaKind::Named(name.into()))
    }

    /// The schemas directly inside this one.
    pub fn children(&self) -> impl Iterator<Item = &Schema> {
        let (one, fields, many): (Option<&Schema>, &[Field], &[Schema]) = match &self.kind {
            SchemaKind::List(inner) | SchemaKind::Map(inner) => (Some(inner), &[], &[]),
            SchemaKind::Object(fields) => (None, fields, &[]),
            SchemaKind::Union(variants) => (None, &[], variants),
            _ => (None, &[], &[]),
        };
        one.into_iter().chain(fields.iter().map(|field| &field.schema)).chain(many)
    }

    /// Visits every name in the schema, without following it.
    pub fn each_name<'a>(&'a self, visit: &mut impl FnMut(&'a str)) {
        if let SchemaKind::Named(name) = &self.kind {
            visit(name);
        }
        self.children().for_each(|child| child.each_name(visit));
    }

    /// The schemas directly inside this one, mutable.
    pub fn children_mut(&mut self) -> Vec<&mut Schema> {
        match &mut self.kind {
            SchemaKind::List(inner) | SchemaKind::Map(inner) => vec![inner],
            SchemaKind::Object(fields) => fields.iter_mut().map(|field| &mut field.schema).collect(),
            SchemaKind::Union(variants) => variants.iter_mut().collect(),
            _ => Vec::new(),
        }
    }
}
