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

/// `ActivationLock` of the specification.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ActivationLock {
    /// `agent_installed` on the wire.
    pub agent_installed: Option<bool>,
    /// `agent_version` on the wire.
    pub agent_version: String,
    /// `apple_silicon` on the wire.
    pub apple_silicon: Option<bool>,
    /// `asset_tag` on the wire.
    pub asset_tag: String,
    /// `battery_health` on the wire.
    pub battery_health: rt::Value,
    /// `blueprint_id` on the wire.
    pub blueprint_id: String,
    /// `blueprint_name` on the wire.
    pub blueprint_name: String,
    /// `cellular_technology` on the wire.
    pub cellular_technology: rt::Value,
    /// `count` on the wire.
    pub count: Option<i64>,
    /// `created_at` on the wire.
    pub created_at: String,
    /// `data_roaming` on the wire.
    pub data_roaming: Option<bool>,
    /// `device__family` on the wire.
    pub device_family: String,
    /// `device__name` on the wire.
    pub device_name: String,
    /// `device__user_email` on the wire.
    pub device_user_email: Option<String>,
    /// `device__user_id` on the wire.
    pub device_user_id: String,
    /// `device__user_name` on the wire.
    pub device_user_name: Option<String>,
    /// `device_capacity` on the wire.
    pub device_capacity: Option<f64>,
    /// `device_id` on the wire.
    pub device_id: String,
    /// `display_os_version` on the wire.
    pub display_os_version: String,
    /// `first_enrollment_date` on the wire.
    pub first_enrollment_date: String,
    /// `host_name` on the wire.
    pub host_name: String,
    /// `hotspot` on the wire.
    pub hotspot: Option<bool>,
    /// `last_changed_at` on the wire.
    pub last_changed_at: String,
    /// `last_checkin` on the wire.
    pub last_checkin: String,
    /// `last_checkin_agent` on the wire.
    pub last_checkin_agent: String,
    /// `last_checkin_mdm` on the wire.
    pub last_checkin_mdm: String,
    /// `last_collected_at` on the wire.
    pub last_collected_at: String,
    /// `last_enrollment_date` on the wire.
    pub last_enrollment_date: String,
    /// `local_hostname` on the wire.
    pub local_hostname: String,
    /// `lost_mode_status` on the wire.
    pub lost_mode_status: Option<String>,
    /// `marketing_name` on the wire.
    pub marketing_name: String,
    /// `mdm_enabled` on the wire.
    pub mdm_enabled: Option<bool>,
    /// `model` on the wire.
    pub model: String,
    /// `model_id` on the wire.
    pub model_id: String,
    /// `model_name` on the wire.
    pub model_name: String,
    /// `os_build` on the wire.
    pub os_build: String,
    /// `os_version` on the wire.
    pub os_version: String,
    /// `serial_number` on the wire.
    pub serial_number: String,
    /// `shared_ipad` on the wire.
    pub shared_ipad: Option<bool>,
    /// `supplemental_build_version` on the wire.
    pub supplemental_build_version: String,
    /// `supplemental_os_version_extra` on the wire.
    pub supplemental_os_version_extra: Option<String>,
    /// `tags` on the wire.
    pub tags: Option<Vec<String>>,
    /// `updated_at` on the wire.
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

/// `ActivationLockResponse` of the specification.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ActivationLockResponse {
    /// `cursor` on the wire.
    pub cursor: Option<String>,
    /// `data` on the wire.
    pub data: Vec<ActivationLock>,
    /// `limit` on the wire.
    pub limit: Option<i64>,
    /// `offset` on the wire.
    pub offset: Option<i64>,
    /// `total` on the wire.
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

/// `Application` of the specification.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Application {
    /// `ad_hoc_code_signed` on the wire.
    pub ad_hoc_code_signed: Option<bool>,
    /// `app_clip` on the wire.
    pub app_clip: Option<bool>,
    /// `app_store_vendable` on the wire.
    pub app_store_vendable: Option<bool>,
    /// `apple_scriptable` on the wire.
    pub apple_scriptable: rt::Value,
    /// `asset_tag` on the wire.
    pub asset_tag: Option<String>,
    /// `beta_app` on the wire.
    pub beta_app: Option<bool>,
    /// `blueprint_id` on the wire.
    pub blueprint_id: String,
    /// `blueprint_name` on the wire.
    pub blueprint_name: String,
    /// `bundle_display_name` on the wire.
    pub bundle_display_name: rt::Value,
    /// `bundle_id` on the wire.
    pub bundle_id: String,
    /// `bundle_name` on the wire.
    pub bundle_name: Option<String>,
    /// `bundle_region` on the wire.
    pub bundle_region: Option<String>,
    /// `bundle_size` on the wire.
    pub bundle_size: Option<i64>,
    /// `bundle_type` on the wire.
    pub bundle_type: Option<String>,
    /// `category` on the wire.
    pub category: Option<String>,
    /// `compiler` on the wire.
    pub compiler: Option<String>,
    /// `copyright` on the wire.
    pub copyright: Option<String>,
    /// `count` on the wire.
    pub count: Option<i64>,
    /// `created_at` on the wire.
    pub created_at: Option<String>,
    /// `developer_name` on the wire.
    pub developer_name: Option<String>,
    /// `device__family` on the wire.
    pub device_family: String,
    /// `device__name` on the wire.
    pub device_name: String,
    /// `device__user_email` on the wire.
    pub device_user_email: String,
    /// `device__user_id` on the wire.
    pub device_user_id: String,
    /// `device__user_name` on the wire.
    pub device_user_name: String,
    /// `device_based_vpp` on the wire.
    pub device_based_vpp: Option<bool>,
    /// `device_id` on the wire.
    pub device_id: String,
    /// `download_canceled` on the wire.
    pub download_canceled: Option<bool>,
    /// `download_failed` on the wire.
    pub download_failed: Option<bool>,
    /// `download_paused` on the wire.
    pub download_paused: Option<bool>,
    /// `download_waiting` on the wire.
    pub download_waiting: Option<bool>,
    /// `dynamic_size` on the wire.
    pub dynamic_size: Option<i64>,
    /// `environment_variables` on the wire.
    pub environment_variables: rt::Value,
    /// `executable` on the wire.
    pub executable: Option<String>,
    /// `external_version_identifier` on the wire.
    pub external_version_identifier: Option<i64>,
    /// `has_update_available` on the wire.
    pub has_update_available: Option<bool>,
    /// `info` on the wire.
    pub info: rt::Value,
    /// `installing` on the wire.
    pub installing: Option<bool>,
    /// `last_changed_at` on the wire.
    pub last_changed_at: Option<String>,
    /// `last_collected_at` on the wire.
    pub last_collected_at: String,
    /// `minimum_system_version` on the wire.
    pub minimum_system_version: Option<String>,
    /// `model_id` on the wire.
    pub model_id: Option<String>,
    /// `name` on the wire.
    pub name: String,
    /// `obtained_from` on the wire.
    pub obtained_from: Option<String>,
    /// `path` on the wire.
    pub path: Option<String>,
    /// `serial_number` on the wire.
    pub serial_number: String,
    /// `short_version` on the wire.
    pub short_version: String,
    /// `signature` on the wire.
    pub signature: Option<String>,
    /// `tags` on the wire.
    pub tags: Option<Vec<String>>,
    /// `team_id` on the wire.
    pub team_id: Option<String>,
    /// `updated_at` on the wire.
    pub updated_at: String,
    /// `validated` on the wire.
    pub validated: Option<bool>,
    /// `version` on the wire.
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

/// `ApplicationFirewall` of the specification.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationFirewall {
    /// `allow_signed_applications` on the wire.
    pub allow_signed_applications: Option<bool>,
    /// `asset_tag` on the wire.
    pub asset_tag: Option<String>,
    /// `block_all_incoming` on the wire.
    pub block_all_incoming: Option<bool>,
    /// `blueprint_id` on the wire.
    pub blueprint_id: String,
    /// `blueprint_name` on the wire.
    pub blueprint_name: String,
    /// `count` on the wire.
    pub count: Option<i64>,
    /// `created_at` on the wire.
    pub created_at: Option<String>,
    /// `device__family` on the wire.
    pub device_family: String,
    /// `device__name` on the wire.
    pub device_name: String,
    /// `device__user_email` on the wire.
    pub device_user_email: String,
    /// `device__user_id` on the wire.
    pub device_user_id: String,
    /// `device__user_name` on the wire.
    pub device_user_name: String,
    /// `device_id` on the wire.
    pub device_id: String,
    /// `last_changed_at` on the wire.
    pub last_changed_at: Option<String>,
    /// `last_collected_at` on the wire.
    pub last_collected_at: String,
    /// `logging` on the wire.
    pub logging: Option<bool>,
    /// `logging_option` on the wire.
    pub logging_option: String,
    /// `model_id` on the wire.
    pub model_id: Option<String>,
    /// `serial_number` on the wire.
    pub serial_number: String,
    /// `status` on the wire.
    pub status: Option<bool>,
    /// `stealth_mode` on the wire.
    pub stealth_mode: Option<bool>,
    /// `tags` on the wire.
    pub tags: Option<Vec<String>>,
    /// `unloading` on the wire.
    pub unloading: Option<bool>,
    /// `updated_at` on the wire.
    pub updated_at: String,
    /// `version` on the wire.
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

/// `ApplicationFirewallResponse` of the specification.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationFirewallResponse {
    /// `cursor` on the wire.
    pub cursor: Option<String>,
    /// `data` on the wire.
    pub data: Vec<ApplicationFirewall>,
    /// `limit` on the wire.
    pub limit: Option<i64>,
    /// `offset` on the wire.
    pub offset: Option<i64>,
    /// `total` on the wire.
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

/// `ApplicationsResponse` of the specification.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationsResponse {
    /// `cursor` on the wire.
    pub cursor: Option<String>,
    /// `data` on the wire.
    pub data: Vec<Application>,
    /// `limit` on the wire.
    pub limit: Option<i64>,
    /// `offset` on the wire.
    pub offset: Option<i64>,
    /// `total` on the wire.
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

/// `CategoryExport` of the specification.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CategoryExport {
    /// `args` on the wire.
    pub args: Option<CategoryExportArgs>,
    /// `category` on the wire.
    pub category: String,
    /// `created_at` on the wire.
    pub created_at: String,
    /// `error_msg` on the wire.
    pub error_msg: rt::Value,
    /// `id` on the wire.
    pub id: String,
    /// `path` on the wire.
    pub path: Option<String>,
    /// `signed_url` on the wire.
    pub signed_url: Option<rt::Secret>,
    /// `status` on the wire.
    pub status: String,
    /// `updated_at` on the wire.
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

/// `CategoryExportArgs` of the specification.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CategoryExportArgs {
    /// `blueprint_ids` on the wire.
    pub blueprint_ids: Vec<String>,
    /// `columns` on the wire.
    pub columns: Vec<rt::Value>,
    /// `device_families` on the wire.
    pub device_families: Vec<String>,
    /// `filter` on the wire.
    pub filter: BTreeMap<String, rt::Value>,
    /// `sort_by` on the wire.
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

/// `Cellular` of the specification.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Cellular {
    /// `asset_tag` on the wire.
    pub asset_tag: String,
    /// `blueprint_id` on the wire.
    pub blueprint_id: String,
    /// `blueprint_name` on the wire.
    pub blueprint_name: String,
    /// `carrier_settings_version_slot_1` on the wire.
    pub carrier_settings_version_slot_1: Option<String>,
    /// `carrier_settings_version_slot_2` on the wire.
    pub carrier_settings_version_slot_2: Option<String>,
    /// `cellular_technology` on the wire.
    pub cellular_technology: String,
    /// `count` on the wire.
    pub count: Option<i64>,
    /// `created_at` on the wire.
    pub created_at: String,
    /// `current_carrier_network_slot_1` on the wire.
    pub current_carrier_network_slot_1: Option<String>,
    /// `current_carrier_network_slot_2` on the wire.
    pub current_carrier_network_slot_2: Option<String>,
    /// `current_mcc_slot_1` on the wire.
    pub current_mcc_slot_1: Option<String>,
    /// `current_mcc_slot_2` on the wire.
    pub current_mcc_slot_2: Option<String>,
    /// `current_mnc_slot_1` on the wire.
    pub current_mnc_slot_1: Option<String>,
    /// `current_mnc_slot_2` on the wire.
    pub current_mnc_slot_2: Option<String>,
    /// `data_roaming_enabled` on the wire.
    pub data_roaming_enabled: Option<bool>,
    /// `device__family` on the wire.
    pub device_family: String,
    /// `device__name` on the wire.
    pub device_name: String,
    /// `device__user_email` on the wire.
    pub device_user_email: Option<String>,
    /// `device__user_id` on the wire.
    pub device_user_id: String,
    /// `device__user_name` on the wire.
    pub device_user_name: Option<String>,
    /// `device_id` on the wire.
    pub device_id: String,
    /// `eid_slot_1` on the wire.
    pub eid_slot_1: Option<String>,
    /// `eid_slot_2` on the wire.
    pub eid_slot_2: Option<String>,
    /// `iccid_slot_1` on the wire.
    pub iccid_slot_1: Option<String>,
    /// `iccid_slot_2` on the wire.
    pub iccid_slot_2: Option<String>,
    /// `imei_slot_1` on the wire.
    pub imei_slot_1: String,
    /// `imei_slot_2` on the wire.
    pub imei_slot_2: Option<String>,
    /// `is_data_preferred_slot_1` on the wire.
    pub is_data_preferred_slot_1: Option<bool>,
    /// `is_data_preferred_slot_2` on the wire.
    pub is_data_preferred_slot_2: Option<bool>,
    /// `is_roaming_slot_1` on the wire.
    pub is_roaming_slot_1: Option<bool>,
    /// `is_roaming_slot_2` on the wire.
    pub is_roaming_slot_2: Option<bool>,
    /// `is_voice_preferred_slot_1` on the wire.
    pub is_voice_preferred_slot_1: Option<bool>,
    /// `is_voice_preferred_slot_2` on the wire.
    pub is_voice_preferred_slot_2: Option<bool>,
    /// `label_id_slot_1` on the wire.
    pub label_id_slot_1: Option<String>,
    /// `label_id_slot_2` on the wire.
    pub label_id_slot_2: Option<String>,
    /// `label_slot_1` on the wire.
    pub label_slot_1: Option<String>,
    /// `label_slot_2` on the wire.
    pub label_slot_2: Option<String>,
    /// `last_changed_at` on the wire.
    pub last_changed_at: Option<String>,
    /// `last_collected_at` on the wire.
    pub last_collected_at: String,
    /// `meid` on the wire.
    pub meid: String,
    /// `model_id` on the wire.
    pub model_id: String,
    /// `modem_firmware_version` on the wire.
    pub modem_firmware_version: String,
    /// `personal_hotspot_enabled` on the wire.
    pub personal_hotspot_enabled: Option<bool>,
    /// `phone_number_slot_1` on the wire.
    pub phone_number_slot_1: Option<String>,
    /// `phone_number_slot_2` on the wire.
    pub phone_number_slot_2: Option<String>,
    /// `serial_number` on the wire.
    pub serial_number: String,
    /// `slot_1` on the wire.
    pub slot_1: String,
    /// `slot_2` on the wire.
    pub slot_2: Option<String>,
    /// `subscriber_carrier_network_slot_1` on the wire.
    pub subscriber_carrier_network_slot_1: Option<String>,
    /// `subscriber_carrier_network_slot_2` on the wire.
    pub subscriber_carrier_network_slot_2: Option<String>,
    /// `tags` on the wire.
    pub tags: Option<Vec<String>>,
    /// `updated_at` on the wire.
    pub updated_at: String,
    /// `voice_roaming_enabled` on the wire.
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

/// `CellularResponse` of the specification.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CellularResponse {
    /// `cursor` on the wire.
    pub cursor: Option<String>,
    /// `data` on the wire.
    pub data: Vec<Cellular>,
    /// `limit` on the wire.
    pub limit: Option<i64>,
    /// `offset` on the wire.
    pub offset: Option<i64>,
    /// `total` on the wire.
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

/// `Certificate` of the specification.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Certificate {
    /// `asset_tag` on the wire.
    pub asset_tag: String,
    /// `blueprint_id` on the wire.
    pub blueprint_id: String,
    /// `blueprint_name` on the wire.
    pub blueprint_name: String,
    /// `common_name` on the wire.
    pub common_name: String,
    /// `count` on the wire.
    pub count: Option<i64>,
    /// `created_at` on the wire.
    pub created_at: Option<String>,
    /// `device__family` on the wire.
    pub device_family: String,
    /// `device__name` on the wire.
    pub device_name: String,
    /// `device__user_email` on the wire.
    pub device_user_email: String,
    /// `device__user_id` on the wire.
    pub device_user_id: String,
    /// `device__user_name` on the wire.
    pub device_user_name: String,
    /// `device_id` on the wire.
    pub device_id: String,
    /// `identity_certificate` on the wire.
    pub identity_certificate: Option<bool>,
    /// `last_changed_at` on the wire.
    pub last_changed_at: Option<String>,
    /// `last_collected_at` on the wire.
    pub last_collected_at: Option<String>,
    /// `model_id` on the wire.
    pub model_id: Option<String>,
    /// `serial_number` on the wire.
    pub serial_number: String,
    /// `tags` on the wire.
    pub tags: Option<Vec<String>>,
    /// `updated_at` on the wire.
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

/// `CertificatesResponse` of the specification.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CertificatesResponse {
    /// `cursor` on the wire.
    pub cursor: Option<String>,
    /// `data` on the wire.
    pub data: Vec<Certificate>,
    /// `limit` on the wire.
    pub limit: Option<i64>,
    /// `offset` on the wire.
    pub offset: Option<i64>,
    /// `total` on the wire.
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

/// `CountResponse` of the specification.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CountResponse {
    /// `approximate` on the wire.
    pub approximate: Option<bool>,
    /// `count` on the wire.
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

/// `DesktopAndScreensaver` of the specification.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DesktopAndScreensaver {
    /// `agent_installed` on the wire.
    pub agent_installed: Option<bool>,
    /// `agent_version` on the wire.
    pub agent_version: Option<String>,
    /// `apple_silicon` on the wire.
    pub apple_silicon: Option<bool>,
    /// `asset_tag` on the wire.
    pub asset_tag: Option<String>,
    /// `battery_health` on the wire.
    pub battery_health: Option<rt::Value>,
    /// `blueprint_id` on the wire.
    pub blueprint_id: String,
    /// `blueprint_name` on the wire.
    pub blueprint_name: String,
    /// `bottom_left_hot_corner_modifier` on the wire.
    pub bottom_left_hot_corner_modifier: Option<String>,
    /// `bottom_left_hot_corner_option` on the wire.
    pub bottom_left_hot_corner_option: Option<String>,
    /// `bottom_right_hot_corner_modifier` on the wire.
    pub bottom_right_hot_corner_modifier: Option<String>,
    /// `bottom_right_hot_corner_option` on the wire.
    pub bottom_right_hot_corner_option: Option<String>,
    /// `cellular_technology` on the wire.
    pub cellular_technology: Option<rt::Value>,
    /// `count` on the wire.
    pub count: Option<i64>,
    /// `created_at` on the wire.
    pub created_at: Option<String>,
    /// `data_roaming` on the wire.
    pub data_roaming: Option<bool>,
    /// `device__family` on the wire.
    pub device_family: String,
    /// `device__name` on the wire.
    pub device_name: String,
    /// `device__user_email` on the wire.
    pub device_user_email: Option<String>,
    /// `device__user_id` on the wire.
    pub device_user_id: String,
    /// `device__user_name` on the wire.
    pub device_user_name: Option<String>,
    /// `device_capacity` on the wire.
    pub device_capacity: Option<f64>,
    /// `device_id` on the wire.
    pub device_id: String,
    /// `display_os_version` on the wire.
    pub display_os_version: Option<String>,
    /// `first_enrollment_date` on the wire.
    pub first_enrollment_date: Option<String>,
    /// `host_name` on the wire.
    pub host_name: Option<String>,
    /// `hotspot` on the wire.
    pub hotspot: Option<bool>,
    /// `last_changed_at` on the wire.
    pub last_changed_at: Option<String>,
    /// `last_checkin` on the wire.
    pub last_checkin: Option<String>,
    /// `last_checkin_agent` on the wire.
    pub last_checkin_agent: Option<String>,
    /// `last_checkin_mdm` on the wire.
    pub last_checkin_mdm: Option<String>,
    /// `last_collected_at` on the wire.
    pub last_collected_at: String,
    /// `last_enrollment_date` on the wire.
    pub last_enrollment_date: Option<String>,
    /// `local_hostname` on the wire.
    pub local_hostname: Option<String>,
    /// `lost_mode_status` on the wire.
    pub lost_mode_status: Option<String>,
    /// `marketing_name` on the wire.
    pub marketing_name: Option<String>,
    /// `mdm_enabled` on the wire.
    pub mdm_enabled: Option<bool>,
    /// `model` on the wire.
    pub model: Option<String>,
    /// `model_id` on the wire.
    pub model_id: Option<String>,
    /// `model_name` on the wire.
    pub model_name: Option<String>,
    /// `os_build` on the wire.
    pub os_build: Option<String>,
    /// `os_version` on the wire.
    pub os_version: Option<String>,
    /// `screensaver_interval` on the wire.
    pub screensaver_interval: Option<i64>,
    /// `screensaver_path` on the wire.
    pub screensaver_path: Option<String>,
    /// `serial_number` on the wire.
    pub serial_number: String,
    /// `shared_ipad` on the wire.
    pub shared_ipad: Option<bool>,
    /// `show_with_clock` on the wire.
    pub show_with_clock: Option<bool>,
    /// `supplemental_build_version` on the wire.
    pub supplemental_build_version: Option<String>,
    /// `supplemental_os_version_extra` on the wire.
    pub supplemental_os_version_extra: Option<String>,
    /// `tags` on the wire.
    pub tags: Option<Vec<String>>,
    /// `top_left_hot_corner_modifier` on the wire.
    pub top_left_hot_corner_modifier: Option<String>,
    /// `top_left_hot_corner_option` on the wire.
    pub top_left_hot_corner_option: Option<String>,
    /// `top_right_hot_corner_modifier` on the wire.
    pub top_right_hot_corner_modifier: Option<String>,
    /// `top_right_hot_corner_option` on the wire.
    pub top_right_hot_corner_option: Option<String>,
    /// `updated_at` on the wire.
    pub updated_at: String,
    /// `user_account` on the wire.
    pub user_account: Option<String>,
    /// `uses_random_screensaver` on the wire.
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

/// `DesktopAndScreensaverResponse` of the specification.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DesktopAndScreensaverResponse {
    /// `cursor` on the wire.
    pub cursor: Option<String>,
    /// `data` on the wire.
    pub data: Vec<DesktopAndScreensaver>,
    /// `limit` on the wire.
    pub limit: Option<i64>,
    /// `offset` on the wire.
    pub offset: Option<i64>,
    /// `total` on the wire.
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

/// `DetailErrorBody` of the specification.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DetailErrorBody {
    /// `detail` on the wire.
    pub detail: String,
    /// `error` on the wire.
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

/// `DeviceInformation` of the specification.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceInformation {
    /// `agent_installed` on the wire.
    pub agent_installed: Option<bool>,
    /// `agent_version` on the wire.
    pub agent_version: Option<String>,
    /// `apple_silicon` on the wire.
    pub apple_silicon: Option<bool>,
    /// `asset_tag` on the wire.
    pub asset_tag: Option<String>,
    /// `battery_health` on the wire.
    pub battery_health: Option<rt::Value>,
    /// `blueprint_id` on the wire.
    pub blueprint_id: String,
    /// `blueprint_name` on the wire.
    pub blueprint_name: String,
    /// `cellular_technology` on the wire.
    pub cellular_technology: Option<String>,
    /// `count` on the wire.
    pub count: Option<i64>,
    /// `created_at` on the wire.
    pub created_at: Option<String>,
    /// `data_roaming` on the wire.
    pub data_roaming: Option<bool>,
    /// `device__family` on the wire.
    pub device_family: String,
    /// `device__name` on the wire.
    pub device_name: String,
    /// `device__user_email` on the wire.
    pub device_user_email: String,
    /// `device__user_id` on the wire.
    pub device_user_id: String,
    /// `device__user_name` on the wire.
    pub device_user_name: String,
    /// `device_capacity` on the wire.
    pub device_capacity: Option<f64>,
    /// `device_id` on the wire.
    pub device_id: String,
    /// `display_os_version` on the wire.
    pub display_os_version: String,
    /// `first_enrollment_date` on the wire.
    pub first_enrollment_date: String,
    /// `host_name` on the wire.
    pub host_name: Option<String>,
    /// `hotspot` on the wire.
    pub hotspot: Option<bool>,
    /// `last_changed_at` on the wire.
    pub last_changed_at: Option<String>,
    /// `last_checkin` on the wire.
    pub last_checkin: Option<String>,
    /// `last_checkin_agent` on the wire.
    pub last_checkin_agent: Option<String>,
    /// `last_checkin_mdm` on the wire.
    pub last_checkin_mdm: Option<String>,
    /// `last_collected_at` on the wire.
    pub last_collected_at: String,
    /// `last_enrollment_date` on the wire.
    pub last_enrollment_date: String,
    /// `local_hostname` on the wire.
    pub local_hostname: Option<String>,
    /// `lost_mode_status` on the wire.
    pub lost_mode_status: Option<String>,
    /// `marketing_name` on the wire.
    pub marketing_name: Option<String>,
    /// `mdm_enabled` on the wire.
    pub mdm_enabled: Option<bool>,
    /// `model` on the wire.
    pub model: String,
    /// `model_id` on the wire.
    pub model_id: Option<String>,
    /// `model_identifier` on the wire.
    pub model_identifier: Option<String>,
    /// `model_name` on the wire.
    pub model_name: String,
    /// `os_build` on the wire.
    pub os_build: String,
    /// `os_name` on the wire.
    pub os_name: Option<String>,
    /// `os_version` on the wire.
    pub os_version: String,
    /// `serial_number` on the wire.
    pub serial_number: String,
    /// `shared_ipad` on the wire.
    pub shared_ipad: Option<bool>,
    /// `supplemental_build_version` on the wire.
    pub supplemental_build_version: Option<String>,
    /// `supplemental_os_version_extra` on the wire.
    pub supplemental_os_version_extra: Option<String>,
    /// `tags` on the wire.
    pub tags: Option<Vec<String>>,
    /// `updated_at` on the wire.
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

/// `DeviceInformationResponse` of the specification.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceInformationResponse {
    /// `cursor` on the wire.
    pub cursor: Option<String>,
    /// `data` on the wire.
    pub data: Vec<DeviceInformation>,
    /// `limit` on the wire.
    pub limit: Option<i64>,
    /// `offset` on the wire.
    pub offset: Option<i64>,
    /// `total` on the wire.
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

/// `FileVault` of the specification.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FileVault {
    /// `asset_tag` on the wire.
    pub asset_tag: Option<String>,
    /// `blueprint_id` on the wire.
    pub blueprint_id: String,
    /// `blueprint_name` on the wire.
    pub blueprint_name: String,
    /// `count` on the wire.
    pub count: Option<i64>,
    /// `created_at` on the wire.
    pub created_at: Option<String>,
    /// `device__family` on the wire.
    pub device_family: String,
    /// `device__name` on the wire.
    pub device_name: String,
    /// `device__user_email` on the wire.
    pub device_user_email: String,
    /// `device__user_id` on the wire.
    pub device_user_id: String,
    /// `device__user_name` on the wire.
    pub device_user_name: String,
    /// `device_id` on the wire.
    pub device_id: String,
    /// `key_escrowed` on the wire.
    pub key_escrowed: Option<bool>,
    /// `key_type` on the wire.
    pub key_type: rt::Value,
    /// `last_changed_at` on the wire.
    pub last_changed_at: Option<String>,
    /// `last_collected_at` on the wire.
    pub last_collected_at: Option<String>,
    /// `model_id` on the wire.
    pub model_id: Option<String>,
    /// `regeneration_needed` on the wire.
    pub regeneration_needed: rt::Value,
    /// `scheduled_key_rotation` on the wire.
    pub scheduled_key_rotation: rt::Value,
    /// `serial_number` on the wire.
    pub serial_number: String,
    /// `status` on the wire.
    pub status: Option<bool>,
    /// `tags` on the wire.
    pub tags: Option<Vec<String>>,
    /// `updated_at` on the wire.
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

/// `FileVaultResponse` of the specification.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FileVaultResponse {
    /// `cursor` on the wire.
    pub cursor: Option<String>,
    /// `data` on the wire.
    pub data: Vec<FileVault>,
    /// `limit` on the wire.
    pub limit: Option<i64>,
    /// `offset` on the wire.
    pub offset: Option<i64>,
    /// `total` on the wire.
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

/// `GatekeeperAndXProtect` of the specification.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GatekeeperAndXProtect {
    /// `asset_tag` on the wire.
    pub asset_tag: Option<String>,
    /// `blueprint_id` on the wire.
    pub blueprint_id: String,
    /// `blueprint_name` on the wire.
    pub blueprint_name: String,
    /// `count` on the wire.
    pub count: Option<i64>,
    /// `created_at` on the wire.
    pub created_at: Option<String>,
    /// `device__family` on the wire.
    pub device_family: String,
    /// `device__name` on the wire.
    pub device_name: String,
    /// `device__user_email` on the wire.
    pub device_user_email: String,
    /// `device__user_id` on the wire.
    pub device_user_id: String,
    /// `device__user_name` on the wire.
    pub device_user_name: String,
    /// `device_id` on the wire.
    pub device_id: String,
    /// `gatekeeper_opaque_version` on the wire.
    pub gatekeeper_opaque_version: String,
    /// `gatekeeper_status` on the wire.
    pub gatekeeper_status: Option<bool>,
    /// `gatekeeper_version` on the wire.
    pub gatekeeper_version: String,
    /// `last_changed_at` on the wire.
    pub last_changed_at: Option<String>,
    /// `last_collected_at` on the wire.
    pub last_collected_at: Option<String>,
    /// `malware_removal_tool_version` on the wire.
    pub malware_removal_tool_version: String,
    /// `model_id` on the wire.
    pub model_id: Option<String>,
    /// `serial_number` on the wire.
    pub serial_number: String,
    /// `tags` on the wire.
    pub tags: Option<Vec<String>>,
    /// `trusted_developers` on the wire.
    pub trusted_developers: Option<bool>,
    /// `updated_at` on the wire.
    pub updated_at: String,
    /// `xprotect_version` on the wire.
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

/// `GatekeeperAndXProtectResponse` of the specification.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GatekeeperAndXProtectResponse {
    /// `cursor` on the wire.
    pub cursor: Option<String>,
    /// `data` on the wire.
    pub data: Vec<GatekeeperAndXProtect>,
    /// `limit` on the wire.
    pub limit: Option<i64>,
    /// `offset` on the wire.
    pub offset: Option<i64>,
    /// `total` on the wire.
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

/// `InstalledProfile` of the specification.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InstalledProfile {
    /// `asset_tag` on the wire.
    pub asset_tag: Option<String>,
    /// `blueprint_id` on the wire.
    pub blueprint_id: String,
    /// `blueprint_name` on the wire.
    pub blueprint_name: String,
    /// `count` on the wire.
    pub count: Option<i64>,
    /// `created_at` on the wire.
    pub created_at: Option<String>,
    /// `device__family` on the wire.
    pub device_family: String,
    /// `device__name` on the wire.
    pub device_name: String,
    /// `device__user_email` on the wire.
    pub device_user_email: String,
    /// `device__user_id` on the wire.
    pub device_user_id: String,
    /// `device__user_name` on the wire.
    pub device_user_name: String,
    /// `device_id` on the wire.
    pub device_id: String,
    /// `encrypted` on the wire.
    pub encrypted: Option<bool>,
    /// `last_changed_at` on the wire.
    pub last_changed_at: Option<String>,
    /// `last_collected_at` on the wire.
    pub last_collected_at: String,
    /// `managed` on the wire.
    pub managed: Option<bool>,
    /// `model_id` on the wire.
    pub model_id: Option<String>,
    /// `organization` on the wire.
    pub organization: Option<String>,
    /// `payload_identifier` on the wire.
    pub payload_identifier: String,
    /// `payload_uuid` on the wire.
    pub payload_uuid: String,
    /// `profile_data` on the wire.
    pub profile_data: Vec<InstalledProfileData>,
    /// `profile_description` on the wire.
    pub profile_description: Option<String>,
    /// `profile_display_name` on the wire.
    pub profile_display_name: String,
    /// `removable` on the wire.
    pub removable: Option<bool>,
    /// `removal_passcode` on the wire.
    pub removal_passcode: Option<bool>,
    /// `serial_number` on the wire.
    pub serial_number: String,
    /// `signed` on the wire.
    pub signed: Option<bool>,
    /// `tags` on the wire.
    pub tags: Option<Vec<String>>,
    /// `updated_at` on the wire.
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

/// `InstalledProfileData` of the specification.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InstalledProfileData {
    /// `description` on the wire.
    pub description: Option<String>,
    /// `display_name` on the wire.
    pub display_name: Option<String>,
    /// `identifier` on the wire.
    pub identifier: String,
    /// `organization` on the wire.
    pub organization: Option<String>,
    /// `type` on the wire.
    pub type_: Option<String>,
    /// `uuid` on the wire.
    pub uuid: String,
    /// `version` on the wire.
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

/// `InstalledProfilesResponse` of the specification.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InstalledProfilesResponse {
    /// `cursor` on the wire.
    pub cursor: Option<String>,
    /// `data` on the wire.
    pub data: Vec<InstalledProfile>,
    /// `limit` on the wire.
    pub limit: Option<i64>,
    /// `offset` on the wire.
    pub offset: Option<i64>,
    /// `total` on the wire.
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

/// `KernelExtensionsResponse` of the specification.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct KernelExtensionsResponse {
    /// `cursor` on the wire.
    pub cursor: Option<String>,
    /// `data` on the wire.
    pub data: Vec<rt::Value>,
    /// `limit` on the wire.
    pub limit: Option<i64>,
    /// `offset` on the wire.
    pub offset: Option<i64>,
    /// `total` on the wire.
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

/// `LaunchAgentsAndDaemon` of the specification.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LaunchAgentsAndDaemon {
    /// `asset_tag` on the wire.
    pub asset_tag: Option<String>,
    /// `blueprint_id` on the wire.
    pub blueprint_id: String,
    /// `blueprint_name` on the wire.
    pub blueprint_name: String,
    /// `count` on the wire.
    pub count: Option<i64>,
    /// `created_at` on the wire.
    pub created_at: Option<String>,
    /// `device__family` on the wire.
    pub device_family: String,
    /// `device__name` on the wire.
    pub device_name: String,
    /// `device__user_email` on the wire.
    pub device_user_email: String,
    /// `device__user_id` on the wire.
    pub device_user_id: String,
    /// `device__user_name` on the wire.
    pub device_user_name: String,
    /// `device_id` on the wire.
    pub device_id: String,
    /// `disabled` on the wire.
    pub disabled: Option<bool>,
    /// `domain` on the wire.
    pub domain: Option<LaunchAgentsAndDaemonDomain>,
    /// `file_name` on the wire.
    pub file_name: Option<String>,
    /// `group_name` on the wire.
    pub group_name: Option<String>,
    /// `is_disabled` on the wire.
    pub is_disabled: Option<bool>,
    /// `is_loaded` on the wire.
    pub is_loaded: Option<bool>,
    /// `keep_alive` on the wire.
    pub keep_alive: Option<bool>,
    /// `label` on the wire.
    pub label: String,
    /// `last_changed_at` on the wire.
    pub last_changed_at: Option<String>,
    /// `last_collected_at` on the wire.
    pub last_collected_at: Option<String>,
    /// `model_id` on the wire.
    pub model_id: Option<String>,
    /// `path` on the wire.
    pub path: String,
    /// `pid` on the wire.
    pub pid: Option<i64>,
    /// `process_type` on the wire.
    pub process_type: Option<String>,
    /// `program` on the wire.
    pub program: Option<String>,
    /// `program_arguments` on the wire.
    pub program_arguments: Option<String>,
    /// `queue_directories` on the wire.
    pub queue_directories: rt::Value,
    /// `root_directory` on the wire.
    pub root_directory: Option<String>,
    /// `run_at_load` on the wire.
    pub run_at_load: Option<bool>,
    /// `serial_number` on the wire.
    pub serial_number: String,
    /// `service_domain` on the wire.
    pub service_domain: Option<String>,
    /// `standard_error_path` on the wire.
    pub standard_error_path: Option<String>,
    /// `standard_out_path` on the wire.
    pub standard_out_path: Option<String>,
    /// `start_interval` on the wire.
    pub start_interval: Option<i64>,
    /// `start_on_mount` on the wire.
    pub start_on_mount: Option<bool>,
    /// `tags` on the wire.
    pub tags: Option<Vec<String>>,
    /// `updated_at` on the wire.
    pub updated_at: Option<String>,
    /// `user_agent_local_user` on the wire.
    pub user_agent_local_user: Option<rt::Value>,
    /// `user_agent_local_user_id` on the wire.
    pub user_agent_local_user_id: Option<rt::Value>,
    /// `user_name` on the wire.
    pub user_name: Option<String>,
    /// `watch_paths` on the wire.
    pub watch_paths: rt::Value,
    /// `working_directory` on the wire.
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

/// `LaunchAgentsAndDaemonDomain` of the specification.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LaunchAgentsAndDaemonDomain {
    /// `daemon` on the wire.
    pub daemon: Option<BTreeMap<String, rt::Value>>,
    /// `system_agent` on the wire.
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

/// `LaunchAgentsAndDaemonDomainSystemAgent` of the specification.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LaunchAgentsAndDaemonDomainSystemAgent {
    /// `disabled_users` on the wire.
    pub disabled_users: Vec<rt::Value>,
    /// `loaded_users` on the wire.
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

/// `LaunchAgentsAndDaemonDomainSystemAgentLoadedUser` of the specification.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LaunchAgentsAndDaemonDomainSystemAgentLoadedUser {
    /// `uid` on the wire.
    pub uid: Option<f64>,
    /// `username` on the wire.
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

/// `LaunchAgentsAndDaemonsResponse` of the specification.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LaunchAgentsAndDaemonsResponse {
    /// `cursor` on the wire.
    pub cursor: Option<String>,
    /// `data` on the wire.
    pub data: Vec<LaunchAgentsAndDaemon>,
    /// `limit` on the wire.
    pub limit: Option<i64>,
    /// `offset` on the wire.
    pub offset: Option<i64>,
    /// `total` on the wire.
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

/// `LocalUser` of the specification.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LocalUser {
    /// `asset_tag` on the wire.
    pub asset_tag: String,
    /// `blueprint_id` on the wire.
    pub blueprint_id: String,
    /// `blueprint_name` on the wire.
    pub blueprint_name: String,
    /// `count` on the wire.
    pub count: Option<i64>,
    /// `created_at` on the wire.
    pub created_at: Option<String>,
    /// `device__family` on the wire.
    pub device_family: String,
    /// `device__name` on the wire.
    pub device_name: String,
    /// `device__user_email` on the wire.
    pub device_user_email: String,
    /// `device__user_id` on the wire.
    pub device_user_id: String,
    /// `device__user_name` on the wire.
    pub device_user_name: String,
    /// `device_id` on the wire.
    pub device_id: String,
    /// `directory` on the wire.
    pub directory: String,
    /// `failed_login_time` on the wire.
    pub failed_login_time: rt::Value,
    /// `failed_logins` on the wire.
    pub failed_logins: rt::Value,
    /// `filevault_user` on the wire.
    pub filevault_user: Option<bool>,
    /// `full_name` on the wire.
    pub full_name: String,
    /// `generated_uid` on the wire.
    pub generated_uid: String,
    /// `hidden_user` on the wire.
    pub hidden_user: Option<bool>,
    /// `home_directory` on the wire.
    pub home_directory: String,
    /// `home_folder_secure` on the wire.
    pub home_folder_secure: Option<bool>,
    /// `last_changed_at` on the wire.
    pub last_changed_at: Option<String>,
    /// `last_collected_at` on the wire.
    pub last_collected_at: String,
    /// `logged_in` on the wire.
    pub logged_in: Option<bool>,
    /// `logged_in_time` on the wire.
    pub logged_in_time: rt::Value,
    /// `mobile_account` on the wire.
    pub mobile_account: Option<bool>,
    /// `model_id` on the wire.
    pub model_id: Option<String>,
    /// `password_last_set` on the wire.
    pub password_last_set: rt::Value,
    /// `secure_token` on the wire.
    pub secure_token: rt::Value,
    /// `serial_number` on the wire.
    pub serial_number: String,
    /// `shell` on the wire.
    pub shell: String,
    /// `tags` on the wire.
    pub tags: Option<Vec<String>>,
    /// `type` on the wire.
    pub type_: String,
    /// `uid` on the wire.
    pub uid: Option<i64>,
    /// `updated_at` on the wire.
    pub updated_at: String,
    /// `user_created_at` on the wire.
    pub user_created_at: rt::Value,
    /// `username` on the wire.
    pub username: String,
    /// `volume_owner` on the wire.
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

/// `LocalUsersResponse` of the specification.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LocalUsersResponse {
    /// `cursor` on the wire.
    pub cursor: Option<String>,
    /// `data` on the wire.
    pub data: Vec<LocalUser>,
    /// `limit` on the wire.
    pub limit: Option<i64>,
    /// `offset` on the wire.
    pub offset: Option<i64>,
    /// `total` on the wire.
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

/// `RequestCategoryExportBody` of the specification.
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

/// `StartupSetting` of the specification.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StartupSetting {
    /// `any_signed_os` on the wire.
    pub any_signed_os: Option<bool>,
    /// `asset_tag` on the wire.
    pub asset_tag: Option<String>,
    /// `blueprint_id` on the wire.
    pub blueprint_id: String,
    /// `blueprint_name` on the wire.
    pub blueprint_name: String,
    /// `bootstrap_token_auth` on the wire.
    pub bootstrap_token_auth: Option<bool>,
    /// `bootstrap_token_escrowed` on the wire.
    pub bootstrap_token_escrowed: Option<bool>,
    /// `count` on the wire.
    pub count: Option<i64>,
    /// `created_at` on the wire.
    pub created_at: Option<String>,
    /// `device__family` on the wire.
    pub device_family: String,
    /// `device__name` on the wire.
    pub device_name: String,
    /// `device__user_email` on the wire.
    pub device_user_email: String,
    /// `device__user_id` on the wire.
    pub device_user_id: String,
    /// `device__user_name` on the wire.
    pub device_user_name: String,
    /// `device_id` on the wire.
    pub device_id: String,
    /// `external_boot_level` on the wire.
    pub external_boot_level: String,
    /// `kext_requires_bst` on the wire.
    pub kext_requires_bst: Option<bool>,
    /// `last_changed_at` on the wire.
    pub last_changed_at: Option<String>,
    /// `last_collected_at` on the wire.
    pub last_collected_at: String,
    /// `mdm_manages_kext` on the wire.
    pub mdm_manages_kext: Option<bool>,
    /// `model_id` on the wire.
    pub model_id: Option<String>,
    /// `secure_boot_level` on the wire.
    pub secure_boot_level: String,
    /// `serial_number` on the wire.
    pub serial_number: String,
    /// `sip` on the wire.
    pub sip: Option<bool>,
    /// `software_update_requires_bst` on the wire.
    pub software_update_requires_bst: Option<bool>,
    /// `ssv` on the wire.
    pub ssv: Option<bool>,
    /// `tags` on the wire.
    pub tags: Option<Vec<String>>,
    /// `updated_at` on the wire.
    pub updated_at: String,
    /// `user_manages_kext` on the wire.
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

/// `StartupSettingsResponse` of the specification.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StartupSettingsResponse {
    /// `cursor` on the wire.
    pub cursor: Option<String>,
    /// `data` on the wire.
    pub data: Vec<StartupSetting>,
    /// `limit` on the wire.
    pub limit: Option<i64>,
    /// `offset` on the wire.
    pub offset: Option<i64>,
    /// `total` on the wire.
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

/// `SystemExtension` of the specification.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SystemExtension {
    /// `any_signed_os` on the wire.
    pub any_signed_os: Option<bool>,
    /// `asset_tag` on the wire.
    pub asset_tag: Option<String>,
    /// `blueprint_id` on the wire.
    pub blueprint_id: String,
    /// `blueprint_name` on the wire.
    pub blueprint_name: String,
    /// `bootstrap_token_auth` on the wire.
    pub bootstrap_token_auth: Option<bool>,
    /// `bootstrap_token_escrowed` on the wire.
    pub bootstrap_token_escrowed: Option<bool>,
    /// `bundle_path` on the wire.
    pub bundle_path: Option<String>,
    /// `bundle_version` on the wire.
    pub bundle_version: Option<String>,
    /// `categories` on the wire.
    pub categories: Option<String>,
    /// `count` on the wire.
    pub count: Option<i64>,
    /// `created_at` on the wire.
    pub created_at: Option<String>,
    /// `device__family` on the wire.
    pub device_family: String,
    /// `device__name` on the wire.
    pub device_name: String,
    /// `device__user_email` on the wire.
    pub device_user_email: String,
    /// `device__user_id` on the wire.
    pub device_user_id: String,
    /// `device__user_name` on the wire.
    pub device_user_name: String,
    /// `device_id` on the wire.
    pub device_id: String,
    /// `external_boot_level` on the wire.
    pub external_boot_level: Option<String>,
    /// `identifier` on the wire.
    pub identifier: Option<String>,
    /// `is_mdm_managed` on the wire.
    pub is_mdm_managed: Option<bool>,
    /// `kext_requires_bst` on the wire.
    pub kext_requires_bst: Option<bool>,
    /// `last_changed_at` on the wire.
    pub last_changed_at: Option<String>,
    /// `last_collected_at` on the wire.
    pub last_collected_at: String,
    /// `mdm_manages_kext` on the wire.
    pub mdm_manages_kext: Option<bool>,
    /// `model_id` on the wire.
    pub model_id: Option<String>,
    /// `name` on the wire.
    pub name: Option<String>,
    /// `path` on the wire.
    pub path: Option<String>,
    /// `secure_boot_level` on the wire.
    pub secure_boot_level: Option<String>,
    /// `serial_number` on the wire.
    pub serial_number: String,
    /// `short_version` on the wire.
    pub short_version: Option<String>,
    /// `sip` on the wire.
    pub sip: Option<bool>,
    /// `software_update_requires_bst` on the wire.
    pub software_update_requires_bst: Option<bool>,
    /// `ssv` on the wire.
    pub ssv: Option<bool>,
    /// `state` on the wire.
    pub state: Option<String>,
    /// `tags` on the wire.
    pub tags: Option<Vec<String>>,
    /// `team_id` on the wire.
    pub team_id: Option<String>,
    /// `updated_at` on the wire.
    pub updated_at: String,
    /// `user_manages_kext` on the wire.
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

/// `SystemExtensionsResponse` of the specification.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SystemExtensionsResponse {
    /// `cursor` on the wire.
    pub cursor: Option<String>,
    /// `data` on the wire.
    pub data: Vec<SystemExtension>,
    /// `limit` on the wire.
    pub limit: Option<i64>,
    /// `offset` on the wire.
    pub offset: Option<i64>,
    /// `total` on the wire.
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

/// `TransparencyDatabase` of the specification.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TransparencyDatabase {
    /// `application` on the wire.
    pub application: String,
    /// `asset_tag` on the wire.
    pub asset_tag: String,
    /// `blueprint_id` on the wire.
    pub blueprint_id: String,
    /// `blueprint_name` on the wire.
    pub blueprint_name: String,
    /// `client_type` on the wire.
    pub client_type: String,
    /// `count` on the wire.
    pub count: Option<i64>,
    /// `created_at` on the wire.
    pub created_at: Option<String>,
    /// `device__family` on the wire.
    pub device_family: String,
    /// `device__name` on the wire.
    pub device_name: String,
    /// `device__user_email` on the wire.
    pub device_user_email: String,
    /// `device__user_id` on the wire.
    pub device_user_id: String,
    /// `device__user_name` on the wire.
    pub device_user_name: String,
    /// `device_id` on the wire.
    pub device_id: String,
    /// `last_changed_at` on the wire.
    pub last_changed_at: Option<String>,
    /// `last_collected_at` on the wire.
    pub last_collected_at: Option<String>,
    /// `last_modified` on the wire.
    pub last_modified: String,
    /// `local_user` on the wire.
    pub local_user: Option<String>,
    /// `model_id` on the wire.
    pub model_id: Option<String>,
    /// `serial_number` on the wire.
    pub serial_number: String,
    /// `service` on the wire.
    pub service: String,
    /// `status` on the wire.
    pub status: String,
    /// `status_reason` on the wire.
    pub status_reason: String,
    /// `tags` on the wire.
    pub tags: Option<Vec<String>>,
    /// `updated_at` on the wire.
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

/// `TransparencyDatabaseResponse` of the specification.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TransparencyDatabaseResponse {
    /// `cursor` on the wire.
    pub cursor: Option<String>,
    /// `data` on the wire.
    pub data: Vec<TransparencyDatabase>,
    /// `limit` on the wire.
    pub limit: Option<i64>,
    /// `offset` on the wire.
    pub offset: Option<i64>,
    /// `total` on the wire.
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
