//! Finds the fields without which the record of a response is none, so that a client can tell a response that lacks its
//! own content from an empty one. What the document says itself (`x-kandji-essential`) stays.
//!
//! * The list: what the pagination of an operation points to, with the objects on the way; or every list of a response
//!   that always has nothing but lists and identities.
//! * The identity of a record, which is the whole response or an element of the list that it is for: among the fields that are always
//!   there, never null or blank, and a text or an integer, the first of
//!   1. the parameter at the end of a path that leads to the record, or the last words of its name (`blueprint_id`, `id`);
//!      or a parameter of the operation that the record repeats;
//!   2. a name of one word that ends the parameters of this API (`id`), or whose every value is a UUID;
//!   3. the same word after the name of the record's type (`threat_id`);
//!   4. the name of the path parameter that most operations have (`device_id`).
//! * The secret: each field of a response of an operation that reads secrets, if they are all that it always has.
//! * Its own fields: those that are always there, or all if none is, and that at most one other record has, or the
//!   fewest; at least two, or one where an operation reads the record. What has none of them, but an unknown field, is
//!   another record.

mod found;
mod identity;
mod records;
mod shapes;

use std::collections::{BTreeMap, BTreeSet};

use crate::document::tokens;
use crate::model::{Api, Essential, Field, Operation, Risk, Schema, SchemaKind};
use found::{Found, note};
use identity::Identifiers;
use records::Records;
use shapes::{has_always_a_value, object, returned};

/// How many other records may have a field that counts as a record's own.
const SHARED_WITH: usize = 1;
/// The fewest fields that count as a record's own: one alone could be left out some day.
const FEWEST_OWN: usize = 2;

/// Sets [`Schema::essential`] of the fields of responses.
pub(super) fn run(api: &mut Api) {
    let found = find(api);
    for (name, fields) in found {
        let Some(definition) = api.types.get_mut(&name) else { continue };
        let SchemaKind::Object(known) = &mut definition.schema.kind else { continue };
        for field in known {
            let essential = fields.get(&field.name).copied();
            field.schema.essential = field.schema.essential.or(essential);
        }
    }
}

fn find(api: &Api) -> Found {
    let mut records = Records::of(api);
    let identifiers = Identifiers::of(api);
    let mut found = Found::new();
    mark_identities(api, &records, &identifiers, &mut found);
    for operation in &api.operations {
        mark_lists(api, operation, &mut found);
        mark_secrets(api, operation, &mut found);
    }
    // What a response is a list of can only be told once it is known to be one.
    records.add_listed(api, &found);
    mark_identities(api, &records, &identifiers, &mut found);
    mark_own(&records, &mut found);
    found
}

fn mark_identities(api: &Api, records: &Records<'_>, identifiers: &Identifiers, found: &mut Found) {
    for (name, record) in &records.by_type {
        if let Some(identity) = identifiers.identity(api, name, record) {
            note(found, name, identity, Essential::Identity);
        }
    }
}

fn is_list(api: &Api, schema: &Schema) -> bool {
    matches!(api.resolve(schema).kind, SchemaKind::List(_))
}

fn mark_lists(api: &Api, operation: &Operation, found: &mut Found) {
    for root in returned(operation) {
        if let Some(pagination) = &operation.pagination {
            mark_way(api, root, &pagination.items, found);
        }
        let Some((name, fields)) = object(api, root) else { continue };
        let is_identity =
            |field: &Field| found.get(name).and_then(|known| known.get(&field.name)) == Some(&Essential::Identity);
        let always: Vec<&Field> = fields.iter().filter(|field| has_always_a_value(api, field)).collect();
        let lists: Vec<&str> =
            always.iter().filter(|field| is_list(api, &field.schema)).map(|field| field.name.as_str()).collect();
        if always.iter().all(|field| is_list(api, &field.schema) || is_identity(field)) {
            lists.into_iter().for_each(|list| note(found, name, list, Essential::List));
        }
    }
}

/// Marks the fields that a pointer leads through, if it leads to a list.
fn mark_way(api: &Api, root: &Schema, pointer: &str, found: &mut Found) {
    let mut way = Vec::new();
    let mut schema = root;
    for token in tokens(pointer) {
        let Some((name, fields)) = object(api, schema) else { return };
        let Some(field) = fields.iter().find(|field| field.name == token) else { return };
        if field.schema.nullable || field.schema.blank {
            return;
        }
        way.push((name, field.name.as_str()));
        schema = &field.schema;
    }
    if is_list(api, schema) {
        way.into_iter().for_each(|(name, field)| note(found, name, field, Essential::List));
    }
}

fn mark_secrets(api: &Api, operation: &Operation, found: &mut Found) {
    if operation.risk != Some(Risk::ReadSecret) {
        return;
    }
    for (name, fields) in returned(operation).filter_map(|root| object(api, root)) {
        let always: Vec<&Field> = fields.iter().filter(|field| field.is_always_returned()).collect();
        if always.iter().all(|field| field.schema.secret) {
            always.into_iter().for_each(|field| note(found, name, &field.name, Essential::Secret));
        }
    }
}

/// Marks the own fields of records for which nothing else says what they are but perhaps an identity.
fn mark_own(records: &Records<'_>, found: &mut Found) {
    let mut users: BTreeMap<&str, usize> = BTreeMap::new();
    for field in records.by_type.values().flat_map(|record| record.fields) {
        *users.entry(&field.name).or_default() += 1;
    }
    for (name, record) in &records.by_type {
        let known = found.get(*name);
        let is_told = known.is_some_and(|known| known.values().any(|essential| *essential != Essential::Identity));
        if is_told {
            continue;
        }
        let any: BTreeSet<&str>;
        let known_by = match record.always.is_empty() {
            true => {
                any = record.fields.iter().map(|field| field.name.as_str()).collect();
                &any
            }
            false => &record.always,
        };
        let own = own_fields(known_by, &users);
        // What an action returns besides its effect may be left out.
        if record.is_read || own.len() >= FEWEST_OWN {
            own.into_iter().for_each(|field| note(found, name, field, Essential::Own));
        }
    }
}

/// The fields that at most one other record has, or those that the fewest have.
fn own_fields<'a>(known_by: &BTreeSet<&'a str>, users: &BTreeMap<&str, usize>) -> Vec<&'a str> {
    let mut by_users: BTreeMap<usize, Vec<&str>> = BTreeMap::new();
    for name in known_by {
        let others = users.get(name).map_or(0, |users| users - 1);
        by_users.entry(others.max(SHARED_WITH)).or_default().push(name);
    }
    let mut own = Vec::new();
    for names in by_users.into_values() {
        if own.len() >= FEWEST_OWN {
            break;
        }
        own.extend(names);
    }
    own
}

#[cfg(test)]
mod tests;
