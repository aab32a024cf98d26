//! The shape of values: what tells that two of them are the same thing under two names.

use std::collections::BTreeSet;

use serde_json::Value;

use super::likeness;
use crate::diff::api::kind::Kind;
use crate::model::{Api, Schema, SchemaKind};

/// The shape of a value.
#[derive(Debug)]
pub(in crate::diff::api) struct Shape<'a> {
    kind: Kind,
    /// The fields of an object, or of the objects in a list or map.
    fields: BTreeSet<&'a str>,
    /// The values of an enumeration.
    values: Vec<Value>,
}

/// How deep lists and maps are looked into.
const DEEPEST: usize = 4;

impl<'a> Shape<'a> {
    /// The shape of a value.
    pub(in crate::diff::api) fn of(api: &'a Api, schema: &'a Schema) -> Self {
        let resolved = api.resolve(schema);
        let mut inner = resolved;
        for _ in 0..DEEPEST {
            let (SchemaKind::List(element) | SchemaKind::Map(element)) = &inner.kind else { break };
            inner = api.resolve(element);
        }
        let fields = match &inner.kind {
            SchemaKind::Object(fields) => fields.iter().map(|field| field.name.as_str()).collect(),
            _ => BTreeSet::new(),
        };
        Self { kind: Kind::of(&resolved.kind), fields, values: resolved.values() }
    }

    /// The fields of the object, or of the objects in the list or map.
    pub(in crate::diff::api) fn fields(&self) -> &BTreeSet<&'a str> {
        &self.fields
    }

    /// How like the shapes are, up to 1000; `None` if they are different. Most scalars have one shape, which tells nothing.
    pub(in crate::diff::api) fn likeness(&self, other: &Self) -> Option<u32> {
        if self.kind != other.kind {
            return None;
        }
        let has_values = !self.values.is_empty() || !other.values.is_empty();
        let evidence = match (has_values, self.fields.is_empty() && other.fields.is_empty()) {
            (true, _) if self.values == other.values => 1000,
            (true, _) | (_, true) => 0,
            (_, false) => likeness::overlap(&self.fields, &other.fields),
        };
        Some(evidence)
    }
}
