//! The keys that mean nothing for requests and responses, each with the reason. A comparison of two documents does not see
//! changes of them.

use kandji_codegen::document::{Content, Node, join, tokens};

/// A key that means nothing, with everything in it.
#[derive(Debug)]
pub struct Meaningless {
    /// The key; a JSON pointer if it means nothing at this place only.
    pub key: &'static str,
    /// Whether the object that has it is one of those in which it means nothing.
    pub holds: fn(&Node) -> bool,
    /// Why.
    pub reason: &'static str,
}

const fn key(key: &'static str, reason: &'static str) -> Meaningless {
    Meaningless { key, holds: |_| true, reason }
}

/// The keys of OpenAPI documents.
pub const MEANINGLESS: &[Meaningless] = &[
    key("/openapi", "the version of the notation, not of what is written in it"),
    key("/info", "what the document says of itself"),
    key("/tags", "text about groups; which group an operation has, the operation says"),
    key("description", "text"),
    key("summary", "text; that two operations have swapped it is seen"),
    key("title", "text"),
    key("externalDocs", "a link to text"),
    key("example", "an example of what the schema says"),
    key("examples", "examples of what the schema says"),
    key("x-kandji-keywords", "words by which people search"),
    key("xml", "bodies are JSON and forms"),
    key("links", "what a response leads to; text for programs that explore"),
    key("callbacks", "requests to others, which no client sends"),
    key("$comment", "a comment"),
    key("$schema", "the dialect, which is that of OpenAPI"),
    key("$vocabulary", "the dialect, which is that of OpenAPI"),
    key("$id", "a name of the schema itself; references are pointers"),
    key("$anchor", "a name of the schema itself; references are pointers"),
    key("$dynamicAnchor", "a name of the schema itself; references are pointers"),
    Meaningless {
        key: "explode",
        holds: |object| {
            let of_schema = object.get("schema").and_then(|schema| schema.text("type"));
            let is_scalar = of_schema.is_some_and(|name| matches!(name, "string" | "integer" | "number" | "boolean"));
            is_scalar || object.get("in").is_none()
        },
        reason: "it says how the parts of a list or an object are written; the value is neither, or a header, whose text is \
                 returned as it is",
    },
    Meaningless {
        key: "style",
        holds: |object| object.get("in").is_none() && object.get("schema").is_some(),
        reason: "it says how a header is written, whose text is returned as it is",
    },
];

/// The keys of Postman collections. Their types are inferred from examples, which are evidence: of several examples that show
/// the same, none is needed.
pub const OF_COLLECTIONS: &[Meaningless] = &[
    key("/info", "what the document says of itself"),
    key("/auth", "how Postman authenticates"),
    key("/variable", "values for Postman"),
    key("/event", "programs for Postman"),
    key("response", "examples of responses, which other examples confirm"),
    key("value", "an example of a value"),
    key("description", "text, which may confirm what examples show"),
    key("name", "text"),
    key("type", "how Postman shows a value"),
    key("disabled", "whether Postman sends a value"),
    key("auth", "how Postman authenticates"),
    key("event", "programs for Postman"),
    key("options", "how Postman shows a body"),
    key("protocolProfileBehavior", "how Postman sends a request"),
    key("header", "headers that Postman sends"),
    key("host", "where Postman sends a request"),
    key("protocol", "where Postman sends a request"),
    key("raw", "the address once more, or an example of a body"),
    key("src", "a file on somebody's disk"),
    key("_postman_id", "a number of Postman's"),
    key("id", "a number of Postman's"),
    key("uid", "a number of Postman's"),
    key("_postman_isSubFolder", "a mark of Postman's"),
];

/// The keys of the other files of the spec folder.
pub const OF_SPEC: &[Meaningless] = &[
    key("/types", "after which place a type is named; the name is in openapi.yaml"),
    key("cause", "text"),
    key("remedy", "text"),
    key("known", "evidence"),
    key("see", "evidence"),
];

/// The keys that hold names and not keywords.
const NAMED: &[&str] = &[
    "paths",
    "webhooks",
    "properties",
    "patternProperties",
    "dependentSchemas",
    "$defs",
    "schemas",
    "x-kandji-schemas",
    "x-kandji-properties",
    "responses",
    "x-kandji-responses",
    "parameters",
    "requestBodies",
    "headers",
    "securitySchemes",
    "pathItems",
    "content",
    "x-kandji-content",
    "encoding",
    "variables",
    "mapping",
    "scopes",
    "examples",
    "links",
    "callbacks",
];

/// Why a place of an OpenAPI document, or what it is in, means nothing.
pub(super) fn of(document: &Node, pointer: &str) -> Option<&'static str> {
    let (mut above, mut is_named) = (String::new(), false);
    let is_collection = document.get("item").is_some();
    let rows: Vec<&Meaningless> =
        if is_collection { OF_COLLECTIONS.iter().collect() } else { MEANINGLESS.iter().chain(OF_SPEC).collect() };
    for token in tokens(pointer) {
        let object = document.at(&above)?;
        let place = join(&above, &token);
        let is_index = matches!(object.content, Content::List(_));
        if !is_index && !is_named {
            let is_row = |row: &&&Meaningless| (row.key == token || row.key == place) && (row.holds)(object);
            if let Some(row) = rows.iter().find(is_row) {
                return Some(row.reason);
            }
            if token.starts_with("x-") && !token.starts_with("x-kandji-") {
                return Some("an extension that belongs to another program");
            }
        }
        let is_header = is_named && above.ends_with("/headers") && token.eq_ignore_ascii_case("content-type");
        if is_header {
            return Some("OpenAPI ignores a header of this name, because the media types say it");
        }
        // What stands under such a key is a name, unless it is a list, as the parameters of an operation are.
        is_named = !is_index && !is_named && NAMED.contains(&token.as_str());
        above = place;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use kandji_codegen::document::{Limits, parse_json};
    use kandji_codegen::source::SourceMap;

    #[test]
    fn names_are_told_from_keywords() {
        let text = r#"{"paths": {"/a": {"summary": "s", "get": {"parameters": [{"name": "summary", "x-a": 1}]}}},
            "components": {"schemas": {"title": {"properties": {"properties": {"title": "t", "type": "string"}}}}}}"#;
        let mut sources = SourceMap::default();
        let id = sources.add("a.json", text);
        let document = parse_json(id, &sources, Limits::default()).unwrap();
        let is_meaningless = |pointer: &str| of(&document, pointer).is_some();
        assert!(is_meaningless("/paths/~1a/summary") && is_meaningless("/paths/~1a/get/parameters/0/x-a"));
        assert!(!is_meaningless("/paths/~1a/get/parameters/0/name") && !is_meaningless("/components/schemas/title"));
        let inner = "/components/schemas/title/properties/properties";
        assert!(is_meaningless(&format!("{inner}/title")) && !is_meaningless(&format!("{inner}/type")));
    }
}
