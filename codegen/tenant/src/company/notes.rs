//! What is noted about a device, what has happened to it, and what it was told.

use serde_json::{Value, json};

use super::chance::Chance;
use super::clock::{self, DAY, HOUR, MINUTE};
use super::firm::Company;
use super::words::NOTES;
use super::{devices, examples, uuid};
use crate::store::fleet;

/// The list of notes.
pub(crate) const LIST: &str = "getDeviceNotes";
/// The list of what has happened.
pub(crate) const ACTIVITY_LIST: &str = "getDeviceActivity";
/// The list of commands.
const COMMAND_LIST: &str = "getDeviceCommands";

/// Commands that every device is told again and again.
const ROUTINE: [&str; 3] = ["DeviceInformation", "SecurityInfo", "InstalledApplicationList"];

/// The device that the examples of these lists are about.
const TOLD: i64 = 0;

impl Company {
    /// The number of the device with this identifier, if it has not been made up otherwise.
    pub(crate) fn device_key(&self, id: &str) -> Option<i64> {
        let known = examples::devices().iter().position(|device| device["device_id"] == id);
        let known = known.and_then(|index| i64::try_from(index).ok());
        known.or_else(|| uuid::key(self.seed, devices::LIST, id))
    }

    /// The number of a device's notes.
    pub(crate) fn notes(&self, device: i64) -> usize {
        let count = Chance::new(self.seed, LIST, device).below(6).saturating_sub(3);
        if device == TOLD { fleet::of(LIST).len() } else { count }
    }

    /// A note of a device.
    pub(crate) fn note(&self, device: i64, key: i64) -> Value {
        if let Some(note) = examples::at(fleet::of(LIST), key).filter(|_| device == TOLD) {
            return note.clone();
        }
        let number = device.wrapping_mul(1 << 12).wrapping_add(key);
        let mut chance = Chance::new(self.seed, "note", number);
        let written = clock::NOW - DAY - self.moment(&mut chance);
        json!({
            "author": fleet::of(LIST)[0]["author"],
            "content": *chance.pick(NOTES),
            "created_at": clock::zulu(written),
            "note_id": uuid::uuid(self.seed, LIST, number),
            "updated_at": clock::zulu(written),
        })
    }

    /// The number of the note with this identifier.
    pub(crate) fn note_key(&self, device: i64, id: &str) -> Option<i64> {
        let number = uuid::key(self.seed, LIST, id)?;
        number.checked_sub(device.wrapping_mul(1 << 12)).filter(|key| (0..1 << 12).contains(key))
    }

    /// What has happened to a device: it was enrolled, and told something since.
    pub(crate) fn activity(&self, device: i64, key: i64) -> Value {
        if let Some(event) = examples::at(fleet::of(ACTIVITY_LIST), key).filter(|_| device == TOLD) {
            return event.clone();
        }
        let record = self.device(device);
        let mut event = fleet::of(ACTIVITY_LIST).first().cloned().unwrap_or_default();
        let enrolled = record["first_enrollment"].as_str().unwrap_or_default();
        event["blueprint"]["id"] = record["blueprint_id"].clone();
        event["blueprint"]["name"] = record["blueprint_name"].clone();
        event["computer"]["id"] = record["device_id"].clone();
        event["computer"]["name"] = record["device_name"].clone();
        event["created_at"] = enrolled.replace(' ', "T").replace("+00:00", "Z").into();
        event["details"]["blueprint_name"] = record["blueprint_name"].clone();
        event["id"] = (100_000 + device.wrapping_mul(4) + key).into();
        event
    }

    /// The number of events of a device.
    pub(crate) fn activities(&self, device: i64) -> usize {
        if device == TOLD { fleet::of(ACTIVITY_LIST).len() } else { 1 }
    }

    /// What a device was told before anybody asked.
    pub(crate) fn commands(&self, device: i64) -> Vec<Value> {
        if device == TOLD {
            return fleet::of(COMMAND_LIST).to_vec();
        }
        let mut chance = Chance::new(self.seed, COMMAND_LIST, device);
        let count = 1 + chance.below(ROUTINE.len());
        let commands = (0_i64..).zip(ROUTINE).take(count).map(|(index, kind)| {
            let asked = clock::NOW - (index + 1) * 8 * HOUR - self.moment(&mut chance) / 24;
            let mut command = fleet::of(COMMAND_LIST).first().cloned().unwrap_or_default();
            command["command_type"] = kind.into();
            command["request_type"] = kind.into();
            command["date_requested"] = clock::zulu(asked).into();
            command["last_pushed"] = clock::zulu(asked + MINUTE / 60).into();
            command["date_completed"] = clock::zulu(asked + MINUTE).into();
            command["uuid"] = uuid::uuid(self.seed, COMMAND_LIST, device.wrapping_mul(8) + index).into();
            command
        });
        commands.collect()
    }
}
