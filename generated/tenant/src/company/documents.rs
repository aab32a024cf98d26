//! What the API tells of a single device, beside the lists of its records.

use serde_json::{Value, json};

use super::apps;
use super::chance::Chance;
use super::firm::Company;
use crate::store::fleet;

/// Secrets of a device: the operations that show them.
const SECRETS: [&str; 4] =
    ["getActivationLockBypassCode", "getFileVaultRecoveryKey", "getRecoveryLockPassword", "getUnlockPin"];

impl Company {
    /// What an operation tells of the device of a number, whose record is this; `example` is how it tells it.
    pub(crate) fn document(&self, operation: &str, key: i64, device: &Value, example: &Value) -> Option<Value> {
        let id = device["device_id"].as_str().unwrap_or_default();
        let is_told = example["device_id"] == *id;
        Some(match operation {
            _ if is_told => return None,
            "getDeviceDetails" => self.details(key, device, example),
            "getDeviceApps" => json!({"device_id": id, "apps": self.apps(key, device)}),
            "getDeviceLibraryItems" => json!({"device_id": id, "library_items": self.library_items(key, device)}),
            "getDeviceParameters" => json!({"device_id": id, "parameters": self.parameters(key, device)}),
            "getDeviceStatus" => json!({
                "device_id": id,
                "library_items": self.item_statuses(key, device),
                "parameters": self.parameters(key, device),
            }),
            _ if SECRETS.contains(&operation) => self.secret(operation, key, example),
            _ => return None,
        })
    }

    fn apps(&self, key: i64, device: &Value) -> Vec<Value> {
        let platform = device["platform"].as_str().unwrap_or_default();
        if !["Mac", "iPhone", "iPad"].contains(&platform) {
            return Vec::new();
        }
        let times = fleet::of("getDeviceApps").first();
        let time = |name: &str| times.and_then(|app| app[name].as_str()).unwrap_or_default();
        let times = (time("creation_date"), time("modification_date"));
        let installed = apps::of(self.seed, platform, key).into_iter();
        installed.map(|app| apps::shown(app, platform == "Mac", times)).collect()
    }

    /// A secret of the same form as that of the example.
    fn secret(&self, operation: &str, key: i64, example: &Value) -> Value {
        let mut chance = Chance::new(self.seed, operation, key);
        let fields = example.as_object().into_iter().flatten().map(|(name, value)| {
            let text = value.as_str().unwrap_or_default();
            let disguised = text.chars().map(|one| match one {
                '0'..='9' => *chance.pick(b"0123456789") as char,
                'A'..='Z' => *chance.pick(b"ABCDEFGHJKLMNPQRSTUVWXYZ") as char,
                other => other,
            });
            (name.clone(), Value::from(disguised.collect::<String>()))
        });
        Value::Object(fields.collect())
    }
}
