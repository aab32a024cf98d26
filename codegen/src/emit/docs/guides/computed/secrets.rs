//! Values that must not be shown.

use std::collections::BTreeSet;

use super::table::named;
use crate::emit::docs::escape::{Md, code, literal, md};
use crate::emit::docs::guides::writer::Writer;
use crate::model::{Api, Essential, Operation, Risk, Schema, SchemaKind, platform_name};

/// A secret in a response.
struct Secret<'a> {
    pointer: String,
    schema: &'a Schema,
}

/// The operations that return secrets, those first that are there for it, and what they return where there is none.
pub(super) fn secrets(writer: Writer<'_>) -> Md {
    let api = writer.context.input.api;
    let mut operations: Vec<(&Operation, Vec<Secret<'_>>)> = Vec::new();
    for operation in &api.operations {
        let mut found = Vec::new();
        for content in operation.successes().flat_map(|response| &response.content) {
            collect(api, &content.schema, String::new(), &mut BTreeSet::new(), &mut found);
        }
        if !found.is_empty() {
            operations.push((operation, found));
        }
    }
    operations
        .sort_by_key(|(operation, found)| (operation.risk != Some(Risk::ReadSecret), !found.iter().any(is_essential)));
    let rows = operations.iter().map(|(operation, found)| {
        let at = found.iter().map(|secret| match secret.pointer.as_str() {
            "" => md!("the whole response"),
            pointer => code(pointer),
        });
        let platforms = operation.platforms.iter().map(|platform| literal(platform_name(platform)));
        let without = found.first().map(without).unwrap_or_default();
        [writer.operation(operation), Md::join(at, ", "), without, Md::join(platforms, ", ")]
    });
    named(["Operation", "Secret", "Without one", "Platforms"], rows)
}

/// Whether the response is there for the secret.
fn is_essential(secret: &Secret<'_>) -> bool {
    secret.schema.essential == Some(Essential::Secret)
}

/// What stands in place of the secret where there is none.
fn without(secret: &Secret<'_>) -> Md {
    match (secret.schema.nullable || is_essential(secret), secret.schema.blank) {
        (true, true) => md!("`null` or `\"\"`"),
        (true, false) => md!("`null`"),
        (false, true) => md!("`\"\"`"),
        (false, false) => Md::default(),
    }
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
