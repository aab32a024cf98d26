//! Names where OpenAPI is stricter than the model: component keys and operation ids.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Api, Group, Kind, Operation};

/// The keys that differ from the names in the model, of which after the passes none does; and what a name stands for.
pub(super) struct Keys<'a> {
    objects: BTreeSet<&'a str>,
    components: BTreeMap<&'a str, String>,
    repeated_ids: BTreeMap<(&'a str, &'static str), String>,
    /// Whether the document is for generators that join nothing but texts.
    pub(super) joins_texts: bool,
}

impl<'a> Keys<'a> {
    pub(super) fn of(api: &'a Api) -> Self {
        let object = |kind: &Kind| matches!(kind, Kind::Object(_) | Kind::Map(_));
        let objects = api.types.iter().filter(|(_, definition)| object(&definition.schema.kind));
        let objects = objects.map(|(name, _)| name.as_str()).collect();
        Self { objects, components: components(api), repeated_ids: repeated_ids(&api.operations), joins_texts: false }
    }

    /// Whether a named shape is an object.
    pub(super) fn is_object(&self, name: &str) -> bool {
        self.objects.contains(name)
    }

    /// The key of a named shape.
    pub(super) fn component<'s>(&'s self, name: &'s str) -> &'s str {
        self.components.get(name).map_or(name, String::as_str)
    }

    /// The id of an operation, unique in the document.
    pub(super) fn operation_id<'s>(&'s self, operation: &'s Operation) -> &'s str {
        let repeated = self.repeated_ids.get(&(operation.path.as_str(), operation.method.as_str()));
        repeated.map_or(&operation.id, |id| id)
    }

    /// The groups without repetition.
    pub(super) fn groups(&self, api: &'a Api) -> Vec<&'a Group> {
        let mut seen = BTreeSet::new();
        api.groups.iter().filter(|group| seen.insert(group.name.as_str())).collect()
    }
}

fn components(api: &Api) -> BTreeMap<&str, String> {
    let allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-');
    let valid = |name: &str| !name.is_empty() && name.chars().all(allowed);
    let mut taken: BTreeSet<Cow<'_, str>> =
        api.types.keys().filter(|name| valid(name)).map(|name| Cow::from(name.as_str())).collect();
    let mut keys = BTreeMap::new();
    for name in api.types.keys().filter(|name| !valid(name)) {
        let base: String = name.chars().map(|c| if allowed(c) { c } else { '_' }).collect();
        let key = free(&base, |key| !taken.contains(key));
        taken.insert(key.clone().into());
        keys.insert(name.as_str(), key);
    }
    keys
}

fn repeated_ids(operations: &[Operation]) -> BTreeMap<(&str, &'static str), String> {
    let all: BTreeSet<_> = operations.iter().map(|operation| operation.id.as_str()).collect();
    let mut seen: BTreeSet<Cow<'_, str>> = BTreeSet::new();
    let mut repeated = BTreeMap::new();
    for operation in operations {
        if !seen.insert(operation.id.as_str().into()) {
            let id = free(&operation.id, |id| !all.contains(id) && !seen.contains(id));
            seen.insert(id.clone().into());
            repeated.insert((operation.path.as_str(), operation.method.as_str()), id);
        }
    }
    repeated
}

/// `base` with the first number that is free.
fn free(base: &str, is_free: impl Fn(&str) -> bool) -> String {
    (1u64..).map(|number| format!("{base}_{number}")).find(|key| is_free(key)).unwrap_or_default()
}
