//! The answers that upstream documents show as examples, found without the importer, so that what it overlooks is
//! missed; and what becomes of them on their way through a client's types.

mod compare;
mod judge;
mod lenient;
mod openapi;
mod operations;
mod postman;

use std::{fs, path::Path};

use serde_json::Value;

pub use compare::{Likeness, compare};
pub use judge::{Failure, Tally, judge};
pub use operations::Operations;

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

/// All example answers of a document, and the name it is reported by.
///
/// # Panics
/// If the document cannot be read, or is neither an OpenAPI document nor a Postman collection.
#[must_use]
pub fn answers(path: &Path) -> Vec<Answer> {
    let text = fs::read_to_string(path).expect("the document can be read");
    let document: serde_yaml::Value = match serde_json::from_str(&text) {
        Ok(json) => json,
        Err(_) => serde_yaml::from_str(&text).expect("the document is JSON or YAML"),
    };
    let document = openapi::to_json(document);
    let folder = path.parent().and_then(Path::file_name).unwrap_or_default().to_string_lossy();
    let name = format!("{folder}/{}", path.file_name().unwrap_or_default().to_string_lossy());
    if document.get("item").is_some() {
        postman::answers(&name, &document)
    } else {
        assert!(document.get("openapi").is_some(), "{name} is neither an OpenAPI document nor a Postman collection");
        openapi::answers(&name, &document)
    }
}
