//! Responses.

use std::fmt;
use std::str::FromStr;

use crate::model::{Content, Schema};
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

/// The key of a response in OpenAPI: `200`, `4XX` or `default`.
impl FromStr for Status {
    type Err = UnknownStatus;

    fn from_str(key: &str) -> Result<Self, UnknownStatus> {
        if key == "default" {
            return Ok(Self::Default);
        }
        let status = match key.split_at_checked(1).filter(|(_, rest)| rest.eq_ignore_ascii_case("xx")) {
            Some((class, _)) => class.parse().ok().filter(|class| (1..=5).contains(class)).map(Self::Class),
            None => key.parse().ok().filter(|code| (100..=599).contains(code) && key.len() == 3).map(Self::Code),
        };
        status.ok_or(UnknownStatus)
    }
}

/// A text is not a status.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownStatus;

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_statuses_are_statuses() {
        let status = |key: &str| key.parse::<Status>().ok();
        assert_eq!(status("200"), Some(Status::Code(200)));
        assert_eq!(status("4XX"), Some(Status::Class(4)));
        assert_eq!((status("2xX"), status("4xx")), (Some(Status::Class(2)), Some(Status::Class(4))));
        assert_eq!(status("default"), Some(Status::Default));
        assert_eq!((status("2000"), status("9XX"), status("ok"), status("+99")), (None, None, None, None));
    }
}
