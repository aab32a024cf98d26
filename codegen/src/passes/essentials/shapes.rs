//! What the schemas of responses are.

use crate::model::{Api, Field, Operation, Schema, SchemaKind};

/// The named object that a schema is, with its fields.
pub(super) fn object<'a>(api: &'a Api, schema: &'a Schema) -> Option<(&'a str, &'a [Field])> {
    let mut schema = schema;
    // A name can lead back to itself.
    for _ in 0..=api.types.len() {
        let SchemaKind::Named(name) = &schema.kind else { return None };
        schema = &api.types.get(name)?.schema;
        if let SchemaKind::Object(fields) = &schema.kind {
            return Some((name, fields));
        }
    }
    None
}

/// The schemas of the JSON that an operation returns.
pub(super) fn returned(operation: &Operation) -> impl Iterator<Item = &Schema> {
    let contents = operation.successes().flat_map(|response| &response.content);
    contents.filter(|content| content.is_json()).map(|content| &content.schema)
}

/// Whether responses always have a value of the field.
pub(super) fn has_always_a_value(api: &Api, field: &Field) -> bool {
    let resolved = api.resolve(&field.schema);
    field.is_always_returned() && !(field.schema.nullable || field.schema.blank || resolved.nullable || resolved.blank)
}
