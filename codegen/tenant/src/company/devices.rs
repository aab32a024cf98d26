//! Devices, with who has them and what they run.

use serde_json::{Value, json};

use super::blueprints;
use super::chance::Chance;
use super::clock::{self, DAY, HOUR, MINUTE};
use super::firm::Company;
use super::models::{MODELS, Model, RELEASES, Release};
use super::words::ROOMS;
use super::{examples, people, uuid};

/// The list of devices.
pub(crate) const LIST: &str = "listDevices";

/// Characters of serial numbers: those that cannot be taken for others.
const SERIAL: &str = "0123456789CDFGHJKLMNPQRTVWXY";

/// What a device is before its record is made.
pub(crate) struct Sketch {
    model: &'static Model,
    release: &'static Release,
    /// The number of its user.
    person: Option<i64>,
    /// The number of its blueprint.
    blueprint: i64,
    chance: Chance,
}

/// A device as it usually is on its platform, with nobody and without a blueprint.
pub(crate) fn usual(platform: &str, serial_number: &str) -> Value {
    let mut device = examples::device_of(platform).cloned().unwrap_or_default();
    let model = MODELS.iter().find(|model| model.platform == platform);
    let values = json!({
        "asset_tag": "",
        "device_name": format!("{} {serial_number}", model.map_or(platform, |model| model.short)),
        "is_missing": false,
        "lost_mode_status": "",
        "serial_number": serial_number,
        "tags": [],
        "user": "",
    });
    set(&mut device, values);
    device
}

/// Sets the fields of an object.
fn set(object: &mut Value, values: Value) {
    if let (Value::Object(object), Value::Object(values)) = (object, values) {
        object.extend(values);
    }
}

/// Whether a device is missing that was last seen at a time.
fn is_missing(seen: i64) -> bool {
    clock::NOW - seen > 90 * DAY
}

impl Company {
    /// A device as the list of devices shows it.
    pub(crate) fn device(&self, key: i64) -> Value {
        match examples::at(examples::devices(), key) {
            Some(device) => device.clone(),
            None => self.made(key, self.sketch(key)),
        }
    }

    /// What is counted of a device, as its record has it; much quicker than the record.
    pub(crate) fn brief(&self, key: i64) -> Value {
        if let Some(device) = examples::at(examples::devices(), key) {
            return device.clone();
        }
        let Sketch { model, person, blueprint, mut chance, .. } = self.sketch(key);
        let (_, seen) = self.times(&mut chance);
        let user = person.map(|person| json!({"id": uuid::uuid(self.seed, people::LIST, person)}));
        json!({
            "blueprint_id": self.blueprint_id(blueprint),
            "is_missing": is_missing(seen),
            "platform": model.platform,
            "user": user,
        })
    }

    /// A field of a device that is quicker to have than its record.
    pub(crate) fn quick(&self, key: i64, field: &str) -> Option<Value> {
        if examples::at(examples::devices(), key).is_some() {
            return None;
        }
        match field {
            "blueprint_id" => Some(self.blueprint_id(self.sketch(key).blueprint)),
            "device_id" => Some(uuid::uuid(self.seed, LIST, key).into()),
            "platform" => Some(self.platform(key).into()),
            "serial_number" => Some(self.serial_number(key).into()),
            _ => None,
        }
    }

    fn serial_number(&self, key: i64) -> String {
        Chance::new(self.seed, "serial number", key).text(SERIAL, 10)
    }

    /// The platform of a device.
    pub(crate) fn platform(&self, key: i64) -> &'static str {
        let known = examples::at(examples::devices(), key).and_then(|device| device["platform"].as_str());
        known.unwrap_or_else(|| self.sketch(key).model.platform)
    }

    fn sketch(&self, key: i64) -> Sketch {
        let mut chance = Chance::new(self.seed, LIST, key);
        let model = chance.weighted(MODELS, |model| model.weight);
        let own = |release: &Release| if release.platform == model.platform { release.weight } else { 0 };
        let release = chance.weighted(RELEASES, own);
        let share = match model.platform {
            "AppleTV" => 0,
            "iPad" => 45,
            "Vision" => 60,
            _ => 92,
        };
        let (has_person, first) = (chance.percent(share), examples::people().len());
        let others = self.people().saturating_sub(first);
        let person = i64::try_from(first + chance.below(others)).ok().filter(|_| has_person && others > 0);
        let blueprint = blueprints::of(model.platform, &mut chance);
        Sketch { model, release, person, blueprint, chance }
    }

    fn made(&self, key: i64, sketch: Sketch) -> Value {
        let Sketch { model, release, person, blueprint, mut chance } = sketch;
        let is_agent_there = ["Mac", "Windows"].contains(&model.platform);
        let (enrolled, seen) = self.times(&mut chance);
        // The devices of a platform have the fields that the example of the platform has.
        let mut device = examples::device_of(model.platform).cloned().unwrap_or_default();
        let values = json!({
            "agent_installed": is_agent_there,
            "asset_tag": if chance.percent(96) { json!(format!("AH-{:04}", 1_000 + key.unsigned_abs())) } else { json!("") },
            "blueprint_id": self.blueprint_id(blueprint),
            "blueprint_name": self.blueprint_name(blueprint),
            "device_id": uuid::uuid(self.seed, LIST, key),
            "device_name": self.device_name(key, model, person, &mut chance),
            "first_enrollment": clock::spaced(enrolled),
            "is_missing": is_missing(seen),
            "is_removed": false,
            "last_check_in": clock::zulu(seen),
            "last_enrollment": clock::spaced(enrolled),
            "lost_mode_status": "",
            "mdm_enabled": chance.percent(99),
            "model": model.name,
            "os_version": release.version,
            "platform": model.platform,
            "serial_number": self.serial_number(key),
            "supplemental_build_version": release.build,
            "supplemental_os_version_extra": "",
            "tags": self.tags_of(&mut chance),
            "user": person.map_or(json!(""), |person| self.assigned(person)),
        });
        set(&mut device, values);
        device
    }

    /// When a device was enrolled and last seen: most were seen today, some for long not.
    fn times(&self, chance: &mut Chance) -> (i64, i64) {
        let some = |chance: &mut Chance, limit: usize| i64::try_from(chance.below(limit)).unwrap_or(0);
        let ago = match chance.below(100) {
            0..80 => some(chance, 14 * 60) * MINUTE,
            80..92 => some(chance, 7 * 24) * HOUR,
            92..97 => some(chance, 45 * 24) * HOUR,
            _ => some(chance, 200 * 24) * HOUR,
        };
        let seen = clock::NOW - ago - some(chance, usize::try_from(HOUR).unwrap_or(1));
        (seen - (1 + some(chance, 700)) * DAY - self.moment(chance), seen)
    }

    /// The user of a device as the device shows them.
    fn assigned(&self, person: i64) -> Value {
        let user = self.person(person);
        let id = uuid::uuid(self.seed, people::LIST, person);
        json!({"email": user.email, "id": id, "is_archived": false, "name": user.name})
    }

    fn device_name(&self, key: i64, model: &Model, person: Option<i64>, chance: &mut Chance) -> String {
        let number = key.unsigned_abs();
        match (model.platform, person) {
            ("Windows", _) => format!("AH-PC-{number:04}"),
            ("AppleTV", _) => format!("{} Room Screen {number}", chance.pick(ROOMS)),
            (_, Some(person)) => format!("{}'s {}", self.person(person).first, model.short),
            ("iPad", None) => format!("Warehouse iPad {number}"),
            (_, None) => format!("Spare {} {number}", model.short),
        }
    }
}
