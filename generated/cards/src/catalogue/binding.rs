//! What a field of a card corresponds to.

use serde::{Deserialize, Serialize};

use super::concept::Concept;

/// What a field of a card is bound to. Pointers are JSON pointers with `*` for every element of a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "in", rename_all = "lowercase")]
#[non_exhaustive]
pub enum Binding {
    /// A parameter of the path.
    Path {
        /// Its name.
        name: String,
    },
    /// A parameter of the query.
    Query {
        /// Its name.
        name: String,
    },
    /// A header.
    Header {
        /// Its name.
        name: String,
    },
    /// A cookie.
    Cookie {
        /// Its name.
        name: String,
    },
    /// A place in the body of the request.
    Body {
        /// Where it is.
        pointer: String,
    },
    /// A place in a response.
    Response {
        /// The operation that returns it.
        operation_id: String,
        /// Where it is.
        pointer: String,
    },
    /// The HTTP status.
    Status,
    /// The number of records.
    Count,
    /// The paging mode, which cards call Result Set.
    Paging,
    /// Nothing in the API: the field is the connector's own.
    Connector {
        /// What it means to the connector.
        concept: Concept,
        /// Why the API has no counterpart.
        reason: String,
    },
}

impl Binding {
    /// What the field means to the connector, if the API has no counterpart.
    #[must_use]
    pub fn concept(&self) -> Option<&Concept> {
        match self {
            Self::Connector { concept, .. } => Some(concept),
            _ => None,
        }
    }
}

/// A disagreement of a card with the API.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Finding {
    /// The id of the rule that found it.
    pub rule: String,
    /// What disagrees.
    pub message: String,
    /// What was decided about it, if something was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verdict: Option<String>,
}
