//! The one list of what the import of an OpenAPI document knowingly passes over, with the reasons.

use crate::document::{Content, Node};
use crate::openapi::walk::ObjectKind as Kind;

const PROSE: &str = "prose; the text of the book is in spec/words";
const LINK: &str = "a link to text elsewhere";
const NO: &str = "it says what is so without it";
const DIALECT: &str = "a name or dialect of the schema itself";
const CARELESS: &str = "the document marks what is required without care, as its types show";
const SERVICE: &str = "about the service or the document, not about the API";

/// Why an id is passed over.
const NAMED: &str = "the summary names the operation";
/// Why it is passed over what is required, although a document that marks it with care is heard about what is sent.
const REQUIRED: &str =
    "what is always returned is what examples show, and what must be sent may be known from other sources";

/// Why an extension is passed over.
pub(super) const FOREIGN: &str = "an extension that belongs to another program";
/// Why a component is passed over.
pub(super) const UNUSED: &str = "a component that nothing refers to";
/// Why a header of a response is passed over.
pub(super) const TRANSPORT: &str = "a header about the transport, not about the API";
/// Why security is passed over.
pub(super) const BEARER: &str = "a bearer token, which every imported operation takes";
/// Why a null is passed over.
pub(super) const NULL: &str = "a key without a value";

/// When a key is passed over.
#[derive(Clone, Copy)]
pub(super) enum When {
    Always,
    /// Where it is `false`, as it is without the key.
    False,
    /// Where it says no more than whether anything is accepted.
    Open,
    /// Where it is as it is without the key: lists in the style `form` are exploded, others are not.
    Usual,
    /// Where the document was not written with care.
    Careless,
    /// Where the object has another key, which says the same.
    Beside(&'static str),
}

use When::{Always, Beside, Careless, False, Open, Usual};

pub(super) const ROWS: &[(Kind, &str, When, &str)] = &[
    (Kind::Document, "openapi", Always, "it says how to read the document"),
    (Kind::Document, "jsonSchemaDialect", Always, DIALECT),
    (Kind::Document, "externalDocs", Always, LINK),
    (Kind::Document, "webhooks", Always, "requests to others, which a client does not send"),
    (Kind::Info, "summary", Always, PROSE),
    (Kind::Info, "description", Always, PROSE),
    (Kind::Info, "termsOfService", Always, SERVICE),
    (Kind::Info, "contact", Always, SERVICE),
    (Kind::Info, "license", Always, SERVICE),
    (Kind::Server, "description", Always, PROSE),
    (Kind::ServerVariable, "description", Always, PROSE),
    (Kind::Tag, "name", Always, "operations name their groups"),
    (Kind::Tag, "description", Always, PROSE),
    (Kind::Tag, "externalDocs", Always, LINK),
    (Kind::Components, "examples", Always, UNUSED),
    (Kind::Components, "links", Always, "what a response leads to, which other operations show"),
    (Kind::Components, "callbacks", Always, "requests to others, which a client does not send"),
    (Kind::PathItem, "summary", Always, PROSE),
    (Kind::PathItem, "description", Always, PROSE),
    (Kind::Operation, "externalDocs", Always, LINK),
    (Kind::Operation, "callbacks", Always, "requests to others, which a client does not send"),
    (Kind::Operation, "tags", Always, "an operation is in the group of its first tag"),
    (Kind::Operation, "summary", Always, PROSE),
    (Kind::Operation, "description", Always, PROSE),
    (Kind::Operation, "operationId", Beside("summary"), NAMED),
    (Kind::Parameter, "description", Always, PROSE),
    (Kind::Parameter, "required", Careless, CARELESS),
    (Kind::Parameter, "explode", Usual, NO),
    (Kind::Parameter, "allowReserved", False, NO),
    (Kind::Parameter, "allowEmptyValue", False, NO),
    (Kind::RequestBody, "description", Always, PROSE),
    (Kind::RequestBody, "required", Always, REQUIRED),
    (Kind::Response, "description", Always, PROSE),
    (Kind::Response, "links", Always, "what a response leads to, which other operations show"),
    (Kind::Schema, "title", Always, PROSE),
    (Kind::Schema, "example", Always, "an example of a part; that of the whole is evidence"),
    (Kind::Schema, "externalDocs", Always, LINK),
    (Kind::Schema, "xml", Always, "bodies are JSON and forms"),
    (Kind::Schema, "description", Always, PROSE),
    (Kind::Schema, "required", Always, REQUIRED),
    (Kind::Schema, "additionalProperties", Open, "unknown properties are accepted in any case"),
    (Kind::Schema, "readOnly", False, NO),
    (Kind::Schema, "writeOnly", False, NO),
    (Kind::Schema, "uniqueItems", False, NO),
    (Kind::Schema, "exclusiveMinimum", False, NO),
    (Kind::Schema, "exclusiveMaximum", False, NO),
    (Kind::Schema, "$comment", Always, PROSE),
    (Kind::Schema, "$schema", Always, DIALECT),
    (Kind::Schema, "$vocabulary", Always, DIALECT),
    (Kind::Schema, "$id", Always, DIALECT),
    (Kind::Schema, "$anchor", Always, DIALECT),
    (Kind::Schema, "$dynamicAnchor", Always, DIALECT),
];

/// Headers of HTTP itself, of browsers and of caches, in lower case.
const TRANSPORT_HEADERS: &[&str] = &[
    "accept-ranges",
    "access-control-allow-origin",
    "allow",
    "connection",
    "content-encoding",
    "content-language",
    "content-length",
    "content-security-policy",
    "content-type",
    "cross-origin-opener-policy",
    "date",
    "feature-policy",
    "referrer-policy",
    "server",
    "strict-transport-security",
    "transfer-encoding",
    "vary",
    "via",
    "x-cache",
    "x-cache-hits",
    "x-content-type-options",
    "x-frame-options",
    "x-served-by",
    "x-timer",
    "x-xss-protection",
];

/// Why a key of an object is passed over; `None` if it is not.
pub(super) fn reason(kind: Kind, key: &str, owner: &Node, value: &Node, careful: bool) -> Option<&'static str> {
    let (.., when, reason) = ROWS.iter().find(|(known, name, ..)| *known == kind && *name == key)?;
    let holds = match when {
        Always => true,
        False => value.content == Content::Bool(false),
        Open => match &value.content {
            Content::Map(map) => map.is_empty(),
            content => matches!(content, Content::Bool(_)),
        },
        Usual => value.content == Content::Bool(is_exploded(owner)),
        Careless => !careful,
        Beside(other) => owner.get(other).is_some(),
    };
    holds.then_some(*reason)
}

/// Whether what is passed over for this reason is evidence where the import read it. Everything else is passed over
/// whether something was read in it or not: hints are taken from prose, too.
pub(super) fn is_evidence(reason: &str) -> bool {
    ![PROSE, NAMED, REQUIRED, CARELESS].contains(&reason)
}

/// Whether the lists of a parameter are exploded if it does not say so.
fn is_exploded(parameter: &Node) -> bool {
    let usual = if matches!(parameter.text("in"), Some("query" | "cookie")) { "form" } else { "simple" };
    parameter.text("style").unwrap_or(usual) == "form"
}

/// Whether a header of a response is about the transport.
pub(super) fn is_transport(header: &str) -> bool {
    TRANSPORT_HEADERS.iter().any(|known| known.eq_ignore_ascii_case(header))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::openapi::keys;

    #[test]
    fn every_row_is_a_key_of_openapi_and_stands_once() {
        for (index, (kind, key, ..)) in ROWS.iter().enumerate() {
            assert!(keys::is_key(*kind, key), "{kind:?} {key}");
            assert!(!ROWS[..index].iter().any(|(other, name, ..)| other == kind && name == key), "{kind:?} {key}");
        }
    }
}
