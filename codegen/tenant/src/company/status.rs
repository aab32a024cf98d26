//! How far devices are with what their blueprints want of them.

use serde_json::{Value, json};

use super::chance::Chance;
use super::clock::{self, MINUTE};
use super::firm::Company;
use crate::store::fleet;

/// A parameter that is checked on every Mac.
type Parameter = [&'static str; 4];

/// The parameters beside those of the examples: identifier, name, category and subcategory.
const PARAMETERS: [Parameter; 6] = [
    ["3cc2b6bd-9b1b-4ab5-9c0e-6e3a2c9d5b11", "Turn Gatekeeper on", "Applications", "Gatekeeper"],
    ["9a0f1f3e-5f52-4e2c-8d8a-1d0c6a7be402", "Ask for a password after sleep", "Login Window", "Screen saver"],
    ["e2f6c1d8-4a1b-4f7b-b6f5-70f1a4f3cd93", "Switch remote login off", "Sharing", "Services"],
    ["5b7d3c60-0b7e-4d67-92a8-c1d2e3f40514", "Check for updates by itself", "Software Update", "Updates"],
    ["c8a4d9e2-7f36-4b15-a9d0-2b3c4d5e6f25", "Keep logs for a year", "Logging and Auditing", "Retention"],
    ["17e5f2a3-6c48-4d29-8b0e-3c4d5e6f7a36", "Set the time from the network", "System", "Date and time"],
];

/// What comes of a parameter or a library item, and how often.
const OUTCOMES: [(&str, usize); 4] = [("PASS", 86), ("REMEDIATED", 8), ("PENDING", 3), ("ERROR", 3)];

/// The lists of library items, what they are called in a status, and the platforms that they are for.
const LIBRARY: [(&str, &str, &[&str]); 4] = [
    ("listCustomApps", "custom-app", &["Mac"]),
    ("listCustomScripts", "custom-script", &["Mac"]),
    ("listCustomProfiles", "custom-profile", &["Mac", "iPhone", "iPad"]),
    ("listInHouseApps", "ipa-app", &["iPhone", "iPad", "AppleTV"]),
];

fn outcome(chance: &mut Chance) -> &'static str {
    chance.weighted(&OUTCOMES, |(_, weight)| *weight).0
}

impl Company {
    /// The parameters of a device.
    pub(crate) fn parameters(&self, key: i64, device: &Value) -> Vec<Value> {
        if device["platform"] != "Mac" {
            return Vec::new();
        }
        let mut chance = Chance::new(self.seed, "parameters", key);
        let told = fleet::of("getDeviceParameters").iter().cloned();
        let others = PARAMETERS.into_iter().map(|[id, name, category, subcategory]| {
            json!({"category": category, "item_id": id, "name": name, "status": "PASS", "subcategory": subcategory})
        });
        let checked = told.chain(others).map(|mut parameter| {
            parameter["status"] = outcome(&mut chance).into();
            parameter
        });
        checked.collect()
    }

    /// The library items of a device.
    pub(crate) fn library_items(&self, key: i64, device: &Value) -> Vec<Value> {
        let mut chance = Chance::new(self.seed, "library items", key);
        let platform = device["platform"].as_str().unwrap_or_default();
        let lists = LIBRARY.into_iter().filter(|(_, _, platforms)| platforms.contains(&platform));
        let items = lists.flat_map(|(list, kind, _)| fleet::of(list).iter().map(move |item| (item, kind)));
        let reported = device["last_check_in"].clone();
        let shown = items.zip(1_i64..).map(|((item, kind), number)| {
            let status = outcome(&mut chance);
            let has_failed = status == "ERROR";
            json!({
                "blueprint": {"id": device["blueprint_id"], "name": device["blueprint_name"]},
                "computer": {"id": device["device_id"], "name": device["device_name"]},
                "control_log": null,
                "control_reported_at": null,
                "id": 300_000 + key * 16 + number,
                "item_id": item["id"],
                "last_audit_log": if has_failed { "The audit script ended with 1." } else { "" },
                "last_audit_run": reported,
                "log": if has_failed { json!("The item could not be installed.") } else { Value::Null },
                "name": item["name"],
                "reported_at": reported,
                "rules_present": false,
                "status": status,
                "type": kind,
            })
        });
        shown.collect()
    }

    /// The library items of a device as its status shows them.
    pub(crate) fn item_statuses(&self, key: i64, device: &Value) -> Vec<Value> {
        let acted = clock::spaced(clock::NOW - MINUTE).replace(' ', "T");
        let status = |item: Value| {
            json!({
                "id": item["id"],
                "item_id": item["item_id"],
                "last_audit_log": item["last_audit_log"],
                "log": item["log"].as_str().unwrap_or_default(),
                "most_recent_action": acted,
                "name": item["name"],
                "reported_at": item["reported_at"],
                "status": item["status"],
                "type": item["type"],
            })
        };
        self.library_items(key, device).into_iter().map(status).collect()
    }
}
