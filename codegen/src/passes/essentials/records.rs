//! The records of responses: what a whole response is, or an element of its list.

use std::collections::{BTreeMap, BTreeSet};

use super::found::Found;
use super::shapes::{has_always_a_value, object, returned};
use crate::model::{Api, Essential, Field, Operation, Risk, Schema, SchemaKind};

/// The records of all responses, by the names of their types.
pub(super) struct Records<'a> {
    pub(super) by_type: BTreeMap<&'a str, Record<'a>>,
}

/// A record.
pub(super) struct Record<'a> {
    pub(super) fields: &'a [Field],
    /// The names of the fields that always have a value.
    pub(super) always: BTreeSet<&'a str>,
    /// Whether an operation that only reads returns it.
    pub(super) is_read: bool,
    /// The parameters at the ends of paths that lead to it.
    pub(super) addresses: BTreeSet<&'a str>,
    /// The other parameters of the paths of operations that return it as a whole.
    pub(super) around: BTreeSet<&'a str>,
}

impl<'a> Records<'a> {
    pub(super) fn of(api: &'a Api) -> Self {
        let mut records = Self { by_type: BTreeMap::new() };
        for operation in &api.operations {
            for root in returned(operation) {
                records.add_whole(api, operation, root);
                records.add_elements(api, operation, root);
            }
        }
        records
    }

    /// Adds the elements of the lists that responses are for.
    pub(super) fn add_listed(&mut self, api: &'a Api, found: &Found) {
        for operation in &api.operations {
            for (name, fields) in returned(operation).filter_map(|root| object(api, root)) {
                let Some(known) = found.get(name) else { continue };
                for field in fields.iter().filter(|field| known.get(&field.name) == Some(&Essential::List)) {
                    if let SchemaKind::List(element) = &api.resolve(&field.schema).kind {
                        self.add(api, operation, element);
                    }
                }
            }
        }
    }

    fn add(&mut self, api: &'a Api, operation: &Operation, schema: &'a Schema) -> Option<&mut Record<'a>> {
        let (name, fields) = object(api, schema)?;
        let record = self.by_type.entry(name).or_insert_with(|| {
            let always = fields.iter().filter(|field| has_always_a_value(api, field));
            let always = always.map(|field| field.name.as_str()).collect();
            Record { fields, always, is_read: false, addresses: BTreeSet::new(), around: BTreeSet::new() }
        });
        record.is_read |= matches!(operation.risk, Some(Risk::Read | Risk::ReadSecret));
        Some(record)
    }

    fn add_whole(&mut self, api: &'a Api, operation: &'a Operation, root: &'a Schema) {
        let Some(record) = self.add(api, operation, root) else { return };
        record.addresses.extend(operation.path.last_parameter());
        record.around.extend(operation.path.parameters());
    }

    /// Adds the elements of a list that is the response or part of it.
    fn add_elements(&mut self, api: &'a Api, operation: &'a Operation, root: &'a Schema) {
        let mut lists = vec![root];
        if let Some((_, fields)) = object(api, root) {
            lists.extend(fields.iter().map(|field| &field.schema));
            // A page can be nested in the response.
            let inner = fields.iter().filter_map(|field| object(api, &field.schema));
            lists.extend(inner.flat_map(|(_, fields)| fields).map(|field| &field.schema));
        }
        let is_page = operation.pagination.is_some();
        let below = api.operations.iter().find_map(|other| other.path.parameter_below(&operation.path));
        let is_whole = matches!(api.resolve(root).kind, SchemaKind::List(_));
        if !is_page && !is_whole {
            return;
        }
        for schema in lists {
            if let SchemaKind::List(element) = &api.resolve(schema).kind
                && let Some(record) = self.add(api, operation, element)
            {
                record.addresses.extend(below);
            }
        }
    }
}
