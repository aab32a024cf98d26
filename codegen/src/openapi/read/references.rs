//! `$ref`: references into the same document.

use std::collections::BTreeSet;

use super::context::Reader;
use crate::diagnostic::{Diagnostic, codes};
use crate::document::{Node, pointer_of, unescape_token};
use crate::model::{Schema, SchemaKind, TypeDef};

/// The deepest nesting of `allOf` through references; real documents nest one or two.
const DEEPEST_ALL_OF: usize = 50;

/// The pointers to the component schemas, and to those that other generators do not see.
const SCHEMAS: [&str; 2] = ["/components/schemas/", "/components/x-kandji-schemas/"];

impl<'d> Reader<'d, '_> {
    /// Reads every component schema, and everything that the schemas refer to.
    pub(super) fn components(&mut self) {
        let Some(components) = self.root.get("components") else { return };
        self.map(components, "`components`");
        let hidden = self.entries(components, "x-kandji-schemas");
        for (name, entry) in self.entries(components, "schemas").chain(hidden) {
            self.define(name, entry.node);
        }
        self.define_pending();
    }

    /// The types, after everything that they refer to was read.
    pub(super) fn into_types(mut self) -> std::collections::BTreeMap<String, TypeDef> {
        self.define_pending();
        self.check_aliases();
        self.check_defaults();
        self.types
    }

    fn define_pending(&mut self) {
        while let Some((name, node)) = self.pending.pop_first() {
            self.define(&name, node);
        }
    }

    /// Reads a type, unless it was read or is being read.
    pub(super) fn define(&mut self, name: &str, node: &'d Node) {
        if self.types.contains_key(name) || self.reading.contains(name) {
            return;
        }
        if self.reading.len() >= DEEPEST_ALL_OF {
            let diagnostic = Diagnostic::error(&codes::DOCUMENT_TOO_DEEP, "`allOf` chains too many schemas");
            return self.report.push(diagnostic.at(node.span, "this schema is one too many"));
        }
        self.reading.insert(name.to_owned());
        let schema = self.schema(node);
        self.reading.remove(name);
        self.types.insert(name.to_owned(), TypeDef { name: name.to_owned(), schema, span: node.span });
    }

    /// The type that a `$ref` names. It is read later, so types may contain themselves.
    pub(super) fn named(&mut self, reference: &'d Node) -> SchemaKind {
        let Some((name, node)) = self.target(reference) else { return SchemaKind::Any };
        if !self.types.contains_key(&name) && !self.reading.contains(&name) {
            self.pending.insert(name.clone(), node);
        }
        SchemaKind::Named(name)
    }

    /// A copy of the type that a name stands for, read now: for `allOf`.
    pub(super) fn definition(&mut self, name: &str, place: &'d Node) -> Schema {
        let mut name = name.to_owned();
        let mut seen = BTreeSet::new();
        while !self.reading.contains(&name) && seen.insert(name.clone()) {
            if let Some(node) = self.pending.remove(&name) {
                self.define(&name, node);
            }
            match self.types.get(&name).map(|definition| &definition.schema) {
                Some(Schema { kind: SchemaKind::Named(next), .. }) => name = next.clone(),
                Some(_) => return self.copy(&name, place),
                None => return Schema::default(),
            }
        }
        self.cycle(place);
        Schema::default()
    }

    /// A copy of a type, within the limit of copies.
    fn copy(&mut self, name: &str, place: &'d Node) -> Schema {
        let Some(definition) = self.types.get(name) else { return Schema::default() };
        let size = size(&definition.schema);
        if let Some(left) = self.copies_left.checked_sub(size) {
            self.copies_left = left;
            return definition.schema.clone();
        }
        if self.copies_left > 0 {
            let diagnostic = Diagnostic::error(&codes::DOCUMENT_TOO_MANY_NODES, "`allOf` expands to too many schemas");
            self.report.push(diagnostic.at(place.span, "the limit is reached here"));
            self.copies_left = 0;
        }
        Schema::default()
    }

    /// The value itself, or the target of its `$ref`.
    pub(super) fn resolve(&mut self, node: &'d Node) -> Option<&'d Node> {
        let mut current = node;
        let mut seen = BTreeSet::new();
        while seen.insert(std::ptr::from_ref(current)) {
            match current.get("$ref") {
                Some(reference) => current = self.target(reference)?.1,
                None => return Some(current),
            }
        }
        self.cycle(node);
        None
    }

    /// The target of a `$ref`, and a name for it.
    fn target(&mut self, reference: &'d Node) -> Option<(String, &'d Node)> {
        let found = reference.as_text().and_then(|text| {
            let pointer = pointer_of(text)?;
            self.root.at(&pointer).map(|node| (name_of(pointer), node))
        });
        if found.is_none() {
            let message = format!("`$ref` to `{}` does not resolve", reference.as_text().unwrap_or(reference.kind()));
            let diagnostic = Diagnostic::error(&codes::REF_UNRESOLVED, message);
            let help = "write `#/` and the path to a value of this document";
            self.report.push(diagnostic.at(reference.span, "there is no value at this place").help(help));
        }
        found
    }

    fn cycle(&mut self, node: &'d Node) {
        let diagnostic = Diagnostic::error(&codes::REF_CYCLE, "a reference refers to itself");
        self.report.push(diagnostic.at(node.span, "this never reaches a value"));
    }

    /// Reports names that only stand for each other.
    fn check_aliases(&mut self) {
        let mut ends: BTreeSet<&str> = BTreeSet::new();
        let mut endless: BTreeSet<&str> = BTreeSet::new();
        for start in self.types.keys() {
            let (mut name, mut trail) = (start.as_str(), BTreeSet::new());
            let ends_here = loop {
                if ends.contains(name) {
                    break true;
                }
                if endless.contains(name) || !trail.insert(name) {
                    break false;
                }
                match self.types.get(name).map(|definition| &definition.schema.kind) {
                    Some(SchemaKind::Named(next)) => name = next,
                    _ => break true,
                }
            };
            if ends_here { ends.extend(trail) } else { endless.extend(trail) }
        }
        let cycles: Vec<_> = endless.iter().filter_map(|name| self.types.get(*name)).map(|start| start.span).collect();
        for span in cycles {
            let diagnostic = Diagnostic::error(&codes::REF_CYCLE, "a schema is only a reference to itself");
            self.report.push(diagnostic.at(span, "this never reaches a value"));
        }
    }
}

/// The name of a component schema, or the pointer of anything else.
fn name_of(pointer: String) -> String {
    match SCHEMAS.iter().find_map(|prefix| pointer.strip_prefix(prefix)) {
        Some(token) if !token.contains('/') => unescape_token(token),
        _ => pointer,
    }
}

/// The number of schemas in a schema.
fn size(schema: &Schema) -> usize {
    1 + schema.children().map(size).sum::<usize>()
}
