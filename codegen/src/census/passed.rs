//! Counts the keys that are passed over for a reason, by what OpenAPI and JSON Schema say about objects. The reader has a
//! table of its own, and must pass over neither more nor less.

use crate::document::{Content, Entry, Node};

/// The prefix of the extensions that belong to us.
const OURS: &str = "x-kandji-";

/// An object that other objects can be in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Object {
    Document,
    Components,
    Path,
    Operation,
    Response,
    Parameter,
    Header,
    MediaType,
    Schema,
    Scheme,
    Flows,
    Server,
    Encoding,
    Info,
    License,
    Tag,
    Upload,
    Body,
    /// An object with only values.
    Plain,
}

/// How many objects are under a key.
#[derive(Clone, Copy)]
enum Held {
    One,
    List,
    /// A mapping from names to objects.
    Named,
}

use Held::{List, Named, One};

type Children = &'static [(&'static str, Held, Object)];

impl Object {
    const fn children(self) -> Children {
        match self {
            Self::Document => DOCUMENT,
            Self::Components => COMPONENTS,
            Self::Path => PATH,
            Self::Operation => OPERATION,
            Self::Response => &[
                ("headers", Named, Self::Header),
                ("content", Named, Self::MediaType),
                ("x-kandji-content", Named, Self::MediaType),
            ],
            Self::Parameter | Self::Header => &[
                ("schema", One, Self::Schema),
                ("content", Named, Self::MediaType),
                ("x-kandji-content", Named, Self::MediaType),
                ("x-kandji-filter", One, Self::Plain),
            ],
            Self::MediaType => &[("schema", One, Self::Schema), ("encoding", Named, Self::Encoding)],
            Self::Schema => SCHEMA,
            Self::Scheme => &[("flows", One, Self::Flows)],
            Self::Flows => &[
                ("implicit", One, Self::Plain),
                ("password", One, Self::Plain),
                ("clientCredentials", One, Self::Plain),
                ("authorizationCode", One, Self::Plain),
            ],
            Self::Server => &[("variables", Named, Self::Plain)],
            Self::Encoding => &[("headers", Named, Self::Header)],
            Self::Upload => &[("validation", One, Self::Plain)],
            Self::Body => &[("content", Named, Self::MediaType), ("x-kandji-content", Named, Self::MediaType)],
            Self::Info => &[("license", One, Self::License)],
            Self::License | Self::Tag | Self::Plain => &[],
        }
    }

    /// The keys that say nothing about how the API is called.
    const fn passed(self) -> &'static [&'static str] {
        match self {
            Self::Document | Self::Tag => &["externalDocs"],
            Self::Info => &["summary", "termsOfService"],
            Self::License => &["identifier"],
            Self::Components => &["examples", "links", "callbacks"],
            Self::Operation => &["externalDocs", "callbacks"],
            Self::Response => &["links"],
            Self::Parameter | Self::MediaType => &["example", "examples"],
            Self::Header => &["example", "examples", "style", "explode"],
            Self::Schema => ABOUT_SCHEMAS,
            _ => &[],
        }
    }
}

const DOCUMENT: Children = &[
    ("info", One, Object::Info),
    ("servers", List, Object::Server),
    ("tags", List, Object::Tag),
    ("paths", Named, Object::Path),
    ("components", One, Object::Components),
    ("webhooks", Named, Object::Path),
];

const COMPONENTS: Children = &[
    ("schemas", Named, Object::Schema),
    ("responses", Named, Object::Response),
    ("parameters", Named, Object::Parameter),
    ("requestBodies", Named, Object::Body),
    ("headers", Named, Object::Header),
    ("securitySchemes", Named, Object::Scheme),
    ("pathItems", Named, Object::Path),
    ("x-kandji-schemas", Named, Object::Schema),
];

const PATH: Children = &[
    ("servers", List, Object::Server),
    ("parameters", List, Object::Parameter),
    ("get", One, Object::Operation),
    ("put", One, Object::Operation),
    ("post", One, Object::Operation),
    ("delete", One, Object::Operation),
    ("options", One, Object::Operation),
    ("head", One, Object::Operation),
    ("patch", One, Object::Operation),
    ("trace", One, Object::Operation),
];

const OPERATION: Children = &[
    ("parameters", List, Object::Parameter),
    ("requestBody", One, Object::Body),
    ("responses", Named, Object::Response),
    ("servers", List, Object::Server),
    ("x-kandji-pagination", One, Object::Plain),
    ("x-kandji-upload", One, Object::Upload),
    ("x-kandji-commands", One, Object::Plain),
    ("x-kandji-responses", Named, Object::Response),
];

const SCHEMA: Children = &[
    ("properties", Named, Object::Schema),
    ("patternProperties", Named, Object::Schema),
    ("dependentSchemas", Named, Object::Schema),
    ("$defs", Named, Object::Schema),
    ("items", One, Object::Schema),
    ("additionalProperties", One, Object::Schema),
    ("not", One, Object::Schema),
    ("allOf", List, Object::Schema),
    ("anyOf", List, Object::Schema),
    ("oneOf", List, Object::Schema),
    ("prefixItems", List, Object::Schema),
    ("x-kandji-properties", Named, Object::Schema),
    ("x-kandji-schema", One, Object::Schema),
    ("discriminator", One, Object::Plain),
];

const ABOUT_SCHEMAS: &[&str] = &[
    "example",
    "examples",
    "externalDocs",
    "xml",
    "$comment",
    "$schema",
    "$vocabulary",
    "$id",
    "$anchor",
    "$dynamicAnchor",
];

/// The keys of a document that are passed over, each with everything in it.
pub(super) fn keys(document: &Node) -> u64 {
    of_object(Object::Document, document)
}

fn of_object(object: Object, node: &Node) -> u64 {
    let Content::Map(map) = &node.content else { return 0 };
    // What stands beside it is for other generators.
    if let Some(precise) = map.get("x-kandji-schema").filter(|_| object == Object::Schema) {
        return of_object(object, &precise.node);
    }
    let of_key = |(key, entry): (&String, &Entry)| {
        if is_foreign(key) || object.passed().contains(&key.as_str()) {
            return 1;
        }
        let child = object.children().iter().find(|(name, ..)| name == key);
        child.map_or(0, |(_, held, child)| below(*child, *held, &entry.node))
    };
    map.iter().map(of_key).sum()
}

/// What is passed over of the objects under a key.
fn below(object: Object, held: Held, node: &Node) -> u64 {
    let may_extend = matches!(object, Object::Path | Object::Response);
    match (held, &node.content) {
        (One, Content::Map(_)) => of_object(object, node),
        (List, Content::List(list)) => list.iter().map(|element| of_object(object, element)).sum(),
        (Named, Content::Map(map)) => {
            let of_name = |(name, entry): (&String, &Entry)| match may_extend && is_foreign(name) {
                true => 1,
                false => of_object(object, &entry.node),
            };
            map.iter().map(of_name).sum()
        }
        _ => 0,
    }
}

fn is_foreign(name: &str) -> bool {
    name.starts_with("x-") && !name.starts_with(OURS)
}
