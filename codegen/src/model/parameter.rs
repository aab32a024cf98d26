//! Path, query and header parameters.

use super::Schema;
use crate::source::Span;

/// Where a parameter is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ParameterIn {
    /// In the path.
    Path,
    /// In the query.
    Query,
    /// As a header.
    Header,
}

impl ParameterIn {
    /// The name that OpenAPI uses.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
        }
    }
}

/// A path, query or header parameter.
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
    /// Its schema. Lists are sent separated by commas, objects as JSON.
    pub schema: Schema,
    /// The columns that it can filter on, if it is a filter: an object of columns, each with an object of operators
    /// (`x-kandji-filter`).
    pub filter: Option<FilterColumns>,
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
