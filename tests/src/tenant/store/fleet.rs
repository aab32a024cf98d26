//! The records of the invented tenant that all examples are about: `generated/tests/fleet.json`.

use std::collections::BTreeMap;
use std::fs;
use std::sync::OnceLock;

use serde_json::Value;

use crate::project;
use crate::tenant::modelled::Operation;

/// The records of a list, as the operation shows them that reads it. A list of something else has its own: `parent` has the
/// arguments of its path.
pub(in crate::tenant) fn records(list: &Operation, parent: &str) -> &'static [Value] {
    if list.example_parent() != parent {
        return &[];
    }
    all().get(&list.id).map_or(&[], Vec::as_slice)
}

fn all() -> &'static BTreeMap<String, Vec<Value>> {
    static ALL: OnceLock<BTreeMap<String, Vec<Value>>> = OnceLock::new();
    ALL.get_or_init(|| {
        let path = project::root().join("generated/tests/fleet.json");
        let text = fs::read_to_string(path).expect("generated/tests/fleet.json can be read");
        serde_json::from_str(&text).expect("generated/tests/fleet.json has lists of records")
    })
}
