//! The kinds of values, in the terms of JSON Schema.

use crate::model::SchemaKind;

/// The kind of a value, whatever is inside of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Any,
    Boolean,
    Integer,
    Number,
    Text,
    Bytes,
    List,
    Map,
    Object,
    Union,
}

impl Kind {
    /// The kind of a value whose type is no name, or an unknown one.
    pub(super) fn of(kind: &SchemaKind) -> Self {
        match kind {
            SchemaKind::Any | SchemaKind::Named(_) => Self::Any,
            SchemaKind::Boolean => Self::Boolean,
            SchemaKind::Integer => Self::Integer,
            SchemaKind::Number => Self::Number,
            SchemaKind::Text(_) | SchemaKind::Enum(_) => Self::Text,
            SchemaKind::Bytes => Self::Bytes,
            SchemaKind::List(_) => Self::List,
            SchemaKind::Map(_) => Self::Map,
            SchemaKind::Object(_) => Self::Object,
            SchemaKind::Union(_) => Self::Union,
        }
    }

    /// What messages call it.
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Any => "any value",
            Self::Boolean => "boolean",
            Self::Integer => "integer",
            Self::Number => "number",
            Self::Text => "string",
            Self::Bytes => "bytes",
            Self::List => "list",
            Self::Map => "map",
            Self::Object => "object",
            Self::Union => "one of several types",
        }
    }

    /// Whether every value of this kind is one of the other kind.
    pub(super) fn is_within(self, other: Self) -> bool {
        self == other
            || other == Self::Any
            || (self, other) == (Self::Integer, Self::Number)
            || (self, other) == (Self::Object, Self::Map)
    }
}
