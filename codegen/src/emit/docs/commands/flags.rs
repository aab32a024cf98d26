//! The arguments of an operation as the program names them: by position, or as flags. The program makes the same names of the
//! operations as data; the tests run what is shown.

use std::collections::BTreeSet;

use crate::emit::commands::kebab;
use crate::model::media_type::{MULTIPART, URLENCODED};
use crate::model::{Api, Content, Field, Operation, ParameterIn, Schema, SchemaKind, is_json};

/// How deep fields of fields have flags of their own; below, they are given as JSON.
const DEEPEST: usize = 4;

/// The options of the program, whose names no argument of an operation can have.
const OWN: [&str; 28] = [
    "all",
    "all-devices",
    "body",
    "concurrency",
    "confirm",
    "dry-run",
    "fields",
    "file",
    "force",
    "from-csv",
    "help",
    "host",
    "jq",
    "limit",
    "null",
    "output",
    "profile",
    "raw",
    "results",
    "resume",
    "retry-failed",
    "retry-unknown",
    "show-secrets",
    "slurp",
    "to",
    "version",
    "wait",
    "wait-limit",
];

/// An argument of an operation on the command line.
pub(super) struct Flag<'a> {
    /// Its name there: `device-id`, `settings.name`.
    pub(super) id: String,
    pub(super) target: Target<'a>,
    pub(super) schema: &'a Schema,
    pub(super) description: Option<&'a str>,
    pub(super) is_required: bool,
    /// Whether its fields have flags, too.
    pub(super) has_inner: bool,
}

/// Where the value of a flag goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Target<'a> {
    /// An argument of the path, which is given by its position.
    Path(&'a str),
    /// Another parameter.
    Parameter(ParameterIn, &'a str),
    /// A field of the body, by the names that lead to it.
    Body(Vec<&'a str>),
    /// The body as a whole, from a file.
    WholeBody,
}

impl Flag<'_> {
    /// It as it is typed.
    pub(super) fn shown(&self) -> String {
        match self.target {
            Target::Path(_) => self.id.to_uppercase(),
            _ => format!("--{}", self.id),
        }
    }
}

/// The arguments of an operation, those by position first.
pub(super) fn of<'a>(api: &'a Api, operation: &'a Operation) -> Vec<Flag<'a>> {
    let in_path = operation.path.parameters().filter_map(|name| {
        operation.parameters.iter().find(|one| one.location == ParameterIn::Path && one.name == name)
    });
    let others = operation.parameters.iter().filter(|one| one.location != ParameterIn::Path);
    let mut flags = Vec::new();
    for parameter in in_path.chain(others) {
        let is_in_path = parameter.location == ParameterIn::Path;
        flags.push(Flag {
            id: free(&flags, kebab(&parameter.name), "query"),
            target: match is_in_path {
                true => Target::Path(&parameter.name),
                false => Target::Parameter(parameter.location, &parameter.name),
            },
            schema: &parameter.schema,
            description: parameter.description.as_deref(),
            is_required: is_in_path || parameter.required,
            has_inner: false,
        });
    }
    if let Some((content, media_type)) = body(api, operation) {
        let has_fields = is_json(&media_type) || [MULTIPART, URLENCODED].contains(&media_type.as_str());
        let fields = if has_fields { fields(api, &content.schema) } else { None };
        match fields {
            Some(fields) => add_fields(api, &mut flags, &[], fields, true),
            None if has_fields => {}
            None => flags.push(Flag {
                id: free(&flags, "content".to_owned(), "body"),
                target: Target::WholeBody,
                schema: &content.schema,
                description: content.schema.description.as_deref(),
                is_required: operation.body.as_ref().is_some_and(|body| body.required),
                has_inner: false,
            }),
        }
    }
    flags
}

/// The body that is sent, with its media type: JSON if the operation takes it, then a form.
fn body<'a>(api: &Api, operation: &'a Operation) -> Option<(&'a Content, String)> {
    let rank = |(_, media_type): &(&Content, String)| match media_type.as_str() {
        media_type if is_json(media_type) => 0,
        MULTIPART => 1,
        URLENCODED => 2,
        _ => 3,
    };
    let contents = operation.body.iter().flat_map(|body| &body.content);
    contents.map(|content| (content, content.sent_media_type(&api.resolve(&content.schema).kind))).min_by_key(rank)
}

fn add_fields<'a>(api: &'a Api, flags: &mut Vec<Flag<'a>>, path: &[&'a str], fields: &'a [Field], is_required: bool) {
    for field in fields.iter().filter(|field| !field.schema.read_only && !api.resolve(&field.schema).read_only) {
        let path = [path, &[field.name.as_str()]].concat();
        let is_required = is_required && field.required;
        let inner = self::fields(api, &field.schema).filter(|_| path.len() < DEEPEST);
        let name = path.iter().map(|name| kebab(name)).collect::<Vec<_>>().join(".");
        flags.push(Flag {
            id: free(flags, name, "body"),
            target: Target::Body(path.clone()),
            schema: &field.schema,
            description: field.schema.description.as_deref().or(api.resolve(&field.schema).description.as_deref()),
            is_required: is_required && inner.is_none(),
            has_inner: inner.is_some(),
        });
        if let Some(inner) = inner {
            add_fields(api, flags, &path, inner, is_required);
        }
    }
}

/// The fields of an object that is not within itself.
fn fields<'a>(api: &'a Api, schema: &'a Schema) -> Option<&'a [Field]> {
    let is_endless =
        matches!(&schema.kind, SchemaKind::Named(name) if reaches(api, schema, name, &mut BTreeSet::new()));
    match &api.resolve(schema).kind {
        SchemaKind::Object(fields) if !is_endless => Some(fields),
        _ => None,
    }
}

/// Whether what is inside of a value has a type.
fn reaches<'a>(api: &'a Api, schema: &'a Schema, wanted: &str, seen: &mut BTreeSet<&'a str>) -> bool {
    let mut inner = |schema: &'a Schema| match &schema.kind {
        SchemaKind::Named(name) if name == wanted => true,
        SchemaKind::Named(name) if !seen.insert(name) => false,
        _ => reaches(api, schema, wanted, seen),
    };
    match &api.resolve(schema).kind {
        SchemaKind::List(element) | SchemaKind::Map(element) => inner(element),
        SchemaKind::Object(fields) => fields.iter().any(|field| inner(&field.schema)),
        SchemaKind::Union(variants) => variants.iter().any(inner),
        _ => false,
    }
}

/// A name that no other flag has: one that is taken has its place before it.
fn free(flags: &[Flag<'_>], name: String, place: &str) -> String {
    let is_taken = |name: &str| OWN.contains(&name) || flags.iter().any(|flag| flag.id == name);
    let mut free = name;
    while is_taken(&free) {
        free = format!("{place}.{free}");
    }
    free
}
