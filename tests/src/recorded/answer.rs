//! An example of an answer, and how a client reads it.

use serde_json::Value;

/// An example of an answer, as a document shows it.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The document, by its folder and name: `postman/2026-03-12.json`.
    pub document: String,
    /// The name that the document gives the example, or the one it gives its operation.
    pub name: String,
    /// The method.
    pub method: String,
    /// The path as the document writes it, without host and query.
    pub path: String,
    /// The status, if the document says it.
    pub status: Option<u16>,
    /// What is answered.
    pub body: Body,
}

/// The body of an answer.
#[derive(Clone, Debug)]
pub enum Body {
    /// JSON, freed of comments, elisions and superfluous commas.
    Json(Value),
    /// Anything else.
    Text,
}

/// A row of the generated `each_response!`: how the client's types read a response, strictly, and write it again.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// The operation's id.
    pub operation: &'static str,
    /// The status as the specification writes it: `200`, `4XX`, `default`.
    pub status: &'static str,
    /// Whether the specification says what is answered, and not just that it is JSON.
    pub is_typed: bool,
    /// Reads strictly and writes again.
    pub round_trip: fn(&[u8]) -> Result<Value, String>,
}
