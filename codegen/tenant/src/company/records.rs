//! The lists whose records the company makes up.

use serde_json::Value;

use super::firm::Company;
use super::{blueprints, devices, examples, notes, people, uuid};

/// A list whose records are made up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum List {
    Devices,
    People,
    Blueprints,
    Tags,
    /// The notes of the device of this number.
    Notes(i64),
    /// What has happened to the device of this number.
    Activity(i64),
}

impl List {
    /// The list that an operation reads; `parent` is the identifier of what it belongs to.
    pub(crate) fn of(company: &Company, operation: &str, parent: &str) -> Option<Self> {
        match operation {
            devices::LIST => Some(Self::Devices),
            people::LIST => Some(Self::People),
            blueprints::LIST => Some(Self::Blueprints),
            blueprints::TAG_LIST => Some(Self::Tags),
            notes::LIST => company.device_key(parent).map(Self::Notes),
            notes::ACTIVITY_LIST => company.device_key(parent).map(Self::Activity),
            _ => None,
        }
    }

    /// The records of the examples that the list begins with, and where the others get their identifiers from.
    fn beginning(self) -> Option<(&'static [Value], &'static str)> {
        match self {
            Self::Devices => Some((examples::devices(), devices::LIST)),
            Self::People => Some((examples::people(), people::LIST)),
            Self::Blueprints => Some((examples::blueprints(), blueprints::LIST)),
            Self::Tags => Some((examples::tags(), blueprints::TAG_LIST)),
            Self::Notes(_) | Self::Activity(_) => None,
        }
    }
}

impl Company {
    /// How many records a list has.
    pub(crate) fn count(&self, list: List) -> usize {
        match list {
            List::Devices => self.devices,
            List::People => self.people(),
            List::Blueprints => self.blueprints(),
            List::Tags => self.tags(),
            List::Notes(device) => self.notes(device),
            List::Activity(device) => self.activities(device),
        }
    }

    /// The record of a number. Behind the last one, it is what a new record begins as.
    pub(crate) fn record(&self, list: List, key: i64) -> Value {
        match list {
            List::Devices => self.device(key),
            List::People => self.user(key),
            List::Blueprints => self.blueprint(key),
            List::Tags => self.tag(key),
            List::Notes(device) => self.note(device, key),
            List::Activity(device) => self.activity(device, key),
        }
    }

    /// The identifier of the record of a number that is not among the examples.
    pub(crate) fn id(&self, list: List, key: i64) -> String {
        let (_, name) = list.beginning().unwrap_or((&[], notes::LIST));
        uuid::uuid(self.seed, name, key)
    }

    /// The number of the record with this identifier, as far as identifiers tell.
    pub(crate) fn key(&self, list: List, id: &str) -> Option<i64> {
        match (list, list.beginning()) {
            (_, Some((_, name))) => uuid::key(self.seed, name, id),
            (List::Notes(device), _) => self.note_key(device, id),
            _ => None,
        }
    }

    /// How many records of a list are those of the examples, whose identifiers tell nothing.
    pub(crate) fn told(&self, list: List) -> usize {
        list.beginning().map_or(self.count(list), |(told, _)| told.len())
    }
}
