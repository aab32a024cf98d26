//! The keys of the document itself, of servers, tags, components and security.

use super::row::Fate::{Dropped, Partly, Reported, Skipped, Understood};
use super::row::{Key, key};

const LINK_TO_TEXT: &str = "a link to text elsewhere; the text of the book is in spec/words";

pub(super) const DOCUMENT: &[Key] = &[
    key("openapi", Understood),
    key("info", Understood),
    key("servers", Understood),
    key("paths", Understood),
    key("components", Understood),
    key("tags", Understood),
    key("security", Understood),
    key("externalDocs", Skipped(LINK_TO_TEXT)),
    key("webhooks", Dropped("they are requests to others")),
    key("jsonSchemaDialect", Dropped("schemas are read as those of OpenAPI 3.1")),
];

pub(super) const INFO: &[Key] = &[
    key("title", Understood),
    key("version", Understood),
    key("description", Understood),
    key("summary", Skipped("a second title")),
    key("termsOfService", Skipped("about the service, not about its API")),
    key("contact", Understood),
    key("license", Understood),
];

pub(super) const CONTACT: &[Key] = &[key("name", Understood), key("url", Understood), key("email", Understood)];

pub(super) const LICENSE: &[Key] =
    &[key("name", Understood), key("url", Understood), key("identifier", Skipped("OpenAPI 3.0 has only the name"))];

pub(super) const SERVER: &[Key] =
    &[key("url", Understood), key("description", Understood), key("variables", Understood)];

pub(super) const SERVER_VARIABLE: &[Key] =
    &[key("default", Understood), key("description", Understood), key("enum", Understood)];

pub(super) const TAG: &[Key] = &[
    key("name", Understood),
    key("description", Understood),
    key("x-kandji-name", Understood),
    key("externalDocs", Skipped(LINK_TO_TEXT)),
];

pub(super) const COMPONENTS: &[Key] = &[
    key("schemas", Understood),
    key("responses", Understood),
    key("parameters", Understood),
    key("requestBodies", Understood),
    key("headers", Understood),
    key("securitySchemes", Understood),
    key("examples", Skipped("examples are made from the schemas")),
    key("links", Skipped("what a response leads to is in the descriptions")),
    key("callbacks", Skipped("requests to others, which a client does not send")),
    key("pathItems", Partly("no path refers to it")),
    key("x-kandji-schemas", Understood),
];

pub(super) const SECURITY_SCHEME: &[Key] = &[
    key("type", Understood),
    key("description", Understood),
    key("name", Reported),
    key("in", Reported),
    key("scheme", Understood),
    key("bearerFormat", Understood),
    key("flows", Understood),
    key("openIdConnectUrl", Understood),
];

pub(super) const OAUTH_FLOWS: &[Key] = &[
    key("implicit", Understood),
    key("password", Understood),
    key("clientCredentials", Understood),
    key("authorizationCode", Understood),
];

pub(super) const OAUTH_FLOW: &[Key] = &[
    key("authorizationUrl", Understood),
    key("tokenUrl", Understood),
    key("refreshUrl", Understood),
    key("scopes", Understood),
];
