//! The details of a device, section by section.

use serde_json::{Value, json};

use super::chance::Chance;
use super::examples;
use super::firm::Company;
use super::identity::{Retelling, account, host};
use super::{models, uuid};

/// Sections that only Macs have.
const OF_MACS: [&str; 7] =
    ["filevault", "kandji_agent", "recovery_information", "security_information", "users", "volumes", "lost_mode"];

/// Sections that only devices of Apple have.
const OF_APPLE: [&str; 5] =
    ["activation_lock", "apple_business_manager", "automated_device_enrollment", "cellular", "installed_profiles"];

impl Company {
    /// The details of a device, told like those of the example.
    pub(crate) fn details(&self, key: i64, device: &Value, example: &Value) -> Value {
        let id = &example["general"]["device_id"];
        let told = examples::devices().iter().find(|device| device["device_id"] == *id);
        let mut details = Retelling::new(told.unwrap_or(&Value::Null), device).told(example.clone());
        let is_same = device["device_id"] == *id;
        general(&mut details["general"], device);
        details["tags"] = device["tags"].clone();
        if !is_same {
            hardware(&mut details, device);
            // The identifier of the hardware is another one than that of the record.
            details["hardware_overview"]["udid"] = uuid::uuid(self.seed, "hardware", key).into();
            self.network(&mut details["network"], key, device);
            management(&mut details, device);
        }
        leave_out(&mut details, device["platform"].as_str().unwrap_or_default());
        details
    }

    fn network(&self, network: &mut Value, key: i64, device: &Value) {
        let mut chance = Chance::new(self.seed, "network", key);
        let octet = |chance: &mut Chance| format!("{:02x}", chance.below(256));
        let mac = ["02", "00", "5e"].map(str::to_owned).into_iter().chain((0..3).map(|_| octet(&mut chance)));
        let mac = mac.collect::<Vec<_>>().join(":");
        *network = json!({
            "ip_address": format!("10.{}.{}.{}", chance.below(32), chance.below(256), 1 + chance.below(254)),
            "local_hostname": host(device),
            "mac_address": mac,
            "public_ip": format!("198.51.100.{}", 1 + chance.below(254)),
        });
    }
}

fn general(general: &mut Value, device: &Value) {
    let same = [
        "asset_tag",
        "blueprint_name",
        "device_id",
        "device_name",
        "first_enrollment",
        "last_enrollment",
        "model",
        "os_version",
        "platform",
        "supplemental_build_version",
        "supplemental_os_version_extra",
    ];
    for name in same {
        general[name] = device[name].clone();
    }
    let text = |key: &str| device[key].as_str().unwrap_or_default();
    general["assigned_user"] = device["user"].clone();
    general["blueprint_uuid"] = device["blueprint_id"].clone();
    general["last_user"] = account(device).into();
    general["system_version"] = format!("{} ({})", text("os_version"), text("supplemental_build_version")).into();
    if let Some(general) = general.as_object_mut().filter(|_| device["platform"] != "Mac") {
        for name in ["boot_volume", "last_user", "time_since_boot"] {
            general.remove(name);
        }
    }
}

fn hardware(details: &mut Value, device: &Value) {
    let overview = &mut details["hardware_overview"];
    if let Some(model) = models::named(device["model"].as_str().unwrap_or_default()) {
        overview["memory"] = model.memory.into();
        overview["model_identifier"] = model.id.into();
        overview["model_name"] = model.short.into();
        overview["number_of_processors"] = model.cores.into();
        overview["processor_name"] = model.chip.into();
        overview["total_number_of_cores"] = model.cores.into();
        details["apple_business_manager"]["model"] = model.short.into();
        details["apple_business_manager"]["description"] = model.name.to_uppercase().into();
    }
    details["hardware_overview"]["serial_number"] = device["serial_number"].clone();
}

fn management(details: &mut Value, device: &Value) {
    let text = |key: &str| device[key].as_str().unwrap_or_default();
    details["kandji_agent"]["agent_version"] = device["agent_version"].clone();
    details["kandji_agent"]["install_date"] = device["first_enrollment"].clone();
    details["kandji_agent"]["last_check_in"] = device["last_check_in"].clone();
    details["mdm"]["install_date"] = device["last_enrollment"].clone();
    details["mdm"]["last_check_in"] = text("last_check_in").replace('T', " ").replace('Z', "+00:00").into();
    details["mdm"]["mdm_enabled"] = if device["mdm_enabled"] == true { "True" } else { "False" }.into();
    details["apple_business_manager"]["device_family"] = device["platform"].clone();
}

/// Takes away what a platform does not have.
fn leave_out(details: &mut Value, platform: &str) {
    let Some(sections) = details.as_object_mut() else { return };
    if platform != "Mac" {
        sections.retain(|name, _| !OF_MACS.contains(&name.as_str()));
    }
    if ["Windows", "Android"].contains(&platform) {
        sections.retain(|name, _| !OF_APPLE.contains(&name.as_str()));
    }
}
