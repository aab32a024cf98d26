//! What belongs to the connector alone.

use std::fmt;
use std::str::FromStr;

use serde::Serialize;

/// What a card's field means to the connector, when nothing in the API corresponds to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Concept {
    /// An option that makes a blank input clear the value.
    ClearIfBlank,
    /// The HTTP method of a request that the user writes.
    HttpMethod,
    /// The connector's own message about the outcome.
    Message,
    /// A field of a card that no operation implements.
    NoOperation,
    /// An option that selects the operation.
    OperationSelector,
    /// The query of a request that the user writes.
    Query,
    /// The URL of a request that the user writes.
    RelativeUrl,
    /// The body of a request that the user writes.
    RequestBody,
    /// The headers of a request that the user writes.
    RequestHeaders,
    /// The body of the response to such a request.
    ResponseBody,
    /// The headers of the response to such a request.
    ResponseHeaders,
    /// A field that no document of the API mentions.
    Undocumented,
    /// A field that no rule could bind and no decision explains.
    Unmatched,
}

impl Concept {
    /// Every concept, in the order of [`Concept::as_str`].
    pub const ALL: [Self; 13] = [
        Self::ClearIfBlank,
        Self::HttpMethod,
        Self::Message,
        Self::NoOperation,
        Self::OperationSelector,
        Self::Query,
        Self::RelativeUrl,
        Self::RequestBody,
        Self::RequestHeaders,
        Self::ResponseBody,
        Self::ResponseHeaders,
        Self::Undocumented,
        Self::Unmatched,
    ];

    /// The name in the catalogue and in `spec/decisions.yaml`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::ClearIfBlank => "clear_if_blank",
            Self::HttpMethod => "http_method",
            Self::Message => "message",
            Self::NoOperation => "no_operation",
            Self::OperationSelector => "operation_selector",
            Self::Query => "query",
            Self::RelativeUrl => "relative_url",
            Self::RequestBody => "request_body",
            Self::RequestHeaders => "request_headers",
            Self::ResponseBody => "response_body",
            Self::ResponseHeaders => "response_headers",
            Self::Undocumented => "undocumented",
            Self::Unmatched => "unmatched",
        }
    }

    /// Whether it is the body of a request or a response, which can be any JSON.
    #[must_use]
    pub fn is_body(self) -> bool {
        matches!(self, Self::RequestBody | Self::ResponseBody)
    }
}

/// No concept has this name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownConcept;

impl FromStr for Concept {
    type Err = UnknownConcept;

    fn from_str(name: &str) -> Result<Self, UnknownConcept> {
        Self::ALL.into_iter().find(|concept| concept.as_str() == name).ok_or(UnknownConcept)
    }
}

impl fmt::Display for Concept {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_sorted_and_parse_back() {
        let names = Concept::ALL.map(Concept::as_str);
        assert!(names.is_sorted());
        assert_eq!(names.map(str::parse), Concept::ALL.map(Ok));
        assert_eq!(serde_json::to_value(Concept::ALL).unwrap(), serde_json::json!(names));
        assert_eq!("undocumentd".parse::<Concept>(), Err(UnknownConcept));
    }
}
