//! Columns of lists that have a filter.

use crate::model::{Format, SchemaKind};

/// What a column holds, which decides about the conditions that a filter accepts for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ColumnKind {
    /// `true` or `false`.
    Boolean,
    /// Text.
    Text,
    /// A time or a date.
    Time,
    /// Anything else. No conditions are known.
    Other,
}

impl ColumnKind {
    /// The kind of a column that holds values of a kind, which is not a name.
    #[must_use]
    pub fn of(kind: &SchemaKind) -> Self {
        match kind {
            SchemaKind::Boolean => Self::Boolean,
            SchemaKind::Text(Format::DateTime | Format::Date) => Self::Time,
            SchemaKind::Text(_) | SchemaKind::Enum(_) => Self::Text,
            _ => Self::Other,
        }
    }

    /// What it holds, for people.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Boolean => "boolean",
            Self::Text => "text",
            Self::Time => "time",
            Self::Other => "anything else",
        }
    }

    /// The operators of its conditions, each with what it means.
    #[must_use]
    pub fn operators(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::Boolean => &[("eq", "is this value")],
            Self::Text => &[
                ("in", "is exactly one of these"),
                ("not_in", "is none of these"),
                ("like", "contains one of these"),
                ("not_like", "contains none of these"),
            ],
            Self::Time => &[
                ("lt", "before"),
                ("lte", "at or before"),
                ("gt", "after"),
                ("gte", "at or after"),
                ("or", "one of two bounds holds, which excludes the time between them"),
            ],
            Self::Other => &[],
        }
    }
}
