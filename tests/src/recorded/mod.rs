//! The answers that upstream documents show as examples, found without the importer, so that what it overlooks is
//! missed; and what becomes of them on their way through a client's types.

mod answer;
mod compare;
mod judge;
mod left_out;
mod lenient;
mod openapi;
mod operations;
mod postman;
mod yaml;

use std::{fs, path::Path};

use serde_json::Value;

pub use answer::{Answer, Body, Row};
pub use compare::{Likeness, compare};
pub use judge::{Failure, Tally, judge};
pub use left_out::leave_out;
pub use operations::{Operations, RENAMED};

/// All example answers of a document, and the name it is reported by.
///
/// # Panics
/// If the document cannot be read, or is neither an OpenAPI document nor a Postman collection.
#[must_use]
pub fn answers(path: &Path) -> Vec<Answer> {
    let document = document(path);
    let folder = path.parent().and_then(Path::file_name).unwrap_or_default().to_string_lossy();
    let name = format!("{folder}/{}", path.file_name().unwrap_or_default().to_string_lossy());
    if document.get("item").is_some() {
        postman::answers(&name, &document)
    } else {
        assert!(document.get("openapi").is_some(), "{name} is neither an OpenAPI document nor a Postman collection");
        openapi::answers(&name, &document)
    }
}

/// A document in JSON or YAML.
///
/// # Panics
/// If the document cannot be read.
#[must_use]
pub fn document(path: &Path) -> Value {
    let text = fs::read_to_string(path).expect("the document can be read");
    let document: serde_yaml::Value = match serde_json::from_str(&text) {
        Ok(json) => json,
        Err(_) => serde_yaml::from_str(&text).expect("the document is JSON or YAML"),
    };
    yaml::to_json(document)
}
