//! The keys that mean nothing for requests and responses, each with the reason. A comparison of two documents does not see
//! changes of them.

use kandji_codegen::document::{Content, Node, join, tokens};

use super::alternatives::is_empty;

/// A key that means nothing, with everything in it.
#[derive(Debug)]
pub struct Meaningless {
    /// The key; a JSON pointer if it means nothing at this place only.
    pub key: &'static str,
    /// Whether it is at such a place, given the object that has it and its value.
    pub holds: fn(&Node, &Node) -> bool,
    /// Why.
    pub reason: &'static str,
}

const fn key(key: &'static str, reason: &'static str) -> Meaningless {
    Meaningless { key, holds: |_, _| true, reason }
}

/// A key whose value is text, wherever it is: names of fields hold objects.
const fn text(key: &'static str, reason: &'static str) -> Meaningless {
    Meaningless { key, holds: |_, value| value.as_text().is_some(), reason }
}

/// Every table, with what it is about.
pub const TABLES: &[(&str, &[Meaningless])] = &[
    ("OpenAPI documents and overlays", OF_DOCUMENTS),
    ("Overlays", OF_OVERLAYS),
    ("Other files of the spec folder", OF_SPEC),
    ("Postman collections", OF_COLLECTIONS),
    ("Postman collections, as evidence", EVIDENCE_OF_COLLECTIONS),
];

/// The keys of OpenAPI documents, and of what overlays put into them.
const OF_DOCUMENTS: &[Meaningless] = &[
    key("/openapi", "the version of the notation, not of what is written in it"),
    key("/tags", "text about groups; which group an operation has, the operation says"),
    text("description", "text"),
    text("summary", "text; that two operations have swapped it is seen"),
    text("title", "text"),
    key("/info/termsOfService", "about the service, not about its API"),
    key("/info/license/identifier", "OpenAPI 3.0 has only the name, which is compared"),
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
        holds: |object, _| {
            let of_schema = object.get("schema").and_then(|schema| schema.text("type"));
            let is_scalar = of_schema.is_some_and(|name| matches!(name, "string" | "integer" | "number" | "boolean"));
            is_scalar || object.get("in").is_none()
        },
        reason: "it says how the parts of a list or an object are written; the value is neither, or a header, whose text is \
                 returned as it is",
    },
    Meaningless {
        key: "style",
        holds: |object, _| object.get("in").is_none() && object.get("schema").is_some(),
        reason: "it says how a header is written, whose text is returned as it is",
    },
];

/// The keys of overlays themselves.
const OF_OVERLAYS: &[Meaningless] = &[
    key("/overlay", "the version of the notation, not of what is written in it"),
    key("/info", "what the overlay says of itself"),
    key("x-reason", "text: why a correction is made"),
    key("x-evidence", "evidence of a correction"),
];

/// The keys of the other files of the spec folder.
const OF_SPEC: &[Meaningless] = &[
    key("/types", "after which place a type is named; the name is in openapi.yaml"),
    text("cause", "text"),
    text("remedy", "text"),
    key("known", "evidence"),
    key("see", "evidence"),
    text("reason", "text: why a decision was made"),
];

/// The keys of Postman collections of which the import passes over the value, whatever it is.
const OF_COLLECTIONS: &[Meaningless] = &[
    Meaningless {
        key: "name",
        holds: |object, _| object.get("schema").is_some() && object.get("item").is_none(),
        reason: "the title of the collection, which is text",
    },
    key("/info/schema", "the version of the notation, not of what is written in it"),
    key("event", "programs for Postman"),
    key("protocolProfileBehavior", "how Postman sends a request"),
    key("cookie", "it belongs to the one exchange that was recorded"),
    key("responseTime", "it belongs to the one exchange that was recorded"),
    key("timings", "it belongs to the one exchange that was recorded"),
    key("src", "a file on somebody's disk"),
    key("_postman_id", "a number of Postman's"),
    key("_exporter_id", "a number of Postman's"),
    key("_collection_link", "a number of Postman's"),
    key("uid", "a number of Postman's"),
    key("_postman_isSubFolder", "the folder shows it by its place"),
    key("_postman_previewtype", "how Postman shows a response"),
    Meaningless {
        key: "id",
        holds: |object, _| object.get("key").is_some() || object.get("name").is_some(),
        reason: "a number of Postman's; what has a key or a name is not known by it",
    },
    Meaningless {
        key: "disabled",
        holds: |object, _| object.get("key").is_some(),
        reason: "whether Postman sends a value; no value is required because it is sent",
    },
    Meaningless {
        key: "type",
        holds: |object, _| object.get("key").is_some() && object.get("src").is_none(),
        reason: "how Postman shows a value",
    },
    Meaningless {
        key: "bearer",
        holds: |object, _| object.get("type").is_some(),
        reason: "credentials are not part of the API",
    },
];

/// The keys of Postman collections that are evidence. Facts are inferred from all evidence together, so that of several places
/// that show the same none is needed: a mutation of one has to be seen unless everything that is imported stays the same.
const EVIDENCE_OF_COLLECTIONS: &[Meaningless] = &[
    key("response", "examples of responses, which other examples confirm"),
    key("description", "text, of which hints are read that examples confirm"),
    key("value", "an example of a value, which other examples confirm"),
    key("raw", "the address once more, or an example of a body"),
    key("header", "headers, which the body and its examples confirm"),
    key("host", "where a request goes, which other requests confirm"),
    key("protocol", "where a request goes, which other requests confirm"),
    key("path", "the address once more; its text counts"),
    key("options", "the language of a body, which its text shows"),
    key("variable", "values of variables, which only matter where an address has them"),
    key("auth", "how Postman authenticates; every imported operation takes a token"),
    key("name", "a name, which the pinned and the other names confirm"),
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

/// Why a place of a document, or what it is in, means nothing.
pub(super) fn of(document: &Node, pointer: &str) -> Option<&'static str> {
    let tables: &[&[Meaningless]] = match () {
        () if document.get("item").is_some() => &[OF_COLLECTIONS],
        () if document.get("overlay").is_some() => &[OF_OVERLAYS, OF_DOCUMENTS],
        () if document.get("openapi").is_some() => &[OF_DOCUMENTS],
        () => &[OF_SPEC],
    };
    let rows: Vec<&Meaningless> = tables.iter().copied().flatten().collect();
    each_step(document, pointer, |step| step.row(&rows).or_else(|| step.of_others()))
}

/// Why a place of a document is evidence that other evidence can confirm.
pub(super) fn evidence(document: &Node, pointer: &str) -> Option<&'static str> {
    let rows: Vec<&Meaningless> = EVIDENCE_OF_COLLECTIONS.iter().collect();
    let is_collection = document.get("item").is_some();
    each_step(document, pointer, |step| step.row(&rows)).filter(|_| is_collection)
}

/// The keys of OpenAPI documents whose lists have no order.
const SETS: &[&str] = &["required", "enum", "parameters"];

/// Whether a list has no order.
pub(super) fn is_set(document: &Node, pointer: &str) -> bool {
    let key = tokens(pointer).last().unwrap_or_default();
    document.get("openapi").is_some() && SETS.contains(&key.as_str())
}

/// One step on the way to a place.
struct Step<'a> {
    /// The object or list.
    object: &'a Node,
    /// What is in it.
    value: &'a Node,
    /// The pointer of the object.
    above: &'a str,
    /// The key or index.
    token: &'a str,
    /// Whether the token is a keyword, rather than a name or an index.
    is_keyword: bool,
    /// Whether the token is a name.
    is_name: bool,
}

impl Step<'_> {
    fn row(&self, rows: &[&Meaningless]) -> Option<&'static str> {
        let place = join(self.above, self.token);
        let is_row =
            |row: &&&Meaningless| (row.key == self.token || row.key == place) && (row.holds)(self.object, self.value);
        rows.iter().find(is_row).filter(|_| self.is_keyword).map(|row| row.reason)
    }

    /// What the notation itself gives no meaning.
    fn of_others(&self) -> Option<&'static str> {
        let is_checked = matches!(self.token, "x-count" | "x-was");
        if self.is_keyword && self.token.starts_with("x-") && !self.token.starts_with("x-kandji-") && !is_checked {
            return Some("an extension that belongs to another program");
        }
        let is_media_type = self.above.ends_with("/headers") && self.token.eq_ignore_ascii_case("content-type");
        if let (Content::List(list), true) = (&self.object.content, self.above.ends_with("/security"))
            && list.len() == 1
            && is_empty(self.value)
        {
            return Some("alone, an alternative that needs nothing says the same as a list without one");
        }
        (self.is_name && is_media_type)
            .then_some("OpenAPI ignores a header of this name, because the media types say it")
    }
}

/// What is said of the first step to a place of which something is said.
fn each_step(document: &Node, pointer: &str, say: impl Fn(&Step<'_>) -> Option<&'static str>) -> Option<&'static str> {
    let (mut above, mut object, mut is_name) = (String::new(), document, false);
    for token in tokens(pointer) {
        let is_index = matches!(object.content, Content::List(_));
        let value = match &object.content {
            Content::List(list) => list.get(token.parse::<usize>().ok()?)?,
            _ => object.get(&token)?,
        };
        let is_keyword = !is_index && !is_name;
        let step = Step { object, value, above: &above, token: &token, is_keyword, is_name: is_name && !is_index };
        if let Some(said) = say(&step) {
            return Some(said);
        }
        // What stands under such a key is a name, unless it is a list, as the parameters of an operation are.
        is_name = is_keyword && NAMED.contains(&token.as_str());
        above = join(&above, &token);
        object = value;
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
        let text = r#"{"openapi": "3.0.3", "paths": {"/a": {"summary": "s", "get": {"parameters": [{"name": "summary", "x-a": 1}]}}},
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

    #[test]
    fn what_needs_nothing_means_nothing_only_alone() {
        let text = r#"{"openapi": "3.0.3", "security": [{}, {"a": []}], "paths": {"/a": {"get": {"security": [{}]}}}}"#;
        let mut sources = SourceMap::default();
        let id = sources.add("a.json", text);
        let document = parse_json(id, &sources, Limits::default()).unwrap();
        assert!(of(&document, "/paths/~1a/get/security/0").is_some());
        assert_eq!(of(&document, "/security/0").or(of(&document, "/paths/~1a/get/security")), None);
    }
}
