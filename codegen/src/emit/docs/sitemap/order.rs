//! The order in which people expect the operations of a group: list, get, create, update, delete, and then the rest.

use std::collections::BTreeSet;

use crate::model::{Api, Method, Operation, SchemaKind};

/// What an operation does to the things of its group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Verb {
    List,
    Get,
    Create,
    Update,
    Delete,
    Other,
}

/// Puts the operations of a group, given by their indices, into order. Among those that do the same, what leads to the
/// main thing comes before what leads to its parts.
pub(super) fn sort(api: &Api, operations: &mut [usize]) {
    let members = || operations.iter().filter_map(|&index| api.operations.get(index));
    let things = Things::of(members());
    let key = |&index: &usize| {
        let operation = api.operations.get(index);
        let verb = operation.map(|operation| things.verb(api, operation));
        (verb, operation.map(|operation| operation.path.as_str().matches('/').count()), index)
    };
    operations.sort_by_cached_key(key);
}

/// What can be read or addressed in a group.
struct Things {
    /// The paths that a GET has.
    read: BTreeSet<String>,
    /// The collections of which a path leads to one thing.
    collections: BTreeSet<String>,
}

impl Things {
    fn of<'a>(operations: impl Iterator<Item = &'a Operation>) -> Self {
        let (mut read, mut collections) = (BTreeSet::new(), BTreeSet::new());
        for operation in operations {
            if operation.method == Method::Get {
                read.insert(operation.path.key());
            }
            if operation.path.last_parameter().is_some() {
                collections.insert(operation.path.collection_key());
            }
        }
        Self { read, collections }
    }

    fn verb(&self, api: &Api, operation: &Operation) -> Verb {
        let key = operation.path.key();
        let leads_to_one = operation.path.last_parameter().is_some();
        let is_thing = leads_to_one || self.read.contains(&key);
        match operation.method {
            Method::Get if operation.pagination.is_some() || returns_list(api, operation) => Verb::List,
            Method::Get => Verb::Get,
            Method::Post if !leads_to_one && (self.read.contains(&key) || self.collections.contains(&key)) => {
                Verb::Create
            }
            Method::Patch | Method::Put if is_thing => Verb::Update,
            Method::Delete if is_thing => Verb::Delete,
            _ => Verb::Other,
        }
    }
}

fn returns_list(api: &Api, operation: &Operation) -> bool {
    let mut schemas = operation.successes().flat_map(|response| &response.content).map(|content| &content.schema);
    schemas.any(|schema| matches!(api.resolve(schema).kind, SchemaKind::List(_)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::passes::testing::api;

    #[test]
    fn people_look_for_the_list_first_and_for_commands_last() {
        let operation =
            |id: &str| format!("{{ operationId: {id}, tags: [Pets], responses: {{ '200': {{ description: ok }} }} }}");
        let list = "{ operationId: listPets, tags: [Pets], responses: { '200': { description: ok, content: { application/json: \
                    { schema: { type: array, items: { type: string } } } } } } }";
        let api = api(&format!(
            "paths:\n  /pets: {{ get: {list}, post: {} }}\n  /pets/feed: {{ post: {} }}\n  /pets/{{id}}: {{ get: {}, patch: {}, \
             delete: {}, parameters: [{{ name: id, in: path, required: true, schema: {{ type: string }} }}] }}\n",
            operation("createPet"),
            operation("feedPets"),
            operation("getPet"),
            operation("updatePet"),
            operation("deletePet"),
        ));
        let mut order: Vec<usize> = (0..api.operations.len()).rev().collect();
        sort(&api, &mut order);
        let ids: Vec<&str> = order.iter().map(|&index| api.operations[index].id.as_str()).collect();
        assert_eq!(ids, ["listPets", "getPet", "createPet", "updatePet", "deletePet", "feedPets"]);
    }
}
