//! Counts the fields that a schema leads to.
//!
//! A document and its model structure schemas differently: an inline schema in one can be a component in the other, equal
//! schemas are shared, and `allOf` is merged. But the paths to fields, such as `/results/*/id`, stay the same, so these are
//! counted. A recursive schema has endless paths, which are followed to a fixed depth.

use std::collections::{BTreeMap, BTreeSet};

use crate::document::{Node, pointer_of};

/// The most fields, list items and map values on a path.
const DEPTH: u8 = 24;

/// The longest chain of `$ref` and the deepest nesting of `allOf` that is followed.
const LONGEST_CHAIN: usize = 200;

/// Counts fields, once for each set of schemas.
pub(super) struct Counter<'d> {
    document: &'d Node,
    known: BTreeMap<(Vec<*const Node>, u8), u64>,
}

/// Schemas that together describe one value.
#[derive(Default)]
struct Gathered<'d> {
    schemas: Vec<&'d Node>,
    seen: BTreeSet<*const Node>,
}

impl<'d> Counter<'d> {
    pub(super) fn new(document: &'d Node) -> Self {
        Self { document, known: BTreeMap::new() }
    }

    /// The node, or what its `$ref` points to.
    pub(super) fn resolve(&self, node: &'d Node) -> &'d Node {
        resolve(self.document, node)
    }

    /// The number of paths to fields from schemas that together describe one value.
    pub(super) fn count(&mut self, schemas: Vec<&'d Node>) -> u64 {
        self.below(schemas, DEPTH)
    }

    fn below(&mut self, schemas: Vec<&'d Node>, depth: u8) -> u64 {
        let Some(deeper) = depth.checked_sub(1) else { return 0 };
        let mut gathered = Gathered::default();
        schemas.into_iter().for_each(|schema| self.gather(schema, &mut gathered, LONGEST_CHAIN));
        let mut key: Vec<_> = gathered.schemas.iter().map(|schema| std::ptr::from_ref(*schema)).collect();
        key.sort_unstable();
        let key = (key, depth);
        if let Some(known) = self.known.get(&key) {
            return *known;
        }
        let count = self.inside(&gathered.schemas, deeper);
        self.known.insert(key, count);
        count
    }

    fn inside(&mut self, schemas: &[&'d Node], deeper: u8) -> u64 {
        let mut fields: BTreeMap<&str, Vec<&'d Node>> = BTreeMap::new();
        let objects = schemas.iter().filter_map(|schema| typed(schema, "object"));
        let properties = objects.flat_map(|schema| [schema.get("properties"), schema.get("x-kandji-properties")]);
        let properties = properties.filter_map(|properties| properties?.as_map());
        for (name, entry) in properties.flatten() {
            fields.entry(name).or_default().push(&entry.node);
        }
        let inner = |kind: &str, key: &str| -> Vec<&'d Node> {
            let found = schemas.iter().filter_map(|schema| typed(schema, kind)?.get(key));
            found.filter(|schema| schema.as_map().is_some()).collect()
        };
        let elements = inner("array", "items");
        // The model does not keep the schema of additional properties if there are known ones.
        let values = if fields.is_empty() { inner("object", "additionalProperties") } else { Vec::new() };
        let mut count = fields.len() as u64;
        for schemas in fields.into_values().chain([elements, values]).filter(|schemas| !schemas.is_empty()) {
            count = count.saturating_add(self.below(schemas, deeper));
        }
        count
    }

    /// Gathers a schema and everything that `$ref`, `allOf`, `oneOf` and `anyOf` add to it. Where a schema for other
    /// generators has our own beside it, that is meant.
    fn gather(&self, schema: &'d Node, gathered: &mut Gathered<'d>, chain: usize) {
        let schema = resolve(self.document, schema);
        let Some(chain) = chain.checked_sub(1).filter(|_| gathered.seen.insert(schema)) else { return };
        if let Some(precise) = schema.get("x-kandji-schema") {
            return self.gather(precise, gathered, chain);
        }
        gathered.schemas.push(schema);
        let lists = ["allOf", "oneOf", "anyOf"].into_iter().filter_map(|key| schema.get(key)?.as_list());
        lists.flatten().for_each(|part| self.gather(part, gathered, chain));
    }
}

/// The schema, if it has this type or no type.
fn typed<'d>(schema: &'d Node, kind: &str) -> Option<&'d Node> {
    schema.text("type").is_none_or(|named| named == kind).then_some(schema)
}

/// The node, or what its `$ref` points to.
pub(super) fn resolve<'d>(document: &'d Node, node: &'d Node) -> &'d Node {
    let mut current = node;
    for _ in 0..LONGEST_CHAIN {
        let Some(reference) = current.text("$ref") else { break };
        match pointer_of(reference).and_then(|pointer| document.at(&pointer)) {
            Some(next) => current = next,
            None => break,
        }
    }
    current
}
