//! Marks fields whose type is marked: a field of a read-only type is read-only.

use std::collections::BTreeMap;

use super::name::each_schema;
use crate::model::{Api, SchemaKind};

/// Copies the marks of named types to the fields that have these types.
pub(super) fn run(api: &mut Api) {
    let marked = api.types.iter().map(|(name, definition)| (name.clone(), api.resolve(&definition.schema)));
    let marked = marked.filter(|(_, schema)| schema.read_only || schema.write_only);
    let marked: BTreeMap<String, (bool, bool)> =
        marked.map(|(name, schema)| (name, (schema.read_only, schema.write_only))).collect();
    if marked.is_empty() {
        return;
    }
    each_schema(api, &mut |schema| {
        let SchemaKind::Object(fields) = &mut schema.kind else { return };
        for field in fields {
            let SchemaKind::Named(name) = &field.schema.kind else { continue };
            if let Some((read_only, write_only)) = marked.get(name) {
                field.schema.read_only |= read_only;
                field.schema.write_only |= write_only;
            }
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::passes::testing;

    #[test]
    fn a_field_of_a_marked_type_is_marked() {
        let mut api = testing::api(
            "
            paths: {}
            components: { schemas: {
              Id: { type: string, readOnly: true },
              Alias: { $ref: '#/components/schemas/Id' },
              Thing: { type: object, properties: { id: { $ref: '#/components/schemas/Alias' }, name: { type: string } } } } }",
        );
        run(&mut api);
        let SchemaKind::Object(fields) = &api.types["Thing"].schema.kind else { panic!() };
        assert_eq!(fields.iter().map(|field| field.schema.read_only).collect::<Vec<_>>(), [true, false]);
    }
}
