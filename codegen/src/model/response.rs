//! Responses.

use std::fmt;

use super::{Content, Schema};
use crate::source::Span;

/// The status, or statuses, of a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// One status.
    Code(u16),
    /// Every status of a class: `4XX` is 4.
    Class(u8),
    /// Every other status.
    Default,
}

impl Status {
    /// Whether it means success.
    #[must_use]
    pub fn is_success(self) -> bool {
        matches!(self, Self::Code(200..=299) | Self::Class(2))
    }
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Code(code) => write!(f, "{code}"),
            Self::Class(class) => write!(f, "{class}XX"),
            Self::Default => f.write_str("default"),
        }
    }
}

/// A response.
#[derive(Clone, Debug, PartialEq)]
pub struct Response {
    /// Its status.
    pub status: Status,
    /// What it means.
    pub description: String,
    /// Its media types, sorted; empty if there is no body.
    pub content: Vec<Content>,
    /// Its headers, sorted by name.
    pub headers: Vec<Header>,
    /// Its place in the document.
    pub span: Span,
}

/// A header of a response.
#[derive(Clone, Debug, PartialEq)]
pub struct Header {
    /// Its name, as the document spells it. The case does not matter.
    pub name: String,
    /// Whether every response of this status has it.
    pub required: bool,
    /// Whether the API will remove it.
    pub deprecated: bool,
    /// What it says.
    pub description: Option<String>,
    /// Its schema. Lists are sent separated by commas.
    pub schema: Schema,
    /// Its place in the document.
    pub span: Span,
}
