//! Bodies of requests.

use super::table::{NOTHING, named};
use crate::emit::docs::escape::{Md, code, md};
use crate::emit::docs::guides::writer::Writer;
use crate::model::{Api, Content, Field, Method, Schema, SchemaKind, media_type};

/// The deepest field of a body that is looked at.
const MAX_DEPTH: usize = 6;

/// The known values of a type.
pub(super) fn values(writer: Writer<'_>, name: &str) -> Md {
    let schema = writer.context.input.api.types.get(name).map(|known| writer.context.input.api.resolve(&known.schema));
    match schema.map(|schema| &schema.kind) {
        Some(SchemaKind::Enum(values)) => Md::join(values.iter().map(|value| md!("- {}", &code(value))), "\n"),
        _ => md!("{}", NOTHING),
    }
}

/// The values that `null` clears in a request that changes something.
pub(super) fn clearable(writer: Writer<'_>) -> Md {
    let api = writer.context.input.api;
    // Where something is created, there is nothing to clear, and a form has no `null`.
    let changes = api.operations.iter().filter(|operation| matches!(operation.method, Method::Patch | Method::Put));
    let rows = changes.filter_map(|operation| {
        let mut paths: Vec<String> = Vec::new();
        let contents = operation.body.iter().flat_map(|body| &body.content);
        for content in contents.filter(|content| !media_type::is_form(&content.media_type)) {
            each_field(api, &content.schema, "", 0, &mut |path, field| {
                if field.schema.nullable && !paths.iter().any(|known| known == path) {
                    paths.push(path.to_owned());
                }
            });
        }
        let fields = Md::join(paths.iter().map(|path| code(path)), ", ");
        (!fields.is_empty()).then(|| [writer.operation(operation), fields])
    });
    named(["Operation", "Fields that `null` clears"], rows)
}

/// The bodies that are forms, with the names of nested values and the files in them.
pub(super) fn forms(writer: Writer<'_>) -> Md {
    let api = writer.context.input.api;
    let bodies = api.operations.iter().flat_map(|operation| {
        let contents = operation.body.iter().flat_map(|body| &body.content);
        contents.filter(|content| media_type::is_form(&content.media_type)).map(move |content| (operation, content))
    });
    let rows = bodies.map(|(operation, content)| {
        let (nested, files) = form_fields(api, content);
        [writer.operation(operation), code(&content.media_type), nested, files]
    });
    named(["Operation", "Media type", "Nested values", "Files"], rows)
}

/// The fields within objects of a form, by the names that the form has for them, and its files.
fn form_fields(api: &Api, content: &Content) -> (Md, Md) {
    let (mut nested, mut files) = (Vec::new(), Vec::new());
    each_field(api, &content.schema, "", 0, &mut |path, field| match &api.resolve(&field.schema).kind {
        SchemaKind::Bytes => files.push(code(path)),
        SchemaKind::Object(_) => {}
        _ if path.contains('.') => nested.push(code(path)),
        _ => {}
    });
    (Md::join(nested, ", "), Md::join(files, ", "))
}

/// Calls a function for every field of an object and of the objects in it, with a dot between names.
fn each_field<'a>(api: &'a Api, schema: &'a Schema, above: &str, depth: usize, visit: &mut dyn FnMut(&str, &'a Field)) {
    let SchemaKind::Object(fields) = &api.resolve(schema).kind else { return };
    for field in fields.iter().filter(|_| depth < MAX_DEPTH) {
        let path = if above.is_empty() { field.name.clone() } else { format!("{above}.{}", field.name) };
        visit(&path, field);
        each_field(api, &field.schema, &path, depth + 1, visit);
    }
}
