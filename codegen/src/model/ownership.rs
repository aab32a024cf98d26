//! Which group of operations owns a type.

use std::collections::{BTreeMap, BTreeSet};

use super::{Api, Operation, Schema};

impl Api {
    /// The owner of each type that has one: the only group whose operations use it.
    ///
    /// A type that several groups use has no owner. Neither has a type that no operation uses, nor anything that such a
    /// type consists of: whatever mentions it stands outside of the groups.
    #[must_use]
    pub fn type_owners(&self) -> BTreeMap<&str, &str> {
        let mut by_group: BTreeMap<&str, Vec<&Schema>> = BTreeMap::new();
        for operation in &self.operations {
            by_group.entry(&operation.group).or_default().extend(schemas(operation));
        }
        let mut owners: BTreeMap<&str, Option<&str>> = BTreeMap::new();
        for (group, schemas) in by_group {
            for name in self.reachable(schemas) {
                owners.entry(name).and_modify(|owner| *owner = None).or_insert(Some(group));
            }
        }
        let unused: BTreeSet<&str> =
            self.types.keys().map(String::as_str).filter(|name| !owners.contains_key(name)).collect();
        let unused_schemas = unused.iter().filter_map(|name| self.types.get(*name)).map(|named| &named.schema);
        let shared = self.reachable(unused_schemas);
        let owned = owners.into_iter().filter(|(name, _)| !shared.contains(name));
        owned.filter_map(|(name, owner)| Some((name, owner?))).collect()
    }
}

fn schemas(operation: &Operation) -> impl Iterator<Item = &Schema> {
    let parameters = operation.parameters.iter().map(|parameter| &parameter.schema);
    let body = operation.body.iter().flat_map(|body| &body.content);
    let responses = operation.responses.iter().flat_map(|response| &response.content);
    parameters.chain(body.chain(responses).map(|content| &content.schema))
}

#[cfg(test)]
mod tests {
    use crate::passes::testing::api;

    #[test]
    fn a_type_belongs_to_the_only_group_that_uses_it() {
        let get = |group: &str, name: &str| {
            format!(
                "{{ get: {{ operationId: {group}{name}, tags: [{group}], responses: {{ '200': {{ description: ok, content: \
                 {{ application/json: {{ schema: {{ $ref: '#/components/schemas/{name}' }} }} }} }} }} }} }}"
            )
        };
        let part = |name: &str| {
            format!("{{ type: object, properties: {{ part: {{ $ref: '#/components/schemas/{name}' }} }} }}")
        };
        let api = api(&format!(
            "paths: {{ /a: {}, /b: {}, /c: {} }}\ncomponents: {{ schemas: {{ A: {}, B: {}, Part: {}, Tip: {}, Own: {}, \
             Unused: {}, OfUnused: {{ type: object, properties: {{ x: {{ type: string }} }} }} }} }}",
            get("one", "A"),
            get("two", "B"),
            get("one", "Own"),
            part("Part"),
            part("Part"),
            part("Tip"),
            "{ type: object, properties: { y: { type: string } } }",
            part("OfUnused"),
            part("OfUnused"),
        ));
        let owners: Vec<_> = api.type_owners().into_iter().collect();
        assert_eq!(owners, [("A", "one"), ("B", "two"), ("Own", "one")]);
    }
}
