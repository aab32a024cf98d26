//! The successes of operations, and what is essential in them.

use std::collections::BTreeSet;

use kandji_tenant::modelled::{Content, Model, Operation, Sampler, Variant, at, in_form};
use serde_json::{Value, json};

/// The success of an operation as JSON, and what is essential in it.
pub(super) struct Answer {
    pub(super) operation: &'static Operation,
    content: &'static Content,
    pub(super) full: Value,
}

impl Answer {
    pub(super) fn of(operation: &'static Operation) -> Option<Self> {
        let (_, contents) = operation.success()?;
        let content = in_form(contents, 0).filter(|content| content.media_type == "application/json")?;
        let sampler = Sampler::new(Model::of_api().answered_schemas(), Variant::Full);
        Some(Self { operation, content, full: sampler.sample(&content.schema, &operation.id) })
    }

    pub(super) fn all() -> Vec<Self> {
        Model::of_api().operations.iter().filter_map(Self::of).collect()
    }

    /// The pointers to the properties that are essential for this reason, through objects and into the first elements of
    /// lists.
    pub(super) fn essential(&self, reason: &str) -> Vec<String> {
        let mut found = Vec::new();
        collect(&self.content.schema, reason, "", 0, &mut found);
        found
    }

    /// The same answer with something else in a place, or with the place under another name.
    pub(super) fn with(&self, pointer: &str, change: Change) -> Value {
        let mut answer = self.full.clone();
        let Some((above, name)) = pointer.rsplit_once('/') else {
            return match change {
                Change::To(value) => value,
                Change::Renamed => json!({ "under_another_name": answer }),
            };
        };
        let object = answer.pointer_mut(above).and_then(Value::as_object_mut).expect("the sample has the place");
        match change {
            Change::To(value) => drop(object.insert(name.to_owned(), value)),
            Change::Renamed => {
                let value = object.remove(name).expect("the sample has the place");
                object.insert(format!("{name}_under_another_name"), value);
            }
        }
        answer
    }
}

/// What happens to a place of an answer.
pub(super) enum Change {
    To(Value),
    Renamed,
}

/// Follows objects and the elements of lists, as deep as records lie.
fn collect(schema: &Value, reason: &str, pointer: &str, depth: usize, found: &mut Vec<String>) {
    let named = Model::of_api().answered_schemas();
    let Some(schema) = at(schema, named, "") else { return };
    if depth > 4 {
        return;
    }
    if schema["type"] == "array" {
        return collect(&schema["items"], reason, &format!("{pointer}/0"), depth + 1, found);
    }
    for (name, property) in schema["properties"].as_object().into_iter().flatten() {
        let place = format!("{pointer}/{name}");
        if property["x-kandji-essential"] == reason {
            found.push(place.clone());
        }
        let is_on_the_way = property["x-kandji-essential"] == "list";
        if is_on_the_way {
            collect(property, reason, &place, depth + 1, found);
        }
    }
}

/// Whether an answer has all that is essential in another one, and nothing that contradicts it.
pub(super) fn has_all(own: &Answer, other: &Value) -> bool {
    let needed: Vec<String> = ["identity", "list"].iter().flat_map(|reason| own.essential(reason)).collect();
    let any = own.essential("own");
    let root_fits = own.full.is_array() == other.is_array();
    root_fits
        && needed.iter().all(|place| other.pointer(place).is_some_and(|value| !value.is_null()))
        && (any.is_empty()
            || any.iter().any(|place| other.pointer(place).is_some_and(|value| !value.is_null()))
            || any.iter().all(|place| has_only_known_keys(own, other, place)))
}

/// Whether the object around a place has no key that the same object of an answer has not.
fn has_only_known_keys(own: &Answer, other: &Value, place: &str) -> bool {
    let around = |answer: &Value| {
        let (above, _) = place.rsplit_once('/')?;
        Some(answer.pointer(above)?.as_object()?.keys().cloned().collect::<BTreeSet<_>>())
    };
    around(other).zip(around(&own.full)).is_none_or(|(other, own)| other.is_subset(&own))
}
