//! What is counted of the devices that there are.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::company::Company;
use crate::store::records::Records;

/// How many devices there are.
#[derive(Debug, Default)]
pub(crate) struct Counts {
    /// By the identifiers of their users.
    pub(crate) users: BTreeMap<String, usize>,
    /// By the identifiers of their blueprints.
    pub(crate) blueprints: BTreeMap<String, usize>,
    /// The missing ones, in the same way.
    pub(crate) missing: BTreeMap<String, usize>,
    /// By their platforms.
    pub(crate) platforms: BTreeMap<String, usize>,
    pub(crate) all: usize,
}

impl Counts {
    /// Counts the devices of a list as they are now.
    pub(crate) fn of(company: Company, devices: &Records) -> Self {
        let mut counts = Self { all: devices.keys().len(), ..Self::default() };
        for key in devices.keys() {
            match devices.changed(*key) {
                Some(changed) => counts.add(changed),
                None => counts.add(&company.brief(*key)),
            }
        }
        counts
    }

    fn add(&mut self, device: &Value) {
        count(&mut self.users, &device["user"]["id"]);
        count(&mut self.blueprints, &device["blueprint_id"]);
        count(&mut self.platforms, &device["platform"]);
        if device["is_missing"] == true {
            count(&mut self.missing, &device["blueprint_id"]);
        }
    }
}

fn count(counts: &mut BTreeMap<String, usize>, value: &Value) {
    let Some(text) = value.as_str() else { return };
    match counts.get_mut(text) {
        Some(count) => *count += 1,
        None => drop(counts.insert(text.to_owned(), 1)),
    }
}
