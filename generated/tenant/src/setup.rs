//! What a test puts into a tenant.

use serde_json::{Map, Value, json};

use crate::company;
use crate::store::state::Data;
use crate::tenant::Tenant;

/// A device to put into a tenant: [`Tenant::add_device`]. What is not said of it is as usual for its platform.
///
/// ```
/// use kandji_tenant::{Device, Tenant, User};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// let tenant = Tenant::builder().devices(0).start().await;
/// let user = tenant.add_user(User::new("Ada Byron", "ada@example.com"));
/// tenant.add_device(Device::mac("C02ABCDEFGHJ").name("Ada's Mac").user(&user).tag("loaner"));
/// let devices = tenant.records("listDevices");
/// assert_eq!(devices[0]["user"]["email"], "ada@example.com");
/// # }
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct Device {
    platform: &'static str,
    serial_number: String,
    user: Option<String>,
    blueprint: Option<String>,
    tags: Vec<String>,
    fields: Map<String, Value>,
}

impl Device {
    fn new(platform: &'static str, serial_number: impl Into<String>) -> Self {
        let (serial_number, fields) = (serial_number.into(), Map::new());
        Self { platform, serial_number, user: None, blueprint: None, tags: Vec::new(), fields }
    }

    /// A Mac with this serial number.
    pub fn mac(serial_number: impl Into<String>) -> Self {
        Self::new("Mac", serial_number)
    }

    /// An iPhone with this serial number.
    pub fn iphone(serial_number: impl Into<String>) -> Self {
        Self::new("iPhone", serial_number)
    }

    /// An iPad with this serial number.
    pub fn ipad(serial_number: impl Into<String>) -> Self {
        Self::new("iPad", serial_number)
    }

    /// An Apple TV with this serial number.
    pub fn apple_tv(serial_number: impl Into<String>) -> Self {
        Self::new("AppleTV", serial_number)
    }

    /// An Apple Vision Pro with this serial number.
    pub fn vision(serial_number: impl Into<String>) -> Self {
        Self::new("Vision", serial_number)
    }

    /// A Windows computer with this serial number.
    pub fn windows(serial_number: impl Into<String>) -> Self {
        Self::new("Windows", serial_number)
    }

    /// An Android phone with this serial number.
    pub fn android(serial_number: impl Into<String>) -> Self {
        Self::new("Android", serial_number)
    }

    /// Its name.
    pub fn name(self, name: impl Into<String>) -> Self {
        self.field("device_name", name.into())
    }

    /// Its model, such as `MacBook Pro (14-inch, M4, 2024)`.
    pub fn model(self, model: impl Into<String>) -> Self {
        self.field("model", model.into())
    }

    /// The version of its operating system.
    pub fn os_version(self, version: impl Into<String>) -> Self {
        self.field("os_version", version.into())
    }

    /// Its asset tag.
    pub fn asset_tag(self, asset_tag: impl Into<String>) -> Self {
        self.field("asset_tag", asset_tag.into())
    }

    /// When it was last seen, as the API writes it: `2026-03-02T14:31:55.402118Z`.
    pub fn last_check_in(self, time: impl Into<String>) -> Self {
        self.field("last_check_in", time.into())
    }

    /// Says that it is in Lost Mode.
    pub fn lost(self) -> Self {
        self.field("lost_mode_status", "ENABLED")
    }

    /// One more tag. The tenant need not have it: a device knows the names of its tags, and nothing else of them.
    pub fn tag(mut self, name: impl Into<String>) -> Self {
        self.tags.push(name.into());
        self
    }

    /// Its user, by the identifier that [`Tenant::add_user`] returns.
    pub fn user(self, id: impl Into<String>) -> Self {
        Self { user: Some(id.into()), ..self }
    }

    /// Its blueprint, by the identifier that [`Tenant::add_blueprint`] returns; else it is the first of the tenant.
    pub fn blueprint(self, id: impl Into<String>) -> Self {
        Self { blueprint: Some(id.into()), ..self }
    }

    /// Any other field of the record that the list of devices shows.
    pub fn field(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.fields.insert(name.to_owned(), value.into());
        self
    }

    /// The record, without user and blueprint.
    fn record(self, id: &str) -> Value {
        let mut record = company::usual_device(self.platform, &self.serial_number);
        let fields = json!({"device_id": id, "tags": self.tags});
        let fields = fields.as_object().into_iter().flatten().map(|(name, value)| (name.clone(), value.clone()));
        if let Some(record) = record.as_object_mut() {
            record.extend(fields.chain(self.fields));
        }
        record
    }
}

/// A user to put into a tenant: [`Tenant::add_user`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct User {
    fields: Map<String, Value>,
}

impl User {
    /// A user of this name and address.
    pub fn new(name: impl Into<String>, email: impl Into<String>) -> Self {
        let fields = [("name", name.into()), ("email", email.into())];
        let fields = fields.map(|(name, value)| (name.to_owned(), value.into()));
        Self { fields: fields.into_iter().collect() }.field("archived", false).field("active", true)
    }

    /// The department.
    pub fn department(self, department: impl Into<String>) -> Self {
        self.field("department", department.into())
    }

    /// The job title.
    pub fn job_title(self, title: impl Into<String>) -> Self {
        self.field("job_title", title.into())
    }

    /// Says that the user is archived: devices can no longer be assigned to them.
    pub fn archived(self) -> Self {
        self.field("archived", true).field("active", false)
    }

    /// Any other field of the record that the list of users shows.
    pub fn field(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.fields.insert(name.to_owned(), value.into());
        self
    }
}

/// What is put into it.
impl Tenant {
    /// Puts a device into the tenant; its identifier.
    ///
    /// # Panics
    /// If the tenant has no such user or blueprint.
    pub fn add_device(&self, mut device: Device) -> String {
        let mut data = self.data();
        let (user, blueprint) = (device.user.take(), device.blueprint.take());
        let user = user.map_or_else(|| json!(""), |id| assigned(&mut data, &id));
        let blueprint = blueprint_of(&mut data, blueprint.as_deref());
        let devices = data.list_of(company::DEVICES, "");
        let id = devices.next_id();
        let mut record = device.record(&id);
        record["user"] = user;
        record["blueprint_id"] = blueprint["id"].clone();
        record["blueprint_name"] = blueprint["name"].clone();
        devices.insert(record);
        id
    }

    /// Removes a device from the tenant; says whether there was one.
    pub fn remove_device(&self, id: &str) -> bool {
        let mut data = self.data();
        let devices = data.list_of(company::DEVICES, "");
        devices.find(id).map(|key| devices.remove(key)).is_some()
    }

    /// Puts a user into the tenant; the identifier.
    pub fn add_user(&self, user: User) -> String {
        let User { fields } = user;
        self.add("listUsers", &fields)
    }

    /// Puts a blueprint of this name into the tenant; its identifier.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() {
    /// let tenant = kandji_tenant::Tenant::start().await;
    /// let id = tenant.add_blueprint("Kiosks");
    /// tenant.add_device(kandji_tenant::Device::ipad("L2C8YZK73M").blueprint(id));
    /// # }
    /// ```
    pub fn add_blueprint(&self, name: &str) -> String {
        self.add("listBlueprints", &Map::from_iter([("name".to_owned(), name.into())]))
    }

    /// Puts a tag of this name into the tenant; its identifier.
    pub fn add_tag(&self, name: &str) -> String {
        self.add("getTags", &Map::from_iter([("name".to_owned(), name.into())]))
    }

    fn add(&self, list: &str, fields: &Map<String, Value>) -> String {
        let mut data = self.data();
        let records = data.list_of(list, "");
        let key = records.create(fields);
        records.get(key)["id"].as_str().unwrap_or_default().to_owned()
    }
}

/// What a device shows of a user.
fn assigned(data: &mut Data, id: &str) -> Value {
    let users = data.list_of("listUsers", "");
    let key = users.find(id).unwrap_or_else(|| panic!("the tenant has no user {id}"));
    let user = users.get(key);
    json!({"email": user["email"], "id": id, "is_archived": user["archived"], "name": user["name"]})
}

/// The blueprint with this identifier, or the first.
fn blueprint_of(data: &mut Data, id: Option<&str>) -> Value {
    let blueprints = data.list_of("listBlueprints", "");
    let key = match id {
        Some(id) => Some(blueprints.find(id).unwrap_or_else(|| panic!("the tenant has no blueprint {id}"))),
        None => blueprints.keys().first().copied(),
    };
    key.map(|key| blueprints.get(key)).unwrap_or_default()
}
