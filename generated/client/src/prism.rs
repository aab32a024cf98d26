// Made by `cargo xtask generate` from spec/. Do not edit: put corrections into spec/overlays.

//! Inventory of the whole fleet by category, with filters, and exports of it as CSV.

use std::collections::BTreeMap;

use crate::runtime as rt;

/// Inventory of the whole fleet by category, with filters, and exports of it as CSV.
#[derive(Clone, Copy, Debug)]
pub struct Prism<'c> {
    pub(crate) client: &'c rt::Client,
}

impl<'c> Prism<'c> {
    /// List Activation Lock states.
    ///
    /// Lists the Activation Lock attributes of devices. A page holds at most 300 records; follow `cursor` or `offset` for more.
    ///
    /// `GET /api/v1/prism/activation_lock`, risk: read.
    pub fn activation_lock(&self) -> rt::Call<'c, ActivationLockRequest> {
        rt::Call::new(self.client, ActivationLockRequest::default())
    }
    /// List application firewall settings.
    ///
    /// Lists the state of the application firewall of each Mac, with stealth mode and logging. A page holds at most 300 records; follow `cursor` or `offset` for more.
    ///
    /// `GET /api/v1/prism/application_firewall`, risk: read.
    pub fn application_firewall(&self) -> rt::Call<'c, ApplicationFirewallRequest> {
        rt::Call::new(self.client, ApplicationFirewallRequest::default())
    }
    /// List installed applications.
    ///
    /// Lists the applications found on Macs, iPhones, iPads and Apple TVs, one record for each application on a device. A page holds at most 300 records; follow `cursor` or `offset` for more.
    ///
    /// `GET /api/v1/prism/apps`, risk: read.
    pub fn applications(&self) -> rt::Call<'c, Applications> {
        rt::Call::new(self.client, Applications::default())
    }
    /// List cellular attributes.
    ///
    /// Lists the cellular attributes of devices: carrier, SIM, roaming and modem. A page holds at most 300 records; follow `cursor` or `offset` for more.
    ///
    /// `GET /api/v1/prism/cellular`, risk: read.
    pub fn cellular(&self) -> rt::Call<'c, CellularRequest> {
        rt::Call::new(self.client, CellularRequest::default())
    }
    /// List certificates.
    ///
    /// Lists the certificates installed on devices, one record for each certificate on a device. A page holds at most 300 records; follow `cursor` or `offset` for more.
    ///
    /// `GET /api/v1/prism/certificates`, risk: read.
    pub fn certificates(&self) -> rt::Call<'c, Certificates> {
        rt::Call::new(self.client, Certificates::default())
    }
    /// Count records of a category.
    ///
    /// Returns the number of records in a Prism category and whether the number is approximate.
    ///
    /// `GET /api/v1/prism/count`, risk: read.
    pub fn count(&self) -> rt::Call<'c, Count> {
        rt::Call::new(self.client, Count::default())
    }
    /// List desktop and screen saver settings.
    ///
    /// Lists desktop and screen saver settings of Macs. A page holds at most 300 records; follow `cursor` or `offset` for more.
    ///
    /// `GET /api/v1/prism/desktop_and_screensaver`, risk: read.
    pub fn desktop_and_screensaver(&self) -> rt::Call<'c, DesktopAndScreensaverRequest> {
        rt::Call::new(self.client, DesktopAndScreensaverRequest::default())
    }
    /// List device information.
    ///
    /// Lists one record of general attributes for each device: model, serial number, versions, blueprint, user and dates. A page holds at most 300 records; follow `cursor` or `offset` for more.
    ///
    /// `GET /api/v1/prism/device_information`, risk: read.
    pub fn device_information(&self) -> rt::Call<'c, DeviceInformationRequest> {
        rt::Call::new(self.client, DeviceInformationRequest::default())
    }
    /// Request an export.
    ///
    /// Starts an export of one Prism category to a CSV file, with the filters of the category's list. Returns the export with status `pending`; follow it by its `id`. A category that cannot be exported gives a 400.
    ///
    /// `POST /api/v1/prism/export`, risk: additive.
    pub fn request_category_export(
        &self,
        category: impl Into<RequestCategoryExportCategory>,
    ) -> rt::Call<'c, RequestCategoryExport> {
        rt::Call::new(
            self.client,
            RequestCategoryExport {
                body: RequestCategoryExportBody {
                    category: category.into(),
                    ..RequestCategoryExportBody::default()
                },
            },
        )
    }
    /// Get an export.
    ///
    /// Returns the status of an export. Once it is `success`, `signed_url` gives the CSV file to whoever has the URL, for a limited time and without the API token.
    ///
    /// `GET /api/v1/prism/export/{export_id}`, risk: read.
    pub fn get_category_export(
        &self,
        export_id: impl Into<String>,
    ) -> rt::Call<'c, GetCategoryExport> {
        rt::Call::new(
            self.client,
            GetCategoryExport {
                export_id: export_id.into(),
            },
        )
    }
    /// List FileVault states.
    ///
    /// Lists the state of FileVault of each Mac and of its recovery key: its kind, whether it is escrowed and whether it must be renewed. A page holds at most 300 records; follow `cursor` or `offset` for more.
    ///
    /// `GET /api/v1/prism/filevault`, risk: read.
    pub fn file_vault(&self) -> rt::Call<'c, FileVaultRequest> {
        rt::Call::new(self.client, FileVaultRequest::default())
    }
    /// List Gatekeeper and XProtect states.
    ///
    /// Lists Gatekeeper settings and XProtect versions of Macs. A page holds at most 300 records; follow `cursor` or `offset` for more.
    ///
    /// `GET /api/v1/prism/gatekeeper_and_xprotect`, risk: read.
    pub fn gatekeeper_and_x_protect(
        &self,
    ) -> rt::Call<'c, GatekeeperAndXProtectRequest> {
        rt::Call::new(self.client, GatekeeperAndXProtectRequest::default())
    }
    /// List installed profiles.
    ///
    /// Lists the configuration profiles installed on Macs, iPhones, iPads and Apple TVs, one record for each profile on a device. A page holds at most 300 records; follow `cursor` or `offset` for more.
    ///
    /// `GET /api/v1/prism/installed_profiles`, risk: read.
    pub fn installed_profiles(&self) -> rt::Call<'c, InstalledProfiles> {
        rt::Call::new(self.client, InstalledProfiles::default())
    }
    /// List kernel extensions.
    ///
    /// Lists the kernel extensions found on Macs. A page holds at most 300 records; follow `cursor` or `offset` for more.
    ///
    /// `GET /api/v1/prism/kernel_extensions`, risk: read.
    pub fn kernel_extensions(&self) -> rt::Call<'c, KernelExtensions> {
        rt::Call::new(self.client, KernelExtensions::default())
    }
    /// List launch agents and daemons.
    ///
    /// Lists the launch agents and launch daemons installed on Macs. A page holds at most 300 records; follow `cursor` or `offset` for more.
    ///
    /// `GET /api/v1/prism/launch_agents_and_daemons`, risk: read.
    pub fn launch_agents_and_daemons(&self) -> rt::Call<'c, LaunchAgentsAndDaemons> {
        rt::Call::new(self.client, LaunchAgentsAndDaemons::default())
    }
    /// List local users.
    ///
    /// Lists the local accounts of Macs. A page holds at most 300 records; follow `cursor` or `offset` for more.
    ///
    /// `GET /api/v1/prism/local_users`, risk: read.
    pub fn local_users(&self) -> rt::Call<'c, LocalUsers> {
        rt::Call::new(self.client, LocalUsers::default())
    }
    /// List startup settings.
    ///
    /// Lists the startup and security settings of Macs, such as System Integrity Protection, the secure boot level and booting from external media. A page holds at most 300 records; follow `cursor` or `offset` for more.
    ///
    /// `GET /api/v1/prism/startup_settings`, risk: read.
    pub fn startup_settings(&self) -> rt::Call<'c, StartupSettings> {
        rt::Call::new(self.client, StartupSettings::default())
    }
    /// List system extensions.
    ///
    /// Lists the system extensions found on Macs. A page holds at most 300 records; follow `cursor` or `offset` for more.
    ///
    /// `GET /api/v1/prism/system_extensions`, risk: read.
    pub fn system_extensions(&self) -> rt::Call<'c, SystemExtensions> {
        rt::Call::new(self.client, SystemExtensions::default())
    }
    /// List privacy permissions.
    ///
    /// Lists the entries of the Transparency, Consent and Control (TCC) database of Macs: which application may use which protected service. A page holds at most 300 records; follow `cursor` or `offset` for more.
    ///
    /// `GET /api/v1/prism/transparency_database`, risk: read.
    pub fn transparency_database(&self) -> rt::Call<'c, TransparencyDatabaseRequest> {
        rt::Call::new(self.client, TransparencyDatabaseRequest::default())
    }
}

/// Arguments of `GET /api/v1/prism/activation_lock`.
///
/// List Activation Lock states.
///
/// Lists the Activation Lock attributes of devices. A page holds at most 300 records; follow `cursor` or `offset` for more.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ActivationLockRequest {
    /// Returns records of devices in these blueprints, comma separated identifiers (UUIDs).
    pub blueprint_ids: Option<Vec<String>>,
    /// Returns records of devices of these families, comma separated, such as `Mac`, `iPhone`, `iPad` and `tvOS`.
    pub device_families: Option<Vec<String>>,
    /// JSON object of fields and conditions, `{"<field>":{"<operator>":<value>}}`, all of which must hold. A field is any key of a record except `blueprint_id` and `device__family`, which have parameters of their own. Operators are `eq` for booleans; `in`, `not_in`, `like` (contains) and `not_like` with a list of texts; `lt`, `lte`, `gt` and `gte` for dates, and `or` around two of them to leave out the time between.
    pub filter: Option<rt::Value>,
    /// Number of records in one answer. The maximum is 300.
    pub limit: Option<i64>,
    /// Number of records to skip before the first one returned.
    pub offset: Option<i64>,
    /// Key of a record to sort by, ascending; a leading dash sorts in descending order.
    pub sort_by: Option<String>,
}

impl rt::Operation for ActivationLockRequest {
    type Answer = rt::Json<ActivationLockResponse>;
    const META: rt::Meta = rt::Meta {
        id: "activationLock",
        method: rt::Method::Get,
        path: "/api/v1/prism/activation_lock",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
    };
    fn encode(&self, to: &mut rt::Encoder) {
        to.query("blueprint_ids", &self.blueprint_ids);
        to.query("device_families", &self.device_families);
        to.query("filter", &self.filter);
        to.query("limit", &self.limit);
        to.query("offset", &self.offset);
        to.query("sort_by", &self.sort_by);
    }
}

impl rt::Paged for ActivationLockRequest {
    type Item = ActivationLock;
    const PAGING: rt::Paging = rt::Paging::Offset {
        limit: "limit",
        offset: "offset",
        max: Some(300),
    };
    fn page(output: rt::Output<Self>) -> rt::Page<Self::Item> {
        let total = output.total;
        rt::Page::of(output.data).total(total)
    }
}

impl rt::Call<'_, ActivationLockRequest> {
    /// Returns records of devices in these blueprints, comma separated identifiers (UUIDs).
    pub fn blueprint_ids(
        mut self,
        blueprint_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.operation.blueprint_ids = Some(
            blueprint_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Returns records of devices of these families, comma separated, such as `Mac`, `iPhone`, `iPad` and `tvOS`.
    pub fn device_families(
        mut self,
        device_families: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.operation.device_families = Some(
            device_families.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// JSON object of fields and conditions, `{"<field>":{"<operator>":<value>}}`, all of which must hold. A field is any key of a record except `blueprint_id` and `device__family`, which have parameters of their own. Operators are `eq` for booleans; `in`, `not_in`, `like` (contains) and `not_like` with a list of texts; `lt`, `lte`, `gt` and `gte` for dates, and `or` around two of them to leave out the time between.
    pub fn filter(mut self, filter: impl Into<rt::Value>) -> Self {
        self.operation.filter = Some(filter.into());
        self
    }
    /// Number of records in one answer. The maximum is 300.
    pub fn limit(mut self, limit: i64) -> Self {
        self.operation.limit = Some(limit);
        self
    }
    /// Number of records to skip before the first one returned.
    pub fn offset(mut self, offset: i64) -> Self {
        self.operation.offset = Some(offset);
        self
    }
    /// Key of a record to sort by, ascending; a leading dash sorts in descending order.
    pub fn sort_by(mut self, sort_by: impl Into<String>) -> Self {
        self.operation.sort_by = Some(sort_by.into());
        self
    }
}

/// Arguments of `GET /api/v1/prism/application_firewall`.
///
/// List application firewall settings.
///
/// Lists the state of the application firewall of each Mac, with stealth mode and logging. A page holds at most 300 records; follow `cursor` or `offset` for more.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ApplicationFirewallRequest {
    /// Returns records of devices in these blueprints, comma separated identifiers (UUIDs).
    pub blueprint_ids: Option<Vec<String>>,
    /// Returns records of devices of these families, comma separated, such as `Mac`, `iPhone`, `iPad` and `tvOS`.
    pub device_families: Option<Vec<String>>,
    /// JSON object of fields and conditions, `{"<field>":{"<operator>":<value>}}`, all of which must hold. A field is any key of a record except `blueprint_id` and `device__family`, which have parameters of their own. Operators are `eq` for booleans; `in`, `not_in`, `like` (contains) and `not_like` with a list of texts; `lt`, `lte`, `gt` and `gte` for dates, and `or` around two of them to leave out the time between.
    pub filter: Option<rt::Value>,
    /// Number of records in one answer. The maximum is 300.
    pub limit: Option<i64>,
    /// Number of records to skip before the first one returned.
    pub offset: Option<i64>,
    /// Key of a record to sort by, ascending; a leading dash sorts in descending order.
    pub sort_by: Option<String>,
}

impl rt::Operation for ApplicationFirewallRequest {
    type Answer = rt::Json<ApplicationFirewallResponse>;
    const META: rt::Meta = rt::Meta {
        id: "applicationFirewall",
        method: rt::Method::Get,
        path: "/api/v1/prism/application_firewall",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
    };
    fn encode(&self, to: &mut rt::Encoder) {
        to.query("blueprint_ids", &self.blueprint_ids);
        to.query("device_families", &self.device_families);
        to.query("filter", &self.filter);
        to.query("limit", &self.limit);
        to.query("offset", &self.offset);
        to.query("sort_by", &self.sort_by);
    }
}

impl rt::Paged for ApplicationFirewallRequest {
    type Item = ApplicationFirewall;
    const PAGING: rt::Paging = rt::Paging::Offset {
        limit: "limit",
        offset: "offset",
        max: Some(300),
    };
    fn page(output: rt::Output<Self>) -> rt::Page<Self::Item> {
        let total = output.total;
        rt::Page::of(output.data).total(total)
    }
}

impl rt::Call<'_, ApplicationFirewallRequest> {
    /// Returns records of devices in these blueprints, comma separated identifiers (UUIDs).
    pub fn blueprint_ids(
        mut self,
        blueprint_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.operation.blueprint_ids = Some(
            blueprint_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Returns records of devices of these families, comma separated, such as `Mac`, `iPhone`, `iPad` and `tvOS`.
    pub fn device_families(
        mut self,
        device_families: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.operation.device_families = Some(
            device_families.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// JSON object of fields and conditions, `{"<field>":{"<operator>":<value>}}`, all of which must hold. A field is any key of a record except `blueprint_id` and `device__family`, which have parameters of their own. Operators are `eq` for booleans; `in`, `not_in`, `like` (contains) and `not_like` with a list of texts; `lt`, `lte`, `gt` and `gte` for dates, and `or` around two of them to leave out the time between.
    pub fn filter(mut self, filter: impl Into<rt::Value>) -> Self {
        self.operation.filter = Some(filter.into());
        self
    }
    /// Number of records in one answer. The maximum is 300.
    pub fn limit(mut self, limit: i64) -> Self {
        self.operation.limit = Some(limit);
        self
    }
    /// Number of records to skip before the first one returned.
    pub fn offset(mut self, offset: i64) -> Self {
        self.operation.offset = Some(offset);
        self
    }
    /// Key of a record to sort by, ascending; a leading dash sorts in descending order.
    pub fn sort_by(mut self, sort_by: impl Into<String>) -> Self {
        self.operation.sort_by = Some(sort_by.into());
        self
    }
}

/// Arguments of `GET /api/v1/prism/apps`.
///
/// List installed applications.
///
/// Lists the applications found on Macs, iPhones, iPads and Apple TVs, one record for each application on a device. A page holds at most 300 records; follow `cursor` or `offset` for more.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Applications {
    /// Returns records of devices in these blueprints, comma separated identifiers (UUIDs).
    pub blueprint_ids: Option<Vec<String>>,
    /// Returns records of devices of these families, comma separated, such as `Mac`, `iPhone`, `iPad` and `tvOS`.
    pub device_families: Option<Vec<String>>,
    /// JSON object of fields and conditions, `{"<field>":{"<operator>":<value>}}`, all of which must hold. A field is any key of a record except `blueprint_id` and `device__family`, which have parameters of their own. Operators are `eq` for booleans; `in`, `not_in`, `like` (contains) and `not_like` with a list of texts; `lt`, `lte`, `gt` and `gte` for dates, and `or` around two of them to leave out the time between.
    pub filter: Option<rt::Value>,
    /// Number of records in one answer. The maximum is 300.
    pub limit: Option<i64>,
    /// Number of records to skip before the first one returned.
    pub offset: Option<i64>,
    /// Key of a record to sort by, ascending; a leading dash sorts in descending order.
    pub sort_by: Option<String>,
}

impl rt::Operation for Applications {
    type Answer = rt::Json<ApplicationsResponse>;
    const META: rt::Meta = rt::Meta {
        id: "applications",
        method: rt::Method::Get,
        path: "/api/v1/prism/apps",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
    };
    fn encode(&self, to: &mut rt::Encoder) {
        to.query("blueprint_ids", &self.blueprint_ids);
        to.query("device_families", &self.device_families);
        to.query("filter", &self.filter);
        to.query("limit", &self.limit);
        to.query("offset", &self.offset);
        to.query("sort_by", &self.sort_by);
    }
}

impl rt::Paged for Applications {
    type Item = Application;
    const PAGING: rt::Paging = rt::Paging::Offset {
        limit: "limit",
        offset: "offset",
        max: Some(300),
    };
    fn page(output: rt::Output<Self>) -> rt::Page<Self::Item> {
        let total = output.total;
        rt::Page::of(output.data).total(total)
    }
}

impl rt::Call<'_, Applications> {
    /// Returns records of devices in these blueprints, comma separated identifiers (UUIDs).
    pub fn blueprint_ids(
        mut self,
        blueprint_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.operation.blueprint_ids = Some(
            blueprint_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Returns records of devices of these families, comma separated, such as `Mac`, `iPhone`, `iPad` and `tvOS`.
    pub fn device_families(
        mut self,
        device_families: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.operation.device_families = Some(
            device_families.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// JSON object of fields and conditions, `{"<field>":{"<operator>":<value>}}`, all of which must hold. A field is any key of a record except `blueprint_id` and `device__family`, which have parameters of their own. Operators are `eq` for booleans; `in`, `not_in`, `like` (contains) and `not_like` with a list of texts; `lt`, `lte`, `gt` and `gte` for dates, and `or` around two of them to leave out the time between.
    pub fn filter(mut self, filter: impl Into<rt::Value>) -> Self {
        self.operation.filter = Some(filter.into());
        self
    }
    /// Number of records in one answer. The maximum is 300.
    pub fn limit(mut self, limit: i64) -> Self {
        self.operation.limit = Some(limit);
        self
    }
    /// Number of records to skip before the first one returned.
    pub fn offset(mut self, offset: i64) -> Self {
        self.operation.offset = Some(offset);
        self
    }
    /// Key of a record to sort by, ascending; a leading dash sorts in descending order.
    pub fn sort_by(mut self, sort_by: impl Into<String>) -> Self {
        self.operation.sort_by = Some(sort_by.into());
        self
    }
}

/// Arguments of `GET /api/v1/prism/cellular`.
///
/// List cellular attributes.
///
/// Lists the cellular attributes of devices: carrier, SIM, roaming and modem. A page holds at most 300 records; follow `cursor` or `offset` for more.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CellularRequest {
    /// Returns records of devices in these blueprints, comma separated identifiers (UUIDs).
    pub blueprint_ids: Option<Vec<String>>,
    /// Returns records of devices of these families, comma separated, such as `Mac`, `iPhone`, `iPad` and `tvOS`.
    pub device_families: Option<Vec<String>>,
    /// JSON object of fields and conditions, `{"<field>":{"<operator>":<value>}}`, all of which must hold. A field is any key of a record except `blueprint_id` and `device__family`, which have parameters of their own. Operators are `eq` for booleans; `in`, `not_in`, `like` (contains) and `not_like` with a list of texts; `lt`, `lte`, `gt` and `gte` for dates, and `or` around two of them to leave out the time between.
    pub filter: Option<rt::Value>,
    /// Number of records in one answer. The maximum is 300.
    pub limit: Option<i64>,
    /// Number of records to skip before the first one returned.
    pub offset: Option<i64>,
    /// Key of a record to sort by, ascending; a leading dash sorts in descending order.
    pub sort_by: Option<String>,
}

impl rt::Operation for CellularRequest {
    type Answer = rt::Json<CellularResponse>;
    const META: rt::Meta = rt::Meta {
        id: "cellular",
        method: rt::Method::Get,
        path: "/api/v1/prism/cellular",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
    };
    fn encode(&self, to: &mut rt::Encoder) {
        to.query("blueprint_ids", &self.blueprint_ids);
        to.query("device_families", &self.device_families);
        to.query("filter", &self.filter);
        to.query("limit", &self.limit);
        to.query("offset", &self.offset);
        to.query("sort_by", &self.sort_by);
    }
}

impl rt::Paged for CellularRequest {
    type Item = Cellular;
    const PAGING: rt::Paging = rt::Paging::Offset {
        limit: "limit",
        offset: "offset",
        max: Some(300),
    };
    fn page(output: rt::Output<Self>) -> rt::Page<Self::Item> {
        let total = output.total;
        rt::Page::of(output.data).total(total)
    }
}

impl rt::Call<'_, CellularRequest> {
    /// Returns records of devices in these blueprints, comma separated identifiers (UUIDs).
    pub fn blueprint_ids(
        mut self,
        blueprint_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.operation.blueprint_ids = Some(
            blueprint_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Returns records of devices of these families, comma separated, such as `Mac`, `iPhone`, `iPad` and `tvOS`.
    pub fn device_families(
        mut self,
        device_families: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.operation.device_families = Some(
            device_families.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// JSON object of fields and conditions, `{"<field>":{"<operator>":<value>}}`, all of which must hold. A field is any key of a record except `blueprint_id` and `device__family`, which have parameters of their own. Operators are `eq` for booleans; `in`, `not_in`, `like` (contains) and `not_like` with a list of texts; `lt`, `lte`, `gt` and `gte` for dates, and `or` around two of them to leave out the time between.
    pub fn filter(mut self, filter: impl Into<rt::Value>) -> Self {
        self.operation.filter = Some(filter.into());
        self
    }
    /// Number of records in one answer. The maximum is 300.
    pub fn limit(mut self, limit: i64) -> Self {
        self.operation.limit = Some(limit);
        self
    }
    /// Number of records to skip before the first one returned.
    pub fn offset(mut self, offset: i64) -> Self {
        self.operation.offset = Some(offset);
        self
    }
    /// Key of a record to sort by, ascending; a leading dash sorts in descending order.
    pub fn sort_by(mut self, sort_by: impl Into<String>) -> Self {
        self.operation.sort_by = Some(sort_by.into());
        self
    }
}

/// Arguments of `GET /api/v1/prism/certificates`.
///
/// List certificates.
///
/// Lists the certificates installed on devices, one record for each certificate on a device. A page holds at most 300 records; follow `cursor` or `offset` for more.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Certificates {
    /// Returns records of devices in these blueprints, comma separated identifiers (UUIDs).
    pub blueprint_ids: Option<Vec<String>>,
    /// Returns records of devices of these families, comma separated, such as `Mac`, `iPhone`, `iPad` and `tvOS`.
    pub device_families: Option<Vec<String>>,
    /// JSON object of fields and conditions, `{"<field>":{"<operator>":<value>}}`, all of which must hold. A field is any key of a record except `blueprint_id` and `device__family`, which have parameters of their own. Operators are `eq` for booleans; `in`, `not_in`, `like` (contains) and `not_like` with a list of texts; `lt`, `lte`, `gt` and `gte` for dates, and `or` around two of them to leave out the time between.
    pub filter: Option<rt::Value>,
    /// Number of records in one answer. The maximum is 300.
    pub limit: Option<i64>,
    /// Number of records to skip before the first one returned.
    pub offset: Option<i64>,
    /// Key of a record to sort by, ascending; a leading dash sorts in descending order.
    pub sort_by: Option<String>,
}

impl rt::Operation for Certificates {
    type Answer = rt::Json<CertificatesResponse>;
    const META: rt::Meta = rt::Meta {
        id: "certificates",
        method: rt::Method::Get,
        path: "/api/v1/prism/certificates",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
    };
    fn encode(&self, to: &mut rt::Encoder) {
        to.query("blueprint_ids", &self.blueprint_ids);
        to.query("device_families", &self.device_families);
        to.query("filter", &self.filter);
        to.query("limit", &self.limit);
        to.query("offset", &self.offset);
        to.query("sort_by", &self.sort_by);
    }
}

impl rt::Paged for Certificates {
    type Item = Certificate;
    const PAGING: rt::Paging = rt::Paging::Offset {
        limit: "limit",
        offset: "offset",
        max: Some(300),
    };
    fn page(output: rt::Output<Self>) -> rt::Page<Self::Item> {
        let total = output.total;
        rt::Page::of(output.data).total(total)
    }
}

impl rt::Call<'_, Certificates> {
    /// Returns records of devices in these blueprints, comma separated identifiers (UUIDs).
    pub fn blueprint_ids(
        mut self,
        blueprint_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.operation.blueprint_ids = Some(
            blueprint_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Returns records of devices of these families, comma separated, such as `Mac`, `iPhone`, `iPad` and `tvOS`.
    pub fn device_families(
        mut self,
        device_families: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.operation.device_families = Some(
            device_families.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// JSON object of fields and conditions, `{"<field>":{"<operator>":<value>}}`, all of which must hold. A field is any key of a record except `blueprint_id` and `device__family`, which have parameters of their own. Operators are `eq` for booleans; `in`, `not_in`, `like` (contains) and `not_like` with a list of texts; `lt`, `lte`, `gt` and `gte` for dates, and `or` around two of them to leave out the time between.
    pub fn filter(mut self, filter: impl Into<rt::Value>) -> Self {
        self.operation.filter = Some(filter.into());
        self
    }
    /// Number of records in one answer. The maximum is 300.
    pub fn limit(mut self, limit: i64) -> Self {
        self.operation.limit = Some(limit);
        self
    }
    /// Number of records to skip before the first one returned.
    pub fn offset(mut self, offset: i64) -> Self {
        self.operation.offset = Some(offset);
        self
    }
    /// Key of a record to sort by, ascending; a leading dash sorts in descending order.
    pub fn sort_by(mut self, sort_by: impl Into<String>) -> Self {
        self.operation.sort_by = Some(sort_by.into());
        self
    }
}

/// Arguments of `GET /api/v1/prism/count`.
///
/// Count records of a category.
///
/// Returns the number of records in a Prism category and whether the number is approximate.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Count {
    /// Category to count, as in its path: lower case with underscores for spaces, such as `apps` or `device_information`.
    pub category: Option<String>,
}

impl rt::Operation for Count {
    type Answer = rt::Json<CountResponse>;
    const META: rt::Meta = rt::Meta {
        id: "count",
        method: rt::Method::Get,
        path: "/api/v1/prism/count",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
    };
    fn encode(&self, to: &mut rt::Encoder) {
        to.query("category", &self.category);
    }
}

impl rt::Call<'_, Count> {
    /// Category to count, as in its path: lower case with underscores for spaces, such as `apps` or `device_information`.
    pub fn category(mut self, category: impl Into<String>) -> Self {
        self.operation.category = Some(category.into());
        self
    }
}

/// Arguments of `GET /api/v1/prism/desktop_and_screensaver`.
///
/// List desktop and screen saver settings.
///
/// Lists desktop and screen saver settings of Macs. A page holds at most 300 records; follow `cursor` or `offset` for more.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DesktopAndScreensaverRequest {
    /// Returns records of devices in these blueprints, comma separated identifiers (UUIDs).
    pub blueprint_ids: Option<Vec<String>>,
    /// Returns records of devices of these families, comma separated, such as `Mac`, `iPhone`, `iPad` and `tvOS`.
    pub device_families: Option<Vec<String>>,
    /// JSON object of fields and conditions, `{"<field>":{"<operator>":<value>}}`, all of which must hold. A field is any key of a record except `blueprint_id` and `device__family`, which have parameters of their own. Operators are `eq` for booleans; `in`, `not_in`, `like` (contains) and `not_like` with a list of texts; `lt`, `lte`, `gt` and `gte` for dates, and `or` around two of them to leave out the time between.
    pub filter: Option<rt::Value>,
    /// Number of records in one answer. The maximum is 300.
    pub limit: Option<i64>,
    /// Number of records to skip before the first one returned.
    pub offset: Option<i64>,
    /// Key of a record to sort by, ascending; a leading dash sorts in descending order.
    pub sort_by: Option<String>,
}

impl rt::Operation for DesktopAndScreensaverRequest {
    type Answer = rt::Json<DesktopAndScreensaverResponse>;
    const META: rt::Meta = rt::Meta {
        id: "desktopAndScreensaver",
        method: rt::Method::Get,
        path: "/api/v1/prism/desktop_and_screensaver",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
    };
    fn encode(&self, to: &mut rt::Encoder) {
        to.query("blueprint_ids", &self.blueprint_ids);
        to.query("device_families", &self.device_families);
        to.query("filter", &self.filter);
        to.query("limit", &self.limit);
        to.query("offset", &self.offset);
        to.query("sort_by", &self.sort_by);
    }
}

impl rt::Paged for DesktopAndScreensaverRequest {
    type Item = DesktopAndScreensaver;
    const PAGING: rt::Paging = rt::Paging::Offset {
        limit: "limit",
        offset: "offset",
        max: Some(300),
    };
    fn page(output: rt::Output<Self>) -> rt::Page<Self::Item> {
        let total = output.total;
        rt::Page::of(output.data).total(total)
    }
}

impl rt::Call<'_, DesktopAndScreensaverRequest> {
    /// Returns records of devices in these blueprints, comma separated identifiers (UUIDs).
    pub fn blueprint_ids(
        mut self,
        blueprint_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.operation.blueprint_ids = Some(
            blueprint_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Returns records of devices of these families, comma separated, such as `Mac`, `iPhone`, `iPad` and `tvOS`.
    pub fn device_families(
        mut self,
        device_families: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.operation.device_families = Some(
            device_families.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// JSON object of fields and conditions, `{"<field>":{"<operator>":<value>}}`, all of which must hold. A field is any key of a record except `blueprint_id` and `device__family`, which have parameters of their own. Operators are `eq` for booleans; `in`, `not_in`, `like` (contains) and `not_like` with a list of texts; `lt`, `lte`, `gt` and `gte` for dates, and `or` around two of them to leave out the time between.
    pub fn filter(mut self, filter: impl Into<rt::Value>) -> Self {
        self.operation.filter = Some(filter.into());
        self
    }
    /// Number of records in one answer. The maximum is 300.
    pub fn limit(mut self, limit: i64) -> Self {
        self.operation.limit = Some(limit);
        self
    }
    /// Number of records to skip before the first one returned.
    pub fn offset(mut self, offset: i64) -> Self {
        self.operation.offset = Some(offset);
        self
    }
    /// Key of a record to sort by, ascending; a leading dash sorts in descending order.
    pub fn sort_by(mut self, sort_by: impl Into<String>) -> Self {
        self.operation.sort_by = Some(sort_by.into());
        self
    }
}

/// Arguments of `GET /api/v1/prism/device_information`.
///
/// List device information.
///
/// Lists one record of general attributes for each device: model, serial number, versions, blueprint, user and dates. A page holds at most 300 records; follow `cursor` or `offset` for more.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeviceInformationRequest {
    /// Returns records of devices in these blueprints, comma separated identifiers (UUIDs).
    pub blueprint_ids: Option<Vec<String>>,
    /// Returns records of devices of these families, comma separated, such as `Mac`, `iPhone`, `iPad` and `tvOS`.
    pub device_families: Option<Vec<String>>,
    /// JSON object of fields and conditions, `{"<field>":{"<operator>":<value>}}`, all of which must hold. A field is any key of a record except `blueprint_id` and `device__family`, which have parameters of their own. Operators are `eq` for booleans; `in`, `not_in`, `like` (contains) and `not_like` with a list of texts; `lt`, `lte`, `gt` and `gte` for dates, and `or` around two of them to leave out the time between.
    pub filter: Option<rt::Value>,
    /// Number of records in one answer. The maximum is 300.
    pub limit: Option<i64>,
    /// Number of records to skip before the first one returned.
    pub offset: Option<i64>,
    /// Key of a record to sort by, ascending; a leading dash sorts in descending order.
    pub sort_by: Option<String>,
}

impl rt::Operation for DeviceInformationRequest {
    type Answer = rt::Json<DeviceInformationResponse>;
    const META: rt::Meta = rt::Meta {
        id: "deviceInformation",
        method: rt::Method::Get,
        path: "/api/v1/prism/device_information",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
    };
    fn encode(&self, to: &mut rt::Encoder) {
        to.query("blueprint_ids", &self.blueprint_ids);
        to.query("device_families", &self.device_families);
        to.query("filter", &self.filter);
        to.query("limit", &self.limit);
        to.query("offset", &self.offset);
        to.query("sort_by", &self.sort_by);
    }
}

impl rt::Paged for DeviceInformationRequest {
    type Item = DeviceInformation;
    const PAGING: rt::Paging = rt::Paging::Offset {
        limit: "limit",
        offset: "offset",
        max: Some(300),
    };
    fn page(output: rt::Output<Self>) -> rt::Page<Self::Item> {
        let total = output.total;
        rt::Page::of(output.data).total(total)
    }
}

impl rt::Call<'_, DeviceInformationRequest> {
    /// Returns records of devices in these blueprints, comma separated identifiers (UUIDs).
    pub fn blueprint_ids(
        mut self,
        blueprint_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.operation.blueprint_ids = Some(
            blueprint_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Returns records of devices of these families, comma separated, such as `Mac`, `iPhone`, `iPad` and `tvOS`.
    pub fn device_families(
        mut self,
        device_families: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.operation.device_families = Some(
            device_families.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// JSON object of fields and conditions, `{"<field>":{"<operator>":<value>}}`, all of which must hold. A field is any key of a record except `blueprint_id` and `device__family`, which have parameters of their own. Operators are `eq` for booleans; `in`, `not_in`, `like` (contains) and `not_like` with a list of texts; `lt`, `lte`, `gt` and `gte` for dates, and `or` around two of them to leave out the time between.
    pub fn filter(mut self, filter: impl Into<rt::Value>) -> Self {
        self.operation.filter = Some(filter.into());
        self
    }
    /// Number of records in one answer. The maximum is 300.
    pub fn limit(mut self, limit: i64) -> Self {
        self.operation.limit = Some(limit);
        self
    }
    /// Number of records to skip before the first one returned.
    pub fn offset(mut self, offset: i64) -> Self {
        self.operation.offset = Some(offset);
        self
    }
    /// Key of a record to sort by, ascending; a leading dash sorts in descending order.
    pub fn sort_by(mut self, sort_by: impl Into<String>) -> Self {
        self.operation.sort_by = Some(sort_by.into());
        self
    }
}

/// Arguments of `POST /api/v1/prism/export`.
///
/// Request an export.
///
/// Starts an export of one Prism category to a CSV file, with the filters of the category's list. Returns the export with status `pending`; follow it by its `id`. A category that cannot be exported gives a 400.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RequestCategoryExport {
    /// What is sent.
    pub body: RequestCategoryExportBody,
}

impl rt::Operation for RequestCategoryExport {
    type Answer = rt::Json<CategoryExport>;
    const META: rt::Meta = rt::Meta {
        id: "requestCategoryExport",
        method: rt::Method::Post,
        path: "/api/v1/prism/export",
        risk: rt::Risk::Additive,
        success: &[200],
        accept: "application/json",
    };
    fn encode(&self, to: &mut rt::Encoder) {
        to.json(&self.body);
    }
}

impl rt::Call<'_, RequestCategoryExport> {
    /// Identifiers (UUIDs) of the blueprints whose devices to export. An empty list stands for all.
    pub fn blueprint_ids(
        mut self,
        blueprint_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.operation.body.blueprint_ids = Some(
            blueprint_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Families of the devices to export, such as `Mac`, `iPhone`, `iPad` and `tvOS`. An empty list stands for all.
    pub fn device_families(
        mut self,
        device_families: impl IntoIterator<
            Item = impl Into<RequestCategoryExportDeviceFamily>,
        >,
    ) -> Self {
        self.operation.body.device_families = Some(
            device_families.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Conditions on the records to export, in the form of the `filter` of the category's list. An empty object stands for none.
    pub fn filter(mut self, filter: BTreeMap<String, rt::Value>) -> Self {
        self.operation.body.filter = Some(filter);
        self
    }
    /// Key of a record to sort by, ascending; a leading dash sorts in descending order.
    pub fn sort_by(mut self, sort_by: impl Into<String>) -> Self {
        self.operation.body.sort_by = Some(sort_by.into());
        self
    }
}

/// Arguments of `GET /api/v1/prism/export/{export_id}`.
///
/// Get an export.
///
/// Returns the status of an export. Once it is `success`, `signed_url` gives the CSV file to whoever has the URL, for a limited time and without the API token.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetCategoryExport {
    /// Identifier (UUID) of the export, from the answer to the request for it.
    pub export_id: String,
}

impl rt::Operation for GetCategoryExport {
    type Answer = rt::Json<CategoryExport>;
    const META: rt::Meta = rt::Meta {
        id: "getCategoryExport",
        method: rt::Method::Get,
        path: "/api/v1/prism/export/{export_id}",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
    };
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("export_id", &self.export_id);
    }
}

/// Arguments of `GET /api/v1/prism/filevault`.
///
/// List FileVault states.
///
/// Lists the state of FileVault of each Mac and of its recovery key: its kind, whether it is escrowed and whether it must be renewed. A page holds at most 300 records; follow `cursor` or `offset` for more.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FileVaultRequest {
    /// Returns records of devices in these blueprints, comma separated identifiers (UUIDs).
    pub blueprint_ids: Option<Vec<String>>,
    /// Returns records of devices of these families, comma separated, such as `Mac`, `iPhone`, `iPad` and `tvOS`.
    pub device_families: Option<Vec<String>>,
    /// JSON object of fields and conditions, `{"<field>":{"<operator>":<value>}}`, all of which must hold. A field is any key of a record except `blueprint_id` and `device__family`, which have parameters of their own. Operators are `eq` for booleans; `in`, `not_in`, `like` (contains) and `not_like` with a list of texts; `lt`, `lte`, `gt` and `gte` for dates, and `or` around two of them to leave out the time between.
    pub filter: Option<rt::Value>,
    /// Number of records in one answer. The maximum is 300.
    pub limit: Option<i64>,
    /// Number of records to skip before the first one returned.
    pub offset: Option<i64>,
    /// Key of a record to sort by, ascending; a leading dash sorts in descending order.
    pub sort_by: Option<String>,
}

impl rt::Operation for FileVaultRequest {
    type Answer = rt::Json<FileVaultResponse>;
    const META: rt::Meta = rt::Meta {
        id: "fileVault",
        method: rt::Method::Get,
        path: "/api/v1/prism/filevault",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
    };
    fn encode(&self, to: &mut rt::Encoder) {
        to.query("blueprint_ids", &self.blueprint_ids);
        to.query("device_families", &self.device_families);
        to.query("filter", &self.filter);
        to.query("limit", &self.limit);
        to.query("offset", &self.offset);
        to.query("sort_by", &self.sort_by);
    }
}

impl rt::Paged for FileVaultRequest {
    type Item = FileVault;
    const PAGING: rt::Paging = rt::Paging::Offset {
        limit: "limit",
        offset: "offset",
        max: Some(300),
    };
    fn page(output: rt::Output<Self>) -> rt::Page<Self::Item> {
        let total = output.total;
        rt::Page::of(output.data).total(total)
    }
}

impl rt::Call<'_, FileVaultRequest> {
    /// Returns records of devices in these blueprints, comma separated identifiers (UUIDs).
    pub fn blueprint_ids(
        mut self,
        blueprint_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.operation.blueprint_ids = Some(
            blueprint_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Returns records of devices of these families, comma separated, such as `Mac`, `iPhone`, `iPad` and `tvOS`.
    pub fn device_families(
        mut self,
        device_families: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.operation.device_families = Some(
            device_families.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// JSON object of fields and conditions, `{"<field>":{"<operator>":<value>}}`, all of which must hold. A field is any key of a record except `blueprint_id` and `device__family`, which have parameters of their own. Operators are `eq` for booleans; `in`, `not_in`, `like` (contains) and `not_like` with a list of texts; `lt`, `lte`, `gt` and `gte` for dates, and `or` around two of them to leave out the time between.
    pub fn filter(mut self, filter: impl Into<rt::Value>) -> Self {
        self.operation.filter = Some(filter.into());
        self
    }
    /// Number of records in one answer. The maximum is 300.
    pub fn limit(mut self, limit: i64) -> Self {
        self.operation.limit = Some(limit);
        self
    }
    /// Number of records to skip before the first one returned.
    pub fn offset(mut self, offset: i64) -> Self {
        self.operation.offset = Some(offset);
        self
    }
    /// Key of a record to sort by, ascending; a leading dash sorts in descending order.
    pub fn sort_by(mut self, sort_by: impl Into<String>) -> Self {
        self.operation.sort_by = Some(sort_by.into());
        self
    }
}

/// Arguments of `GET /api/v1/prism/gatekeeper_and_xprotect`.
///
/// List Gatekeeper and XProtect states.
///
/// Lists Gatekeeper settings and XProtect versions of Macs. A page holds at most 300 records; follow `cursor` or `offset` for more.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GatekeeperAndXProtectRequest {
    /// Returns records of devices in these blueprints, comma separated identifiers (UUIDs).
    pub blueprint_ids: Option<Vec<String>>,
    /// Returns records of devices of these families, comma separated, such as `Mac`, `iPhone`, `iPad` and `tvOS`.
    pub device_families: Option<Vec<String>>,
    /// JSON object of fields and conditions, `{"<field>":{"<operator>":<value>}}`, all of which must hold. A field is any key of a record except `blueprint_id` and `device__family`, which have parameters of their own. Operators are `eq` for booleans; `in`, `not_in`, `like` (contains) and `not_like` with a list of texts; `lt`, `lte`, `gt` and `gte` for dates, and `or` around two of them to leave out the time between.
    pub filter: Option<rt::Value>,
    /// Number of records in one answer. The maximum is 300.
    pub limit: Option<i64>,
    /// Number of records to skip before the first one returned.
    pub offset: Option<i64>,
    /// Key of a record to sort by, ascending; a leading dash sorts in descending order.
    pub sort_by: Option<String>,
}

impl rt::Operation for GatekeeperAndXProtectRequest {
    type Answer = rt::Json<GatekeeperAndXProtectResponse>;
    const META: rt::Meta = rt::Meta {
        id: "gatekeeperAndXProtect",
        method: rt::Method::Get,
        path: "/api/v1/prism/gatekeeper_and_xprotect",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
    };
    fn encode(&self, to: &mut rt::Encoder) {
        to.query("blueprint_ids", &self.blueprint_ids);
        to.query("device_families", &self.device_families);
        to.query("filter", &self.filter);
        to.query("limit", &self.limit);
        to.query("offset", &self.offset);
        to.query("sort_by", &self.sort_by);
    }
}

impl rt::Paged for GatekeeperAndXProtectRequest {
    type Item = GatekeeperAndXProtect;
    const PAGING: rt::Paging = rt::Paging::Offset {
        limit: "limit",
        offset: "offset",
        max: Some(300),
    };
    fn page(output: rt::Output<Self>) -> rt::Page<Self::Item> {
        let total = output.total;
        rt::Page::of(output.data).total(total)
    }
}

impl rt::Call<'_, GatekeeperAndXProtectRequest> {
    /// Returns records of devices in these blueprints, comma separated identifiers (UUIDs).
    pub fn blueprint_ids(
        mut self,
        blueprint_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.operation.blueprint_ids = Some(
            blueprint_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Returns records of devices of these families, comma separated, such as `Mac`, `iPhone`, `iPad` and `tvOS`.
    pub fn device_families(
        mut self,
        device_families: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.operation.device_families = Some(
            device_families.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// JSON object of fields and conditions, `{"<field>":{"<operator>":<value>}}`, all of which must hold. A field is any key of a record except `blueprint_id` and `device__family`, which have parameters of their own. Operators are `eq` for booleans; `in`, `not_in`, `like` (contains) and `not_like` with a list of texts; `lt`, `lte`, `gt` and `gte` for dates, and `or` around two of them to leave out the time between.
    pub fn filter(mut self, filter: impl Into<rt::Value>) -> Self {
        self.operation.filter = Some(filter.into());
        self
    }
    /// Number of records in one answer. The maximum is 300.
    pub fn limit(mut self, limit: i64) -> Self {
        self.operation.limit = Some(limit);
        self
    }
    /// Number of records to skip before the first one returned.
    pub fn offset(mut self, offset: i64) -> Self {
        self.operation.offset = Some(offset);
        self
    }
    /// Key of a record to sort by, ascending; a leading dash sorts in descending order.
    pub fn sort_by(mut self, sort_by: impl Into<String>) -> Self {
        self.operation.sort_by = Some(sort_by.into());
        self
    }
}

/// Arguments of `GET /api/v1/prism/installed_profiles`.
///
/// List installed profiles.
///
/// Lists the configuration profiles installed on Macs, iPhones, iPads and Apple TVs, one record for each profile on a device. A page holds at most 300 records; follow `cursor` or `offset` for more.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstalledProfiles {
    /// Returns records of devices in these blueprints, comma separated identifiers (UUIDs).
    pub blueprint_ids: Option<Vec<String>>,
    /// Returns records of devices of these families, comma separated, such as `Mac`, `iPhone`, `iPad` and `tvOS`.
    pub device_families: Option<Vec<String>>,
    /// JSON object of fields and conditions, `{"<field>":{"<operator>":<value>}}`, all of which must hold. A field is any key of a record except `blueprint_id` and `device__family`, which have parameters of their own. Operators are `eq` for booleans; `in`, `not_in`, `like` (contains) and `not_like` with a list of texts; `lt`, `lte`, `gt` and `gte` for dates, and `or` around two of them to leave out the time between.
    pub filter: Option<rt::Value>,
    /// Number of records in one answer. The maximum is 300.
    pub limit: Option<i64>,
    /// Number of records to skip before the first one returned.
    pub offset: Option<i64>,
    /// Key of a record to sort by, ascending; a leading dash sorts in descending order.
    pub sort_by: Option<String>,
}

impl rt::Operation for InstalledProfiles {
    type Answer = rt::Json<InstalledProfilesResponse>;
    const META: rt::Meta = rt::Meta {
        id: "installedProfiles",
        method: rt::Method::Get,
        path: "/api/v1/prism/installed_profiles",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
    };
    fn encode(&self, to: &mut rt::Encoder) {
        to.query("blueprint_ids", &self.blueprint_ids);
        to.query("device_families", &self.device_families);
        to.query("filter", &self.filter);
        to.query("limit", &self.limit);
        to.query("offset", &self.offset);
        to.query("sort_by", &self.sort_by);
    }
}

impl rt::Paged for InstalledProfiles {
    type Item = InstalledProfile;
    const PAGING: rt::Paging = rt::Paging::Offset {
        limit: "limit",
        offset: "offset",
        max: Some(300),
    };
    fn page(output: rt::Output<Self>) -> rt::Page<Self::Item> {
        let total = output.total;
        rt::Page::of(output.data).total(total)
    }
}

impl rt::Call<'_, InstalledProfiles> {
    /// Returns records of devices in these blueprints, comma separated identifiers (UUIDs).
    pub fn blueprint_ids(
        mut self,
        blueprint_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.operation.blueprint_ids = Some(
            blueprint_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Returns records of devices of these families, comma separated, such as `Mac`, `iPhone`, `iPad` and `tvOS`.
    pub fn device_families(
        mut self,
        device_families: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.operation.device_families = Some(
            device_families.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// JSON object of fields and conditions, `{"<field>":{"<operator>":<value>}}`, all of which must hold. A field is any key of a record except `blueprint_id` and `device__family`, which have parameters of their own. Operators are `eq` for booleans; `in`, `not_in`, `like` (contains) and `not_like` with a list of texts; `lt`, `lte`, `gt` and `gte` for dates, and `or` around two of them to leave out the time between.
    pub fn filter(mut self, filter: impl Into<rt::Value>) -> Self {
        self.operation.filter = Some(filter.into());
        self
    }
    /// Number of records in one answer. The maximum is 300.
    pub fn limit(mut self, limit: i64) -> Self {
        self.operation.limit = Some(limit);
        self
    }
    /// Number of records to skip before the first one returned.
    pub fn offset(mut self, offset: i64) -> Self {
        self.operation.offset = Some(offset);
        self
    }
    /// Key of a record to sort by, ascending; a leading dash sorts in descending order.
    pub fn sort_by(mut self, sort_by: impl Into<String>) -> Self {
        self.operation.sort_by = Some(sort_by.into());
        self
    }
}

/// Arguments of `GET /api/v1/prism/kernel_extensions`.
///
/// List kernel extensions.
///
/// Lists the kernel extensions found on Macs. A page holds at most 300 records; follow `cursor` or `offset` for more.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct KernelExtensions {
    /// Returns records of devices in these blueprints, comma separated identifiers (UUIDs).
    pub blueprint_ids: Option<Vec<String>>,
    /// Returns records of devices of these families, comma separated, such as `Mac`, `iPhone`, `iPad` and `tvOS`.
    pub device_families: Option<Vec<String>>,
    /// JSON object of fields and conditions, `{"<field>":{"<operator>":<value>}}`, all of which must hold. A field is any key of a record except `blueprint_id` and `device__family`, which have parameters of their own. Operators are `eq` for booleans; `in`, `not_in`, `like` (contains) and `not_like` with a list of texts; `lt`, `lte`, `gt` and `gte` for dates, and `or` around two of them to leave out the time between.
    pub filter: Option<rt::Value>,
    /// Number of records in one answer. The maximum is 300.
    pub limit: Option<i64>,
    /// Number of records to skip before the first one returned.
    pub offset: Option<i64>,
    /// Key of a record to sort by, ascending; a leading dash sorts in descending order.
    pub sort_by: Option<String>,
}

impl rt::Operation for KernelExtensions {
    type Answer = rt::Json<KernelExtensionsResponse>;
    const META: rt::Meta = rt::Meta {
        id: "kernelExtensions",
        method: rt::Method::Get,
        path: "/api/v1/prism/kernel_extensions",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
    };
    fn encode(&self, to: &mut rt::Encoder) {
        to.query("blueprint_ids", &self.blueprint_ids);
        to.query("device_families", &self.device_families);
        to.query("filter", &self.filter);
        to.query("limit", &self.limit);
        to.query("offset", &self.offset);
        to.query("sort_by", &self.sort_by);
    }
}

impl rt::Paged for KernelExtensions {
    type Item = rt::Value;
    const PAGING: rt::Paging = rt::Paging::Offset {
        limit: "limit",
        offset: "offset",
        max: Some(300),
    };
    fn page(output: rt::Output<Self>) -> rt::Page<Self::Item> {
        let total = output.total;
        rt::Page::of(output.data).total(total)
    }
}

impl rt::Call<'_, KernelExtensions> {
    /// Returns records of devices in these blueprints, comma separated identifiers (UUIDs).
    pub fn blueprint_ids(
        mut self,
        blueprint_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.operation.blueprint_ids = Some(
            blueprint_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Returns records of devices of these families, comma separated, such as `Mac`, `iPhone`, `iPad` and `tvOS`.
    pub fn device_families(
        mut self,
        device_families: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.operation.device_families = Some(
            device_families.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// JSON object of fields and conditions, `{"<field>":{"<operator>":<value>}}`, all of which must hold. A field is any key of a record except `blueprint_id` and `device__family`, which have parameters of their own. Operators are `eq` for booleans; `in`, `not_in`, `like` (contains) and `not_like` with a list of texts; `lt`, `lte`, `gt` and `gte` for dates, and `or` around two of them to leave out the time between.
    pub fn filter(mut self, filter: impl Into<rt::Value>) -> Self {
        self.operation.filter = Some(filter.into());
        self
    }
    /// Number of records in one answer. The maximum is 300.
    pub fn limit(mut self, limit: i64) -> Self {
        self.operation.limit = Some(limit);
        self
    }
    /// Number of records to skip before the first one returned.
    pub fn offset(mut self, offset: i64) -> Self {
        self.operation.offset = Some(offset);
        self
    }
    /// Key of a record to sort by, ascending; a leading dash sorts in descending order.
    pub fn sort_by(mut self, sort_by: impl Into<String>) -> Self {
        self.operation.sort_by = Some(sort_by.into());
        self
    }
}

/// Arguments of `GET /api/v1/prism/launch_agents_and_daemons`.
///
/// List launch agents and daemons.
///
/// Lists the launch agents and launch daemons installed on Macs. A page holds at most 300 records; follow `cursor` or `offset` for more.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchAgentsAndDaemons {
    /// Returns records of devices in these blueprints, comma separated identifiers (UUIDs).
    pub blueprint_ids: Option<Vec<String>>,
    /// Returns records of devices of these families, comma separated, such as `Mac`, `iPhone`, `iPad` and `tvOS`.
    pub device_families: Option<Vec<String>>,
    /// JSON object of fields and conditions, `{"<field>":{"<operator>":<value>}}`, all of which must hold. A field is any key of a record except `blueprint_id` and `device__family`, which have parameters of their own. Operators are `eq` for booleans; `in`, `not_in`, `like` (contains) and `not_like` with a list of texts; `lt`, `lte`, `gt` and `gte` for dates, and `or` around two of them to leave out the time between.
    pub filter: Option<rt::Value>,
    /// Number of records in one answer. The maximum is 300.
    pub limit: Option<i64>,
    /// Number of records to skip before the first one returned.
    pub offset: Option<i64>,
    /// Key of a record to sort by, ascending; a leading dash sorts in descending order.
    pub sort_by: Option<String>,
}

impl rt::Operation for LaunchAgentsAndDaemons {
    type Answer = rt::Json<LaunchAgentsAndDaemonsResponse>;
    const META: rt::Meta = rt::Meta {
        id: "launchAgentsAndDaemons",
        method: rt::Method::Get,
        path: "/api/v1/prism/launch_agents_and_daemons",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
    };
    fn encode(&self, to: &mut rt::Encoder) {
        to.query("blueprint_ids", &self.blueprint_ids);
        to.query("device_families", &self.device_families);
        to.query("filter", &self.filter);
        to.query("limit", &self.limit);
        to.query("offset", &self.offset);
        to.query("sort_by", &self.sort_by);
    }
}

impl rt::Paged for LaunchAgentsAndDaemons {
    type Item = LaunchAgentsAndDaemon;
    const PAGING: rt::Paging = rt::Paging::Offset {
        limit: "limit",
        offset: "offset",
        max: Some(300),
    };
    fn page(output: rt::Output<Self>) -> rt::Page<Self::Item> {
        let total = output.total;
        rt::Page::of(output.data).total(total)
    }
}

impl rt::Call<'_, LaunchAgentsAndDaemons> {
    /// Returns records of devices in these blueprints, comma separated identifiers (UUIDs).
    pub fn blueprint_ids(
        mut self,
        blueprint_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.operation.blueprint_ids = Some(
            blueprint_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Returns records of devices of these families, comma separated, such as `Mac`, `iPhone`, `iPad` and `tvOS`.
    pub fn device_families(
        mut self,
        device_families: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.operation.device_families = Some(
            device_families.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// JSON object of fields and conditions, `{"<field>":{"<operator>":<value>}}`, all of which must hold. A field is any key of a record except `blueprint_id` and `device__family`, which have parameters of their own. Operators are `eq` for booleans; `in`, `not_in`, `like` (contains) and `not_like` with a list of texts; `lt`, `lte`, `gt` and `gte` for dates, and `or` around two of them to leave out the time between.
    pub fn filter(mut self, filter: impl Into<rt::Value>) -> Self {
        self.operation.filter = Some(filter.into());
        self
    }
    /// Number of records in one answer. The maximum is 300.
    pub fn limit(mut self, limit: i64) -> Self {
        self.operation.limit = Some(limit);
        self
    }
    /// Number of records to skip before the first one returned.
    pub fn offset(mut self, offset: i64) -> Self {
        self.operation.offset = Some(offset);
        self
    }
    /// Key of a record to sort by, ascending; a leading dash sorts in descending order.
    pub fn sort_by(mut self, sort_by: impl Into<String>) -> Self {
        self.operation.sort_by = Some(sort_by.into());
        self
    }
}

/// Arguments of `GET /api/v1/prism/local_users`.
///
/// List local users.
///
/// Lists the local accounts of Macs. A page holds at most 300 records; follow `cursor` or `offset` for more.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LocalUsers {
    /// Returns records of devices in these blueprints, comma separated identifiers (UUIDs).
    pub blueprint_ids: Option<Vec<String>>,
    /// Returns records of devices of these families, comma separated, such as `Mac`, `iPhone`, `iPad` and `tvOS`.
    pub device_families: Option<Vec<String>>,
    /// JSON object of fields and conditions, `{"<field>":{"<operator>":<value>}}`, all of which must hold. A field is any key of a record except `blueprint_id` and `device__family`, which have parameters of their own. Operators are `eq` for booleans; `in`, `not_in`, `like` (contains) and `not_like` with a list of texts; `lt`, `lte`, `gt` and `gte` for dates, and `or` around two of them to leave out the time between.
    pub filter: Option<rt::Value>,
    /// Number of records in one answer. The maximum is 300.
    pub limit: Option<i64>,
    /// Number of records to skip before the first one returned.
    pub offset: Option<i64>,
    /// Key of a record to sort by, ascending; a leading dash sorts in descending order.
    pub sort_by: Option<String>,
}

impl rt::Operation for LocalUsers {
    type Answer = rt::Json<LocalUsersResponse>;
    const META: rt::Meta = rt::Meta {
        id: "localUsers",
        method: rt::Method::Get,
        path: "/api/v1/prism/local_users",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
    };
    fn encode(&self, to: &mut rt::Encoder) {
        to.query("blueprint_ids", &self.blueprint_ids);
        to.query("device_families", &self.device_families);
        to.query("filter", &self.filter);
        to.query("limit", &self.limit);
        to.query("offset", &self.offset);
        to.query("sort_by", &self.sort_by);
    }
}

impl rt::Paged for LocalUsers {
    type Item = LocalUser;
    const PAGING: rt::Paging = rt::Paging::Offset {
        limit: "limit",
        offset: "offset",
        max: Some(300),
    };
    fn page(output: rt::Output<Self>) -> rt::Page<Self::Item> {
        let total = output.total;
        rt::Page::of(output.data).total(total)
    }
}

impl rt::Call<'_, LocalUsers> {
    /// Returns records of devices in these blueprints, comma separated identifiers (UUIDs).
    pub fn blueprint_ids(
        mut self,
        blueprint_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.operation.blueprint_ids = Some(
            blueprint_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Returns records of devices of these families, comma separated, such as `Mac`, `iPhone`, `iPad` and `tvOS`.
    pub fn device_families(
        mut self,
        device_families: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.operation.device_families = Some(
            device_families.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// JSON object of fields and conditions, `{"<field>":{"<operator>":<value>}}`, all of which must hold. A field is any key of a record except `blueprint_id` and `device__family`, which have parameters of their own. Operators are `eq` for booleans; `in`, `not_in`, `like` (contains) and `not_like` with a list of texts; `lt`, `lte`, `gt` and `gte` for dates, and `or` around two of them to leave out the time between.
    pub fn filter(mut self, filter: impl Into<rt::Value>) -> Self {
        self.operation.filter = Some(filter.into());
        self
    }
    /// Number of records in one answer. The maximum is 300.
    pub fn limit(mut self, limit: i64) -> Self {
        self.operation.limit = Some(limit);
        self
    }
    /// Number of records to skip before the first one returned.
    pub fn offset(mut self, offset: i64) -> Self {
        self.operation.offset = Some(offset);
        self
    }
    /// Key of a record to sort by, ascending; a leading dash sorts in descending order.
    pub fn sort_by(mut self, sort_by: impl Into<String>) -> Self {
        self.operation.sort_by = Some(sort_by.into());
        self
    }
}

/// Arguments of `GET /api/v1/prism/startup_settings`.
///
/// List startup settings.
///
/// Lists the startup and security settings of Macs, such as System Integrity Protection, the secure boot level and booting from external media. A page holds at most 300 records; follow `cursor` or `offset` for more.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StartupSettings {
    /// Returns records of devices in these blueprints, comma separated identifiers (UUIDs).
    pub blueprint_ids: Option<Vec<String>>,
    /// Returns records of devices of these families, comma separated, such as `Mac`, `iPhone`, `iPad` and `tvOS`.
    pub device_families: Option<Vec<String>>,
    /// JSON object of fields and conditions, `{"<field>":{"<operator>":<value>}}`, all of which must hold. A field is any key of a record except `blueprint_id` and `device__family`, which have parameters of their own. Operators are `eq` for booleans; `in`, `not_in`, `like` (contains) and `not_like` with a list of texts; `lt`, `lte`, `gt` and `gte` for dates, and `or` around two of them to leave out the time between.
    pub filter: Option<rt::Value>,
    /// Number of records in one answer. The maximum is 300.
    pub limit: Option<i64>,
    /// Number of records to skip before the first one returned.
    pub offset: Option<i64>,
    /// Key of a record to sort by, ascending; a leading dash sorts in descending order.
    pub sort_by: Option<String>,
}

impl rt::Operation for StartupSettings {
    type Answer = rt::Json<StartupSettingsResponse>;
    const META: rt::Meta = rt::Meta {
        id: "startupSettings",
        method: rt::Method::Get,
        path: "/api/v1/prism/startup_settings",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
    };
    fn encode(&self, to: &mut rt::Encoder) {
        to.query("blueprint_ids", &self.blueprint_ids);
        to.query("device_families", &self.device_families);
        to.query("filter", &self.filter);
        to.query("limit", &self.limit);
        to.query("offset", &self.offset);
        to.query("sort_by", &self.sort_by);
    }
}

impl rt::Paged for StartupSettings {
    type Item = StartupSetting;
    const PAGING: rt::Paging = rt::Paging::Offset {
        limit: "limit",
        offset: "offset",
        max: Some(300),
    };
    fn page(output: rt::Output<Self>) -> rt::Page<Self::Item> {
        let total = output.total;
        rt::Page::of(output.data).total(total)
    }
}

impl rt::Call<'_, StartupSettings> {
    /// Returns records of devices in these blueprints, comma separated identifiers (UUIDs).
    pub fn blueprint_ids(
        mut self,
        blueprint_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.operation.blueprint_ids = Some(
            blueprint_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Returns records of devices of these families, comma separated, such as `Mac`, `iPhone`, `iPad` and `tvOS`.
    pub fn device_families(
        mut self,
        device_families: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.operation.device_families = Some(
            device_families.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// JSON object of fields and conditions, `{"<field>":{"<operator>":<value>}}`, all of which must hold. A field is any key of a record except `blueprint_id` and `device__family`, which have parameters of their own. Operators are `eq` for booleans; `in`, `not_in`, `like` (contains) and `not_like` with a list of texts; `lt`, `lte`, `gt` and `gte` for dates, and `or` around two of them to leave out the time between.
    pub fn filter(mut self, filter: impl Into<rt::Value>) -> Self {
        self.operation.filter = Some(filter.into());
        self
    }
    /// Number of records in one answer. The maximum is 300.
    pub fn limit(mut self, limit: i64) -> Self {
        self.operation.limit = Some(limit);
        self
    }
    /// Number of records to skip before the first one returned.
    pub fn offset(mut self, offset: i64) -> Self {
        self.operation.offset = Some(offset);
        self
    }
    /// Key of a record to sort by, ascending; a leading dash sorts in descending order.
    pub fn sort_by(mut self, sort_by: impl Into<String>) -> Self {
        self.operation.sort_by = Some(sort_by.into());
        self
    }
}

/// Arguments of `GET /api/v1/prism/system_extensions`.
///
/// List system extensions.
///
/// Lists the system extensions found on Macs. A page holds at most 300 records; follow `cursor` or `offset` for more.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SystemExtensions {
    /// Returns records of devices in these blueprints, comma separated identifiers (UUIDs).
    pub blueprint_ids: Option<Vec<String>>,
    /// Returns records of devices of these families, comma separated, such as `Mac`, `iPhone`, `iPad` and `tvOS`.
    pub device_families: Option<Vec<String>>,
    /// JSON object of fields and conditions, `{"<field>":{"<operator>":<value>}}`, all of which must hold. A field is any key of a record except `blueprint_id` and `device__family`, which have parameters of their own. Operators are `eq` for booleans; `in`, `not_in`, `like` (contains) and `not_like` with a list of texts; `lt`, `lte`, `gt` and `gte` for dates, and `or` around two of them to leave out the time between.
    pub filter: Option<rt::Value>,
    /// Number of records in one answer. The maximum is 300.
    pub limit: Option<i64>,
    /// Number of records to skip before the first one returned.
    pub offset: Option<i64>,
    /// Key of a record to sort by, ascending; a leading dash sorts in descending order.
    pub sort_by: Option<String>,
}

impl rt::Operation for SystemExtensions {
    type Answer = rt::Json<SystemExtensionsResponse>;
    const META: rt::Meta = rt::Meta {
        id: "systemExtensions",
        method: rt::Method::Get,
        path: "/api/v1/prism/system_extensions",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
    };
    fn encode(&self, to: &mut rt::Encoder) {
        to.query("blueprint_ids", &self.blueprint_ids);
        to.query("device_families", &self.device_families);
        to.query("filter", &self.filter);
        to.query("limit", &self.limit);
        to.query("offset", &self.offset);
        to.query("sort_by", &self.sort_by);
    }
}

impl rt::Paged for SystemExtensions {
    type Item = SystemExtension;
    const PAGING: rt::Paging = rt::Paging::Offset {
        limit: "limit",
        offset: "offset",
        max: Some(300),
    };
    fn page(output: rt::Output<Self>) -> rt::Page<Self::Item> {
        let total = output.total;
        rt::Page::of(output.data).total(total)
    }
}

impl rt::Call<'_, SystemExtensions> {
    /// Returns records of devices in these blueprints, comma separated identifiers (UUIDs).
    pub fn blueprint_ids(
        mut self,
        blueprint_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.operation.blueprint_ids = Some(
            blueprint_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Returns records of devices of these families, comma separated, such as `Mac`, `iPhone`, `iPad` and `tvOS`.
    pub fn device_families(
        mut self,
        device_families: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.operation.device_families = Some(
            device_families.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// JSON object of fields and conditions, `{"<field>":{"<operator>":<value>}}`, all of which must hold. A field is any key of a record except `blueprint_id` and `device__family`, which have parameters of their own. Operators are `eq` for booleans; `in`, `not_in`, `like` (contains) and `not_like` with a list of texts; `lt`, `lte`, `gt` and `gte` for dates, and `or` around two of them to leave out the time between.
    pub fn filter(mut self, filter: impl Into<rt::Value>) -> Self {
        self.operation.filter = Some(filter.into());
        self
    }
    /// Number of records in one answer. The maximum is 300.
    pub fn limit(mut self, limit: i64) -> Self {
        self.operation.limit = Some(limit);
        self
    }
    /// Number of records to skip before the first one returned.
    pub fn offset(mut self, offset: i64) -> Self {
        self.operation.offset = Some(offset);
        self
    }
    /// Key of a record to sort by, ascending; a leading dash sorts in descending order.
    pub fn sort_by(mut self, sort_by: impl Into<String>) -> Self {
        self.operation.sort_by = Some(sort_by.into());
        self
    }
}

/// Arguments of `GET /api/v1/prism/transparency_database`.
///
/// List privacy permissions.
///
/// Lists the entries of the Transparency, Consent and Control (TCC) database of Macs: which application may use which protected service. A page holds at most 300 records; follow `cursor` or `offset` for more.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TransparencyDatabaseRequest {
    /// Returns records of devices in these blueprints, comma separated identifiers (UUIDs).
    pub blueprint_ids: Option<Vec<String>>,
    /// Returns records of devices of these families, comma separated, such as `Mac`, `iPhone`, `iPad` and `tvOS`.
    pub device_families: Option<Vec<String>>,
    /// JSON object of fields and conditions, `{"<field>":{"<operator>":<value>}}`, all of which must hold. A field is any key of a record except `blueprint_id` and `device__family`, which have parameters of their own. Operators are `eq` for booleans; `in`, `not_in`, `like` (contains) and `not_like` with a list of texts; `lt`, `lte`, `gt` and `gte` for dates, and `or` around two of them to leave out the time between.
    pub filter: Option<rt::Value>,
    /// Number of records in one answer. The maximum is 300.
    pub limit: Option<i64>,
    /// Number of records to skip before the first one returned.
    pub offset: Option<i64>,
    /// Key of a record to sort by, ascending; a leading dash sorts in descending order.
    pub sort_by: Option<String>,
}

impl rt::Operation for TransparencyDatabaseRequest {
    type Answer = rt::Json<TransparencyDatabaseResponse>;
    const META: rt::Meta = rt::Meta {
        id: "transparencyDatabase",
        method: rt::Method::Get,
        path: "/api/v1/prism/transparency_database",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
    };
    fn encode(&self, to: &mut rt::Encoder) {
        to.query("blueprint_ids", &self.blueprint_ids);
        to.query("device_families", &self.device_families);
        to.query("filter", &self.filter);
        to.query("limit", &self.limit);
        to.query("offset", &self.offset);
        to.query("sort_by", &self.sort_by);
    }
}

impl rt::Paged for TransparencyDatabaseRequest {
    type Item = TransparencyDatabase;
    const PAGING: rt::Paging = rt::Paging::Offset {
        limit: "limit",
        offset: "offset",
        max: Some(300),
    };
    fn page(output: rt::Output<Self>) -> rt::Page<Self::Item> {
        let total = output.total;
        rt::Page::of(output.data).total(total)
    }
}

impl rt::Call<'_, TransparencyDatabaseRequest> {
    /// Returns records of devices in these blueprints, comma separated identifiers (UUIDs).
    pub fn blueprint_ids(
        mut self,
        blueprint_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.operation.blueprint_ids = Some(
            blueprint_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Returns records of devices of these families, comma separated, such as `Mac`, `iPhone`, `iPad` and `tvOS`.
    pub fn device_families(
        mut self,
        device_families: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.operation.device_families = Some(
            device_families.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// JSON object of fields and conditions, `{"<field>":{"<operator>":<value>}}`, all of which must hold. A field is any key of a record except `blueprint_id` and `device__family`, which have parameters of their own. Operators are `eq` for booleans; `in`, `not_in`, `like` (contains) and `not_like` with a list of texts; `lt`, `lte`, `gt` and `gte` for dates, and `or` around two of them to leave out the time between.
    pub fn filter(mut self, filter: impl Into<rt::Value>) -> Self {
        self.operation.filter = Some(filter.into());
        self
    }
    /// Number of records in one answer. The maximum is 300.
    pub fn limit(mut self, limit: i64) -> Self {
        self.operation.limit = Some(limit);
        self
    }
    /// Number of records to skip before the first one returned.
    pub fn offset(mut self, offset: i64) -> Self {
        self.operation.offset = Some(offset);
        self
    }
    /// Key of a record to sort by, ascending; a leading dash sorts in descending order.
    pub fn sort_by(mut self, sort_by: impl Into<String>) -> Self {
        self.operation.sort_by = Some(sort_by.into());
        self
    }
}

/// Activation Lock record of a device. The only example shows the attributes of device information.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ActivationLock {
    /// Whether the agent is installed on the device; can be null.
    pub agent_installed: Option<bool>,
    /// Version of the agent, with the build in brackets; can be null.
    pub agent_version: String,
    /// Whether the device is a Mac with Apple silicon; can be null.
    pub apple_silicon: Option<bool>,
    /// Asset tag of the device; blank or null without one.
    pub asset_tag: String,
    /// Health of the battery; null in all examples.
    pub battery_health: rt::Value,
    /// Identifier (UUID) of the blueprint that the device is assigned to.
    pub blueprint_id: String,
    /// Name of the blueprint that the device is assigned to.
    pub blueprint_name: String,
    /// Cellular technology of the device; `None`, blank or null in all examples.
    pub cellular_technology: rt::Value,
    /// Not documented, and null in all examples.
    pub count: Option<i64>,
    /// When the record was created, in UTC.
    pub created_at: String,
    /// Whether data roaming is on; can be null.
    pub data_roaming: Option<bool>,
    /// Family of the device, such as `Mac`, `iPhone` or `iPad`.
    pub device_family: String,
    /// Name of the device.
    pub device_name: String,
    /// Email address of the user assigned to the device; blank or null without one.
    pub device_user_email: Option<String>,
    /// Identifier of the user assigned to the device, a number in a string; blank without one.
    pub device_user_id: String,
    /// Name of the user assigned to the device; blank or null without one.
    pub device_user_name: Option<String>,
    /// Storage capacity of the device, in gigabytes.
    pub device_capacity: Option<f64>,
    /// Identifier (UUID) of the device record.
    pub device_id: String,
    /// Version of the operating system in the form meant for display, such as `14.1.1`.
    pub display_os_version: String,
    /// When the device first enrolled, in UTC.
    pub first_enrollment_date: String,
    /// Host name of the device; can be null.
    pub host_name: String,
    /// Whether the personal hotspot is on; can be null.
    pub hotspot: Option<bool>,
    /// When the collected values last changed, in UTC; null when no change is recorded.
    pub last_changed_at: String,
    /// When the device last checked in, through the agent or MDM, in UTC.
    pub last_checkin: String,
    /// When the agent last checked in, in UTC; can be null.
    pub last_checkin_agent: String,
    /// When the device last checked in through MDM, in UTC.
    pub last_checkin_mdm: String,
    /// When the values were last collected from the device, in UTC.
    pub last_collected_at: String,
    /// When the device last enrolled, in UTC.
    pub last_enrollment_date: String,
    /// Name of the device on its local network; can be null.
    pub local_hostname: String,
    /// Status of Lost Mode; null in all examples.
    pub lost_mode_status: Option<String>,
    /// Marketing name of the operating system version, such as `Sonoma`.
    pub marketing_name: String,
    /// Whether the device is managed through MDM.
    pub mdm_enabled: Option<bool>,
    /// Model of the device in short, such as `MacBook Air`.
    pub model: String,
    /// Model identifier of the device, such as `MacBookAir10,1`; can be null.
    pub model_id: String,
    /// Full name of the model, such as `MacBook Air (M1, 2020)`.
    pub model_name: String,
    /// Build of the operating system, such as `23B81`.
    pub os_build: String,
    /// Version of the operating system, such as `14.1.1`.
    pub os_version: String,
    /// Serial number of the device.
    pub serial_number: String,
    /// Whether the device is a Shared iPad; can be null.
    pub shared_ipad: Option<bool>,
    /// Build with Rapid Security Responses counted in, otherwise the same as `os_build`; can be null.
    pub supplemental_build_version: String,
    /// What a Rapid Security Response adds to the version; null in all examples.
    pub supplemental_os_version_extra: Option<String>,
    /// Tags of the device; null in all examples, so their form is unknown.
    pub tags: Option<Vec<String>>,
    /// When the record was last updated, in UTC.
    pub updated_at: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for ActivationLock {
    const NAME: &'static str = "ActivationLock";
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "agent_installed" => slot.blank(&mut self.agent_installed),
            "agent_version" => slot.read(&mut self.agent_version),
            "apple_silicon" => slot.blank(&mut self.apple_silicon),
            "asset_tag" => slot.read(&mut self.asset_tag),
            "battery_health" => slot.read(&mut self.battery_health),
            "blueprint_id" => slot.read(&mut self.blueprint_id),
            "blueprint_name" => slot.read(&mut self.blueprint_name),
            "cellular_technology" => slot.read(&mut self.cellular_technology),
            "count" => slot.blank(&mut self.count),
            "created_at" => slot.read(&mut self.created_at),
            "data_roaming" => slot.blank(&mut self.data_roaming),
            "device__family" => slot.read(&mut self.device_family),
            "device__name" => slot.read(&mut self.device_name),
            "device__user_email" => slot.read(&mut self.device_user_email),
            "device__user_id" => slot.read(&mut self.device_user_id),
            "device__user_name" => slot.read(&mut self.device_user_name),
            "device_capacity" => slot.blank(&mut self.device_capacity),
            "device_id" => slot.read(&mut self.device_id),
            "display_os_version" => slot.read(&mut self.display_os_version),
            "first_enrollment_date" => slot.read(&mut self.first_enrollment_date),
            "host_name" => slot.read(&mut self.host_name),
            "hotspot" => slot.blank(&mut self.hotspot),
            "last_changed_at" => slot.read(&mut self.last_changed_at),
            "last_checkin" => slot.read(&mut self.last_checkin),
            "last_checkin_agent" => slot.read(&mut self.last_checkin_agent),
            "last_checkin_mdm" => slot.read(&mut self.last_checkin_mdm),
            "last_collected_at" => slot.read(&mut self.last_collected_at),
            "last_enrollment_date" => slot.read(&mut self.last_enrollment_date),
            "local_hostname" => slot.read(&mut self.local_hostname),
            "lost_mode_status" => slot.read(&mut self.lost_mode_status),
            "marketing_name" => slot.read(&mut self.marketing_name),
            "mdm_enabled" => slot.blank(&mut self.mdm_enabled),
            "model" => slot.read(&mut self.model),
            "model_id" => slot.read(&mut self.model_id),
            "model_name" => slot.read(&mut self.model_name),
            "os_build" => slot.read(&mut self.os_build),
            "os_version" => slot.read(&mut self.os_version),
            "serial_number" => slot.read(&mut self.serial_number),
            "shared_ipad" => slot.blank(&mut self.shared_ipad),
            "supplemental_build_version" => {
                slot.read(&mut self.supplemental_build_version)
            }
            "supplemental_os_version_extra" => {
                slot.read(&mut self.supplemental_os_version_extra)
            }
            "tags" => slot.blank(&mut self.tags),
            "updated_at" => slot.read(&mut self.updated_at),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("agent_installed", &self.agent_installed)?;
        to.field("agent_version", &self.agent_version)?;
        to.field("apple_silicon", &self.apple_silicon)?;
        to.field("asset_tag", &self.asset_tag)?;
        to.field("battery_health", &self.battery_health)?;
        to.field("blueprint_id", &self.blueprint_id)?;
        to.field("blueprint_name", &self.blueprint_name)?;
        to.field("cellular_technology", &self.cellular_technology)?;
        to.field("count", &self.count)?;
        to.field("created_at", &self.created_at)?;
        to.field("data_roaming", &self.data_roaming)?;
        to.field("device__family", &self.device_family)?;
        to.field("device__name", &self.device_name)?;
        to.field("device__user_email", &self.device_user_email)?;
        to.field("device__user_id", &self.device_user_id)?;
        to.field("device__user_name", &self.device_user_name)?;
        to.field("device_capacity", &self.device_capacity)?;
        to.field("device_id", &self.device_id)?;
        to.field("display_os_version", &self.display_os_version)?;
        to.field("first_enrollment_date", &self.first_enrollment_date)?;
        to.field("host_name", &self.host_name)?;
        to.field("hotspot", &self.hotspot)?;
        to.field("last_changed_at", &self.last_changed_at)?;
        to.field("last_checkin", &self.last_checkin)?;
        to.field("last_checkin_agent", &self.last_checkin_agent)?;
        to.field("last_checkin_mdm", &self.last_checkin_mdm)?;
        to.field("last_collected_at", &self.last_collected_at)?;
        to.field("last_enrollment_date", &self.last_enrollment_date)?;
        to.field("local_hostname", &self.local_hostname)?;
        to.field("lost_mode_status", &self.lost_mode_status)?;
        to.field("marketing_name", &self.marketing_name)?;
        to.field("mdm_enabled", &self.mdm_enabled)?;
        to.field("model", &self.model)?;
        to.field("model_id", &self.model_id)?;
        to.field("model_name", &self.model_name)?;
        to.field("os_build", &self.os_build)?;
        to.field("os_version", &self.os_version)?;
        to.field("serial_number", &self.serial_number)?;
        to.field("shared_ipad", &self.shared_ipad)?;
        to.field("supplemental_build_version", &self.supplemental_build_version)?;
        to.field("supplemental_os_version_extra", &self.supplemental_os_version_extra)?;
        to.field("tags", &self.tags)?;
        to.field("updated_at", &self.updated_at)?;
        to.rest(&self.extra)
    }
}
rt::record!(ActivationLock);

/// A page of Activation Lock records.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ActivationLockResponse {
    /// Token to send as `cursor` for the next page; null when there is none.
    pub cursor: Option<String>,
    /// Records of the page.
    pub data: Vec<ActivationLock>,
    /// Highest number of records on the page.
    pub limit: Option<i64>,
    /// Position of the first record of the page, counted from 0; null in some answers.
    pub offset: Option<i64>,
    /// Number of records on all pages; null when they were not counted.
    pub total: Option<i64>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for ActivationLockResponse {
    const NAME: &'static str = "ActivationLockResponse";
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "cursor" => slot.read(&mut self.cursor),
            "data" => slot.read(&mut self.data),
            "limit" => slot.blank(&mut self.limit),
            "offset" => slot.blank(&mut self.offset),
            "total" => slot.blank(&mut self.total),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("cursor", &self.cursor)?;
        to.field("data", &self.data)?;
        to.field("limit", &self.limit)?;
        to.field("offset", &self.offset)?;
        to.field("total", &self.total)?;
        to.rest(&self.extra)
    }
}
rt::record!(ActivationLockResponse);

/// One application on a device. Which fields are filled depends on the platform.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Application {
    /// Whether the app is signed ad hoc; null for Mac apps.
    pub ad_hoc_code_signed: Option<bool>,
    /// Whether the app is an App Clip; null for Mac apps.
    pub app_clip: Option<bool>,
    /// Whether the app comes from the App Store; null for Mac apps.
    pub app_store_vendable: Option<bool>,
    /// Whether the app can be scripted with AppleScript; null in all examples.
    pub apple_scriptable: rt::Value,
    /// Asset tag of the device; blank or null without one.
    pub asset_tag: Option<String>,
    /// Whether the app is a beta version; null for Mac apps.
    pub beta_app: Option<bool>,
    /// Identifier (UUID) of the blueprint that the device is assigned to.
    pub blueprint_id: String,
    /// Name of the blueprint that the device is assigned to.
    pub blueprint_name: String,
    /// Display name in the bundle of the app; null in all examples.
    pub bundle_display_name: rt::Value,
    /// Bundle identifier of the app.
    pub bundle_id: String,
    /// Name in the bundle of the app; null for iPad apps.
    pub bundle_name: Option<String>,
    /// Language of development in the bundle of the app, such as `en`; null for iPad apps.
    pub bundle_region: Option<String>,
    /// Size of the app itself, in bytes; null for Mac apps.
    pub bundle_size: Option<i64>,
    /// Type of the bundle, such as `APPL`; null for iPad apps.
    pub bundle_type: Option<String>,
    /// App Store category as the app names it, such as `public.app-category.utilities`; null for iPad apps.
    pub category: Option<String>,
    /// Compiler that the app was built with; null for iPad apps.
    pub compiler: Option<String>,
    /// Copyright notice of the app; null for iPad apps.
    pub copyright: Option<String>,
    /// Not documented, and null in all examples.
    pub count: Option<i64>,
    /// When the record was created, in UTC.
    pub created_at: Option<String>,
    /// Name of the developer of the app; null for iPad apps.
    pub developer_name: Option<String>,
    /// Family of the device, such as `Mac`, `iPhone` or `iPad`.
    pub device_family: String,
    /// Name of the device.
    pub device_name: String,
    /// Email address of the user assigned to the device; blank or null without one.
    pub device_user_email: String,
    /// Identifier of the user assigned to the device, a number in a string; blank without one.
    pub device_user_id: String,
    /// Name of the user assigned to the device; blank or null without one.
    pub device_user_name: String,
    /// Whether the app is licensed to the device and not to a user, from a volume purchase; null for Mac apps.
    pub device_based_vpp: Option<bool>,
    /// Identifier (UUID) of the device record.
    pub device_id: String,
    /// Whether the download of the app was canceled; null for Mac apps.
    pub download_canceled: Option<bool>,
    /// Whether the download of the app failed; null for Mac apps.
    pub download_failed: Option<bool>,
    /// Whether the download of the app is paused; null for Mac apps.
    pub download_paused: Option<bool>,
    /// Whether the download of the app has yet to start; null for Mac apps.
    pub download_waiting: Option<bool>,
    /// Size of the data that the app keeps on the device, in bytes; null for Mac apps.
    pub dynamic_size: Option<i64>,
    /// Environment variables set for the app; null in all examples.
    pub environment_variables: rt::Value,
    /// Name of the executable in the bundle of the app; null for iPad apps.
    pub executable: Option<String>,
    /// Identifier of the version in the App Store; null for Mac apps.
    pub external_version_identifier: Option<i64>,
    /// Whether there is an update for the app; null for Mac apps.
    pub has_update_available: Option<bool>,
    /// Information text in the bundle of the app; null in all examples.
    pub info: rt::Value,
    /// Whether the app is being installed; null for Mac apps.
    pub installing: Option<bool>,
    /// When the collected values last changed, in UTC; null when no change is recorded.
    pub last_changed_at: Option<String>,
    /// When the values were last collected from the device, in UTC.
    pub last_collected_at: String,
    /// Lowest version of macOS that the app runs on; null for iPad apps.
    pub minimum_system_version: Option<String>,
    /// Model identifier of the device, such as `MacBookAir10,1`; can be null.
    pub model_id: Option<String>,
    /// Name of the app.
    pub name: String,
    /// Where the app comes from, such as `Identified Developer`; null for iPad apps.
    pub obtained_from: Option<String>,
    /// Path of the app on the Mac; null for iPad apps.
    pub path: Option<String>,
    /// Serial number of the device.
    pub serial_number: String,
    /// Version of an iPad app, but a build number for the Mac apps of the examples; see `version`.
    pub short_version: String,
    /// Names of the certificates that the app is signed with, comma separated; null for iPad apps.
    pub signature: Option<String>,
    /// Tags of the device; null in all examples, so their form is unknown.
    pub tags: Option<Vec<String>>,
    /// Identifier of the developer's team at Apple; null for iPad apps.
    pub team_id: Option<String>,
    /// When the record was last updated, in UTC.
    pub updated_at: String,
    /// Whether the app is validated to run on the device; null for Mac apps.
    pub validated: Option<bool>,
    /// Version of a Mac app, but the build of the iPad app of the examples; see `short_version`.
    pub version: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for Application {
    const NAME: &'static str = "Application";
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "ad_hoc_code_signed" => slot.blank(&mut self.ad_hoc_code_signed),
            "app_clip" => slot.blank(&mut self.app_clip),
            "app_store_vendable" => slot.blank(&mut self.app_store_vendable),
            "apple_scriptable" => slot.read(&mut self.apple_scriptable),
            "asset_tag" => slot.read(&mut self.asset_tag),
            "beta_app" => slot.blank(&mut self.beta_app),
            "blueprint_id" => slot.read(&mut self.blueprint_id),
            "blueprint_name" => slot.read(&mut self.blueprint_name),
            "bundle_display_name" => slot.read(&mut self.bundle_display_name),
            "bundle_id" => slot.read(&mut self.bundle_id),
            "bundle_name" => slot.read(&mut self.bundle_name),
            "bundle_region" => slot.read(&mut self.bundle_region),
            "bundle_size" => slot.blank(&mut self.bundle_size),
            "bundle_type" => slot.read(&mut self.bundle_type),
            "category" => slot.read(&mut self.category),
            "compiler" => slot.read(&mut self.compiler),
            "copyright" => slot.read(&mut self.copyright),
            "count" => slot.blank(&mut self.count),
            "created_at" => slot.read(&mut self.created_at),
            "developer_name" => slot.read(&mut self.developer_name),
            "device__family" => slot.read(&mut self.device_family),
            "device__name" => slot.read(&mut self.device_name),
            "device__user_email" => slot.read(&mut self.device_user_email),
            "device__user_id" => slot.read(&mut self.device_user_id),
            "device__user_name" => slot.read(&mut self.device_user_name),
            "device_based_vpp" => slot.blank(&mut self.device_based_vpp),
            "device_id" => slot.read(&mut self.device_id),
            "download_canceled" => slot.blank(&mut self.download_canceled),
            "download_failed" => slot.blank(&mut self.download_failed),
            "download_paused" => slot.blank(&mut self.download_paused),
            "download_waiting" => slot.blank(&mut self.download_waiting),
            "dynamic_size" => slot.blank(&mut self.dynamic_size),
            "environment_variables" => slot.read(&mut self.environment_variables),
            "executable" => slot.read(&mut self.executable),
            "external_version_identifier" => {
                slot.blank(&mut self.external_version_identifier)
            }
            "has_update_available" => slot.blank(&mut self.has_update_available),
            "info" => slot.read(&mut self.info),
            "installing" => slot.blank(&mut self.installing),
            "last_changed_at" => slot.read(&mut self.last_changed_at),
            "last_collected_at" => slot.read(&mut self.last_collected_at),
            "minimum_system_version" => slot.read(&mut self.minimum_system_version),
            "model_id" => slot.read(&mut self.model_id),
            "name" => slot.read(&mut self.name),
            "obtained_from" => slot.read(&mut self.obtained_from),
            "path" => slot.read(&mut self.path),
            "serial_number" => slot.read(&mut self.serial_number),
            "short_version" => slot.read(&mut self.short_version),
            "signature" => slot.read(&mut self.signature),
            "tags" => slot.blank(&mut self.tags),
            "team_id" => slot.read(&mut self.team_id),
            "updated_at" => slot.read(&mut self.updated_at),
            "validated" => slot.blank(&mut self.validated),
            "version" => slot.read(&mut self.version),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("ad_hoc_code_signed", &self.ad_hoc_code_signed)?;
        to.field("app_clip", &self.app_clip)?;
        to.field("app_store_vendable", &self.app_store_vendable)?;
        to.field("apple_scriptable", &self.apple_scriptable)?;
        to.field("asset_tag", &self.asset_tag)?;
        to.field("beta_app", &self.beta_app)?;
        to.field("blueprint_id", &self.blueprint_id)?;
        to.field("blueprint_name", &self.blueprint_name)?;
        to.field("bundle_display_name", &self.bundle_display_name)?;
        to.field("bundle_id", &self.bundle_id)?;
        to.field("bundle_name", &self.bundle_name)?;
        to.field("bundle_region", &self.bundle_region)?;
        to.field("bundle_size", &self.bundle_size)?;
        to.field("bundle_type", &self.bundle_type)?;
        to.field("category", &self.category)?;
        to.field("compiler", &self.compiler)?;
        to.field("copyright", &self.copyright)?;
        to.field("count", &self.count)?;
        to.field("created_at", &self.created_at)?;
        to.field("developer_name", &self.developer_name)?;
        to.field("device__family", &self.device_family)?;
        to.field("device__name", &self.device_name)?;
        to.field("device__user_email", &self.device_user_email)?;
        to.field("device__user_id", &self.device_user_id)?;
        to.field("device__user_name", &self.device_user_name)?;
        to.field("device_based_vpp", &self.device_based_vpp)?;
        to.field("device_id", &self.device_id)?;
        to.field("download_canceled", &self.download_canceled)?;
        to.field("download_failed", &self.download_failed)?;
        to.field("download_paused", &self.download_paused)?;
        to.field("download_waiting", &self.download_waiting)?;
        to.field("dynamic_size", &self.dynamic_size)?;
        to.field("environment_variables", &self.environment_variables)?;
        to.field("executable", &self.executable)?;
        to.field("external_version_identifier", &self.external_version_identifier)?;
        to.field("has_update_available", &self.has_update_available)?;
        to.field("info", &self.info)?;
        to.field("installing", &self.installing)?;
        to.field("last_changed_at", &self.last_changed_at)?;
        to.field("last_collected_at", &self.last_collected_at)?;
        to.field("minimum_system_version", &self.minimum_system_version)?;
        to.field("model_id", &self.model_id)?;
        to.field("name", &self.name)?;
        to.field("obtained_from", &self.obtained_from)?;
        to.field("path", &self.path)?;
        to.field("serial_number", &self.serial_number)?;
        to.field("short_version", &self.short_version)?;
        to.field("signature", &self.signature)?;
        to.field("tags", &self.tags)?;
        to.field("team_id", &self.team_id)?;
        to.field("updated_at", &self.updated_at)?;
        to.field("validated", &self.validated)?;
        to.field("version", &self.version)?;
        to.rest(&self.extra)
    }
}
rt::record!(Application);

/// State of the application firewall of a Mac.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationFirewall {
    /// Whether signed applications may receive connections without being allowed one by one.
    pub allow_signed_applications: Option<bool>,
    /// Asset tag of the device; blank or null without one.
    pub asset_tag: Option<String>,
    /// Whether all incoming connections are blocked.
    pub block_all_incoming: Option<bool>,
    /// Identifier (UUID) of the blueprint that the device is assigned to.
    pub blueprint_id: String,
    /// Name of the blueprint that the device is assigned to.
    pub blueprint_name: String,
    /// Not documented, and null in all examples.
    pub count: Option<i64>,
    /// When the record was created, in UTC.
    pub created_at: Option<String>,
    /// Family of the device, such as `Mac`, `iPhone` or `iPad`.
    pub device_family: String,
    /// Name of the device.
    pub device_name: String,
    /// Email address of the user assigned to the device; blank or null without one.
    pub device_user_email: String,
    /// Identifier of the user assigned to the device, a number in a string; blank without one.
    pub device_user_id: String,
    /// Name of the user assigned to the device; blank or null without one.
    pub device_user_name: String,
    /// Identifier (UUID) of the device record.
    pub device_id: String,
    /// When the collected values last changed, in UTC; null when no change is recorded.
    pub last_changed_at: Option<String>,
    /// When the values were last collected from the device, in UTC.
    pub last_collected_at: String,
    /// Whether the firewall writes a log.
    pub logging: Option<bool>,
    /// How much the firewall logs, such as `throttled`.
    pub logging_option: String,
    /// Model identifier of the device, such as `MacBookAir10,1`; can be null.
    pub model_id: Option<String>,
    /// Serial number of the device.
    pub serial_number: String,
    /// Whether the firewall is on.
    pub status: Option<bool>,
    /// Whether stealth mode is on, in which the Mac does not answer probes.
    pub stealth_mode: Option<bool>,
    /// Tags of the device; null in all examples, so their form is unknown.
    pub tags: Option<Vec<String>>,
    /// Whether the firewall is being unloaded.
    pub unloading: Option<bool>,
    /// When the record was last updated, in UTC.
    pub updated_at: String,
    /// Version of the firewall, such as `1.7`.
    pub version: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for ApplicationFirewall {
    const NAME: &'static str = "ApplicationFirewall";
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "allow_signed_applications" => {
                slot.blank(&mut self.allow_signed_applications)
            }
            "asset_tag" => slot.read(&mut self.asset_tag),
            "block_all_incoming" => slot.blank(&mut self.block_all_incoming),
            "blueprint_id" => slot.read(&mut self.blueprint_id),
            "blueprint_name" => slot.read(&mut self.blueprint_name),
            "count" => slot.blank(&mut self.count),
            "created_at" => slot.read(&mut self.created_at),
            "device__family" => slot.read(&mut self.device_family),
            "device__name" => slot.read(&mut self.device_name),
            "device__user_email" => slot.read(&mut self.device_user_email),
            "device__user_id" => slot.read(&mut self.device_user_id),
            "device__user_name" => slot.read(&mut self.device_user_name),
            "device_id" => slot.read(&mut self.device_id),
            "last_changed_at" => slot.read(&mut self.last_changed_at),
            "last_collected_at" => slot.read(&mut self.last_collected_at),
            "logging" => slot.blank(&mut self.logging),
            "logging_option" => slot.read(&mut self.logging_option),
            "model_id" => slot.read(&mut self.model_id),
            "serial_number" => slot.read(&mut self.serial_number),
            "status" => slot.blank(&mut self.status),
            "stealth_mode" => slot.blank(&mut self.stealth_mode),
            "tags" => slot.blank(&mut self.tags),
            "unloading" => slot.blank(&mut self.unloading),
            "updated_at" => slot.read(&mut self.updated_at),
            "version" => slot.read(&mut self.version),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("allow_signed_applications", &self.allow_signed_applications)?;
        to.field("asset_tag", &self.asset_tag)?;
        to.field("block_all_incoming", &self.block_all_incoming)?;
        to.field("blueprint_id", &self.blueprint_id)?;
        to.field("blueprint_name", &self.blueprint_name)?;
        to.field("count", &self.count)?;
        to.field("created_at", &self.created_at)?;
        to.field("device__family", &self.device_family)?;
        to.field("device__name", &self.device_name)?;
        to.field("device__user_email", &self.device_user_email)?;
        to.field("device__user_id", &self.device_user_id)?;
        to.field("device__user_name", &self.device_user_name)?;
        to.field("device_id", &self.device_id)?;
        to.field("last_changed_at", &self.last_changed_at)?;
        to.field("last_collected_at", &self.last_collected_at)?;
        to.field("logging", &self.logging)?;
        to.field("logging_option", &self.logging_option)?;
        to.field("model_id", &self.model_id)?;
        to.field("serial_number", &self.serial_number)?;
        to.field("status", &self.status)?;
        to.field("stealth_mode", &self.stealth_mode)?;
        to.field("tags", &self.tags)?;
        to.field("unloading", &self.unloading)?;
        to.field("updated_at", &self.updated_at)?;
        to.field("version", &self.version)?;
        to.rest(&self.extra)
    }
}
rt::record!(ApplicationFirewall);

/// A page of application firewall records.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationFirewallResponse {
    /// Token to send as `cursor` for the next page; null when there is none.
    pub cursor: Option<String>,
    /// Records of the page.
    pub data: Vec<ApplicationFirewall>,
    /// Highest number of records on the page.
    pub limit: Option<i64>,
    /// Position of the first record of the page, counted from 0; null in some answers.
    pub offset: Option<i64>,
    /// Number of records on all pages; null when they were not counted.
    pub total: Option<i64>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for ApplicationFirewallResponse {
    const NAME: &'static str = "ApplicationFirewallResponse";
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "cursor" => slot.read(&mut self.cursor),
            "data" => slot.read(&mut self.data),
            "limit" => slot.blank(&mut self.limit),
            "offset" => slot.blank(&mut self.offset),
            "total" => slot.blank(&mut self.total),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("cursor", &self.cursor)?;
        to.field("data", &self.data)?;
        to.field("limit", &self.limit)?;
        to.field("offset", &self.offset)?;
        to.field("total", &self.total)?;
        to.rest(&self.extra)
    }
}
rt::record!(ApplicationFirewallResponse);

/// A page of installed applications.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationsResponse {
    /// Token to send as `cursor` for the next page; null when there is none.
    pub cursor: Option<String>,
    /// Records of the page.
    pub data: Vec<Application>,
    /// Highest number of records on the page.
    pub limit: Option<i64>,
    /// Position of the first record of the page, counted from 0; null in some answers.
    pub offset: Option<i64>,
    /// Number of records on all pages; null when they were not counted.
    pub total: Option<i64>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for ApplicationsResponse {
    const NAME: &'static str = "ApplicationsResponse";
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "cursor" => slot.read(&mut self.cursor),
            "data" => slot.read(&mut self.data),
            "limit" => slot.blank(&mut self.limit),
            "offset" => slot.blank(&mut self.offset),
            "total" => slot.blank(&mut self.total),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("cursor", &self.cursor)?;
        to.field("data", &self.data)?;
        to.field("limit", &self.limit)?;
        to.field("offset", &self.offset)?;
        to.field("total", &self.total)?;
        to.rest(&self.extra)
    }
}
rt::record!(ApplicationsResponse);

/// An export of a Prism category to a CSV file: what was asked for, and how far it is.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CategoryExport {
    /// Options that the export was requested with.
    pub args: Option<CategoryExportArgs>,
    /// Category that is exported, such as `apps` or `device_information`.
    pub category: String,
    /// When the export was requested, in UTC.
    pub created_at: String,
    /// What went wrong with the export; null in all examples.
    pub error_msg: rt::Value,
    /// Identifier (UUID) of the export, to ask for its status with.
    pub id: String,
    /// Path of the CSV file in storage; null while the export is pending.
    pub path: Option<String>,
    /// Link to download the CSV file without a token; null while the export is pending.
    pub signed_url: Option<rt::Secret>,
    /// Status of the export, `pending` or `success` in the examples.
    pub status: String,
    /// When the export was last updated, in UTC.
    pub updated_at: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for CategoryExport {
    const NAME: &'static str = "CategoryExport";
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "args" => slot.blank(&mut self.args),
            "category" => slot.read(&mut self.category),
            "created_at" => slot.read(&mut self.created_at),
            "error_msg" => slot.read(&mut self.error_msg),
            "id" => slot.read(&mut self.id),
            "path" => slot.read(&mut self.path),
            "signed_url" => slot.read(&mut self.signed_url),
            "status" => slot.read(&mut self.status),
            "updated_at" => slot.read(&mut self.updated_at),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("args", &self.args)?;
        to.field("category", &self.category)?;
        to.field("created_at", &self.created_at)?;
        to.field("error_msg", &self.error_msg)?;
        to.field("id", &self.id)?;
        to.field("path", &self.path)?;
        to.field("signed_url", &self.signed_url)?;
        to.field("status", &self.status)?;
        to.field("updated_at", &self.updated_at)?;
        to.rest(&self.extra)
    }
}
rt::record!(CategoryExport);

/// Options that a category export was requested with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CategoryExportArgs {
    /// Identifiers (UUIDs) of the blueprints to export; empty for all.
    pub blueprint_ids: Vec<String>,
    /// Columns to export; empty in all examples.
    pub columns: Vec<rt::Value>,
    /// Device families to export, such as `Mac` or `iPad`; empty for all.
    pub device_families: Vec<String>,
    /// Fields and conditions that the records had to meet; empty without a filter.
    pub filter: BTreeMap<String, rt::Value>,
    /// Key that the records are sorted by, with a dash in front for descending order; blank without one.
    pub sort_by: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for CategoryExportArgs {
    const NAME: &'static str = "CategoryExportArgs";
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "blueprint_ids" => slot.read(&mut self.blueprint_ids),
            "columns" => slot.read(&mut self.columns),
            "device_families" => slot.read(&mut self.device_families),
            "filter" => slot.read(&mut self.filter),
            "sort_by" => slot.read(&mut self.sort_by),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("blueprint_ids", &self.blueprint_ids)?;
        to.field("columns", &self.columns)?;
        to.field("device_families", &self.device_families)?;
        to.field("filter", &self.filter)?;
        to.field("sort_by", &self.sort_by)?;
        to.rest(&self.extra)
    }
}
rt::record!(CategoryExportArgs);

/// Cellular attributes of a device, with those of its two SIM slots.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Cellular {
    /// Asset tag of the device; blank or null without one.
    pub asset_tag: String,
    /// Identifier (UUID) of the blueprint that the device is assigned to.
    pub blueprint_id: String,
    /// Name of the blueprint that the device is assigned to.
    pub blueprint_name: String,
    /// Version of the carrier settings for this slot; null in all examples.
    pub carrier_settings_version_slot_1: Option<String>,
    /// Version of the carrier settings for this slot; null in all examples.
    pub carrier_settings_version_slot_2: Option<String>,
    /// Cellular technology of the device, such as `GSM and CDMA`.
    pub cellular_technology: String,
    /// Not documented, and null in all examples.
    pub count: Option<i64>,
    /// When the record was created, in UTC.
    pub created_at: String,
    /// Carrier network that this slot is connected to; null in all examples.
    pub current_carrier_network_slot_1: Option<String>,
    /// Carrier network that this slot is connected to; null in all examples.
    pub current_carrier_network_slot_2: Option<String>,
    /// Mobile country code (MCC) of the network that this slot is connected to; null in all examples.
    pub current_mcc_slot_1: Option<String>,
    /// Mobile country code (MCC) of the network that this slot is connected to; null in all examples.
    pub current_mcc_slot_2: Option<String>,
    /// Mobile network code (MNC) of the network that this slot is connected to; null in all examples.
    pub current_mnc_slot_1: Option<String>,
    /// Mobile network code (MNC) of the network that this slot is connected to; null in all examples.
    pub current_mnc_slot_2: Option<String>,
    /// Whether data roaming is on.
    pub data_roaming_enabled: Option<bool>,
    /// Family of the device, such as `Mac`, `iPhone` or `iPad`.
    pub device_family: String,
    /// Name of the device.
    pub device_name: String,
    /// Email address of the user assigned to the device; blank or null without one.
    pub device_user_email: Option<String>,
    /// Identifier of the user assigned to the device, a number in a string; blank without one.
    pub device_user_id: String,
    /// Name of the user assigned to the device; blank or null without one.
    pub device_user_name: Option<String>,
    /// Identifier (UUID) of the device record.
    pub device_id: String,
    /// Identifier of the eSIM hardware (EID) of this slot; null in all examples.
    pub eid_slot_1: Option<String>,
    /// Identifier of the eSIM hardware (EID) of this slot; null in all examples.
    pub eid_slot_2: Option<String>,
    /// Identifier of the SIM (ICCID) in this slot; null in all examples.
    pub iccid_slot_1: Option<String>,
    /// Identifier of the SIM (ICCID) in this slot; null in all examples.
    pub iccid_slot_2: Option<String>,
    /// IMEI of this slot, its digits in groups with spaces between; can be null.
    pub imei_slot_1: String,
    /// IMEI of this slot, its digits in groups with spaces between; can be null.
    pub imei_slot_2: Option<String>,
    /// Whether this slot is preferred for data; null in all examples.
    pub is_data_preferred_slot_1: Option<bool>,
    /// Whether this slot is preferred for data; null in all examples.
    pub is_data_preferred_slot_2: Option<bool>,
    /// Whether this slot is roaming; null in all examples.
    pub is_roaming_slot_1: Option<bool>,
    /// Whether this slot is roaming; null in all examples.
    pub is_roaming_slot_2: Option<bool>,
    /// Whether this slot is preferred for calls; null in all examples.
    pub is_voice_preferred_slot_1: Option<bool>,
    /// Whether this slot is preferred for calls; null in all examples.
    pub is_voice_preferred_slot_2: Option<bool>,
    /// Identifier of the label of this slot; null in all examples.
    pub label_id_slot_1: Option<String>,
    /// Identifier of the label of this slot; null in all examples.
    pub label_id_slot_2: Option<String>,
    /// Label of this slot; null in all examples.
    pub label_slot_1: Option<String>,
    /// Label of this slot; null in all examples.
    pub label_slot_2: Option<String>,
    /// When the collected values last changed, in UTC; null when no change is recorded.
    pub last_changed_at: Option<String>,
    /// When the values were last collected from the device, in UTC.
    pub last_collected_at: String,
    /// Mobile equipment identifier (MEID) of the device.
    pub meid: String,
    /// Model identifier of the device, such as `MacBookAir10,1`; can be null.
    pub model_id: String,
    /// Version of the modem firmware, such as `6.21.01`.
    pub modem_firmware_version: String,
    /// Whether the personal hotspot is on.
    pub personal_hotspot_enabled: Option<bool>,
    /// Phone number of this slot; null in all examples.
    pub phone_number_slot_1: Option<String>,
    /// Phone number of this slot; null in all examples.
    pub phone_number_slot_2: Option<String>,
    /// Serial number of the device.
    pub serial_number: String,
    /// Name of this slot, such as `CTSubscriptionSlotOne`; can be null.
    pub slot_1: String,
    /// Name of this slot, such as `CTSubscriptionSlotOne`; can be null.
    pub slot_2: Option<String>,
    /// Home carrier network of the SIM in this slot; null in all examples.
    pub subscriber_carrier_network_slot_1: Option<String>,
    /// Home carrier network of the SIM in this slot; null in all examples.
    pub subscriber_carrier_network_slot_2: Option<String>,
    /// Tags of the device; null in all examples, so their form is unknown.
    pub tags: Option<Vec<String>>,
    /// When the record was last updated, in UTC.
    pub updated_at: String,
    /// Whether voice roaming is on.
    pub voice_roaming_enabled: Option<bool>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for Cellular {
    const NAME: &'static str = "Cellular";
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "asset_tag" => slot.read(&mut self.asset_tag),
            "blueprint_id" => slot.read(&mut self.blueprint_id),
            "blueprint_name" => slot.read(&mut self.blueprint_name),
            "carrier_settings_version_slot_1" => {
                slot.read(&mut self.carrier_settings_version_slot_1)
            }
            "carrier_settings_version_slot_2" => {
                slot.read(&mut self.carrier_settings_version_slot_2)
            }
            "cellular_technology" => slot.read(&mut self.cellular_technology),
            "count" => slot.blank(&mut self.count),
            "created_at" => slot.read(&mut self.created_at),
            "current_carrier_network_slot_1" => {
                slot.read(&mut self.current_carrier_network_slot_1)
            }
            "current_carrier_network_slot_2" => {
                slot.read(&mut self.current_carrier_network_slot_2)
            }
            "current_mcc_slot_1" => slot.read(&mut self.current_mcc_slot_1),
            "current_mcc_slot_2" => slot.read(&mut self.current_mcc_slot_2),
            "current_mnc_slot_1" => slot.read(&mut self.current_mnc_slot_1),
            "current_mnc_slot_2" => slot.read(&mut self.current_mnc_slot_2),
            "data_roaming_enabled" => slot.blank(&mut self.data_roaming_enabled),
            "device__family" => slot.read(&mut self.device_family),
            "device__name" => slot.read(&mut self.device_name),
            "device__user_email" => slot.read(&mut self.device_user_email),
            "device__user_id" => slot.read(&mut self.device_user_id),
            "device__user_name" => slot.read(&mut self.device_user_name),
            "device_id" => slot.read(&mut self.device_id),
            "eid_slot_1" => slot.read(&mut self.eid_slot_1),
            "eid_slot_2" => slot.read(&mut self.eid_slot_2),
            "iccid_slot_1" => slot.read(&mut self.iccid_slot_1),
            "iccid_slot_2" => slot.read(&mut self.iccid_slot_2),
            "imei_slot_1" => slot.read(&mut self.imei_slot_1),
            "imei_slot_2" => slot.read(&mut self.imei_slot_2),
            "is_data_preferred_slot_1" => slot.blank(&mut self.is_data_preferred_slot_1),
            "is_data_preferred_slot_2" => slot.blank(&mut self.is_data_preferred_slot_2),
            "is_roaming_slot_1" => slot.blank(&mut self.is_roaming_slot_1),
            "is_roaming_slot_2" => slot.blank(&mut self.is_roaming_slot_2),
            "is_voice_preferred_slot_1" => {
                slot.blank(&mut self.is_voice_preferred_slot_1)
            }
            "is_voice_preferred_slot_2" => {
                slot.blank(&mut self.is_voice_preferred_slot_2)
            }
            "label_id_slot_1" => slot.read(&mut self.label_id_slot_1),
            "label_id_slot_2" => slot.read(&mut self.label_id_slot_2),
            "label_slot_1" => slot.read(&mut self.label_slot_1),
            "label_slot_2" => slot.read(&mut self.label_slot_2),
            "last_changed_at" => slot.read(&mut self.last_changed_at),
            "last_collected_at" => slot.read(&mut self.last_collected_at),
            "meid" => slot.read(&mut self.meid),
            "model_id" => slot.read(&mut self.model_id),
            "modem_firmware_version" => slot.read(&mut self.modem_firmware_version),
            "personal_hotspot_enabled" => slot.blank(&mut self.personal_hotspot_enabled),
            "phone_number_slot_1" => slot.read(&mut self.phone_number_slot_1),
            "phone_number_slot_2" => slot.read(&mut self.phone_number_slot_2),
            "serial_number" => slot.read(&mut self.serial_number),
            "slot_1" => slot.read(&mut self.slot_1),
            "slot_2" => slot.read(&mut self.slot_2),
            "subscriber_carrier_network_slot_1" => {
                slot.read(&mut self.subscriber_carrier_network_slot_1)
            }
            "subscriber_carrier_network_slot_2" => {
                slot.read(&mut self.subscriber_carrier_network_slot_2)
            }
            "tags" => slot.blank(&mut self.tags),
            "updated_at" => slot.read(&mut self.updated_at),
            "voice_roaming_enabled" => slot.blank(&mut self.voice_roaming_enabled),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("asset_tag", &self.asset_tag)?;
        to.field("blueprint_id", &self.blueprint_id)?;
        to.field("blueprint_name", &self.blueprint_name)?;
        to.field(
            "carrier_settings_version_slot_1",
            &self.carrier_settings_version_slot_1,
        )?;
        to.field(
            "carrier_settings_version_slot_2",
            &self.carrier_settings_version_slot_2,
        )?;
        to.field("cellular_technology", &self.cellular_technology)?;
        to.field("count", &self.count)?;
        to.field("created_at", &self.created_at)?;
        to.field(
            "current_carrier_network_slot_1",
            &self.current_carrier_network_slot_1,
        )?;
        to.field(
            "current_carrier_network_slot_2",
            &self.current_carrier_network_slot_2,
        )?;
        to.field("current_mcc_slot_1", &self.current_mcc_slot_1)?;
        to.field("current_mcc_slot_2", &self.current_mcc_slot_2)?;
        to.field("current_mnc_slot_1", &self.current_mnc_slot_1)?;
        to.field("current_mnc_slot_2", &self.current_mnc_slot_2)?;
        to.field("data_roaming_enabled", &self.data_roaming_enabled)?;
        to.field("device__family", &self.device_family)?;
        to.field("device__name", &self.device_name)?;
        to.field("device__user_email", &self.device_user_email)?;
        to.field("device__user_id", &self.device_user_id)?;
        to.field("device__user_name", &self.device_user_name)?;
        to.field("device_id", &self.device_id)?;
        to.field("eid_slot_1", &self.eid_slot_1)?;
        to.field("eid_slot_2", &self.eid_slot_2)?;
        to.field("iccid_slot_1", &self.iccid_slot_1)?;
        to.field("iccid_slot_2", &self.iccid_slot_2)?;
        to.field("imei_slot_1", &self.imei_slot_1)?;
        to.field("imei_slot_2", &self.imei_slot_2)?;
        to.field("is_data_preferred_slot_1", &self.is_data_preferred_slot_1)?;
        to.field("is_data_preferred_slot_2", &self.is_data_preferred_slot_2)?;
        to.field("is_roaming_slot_1", &self.is_roaming_slot_1)?;
        to.field("is_roaming_slot_2", &self.is_roaming_slot_2)?;
        to.field("is_voice_preferred_slot_1", &self.is_voice_preferred_slot_1)?;
        to.field("is_voice_preferred_slot_2", &self.is_voice_preferred_slot_2)?;
        to.field("label_id_slot_1", &self.label_id_slot_1)?;
        to.field("label_id_slot_2", &self.label_id_slot_2)?;
        to.field("label_slot_1", &self.label_slot_1)?;
        to.field("label_slot_2", &self.label_slot_2)?;
        to.field("last_changed_at", &self.last_changed_at)?;
        to.field("last_collected_at", &self.last_collected_at)?;
        to.field("meid", &self.meid)?;
        to.field("model_id", &self.model_id)?;
        to.field("modem_firmware_version", &self.modem_firmware_version)?;
        to.field("personal_hotspot_enabled", &self.personal_hotspot_enabled)?;
        to.field("phone_number_slot_1", &self.phone_number_slot_1)?;
        to.field("phone_number_slot_2", &self.phone_number_slot_2)?;
        to.field("serial_number", &self.serial_number)?;
        to.field("slot_1", &self.slot_1)?;
        to.field("slot_2", &self.slot_2)?;
        to.field(
            "subscriber_carrier_network_slot_1",
            &self.subscriber_carrier_network_slot_1,
        )?;
        to.field(
            "subscriber_carrier_network_slot_2",
            &self.subscriber_carrier_network_slot_2,
        )?;
        to.field("tags", &self.tags)?;
        to.field("updated_at", &self.updated_at)?;
        to.field("voice_roaming_enabled", &self.voice_roaming_enabled)?;
        to.rest(&self.extra)
    }
}
rt::record!(Cellular);

/// A page of cellular records.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CellularResponse {
    /// Token to send as `cursor` for the next page; null when there is none.
    pub cursor: Option<String>,
    /// Records of the page.
    pub data: Vec<Cellular>,
    /// Highest number of records on the page.
    pub limit: Option<i64>,
    /// Position of the first record of the page, counted from 0; null in some answers.
    pub offset: Option<i64>,
    /// Number of records on all pages; null when they were not counted.
    pub total: Option<i64>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for CellularResponse {
    const NAME: &'static str = "CellularResponse";
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "cursor" => slot.read(&mut self.cursor),
            "data" => slot.read(&mut self.data),
            "limit" => slot.blank(&mut self.limit),
            "offset" => slot.blank(&mut self.offset),
            "total" => slot.blank(&mut self.total),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("cursor", &self.cursor)?;
        to.field("data", &self.data)?;
        to.field("limit", &self.limit)?;
        to.field("offset", &self.offset)?;
        to.field("total", &self.total)?;
        to.rest(&self.extra)
    }
}
rt::record!(CellularResponse);

/// One certificate on a device.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Certificate {
    /// Asset tag of the device; blank or null without one.
    pub asset_tag: String,
    /// Identifier (UUID) of the blueprint that the device is assigned to.
    pub blueprint_id: String,
    /// Name of the blueprint that the device is assigned to.
    pub blueprint_name: String,
    /// Common name of the certificate.
    pub common_name: String,
    /// Not documented, and null in all examples.
    pub count: Option<i64>,
    /// When the record was created, in UTC.
    pub created_at: Option<String>,
    /// Family of the device, such as `Mac`, `iPhone` or `iPad`.
    pub device_family: String,
    /// Name of the device.
    pub device_name: String,
    /// Email address of the user assigned to the device; blank or null without one.
    pub device_user_email: String,
    /// Identifier of the user assigned to the device, a number in a string; blank without one.
    pub device_user_id: String,
    /// Name of the user assigned to the device; blank or null without one.
    pub device_user_name: String,
    /// Identifier (UUID) of the device record.
    pub device_id: String,
    /// Whether it is an identity certificate, one with its private key.
    pub identity_certificate: Option<bool>,
    /// When the collected values last changed, in UTC; null when no change is recorded.
    pub last_changed_at: Option<String>,
    /// When the values were last collected from the device, in UTC.
    pub last_collected_at: Option<String>,
    /// Model identifier of the device, such as `MacBookAir10,1`; can be null.
    pub model_id: Option<String>,
    /// Serial number of the device.
    pub serial_number: String,
    /// Tags of the device; null in all examples, so their form is unknown.
    pub tags: Option<Vec<String>>,
    /// When the record was last updated, in UTC.
    pub updated_at: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for Certificate {
    const NAME: &'static str = "Certificate";
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "asset_tag" => slot.read(&mut self.asset_tag),
            "blueprint_id" => slot.read(&mut self.blueprint_id),
            "blueprint_name" => slot.read(&mut self.blueprint_name),
            "common_name" => slot.read(&mut self.common_name),
            "count" => slot.blank(&mut self.count),
            "created_at" => slot.read(&mut self.created_at),
            "device__family" => slot.read(&mut self.device_family),
            "device__name" => slot.read(&mut self.device_name),
            "device__user_email" => slot.read(&mut self.device_user_email),
            "device__user_id" => slot.read(&mut self.device_user_id),
            "device__user_name" => slot.read(&mut self.device_user_name),
            "device_id" => slot.read(&mut self.device_id),
            "identity_certificate" => slot.blank(&mut self.identity_certificate),
            "last_changed_at" => slot.read(&mut self.last_changed_at),
            "last_collected_at" => slot.read(&mut self.last_collected_at),
            "model_id" => slot.read(&mut self.model_id),
            "serial_number" => slot.read(&mut self.serial_number),
            "tags" => slot.blank(&mut self.tags),
            "updated_at" => slot.read(&mut self.updated_at),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("asset_tag", &self.asset_tag)?;
        to.field("blueprint_id", &self.blueprint_id)?;
        to.field("blueprint_name", &self.blueprint_name)?;
        to.field("common_name", &self.common_name)?;
        to.field("count", &self.count)?;
        to.field("created_at", &self.created_at)?;
        to.field("device__family", &self.device_family)?;
        to.field("device__name", &self.device_name)?;
        to.field("device__user_email", &self.device_user_email)?;
        to.field("device__user_id", &self.device_user_id)?;
        to.field("device__user_name", &self.device_user_name)?;
        to.field("device_id", &self.device_id)?;
        to.field("identity_certificate", &self.identity_certificate)?;
        to.field("last_changed_at", &self.last_changed_at)?;
        to.field("last_collected_at", &self.last_collected_at)?;
        to.field("model_id", &self.model_id)?;
        to.field("serial_number", &self.serial_number)?;
        to.field("tags", &self.tags)?;
        to.field("updated_at", &self.updated_at)?;
        to.rest(&self.extra)
    }
}
rt::record!(Certificate);

/// A page of certificates.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CertificatesResponse {
    /// Token to send as `cursor` for the next page; null when there is none.
    pub cursor: Option<String>,
    /// Records of the page.
    pub data: Vec<Certificate>,
    /// Highest number of records on the page.
    pub limit: Option<i64>,
    /// Position of the first record of the page, counted from 0; null in some answers.
    pub offset: Option<i64>,
    /// Number of records on all pages; null when they were not counted.
    pub total: Option<i64>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for CertificatesResponse {
    const NAME: &'static str = "CertificatesResponse";
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "cursor" => slot.read(&mut self.cursor),
            "data" => slot.read(&mut self.data),
            "limit" => slot.blank(&mut self.limit),
            "offset" => slot.blank(&mut self.offset),
            "total" => slot.blank(&mut self.total),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("cursor", &self.cursor)?;
        to.field("data", &self.data)?;
        to.field("limit", &self.limit)?;
        to.field("offset", &self.offset)?;
        to.field("total", &self.total)?;
        to.rest(&self.extra)
    }
}
rt::record!(CertificatesResponse);

/// Number of records in a Prism category.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CountResponse {
    /// Whether the number is an estimate and not a full count.
    pub approximate: Option<bool>,
    /// Number of records in the category.
    pub count: Option<i64>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for CountResponse {
    const NAME: &'static str = "CountResponse";
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "approximate" => slot.blank(&mut self.approximate),
            "count" => slot.blank(&mut self.count),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("approximate", &self.approximate)?;
        to.field("count", &self.count)?;
        to.rest(&self.extra)
    }
}
rt::record!(CountResponse);

/// Screen saver and hot corners of one user account on a Mac.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DesktopAndScreensaver {
    /// Whether the agent is installed on the device; can be null.
    pub agent_installed: Option<bool>,
    /// Version of the agent, with the build in brackets; can be null.
    pub agent_version: Option<String>,
    /// Whether the device is a Mac with Apple silicon; can be null.
    pub apple_silicon: Option<bool>,
    /// Asset tag of the device; blank or null without one.
    pub asset_tag: Option<String>,
    /// Health of the battery; null in all examples.
    pub battery_health: Option<rt::Value>,
    /// Identifier (UUID) of the blueprint that the device is assigned to.
    pub blueprint_id: String,
    /// Name of the blueprint that the device is assigned to.
    pub blueprint_name: String,
    /// Keys to hold for the bottom left hot corner; `No Modifiers` without any.
    pub bottom_left_hot_corner_modifier: Option<String>,
    /// What the bottom left hot corner does; `Off` when nothing.
    pub bottom_left_hot_corner_option: Option<String>,
    /// Keys to hold for the bottom right hot corner; `No Modifiers` without any.
    pub bottom_right_hot_corner_modifier: Option<String>,
    /// What the bottom right hot corner does, such as `Quick Note`; `Off` when nothing.
    pub bottom_right_hot_corner_option: Option<String>,
    /// Cellular technology of the device; `None`, blank or null in all examples.
    pub cellular_technology: Option<rt::Value>,
    /// Not documented, and null in all examples.
    pub count: Option<i64>,
    /// When the record was created, in UTC.
    pub created_at: Option<String>,
    /// Whether data roaming is on; can be null.
    pub data_roaming: Option<bool>,
    /// Family of the device, such as `Mac`, `iPhone` or `iPad`.
    pub device_family: String,
    /// Name of the device.
    pub device_name: String,
    /// Email address of the user assigned to the device; blank or null without one.
    pub device_user_email: Option<String>,
    /// Identifier of the user assigned to the device, a number in a string; blank without one.
    pub device_user_id: String,
    /// Name of the user assigned to the device; blank or null without one.
    pub device_user_name: Option<String>,
    /// Storage capacity of the device, in gigabytes.
    pub device_capacity: Option<f64>,
    /// Identifier (UUID) of the device record.
    pub device_id: String,
    /// Version of the operating system in the form meant for display, such as `14.1.1`.
    pub display_os_version: Option<String>,
    /// When the device first enrolled, in UTC.
    pub first_enrollment_date: Option<String>,
    /// Host name of the device; can be null.
    pub host_name: Option<String>,
    /// Whether the personal hotspot is on; can be null.
    pub hotspot: Option<bool>,
    /// When the collected values last changed, in UTC; null when no change is recorded.
    pub last_changed_at: Option<String>,
    /// When the device last checked in, through the agent or MDM, in UTC.
    pub last_checkin: Option<String>,
    /// When the agent last checked in, in UTC; can be null.
    pub last_checkin_agent: Option<String>,
    /// When the device last checked in through MDM, in UTC.
    pub last_checkin_mdm: Option<String>,
    /// When the values were last collected from the device, in UTC.
    pub last_collected_at: String,
    /// When the device last enrolled, in UTC.
    pub last_enrollment_date: Option<String>,
    /// Name of the device on its local network; can be null.
    pub local_hostname: Option<String>,
    /// Status of Lost Mode; null in all examples.
    pub lost_mode_status: Option<String>,
    /// Marketing name of the operating system version, such as `Sonoma`.
    pub marketing_name: Option<String>,
    /// Whether the device is managed through MDM.
    pub mdm_enabled: Option<bool>,
    /// Model of the device in short, such as `MacBook Air`.
    pub model: Option<String>,
    /// Model identifier of the device, such as `MacBookAir10,1`; can be null.
    pub model_id: Option<String>,
    /// Full name of the model, such as `MacBook Air (M1, 2020)`.
    pub model_name: Option<String>,
    /// Build of the operating system, such as `23B81`.
    pub os_build: Option<String>,
    /// Version of the operating system, such as `14.1.1`.
    pub os_version: Option<String>,
    /// Idle time before the screen saver starts, in seconds; can be null.
    pub screensaver_interval: Option<i64>,
    /// Path of the screen saver on the Mac; can be null.
    pub screensaver_path: Option<String>,
    /// Serial number of the device.
    pub serial_number: String,
    /// Whether the device is a Shared iPad; can be null.
    pub shared_ipad: Option<bool>,
    /// Whether the screen saver shows a clock.
    pub show_with_clock: Option<bool>,
    /// Build with Rapid Security Responses counted in, otherwise the same as `os_build`; can be null.
    pub supplemental_build_version: Option<String>,
    /// What a Rapid Security Response adds to the version; null in all examples.
    pub supplemental_os_version_extra: Option<String>,
    /// Tags of the device; null in all examples, so their form is unknown.
    pub tags: Option<Vec<String>>,
    /// Keys to hold for the top left hot corner; `No Modifiers` without any.
    pub top_left_hot_corner_modifier: Option<String>,
    /// What the top left hot corner does; `Off` when nothing.
    pub top_left_hot_corner_option: Option<String>,
    /// Keys to hold for the top right hot corner; `No Modifiers` without any.
    pub top_right_hot_corner_modifier: Option<String>,
    /// What the top right hot corner does; `Off` when nothing.
    pub top_right_hot_corner_option: Option<String>,
    /// When the record was last updated, in UTC.
    pub updated_at: String,
    /// Short name of the user account that the settings belong to.
    pub user_account: Option<String>,
    /// Whether the screen saver is chosen at random.
    pub uses_random_screensaver: Option<bool>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for DesktopAndScreensaver {
    const NAME: &'static str = "DesktopAndScreensaver";
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "agent_installed" => slot.blank(&mut self.agent_installed),
            "agent_version" => slot.read(&mut self.agent_version),
            "apple_silicon" => slot.blank(&mut self.apple_silicon),
            "asset_tag" => slot.read(&mut self.asset_tag),
            "battery_health" => slot.read(&mut self.battery_health),
            "blueprint_id" => slot.read(&mut self.blueprint_id),
            "blueprint_name" => slot.read(&mut self.blueprint_name),
            "bottom_left_hot_corner_modifier" => {
                slot.read(&mut self.bottom_left_hot_corner_modifier)
            }
            "bottom_left_hot_corner_option" => {
                slot.read(&mut self.bottom_left_hot_corner_option)
            }
            "bottom_right_hot_corner_modifier" => {
                slot.read(&mut self.bottom_right_hot_corner_modifier)
            }
            "bottom_right_hot_corner_option" => {
                slot.read(&mut self.bottom_right_hot_corner_option)
            }
            "cellular_technology" => slot.read(&mut self.cellular_technology),
            "count" => slot.blank(&mut self.count),
            "created_at" => slot.read(&mut self.created_at),
            "data_roaming" => slot.blank(&mut self.data_roaming),
            "device__family" => slot.read(&mut self.device_family),
            "device__name" => slot.read(&mut self.device_name),
            "device__user_email" => slot.read(&mut self.device_user_email),
            "device__user_id" => slot.read(&mut self.device_user_id),
            "device__user_name" => slot.read(&mut self.device_user_name),
            "device_capacity" => slot.blank(&mut self.device_capacity),
            "device_id" => slot.read(&mut self.device_id),
            "display_os_version" => slot.read(&mut self.display_os_version),
            "first_enrollment_date" => slot.read(&mut self.first_enrollment_date),
            "host_name" => slot.read(&mut self.host_name),
            "hotspot" => slot.blank(&mut self.hotspot),
            "last_changed_at" => slot.read(&mut self.last_changed_at),
            "last_checkin" => slot.read(&mut self.last_checkin),
            "last_checkin_agent" => slot.read(&mut self.last_checkin_agent),
            "last_checkin_mdm" => slot.read(&mut self.last_checkin_mdm),
            "last_collected_at" => slot.read(&mut self.last_collected_at),
            "last_enrollment_date" => slot.read(&mut self.last_enrollment_date),
            "local_hostname" => slot.read(&mut self.local_hostname),
            "lost_mode_status" => slot.read(&mut self.lost_mode_status),
            "marketing_name" => slot.read(&mut self.marketing_name),
            "mdm_enabled" => slot.blank(&mut self.mdm_enabled),
            "model" => slot.read(&mut self.model),
            "model_id" => slot.read(&mut self.model_id),
            "model_name" => slot.read(&mut self.model_name),
            "os_build" => slot.read(&mut self.os_build),
            "os_version" => slot.read(&mut self.os_version),
            "screensaver_interval" => slot.blank(&mut self.screensaver_interval),
            "screensaver_path" => slot.read(&mut self.screensaver_path),
            "serial_number" => slot.read(&mut self.serial_number),
            "shared_ipad" => slot.blank(&mut self.shared_ipad),
            "show_with_clock" => slot.blank(&mut self.show_with_clock),
            "supplemental_build_version" => {
                slot.read(&mut self.supplemental_build_version)
            }
            "supplemental_os_version_extra" => {
                slot.read(&mut self.supplemental_os_version_extra)
            }
            "tags" => slot.blank(&mut self.tags),
            "top_left_hot_corner_modifier" => {
                slot.read(&mut self.top_left_hot_corner_modifier)
            }
            "top_left_hot_corner_option" => {
                slot.read(&mut self.top_left_hot_corner_option)
            }
            "top_right_hot_corner_modifier" => {
                slot.read(&mut self.top_right_hot_corner_modifier)
            }
            "top_right_hot_corner_option" => {
                slot.read(&mut self.top_right_hot_corner_option)
            }
            "updated_at" => slot.read(&mut self.updated_at),
            "user_account" => slot.read(&mut self.user_account),
            "uses_random_screensaver" => slot.blank(&mut self.uses_random_screensaver),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("agent_installed", &self.agent_installed)?;
        to.field("agent_version", &self.agent_version)?;
        to.field("apple_silicon", &self.apple_silicon)?;
        to.field("asset_tag", &self.asset_tag)?;
        to.field("battery_health", &self.battery_health)?;
        to.field("blueprint_id", &self.blueprint_id)?;
        to.field("blueprint_name", &self.blueprint_name)?;
        to.field(
            "bottom_left_hot_corner_modifier",
            &self.bottom_left_hot_corner_modifier,
        )?;
        to.field("bottom_left_hot_corner_option", &self.bottom_left_hot_corner_option)?;
        to.field(
            "bottom_right_hot_corner_modifier",
            &self.bottom_right_hot_corner_modifier,
        )?;
        to.field(
            "bottom_right_hot_corner_option",
            &self.bottom_right_hot_corner_option,
        )?;
        to.field("cellular_technology", &self.cellular_technology)?;
        to.field("count", &self.count)?;
        to.field("created_at", &self.created_at)?;
        to.field("data_roaming", &self.data_roaming)?;
        to.field("device__family", &self.device_family)?;
        to.field("device__name", &self.device_name)?;
        to.field("device__user_email", &self.device_user_email)?;
        to.field("device__user_id", &self.device_user_id)?;
        to.field("device__user_name", &self.device_user_name)?;
        to.field("device_capacity", &self.device_capacity)?;
        to.field("device_id", &self.device_id)?;
        to.field("display_os_version", &self.display_os_version)?;
        to.field("first_enrollment_date", &self.first_enrollment_date)?;
        to.field("host_name", &self.host_name)?;
        to.field("hotspot", &self.hotspot)?;
        to.field("last_changed_at", &self.last_changed_at)?;
        to.field("last_checkin", &self.last_checkin)?;
        to.field("last_checkin_agent", &self.last_checkin_agent)?;
        to.field("last_checkin_mdm", &self.last_checkin_mdm)?;
        to.field("last_collected_at", &self.last_collected_at)?;
        to.field("last_enrollment_date", &self.last_enrollment_date)?;
        to.field("local_hostname", &self.local_hostname)?;
        to.field("lost_mode_status", &self.lost_mode_status)?;
        to.field("marketing_name", &self.marketing_name)?;
        to.field("mdm_enabled", &self.mdm_enabled)?;
        to.field("model", &self.model)?;
        to.field("model_id", &self.model_id)?;
        to.field("model_name", &self.model_name)?;
        to.field("os_build", &self.os_build)?;
        to.field("os_version", &self.os_version)?;
        to.field("screensaver_interval", &self.screensaver_interval)?;
        to.field("screensaver_path", &self.screensaver_path)?;
        to.field("serial_number", &self.serial_number)?;
        to.field("shared_ipad", &self.shared_ipad)?;
        to.field("show_with_clock", &self.show_with_clock)?;
        to.field("supplemental_build_version", &self.supplemental_build_version)?;
        to.field("supplemental_os_version_extra", &self.supplemental_os_version_extra)?;
        to.field("tags", &self.tags)?;
        to.field("top_left_hot_corner_modifier", &self.top_left_hot_corner_modifier)?;
        to.field("top_left_hot_corner_option", &self.top_left_hot_corner_option)?;
        to.field("top_right_hot_corner_modifier", &self.top_right_hot_corner_modifier)?;
        to.field("top_right_hot_corner_option", &self.top_right_hot_corner_option)?;
        to.field("updated_at", &self.updated_at)?;
        to.field("user_account", &self.user_account)?;
        to.field("uses_random_screensaver", &self.uses_random_screensaver)?;
        to.rest(&self.extra)
    }
}
rt::record!(DesktopAndScreensaver);

/// A page of desktop and screen saver records.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DesktopAndScreensaverResponse {
    /// Token to send as `cursor` for the next page; null when there is none.
    pub cursor: Option<String>,
    /// Records of the page.
    pub data: Vec<DesktopAndScreensaver>,
    /// Highest number of records on the page.
    pub limit: Option<i64>,
    /// Position of the first record of the page, counted from 0; null in some answers.
    pub offset: Option<i64>,
    /// Number of records on all pages; null when they were not counted.
    pub total: Option<i64>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for DesktopAndScreensaverResponse {
    const NAME: &'static str = "DesktopAndScreensaverResponse";
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "cursor" => slot.read(&mut self.cursor),
            "data" => slot.read(&mut self.data),
            "limit" => slot.blank(&mut self.limit),
            "offset" => slot.blank(&mut self.offset),
            "total" => slot.blank(&mut self.total),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("cursor", &self.cursor)?;
        to.field("data", &self.data)?;
        to.field("limit", &self.limit)?;
        to.field("offset", &self.offset)?;
        to.field("total", &self.total)?;
        to.rest(&self.extra)
    }
}
rt::record!(DesktopAndScreensaverResponse);

/// An error with its text in one of two fields.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DetailErrorBody {
    /// What went wrong, as text.
    pub detail: String,
    /// What went wrong, as text.
    pub error: Option<String>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for DetailErrorBody {
    const NAME: &'static str = "DetailErrorBody";
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "detail" => slot.read(&mut self.detail),
            "error" => slot.read(&mut self.error),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("detail", &self.detail)?;
        to.field("error", &self.error)?;
        to.rest(&self.extra)
    }
}
rt::record!(DetailErrorBody);

/// General attributes of a device: hardware, operating system, enrollment and check-ins.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceInformation {
    /// Whether the agent is installed on the device; can be null.
    pub agent_installed: Option<bool>,
    /// Version of the agent, with the build in brackets; can be null.
    pub agent_version: Option<String>,
    /// Whether the device is a Mac with Apple silicon; can be null.
    pub apple_silicon: Option<bool>,
    /// Asset tag of the device; blank or null without one.
    pub asset_tag: Option<String>,
    /// Health of the battery; null in all examples.
    pub battery_health: Option<rt::Value>,
    /// Identifier (UUID) of the blueprint that the device is assigned to.
    pub blueprint_id: String,
    /// Name of the blueprint that the device is assigned to.
    pub blueprint_name: String,
    /// Cellular technology of the device; `None`, blank or null in all examples.
    pub cellular_technology: Option<String>,
    /// Not documented, and null in all examples.
    pub count: Option<i64>,
    /// When the record was created, in UTC.
    pub created_at: Option<String>,
    /// Whether data roaming is on; can be null.
    pub data_roaming: Option<bool>,
    /// Family of the device, such as `Mac`, `iPhone` or `iPad`.
    pub device_family: String,
    /// Name of the device.
    pub device_name: String,
    /// Email address of the user assigned to the device; blank or null without one.
    pub device_user_email: String,
    /// Identifier of the user assigned to the device, a number in a string; blank without one.
    pub device_user_id: String,
    /// Name of the user assigned to the device; blank or null without one.
    pub device_user_name: String,
    /// Storage capacity of the device, in gigabytes.
    pub device_capacity: Option<f64>,
    /// Identifier (UUID) of the device record.
    pub device_id: String,
    /// Version of the operating system in the form meant for display, such as `14.1.1`.
    pub display_os_version: String,
    /// When the device first enrolled, in UTC.
    pub first_enrollment_date: String,
    /// Host name of the device; can be null.
    pub host_name: Option<String>,
    /// Whether the personal hotspot is on; can be null.
    pub hotspot: Option<bool>,
    /// When the collected values last changed, in UTC; null when no change is recorded.
    pub last_changed_at: Option<String>,
    /// When the device last checked in, through the agent or MDM, in UTC.
    pub last_checkin: Option<String>,
    /// When the agent last checked in, in UTC; can be null.
    pub last_checkin_agent: Option<String>,
    /// When the device last checked in through MDM, in UTC.
    pub last_checkin_mdm: Option<String>,
    /// When the values were last collected from the device, in UTC.
    pub last_collected_at: String,
    /// When the device last enrolled, in UTC.
    pub last_enrollment_date: String,
    /// Name of the device on its local network; can be null.
    pub local_hostname: Option<String>,
    /// Status of Lost Mode; null in all examples.
    pub lost_mode_status: Option<String>,
    /// Marketing name of the operating system version, such as `Sonoma`.
    pub marketing_name: Option<String>,
    /// Whether the device is managed through MDM.
    pub mdm_enabled: Option<bool>,
    /// Model of the device in short, such as `MacBook Air`.
    pub model: String,
    /// Model identifier of the device, such as `MacBookAir10,1`; can be null.
    pub model_id: Option<String>,
    /// Model identifier of the device; null in all examples, see `model_id`.
    pub model_identifier: Option<String>,
    /// Full name of the model, such as `MacBook Air (M1, 2020)`.
    pub model_name: String,
    /// Build of the operating system, such as `23B81`.
    pub os_build: String,
    /// Name of the operating system; null in all examples.
    pub os_name: Option<String>,
    /// Version of the operating system, such as `14.1.1`.
    pub os_version: String,
    /// Serial number of the device.
    pub serial_number: String,
    /// Whether the device is a Shared iPad; can be null.
    pub shared_ipad: Option<bool>,
    /// Build with Rapid Security Responses counted in, otherwise the same as `os_build`; can be null.
    pub supplemental_build_version: Option<String>,
    /// What a Rapid Security Response adds to the version; null in all examples.
    pub supplemental_os_version_extra: Option<String>,
    /// Tags of the device; null in all examples, so their form is unknown.
    pub tags: Option<Vec<String>>,
    /// When the record was last updated, in UTC.
    pub updated_at: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for DeviceInformation {
    const NAME: &'static str = "DeviceInformation";
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "agent_installed" => slot.blank(&mut self.agent_installed),
            "agent_version" => slot.read(&mut self.agent_version),
            "apple_silicon" => slot.blank(&mut self.apple_silicon),
            "asset_tag" => slot.read(&mut self.asset_tag),
            "battery_health" => slot.read(&mut self.battery_health),
            "blueprint_id" => slot.read(&mut self.blueprint_id),
            "blueprint_name" => slot.read(&mut self.blueprint_name),
            "cellular_technology" => slot.read(&mut self.cellular_technology),
            "count" => slot.blank(&mut self.count),
            "created_at" => slot.read(&mut self.created_at),
            "data_roaming" => slot.blank(&mut self.data_roaming),
            "device__family" => slot.read(&mut self.device_family),
            "device__name" => slot.read(&mut self.device_name),
            "device__user_email" => slot.read(&mut self.device_user_email),
            "device__user_id" => slot.read(&mut self.device_user_id),
            "device__user_name" => slot.read(&mut self.device_user_name),
            "device_capacity" => slot.blank(&mut self.device_capacity),
            "device_id" => slot.read(&mut self.device_id),
            "display_os_version" => slot.read(&mut self.display_os_version),
            "first_enrollment_date" => slot.read(&mut self.first_enrollment_date),
            "host_name" => slot.read(&mut self.host_name),
            "hotspot" => slot.blank(&mut self.hotspot),
            "last_changed_at" => slot.read(&mut self.last_changed_at),
            "last_checkin" => slot.read(&mut self.last_checkin),
            "last_checkin_agent" => slot.read(&mut self.last_checkin_agent),
            "last_checkin_mdm" => slot.read(&mut self.last_checkin_mdm),
            "last_collected_at" => slot.read(&mut self.last_collected_at),
            "last_enrollment_date" => slot.read(&mut self.last_enrollment_date),
            "local_hostname" => slot.read(&mut self.local_hostname),
            "lost_mode_status" => slot.read(&mut self.lost_mode_status),
            "marketing_name" => slot.read(&mut self.marketing_name),
            "mdm_enabled" => slot.blank(&mut self.mdm_enabled),
            "model" => slot.read(&mut self.model),
            "model_id" => slot.read(&mut self.model_id),
            "model_identifier" => slot.read(&mut self.model_identifier),
            "model_name" => slot.read(&mut self.model_name),
            "os_build" => slot.read(&mut self.os_build),
            "os_name" => slot.read(&mut self.os_name),
            "os_version" => slot.read(&mut self.os_version),
            "serial_number" => slot.read(&mut self.serial_number),
            "shared_ipad" => slot.blank(&mut self.shared_ipad),
            "supplemental_build_version" => {
                slot.read(&mut self.supplemental_build_version)
            }
            "supplemental_os_version_extra" => {
                slot.read(&mut self.supplemental_os_version_extra)
            }
            "tags" => slot.blank(&mut self.tags),
            "updated_at" => slot.read(&mut self.updated_at),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("agent_installed", &self.agent_installed)?;
        to.field("agent_version", &self.agent_version)?;
        to.field("apple_silicon", &self.apple_silicon)?;
        to.field("asset_tag", &self.asset_tag)?;
        to.field("battery_health", &self.battery_health)?;
        to.field("blueprint_id", &self.blueprint_id)?;
        to.field("blueprint_name", &self.blueprint_name)?;
        to.field("cellular_technology", &self.cellular_technology)?;
        to.field("count", &self.count)?;
        to.field("created_at", &self.created_at)?;
        to.field("data_roaming", &self.data_roaming)?;
        to.field("device__family", &self.device_family)?;
        to.field("device__name", &self.device_name)?;
        to.field("device__user_email", &self.device_user_email)?;
        to.field("device__user_id", &self.device_user_id)?;
        to.field("device__user_name", &self.device_user_name)?;
        to.field("device_capacity", &self.device_capacity)?;
        to.field("device_id", &self.device_id)?;
        to.field("display_os_version", &self.display_os_version)?;
        to.field("first_enrollment_date", &self.first_enrollment_date)?;
        to.field("host_name", &self.host_name)?;
        to.field("hotspot", &self.hotspot)?;
        to.field("last_changed_at", &self.last_changed_at)?;
        to.field("last_checkin", &self.last_checkin)?;
        to.field("last_checkin_agent", &self.last_checkin_agent)?;
        to.field("last_checkin_mdm", &self.last_checkin_mdm)?;
        to.field("last_collected_at", &self.last_collected_at)?;
        to.field("last_enrollment_date", &self.last_enrollment_date)?;
        to.field("local_hostname", &self.local_hostname)?;
        to.field("lost_mode_status", &self.lost_mode_status)?;
        to.field("marketing_name", &self.marketing_name)?;
        to.field("mdm_enabled", &self.mdm_enabled)?;
        to.field("model", &self.model)?;
        to.field("model_id", &self.model_id)?;
        to.field("model_identifier", &self.model_identifier)?;
        to.field("model_name", &self.model_name)?;
        to.field("os_build", &self.os_build)?;
        to.field("os_name", &self.os_name)?;
        to.field("os_version", &self.os_version)?;
        to.field("serial_number", &self.serial_number)?;
        to.field("shared_ipad", &self.shared_ipad)?;
        to.field("supplemental_build_version", &self.supplemental_build_version)?;
        to.field("supplemental_os_version_extra", &self.supplemental_os_version_extra)?;
        to.field("tags", &self.tags)?;
        to.field("updated_at", &self.updated_at)?;
        to.rest(&self.extra)
    }
}
rt::record!(DeviceInformation);

/// A page of device information records.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceInformationResponse {
    /// Token to send as `cursor` for the next page; null when there is none.
    pub cursor: Option<String>,
    /// Records of the page.
    pub data: Vec<DeviceInformation>,
    /// Highest number of records on the page.
    pub limit: Option<i64>,
    /// Position of the first record of the page, counted from 0; null in some answers.
    pub offset: Option<i64>,
    /// Number of records on all pages; null when they were not counted.
    pub total: Option<i64>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for DeviceInformationResponse {
    const NAME: &'static str = "DeviceInformationResponse";
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "cursor" => slot.read(&mut self.cursor),
            "data" => slot.read(&mut self.data),
            "limit" => slot.blank(&mut self.limit),
            "offset" => slot.blank(&mut self.offset),
            "total" => slot.blank(&mut self.total),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("cursor", &self.cursor)?;
        to.field("data", &self.data)?;
        to.field("limit", &self.limit)?;
        to.field("offset", &self.offset)?;
        to.field("total", &self.total)?;
        to.rest(&self.extra)
    }
}
rt::record!(DeviceInformationResponse);

/// State of FileVault on a Mac and of its recovery key.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FileVault {
    /// Asset tag of the device; blank or null without one.
    pub asset_tag: Option<String>,
    /// Identifier (UUID) of the blueprint that the device is assigned to.
    pub blueprint_id: String,
    /// Name of the blueprint that the device is assigned to.
    pub blueprint_name: String,
    /// Not documented, and null in all examples.
    pub count: Option<i64>,
    /// When the record was created, in UTC.
    pub created_at: Option<String>,
    /// Family of the device, such as `Mac`, `iPhone` or `iPad`.
    pub device_family: String,
    /// Name of the device.
    pub device_name: String,
    /// Email address of the user assigned to the device; blank or null without one.
    pub device_user_email: String,
    /// Identifier of the user assigned to the device, a number in a string; blank without one.
    pub device_user_id: String,
    /// Name of the user assigned to the device; blank or null without one.
    pub device_user_name: String,
    /// Identifier (UUID) of the device record.
    pub device_id: String,
    /// Whether the recovery key is in escrow, so that it can be had from the API.
    pub key_escrowed: Option<bool>,
    /// Type of the recovery key; null in all examples, where FileVault is off.
    pub key_type: rt::Value,
    /// When the collected values last changed, in UTC; null when no change is recorded.
    pub last_changed_at: Option<String>,
    /// When the values were last collected from the device, in UTC.
    pub last_collected_at: Option<String>,
    /// Model identifier of the device, such as `MacBookAir10,1`; can be null.
    pub model_id: Option<String>,
    /// Whether a new recovery key is needed; null in all examples, where FileVault is off.
    pub regeneration_needed: rt::Value,
    /// Scheduled rotation of the recovery key; null in all examples, where FileVault is off.
    pub scheduled_key_rotation: rt::Value,
    /// Serial number of the device.
    pub serial_number: String,
    /// Whether FileVault is on.
    pub status: Option<bool>,
    /// Tags of the device; null in all examples, so their form is unknown.
    pub tags: Option<Vec<String>>,
    /// When the record was last updated, in UTC.
    pub updated_at: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for FileVault {
    const NAME: &'static str = "FileVault";
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "asset_tag" => slot.read(&mut self.asset_tag),
            "blueprint_id" => slot.read(&mut self.blueprint_id),
            "blueprint_name" => slot.read(&mut self.blueprint_name),
            "count" => slot.blank(&mut self.count),
            "created_at" => slot.read(&mut self.created_at),
            "device__family" => slot.read(&mut self.device_family),
            "device__name" => slot.read(&mut self.device_name),
            "device__user_email" => slot.read(&mut self.device_user_email),
            "device__user_id" => slot.read(&mut self.device_user_id),
            "device__user_name" => slot.read(&mut self.device_user_name),
            "device_id" => slot.read(&mut self.device_id),
            "key_escrowed" => slot.blank(&mut self.key_escrowed),
            "key_type" => slot.read(&mut self.key_type),
            "last_changed_at" => slot.read(&mut self.last_changed_at),
            "last_collected_at" => slot.read(&mut self.last_collected_at),
            "model_id" => slot.read(&mut self.model_id),
            "regeneration_needed" => slot.read(&mut self.regeneration_needed),
            "scheduled_key_rotation" => slot.read(&mut self.scheduled_key_rotation),
            "serial_number" => slot.read(&mut self.serial_number),
            "status" => slot.blank(&mut self.status),
            "tags" => slot.blank(&mut self.tags),
            "updated_at" => slot.read(&mut self.updated_at),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("asset_tag", &self.asset_tag)?;
        to.field("blueprint_id", &self.blueprint_id)?;
        to.field("blueprint_name", &self.blueprint_name)?;
        to.field("count", &self.count)?;
        to.field("created_at", &self.created_at)?;
        to.field("device__family", &self.device_family)?;
        to.field("device__name", &self.device_name)?;
        to.field("device__user_email", &self.device_user_email)?;
        to.field("device__user_id", &self.device_user_id)?;
        to.field("device__user_name", &self.device_user_name)?;
        to.field("device_id", &self.device_id)?;
        to.field("key_escrowed", &self.key_escrowed)?;
        to.field("key_type", &self.key_type)?;
        to.field("last_changed_at", &self.last_changed_at)?;
        to.field("last_collected_at", &self.last_collected_at)?;
        to.field("model_id", &self.model_id)?;
        to.field("regeneration_needed", &self.regeneration_needed)?;
        to.field("scheduled_key_rotation", &self.scheduled_key_rotation)?;
        to.field("serial_number", &self.serial_number)?;
        to.field("status", &self.status)?;
        to.field("tags", &self.tags)?;
        to.field("updated_at", &self.updated_at)?;
        to.rest(&self.extra)
    }
}
rt::record!(FileVault);

/// A page of FileVault records.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FileVaultResponse {
    /// Token to send as `cursor` for the next page; null when there is none.
    pub cursor: Option<String>,
    /// Records of the page.
    pub data: Vec<FileVault>,
    /// Highest number of records on the page.
    pub limit: Option<i64>,
    /// Position of the first record of the page, counted from 0; null in some answers.
    pub offset: Option<i64>,
    /// Number of records on all pages; null when they were not counted.
    pub total: Option<i64>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for FileVaultResponse {
    const NAME: &'static str = "FileVaultResponse";
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "cursor" => slot.read(&mut self.cursor),
            "data" => slot.read(&mut self.data),
            "limit" => slot.blank(&mut self.limit),
            "offset" => slot.blank(&mut self.offset),
            "total" => slot.blank(&mut self.total),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("cursor", &self.cursor)?;
        to.field("data", &self.data)?;
        to.field("limit", &self.limit)?;
        to.field("offset", &self.offset)?;
        to.field("total", &self.total)?;
        to.rest(&self.extra)
    }
}
rt::record!(FileVaultResponse);

/// State of Gatekeeper on a Mac, and versions of the protections against malware.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GatekeeperAndXProtect {
    /// Asset tag of the device; blank or null without one.
    pub asset_tag: Option<String>,
    /// Identifier (UUID) of the blueprint that the device is assigned to.
    pub blueprint_id: String,
    /// Name of the blueprint that the device is assigned to.
    pub blueprint_name: String,
    /// Not documented, and null in all examples.
    pub count: Option<i64>,
    /// When the record was created, in UTC.
    pub created_at: Option<String>,
    /// Family of the device, such as `Mac`, `iPhone` or `iPad`.
    pub device_family: String,
    /// Name of the device.
    pub device_name: String,
    /// Email address of the user assigned to the device; blank or null without one.
    pub device_user_email: String,
    /// Identifier of the user assigned to the device, a number in a string; blank without one.
    pub device_user_id: String,
    /// Name of the user assigned to the device; blank or null without one.
    pub device_user_name: String,
    /// Identifier (UUID) of the device record.
    pub device_id: String,
    /// Version of the opaque part of Gatekeeper's data, such as `94`.
    pub gatekeeper_opaque_version: String,
    /// Whether Gatekeeper is on.
    pub gatekeeper_status: Option<bool>,
    /// Version of Gatekeeper's data, such as `8.0`.
    pub gatekeeper_version: String,
    /// When the collected values last changed, in UTC; null when no change is recorded.
    pub last_changed_at: Option<String>,
    /// When the values were last collected from the device, in UTC.
    pub last_collected_at: Option<String>,
    /// Version of the Malware Removal Tool (MRT), such as `1.93`.
    pub malware_removal_tool_version: String,
    /// Model identifier of the device, such as `MacBookAir10,1`; can be null.
    pub model_id: Option<String>,
    /// Serial number of the device.
    pub serial_number: String,
    /// Tags of the device; null in all examples, so their form is unknown.
    pub tags: Option<Vec<String>>,
    /// Whether Gatekeeper lets applications of identified developers run.
    pub trusted_developers: Option<bool>,
    /// When the record was last updated, in UTC.
    pub updated_at: String,
    /// Version of XProtect's data, such as `5283`.
    pub xprotect_version: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for GatekeeperAndXProtect {
    const NAME: &'static str = "GatekeeperAndXProtect";
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "asset_tag" => slot.read(&mut self.asset_tag),
            "blueprint_id" => slot.read(&mut self.blueprint_id),
            "blueprint_name" => slot.read(&mut self.blueprint_name),
            "count" => slot.blank(&mut self.count),
            "created_at" => slot.read(&mut self.created_at),
            "device__family" => slot.read(&mut self.device_family),
            "device__name" => slot.read(&mut self.device_name),
            "device__user_email" => slot.read(&mut self.device_user_email),
            "device__user_id" => slot.read(&mut self.device_user_id),
            "device__user_name" => slot.read(&mut self.device_user_name),
            "device_id" => slot.read(&mut self.device_id),
            "gatekeeper_opaque_version" => slot.read(&mut self.gatekeeper_opaque_version),
            "gatekeeper_status" => slot.blank(&mut self.gatekeeper_status),
            "gatekeeper_version" => slot.read(&mut self.gatekeeper_version),
            "last_changed_at" => slot.read(&mut self.last_changed_at),
            "last_collected_at" => slot.read(&mut self.last_collected_at),
            "malware_removal_tool_version" => {
                slot.read(&mut self.malware_removal_tool_version)
            }
            "model_id" => slot.read(&mut self.model_id),
            "serial_number" => slot.read(&mut self.serial_number),
            "tags" => slot.blank(&mut self.tags),
            "trusted_developers" => slot.blank(&mut self.trusted_developers),
            "updated_at" => slot.read(&mut self.updated_at),
            "xprotect_version" => slot.read(&mut self.xprotect_version),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("asset_tag", &self.asset_tag)?;
        to.field("blueprint_id", &self.blueprint_id)?;
        to.field("blueprint_name", &self.blueprint_name)?;
        to.field("count", &self.count)?;
        to.field("created_at", &self.created_at)?;
        to.field("device__family", &self.device_family)?;
        to.field("device__name", &self.device_name)?;
        to.field("device__user_email", &self.device_user_email)?;
        to.field("device__user_id", &self.device_user_id)?;
        to.field("device__user_name", &self.device_user_name)?;
        to.field("device_id", &self.device_id)?;
        to.field("gatekeeper_opaque_version", &self.gatekeeper_opaque_version)?;
        to.field("gatekeeper_status", &self.gatekeeper_status)?;
        to.field("gatekeeper_version", &self.gatekeeper_version)?;
        to.field("last_changed_at", &self.last_changed_at)?;
        to.field("last_collected_at", &self.last_collected_at)?;
        to.field("malware_removal_tool_version", &self.malware_removal_tool_version)?;
        to.field("model_id", &self.model_id)?;
        to.field("serial_number", &self.serial_number)?;
        to.field("tags", &self.tags)?;
        to.field("trusted_developers", &self.trusted_developers)?;
        to.field("updated_at", &self.updated_at)?;
        to.field("xprotect_version", &self.xprotect_version)?;
        to.rest(&self.extra)
    }
}
rt::record!(GatekeeperAndXProtect);

/// A page of Gatekeeper and XProtect records.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GatekeeperAndXProtectResponse {
    /// Token to send as `cursor` for the next page; null when there is none.
    pub cursor: Option<String>,
    /// Records of the page.
    pub data: Vec<GatekeeperAndXProtect>,
    /// Highest number of records on the page.
    pub limit: Option<i64>,
    /// Position of the first record of the page, counted from 0; null in some answers.
    pub offset: Option<i64>,
    /// Number of records on all pages; null when they were not counted.
    pub total: Option<i64>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for GatekeeperAndXProtectResponse {
    const NAME: &'static str = "GatekeeperAndXProtectResponse";
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "cursor" => slot.read(&mut self.cursor),
            "data" => slot.read(&mut self.data),
            "limit" => slot.blank(&mut self.limit),
            "offset" => slot.blank(&mut self.offset),
            "total" => slot.blank(&mut self.total),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("cursor", &self.cursor)?;
        to.field("data", &self.data)?;
        to.field("limit", &self.limit)?;
        to.field("offset", &self.offset)?;
        to.field("total", &self.total)?;
        to.rest(&self.extra)
    }
}
rt::record!(GatekeeperAndXProtectResponse);

/// One configuration profile on a device, with its payloads.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InstalledProfile {
    /// Asset tag of the device; blank or null without one.
    pub asset_tag: Option<String>,
    /// Identifier (UUID) of the blueprint that the device is assigned to.
    pub blueprint_id: String,
    /// Name of the blueprint that the device is assigned to.
    pub blueprint_name: String,
    /// Not documented, and null in all examples.
    pub count: Option<i64>,
    /// When the record was created, in UTC.
    pub created_at: Option<String>,
    /// Family of the device, such as `Mac`, `iPhone` or `iPad`.
    pub device_family: String,
    /// Name of the device.
    pub device_name: String,
    /// Email address of the user assigned to the device; blank or null without one.
    pub device_user_email: String,
    /// Identifier of the user assigned to the device, a number in a string; blank without one.
    pub device_user_id: String,
    /// Name of the user assigned to the device; blank or null without one.
    pub device_user_name: String,
    /// Identifier (UUID) of the device record.
    pub device_id: String,
    /// Whether the profile is encrypted.
    pub encrypted: Option<bool>,
    /// When the collected values last changed, in UTC; null when no change is recorded.
    pub last_changed_at: Option<String>,
    /// When the values were last collected from the device, in UTC.
    pub last_collected_at: String,
    /// Whether the profile was installed through MDM.
    pub managed: Option<bool>,
    /// Model identifier of the device, such as `MacBookAir10,1`; can be null.
    pub model_id: Option<String>,
    /// Organization that the profile names as its issuer; can be null.
    pub organization: Option<String>,
    /// Identifier of the profile, in reverse domain form.
    pub payload_identifier: String,
    /// UUID of the profile.
    pub payload_uuid: String,
    /// Payloads of the profile.
    pub profile_data: Vec<InstalledProfileData>,
    /// Description of the profile; can be null.
    pub profile_description: Option<String>,
    /// Name of the profile as it is shown to people.
    pub profile_display_name: String,
    /// Whether the user of the device may remove the profile.
    pub removable: Option<bool>,
    /// Whether a passcode is needed to remove the profile.
    pub removal_passcode: Option<bool>,
    /// Serial number of the device.
    pub serial_number: String,
    /// Whether the profile is signed.
    pub signed: Option<bool>,
    /// Tags of the device; null in all examples, so their form is unknown.
    pub tags: Option<Vec<String>>,
    /// When the record was last updated, in UTC.
    pub updated_at: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for InstalledProfile {
    const NAME: &'static str = "InstalledProfile";
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "asset_tag" => slot.read(&mut self.asset_tag),
            "blueprint_id" => slot.read(&mut self.blueprint_id),
            "blueprint_name" => slot.read(&mut self.blueprint_name),
            "count" => slot.blank(&mut self.count),
            "created_at" => slot.read(&mut self.created_at),
            "device__family" => slot.read(&mut self.device_family),
            "device__name" => slot.read(&mut self.device_name),
            "device__user_email" => slot.read(&mut self.device_user_email),
            "device__user_id" => slot.read(&mut self.device_user_id),
            "device__user_name" => slot.read(&mut self.device_user_name),
            "device_id" => slot.read(&mut self.device_id),
            "encrypted" => slot.blank(&mut self.encrypted),
            "last_changed_at" => slot.read(&mut self.last_changed_at),
            "last_collected_at" => slot.read(&mut self.last_collected_at),
            "managed" => slot.blank(&mut self.managed),
            "model_id" => slot.read(&mut self.model_id),
            "organization" => slot.read(&mut self.organization),
            "payload_identifier" => slot.read(&mut self.payload_identifier),
            "payload_uuid" => slot.read(&mut self.payload_uuid),
            "profile_data" => slot.read(&mut self.profile_data),
            "profile_description" => slot.read(&mut self.profile_description),
            "profile_display_name" => slot.read(&mut self.profile_display_name),
            "removable" => slot.blank(&mut self.removable),
            "removal_passcode" => slot.blank(&mut self.removal_passcode),
            "serial_number" => slot.read(&mut self.serial_number),
            "signed" => slot.blank(&mut self.signed),
            "tags" => slot.blank(&mut self.tags),
            "updated_at" => slot.read(&mut self.updated_at),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("asset_tag", &self.asset_tag)?;
        to.field("blueprint_id", &self.blueprint_id)?;
        to.field("blueprint_name", &self.blueprint_name)?;
        to.field("count", &self.count)?;
        to.field("created_at", &self.created_at)?;
        to.field("device__family", &self.device_family)?;
        to.field("device__name", &self.device_name)?;
        to.field("device__user_email", &self.device_user_email)?;
        to.field("device__user_id", &self.device_user_id)?;
        to.field("device__user_name", &self.device_user_name)?;
        to.field("device_id", &self.device_id)?;
        to.field("encrypted", &self.encrypted)?;
        to.field("last_changed_at", &self.last_changed_at)?;
        to.field("last_collected_at", &self.last_collected_at)?;
        to.field("managed", &self.managed)?;
        to.field("model_id", &self.model_id)?;
        to.field("organization", &self.organization)?;
        to.field("payload_identifier", &self.payload_identifier)?;
        to.field("payload_uuid", &self.payload_uuid)?;
        to.field("profile_data", &self.profile_data)?;
        to.field("profile_description", &self.profile_description)?;
        to.field("profile_display_name", &self.profile_display_name)?;
        to.field("removable", &self.removable)?;
        to.field("removal_passcode", &self.removal_passcode)?;
        to.field("serial_number", &self.serial_number)?;
        to.field("signed", &self.signed)?;
        to.field("tags", &self.tags)?;
        to.field("updated_at", &self.updated_at)?;
        to.rest(&self.extra)
    }
}
rt::record!(InstalledProfile);

/// One payload of a configuration profile.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InstalledProfileData {
    /// Description of the payload; can be blank.
    pub description: Option<String>,
    /// Name of the payload as it is shown to people.
    pub display_name: Option<String>,
    /// Identifier of the payload.
    pub identifier: String,
    /// Organization that the payload names as its issuer; can be blank.
    pub organization: Option<String>,
    /// Type of the payload, such as `com.apple.wifi.managed`.
    pub type_: Option<String>,
    /// UUID of the payload.
    pub uuid: String,
    /// Version number of the payload, 1 in all examples.
    pub version: Option<i64>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for InstalledProfileData {
    const NAME: &'static str = "InstalledProfileData";
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "description" => slot.read(&mut self.description),
            "display_name" => slot.read(&mut self.display_name),
            "identifier" => slot.read(&mut self.identifier),
            "organization" => slot.read(&mut self.organization),
            "type" => slot.read(&mut self.type_),
            "uuid" => slot.read(&mut self.uuid),
            "version" => slot.blank(&mut self.version),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("description", &self.description)?;
        to.field("display_name", &self.display_name)?;
        to.field("identifier", &self.identifier)?;
        to.field("organization", &self.organization)?;
        to.field("type", &self.type_)?;
        to.field("uuid", &self.uuid)?;
        to.field("version", &self.version)?;
        to.rest(&self.extra)
    }
}
rt::record!(InstalledProfileData);

/// A page of installed configuration profiles.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InstalledProfilesResponse {
    /// Token to send as `cursor` for the next page; null when there is none.
    pub cursor: Option<String>,
    /// Records of the page.
    pub data: Vec<InstalledProfile>,
    /// Highest number of records on the page.
    pub limit: Option<i64>,
    /// Position of the first record of the page, counted from 0; null in some answers.
    pub offset: Option<i64>,
    /// Number of records on all pages; null when they were not counted.
    pub total: Option<i64>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for InstalledProfilesResponse {
    const NAME: &'static str = "InstalledProfilesResponse";
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "cursor" => slot.read(&mut self.cursor),
            "data" => slot.read(&mut self.data),
            "limit" => slot.blank(&mut self.limit),
            "offset" => slot.blank(&mut self.offset),
            "total" => slot.blank(&mut self.total),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("cursor", &self.cursor)?;
        to.field("data", &self.data)?;
        to.field("limit", &self.limit)?;
        to.field("offset", &self.offset)?;
        to.field("total", &self.total)?;
        to.rest(&self.extra)
    }
}
rt::record!(InstalledProfilesResponse);

/// A page of kernel extensions. No example holds a record, so their fields are unknown.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct KernelExtensionsResponse {
    /// Token to send as `cursor` for the next page; null when there is none.
    pub cursor: Option<String>,
    /// Records of the page.
    pub data: Vec<rt::Value>,
    /// Highest number of records on the page.
    pub limit: Option<i64>,
    /// Position of the first record of the page, counted from 0; null in some answers.
    pub offset: Option<i64>,
    /// Number of records on all pages; null when they were not counted.
    pub total: Option<i64>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for KernelExtensionsResponse {
    const NAME: &'static str = "KernelExtensionsResponse";
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "cursor" => slot.read(&mut self.cursor),
            "data" => slot.read(&mut self.data),
            "limit" => slot.blank(&mut self.limit),
            "offset" => slot.blank(&mut self.offset),
            "total" => slot.blank(&mut self.total),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("cursor", &self.cursor)?;
        to.field("data", &self.data)?;
        to.field("limit", &self.limit)?;
        to.field("offset", &self.offset)?;
        to.field("total", &self.total)?;
        to.rest(&self.extra)
    }
}
rt::record!(KernelExtensionsResponse);

/// One launch agent or launch daemon on a Mac, a job that launchd starts.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LaunchAgentsAndDaemon {
    /// Asset tag of the device; blank or null without one.
    pub asset_tag: Option<String>,
    /// Identifier (UUID) of the blueprint that the device is assigned to.
    pub blueprint_id: String,
    /// Name of the blueprint that the device is assigned to.
    pub blueprint_name: String,
    /// Not documented, and null in all examples.
    pub count: Option<i64>,
    /// When the record was created, in UTC.
    pub created_at: Option<String>,
    /// Family of the device, such as `Mac`, `iPhone` or `iPad`.
    pub device_family: String,
    /// Name of the device.
    pub device_name: String,
    /// Email address of the user assigned to the device; blank or null without one.
    pub device_user_email: String,
    /// Identifier of the user assigned to the device, a number in a string; blank without one.
    pub device_user_id: String,
    /// Name of the user assigned to the device; blank or null without one.
    pub device_user_name: String,
    /// Identifier (UUID) of the device record.
    pub device_id: String,
    /// Whether the job's own settings disable it; can be null, see `is_disabled`.
    pub disabled: Option<bool>,
    /// Where the job is loaded: `daemon` for a daemon, `system_agent` for an agent.
    pub domain: Option<LaunchAgentsAndDaemonDomain>,
    /// File name of the property list that defines the job.
    pub file_name: Option<String>,
    /// Group that the job runs as; null in all examples.
    pub group_name: Option<String>,
    /// Whether the job is disabled.
    pub is_disabled: Option<bool>,
    /// Whether the job is loaded.
    pub is_loaded: Option<bool>,
    /// Whether the job is kept running.
    pub keep_alive: Option<bool>,
    /// Label of the job, which identifies it to launchd.
    pub label: String,
    /// When the collected values last changed, in UTC; null when no change is recorded.
    pub last_changed_at: Option<String>,
    /// When the values were last collected from the device, in UTC.
    pub last_collected_at: Option<String>,
    /// Model identifier of the device, such as `MacBookAir10,1`; can be null.
    pub model_id: Option<String>,
    /// Path of the property list that defines the job.
    pub path: String,
    /// Identifier of the process of the job; can be null.
    pub pid: Option<i64>,
    /// Kind of process for the allotment of resources, such as `BACKGROUND`; can be null.
    pub process_type: Option<String>,
    /// Path of the program to run; can be null when `program_arguments` names it.
    pub program: Option<String>,
    /// Program and arguments to run, in one string; can be null.
    pub program_arguments: Option<String>,
    /// Directories that start the job while they are not empty; null in all examples.
    pub queue_directories: rt::Value,
    /// Directory that the job gets as its root; null in all examples.
    pub root_directory: Option<String>,
    /// Whether the job starts as soon as it is loaded; can be null.
    pub run_at_load: Option<bool>,
    /// Serial number of the device.
    pub serial_number: String,
    /// Domain of the job, such as `System Agent`.
    pub service_domain: Option<String>,
    /// File that takes the standard error of the job; null in all examples.
    pub standard_error_path: Option<String>,
    /// File that takes the standard output of the job; null in all examples.
    pub standard_out_path: Option<String>,
    /// Time between two starts of the job, in seconds; can be null.
    pub start_interval: Option<i64>,
    /// Whether the job starts when a file system is mounted; null in all examples.
    pub start_on_mount: Option<bool>,
    /// Tags of the device; null in all examples, so their form is unknown.
    pub tags: Option<Vec<String>>,
    /// When the record was last updated, in UTC.
    pub updated_at: Option<String>,
    /// Local user that a user agent belongs to; null in all examples.
    pub user_agent_local_user: Option<rt::Value>,
    /// Identifier of the local user that a user agent belongs to; null in all examples.
    pub user_agent_local_user_id: Option<rt::Value>,
    /// User that the job runs as; null in all examples.
    pub user_name: Option<String>,
    /// Paths that start the job when they change; null in all examples.
    pub watch_paths: rt::Value,
    /// Directory that the job runs in; null in all examples.
    pub working_directory: Option<String>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for LaunchAgentsAndDaemon {
    const NAME: &'static str = "LaunchAgentsAndDaemon";
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "asset_tag" => slot.read(&mut self.asset_tag),
            "blueprint_id" => slot.read(&mut self.blueprint_id),
            "blueprint_name" => slot.read(&mut self.blueprint_name),
            "count" => slot.blank(&mut self.count),
            "created_at" => slot.read(&mut self.created_at),
            "device__family" => slot.read(&mut self.device_family),
            "device__name" => slot.read(&mut self.device_name),
            "device__user_email" => slot.read(&mut self.device_user_email),
            "device__user_id" => slot.read(&mut self.device_user_id),
            "device__user_name" => slot.read(&mut self.device_user_name),
            "device_id" => slot.read(&mut self.device_id),
            "disabled" => slot.blank(&mut self.disabled),
            "domain" => slot.blank(&mut self.domain),
            "file_name" => slot.read(&mut self.file_name),
            "group_name" => slot.read(&mut self.group_name),
            "is_disabled" => slot.blank(&mut self.is_disabled),
            "is_loaded" => slot.blank(&mut self.is_loaded),
            "keep_alive" => slot.blank(&mut self.keep_alive),
            "label" => slot.read(&mut self.label),
            "last_changed_at" => slot.read(&mut self.last_changed_at),
            "last_collected_at" => slot.read(&mut self.last_collected_at),
            "model_id" => slot.read(&mut self.model_id),
            "path" => slot.read(&mut self.path),
            "pid" => slot.blank(&mut self.pid),
            "process_type" => slot.read(&mut self.process_type),
            "program" => slot.read(&mut self.program),
            "program_arguments" => slot.read(&mut self.program_arguments),
            "queue_directories" => slot.read(&mut self.queue_directories),
            "root_directory" => slot.read(&mut self.root_directory),
            "run_at_load" => slot.blank(&mut self.run_at_load),
            "serial_number" => slot.read(&mut self.serial_number),
            "service_domain" => slot.read(&mut self.service_domain),
            "standard_error_path" => slot.read(&mut self.standard_error_path),
            "standard_out_path" => slot.read(&mut self.standard_out_path),
            "start_interval" => slot.blank(&mut self.start_interval),
            "start_on_mount" => slot.blank(&mut self.start_on_mount),
            "tags" => slot.blank(&mut self.tags),
            "updated_at" => slot.read(&mut self.updated_at),
            "user_agent_local_user" => slot.read(&mut self.user_agent_local_user),
            "user_agent_local_user_id" => slot.read(&mut self.user_agent_local_user_id),
            "user_name" => slot.read(&mut self.user_name),
            "watch_paths" => slot.read(&mut self.watch_paths),
            "working_directory" => slot.read(&mut self.working_directory),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("asset_tag", &self.asset_tag)?;
        to.field("blueprint_id", &self.blueprint_id)?;
        to.field("blueprint_name", &self.blueprint_name)?;
        to.field("count", &self.count)?;
        to.field("created_at", &self.created_at)?;
        to.field("device__family", &self.device_family)?;
        to.field("device__name", &self.device_name)?;
        to.field("device__user_email", &self.device_user_email)?;
        to.field("device__user_id", &self.device_user_id)?;
        to.field("device__user_name", &self.device_user_name)?;
        to.field("device_id", &self.device_id)?;
        to.field("disabled", &self.disabled)?;
        to.field("domain", &self.domain)?;
        to.field("file_name", &self.file_name)?;
        to.field("group_name", &self.group_name)?;
        to.field("is_disabled", &self.is_disabled)?;
        to.field("is_loaded", &self.is_loaded)?;
        to.field("keep_alive", &self.keep_alive)?;
        to.field("label", &self.label)?;
        to.field("last_changed_at", &self.last_changed_at)?;
        to.field("last_collected_at", &self.last_collected_at)?;
        to.field("model_id", &self.model_id)?;
        to.field("path", &self.path)?;
        to.field("pid", &self.pid)?;
        to.field("process_type", &self.process_type)?;
        to.field("program", &self.program)?;
        to.field("program_arguments", &self.program_arguments)?;
        to.field("queue_directories", &self.queue_directories)?;
        to.field("root_directory", &self.root_directory)?;
        to.field("run_at_load", &self.run_at_load)?;
        to.field("serial_number", &self.serial_number)?;
        to.field("service_domain", &self.service_domain)?;
        to.field("standard_error_path", &self.standard_error_path)?;
        to.field("standard_out_path", &self.standard_out_path)?;
        to.field("start_interval", &self.start_interval)?;
        to.field("start_on_mount", &self.start_on_mount)?;
        to.field("tags", &self.tags)?;
        to.field("updated_at", &self.updated_at)?;
        to.field("user_agent_local_user", &self.user_agent_local_user)?;
        to.field("user_agent_local_user_id", &self.user_agent_local_user_id)?;
        to.field("user_name", &self.user_name)?;
        to.field("watch_paths", &self.watch_paths)?;
        to.field("working_directory", &self.working_directory)?;
        to.rest(&self.extra)
    }
}
rt::record!(LaunchAgentsAndDaemon);

/// Where a launch agent or launch daemon is loaded; one of the two fields is there.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LaunchAgentsAndDaemonDomain {
    /// Present for a launch daemon, without fields in all examples.
    pub daemon: Option<BTreeMap<String, rt::Value>>,
    /// Present for a launch agent: the users that it is loaded or disabled for.
    pub system_agent: Option<LaunchAgentsAndDaemonDomainSystemAgent>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for LaunchAgentsAndDaemonDomain {
    const NAME: &'static str = "LaunchAgentsAndDaemonDomain";
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "daemon" => slot.blank(&mut self.daemon),
            "system_agent" => slot.blank(&mut self.system_agent),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("daemon", &self.daemon)?;
        to.field("system_agent", &self.system_agent)?;
        to.rest(&self.extra)
    }
}
rt::record!(LaunchAgentsAndDaemonDomain);

/// Users that a launch agent is loaded or disabled for.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LaunchAgentsAndDaemonDomainSystemAgent {
    /// Users that the agent is disabled for; empty in all examples.
    pub disabled_users: Vec<rt::Value>,
    /// Users that the agent is loaded for.
    pub loaded_users: Vec<LaunchAgentsAndDaemonDomainSystemAgentLoadedUser>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for LaunchAgentsAndDaemonDomainSystemAgent {
    const NAME: &'static str = "LaunchAgentsAndDaemonDomainSystemAgent";
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "disabled_users" => slot.read(&mut self.disabled_users),
            "loaded_users" => slot.read(&mut self.loaded_users),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("disabled_users", &self.disabled_users)?;
        to.field("loaded_users", &self.loaded_users)?;
        to.rest(&self.extra)
    }
}
rt::record!(LaunchAgentsAndDaemonDomainSystemAgent);

/// A user that a launch agent is loaded for.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LaunchAgentsAndDaemonDomainSystemAgentLoadedUser {
    /// Numeric identifier (UID) of the user on the Mac, written with a fraction as in `501.0`.
    pub uid: Option<f64>,
    /// Short name of the user.
    pub username: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for LaunchAgentsAndDaemonDomainSystemAgentLoadedUser {
    const NAME: &'static str = "LaunchAgentsAndDaemonDomainSystemAgentLoadedUser";
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "uid" => slot.blank(&mut self.uid),
            "username" => slot.read(&mut self.username),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("uid", &self.uid)?;
        to.field("username", &self.username)?;
        to.rest(&self.extra)
    }
}
rt::record!(LaunchAgentsAndDaemonDomainSystemAgentLoadedUser);

/// A page of launch agents and launch daemons.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LaunchAgentsAndDaemonsResponse {
    /// Token to send as `cursor` for the next page; null when there is none.
    pub cursor: Option<String>,
    /// Records of the page.
    pub data: Vec<LaunchAgentsAndDaemon>,
    /// Highest number of records on the page.
    pub limit: Option<i64>,
    /// Position of the first record of the page, counted from 0; null in some answers.
    pub offset: Option<i64>,
    /// Number of records on all pages; null when they were not counted.
    pub total: Option<i64>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for LaunchAgentsAndDaemonsResponse {
    const NAME: &'static str = "LaunchAgentsAndDaemonsResponse";
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "cursor" => slot.read(&mut self.cursor),
            "data" => slot.read(&mut self.data),
            "limit" => slot.blank(&mut self.limit),
            "offset" => slot.blank(&mut self.offset),
            "total" => slot.blank(&mut self.total),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("cursor", &self.cursor)?;
        to.field("data", &self.data)?;
        to.field("limit", &self.limit)?;
        to.field("offset", &self.offset)?;
        to.field("total", &self.total)?;
        to.rest(&self.extra)
    }
}
rt::record!(LaunchAgentsAndDaemonsResponse);

/// One account on a Mac, those of the system included.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LocalUser {
    /// Asset tag of the device; blank or null without one.
    pub asset_tag: String,
    /// Identifier (UUID) of the blueprint that the device is assigned to.
    pub blueprint_id: String,
    /// Name of the blueprint that the device is assigned to.
    pub blueprint_name: String,
    /// Not documented, and null in all examples.
    pub count: Option<i64>,
    /// When the record was created, in UTC.
    pub created_at: Option<String>,
    /// Family of the device, such as `Mac`, `iPhone` or `iPad`.
    pub device_family: String,
    /// Name of the device.
    pub device_name: String,
    /// Email address of the user assigned to the device; blank or null without one.
    pub device_user_email: String,
    /// Identifier of the user assigned to the device, a number in a string; blank without one.
    pub device_user_id: String,
    /// Name of the user assigned to the device; blank or null without one.
    pub device_user_name: String,
    /// Identifier (UUID) of the device record.
    pub device_id: String,
    /// Directory node that holds the account, such as `/Local/Default`.
    pub directory: String,
    /// Time of a failed login; null in all examples.
    pub failed_login_time: rt::Value,
    /// Failed logins of the user; null in all examples.
    pub failed_logins: rt::Value,
    /// Whether the user can unlock FileVault.
    pub filevault_user: Option<bool>,
    /// Full name of the user.
    pub full_name: String,
    /// Unique identifier (UUID) of the account on the Mac.
    pub generated_uid: String,
    /// Whether the account is hidden.
    pub hidden_user: Option<bool>,
    /// Path of the home directory.
    pub home_directory: String,
    /// Whether the home folder counts as secure; by which rule is not documented.
    pub home_folder_secure: Option<bool>,
    /// When the collected values last changed, in UTC; null when no change is recorded.
    pub last_changed_at: Option<String>,
    /// When the values were last collected from the device, in UTC.
    pub last_collected_at: String,
    /// Whether the user is logged in.
    pub logged_in: Option<bool>,
    /// Time of the login; null in all examples.
    pub logged_in_time: rt::Value,
    /// Whether it is a mobile account, a local copy of a network account.
    pub mobile_account: Option<bool>,
    /// Model identifier of the device, such as `MacBookAir10,1`; can be null.
    pub model_id: Option<String>,
    /// When the password was last set; null in all examples.
    pub password_last_set: rt::Value,
    /// Whether the account has a secure token; null in all examples.
    pub secure_token: rt::Value,
    /// Serial number of the device.
    pub serial_number: String,
    /// Login shell of the user, such as `/usr/bin/false`.
    pub shell: String,
    /// Tags of the device; null in all examples, so their form is unknown.
    pub tags: Option<Vec<String>>,
    /// Type of the account, such as `Standard`.
    pub type_: String,
    /// Numeric identifier (UID) of the account on the Mac.
    pub uid: Option<i64>,
    /// When the record was last updated, in UTC.
    pub updated_at: String,
    /// When the account was created; null in all examples.
    pub user_created_at: rt::Value,
    /// Short name of the user.
    pub username: String,
    /// Whether the user is an owner of the startup volume.
    pub volume_owner: Option<bool>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for LocalUser {
    const NAME: &'static str = "LocalUser";
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "asset_tag" => slot.read(&mut self.asset_tag),
            "blueprint_id" => slot.read(&mut self.blueprint_id),
            "blueprint_name" => slot.read(&mut self.blueprint_name),
            "count" => slot.blank(&mut self.count),
            "created_at" => slot.read(&mut self.created_at),
            "device__family" => slot.read(&mut self.device_family),
            "device__name" => slot.read(&mut self.device_name),
            "device__user_email" => slot.read(&mut self.device_user_email),
            "device__user_id" => slot.read(&mut self.device_user_id),
            "device__user_name" => slot.read(&mut self.device_user_name),
            "device_id" => slot.read(&mut self.device_id),
            "directory" => slot.read(&mut self.directory),
            "failed_login_time" => slot.read(&mut self.failed_login_time),
            "failed_logins" => slot.read(&mut self.failed_logins),
            "filevault_user" => slot.blank(&mut self.filevault_user),
            "full_name" => slot.read(&mut self.full_name),
            "generated_uid" => slot.read(&mut self.generated_uid),
            "hidden_user" => slot.blank(&mut self.hidden_user),
            "home_directory" => slot.read(&mut self.home_directory),
            "home_folder_secure" => slot.blank(&mut self.home_folder_secure),
            "last_changed_at" => slot.read(&mut self.last_changed_at),
            "last_collected_at" => slot.read(&mut self.last_collected_at),
            "logged_in" => slot.blank(&mut self.logged_in),
            "logged_in_time" => slot.read(&mut self.logged_in_time),
            "mobile_account" => slot.blank(&mut self.mobile_account),
            "model_id" => slot.read(&mut self.model_id),
            "password_last_set" => slot.read(&mut self.password_last_set),
            "secure_token" => slot.read(&mut self.secure_token),
            "serial_number" => slot.read(&mut self.serial_number),
            "shell" => slot.read(&mut self.shell),
            "tags" => slot.blank(&mut self.tags),
            "type" => slot.read(&mut self.type_),
            "uid" => slot.blank(&mut self.uid),
            "updated_at" => slot.read(&mut self.updated_at),
            "user_created_at" => slot.read(&mut self.user_created_at),
            "username" => slot.read(&mut self.username),
            "volume_owner" => slot.blank(&mut self.volume_owner),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("asset_tag", &self.asset_tag)?;
        to.field("blueprint_id", &self.blueprint_id)?;
        to.field("blueprint_name", &self.blueprint_name)?;
        to.field("count", &self.count)?;
        to.field("created_at", &self.created_at)?;
        to.field("device__family", &self.device_family)?;
        to.field("device__name", &self.device_name)?;
        to.field("device__user_email", &self.device_user_email)?;
        to.field("device__user_id", &self.device_user_id)?;
        to.field("device__user_name", &self.device_user_name)?;
        to.field("device_id", &self.device_id)?;
        to.field("directory", &self.directory)?;
        to.field("failed_login_time", &self.failed_login_time)?;
        to.field("failed_logins", &self.failed_logins)?;
        to.field("filevault_user", &self.filevault_user)?;
        to.field("full_name", &self.full_name)?;
        to.field("generated_uid", &self.generated_uid)?;
        to.field("hidden_user", &self.hidden_user)?;
        to.field("home_directory", &self.home_directory)?;
        to.field("home_folder_secure", &self.home_folder_secure)?;
        to.field("last_changed_at", &self.last_changed_at)?;
        to.field("last_collected_at", &self.last_collected_at)?;
        to.field("logged_in", &self.logged_in)?;
        to.field("logged_in_time", &self.logged_in_time)?;
        to.field("mobile_account", &self.mobile_account)?;
        to.field("model_id", &self.model_id)?;
        to.field("password_last_set", &self.password_last_set)?;
        to.field("secure_token", &self.secure_token)?;
        to.field("serial_number", &self.serial_number)?;
        to.field("shell", &self.shell)?;
        to.field("tags", &self.tags)?;
        to.field("type", &self.type_)?;
        to.field("uid", &self.uid)?;
        to.field("updated_at", &self.updated_at)?;
        to.field("user_created_at", &self.user_created_at)?;
        to.field("username", &self.username)?;
        to.field("volume_owner", &self.volume_owner)?;
        to.rest(&self.extra)
    }
}
rt::record!(LocalUser);

/// A page of local accounts.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LocalUsersResponse {
    /// Token to send as `cursor` for the next page; null when there is none.
    pub cursor: Option<String>,
    /// Records of the page.
    pub data: Vec<LocalUser>,
    /// Highest number of records on the page.
    pub limit: Option<i64>,
    /// Position of the first record of the page, counted from 0; null in some answers.
    pub offset: Option<i64>,
    /// Number of records on all pages; null when they were not counted.
    pub total: Option<i64>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for LocalUsersResponse {
    const NAME: &'static str = "LocalUsersResponse";
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "cursor" => slot.read(&mut self.cursor),
            "data" => slot.read(&mut self.data),
            "limit" => slot.blank(&mut self.limit),
            "offset" => slot.blank(&mut self.offset),
            "total" => slot.blank(&mut self.total),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("cursor", &self.cursor)?;
        to.field("data", &self.data)?;
        to.field("limit", &self.limit)?;
        to.field("offset", &self.offset)?;
        to.field("total", &self.total)?;
        to.rest(&self.extra)
    }
}
rt::record!(LocalUsersResponse);

/// What to export.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RequestCategoryExportBody {
    /// Identifiers (UUIDs) of the blueprints whose devices to export. An empty list stands for all.
    pub blueprint_ids: Option<Vec<String>>,
    /// Category to export, one for each request, as in its path, such as `apps` or `device_information`.
    pub category: RequestCategoryExportCategory,
    /// Families of the devices to export, such as `Mac`, `iPhone`, `iPad` and `tvOS`. An empty list stands for all.
    pub device_families: Option<Vec<RequestCategoryExportDeviceFamily>>,
    /// Conditions on the records to export, in the form of the `filter` of the category's list. An empty object stands for none.
    pub filter: Option<BTreeMap<String, rt::Value>>,
    /// Key of a record to sort by, ascending; a leading dash sorts in descending order.
    pub sort_by: Option<String>,
}

impl rt::Record for RequestCategoryExportBody {
    const NAME: &'static str = "RequestCategoryExportBody";
    const REQUIRED: &'static [&'static str] = &["category"];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "blueprint_ids" => slot.blank(&mut self.blueprint_ids),
            "category" => slot.required(0, &mut self.category),
            "device_families" => slot.blank(&mut self.device_families),
            "filter" => slot.blank(&mut self.filter),
            "sort_by" => slot.read(&mut self.sort_by),
            _ => slot.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("blueprint_ids", &self.blueprint_ids)?;
        to.field("category", &self.category)?;
        to.field("device_families", &self.device_families)?;
        to.field("filter", &self.filter)?;
        to.field("sort_by", &self.sort_by)?;
        Ok(())
    }
}
rt::record!(RequestCategoryExportBody);

/// `RequestCategoryExportCategory` of the specification.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[allow(clippy::enum_variant_names, reason = "the names follow the API's values")]
pub enum RequestCategoryExportCategory {
    /// `activation_lock`
    ActivationLock,
    /// `apps`
    Apps,
    /// `desktop_and_screensaver`
    DesktopAndScreensaver,
    /// `device_information`
    DeviceInformation,
    /// `gatekeeper_and_xprotect`
    GatekeeperAndXprotect,
    /// `installed_profiles`
    InstalledProfiles,
    /// `kernel_extensions`
    KernelExtensions,
    /// `launch_agents_and_daemons`
    LaunchAgentsAndDaemons,
    /// `local_users`
    LocalUsers,
    /// `startup_settings`
    StartupSettings,
    /// `system_extensions`
    SystemExtensions,
    /// `transparency_database`
    TransparencyDatabase,
    /// A value that the specification does not know.
    Other(String),
}

impl rt::OpenEnum for RequestCategoryExportCategory {
    const VALUES: &'static [&'static str] = &[
        "activation_lock",
        "apps",
        "desktop_and_screensaver",
        "device_information",
        "gatekeeper_and_xprotect",
        "installed_profiles",
        "kernel_extensions",
        "launch_agents_and_daemons",
        "local_users",
        "startup_settings",
        "system_extensions",
        "transparency_database",
    ];
    fn from_text(text: &str) -> Self {
        match text {
            "activation_lock" => Self::ActivationLock,
            "apps" => Self::Apps,
            "desktop_and_screensaver" => Self::DesktopAndScreensaver,
            "device_information" => Self::DeviceInformation,
            "gatekeeper_and_xprotect" => Self::GatekeeperAndXprotect,
            "installed_profiles" => Self::InstalledProfiles,
            "kernel_extensions" => Self::KernelExtensions,
            "launch_agents_and_daemons" => Self::LaunchAgentsAndDaemons,
            "local_users" => Self::LocalUsers,
            "startup_settings" => Self::StartupSettings,
            "system_extensions" => Self::SystemExtensions,
            "transparency_database" => Self::TransparencyDatabase,
            other => Self::Other(other.to_owned()),
        }
    }
    fn as_str(&self) -> &str {
        match self {
            Self::ActivationLock => "activation_lock",
            Self::Apps => "apps",
            Self::DesktopAndScreensaver => "desktop_and_screensaver",
            Self::DeviceInformation => "device_information",
            Self::GatekeeperAndXprotect => "gatekeeper_and_xprotect",
            Self::InstalledProfiles => "installed_profiles",
            Self::KernelExtensions => "kernel_extensions",
            Self::LaunchAgentsAndDaemons => "launch_agents_and_daemons",
            Self::LocalUsers => "local_users",
            Self::StartupSettings => "startup_settings",
            Self::SystemExtensions => "system_extensions",
            Self::TransparencyDatabase => "transparency_database",
            Self::Other(text) => text,
        }
    }
}
rt::open_enum!(RequestCategoryExportCategory);

/// `RequestCategoryExportDeviceFamily` of the specification.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[allow(clippy::enum_variant_names, reason = "the names follow the API's values")]
pub enum RequestCategoryExportDeviceFamily {
    /// `Mac`
    Mac,
    /// `iPad`
    IPad,
    /// `iPhone`
    IPhone,
    /// `tvOS`
    TvOs,
    /// A value that the specification does not know.
    Other(String),
}

impl rt::OpenEnum for RequestCategoryExportDeviceFamily {
    const VALUES: &'static [&'static str] = &["Mac", "iPad", "iPhone", "tvOS"];
    fn from_text(text: &str) -> Self {
        match text {
            "Mac" => Self::Mac,
            "iPad" => Self::IPad,
            "iPhone" => Self::IPhone,
            "tvOS" => Self::TvOs,
            other => Self::Other(other.to_owned()),
        }
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Mac => "Mac",
            Self::IPad => "iPad",
            Self::IPhone => "iPhone",
            Self::TvOs => "tvOS",
            Self::Other(text) => text,
        }
    }
}
rt::open_enum!(RequestCategoryExportDeviceFamily);

/// How a Mac may start up, and what its bootstrap token is used for.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StartupSetting {
    /// Whether any operating system signed by Apple may start; null in all examples.
    pub any_signed_os: Option<bool>,
    /// Asset tag of the device; blank or null without one.
    pub asset_tag: Option<String>,
    /// Identifier (UUID) of the blueprint that the device is assigned to.
    pub blueprint_id: String,
    /// Name of the blueprint that the device is assigned to.
    pub blueprint_name: String,
    /// Whether the bootstrap token may be used for authentication.
    pub bootstrap_token_auth: Option<bool>,
    /// Whether the bootstrap token is in escrow with MDM.
    pub bootstrap_token_escrowed: Option<bool>,
    /// Not documented, and null in all examples.
    pub count: Option<i64>,
    /// When the record was created, in UTC.
    pub created_at: Option<String>,
    /// Family of the device, such as `Mac`, `iPhone` or `iPad`.
    pub device_family: String,
    /// Name of the device.
    pub device_name: String,
    /// Email address of the user assigned to the device; blank or null without one.
    pub device_user_email: String,
    /// Identifier of the user assigned to the device, a number in a string; blank without one.
    pub device_user_id: String,
    /// Name of the user assigned to the device; blank or null without one.
    pub device_user_name: String,
    /// Identifier (UUID) of the device record.
    pub device_id: String,
    /// Whether the Mac may start from external media, such as `allowed`.
    pub external_boot_level: String,
    /// Whether approving kernel extensions takes the bootstrap token.
    pub kext_requires_bst: Option<bool>,
    /// When the collected values last changed, in UTC; null when no change is recorded.
    pub last_changed_at: Option<String>,
    /// When the values were last collected from the device, in UTC.
    pub last_collected_at: String,
    /// Whether MDM may manage kernel extensions; null in all examples.
    pub mdm_manages_kext: Option<bool>,
    /// Model identifier of the device, such as `MacBookAir10,1`; can be null.
    pub model_id: Option<String>,
    /// Level of secure boot, such as `full` or `off`.
    pub secure_boot_level: String,
    /// Serial number of the device.
    pub serial_number: String,
    /// Whether System Integrity Protection (SIP) is on.
    pub sip: Option<bool>,
    /// Whether installing software updates takes the bootstrap token.
    pub software_update_requires_bst: Option<bool>,
    /// Whether the signed system volume (SSV) is in force.
    pub ssv: Option<bool>,
    /// Tags of the device; null in all examples, so their form is unknown.
    pub tags: Option<Vec<String>>,
    /// When the record was last updated, in UTC.
    pub updated_at: String,
    /// Whether the user may manage kernel extensions; null in all examples.
    pub user_manages_kext: Option<bool>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for StartupSetting {
    const NAME: &'static str = "StartupSetting";
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "any_signed_os" => slot.blank(&mut self.any_signed_os),
            "asset_tag" => slot.read(&mut self.asset_tag),
            "blueprint_id" => slot.read(&mut self.blueprint_id),
            "blueprint_name" => slot.read(&mut self.blueprint_name),
            "bootstrap_token_auth" => slot.blank(&mut self.bootstrap_token_auth),
            "bootstrap_token_escrowed" => slot.blank(&mut self.bootstrap_token_escrowed),
            "count" => slot.blank(&mut self.count),
            "created_at" => slot.read(&mut self.created_at),
            "device__family" => slot.read(&mut self.device_family),
            "device__name" => slot.read(&mut self.device_name),
            "device__user_email" => slot.read(&mut self.device_user_email),
            "device__user_id" => slot.read(&mut self.device_user_id),
            "device__user_name" => slot.read(&mut self.device_user_name),
            "device_id" => slot.read(&mut self.device_id),
            "external_boot_level" => slot.read(&mut self.external_boot_level),
            "kext_requires_bst" => slot.blank(&mut self.kext_requires_bst),
            "last_changed_at" => slot.read(&mut self.last_changed_at),
            "last_collected_at" => slot.read(&mut self.last_collected_at),
            "mdm_manages_kext" => slot.blank(&mut self.mdm_manages_kext),
            "model_id" => slot.read(&mut self.model_id),
            "secure_boot_level" => slot.read(&mut self.secure_boot_level),
            "serial_number" => slot.read(&mut self.serial_number),
            "sip" => slot.blank(&mut self.sip),
            "software_update_requires_bst" => {
                slot.blank(&mut self.software_update_requires_bst)
            }
            "ssv" => slot.blank(&mut self.ssv),
            "tags" => slot.blank(&mut self.tags),
            "updated_at" => slot.read(&mut self.updated_at),
            "user_manages_kext" => slot.blank(&mut self.user_manages_kext),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("any_signed_os", &self.any_signed_os)?;
        to.field("asset_tag", &self.asset_tag)?;
        to.field("blueprint_id", &self.blueprint_id)?;
        to.field("blueprint_name", &self.blueprint_name)?;
        to.field("bootstrap_token_auth", &self.bootstrap_token_auth)?;
        to.field("bootstrap_token_escrowed", &self.bootstrap_token_escrowed)?;
        to.field("count", &self.count)?;
        to.field("created_at", &self.created_at)?;
        to.field("device__family", &self.device_family)?;
        to.field("device__name", &self.device_name)?;
        to.field("device__user_email", &self.device_user_email)?;
        to.field("device__user_id", &self.device_user_id)?;
        to.field("device__user_name", &self.device_user_name)?;
        to.field("device_id", &self.device_id)?;
        to.field("external_boot_level", &self.external_boot_level)?;
        to.field("kext_requires_bst", &self.kext_requires_bst)?;
        to.field("last_changed_at", &self.last_changed_at)?;
        to.field("last_collected_at", &self.last_collected_at)?;
        to.field("mdm_manages_kext", &self.mdm_manages_kext)?;
        to.field("model_id", &self.model_id)?;
        to.field("secure_boot_level", &self.secure_boot_level)?;
        to.field("serial_number", &self.serial_number)?;
        to.field("sip", &self.sip)?;
        to.field("software_update_requires_bst", &self.software_update_requires_bst)?;
        to.field("ssv", &self.ssv)?;
        to.field("tags", &self.tags)?;
        to.field("updated_at", &self.updated_at)?;
        to.field("user_manages_kext", &self.user_manages_kext)?;
        to.rest(&self.extra)
    }
}
rt::record!(StartupSetting);

/// A page of startup settings.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StartupSettingsResponse {
    /// Token to send as `cursor` for the next page; null when there is none.
    pub cursor: Option<String>,
    /// Records of the page.
    pub data: Vec<StartupSetting>,
    /// Highest number of records on the page.
    pub limit: Option<i64>,
    /// Position of the first record of the page, counted from 0; null in some answers.
    pub offset: Option<i64>,
    /// Number of records on all pages; null when they were not counted.
    pub total: Option<i64>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for StartupSettingsResponse {
    const NAME: &'static str = "StartupSettingsResponse";
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "cursor" => slot.read(&mut self.cursor),
            "data" => slot.read(&mut self.data),
            "limit" => slot.blank(&mut self.limit),
            "offset" => slot.blank(&mut self.offset),
            "total" => slot.blank(&mut self.total),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("cursor", &self.cursor)?;
        to.field("data", &self.data)?;
        to.field("limit", &self.limit)?;
        to.field("offset", &self.offset)?;
        to.field("total", &self.total)?;
        to.rest(&self.extra)
    }
}
rt::record!(StartupSettingsResponse);

/// One system extension on a Mac. The startup settings among the fields come from an older example only.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SystemExtension {
    /// Whether any operating system signed by Apple may start; null in all examples.
    pub any_signed_os: Option<bool>,
    /// Asset tag of the device; blank or null without one.
    pub asset_tag: Option<String>,
    /// Identifier (UUID) of the blueprint that the device is assigned to.
    pub blueprint_id: String,
    /// Name of the blueprint that the device is assigned to.
    pub blueprint_name: String,
    /// Whether the bootstrap token may be used for authentication.
    pub bootstrap_token_auth: Option<bool>,
    /// Whether the bootstrap token is in escrow with MDM.
    pub bootstrap_token_escrowed: Option<bool>,
    /// Path of the bundle of the extension.
    pub bundle_path: Option<String>,
    /// Build of the extension, such as `779`.
    pub bundle_version: Option<String>,
    /// Category of the extension, such as `com.apple.system_extension.endpoint_security`.
    pub categories: Option<String>,
    /// Not documented, and null in all examples.
    pub count: Option<i64>,
    /// When the record was created, in UTC.
    pub created_at: Option<String>,
    /// Family of the device, such as `Mac`, `iPhone` or `iPad`.
    pub device_family: String,
    /// Name of the device.
    pub device_name: String,
    /// Email address of the user assigned to the device; blank or null without one.
    pub device_user_email: String,
    /// Identifier of the user assigned to the device, a number in a string; blank without one.
    pub device_user_id: String,
    /// Name of the user assigned to the device; blank or null without one.
    pub device_user_name: String,
    /// Identifier (UUID) of the device record.
    pub device_id: String,
    /// Whether the Mac may start from external media, such as `allowed`.
    pub external_boot_level: Option<String>,
    /// Bundle identifier of the extension.
    pub identifier: Option<String>,
    /// Whether the extension is managed through MDM.
    pub is_mdm_managed: Option<bool>,
    /// Whether approving kernel extensions takes the bootstrap token.
    pub kext_requires_bst: Option<bool>,
    /// When the collected values last changed, in UTC; null when no change is recorded.
    pub last_changed_at: Option<String>,
    /// When the values were last collected from the device, in UTC.
    pub last_collected_at: String,
    /// Whether MDM may manage kernel extensions; null in all examples.
    pub mdm_manages_kext: Option<bool>,
    /// Model identifier of the device, such as `MacBookAir10,1`; can be null.
    pub model_id: Option<String>,
    /// Name of the extension.
    pub name: Option<String>,
    /// Path of the extension on the Mac.
    pub path: Option<String>,
    /// Level of secure boot, such as `full` or `off`.
    pub secure_boot_level: Option<String>,
    /// Serial number of the device.
    pub serial_number: String,
    /// Version of the extension, such as `1.8.24`.
    pub short_version: Option<String>,
    /// Whether System Integrity Protection (SIP) is on.
    pub sip: Option<bool>,
    /// Whether installing software updates takes the bootstrap token.
    pub software_update_requires_bst: Option<bool>,
    /// Whether the signed system volume (SSV) is in force.
    pub ssv: Option<bool>,
    /// State of the extension, such as `terminated_waiting_to_uninstall_on_reboot`.
    pub state: Option<String>,
    /// Tags of the device; null in all examples, so their form is unknown.
    pub tags: Option<Vec<String>>,
    /// Identifier of the developer's team at Apple.
    pub team_id: Option<String>,
    /// When the record was last updated, in UTC.
    pub updated_at: String,
    /// Whether the user may manage kernel extensions; null in all examples.
    pub user_manages_kext: Option<bool>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for SystemExtension {
    const NAME: &'static str = "SystemExtension";
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "any_signed_os" => slot.blank(&mut self.any_signed_os),
            "asset_tag" => slot.read(&mut self.asset_tag),
            "blueprint_id" => slot.read(&mut self.blueprint_id),
            "blueprint_name" => slot.read(&mut self.blueprint_name),
            "bootstrap_token_auth" => slot.blank(&mut self.bootstrap_token_auth),
            "bootstrap_token_escrowed" => slot.blank(&mut self.bootstrap_token_escrowed),
            "bundle_path" => slot.read(&mut self.bundle_path),
            "bundle_version" => slot.read(&mut self.bundle_version),
            "categories" => slot.read(&mut self.categories),
            "count" => slot.blank(&mut self.count),
            "created_at" => slot.read(&mut self.created_at),
            "device__family" => slot.read(&mut self.device_family),
            "device__name" => slot.read(&mut self.device_name),
            "device__user_email" => slot.read(&mut self.device_user_email),
            "device__user_id" => slot.read(&mut self.device_user_id),
            "device__user_name" => slot.read(&mut self.device_user_name),
            "device_id" => slot.read(&mut self.device_id),
            "external_boot_level" => slot.read(&mut self.external_boot_level),
            "identifier" => slot.read(&mut self.identifier),
            "is_mdm_managed" => slot.blank(&mut self.is_mdm_managed),
            "kext_requires_bst" => slot.blank(&mut self.kext_requires_bst),
            "last_changed_at" => slot.read(&mut self.last_changed_at),
            "last_collected_at" => slot.read(&mut self.last_collected_at),
            "mdm_manages_kext" => slot.blank(&mut self.mdm_manages_kext),
            "model_id" => slot.read(&mut self.model_id),
            "name" => slot.read(&mut self.name),
            "path" => slot.read(&mut self.path),
            "secure_boot_level" => slot.read(&mut self.secure_boot_level),
            "serial_number" => slot.read(&mut self.serial_number),
            "short_version" => slot.read(&mut self.short_version),
            "sip" => slot.blank(&mut self.sip),
            "software_update_requires_bst" => {
                slot.blank(&mut self.software_update_requires_bst)
            }
            "ssv" => slot.blank(&mut self.ssv),
            "state" => slot.read(&mut self.state),
            "tags" => slot.blank(&mut self.tags),
            "team_id" => slot.read(&mut self.team_id),
            "updated_at" => slot.read(&mut self.updated_at),
            "user_manages_kext" => slot.blank(&mut self.user_manages_kext),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("any_signed_os", &self.any_signed_os)?;
        to.field("asset_tag", &self.asset_tag)?;
        to.field("blueprint_id", &self.blueprint_id)?;
        to.field("blueprint_name", &self.blueprint_name)?;
        to.field("bootstrap_token_auth", &self.bootstrap_token_auth)?;
        to.field("bootstrap_token_escrowed", &self.bootstrap_token_escrowed)?;
        to.field("bundle_path", &self.bundle_path)?;
        to.field("bundle_version", &self.bundle_version)?;
        to.field("categories", &self.categories)?;
        to.field("count", &self.count)?;
        to.field("created_at", &self.created_at)?;
        to.field("device__family", &self.device_family)?;
        to.field("device__name", &self.device_name)?;
        to.field("device__user_email", &self.device_user_email)?;
        to.field("device__user_id", &self.device_user_id)?;
        to.field("device__user_name", &self.device_user_name)?;
        to.field("device_id", &self.device_id)?;
        to.field("external_boot_level", &self.external_boot_level)?;
        to.field("identifier", &self.identifier)?;
        to.field("is_mdm_managed", &self.is_mdm_managed)?;
        to.field("kext_requires_bst", &self.kext_requires_bst)?;
        to.field("last_changed_at", &self.last_changed_at)?;
        to.field("last_collected_at", &self.last_collected_at)?;
        to.field("mdm_manages_kext", &self.mdm_manages_kext)?;
        to.field("model_id", &self.model_id)?;
        to.field("name", &self.name)?;
        to.field("path", &self.path)?;
        to.field("secure_boot_level", &self.secure_boot_level)?;
        to.field("serial_number", &self.serial_number)?;
        to.field("short_version", &self.short_version)?;
        to.field("sip", &self.sip)?;
        to.field("software_update_requires_bst", &self.software_update_requires_bst)?;
        to.field("ssv", &self.ssv)?;
        to.field("state", &self.state)?;
        to.field("tags", &self.tags)?;
        to.field("team_id", &self.team_id)?;
        to.field("updated_at", &self.updated_at)?;
        to.field("user_manages_kext", &self.user_manages_kext)?;
        to.rest(&self.extra)
    }
}
rt::record!(SystemExtension);

/// A page of system extensions.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SystemExtensionsResponse {
    /// Token to send as `cursor` for the next page; null when there is none.
    pub cursor: Option<String>,
    /// Records of the page.
    pub data: Vec<SystemExtension>,
    /// Highest number of records on the page.
    pub limit: Option<i64>,
    /// Position of the first record of the page, counted from 0; null in some answers.
    pub offset: Option<i64>,
    /// Number of records on all pages; null when they were not counted.
    pub total: Option<i64>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for SystemExtensionsResponse {
    const NAME: &'static str = "SystemExtensionsResponse";
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "cursor" => slot.read(&mut self.cursor),
            "data" => slot.read(&mut self.data),
            "limit" => slot.blank(&mut self.limit),
            "offset" => slot.blank(&mut self.offset),
            "total" => slot.blank(&mut self.total),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("cursor", &self.cursor)?;
        to.field("data", &self.data)?;
        to.field("limit", &self.limit)?;
        to.field("offset", &self.offset)?;
        to.field("total", &self.total)?;
        to.rest(&self.extra)
    }
}
rt::record!(SystemExtensionsResponse);

/// One privacy permission (TCC) on a Mac: whether an application may use a protected service.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TransparencyDatabase {
    /// Application that the permission is for, named in the way that `client_type` says.
    pub application: String,
    /// Asset tag of the device; blank or null without one.
    pub asset_tag: String,
    /// Identifier (UUID) of the blueprint that the device is assigned to.
    pub blueprint_id: String,
    /// Name of the blueprint that the device is assigned to.
    pub blueprint_name: String,
    /// How `application` names it, such as `Bundle Identifier`.
    pub client_type: String,
    /// Not documented, and null in all examples.
    pub count: Option<i64>,
    /// When the record was created, in UTC.
    pub created_at: Option<String>,
    /// Family of the device, such as `Mac`, `iPhone` or `iPad`.
    pub device_family: String,
    /// Name of the device.
    pub device_name: String,
    /// Email address of the user assigned to the device; blank or null without one.
    pub device_user_email: String,
    /// Identifier of the user assigned to the device, a number in a string; blank without one.
    pub device_user_id: String,
    /// Name of the user assigned to the device; blank or null without one.
    pub device_user_name: String,
    /// Identifier (UUID) of the device record.
    pub device_id: String,
    /// When the collected values last changed, in UTC; null when no change is recorded.
    pub last_changed_at: Option<String>,
    /// When the values were last collected from the device, in UTC.
    pub last_collected_at: Option<String>,
    /// When the permission last changed on the Mac, in UTC.
    pub last_modified: String,
    /// Short name of the user that the permission belongs to; can be null.
    pub local_user: Option<String>,
    /// Model identifier of the device, such as `MacBookAir10,1`; can be null.
    pub model_id: Option<String>,
    /// Serial number of the device.
    pub serial_number: String,
    /// Protected service, such as `ScreenCapture` or `BluetoothAlways`.
    pub service: String,
    /// Whether the use is permitted, such as `Allowed`.
    pub status: String,
    /// What the status rests on, such as `User Consent` or `System Set`.
    pub status_reason: String,
    /// Tags of the device; null in all examples, so their form is unknown.
    pub tags: Option<Vec<String>>,
    /// When the record was last updated, in UTC.
    pub updated_at: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for TransparencyDatabase {
    const NAME: &'static str = "TransparencyDatabase";
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "application" => slot.read(&mut self.application),
            "asset_tag" => slot.read(&mut self.asset_tag),
            "blueprint_id" => slot.read(&mut self.blueprint_id),
            "blueprint_name" => slot.read(&mut self.blueprint_name),
            "client_type" => slot.read(&mut self.client_type),
            "count" => slot.blank(&mut self.count),
            "created_at" => slot.read(&mut self.created_at),
            "device__family" => slot.read(&mut self.device_family),
            "device__name" => slot.read(&mut self.device_name),
            "device__user_email" => slot.read(&mut self.device_user_email),
            "device__user_id" => slot.read(&mut self.device_user_id),
            "device__user_name" => slot.read(&mut self.device_user_name),
            "device_id" => slot.read(&mut self.device_id),
            "last_changed_at" => slot.read(&mut self.last_changed_at),
            "last_collected_at" => slot.read(&mut self.last_collected_at),
            "last_modified" => slot.read(&mut self.last_modified),
            "local_user" => slot.read(&mut self.local_user),
            "model_id" => slot.read(&mut self.model_id),
            "serial_number" => slot.read(&mut self.serial_number),
            "service" => slot.read(&mut self.service),
            "status" => slot.read(&mut self.status),
            "status_reason" => slot.read(&mut self.status_reason),
            "tags" => slot.blank(&mut self.tags),
            "updated_at" => slot.read(&mut self.updated_at),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("application", &self.application)?;
        to.field("asset_tag", &self.asset_tag)?;
        to.field("blueprint_id", &self.blueprint_id)?;
        to.field("blueprint_name", &self.blueprint_name)?;
        to.field("client_type", &self.client_type)?;
        to.field("count", &self.count)?;
        to.field("created_at", &self.created_at)?;
        to.field("device__family", &self.device_family)?;
        to.field("device__name", &self.device_name)?;
        to.field("device__user_email", &self.device_user_email)?;
        to.field("device__user_id", &self.device_user_id)?;
        to.field("device__user_name", &self.device_user_name)?;
        to.field("device_id", &self.device_id)?;
        to.field("last_changed_at", &self.last_changed_at)?;
        to.field("last_collected_at", &self.last_collected_at)?;
        to.field("last_modified", &self.last_modified)?;
        to.field("local_user", &self.local_user)?;
        to.field("model_id", &self.model_id)?;
        to.field("serial_number", &self.serial_number)?;
        to.field("service", &self.service)?;
        to.field("status", &self.status)?;
        to.field("status_reason", &self.status_reason)?;
        to.field("tags", &self.tags)?;
        to.field("updated_at", &self.updated_at)?;
        to.rest(&self.extra)
    }
}
rt::record!(TransparencyDatabase);

/// A page of privacy permissions.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TransparencyDatabaseResponse {
    /// Token to send as `cursor` for the next page; null when there is none.
    pub cursor: Option<String>,
    /// Records of the page.
    pub data: Vec<TransparencyDatabase>,
    /// Highest number of records on the page.
    pub limit: Option<i64>,
    /// Position of the first record of the page, counted from 0; null in some answers.
    pub offset: Option<i64>,
    /// Number of records on all pages; null when they were not counted.
    pub total: Option<i64>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for TransparencyDatabaseResponse {
    const NAME: &'static str = "TransparencyDatabaseResponse";
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "cursor" => slot.read(&mut self.cursor),
            "data" => slot.read(&mut self.data),
            "limit" => slot.blank(&mut self.limit),
            "offset" => slot.blank(&mut self.offset),
            "total" => slot.blank(&mut self.total),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("cursor", &self.cursor)?;
        to.field("data", &self.data)?;
        to.field("limit", &self.limit)?;
        to.field("offset", &self.offset)?;
        to.field("total", &self.total)?;
        to.rest(&self.extra)
    }
}
rt::record!(TransparencyDatabaseResponse);
