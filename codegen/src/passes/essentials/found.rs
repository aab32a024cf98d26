//! What was found to be essential.

use std::collections::BTreeMap;

use crate::model::Essential;

/// The essential fields of each type.
pub(super) type Found = BTreeMap<String, BTreeMap<String, Essential>>;

/// Notes a field, unless something else is known of it.
pub(super) fn note(found: &mut Found, name: &str, field: &str, essential: Essential) {
    found.entry(name.to_owned()).or_default().entry(field.to_owned()).or_insert(essential);
}
