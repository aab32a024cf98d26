// Made by `cargo xtask generate` from spec/. Do not edit: put corrections into spec/overlays.

//! Integrations with Apple's Automated Device Enrollment (ADE) and the devices that come in through them. A device or integration uses either a blueprint or Blueprint Routing: when `use_blueprint_routing` is true, `blueprint_id` is null. A device once assigned to Blueprint Routing keeps enrolling that way until it is set otherwise.

use crate::runtime as rt;

/// Integrations with Apple's Automated Device Enrollment (ADE) and the devices that come in through them. A device or integration uses either a blueprint or Blueprint Routing: when `use_blueprint_routing` is true, `blueprint_id` is null. A device once assigned to Blueprint Routing keeps enrolling that way until it is set otherwise.
#[derive(Clone, Copy, Debug)]
pub struct Ade<'c> {
    pub(crate) client: &'c rt::Client,
}

impl<'c> Ade<'c> {
    /// List ADE integrations.
    ///
    /// Lists the Automated Device Enrollment integrations of the tenant, with expiry of the token, the organization, the default blueprint and contact, the result of the last sync and the number of devices by family. Either `use_blueprint_routing` is true and the blueprint null, or the other way round.
    ///
    /// `GET /api/v1/integrations/apple/ade`, risk: read.
    pub fn list_integrations(&self) -> rt::Call<'c, ListAdeIntegrations> {
        rt::Call::new(self.client, ListAdeIntegrations::default())
    }
    /// Create an ADE integration.
    ///
    /// Adds an integration from an MDM server token (`.p7m`) downloaded from Apple Business Manager, sent as a multipart form with the contact's phone and email and either a default blueprint or Blueprint Routing. Returns the new integration.
    ///
    /// `POST /api/v1/integrations/apple/ade/`, risk: additive.
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
    /// `GET /api/v1/integrations/apple/ade/devices`, risk: read.
    pub fn list_devices(&self) -> rt::Call<'c, ListAdeDevices> {
        rt::Call::new(self.client, ListAdeDevices::default())
    }
    /// Get an ADE device.
    ///
    /// Returns one Automated Device Enrollment device with its assignment and, once enrolled, its device record. `blueprint_id` is null for a device that uses Blueprint Routing, even after it was routed and enrolled.
    ///
    /// `GET /api/v1/integrations/apple/ade/devices/{device_id}`, risk: read.
    pub fn get_device(
        &self,
        device_id: impl Into<String>,
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
    /// `PATCH /api/v1/integrations/apple/ade/devices/{device_id}`, risk: update.
    pub fn update_device(
        &self,
        device_id: impl Into<String>,
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
    /// `GET /api/v1/integrations/apple/ade/public_key/`, risk: read.
    pub fn download_public_key(&self) -> rt::Call<'c, DownloadAdePublicKey> {
        rt::Call::new(self.client, DownloadAdePublicKey::default())
    }
    /// Delete an ADE integration.
    ///
    /// Removes the token and unassigns its devices. Devices that are enrolled stay enrolled until they are erased; from then on they no longer come back through this integration. Reassign them in Apple Business Manager where needed.
    ///
    /// `DELETE /api/v1/integrations/apple/ade/{ade_token_id}`, risk: irreversible.
    pub fn delete_integration(
        &self,
        ade_token_id: impl Into<String>,
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
    /// `GET /api/v1/integrations/apple/ade/{ade_token_id}`, risk: read.
    pub fn get_integration(
        &self,
        ade_token_id: impl Into<String>,
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
    /// `PATCH /api/v1/integrations/apple/ade/{ade_token_id}`, risk: update.
    pub fn update_integration(
        &self,
        ade_token_id: impl Into<String>,
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
    /// `GET /api/v1/integrations/apple/ade/{ade_token_id}/devices`, risk: read.
    pub fn list_devices_associated_to_token(
        &self,
        ade_token_id: impl Into<String>,
    ) -> rt::Call<'c, ListDevicesAssociatedToAdeToken> {
        rt::Call::new(
            self.client,
            ListDevicesAssociatedToAdeToken {
                ade_token_id: ade_token_id.into(),
                ..ListDevicesAssociatedToAdeToken::default()
            },
        )
    }
    /// Renew an ADE integration.
    ///
    /// Replaces the token of an integration with a new one (`.p7m`) from the same MDM server in Apple Business Manager, sent as a multipart form with the contact's phone and email and either a default blueprint or Blueprint Routing. The former token cannot be brought back. Returns the integration.
    ///
    /// `POST /api/v1/integrations/apple/ade/{ade_token_id}/renew`, risk: irreversible.
    pub fn renew_integration(
        &self,
        ade_token_id: impl Into<String>,
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

/// Arguments of `GET /api/v1/integrations/apple/ade`.
///
/// List ADE integrations.
///
/// Lists the Automated Device Enrollment integrations of the tenant, with expiry of the token, the organization, the default blueprint and contact, the result of the last sync and the number of devices by family. Either `use_blueprint_routing` is true and the blueprint null, or the other way round.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAdeIntegrations {}
impl rt::Operation for ListAdeIntegrations {
    type Answer = rt::Json<ListAdeIntegrationsResponse>;
    const META: rt::Meta = rt::Meta {
        id: "listAdeIntegrations",
        method: rt::Method::Get,
        path: "/api/v1/integrations/apple/ade",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
    };
    fn encode(&self, _to: &mut rt::Encoder) {}
}

impl rt::Paged for ListAdeIntegrations {
    type Item = AdeIntegration;
    const PAGING: rt::Paging = rt::Paging::NextLink {
        limit: None,
        max: None,
    };
    fn page(output: rt::Output<Self>) -> rt::Page<Self::Item> {
        let next = output.next.clone();
        let total = output.count;
        rt::Page::of(output.results).next(next).total(total)
    }
}

/// Arguments of `POST /api/v1/integrations/apple/ade/`.
///
/// Create an ADE integration.
///
/// Adds an integration from an MDM server token (`.p7m`) downloaded from Apple Business Manager, sent as a multipart form with the contact's phone and email and either a default blueprint or Blueprint Routing. Returns the new integration.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateAdeIntegration {
    /// What is sent.
    pub body: CreateAdeIntegrationBody,
}

impl rt::Operation for CreateAdeIntegration {
    type Answer = rt::Json<AdeIntegration>;
    const META: rt::Meta = rt::Meta {
        id: "createAdeIntegration",
        method: rt::Method::Post,
        path: "/api/v1/integrations/apple/ade/",
        risk: rt::Risk::Additive,
        success: &[200],
        accept: "application/json",
    };
    fn encode(&self, to: &mut rt::Encoder) {
        let body = &self.body;
        to.multipart(body);
    }
}

impl rt::Call<'_, CreateAdeIntegration> {
    /// Identifier (UUID) of the default blueprint. Null when `use_blueprint_routing` is true.
    pub fn blueprint_id(mut self, blueprint_id: impl Into<String>) -> Self {
        self.operation.body.blueprint_id = Some(blueprint_id.into());
        self
    }
    /// `true` enrolls devices by Blueprint Routing instead of the default blueprint.
    pub fn use_blueprint_routing(mut self, use_blueprint_routing: bool) -> Self {
        self.operation.body.use_blueprint_routing = Some(use_blueprint_routing);
        self
    }
}

/// Arguments of `GET /api/v1/integrations/apple/ade/devices`.
///
/// List ADE devices.
///
/// Lists the devices that Apple has assigned to any ADE integration of the tenant, in pages of 300 with links to the neighbouring pages. `mdm_device` is null for a device that has not enrolled yet. `blueprint_id` is always null for devices that use Blueprint Routing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAdeDevices {
    /// Returns devices whose blueprint identifier contains this text. A full UUID selects one blueprint.
    pub blueprint_id: Option<String>,
    /// Returns devices of the ADE integration with this identifier (UUID).
    pub dep_account: Option<String>,
    /// Returns devices of one family: `iPad`, `iPhone`, `iPod`, `Mac`, `AppleTV` or `Vision`.
    pub device_family: Option<ListAdeDevicesDeviceFamily>,
    /// Returns devices whose model name contains this text.
    pub model: Option<String>,
    /// Returns devices of one operating system: `iOS`, `iPadOS`, `OSX`, `tvOS` or `visionOS`.
    pub os: Option<ListAdeDevicesOs>,
    /// Number of the page to return, starting at 1, which is the default. A page holds 300 devices.
    pub page: Option<i64>,
    /// Returns devices by the state of their enrollment profile: `assigned`, `empty`, `pushed` or `removed`.
    pub profile_status: Option<ListAdeDevicesProfileStatus>,
    /// Returns devices whose serial number contains this text.
    pub serial_number: Option<String>,
    /// Returns devices assigned to the user with exactly this identifier (UUID).
    pub user_id: Option<String>,
}

impl rt::Operation for ListAdeDevices {
    type Answer = rt::Json<ListAdeDevicesResponse>;
    const META: rt::Meta = rt::Meta {
        id: "listAdeDevices",
        method: rt::Method::Get,
        path: "/api/v1/integrations/apple/ade/devices",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
    };
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

impl rt::Paged for ListAdeDevices {
    type Item = AdeDevice;
    const PAGING: rt::Paging = rt::Paging::Page {
        page: "page",
        size: None,
        max: None,
    };
    fn page(output: rt::Output<Self>) -> rt::Page<Self::Item> {
        let next = output.next.clone();
        let total = output.count;
        rt::Page::of(output.results).next(next).total(total)
    }
}

impl rt::Call<'_, ListAdeDevices> {
    /// Returns devices whose blueprint identifier contains this text. A full UUID selects one blueprint.
    pub fn blueprint_id(mut self, blueprint_id: impl Into<String>) -> Self {
        self.operation.blueprint_id = Some(blueprint_id.into());
        self
    }
    /// Returns devices of the ADE integration with this identifier (UUID).
    pub fn dep_account(mut self, dep_account: impl Into<String>) -> Self {
        self.operation.dep_account = Some(dep_account.into());
        self
    }
    /// Returns devices of one family: `iPad`, `iPhone`, `iPod`, `Mac`, `AppleTV` or `Vision`.
    pub fn device_family(
        mut self,
        device_family: impl Into<ListAdeDevicesDeviceFamily>,
    ) -> Self {
        self.operation.device_family = Some(device_family.into());
        self
    }
    /// Returns devices whose model name contains this text.
    pub fn model(mut self, model: impl Into<String>) -> Self {
        self.operation.model = Some(model.into());
        self
    }
    /// Returns devices of one operating system: `iOS`, `iPadOS`, `OSX`, `tvOS` or `visionOS`.
    pub fn os(mut self, os: impl Into<ListAdeDevicesOs>) -> Self {
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
        profile_status: impl Into<ListAdeDevicesProfileStatus>,
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
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.operation.user_id = Some(user_id.into());
        self
    }
}

/// Arguments of `GET /api/v1/integrations/apple/ade/devices/{device_id}`.
///
/// Get an ADE device.
///
/// Returns one Automated Device Enrollment device with its assignment and, once enrolled, its device record. `blueprint_id` is null for a device that uses Blueprint Routing, even after it was routed and enrolled.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAdeDevice {
    /// Identifier (UUID) of the ADE device, as in the list of ADE devices.
    pub device_id: String,
}

impl rt::Operation for GetAdeDevice {
    type Answer = rt::Json<AdeDevice>;
    const META: rt::Meta = rt::Meta {
        id: "getAdeDevice",
        method: rt::Method::Get,
        path: "/api/v1/integrations/apple/ade/devices/{device_id}",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
    };
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("device_id", &self.device_id);
    }
}

/// Arguments of `PATCH /api/v1/integrations/apple/ade/devices/{device_id}`.
///
/// Update an ADE device.
///
/// Changes the blueprint, user or asset tag that an ADE device gets when it enrolls. To use Blueprint Routing send `use_blueprint_routing` true with a null `blueprint_id`, to leave it send a blueprint. A device assigned to Blueprint Routing keeps enrolling that way until it is set otherwise. Returns the updated device.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateAdeDevice {
    /// Identifier (UUID) of the ADE device, as in the list of ADE devices.
    pub device_id: String,
    /// What is sent.
    pub body: UpdateAdeDeviceBody,
}

impl rt::Operation for UpdateAdeDevice {
    type Answer = rt::Json<AdeDevice>;
    const META: rt::Meta = rt::Meta {
        id: "updateAdeDevice",
        method: rt::Method::Patch,
        path: "/api/v1/integrations/apple/ade/devices/{device_id}",
        risk: rt::Risk::Update,
        success: &[200],
        accept: "application/json",
    };
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("device_id", &self.device_id);
        to.json(&self.body);
    }
}

impl rt::Call<'_, UpdateAdeDevice> {
    /// Asset tag to give the device.
    pub fn asset_tag(mut self, asset_tag: impl Into<String>) -> Self {
        self.operation.body.asset_tag = Some(asset_tag.into());
        self
    }
    /// Identifier (UUID) of the blueprint to enroll in. Null together with `use_blueprint_routing`.
    ///
    /// `Patch::Clear` removes it.
    pub fn blueprint_id(mut self, blueprint_id: impl Into<rt::Patch<String>>) -> Self {
        self.operation.body.blueprint_id = blueprint_id.into();
        self
    }
    /// `true` enrolls the device by Blueprint Routing.
    pub fn use_blueprint_routing(mut self, use_blueprint_routing: bool) -> Self {
        self.operation.body.use_blueprint_routing = Some(use_blueprint_routing);
        self
    }
    /// Identifier (UUID) of the user to assign.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.operation.body.user_id = Some(user_id.into());
        self
    }
}

/// Arguments of `GET /api/v1/integrations/apple/ade/public_key/`.
///
/// Download the ADE public key.
///
/// Returns the certificate in PEM form that Apple Business Manager asks for when a new MDM server is created. Save the answer as a `.pem` file and upload it there.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DownloadAdePublicKey {}
impl rt::Operation for DownloadAdePublicKey {
    type Answer = rt::Binary;
    const META: rt::Meta = rt::Meta {
        id: "downloadAdePublicKey",
        method: rt::Method::Get,
        path: "/api/v1/integrations/apple/ade/public_key/",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/x-x509-ca-cert",
    };
    fn encode(&self, _to: &mut rt::Encoder) {}
}

/// Arguments of `DELETE /api/v1/integrations/apple/ade/{ade_token_id}`.
///
/// Delete an ADE integration.
///
/// Removes the token and unassigns its devices. Devices that are enrolled stay enrolled until they are erased; from then on they no longer come back through this integration. Reassign them in Apple Business Manager where needed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteAdeIntegration {
    /// Identifier (UUID) of the ADE integration, which stands for its token.
    pub ade_token_id: String,
}

impl rt::Operation for DeleteAdeIntegration {
    type Answer = rt::Empty;
    const META: rt::Meta = rt::Meta {
        id: "deleteAdeIntegration",
        method: rt::Method::Delete,
        path: "/api/v1/integrations/apple/ade/{ade_token_id}",
        risk: rt::Risk::Irreversible,
        success: &[204],
        accept: "*/*",
    };
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("ade_token_id", &self.ade_token_id);
    }
}

/// Arguments of `GET /api/v1/integrations/apple/ade/{ade_token_id}`.
///
/// Get an ADE integration.
///
/// Returns one ADE integration. Either `use_blueprint_routing` is true and the blueprint null, or the other way round.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAdeIntegration {
    /// Identifier (UUID) of the ADE integration, which stands for its token.
    pub ade_token_id: String,
}

impl rt::Operation for GetAdeIntegration {
    type Answer = rt::Json<AdeIntegration>;
    const META: rt::Meta = rt::Meta {
        id: "getAdeIntegration",
        method: rt::Method::Get,
        path: "/api/v1/integrations/apple/ade/{ade_token_id}",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
    };
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("ade_token_id", &self.ade_token_id);
    }
}

/// Arguments of `PATCH /api/v1/integrations/apple/ade/{ade_token_id}`.
///
/// Update an ADE integration.
///
/// Changes the default blueprint, phone and email of an integration. All three must be sent, where Blueprint Routing takes the place of the blueprint: `use_blueprint_routing` true with a null `blueprint_id`. Returns the integration.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateAdeIntegration {
    /// Identifier (UUID) of the ADE integration, which stands for its token.
    pub ade_token_id: String,
    /// What is sent.
    pub body: UpdateAdeIntegrationBody,
}

impl rt::Operation for UpdateAdeIntegration {
    type Answer = rt::Json<AdeIntegration>;
    const META: rt::Meta = rt::Meta {
        id: "updateAdeIntegration",
        method: rt::Method::Patch,
        path: "/api/v1/integrations/apple/ade/{ade_token_id}",
        risk: rt::Risk::Update,
        success: &[200],
        accept: "application/json",
    };
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("ade_token_id", &self.ade_token_id);
        to.json(&self.body);
    }
}

impl rt::Call<'_, UpdateAdeIntegration> {
    /// Identifier (UUID) of the default blueprint. Null when `use_blueprint_routing` is true.
    pub fn blueprint_id(mut self, blueprint_id: impl Into<String>) -> Self {
        self.operation.body.blueprint_id = Some(blueprint_id.into());
        self
    }
    /// `true` enrolls devices by Blueprint Routing instead of the default blueprint.
    pub fn use_blueprint_routing(mut self, use_blueprint_routing: bool) -> Self {
        self.operation.body.use_blueprint_routing = Some(use_blueprint_routing);
        self
    }
}

/// Arguments of `GET /api/v1/integrations/apple/ade/{ade_token_id}/devices`.
///
/// List devices of an ADE integration.
///
/// Lists the devices of one ADE integration, in pages of 300 with links to the neighbouring pages. `mdm_device` is null for a device that has not enrolled yet; otherwise it names the device record. `blueprint_id` is always null for devices that use Blueprint Routing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListDevicesAssociatedToAdeToken {
    /// Identifier (UUID) of the ADE integration, which stands for its token.
    pub ade_token_id: String,
    /// Number of the page to return, starting at 1, which is the default. A page holds 300 devices.
    pub page: Option<i64>,
}

impl rt::Operation for ListDevicesAssociatedToAdeToken {
    type Answer = rt::Json<ListDevicesAssociatedToAdeTokenResponse>;
    const META: rt::Meta = rt::Meta {
        id: "listDevicesAssociatedToAdeToken",
        method: rt::Method::Get,
        path: "/api/v1/integrations/apple/ade/{ade_token_id}/devices",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
    };
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("ade_token_id", &self.ade_token_id);
        to.query("page", &self.page);
    }
}

impl rt::Paged for ListDevicesAssociatedToAdeToken {
    type Item = AdeDevice;
    const PAGING: rt::Paging = rt::Paging::Page {
        page: "page",
        size: None,
        max: None,
    };
    fn page(output: rt::Output<Self>) -> rt::Page<Self::Item> {
        let next = output.next.clone();
        let total = output.count;
        rt::Page::of(output.results).next(next).total(total)
    }
}

impl rt::Call<'_, ListDevicesAssociatedToAdeToken> {
    /// Number of the page to return, starting at 1, which is the default. A page holds 300 devices.
    pub fn page(mut self, page: i64) -> Self {
        self.operation.page = Some(page);
        self
    }
}

/// Arguments of `POST /api/v1/integrations/apple/ade/{ade_token_id}/renew`.
///
/// Renew an ADE integration.
///
/// Replaces the token of an integration with a new one (`.p7m`) from the same MDM server in Apple Business Manager, sent as a multipart form with the contact's phone and email and either a default blueprint or Blueprint Routing. The former token cannot be brought back. Returns the integration.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RenewAdeIntegration {
    /// Identifier (UUID) of the ADE integration, which stands for its token.
    pub ade_token_id: String,
    /// What is sent.
    pub body: RenewAdeIntegrationBody,
}

impl rt::Operation for RenewAdeIntegration {
    type Answer = rt::Json<AdeIntegration>;
    const META: rt::Meta = rt::Meta {
        id: "renewAdeIntegration",
        method: rt::Method::Post,
        path: "/api/v1/integrations/apple/ade/{ade_token_id}/renew",
        risk: rt::Risk::Irreversible,
        success: &[200],
        accept: "application/json",
    };
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("ade_token_id", &self.ade_token_id);
        let body = &self.body;
        to.multipart(body);
    }
}

impl rt::Call<'_, RenewAdeIntegration> {
    /// Identifier (UUID) of the default blueprint. Null when `use_blueprint_routing` is true.
    pub fn blueprint_id(mut self, blueprint_id: impl Into<String>) -> Self {
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
    pub assignment_status_received_at: String,
    /// Blueprint that the device enrolls in, as an object or an identifier. Newer answers have `blueprint_id` only.
    pub blueprint: Option<AdeDeviceBlueprint>,
    /// Identifier (UUID) of the blueprint that the device enrolls in; null with Blueprint Routing.
    pub blueprint_id: Option<String>,
    /// Color of the device in Apple's words, such as `SPACE GRAY`.
    pub color: String,
    /// Integration that the device belongs to.
    pub dep_account: Option<AdeDeviceDepAccount>,
    /// Apple's description of the product.
    pub description: String,
    /// Email address of the person who assigned the device in Apple Business Manager.
    pub device_assigned_by: String,
    /// Time the device was assigned in Apple Business Manager.
    pub device_assigned_date: String,
    /// Family of the device, such as `Mac`, `iPad` or `iPhone`.
    pub device_family: String,
    /// Number of attempts to assign an enrollment profile that failed.
    pub failed_assignment_attempts: Option<i64>,
    /// Identifier (UUID) of this record, not of the enrolled device.
    pub id: String,
    /// Outcome of the last attempt to assign an enrollment profile, such as `SUCCESS`.
    pub last_assignment_status: String,
    /// Device record of the enrolled device; null before it enrolls.
    pub mdm_device: Option<AdeDeviceMdmDevice>,
    /// Name of the model, such as `MacBook Air`.
    pub model: String,
    /// Operating system in Apple's words, such as `OSX`, `iOS` or `iPadOS`.
    pub os: String,
    /// Time an enrollment profile was assigned to the device.
    pub profile_assign_time: String,
    /// Time the enrollment profile was pushed to the device; null before that.
    pub profile_push_time: Option<String>,
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
    pub user_id: Option<String>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for AdeDevice {
    const NAME: &'static str = "AdeDevice";
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "asset_tag" => slot.read(&mut self.asset_tag),
            "assignment_status_received_at" => {
                slot.read(&mut self.assignment_status_received_at)
            }
            "blueprint" => slot.read(&mut self.blueprint),
            "blueprint_id" => slot.read(&mut self.blueprint_id),
            "color" => slot.read(&mut self.color),
            "dep_account" => slot.blank(&mut self.dep_account),
            "description" => slot.read(&mut self.description),
            "device_assigned_by" => slot.read(&mut self.device_assigned_by),
            "device_assigned_date" => slot.read(&mut self.device_assigned_date),
            "device_family" => slot.read(&mut self.device_family),
            "failed_assignment_attempts" => {
                slot.blank(&mut self.failed_assignment_attempts)
            }
            "id" => slot.read(&mut self.id),
            "last_assignment_status" => slot.read(&mut self.last_assignment_status),
            "mdm_device" => slot.blank(&mut self.mdm_device),
            "model" => slot.read(&mut self.model),
            "os" => slot.read(&mut self.os),
            "profile_assign_time" => slot.read(&mut self.profile_assign_time),
            "profile_push_time" => slot.read(&mut self.profile_push_time),
            "profile_status" => slot.read(&mut self.profile_status),
            "serial_number" => slot.read(&mut self.serial_number),
            "tags" => slot.blank(&mut self.tags),
            "use_blueprint_routing" => slot.blank(&mut self.use_blueprint_routing),
            "user" => slot.read(&mut self.user),
            "user_id" => slot.read(&mut self.user_id),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("asset_tag", &self.asset_tag)?;
        to.field("assignment_status_received_at", &self.assignment_status_received_at)?;
        to.field("blueprint", &self.blueprint)?;
        to.field("blueprint_id", &self.blueprint_id)?;
        to.field("color", &self.color)?;
        to.field("dep_account", &self.dep_account)?;
        to.field("description", &self.description)?;
        to.field("device_assigned_by", &self.device_assigned_by)?;
        to.field("device_assigned_date", &self.device_assigned_date)?;
        to.field("device_family", &self.device_family)?;
        to.field("failed_assignment_attempts", &self.failed_assignment_attempts)?;
        to.field("id", &self.id)?;
        to.field("last_assignment_status", &self.last_assignment_status)?;
        to.field("mdm_device", &self.mdm_device)?;
        to.field("model", &self.model)?;
        to.field("os", &self.os)?;
        to.field("profile_assign_time", &self.profile_assign_time)?;
        to.field("profile_push_time", &self.profile_push_time)?;
        to.field("profile_status", &self.profile_status)?;
        to.field("serial_number", &self.serial_number)?;
        to.field("tags", &self.tags)?;
        to.field("use_blueprint_routing", &self.use_blueprint_routing)?;
        to.field("user", &self.user)?;
        to.field("user_id", &self.user_id)?;
        to.rest(&self.extra)
    }
}
rt::record!(AdeDevice);

/// The blueprint that a device enrolls in, as an object or as its identifier (UUID).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::enum_variant_names, reason = "the names follow the API's shapes")]
pub enum AdeDeviceBlueprint {
    /// One of the shapes of the value.
    AdeDeviceBlueprintVariant1(Box<AdeDeviceBlueprintVariant1>),
    /// One of the shapes of the value.
    Text(String),
    /// A shape that the specification does not know.
    Other(rt::Value),
}

impl rt::Union for AdeDeviceBlueprint {
    fn from_value(value: rt::Value) -> Self {
        if let Some(inner) = rt::try_value(&value) {
            return Self::AdeDeviceBlueprintVariant1(inner);
        }
        if let Some(inner) = rt::try_value(&value) {
            return Self::Text(inner);
        }
        Self::Other(value)
    }
    fn write<S: rt::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::AdeDeviceBlueprintVariant1(inner) => {
                rt::Serialize::serialize(inner, to)
            }
            Self::Text(inner) => rt::Serialize::serialize(inner, to),
            Self::Other(inner) => rt::Serialize::serialize(inner, to),
        }
    }
}
rt::union!(AdeDeviceBlueprint);

/// A blueprint, in short.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AdeDeviceBlueprintVariant1 {
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

impl rt::Record for AdeDeviceBlueprintVariant1 {
    const NAME: &'static str = "AdeDeviceBlueprintVariant1";
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "color" => slot.read(&mut self.color),
            "icon" => slot.read(&mut self.icon),
            "id" => slot.read(&mut self.id),
            "name" => slot.read(&mut self.name),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("color", &self.color)?;
        to.field("icon", &self.icon)?;
        to.field("id", &self.id)?;
        to.field("name", &self.name)?;
        to.rest(&self.extra)
    }
}
rt::record!(AdeDeviceBlueprintVariant1);

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
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "id" => slot.read(&mut self.id),
            "server_name" => slot.read(&mut self.server_name),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("id", &self.id)?;
        to.field("server_name", &self.server_name)?;
        to.rest(&self.extra)
    }
}
rt::record!(AdeDeviceDepAccount);

/// The device record of a device that has enrolled.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AdeDeviceMdmDevice {
    /// Whether installation on the device is deferred.
    pub deferred_install: Option<bool>,
    /// Time the device enrolled.
    pub enrolled_at: String,
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
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "deferred_install" => slot.blank(&mut self.deferred_install),
            "enrolled_at" => slot.read(&mut self.enrolled_at),
            "enrollment_status" => slot.blank(&mut self.enrollment_status),
            "id" => slot.read(&mut self.id),
            "is_missing" => slot.blank(&mut self.is_missing),
            "is_removed" => slot.blank(&mut self.is_removed),
            "name" => slot.read(&mut self.name),
            "status" => slot.read(&mut self.status),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("deferred_install", &self.deferred_install)?;
        to.field("enrolled_at", &self.enrolled_at)?;
        to.field("enrollment_status", &self.enrollment_status)?;
        to.field("id", &self.id)?;
        to.field("is_missing", &self.is_missing)?;
        to.field("is_removed", &self.is_removed)?;
        to.field("name", &self.name)?;
        to.field("status", &self.status)?;
        to.rest(&self.extra)
    }
}
rt::record!(AdeDeviceMdmDevice);

/// One Automated Device Enrollment integration, that is one MDM server in Apple Business Manager.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AdeIntegration {
    /// Time the server token expires.
    pub access_token_expiry: String,
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
    pub id: String,
    /// Time the devices were last synced with Apple; null before the first sync.
    pub last_device_sync: Option<String>,
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
    pub status_received_at: Option<String>,
    /// Name of the server token file (`.p7m`) that was uploaded.
    pub stoken_file_name: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for AdeIntegration {
    const NAME: &'static str = "AdeIntegration";
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "access_token_expiry" => slot.read(&mut self.access_token_expiry),
            "admin_id" => slot.read(&mut self.admin_id),
            "blueprint" => slot.blank(&mut self.blueprint),
            "days_left" => slot.blank(&mut self.days_left),
            "defaults" => slot.blank(&mut self.defaults),
            "device_counts" => slot.blank(&mut self.device_counts),
            "id" => slot.read(&mut self.id),
            "last_device_sync" => slot.read(&mut self.last_device_sync),
            "org_address" => slot.read(&mut self.org_address),
            "org_email" => slot.read(&mut self.org_email),
            "org_name" => slot.read(&mut self.org_name),
            "org_phone" => slot.read(&mut self.org_phone),
            "org_type" => slot.read(&mut self.org_type),
            "server_name" => slot.read(&mut self.server_name),
            "server_uuid" => slot.read(&mut self.server_uuid),
            "status" => slot.read(&mut self.status),
            "status_reason" => slot.read(&mut self.status_reason),
            "status_received_at" => slot.read(&mut self.status_received_at),
            "stoken_file_name" => slot.read(&mut self.stoken_file_name),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("access_token_expiry", &self.access_token_expiry)?;
        to.field("admin_id", &self.admin_id)?;
        to.field("blueprint", &self.blueprint)?;
        to.field("days_left", &self.days_left)?;
        to.field("defaults", &self.defaults)?;
        to.field("device_counts", &self.device_counts)?;
        to.field("id", &self.id)?;
        to.field("last_device_sync", &self.last_device_sync)?;
        to.field("org_address", &self.org_address)?;
        to.field("org_email", &self.org_email)?;
        to.field("org_name", &self.org_name)?;
        to.field("org_phone", &self.org_phone)?;
        to.field("org_type", &self.org_type)?;
        to.field("server_name", &self.server_name)?;
        to.field("server_uuid", &self.server_uuid)?;
        to.field("status", &self.status)?;
        to.field("status_reason", &self.status_reason)?;
        to.field("status_received_at", &self.status_received_at)?;
        to.field("stoken_file_name", &self.stoken_file_name)?;
        to.rest(&self.extra)
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
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "color" => slot.read(&mut self.color),
            "icon" => slot.read(&mut self.icon),
            "id" => slot.read(&mut self.id),
            "name" => slot.read(&mut self.name),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("color", &self.color)?;
        to.field("icon", &self.icon)?;
        to.field("id", &self.id)?;
        to.field("name", &self.name)?;
        to.rest(&self.extra)
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
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "email" => slot.read(&mut self.email),
            "phone" => slot.read(&mut self.phone),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("email", &self.email)?;
        to.field("phone", &self.phone)?;
        to.rest(&self.extra)
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
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "AppleTV" => slot.blank(&mut self.apple_tv),
            "Mac" => slot.blank(&mut self.mac),
            "iPad" => slot.blank(&mut self.i_pad),
            "iPhone" => slot.blank(&mut self.i_phone),
            "total" => slot.blank(&mut self.total),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("AppleTV", &self.apple_tv)?;
        to.field("Mac", &self.mac)?;
        to.field("iPad", &self.i_pad)?;
        to.field("iPhone", &self.i_phone)?;
        to.field("total", &self.total)?;
        to.rest(&self.extra)
    }
}
rt::record!(AdeIntegrationDeviceCounts);

/// Token, contact and enrollment of the integration to create.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateAdeIntegrationBody {
    /// Identifier (UUID) of the default blueprint. Null when `use_blueprint_routing` is true.
    pub blueprint_id: Option<String>,
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
    const REQUIRED: &'static [&'static str] = &["email", "file", "phone"];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "blueprint_id" => slot.read(&mut self.blueprint_id),
            "email" => slot.required(0, &mut self.email),
            "file" => slot.required(1, &mut self.file),
            "phone" => slot.required(2, &mut self.phone),
            "use_blueprint_routing" => slot.blank(&mut self.use_blueprint_routing),
            _ => slot.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("blueprint_id", &self.blueprint_id)?;
        to.field("email", &self.email)?;
        to.field("file", &self.file)?;
        to.field("phone", &self.phone)?;
        to.field("use_blueprint_routing", &self.use_blueprint_routing)?;
        Ok(())
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
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "dep_account" => slot.read(&mut self.dep_account),
            "error" => slot.read(&mut self.error),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("dep_account", &self.dep_account)?;
        to.field("error", &self.error)?;
        to.rest(&self.extra)
    }
}
rt::record!(DepAccountErrorBody);

/// Family of a device in Automated Device Enrollment.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[allow(clippy::enum_variant_names, reason = "the names follow the API's values")]
pub enum ListAdeDevicesDeviceFamily {
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

impl rt::OpenEnum for ListAdeDevicesDeviceFamily {
    const VALUES: &'static [&'static str] = &[
        "AppleTV",
        "Mac",
        "Vision",
        "iPad",
        "iPhone",
        "iPod",
    ];
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
rt::open_enum!(ListAdeDevicesDeviceFamily);

/// Operating system of a device in Automated Device Enrollment.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[allow(clippy::enum_variant_names, reason = "the names follow the API's values")]
pub enum ListAdeDevicesOs {
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

impl rt::OpenEnum for ListAdeDevicesOs {
    const VALUES: &'static [&'static str] = &[
        "OSX",
        "iOS",
        "iPadOS",
        "tvOS",
        "visionOS",
    ];
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
rt::open_enum!(ListAdeDevicesOs);

/// State of the enrollment profile of a device in Automated Device Enrollment.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[allow(clippy::enum_variant_names, reason = "the names follow the API's values")]
pub enum ListAdeDevicesProfileStatus {
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

impl rt::OpenEnum for ListAdeDevicesProfileStatus {
    const VALUES: &'static [&'static str] = &["assigned", "empty", "pushed", "removed"];
    fn from_text(text: &str) -> Self {
        match text {
            "assigned" => Self::Assigned,
            "empty" => Self::Empty,
            "pushed" => Self::Pushed,
            "removed" => Self::Removed,
            other => Self::Other(other.to_owned()),
        }
    }
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
rt::open_enum!(ListAdeDevicesProfileStatus);

/// One page of Automated Device Enrollment devices.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListAdeDevicesResponse {
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

impl rt::Record for ListAdeDevicesResponse {
    const NAME: &'static str = "ListAdeDevicesResponse";
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "count" => slot.blank(&mut self.count),
            "next" => slot.read(&mut self.next),
            "previous" => slot.read(&mut self.previous),
            "results" => slot.read(&mut self.results),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("count", &self.count)?;
        to.field("next", &self.next)?;
        to.field("previous", &self.previous)?;
        to.field("results", &self.results)?;
        to.rest(&self.extra)
    }
}
rt::record!(ListAdeDevicesResponse);

/// One page of Automated Device Enrollment integrations.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListAdeIntegrationsResponse {
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

impl rt::Record for ListAdeIntegrationsResponse {
    const NAME: &'static str = "ListAdeIntegrationsResponse";
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "count" => slot.blank(&mut self.count),
            "next" => slot.read(&mut self.next),
            "previous" => slot.read(&mut self.previous),
            "results" => slot.read(&mut self.results),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("count", &self.count)?;
        to.field("next", &self.next)?;
        to.field("previous", &self.previous)?;
        to.field("results", &self.results)?;
        to.rest(&self.extra)
    }
}
rt::record!(ListAdeIntegrationsResponse);

/// One page of the devices of an integration.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListDevicesAssociatedToAdeTokenResponse {
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

impl rt::Record for ListDevicesAssociatedToAdeTokenResponse {
    const NAME: &'static str = "ListDevicesAssociatedToAdeTokenResponse";
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "count" => slot.blank(&mut self.count),
            "next" => slot.read(&mut self.next),
            "previous" => slot.read(&mut self.previous),
            "results" => slot.read(&mut self.results),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("count", &self.count)?;
        to.field("next", &self.next)?;
        to.field("previous", &self.previous)?;
        to.field("results", &self.results)?;
        to.rest(&self.extra)
    }
}
rt::record!(ListDevicesAssociatedToAdeTokenResponse);

/// The new token of the integration, with its contact and enrollment.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RenewAdeIntegrationBody {
    /// Identifier (UUID) of the default blueprint. Null when `use_blueprint_routing` is true.
    pub blueprint_id: Option<String>,
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
    const REQUIRED: &'static [&'static str] = &["email", "file", "phone"];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "blueprint_id" => slot.read(&mut self.blueprint_id),
            "email" => slot.required(0, &mut self.email),
            "file" => slot.required(1, &mut self.file),
            "phone" => slot.required(2, &mut self.phone),
            "use_blueprint_routing" => slot.blank(&mut self.use_blueprint_routing),
            _ => slot.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("blueprint_id", &self.blueprint_id)?;
        to.field("email", &self.email)?;
        to.field("file", &self.file)?;
        to.field("phone", &self.phone)?;
        to.field("use_blueprint_routing", &self.use_blueprint_routing)?;
        Ok(())
    }
}
rt::record!(RenewAdeIntegrationBody);

/// What to change of the device's enrollment. Only the fields sent are changed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateAdeDeviceBody {
    /// Asset tag to give the device.
    pub asset_tag: Option<String>,
    /// Identifier (UUID) of the blueprint to enroll in. Null together with `use_blueprint_routing`.
    pub blueprint_id: rt::Patch<String>,
    /// `true` enrolls the device by Blueprint Routing.
    pub use_blueprint_routing: Option<bool>,
    /// Identifier (UUID) of the user to assign.
    pub user_id: Option<String>,
}

impl rt::Record for UpdateAdeDeviceBody {
    const NAME: &'static str = "UpdateAdeDeviceBody";
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "asset_tag" => slot.read(&mut self.asset_tag),
            "blueprint_id" => slot.read(&mut self.blueprint_id),
            "use_blueprint_routing" => slot.blank(&mut self.use_blueprint_routing),
            "user_id" => slot.read(&mut self.user_id),
            _ => slot.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("asset_tag", &self.asset_tag)?;
        to.field("blueprint_id", &self.blueprint_id)?;
        to.field("use_blueprint_routing", &self.use_blueprint_routing)?;
        to.field("user_id", &self.user_id)?;
        Ok(())
    }
}
rt::record!(UpdateAdeDeviceBody);

/// Contact and enrollment to set on the integration.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateAdeIntegrationBody {
    /// Identifier (UUID) of the default blueprint. Null when `use_blueprint_routing` is true.
    pub blueprint_id: Option<String>,
    /// Email address of the default contact.
    pub email: String,
    /// Phone number of the default contact.
    pub phone: String,
    /// `true` enrolls devices by Blueprint Routing instead of the default blueprint.
    pub use_blueprint_routing: Option<bool>,
}

impl rt::Record for UpdateAdeIntegrationBody {
    const NAME: &'static str = "UpdateAdeIntegrationBody";
    const REQUIRED: &'static [&'static str] = &["email", "phone"];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "blueprint_id" => slot.read(&mut self.blueprint_id),
            "email" => slot.required(0, &mut self.email),
            "phone" => slot.required(1, &mut self.phone),
            "use_blueprint_routing" => slot.blank(&mut self.use_blueprint_routing),
            _ => slot.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("blueprint_id", &self.blueprint_id)?;
        to.field("email", &self.email)?;
        to.field("phone", &self.phone)?;
        to.field("use_blueprint_routing", &self.use_blueprint_routing)?;
        Ok(())
    }
}
rt::record!(UpdateAdeIntegrationBody);
