// Made by `cargo xtask generate` from spec/. Do not edit: put corrections into spec/overlays.

//! Devices and what is known of them: inventory, apps, library items, parameters and activity. With Windows or Android management turned on, many answers depend on the platform of the device.

use crate::ids;
use crate::runtime as rt;
use crate::types;

/// The operations of this group: [`Client::devices`](rt::Client::devices) gives them.
#[derive(Clone, Copy, Debug)]
pub struct Devices<'c> {
    pub(crate) client: &'c rt::Client,
}

impl<'c> Devices<'c> {
    /// List devices.
    ///
    /// Lists the devices of the tenant as a bare array, with filters that are combined. One answer holds at most 300 devices and has no link to the next one: raise `offset` until an answer is shorter than `limit`. In a tenant that manages Windows or Android, every record carries the fields of those platforms as well, blank where they do not apply.
    ///
    /// Setters: `asset_tag`, `blueprint_id`, `device_id`, `device_name`, `filevault_enabled`, `limit`, `mac_address`, `model`, `offset`, `ordering`, `os_version`, `platform`, `serial_number`, `tag_id`, `tag_id_in`, `tag_name`, `tag_name_in`, `user`, `user_email`, `user_email_exact`, `user_id`, `user_name`; see [`ListDevices`].
    ///
    /// `GET /api/v1/devices`: reads and changes nothing. [Retried](crate#risk-and-retries) after any passing fault.
    ///
    /// Answers [`Vec<Device>`](Device). It is one page, of at most 300 items, of a list of [`Device`]: [`items`](rt::Call::items) goes through all of them, one request a page; [`send`](rt::Call::send) fetches one page.
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = kandji.devices().list().platform("Android").items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> rt::Call<'c, ListDevices> {
        rt::Call::new(self.client, ListDevices::default())
    }
    /// Get a device.
    ///
    /// Returns the main facts about one device: name, model, serial number, platform, versions, last check-in, assigned user, blueprint and tags. In a tenant that manages Windows or Android, the answer carries the fields of those platforms as well, blank where they do not apply.
    ///
    /// * `device_id`: Identifier (UUID) of the device record.
    ///
    /// `GET /api/v1/devices/{device_id}`: reads and changes nothing. [Retried](crate#risk-and-retries) after any passing fault.
    ///
    /// Answers [`Device`].
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = kandji.devices().get("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11").send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, device_id: impl Into<ids::DeviceId>) -> rt::Call<'c, GetDevice> {
        rt::Call::new(
            self.client,
            GetDevice {
                device_id: device_id.into(),
            },
        )
    }
    /// Update a device.
    ///
    /// Changes the blueprint, assigned user, asset tag or tags of a device record; only the fields sent are changed. `null` clears `asset_tag` and `user`, an empty list clears `tags`. Moving a device to another blueprint changes what is installed and enforced on it. Returns the updated device.
    ///
    /// * `device_id`: Identifier (UUID) of the device record.
    ///
    /// Setters: `asset_tag`, `blueprint_id`, `tags`, `user`; see [`UpdateDevice`] and [`UpdateDeviceBody`].
    ///
    /// `PATCH /api/v1/devices/{device_id}`: changes something that can be changed back. [Retried](crate#risk-and-retries) after any passing fault.
    ///
    /// Answers [`Device`].
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = kandji
    ///     .devices()
    ///     .update("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11")
    ///     .asset_tag("asset-tag")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        device_id: impl Into<ids::DeviceId>,
    ) -> rt::Call<'c, UpdateDevice> {
        rt::Call::new(
            self.client,
            UpdateDevice {
                device_id: device_id.into(),
                ..UpdateDevice::default()
            },
        )
    }
    /// List device activity.
    ///
    /// Lists what happened to a device: enrollment, blueprint changes, commands, user changes. The page is nested under `activity`, with at most 300 entries and links to the neighbouring pages. The keys of `details` depend on the kind of activity and on the platform, and `blueprint` is null for entries that come from Blueprint Routing.
    ///
    /// * `device_id`: Identifier (UUID) of the device record.
    ///
    /// Setters: `limit`, `offset`; see [`ListDeviceActivity`].
    ///
    /// `GET /api/v1/devices/{device_id}/activity`: reads and changes nothing. [Retried](crate#risk-and-retries) after any passing fault.
    ///
    /// Answers [`DeviceActivityPage`]. It is one page, of at most 300 items, of a list of [`DeviceActivity`]: [`items`](rt::Call::items) goes through all of them, one request a page; [`send`](rt::Call::send) fetches one page.
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = kandji.devices().list_activity("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11").items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_activity(
        &self,
        device_id: impl Into<ids::DeviceId>,
    ) -> rt::Call<'c, ListDeviceActivity> {
        rt::Call::new(
            self.client,
            ListDeviceActivity {
                device_id: device_id.into(),
                ..ListDeviceActivity::default()
            },
        )
    }
    /// List apps on a device.
    ///
    /// Lists the applications that the device last reported as installed, all in one answer. iPhone and iPad do not report the apps that come with the system. The fields of an entry differ between Apple, Windows and Android devices.
    ///
    /// * `device_id`: Identifier (UUID) of the device record.
    ///
    /// `GET /api/v1/devices/{device_id}/apps`: reads and changes nothing. [Retried](crate#risk-and-retries) after any passing fault.
    ///
    /// Answers [`DeviceAppList`].
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = kandji.devices().list_apps("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11").send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_apps(
        &self,
        device_id: impl Into<ids::DeviceId>,
    ) -> rt::Call<'c, ListDeviceApps> {
        rt::Call::new(
            self.client,
            ListDeviceApps {
                device_id: device_id.into(),
            },
        )
    }
    /// Get device details.
    ///
    /// Returns the full inventory of a device in sections such as `general`, `mdm`, `hardware_overview`, `volumes`, `network` and `users`. Which sections and fields there are depends on the platform: Mac, iPhone and iPad, Apple TV, Windows and Android each have their own set.
    ///
    /// * `device_id`: Identifier (UUID) of the device record.
    ///
    /// `GET /api/v1/devices/{device_id}/details`: reads and changes nothing. [Retried](crate#risk-and-retries) after any passing fault.
    ///
    /// Answers [`DeviceDetails`].
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = kandji.devices().get_details("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11").send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_details(
        &self,
        device_id: impl Into<ids::DeviceId>,
    ) -> rt::Call<'c, GetDeviceDetails> {
        rt::Call::new(
            self.client,
            GetDeviceDetails {
                device_id: device_id.into(),
            },
        )
    }
    /// Cancel Lost Mode.
    ///
    /// Asks to cancel Lost Mode on a device where it is in an error state. To end Lost Mode that works, use the disable action instead.
    ///
    /// * `device_id`: Identifier (UUID) of the device record.
    ///
    /// `DELETE /api/v1/devices/{device_id}/details/lostmode`: interrupts someone's work. [Retried](crate#risk-and-retries) only if the API has done nothing. For iPhone, iPad.
    ///
    /// Answers [`CancelLostModeResponse`].
    ///
    /// # Errors
    /// What [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = kandji
    ///     .devices()
    ///     .cancel_lost_mode("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn cancel_lost_mode(
        &self,
        device_id: impl Into<ids::DeviceId>,
    ) -> rt::Call<'c, CancelLostMode> {
        rt::Call::new(
            self.client,
            CancelLostMode {
                device_id: device_id.into(),
            },
        )
    }
    /// Get Lost Mode details.
    ///
    /// Returns the state of Lost Mode on a device: who turned it on and when, the texts on its lock screen, the last location and the last sound. Answers 400 when the device is not in Lost Mode.
    ///
    /// * `device_id`: Identifier (UUID) of the device record.
    ///
    /// `GET /api/v1/devices/{device_id}/details/lostmode`: reads and changes nothing. [Retried](crate#risk-and-retries) after any passing fault. For iPhone, iPad.
    ///
    /// Answers [`DeviceLostModeDetails`].
    ///
    /// # Errors
    /// Status 400 (a list), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = kandji
    ///     .devices()
    ///     .get_lost_mode("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_lost_mode(
        &self,
        device_id: impl Into<ids::DeviceId>,
    ) -> rt::Call<'c, GetDeviceLostMode> {
        rt::Call::new(
            self.client,
            GetDeviceLostMode {
                device_id: device_id.into(),
            },
        )
    }
    /// List library items of a device.
    ///
    /// Lists every library item in scope for a device with its status, last audit and log, all in one answer. The status is in upper case (`PASS`, `ERROR`, `PENDING`, `AVAILABLE`, `INSTALLING` and others), except for configuration profiles, which report `success`, `failed` or `pending`.
    ///
    /// * `device_id`: Identifier (UUID) of the device record.
    ///
    /// `GET /api/v1/devices/{device_id}/library-items`: reads and changes nothing. [Retried](crate#risk-and-retries) after any passing fault.
    ///
    /// Answers [`DeviceLibraryItemList`].
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = kandji
    ///     .devices()
    ///     .list_library_items("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_library_items(
        &self,
        device_id: impl Into<ids::DeviceId>,
    ) -> rt::Call<'c, ListDeviceLibraryItems> {
        rt::Call::new(
            self.client,
            ListDeviceLibraryItems {
                device_id: device_id.into(),
            },
        )
    }
    /// List parameters of a device.
    ///
    /// Lists the blueprint parameters that are checked on a Mac, each with its status: `PASS`, `REMEDIATED`, `WARNING` (a muted alert), `ERROR`, `PENDING` or `INCOMPATIBLE`. All are in one answer.
    ///
    /// * `device_id`: Identifier (UUID) of the device record.
    ///
    /// `GET /api/v1/devices/{device_id}/parameters`: reads and changes nothing. [Retried](crate#risk-and-retries) after any passing fault. For Mac.
    ///
    /// Answers [`DeviceParameterList`].
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = kandji
    ///     .devices()
    ///     .list_parameters("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_parameters(
        &self,
        device_id: impl Into<ids::DeviceId>,
    ) -> rt::Call<'c, ListDeviceParameters> {
        rt::Call::new(
            self.client,
            ListDeviceParameters {
                device_id: device_id.into(),
            },
        )
    }
    /// Get device status.
    ///
    /// Returns the library items and the parameters of a device with their statuses in one answer. Parameters exist on Macs only.
    ///
    /// * `device_id`: Identifier (UUID) of the device record.
    ///
    /// `GET /api/v1/devices/{device_id}/status`: reads and changes nothing. [Retried](crate#risk-and-retries) after any passing fault.
    ///
    /// Answers [`DeviceStatus`].
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = kandji.devices().get_status("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11").send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_status(
        &self,
        device_id: impl Into<ids::DeviceId>,
    ) -> rt::Call<'c, GetDeviceStatus> {
        rt::Call::new(
            self.client,
            GetDeviceStatus {
                device_id: device_id.into(),
            },
        )
    }
}

/// List devices.
///
/// Arguments of [`list`](Devices::list), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListDevices {
    /// Returns devices with this asset tag.
    pub asset_tag: Option<String>,
    /// Returns devices whose blueprint identifier contains this text. A full UUID selects one blueprint.
    pub blueprint_id: Option<ids::BlueprintId>,
    /// Returns the device with this identifier (UUID).
    pub device_id: Option<ids::DeviceId>,
    /// Returns devices by their name.
    pub device_name: Option<String>,
    /// Returns Macs with FileVault turned on (`true`) or off (`false`). Applies to macOS only.
    pub filevault_enabled: Option<bool>,
    /// Number of devices in one answer. The maximum is 300, which is also what the API returns without it.
    pub limit: Option<i64>,
    /// Returns the device with this MAC address, written in colon form.
    pub mac_address: Option<String>,
    /// Returns devices whose model name contains this text.
    pub model: Option<String>,
    /// Number of devices to skip before the first one returned.
    pub offset: Option<i64>,
    /// Sort keys, comma separated and applied in the order given. A leading dash sorts that key in descending order. Keys are `asset_tag`, `blueprint_id`, `device_id`, `device_name`, `last_check_in` (of the agent), `model`, `platform`, `os_version`, `serial_number` and `user`.
    pub ordering: Option<Vec<DeviceOrdering>>,
    /// Returns devices whose operating system version contains this text.
    pub os_version: Option<String>,
    /// Returns devices of one platform: `Mac`, `iPad`, `iPhone`, `AppleTV`, `Android` or `Windows`.
    pub platform: Option<DevicePlatform>,
    /// Returns devices whose serial number contains this text.
    pub serial_number: Option<String>,
    /// Returns devices that carry the tag with this identifier. Case matters.
    pub tag_id: Option<ids::TagId>,
    /// Returns devices that carry any of these tags, given as comma separated identifiers. Case matters.
    pub tag_id_in: Option<Vec<String>>,
    /// Returns devices that carry the tag with this name. Case matters.
    pub tag_name: Option<String>,
    /// Returns devices that carry any of these tags, given as comma separated names. Case matters.
    pub tag_name_in: Option<Vec<String>>,
    /// Returns devices whose assigned user's name contains this text.
    pub user: Option<String>,
    /// Returns devices whose assigned user's email address contains this text.
    pub user_email: Option<String>,
    /// Returns devices whose assigned user has exactly this email address.
    pub user_email_exact: Option<String>,
    /// Returns devices assigned to the user with exactly this identifier (UUID).
    pub user_id: Option<ids::UserId>,
    /// Returns devices whose assigned user's display name contains this text.
    pub user_name: Option<String>,
}

impl rt::Operation for ListDevices {
    type Response = rt::Json<Vec<Device>>;
    const META: rt::Meta = rt::Meta {
        id: "listDevices",
        method: rt::Method::Get,
        path: "/api/v1/devices",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.query("asset_tag", &self.asset_tag);
        to.query("blueprint_id", &self.blueprint_id);
        to.query("device_id", &self.device_id);
        to.query("device_name", &self.device_name);
        to.query("filevault_enabled", &self.filevault_enabled);
        to.query("limit", &self.limit);
        to.query("mac_address", &self.mac_address);
        to.query("model", &self.model);
        to.query("offset", &self.offset);
        to.query("ordering", &self.ordering);
        to.query("os_version", &self.os_version);
        to.query("platform", &self.platform);
        to.query("serial_number", &self.serial_number);
        to.query("tag_id", &self.tag_id);
        to.query("tag_id_in", &self.tag_id_in);
        to.query("tag_name", &self.tag_name);
        to.query("tag_name_in", &self.tag_name_in);
        to.query("user", &self.user);
        to.query("user_email", &self.user_email);
        to.query("user_email_exact", &self.user_email_exact);
        to.query("user_id", &self.user_id);
        to.query("user_name", &self.user_name);
    }
}

impl rt::Record for ListDevices {
    const NAME: &'static str = "ListDevices";
    const FIELDS: rt::FieldTable = &[
        ("asset_tag", rt::OPTIONAL),
        ("blueprint_id", rt::OPTIONAL),
        ("device_id", rt::OPTIONAL),
        ("device_name", rt::OPTIONAL),
        ("filevault_enabled", rt::OPTIONAL),
        ("limit", rt::OPTIONAL),
        ("mac_address", rt::OPTIONAL),
        ("model", rt::OPTIONAL),
        ("offset", rt::OPTIONAL),
        ("ordering", rt::OPTIONAL),
        ("os_version", rt::OPTIONAL),
        ("platform", rt::OPTIONAL),
        ("serial_number", rt::OPTIONAL),
        ("tag_id", rt::OPTIONAL),
        ("tag_id_in", rt::OPTIONAL),
        ("tag_name", rt::OPTIONAL),
        ("tag_name_in", rt::OPTIONAL),
        ("user", rt::OPTIONAL),
        ("user_email", rt::OPTIONAL),
        ("user_email_exact", rt::OPTIONAL),
        ("user_id", rt::OPTIONAL),
        ("user_name", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.asset_tag),
            1 => field.read(&mut self.blueprint_id),
            2 => field.read(&mut self.device_id),
            3 => field.read(&mut self.device_name),
            4 => field.read(&mut self.filevault_enabled),
            5 => field.read(&mut self.limit),
            6 => field.read(&mut self.mac_address),
            7 => field.read(&mut self.model),
            8 => field.read(&mut self.offset),
            9 => field.read(&mut self.ordering),
            10 => field.read(&mut self.os_version),
            11 => field.read(&mut self.platform),
            12 => field.read(&mut self.serial_number),
            13 => field.read(&mut self.tag_id),
            14 => field.read(&mut self.tag_id_in),
            15 => field.read(&mut self.tag_name),
            16 => field.read(&mut self.tag_name_in),
            17 => field.read(&mut self.user),
            18 => field.read(&mut self.user_email),
            19 => field.read(&mut self.user_email_exact),
            20 => field.read(&mut self.user_id),
            21 => field.read(&mut self.user_name),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.asset_tag);
        to.field(1, &self.blueprint_id);
        to.field(2, &self.device_id);
        to.field(3, &self.device_name);
        to.field(4, &self.filevault_enabled);
        to.field(5, &self.limit);
        to.field(6, &self.mac_address);
        to.field(7, &self.model);
        to.field(8, &self.offset);
        to.field(9, &self.ordering);
        to.field(10, &self.os_version);
        to.field(11, &self.platform);
        to.field(12, &self.serial_number);
        to.field(13, &self.tag_id);
        to.field(14, &self.tag_id_in);
        to.field(15, &self.tag_name);
        to.field(16, &self.tag_name_in);
        to.field(17, &self.user);
        to.field(18, &self.user_email);
        to.field(19, &self.user_email_exact);
        to.field(20, &self.user_id);
        to.field(21, &self.user_name);
    }
}
rt::record!(ListDevices);

impl rt::Paged for ListDevices {
    type Item = Device;
    const PAGING: rt::Paging = rt::Paging::Offset {
        limit: "limit",
        offset: "offset",
        max: Some(300),
    };
    #[inline]
    fn page(output: rt::Output<Self>) -> rt::Page<Self::Item> {
        rt::Page::of(output)
    }
    #[inline]
    fn key(item: &Self::Item) -> Option<u64> {
        rt::key(&item.device_id)
    }
}

#[doc(hidden)]
impl rt::Call<'_, ListDevices> {
    /// Returns devices with this asset tag.
    pub fn asset_tag(mut self, asset_tag: impl Into<String>) -> Self {
        self.operation.asset_tag = Some(asset_tag.into());
        self
    }
    /// Returns devices whose blueprint identifier contains this text. A full UUID selects one blueprint.
    pub fn blueprint_id(mut self, blueprint_id: impl Into<ids::BlueprintId>) -> Self {
        self.operation.blueprint_id = Some(blueprint_id.into());
        self
    }
    /// Returns the device with this identifier (UUID).
    pub fn device_id(mut self, device_id: impl Into<ids::DeviceId>) -> Self {
        self.operation.device_id = Some(device_id.into());
        self
    }
    /// Returns devices by their name.
    pub fn device_name(mut self, device_name: impl Into<String>) -> Self {
        self.operation.device_name = Some(device_name.into());
        self
    }
    /// Returns Macs with FileVault turned on (`true`) or off (`false`). Applies to macOS only.
    pub fn filevault_enabled(mut self, filevault_enabled: bool) -> Self {
        self.operation.filevault_enabled = Some(filevault_enabled);
        self
    }
    /// Number of devices in one answer. The maximum is 300, which is also what the API returns without it.
    pub fn limit(mut self, limit: i64) -> Self {
        self.operation.limit = Some(limit);
        self
    }
    /// Returns the device with this MAC address, written in colon form.
    pub fn mac_address(mut self, mac_address: impl Into<String>) -> Self {
        self.operation.mac_address = Some(mac_address.into());
        self
    }
    /// Returns devices whose model name contains this text.
    pub fn model(mut self, model: impl Into<String>) -> Self {
        self.operation.model = Some(model.into());
        self
    }
    /// Number of devices to skip before the first one returned.
    pub fn offset(mut self, offset: i64) -> Self {
        self.operation.offset = Some(offset);
        self
    }
    /// Sort keys, comma separated and applied in the order given. A leading dash sorts that key in descending order. Keys are `asset_tag`, `blueprint_id`, `device_id`, `device_name`, `last_check_in` (of the agent), `model`, `platform`, `os_version`, `serial_number` and `user`.
    pub fn ordering(
        mut self,
        ordering: impl IntoIterator<Item = impl Into<DeviceOrdering>>,
    ) -> Self {
        self.operation.ordering = Some(ordering.into_iter().map(Into::into).collect());
        self
    }
    /// Returns devices whose operating system version contains this text.
    pub fn os_version(mut self, os_version: impl Into<String>) -> Self {
        self.operation.os_version = Some(os_version.into());
        self
    }
    /// Returns devices of one platform: `Mac`, `iPad`, `iPhone`, `AppleTV`, `Android` or `Windows`.
    pub fn platform(mut self, platform: impl Into<DevicePlatform>) -> Self {
        self.operation.platform = Some(platform.into());
        self
    }
    /// Returns devices whose serial number contains this text.
    pub fn serial_number(mut self, serial_number: impl Into<String>) -> Self {
        self.operation.serial_number = Some(serial_number.into());
        self
    }
    /// Returns devices that carry the tag with this identifier. Case matters.
    pub fn tag_id(mut self, tag_id: impl Into<ids::TagId>) -> Self {
        self.operation.tag_id = Some(tag_id.into());
        self
    }
    /// Returns devices that carry any of these tags, given as comma separated identifiers. Case matters.
    pub fn tag_id_in(
        mut self,
        tag_id_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.operation.tag_id_in = Some(tag_id_in.into_iter().map(Into::into).collect());
        self
    }
    /// Returns devices that carry the tag with this name. Case matters.
    pub fn tag_name(mut self, tag_name: impl Into<String>) -> Self {
        self.operation.tag_name = Some(tag_name.into());
        self
    }
    /// Returns devices that carry any of these tags, given as comma separated names. Case matters.
    pub fn tag_name_in(
        mut self,
        tag_name_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.operation.tag_name_in = Some(
            tag_name_in.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Returns devices whose assigned user's name contains this text.
    pub fn user(mut self, user: impl Into<String>) -> Self {
        self.operation.user = Some(user.into());
        self
    }
    /// Returns devices whose assigned user's email address contains this text.
    pub fn user_email(mut self, user_email: impl Into<String>) -> Self {
        self.operation.user_email = Some(user_email.into());
        self
    }
    /// Returns devices whose assigned user has exactly this email address.
    pub fn user_email_exact(mut self, user_email_exact: impl Into<String>) -> Self {
        self.operation.user_email_exact = Some(user_email_exact.into());
        self
    }
    /// Returns devices assigned to the user with exactly this identifier (UUID).
    pub fn user_id(mut self, user_id: impl Into<ids::UserId>) -> Self {
        self.operation.user_id = Some(user_id.into());
        self
    }
    /// Returns devices whose assigned user's display name contains this text.
    pub fn user_name(mut self, user_name: impl Into<String>) -> Self {
        self.operation.user_name = Some(user_name.into());
        self
    }
}

/// Get a device.
///
/// Arguments of [`get`](Devices::get), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDevice {
    /// Identifier (UUID) of the device record.
    pub device_id: ids::DeviceId,
}

impl rt::Operation for GetDevice {
    type Response = rt::Json<Device>;
    const META: rt::Meta = rt::Meta {
        id: "getDevice",
        method: rt::Method::Get,
        path: "/api/v1/devices/{device_id}",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("device_id", &self.device_id);
    }
}

impl rt::Record for GetDevice {
    const NAME: &'static str = "GetDevice";
    const FIELDS: rt::FieldTable = &[("device_id", rt::REQUIRED | rt::NO_DEFAULT)];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.device_id),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.device_id);
    }
}
rt::record!(GetDevice);

/// Update a device.
///
/// Arguments of [`update`](Devices::update), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateDevice {
    /// Identifier (UUID) of the device record.
    pub device_id: ids::DeviceId,
    /// What is sent.
    pub body: UpdateDeviceBody,
}

impl rt::Operation for UpdateDevice {
    type Response = rt::Json<Device>;
    const META: rt::Meta = rt::Meta {
        id: "updateDevice",
        method: rt::Method::Patch,
        path: "/api/v1/devices/{device_id}",
        risk: rt::Risk::Update,
        success: &[200],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("device_id", &self.device_id);
        to.json(&self.body);
    }
}

impl rt::Record for UpdateDevice {
    const NAME: &'static str = "UpdateDevice";
    const FIELDS: rt::FieldTable = &[
        ("device_id", rt::REQUIRED | rt::NO_DEFAULT),
        ("body", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.device_id),
            1 => field.read(&mut self.body),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.device_id);
        to.field(1, &self.body);
    }
}
rt::record!(UpdateDevice);

#[doc(hidden)]
impl rt::Call<'_, UpdateDevice> {
    /// Asset tag; null clears it.
    ///
    /// [`Patch::Clear`](rt::Patch::Clear) removes it.
    pub fn asset_tag(mut self, asset_tag: impl Into<rt::Patch<String>>) -> Self {
        self.operation.body.asset_tag = asset_tag.into();
        self
    }
    /// Identifier (UUID) of the blueprint to move the device to.
    pub fn blueprint_id(mut self, blueprint_id: impl Into<ids::BlueprintId>) -> Self {
        self.operation.body.blueprint_id = Some(blueprint_id.into());
        self
    }
    /// Names of all tags the device is to carry; an empty list clears them.
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.operation.body.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
    /// Identifier (UUID) of the user to assign; null clears the assignment. The older number identifiers were to be refused from January 2025 on.
    ///
    /// [`Patch::Clear`](rt::Patch::Clear) removes it.
    pub fn user(mut self, user: impl Into<rt::Patch<String>>) -> Self {
        self.operation.body.user = user.into();
        self
    }
}

/// List device activity.
///
/// Arguments of [`list_activity`](Devices::list_activity), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListDeviceActivity {
    /// Identifier (UUID) of the device record.
    pub device_id: ids::DeviceId,
    /// Number of activity entries in one answer. The maximum is 300.
    pub limit: Option<i64>,
    /// Number of activity entries to skip before the first one returned.
    pub offset: Option<i64>,
}

impl rt::Operation for ListDeviceActivity {
    type Response = rt::Json<DeviceActivityPage>;
    const META: rt::Meta = rt::Meta {
        id: "getDeviceActivity",
        method: rt::Method::Get,
        path: "/api/v1/devices/{device_id}/activity",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("device_id", &self.device_id);
        to.query("limit", &self.limit);
        to.query("offset", &self.offset);
    }
}

impl rt::Record for ListDeviceActivity {
    const NAME: &'static str = "ListDeviceActivity";
    const FIELDS: rt::FieldTable = &[
        ("device_id", rt::REQUIRED | rt::NO_DEFAULT),
        ("limit", rt::OPTIONAL),
        ("offset", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.device_id),
            1 => field.read(&mut self.limit),
            2 => field.read(&mut self.offset),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.device_id);
        to.field(1, &self.limit);
        to.field(2, &self.offset);
    }
}
rt::record!(ListDeviceActivity);

impl rt::Paged for ListDeviceActivity {
    type Item = DeviceActivity;
    const PAGING: rt::Paging = rt::Paging::Offset {
        limit: "limit",
        offset: "offset",
        max: Some(300),
    };
    #[inline]
    fn page(output: rt::Output<Self>) -> rt::Page<Self::Item> {
        let next = output.activity.as_ref().and_then(|inner| inner.next.clone());
        let total = output.activity.as_ref().and_then(|inner| inner.count);
        rt::Page::of(output.activity.map(|inner| inner.results)).next(next).total(total)
    }
    #[inline]
    fn key(item: &Self::Item) -> Option<u64> {
        item.id.as_ref().and_then(rt::key)
    }
}

#[doc(hidden)]
impl rt::Call<'_, ListDeviceActivity> {
    /// Number of activity entries in one answer. The maximum is 300.
    pub fn limit(mut self, limit: i64) -> Self {
        self.operation.limit = Some(limit);
        self
    }
    /// Number of activity entries to skip before the first one returned.
    pub fn offset(mut self, offset: i64) -> Self {
        self.operation.offset = Some(offset);
        self
    }
}

/// List apps on a device.
///
/// Arguments of [`list_apps`](Devices::list_apps), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListDeviceApps {
    /// Identifier (UUID) of the device record.
    pub device_id: ids::DeviceId,
}

impl rt::Operation for ListDeviceApps {
    type Response = rt::Json<DeviceAppList>;
    const META: rt::Meta = rt::Meta {
        id: "getDeviceApps",
        method: rt::Method::Get,
        path: "/api/v1/devices/{device_id}/apps",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("device_id", &self.device_id);
    }
}

impl rt::Record for ListDeviceApps {
    const NAME: &'static str = "ListDeviceApps";
    const FIELDS: rt::FieldTable = &[("device_id", rt::REQUIRED | rt::NO_DEFAULT)];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.device_id),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.device_id);
    }
}
rt::record!(ListDeviceApps);

/// Get device details.
///
/// Arguments of [`get_details`](Devices::get_details), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDeviceDetails {
    /// Identifier (UUID) of the device record.
    pub device_id: ids::DeviceId,
}

impl rt::Operation for GetDeviceDetails {
    type Response = rt::Json<DeviceDetails>;
    const META: rt::Meta = rt::Meta {
        id: "getDeviceDetails",
        method: rt::Method::Get,
        path: "/api/v1/devices/{device_id}/details",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("device_id", &self.device_id);
    }
}

impl rt::Record for GetDeviceDetails {
    const NAME: &'static str = "GetDeviceDetails";
    const FIELDS: rt::FieldTable = &[("device_id", rt::REQUIRED | rt::NO_DEFAULT)];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.device_id),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.device_id);
    }
}
rt::record!(GetDeviceDetails);

/// Cancel Lost Mode.
///
/// Arguments of [`cancel_lost_mode`](Devices::cancel_lost_mode), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CancelLostMode {
    /// Identifier (UUID) of the device record.
    pub device_id: ids::DeviceId,
}

impl rt::Operation for CancelLostMode {
    type Response = rt::Json<CancelLostModeResponse>;
    const META: rt::Meta = rt::Meta {
        id: "cancelLostMode",
        method: rt::Method::Delete,
        path: "/api/v1/devices/{device_id}/details/lostmode",
        risk: rt::Risk::Disruptive,
        success: &[200],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("device_id", &self.device_id);
    }
}

impl rt::Record for CancelLostMode {
    const NAME: &'static str = "CancelLostMode";
    const FIELDS: rt::FieldTable = &[("device_id", rt::REQUIRED | rt::NO_DEFAULT)];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.device_id),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.device_id);
    }
}
rt::record!(CancelLostMode);

/// Get Lost Mode details.
///
/// Arguments of [`get_lost_mode`](Devices::get_lost_mode), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDeviceLostMode {
    /// Identifier (UUID) of the device record.
    pub device_id: ids::DeviceId,
}

impl rt::Operation for GetDeviceLostMode {
    type Response = rt::Json<DeviceLostModeDetails>;
    const META: rt::Meta = rt::Meta {
        id: "getDeviceLostModeDetails",
        method: rt::Method::Get,
        path: "/api/v1/devices/{device_id}/details/lostmode",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("device_id", &self.device_id);
    }
}

impl rt::Record for GetDeviceLostMode {
    const NAME: &'static str = "GetDeviceLostMode";
    const FIELDS: rt::FieldTable = &[("device_id", rt::REQUIRED | rt::NO_DEFAULT)];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.device_id),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.device_id);
    }
}
rt::record!(GetDeviceLostMode);

/// List library items of a device.
///
/// Arguments of [`list_library_items`](Devices::list_library_items), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListDeviceLibraryItems {
    /// Identifier (UUID) of the device record.
    pub device_id: ids::DeviceId,
}

impl rt::Operation for ListDeviceLibraryItems {
    type Response = rt::Json<DeviceLibraryItemList>;
    const META: rt::Meta = rt::Meta {
        id: "getDeviceLibraryItems",
        method: rt::Method::Get,
        path: "/api/v1/devices/{device_id}/library-items",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("device_id", &self.device_id);
    }
}

impl rt::Record for ListDeviceLibraryItems {
    const NAME: &'static str = "ListDeviceLibraryItems";
    const FIELDS: rt::FieldTable = &[("device_id", rt::REQUIRED | rt::NO_DEFAULT)];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.device_id),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.device_id);
    }
}
rt::record!(ListDeviceLibraryItems);

/// List parameters of a device.
///
/// Arguments of [`list_parameters`](Devices::list_parameters), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListDeviceParameters {
    /// Identifier (UUID) of the device record.
    pub device_id: ids::DeviceId,
}

impl rt::Operation for ListDeviceParameters {
    type Response = rt::Json<DeviceParameterList>;
    const META: rt::Meta = rt::Meta {
        id: "getDeviceParameters",
        method: rt::Method::Get,
        path: "/api/v1/devices/{device_id}/parameters",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("device_id", &self.device_id);
    }
}

impl rt::Record for ListDeviceParameters {
    const NAME: &'static str = "ListDeviceParameters";
    const FIELDS: rt::FieldTable = &[("device_id", rt::REQUIRED | rt::NO_DEFAULT)];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.device_id),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.device_id);
    }
}
rt::record!(ListDeviceParameters);

/// Get device status.
///
/// Arguments of [`get_status`](Devices::get_status), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDeviceStatus {
    /// Identifier (UUID) of the device record.
    pub device_id: ids::DeviceId,
}

impl rt::Operation for GetDeviceStatus {
    type Response = rt::Json<DeviceStatus>;
    const META: rt::Meta = rt::Meta {
        id: "getDeviceStatus",
        method: rt::Method::Get,
        path: "/api/v1/devices/{device_id}/status",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("device_id", &self.device_id);
    }
}

impl rt::Record for GetDeviceStatus {
    const NAME: &'static str = "GetDeviceStatus";
    const FIELDS: rt::FieldTable = &[("device_id", rt::REQUIRED | rt::NO_DEFAULT)];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.device_id),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.device_id);
    }
}
rt::record!(GetDeviceStatus);

/// Security settings of an Android policy that override the defaults.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AdvancedSecurityOverrides {
    /// Access to developer settings, such as `DEVELOPER_SETTINGS_DISABLED`.
    pub developer_settings: String,
    /// Rule for apps from unknown sources, such as `DISALLOW_INSTALL`.
    pub untrusted_apps_policy: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for AdvancedSecurityOverrides {
    const NAME: &'static str = "AdvancedSecurityOverrides";
    const FIELDS: rt::FieldTable = &[
        ("developerSettings", rt::REQUIRED | rt::NOT_OPTION),
        ("untrustedAppsPolicy", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.developer_settings),
            1 => field.read(&mut self.untrusted_apps_policy),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.developer_settings);
        to.field(1, &self.untrusted_apps_policy);
        to.extra(&self.extra);
    }
    #[inline]
    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
    #[inline]
    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}
rt::record!(AdvancedSecurityOverrides);

/// The answer to a request to cancel Lost Mode.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CancelLostModeResponse {
    /// Message about the outcome.
    pub message: Option<String>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for CancelLostModeResponse {
    const NAME: &'static str = "CancelLostModeResponse";
    const FIELDS: rt::FieldTable = &[("message", rt::OPTIONAL)];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.message),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.message);
        to.extra(&self.extra);
    }
    #[inline]
    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
    #[inline]
    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}
rt::record!(CancelLostModeResponse);

/// One device of the tenant with its main facts.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Device {
    /// Whether the device has the Kandji Agent.
    pub agent_installed: Option<bool>,
    /// Version of the Kandji Agent, on a Mac with its build in parentheses; blank without an agent.
    pub agent_version: String,
    /// Android API level; may be blank on Android too.
    pub api_level: Option<String>,
    /// Asset tag given to the device; blank when it has none.
    pub asset_tag: String,
    /// Identifier (UUID) of the blueprint that the device is in.
    pub blueprint_id: ids::BlueprintId,
    /// Name of the blueprint that the device is in.
    pub blueprint_name: String,
    /// Identifier (UUID) of the device in the tenant.
    pub device_id: ids::DeviceId,
    /// Name of the device, as it was last reported or set.
    pub device_name: String,
    /// Time the device enrolled in the tenant for the first time.
    pub first_enrollment: rt::Timestamp,
    /// Full version of Windows, such as `10.0.26100.6584`; blank on other platforms.
    pub full_software_version: Option<String>,
    /// Whether the device counts as missing.
    pub is_missing: Option<bool>,
    /// Whether the device has been removed from management.
    pub is_removed: Option<bool>,
    /// Time of the last check-in; blank when there has been none.
    pub last_check_in: Option<rt::Timestamp>,
    /// Time of the latest enrollment.
    pub last_enrollment: rt::Timestamp,
    /// State of Lost Mode, for iPhone and iPad; blank when there is none.
    pub lost_mode_status: Option<String>,
    /// Whether the device is managed through MDM.
    pub mdm_enabled: Option<bool>,
    /// Name of the model, such as `MacBook Air (M1, 2020)`.
    pub model: String,
    /// Version of the operating system, such as `14.4.1`.
    pub os_version: String,
    /// Platform of the device: `Mac`, `iPad`, `iPhone`, `AppleTV`, `Android` or `Windows`.
    pub platform: String,
    /// Date of the Android security patch level; blank on other platforms.
    pub security_patch_level: Option<rt::Date>,
    /// Serial number of the device.
    pub serial_number: String,
    /// Build of an Apple operating system with any Rapid Security Response, such as `23E224`; blank elsewhere.
    pub supplemental_build_version: Option<String>,
    /// Suffix of the Rapid Security Response in use, such as `a`; blank when there is none.
    pub supplemental_os_version_extra: Option<String>,
    /// Names of the tags on the device.
    pub tags: Vec<String>,
    /// User assigned to the device; blank when there is none.
    pub user: Option<DeviceUser>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for Device {
    const NAME: &'static str = "Device";
    const FIELDS: rt::FieldTable = &[
        ("agent_installed", rt::REQUIRED),
        ("agent_version", rt::REQUIRED | rt::NOT_OPTION),
        ("api_level", rt::OPTIONAL),
        ("asset_tag", rt::REQUIRED | rt::NOT_OPTION),
        ("blueprint_id", rt::REQUIRED | rt::NOT_OPTION),
        ("blueprint_name", rt::REQUIRED | rt::NOT_OPTION),
        ("device_id", rt::REQUIRED | rt::NOT_OPTION),
        ("device_name", rt::REQUIRED | rt::NOT_OPTION),
        ("first_enrollment", rt::REQUIRED | rt::NOT_OPTION),
        ("full_software_version", rt::OPTIONAL),
        ("is_missing", rt::REQUIRED),
        ("is_removed", rt::REQUIRED),
        ("last_check_in", rt::REQUIRED | rt::BLANKABLE),
        ("last_enrollment", rt::REQUIRED | rt::NOT_OPTION),
        ("lost_mode_status", rt::OPTIONAL),
        ("mdm_enabled", rt::REQUIRED),
        ("model", rt::REQUIRED | rt::NOT_OPTION),
        ("os_version", rt::REQUIRED | rt::NOT_OPTION),
        ("platform", rt::REQUIRED | rt::NOT_OPTION),
        ("security_patch_level", rt::BLANKABLE),
        ("serial_number", rt::REQUIRED | rt::NOT_OPTION),
        ("supplemental_build_version", rt::OPTIONAL),
        ("supplemental_os_version_extra", rt::OPTIONAL),
        ("tags", rt::REQUIRED | rt::NOT_OPTION),
        ("user", rt::REQUIRED | rt::BLANKABLE),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.agent_installed),
            1 => field.read(&mut self.agent_version),
            2 => field.read(&mut self.api_level),
            3 => field.read(&mut self.asset_tag),
            4 => field.read(&mut self.blueprint_id),
            5 => field.read(&mut self.blueprint_name),
            6 => field.read(&mut self.device_id),
            7 => field.read(&mut self.device_name),
            8 => field.read(&mut self.first_enrollment),
            9 => field.read(&mut self.full_software_version),
            10 => field.read(&mut self.is_missing),
            11 => field.read(&mut self.is_removed),
            12 => field.read(&mut self.last_check_in),
            13 => field.read(&mut self.last_enrollment),
            14 => field.read(&mut self.lost_mode_status),
            15 => field.read(&mut self.mdm_enabled),
            16 => field.read(&mut self.model),
            17 => field.read(&mut self.os_version),
            18 => field.read(&mut self.platform),
            19 => field.read(&mut self.security_patch_level),
            20 => field.read(&mut self.serial_number),
            21 => field.read(&mut self.supplemental_build_version),
            22 => field.read(&mut self.supplemental_os_version_extra),
            23 => field.read(&mut self.tags),
            24 => field.read(&mut self.user),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.agent_installed);
        to.field(1, &self.agent_version);
        to.field(2, &self.api_level);
        to.field(3, &self.asset_tag);
        to.field(4, &self.blueprint_id);
        to.field(5, &self.blueprint_name);
        to.field(6, &self.device_id);
        to.field(7, &self.device_name);
        to.field(8, &self.first_enrollment);
        to.field(9, &self.full_software_version);
        to.field(10, &self.is_missing);
        to.field(11, &self.is_removed);
        to.field(12, &self.last_check_in);
        to.field(13, &self.last_enrollment);
        to.field(14, &self.lost_mode_status);
        to.field(15, &self.mdm_enabled);
        to.field(16, &self.model);
        to.field(17, &self.os_version);
        to.field(18, &self.platform);
        to.field(19, &self.security_patch_level);
        to.field(20, &self.serial_number);
        to.field(21, &self.supplemental_build_version);
        to.field(22, &self.supplemental_os_version_extra);
        to.field(23, &self.tags);
        to.field(24, &self.user);
        to.extra(&self.extra);
    }
    #[inline]
    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
    #[inline]
    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}
rt::record!(Device);

/// One thing that happened to a device.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceActivity {
    /// What happened, such as `enrollment`, `name_changed`, `mdm_command_completed` or `routing_arrival`.
    pub action_type: String,
    /// Blueprint that the entry belongs to; null for Blueprint Routing and some other entries.
    pub blueprint: Option<DeviceActivityBlueprint>,
    /// Whether the entry comes from Blueprint Routing.
    pub blueprint_routing: Option<bool>,
    /// Device that the entry is about.
    pub computer: Option<DeviceActivityComputer>,
    /// Time of the entry.
    pub created_at: rt::Timestamp,
    /// Facts of the entry. The keys depend on `action_type` and on the platform.
    pub details: Option<DeviceActivityDetails>,
    /// Undocumented; null in every known answer.
    pub external_token: Option<rt::Value>,
    /// Identifier of the entry, a number.
    pub id: Option<i64>,
    /// User behind the entry; null in every known answer.
    pub user: rt::Value,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for DeviceActivity {
    const NAME: &'static str = "DeviceActivity";
    const FIELDS: rt::FieldTable = &[
        ("action_type", rt::REQUIRED | rt::NOT_OPTION),
        ("blueprint", rt::REQUIRED | rt::NULLABLE),
        ("blueprint_routing", rt::OPTIONAL),
        ("computer", rt::REQUIRED),
        ("created_at", rt::REQUIRED | rt::NOT_OPTION),
        ("details", rt::REQUIRED),
        ("external_token", rt::NULLABLE | rt::BLANKABLE),
        ("id", rt::REQUIRED),
        ("user", rt::REQUIRED | rt::NOT_OPTION | rt::NULLABLE | rt::BLANKABLE),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.action_type),
            1 => field.read(&mut self.blueprint),
            2 => field.read(&mut self.blueprint_routing),
            3 => field.read(&mut self.computer),
            4 => field.read(&mut self.created_at),
            5 => field.read(&mut self.details),
            6 => field.read(&mut self.external_token),
            7 => field.read(&mut self.id),
            8 => field.read(&mut self.user),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.action_type);
        to.field(1, &self.blueprint);
        to.field(2, &self.blueprint_routing);
        to.field(3, &self.computer);
        to.field(4, &self.created_at);
        to.field(5, &self.details);
        to.field(6, &self.external_token);
        to.field(7, &self.id);
        to.field(8, &self.user);
        to.extra(&self.extra);
    }
    #[inline]
    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
    #[inline]
    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}
rt::record!(DeviceActivity);

/// The policy of one app on an Android device.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceActivityApplication {
    /// How the app is updated, such as `AUTO_UPDATE_DEFAULT`.
    pub auto_update_mode: String,
    /// What happens when the app asks for a permission, such as `PERMISSION_POLICY_UNSPECIFIED`.
    pub default_permission_policy: String,
    /// How the app is installed, such as `FORCE_INSTALLED`.
    pub install_type: String,
    /// Package name of the app.
    pub package_name: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for DeviceActivityApplication {
    const NAME: &'static str = "DeviceActivityApplication";
    const FIELDS: rt::FieldTable = &[
        ("autoUpdateMode", rt::REQUIRED | rt::NOT_OPTION),
        ("defaultPermissionPolicy", rt::REQUIRED | rt::NOT_OPTION),
        ("installType", rt::REQUIRED | rt::NOT_OPTION),
        ("packageName", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.auto_update_mode),
            1 => field.read(&mut self.default_permission_policy),
            2 => field.read(&mut self.install_type),
            3 => field.read(&mut self.package_name),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.auto_update_mode);
        to.field(1, &self.default_permission_policy);
        to.field(2, &self.install_type);
        to.field(3, &self.package_name);
        to.extra(&self.extra);
    }
    #[inline]
    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
    #[inline]
    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}
rt::record!(DeviceActivityApplication);

/// The blueprint that an activity entry belongs to.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceActivityBlueprint {
    /// Identifier (UUID) of the blueprint.
    pub id: String,
    /// Whether the blueprint has been removed.
    pub is_removed: Option<bool>,
    /// Name of the blueprint.
    pub name: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for DeviceActivityBlueprint {
    const NAME: &'static str = "DeviceActivityBlueprint";
    const FIELDS: rt::FieldTable = &[
        ("id", rt::REQUIRED | rt::NOT_OPTION),
        ("is_removed", rt::REQUIRED),
        ("name", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.id),
            1 => field.read(&mut self.is_removed),
            2 => field.read(&mut self.name),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.id);
        to.field(1, &self.is_removed);
        to.field(2, &self.name);
        to.extra(&self.extra);
    }
    #[inline]
    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
    #[inline]
    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}
rt::record!(DeviceActivityBlueprint);

/// The device that an activity entry is about.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceActivityComputer {
    /// Identifier (UUID) of the device.
    pub id: String,
    /// Whether the device has been removed from management.
    pub is_removed: Option<bool>,
    /// Name of the device.
    pub name: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for DeviceActivityComputer {
    const NAME: &'static str = "DeviceActivityComputer";
    const FIELDS: rt::FieldTable = &[
        ("id", rt::REQUIRED | rt::NOT_OPTION),
        ("is_removed", rt::REQUIRED),
        ("name", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.id),
            1 => field.read(&mut self.is_removed),
            2 => field.read(&mut self.name),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.id);
        to.field(1, &self.is_removed);
        to.field(2, &self.name);
        to.extra(&self.extra);
    }
    #[inline]
    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
    #[inline]
    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}
rt::record!(DeviceActivityComputer);

/// The facts of an activity entry. The keys depend on the kind of entry and on the platform.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceActivityDetails {
    /// Number of times the MDM command was tried.
    pub attempts: Option<i64>,
    /// Name of the blueprint that the device enrolled in, or `Blueprint Routing`.
    pub blueprint_name: Option<String>,
    /// MDM command in the words of the service, such as `SetInitialConfiguration`.
    pub command_type: Option<String>,
    /// Name of the Windows configuration service provider (CSP), such as `AppLocker`.
    pub csp_name: Option<String>,
    /// Path of the Windows configuration service provider (CSP), such as `./Vendor/MSFT/AppLocker`.
    pub csp_path: Option<String>,
    /// Time the MDM command was completed.
    pub date_completed: Option<rt::Timestamp>,
    /// Time the MDM command was requested.
    pub date_requested: Option<rt::Timestamp>,
    /// The change of configuration that was applied to a Windows device.
    pub diff_info: Option<DeviceActivityDetailsDiffInfo>,
    /// How the device enrolled: `DEP` for Automated Device Enrollment, or `MDM`.
    pub enrollment_type: Option<String>,
    /// Errors that the device reported for an MDM command; empty when there are none.
    pub error_chain: Option<Vec<DeviceActivityDetailsErrorChain>>,
    /// Former value, such as the old name of the device.
    pub from: Option<String>,
    /// Whether the MDM command is marked as silent.
    pub is_silent: Option<bool>,
    /// Time the Android policy was updated.
    pub last_policy_update: Option<rt::Timestamp>,
    /// Time the MDM command was last pushed to the device.
    pub last_pushed: Option<rt::Timestamp>,
    /// Library item behind a change of the Android policy.
    pub library_item_details: Option<DeviceActivityLibraryItemDetails>,
    /// Identifier (UUID) of the library item behind the entry.
    pub library_item_id: Option<ids::LibraryItemId>,
    /// Version of the library item, a number as text.
    pub library_item_version: Option<String>,
    /// Parameters of the MDM command. The keys depend on the command.
    pub metadata: Option<DeviceActivityDetailsMetadata>,
    /// Policy area of the Windows configuration service provider; null in every known answer.
    pub policy_area: Option<rt::Value>,
    /// Part of the Android policy that the library item stands for.
    pub policy_fragment_json: Option<DeviceActivityPolicyFragment>,
    /// Priority of the MDM command, a number from 0.
    pub priority: Option<i64>,
    /// Name of a profile; null in every known answer.
    pub profile_name: Option<rt::Value>,
    /// Identifier of a profile; null in every known answer.
    pub profile_uuid: Option<rt::Value>,
    /// Whether the MDM command is to run only over a tethered network connection.
    pub request_requires_network_tether: Option<bool>,
    /// MDM command in the words of Apple's protocol, such as `Settings`.
    pub request_type: Option<String>,
    /// Outcome of each step of a change on a Windows device.
    pub results: Option<Vec<DeviceActivityDetailsResult>>,
    /// Whether the MDM command is not to be tried again.
    pub skip_retry: Option<bool>,
    /// Number of the MDM command's state (3 completed, 4 failed), or `Success` on a Windows device.
    pub status: Option<DeviceActivityDetailsStatus>,
    /// Identifier (UUID) of a timeline, on Windows entries; its role is not documented.
    pub timeline_id: Option<String>,
    /// New value, such as the new name of the device.
    pub to: Option<String>,
    /// A user; null in every known answer.
    pub user: Option<rt::Value>,
    /// Name of a user; null in every known answer.
    pub username: Option<String>,
    /// Identifier (UUID) of the MDM command.
    pub uuid: Option<String>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for DeviceActivityDetails {
    const NAME: &'static str = "DeviceActivityDetails";
    const FIELDS: rt::FieldTable = &[
        ("attempts", rt::OPTIONAL),
        ("blueprint_name", rt::OPTIONAL),
        ("command_type", rt::OPTIONAL),
        ("csp_name", rt::OPTIONAL),
        ("csp_path", rt::OPTIONAL),
        ("date_completed", rt::OPTIONAL),
        ("date_requested", rt::OPTIONAL),
        ("diff_info", rt::OPTIONAL),
        ("enrollment_type", rt::OPTIONAL),
        ("error_chain", rt::OPTIONAL),
        ("from", rt::OPTIONAL),
        ("is_silent", rt::OPTIONAL),
        ("last_policy_update", rt::OPTIONAL),
        ("last_pushed", rt::OPTIONAL),
        ("library_item_details", rt::OPTIONAL),
        ("library_item_id", rt::OPTIONAL),
        ("library_item_version", rt::OPTIONAL),
        ("metadata", rt::OPTIONAL),
        ("policy_area", rt::NULLABLE | rt::BLANKABLE),
        ("policy_fragment_json", rt::OPTIONAL),
        ("priority", rt::OPTIONAL),
        ("profile_name", rt::NULLABLE | rt::BLANKABLE),
        ("profile_uuid", rt::NULLABLE | rt::BLANKABLE),
        ("request_requires_network_tether", rt::OPTIONAL),
        ("request_type", rt::OPTIONAL),
        ("results", rt::OPTIONAL),
        ("skip_retry", rt::OPTIONAL),
        ("status", rt::OPTIONAL),
        ("timeline_id", rt::OPTIONAL),
        ("to", rt::OPTIONAL),
        ("user", rt::NULLABLE | rt::BLANKABLE),
        ("username", rt::NULLABLE),
        ("uuid", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.attempts),
            1 => field.read(&mut self.blueprint_name),
            2 => field.read(&mut self.command_type),
            3 => field.read(&mut self.csp_name),
            4 => field.read(&mut self.csp_path),
            5 => field.read(&mut self.date_completed),
            6 => field.read(&mut self.date_requested),
            7 => field.read(&mut self.diff_info),
            8 => field.read(&mut self.enrollment_type),
            9 => field.read(&mut self.error_chain),
            10 => field.read(&mut self.from),
            11 => field.read(&mut self.is_silent),
            12 => field.read(&mut self.last_policy_update),
            13 => field.read(&mut self.last_pushed),
            14 => field.read(&mut self.library_item_details),
            15 => field.read(&mut self.library_item_id),
            16 => field.read(&mut self.library_item_version),
            17 => field.read(&mut self.metadata),
            18 => field.read(&mut self.policy_area),
            19 => field.read(&mut self.policy_fragment_json),
            20 => field.read(&mut self.priority),
            21 => field.read(&mut self.profile_name),
            22 => field.read(&mut self.profile_uuid),
            23 => field.read(&mut self.request_requires_network_tether),
            24 => field.read(&mut self.request_type),
            25 => field.read(&mut self.results),
            26 => field.read(&mut self.skip_retry),
            27 => field.read(&mut self.status),
            28 => field.read(&mut self.timeline_id),
            29 => field.read(&mut self.to),
            30 => field.read(&mut self.user),
            31 => field.read(&mut self.username),
            32 => field.read(&mut self.uuid),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.attempts);
        to.field(1, &self.blueprint_name);
        to.field(2, &self.command_type);
        to.field(3, &self.csp_name);
        to.field(4, &self.csp_path);
        to.field(5, &self.date_completed);
        to.field(6, &self.date_requested);
        to.field(7, &self.diff_info);
        to.field(8, &self.enrollment_type);
        to.field(9, &self.error_chain);
        to.field(10, &self.from);
        to.field(11, &self.is_silent);
        to.field(12, &self.last_policy_update);
        to.field(13, &self.last_pushed);
        to.field(14, &self.library_item_details);
        to.field(15, &self.library_item_id);
        to.field(16, &self.library_item_version);
        to.field(17, &self.metadata);
        to.field(18, &self.policy_area);
        to.field(19, &self.policy_fragment_json);
        to.field(20, &self.priority);
        to.field(21, &self.profile_name);
        to.field(22, &self.profile_uuid);
        to.field(23, &self.request_requires_network_tether);
        to.field(24, &self.request_type);
        to.field(25, &self.results);
        to.field(26, &self.skip_retry);
        to.field(27, &self.status);
        to.field(28, &self.timeline_id);
        to.field(29, &self.to);
        to.field(30, &self.user);
        to.field(31, &self.username);
        to.field(32, &self.uuid);
        to.extra(&self.extra);
    }
    #[inline]
    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
    #[inline]
    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}
rt::record!(DeviceActivityDetails);

/// The change of configuration that was applied to a Windows device.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceActivityDetailsDiffInfo {
    /// Time the change was added.
    pub diff_added_at: rt::Timestamp,
    /// Number of attempts to apply the change, as text.
    pub diff_attempt_count: String,
    /// Time of the last attempt to apply the change.
    pub diff_attempted_at: rt::Timestamp,
    /// Hash of the change, in hexadecimal.
    pub diff_hash: String,
    /// Identifier (UUID) of the change.
    pub diff_id: String,
    /// Time the record of the change was last updated.
    pub diff_updated_at: rt::Timestamp,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for DeviceActivityDetailsDiffInfo {
    const NAME: &'static str = "DeviceActivityDetailsDiffInfo";
    const FIELDS: rt::FieldTable = &[
        ("diff_added_at", rt::REQUIRED | rt::NOT_OPTION),
        ("diff_attempt_count", rt::REQUIRED | rt::NOT_OPTION),
        ("diff_attempted_at", rt::REQUIRED | rt::NOT_OPTION),
        ("diff_hash", rt::REQUIRED | rt::NOT_OPTION),
        ("diff_id", rt::REQUIRED | rt::NOT_OPTION),
        ("diff_updated_at", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.diff_added_at),
            1 => field.read(&mut self.diff_attempt_count),
            2 => field.read(&mut self.diff_attempted_at),
            3 => field.read(&mut self.diff_hash),
            4 => field.read(&mut self.diff_id),
            5 => field.read(&mut self.diff_updated_at),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.diff_added_at);
        to.field(1, &self.diff_attempt_count);
        to.field(2, &self.diff_attempted_at);
        to.field(3, &self.diff_hash);
        to.field(4, &self.diff_id);
        to.field(5, &self.diff_updated_at);
        to.extra(&self.extra);
    }
    #[inline]
    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
    #[inline]
    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}
rt::record!(DeviceActivityDetailsDiffInfo);

/// One error that an Apple device reported for an MDM command.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceActivityDetailsErrorChain {
    /// Number of the error within its domain.
    pub code: Option<i64>,
    /// Domain of the error, such as `MCMDMErrorDomain`.
    pub domain: String,
    /// Text of the error in the language of the device.
    pub localized_description: String,
    /// Text of the error in US English.
    pub us_english_description: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for DeviceActivityDetailsErrorChain {
    const NAME: &'static str = "DeviceActivityDetailsErrorChain";
    const FIELDS: rt::FieldTable = &[
        ("code", rt::REQUIRED),
        ("domain", rt::REQUIRED | rt::NOT_OPTION),
        ("localized_description", rt::REQUIRED | rt::NOT_OPTION),
        ("us_english_description", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.code),
            1 => field.read(&mut self.domain),
            2 => field.read(&mut self.localized_description),
            3 => field.read(&mut self.us_english_description),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.code);
        to.field(1, &self.domain);
        to.field(2, &self.localized_description);
        to.field(3, &self.us_english_description);
        to.extra(&self.extra);
    }
    #[inline]
    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
    #[inline]
    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}
rt::record!(DeviceActivityDetailsErrorChain);

/// The parameters of an MDM command. The keys depend on the command.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceActivityDetailsMetadata {
    /// Name given to the device.
    pub device_name: Option<String>,
    /// Bundle identifiers of the apps that the command is about.
    pub identifiers: Option<Vec<String>>,
    /// Settings in the command, such as `MDMOptions`.
    pub items: Option<Vec<String>>,
    /// Name of the setting that was sent, such as `DeviceName`.
    pub setting_name: Option<String>,
    /// Maker of the app that was installed, or `In-house app`.
    pub author: Option<String>,
    /// Bundle identifier of the app that was installed.
    pub bundle_id: Option<String>,
    /// Name given to the device.
    pub device_name_2: Option<String>,
    /// Number of the app's version in the App Store.
    pub external_version_identifier: Option<f64>,
    /// Host name given to the device.
    pub host_name: Option<String>,
    /// Names of the settings that were sent, such as `DeviceName`.
    pub items_2: Option<Vec<String>>,
    /// Identifier (UUID) of the library item that the app belongs to.
    pub library_item_id: Option<ids::LibraryItemId>,
    /// Name of the app that was installed.
    pub name: Option<String>,
    /// Text of a custom MDM command, a property list in XML.
    pub request: Option<String>,
    /// Version of the app that was installed.
    pub version: Option<String>,
    /// Whether the app was installed together with a configuration.
    pub with_config: Option<bool>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for DeviceActivityDetailsMetadata {
    const NAME: &'static str = "DeviceActivityDetailsMetadata";
    const FIELDS: rt::FieldTable = &[
        ("DeviceName", rt::OPTIONAL),
        ("Identifiers", rt::OPTIONAL),
        ("Items", rt::OPTIONAL),
        ("SettingName", rt::OPTIONAL),
        ("author", rt::OPTIONAL),
        ("bundle_id", rt::OPTIONAL),
        ("device_name", rt::OPTIONAL),
        ("external_version_identifier", rt::OPTIONAL),
        ("host_name", rt::OPTIONAL),
        ("items", rt::OPTIONAL),
        ("library_item_id", rt::OPTIONAL),
        ("name", rt::OPTIONAL),
        ("request", rt::OPTIONAL),
        ("version", rt::OPTIONAL),
        ("with_config", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.device_name),
            1 => field.read(&mut self.identifiers),
            2 => field.read(&mut self.items),
            3 => field.read(&mut self.setting_name),
            4 => field.read(&mut self.author),
            5 => field.read(&mut self.bundle_id),
            6 => field.read(&mut self.device_name_2),
            7 => field.read(&mut self.external_version_identifier),
            8 => field.read(&mut self.host_name),
            9 => field.read(&mut self.items_2),
            10 => field.read(&mut self.library_item_id),
            11 => field.read(&mut self.name),
            12 => field.read(&mut self.request),
            13 => field.read(&mut self.version),
            14 => field.read(&mut self.with_config),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.device_name);
        to.field(1, &self.identifiers);
        to.field(2, &self.items);
        to.field(3, &self.setting_name);
        to.field(4, &self.author);
        to.field(5, &self.bundle_id);
        to.field(6, &self.device_name_2);
        to.field(7, &self.external_version_identifier);
        to.field(8, &self.host_name);
        to.field(9, &self.items_2);
        to.field(10, &self.library_item_id);
        to.field(11, &self.name);
        to.field(12, &self.request);
        to.field(13, &self.version);
        to.field(14, &self.with_config);
        to.extra(&self.extra);
    }
    #[inline]
    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
    #[inline]
    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}
rt::record!(DeviceActivityDetailsMetadata);

/// The outcome of one step of a change on a Windows device.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceActivityDetailsResult {
    /// What was done at the path, such as `Add`.
    pub command_type: String,
    /// Path of the setting within the configuration service provider.
    pub path: String,
    /// Status that the device answered with, a number as text such as `200`.
    pub status_code: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for DeviceActivityDetailsResult {
    const NAME: &'static str = "DeviceActivityDetailsResult";
    const FIELDS: rt::FieldTable = &[
        ("command_type", rt::REQUIRED | rt::NOT_OPTION),
        ("path", rt::REQUIRED | rt::NOT_OPTION),
        ("status_code", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.command_type),
            1 => field.read(&mut self.path),
            2 => field.read(&mut self.status_code),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.command_type);
        to.field(1, &self.path);
        to.field(2, &self.status_code);
        to.extra(&self.extra);
    }
    #[inline]
    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
    #[inline]
    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}
rt::record!(DeviceActivityDetailsResult);

/// The state of an MDM command as a number, or that of a change on a Windows device as text.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::enum_variant_names, reason = "the names follow the API's shapes")]
pub enum DeviceActivityDetailsStatus {
    /// One of the shapes of the value.
    Integer(i64),
    /// One of the shapes of the value.
    Text(String),
    /// A shape that the specification does not know.
    Other(rt::Value),
}

impl rt::Union for DeviceActivityDetailsStatus {
    #[inline]
    fn fitting(value: &rt::Value) -> Option<Self> {
        if let Some(inner) = rt::try_value(value) {
            return Some(Self::Integer(inner));
        }
        if let Some(inner) = rt::try_value(value) {
            return Some(Self::Text(inner));
        }
        None
    }
    #[inline]
    fn other(value: rt::Value) -> Self {
        Self::Other(value)
    }
    fn write<S: rt::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Integer(inner) => rt::Serialize::serialize(inner, to),
            Self::Text(inner) => rt::Serialize::serialize(inner, to),
            Self::Other(inner) => rt::Serialize::serialize(inner, to),
        }
    }
}
rt::union!(DeviceActivityDetailsStatus);

/// The library item behind a change of the Android policy.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceActivityLibraryItemDetails {
    /// Whether the library item has been deleted.
    pub deleted: Option<bool>,
    /// Name of the library item.
    pub display_name: String,
    /// What the library item manages: `restrictions`, or the package name of an app.
    pub identifier: String,
    /// Kind of the library item, such as `android-config` or `google-play-app`.
    pub type_: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for DeviceActivityLibraryItemDetails {
    const NAME: &'static str = "DeviceActivityLibraryItemDetails";
    const FIELDS: rt::FieldTable = &[
        ("deleted", rt::REQUIRED),
        ("display_name", rt::REQUIRED | rt::NOT_OPTION),
        ("identifier", rt::REQUIRED | rt::NOT_OPTION),
        ("type", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.deleted),
            1 => field.read(&mut self.display_name),
            2 => field.read(&mut self.identifier),
            3 => field.read(&mut self.type_),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.deleted);
        to.field(1, &self.display_name);
        to.field(2, &self.identifier);
        to.field(3, &self.type_);
        to.extra(&self.extra);
    }
    #[inline]
    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
    #[inline]
    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}
rt::record!(DeviceActivityLibraryItemDetails);

/// The activity of one device.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceActivityPage {
    /// One page of activity entries.
    pub activity: Option<DeviceActivityResults>,
    /// Identifier (UUID) of the device.
    pub device_id: ids::DeviceId,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for DeviceActivityPage {
    const NAME: &'static str = "DeviceActivityPage";
    const FIELDS: rt::FieldTable = &[
        ("activity", rt::REQUIRED),
        ("device_id", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.activity),
            1 => field.read(&mut self.device_id),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.activity);
        to.field(1, &self.device_id);
        to.extra(&self.extra);
    }
    #[inline]
    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
    #[inline]
    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}
rt::record!(DeviceActivityPage);

/// Rules for the personal side of a company-owned Android device.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceActivityPersonalUsagePolicies {
    /// Whether the camera is off.
    pub camera_disabled: Option<bool>,
    /// Rule for the private space, such as `PRIVATE_SPACE_ALLOWED`.
    pub private_space_policy: String,
    /// Whether screen capture is off.
    pub screen_capture_disabled: Option<bool>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for DeviceActivityPersonalUsagePolicies {
    const NAME: &'static str = "DeviceActivityPersonalUsagePolicies";
    const FIELDS: rt::FieldTable = &[
        ("cameraDisabled", rt::REQUIRED),
        ("privateSpacePolicy", rt::REQUIRED | rt::NOT_OPTION),
        ("screenCaptureDisabled", rt::REQUIRED),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.camera_disabled),
            1 => field.read(&mut self.private_space_policy),
            2 => field.read(&mut self.screen_capture_disabled),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.camera_disabled);
        to.field(1, &self.private_space_policy);
        to.field(2, &self.screen_capture_disabled);
        to.extra(&self.extra);
    }
    #[inline]
    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
    #[inline]
    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}
rt::record!(DeviceActivityPersonalUsagePolicies);

/// A part of an Android policy, in the form of the Android Management API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceActivityPolicyFragment {
    /// Security settings that override the defaults.
    pub advanced_security_overrides: Option<AdvancedSecurityOverrides>,
    /// Policies of single apps.
    pub applications: Option<Vec<DeviceActivityApplication>>,
    /// Access to the camera, such as `CAMERA_ACCESS_USER_CHOICE`.
    pub camera_access: Option<String>,
    /// What happens when an app asks for a permission, such as `PROMPT`.
    pub default_permission_policy: Option<String>,
    /// Rules for the personal side of a company-owned device.
    pub personal_usage_policies: Option<DeviceActivityPersonalUsagePolicies>,
    /// Whether screen capture is off.
    pub screen_capture_disabled: Option<bool>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for DeviceActivityPolicyFragment {
    const NAME: &'static str = "DeviceActivityPolicyFragment";
    const FIELDS: rt::FieldTable = &[
        ("advancedSecurityOverrides", rt::OPTIONAL),
        ("applications", rt::OPTIONAL),
        ("cameraAccess", rt::OPTIONAL),
        ("defaultPermissionPolicy", rt::OPTIONAL),
        ("personalUsagePolicies", rt::OPTIONAL),
        ("screenCaptureDisabled", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.advanced_security_overrides),
            1 => field.read(&mut self.applications),
            2 => field.read(&mut self.camera_access),
            3 => field.read(&mut self.default_permission_policy),
            4 => field.read(&mut self.personal_usage_policies),
            5 => field.read(&mut self.screen_capture_disabled),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.advanced_security_overrides);
        to.field(1, &self.applications);
        to.field(2, &self.camera_access);
        to.field(3, &self.default_permission_policy);
        to.field(4, &self.personal_usage_policies);
        to.field(5, &self.screen_capture_disabled);
        to.extra(&self.extra);
    }
    #[inline]
    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
    #[inline]
    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}
rt::record!(DeviceActivityPolicyFragment);

/// One page of activity entries of a device.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceActivityResults {
    /// Number of records in the whole listing, on all pages.
    pub count: Option<i64>,
    /// URL of the next page; null on the last one.
    pub next: Option<String>,
    /// URL of the page before; null on the first one.
    pub previous: Option<String>,
    /// Activity entries on this page.
    pub results: Vec<DeviceActivity>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for DeviceActivityResults {
    const NAME: &'static str = "DeviceActivityResults";
    const FIELDS: rt::FieldTable = &[
        ("count", rt::REQUIRED),
        ("next", rt::REQUIRED | rt::NULLABLE),
        ("previous", rt::REQUIRED | rt::NULLABLE),
        ("results", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.count),
            1 => field.read(&mut self.next),
            2 => field.read(&mut self.previous),
            3 => field.read(&mut self.results),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.count);
        to.field(1, &self.next);
        to.field(2, &self.previous);
        to.field(3, &self.results);
        to.extra(&self.extra);
    }
    #[inline]
    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
    #[inline]
    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}
rt::record!(DeviceActivityResults);

/// One app on a device. Its fields depend on the platform, Apple, Windows or Android.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceApp {
    /// Identifier of the app: a number on a Mac, a UUID on iPhone and iPad.
    pub app_id: Option<String>,
    /// Name of the app on an Apple device.
    pub app_name: Option<String>,
    /// Whether the app comes from the App Store, for iPhone and iPad; blank on a Mac.
    pub app_store_vendable: Option<bool>,
    /// Where an Android app came from, such as `INSTALLED_FROM_PLAY_STORE` or `SYSTEM_APP_FACTORY_VERSION`.
    pub application_source: Option<String>,
    /// Kind of a Windows app: `AppxMsix` or `Win32`.
    pub application_type: Option<String>,
    /// Processor architecture of a Windows app: `x64`, `x86` or `neutral`.
    pub architecture: Option<String>,
    /// Bundle identifier of an Apple app.
    pub bundle_id: Option<String>,
    /// Size of an Apple app, a number as text; in bytes on iPhone and iPad.
    pub bundle_size: Option<String>,
    /// Creation time kept for the app, for Macs; blank on iPhone and iPad.
    pub creation_date: Option<rt::Timestamp>,
    /// Whether the app is licensed to the device by volume purchase, for iPhone and iPad; blank on a Mac.
    pub device_based_vpp: Option<bool>,
    /// Name of a Windows or Android app as users see it.
    pub display_name: Option<String>,
    /// Folder that a Windows app is installed in; blank when not reported.
    pub installed_path: Option<String>,
    /// Package that installed an Android app; blank for apps that came with the system.
    pub installer_package_name: Option<String>,
    /// Modification time kept for the app, for Macs; blank on iPhone and iPad.
    pub modification_date: Option<rt::Timestamp>,
    /// Name of a Windows app; for an `AppxMsix` app that of its package.
    pub name: Option<String>,
    /// Package name of an Android app.
    pub package_name: Option<String>,
    /// Path of the app on a Mac; blank on iPhone and iPad.
    pub path: Option<String>,
    /// Name of the app's process on a Mac; blank on iPhone and iPad.
    pub process: Option<String>,
    /// Product code (GUID in braces) of a Windows app; blank when it has none.
    pub product_code: Option<String>,
    /// Publisher of a Windows app; for an `AppxMsix` app often the subject of its certificate.
    pub publisher: Option<String>,
    /// Publisher of a Windows app as users see it.
    pub publisher_display_name: Option<String>,
    /// SHA-1 hashes (hexadecimal) that come with an Android app.
    pub sha1_hashes: Option<Vec<String>>,
    /// SHA-256 hash (hexadecimal) that comes with an Android app.
    pub sha256_hash: Option<String>,
    /// Chain of certificates that signed a Mac app, comma separated; blank on iPhone and iPad.
    pub signature: Option<String>,
    /// Origin of a Mac app, such as `Apple` or `Identified Developer`; blank on iPhone and iPad.
    pub source: Option<String>,
    /// Version of an Apple or Windows app.
    pub version: Option<String>,
    /// Version of an Android app.
    pub version_name: Option<String>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for DeviceApp {
    const NAME: &'static str = "DeviceApp";
    const FIELDS: rt::FieldTable = &[
        ("app_id", rt::OPTIONAL),
        ("app_name", rt::OPTIONAL),
        ("app_store_vendable", rt::BLANKABLE),
        ("application_source", rt::OPTIONAL),
        ("application_type", rt::OPTIONAL),
        ("architecture", rt::OPTIONAL),
        ("bundle_id", rt::OPTIONAL),
        ("bundle_size", rt::OPTIONAL),
        ("creation_date", rt::BLANKABLE),
        ("device_based_vpp", rt::BLANKABLE),
        ("display_name", rt::OPTIONAL),
        ("installed_path", rt::OPTIONAL),
        ("installer_package_name", rt::OPTIONAL),
        ("modification_date", rt::BLANKABLE),
        ("name", rt::OPTIONAL),
        ("package_name", rt::OPTIONAL),
        ("path", rt::OPTIONAL),
        ("process", rt::OPTIONAL),
        ("product_code", rt::OPTIONAL),
        ("publisher", rt::OPTIONAL),
        ("publisher_display_name", rt::OPTIONAL),
        ("sha1_hashes", rt::OPTIONAL),
        ("sha256_hash", rt::OPTIONAL),
        ("signature", rt::OPTIONAL),
        ("source", rt::OPTIONAL),
        ("version", rt::OPTIONAL),
        ("version_name", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.app_id),
            1 => field.read(&mut self.app_name),
            2 => field.read(&mut self.app_store_vendable),
            3 => field.read(&mut self.application_source),
            4 => field.read(&mut self.application_type),
            5 => field.read(&mut self.architecture),
            6 => field.read(&mut self.bundle_id),
            7 => field.read(&mut self.bundle_size),
            8 => field.read(&mut self.creation_date),
            9 => field.read(&mut self.device_based_vpp),
            10 => field.read(&mut self.display_name),
            11 => field.read(&mut self.installed_path),
            12 => field.read(&mut self.installer_package_name),
            13 => field.read(&mut self.modification_date),
            14 => field.read(&mut self.name),
            15 => field.read(&mut self.package_name),
            16 => field.read(&mut self.path),
            17 => field.read(&mut self.process),
            18 => field.read(&mut self.product_code),
            19 => field.read(&mut self.publisher),
            20 => field.read(&mut self.publisher_display_name),
            21 => field.read(&mut self.sha1_hashes),
            22 => field.read(&mut self.sha256_hash),
            23 => field.read(&mut self.signature),
            24 => field.read(&mut self.source),
            25 => field.read(&mut self.version),
            26 => field.read(&mut self.version_name),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.app_id);
        to.field(1, &self.app_name);
        to.field(2, &self.app_store_vendable);
        to.field(3, &self.application_source);
        to.field(4, &self.application_type);
        to.field(5, &self.architecture);
        to.field(6, &self.bundle_id);
        to.field(7, &self.bundle_size);
        to.field(8, &self.creation_date);
        to.field(9, &self.device_based_vpp);
        to.field(10, &self.display_name);
        to.field(11, &self.installed_path);
        to.field(12, &self.installer_package_name);
        to.field(13, &self.modification_date);
        to.field(14, &self.name);
        to.field(15, &self.package_name);
        to.field(16, &self.path);
        to.field(17, &self.process);
        to.field(18, &self.product_code);
        to.field(19, &self.publisher);
        to.field(20, &self.publisher_display_name);
        to.field(21, &self.sha1_hashes);
        to.field(22, &self.sha256_hash);
        to.field(23, &self.signature);
        to.field(24, &self.source);
        to.field(25, &self.version);
        to.field(26, &self.version_name);
        to.extra(&self.extra);
    }
    #[inline]
    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
    #[inline]
    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}
rt::record!(DeviceApp);

/// The apps of one device.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceAppList {
    /// Apps the device last reported, all in one answer.
    pub apps: Vec<DeviceApp>,
    /// Identifier (UUID) of the device.
    pub device_id: ids::DeviceId,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for DeviceAppList {
    const NAME: &'static str = "DeviceAppList";
    const FIELDS: rt::FieldTable = &[
        ("apps", rt::REQUIRED | rt::NOT_OPTION),
        ("device_id", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.apps),
            1 => field.read(&mut self.device_id),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.apps);
        to.field(1, &self.device_id);
        to.extra(&self.extra);
    }
    #[inline]
    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
    #[inline]
    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}
rt::record!(DeviceAppList);

/// The inventory of a device in sections. Which ones there are, and with which fields, depends on the platform.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceDetails {
    /// State of Activation Lock, for Apple devices.
    pub activation_lock: Option<DeviceDetailsActivationLock>,
    /// What Apple Business Manager knows of the device; empty when it is not there.
    pub apple_business_manager: Option<DeviceDetailsAppleBusinessManager>,
    /// Part of the device in Automated Device Enrollment; empty when it has none.
    pub automated_device_enrollment: Option<DeviceDetailsAutomatedDeviceEnrollment>,
    /// Mobile network, for iPhone, iPad and Android; empty on a Mac.
    pub cellular: Option<DeviceDetailsCellular>,
    /// State of FileVault, for Macs. Other Apple devices have the section with blank values.
    pub filevault: Option<DeviceDetailsFileVault>,
    /// Names, versions, enrollment and assignment of the device.
    pub general: Option<DeviceDetailsGeneral>,
    /// Storage, memory and network address, for Android.
    pub hardware: Option<DeviceDetailsHardware>,
    /// Model, serial number, processor and memory, for Apple and Windows devices.
    pub hardware_overview: Option<DeviceDetailsHardwareOverview>,
    /// Configuration profiles on a Mac; empty on other Apple devices.
    pub installed_profiles: Option<Vec<DeviceDetailsInstalledProfile>>,
    /// State of the Kandji Agent, for Apple and Windows devices.
    pub kandji_agent: Option<DeviceDetailsKandjiAgent>,
    /// State of Lost Mode; empty when the device is not in it.
    pub lost_mode: Option<DeviceDetailsLostMode>,
    /// How an Android device is managed.
    pub management: Option<DeviceDetailsManagement>,
    /// State of MDM, for Apple and Windows devices.
    pub mdm: Option<DeviceDetailsMdm>,
    /// Names and addresses on the network; empty when none were reported.
    pub network: Option<DeviceDetailsNetwork>,
    /// State of Recovery Lock and the firmware password, for Macs.
    pub recovery_information: Option<DeviceDetailsRecoveryInformation>,
    /// Security posture of an Android device.
    pub security: Option<DeviceDetailsSecurity>,
    /// Remote access to a Mac.
    pub security_information: Option<DeviceDetailsSecurityInformation>,
    /// Names of the tags on the device.
    pub tags: Vec<String>,
    /// Local accounts of a Mac; both lists are empty on other Apple devices.
    pub users: Option<DeviceDetailsUsers>,
    /// Storage volumes of an Apple device.
    pub volumes: Option<Vec<DeviceDetailsVolume>>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for DeviceDetails {
    const NAME: &'static str = "DeviceDetails";
    const FIELDS: rt::FieldTable = &[
        ("activation_lock", rt::OPTIONAL),
        ("apple_business_manager", rt::OPTIONAL),
        ("automated_device_enrollment", rt::OPTIONAL),
        ("cellular", rt::OPTIONAL),
        ("filevault", rt::OPTIONAL),
        ("general", rt::REQUIRED),
        ("hardware", rt::OPTIONAL),
        ("hardware_overview", rt::OPTIONAL),
        ("installed_profiles", rt::OPTIONAL),
        ("kandji_agent", rt::OPTIONAL),
        ("lost_mode", rt::OPTIONAL),
        ("management", rt::OPTIONAL),
        ("mdm", rt::OPTIONAL),
        ("network", rt::OPTIONAL),
        ("recovery_information", rt::OPTIONAL),
        ("security", rt::OPTIONAL),
        ("security_information", rt::OPTIONAL),
        ("tags", rt::REQUIRED | rt::NOT_OPTION),
        ("users", rt::OPTIONAL),
        ("volumes", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.activation_lock),
            1 => field.read(&mut self.apple_business_manager),
            2 => field.read(&mut self.automated_device_enrollment),
            3 => field.read(&mut self.cellular),
            4 => field.read(&mut self.filevault),
            5 => field.read(&mut self.general),
            6 => field.read(&mut self.hardware),
            7 => field.read(&mut self.hardware_overview),
            8 => field.read(&mut self.installed_profiles),
            9 => field.read(&mut self.kandji_agent),
            10 => field.read(&mut self.lost_mode),
            11 => field.read(&mut self.management),
            12 => field.read(&mut self.mdm),
            13 => field.read(&mut self.network),
            14 => field.read(&mut self.recovery_information),
            15 => field.read(&mut self.security),
            16 => field.read(&mut self.security_information),
            17 => field.read(&mut self.tags),
            18 => field.read(&mut self.users),
            19 => field.read(&mut self.volumes),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.activation_lock);
        to.field(1, &self.apple_business_manager);
        to.field(2, &self.automated_device_enrollment);
        to.field(3, &self.cellular);
        to.field(4, &self.filevault);
        to.field(5, &self.general);
        to.field(6, &self.hardware);
        to.field(7, &self.hardware_overview);
        to.field(8, &self.installed_profiles);
        to.field(9, &self.kandji_agent);
        to.field(10, &self.lost_mode);
        to.field(11, &self.management);
        to.field(12, &self.mdm);
        to.field(13, &self.network);
        to.field(14, &self.recovery_information);
        to.field(15, &self.security);
        to.field(16, &self.security_information);
        to.field(17, &self.tags);
        to.field(18, &self.users);
        to.field(19, &self.volumes);
        to.extra(&self.extra);
    }
    #[inline]
    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
    #[inline]
    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}
rt::record!(DeviceDetails);

/// The state of Activation Lock on an Apple device.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceDetailsActivationLock {
    /// Whether a supervised device may have Activation Lock; null on Apple TV.
    pub activation_lock_allowed_while_supervised: Option<bool>,
    /// Whether the device supports Activation Lock.
    pub activation_lock_supported: Option<bool>,
    /// Whether getting a bypass code from the device failed.
    pub bypass_code_failed: Option<bool>,
    /// Whether the MDM server has turned Activation Lock on.
    pub device_activation_lock_enabled: Option<bool>,
    /// Whether the user's Apple Account has turned Activation Lock on; null on Apple TV.
    pub user_activation_lock_enabled: Option<bool>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for DeviceDetailsActivationLock {
    const NAME: &'static str = "DeviceDetailsActivationLock";
    const FIELDS: rt::FieldTable = &[
        ("activation_lock_allowed_while_supervised", rt::REQUIRED | rt::NULLABLE),
        ("activation_lock_supported", rt::REQUIRED),
        ("bypass_code_failed", rt::REQUIRED),
        ("device_activation_lock_enabled", rt::REQUIRED),
        ("user_activation_lock_enabled", rt::REQUIRED | rt::NULLABLE),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.activation_lock_allowed_while_supervised),
            1 => field.read(&mut self.activation_lock_supported),
            2 => field.read(&mut self.bypass_code_failed),
            3 => field.read(&mut self.device_activation_lock_enabled),
            4 => field.read(&mut self.user_activation_lock_enabled),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.activation_lock_allowed_while_supervised);
        to.field(1, &self.activation_lock_supported);
        to.field(2, &self.bypass_code_failed);
        to.field(3, &self.device_activation_lock_enabled);
        to.field(4, &self.user_activation_lock_enabled);
        to.extra(&self.extra);
    }
    #[inline]
    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
    #[inline]
    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}
rt::record!(DeviceDetailsActivationLock);

/// The record that Apple Business Manager keeps of a device.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceDetailsAppleBusinessManager {
    /// Color of the device in Apple's words, such as `SILVER`.
    pub color: Option<String>,
    /// Apple's description of the product.
    pub description: Option<String>,
    /// Email address of the person who assigned the device in Apple Business Manager.
    pub device_assigned_by: Option<String>,
    /// Time the device was assigned in Apple Business Manager.
    pub device_assigned_date: Option<rt::Timestamp>,
    /// Family of the device in Apple's words, such as `iPad`.
    pub device_family: Option<String>,
    /// Name of the model, such as `iPad (8th Generation)`.
    pub model: Option<String>,
    /// Operating system in Apple's words, such as `iOS` or `iPadOS`.
    pub os: Option<String>,
    /// Serial number of the device.
    pub serial_number: Option<String>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for DeviceDetailsAppleBusinessManager {
    const NAME: &'static str = "DeviceDetailsAppleBusinessManager";
    const FIELDS: rt::FieldTable = &[
        ("color", rt::OPTIONAL),
        ("description", rt::OPTIONAL),
        ("device_assigned_by", rt::OPTIONAL),
        ("device_assigned_date", rt::OPTIONAL),
        ("device_family", rt::OPTIONAL),
        ("model", rt::OPTIONAL),
        ("os", rt::OPTIONAL),
        ("serial_number", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.color),
            1 => field.read(&mut self.description),
            2 => field.read(&mut self.device_assigned_by),
            3 => field.read(&mut self.device_assigned_date),
            4 => field.read(&mut self.device_family),
            5 => field.read(&mut self.model),
            6 => field.read(&mut self.os),
            7 => field.read(&mut self.serial_number),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.color);
        to.field(1, &self.description);
        to.field(2, &self.device_assigned_by);
        to.field(3, &self.device_assigned_date);
        to.field(4, &self.device_family);
        to.field(5, &self.model);
        to.field(6, &self.os);
        to.field(7, &self.serial_number);
        to.extra(&self.extra);
    }
    #[inline]
    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
    #[inline]
    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}
rt::record!(DeviceDetailsAppleBusinessManager);

/// The part of a device in Automated Device Enrollment.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceDetailsAutomatedDeviceEnrollment {
    /// Whether the device can enroll through Automated Device Enrollment.
    pub auto_enroll_eligible: Option<bool>,
    /// Whether the device enrolled through Automated Device Enrollment.
    pub auto_enrolled: Option<bool>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for DeviceDetailsAutomatedDeviceEnrollment {
    const NAME: &'static str = "DeviceDetailsAutomatedDeviceEnrollment";
    const FIELDS: rt::FieldTable = &[
        ("auto_enroll_eligible", rt::OPTIONAL),
        ("auto_enrolled", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.auto_enroll_eligible),
            1 => field.read(&mut self.auto_enrolled),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.auto_enroll_eligible);
        to.field(1, &self.auto_enrolled);
        to.extra(&self.extra);
    }
    #[inline]
    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
    #[inline]
    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}
rt::record!(DeviceDetailsAutomatedDeviceEnrollment);

/// The mobile network of an iPhone, iPad or Android device.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceDetailsCellular {
    /// Kind of the modem by Apple's number: 0 none, 1 GSM, 2 CDMA, 3 both. iPhone and iPad.
    pub cellular_technology: Option<i64>,
    /// Whether data roaming is on, for iPhone and iPad.
    pub data_roaming: Option<bool>,
    /// IMEI of an Android device.
    pub imei: Option<String>,
    /// MEID of an Android device; blank when it has none.
    pub meid: Option<String>,
    /// Mobile subscriptions of an iPhone or iPad; null in every known answer.
    pub subscriptions: Option<rt::Value>,
    /// Whether voice roaming is on, for iPhone and iPad.
    pub voice_roaming: Option<bool>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for DeviceDetailsCellular {
    const NAME: &'static str = "DeviceDetailsCellular";
    const FIELDS: rt::FieldTable = &[
        ("cellular_technology", rt::OPTIONAL),
        ("data_roaming", rt::OPTIONAL),
        ("imei", rt::OPTIONAL),
        ("meid", rt::OPTIONAL),
        ("subscriptions", rt::NULLABLE | rt::BLANKABLE),
        ("voice_roaming", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.cellular_technology),
            1 => field.read(&mut self.data_roaming),
            2 => field.read(&mut self.imei),
            3 => field.read(&mut self.meid),
            4 => field.read(&mut self.subscriptions),
            5 => field.read(&mut self.voice_roaming),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.cellular_technology);
        to.field(1, &self.data_roaming);
        to.field(2, &self.imei);
        to.field(3, &self.meid);
        to.field(4, &self.subscriptions);
        to.field(5, &self.voice_roaming);
        to.extra(&self.extra);
    }
    #[inline]
    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
    #[inline]
    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}
rt::record!(DeviceDetailsCellular);

/// The state of FileVault on a Mac.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceDetailsFileVault {
    /// Whether FileVault is on; null on other Apple devices.
    pub filevault_enabled: Option<bool>,
    /// When the recovery key is rotated next; blank when that is not planned.
    pub filevault_next_rotation: String,
    /// Whether the tenant holds the personal recovery key.
    pub filevault_prk_escrowed: Option<bool>,
    /// Kind of the recovery key; blank when there is none.
    pub filevault_recoverykey_type: String,
    /// Whether a new recovery key has to be made.
    pub filevault_regen_required: Option<bool>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for DeviceDetailsFileVault {
    const NAME: &'static str = "DeviceDetailsFileVault";
    const FIELDS: rt::FieldTable = &[
        ("filevault_enabled", rt::REQUIRED | rt::NULLABLE),
        ("filevault_next_rotation", rt::REQUIRED | rt::NOT_OPTION),
        ("filevault_prk_escrowed", rt::REQUIRED),
        ("filevault_recoverykey_type", rt::REQUIRED | rt::NOT_OPTION),
        ("filevault_regen_required", rt::REQUIRED),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.filevault_enabled),
            1 => field.read(&mut self.filevault_next_rotation),
            2 => field.read(&mut self.filevault_prk_escrowed),
            3 => field.read(&mut self.filevault_recoverykey_type),
            4 => field.read(&mut self.filevault_regen_required),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.filevault_enabled);
        to.field(1, &self.filevault_next_rotation);
        to.field(2, &self.filevault_prk_escrowed);
        to.field(3, &self.filevault_recoverykey_type);
        to.field(4, &self.filevault_regen_required);
        to.extra(&self.extra);
    }
    #[inline]
    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
    #[inline]
    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}
rt::record!(DeviceDetailsFileVault);

/// Names, versions, enrollment and assignment of a device. The fields depend on the platform.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceDetailsGeneral {
    /// Android API level, a number as text.
    pub api_level: Option<String>,
    /// Asset tag given to the device; blank when it has none.
    pub asset_tag: String,
    /// User assigned to the device; blank or null when there is none.
    pub assigned_user: Option<DeviceDetailsGeneralAssignedUser>,
    /// Name of the blueprint that the device is in.
    pub blueprint_name: String,
    /// Identifier (UUID) of the blueprint that the device is in.
    pub blueprint_uuid: String,
    /// Name of the startup volume of a Mac; blank on other Apple devices.
    pub boot_volume: Option<String>,
    /// Identifier (UUID) of the device in the tenant.
    pub device_id: ids::DeviceId,
    /// Name of the model of a Windows device.
    pub device_model: Option<String>,
    /// Name of the device.
    pub device_name: String,
    /// Type of a Windows device, in the known answers the name of its model.
    pub device_type: Option<String>,
    /// Identifier of an Android device within the enterprise.
    pub enterprise_device_id: Option<String>,
    /// Identifier of the Android enterprise that the device belongs to.
    pub enterprise_id: Option<String>,
    /// Time the device enrolled in the tenant for the first time.
    pub first_enrollment: rt::Timestamp,
    /// Language of a Windows device, such as `en-US`.
    pub language: Option<String>,
    /// Time of the latest enrollment.
    pub last_enrollment: rt::Timestamp,
    /// Short name of the last user of a Mac; blank on other Apple devices.
    pub last_user: Option<String>,
    /// Maker of a Windows or Android device.
    pub manufacturer: Option<String>,
    /// Name of the model of an Apple device, such as `MacBook Air (M1, 2020)`.
    pub model: Option<String>,
    /// Name of the model of an Android device.
    pub model_name: Option<String>,
    /// Build of Windows or Android, such as `26100.6584`.
    pub os_build: Option<String>,
    /// Edition of Windows, such as `Professional`.
    pub os_edition: Option<String>,
    /// Name of Windows, such as `Windows 11`.
    pub os_name: Option<String>,
    /// Version of the operating system, such as `14.4.1`.
    pub os_version: String,
    /// Platform of the device, such as `Mac`, `iPad`, `AppleTV`, `Android` or `Windows`.
    pub platform: String,
    /// Date of the Android security patch level.
    pub security_patch_level: Option<rt::Date>,
    /// Serial number of an Android device. Apple devices have it in `hardware_overview`.
    pub serial_number: Option<String>,
    /// Build of an Apple operating system with any Rapid Security Response, such as `23E224`.
    pub supplemental_build_version: Option<String>,
    /// Suffix of the Rapid Security Response in use, such as `a`; blank when there is none.
    pub supplemental_os_version_extra: Option<String>,
    /// Version of macOS with its build in parentheses; blank on other Apple devices.
    pub system_version: Option<String>,
    /// How long ago a Mac was started, in words such as `1 month ago`; blank on other Apple devices.
    pub time_since_boot: Option<String>,
    /// Update revision of the Windows build, a number as text.
    pub update_build_revision: Option<String>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for DeviceDetailsGeneral {
    const NAME: &'static str = "DeviceDetailsGeneral";
    const FIELDS: rt::FieldTable = &[
        ("api_level", rt::OPTIONAL),
        ("asset_tag", rt::REQUIRED | rt::NOT_OPTION),
        ("assigned_user", rt::REQUIRED | rt::NULLABLE | rt::BLANKABLE),
        ("blueprint_name", rt::REQUIRED | rt::NOT_OPTION),
        ("blueprint_uuid", rt::REQUIRED | rt::NOT_OPTION),
        ("boot_volume", rt::OPTIONAL),
        ("device_id", rt::REQUIRED | rt::NOT_OPTION),
        ("device_model", rt::OPTIONAL),
        ("device_name", rt::REQUIRED | rt::NOT_OPTION),
        ("device_type", rt::OPTIONAL),
        ("enterprise_device_id", rt::OPTIONAL),
        ("enterprise_id", rt::OPTIONAL),
        ("first_enrollment", rt::REQUIRED | rt::NOT_OPTION),
        ("language", rt::OPTIONAL),
        ("last_enrollment", rt::REQUIRED | rt::NOT_OPTION),
        ("last_user", rt::OPTIONAL),
        ("manufacturer", rt::OPTIONAL),
        ("model", rt::OPTIONAL),
        ("model_name", rt::OPTIONAL),
        ("os_build", rt::OPTIONAL),
        ("os_edition", rt::OPTIONAL),
        ("os_name", rt::OPTIONAL),
        ("os_version", rt::REQUIRED | rt::NOT_OPTION),
        ("platform", rt::REQUIRED | rt::NOT_OPTION),
        ("security_patch_level", rt::OPTIONAL),
        ("serial_number", rt::OPTIONAL),
        ("supplemental_build_version", rt::OPTIONAL),
        ("supplemental_os_version_extra", rt::OPTIONAL),
        ("system_version", rt::OPTIONAL),
        ("time_since_boot", rt::OPTIONAL),
        ("update_build_revision", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.api_level),
            1 => field.read(&mut self.asset_tag),
            2 => field.read(&mut self.assigned_user),
            3 => field.read(&mut self.blueprint_name),
            4 => field.read(&mut self.blueprint_uuid),
            5 => field.read(&mut self.boot_volume),
            6 => field.read(&mut self.device_id),
            7 => field.read(&mut self.device_model),
            8 => field.read(&mut self.device_name),
            9 => field.read(&mut self.device_type),
            10 => field.read(&mut self.enterprise_device_id),
            11 => field.read(&mut self.enterprise_id),
            12 => field.read(&mut self.first_enrollment),
            13 => field.read(&mut self.language),
            14 => field.read(&mut self.last_enrollment),
            15 => field.read(&mut self.last_user),
            16 => field.read(&mut self.manufacturer),
            17 => field.read(&mut self.model),
            18 => field.read(&mut self.model_name),
            19 => field.read(&mut self.os_build),
            20 => field.read(&mut self.os_edition),
            21 => field.read(&mut self.os_name),
            22 => field.read(&mut self.os_version),
            23 => field.read(&mut self.platform),
            24 => field.read(&mut self.security_patch_level),
            25 => field.read(&mut self.serial_number),
            26 => field.read(&mut self.supplemental_build_version),
            27 => field.read(&mut self.supplemental_os_version_extra),
            28 => field.read(&mut self.system_version),
            29 => field.read(&mut self.time_since_boot),
            30 => field.read(&mut self.update_build_revision),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.api_level);
        to.field(1, &self.asset_tag);
        to.field(2, &self.assigned_user);
        to.field(3, &self.blueprint_name);
        to.field(4, &self.blueprint_uuid);
        to.field(5, &self.boot_volume);
        to.field(6, &self.device_id);
        to.field(7, &self.device_model);
        to.field(8, &self.device_name);
        to.field(9, &self.device_type);
        to.field(10, &self.enterprise_device_id);
        to.field(11, &self.enterprise_id);
        to.field(12, &self.first_enrollment);
        to.field(13, &self.language);
        to.field(14, &self.last_enrollment);
        to.field(15, &self.last_user);
        to.field(16, &self.manufacturer);
        to.field(17, &self.model);
        to.field(18, &self.model_name);
        to.field(19, &self.os_build);
        to.field(20, &self.os_edition);
        to.field(21, &self.os_name);
        to.field(22, &self.os_version);
        to.field(23, &self.platform);
        to.field(24, &self.security_patch_level);
        to.field(25, &self.serial_number);
        to.field(26, &self.supplemental_build_version);
        to.field(27, &self.supplemental_os_version_extra);
        to.field(28, &self.system_version);
        to.field(29, &self.time_since_boot);
        to.field(30, &self.update_build_revision);
        to.extra(&self.extra);
    }
    #[inline]
    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
    #[inline]
    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}
rt::record!(DeviceDetailsGeneral);

/// The directory user that a device is assigned to, in short.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceDetailsGeneralAssignedUser {
    /// Email address of the user.
    pub email: String,
    /// Identifier (UUID) of the user.
    pub id: String,
    /// Whether the user is archived.
    pub is_archived: Option<bool>,
    /// Display name of the user.
    pub name: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for DeviceDetailsGeneralAssignedUser {
    const NAME: &'static str = "DeviceDetailsGeneralAssignedUser";
    const FIELDS: rt::FieldTable = &[
        ("email", rt::REQUIRED | rt::NOT_OPTION),
        ("id", rt::REQUIRED | rt::NOT_OPTION),
        ("is_archived", rt::REQUIRED),
        ("name", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.email),
            1 => field.read(&mut self.id),
            2 => field.read(&mut self.is_archived),
            3 => field.read(&mut self.name),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.email);
        to.field(1, &self.id);
        to.field(2, &self.is_archived);
        to.field(3, &self.name);
        to.extra(&self.extra);
    }
    #[inline]
    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
    #[inline]
    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}
rt::record!(DeviceDetailsGeneralAssignedUser);

/// Storage, memory and network address of an Android device.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceDetailsHardware {
    /// Free storage in gigabytes, a decimal number as text.
    pub available_capacity: String,
    /// Storage in gigabytes, a decimal number as text.
    pub total_capacity: String,
    /// Memory in gigabytes, a decimal number as text.
    pub total_ram: String,
    /// MAC address of the Wi-Fi interface.
    pub wifi_mac_address: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for DeviceDetailsHardware {
    const NAME: &'static str = "DeviceDetailsHardware";
    const FIELDS: rt::FieldTable = &[
        ("available_capacity", rt::REQUIRED | rt::NOT_OPTION),
        ("total_capacity", rt::REQUIRED | rt::NOT_OPTION),
        ("total_ram", rt::REQUIRED | rt::NOT_OPTION),
        ("wifi_mac_address", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.available_capacity),
            1 => field.read(&mut self.total_capacity),
            2 => field.read(&mut self.total_ram),
            3 => field.read(&mut self.wifi_mac_address),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.available_capacity);
        to.field(1, &self.total_capacity);
        to.field(2, &self.total_ram);
        to.field(3, &self.wifi_mac_address);
        to.extra(&self.extra);
    }
    #[inline]
    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
    #[inline]
    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}
rt::record!(DeviceDetailsHardware);

/// The hardware of an Apple or Windows device. The fields depend on the platform.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceDetailsHardwareOverview {
    /// Version of the BIOS of a Windows device.
    pub bios_version: Option<String>,
    /// Mobile operator that a Windows device is made for, or `Not Present`.
    pub commercialization_operator: Option<String>,
    /// Free storage of a Windows device in megabytes, a number as text.
    pub free_capacity: Option<String>,
    /// Size and kind of the memory of a Mac, such as `8 GB LPDDR4`.
    pub memory: Option<String>,
    /// Apple's identifier of the model, such as `MacBookAir10,1`.
    pub model_identifier: Option<String>,
    /// Short name of the model of a Mac, such as `MacBook Air`.
    pub model_name: Option<String>,
    /// Number of processors of a Mac, as text.
    pub number_of_processors: Option<String>,
    /// Processor architecture of a Windows device, such as `X64`.
    pub processor_architecture: Option<String>,
    /// Name of the processor of a Mac, such as `Apple M1`.
    pub processor_name: Option<String>,
    /// Speed of the processor of a Mac; blank with Apple silicon.
    pub processor_speed: Option<String>,
    /// Version of the radio software of a Windows device, or `Not Present`.
    pub radio_software_version: Option<String>,
    /// Serial number of an Apple device.
    pub serial_number: Option<String>,
    /// Serial number that the SMBIOS of a Windows device reports.
    pub smbios_serial_number: Option<String>,
    /// Storage of a Windows device in megabytes, a number as text.
    pub total_capacity: Option<String>,
    /// Number of processor cores of a Mac, as text.
    pub total_number_of_cores: Option<String>,
    /// Memory of a Windows device in megabytes, a number as text.
    pub total_ram: Option<String>,
    /// Unique device identifier (UDID) of a Mac.
    pub udid: Option<String>,
    /// Unique device identifier (UDID) of an iPhone, iPad or Apple TV, in hexadecimal.
    pub uuid: Option<String>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for DeviceDetailsHardwareOverview {
    const NAME: &'static str = "DeviceDetailsHardwareOverview";
    const FIELDS: rt::FieldTable = &[
        ("bios_version", rt::OPTIONAL),
        ("commercialization_operator", rt::OPTIONAL),
        ("free_capacity", rt::OPTIONAL),
        ("memory", rt::OPTIONAL),
        ("model_identifier", rt::OPTIONAL),
        ("model_name", rt::OPTIONAL),
        ("number_of_processors", rt::OPTIONAL),
        ("processor_architecture", rt::OPTIONAL),
        ("processor_name", rt::OPTIONAL),
        ("processor_speed", rt::OPTIONAL),
        ("radio_software_version", rt::OPTIONAL),
        ("serial_number", rt::OPTIONAL),
        ("smbios_serial_number", rt::OPTIONAL),
        ("total_capacity", rt::OPTIONAL),
        ("total_number_of_cores", rt::OPTIONAL),
        ("total_ram", rt::OPTIONAL),
        ("udid", rt::OPTIONAL),
        ("uuid", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.bios_version),
            1 => field.read(&mut self.commercialization_operator),
            2 => field.read(&mut self.free_capacity),
            3 => field.read(&mut self.memory),
            4 => field.read(&mut self.model_identifier),
            5 => field.read(&mut self.model_name),
            6 => field.read(&mut self.number_of_processors),
            7 => field.read(&mut self.processor_architecture),
            8 => field.read(&mut self.processor_name),
            9 => field.read(&mut self.processor_speed),
            10 => field.read(&mut self.radio_software_version),
            11 => field.read(&mut self.serial_number),
            12 => field.read(&mut self.smbios_serial_number),
            13 => field.read(&mut self.total_capacity),
            14 => field.read(&mut self.total_number_of_cores),
            15 => field.read(&mut self.total_ram),
            16 => field.read(&mut self.udid),
            17 => field.read(&mut self.uuid),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.bios_version);
        to.field(1, &self.commercialization_operator);
        to.field(2, &self.free_capacity);
        to.field(3, &self.memory);
        to.field(4, &self.model_identifier);
        to.field(5, &self.model_name);
        to.field(6, &self.number_of_processors);
        to.field(7, &self.processor_architecture);
        to.field(8, &self.processor_name);
        to.field(9, &self.processor_speed);
        to.field(10, &self.radio_software_version);
        to.field(11, &self.serial_number);
        to.field(12, &self.smbios_serial_number);
        to.field(13, &self.total_capacity);
        to.field(14, &self.total_number_of_cores);
        to.field(15, &self.total_ram);
        to.field(16, &self.udid);
        to.field(17, &self.uuid);
        to.extra(&self.extra);
    }
    #[inline]
    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
    #[inline]
    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}
rt::record!(DeviceDetailsHardwareOverview);

/// One configuration profile on a Mac.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceDetailsInstalledProfile {
    /// Identifier of the profile, such as `com.kandji.profile.mdmprofile`.
    pub identifier: String,
    /// Time the profile was installed.
    pub install_date: rt::Timestamp,
    /// Name of the profile.
    pub name: String,
    /// Organization that the profile names as its issuer.
    pub organization: String,
    /// Type of each payload in the profile, such as `com.apple.mdm`.
    pub payload_types: Vec<String>,
    /// Identifier (UUID) of the profile.
    pub uuid: String,
    /// Whether the signature was verified, as text: `verified`.
    pub verified: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for DeviceDetailsInstalledProfile {
    const NAME: &'static str = "DeviceDetailsInstalledProfile";
    const FIELDS: rt::FieldTable = &[
        ("identifier", rt::REQUIRED | rt::NOT_OPTION),
        ("install_date", rt::REQUIRED | rt::NOT_OPTION),
        ("name", rt::REQUIRED | rt::NOT_OPTION),
        ("organization", rt::REQUIRED | rt::NOT_OPTION),
        ("payload_types", rt::REQUIRED | rt::NOT_OPTION),
        ("uuid", rt::REQUIRED | rt::NOT_OPTION),
        ("verified", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.identifier),
            1 => field.read(&mut self.install_date),
            2 => field.read(&mut self.name),
            3 => field.read(&mut self.organization),
            4 => field.read(&mut self.payload_types),
            5 => field.read(&mut self.uuid),
            6 => field.read(&mut self.verified),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.identifier);
        to.field(1, &self.install_date);
        to.field(2, &self.name);
        to.field(3, &self.organization);
        to.field(4, &self.payload_types);
        to.field(5, &self.uuid);
        to.field(6, &self.verified);
        to.extra(&self.extra);
    }
    #[inline]
    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
    #[inline]
    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}
rt::record!(DeviceDetailsInstalledProfile);

/// The state of the Kandji Agent. Apple and Windows devices name the same facts differently.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceDetailsKandjiAgent {
    /// Whether the agent is installed, on an Apple device.
    pub agent_installed: Option<bool>,
    /// Version of the agent on an Apple device, with its build in parentheses; blank without an agent.
    pub agent_version: Option<String>,
    /// Time the agent was installed; blank without an agent.
    pub install_date: Option<rt::Timestamp>,
    /// Whether the agent is installed, on a Windows device.
    pub is_agent_installed: Option<bool>,
    /// Time of the last check-in of an Apple device, there even without an agent.
    pub last_check_in: Option<rt::Timestamp>,
    /// Time of the agent's last check-in, on a Windows device.
    pub last_check_in_datetime: Option<rt::Timestamp>,
    /// Version of the agent, on a Windows device.
    pub version: Option<String>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for DeviceDetailsKandjiAgent {
    const NAME: &'static str = "DeviceDetailsKandjiAgent";
    const FIELDS: rt::FieldTable = &[
        ("agent_installed", rt::OPTIONAL),
        ("agent_version", rt::OPTIONAL),
        ("install_date", rt::REQUIRED | rt::BLANKABLE),
        ("is_agent_installed", rt::OPTIONAL),
        ("last_check_in", rt::OPTIONAL),
        ("last_check_in_datetime", rt::OPTIONAL),
        ("version", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.agent_installed),
            1 => field.read(&mut self.agent_version),
            2 => field.read(&mut self.install_date),
            3 => field.read(&mut self.is_agent_installed),
            4 => field.read(&mut self.last_check_in),
            5 => field.read(&mut self.last_check_in_datetime),
            6 => field.read(&mut self.version),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.agent_installed);
        to.field(1, &self.agent_version);
        to.field(2, &self.install_date);
        to.field(3, &self.is_agent_installed);
        to.field(4, &self.last_check_in);
        to.field(5, &self.last_check_in_datetime);
        to.field(6, &self.version);
        to.extra(&self.extra);
    }
    #[inline]
    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
    #[inline]
    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}
rt::record!(DeviceDetailsKandjiAgent);

/// The state of Lost Mode on an iPhone or iPad.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceDetailsLostMode {
    /// Outcome of turning Lost Mode off; blank while that was not asked for.
    pub disable_status: Option<String>,
    /// Time of `disable_status`; blank while there is none.
    pub disable_status_at: Option<String>,
    /// Name of the person who turned Lost Mode off; blank while nobody did.
    pub disabled_by: Option<String>,
    /// Time Lost Mode was turned on.
    pub enable_status_at: Option<rt::Timestamp>,
    /// Name of the person who turned Lost Mode on.
    pub enabled_by: Option<String>,
    /// Where the device was last found.
    pub last_location: Option<DeviceLostModeLastLocation>,
    /// Time the device was at that location.
    pub last_location_at: Option<rt::Timestamp>,
    /// Outcome of the last request for the location: `SUCCESS` or `FAILED`.
    pub last_location_status: Option<String>,
    /// Time of `last_location_status`.
    pub last_location_status_at: Option<rt::Timestamp>,
    /// Footnote on the lock screen.
    pub lock_screen_footnote: Option<String>,
    /// Message on the lock screen.
    pub lock_screen_message: Option<String>,
    /// Phone number on the lock screen.
    pub lock_screen_phone_number: Option<String>,
    /// State of Lost Mode: `ENABLED` or `DISABLED`.
    pub lost_mode_status: Option<String>,
    /// Outcome of the last request to play a sound: `SUCCESS` or `FAILED`.
    pub sound_status: Option<String>,
    /// Time of `sound_status`.
    pub sound_status_at: Option<rt::Timestamp>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for DeviceDetailsLostMode {
    const NAME: &'static str = "DeviceDetailsLostMode";
    const FIELDS: rt::FieldTable = &[
        ("disable_status", rt::OPTIONAL),
        ("disable_status_at", rt::OPTIONAL),
        ("disabled_by", rt::OPTIONAL),
        ("enable_status_at", rt::OPTIONAL),
        ("enabled_by", rt::OPTIONAL),
        ("last_location", rt::OPTIONAL),
        ("last_location_at", rt::OPTIONAL),
        ("last_location_status", rt::OPTIONAL),
        ("last_location_status_at", rt::OPTIONAL),
        ("lock_screen_footnote", rt::OPTIONAL),
        ("lock_screen_message", rt::OPTIONAL),
        ("lock_screen_phone_number", rt::OPTIONAL),
        ("lost_mode_status", rt::OPTIONAL),
        ("sound_status", rt::OPTIONAL),
        ("sound_status_at", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.disable_status),
            1 => field.read(&mut self.disable_status_at),
            2 => field.read(&mut self.disabled_by),
            3 => field.read(&mut self.enable_status_at),
            4 => field.read(&mut self.enabled_by),
            5 => field.read(&mut self.last_location),
            6 => field.read(&mut self.last_location_at),
            7 => field.read(&mut self.last_location_status),
            8 => field.read(&mut self.last_location_status_at),
            9 => field.read(&mut self.lock_screen_footnote),
            10 => field.read(&mut self.lock_screen_message),
            11 => field.read(&mut self.lock_screen_phone_number),
            12 => field.read(&mut self.lost_mode_status),
            13 => field.read(&mut self.sound_status),
            14 => field.read(&mut self.sound_status_at),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.disable_status);
        to.field(1, &self.disable_status_at);
        to.field(2, &self.disabled_by);
        to.field(3, &self.enable_status_at);
        to.field(4, &self.enabled_by);
        to.field(5, &self.last_location);
        to.field(6, &self.last_location_at);
        to.field(7, &self.last_location_status);
        to.field(8, &self.last_location_status_at);
        to.field(9, &self.lock_screen_footnote);
        to.field(10, &self.lock_screen_message);
        to.field(11, &self.lock_screen_phone_number);
        to.field(12, &self.lost_mode_status);
        to.field(13, &self.sound_status);
        to.field(14, &self.sound_status_at);
        to.extra(&self.extra);
    }
    #[inline]
    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
    #[inline]
    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}
rt::record!(DeviceDetailsLostMode);

/// How an Android device is managed.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceDetailsManagement {
    /// Mode of Android management, such as `PROFILE_OWNER` for a work profile.
    pub management_mode: String,
    /// Who owns the device, such as `COMPANY_OWNED`.
    pub ownership: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for DeviceDetailsManagement {
    const NAME: &'static str = "DeviceDetailsManagement";
    const FIELDS: rt::FieldTable = &[
        ("management_mode", rt::REQUIRED | rt::NOT_OPTION),
        ("ownership", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.management_mode),
            1 => field.read(&mut self.ownership),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.management_mode);
        to.field(1, &self.ownership);
        to.extra(&self.extra);
    }
    #[inline]
    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
    #[inline]
    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}
rt::record!(DeviceDetailsManagement);

/// The state of MDM on an Apple or Windows device.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceDetailsMdm {
    /// Time MDM was set up on an Apple device.
    pub install_date: Option<rt::Timestamp>,
    /// Time of the last MDM check-in of an Apple device.
    pub last_check_in: Option<rt::Timestamp>,
    /// Revision of the management client of a Windows device.
    pub management_client_revision: Option<String>,
    /// Whether an Apple device is managed through MDM.
    pub mdm_enabled: Option<bool>,
    /// Short names of the users of a Mac whose accounts are managed through MDM.
    pub mdm_enabled_user: Option<Vec<String>>,
    /// Whether an Apple device is supervised; absent for Apple TV.
    pub supervised: Option<bool>,
    /// Identifier that a Windows device has in MDM.
    pub windows_device_id: Option<String>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for DeviceDetailsMdm {
    const NAME: &'static str = "DeviceDetailsMdm";
    const FIELDS: rt::FieldTable = &[
        ("install_date", rt::OPTIONAL),
        ("last_check_in", rt::OPTIONAL),
        ("management_client_revision", rt::OPTIONAL),
        ("mdm_enabled", rt::OPTIONAL),
        ("mdm_enabled_user", rt::OPTIONAL),
        ("supervised", rt::OPTIONAL),
        ("windows_device_id", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.install_date),
            1 => field.read(&mut self.last_check_in),
            2 => field.read(&mut self.management_client_revision),
            3 => field.read(&mut self.mdm_enabled),
            4 => field.read(&mut self.mdm_enabled_user),
            5 => field.read(&mut self.supervised),
            6 => field.read(&mut self.windows_device_id),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.install_date);
        to.field(1, &self.last_check_in);
        to.field(2, &self.management_client_revision);
        to.field(3, &self.mdm_enabled);
        to.field(4, &self.mdm_enabled_user);
        to.field(5, &self.supervised);
        to.field(6, &self.windows_device_id);
        to.extra(&self.extra);
    }
    #[inline]
    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
    #[inline]
    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}
rt::record!(DeviceDetailsMdm);

/// Names and addresses of a device on the network. The fields depend on the platform.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceDetailsNetwork {
    /// DNS name of a Windows device.
    pub dns_computer_name: Option<String>,
    /// ICCID of the SIM of a Windows device; blank when it has none.
    pub iccid: Option<String>,
    /// Local IP address of a Mac; blank on iPhone and iPad.
    pub ip_address: Option<String>,
    /// Local hostname of a Mac; blank on iPhone and iPad.
    pub local_hostname: Option<String>,
    /// MAC address of an Apple device, in colon form.
    pub mac_address: Option<String>,
    /// Public IP address of an Apple device; blank when it is not known.
    pub public_ip: Option<String>,
    /// Whether voice over LTE is on, on a Windows device.
    pub volte_service_setting: Option<bool>,
    /// DNS suffix of the Wi-Fi connection of a Windows device.
    pub wifi_dns_suffix: Option<String>,
    /// IPv4 address of a Windows device on Wi-Fi.
    pub wifi_ipv4_address: Option<String>,
    /// IPv6 address of a Windows device on Wi-Fi, with the length of its prefix.
    pub wifi_ipv6_address: Option<String>,
    /// Subnet mask of the Wi-Fi connection of a Windows device.
    pub wifi_subnet_mask: Option<String>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for DeviceDetailsNetwork {
    const NAME: &'static str = "DeviceDetailsNetwork";
    const FIELDS: rt::FieldTable = &[
        ("dns_computer_name", rt::OPTIONAL),
        ("iccid", rt::OPTIONAL),
        ("ip_address", rt::OPTIONAL),
        ("local_hostname", rt::OPTIONAL),
        ("mac_address", rt::OPTIONAL),
        ("public_ip", rt::OPTIONAL),
        ("volte_service_setting", rt::OPTIONAL),
        ("wifi_dns_suffix", rt::OPTIONAL),
        ("wifi_ipv4_address", rt::OPTIONAL),
        ("wifi_ipv6_address", rt::OPTIONAL),
        ("wifi_subnet_mask", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.dns_computer_name),
            1 => field.read(&mut self.iccid),
            2 => field.read(&mut self.ip_address),
            3 => field.read(&mut self.local_hostname),
            4 => field.read(&mut self.mac_address),
            5 => field.read(&mut self.public_ip),
            6 => field.read(&mut self.volte_service_setting),
            7 => field.read(&mut self.wifi_dns_suffix),
            8 => field.read(&mut self.wifi_ipv4_address),
            9 => field.read(&mut self.wifi_ipv6_address),
            10 => field.read(&mut self.wifi_subnet_mask),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.dns_computer_name);
        to.field(1, &self.iccid);
        to.field(2, &self.ip_address);
        to.field(3, &self.local_hostname);
        to.field(4, &self.mac_address);
        to.field(5, &self.public_ip);
        to.field(6, &self.volte_service_setting);
        to.field(7, &self.wifi_dns_suffix);
        to.field(8, &self.wifi_ipv4_address);
        to.field(9, &self.wifi_ipv6_address);
        to.field(10, &self.wifi_subnet_mask);
        to.extra(&self.extra);
    }
    #[inline]
    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
    #[inline]
    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}
rt::record!(DeviceDetailsNetwork);

/// The state of Recovery Lock and the firmware password of a Mac.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceDetailsRecoveryInformation {
    /// Whether the Mac has a firmware password.
    pub firmware_password_exist: Option<bool>,
    /// Whether a change of the firmware password is waiting to take effect.
    pub firmware_password_pending: Option<bool>,
    /// Whether the password has been set.
    pub password_has_been_set: Option<bool>,
    /// Time of the next rotation of the password; null when that is not planned.
    pub password_rotation_scheduled: Option<rt::Timestamp>,
    /// Whether Recovery Lock is on.
    pub recovery_lock_enabled: Option<bool>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for DeviceDetailsRecoveryInformation {
    const NAME: &'static str = "DeviceDetailsRecoveryInformation";
    const FIELDS: rt::FieldTable = &[
        ("firmware_password_exist", rt::REQUIRED),
        ("firmware_password_pending", rt::REQUIRED),
        ("password_has_been_set", rt::OPTIONAL),
        ("password_rotation_scheduled", rt::REQUIRED | rt::NULLABLE),
        ("recovery_lock_enabled", rt::REQUIRED),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.firmware_password_exist),
            1 => field.read(&mut self.firmware_password_pending),
            2 => field.read(&mut self.password_has_been_set),
            3 => field.read(&mut self.password_rotation_scheduled),
            4 => field.read(&mut self.recovery_lock_enabled),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.firmware_password_exist);
        to.field(1, &self.firmware_password_pending);
        to.field(2, &self.password_has_been_set);
        to.field(3, &self.password_rotation_scheduled);
        to.field(4, &self.recovery_lock_enabled);
        to.extra(&self.extra);
    }
    #[inline]
    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
    #[inline]
    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}
rt::record!(DeviceDetailsRecoveryInformation);

/// The security posture of an Android device.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceDetailsSecurity {
    /// Whether the Android Debug Bridge is on; null in every known answer.
    pub android_debug_bridge_enabled: Option<bool>,
    /// Whether developer mode is on; null in every known answer.
    pub developer_mode_enabled: Option<bool>,
    /// Security posture in the words of the Android Management API, such as `SECURE`.
    pub device_posture: String,
    /// Encryption in the words of the Android Management API, such as `ACTIVE_PER_USER`.
    pub encryption_status: String,
    /// Whether Google Play Protect is on.
    pub has_google_play_protect: Option<bool>,
    /// Whether a passcode is set.
    pub has_passcode: Option<bool>,
    /// Whether the storage is encrypted.
    pub is_encrypted: Option<bool>,
    /// Whether apps from unknown sources may be installed; null in every known answer.
    pub unknown_app_sources_enabled: Option<bool>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for DeviceDetailsSecurity {
    const NAME: &'static str = "DeviceDetailsSecurity";
    const FIELDS: rt::FieldTable = &[
        ("android_debug_bridge_enabled", rt::REQUIRED | rt::NULLABLE),
        ("developer_mode_enabled", rt::REQUIRED | rt::NULLABLE),
        ("device_posture", rt::REQUIRED | rt::NOT_OPTION),
        ("encryption_status", rt::REQUIRED | rt::NOT_OPTION),
        ("has_google_play_protect", rt::REQUIRED),
        ("has_passcode", rt::REQUIRED),
        ("is_encrypted", rt::REQUIRED),
        ("unknown_app_sources_enabled", rt::REQUIRED | rt::NULLABLE),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.android_debug_bridge_enabled),
            1 => field.read(&mut self.developer_mode_enabled),
            2 => field.read(&mut self.device_posture),
            3 => field.read(&mut self.encryption_status),
            4 => field.read(&mut self.has_google_play_protect),
            5 => field.read(&mut self.has_passcode),
            6 => field.read(&mut self.is_encrypted),
            7 => field.read(&mut self.unknown_app_sources_enabled),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.android_debug_bridge_enabled);
        to.field(1, &self.developer_mode_enabled);
        to.field(2, &self.device_posture);
        to.field(3, &self.encryption_status);
        to.field(4, &self.has_google_play_protect);
        to.field(5, &self.has_passcode);
        to.field(6, &self.is_encrypted);
        to.field(7, &self.unknown_app_sources_enabled);
        to.extra(&self.extra);
    }
    #[inline]
    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
    #[inline]
    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}
rt::record!(DeviceDetailsSecurity);

/// Remote access to a Mac.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceDetailsSecurityInformation {
    /// Whether Apple Remote Desktop is on; null on other Apple devices.
    pub remote_desktop_enabled: Option<bool>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for DeviceDetailsSecurityInformation {
    const NAME: &'static str = "DeviceDetailsSecurityInformation";
    const FIELDS: rt::FieldTable = &[
        ("remote_desktop_enabled", rt::REQUIRED | rt::NULLABLE),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.remote_desktop_enabled),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.remote_desktop_enabled);
        to.extra(&self.extra);
    }
    #[inline]
    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
    #[inline]
    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}
rt::record!(DeviceDetailsSecurityInformation);

/// The local accounts of a Mac.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceDetailsUsers {
    /// Accounts of people.
    pub regular_users: Vec<DeviceDetailsUsersRegularUser>,
    /// Accounts of the system and its services.
    pub system_users: Vec<DeviceDetailsUsersSystemUser>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for DeviceDetailsUsers {
    const NAME: &'static str = "DeviceDetailsUsers";
    const FIELDS: rt::FieldTable = &[
        ("regular_users", rt::REQUIRED | rt::NOT_OPTION),
        ("system_users", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.regular_users),
            1 => field.read(&mut self.system_users),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.regular_users);
        to.field(1, &self.system_users);
        to.extra(&self.extra);
    }
    #[inline]
    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
    #[inline]
    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}
rt::record!(DeviceDetailsUsers);

/// One account of a person on a Mac.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceDetailsUsersRegularUser {
    /// Whether the account is an administrator's.
    pub admin: Option<bool>,
    /// Full name of the account; may be blank.
    pub name: String,
    /// Home folder of the account.
    pub path: String,
    /// User ID (UID) of the account, a number as text.
    pub uid: String,
    /// Short name of the account.
    pub username: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for DeviceDetailsUsersRegularUser {
    const NAME: &'static str = "DeviceDetailsUsersRegularUser";
    const FIELDS: rt::FieldTable = &[
        ("admin", rt::REQUIRED),
        ("name", rt::REQUIRED | rt::NOT_OPTION),
        ("path", rt::REQUIRED | rt::NOT_OPTION),
        ("uid", rt::REQUIRED | rt::NOT_OPTION),
        ("username", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.admin),
            1 => field.read(&mut self.name),
            2 => field.read(&mut self.path),
            3 => field.read(&mut self.uid),
            4 => field.read(&mut self.username),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.admin);
        to.field(1, &self.name);
        to.field(2, &self.path);
        to.field(3, &self.uid);
        to.field(4, &self.username);
        to.extra(&self.extra);
    }
    #[inline]
    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
    #[inline]
    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}
rt::record!(DeviceDetailsUsersRegularUser);

/// One account of the system on a Mac.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceDetailsUsersSystemUser {
    /// Whether the account is an administrator's.
    pub admin: Option<bool>,
    /// Home folder of the account.
    pub path: String,
    /// User ID (UID) of the account, a number as text.
    pub uid: String,
    /// Short name of the account.
    pub username: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for DeviceDetailsUsersSystemUser {
    const NAME: &'static str = "DeviceDetailsUsersSystemUser";
    const FIELDS: rt::FieldTable = &[
        ("admin", rt::REQUIRED),
        ("path", rt::REQUIRED | rt::NOT_OPTION),
        ("uid", rt::REQUIRED | rt::NOT_OPTION),
        ("username", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.admin),
            1 => field.read(&mut self.path),
            2 => field.read(&mut self.uid),
            3 => field.read(&mut self.username),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.admin);
        to.field(1, &self.path);
        to.field(2, &self.uid);
        to.field(3, &self.username);
        to.extra(&self.extra);
    }
    #[inline]
    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
    #[inline]
    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}
rt::record!(DeviceDetailsUsersSystemUser);

/// One storage volume of an Apple device.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceDetailsVolume {
    /// Free space with its unit, such as `182.66 GB`.
    pub available: String,
    /// Size with its unit, such as `228.27 GB`.
    pub capacity: String,
    /// Whether the volume of a Mac is encrypted; blank on iPhone and iPad.
    pub encrypted: Option<bool>,
    /// File system of a Mac volume, such as `APFS`; blank on iPhone and iPad.
    pub format: String,
    /// Identifier of a Mac volume, such as `disk3s1`; blank on iPhone and iPad.
    pub identifier: String,
    /// Name of a Mac volume; blank on iPhone and iPad.
    pub name: String,
    /// Share of the space that is used, such as `19%`.
    pub percent_used: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for DeviceDetailsVolume {
    const NAME: &'static str = "DeviceDetailsVolume";
    const FIELDS: rt::FieldTable = &[
        ("available", rt::REQUIRED | rt::NOT_OPTION),
        ("capacity", rt::REQUIRED | rt::NOT_OPTION),
        ("encrypted", rt::REQUIRED | rt::BLANKABLE),
        ("format", rt::REQUIRED | rt::NOT_OPTION),
        ("identifier", rt::REQUIRED | rt::NOT_OPTION),
        ("name", rt::REQUIRED | rt::NOT_OPTION),
        ("percent_used", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.available),
            1 => field.read(&mut self.capacity),
            2 => field.read(&mut self.encrypted),
            3 => field.read(&mut self.format),
            4 => field.read(&mut self.identifier),
            5 => field.read(&mut self.name),
            6 => field.read(&mut self.percent_used),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.available);
        to.field(1, &self.capacity);
        to.field(2, &self.encrypted);
        to.field(3, &self.format);
        to.field(4, &self.identifier);
        to.field(5, &self.name);
        to.field(6, &self.percent_used);
        to.extra(&self.extra);
    }
    #[inline]
    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
    #[inline]
    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}
rt::record!(DeviceDetailsVolume);

/// One library item in scope for a device, with its status there.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceLibraryItem {
    /// Blueprint that brings the item to the device.
    pub blueprint: Option<types::BlueprintReference>,
    /// Device that the status is of.
    pub computer: Option<types::ComputerReference>,
    /// Undocumented; null in every known answer.
    pub control_log: rt::Value,
    /// Undocumented; null in every known answer.
    pub control_reported_at: rt::Value,
    /// State of threat detection, for an item that sets it up.
    pub edr_status: Option<types::LibraryItemEdrStatus>,
    /// Identifier of the status, a number.
    pub id: Option<i64>,
    /// Identifier (UUID) of the library item.
    pub item_id: String,
    /// Text of the last audit; null when there has been none.
    pub last_audit_log: Option<String>,
    /// Time of the last audit; null when there has been none.
    pub last_audit_run: Option<rt::Timestamp>,
    /// Log of what was done for the item; null or blank while there is none.
    pub log: Option<String>,
    /// Name of the library item.
    pub name: String,
    /// Time the device reported the status; null before it did.
    pub reported_at: Option<rt::Timestamp>,
    /// Whether rules limit which devices the item is for.
    pub rules_present: Option<bool>,
    /// State of the item, such as `PASS`, `ERROR`, `PENDING` or `AVAILABLE`; profiles say `success`, `failed` or `pending`.
    pub status: String,
    /// Kind of the library item, such as `custom-script`, `profile` or `macos-release`.
    pub type_: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for DeviceLibraryItem {
    const NAME: &'static str = "DeviceLibraryItem";
    const FIELDS: rt::FieldTable = &[
        ("blueprint", rt::REQUIRED),
        ("computer", rt::REQUIRED),
        ("control_log", rt::REQUIRED | rt::NOT_OPTION | rt::NULLABLE | rt::BLANKABLE),
        (
            "control_reported_at",
            rt::REQUIRED | rt::NOT_OPTION | rt::NULLABLE | rt::BLANKABLE,
        ),
        ("edr_status", rt::OPTIONAL),
        ("id", rt::REQUIRED),
        ("item_id", rt::REQUIRED | rt::NOT_OPTION),
        ("last_audit_log", rt::REQUIRED | rt::NULLABLE),
        ("last_audit_run", rt::REQUIRED | rt::NULLABLE),
        ("log", rt::REQUIRED | rt::NULLABLE),
        ("name", rt::REQUIRED | rt::NOT_OPTION),
        ("reported_at", rt::REQUIRED | rt::NULLABLE),
        ("rules_present", rt::REQUIRED),
        ("status", rt::REQUIRED | rt::NOT_OPTION),
        ("type", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.blueprint),
            1 => field.read(&mut self.computer),
            2 => field.read(&mut self.control_log),
            3 => field.read(&mut self.control_reported_at),
            4 => field.read(&mut self.edr_status),
            5 => field.read(&mut self.id),
            6 => field.read(&mut self.item_id),
            7 => field.read(&mut self.last_audit_log),
            8 => field.read(&mut self.last_audit_run),
            9 => field.read(&mut self.log),
            10 => field.read(&mut self.name),
            11 => field.read(&mut self.reported_at),
            12 => field.read(&mut self.rules_present),
            13 => field.read(&mut self.status),
            14 => field.read(&mut self.type_),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.blueprint);
        to.field(1, &self.computer);
        to.field(2, &self.control_log);
        to.field(3, &self.control_reported_at);
        to.field(4, &self.edr_status);
        to.field(5, &self.id);
        to.field(6, &self.item_id);
        to.field(7, &self.last_audit_log);
        to.field(8, &self.last_audit_run);
        to.field(9, &self.log);
        to.field(10, &self.name);
        to.field(11, &self.reported_at);
        to.field(12, &self.rules_present);
        to.field(13, &self.status);
        to.field(14, &self.type_);
        to.extra(&self.extra);
    }
    #[inline]
    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
    #[inline]
    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}
rt::record!(DeviceLibraryItem);

/// The library items of one device.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceLibraryItemList {
    /// Identifier (UUID) of the device.
    pub device_id: ids::DeviceId,
    /// Library items in scope for the device, each with its status.
    pub library_items: Vec<DeviceLibraryItem>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for DeviceLibraryItemList {
    const NAME: &'static str = "DeviceLibraryItemList";
    const FIELDS: rt::FieldTable = &[
        ("device_id", rt::REQUIRED | rt::NOT_OPTION),
        ("library_items", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.device_id),
            1 => field.read(&mut self.library_items),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.device_id);
        to.field(1, &self.library_items);
        to.extra(&self.extra);
    }
    #[inline]
    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
    #[inline]
    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}
rt::record!(DeviceLibraryItemList);

/// The state of Lost Mode on an iPhone or iPad.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceLostMode {
    /// Outcome of turning Lost Mode off; blank while that was not asked for.
    pub disable_status: String,
    /// Time of `disable_status`; blank while there is none.
    pub disable_status_at: Option<rt::Timestamp>,
    /// Name of the person who turned Lost Mode off; blank while nobody did.
    pub disabled_by: String,
    /// Time Lost Mode was turned on.
    pub enable_status_at: rt::Timestamp,
    /// Name of the person who turned Lost Mode on.
    pub enabled_by: String,
    /// Where the device was last found.
    pub last_location: Option<DeviceLostModeLastLocation>,
    /// Time the device was at that location.
    pub last_location_at: rt::Timestamp,
    /// Outcome of the last request for the location: `SUCCESS` or `FAILED`.
    pub last_location_status: Option<DeviceLostModeLastLocationStatus>,
    /// Time of `last_location_status`.
    pub last_location_status_at: rt::Timestamp,
    /// Footnote on the lock screen.
    pub lock_screen_footnote: String,
    /// Message on the lock screen.
    pub lock_screen_message: String,
    /// Phone number on the lock screen.
    pub lock_screen_phone_number: String,
    /// State of Lost Mode: `ENABLED` or `DISABLED`.
    pub lost_mode_status: Option<DeviceLostModeStatus>,
    /// Outcome of the last request to play a sound: `SUCCESS` or `FAILED`.
    pub sound_status: Option<DeviceLostModeSoundStatus>,
    /// Time of `sound_status`.
    pub sound_status_at: rt::Timestamp,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for DeviceLostMode {
    const NAME: &'static str = "DeviceLostMode";
    const FIELDS: rt::FieldTable = &[
        ("disable_status", rt::REQUIRED | rt::NOT_OPTION),
        ("disable_status_at", rt::REQUIRED | rt::BLANKABLE),
        ("disabled_by", rt::REQUIRED | rt::NOT_OPTION),
        ("enable_status_at", rt::REQUIRED | rt::NOT_OPTION),
        ("enabled_by", rt::REQUIRED | rt::NOT_OPTION),
        ("last_location", rt::REQUIRED),
        ("last_location_at", rt::REQUIRED | rt::NOT_OPTION),
        ("last_location_status", rt::REQUIRED),
        ("last_location_status_at", rt::REQUIRED | rt::NOT_OPTION),
        ("lock_screen_footnote", rt::REQUIRED | rt::NOT_OPTION),
        ("lock_screen_message", rt::REQUIRED | rt::NOT_OPTION),
        ("lock_screen_phone_number", rt::REQUIRED | rt::NOT_OPTION),
        ("lost_mode_status", rt::REQUIRED),
        ("sound_status", rt::REQUIRED),
        ("sound_status_at", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.disable_status),
            1 => field.read(&mut self.disable_status_at),
            2 => field.read(&mut self.disabled_by),
            3 => field.read(&mut self.enable_status_at),
            4 => field.read(&mut self.enabled_by),
            5 => field.read(&mut self.last_location),
            6 => field.read(&mut self.last_location_at),
            7 => field.read(&mut self.last_location_status),
            8 => field.read(&mut self.last_location_status_at),
            9 => field.read(&mut self.lock_screen_footnote),
            10 => field.read(&mut self.lock_screen_message),
            11 => field.read(&mut self.lock_screen_phone_number),
            12 => field.read(&mut self.lost_mode_status),
            13 => field.read(&mut self.sound_status),
            14 => field.read(&mut self.sound_status_at),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.disable_status);
        to.field(1, &self.disable_status_at);
        to.field(2, &self.disabled_by);
        to.field(3, &self.enable_status_at);
        to.field(4, &self.enabled_by);
        to.field(5, &self.last_location);
        to.field(6, &self.last_location_at);
        to.field(7, &self.last_location_status);
        to.field(8, &self.last_location_status_at);
        to.field(9, &self.lock_screen_footnote);
        to.field(10, &self.lock_screen_message);
        to.field(11, &self.lock_screen_phone_number);
        to.field(12, &self.lost_mode_status);
        to.field(13, &self.sound_status);
        to.field(14, &self.sound_status_at);
        to.extra(&self.extra);
    }
    #[inline]
    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
    #[inline]
    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}
rt::record!(DeviceLostMode);

/// The state of Lost Mode on one device.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceLostModeDetails {
    /// Identifier (UUID) of the device.
    pub device_id: ids::DeviceId,
    /// State of Lost Mode, its lock screen, location and sound.
    pub lost_mode: Option<DeviceLostMode>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for DeviceLostModeDetails {
    const NAME: &'static str = "DeviceLostModeDetails";
    const FIELDS: rt::FieldTable = &[
        ("device_id", rt::REQUIRED | rt::NOT_OPTION),
        ("lost_mode", rt::REQUIRED),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.device_id),
            1 => field.read(&mut self.lost_mode),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.device_id);
        to.field(1, &self.lost_mode);
        to.extra(&self.extra);
    }
    #[inline]
    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
    #[inline]
    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}
rt::record!(DeviceLostModeDetails);

/// A place on the map.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceLostModeLastLocation {
    /// Latitude in degrees, a decimal number as text.
    pub latitude: String,
    /// Longitude in degrees, a decimal number as text.
    pub longitude: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for DeviceLostModeLastLocation {
    const NAME: &'static str = "DeviceLostModeLastLocation";
    const FIELDS: rt::FieldTable = &[
        ("latitude", rt::REQUIRED | rt::NOT_OPTION),
        ("longitude", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.latitude),
            1 => field.read(&mut self.longitude),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.latitude);
        to.field(1, &self.longitude);
        to.extra(&self.extra);
    }
    #[inline]
    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
    #[inline]
    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}
rt::record!(DeviceLostModeLastLocation);

/// Outcome of a request for the location of a device in Lost Mode.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[allow(clippy::enum_variant_names, reason = "the names follow the API's values")]
pub enum DeviceLostModeLastLocationStatus {
    /// `FAILED`
    Failed,
    /// `SUCCESS`
    Success,
    /// A value that the specification does not know.
    Other(String),
}

impl rt::OpenEnum for DeviceLostModeLastLocationStatus {
    const VALUES: &'static [&'static str] = &["FAILED", "SUCCESS"];
    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "FAILED" => Self::Failed,
            "SUCCESS" => Self::Success,
            other => Self::Other(other.to_owned()),
        }
    }
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Failed => "FAILED",
            Self::Success => "SUCCESS",
            Self::Other(text) => text,
        }
    }
}
rt::open_enum!(DeviceLostModeLastLocationStatus);

/// Outcome of a request to play the Lost Mode sound.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[allow(clippy::enum_variant_names, reason = "the names follow the API's values")]
pub enum DeviceLostModeSoundStatus {
    /// `FAILED`
    Failed,
    /// `SUCCESS`
    Success,
    /// A value that the specification does not know.
    Other(String),
}

impl rt::OpenEnum for DeviceLostModeSoundStatus {
    const VALUES: &'static [&'static str] = &["FAILED", "SUCCESS"];
    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "FAILED" => Self::Failed,
            "SUCCESS" => Self::Success,
            other => Self::Other(other.to_owned()),
        }
    }
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Failed => "FAILED",
            Self::Success => "SUCCESS",
            Self::Other(text) => text,
        }
    }
}
rt::open_enum!(DeviceLostModeSoundStatus);

/// Whether Lost Mode is on.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[allow(clippy::enum_variant_names, reason = "the names follow the API's values")]
pub enum DeviceLostModeStatus {
    /// `DISABLED`
    Disabled,
    /// `ENABLED`
    Enabled,
    /// A value that the specification does not know.
    Other(String),
}

impl rt::OpenEnum for DeviceLostModeStatus {
    const VALUES: &'static [&'static str] = &["DISABLED", "ENABLED"];
    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "DISABLED" => Self::Disabled,
            "ENABLED" => Self::Enabled,
            other => Self::Other(other.to_owned()),
        }
    }
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Disabled => "DISABLED",
            Self::Enabled => "ENABLED",
            Self::Other(text) => text,
        }
    }
}
rt::open_enum!(DeviceLostModeStatus);

/// Key to sort devices by, in descending order with a leading dash.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[allow(clippy::enum_variant_names, reason = "the names follow the API's values")]
pub enum DeviceOrdering {
    /// `asset_tag`
    AssetTag,
    /// `-asset_tag`: by `asset_tag` in descending order.
    AssetTagDescending,
    /// `blueprint_id`
    BlueprintId,
    /// `-blueprint_id`: by `blueprint_id` in descending order.
    BlueprintIdDescending,
    /// `device_id`
    DeviceId,
    /// `-device_id`: by `device_id` in descending order.
    DeviceIdDescending,
    /// `device_name`
    DeviceName,
    /// `-device_name`: by `device_name` in descending order.
    DeviceNameDescending,
    /// `last_check_in`
    LastCheckIn,
    /// `-last_check_in`: by `last_check_in` in descending order.
    LastCheckInDescending,
    /// `model`
    Model,
    /// `-model`: by `model` in descending order.
    ModelDescending,
    /// `os_version`
    OsVersion,
    /// `-os_version`: by `os_version` in descending order.
    OsVersionDescending,
    /// `platform`
    Platform,
    /// `-platform`: by `platform` in descending order.
    PlatformDescending,
    /// `serial_number`
    SerialNumber,
    /// `-serial_number`: by `serial_number` in descending order.
    SerialNumberDescending,
    /// `user`
    User,
    /// `-user`: by `user` in descending order.
    UserDescending,
    /// A value that the specification does not know.
    Other(String),
}

impl rt::OpenEnum for DeviceOrdering {
    const VALUES: &'static [&'static str] = &[
        "asset_tag",
        "-asset_tag",
        "blueprint_id",
        "-blueprint_id",
        "device_id",
        "-device_id",
        "device_name",
        "-device_name",
        "last_check_in",
        "-last_check_in",
        "model",
        "-model",
        "os_version",
        "-os_version",
        "platform",
        "-platform",
        "serial_number",
        "-serial_number",
        "user",
        "-user",
    ];
    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "asset_tag" => Self::AssetTag,
            "-asset_tag" => Self::AssetTagDescending,
            "blueprint_id" => Self::BlueprintId,
            "-blueprint_id" => Self::BlueprintIdDescending,
            "device_id" => Self::DeviceId,
            "-device_id" => Self::DeviceIdDescending,
            "device_name" => Self::DeviceName,
            "-device_name" => Self::DeviceNameDescending,
            "last_check_in" => Self::LastCheckIn,
            "-last_check_in" => Self::LastCheckInDescending,
            "model" => Self::Model,
            "-model" => Self::ModelDescending,
            "os_version" => Self::OsVersion,
            "-os_version" => Self::OsVersionDescending,
            "platform" => Self::Platform,
            "-platform" => Self::PlatformDescending,
            "serial_number" => Self::SerialNumber,
            "-serial_number" => Self::SerialNumberDescending,
            "user" => Self::User,
            "-user" => Self::UserDescending,
            other => Self::Other(other.to_owned()),
        }
    }
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::AssetTag => "asset_tag",
            Self::AssetTagDescending => "-asset_tag",
            Self::BlueprintId => "blueprint_id",
            Self::BlueprintIdDescending => "-blueprint_id",
            Self::DeviceId => "device_id",
            Self::DeviceIdDescending => "-device_id",
            Self::DeviceName => "device_name",
            Self::DeviceNameDescending => "-device_name",
            Self::LastCheckIn => "last_check_in",
            Self::LastCheckInDescending => "-last_check_in",
            Self::Model => "model",
            Self::ModelDescending => "-model",
            Self::OsVersion => "os_version",
            Self::OsVersionDescending => "-os_version",
            Self::Platform => "platform",
            Self::PlatformDescending => "-platform",
            Self::SerialNumber => "serial_number",
            Self::SerialNumberDescending => "-serial_number",
            Self::User => "user",
            Self::UserDescending => "-user",
            Self::Other(text) => text,
        }
    }
}
rt::open_enum!(DeviceOrdering);

/// One parameter that is checked on a Mac, with its status.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceParameter {
    /// Category of the parameter.
    pub category: String,
    /// Identifier (UUID) of the parameter.
    pub item_id: String,
    /// Name of the parameter.
    pub name: String,
    /// State of the parameter: `PASS`, `REMEDIATED`, `WARNING` (muted alert), `ERROR`, `PENDING` or `INCOMPATIBLE`.
    pub status: String,
    /// Subcategory of the parameter.
    pub subcategory: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for DeviceParameter {
    const NAME: &'static str = "DeviceParameter";
    const FIELDS: rt::FieldTable = &[
        ("category", rt::REQUIRED | rt::NOT_OPTION),
        ("item_id", rt::REQUIRED | rt::NOT_OPTION),
        ("name", rt::REQUIRED | rt::NOT_OPTION),
        ("status", rt::REQUIRED | rt::NOT_OPTION),
        ("subcategory", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.category),
            1 => field.read(&mut self.item_id),
            2 => field.read(&mut self.name),
            3 => field.read(&mut self.status),
            4 => field.read(&mut self.subcategory),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.category);
        to.field(1, &self.item_id);
        to.field(2, &self.name);
        to.field(3, &self.status);
        to.field(4, &self.subcategory);
        to.extra(&self.extra);
    }
    #[inline]
    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
    #[inline]
    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}
rt::record!(DeviceParameter);

/// The parameters of one Mac.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceParameterList {
    /// Identifier (UUID) of the device.
    pub device_id: ids::DeviceId,
    /// Parameters checked on the Mac, each with its status.
    pub parameters: Vec<DeviceParameter>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for DeviceParameterList {
    const NAME: &'static str = "DeviceParameterList";
    const FIELDS: rt::FieldTable = &[
        ("device_id", rt::REQUIRED | rt::NOT_OPTION),
        ("parameters", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.device_id),
            1 => field.read(&mut self.parameters),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.device_id);
        to.field(1, &self.parameters);
        to.extra(&self.extra);
    }
    #[inline]
    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
    #[inline]
    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}
rt::record!(DeviceParameterList);

/// Platform of a device.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[allow(clippy::enum_variant_names, reason = "the names follow the API's values")]
pub enum DevicePlatform {
    /// `Android`
    Android,
    /// `AppleTV`
    AppleTv,
    /// `Mac`
    Mac,
    /// `Windows`
    Windows,
    /// `iPad`
    IPad,
    /// `iPhone`
    IPhone,
    /// A value that the specification does not know.
    Other(String),
}

impl rt::OpenEnum for DevicePlatform {
    const VALUES: &'static [&'static str] = &[
        "Android",
        "AppleTV",
        "Mac",
        "Windows",
        "iPad",
        "iPhone",
    ];
    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "Android" => Self::Android,
            "AppleTV" => Self::AppleTv,
            "Mac" => Self::Mac,
            "Windows" => Self::Windows,
            "iPad" => Self::IPad,
            "iPhone" => Self::IPhone,
            other => Self::Other(other.to_owned()),
        }
    }
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Android => "Android",
            Self::AppleTv => "AppleTV",
            Self::Mac => "Mac",
            Self::Windows => "Windows",
            Self::IPad => "iPad",
            Self::IPhone => "iPhone",
            Self::Other(text) => text,
        }
    }
}
rt::open_enum!(DevicePlatform);

/// The library items and parameters of one device.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceStatus {
    /// Identifier (UUID) of the device.
    pub device_id: ids::DeviceId,
    /// Library items in scope for the device, each with its status.
    pub library_items: Vec<DeviceStatusLibraryItem>,
    /// Parameters checked on a Mac, each with its status.
    pub parameters: Vec<DeviceStatusParameter>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for DeviceStatus {
    const NAME: &'static str = "DeviceStatus";
    const FIELDS: rt::FieldTable = &[
        ("device_id", rt::REQUIRED | rt::NOT_OPTION),
        ("library_items", rt::REQUIRED | rt::NOT_OPTION),
        ("parameters", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.device_id),
            1 => field.read(&mut self.library_items),
            2 => field.read(&mut self.parameters),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.device_id);
        to.field(1, &self.library_items);
        to.field(2, &self.parameters);
        to.extra(&self.extra);
    }
    #[inline]
    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
    #[inline]
    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}
rt::record!(DeviceStatus);

/// One library item in scope for a device, with its status there.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceStatusLibraryItem {
    /// Identifier of the status, a number.
    pub id: Option<i64>,
    /// Identifier (UUID) of the library item.
    pub item_id: String,
    /// Text of the last audit; null when there has been none.
    pub last_audit_log: Option<String>,
    /// Log of what was done for the item, one step to a line.
    pub log: String,
    /// Name of the library item.
    pub name: String,
    /// Time the device reported the status.
    pub reported_at: rt::Timestamp,
    /// State of the item, such as `PASS`, `ERROR`, `PENDING` or `AVAILABLE`; profiles say `success`, `failed` or `pending`.
    pub status: String,
    /// Kind of the library item, such as `automatic-app`, `custom-app` or `custom-script`.
    pub type_: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for DeviceStatusLibraryItem {
    const NAME: &'static str = "DeviceStatusLibraryItem";
    const FIELDS: rt::FieldTable = &[
        ("id", rt::REQUIRED),
        ("item_id", rt::REQUIRED | rt::NOT_OPTION),
        ("last_audit_log", rt::REQUIRED | rt::NULLABLE),
        ("log", rt::REQUIRED | rt::NOT_OPTION),
        ("name", rt::REQUIRED | rt::NOT_OPTION),
        ("reported_at", rt::REQUIRED | rt::NOT_OPTION),
        ("status", rt::REQUIRED | rt::NOT_OPTION),
        ("type", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.id),
            1 => field.read(&mut self.item_id),
            2 => field.read(&mut self.last_audit_log),
            3 => field.read(&mut self.log),
            4 => field.read(&mut self.name),
            5 => field.read(&mut self.reported_at),
            6 => field.read(&mut self.status),
            7 => field.read(&mut self.type_),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.id);
        to.field(1, &self.item_id);
        to.field(2, &self.last_audit_log);
        to.field(3, &self.log);
        to.field(4, &self.name);
        to.field(5, &self.reported_at);
        to.field(6, &self.status);
        to.field(7, &self.type_);
        to.extra(&self.extra);
    }
    #[inline]
    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
    #[inline]
    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}
rt::record!(DeviceStatusLibraryItem);

/// One parameter that is checked on a Mac, with its status.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceStatusParameter {
    /// Category of the parameter.
    pub category: String,
    /// Identifier (UUID) of the parameter.
    pub item_id: String,
    /// Name of the parameter.
    pub name: String,
    /// State of the parameter: `PASS`, `REMEDIATED`, `WARNING` (muted alert), `ERROR`, `PENDING` or `INCOMPATIBLE`.
    pub status: String,
    /// Subcategory of the parameter.
    pub subcategory: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for DeviceStatusParameter {
    const NAME: &'static str = "DeviceStatusParameter";
    const FIELDS: rt::FieldTable = &[
        ("category", rt::REQUIRED | rt::NOT_OPTION),
        ("item_id", rt::REQUIRED | rt::NOT_OPTION),
        ("name", rt::REQUIRED | rt::NOT_OPTION),
        ("status", rt::REQUIRED | rt::NOT_OPTION),
        ("subcategory", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.category),
            1 => field.read(&mut self.item_id),
            2 => field.read(&mut self.name),
            3 => field.read(&mut self.status),
            4 => field.read(&mut self.subcategory),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.category);
        to.field(1, &self.item_id);
        to.field(2, &self.name);
        to.field(3, &self.status);
        to.field(4, &self.subcategory);
        to.extra(&self.extra);
    }
    #[inline]
    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
    #[inline]
    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}
rt::record!(DeviceStatusParameter);

/// The directory user that a device is assigned to, in short.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceUser {
    /// Email address of the user.
    pub email: String,
    /// Identifier (UUID) of the user.
    pub id: String,
    /// Whether the user is archived.
    pub is_archived: Option<bool>,
    /// Display name of the user.
    pub name: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for DeviceUser {
    const NAME: &'static str = "DeviceUser";
    const FIELDS: rt::FieldTable = &[
        ("email", rt::REQUIRED | rt::NOT_OPTION),
        ("id", rt::REQUIRED | rt::NOT_OPTION),
        ("is_archived", rt::REQUIRED),
        ("name", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.email),
            1 => field.read(&mut self.id),
            2 => field.read(&mut self.is_archived),
            3 => field.read(&mut self.name),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.email);
        to.field(1, &self.id);
        to.field(2, &self.is_archived);
        to.field(3, &self.name);
        to.extra(&self.extra);
    }
    #[inline]
    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
    #[inline]
    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}
rt::record!(DeviceUser);

/// What to change of the device. Only the fields sent are changed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateDeviceBody {
    /// Asset tag; null clears it.
    pub asset_tag: rt::Patch<String>,
    /// Identifier (UUID) of the blueprint to move the device to.
    pub blueprint_id: Option<ids::BlueprintId>,
    /// Names of all tags the device is to carry; an empty list clears them.
    pub tags: Option<Vec<String>>,
    /// Identifier (UUID) of the user to assign; null clears the assignment. The older number identifiers were to be refused from January 2025 on.
    pub user: rt::Patch<String>,
}

impl rt::Record for UpdateDeviceBody {
    const NAME: &'static str = "UpdateDeviceBody";
    const FIELDS: rt::FieldTable = &[
        ("asset_tag", rt::NULLABLE),
        ("blueprint_id", rt::OPTIONAL),
        ("tags", rt::OPTIONAL),
        ("user", rt::NULLABLE),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.asset_tag),
            1 => field.read(&mut self.blueprint_id),
            2 => field.read(&mut self.tags),
            3 => field.read(&mut self.user),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.asset_tag);
        to.field(1, &self.blueprint_id);
        to.field(2, &self.tags);
        to.field(3, &self.user);
    }
}
rt::record!(UpdateDeviceBody);
