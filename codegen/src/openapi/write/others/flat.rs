//! Form bodies as they are on the wire. A nested object becomes dotted names, `enrollment_code.code`, which other generators
//! do not do.

use crate::model::{Api, Content, Schema, SchemaKind, media_type};

/// A field of a form.
pub(in crate::openapi::write) struct FlatField<'a> {
    pub(in crate::openapi::write) name: String,
    pub(in crate::openapi::write) is_required: bool,
    pub(in crate::openapi::write) schema: &'a Schema,
}

/// Whether a form has fields with dotted names.
pub(in crate::openapi::write) fn is_flat(api: &Api, content: &Content) -> bool {
    let SchemaKind::Object(outer) = &api.resolve(&content.schema).kind else { return false };
    media_type::is_form(&content.media_type)
        && outer.iter().any(|field| nested(api, content, &field.name, &field.schema).is_some())
}

/// The fields of a form under the names that are sent.
pub(in crate::openapi::write) fn flat_fields<'a>(api: &'a Api, content: &'a Content) -> Vec<FlatField<'a>> {
    let mut fields = Vec::new();
    Flattener { api, content, trail: Vec::new() }.collect("", true, &content.schema, &mut fields);
    fields
}

struct Flattener<'a> {
    api: &'a Api,
    content: &'a Content,
    /// The objects around the current one, so that one that contains itself ends.
    trail: Vec<*const Schema>,
}

impl<'a> Flattener<'a> {
    fn collect(&mut self, prefix: &str, is_required: bool, schema: &'a Schema, found: &mut Vec<FlatField<'a>>) {
        let resolved = self.api.resolve(schema);
        let SchemaKind::Object(fields) = &resolved.kind else { return };
        self.trail.push(resolved);
        for field in fields {
            let name = if prefix.is_empty() { field.name.clone() } else { format!("{prefix}.{}", field.name) };
            let is_required = is_required && field.must_be_sent();
            let inner = nested(self.api, self.content, &name, &field.schema);
            match inner.filter(|inner| !self.trail.contains(&std::ptr::from_ref(*inner))) {
                Some(_) => self.collect(&name, is_required, &field.schema, found),
                None => found.push(FlatField { name, is_required, schema: &field.schema }),
            }
        }
        self.trail.pop();
    }
}

/// The object that a field of a form holds, unless the document says how it is written.
fn nested<'a>(api: &'a Api, content: &Content, name: &str, schema: &'a Schema) -> Option<&'a Schema> {
    let resolved = api.resolve(schema);
    let has_fields = matches!(&resolved.kind, SchemaKind::Object(fields) if !fields.is_empty());
    (has_fields && !content.encoding.contains_key(name)).then_some(resolved)
}
