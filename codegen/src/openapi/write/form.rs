//! The bodies of forms, for other generators.

use serde::{Serialize, Serializer};

use super::map::{Entries, View, object};
use super::others::{Form, flat_fields};
use super::schema::SchemaView;
use crate::model::Content;

/// Writes the body of a form with the names that are sent.
pub(super) struct FlatView<'a> {
    pub(super) schema: SchemaView<'a>,
    pub(super) content: &'a Content,
}

impl Serialize for FlatView<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let SchemaView { schema, keys, .. } = self.schema;
        let fields = flat_fields(keys.api, self.content);
        let required: Vec<_> = fields.iter().filter(|field| field.is_required).map(|field| &field.name).collect();
        let properties = fields.iter().map(|field| (&field.name, SchemaView::new(field.schema, keys, Form::Sent)));
        let resolved = keys.api.resolve(schema);
        object(to, |map| {
            map.entry("type", "object")?;
            map.some("required", (!required.is_empty()).then_some(required))?;
            map.entry("properties", &View::map(properties))?;
            map.some("description", schema.description.as_ref().or(resolved.description.as_ref()))?;
            map.entry("x-kandji-schema", &self.schema.precise())
        })
    }
}
