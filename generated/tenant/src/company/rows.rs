//! Rows of Prism's categories: about the devices that there are.

use serde_json::{Value, json};

use super::examples;
use super::firm::Company;
use super::identity::{Retelling, account, host};
use super::models::{self, Model};
use super::people;
use super::{apps, uuid};
use crate::store::fleet;

const MAC: &[&str] = &["Mac"];
const PERSONAL: &[&str] = &["Mac", "iPhone", "iPad"];

/// The categories, by the operations that list them, and the platforms whose devices have rows in them.
const CATEGORIES: [(&str, &[&str]); 16] = [
    ("activationLock", PERSONAL),
    ("applicationFirewall", MAC),
    (APPS, PERSONAL),
    ("cellular", &["iPhone"]),
    ("certificates", PERSONAL),
    ("desktopAndScreensaver", MAC),
    ("deviceInformation", &["Mac", "iPhone", "iPad", "AppleTV"]),
    ("fileVault", MAC),
    ("gatekeeperAndXProtect", MAC),
    ("installedProfiles", PERSONAL),
    ("kernelExtensions", MAC),
    ("launchAgentsAndDaemons", MAC),
    ("localUsers", MAC),
    ("startupSettings", MAC),
    ("systemExtensions", MAC),
    ("transparencyDatabase", MAC),
];

/// The category with a row for each app.
const APPS: &str = "applications";

/// The most rows that a device has in a category.
const MOST: i64 = 64;

/// The rows of a category. A row has a number that says which device it is about.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Rows {
    company: Company,
    category: &'static str,
    platforms: &'static [&'static str],
}

impl Rows {
    /// The rows that an operation lists, if it lists such rows.
    pub(crate) fn of(company: Company, operation: &str) -> Option<Self> {
        let (category, platforms) = CATEGORIES.into_iter().find(|(category, _)| *category == operation)?;
        Some(Self { company, category, platforms })
    }

    /// The numbers of a device's rows.
    pub(crate) fn keys(&self, device: i64, platform: &str) -> impl Iterator<Item = i64> + use<> {
        let count = if self.platforms.contains(&platform) { self.count(device, platform) } else { 0 };
        (device * MOST..).take(count)
    }

    /// The number of the device that a row is about.
    pub(crate) fn device(key: i64) -> i64 {
        key.div_euclid(MOST)
    }

    fn count(&self, device: i64, platform: &str) -> usize {
        let own = self.own(device).count();
        match self.category {
            _ if own > 0 => own,
            APPS => apps::of(self.company.seed, platform, device).len(),
            _ => self.templates(platform).count(),
        }
    }

    /// The row of a number; `device` is the record of the device as it is now.
    pub(crate) fn row(&self, key: i64, device: &Value) -> Value {
        let (number, index) = (Self::device(key), usize::try_from(key.rem_euclid(MOST)).unwrap_or(0));
        if let Some(own) = self.own(number).nth(index) {
            let mut row = own.clone();
            set(&mut row, self.company.current(device));
            return row;
        }
        let platform = device["platform"].as_str().unwrap_or_default();
        let place = if self.category == APPS { 0 } else { index };
        let Some(template) = self.templates(platform).nth(place) else { return Value::Null };
        let mut row = Retelling::new(teller(template), device).told(template.clone());
        set(&mut row, self.company.current(device));
        set(&mut row, fixed(device));
        if self.category == APPS {
            let installed = apps::of(self.company.seed, platform, number);
            set(&mut row, installed.get(index).map(|app| apps::columns(*app, platform == "Mac")).unwrap_or_default());
        }
        row
    }

    /// The rows of the examples about a device of theirs.
    fn own(&self, device: i64) -> impl Iterator<Item = &'static Value> + use<> {
        let id = examples::at(examples::devices(), device).map(|device| &device["device_id"]);
        fleet::of(self.category).iter().filter(move |row| id.is_some_and(|id| row["device_id"] == *id))
    }

    /// The rows of the examples about one device: of the platform if there is one, else the first.
    fn templates(&self, platform: &str) -> impl Iterator<Item = &'static Value> + use<> {
        let all = fleet::of(self.category);
        let like = all.iter().find(|row| row["device__family"] == family(platform)).or(all.first());
        all.iter().filter(move |row| like.is_some_and(|like| row["device_id"] == like["device_id"]))
    }
}

/// The device of the examples that a row is about.
fn teller(row: &Value) -> &'static Value {
    examples::devices().iter().find(|device| device["device_id"] == row["device_id"]).unwrap_or(&Value::Null)
}

/// What Prism calls a platform.
fn family(platform: &str) -> &str {
    if platform == "AppleTV" { "tvOS" } else { platform }
}

type Columns = Vec<(&'static str, Value)>;

/// Sets the columns that a row has.
fn set(row: &mut Value, columns: Columns) {
    for (name, value) in columns {
        if let Some(place) = row.get_mut(name) {
            *place = value;
        }
    }
}

impl Company {
    /// What can change about a device.
    fn current(&self, device: &Value) -> Columns {
        let user = |key: &str| device["user"].get(key).cloned().unwrap_or_else(|| json!(""));
        vec![
            ("asset_tag", device["asset_tag"].clone()),
            ("blueprint_id", device["blueprint_id"].clone()),
            ("blueprint_name", device["blueprint_name"].clone()),
            ("device_id", device["device_id"].clone()),
            ("device__name", device["device_name"].clone()),
            ("device__user_email", user("email")),
            ("device__user_id", self.old_user_id(&user("id")).into()),
            ("device__user_name", user("name")),
            ("lost_mode_status", device["lost_mode_status"].clone()),
            ("mdm_enabled", device["mdm_enabled"].clone()),
            ("tags", device["tags"].clone()),
        ]
    }

    /// The number that Prism has for a user.
    fn old_user_id(&self, id: &Value) -> String {
        let known = examples::people().iter().find(|user| user["id"] == *id);
        let known = known.and_then(|user| user["deprecated_user_id"].as_str().map(str::to_owned));
        let made = || id.as_str().and_then(|id| uuid::key(self.seed, people::LIST, id)).map(people::old_id);
        known.or_else(made).unwrap_or_default()
    }
}

/// What stays the same about a device.
fn fixed(device: &Value) -> Columns {
    let text = |key: &str| device[key].as_str().unwrap_or_default();
    let platform = text("platform");
    let [enrolled, first, seen] = ["last_enrollment", "first_enrollment", "last_check_in"].map(|key| time(text(key)));
    let named = json!(host(device));
    let host = if platform == "Mac" { named } else { Value::Null };
    let mut columns = vec![
        ("agent_installed", device["agent_installed"].clone()),
        ("agent_version", device["agent_version"].clone()),
        ("created_at", first.clone()),
        ("device__family", family(platform).into()),
        ("display_os_version", device["os_version"].clone()),
        ("first_enrollment_date", first),
        ("full_name", device["user"].get("name").cloned().unwrap_or_else(|| account(device).into())),
        ("host_name", host.clone()),
        ("last_enrollment_date", enrolled),
        ("local_hostname", host),
        ("os_build", device["supplemental_build_version"].clone()),
        ("os_version", device["os_version"].clone()),
        ("serial_number", device["serial_number"].clone()),
        ("supplemental_build_version", device["supplemental_build_version"].clone()),
    ];
    let last = [
        "last_changed_at",
        "last_checkin",
        "last_checkin_agent",
        "last_checkin_mdm",
        "last_collected_at",
        "updated_at",
    ];
    columns.extend(last.map(|name| (name, seen.clone())));
    columns.extend(models::named(text("model")).map(hardware).unwrap_or_default());
    if let Some(release) = models::release(platform, text("os_version")) {
        columns.extend([("marketing_name", json!(release.marketing)), ("os_name", json!(release.system))]);
    }
    columns
}

fn hardware(model: &Model) -> Columns {
    vec![
        ("apple_silicon", if model.platform == "Mac" { json!(true) } else { Value::Null }),
        ("battery_health", if model.is_laptop() { json!("Normal") } else { Value::Null }),
        ("device_capacity", json!(model.capacity)),
        ("model", json!(model.short)),
        ("model_id", json!(model.id)),
        ("model_identifier", json!(model.id)),
        ("model_name", json!(model.name)),
    ]
}

/// A time as Prism writes it.
fn time(text: &str) -> Value {
    text.replace(' ', "T").replace('Z', "+00:00").into()
}
