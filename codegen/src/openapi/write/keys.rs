//! Names where OpenAPI is stricter than the model: component keys and operation ids.

use std::collections::{BTreeMap, BTreeSet};

use super::others::Plan;
use crate::examples::{Example, Examples};
use crate::model::{Api, Group, Operation, SchemaKind, UniqueNames};

/// The component keys and operation ids that differ from the model. After the passes, none does.
pub(super) struct Keys<'a> {
    pub(super) api: &'a Api,
    objects: BTreeSet<&'a str>,
    components: BTreeMap<&'a str, String>,
    repeated_ids: BTreeMap<(&'a str, &'static str), String>,
    /// What other generators see, if the document is for them.
    pub(super) plan: Option<Plan<'a>>,
    /// The examples that these see.
    pub(super) examples: Option<&'a Examples>,
}

impl<'a> Keys<'a> {
    /// Those of a document for other generators.
    pub(super) fn for_others(api: &'a Api, examples: &'a Examples) -> Self {
        let mut taken = BTreeSet::new();
        for operation in &api.operations {
            let id = letters(&operation.id);
            taken.extend(MADE_BY_OTHERS.iter().map(|role| format!("{id}{role}")));
        }
        let components = components(api, |name| !taken.contains(&letters(name)));
        Self { components, plan: Some(Plan::of(api)), examples: Some(examples), ..Self::of(api) }
    }

    pub(super) fn of(api: &'a Api) -> Self {
        let object = |kind: &SchemaKind| matches!(kind, SchemaKind::Object(_) | SchemaKind::Map(_));
        let objects = api.types.iter().filter(|(_, definition)| object(&definition.schema.kind));
        let objects = objects.map(|(name, _)| name.as_str()).collect();
        Self {
            objects,
            components: components(api, |_| true),
            repeated_ids: repeated_ids(&api.operations),
            api,
            plan: None,
            examples: None,
        }
    }

    /// The example of an operation.
    pub(super) fn example(&self, operation: &Operation) -> Option<&'a Example> {
        self.examples?.of(&operation.id)
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

/// What generators add to the id of an operation, in lower case, to name what they make of it.
const MADE_BY_OTHERS: [&str; 5] = ["data", "error", "errors", "response", "responses"];

/// The letters and digits of a name, in lower case: what generators tell names by.
fn letters(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
}

/// The keys of the types whose names cannot be keys, or are not free.
fn components(api: &Api, is_free: impl Fn(&str) -> bool) -> BTreeMap<&str, String> {
    let allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-');
    let valid = |name: &str| !name.is_empty() && name.chars().all(allowed) && is_free(name);
    let kept = api.types.keys().filter(|name| valid(name)).map(String::as_str);
    let mut names = UniqueNames::separated_by("_").reserving(kept);
    let mut keys = BTreeMap::new();
    for name in api.types.keys().filter(|name| !valid(name)) {
        let base: String = name.chars().map(|c| if allowed(c) { c } else { '_' }).collect();
        let base = if is_free(&base) { base } else { format!("{base}Type") };
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
