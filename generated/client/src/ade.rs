// Made by `cargo xtask generate` from spec/. Do not edit: put corrections into spec/overlays.

//! Integrations with Apple's Automated Device Enrollment (ADE) and the devices that come in through them. A device or integration uses either a blueprint or Blueprint Routing: when `use_blueprint_routing` is true, `blueprint_id` is null. A device once assigned to Blueprint Routing keeps enrolling that way until it is set otherwise.

use crate::ids;
use crate::runtime as rt;

/// The operations of this group: [`Client::ade`](rt::Client::ade) gives them.
#[derive(Clone, Copy, Debug)]
pub struct Ade<'c> {
    pub(crate) client: &'c rt::Client,
}

impl<'c> Ade<'c> {
    /// List ADE integrations.
    ///
    /// Lists the Automated Device Enrollment integrations of the tenant, with expiry of the token, the organization, the default blueprint and contact, the result of the last sync and the number of devices by family. Either `use_blueprint_routing` is true and the blueprint null, or the other way round.
    ///
    /// `GET /api/v1/integrations/apple/ade`: reads and changes nothing. [Retried](crate#risk-and-retries) after any passing fault.
    ///
    /// Answers [`AdeIntegrationPage`]. It is one page of a list of [`AdeIntegration`]: [`items`](rt::Call::items) goes through all of them, one request a page; [`send`](rt::Call::send) fetches one page.
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = kandji.ade().list_integrations().items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_integrations(&self) -> rt::Call<'c, ListAdeIntegrations> {
        rt::Call::new(self.client, ListAdeIntegrations::default())
    }
    /// Create an ADE integration.
    ///
    /// Adds an integration from an MDM server token (`.p7m`) downloaded from Apple Business Manager, sent as a multipart form with the contact's phone and email and either a default blueprint or Blueprint Routing. Returns the new integration.
    ///
    /// * `email`: Email address of the default contact.
    /// * `file`: The MDM server token (`.p7m`) downloaded from Apple Business Manager.
    /// * `phone`: Phone number of the default contact.
    ///
    /// Setters: `blueprint_id`, `use_blueprint_routing`; see [`CreateAdeIntegration`] and [`CreateAdeIntegrationBody`].
    ///
    /// `POST /api/v1/integrations/apple/ade/`: adds something. [Retried](crate#risk-and-retries) only if the API has done nothing.
    ///
    /// Answers [`AdeIntegration`].
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = kandji
    ///     .ade()
    ///     .create_integration("jo@example.com", kandji_client::FilePart::new("file.bin", "content"), "phone")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_integration(
        &self,
        email: impl Into<String>,
        file: impl Into<rt::FilePart>,
        phone: impl Into<String>,
    ) -> rt::Call<'c, CreateAdeIntegration> {
        rt::Call::new(
            self.client,
            CreateAdeIntegration {
                body: CreateAdeIntegrationBody {
                    email: email.into(),
                    file: file.into(),
                    phone: phone.into(),
                    ..CreateAdeIntegrationBody::default()
                },
            },
        )
    }
    /// List ADE devices.
    ///
    /// Lists the devices that Apple has assigned to any ADE integration of the tenant, in pages of 300 with links to the neighbouring pages. `mdm_device` is null for a device that has not enrolled yet. `blueprint_id` is always null for devices that use Blueprint Routing.
    ///
    /// Setters: `blueprint_id`, `dep_account`, `device_family`, `model`, `os`, `page`, `profile_status`, `serial_number`, `user_id`; see [`ListAdeDevices`].
    ///
    /// `GET /api/v1/integrations/apple/ade/devices`: reads and changes nothing. [Retried](crate#risk-and-retries) after any passing fault.
    ///
    /// Answers [`AdeDevicePage`]. It is one page, of at most 300 items, of a list of [`AdeDevice`]: [`items`](rt::Call::items) goes through all of them, one request a page; [`send`](rt::Call::send) fetches one page.
    ///
    /// # Errors
    /// Status 400 ([`DepAccountErrorBody`]); 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = kandji.ade().list_devices().device_family("AppleTV").items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_devices(&self) -> rt::Call<'c, ListAdeDevices> {
        rt::Call::new(self.client, ListAdeDevices::default())
    }
    /// Get an ADE device.
    ///
    /// Returns one Automated Device Enrollment device with its assignment and, once enrolled, its device record. `blueprint_id` is null for a device that uses Blueprint Routing, even after it was routed and enrolled.
    ///
    /// * `device_id`: Identifier (UUID) of the ADE device, as in the list of ADE devices.
    ///
    /// `GET /api/v1/integrations/apple/ade/devices/{device_id}`: reads and changes nothing. [Retried](crate#risk-and-retries) after any passing fault.
    ///
    /// Answers [`AdeDevice`].
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = kandji.ade().get_device("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11").send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_device(
        &self,
        device_id: impl Into<ids::DeviceId>,
    ) -> rt::Call<'c, GetAdeDevice> {
        rt::Call::new(
            self.client,
            GetAdeDevice {
                device_id: device_id.into(),
            },
        )
    }
    /// Update an ADE device.
    ///
    /// Changes the blueprint, user or asset tag that an ADE device gets when it enrolls. To use Blueprint Routing send `use_blueprint_routing` true with a null `blueprint_id`, to leave it send a blueprint. A device assigned to Blueprint Routing keeps enrolling that way until it is set otherwise. Returns the updated device.
    ///
    /// * `device_id`: Identifier (UUID) of the ADE device, as in the list of ADE devices.
    ///
    /// Setters: `asset_tag`, `blueprint_id`, `use_blueprint_routing`, `user_id`; see [`UpdateAdeDevice`] and [`UpdateAdeDeviceBody`].
    ///
    /// `PATCH /api/v1/integrations/apple/ade/devices/{device_id}`: changes something that can be changed back. [Retried](crate#risk-and-retries) after any passing fault.
    ///
    /// Answers [`AdeDevice`].
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = kandji
    ///     .ade()
    ///     .update_device("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11")
    ///     .asset_tag("asset-tag")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_device(
        &self,
        device_id: impl Into<ids::DeviceId>,
    ) -> rt::Call<'c, UpdateAdeDevice> {
        rt::Call::new(
            self.client,
            UpdateAdeDevice {
                device_id: device_id.into(),
                ..UpdateAdeDevice::default()
            },
        )
    }
    /// Download the ADE public key.
    ///
    /// Returns the certificate in PEM form that Apple Business Manager asks for when a new MDM server is created. Save the answer as a `.pem` file and upload it there.
    ///
    /// `GET /api/v1/integrations/apple/ade/public_key/`: reads and changes nothing. [Retried](crate#risk-and-retries) after any passing fault.
    ///
    /// Answers a file: a [`Document`](rt::Document).
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let file = kandji.ade().download_public_key().send().await?;
    /// println!("{} bytes", file.bytes.len());
    /// # Ok(())
    /// # }
    /// ```
    pub fn download_public_key(&self) -> rt::Call<'c, DownloadAdePublicKey> {
        rt::Call::new(self.client, DownloadAdePublicKey::default())
    }
    /// Delete an ADE integration.
    ///
    /// Removes the token and unassigns its devices. Devices that are enrolled stay enrolled until they are erased; from then on they no longer come back through this integration. Reassign them in Apple Business Manager where needed.
    ///
    /// * `ade_token_id`: Identifier (UUID) of the ADE integration, which stands for its token.
    ///
    /// `DELETE /api/v1/integrations/apple/ade/{ade_token_id}`: destroys something and cannot be undone. [Retried](crate#risk-and-retries) only if the API cannot have received it.
    ///
    /// Answers nothing: `()`.
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// kandji.ade().delete_integration("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_integration(
        &self,
        ade_token_id: impl Into<ids::AdeTokenId>,
    ) -> rt::Call<'c, DeleteAdeIntegration> {
        rt::Call::new(
            self.client,
            DeleteAdeIntegration {
                ade_token_id: ade_token_id.into(),
            },
        )
    }
    /// Get an ADE integration.
    ///
    /// Returns one ADE integration. Either `use_blueprint_routing` is true and the blueprint null, or the other way round.
    ///
    /// * `ade_token_id`: Identifier (UUID) of the ADE integration, which stands for its token.
    ///
    /// `GET /api/v1/integrations/apple/ade/{ade_token_id}`: reads and changes nothing. [Retried](crate#risk-and-retries) after any passing fault.
    ///
    /// Answers [`AdeIntegration`].
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = kandji.ade().get_integration("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11").send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_integration(
        &self,
        ade_token_id: impl Into<ids::AdeTokenId>,
    ) -> rt::Call<'c, GetAdeIntegration> {
        rt::Call::new(
            self.client,
            GetAdeIntegration {
                ade_token_id: ade_token_id.into(),
            },
        )
    }
    /// Update an ADE integration.
    ///
    /// Changes the default blueprint, phone and email of an integration. All three must be sent, where Blueprint Routing takes the place of the blueprint: `use_blueprint_routing` true with a null `blueprint_id`. Returns the integration.
    ///
    /// * `ade_token_id`: Identifier (UUID) of the ADE integration, which stands for its token.
    /// * `email`: Email address of the default contact.
    /// * `phone`: Phone number of the default contact.
    ///
    /// Setters: `blueprint_id`, `use_blueprint_routing`; see [`UpdateAdeIntegration`] and [`UpdateAdeIntegrationBody`].
    ///
    /// `PATCH /api/v1/integrations/apple/ade/{ade_token_id}`: changes something that can be changed back. [Retried](crate#risk-and-retries) after any passing fault.
    ///
    /// Answers [`AdeIntegration`].
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = kandji
    ///     .ade()
    ///     .update_integration("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11", "jo@example.com", "phone")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_integration(
        &self,
        ade_token_id: impl Into<ids::AdeTokenId>,
        email: impl Into<String>,
        phone: impl Into<String>,
    ) -> rt::Call<'c, UpdateAdeIntegration> {
        rt::Call::new(
            self.client,
            UpdateAdeIntegration {
                ade_token_id: ade_token_id.into(),
                body: UpdateAdeIntegrationBody {
                    email: email.into(),
                    phone: phone.into(),
                    ..UpdateAdeIntegrationBody::default()
                },
            },
        )
    }
    /// List devices of an ADE integration.
    ///
    /// Lists the devices of one ADE integration, in pages of 300 with links to the neighbouring pages. `mdm_device` is null for a device that has not enrolled yet; otherwise it names the device record. `blueprint_id` is always null for devices that use Blueprint Routing.
    ///
    /// * `ade_token_id`: Identifier (UUID) of the ADE integration, which stands for its token.
    ///
    /// Setter: `page`; see [`ListAdeIntegrationDevices`].
    ///
    /// `GET /api/v1/integrations/apple/ade/{ade_token_id}/devices`: reads and changes nothing. [Retried](crate#risk-and-retries) after any passing fault.
    ///
    /// Answers [`AdeIntegrationDevicePage`]. It is one page, of at most 300 items, of a list of [`AdeDevice`]: [`items`](rt::Call::items) goes through all of them, one request a page; [`send`](rt::Call::send) fetches one page.
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = kandji
    ///     .ade()
    ///     .list_integration_devices("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11")
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_integration_devices(
        &self,
        ade_token_id: impl Into<ids::AdeTokenId>,
    ) -> rt::Call<'c, ListAdeIntegrationDevices> {
        rt::Call::new(
            self.client,
            ListAdeIntegrationDevices {
                ade_token_id: ade_token_id.into(),
                ..ListAdeIntegrationDevices::default()
            },
        )
    }
    /// Renew an ADE integration.
    ///
    /// Replaces the token of an integration with a new one (`.p7m`) from the same MDM server in Apple Business Manager, sent as a multipart form with the contact's phone and email and either a default blueprint or Blueprint Routing. The former token cannot be brought back. Returns the integration.
    ///
    /// * `ade_token_id`: Identifier (UUID) of the ADE integration, which stands for its token.
    /// * `email`: Email address of the default contact.
    /// * `file`: The MDM server token (`.p7m`) downloaded from Apple Business Manager.
    /// * `phone`: Phone number of the default contact.
    ///
    /// Setters: `blueprint_id`, `use_blueprint_routing`; see [`RenewAdeIntegration`] and [`RenewAdeIntegrationBody`].
    ///
    /// `POST /api/v1/integrations/apple/ade/{ade_token_id}/renew`: destroys something and cannot be undone. [Retried](crate#risk-and-retries) only if the API cannot have received it.
    ///
    /// Answers [`AdeIntegration`].
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = kandji
    ///     .ade()
    ///     .renew_integration("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11", "jo@example.com", kandji_client::FilePart::new("file.bin", "content"), "phone")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn renew_integration(
        &self,
        ade_token_id: impl Into<ids::AdeTokenId>,
        email: impl Into<String>,
        file: impl Into<rt::FilePart>,
        phone: impl Into<String>,
    ) -> rt::Call<'c, RenewAdeIntegration> {
        rt::Call::new(
            self.client,
            RenewAdeIntegration {
                ade_token_id: ade_token_id.into(),
                body: RenewAdeIntegrationBody {
                    email: email.into(),
                    file: file.into(),
                    phone: phone.into(),
                    ..RenewAdeIntegrationBody::default()
                },
            },
        )
    }
}

/// List ADE integrations.
///
/// Arguments of [`list_integrations`](Ade::list_integrations), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAdeIntegrations {}
impl rt::Operation for ListAdeIntegrations {
    type Response = rt::Json<AdeIntegrationPage>;
    const META: rt::Meta = rt::Meta {
        id: "listAdeIntegrations",
        method: rt::Method::Get,
        path: "/api/v1/integrations/apple/ade",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, _to: &mut rt::Encoder) {}
}

impl rt::Record for ListAdeIntegrations {
    const NAME: &'static str = "ListAdeIntegrations";
    const FIELDS: rt::FieldTable = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        field.skip()
    }
    fn write<S: rt::SerializeMap>(&self, _to: &mut rt::FieldWriter<'_, S>) {}
}
rt::record!(ListAdeIntegrations);

impl rt::Paged for ListAdeIntegrations {
    type Item = AdeIntegration;
    const PAGING: rt::Paging = rt::Paging::NextLink {
        limit: None,
        max: None,
    };
    #[inline]
    fn page(output: rt::Output<Self>) -> rt::Page<Self::Item> {
        let next = output.next.clone();
        let total = output.count;
        rt::Page::of(output.results).next(next).total(total)
    }
    #[inline]
    fn key(item: &Self::Item) -> Option<u64> {
        rt::key(&item.id)
    }
}

/// Create an ADE integration.
///
/// Arguments of [`create_integration`](Ade::create_integration), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateAdeIntegration {
    /// What is sent.
    pub body: CreateAdeIntegrationBody,
}

impl rt::Operation for CreateAdeIntegration {
    type Response = rt::Json<AdeIntegration>;
    const META: rt::Meta = rt::Meta {
        id: "createAdeIntegration",
        method: rt::Method::Post,
        path: "/api/v1/integrations/apple/ade/",
        risk: rt::Risk::Additive,
        success: &[200],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        let body = &self.body;
        to.multipart(body);
    }
}

impl rt::Record for CreateAdeIntegration {
    const NAME: &'static str = "CreateAdeIntegration";
    const FIELDS: rt::FieldTable = &[("body", rt::REQUIRED | rt::NO_DEFAULT)];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.body),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.body);
    }
}
rt::record!(CreateAdeIntegration);

#[doc(hidden)]
impl rt::Call<'_, CreateAdeIntegration> {
    /// Identifier (UUID) of the default blueprint. Null when `use_blueprint_routing` is true.
    pub fn blueprint_id(mut self, blueprint_id: impl Into<ids::BlueprintId>) -> Self {
        self.operation.body.blueprint_id = Some(blueprint_id.into());
        self
    }
    /// `true` enrolls devices by Blueprint Routing instead of the default blueprint.
    pub fn use_blueprint_routing(mut self, use_blueprint_routing: bool) -> Self {
        self.operation.body.use_blueprint_routing = Some(use_blueprint_routing);
        self
    }
}

/// List ADE devices.
///
/// Arguments of [`list_devices`](Ade::list_devices), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAdeDevices {
    /// Returns devices whose blueprint identifier contains this text. A full UUID selects one blueprint.
    pub blueprint_id: Option<ids::BlueprintId>,
    /// Returns devices of the ADE integration with this identifier (UUID).
    pub dep_account: Option<String>,
    /// Returns devices of one family: `iPad`, `iPhone`, `iPod`, `Mac`, `AppleTV` or `Vision`.
    pub device_family: Option<AdeDeviceFamily>,
    /// Returns devices whose model name contains this text.
    pub model: Option<String>,
    /// Returns devices of one operating system: `iOS`, `iPadOS`, `OSX`, `tvOS` or `visionOS`.
    pub os: Option<AdeDeviceOs>,
    /// Number of the page to return, starting at 1, which is the default. A page holds 300 devices.
    pub page: Option<i64>,
    /// Returns devices by the state of their enrollment profile: `assigned`, `empty`, `pushed` or `removed`.
    pub profile_status: Option<AdeDeviceProfileStatus>,
    /// Returns devices whose serial number contains this text.
    pub serial_number: Option<String>,
    /// Returns devices assigned to the user with exactly this identifier (UUID).
    pub user_id: Option<ids::UserId>,
}

impl rt::Operation for ListAdeDevices {
    type Response = rt::Json<AdeDevicePage>;
    const META: rt::Meta = rt::Meta {
        id: "listAdeDevices",
        method: rt::Method::Get,
        path: "/api/v1/integrations/apple/ade/devices",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.query("blueprint_id", &self.blueprint_id);
        to.query("dep_account", &self.dep_account);
        to.query("device_family", &self.device_family);
        to.query("model", &self.model);
        to.query("os", &self.os);
        to.query("page", &self.page);
        to.query("profile_status", &self.profile_status);
        to.query("serial_number", &self.serial_number);
        to.query("user_id", &self.user_id);
    }
}

impl rt::Record for ListAdeDevices {
    const NAME: &'static str = "ListAdeDevices";
    const FIELDS: rt::FieldTable = &[
        ("blueprint_id", rt::OPTIONAL),
        ("dep_account", rt::OPTIONAL),
        ("device_family", rt::OPTIONAL),
        ("model", rt::OPTIONAL),
        ("os", rt::OPTIONAL),
        ("page", rt::OPTIONAL),
        ("profile_status", rt::OPTIONAL),
        ("serial_number", rt::OPTIONAL),
        ("user_id", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.blueprint_id),
            1 => field.read(&mut self.dep_account),
            2 => field.read(&mut self.device_family),
            3 => field.read(&mut self.model),
            4 => field.read(&mut self.os),
            5 => field.read(&mut self.page),
            6 => field.read(&mut self.profile_status),
            7 => field.read(&mut self.serial_number),
            8 => field.read(&mut self.user_id),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.blueprint_id);
        to.field(1, &self.dep_account);
        to.field(2, &self.device_family);
        to.field(3, &self.model);
        to.field(4, &self.os);
        to.field(5, &self.page);
        to.field(6, &self.profile_status);
        to.field(7, &self.serial_number);
        to.field(8, &self.user_id);
    }
}
rt::record!(ListAdeDevices);

impl rt::Paged for ListAdeDevices {
    type Item = AdeDevice;
    const PAGING: rt::Paging = rt::Paging::Page {
        page: "page",
        size: None,
        max: Some(300),
    };
    #[inline]
    fn page(output: rt::Output<Self>) -> rt::Page<Self::Item> {
        let next = output.next.clone();
        let total = output.count;
        rt::Page::of(output.results).next(next).total(total)
    }
    #[inline]
    fn key(item: &Self::Item) -> Option<u64> {
        rt::key(&item.id)
    }
}

#[doc(hidden)]
impl rt::Call<'_, ListAdeDevices> {
    /// Returns devices whose blueprint identifier contains this text. A full UUID selects one blueprint.
    pub fn blueprint_id(mut self, blueprint_id: impl Into<ids::BlueprintId>) -> Self {
        self.operation.blueprint_id = Some(blueprint_id.into());
        self
    }
    /// Returns devices of the ADE integration with this identifier (UUID).
    pub fn dep_account(mut self, dep_account: impl Into<String>) -> Self {
        self.operation.dep_account = Some(dep_account.into());
        self
    }
    /// Returns devices of one family: `iPad`, `iPhone`, `iPod`, `Mac`, `AppleTV` or `Vision`.
    pub fn device_family(mut self, device_family: impl Into<AdeDeviceFamily>) -> Self {
        self.operation.device_family = Some(device_family.into());
        self
    }
    /// Returns devices whose model name contains this text.
    pub fn model(mut self, model: impl Into<String>) -> Self {
        self.operation.model = Some(model.into());
        self
    }
    /// Returns devices of one operating system: `iOS`, `iPadOS`, `OSX`, `tvOS` or `visionOS`.
    pub fn os(mut self, os: impl Into<AdeDeviceOs>) -> Self {
        self.operation.os = Some(os.into());
        self
    }
    /// Number of the page to return, starting at 1, which is the default. A page holds 300 devices.
    pub fn page(mut self, page: i64) -> Self {
        self.operation.page = Some(page);
        self
    }
    /// Returns devices by the state of their enrollment profile: `assigned`, `empty`, `pushed` or `removed`.
    pub fn profile_status(
        mut self,
        profile_status: impl Into<AdeDeviceProfileStatus>,
    ) -> Self {
        self.operation.profile_status = Some(profile_status.into());
        self
    }
    /// Returns devices whose serial number contains this text.
    pub fn serial_number(mut self, serial_number: impl Into<String>) -> Self {
        self.operation.serial_number = Some(serial_number.into());
        self
    }
    /// Returns devices assigned to the user with exactly this identifier (UUID).
    pub fn user_id(mut self, user_id: impl Into<ids::UserId>) -> Self {
        self.operation.user_id = Some(user_id.into());
        self
    }
}

/// Get an ADE device.
///
/// Arguments of [`get_device`](Ade::get_device), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAdeDevice {
    /// Identifier (UUID) of the ADE device, as in the list of ADE devices.
    pub device_id: ids::DeviceId,
}

impl rt::Operation for GetAdeDevice {
    type Response = rt::Json<AdeDevice>;
    const META: rt::Meta = rt::Meta {
        id: "getAdeDevice",
        method: rt::Method::Get,
        path: "/api/v1/integrations/apple/ade/devices/{device_id}",
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

impl rt::Record for GetAdeDevice {
    const NAME: &'static str = "GetAdeDevice";
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
rt::record!(GetAdeDevice);

/// Update an ADE device.
///
/// Arguments of [`update_device`](Ade::update_device), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateAdeDevice {
    /// Identifier (UUID) of the ADE device, as in the list of ADE devices.
    pub device_id: ids::DeviceId,
    /// What is sent.
    pub body: UpdateAdeDeviceBody,
}

impl rt::Operation for UpdateAdeDevice {
    type Response = rt::Json<AdeDevice>;
    const META: rt::Meta = rt::Meta {
        id: "updateAdeDevice",
        method: rt::Method::Patch,
        path: "/api/v1/integrations/apple/ade/devices/{device_id}",
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

impl rt::Record for UpdateAdeDevice {
    const NAME: &'static str = "UpdateAdeDevice";
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
rt::record!(UpdateAdeDevice);

#[doc(hidden)]
impl rt::Call<'_, UpdateAdeDevice> {
    /// Asset tag to give the device.
    pub fn asset_tag(mut self, asset_tag: impl Into<String>) -> Self {
        self.operation.body.asset_tag = Some(asset_tag.into());
        self
    }
    /// Identifier (UUID) of the blueprint to enroll in. Null together with `use_blueprint_routing`.
    ///
    /// [`Patch::Clear`](rt::Patch::Clear) removes it.
    pub fn blueprint_id(
        mut self,
        blueprint_id: impl Into<rt::Patch<ids::BlueprintId>>,
    ) -> Self {
        self.operation.body.blueprint_id = blueprint_id.into();
        self
    }
    /// `true` enrolls the device by Blueprint Routing.
    pub fn use_blueprint_routing(mut self, use_blueprint_routing: bool) -> Self {
        self.operation.body.use_blueprint_routing = Some(use_blueprint_routing);
        self
    }
    /// Identifier (UUID) of the user to assign.
    pub fn user_id(mut self, user_id: impl Into<ids::UserId>) -> Self {
        self.operation.body.user_id = Some(user_id.into());
        self
    }
}

/// Download the ADE public key.
///
/// Arguments of [`download_public_key`](Ade::download_public_key), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DownloadAdePublicKey {}
impl rt::Operation for DownloadAdePublicKey {
    type Response = rt::Binary;
    const META: rt::Meta = rt::Meta {
        id: "downloadAdePublicKey",
        method: rt::Method::Get,
        path: "/api/v1/integrations/apple/ade/public_key/",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/x-x509-ca-cert",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, _to: &mut rt::Encoder) {}
}

impl rt::Record for DownloadAdePublicKey {
    const NAME: &'static str = "DownloadAdePublicKey";
    const FIELDS: rt::FieldTable = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        field.skip()
    }
    fn write<S: rt::SerializeMap>(&self, _to: &mut rt::FieldWriter<'_, S>) {}
}
rt::record!(DownloadAdePublicKey);

/// Delete an ADE integration.
///
/// Arguments of [`delete_integration`](Ade::delete_integration), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteAdeIntegration {
    /// Identifier (UUID) of the ADE integration, which stands for its token.
    pub ade_token_id: ids::AdeTokenId,
}

impl rt::Operation for DeleteAdeIntegration {
    type Response = rt::Empty;
    const META: rt::Meta = rt::Meta {
        id: "deleteAdeIntegration",
        method: rt::Method::Delete,
        path: "/api/v1/integrations/apple/ade/{ade_token_id}",
        risk: rt::Risk::Irreversible,
        success: &[204],
        accept: "*/*",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("ade_token_id", &self.ade_token_id);
    }
}

impl rt::Record for DeleteAdeIntegration {
    const NAME: &'static str = "DeleteAdeIntegration";
    const FIELDS: rt::FieldTable = &[("ade_token_id", rt::REQUIRED | rt::NO_DEFAULT)];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.ade_token_id),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.ade_token_id);
    }
}
rt::record!(DeleteAdeIntegration);

/// Get an ADE integration.
///
/// Arguments of [`get_integration`](Ade::get_integration), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAdeIntegration {
    /// Identifier (UUID) of the ADE integration, which stands for its token.
    pub ade_token_id: ids::AdeTokenId,
}

impl rt::Operation for GetAdeIntegration {
    type Response = rt::Json<AdeIntegration>;
    const META: rt::Meta = rt::Meta {
        id: "getAdeIntegration",
        method: rt::Method::Get,
        path: "/api/v1/integrations/apple/ade/{ade_token_id}",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("ade_token_id", &self.ade_token_id);
    }
}

impl rt::Record for GetAdeIntegration {
    const NAME: &'static str = "GetAdeIntegration";
    const FIELDS: rt::FieldTable = &[("ade_token_id", rt::REQUIRED | rt::NO_DEFAULT)];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.ade_token_id),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.ade_token_id);
    }
}
rt::record!(GetAdeIntegration);

/// Update an ADE integration.
///
/// Arguments of [`update_integration`](Ade::update_integration), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateAdeIntegration {
    /// Identifier (UUID) of the ADE integration, which stands for its token.
    pub ade_token_id: ids::AdeTokenId,
    /// What is sent.
    pub body: UpdateAdeIntegrationBody,
}

impl rt::Operation for UpdateAdeIntegration {
    type Response = rt::Json<AdeIntegration>;
    const META: rt::Meta = rt::Meta {
        id: "updateAdeIntegration",
        method: rt::Method::Patch,
        path: "/api/v1/integrations/apple/ade/{ade_token_id}",
        risk: rt::Risk::Update,
        success: &[200],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("ade_token_id", &self.ade_token_id);
        to.json(&self.body);
    }
}

impl rt::Record for UpdateAdeIntegration {
    const NAME: &'static str = "UpdateAdeIntegration";
    const FIELDS: rt::FieldTable = &[
        ("ade_token_id", rt::REQUIRED | rt::NO_DEFAULT),
        ("body", rt::REQUIRED | rt::NO_DEFAULT),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.ade_token_id),
            1 => field.read(&mut self.body),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.ade_token_id);
        to.field(1, &self.body);
    }
}
rt::record!(UpdateAdeIntegration);

#[doc(hidden)]
impl rt::Call<'_, UpdateAdeIntegration> {
    /// Identifier (UUID) of the default blueprint. Null when `use_blueprint_routing` is true.
    pub fn blueprint_id(mut self, blueprint_id: impl Into<ids::BlueprintId>) -> Self {
        self.operation.body.blueprint_id = Some(blueprint_id.into());
        self
    }
    /// `true` enrolls devices by Blueprint Routing instead of the default blueprint.
    pub fn use_blueprint_routing(mut self, use_blueprint_routing: bool) -> Self {
        self.operation.body.use_blueprint_routing = Some(use_blueprint_routing);
        self
    }
}

/// List devices of an ADE integration.
///
/// Arguments of [`list_integration_devices`](Ade::list_integration_devices), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAdeIntegrationDevices {
    /// Identifier (UUID) of the ADE integration, which stands for its token.
    pub ade_token_id: ids::AdeTokenId,
    /// Number of the page to return, starting at 1, which is the default. A page holds 300 devices.
    pub page: Option<i64>,
}

impl rt::Operation for ListAdeIntegrationDevices {
    type Response = rt::Json<AdeIntegrationDevicePage>;
    const META: rt::Meta = rt::Meta {
        id: "listDevicesAssociatedToAdeToken",
        method: rt::Method::Get,
        path: "/api/v1/integrations/apple/ade/{ade_token_id}/devices",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("ade_token_id", &self.ade_token_id);
        to.query("page", &self.page);
    }
}

impl rt::Record for ListAdeIntegrationDevices {
    const NAME: &'static str = "ListAdeIntegrationDevices";
    const FIELDS: rt::FieldTable = &[
        ("ade_token_id", rt::REQUIRED | rt::NO_DEFAULT),
        ("page", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.ade_token_id),
            1 => field.read(&mut self.page),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.ade_token_id);
        to.field(1, &self.page);
    }
}
rt::record!(ListAdeIntegrationDevices);

impl rt::Paged for ListAdeIntegrationDevices {
    type Item = AdeDevice;
    const PAGING: rt::Paging = rt::Paging::Page {
        page: "page",
        size: None,
        max: Some(300),
    };
    #[inline]
    fn page(output: rt::Output<Self>) -> rt::Page<Self::Item> {
        let next = output.next.clone();
        let total = output.count;
        rt::Page::of(output.results).next(next).total(total)
    }
    #[inline]
    fn key(item: &Self::Item) -> Option<u64> {
        rt::key(&item.id)
    }
}

#[doc(hidden)]
impl rt::Call<'_, ListAdeIntegrationDevices> {
    /// Number of the page to return, starting at 1, which is the default. A page holds 300 devices.
    pub fn page(mut self, page: i64) -> Self {
        self.operation.page = Some(page);
        self
    }
}

/// Renew an ADE integration.
///
/// Arguments of [`renew_integration`](Ade::renew_integration), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RenewAdeIntegration {
    /// Identifier (UUID) of the ADE integration, which stands for its token.
    pub ade_token_id: ids::AdeTokenId,
    /// What is sent.
    pub body: RenewAdeIntegrationBody,
}

impl rt::Operation for RenewAdeIntegration {
    type Response = rt::Json<AdeIntegration>;
    const META: rt::Meta = rt::Meta {
        id: "renewAdeIntegration",
        method: rt::Method::Post,
        path: "/api/v1/integrations/apple/ade/{ade_token_id}/renew",
        risk: rt::Risk::Irreversible,
        success: &[200],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("ade_token_id", &self.ade_token_id);
        let body = &self.body;
        to.multipart(body);
    }
}

impl rt::Record for RenewAdeIntegration {
    const NAME: &'static str = "RenewAdeIntegration";
    const FIELDS: rt::FieldTable = &[
        ("ade_token_id", rt::REQUIRED | rt::NO_DEFAULT),
        ("body", rt::REQUIRED | rt::NO_DEFAULT),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.ade_token_id),
            1 => field.read(&mut self.body),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.ade_token_id);
        to.field(1, &self.body);
    }
}
rt::record!(RenewAdeIntegration);

#[doc(hidden)]
impl rt::Call<'_, RenewAdeIntegration> {
    /// Identifier (UUID) of the default blueprint. Null when `use_blueprint_routing` is true.
    pub fn blueprint_id(mut self, blueprint_id: impl Into<ids::BlueprintId>) -> Self {
        self.operation.body.blueprint_id = Some(blueprint_id.into());
        self
    }
    /// `true` enrolls devices by Blueprint Routing instead of the default blueprint.
    pub fn use_blueprint_routing(mut self, use_blueprint_routing: bool) -> Self {
        self.operation.body.use_blueprint_routing = Some(use_blueprint_routing);
        self
    }
}

/// One device that Apple has assigned to an Automated Device Enrollment integration.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AdeDevice {
    /// Asset tag that the device gets when it enrolls; null or blank when it has none.
    pub asset_tag: Option<String>,
    /// Time `last_assignment_status` was received.
    pub assignment_status_received_at: rt::Timestamp,
    /// Blueprint that the device enrolls in, as an object or an identifier. Newer answers have `blueprint_id` only.
    pub blueprint: Option<AdeDeviceBlueprint>,
    /// Identifier (UUID) of the blueprint that the device enrolls in; null with Blueprint Routing.
    pub blueprint_id: Option<ids::BlueprintId>,
    /// Color of the device in Apple's words, such as `SPACE GRAY`.
    pub color: String,
    /// Integration that the device belongs to.
    pub dep_account: Option<AdeDeviceDepAccount>,
    /// Apple's description of the product.
    pub description: String,
    /// Email address of the person who assigned the device in Apple Business Manager.
    pub device_assigned_by: String,
    /// Time the device was assigned in Apple Business Manager.
    pub device_assigned_date: rt::Timestamp,
    /// Family of the device, such as `Mac`, `iPad` or `iPhone`.
    pub device_family: String,
    /// Number of attempts to assign an enrollment profile that failed.
    pub failed_assignment_attempts: Option<i64>,
    /// Identifier (UUID) of this record, not of the enrolled device.
    pub id: ids::DeviceId,
    /// Outcome of the last attempt to assign an enrollment profile, such as `SUCCESS`.
    pub last_assignment_status: String,
    /// Device record of the enrolled device; null before it enrolls.
    pub mdm_device: Option<AdeDeviceMdmDevice>,
    /// Name of the model, such as `MacBook Air`.
    pub model: String,
    /// Operating system in Apple's words, such as `OSX`, `iOS` or `iPadOS`.
    pub os: String,
    /// Time an enrollment profile was assigned to the device.
    pub profile_assign_time: rt::Timestamp,
    /// Time the enrollment profile was pushed to the device; null before that.
    pub profile_push_time: Option<rt::Timestamp>,
    /// State of the enrollment profile: `assigned`, `empty`, `pushed` or `removed`.
    pub profile_status: String,
    /// Serial number of the device.
    pub serial_number: String,
    /// Names of the tags on the device.
    pub tags: Option<Vec<String>>,
    /// Whether the device enrolls by Blueprint Routing instead of a blueprint.
    pub use_blueprint_routing: Option<bool>,
    /// Identifier (UUID) of the user assigned to the device; null when there is none. Newer answers have `user_id` only.
    pub user: Option<String>,
    /// Identifier (UUID) of the user assigned to the device; null when there is none.
    pub user_id: Option<ids::UserId>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for AdeDevice {
    const NAME: &'static str = "AdeDevice";
    const FIELDS: rt::FieldTable = &[
        ("asset_tag", rt::REQUIRED | rt::NULLABLE),
        ("assignment_status_received_at", rt::REQUIRED | rt::NOT_OPTION),
        ("blueprint", rt::OPTIONAL),
        ("blueprint_id", rt::NULLABLE),
        ("color", rt::REQUIRED | rt::NOT_OPTION),
        ("dep_account", rt::REQUIRED),
        ("description", rt::REQUIRED | rt::NOT_OPTION),
        ("device_assigned_by", rt::REQUIRED | rt::NOT_OPTION),
        ("device_assigned_date", rt::REQUIRED | rt::NOT_OPTION),
        ("device_family", rt::REQUIRED | rt::NOT_OPTION),
        ("failed_assignment_attempts", rt::REQUIRED),
        ("id", rt::REQUIRED | rt::NOT_OPTION),
        ("last_assignment_status", rt::REQUIRED | rt::NOT_OPTION),
        ("mdm_device", rt::REQUIRED | rt::NULLABLE),
        ("model", rt::REQUIRED | rt::NOT_OPTION),
        ("os", rt::REQUIRED | rt::NOT_OPTION),
        ("profile_assign_time", rt::REQUIRED | rt::NOT_OPTION),
        ("profile_push_time", rt::REQUIRED | rt::NULLABLE),
        ("profile_status", rt::REQUIRED | rt::NOT_OPTION),
        ("serial_number", rt::REQUIRED | rt::NOT_OPTION),
        ("tags", rt::OPTIONAL),
        ("use_blueprint_routing", rt::OPTIONAL),
        ("user", rt::NULLABLE),
        ("user_id", rt::NULLABLE),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.asset_tag),
            1 => field.read(&mut self.assignment_status_received_at),
            2 => field.read(&mut self.blueprint),
            3 => field.read(&mut self.blueprint_id),
            4 => field.read(&mut self.color),
            5 => field.read(&mut self.dep_account),
            6 => field.read(&mut self.description),
            7 => field.read(&mut self.device_assigned_by),
            8 => field.read(&mut self.device_assigned_date),
            9 => field.read(&mut self.device_family),
            10 => field.read(&mut self.failed_assignment_attempts),
            11 => field.read(&mut self.id),
            12 => field.read(&mut self.last_assignment_status),
            13 => field.read(&mut self.mdm_device),
            14 => field.read(&mut self.model),
            15 => field.read(&mut self.os),
            16 => field.read(&mut self.profile_assign_time),
            17 => field.read(&mut self.profile_push_time),
            18 => field.read(&mut self.profile_status),
            19 => field.read(&mut self.serial_number),
            20 => field.read(&mut self.tags),
            21 => field.read(&mut self.use_blueprint_routing),
            22 => field.read(&mut self.user),
            23 => field.read(&mut self.user_id),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.asset_tag);
        to.field(1, &self.assignment_status_received_at);
        to.field(2, &self.blueprint);
        to.field(3, &self.blueprint_id);
        to.field(4, &self.color);
        to.field(5, &self.dep_account);
        to.field(6, &self.description);
        to.field(7, &self.device_assigned_by);
        to.field(8, &self.device_assigned_date);
        to.field(9, &self.device_family);
        to.field(10, &self.failed_assignment_attempts);
        to.field(11, &self.id);
        to.field(12, &self.last_assignment_status);
        to.field(13, &self.mdm_device);
        to.field(14, &self.model);
        to.field(15, &self.os);
        to.field(16, &self.profile_assign_time);
        to.field(17, &self.profile_push_time);
        to.field(18, &self.profile_status);
        to.field(19, &self.serial_number);
        to.field(20, &self.tags);
        to.field(21, &self.use_blueprint_routing);
        to.field(22, &self.user);
        to.field(23, &self.user_id);
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
rt::record!(AdeDevice);

/// The blueprint that a device enrolls in, as an object or as its identifier (UUID).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::enum_variant_names, reason = "the names follow the API's shapes")]
pub enum AdeDeviceBlueprint {
    /// One of the shapes of the value.
    AdeDeviceBlueprintObject(Box<AdeDeviceBlueprintObject>),
    /// One of the shapes of the value.
    Text(String),
    /// A shape that the specification does not know.
    Other(rt::Value),
}

impl rt::Union for AdeDeviceBlueprint {
    #[inline]
    fn fitting(value: &rt::Value) -> Option<Self> {
        if let Some(inner) = rt::try_value(value) {
            return Some(Self::AdeDeviceBlueprintObject(inner));
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
            Self::AdeDeviceBlueprintObject(inner) => rt::Serialize::serialize(inner, to),
            Self::Text(inner) => rt::Serialize::serialize(inner, to),
            Self::Other(inner) => rt::Serialize::serialize(inner, to),
        }
    }
}
rt::union!(AdeDeviceBlueprint);

/// A blueprint, in short.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AdeDeviceBlueprintObject {
    /// Code of the color of the icon, such as `aqua-800`.
    pub color: String,
    /// Code of the icon, such as `ss-files`.
    pub icon: String,
    /// Identifier (UUID) of the blueprint.
    pub id: String,
    /// Name of the blueprint.
    pub name: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for AdeDeviceBlueprintObject {
    const NAME: &'static str = "AdeDeviceBlueprintObject";
    const FIELDS: rt::FieldTable = &[
        ("color", rt::REQUIRED | rt::NOT_OPTION),
        ("icon", rt::REQUIRED | rt::NOT_OPTION),
        ("id", rt::REQUIRED | rt::NOT_OPTION),
        ("name", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.color),
            1 => field.read(&mut self.icon),
            2 => field.read(&mut self.id),
            3 => field.read(&mut self.name),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.color);
        to.field(1, &self.icon);
        to.field(2, &self.id);
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
rt::record!(AdeDeviceBlueprintObject);

/// The integration that a device belongs to, in short.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AdeDeviceDepAccount {
    /// Identifier (UUID) of the integration.
    pub id: String,
    /// Name of the MDM server in Apple Business Manager.
    pub server_name: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for AdeDeviceDepAccount {
    const NAME: &'static str = "AdeDeviceDepAccount";
    const FIELDS: rt::FieldTable = &[
        ("id", rt::REQUIRED | rt::NOT_OPTION),
        ("server_name", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.id),
            1 => field.read(&mut self.server_name),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.id);
        to.field(1, &self.server_name);
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
rt::record!(AdeDeviceDepAccount);

/// Family of a device in Automated Device Enrollment.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[allow(clippy::enum_variant_names, reason = "the names follow the API's values")]
pub enum AdeDeviceFamily {
    /// `AppleTV`
    AppleTv,
    /// `Mac`
    Mac,
    /// `Vision`
    Vision,
    /// `iPad`
    IPad,
    /// `iPhone`
    IPhone,
    /// `iPod`
    IPod,
    /// A value that the specification does not know.
    Other(String),
}

impl rt::OpenEnum for AdeDeviceFamily {
    const VALUES: &'static [&'static str] = &[
        "AppleTV",
        "Mac",
        "Vision",
        "iPad",
        "iPhone",
        "iPod",
    ];
    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "AppleTV" => Self::AppleTv,
            "Mac" => Self::Mac,
            "Vision" => Self::Vision,
            "iPad" => Self::IPad,
            "iPhone" => Self::IPhone,
            "iPod" => Self::IPod,
            other => Self::Other(other.to_owned()),
        }
    }
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::AppleTv => "AppleTV",
            Self::Mac => "Mac",
            Self::Vision => "Vision",
            Self::IPad => "iPad",
            Self::IPhone => "iPhone",
            Self::IPod => "iPod",
            Self::Other(text) => text,
        }
    }
}
rt::open_enum!(AdeDeviceFamily);

/// The device record of a device that has enrolled.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AdeDeviceMdmDevice {
    /// Whether installation on the device is deferred.
    pub deferred_install: Option<bool>,
    /// Time the device enrolled.
    pub enrolled_at: rt::Timestamp,
    /// State of the enrollment as a number, whose meanings are not documented.
    pub enrollment_status: Option<i64>,
    /// Identifier (UUID) of the device in the tenant.
    pub id: String,
    /// Whether the device counts as missing.
    pub is_missing: Option<bool>,
    /// Whether the device has been removed from management.
    pub is_removed: Option<bool>,
    /// Name of the device.
    pub name: String,
    /// State of the device, as text.
    pub status: Option<String>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for AdeDeviceMdmDevice {
    const NAME: &'static str = "AdeDeviceMdmDevice";
    const FIELDS: rt::FieldTable = &[
        ("deferred_install", rt::REQUIRED),
        ("enrolled_at", rt::REQUIRED | rt::NOT_OPTION),
        ("enrollment_status", rt::REQUIRED),
        ("id", rt::REQUIRED | rt::NOT_OPTION),
        ("is_missing", rt::REQUIRED),
        ("is_removed", rt::REQUIRED),
        ("name", rt::REQUIRED | rt::NOT_OPTION),
        ("status", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.deferred_install),
            1 => field.read(&mut self.enrolled_at),
            2 => field.read(&mut self.enrollment_status),
            3 => field.read(&mut self.id),
            4 => field.read(&mut self.is_missing),
            5 => field.read(&mut self.is_removed),
            6 => field.read(&mut self.name),
            7 => field.read(&mut self.status),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.deferred_install);
        to.field(1, &self.enrolled_at);
        to.field(2, &self.enrollment_status);
        to.field(3, &self.id);
        to.field(4, &self.is_missing);
        to.field(5, &self.is_removed);
        to.field(6, &self.name);
        to.field(7, &self.status);
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
rt::record!(AdeDeviceMdmDevice);

/// Operating system of a device in Automated Device Enrollment.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[allow(clippy::enum_variant_names, reason = "the names follow the API's values")]
pub enum AdeDeviceOs {
    /// `OSX`
    Osx,
    /// `iOS`
    IOs,
    /// `iPadOS`
    IPadOs,
    /// `tvOS`
    TvOs,
    /// `visionOS`
    VisionOs,
    /// A value that the specification does not know.
    Other(String),
}

impl rt::OpenEnum for AdeDeviceOs {
    const VALUES: &'static [&'static str] = &[
        "OSX",
        "iOS",
        "iPadOS",
        "tvOS",
        "visionOS",
    ];
    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "OSX" => Self::Osx,
            "iOS" => Self::IOs,
            "iPadOS" => Self::IPadOs,
            "tvOS" => Self::TvOs,
            "visionOS" => Self::VisionOs,
            other => Self::Other(other.to_owned()),
        }
    }
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Osx => "OSX",
            Self::IOs => "iOS",
            Self::IPadOs => "iPadOS",
            Self::TvOs => "tvOS",
            Self::VisionOs => "visionOS",
            Self::Other(text) => text,
        }
    }
}
rt::open_enum!(AdeDeviceOs);

/// One page of Automated Device Enrollment devices.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AdeDevicePage {
    /// Number of records in the whole listing, on all pages.
    pub count: Option<i64>,
    /// URL of the next page; null on the last one.
    pub next: Option<String>,
    /// URL of the page before; null on the first one.
    pub previous: Option<String>,
    /// Devices on this page.
    pub results: Vec<AdeDevice>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for AdeDevicePage {
    const NAME: &'static str = "AdeDevicePage";
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
rt::record!(AdeDevicePage);

/// State of the enrollment profile of a device in Automated Device Enrollment.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[allow(clippy::enum_variant_names, reason = "the names follow the API's values")]
pub enum AdeDeviceProfileStatus {
    /// `assigned`
    Assigned,
    /// `empty`
    Empty,
    /// `pushed`
    Pushed,
    /// `removed`
    Removed,
    /// A value that the specification does not know.
    Other(String),
}

impl rt::OpenEnum for AdeDeviceProfileStatus {
    const VALUES: &'static [&'static str] = &["assigned", "empty", "pushed", "removed"];
    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "assigned" => Self::Assigned,
            "empty" => Self::Empty,
            "pushed" => Self::Pushed,
            "removed" => Self::Removed,
            other => Self::Other(other.to_owned()),
        }
    }
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Assigned => "assigned",
            Self::Empty => "empty",
            Self::Pushed => "pushed",
            Self::Removed => "removed",
            Self::Other(text) => text,
        }
    }
}
rt::open_enum!(AdeDeviceProfileStatus);

/// One Automated Device Enrollment integration, that is one MDM server in Apple Business Manager.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AdeIntegration {
    /// Time the server token expires.
    pub access_token_expiry: rt::Timestamp,
    /// Apple Account, an email address, that the server token was made with.
    pub admin_id: String,
    /// Default blueprint of devices that enroll through the integration.
    pub blueprint: Option<AdeIntegrationBlueprint>,
    /// Number of days until the server token expires.
    pub days_left: Option<i64>,
    /// Default contact of the integration.
    pub defaults: Option<AdeIntegrationDefaults>,
    /// Number of devices in the integration, by family.
    pub device_counts: Option<AdeIntegrationDeviceCounts>,
    /// Identifier (UUID) of the integration.
    pub id: ids::AdeTokenId,
    /// Time the devices were last synced with Apple; null before the first sync.
    pub last_device_sync: Option<rt::Timestamp>,
    /// Address of the organization in Apple Business Manager.
    pub org_address: String,
    /// Email address of the organization in Apple Business Manager.
    pub org_email: String,
    /// Name of the organization in Apple Business Manager.
    pub org_name: String,
    /// Phone number of the organization in Apple Business Manager.
    pub org_phone: String,
    /// Kind of the organization in Apple's words: `org` for a company.
    pub org_type: String,
    /// Name of the MDM server in Apple Business Manager.
    pub server_name: String,
    /// Identifier (UUID) of the MDM server in Apple Business Manager.
    pub server_uuid: String,
    /// State of the integration, such as `SUCCESS` or `BROKEN`.
    pub status: String,
    /// Why the state is what it is, such as `FORBIDDEN`; null when all is well.
    pub status_reason: Option<String>,
    /// Time the state was received; null when there is none.
    pub status_received_at: Option<rt::Timestamp>,
    /// Name of the server token file (`.p7m`) that was uploaded.
    pub stoken_file_name: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for AdeIntegration {
    const NAME: &'static str = "AdeIntegration";
    const FIELDS: rt::FieldTable = &[
        ("access_token_expiry", rt::REQUIRED | rt::NOT_OPTION),
        ("admin_id", rt::REQUIRED | rt::NOT_OPTION),
        ("blueprint", rt::REQUIRED),
        ("days_left", rt::REQUIRED),
        ("defaults", rt::REQUIRED),
        ("device_counts", rt::REQUIRED),
        ("id", rt::REQUIRED | rt::NOT_OPTION),
        ("last_device_sync", rt::REQUIRED | rt::NULLABLE),
        ("org_address", rt::REQUIRED | rt::NOT_OPTION),
        ("org_email", rt::REQUIRED | rt::NOT_OPTION),
        ("org_name", rt::REQUIRED | rt::NOT_OPTION),
        ("org_phone", rt::REQUIRED | rt::NOT_OPTION),
        ("org_type", rt::REQUIRED | rt::NOT_OPTION),
        ("server_name", rt::REQUIRED | rt::NOT_OPTION),
        ("server_uuid", rt::REQUIRED | rt::NOT_OPTION),
        ("status", rt::REQUIRED | rt::NOT_OPTION),
        ("status_reason", rt::REQUIRED | rt::NULLABLE),
        ("status_received_at", rt::REQUIRED | rt::NULLABLE),
        ("stoken_file_name", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.access_token_expiry),
            1 => field.read(&mut self.admin_id),
            2 => field.read(&mut self.blueprint),
            3 => field.read(&mut self.days_left),
            4 => field.read(&mut self.defaults),
            5 => field.read(&mut self.device_counts),
            6 => field.read(&mut self.id),
            7 => field.read(&mut self.last_device_sync),
            8 => field.read(&mut self.org_address),
            9 => field.read(&mut self.org_email),
            10 => field.read(&mut self.org_name),
            11 => field.read(&mut self.org_phone),
            12 => field.read(&mut self.org_type),
            13 => field.read(&mut self.server_name),
            14 => field.read(&mut self.server_uuid),
            15 => field.read(&mut self.status),
            16 => field.read(&mut self.status_reason),
            17 => field.read(&mut self.status_received_at),
            18 => field.read(&mut self.stoken_file_name),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.access_token_expiry);
        to.field(1, &self.admin_id);
        to.field(2, &self.blueprint);
        to.field(3, &self.days_left);
        to.field(4, &self.defaults);
        to.field(5, &self.device_counts);
        to.field(6, &self.id);
        to.field(7, &self.last_device_sync);
        to.field(8, &self.org_address);
        to.field(9, &self.org_email);
        to.field(10, &self.org_name);
        to.field(11, &self.org_phone);
        to.field(12, &self.org_type);
        to.field(13, &self.server_name);
        to.field(14, &self.server_uuid);
        to.field(15, &self.status);
        to.field(16, &self.status_reason);
        to.field(17, &self.status_received_at);
        to.field(18, &self.stoken_file_name);
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
rt::record!(AdeIntegration);

/// The default blueprint of an integration.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AdeIntegrationBlueprint {
    /// Code of the color of the icon, such as `aqua-800`.
    pub color: String,
    /// Code of the icon, such as `ss-files`.
    pub icon: String,
    /// Identifier (UUID) of the blueprint.
    pub id: String,
    /// Name of the blueprint.
    pub name: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for AdeIntegrationBlueprint {
    const NAME: &'static str = "AdeIntegrationBlueprint";
    const FIELDS: rt::FieldTable = &[
        ("color", rt::REQUIRED | rt::NOT_OPTION),
        ("icon", rt::REQUIRED | rt::NOT_OPTION),
        ("id", rt::REQUIRED | rt::NOT_OPTION),
        ("name", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.color),
            1 => field.read(&mut self.icon),
            2 => field.read(&mut self.id),
            3 => field.read(&mut self.name),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.color);
        to.field(1, &self.icon);
        to.field(2, &self.id);
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
rt::record!(AdeIntegrationBlueprint);

/// The default contact of an integration.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AdeIntegrationDefaults {
    /// Email address of the default contact.
    pub email: String,
    /// Phone number of the default contact.
    pub phone: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for AdeIntegrationDefaults {
    const NAME: &'static str = "AdeIntegrationDefaults";
    const FIELDS: rt::FieldTable = &[
        ("email", rt::REQUIRED | rt::NOT_OPTION),
        ("phone", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.email),
            1 => field.read(&mut self.phone),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.email);
        to.field(1, &self.phone);
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
rt::record!(AdeIntegrationDefaults);

/// The number of devices in an integration. Families without devices are left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AdeIntegrationDeviceCounts {
    /// Number of Apple TVs.
    pub apple_tv: Option<i64>,
    /// Number of Macs.
    pub mac: Option<i64>,
    /// Number of iPads.
    pub i_pad: Option<i64>,
    /// Number of iPhones.
    pub i_phone: Option<i64>,
    /// Number of devices of all families.
    pub total: Option<i64>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for AdeIntegrationDeviceCounts {
    const NAME: &'static str = "AdeIntegrationDeviceCounts";
    const FIELDS: rt::FieldTable = &[
        ("AppleTV", rt::OPTIONAL),
        ("Mac", rt::OPTIONAL),
        ("iPad", rt::OPTIONAL),
        ("iPhone", rt::OPTIONAL),
        ("total", rt::REQUIRED),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.apple_tv),
            1 => field.read(&mut self.mac),
            2 => field.read(&mut self.i_pad),
            3 => field.read(&mut self.i_phone),
            4 => field.read(&mut self.total),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.apple_tv);
        to.field(1, &self.mac);
        to.field(2, &self.i_pad);
        to.field(3, &self.i_phone);
        to.field(4, &self.total);
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
rt::record!(AdeIntegrationDeviceCounts);

/// One page of the devices of an integration.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AdeIntegrationDevicePage {
    /// Number of records in the whole listing, on all pages.
    pub count: Option<i64>,
    /// URL of the next page; null on the last one.
    pub next: Option<String>,
    /// URL of the page before; null on the first one.
    pub previous: Option<String>,
    /// Devices on this page.
    pub results: Vec<AdeDevice>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for AdeIntegrationDevicePage {
    const NAME: &'static str = "AdeIntegrationDevicePage";
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
rt::record!(AdeIntegrationDevicePage);

/// One page of Automated Device Enrollment integrations.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AdeIntegrationPage {
    /// Number of records in the whole listing, on all pages.
    pub count: Option<i64>,
    /// URL of the next page; null on the last one.
    pub next: Option<String>,
    /// URL of the page before; null on the first one.
    pub previous: Option<String>,
    /// Integrations on this page.
    pub results: Vec<AdeIntegration>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for AdeIntegrationPage {
    const NAME: &'static str = "AdeIntegrationPage";
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
rt::record!(AdeIntegrationPage);

/// Token, contact and enrollment of the integration to create.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateAdeIntegrationBody {
    /// Identifier (UUID) of the default blueprint. Null when `use_blueprint_routing` is true.
    pub blueprint_id: Option<ids::BlueprintId>,
    /// Email address of the default contact.
    pub email: String,
    /// The MDM server token (`.p7m`) downloaded from Apple Business Manager.
    pub file: rt::FilePart,
    /// Phone number of the default contact.
    pub phone: String,
    /// `true` enrolls devices by Blueprint Routing instead of the default blueprint.
    pub use_blueprint_routing: Option<bool>,
}

impl rt::Record for CreateAdeIntegrationBody {
    const NAME: &'static str = "CreateAdeIntegrationBody";
    const FIELDS: rt::FieldTable = &[
        ("blueprint_id", rt::REQUIRED | rt::NULLABLE),
        ("email", rt::REQUIRED | rt::NO_DEFAULT),
        ("file", rt::REQUIRED | rt::NO_DEFAULT),
        ("phone", rt::REQUIRED | rt::NO_DEFAULT),
        ("use_blueprint_routing", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.blueprint_id),
            1 => field.read(&mut self.email),
            2 => field.read(&mut self.file),
            3 => field.read(&mut self.phone),
            4 => field.read(&mut self.use_blueprint_routing),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.blueprint_id);
        to.field(1, &self.email);
        to.field(2, &self.file);
        to.field(3, &self.phone);
        to.field(4, &self.use_blueprint_routing);
    }
}
rt::record!(CreateAdeIntegrationBody);

/// An error, or the faults of the integration that was asked for.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DepAccountErrorBody {
    /// Faults of the `dep_account` parameter, one text each.
    pub dep_account: Vec<String>,
    /// What went wrong, as text.
    pub error: Option<String>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for DepAccountErrorBody {
    const NAME: &'static str = "DepAccountErrorBody";
    const FIELDS: rt::FieldTable = &[
        ("dep_account", rt::REQUIRED | rt::NOT_OPTION),
        ("error", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.dep_account),
            1 => field.read(&mut self.error),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.dep_account);
        to.field(1, &self.error);
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
rt::record!(DepAccountErrorBody);

/// The new token of the integration, with its contact and enrollment.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RenewAdeIntegrationBody {
    /// Identifier (UUID) of the default blueprint. Null when `use_blueprint_routing` is true.
    pub blueprint_id: Option<ids::BlueprintId>,
    /// Email address of the default contact.
    pub email: String,
    /// The MDM server token (`.p7m`) downloaded from Apple Business Manager.
    pub file: rt::FilePart,
    /// Phone number of the default contact.
    pub phone: String,
    /// `true` enrolls devices by Blueprint Routing instead of the default blueprint.
    pub use_blueprint_routing: Option<bool>,
}

impl rt::Record for RenewAdeIntegrationBody {
    const NAME: &'static str = "RenewAdeIntegrationBody";
    const FIELDS: rt::FieldTable = &[
        ("blueprint_id", rt::REQUIRED | rt::NULLABLE),
        ("email", rt::REQUIRED | rt::NO_DEFAULT),
        ("file", rt::REQUIRED | rt::NO_DEFAULT),
        ("phone", rt::REQUIRED | rt::NO_DEFAULT),
        ("use_blueprint_routing", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.blueprint_id),
            1 => field.read(&mut self.email),
            2 => field.read(&mut self.file),
            3 => field.read(&mut self.phone),
            4 => field.read(&mut self.use_blueprint_routing),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.blueprint_id);
        to.field(1, &self.email);
        to.field(2, &self.file);
        to.field(3, &self.phone);
        to.field(4, &self.use_blueprint_routing);
    }
}
rt::record!(RenewAdeIntegrationBody);

/// What to change of the device's enrollment. Only the fields sent are changed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateAdeDeviceBody {
    /// Asset tag to give the device.
    pub asset_tag: Option<String>,
    /// Identifier (UUID) of the blueprint to enroll in. Null together with `use_blueprint_routing`.
    pub blueprint_id: rt::Patch<ids::BlueprintId>,
    /// `true` enrolls the device by Blueprint Routing.
    pub use_blueprint_routing: Option<bool>,
    /// Identifier (UUID) of the user to assign.
    pub user_id: Option<ids::UserId>,
}

impl rt::Record for UpdateAdeDeviceBody {
    const NAME: &'static str = "UpdateAdeDeviceBody";
    const FIELDS: rt::FieldTable = &[
        ("asset_tag", rt::OPTIONAL),
        ("blueprint_id", rt::NULLABLE),
        ("use_blueprint_routing", rt::OPTIONAL),
        ("user_id", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.asset_tag),
            1 => field.read(&mut self.blueprint_id),
            2 => field.read(&mut self.use_blueprint_routing),
            3 => field.read(&mut self.user_id),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.asset_tag);
        to.field(1, &self.blueprint_id);
        to.field(2, &self.use_blueprint_routing);
        to.field(3, &self.user_id);
    }
}
rt::record!(UpdateAdeDeviceBody);

/// Contact and enrollment to set on the integration.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateAdeIntegrationBody {
    /// Identifier (UUID) of the default blueprint. Null when `use_blueprint_routing` is true.
    pub blueprint_id: Option<ids::BlueprintId>,
    /// Email address of the default contact.
    pub email: String,
    /// Phone number of the default contact.
    pub phone: String,
    /// `true` enrolls devices by Blueprint Routing instead of the default blueprint.
    pub use_blueprint_routing: Option<bool>,
}

impl rt::Record for UpdateAdeIntegrationBody {
    const NAME: &'static str = "UpdateAdeIntegrationBody";
    const FIELDS: rt::FieldTable = &[
        ("blueprint_id", rt::REQUIRED | rt::NULLABLE),
        ("email", rt::REQUIRED | rt::NO_DEFAULT),
        ("phone", rt::REQUIRED | rt::NO_DEFAULT),
        ("use_blueprint_routing", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.blueprint_id),
            1 => field.read(&mut self.email),
            2 => field.read(&mut self.phone),
            3 => field.read(&mut self.use_blueprint_routing),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.blueprint_id);
        to.field(1, &self.email);
        to.field(2, &self.phone);
        to.field(3, &self.use_blueprint_routing);
    }
}
rt::record!(UpdateAdeIntegrationBody);
