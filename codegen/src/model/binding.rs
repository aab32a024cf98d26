//! What a card's field stands for in the API.

use super::{Card, Section};

/// The place of a card's field in the API.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Binding {
    /// A path parameter.
    Path {
        /// Its name.
        name: String,
    },
    /// A query parameter.
    Query {
        /// Its name.
        name: String,
    },
    /// A header.
    Header {
        /// Its name.
        name: String,
    },
    /// A place in the request's body.
    Body {
        /// JSON pointer, `*` for every element of a list.
        pointer: String,
    },
    /// A place in an answer.
    Response {
        /// The operation that answers.
        operation_id: String,
        /// JSON pointer, `*` for every element of a list.
        pointer: String,
    },
    /// The HTTP status.
    Status,
    /// The number of records.
    Count,
    /// The paging mode.
    Paging,
    /// Nothing in the API: the connector's own.
    Connector {
        /// A short name such as `http_method`.
        concept: String,
        /// Why it has no place in the API.
        reason: String,
    },
}

/// An operation behind a card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardOperation {
    /// The operation.
    pub operation_id: String,
    /// What it is for.
    pub role: OperationRole,
}

/// What a card calls an operation for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum OperationRole {
    /// It does what the card is for.
    Primary,
    /// It fetches something that the card needs or shows besides.
    Lookup,
}

impl OperationRole {
    /// The name in the catalogue.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Primary => "primary",
            Self::Lookup => "lookup",
        }
    }
}

/// A field with its place in the API.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BoundField {
    /// The section that the field stands in.
    pub section: Section,
    /// Its index in that section.
    pub index: usize,
    /// Its place.
    pub binding: Binding,
    /// The rule that found the place, or `decision`.
    pub rule: &'static str,
    /// How sure the rule is, from 0 to 100.
    pub score: u8,
}

/// A card with everything that was found out about it.
#[derive(Clone, Debug, PartialEq)]
pub struct BoundCard {
    /// The card.
    pub card: Card,
    /// The operations behind it; none for a card that can call any.
    pub operations: Vec<CardOperation>,
    /// One entry for each field, in the order of [`Card::fields`].
    pub fields: Vec<BoundField>,
    /// Inputs of which at least one must be given or cleared, though none is required alone; empty if there are none.
    pub at_least_one: Vec<Alternative>,
}

/// One of several inputs that can fulfil what a card asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alternative {
    /// The input's key.
    pub input: String,
    /// The key of the option by which a blank input clears the value; clearing counts like giving.
    pub clear: Option<String>,
}
