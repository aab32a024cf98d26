//! Names where OpenAPI is stricter than the model: component keys and operation ids.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Api, Group, Operation, SchemaKind, UniqueNames};

/// The component keys and operation ids that differ from the model. After the passes, none does.
pub(super) struct Keys<'a> {
    objects: BTreeSet<&'a str>,
    components: BTreeMap<&'a str, String>,
    repeated_ids: BTreeMap<(&'a str, &'static str), String>,
    /// Whether the document is for generators that can join only strings.
    pub(super) joins_texts: bool,
}

impl<'a> Keys<'a> {
    pub(super) fn of(api: &'a Api) -> Self {
        let object = |kind: &SchemaKind| matches!(kind, SchemaKind::Object(_) | SchemaKind::Map(_));
        let objects = api.types.iter().filter(|(_, definition)| object(&definition.schema.kind));
        let objects = objects.map(|(name, _)| name.as_str()).collect();
        Self { objects, components: components(api), repeated_ids: repeated_ids(&api.operations), joins_texts: false }
    }

    /// Whether a type is an object.
    pub(super) fn is_object(&self, name: &str) -> bool {
        self.objects.contains(name)
    }

    /// The key of a type.
    pub(super) fn component<'s>(&'s self, name: &'s str) -> &'s str {
        self.components.get(name).map_or(name, String::as_str)
    }

    /// The id of an operation, unique in the document.
    pub(super) fn operation_id<'s>(&'s self, operation: &'s Operation) -> &'s str {
        let repeated = self.repeated_ids.get(&(operation.path.as_str(), operation.method.as_str()));
        repeated.map_or(&operation.id, |id| id)
    }

    /// The groups without duplicates.
    pub(super) fn groups(&self, api: &'a Api) -> Vec<&'a Group> {
        let mut seen = BTreeSet::new();
        api.groups.iter().filter(|group| seen.insert(group.name.as_str())).collect()
    }
}

fn components(api: &Api) -> BTreeMap<&str, String> {
    let allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-');
    let valid = |name: &str| !name.is_empty() && name.chars().all(allowed);
    let kept = api.types.keys().filter(|name| valid(name)).map(String::as_str);
    let mut names = UniqueNames::separated_by("_").reserving(kept);
    let mut keys = BTreeMap::new();
    for name in api.types.keys().filter(|name| !valid(name)) {
        let base: String = name.chars().map(|c| if allowed(c) { c } else { '_' }).collect();
        keys.insert(name.as_str(), names.claim(if base.is_empty() { "_" } else { &base }));
    }
    keys
}

fn repeated_ids(operations: &[Operation]) -> BTreeMap<(&str, &'static str), String> {
    let mut names = UniqueNames::separated_by("_").reserving(operations.iter().map(|one| one.id.as_str()));
    let mut seen = BTreeSet::new();
    let mut repeated = BTreeMap::new();
    for operation in operations {
        if !seen.insert(operation.id.as_str()) {
            repeated.insert((operation.path.as_str(), operation.method.as_str()), names.claim(&operation.id));
        }
    }
    repeated
}
