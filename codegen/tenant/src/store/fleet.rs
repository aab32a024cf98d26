//! The records of the invented tenant that all examples are about.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde_json::Value;

use crate::modelled::Operation;

/// The records of each list, by the id of the operation that reads it.
const RECORDS: &str = include_str!("../../data/fleet.json");

/// The records of a list, as the operation shows them that reads it. A list of something else has its own: `parent` has the
/// arguments of its path.
pub(crate) fn records(list: &Operation, parent: &str) -> &'static [Value] {
    if list.example_parent() != parent {
        return &[];
    }
    of(&list.id)
}

/// The records of a list, of whatever it is.
pub(crate) fn of(operation: &str) -> &'static [Value] {
    all().get(operation).map_or(&[], Vec::as_slice)
}

fn all() -> &'static BTreeMap<String, Vec<Value>> {
    static ALL: OnceLock<BTreeMap<String, Vec<Value>>> = OnceLock::new();
    ALL.get_or_init(|| serde_json::from_str(RECORDS).expect("the package has lists of records"))
}
