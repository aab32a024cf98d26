//! Path, query, header and cookie parameters.

use crate::model::{Notation, ParameterIn, Schema};
use crate::source::Span;

/// A path, query, header or cookie parameter.
#[derive(Clone, Debug, PartialEq)]
pub struct Parameter {
    /// The name on the wire.
    pub name: String,
    /// Where it is sent.
    pub location: ParameterIn,
    /// Whether it must be sent.
    pub required: bool,
    /// What it is for.
    pub description: Option<String>,
    /// Its schema.
    pub schema: Schema,
    /// How its value is written.
    pub notation: Notation,
    /// The columns that it can filter on, if it is a filter: an object of columns, each with an object of operators
    /// (`x-kandji-filter`).
    pub filter: Option<FilterColumns>,
    /// Whether the API will remove it.
    pub deprecated: bool,
    /// Its place in the document.
    pub span: Span,
}

/// The columns that a filter of a list accepts, named after the fields of its records.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FilterColumns {
    /// All of them.
    All,
    /// These.
    Only(Vec<String>),
    /// All but these.
    Except(Vec<String>),
}

impl FilterColumns {
    /// Whether the filter accepts a column.
    #[must_use]
    pub fn take(&self, column: &str) -> bool {
        match self {
            Self::All => true,
            Self::Only(columns) => columns.iter().any(|known| known == column),
            Self::Except(columns) => columns.iter().all(|known| known != column),
        }
    }
}
