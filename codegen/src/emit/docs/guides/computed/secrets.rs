//! Values that must not be shown.

use std::collections::BTreeSet;

use super::table::named;
use crate::emit::docs::escape::{Md, code, literal, md};
use crate::emit::docs::guides::write::Writer;
use crate::model::{Api, Schema, SchemaKind, platform_name};

/// A secret in a response.
struct Secret<'a> {
    pointer: String,
    schema: &'a Schema,
}

/// The operations that return a secret, and what they return where there is none.
pub(super) fn secrets(writer: Writer<'_>) -> Md {
    let api = writer.input.api;
    let rows = api.operations.iter().flat_map(|operation| {
        let mut found = Vec::new();
        for content in operation.successes().flat_map(|response| &response.content) {
            let mut entered = BTreeSet::new();
            collect(api, &content.schema, String::new(), &mut entered, &mut found);
        }
        found.into_iter().map(move |secret| (operation, secret))
    });
    let rows = rows.map(|(operation, secret)| {
        let none = match (secret.schema.nullable, secret.schema.blank) {
            (true, true) => md!("`null` or `\"\"`"),
            (true, false) => md!("`null`"),
            (false, true) => md!("`\"\"`"),
            (false, false) => md!("it always has one"),
        };
        let at = if secret.pointer.is_empty() { md!("the whole response") } else { code(&secret.pointer) };
        let platforms = operation.platforms.iter().map(|platform| literal(platform_name(platform)));
        [writer.operation(operation), at, none, Md::join(platforms, ", ")]
    });
    named(["Operation", "Secret", "Without one", "Platforms"], rows)
}

/// Collects the secrets of a schema. A type that contains itself is entered once.
fn collect<'a>(
    api: &'a Api,
    schema: &'a Schema,
    pointer: String,
    entered: &mut BTreeSet<&'a str>,
    found: &mut Vec<Secret<'a>>,
) {
    if schema.secret {
        return found.push(Secret { pointer, schema });
    }
    match &schema.kind {
        SchemaKind::Named(name) => {
            if let Some(definition) = api.types.get(name).filter(|_| entered.insert(name)) {
                collect(api, &definition.schema, pointer, entered, found);
                entered.remove(name.as_str());
            }
        }
        SchemaKind::List(inner) | SchemaKind::Map(inner) => collect(api, inner, format!("{pointer}/*"), entered, found),
        SchemaKind::Object(fields) => {
            for field in fields {
                collect(api, &field.schema, format!("{pointer}/{}", field.name), entered, found);
            }
        }
        SchemaKind::Union(variants) => {
            variants.iter().for_each(|variant| collect(api, variant, pointer.clone(), entered, found));
        }
        _ => {}
    }
}
