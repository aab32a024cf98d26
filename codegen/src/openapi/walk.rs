//! Walks the objects of an OpenAPI document by their kind, so that a property called `$ref` or `example` is not mistaken
//! for the keyword, nor recorded data for a schema.

use crate::document::{Content, Node};

/// The kinds of objects.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum ObjectKind {
    Document,
    Info,
    Contact,
    License,
    Server,
    ServerVariable,
    Tag,
    Components,
    PathItem,
    Operation,
    Parameter,
    Header,
    RequestBody,
    Response,
    MediaType,
    Encoding,
    Callback,
    Example,
    Link,
    SecurityScheme,
    OAuthFlows,
    OAuthFlow,
    Schema,
    Discriminator,
    /// `x-kandji-filter`.
    Filter,
    /// `x-kandji-pagination`.
    Pagination,
    /// `x-kandji-upload`.
    Upload,
    /// The `validation` of an `x-kandji-upload`.
    Validation,
    /// `x-kandji-commands`.
    Commands,
}

/// What a key holds.
#[derive(Clone, Copy)]
pub(crate) enum Shape {
    One,
    List,
    /// A mapping from names, which are not keywords, to objects.
    Named,
}

use Shape::{List, Named, One};

pub(crate) type Children = &'static [(&'static str, Shape, ObjectKind)];

impl ObjectKind {
    /// Every kind.
    #[cfg(test)]
    pub(crate) const ALL: [Self; 29] = [
        Self::Document,
        Self::Info,
        Self::Contact,
        Self::License,
        Self::Server,
        Self::ServerVariable,
        Self::Tag,
        Self::Components,
        Self::PathItem,
        Self::Operation,
        Self::Parameter,
        Self::Header,
        Self::RequestBody,
        Self::Response,
        Self::MediaType,
        Self::Encoding,
        Self::Callback,
        Self::Example,
        Self::Link,
        Self::SecurityScheme,
        Self::OAuthFlows,
        Self::OAuthFlow,
        Self::Schema,
        Self::Discriminator,
        Self::Filter,
        Self::Pagination,
        Self::Upload,
        Self::Validation,
        Self::Commands,
    ];

    /// What messages call an object of this kind.
    pub(crate) const fn title(self) -> &'static str {
        match self {
            Self::Document => "the document",
            Self::Info => "`info`",
            Self::Contact => "`contact`",
            Self::License => "`license`",
            Self::Server => "a server",
            Self::ServerVariable => "a server variable",
            Self::Tag => "a tag",
            Self::Components => "`components`",
            Self::PathItem => "a path",
            Self::Operation => "an operation",
            Self::Parameter => "a parameter",
            Self::Header => "a header",
            Self::RequestBody => "a request body",
            Self::Response => "a response",
            Self::MediaType => "a media type",
            Self::Encoding => "an encoding",
            Self::Callback => "a callback",
            Self::Example => "an example",
            Self::Link => "a link",
            Self::SecurityScheme => "a security scheme",
            Self::OAuthFlows => "the flows of a security scheme",
            Self::OAuthFlow => "a flow of a security scheme",
            Self::Schema => "a schema",
            Self::Discriminator => "a discriminator",
            Self::Filter => "`x-kandji-filter`",
            Self::Pagination => "`x-kandji-pagination`",
            Self::Upload => "`x-kandji-upload`",
            Self::Validation => "`validation`",
            Self::Commands => "`x-kandji-commands`",
        }
    }

    /// The objects that a key of an object of this kind holds.
    pub(crate) fn child(self, key: &str) -> Option<(Shape, Self)> {
        self.children().iter().find(|(name, ..)| *name == key).map(|(_, shape, child)| (*shape, *child))
    }

    /// The objects below an object of this kind, in 3.0 and 3.1.
    pub(crate) const fn children(self) -> Children {
        match self {
            Self::Document => &[
                ("info", One, Self::Info),
                ("servers", List, Self::Server),
                ("tags", List, Self::Tag),
                ("paths", Named, Self::PathItem),
                ("components", One, Self::Components),
                ("webhooks", Named, Self::PathItem),
            ],
            Self::Components => COMPONENTS,
            Self::PathItem => PATH_ITEM,
            Self::Operation => OPERATION,
            Self::Server => &[("variables", Named, Self::ServerVariable)],
            Self::Parameter | Self::Header => &[
                ("schema", One, Self::Schema),
                ("content", Named, Self::MediaType),
                ("examples", Named, Self::Example),
                ("x-kandji-content", Named, Self::MediaType),
                ("x-kandji-filter", One, Self::Filter),
            ],
            Self::Info => &[("contact", One, Self::Contact), ("license", One, Self::License)],
            Self::RequestBody => &[("content", Named, Self::MediaType), ("x-kandji-content", Named, Self::MediaType)],
            Self::Response => &[
                ("headers", Named, Self::Header),
                ("content", Named, Self::MediaType),
                ("links", Named, Self::Link),
                ("x-kandji-content", Named, Self::MediaType),
            ],
            Self::MediaType => &[
                ("schema", One, Self::Schema),
                ("examples", Named, Self::Example),
                ("encoding", Named, Self::Encoding),
            ],
            Self::Encoding => &[("headers", Named, Self::Header)],
            Self::Schema => SCHEMA,
            Self::SecurityScheme => &[("flows", One, Self::OAuthFlows)],
            Self::OAuthFlows => OAUTH_FLOWS,
            Self::Upload => &[("validation", One, Self::Validation)],
            Self::Callback
            | Self::Example
            | Self::Link
            | Self::Contact
            | Self::License
            | Self::ServerVariable
            | Self::Tag
            | Self::OAuthFlow
            | Self::Discriminator
            | Self::Filter
            | Self::Pagination
            | Self::Validation
            | Self::Commands => &[],
        }
    }

    /// Whether names under a mapping of these objects may be extensions (`x-…`).
    pub(crate) const fn allows_extensions(self) -> bool {
        matches!(self, Self::PathItem | Self::Response | Self::Callback)
    }
}

const COMPONENTS: Children = &[
    ("schemas", Named, ObjectKind::Schema),
    ("responses", Named, ObjectKind::Response),
    ("parameters", Named, ObjectKind::Parameter),
    ("examples", Named, ObjectKind::Example),
    ("requestBodies", Named, ObjectKind::RequestBody),
    ("headers", Named, ObjectKind::Header),
    ("securitySchemes", Named, ObjectKind::SecurityScheme),
    ("links", Named, ObjectKind::Link),
    ("callbacks", Named, ObjectKind::Callback),
    ("pathItems", Named, ObjectKind::PathItem),
    ("x-kandji-schemas", Named, ObjectKind::Schema),
];

const OPERATION: Children = &[
    ("parameters", List, ObjectKind::Parameter),
    ("requestBody", One, ObjectKind::RequestBody),
    ("responses", Named, ObjectKind::Response),
    ("callbacks", Named, ObjectKind::Callback),
    ("servers", List, ObjectKind::Server),
    ("x-kandji-pagination", One, ObjectKind::Pagination),
    ("x-kandji-upload", One, ObjectKind::Upload),
    ("x-kandji-commands", One, ObjectKind::Commands),
    ("x-kandji-responses", Named, ObjectKind::Response),
];

const OAUTH_FLOWS: Children = &[
    ("implicit", One, ObjectKind::OAuthFlow),
    ("password", One, ObjectKind::OAuthFlow),
    ("clientCredentials", One, ObjectKind::OAuthFlow),
    ("authorizationCode", One, ObjectKind::OAuthFlow),
];

const PATH_ITEM: Children = &[
    ("servers", List, ObjectKind::Server),
    ("get", One, ObjectKind::Operation),
    ("put", One, ObjectKind::Operation),
    ("post", One, ObjectKind::Operation),
    ("delete", One, ObjectKind::Operation),
    ("options", One, ObjectKind::Operation),
    ("head", One, ObjectKind::Operation),
    ("patch", One, ObjectKind::Operation),
    ("trace", One, ObjectKind::Operation),
    ("parameters", List, ObjectKind::Parameter),
];

const SCHEMA: Children = &[
    ("properties", Named, ObjectKind::Schema),
    ("patternProperties", Named, ObjectKind::Schema),
    ("dependentSchemas", Named, ObjectKind::Schema),
    ("$defs", Named, ObjectKind::Schema),
    ("items", One, ObjectKind::Schema),
    ("additionalProperties", One, ObjectKind::Schema),
    ("not", One, ObjectKind::Schema),
    ("allOf", List, ObjectKind::Schema),
    ("anyOf", List, ObjectKind::Schema),
    ("oneOf", List, ObjectKind::Schema),
    ("prefixItems", List, ObjectKind::Schema),
    ("x-kandji-properties", Named, ObjectKind::Schema),
    ("x-kandji-schema", One, ObjectKind::Schema),
    ("discriminator", One, ObjectKind::Discriminator),
];

/// Visits every object before the objects inside it, so that a visitor may change it. The recursion is as deep as the
/// document, whose depth is limited.
pub(super) fn walk(node: &mut Node, kind: ObjectKind, visit: &mut dyn FnMut(ObjectKind, &mut Node)) {
    visit(kind, node);
    if kind == ObjectKind::Callback {
        return named(node, ObjectKind::PathItem, visit);
    }
    let Some(map) = node.as_map_mut() else { return };
    for (key, shape, child) in kind.children() {
        let Some(entry) = map.get_mut(*key) else { continue };
        match shape {
            One => walk(&mut entry.node, *child, visit),
            List => list(&mut entry.node, *child, visit),
            Named => named(&mut entry.node, *child, visit),
        }
    }
}

fn list(node: &mut Node, kind: ObjectKind, visit: &mut dyn FnMut(ObjectKind, &mut Node)) {
    if let Content::List(elements) = &mut node.content {
        elements.iter_mut().for_each(|element| walk(element, kind, visit));
    }
}

fn named(node: &mut Node, kind: ObjectKind, visit: &mut dyn FnMut(ObjectKind, &mut Node)) {
    let Some(map) = node.as_map_mut() else { return };
    let entries = map.iter_mut().filter(|(name, _)| !(kind.allows_extensions() && name.starts_with("x-")));
    entries.for_each(|(_, entry)| walk(&mut entry.node, kind, visit));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Limits, parse_yaml};
    use crate::source::SourceMap;

    #[test]
    fn keywords_are_told_from_names_and_data() {
        let mut sources = SourceMap::default();
        let text = "paths:\n  /a:\n    get:\n      responses:\n        x-note: {}\n        200:\n          content:\n            \
            application/json:\n              example: {schema: 1}\n              schema:\n                properties:\n                  \
            items: {type: string}\n                example: {properties: {a: 1}}\n";
        let file = sources.add("a", text);
        let mut document = parse_yaml(file, &sources, Limits::default()).unwrap();
        let mut seen = Vec::new();
        walk(&mut document, ObjectKind::Document, &mut |kind, _| seen.push(kind));
        assert_eq!(
            seen,
            [
                ObjectKind::Document,
                ObjectKind::PathItem,
                ObjectKind::Operation,
                ObjectKind::Response,
                ObjectKind::MediaType,
                ObjectKind::Schema,
                ObjectKind::Schema
            ]
        );
    }
}
