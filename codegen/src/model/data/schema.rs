//! Schemas.

use std::collections::BTreeMap;

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
    /// How the API writes the value (`x-kandji-wire`).
    pub wire: Wire,
    /// Whether the value must not be shown or logged (`x-kandji-secret`).
    pub secret: bool,
    /// Why a record is none without this field, or that it is (`x-kandji-essential`); set by `passes`.
    pub essential: Option<Essential>,
    /// The known values, sorted and unique, if the kind is not [`SchemaKind::Enum`]; the API may add more.
    pub choices: Vec<Value>,
    /// Whether only the API sets the value: it is part of responses and not of requests.
    pub read_only: bool,
    /// Whether the API never returns the value: it is part of requests and not of responses.
    pub write_only: bool,
    /// Whether the API will remove the value.
    pub deprecated: bool,
    /// What the document calls the value.
    pub title: Option<String>,
    /// A format that [`Format`] does not have, such as `int64`.
    pub format: Option<String>,
    /// How the values of a union say which variant they are; those of an object, which kind that extends it.
    pub discriminator: Option<Box<Discriminator>>,
    /// Limits that the API enforces.
    pub limits: Limits,
    /// The value that the API assumes if none is sent.
    pub default: Option<Value>,
    /// Where it stands.
    pub span: Span,
}

/// Why the record of a response is none without a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Essential {
    /// It identifies the record.
    Identity,
    /// It is the list that the response is for, or leads to it.
    List,
    /// It is the secret that the response is for, `null` if there is none.
    Secret,
    /// Hardly any other record has it. What has none of these fields, but an unknown one, is another record.
    Own,
    /// The record is one without it, although the evidence suggests otherwise.
    Not,
}

impl Essential {
    const ALL: [Self; 5] = [Self::Identity, Self::List, Self::Secret, Self::Own, Self::Not];

    /// The name in `x-kandji-essential`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Identity => "identity",
            Self::List => "list",
            Self::Secret => "secret",
            Self::Own => "own",
            Self::Not => "no",
        }
    }

    /// The one with this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.as_str() == name)
    }

    /// All names.
    #[must_use]
    pub fn names() -> String {
        Self::ALL.map(|one| format!("`{}`", one.as_str())).join(", ")
    }
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
    /// A type of [`crate::model::Api::types`].
    Named(String),
}

/// How the API writes a value of a kind, where that can differ from how JSON Schema writes it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Wire {
    /// As JSON Schema does: a boolean as `true` or `false`, a time in UTC as in RFC 3339, a UUID of a known version.
    #[default]
    Plain,
    /// As a string in one of the API's own spellings: `"True"`, `"8"`, `2020-01-02 03:04:05 +0000`.
    Text,
    /// Sometimes as JSON Schema does, and sometimes as a string; a string sometimes as a number.
    Mixed,
}

impl Wire {
    /// The value of `x-kandji-wire`; `Plain` has none.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        match self {
            Self::Plain => None,
            Self::Text => Some("text"),
            Self::Mixed => Some("mixed"),
        }
    }

    /// How a value is written of a kind if some of its values are written in one way, and some in the other.
    #[must_use]
    pub fn join(self, other: Self, kind: &SchemaKind) -> Self {
        match (self == other, kind) {
            (true, _) => self,
            // Both ways are strings.
            (false, SchemaKind::Text(_)) => Self::Text,
            (false, _) => Self::Mixed,
        }
    }
}

/// How a value says which of several types it has.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Discriminator {
    /// The property that says it.
    pub property: String,
    /// The type of each value of the property: a schema that is a name.
    pub mapping: BTreeMap<String, Schema>,
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
    /// Whether it is always present (responses) or must be sent (bodies). The marks of its schema restrict this to one
    /// of the two: see [`Field::must_be_sent`] and [`Field::is_always_returned`].
    pub required: bool,
    /// Where it stands.
    pub span: Span,
}

impl Field {
    /// Whether a request must have it.
    #[must_use]
    pub fn must_be_sent(&self) -> bool {
        self.required && !self.schema.read_only
    }

    /// Whether every response has it.
    #[must_use]
    pub fn is_always_returned(&self) -> bool {
        self.required && !self.schema.write_only
    }
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
    /// Whether the value is larger than `minimum`, not equal.
    pub exclusive_minimum: bool,
    /// Whether the value is smaller than `maximum`, not equal.
    pub exclusive_maximum: bool,
    /// The number of which the value is a multiple.
    pub multiple_of: Option<serde_json::Number>,
    /// The regular expression that the value matches somewhere, in the dialect of ECMA-262.
    pub pattern: Option<String>,
    /// Whether no two elements are equal.
    pub unique_items: bool,
    /// The smallest number of properties.
    pub min_properties: Option<u64>,
    /// The largest number of properties.
    pub max_properties: Option<u64>,
}

impl SchemaKind {
    /// Whether values of this kind are written as one text.
    #[must_use]
    pub fn is_scalar(&self) -> bool {
        matches!(self, Self::Boolean | Self::Integer | Self::Number | Self::Text(_) | Self::Enum(_))
    }
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

    /// The known values, of any kind.
    #[must_use]
    pub fn values(&self) -> Vec<Value> {
        match &self.kind {
            SchemaKind::Enum(values) => values.iter().map(|value| Value::from(value.as_str())).collect(),
            _ => self.choices.clone(),
        }
    }

    /// Whether the value is one of several known numbers.
    #[must_use]
    pub fn is_number_choice(&self) -> bool {
        matches!(self.kind, SchemaKind::Integer | SchemaKind::Number) && !self.choices.is_empty()
    }

    /// The schemas directly inside this one.
    pub fn children(&self) -> impl Iterator<Item = &Schema> {
        let (one, fields, many): (Option<&Schema>, &[Field], &[Schema]) = match &self.kind {
            SchemaKind::List(inner) | SchemaKind::Map(inner) => (Some(inner), &[], &[]),
            SchemaKind::Object(fields) => (None, fields, &[]),
            SchemaKind::Union(variants) => (None, &[], variants),
            _ => (None, &[], &[]),
        };
        let mapped = self.discriminator.iter().flat_map(|discriminator| discriminator.mapping.values());
        one.into_iter().chain(fields.iter().map(|field| &field.schema)).chain(many).chain(mapped)
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
        let mut children = match &mut self.kind {
            SchemaKind::List(inner) | SchemaKind::Map(inner) => vec![&mut **inner],
            SchemaKind::Object(fields) => fields.iter_mut().map(|field| &mut field.schema).collect(),
            SchemaKind::Union(variants) => variants.iter_mut().collect(),
            _ => Vec::new(),
        };
        children.extend(self.discriminator.iter_mut().flat_map(|discriminator| discriminator.mapping.values_mut()));
        children
    }
}
