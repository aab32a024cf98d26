//! The types that have a section of their own.

use std::collections::{BTreeMap, BTreeSet};

use super::anchor::Anchor;
use crate::model::{Api, Operation, Schema, SchemaKind, TypeDef};

/// The most values of an enumeration that are listed in a table without a fold.
pub(in crate::emit::docs) const LISTED_VALUES: usize = 8;

/// A type that has a section.
pub(in crate::emit::docs) struct TypeSection<'a> {
    /// The type's name.
    pub(in crate::emit::docs) name: &'a str,
    /// Where its section starts.
    pub(in crate::emit::docs) anchor: Anchor,
}

/// Where types are used.
pub(super) struct TypeUses<'a> {
    /// How often the API mentions each.
    mentions: BTreeMap<&'a str, usize>,
    /// The operations whose pages list the fields of each, by their indices.
    listed: BTreeMap<&'a str, Vec<usize>>,
}

impl<'a> TypeUses<'a> {
    pub(super) fn of(api: &'a Api) -> Self {
        let mut mentions: BTreeMap<&str, usize> = BTreeMap::new();
        let mut count = |name| *mentions.entry(name).or_default() += 1;
        let types = api.types.values().map(|named| &named.schema);
        api.operations.iter().flat_map(schemas).chain(types).for_each(|schema| schema.each_name(&mut count));
        Self { mentions, listed: BTreeMap::new() }
    }

    /// Notes that the page of an operation lists the fields of some types.
    pub(super) fn note_listed(&mut self, operation: usize, types: &BTreeSet<&'a str>) {
        types.iter().for_each(|name| self.listed.entry(name).or_default().push(operation));
    }

    /// Notes the same for types in responses that mean failure, where a type with a section is only named.
    pub(super) fn note_listed_in_failures(&mut self, operation: usize, types: &BTreeSet<&'a str>) {
        for name in types.iter().filter(|name| self.mentions.get(*name).is_some_and(|mentions| *mentions == 1)) {
            self.listed.entry(name).or_default().push(operation);
        }
    }

    /// The operations whose pages list the fields of each type, by their indices.
    pub(super) fn into_listed(self) -> BTreeMap<&'a str, Vec<usize>> {
        self.listed
    }

    /// Whether a type is not described wherever it is used, or is used in several places.
    fn needs_section(&self, named: &TypeDef) -> bool {
        let mentions = self.mentions.get(named.name.as_str()).copied().unwrap_or(0);
        match &named.schema.kind {
            SchemaKind::Enum(values) => mentions == 0 || (mentions > 1 && values.len() > LISTED_VALUES),
            _ => mentions != 1 || !self.listed.contains_key(named.name.as_str()),
        }
    }
}

/// The schemas of an operation's parameters, request body and responses.
fn schemas(operation: &Operation) -> impl Iterator<Item = &Schema> {
    let parameters = operation.parameters.iter().map(|parameter| &parameter.schema);
    let body = operation.body.iter().flat_map(|body| &body.content);
    let responses = operation.responses.iter().flat_map(|response| &response.content);
    let headers = operation.responses.iter().flat_map(|response| &response.headers).map(|header| &header.schema);
    parameters.chain(body.chain(responses).map(|content| &content.schema)).chain(headers)
}

/// The types that need a section, by the group that owns them; those without an owner come first.
pub(super) fn sections<'a>(
    api: &'a Api,
    owners: &BTreeMap<&'a str, &'a str>,
    uses: &TypeUses<'a>,
) -> BTreeMap<Option<&'a str>, Vec<TypeSection<'a>>> {
    let mut sections: BTreeMap<Option<&str>, Vec<TypeSection<'_>>> = BTreeMap::new();
    for named in api.types.values().filter(|named| uses.needs_section(named)) {
        let section = TypeSection { name: &named.name, anchor: Anchor::of("type", [named.name.as_str()]) };
        sections.entry(owners.get(named.name.as_str()).copied()).or_default().push(section);
    }
    sections
}

/// The schema of the items of a list, or of the value itself.
pub(in crate::emit::docs) fn listed_item(schema: &Schema) -> &Schema {
    let mut current = schema;
    while let SchemaKind::List(inner) = &current.kind {
        current = inner;
    }
    current
}
