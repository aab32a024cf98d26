//! The one table of what may change without a trace although it is none of what [`super::Outcome`] tells apart.

use kandji_codegen::document::Node;

/// A key that changes nothing at some places.
#[derive(Debug)]
pub struct Exception {
    /// The key.
    pub key: &'static str,
    /// Whether it is at such a place, given the object that has it.
    pub holds: fn(&Node) -> bool,
    /// Why nothing can come of it there.
    pub reason: &'static str,
    /// A document with an object where it holds, for the test.
    pub example: &'static str,
}

/// Every exception. The test of this table fails for one that no mutation needs.
pub const EXCEPTIONS: &[Exception] = &[
    Exception {
        key: "explode",
        holds: |parameter| {
            let schema = parameter.get("schema");
            let is_scalar = |name: &str| matches!(name, "string" | "integer" | "number" | "boolean");
            schema.and_then(|schema| schema.text("type")).is_some_and(is_scalar)
        },
        reason: "it says how the parts of a list or an object are written, and the value is neither",
        example: r#"{"openapi": "3.0.3", "info": {"title": "t", "version": "1"}, "paths": {"/a": {"get": {"operationId": "a",
            "parameters": [{"name": "n", "in": "query", "explode": false, "schema": {"type": "integer"}}],
            "responses": {"200": {"description": "d"}}}}}}"#,
    },
    Exception {
        key: "example",
        holds: |parameter| parameter.get("in").is_some() && parameter.get("name").is_some(),
        reason: "an example of a parameter is evidence of its type, which other evidence may show as well",
        example: r#"{"openapi": "3.0.3", "info": {"title": "t", "version": "1"}, "paths": {"/a": {"get": {"operationId": "a",
            "parameters": [{"name": "sort_by", "in": "query", "description": "Field to sort by.\\n\\n* age\\n\\n* id", "example": "id",
            "schema": {"type": "string"}}],
            "responses": {"200": {"description": "d"}}}}}}"#,
    },
];

/// The exception for a key of an object.
pub(super) fn of(key: &str, object: &Node) -> Option<&'static Exception> {
    EXCEPTIONS.iter().find(|exception| exception.key == key && (exception.holds)(object))
}
