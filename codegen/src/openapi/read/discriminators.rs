//! `discriminator`: how a value says which of several types it has.

use std::collections::BTreeMap;

use super::context::Reader;
use crate::diagnostic::{Diagnostic, codes};
use crate::document::Node;
use crate::model::{Discriminator, Schema, SchemaKind};

impl<'d> Reader<'d, '_> {
    /// The discriminator of a union or an object. The values that it does not map are the names of the variants.
    pub(super) fn discriminator(&mut self, node: &'d Node, kind: &SchemaKind) -> Option<Box<Discriminator>> {
        let found = node.get("discriminator")?;
        self.map(found, "a discriminator")?;
        let property = self.required_text(found, "propertyName", "a discriminator");
        let variants: &[Schema] = match kind {
            SchemaKind::Union(variants) => variants,
            SchemaKind::Object(_) => &[],
            _ => {
                let fault = Diagnostic::error(&codes::SCHEMA_INVALID, "a discriminator has no types to choose from");
                let help = "list the types under `oneOf` beside it, or remove it";
                self.report.push(fault.at(found.span, "this chooses nothing").help(help));
                return None;
            }
        };
        let names = variants.iter().filter_map(|variant| match &variant.kind {
            SchemaKind::Named(name) => Some(name.clone()),
            _ => None,
        });
        let names: Vec<String> = names.collect();
        let mut mapping = self.mapping(found, &names, matches!(kind, SchemaKind::Union(_)));
        let is_mapped = |mapping: &BTreeMap<String, Schema>, name: &String| {
            mapping.values().any(|schema| schema.kind == SchemaKind::Named(name.clone()))
        };
        for name in names.iter().filter(|name| !name.starts_with('/')) {
            if !is_mapped(&mapping, name) {
                mapping.entry(name.clone()).or_insert_with(|| Schema::named(name.clone()));
            }
        }
        Some(Box::new(Discriminator { property, mapping }))
    }

    /// The types of the values under `mapping`. Those of a union must be among its variants.
    fn mapping(&mut self, node: &'d Node, variants: &[String], is_union: bool) -> BTreeMap<String, Schema> {
        let mut mapping = BTreeMap::new();
        for (value, entry) in self.entries(node, "mapping") {
            let Some(name) = self.mapped(entry.node) else { continue };
            if is_union && !variants.contains(&name) {
                let message = format!("the discriminator maps `{value}` to a type that is not one of the union");
                let fault = Diagnostic::error(&codes::SCHEMA_INVALID, message);
                let help = format!("one of: {}", variants.join(", "));
                self.report.push(fault.at(entry.node.span, "not listed under `oneOf`").help(help));
                continue;
            }
            mapping.insert(value.clone(), Schema { span: entry.node.span, ..Schema::named(name) });
        }
        mapping
    }

    /// The name of the type that a value of `mapping` stands for: a reference, or the name of a component.
    fn mapped(&mut self, node: &'d Node) -> Option<String> {
        let component = |name: &str| self.root.get("components")?.get("schemas")?.get(name);
        if let Some(name) = node.as_text().filter(|name| component(name).is_some()) {
            return Some(name.to_owned());
        }
        match self.named(node) {
            SchemaKind::Named(name) => Some(name),
            _ => None,
        }
    }
}
