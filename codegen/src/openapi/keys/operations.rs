//! The keys of paths, operations, and what they send and receive.

use super::row::Fate::{Partly, Reported, Skipped, Understood};
use super::row::{Key, key};

const EXAMPLE: &str = "examples are made from the schemas";
const LINK_TO_TEXT: &str = "a link to text elsewhere; the text of the book is in spec/words";
const HEADER_STYLE: &str = "the client returns the text of a header, in whatever style it is written";
const LINKS: &str = "what a response leads to is in the descriptions";

pub(super) const PATH_ITEM: &[Key] = &[
    key("$ref", Understood),
    key("get", Understood),
    key("put", Understood),
    key("post", Understood),
    key("delete", Understood),
    key("options", Understood),
    key("head", Understood),
    key("patch", Understood),
    key("trace", Understood),
    key("parameters", Understood),
    key("servers", Understood),
    key("summary", Partly("the operations have text of their own")),
    key("description", Partly("the operations have text of their own")),
];

pub(super) const OPERATION: &[Key] = &[
    key("tags", Understood),
    key("summary", Understood),
    key("description", Understood),
    key("operationId", Understood),
    key("parameters", Understood),
    key("requestBody", Understood),
    key("responses", Understood),
    key("deprecated", Understood),
    key("security", Understood),
    key("servers", Understood),
    key("externalDocs", Skipped(LINK_TO_TEXT)),
    key("callbacks", Skipped("requests to others, which a client does not send")),
    key("x-kandji-command", Understood),
    key("x-kandji-commands", Understood),
    key("x-kandji-keywords", Understood),
    key("x-kandji-name", Understood),
    key("x-kandji-pagination", Understood),
    key("x-kandji-platforms", Understood),
    key("x-kandji-responses", Understood),
    key("x-kandji-risk", Understood),
    key("x-kandji-upload", Understood),
];

pub(super) const PARAMETER: &[Key] = &[
    key("$ref", Understood),
    key("name", Understood),
    key("in", Understood),
    key("description", Understood),
    key("required", Understood),
    key("schema", Understood),
    key("content", Understood),
    key("style", Understood),
    key("explode", Understood),
    key("deprecated", Understood),
    key("allowEmptyValue", Understood),
    key("allowReserved", Understood),
    key("example", Skipped(EXAMPLE)),
    key("examples", Skipped(EXAMPLE)),
    key("x-kandji-content", Understood),
    key("x-kandji-filter", Understood),
];

pub(super) const HEADER: &[Key] = &[
    key("$ref", Understood),
    key("description", Understood),
    key("required", Understood),
    key("schema", Understood),
    key("content", Understood),
    key("style", Skipped(HEADER_STYLE)),
    key("explode", Skipped(HEADER_STYLE)),
    key("deprecated", Understood),
    key("allowEmptyValue", Reported),
    key("allowReserved", Reported),
    key("example", Skipped(EXAMPLE)),
    key("examples", Skipped(EXAMPLE)),
];

pub(super) const REQUEST_BODY: &[Key] = &[
    key("$ref", Understood),
    key("description", Understood),
    key("content", Understood),
    key("required", Understood),
    key("x-kandji-content", Understood),
];

pub(super) const RESPONSE: &[Key] = &[
    key("$ref", Understood),
    key("description", Understood),
    key("content", Understood),
    key("headers", Understood),
    key("links", Skipped(LINKS)),
    key("x-kandji-content", Understood),
];

pub(super) const MEDIA_TYPE: &[Key] = &[
    key("schema", Understood),
    key("encoding", Understood),
    key("example", Skipped(EXAMPLE)),
    key("examples", Skipped(EXAMPLE)),
];

pub(super) const ENCODING: &[Key] = &[
    key("contentType", Understood),
    key("headers", Reported),
    key("style", Understood),
    key("explode", Understood),
    key("allowReserved", Understood),
];

pub(super) const PAGINATION: &[Key] = &[
    key("style", Understood),
    key("items", Understood),
    key("next", Understood),
    key("total", Understood),
    key("maximum", Understood),
    key("limit", Understood),
    key("offset", Understood),
    key("page", Understood),
    key("size", Understood),
    key("cursor", Understood),
    key("after", Understood),
];

pub(super) const UPLOAD: &[Key] = &[
    key("url", Understood),
    key("fields", Understood),
    key("file", Understood),
    key("status", Understood),
    key("key", Understood),
    key("validation", Understood),
];

pub(super) const VALIDATION: &[Key] = &[
    key("operation", Understood),
    key("argument", Understood),
    key("status", Understood),
    key("reason", Understood),
    key("done", Understood),
    key("failed", Understood),
];

pub(super) const COMMANDS: &[Key] = &[
    key("id", Understood),
    key("kind", Understood),
    key("status", Understood),
    key("errors", Understood),
    key("done", Understood),
    key("failed", Understood),
];

pub(super) const FILTER: &[Key] = &[key("only", Understood), key("except", Understood)];
