//! `required`, which may name properties that another member of `allOf` describes.

use std::collections::BTreeMap;

use super::context::Reader;
use crate::diagnostic::{Diagnostic, codes};
use crate::document::Node;
use crate::model::{Schema, SchemaKind};
use crate::source::Span;
use crate::text::nearest;

impl<'d> Reader<'d, '_> {
    /// The merged schema with everything required that `allOf` and its siblings require.
    pub(super) fn requiring(&mut self, schema: Schema, node: &'d Node) -> Schema {
        let names = required(node);
        if names.is_empty() {
            return schema;
        }
        let mut schema = self.expanded(schema, node);
        if let SchemaKind::Object(fields) = &mut schema.kind {
            fields.iter_mut().for_each(|field| field.required |= names.contains_key(field.name.as_str()));
        }
        schema
    }

    /// Reports names under `required` that are no property of the schema.
    pub(super) fn check_required(&mut self, schema: &Schema, node: &'d Node) {
        let fields = match &schema.kind {
            SchemaKind::Object(fields) => fields.as_slice(),
            SchemaKind::Map(_) => &[],
            _ => return,
        };
        for (name, span) in required(node) {
            if fields.iter().any(|field| field.name == name) {
                continue;
            }
            let message = format!("`required` names `{name}`, which is not a property");
            let fault = Diagnostic::error(&codes::SCHEMA_INVALID, message).at(span, "no such property");
            let similar = nearest(name, fields.iter().map(|field| field.name.as_str()));
            let help = match similar {
                Some(similar) => format!("`{similar}` may be meant"),
                None => "describe the property under `properties`, or remove the name".to_owned(),
            };
            self.report.push(fault.help(help));
        }
    }
}

/// The names that a schema and the members of its `allOf` require, with their places. References are not followed: what
/// they lead to requires its own properties.
fn required(node: &Node) -> BTreeMap<&str, Span> {
    let list = |key: &str| node.get(key).and_then(Node::as_list).unwrap_or_default();
    let own = list("required").iter().chain(list("x-kandji-required"));
    let own = own.filter_map(|name| Some((name.as_text()?, name.span)));
    let members = list("allOf").iter().filter(|member| member.get("$ref").is_none());
    members.flat_map(required).chain(own).collect()
}
