// Made by `cargo xtask generate` from spec/. Do not edit: put corrections into spec/overlays.

//! Inventory of the whole fleet by category, with filters, and exports of it as CSV.

use std::collections::BTreeMap;

use crate::ids;
use crate::runtime as rt;

/// The operations of this group: [`Client::prism`](rt::Client::prism) gives them.
#[derive(Clone, Copy, Debug)]
pub struct Prism<'c> {
    pub(crate) client: &'c rt::Client,
}

impl<'c> Prism<'c> {
    /// List Activation Lock states.
    ///
    /// Lists the Activation Lock attributes of devices. A page holds at most 300 records; follow `cursor` or `offset` for more.
    ///
    /// Setters: `blueprint_ids`, `cursor`, `device_families`, `filter`, `limit`, `offset`, `sort_by`; see [`ListActivationLock`].
    ///
    /// `GET /api/v1/prism/activation_lock`: reads and changes nothing. [Retried](crate#risk-and-retries) after any passing fault.
    ///
    /// Answers [`ActivationLockPage`]. It is one page, of at most 300 items, of a list of [`ActivationLock`]: [`items`](rt::Call::items) goes through all of them, one request a page; [`send`](rt::Call::send) fetches one page.
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// use kandji_client::prism::ActivationLock;
    ///
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = kandji
    ///     .prism()
    ///     .list_activation_lock()
    ///     .filter(ActivationLock::AGENT_VERSION.like(["agent-version"]) & ActivationLock::AGENT_INSTALLED.eq(true))
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_activation_lock(&self) -> rt::Call<'c, ListActivationLock> {
        rt::Call::new(self.client, ListActivationLock::default())
    }
    /// List application firewall settings.
    ///
    /// Lists the state of the application firewall of each Mac, with stealth mode and logging. A page holds at most 300 records; follow `cursor` or `offset` for more.
    ///
    /// Setters: `blueprint_ids`, `cursor`, `device_families`, `filter`, `limit`, `offset`, `sort_by`; see [`ListApplicationFirewall`].
    ///
    /// `GET /api/v1/prism/application_firewall`: reads and changes nothing. [Retried](crate#risk-and-retries) after any passing fault. For Mac.
    ///
    /// Answers [`ApplicationFirewallPage`]. It is one page, of at most 300 items, of a list of [`ApplicationFirewall`]: [`items`](rt::Call::items) goes through all of them, one request a page; [`send`](rt::Call::send) fetches one page.
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// use kandji_client::prism::ApplicationFirewall;
    ///
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = kandji
    ///     .prism()
    ///     .list_application_firewall()
    ///     .filter(ApplicationFirewall::ASSET_TAG.like(["asset-tag"]) & ApplicationFirewall::ALLOW_SIGNED_APPLICATIONS.eq(true))
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_application_firewall(&self) -> rt::Call<'c, ListApplicationFirewall> {
        rt::Call::new(self.client, ListApplicationFirewall::default())
    }
    /// List installed applications.
    ///
    /// Lists the applications found on Macs, iPhones, iPads and Apple TVs, one record for each application on a device. A page holds at most 300 records; follow `cursor` or `offset` for more.
    ///
    /// Setters: `blueprint_ids`, `cursor`, `device_families`, `filter`, `limit`, `offset`, `sort_by`; see [`ListApplications`].
    ///
    /// `GET /api/v1/prism/apps`: reads and changes nothing. [Retried](crate#risk-and-retries) after any passing fault. For Mac, iPhone, iPad, Apple TV.
    ///
    /// Answers [`ApplicationPage`]. It is one page, of at most 300 items, of a list of [`Application`]: [`items`](rt::Call::items) goes through all of them, one request a page; [`send`](rt::Call::send) fetches one page.
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// use kandji_client::prism::Application;
    ///
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = kandji
    ///     .prism()
    ///     .list_applications()
    ///     .filter(Application::ASSET_TAG.like(["asset-tag"]) & Application::AD_HOC_CODE_SIGNED.eq(true))
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_applications(&self) -> rt::Call<'c, ListApplications> {
        rt::Call::new(self.client, ListApplications::default())
    }
    /// List cellular attributes.
    ///
    /// Lists the cellular attributes of devices: carrier, SIM, roaming and modem. A page holds at most 300 records; follow `cursor` or `offset` for more.
    ///
    /// Setters: `blueprint_ids`, `cursor`, `device_families`, `filter`, `limit`, `offset`, `sort_by`; see [`ListCellular`].
    ///
    /// `GET /api/v1/prism/cellular`: reads and changes nothing. [Retried](crate#risk-and-retries) after any passing fault.
    ///
    /// Answers [`CellularPage`]. It is one page, of at most 300 items, of a list of [`Cellular`]: [`items`](rt::Call::items) goes through all of them, one request a page; [`send`](rt::Call::send) fetches one page.
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// use kandji_client::prism::Cellular;
    ///
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = kandji
    ///     .prism()
    ///     .list_cellular()
    ///     .filter(Cellular::ASSET_TAG.like(["asset-tag"]) & Cellular::DATA_ROAMING_ENABLED.eq(true))
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_cellular(&self) -> rt::Call<'c, ListCellular> {
        rt::Call::new(self.client, ListCellular::default())
    }
    /// List certificates.
    ///
    /// Lists the certificates installed on devices, one record for each certificate on a device. A page holds at most 300 records; follow `cursor` or `offset` for more.
    ///
    /// Setters: `blueprint_ids`, `cursor`, `device_families`, `filter`, `limit`, `offset`, `sort_by`; see [`ListCertificates`].
    ///
    /// `GET /api/v1/prism/certificates`: reads and changes nothing. [Retried](crate#risk-and-retries) after any passing fault.
    ///
    /// Answers [`CertificatePage`]. It is one page, of at most 300 items, of a list of [`Certificate`]: [`items`](rt::Call::items) goes through all of them, one request a page; [`send`](rt::Call::send) fetches one page.
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// use kandji_client::prism::Certificate;
    ///
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = kandji
    ///     .prism()
    ///     .list_certificates()
    ///     .filter(Certificate::ASSET_TAG.like(["asset-tag"]) & Certificate::IDENTITY_CERTIFICATE.eq(true))
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_certificates(&self) -> rt::Call<'c, ListCertificates> {
        rt::Call::new(self.client, ListCertificates::default())
    }
    /// Count records of a category.
    ///
    /// Returns the number of records in a Prism category and whether the number is approximate.
    ///
    /// * `category`: Category to count, as in its path: lower case with underscores for spaces, such as `apps` or `device_information`.
    ///
    /// `GET /api/v1/prism/count`: reads and changes nothing. [Retried](crate#risk-and-retries) after any passing fault.
    ///
    /// Answers [`RecordCount`].
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = kandji.prism().count("category").send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn count(&self, category: impl Into<String>) -> rt::Call<'c, CountRecords> {
        rt::Call::new(
            self.client,
            CountRecords {
                category: category.into(),
            },
        )
    }
    /// List desktop and screen saver settings.
    ///
    /// Lists desktop and screen saver settings of Macs. A page holds at most 300 records; follow `cursor` or `offset` for more.
    ///
    /// Setters: `blueprint_ids`, `cursor`, `device_families`, `filter`, `limit`, `offset`, `sort_by`; see [`ListDesktopAndScreensaver`].
    ///
    /// `GET /api/v1/prism/desktop_and_screensaver`: reads and changes nothing. [Retried](crate#risk-and-retries) after any passing fault. For Mac.
    ///
    /// Answers [`DesktopAndScreensaverPage`]. It is one page, of at most 300 items, of a list of [`DesktopAndScreensaver`]: [`items`](rt::Call::items) goes through all of them, one request a page; [`send`](rt::Call::send) fetches one page.
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// use kandji_client::prism::DesktopAndScreensaver;
    ///
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = kandji
    ///     .prism()
    ///     .list_desktop_and_screensaver()
    ///     .filter(DesktopAndScreensaver::AGENT_VERSION.like(["agent-version"]) & DesktopAndScreensaver::AGENT_INSTALLED.eq(true))
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_desktop_and_screensaver(
        &self,
    ) -> rt::Call<'c, ListDesktopAndScreensaver> {
        rt::Call::new(self.client, ListDesktopAndScreensaver::default())
    }
    /// List device information.
    ///
    /// Lists one record of general attributes for each device: model, serial number, versions, blueprint, user and dates. A page holds at most 300 records; follow `cursor` or `offset` for more.
    ///
    /// Setters: `blueprint_ids`, `cursor`, `device_families`, `filter`, `limit`, `offset`, `sort_by`; see [`ListDeviceInformation`].
    ///
    /// `GET /api/v1/prism/device_information`: reads and changes nothing. [Retried](crate#risk-and-retries) after any passing fault.
    ///
    /// Answers [`DeviceInformationPage`]. It is one page, of at most 300 items, of a list of [`DeviceInformation`]: [`items`](rt::Call::items) goes through all of them, one request a page; [`send`](rt::Call::send) fetches one page.
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// use kandji_client::prism::DeviceInformation;
    ///
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = kandji
    ///     .prism()
    ///     .list_device_information()
    ///     .filter(DeviceInformation::AGENT_VERSION.like(["agent-version"]) & DeviceInformation::AGENT_INSTALLED.eq(true))
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_device_information(&self) -> rt::Call<'c, ListDeviceInformation> {
        rt::Call::new(self.client, ListDeviceInformation::default())
    }
    /// Request an export.
    ///
    /// Starts an export of one Prism category to a CSV file, with the filters of the category's list. Returns the export with status `pending`; follow it by its `id`. A category that cannot be exported gives a 400.
    ///
    /// * `category`: Category to export, one for each request, as in its path, such as `apps` or `device_information`.
    ///
    /// Setters: `blueprint_ids`, `device_families`, `filter`, `sort_by`; see [`RequestCategoryExport`] and [`RequestCategoryExportBody`].
    ///
    /// `POST /api/v1/prism/export`: adds something. [Retried](crate#risk-and-retries) only if the API has done nothing.
    ///
    /// Answers [`CategoryExport`].
    ///
    /// # Errors
    /// Status 400 ([`DetailErrorBody`]); 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = kandji.prism().request_category_export("activation_lock").send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn request_category_export(
        &self,
        category: impl Into<CategoryExportCategory>,
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
    /// * `export_id`: Identifier (UUID) of the export, from the answer to the request for it.
    ///
    /// `GET /api/v1/prism/export/{export_id}`: reads and changes nothing. [Retried](crate#risk-and-retries) after any passing fault.
    ///
    /// Answers [`CategoryExport`].
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = kandji
    ///     .prism()
    ///     .get_category_export("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_category_export(
        &self,
        export_id: impl Into<ids::ExportId>,
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
    /// Setters: `blueprint_ids`, `cursor`, `device_families`, `filter`, `limit`, `offset`, `sort_by`; see [`ListFileVault`].
    ///
    /// `GET /api/v1/prism/filevault`: reads and changes nothing. [Retried](crate#risk-and-retries) after any passing fault. For Mac.
    ///
    /// Answers [`FileVaultPage`]. It is one page, of at most 300 items, of a list of [`FileVault`]: [`items`](rt::Call::items) goes through all of them, one request a page; [`send`](rt::Call::send) fetches one page.
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// use kandji_client::prism::FileVault;
    ///
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = kandji
    ///     .prism()
    ///     .list_filevault()
    ///     .filter(FileVault::ASSET_TAG.like(["asset-tag"]) & FileVault::KEY_ESCROWED.eq(true))
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_filevault(&self) -> rt::Call<'c, ListFileVault> {
        rt::Call::new(self.client, ListFileVault::default())
    }
    /// List Gatekeeper and XProtect states.
    ///
    /// Lists Gatekeeper settings and XProtect versions of Macs. A page holds at most 300 records; follow `cursor` or `offset` for more.
    ///
    /// Setters: `blueprint_ids`, `cursor`, `device_families`, `filter`, `limit`, `offset`, `sort_by`; see [`ListGatekeeperAndXProtect`].
    ///
    /// `GET /api/v1/prism/gatekeeper_and_xprotect`: reads and changes nothing. [Retried](crate#risk-and-retries) after any passing fault. For Mac.
    ///
    /// Answers [`GatekeeperAndXProtectPage`]. It is one page, of at most 300 items, of a list of [`GatekeeperAndXProtect`]: [`items`](rt::Call::items) goes through all of them, one request a page; [`send`](rt::Call::send) fetches one page.
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// use kandji_client::prism::GatekeeperAndXProtect;
    ///
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = kandji
    ///     .prism()
    ///     .list_gatekeeper_and_xprotect()
    ///     .filter(GatekeeperAndXProtect::ASSET_TAG.like(["asset-tag"]) & GatekeeperAndXProtect::GATEKEEPER_STATUS.eq(true))
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_gatekeeper_and_xprotect(
        &self,
    ) -> rt::Call<'c, ListGatekeeperAndXProtect> {
        rt::Call::new(self.client, ListGatekeeperAndXProtect::default())
    }
    /// List installed profiles.
    ///
    /// Lists the configuration profiles installed on Macs, iPhones, iPads and Apple TVs, one record for each profile on a device. A page holds at most 300 records; follow `cursor` or `offset` for more.
    ///
    /// Setters: `blueprint_ids`, `cursor`, `device_families`, `filter`, `limit`, `offset`, `sort_by`; see [`ListInstalledProfiles`].
    ///
    /// `GET /api/v1/prism/installed_profiles`: reads and changes nothing. [Retried](crate#risk-and-retries) after any passing fault. For Mac, iPhone, iPad, Apple TV.
    ///
    /// Answers [`InstalledProfilePage`]. It is one page, of at most 300 items, of a list of [`InstalledProfile`]: [`items`](rt::Call::items) goes through all of them, one request a page; [`send`](rt::Call::send) fetches one page.
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// use kandji_client::prism::InstalledProfile;
    ///
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = kandji
    ///     .prism()
    ///     .list_installed_profiles()
    ///     .filter(InstalledProfile::ASSET_TAG.like(["asset-tag"]) & InstalledProfile::ENCRYPTED.eq(true))
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_installed_profiles(&self) -> rt::Call<'c, ListInstalledProfiles> {
        rt::Call::new(self.client, ListInstalledProfiles::default())
    }
    /// List kernel extensions.
    ///
    /// Lists the kernel extensions found on Macs. A page holds at most 300 records; follow `cursor` or `offset` for more.
    ///
    /// Setters: `blueprint_ids`, `cursor`, `device_families`, `filter`, `limit`, `offset`, `sort_by`; see [`ListKernelExtensions`].
    ///
    /// `GET /api/v1/prism/kernel_extensions`: reads and changes nothing. [Retried](crate#risk-and-retries) after any passing fault. For Mac.
    ///
    /// Answers [`KernelExtensionPage`]. It is one page, of at most 300 items, of a list of [`Value`](rt::Value): [`items`](rt::Call::items) goes through all of them, one request a page; [`send`](rt::Call::send) fetches one page.
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = kandji.prism().list_kernel_extensions().items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_kernel_extensions(&self) -> rt::Call<'c, ListKernelExtensions> {
        rt::Call::new(self.client, ListKernelExtensions::default())
    }
    /// List launch agents and daemons.
    ///
    /// Lists the launch agents and launch daemons installed on Macs. A page holds at most 300 records; follow `cursor` or `offset` for more.
    ///
    /// Setters: `blueprint_ids`, `cursor`, `device_families`, `filter`, `limit`, `offset`, `sort_by`; see [`ListLaunchAgentsAndDaemons`].
    ///
    /// `GET /api/v1/prism/launch_agents_and_daemons`: reads and changes nothing. [Retried](crate#risk-and-retries) after any passing fault. For Mac.
    ///
    /// Answers [`LaunchAgentOrDaemonPage`]. It is one page, of at most 300 items, of a list of [`LaunchAgentOrDaemon`]: [`items`](rt::Call::items) goes through all of them, one request a page; [`send`](rt::Call::send) fetches one page.
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// use kandji_client::prism::LaunchAgentOrDaemon;
    ///
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = kandji
    ///     .prism()
    ///     .list_launch_agents_and_daemons()
    ///     .filter(LaunchAgentOrDaemon::ASSET_TAG.like(["asset-tag"]) & LaunchAgentOrDaemon::DISABLED.eq(true))
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_launch_agents_and_daemons(
        &self,
    ) -> rt::Call<'c, ListLaunchAgentsAndDaemons> {
        rt::Call::new(self.client, ListLaunchAgentsAndDaemons::default())
    }
    /// List local users.
    ///
    /// Lists the local accounts of Macs. A page holds at most 300 records; follow `cursor` or `offset` for more.
    ///
    /// Setters: `blueprint_ids`, `cursor`, `device_families`, `filter`, `limit`, `offset`, `sort_by`; see [`ListLocalUsers`].
    ///
    /// `GET /api/v1/prism/local_users`: reads and changes nothing. [Retried](crate#risk-and-retries) after any passing fault. For Mac.
    ///
    /// Answers [`LocalUserPage`]. It is one page, of at most 300 items, of a list of [`LocalUser`]: [`items`](rt::Call::items) goes through all of them, one request a page; [`send`](rt::Call::send) fetches one page.
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// use kandji_client::prism::LocalUser;
    ///
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = kandji
    ///     .prism()
    ///     .list_local_users()
    ///     .filter(LocalUser::ASSET_TAG.like(["asset-tag"]) & LocalUser::FILEVAULT_USER.eq(true))
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_local_users(&self) -> rt::Call<'c, ListLocalUsers> {
        rt::Call::new(self.client, ListLocalUsers::default())
    }
    /// List startup settings.
    ///
    /// Lists the startup and security settings of Macs, such as System Integrity Protection, the secure boot level and booting from external media. A page holds at most 300 records; follow `cursor` or `offset` for more.
    ///
    /// Setters: `blueprint_ids`, `cursor`, `device_families`, `filter`, `limit`, `offset`, `sort_by`; see [`ListStartupSettings`].
    ///
    /// `GET /api/v1/prism/startup_settings`: reads and changes nothing. [Retried](crate#risk-and-retries) after any passing fault. For Mac.
    ///
    /// Answers [`StartupSettingsPage`]. It is one page, of at most 300 items, of a list of [`StartupSettings`]: [`items`](rt::Call::items) goes through all of them, one request a page; [`send`](rt::Call::send) fetches one page.
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// use kandji_client::prism::StartupSettings;
    ///
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = kandji
    ///     .prism()
    ///     .list_startup_settings()
    ///     .filter(StartupSettings::ASSET_TAG.like(["asset-tag"]) & StartupSettings::ANY_SIGNED_OS.eq(true))
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_startup_settings(&self) -> rt::Call<'c, ListStartupSettings> {
        rt::Call::new(self.client, ListStartupSettings::default())
    }
    /// List system extensions.
    ///
    /// Lists the system extensions found on Macs. A page holds at most 300 records; follow `cursor` or `offset` for more.
    ///
    /// Setters: `blueprint_ids`, `cursor`, `device_families`, `filter`, `limit`, `offset`, `sort_by`; see [`ListSystemExtensions`].
    ///
    /// `GET /api/v1/prism/system_extensions`: reads and changes nothing. [Retried](crate#risk-and-retries) after any passing fault. For Mac.
    ///
    /// Answers [`SystemExtensionPage`]. It is one page, of at most 300 items, of a list of [`SystemExtension`]: [`items`](rt::Call::items) goes through all of them, one request a page; [`send`](rt::Call::send) fetches one page.
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// use kandji_client::prism::SystemExtension;
    ///
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = kandji
    ///     .prism()
    ///     .list_system_extensions()
    ///     .filter(SystemExtension::ASSET_TAG.like(["asset-tag"]) & SystemExtension::ANY_SIGNED_OS.eq(true))
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_system_extensions(&self) -> rt::Call<'c, ListSystemExtensions> {
        rt::Call::new(self.client, ListSystemExtensions::default())
    }
    /// List privacy permissions.
    ///
    /// Lists the entries of the Transparency, Consent and Control (TCC) database of Macs: which application may use which protected service. A page holds at most 300 records; follow `cursor` or `offset` for more.
    ///
    /// Setters: `blueprint_ids`, `cursor`, `device_families`, `filter`, `limit`, `offset`, `sort_by`; see [`ListTransparencyDatabase`].
    ///
    /// `GET /api/v1/prism/transparency_database`: reads and changes nothing. [Retried](crate#risk-and-retries) after any passing fault. For Mac.
    ///
    /// Answers [`TransparencyDatabasePage`]. It is one page, of at most 300 items, of a list of [`TransparencyDatabase`]: [`items`](rt::Call::items) goes through all of them, one request a page; [`send`](rt::Call::send) fetches one page.
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// use kandji_client::prism::TransparencyDatabase;
    ///
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = kandji
    ///     .prism()
    ///     .list_transparency_database()
    ///     .filter(TransparencyDatabase::APPLICATION.like(["application"]))
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_transparency_database(&self) -> rt::Call<'c, ListTransparencyDatabase> {
        rt::Call::new(self.client, ListTransparencyDatabase::default())
    }
}

/// List Activation Lock states.
///
/// Arguments of [`list_activation_lock`](Prism::list_activation_lock), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListActivationLock {
    /// Returns records of devices in these blueprints, comma separated identifiers (UUIDs).
    pub blueprint_ids: Option<Vec<ids::BlueprintId>>,
    /// Opaque token from the `cursor` of the answer before, for the page behind it. It is valid only for the same conditions and order.
    pub cursor: Option<String>,
    /// Returns records of devices of these families, comma separated, such as `Mac`, `iPhone`, `iPad` and `tvOS`.
    pub device_families: Option<Vec<DeviceFamily>>,
    /// JSON object of fields and conditions, `{"<field>":{"<operator>":<value>}}`, all of which must hold. A field is any key of a record except `blueprint_id` and `device__family`, which have parameters of their own. Operators are `eq` for booleans; `in`, `not_in`, `like` (contains) and `not_like` with a list of texts; `lt`, `lte`, `gt` and `gte` for dates, and `or` around two of them to leave out the time between.
    ///
    /// Conditions are made of the columns of [`ActivationLock`].
    pub filter: Option<rt::Filter>,
    /// Number of records in one answer. The maximum is 300.
    pub limit: Option<i64>,
    /// Number of records to skip before the first one returned.
    pub offset: Option<i64>,
    /// Key of a record to sort by, ascending; a leading dash sorts in descending order.
    pub sort_by: Option<String>,
}

impl rt::Operation for ListActivationLock {
    type Response = rt::Json<ActivationLockPage>;
    const META: rt::Meta = rt::Meta {
        id: "activationLock",
        method: rt::Method::Get,
        path: "/api/v1/prism/activation_lock",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.query("blueprint_ids", &self.blueprint_ids);
        to.query("cursor", &self.cursor);
        to.query("device_families", &self.device_families);
        to.query("filter", &self.filter);
        to.query("limit", &self.limit);
        to.query("offset", &self.offset);
        to.query("sort_by", &self.sort_by);
    }
}

impl rt::Record for ListActivationLock {
    const NAME: &'static str = "ListActivationLock";
    const FIELDS: rt::FieldTable = &[
        ("blueprint_ids", rt::OPTIONAL),
        ("cursor", rt::OPTIONAL),
        ("device_families", rt::OPTIONAL),
        ("filter", rt::OPTIONAL),
        ("limit", rt::OPTIONAL),
        ("offset", rt::OPTIONAL),
        ("sort_by", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.blueprint_ids),
            1 => field.read(&mut self.cursor),
            2 => field.read(&mut self.device_families),
            3 => field.read(&mut self.filter),
            4 => field.read(&mut self.limit),
            5 => field.read(&mut self.offset),
            6 => field.read(&mut self.sort_by),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.blueprint_ids);
        to.field(1, &self.cursor);
        to.field(2, &self.device_families);
        to.field(3, &self.filter);
        to.field(4, &self.limit);
        to.field(5, &self.offset);
        to.field(6, &self.sort_by);
    }
}
rt::record!(ListActivationLock);

impl rt::Paged for ListActivationLock {
    type Item = ActivationLock;
    const PAGING: rt::Paging = rt::Paging::Offset {
        limit: "limit",
        offset: "offset",
        max: Some(300),
    };
    #[inline]
    fn page(output: rt::Output<Self>) -> rt::Page<Self::Item> {
        let total = output.total;
        rt::Page::of(output.data).total(total)
    }
}

#[doc(hidden)]
impl rt::Call<'_, ListActivationLock> {
    /// Returns records of devices in these blueprints, comma separated identifiers (UUIDs).
    pub fn blueprint_ids(
        mut self,
        blueprint_ids: impl IntoIterator<Item = impl Into<ids::BlueprintId>>,
    ) -> Self {
        self.operation.blueprint_ids = Some(
            blueprint_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Opaque token from the `cursor` of the answer before, for the page behind it. It is valid only for the same conditions and order.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.operation.cursor = Some(cursor.into());
        self
    }
    /// Returns records of devices of these families, comma separated, such as `Mac`, `iPhone`, `iPad` and `tvOS`.
    pub fn device_families(
        mut self,
        device_families: impl IntoIterator<Item = impl Into<DeviceFamily>>,
    ) -> Self {
        self.operation.device_families = Some(
            device_families.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// JSON object of fields and conditions, `{"<field>":{"<operator>":<value>}}`, all of which must hold. A field is any key of a record except `blueprint_id` and `device__family`, which have parameters of their own. Operators are `eq` for booleans; `in`, `not_in`, `like` (contains) and `not_like` with a list of texts; `lt`, `lte`, `gt` and `gte` for dates, and `or` around two of them to leave out the time between.
    ///
    /// Conditions are made of the columns of [`ActivationLock`].
    pub fn filter(mut self, filter: impl Into<rt::Condition<ActivationLock>>) -> Self {
        self.operation.filter = Some(rt::filter_of::<ActivationLock>(filter));
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

/// List application firewall settings.
///
/// Arguments of [`list_application_firewall`](Prism::list_application_firewall), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListApplicationFirewall {
    /// Returns records of devices in these blueprints, comma separated identifiers (UUIDs).
    pub blueprint_ids: Option<Vec<ids::BlueprintId>>,
    /// Opaque token from the `cursor` of the answer before, for the page behind it. It is valid only for the same conditions and order.
    pub cursor: Option<String>,
    /// Returns records of devices of these families, comma separated, such as `Mac`, `iPhone`, `iPad` and `tvOS`.
    pub device_families: Option<Vec<DeviceFamily>>,
    /// JSON object of fields and conditions, `{"<field>":{"<operator>":<value>}}`, all of which must hold. A field is any key of a record except `blueprint_id` and `device__family`, which have parameters of their own. Operators are `eq` for booleans; `in`, `not_in`, `like` (contains) and `not_like` with a list of texts; `lt`, `lte`, `gt` and `gte` for dates, and `or` around two of them to leave out the time between.
    ///
    /// Conditions are made of the columns of [`ApplicationFirewall`].
    pub filter: Option<rt::Filter>,
    /// Number of records in one answer. The maximum is 300.
    pub limit: Option<i64>,
    /// Number of records to skip before the first one returned.
    pub offset: Option<i64>,
    /// Key of a record to sort by, ascending; a leading dash sorts in descending order.
    pub sort_by: Option<String>,
}

impl rt::Operation for ListApplicationFirewall {
    type Response = rt::Json<ApplicationFirewallPage>;
    const META: rt::Meta = rt::Meta {
        id: "applicationFirewall",
        method: rt::Method::Get,
        path: "/api/v1/prism/application_firewall",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.query("blueprint_ids", &self.blueprint_ids);
        to.query("cursor", &self.cursor);
        to.query("device_families", &self.device_families);
        to.query("filter", &self.filter);
        to.query("limit", &self.limit);
        to.query("offset", &self.offset);
        to.query("sort_by", &self.sort_by);
    }
}

impl rt::Record for ListApplicationFirewall {
    const NAME: &'static str = "ListApplicationFirewall";
    const FIELDS: rt::FieldTable = &[
        ("blueprint_ids", rt::OPTIONAL),
        ("cursor", rt::OPTIONAL),
        ("device_families", rt::OPTIONAL),
        ("filter", rt::OPTIONAL),
        ("limit", rt::OPTIONAL),
        ("offset", rt::OPTIONAL),
        ("sort_by", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.blueprint_ids),
            1 => field.read(&mut self.cursor),
            2 => field.read(&mut self.device_families),
            3 => field.read(&mut self.filter),
            4 => field.read(&mut self.limit),
            5 => field.read(&mut self.offset),
            6 => field.read(&mut self.sort_by),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.blueprint_ids);
        to.field(1, &self.cursor);
        to.field(2, &self.device_families);
        to.field(3, &self.filter);
        to.field(4, &self.limit);
        to.field(5, &self.offset);
        to.field(6, &self.sort_by);
    }
}
rt::record!(ListApplicationFirewall);

impl rt::Paged for ListApplicationFirewall {
    type Item = ApplicationFirewall;
    const PAGING: rt::Paging = rt::Paging::Offset {
        limit: "limit",
        offset: "offset",
        max: Some(300),
    };
    #[inline]
    fn page(output: rt::Output<Self>) -> rt::Page<Self::Item> {
        let total = output.total;
        rt::Page::of(output.data).total(total)
    }
}

#[doc(hidden)]
impl rt::Call<'_, ListApplicationFirewall> {
    /// Returns records of devices in these blueprints, comma separated identifiers (UUIDs).
    pub fn blueprint_ids(
        mut self,
        blueprint_ids: impl IntoIterator<Item = impl Into<ids::BlueprintId>>,
    ) -> Self {
        self.operation.blueprint_ids = Some(
            blueprint_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Opaque token from the `cursor` of the answer before, for the page behind it. It is valid only for the same conditions and order.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.operation.cursor = Some(cursor.into());
        self
    }
    /// Returns records of devices of these families, comma separated, such as `Mac`, `iPhone`, `iPad` and `tvOS`.
    pub fn device_families(
        mut self,
        device_families: impl IntoIterator<Item = impl Into<DeviceFamily>>,
    ) -> Self {
        self.operation.device_families = Some(
            device_families.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// JSON object of fields and conditions, `{"<field>":{"<operator>":<value>}}`, all of which must hold. A field is any key of a record except `blueprint_id` and `device__family`, which have parameters of their own. Operators are `eq` for booleans; `in`, `not_in`, `like` (contains) and `not_like` with a list of texts; `lt`, `lte`, `gt` and `gte` for dates, and `or` around two of them to leave out the time between.
    ///
    /// Conditions are made of the columns of [`ApplicationFirewall`].
    pub fn filter(
        mut self,
        filter: impl Into<rt::Condition<ApplicationFirewall>>,
    ) -> Self {
        self.operation.filter = Some(rt::filter_of::<ApplicationFirewall>(filter));
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

/// List installed applications.
///
/// Arguments of [`list_applications`](Prism::list_applications), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListApplications {
    /// Returns records of devices in these blueprints, comma separated identifiers (UUIDs).
    pub blueprint_ids: Option<Vec<ids::BlueprintId>>,
    /// Opaque token from the `cursor` of the answer before, for the page behind it. It is valid only for the same conditions and order.
    pub cursor: Option<String>,
    /// Returns records of devices of these families, comma separated, such as `Mac`, `iPhone`, `iPad` and `tvOS`.
    pub device_families: Option<Vec<DeviceFamily>>,
    /// JSON object of fields and conditions, `{"<field>":{"<operator>":<value>}}`, all of which must hold. A field is any key of a record except `blueprint_id` and `device__family`, which have parameters of their own. Operators are `eq` for booleans; `in`, `not_in`, `like` (contains) and `not_like` with a list of texts; `lt`, `lte`, `gt` and `gte` for dates, and `or` around two of them to leave out the time between.
    ///
    /// Conditions are made of the columns of [`Application`].
    pub filter: Option<rt::Filter>,
    /// Number of records in one answer. The maximum is 300. At least `1`.
    pub limit: Option<i64>,
    /// Number of records to skip before the first one returned. At least `0`. If absent: `0`.
    pub offset: Option<i64>,
    /// Key of a record to sort by, ascending; a leading dash sorts in descending order.
    pub sort_by: Option<String>,
}

impl rt::Operation for ListApplications {
    type Response = rt::Json<ApplicationPage>;
    const META: rt::Meta = rt::Meta {
        id: "applications",
        method: rt::Method::Get,
        path: "/api/v1/prism/apps",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.query("blueprint_ids", &self.blueprint_ids);
        to.query("cursor", &self.cursor);
        to.query("device_families", &self.device_families);
        to.query("filter", &self.filter);
        to.query("limit", &self.limit);
        to.query("offset", &self.offset);
        to.query("sort_by", &self.sort_by);
    }
}

impl rt::Record for ListApplications {
    const NAME: &'static str = "ListApplications";
    const FIELDS: rt::FieldTable = &[
        ("blueprint_ids", rt::OPTIONAL),
        ("cursor", rt::OPTIONAL),
        ("device_families", rt::OPTIONAL),
        ("filter", rt::OPTIONAL),
        ("limit", rt::OPTIONAL),
        ("offset", rt::OPTIONAL),
        ("sort_by", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.blueprint_ids),
            1 => field.read(&mut self.cursor),
            2 => field.read(&mut self.device_families),
            3 => field.read(&mut self.filter),
            4 => field.read(&mut self.limit),
            5 => field.read(&mut self.offset),
            6 => field.read(&mut self.sort_by),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.blueprint_ids);
        to.field(1, &self.cursor);
        to.field(2, &self.device_families);
        to.field(3, &self.filter);
        to.field(4, &self.limit);
        to.field(5, &self.offset);
        to.field(6, &self.sort_by);
    }
}
rt::record!(ListApplications);

impl rt::Paged for ListApplications {
    type Item = Application;
    const PAGING: rt::Paging = rt::Paging::Offset {
        limit: "limit",
        offset: "offset",
        max: Some(300),
    };
    #[inline]
    fn page(output: rt::Output<Self>) -> rt::Page<Self::Item> {
        let total = output.total;
        rt::Page::of(output.data).total(total)
    }
}

#[doc(hidden)]
impl rt::Call<'_, ListApplications> {
    /// Returns records of devices in these blueprints, comma separated identifiers (UUIDs).
    pub fn blueprint_ids(
        mut self,
        blueprint_ids: impl IntoIterator<Item = impl Into<ids::BlueprintId>>,
    ) -> Self {
        self.operation.blueprint_ids = Some(
            blueprint_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Opaque token from the `cursor` of the answer before, for the page behind it. It is valid only for the same conditions and order.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.operation.cursor = Some(cursor.into());
        self
    }
    /// Returns records of devices of these families, comma separated, such as `Mac`, `iPhone`, `iPad` and `tvOS`.
    pub fn device_families(
        mut self,
        device_families: impl IntoIterator<Item = impl Into<DeviceFamily>>,
    ) -> Self {
        self.operation.device_families = Some(
            device_families.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// JSON object of fields and conditions, `{"<field>":{"<operator>":<value>}}`, all of which must hold. A field is any key of a record except `blueprint_id` and `device__family`, which have parameters of their own. Operators are `eq` for booleans; `in`, `not_in`, `like` (contains) and `not_like` with a list of texts; `lt`, `lte`, `gt` and `gte` for dates, and `or` around two of them to leave out the time between.
    ///
    /// Conditions are made of the columns of [`Application`].
    pub fn filter(mut self, filter: impl Into<rt::Condition<Application>>) -> Self {
        self.operation.filter = Some(rt::filter_of::<Application>(filter));
        self
    }
    /// Number of records in one answer. The maximum is 300. At least `1`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.operation.limit = Some(limit);
        self
    }
    /// Number of records to skip before the first one returned. At least `0`. If absent: `0`.
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

/// List cellular attributes.
///
/// Arguments of [`list_cellular`](Prism::list_cellular), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListCellular {
    /// Returns records of devices in these blueprints, comma separated identifiers (UUIDs).
    pub blueprint_ids: Option<Vec<ids::BlueprintId>>,
    /// Opaque token from the `cursor` of the answer before, for the page behind it. It is valid only for the same conditions and order.
    pub cursor: Option<String>,
    /// Returns records of devices of these families, comma separated, such as `Mac`, `iPhone`, `iPad` and `tvOS`.
    pub device_families: Option<Vec<DeviceFamily>>,
    /// JSON object of fields and conditions, `{"<field>":{"<operator>":<value>}}`, all of which must hold. A field is any key of a record except `blueprint_id` and `device__family`, which have parameters of their own. Operators are `eq` for booleans; `in`, `not_in`, `like` (contains) and `not_like` with a list of texts; `lt`, `lte`, `gt` and `gte` for dates, and `or` around two of them to leave out the time between.
    ///
    /// Conditions are made of the columns of [`Cellular`].
    pub filter: Option<rt::Filter>,
    /// Number of records in one answer. The maximum is 300.
    pub limit: Option<i64>,
    /// Number of records to skip before the first one returned.
    pub offset: Option<i64>,
    /// Key of a record to sort by, ascending; a leading dash sorts in descending order.
    pub sort_by: Option<String>,
}

impl rt::Operation for ListCellular {
    type Response = rt::Json<CellularPage>;
    const META: rt::Meta = rt::Meta {
        id: "cellular",
        method: rt::Method::Get,
        path: "/api/v1/prism/cellular",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.query("blueprint_ids", &self.blueprint_ids);
        to.query("cursor", &self.cursor);
        to.query("device_families", &self.device_families);
        to.query("filter", &self.filter);
        to.query("limit", &self.limit);
        to.query("offset", &self.offset);
        to.query("sort_by", &self.sort_by);
    }
}

impl rt::Record for ListCellular {
    const NAME: &'static str = "ListCellular";
    const FIELDS: rt::FieldTable = &[
        ("blueprint_ids", rt::OPTIONAL),
        ("cursor", rt::OPTIONAL),
        ("device_families", rt::OPTIONAL),
        ("filter", rt::OPTIONAL),
        ("limit", rt::OPTIONAL),
        ("offset", rt::OPTIONAL),
        ("sort_by", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.blueprint_ids),
            1 => field.read(&mut self.cursor),
            2 => field.read(&mut self.device_families),
            3 => field.read(&mut self.filter),
            4 => field.read(&mut self.limit),
            5 => field.read(&mut self.offset),
            6 => field.read(&mut self.sort_by),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.blueprint_ids);
        to.field(1, &self.cursor);
        to.field(2, &self.device_families);
        to.field(3, &self.filter);
        to.field(4, &self.limit);
        to.field(5, &self.offset);
        to.field(6, &self.sort_by);
    }
}
rt::record!(ListCellular);

impl rt::Paged for ListCellular {
    type Item = Cellular;
    const PAGING: rt::Paging = rt::Paging::Offset {
        limit: "limit",
        offset: "offset",
        max: Some(300),
    };
    #[inline]
    fn page(output: rt::Output<Self>) -> rt::Page<Self::Item> {
        let total = output.total;
        rt::Page::of(output.data).total(total)
    }
}

#[doc(hidden)]
impl rt::Call<'_, ListCellular> {
    /// Returns records of devices in these blueprints, comma separated identifiers (UUIDs).
    pub fn blueprint_ids(
        mut self,
        blueprint_ids: impl IntoIterator<Item = impl Into<ids::BlueprintId>>,
    ) -> Self {
        self.operation.blueprint_ids = Some(
            blueprint_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Opaque token from the `cursor` of the answer before, for the page behind it. It is valid only for the same conditions and order.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.operation.cursor = Some(cursor.into());
        self
    }
    /// Returns records of devices of these families, comma separated, such as `Mac`, `iPhone`, `iPad` and `tvOS`.
    pub fn device_families(
        mut self,
        device_families: impl IntoIterator<Item = impl Into<DeviceFamily>>,
    ) -> Self {
        self.operation.device_families = Some(
            device_families.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// JSON object of fields and conditions, `{"<field>":{"<operator>":<value>}}`, all of which must hold. A field is any key of a record except `blueprint_id` and `device__family`, which have parameters of their own. Operators are `eq` for booleans; `in`, `not_in`, `like` (contains) and `not_like` with a list of texts; `lt`, `lte`, `gt` and `gte` for dates, and `or` around two of them to leave out the time between.
    ///
    /// Conditions are made of the columns of [`Cellular`].
    pub fn filter(mut self, filter: impl Into<rt::Condition<Cellular>>) -> Self {
        self.operation.filter = Some(rt::filter_of::<Cellular>(filter));
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

/// List certificates.
///
/// Arguments of [`list_certificates`](Prism::list_certificates), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListCertificates {
    /// Returns records of devices in these blueprints, comma separated identifiers (UUIDs).
    pub blueprint_ids: Option<Vec<ids::BlueprintId>>,
    /// Opaque token from the `cursor` of the answer before, for the page behind it. It is valid only for the same conditions and order.
    pub cursor: Option<String>,
    /// Returns records of devices of these families, comma separated, such as `Mac`, `iPhone`, `iPad` and `tvOS`.
    pub device_families: Option<Vec<DeviceFamily>>,
    /// JSON object of fields and conditions, `{"<field>":{"<operator>":<value>}}`, all of which must hold. A field is any key of a record except `blueprint_id` and `device__family`, which have parameters of their own. Operators are `eq` for booleans; `in`, `not_in`, `like` (contains) and `not_like` with a list of texts; `lt`, `lte`, `gt` and `gte` for dates, and `or` around two of them to leave out the time between.
    ///
    /// Conditions are made of the columns of [`Certificate`].
    pub filter: Option<rt::Filter>,
    /// Number of records in one answer. The maximum is 300.
    pub limit: Option<i64>,
    /// Number of records to skip before the first one returned.
    pub offset: Option<i64>,
    /// Key of a record to sort by, ascending; a leading dash sorts in descending order.
    pub sort_by: Option<String>,
}

impl rt::Operation for ListCertificates {
    type Response = rt::Json<CertificatePage>;
    const META: rt::Meta = rt::Meta {
        id: "certificates",
        method: rt::Method::Get,
        path: "/api/v1/prism/certificates",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.query("blueprint_ids", &self.blueprint_ids);
        to.query("cursor", &self.cursor);
        to.query("device_families", &self.device_families);
        to.query("filter", &self.filter);
        to.query("limit", &self.limit);
        to.query("offset", &self.offset);
        to.query("sort_by", &self.sort_by);
    }
}

impl rt::Record for ListCertificates {
    const NAME: &'static str = "ListCertificates";
    const FIELDS: rt::FieldTable = &[
        ("blueprint_ids", rt::OPTIONAL),
        ("cursor", rt::OPTIONAL),
        ("device_families", rt::OPTIONAL),
        ("filter", rt::OPTIONAL),
        ("limit", rt::OPTIONAL),
        ("offset", rt::OPTIONAL),
        ("sort_by", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.blueprint_ids),
            1 => field.read(&mut self.cursor),
            2 => field.read(&mut self.device_families),
            3 => field.read(&mut self.filter),
            4 => field.read(&mut self.limit),
            5 => field.read(&mut self.offset),
            6 => field.read(&mut self.sort_by),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.blueprint_ids);
        to.field(1, &self.cursor);
        to.field(2, &self.device_families);
        to.field(3, &self.filter);
        to.field(4, &self.limit);
        to.field(5, &self.offset);
        to.field(6, &self.sort_by);
    }
}
rt::record!(ListCertificates);

impl rt::Paged for ListCertificates {
    type Item = Certificate;
    const PAGING: rt::Paging = rt::Paging::Offset {
        limit: "limit",
        offset: "offset",
        max: Some(300),
    };
    #[inline]
    fn page(output: rt::Output<Self>) -> rt::Page<Self::Item> {
        let total = output.total;
        rt::Page::of(output.data).total(total)
    }
}

#[doc(hidden)]
impl rt::Call<'_, ListCertificates> {
    /// Returns records of devices in these blueprints, comma separated identifiers (UUIDs).
    pub fn blueprint_ids(
        mut self,
        blueprint_ids: impl IntoIterator<Item = impl Into<ids::BlueprintId>>,
    ) -> Self {
        self.operation.blueprint_ids = Some(
            blueprint_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Opaque token from the `cursor` of the answer before, for the page behind it. It is valid only for the same conditions and order.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.operation.cursor = Some(cursor.into());
        self
    }
    /// Returns records of devices of these families, comma separated, such as `Mac`, `iPhone`, `iPad` and `tvOS`.
    pub fn device_families(
        mut self,
        device_families: impl IntoIterator<Item = impl Into<DeviceFamily>>,
    ) -> Self {
        self.operation.device_families = Some(
            device_families.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// JSON object of fields and conditions, `{"<field>":{"<operator>":<value>}}`, all of which must hold. A field is any key of a record except `blueprint_id` and `device__family`, which have parameters of their own. Operators are `eq` for booleans; `in`, `not_in`, `like` (contains) and `not_like` with a list of texts; `lt`, `lte`, `gt` and `gte` for dates, and `or` around two of them to leave out the time between.
    ///
    /// Conditions are made of the columns of [`Certificate`].
    pub fn filter(mut self, filter: impl Into<rt::Condition<Certificate>>) -> Self {
        self.operation.filter = Some(rt::filter_of::<Certificate>(filter));
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

/// Count records of a category.
///
/// Arguments of [`count`](Prism::count), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CountRecords {
    /// Category to count, as in its path: lower case with underscores for spaces, such as `apps` or `device_information`.
    pub category: String,
}

impl rt::Operation for CountRecords {
    type Response = rt::Json<RecordCount>;
    const META: rt::Meta = rt::Meta {
        id: "count",
        method: rt::Method::Get,
        path: "/api/v1/prism/count",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.query("category", &self.category);
    }
}

impl rt::Record for CountRecords {
    const NAME: &'static str = "CountRecords";
    const FIELDS: rt::FieldTable = &[("category", rt::REQUIRED | rt::NO_DEFAULT)];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.category),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.category);
    }
}
rt::record!(CountRecords);

/// List desktop and screen saver settings.
///
/// Arguments of [`list_desktop_and_screensaver`](Prism::list_desktop_and_screensaver), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListDesktopAndScreensaver {
    /// Returns records of devices in these blueprints, comma separated identifiers (UUIDs).
    pub blueprint_ids: Option<Vec<ids::BlueprintId>>,
    /// Opaque token from the `cursor` of the answer before, for the page behind it. It is valid only for the same conditions and order.
    pub cursor: Option<String>,
    /// Returns records of devices of these families, comma separated, such as `Mac`, `iPhone`, `iPad` and `tvOS`.
    pub device_families: Option<Vec<DeviceFamily>>,
    /// JSON object of fields and conditions, `{"<field>":{"<operator>":<value>}}`, all of which must hold. A field is any key of a record except `blueprint_id` and `device__family`, which have parameters of their own. Operators are `eq` for booleans; `in`, `not_in`, `like` (contains) and `not_like` with a list of texts; `lt`, `lte`, `gt` and `gte` for dates, and `or` around two of them to leave out the time between.
    ///
    /// Conditions are made of the columns of [`DesktopAndScreensaver`].
    pub filter: Option<rt::Filter>,
    /// Number of records in one answer. The maximum is 300.
    pub limit: Option<i64>,
    /// Number of records to skip before the first one returned.
    pub offset: Option<i64>,
    /// Key of a record to sort by, ascending; a leading dash sorts in descending order.
    pub sort_by: Option<String>,
}

impl rt::Operation for ListDesktopAndScreensaver {
    type Response = rt::Json<DesktopAndScreensaverPage>;
    const META: rt::Meta = rt::Meta {
        id: "desktopAndScreensaver",
        method: rt::Method::Get,
        path: "/api/v1/prism/desktop_and_screensaver",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.query("blueprint_ids", &self.blueprint_ids);
        to.query("cursor", &self.cursor);
        to.query("device_families", &self.device_families);
        to.query("filter", &self.filter);
        to.query("limit", &self.limit);
        to.query("offset", &self.offset);
        to.query("sort_by", &self.sort_by);
    }
}

impl rt::Record for ListDesktopAndScreensaver {
    const NAME: &'static str = "ListDesktopAndScreensaver";
    const FIELDS: rt::FieldTable = &[
        ("blueprint_ids", rt::OPTIONAL),
        ("cursor", rt::OPTIONAL),
        ("device_families", rt::OPTIONAL),
        ("filter", rt::OPTIONAL),
        ("limit", rt::OPTIONAL),
        ("offset", rt::OPTIONAL),
        ("sort_by", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.blueprint_ids),
            1 => field.read(&mut self.cursor),
            2 => field.read(&mut self.device_families),
            3 => field.read(&mut self.filter),
            4 => field.read(&mut self.limit),
            5 => field.read(&mut self.offset),
            6 => field.read(&mut self.sort_by),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.blueprint_ids);
        to.field(1, &self.cursor);
        to.field(2, &self.device_families);
        to.field(3, &self.filter);
        to.field(4, &self.limit);
        to.field(5, &self.offset);
        to.field(6, &self.sort_by);
    }
}
rt::record!(ListDesktopAndScreensaver);

impl rt::Paged for ListDesktopAndScreensaver {
    type Item = DesktopAndScreensaver;
    const PAGING: rt::Paging = rt::Paging::Offset {
        limit: "limit",
        offset: "offset",
        max: Some(300),
    };
    #[inline]
    fn page(output: rt::Output<Self>) -> rt::Page<Self::Item> {
        let total = output.total;
        rt::Page::of(output.data).total(total)
    }
}

#[doc(hidden)]
impl rt::Call<'_, ListDesktopAndScreensaver> {
    /// Returns records of devices in these blueprints, comma separated identifiers (UUIDs).
    pub fn blueprint_ids(
        mut self,
        blueprint_ids: impl IntoIterator<Item = impl Into<ids::BlueprintId>>,
    ) -> Self {
        self.operation.blueprint_ids = Some(
            blueprint_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Opaque token from the `cursor` of the answer before, for the page behind it. It is valid only for the same conditions and order.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.operation.cursor = Some(cursor.into());
        self
    }
    /// Returns records of devices of these families, comma separated, such as `Mac`, `iPhone`, `iPad` and `tvOS`.
    pub fn device_families(
        mut self,
        device_families: impl IntoIterator<Item = impl Into<DeviceFamily>>,
    ) -> Self {
        self.operation.device_families = Some(
            device_families.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// JSON object of fields and conditions, `{"<field>":{"<operator>":<value>}}`, all of which must hold. A field is any key of a record except `blueprint_id` and `device__family`, which have parameters of their own. Operators are `eq` for booleans; `in`, `not_in`, `like` (contains) and `not_like` with a list of texts; `lt`, `lte`, `gt` and `gte` for dates, and `or` around two of them to leave out the time between.
    ///
    /// Conditions are made of the columns of [`DesktopAndScreensaver`].
    pub fn filter(
        mut self,
        filter: impl Into<rt::Condition<DesktopAndScreensaver>>,
    ) -> Self {
        self.operation.filter = Some(rt::filter_of::<DesktopAndScreensaver>(filter));
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

/// List device information.
///
/// Arguments of [`list_device_information`](Prism::list_device_information), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListDeviceInformation {
    /// Returns records of devices in these blueprints, comma separated identifiers (UUIDs).
    pub blueprint_ids: Option<Vec<ids::BlueprintId>>,
    /// Opaque token from the `cursor` of the answer before, for the page behind it. It is valid only for the same conditions and order.
    pub cursor: Option<String>,
    /// Returns records of devices of these families, comma separated, such as `Mac`, `iPhone`, `iPad` and `tvOS`.
    pub device_families: Option<Vec<DeviceFamily>>,
    /// JSON object of fields and conditions, `{"<field>":{"<operator>":<value>}}`, all of which must hold. A field is any key of a record except `blueprint_id` and `device__family`, which have parameters of their own. Operators are `eq` for booleans; `in`, `not_in`, `like` (contains) and `not_like` with a list of texts; `lt`, `lte`, `gt` and `gte` for dates, and `or` around two of them to leave out the time between.
    ///
    /// Conditions are made of the columns of [`DeviceInformation`].
    pub filter: Option<rt::Filter>,
    /// Number of records in one answer. The maximum is 300.
    pub limit: Option<i64>,
    /// Number of records to skip before the first one returned.
    pub offset: Option<i64>,
    /// Key of a record to sort by, ascending; a leading dash sorts in descending order.
    pub sort_by: Option<String>,
}

impl rt::Operation for ListDeviceInformation {
    type Response = rt::Json<DeviceInformationPage>;
    const META: rt::Meta = rt::Meta {
        id: "deviceInformation",
        method: rt::Method::Get,
        path: "/api/v1/prism/device_information",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.query("blueprint_ids", &self.blueprint_ids);
        to.query("cursor", &self.cursor);
        to.query("device_families", &self.device_families);
        to.query("filter", &self.filter);
        to.query("limit", &self.limit);
        to.query("offset", &self.offset);
        to.query("sort_by", &self.sort_by);
    }
}

impl rt::Record for ListDeviceInformation {
    const NAME: &'static str = "ListDeviceInformation";
    const FIELDS: rt::FieldTable = &[
        ("blueprint_ids", rt::OPTIONAL),
        ("cursor", rt::OPTIONAL),
        ("device_families", rt::OPTIONAL),
        ("filter", rt::OPTIONAL),
        ("limit", rt::OPTIONAL),
        ("offset", rt::OPTIONAL),
        ("sort_by", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.blueprint_ids),
            1 => field.read(&mut self.cursor),
            2 => field.read(&mut self.device_families),
            3 => field.read(&mut self.filter),
            4 => field.read(&mut self.limit),
            5 => field.read(&mut self.offset),
            6 => field.read(&mut self.sort_by),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.blueprint_ids);
        to.field(1, &self.cursor);
        to.field(2, &self.device_families);
        to.field(3, &self.filter);
        to.field(4, &self.limit);
        to.field(5, &self.offset);
        to.field(6, &self.sort_by);
    }
}
rt::record!(ListDeviceInformation);

impl rt::Paged for ListDeviceInformation {
    type Item = DeviceInformation;
    const PAGING: rt::Paging = rt::Paging::Offset {
        limit: "limit",
        offset: "offset",
        max: Some(300),
    };
    #[inline]
    fn page(output: rt::Output<Self>) -> rt::Page<Self::Item> {
        let total = output.total;
        rt::Page::of(output.data).total(total)
    }
}

#[doc(hidden)]
impl rt::Call<'_, ListDeviceInformation> {
    /// Returns records of devices in these blueprints, comma separated identifiers (UUIDs).
    pub fn blueprint_ids(
        mut self,
        blueprint_ids: impl IntoIterator<Item = impl Into<ids::BlueprintId>>,
    ) -> Self {
        self.operation.blueprint_ids = Some(
            blueprint_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Opaque token from the `cursor` of the answer before, for the page behind it. It is valid only for the same conditions and order.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.operation.cursor = Some(cursor.into());
        self
    }
    /// Returns records of devices of these families, comma separated, such as `Mac`, `iPhone`, `iPad` and `tvOS`.
    pub fn device_families(
        mut self,
        device_families: impl IntoIterator<Item = impl Into<DeviceFamily>>,
    ) -> Self {
        self.operation.device_families = Some(
            device_families.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// JSON object of fields and conditions, `{"<field>":{"<operator>":<value>}}`, all of which must hold. A field is any key of a record except `blueprint_id` and `device__family`, which have parameters of their own. Operators are `eq` for booleans; `in`, `not_in`, `like` (contains) and `not_like` with a list of texts; `lt`, `lte`, `gt` and `gte` for dates, and `or` around two of them to leave out the time between.
    ///
    /// Conditions are made of the columns of [`DeviceInformation`].
    pub fn filter(
        mut self,
        filter: impl Into<rt::Condition<DeviceInformation>>,
    ) -> Self {
        self.operation.filter = Some(rt::filter_of::<DeviceInformation>(filter));
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

/// Request an export.
///
/// Arguments of [`request_category_export`](Prism::request_category_export), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RequestCategoryExport {
    /// What is sent.
    pub body: RequestCategoryExportBody,
}

impl rt::Operation for RequestCategoryExport {
    type Response = rt::Json<CategoryExport>;
    const META: rt::Meta = rt::Meta {
        id: "requestCategoryExport",
        method: rt::Method::Post,
        path: "/api/v1/prism/export",
        risk: rt::Risk::Additive,
        success: &[200],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.json(&self.body);
    }
}

impl rt::Record for RequestCategoryExport {
    const NAME: &'static str = "RequestCategoryExport";
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
rt::record!(RequestCategoryExport);

#[doc(hidden)]
impl rt::Call<'_, RequestCategoryExport> {
    /// Identifiers (UUIDs) of the blueprints whose devices to export. An empty list stands for all.
    pub fn blueprint_ids(
        mut self,
        blueprint_ids: impl IntoIterator<Item = impl Into<ids::BlueprintId>>,
    ) -> Self {
        self.operation.body.blueprint_ids = Some(
            blueprint_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Families of the devices to export, such as `Mac`, `iPhone`, `iPad` and `tvOS`. An empty list stands for all.
    pub fn device_families(
        mut self,
        device_families: impl IntoIterator<Item = impl Into<DeviceFamily>>,
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

/// Get an export.
///
/// Arguments of [`get_category_export`](Prism::get_category_export), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetCategoryExport {
    /// Identifier (UUID) of the export, from the answer to the request for it.
    pub export_id: ids::ExportId,
}

impl rt::Operation for GetCategoryExport {
    type Response = rt::Json<CategoryExport>;
    const META: rt::Meta = rt::Meta {
        id: "getCategoryExport",
        method: rt::Method::Get,
        path: "/api/v1/prism/export/{export_id}",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("export_id", &self.export_id);
    }
}

impl rt::Record for GetCategoryExport {
    const NAME: &'static str = "GetCategoryExport";
    const FIELDS: rt::FieldTable = &[("export_id", rt::REQUIRED | rt::NO_DEFAULT)];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.export_id),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.export_id);
    }
}
rt::record!(GetCategoryExport);

/// List FileVault states.
///
/// Arguments of [`list_filevault`](Prism::list_filevault), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListFileVault {
    /// Returns records of devices in these blueprints, comma separated identifiers (UUIDs).
    pub blueprint_ids: Option<Vec<ids::BlueprintId>>,
    /// Opaque token from the `cursor` of the answer before, for the page behind it. It is valid only for the same conditions and order.
    pub cursor: Option<String>,
    /// Returns records of devices of these families, comma separated, such as `Mac`, `iPhone`, `iPad` and `tvOS`.
    pub device_families: Option<Vec<DeviceFamily>>,
    /// JSON object of fields and conditions, `{"<field>":{"<operator>":<value>}}`, all of which must hold. A field is any key of a record except `blueprint_id` and `device__family`, which have parameters of their own. Operators are `eq` for booleans; `in`, `not_in`, `like` (contains) and `not_like` with a list of texts; `lt`, `lte`, `gt` and `gte` for dates, and `or` around two of them to leave out the time between.
    ///
    /// Conditions are made of the columns of [`FileVault`].
    pub filter: Option<rt::Filter>,
    /// Number of records in one answer. The maximum is 300.
    pub limit: Option<i64>,
    /// Number of records to skip before the first one returned.
    pub offset: Option<i64>,
    /// Key of a record to sort by, ascending; a leading dash sorts in descending order.
    pub sort_by: Option<String>,
}

impl rt::Operation for ListFileVault {
    type Response = rt::Json<FileVaultPage>;
    const META: rt::Meta = rt::Meta {
        id: "fileVault",
        method: rt::Method::Get,
        path: "/api/v1/prism/filevault",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.query("blueprint_ids", &self.blueprint_ids);
        to.query("cursor", &self.cursor);
        to.query("device_families", &self.device_families);
        to.query("filter", &self.filter);
        to.query("limit", &self.limit);
        to.query("offset", &self.offset);
        to.query("sort_by", &self.sort_by);
    }
}

impl rt::Record for ListFileVault {
    const NAME: &'static str = "ListFileVault";
    const FIELDS: rt::FieldTable = &[
        ("blueprint_ids", rt::OPTIONAL),
        ("cursor", rt::OPTIONAL),
        ("device_families", rt::OPTIONAL),
        ("filter", rt::OPTIONAL),
        ("limit", rt::OPTIONAL),
        ("offset", rt::OPTIONAL),
        ("sort_by", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.blueprint_ids),
            1 => field.read(&mut self.cursor),
            2 => field.read(&mut self.device_families),
            3 => field.read(&mut self.filter),
            4 => field.read(&mut self.limit),
            5 => field.read(&mut self.offset),
            6 => field.read(&mut self.sort_by),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.blueprint_ids);
        to.field(1, &self.cursor);
        to.field(2, &self.device_families);
        to.field(3, &self.filter);
        to.field(4, &self.limit);
        to.field(5, &self.offset);
        to.field(6, &self.sort_by);
    }
}
rt::record!(ListFileVault);

impl rt::Paged for ListFileVault {
    type Item = FileVault;
    const PAGING: rt::Paging = rt::Paging::Offset {
        limit: "limit",
        offset: "offset",
        max: Some(300),
    };
    #[inline]
    fn page(output: rt::Output<Self>) -> rt::Page<Self::Item> {
        let total = output.total;
        rt::Page::of(output.data).total(total)
    }
}

#[doc(hidden)]
impl rt::Call<'_, ListFileVault> {
    /// Returns records of devices in these blueprints, comma separated identifiers (UUIDs).
    pub fn blueprint_ids(
        mut self,
        blueprint_ids: impl IntoIterator<Item = impl Into<ids::BlueprintId>>,
    ) -> Self {
        self.operation.blueprint_ids = Some(
            blueprint_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Opaque token from the `cursor` of the answer before, for the page behind it. It is valid only for the same conditions and order.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.operation.cursor = Some(cursor.into());
        self
    }
    /// Returns records of devices of these families, comma separated, such as `Mac`, `iPhone`, `iPad` and `tvOS`.
    pub fn device_families(
        mut self,
        device_families: impl IntoIterator<Item = impl Into<DeviceFamily>>,
    ) -> Self {
        self.operation.device_families = Some(
            device_families.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// JSON object of fields and conditions, `{"<field>":{"<operator>":<value>}}`, all of which must hold. A field is any key of a record except `blueprint_id` and `device__family`, which have parameters of their own. Operators are `eq` for booleans; `in`, `not_in`, `like` (contains) and `not_like` with a list of texts; `lt`, `lte`, `gt` and `gte` for dates, and `or` around two of them to leave out the time between.
    ///
    /// Conditions are made of the columns of [`FileVault`].
    pub fn filter(mut self, filter: impl Into<rt::Condition<FileVault>>) -> Self {
        self.operation.filter = Some(rt::filter_of::<FileVault>(filter));
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

/// List Gatekeeper and XProtect states.
///
/// Arguments of [`list_gatekeeper_and_xprotect`](Prism::list_gatekeeper_and_xprotect), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListGatekeeperAndXProtect {
    /// Returns records of devices in these blueprints, comma separated identifiers (UUIDs).
    pub blueprint_ids: Option<Vec<ids::BlueprintId>>,
    /// Opaque token from the `cursor` of the answer before, for the page behind it. It is valid only for the same conditions and order.
    pub cursor: Option<String>,
    /// Returns records of devices of these families, comma separated, such as `Mac`, `iPhone`, `iPad` and `tvOS`.
    pub device_families: Option<Vec<DeviceFamily>>,
    /// JSON object of fields and conditions, `{"<field>":{"<operator>":<value>}}`, all of which must hold. A field is any key of a record except `blueprint_id` and `device__family`, which have parameters of their own. Operators are `eq` for booleans; `in`, `not_in`, `like` (contains) and `not_like` with a list of texts; `lt`, `lte`, `gt` and `gte` for dates, and `or` around two of them to leave out the time between.
    ///
    /// Conditions are made of the columns of [`GatekeeperAndXProtect`].
    pub filter: Option<rt::Filter>,
    /// Number of records in one answer. The maximum is 300.
    pub limit: Option<i64>,
    /// Number of records to skip before the first one returned.
    pub offset: Option<i64>,
    /// Key of a record to sort by, ascending; a leading dash sorts in descending order.
    pub sort_by: Option<String>,
}

impl rt::Operation for ListGatekeeperAndXProtect {
    type Response = rt::Json<GatekeeperAndXProtectPage>;
    const META: rt::Meta = rt::Meta {
        id: "gatekeeperAndXProtect",
        method: rt::Method::Get,
        path: "/api/v1/prism/gatekeeper_and_xprotect",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.query("blueprint_ids", &self.blueprint_ids);
        to.query("cursor", &self.cursor);
        to.query("device_families", &self.device_families);
        to.query("filter", &self.filter);
        to.query("limit", &self.limit);
        to.query("offset", &self.offset);
        to.query("sort_by", &self.sort_by);
    }
}

impl rt::Record for ListGatekeeperAndXProtect {
    const NAME: &'static str = "ListGatekeeperAndXProtect";
    const FIELDS: rt::FieldTable = &[
        ("blueprint_ids", rt::OPTIONAL),
        ("cursor", rt::OPTIONAL),
        ("device_families", rt::OPTIONAL),
        ("filter", rt::OPTIONAL),
        ("limit", rt::OPTIONAL),
        ("offset", rt::OPTIONAL),
        ("sort_by", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.blueprint_ids),
            1 => field.read(&mut self.cursor),
            2 => field.read(&mut self.device_families),
            3 => field.read(&mut self.filter),
            4 => field.read(&mut self.limit),
            5 => field.read(&mut self.offset),
            6 => field.read(&mut self.sort_by),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.blueprint_ids);
        to.field(1, &self.cursor);
        to.field(2, &self.device_families);
        to.field(3, &self.filter);
        to.field(4, &self.limit);
        to.field(5, &self.offset);
        to.field(6, &self.sort_by);
    }
}
rt::record!(ListGatekeeperAndXProtect);

impl rt::Paged for ListGatekeeperAndXProtect {
    type Item = GatekeeperAndXProtect;
    const PAGING: rt::Paging = rt::Paging::Offset {
        limit: "limit",
        offset: "offset",
        max: Some(300),
    };
    #[inline]
    fn page(output: rt::Output<Self>) -> rt::Page<Self::Item> {
        let total = output.total;
        rt::Page::of(output.data).total(total)
    }
}

#[doc(hidden)]
impl rt::Call<'_, ListGatekeeperAndXProtect> {
    /// Returns records of devices in these blueprints, comma separated identifiers (UUIDs).
    pub fn blueprint_ids(
        mut self,
        blueprint_ids: impl IntoIterator<Item = impl Into<ids::BlueprintId>>,
    ) -> Self {
        self.operation.blueprint_ids = Some(
            blueprint_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Opaque token from the `cursor` of the answer before, for the page behind it. It is valid only for the same conditions and order.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.operation.cursor = Some(cursor.into());
        self
    }
    /// Returns records of devices of these families, comma separated, such as `Mac`, `iPhone`, `iPad` and `tvOS`.
    pub fn device_families(
        mut self,
        device_families: impl IntoIterator<Item = impl Into<DeviceFamily>>,
    ) -> Self {
        self.operation.device_families = Some(
            device_families.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// JSON object of fields and conditions, `{"<field>":{"<operator>":<value>}}`, all of which must hold. A field is any key of a record except `blueprint_id` and `device__family`, which have parameters of their own. Operators are `eq` for booleans; `in`, `not_in`, `like` (contains) and `not_like` with a list of texts; `lt`, `lte`, `gt` and `gte` for dates, and `or` around two of them to leave out the time between.
    ///
    /// Conditions are made of the columns of [`GatekeeperAndXProtect`].
    pub fn filter(
        mut self,
        filter: impl Into<rt::Condition<GatekeeperAndXProtect>>,
    ) -> Self {
        self.operation.filter = Some(rt::filter_of::<GatekeeperAndXProtect>(filter));
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

/// List installed profiles.
///
/// Arguments of [`list_installed_profiles`](Prism::list_installed_profiles), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListInstalledProfiles {
    /// Returns records of devices in these blueprints, comma separated identifiers (UUIDs).
    pub blueprint_ids: Option<Vec<ids::BlueprintId>>,
    /// Opaque token from the `cursor` of the answer before, for the page behind it. It is valid only for the same conditions and order.
    pub cursor: Option<String>,
    /// Returns records of devices of these families, comma separated, such as `Mac`, `iPhone`, `iPad` and `tvOS`.
    pub device_families: Option<Vec<DeviceFamily>>,
    /// JSON object of fields and conditions, `{"<field>":{"<operator>":<value>}}`, all of which must hold. A field is any key of a record except `blueprint_id` and `device__family`, which have parameters of their own. Operators are `eq` for booleans; `in`, `not_in`, `like` (contains) and `not_like` with a list of texts; `lt`, `lte`, `gt` and `gte` for dates, and `or` around two of them to leave out the time between.
    ///
    /// Conditions are made of the columns of [`InstalledProfile`].
    pub filter: Option<rt::Filter>,
    /// Number of records in one answer. The maximum is 300.
    pub limit: Option<i64>,
    /// Number of records to skip before the first one returned.
    pub offset: Option<i64>,
    /// Key of a record to sort by, ascending; a leading dash sorts in descending order.
    pub sort_by: Option<String>,
}

impl rt::Operation for ListInstalledProfiles {
    type Response = rt::Json<InstalledProfilePage>;
    const META: rt::Meta = rt::Meta {
        id: "installedProfiles",
        method: rt::Method::Get,
        path: "/api/v1/prism/installed_profiles",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.query("blueprint_ids", &self.blueprint_ids);
        to.query("cursor", &self.cursor);
        to.query("device_families", &self.device_families);
        to.query("filter", &self.filter);
        to.query("limit", &self.limit);
        to.query("offset", &self.offset);
        to.query("sort_by", &self.sort_by);
    }
}

impl rt::Record for ListInstalledProfiles {
    const NAME: &'static str = "ListInstalledProfiles";
    const FIELDS: rt::FieldTable = &[
        ("blueprint_ids", rt::OPTIONAL),
        ("cursor", rt::OPTIONAL),
        ("device_families", rt::OPTIONAL),
        ("filter", rt::OPTIONAL),
        ("limit", rt::OPTIONAL),
        ("offset", rt::OPTIONAL),
        ("sort_by", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.blueprint_ids),
            1 => field.read(&mut self.cursor),
            2 => field.read(&mut self.device_families),
            3 => field.read(&mut self.filter),
            4 => field.read(&mut self.limit),
            5 => field.read(&mut self.offset),
            6 => field.read(&mut self.sort_by),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.blueprint_ids);
        to.field(1, &self.cursor);
        to.field(2, &self.device_families);
        to.field(3, &self.filter);
        to.field(4, &self.limit);
        to.field(5, &self.offset);
        to.field(6, &self.sort_by);
    }
}
rt::record!(ListInstalledProfiles);

impl rt::Paged for ListInstalledProfiles {
    type Item = InstalledProfile;
    const PAGING: rt::Paging = rt::Paging::Offset {
        limit: "limit",
        offset: "offset",
        max: Some(300),
    };
    #[inline]
    fn page(output: rt::Output<Self>) -> rt::Page<Self::Item> {
        let total = output.total;
        rt::Page::of(output.data).total(total)
    }
}

#[doc(hidden)]
impl rt::Call<'_, ListInstalledProfiles> {
    /// Returns records of devices in these blueprints, comma separated identifiers (UUIDs).
    pub fn blueprint_ids(
        mut self,
        blueprint_ids: impl IntoIterator<Item = impl Into<ids::BlueprintId>>,
    ) -> Self {
        self.operation.blueprint_ids = Some(
            blueprint_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Opaque token from the `cursor` of the answer before, for the page behind it. It is valid only for the same conditions and order.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.operation.cursor = Some(cursor.into());
        self
    }
    /// Returns records of devices of these families, comma separated, such as `Mac`, `iPhone`, `iPad` and `tvOS`.
    pub fn device_families(
        mut self,
        device_families: impl IntoIterator<Item = impl Into<DeviceFamily>>,
    ) -> Self {
        self.operation.device_families = Some(
            device_families.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// JSON object of fields and conditions, `{"<field>":{"<operator>":<value>}}`, all of which must hold. A field is any key of a record except `blueprint_id` and `device__family`, which have parameters of their own. Operators are `eq` for booleans; `in`, `not_in`, `like` (contains) and `not_like` with a list of texts; `lt`, `lte`, `gt` and `gte` for dates, and `or` around two of them to leave out the time between.
    ///
    /// Conditions are made of the columns of [`InstalledProfile`].
    pub fn filter(mut self, filter: impl Into<rt::Condition<InstalledProfile>>) -> Self {
        self.operation.filter = Some(rt::filter_of::<InstalledProfile>(filter));
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

/// List kernel extensions.
///
/// Arguments of [`list_kernel_extensions`](Prism::list_kernel_extensions), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListKernelExtensions {
    /// Returns records of devices in these blueprints, comma separated identifiers (UUIDs).
    pub blueprint_ids: Option<Vec<ids::BlueprintId>>,
    /// Opaque token from the `cursor` of the answer before, for the page behind it. It is valid only for the same conditions and order.
    pub cursor: Option<String>,
    /// Returns records of devices of these families, comma separated, such as `Mac`, `iPhone`, `iPad` and `tvOS`.
    pub device_families: Option<Vec<DeviceFamily>>,
    /// JSON object of fields and conditions, `{"<field>":{"<operator>":<value>}}`, all of which must hold. A field is any key of a record except `blueprint_id` and `device__family`, which have parameters of their own. Operators are `eq` for booleans; `in`, `not_in`, `like` (contains) and `not_like` with a list of texts; `lt`, `lte`, `gt` and `gte` for dates, and `or` around two of them to leave out the time between.
    pub filter: Option<rt::Filter>,
    /// Number of records in one answer. The maximum is 300.
    pub limit: Option<i64>,
    /// Number of records to skip before the first one returned.
    pub offset: Option<i64>,
    /// Key of a record to sort by, ascending; a leading dash sorts in descending order.
    pub sort_by: Option<String>,
}

impl rt::Operation for ListKernelExtensions {
    type Response = rt::Json<KernelExtensionPage>;
    const META: rt::Meta = rt::Meta {
        id: "kernelExtensions",
        method: rt::Method::Get,
        path: "/api/v1/prism/kernel_extensions",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.query("blueprint_ids", &self.blueprint_ids);
        to.query("cursor", &self.cursor);
        to.query("device_families", &self.device_families);
        to.query("filter", &self.filter);
        to.query("limit", &self.limit);
        to.query("offset", &self.offset);
        to.query("sort_by", &self.sort_by);
    }
}

impl rt::Record for ListKernelExtensions {
    const NAME: &'static str = "ListKernelExtensions";
    const FIELDS: rt::FieldTable = &[
        ("blueprint_ids", rt::OPTIONAL),
        ("cursor", rt::OPTIONAL),
        ("device_families", rt::OPTIONAL),
        ("filter", rt::OPTIONAL),
        ("limit", rt::OPTIONAL),
        ("offset", rt::OPTIONAL),
        ("sort_by", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.blueprint_ids),
            1 => field.read(&mut self.cursor),
            2 => field.read(&mut self.device_families),
            3 => field.read(&mut self.filter),
            4 => field.read(&mut self.limit),
            5 => field.read(&mut self.offset),
            6 => field.read(&mut self.sort_by),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.blueprint_ids);
        to.field(1, &self.cursor);
        to.field(2, &self.device_families);
        to.field(3, &self.filter);
        to.field(4, &self.limit);
        to.field(5, &self.offset);
        to.field(6, &self.sort_by);
    }
}
rt::record!(ListKernelExtensions);

impl rt::Paged for ListKernelExtensions {
    type Item = rt::Value;
    const PAGING: rt::Paging = rt::Paging::Offset {
        limit: "limit",
        offset: "offset",
        max: Some(300),
    };
    #[inline]
    fn page(output: rt::Output<Self>) -> rt::Page<Self::Item> {
        let total = output.total;
        rt::Page::of(output.data).total(total)
    }
}

#[doc(hidden)]
impl rt::Call<'_, ListKernelExtensions> {
    /// Returns records of devices in these blueprints, comma separated identifiers (UUIDs).
    pub fn blueprint_ids(
        mut self,
        blueprint_ids: impl IntoIterator<Item = impl Into<ids::BlueprintId>>,
    ) -> Self {
        self.operation.blueprint_ids = Some(
            blueprint_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Opaque token from the `cursor` of the answer before, for the page behind it. It is valid only for the same conditions and order.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.operation.cursor = Some(cursor.into());
        self
    }
    /// Returns records of devices of these families, comma separated, such as `Mac`, `iPhone`, `iPad` and `tvOS`.
    pub fn device_families(
        mut self,
        device_families: impl IntoIterator<Item = impl Into<DeviceFamily>>,
    ) -> Self {
        self.operation.device_families = Some(
            device_families.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// JSON object of fields and conditions, `{"<field>":{"<operator>":<value>}}`, all of which must hold. A field is any key of a record except `blueprint_id` and `device__family`, which have parameters of their own. Operators are `eq` for booleans; `in`, `not_in`, `like` (contains) and `not_like` with a list of texts; `lt`, `lte`, `gt` and `gte` for dates, and `or` around two of them to leave out the time between.
    pub fn filter(mut self, filter: impl Into<rt::Filter>) -> Self {
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

/// List launch agents and daemons.
///
/// Arguments of [`list_launch_agents_and_daemons`](Prism::list_launch_agents_and_daemons), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListLaunchAgentsAndDaemons {
    /// Returns records of devices in these blueprints, comma separated identifiers (UUIDs).
    pub blueprint_ids: Option<Vec<ids::BlueprintId>>,
    /// Opaque token from the `cursor` of the answer before, for the page behind it. It is valid only for the same conditions and order.
    pub cursor: Option<String>,
    /// Returns records of devices of these families, comma separated, such as `Mac`, `iPhone`, `iPad` and `tvOS`.
    pub device_families: Option<Vec<DeviceFamily>>,
    /// JSON object of fields and conditions, `{"<field>":{"<operator>":<value>}}`, all of which must hold. A field is any key of a record except `blueprint_id` and `device__family`, which have parameters of their own. Operators are `eq` for booleans; `in`, `not_in`, `like` (contains) and `not_like` with a list of texts; `lt`, `lte`, `gt` and `gte` for dates, and `or` around two of them to leave out the time between.
    ///
    /// Conditions are made of the columns of [`LaunchAgentOrDaemon`].
    pub filter: Option<rt::Filter>,
    /// Number of records in one answer. The maximum is 300.
    pub limit: Option<i64>,
    /// Number of records to skip before the first one returned.
    pub offset: Option<i64>,
    /// Key of a record to sort by, ascending; a leading dash sorts in descending order.
    pub sort_by: Option<String>,
}

impl rt::Operation for ListLaunchAgentsAndDaemons {
    type Response = rt::Json<LaunchAgentOrDaemonPage>;
    const META: rt::Meta = rt::Meta {
        id: "launchAgentsAndDaemons",
        method: rt::Method::Get,
        path: "/api/v1/prism/launch_agents_and_daemons",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.query("blueprint_ids", &self.blueprint_ids);
        to.query("cursor", &self.cursor);
        to.query("device_families", &self.device_families);
        to.query("filter", &self.filter);
        to.query("limit", &self.limit);
        to.query("offset", &self.offset);
        to.query("sort_by", &self.sort_by);
    }
}

impl rt::Record for ListLaunchAgentsAndDaemons {
    const NAME: &'static str = "ListLaunchAgentsAndDaemons";
    const FIELDS: rt::FieldTable = &[
        ("blueprint_ids", rt::OPTIONAL),
        ("cursor", rt::OPTIONAL),
        ("device_families", rt::OPTIONAL),
        ("filter", rt::OPTIONAL),
        ("limit", rt::OPTIONAL),
        ("offset", rt::OPTIONAL),
        ("sort_by", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.blueprint_ids),
            1 => field.read(&mut self.cursor),
            2 => field.read(&mut self.device_families),
            3 => field.read(&mut self.filter),
            4 => field.read(&mut self.limit),
            5 => field.read(&mut self.offset),
            6 => field.read(&mut self.sort_by),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.blueprint_ids);
        to.field(1, &self.cursor);
        to.field(2, &self.device_families);
        to.field(3, &self.filter);
        to.field(4, &self.limit);
        to.field(5, &self.offset);
        to.field(6, &self.sort_by);
    }
}
rt::record!(ListLaunchAgentsAndDaemons);

impl rt::Paged for ListLaunchAgentsAndDaemons {
    type Item = LaunchAgentOrDaemon;
    const PAGING: rt::Paging = rt::Paging::Offset {
        limit: "limit",
        offset: "offset",
        max: Some(300),
    };
    #[inline]
    fn page(output: rt::Output<Self>) -> rt::Page<Self::Item> {
        let total = output.total;
        rt::Page::of(output.data).total(total)
    }
}

#[doc(hidden)]
impl rt::Call<'_, ListLaunchAgentsAndDaemons> {
    /// Returns records of devices in these blueprints, comma separated identifiers (UUIDs).
    pub fn blueprint_ids(
        mut self,
        blueprint_ids: impl IntoIterator<Item = impl Into<ids::BlueprintId>>,
    ) -> Self {
        self.operation.blueprint_ids = Some(
            blueprint_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Opaque token from the `cursor` of the answer before, for the page behind it. It is valid only for the same conditions and order.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.operation.cursor = Some(cursor.into());
        self
    }
    /// Returns records of devices of these families, comma separated, such as `Mac`, `iPhone`, `iPad` and `tvOS`.
    pub fn device_families(
        mut self,
        device_families: impl IntoIterator<Item = impl Into<DeviceFamily>>,
    ) -> Self {
        self.operation.device_families = Some(
            device_families.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// JSON object of fields and conditions, `{"<field>":{"<operator>":<value>}}`, all of which must hold. A field is any key of a record except `blueprint_id` and `device__family`, which have parameters of their own. Operators are `eq` for booleans; `in`, `not_in`, `like` (contains) and `not_like` with a list of texts; `lt`, `lte`, `gt` and `gte` for dates, and `or` around two of them to leave out the time between.
    ///
    /// Conditions are made of the columns of [`LaunchAgentOrDaemon`].
    pub fn filter(
        mut self,
        filter: impl Into<rt::Condition<LaunchAgentOrDaemon>>,
    ) -> Self {
        self.operation.filter = Some(rt::filter_of::<LaunchAgentOrDaemon>(filter));
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

/// List local users.
///
/// Arguments of [`list_local_users`](Prism::list_local_users), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListLocalUsers {
    /// Returns records of devices in these blueprints, comma separated identifiers (UUIDs).
    pub blueprint_ids: Option<Vec<ids::BlueprintId>>,
    /// Opaque token from the `cursor` of the answer before, for the page behind it. It is valid only for the same conditions and order.
    pub cursor: Option<String>,
    /// Returns records of devices of these families, comma separated, such as `Mac`, `iPhone`, `iPad` and `tvOS`.
    pub device_families: Option<Vec<DeviceFamily>>,
    /// JSON object of fields and conditions, `{"<field>":{"<operator>":<value>}}`, all of which must hold. A field is any key of a record except `blueprint_id` and `device__family`, which have parameters of their own. Operators are `eq` for booleans; `in`, `not_in`, `like` (contains) and `not_like` with a list of texts; `lt`, `lte`, `gt` and `gte` for dates, and `or` around two of them to leave out the time between.
    ///
    /// Conditions are made of the columns of [`LocalUser`].
    pub filter: Option<rt::Filter>,
    /// Number of records in one answer. The maximum is 300.
    pub limit: Option<i64>,
    /// Number of records to skip before the first one returned.
    pub offset: Option<i64>,
    /// Key of a record to sort by, ascending; a leading dash sorts in descending order.
    pub sort_by: Option<String>,
}

impl rt::Operation for ListLocalUsers {
    type Response = rt::Json<LocalUserPage>;
    const META: rt::Meta = rt::Meta {
        id: "localUsers",
        method: rt::Method::Get,
        path: "/api/v1/prism/local_users",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.query("blueprint_ids", &self.blueprint_ids);
        to.query("cursor", &self.cursor);
        to.query("device_families", &self.device_families);
        to.query("filter", &self.filter);
        to.query("limit", &self.limit);
        to.query("offset", &self.offset);
        to.query("sort_by", &self.sort_by);
    }
}

impl rt::Record for ListLocalUsers {
    const NAME: &'static str = "ListLocalUsers";
    const FIELDS: rt::FieldTable = &[
        ("blueprint_ids", rt::OPTIONAL),
        ("cursor", rt::OPTIONAL),
        ("device_families", rt::OPTIONAL),
        ("filter", rt::OPTIONAL),
        ("limit", rt::OPTIONAL),
        ("offset", rt::OPTIONAL),
        ("sort_by", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.blueprint_ids),
            1 => field.read(&mut self.cursor),
            2 => field.read(&mut self.device_families),
            3 => field.read(&mut self.filter),
            4 => field.read(&mut self.limit),
            5 => field.read(&mut self.offset),
            6 => field.read(&mut self.sort_by),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.blueprint_ids);
        to.field(1, &self.cursor);
        to.field(2, &self.device_families);
        to.field(3, &self.filter);
        to.field(4, &self.limit);
        to.field(5, &self.offset);
        to.field(6, &self.sort_by);
    }
}
rt::record!(ListLocalUsers);

impl rt::Paged for ListLocalUsers {
    type Item = LocalUser;
    const PAGING: rt::Paging = rt::Paging::Offset {
        limit: "limit",
        offset: "offset",
        max: Some(300),
    };
    #[inline]
    fn page(output: rt::Output<Self>) -> rt::Page<Self::Item> {
        let total = output.total;
        rt::Page::of(output.data).total(total)
    }
}

#[doc(hidden)]
impl rt::Call<'_, ListLocalUsers> {
    /// Returns records of devices in these blueprints, comma separated identifiers (UUIDs).
    pub fn blueprint_ids(
        mut self,
        blueprint_ids: impl IntoIterator<Item = impl Into<ids::BlueprintId>>,
    ) -> Self {
        self.operation.blueprint_ids = Some(
            blueprint_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Opaque token from the `cursor` of the answer before, for the page behind it. It is valid only for the same conditions and order.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.operation.cursor = Some(cursor.into());
        self
    }
    /// Returns records of devices of these families, comma separated, such as `Mac`, `iPhone`, `iPad` and `tvOS`.
    pub fn device_families(
        mut self,
        device_families: impl IntoIterator<Item = impl Into<DeviceFamily>>,
    ) -> Self {
        self.operation.device_families = Some(
            device_families.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// JSON object of fields and conditions, `{"<field>":{"<operator>":<value>}}`, all of which must hold. A field is any key of a record except `blueprint_id` and `device__family`, which have parameters of their own. Operators are `eq` for booleans; `in`, `not_in`, `like` (contains) and `not_like` with a list of texts; `lt`, `lte`, `gt` and `gte` for dates, and `or` around two of them to leave out the time between.
    ///
    /// Conditions are made of the columns of [`LocalUser`].
    pub fn filter(mut self, filter: impl Into<rt::Condition<LocalUser>>) -> Self {
        self.operation.filter = Some(rt::filter_of::<LocalUser>(filter));
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

/// List startup settings.
///
/// Arguments of [`list_startup_settings`](Prism::list_startup_settings), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListStartupSettings {
    /// Returns records of devices in these blueprints, comma separated identifiers (UUIDs).
    pub blueprint_ids: Option<Vec<ids::BlueprintId>>,
    /// Opaque token from the `cursor` of the answer before, for the page behind it. It is valid only for the same conditions and order.
    pub cursor: Option<String>,
    /// Returns records of devices of these families, comma separated, such as `Mac`, `iPhone`, `iPad` and `tvOS`.
    pub device_families: Option<Vec<DeviceFamily>>,
    /// JSON object of fields and conditions, `{"<field>":{"<operator>":<value>}}`, all of which must hold. A field is any key of a record except `blueprint_id` and `device__family`, which have parameters of their own. Operators are `eq` for booleans; `in`, `not_in`, `like` (contains) and `not_like` with a list of texts; `lt`, `lte`, `gt` and `gte` for dates, and `or` around two of them to leave out the time between.
    ///
    /// Conditions are made of the columns of [`StartupSettings`].
    pub filter: Option<rt::Filter>,
    /// Number of records in one answer. The maximum is 300.
    pub limit: Option<i64>,
    /// Number of records to skip before the first one returned.
    pub offset: Option<i64>,
    /// Key of a record to sort by, ascending; a leading dash sorts in descending order.
    pub sort_by: Option<String>,
}

impl rt::Operation for ListStartupSettings {
    type Response = rt::Json<StartupSettingsPage>;
    const META: rt::Meta = rt::Meta {
        id: "startupSettings",
        method: rt::Method::Get,
        path: "/api/v1/prism/startup_settings",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.query("blueprint_ids", &self.blueprint_ids);
        to.query("cursor", &self.cursor);
        to.query("device_families", &self.device_families);
        to.query("filter", &self.filter);
        to.query("limit", &self.limit);
        to.query("offset", &self.offset);
        to.query("sort_by", &self.sort_by);
    }
}

impl rt::Record for ListStartupSettings {
    const NAME: &'static str = "ListStartupSettings";
    const FIELDS: rt::FieldTable = &[
        ("blueprint_ids", rt::OPTIONAL),
        ("cursor", rt::OPTIONAL),
        ("device_families", rt::OPTIONAL),
        ("filter", rt::OPTIONAL),
        ("limit", rt::OPTIONAL),
        ("offset", rt::OPTIONAL),
        ("sort_by", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.blueprint_ids),
            1 => field.read(&mut self.cursor),
            2 => field.read(&mut self.device_families),
            3 => field.read(&mut self.filter),
            4 => field.read(&mut self.limit),
            5 => field.read(&mut self.offset),
            6 => field.read(&mut self.sort_by),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.blueprint_ids);
        to.field(1, &self.cursor);
        to.field(2, &self.device_families);
        to.field(3, &self.filter);
        to.field(4, &self.limit);
        to.field(5, &self.offset);
        to.field(6, &self.sort_by);
    }
}
rt::record!(ListStartupSettings);

impl rt::Paged for ListStartupSettings {
    type Item = StartupSettings;
    const PAGING: rt::Paging = rt::Paging::Offset {
        limit: "limit",
        offset: "offset",
        max: Some(300),
    };
    #[inline]
    fn page(output: rt::Output<Self>) -> rt::Page<Self::Item> {
        let total = output.total;
        rt::Page::of(output.data).total(total)
    }
}

#[doc(hidden)]
impl rt::Call<'_, ListStartupSettings> {
    /// Returns records of devices in these blueprints, comma separated identifiers (UUIDs).
    pub fn blueprint_ids(
        mut self,
        blueprint_ids: impl IntoIterator<Item = impl Into<ids::BlueprintId>>,
    ) -> Self {
        self.operation.blueprint_ids = Some(
            blueprint_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Opaque token from the `cursor` of the answer before, for the page behind it. It is valid only for the same conditions and order.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.operation.cursor = Some(cursor.into());
        self
    }
    /// Returns records of devices of these families, comma separated, such as `Mac`, `iPhone`, `iPad` and `tvOS`.
    pub fn device_families(
        mut self,
        device_families: impl IntoIterator<Item = impl Into<DeviceFamily>>,
    ) -> Self {
        self.operation.device_families = Some(
            device_families.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// JSON object of fields and conditions, `{"<field>":{"<operator>":<value>}}`, all of which must hold. A field is any key of a record except `blueprint_id` and `device__family`, which have parameters of their own. Operators are `eq` for booleans; `in`, `not_in`, `like` (contains) and `not_like` with a list of texts; `lt`, `lte`, `gt` and `gte` for dates, and `or` around two of them to leave out the time between.
    ///
    /// Conditions are made of the columns of [`StartupSettings`].
    pub fn filter(mut self, filter: impl Into<rt::Condition<StartupSettings>>) -> Self {
        self.operation.filter = Some(rt::filter_of::<StartupSettings>(filter));
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

/// List system extensions.
///
/// Arguments of [`list_system_extensions`](Prism::list_system_extensions), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListSystemExtensions {
    /// Returns records of devices in these blueprints, comma separated identifiers (UUIDs).
    pub blueprint_ids: Option<Vec<ids::BlueprintId>>,
    /// Opaque token from the `cursor` of the answer before, for the page behind it. It is valid only for the same conditions and order.
    pub cursor: Option<String>,
    /// Returns records of devices of these families, comma separated, such as `Mac`, `iPhone`, `iPad` and `tvOS`.
    pub device_families: Option<Vec<DeviceFamily>>,
    /// JSON object of fields and conditions, `{"<field>":{"<operator>":<value>}}`, all of which must hold. A field is any key of a record except `blueprint_id` and `device__family`, which have parameters of their own. Operators are `eq` for booleans; `in`, `not_in`, `like` (contains) and `not_like` with a list of texts; `lt`, `lte`, `gt` and `gte` for dates, and `or` around two of them to leave out the time between.
    ///
    /// Conditions are made of the columns of [`SystemExtension`].
    pub filter: Option<rt::Filter>,
    /// Number of records in one answer. The maximum is 300.
    pub limit: Option<i64>,
    /// Number of records to skip before the first one returned.
    pub offset: Option<i64>,
    /// Key of a record to sort by, ascending; a leading dash sorts in descending order.
    pub sort_by: Option<String>,
}

impl rt::Operation for ListSystemExtensions {
    type Response = rt::Json<SystemExtensionPage>;
    const META: rt::Meta = rt::Meta {
        id: "systemExtensions",
        method: rt::Method::Get,
        path: "/api/v1/prism/system_extensions",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.query("blueprint_ids", &self.blueprint_ids);
        to.query("cursor", &self.cursor);
        to.query("device_families", &self.device_families);
        to.query("filter", &self.filter);
        to.query("limit", &self.limit);
        to.query("offset", &self.offset);
        to.query("sort_by", &self.sort_by);
    }
}

impl rt::Record for ListSystemExtensions {
    const NAME: &'static str = "ListSystemExtensions";
    const FIELDS: rt::FieldTable = &[
        ("blueprint_ids", rt::OPTIONAL),
        ("cursor", rt::OPTIONAL),
        ("device_families", rt::OPTIONAL),
        ("filter", rt::OPTIONAL),
        ("limit", rt::OPTIONAL),
        ("offset", rt::OPTIONAL),
        ("sort_by", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.blueprint_ids),
            1 => field.read(&mut self.cursor),
            2 => field.read(&mut self.device_families),
            3 => field.read(&mut self.filter),
            4 => field.read(&mut self.limit),
            5 => field.read(&mut self.offset),
            6 => field.read(&mut self.sort_by),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.blueprint_ids);
        to.field(1, &self.cursor);
        to.field(2, &self.device_families);
        to.field(3, &self.filter);
        to.field(4, &self.limit);
        to.field(5, &self.offset);
        to.field(6, &self.sort_by);
    }
}
rt::record!(ListSystemExtensions);

impl rt::Paged for ListSystemExtensions {
    type Item = SystemExtension;
    const PAGING: rt::Paging = rt::Paging::Offset {
        limit: "limit",
        offset: "offset",
        max: Some(300),
    };
    #[inline]
    fn page(output: rt::Output<Self>) -> rt::Page<Self::Item> {
        let total = output.total;
        rt::Page::of(output.data).total(total)
    }
}

#[doc(hidden)]
impl rt::Call<'_, ListSystemExtensions> {
    /// Returns records of devices in these blueprints, comma separated identifiers (UUIDs).
    pub fn blueprint_ids(
        mut self,
        blueprint_ids: impl IntoIterator<Item = impl Into<ids::BlueprintId>>,
    ) -> Self {
        self.operation.blueprint_ids = Some(
            blueprint_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Opaque token from the `cursor` of the answer before, for the page behind it. It is valid only for the same conditions and order.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.operation.cursor = Some(cursor.into());
        self
    }
    /// Returns records of devices of these families, comma separated, such as `Mac`, `iPhone`, `iPad` and `tvOS`.
    pub fn device_families(
        mut self,
        device_families: impl IntoIterator<Item = impl Into<DeviceFamily>>,
    ) -> Self {
        self.operation.device_families = Some(
            device_families.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// JSON object of fields and conditions, `{"<field>":{"<operator>":<value>}}`, all of which must hold. A field is any key of a record except `blueprint_id` and `device__family`, which have parameters of their own. Operators are `eq` for booleans; `in`, `not_in`, `like` (contains) and `not_like` with a list of texts; `lt`, `lte`, `gt` and `gte` for dates, and `or` around two of them to leave out the time between.
    ///
    /// Conditions are made of the columns of [`SystemExtension`].
    pub fn filter(mut self, filter: impl Into<rt::Condition<SystemExtension>>) -> Self {
        self.operation.filter = Some(rt::filter_of::<SystemExtension>(filter));
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

/// List privacy permissions.
///
/// Arguments of [`list_transparency_database`](Prism::list_transparency_database), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTransparencyDatabase {
    /// Returns records of devices in these blueprints, comma separated identifiers (UUIDs).
    pub blueprint_ids: Option<Vec<ids::BlueprintId>>,
    /// Opaque token from the `cursor` of the answer before, for the page behind it. It is valid only for the same conditions and order.
    pub cursor: Option<String>,
    /// Returns records of devices of these families, comma separated, such as `Mac`, `iPhone`, `iPad` and `tvOS`.
    pub device_families: Option<Vec<DeviceFamily>>,
    /// JSON object of fields and conditions, `{"<field>":{"<operator>":<value>}}`, all of which must hold. A field is any key of a record except `blueprint_id` and `device__family`, which have parameters of their own. Operators are `eq` for booleans; `in`, `not_in`, `like` (contains) and `not_like` with a list of texts; `lt`, `lte`, `gt` and `gte` for dates, and `or` around two of them to leave out the time between.
    ///
    /// Conditions are made of the columns of [`TransparencyDatabase`].
    pub filter: Option<rt::Filter>,
    /// Number of records in one answer. The maximum is 300.
    pub limit: Option<i64>,
    /// Number of records to skip before the first one returned.
    pub offset: Option<i64>,
    /// Key of a record to sort by, ascending; a leading dash sorts in descending order.
    pub sort_by: Option<String>,
}

impl rt::Operation for ListTransparencyDatabase {
    type Response = rt::Json<TransparencyDatabasePage>;
    const META: rt::Meta = rt::Meta {
        id: "transparencyDatabase",
        method: rt::Method::Get,
        path: "/api/v1/prism/transparency_database",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.query("blueprint_ids", &self.blueprint_ids);
        to.query("cursor", &self.cursor);
        to.query("device_families", &self.device_families);
        to.query("filter", &self.filter);
        to.query("limit", &self.limit);
        to.query("offset", &self.offset);
        to.query("sort_by", &self.sort_by);
    }
}

impl rt::Record for ListTransparencyDatabase {
    const NAME: &'static str = "ListTransparencyDatabase";
    const FIELDS: rt::FieldTable = &[
        ("blueprint_ids", rt::OPTIONAL),
        ("cursor", rt::OPTIONAL),
        ("device_families", rt::OPTIONAL),
        ("filter", rt::OPTIONAL),
        ("limit", rt::OPTIONAL),
        ("offset", rt::OPTIONAL),
        ("sort_by", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.blueprint_ids),
            1 => field.read(&mut self.cursor),
            2 => field.read(&mut self.device_families),
            3 => field.read(&mut self.filter),
            4 => field.read(&mut self.limit),
            5 => field.read(&mut self.offset),
            6 => field.read(&mut self.sort_by),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.blueprint_ids);
        to.field(1, &self.cursor);
        to.field(2, &self.device_families);
        to.field(3, &self.filter);
        to.field(4, &self.limit);
        to.field(5, &self.offset);
        to.field(6, &self.sort_by);
    }
}
rt::record!(ListTransparencyDatabase);

impl rt::Paged for ListTransparencyDatabase {
    type Item = TransparencyDatabase;
    const PAGING: rt::Paging = rt::Paging::Offset {
        limit: "limit",
        offset: "offset",
        max: Some(300),
    };
    #[inline]
    fn page(output: rt::Output<Self>) -> rt::Page<Self::Item> {
        let total = output.total;
        rt::Page::of(output.data).total(total)
    }
}

#[doc(hidden)]
impl rt::Call<'_, ListTransparencyDatabase> {
    /// Returns records of devices in these blueprints, comma separated identifiers (UUIDs).
    pub fn blueprint_ids(
        mut self,
        blueprint_ids: impl IntoIterator<Item = impl Into<ids::BlueprintId>>,
    ) -> Self {
        self.operation.blueprint_ids = Some(
            blueprint_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Opaque token from the `cursor` of the answer before, for the page behind it. It is valid only for the same conditions and order.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.operation.cursor = Some(cursor.into());
        self
    }
    /// Returns records of devices of these families, comma separated, such as `Mac`, `iPhone`, `iPad` and `tvOS`.
    pub fn device_families(
        mut self,
        device_families: impl IntoIterator<Item = impl Into<DeviceFamily>>,
    ) -> Self {
        self.operation.device_families = Some(
            device_families.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// JSON object of fields and conditions, `{"<field>":{"<operator>":<value>}}`, all of which must hold. A field is any key of a record except `blueprint_id` and `device__family`, which have parameters of their own. Operators are `eq` for booleans; `in`, `not_in`, `like` (contains) and `not_like` with a list of texts; `lt`, `lte`, `gt` and `gte` for dates, and `or` around two of them to leave out the time between.
    ///
    /// Conditions are made of the columns of [`TransparencyDatabase`].
    pub fn filter(
        mut self,
        filter: impl Into<rt::Condition<TransparencyDatabase>>,
    ) -> Self {
        self.operation.filter = Some(rt::filter_of::<TransparencyDatabase>(filter));
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
    pub blueprint_id: ids::BlueprintId,
    /// Name of the blueprint that the device is assigned to.
    pub blueprint_name: String,
    /// Cellular technology of the device; `None`, blank or null in all examples.
    pub cellular_technology: rt::Value,
    /// Not documented, and null in all examples.
    pub count: Option<i64>,
    /// When the record was created, in UTC.
    pub created_at: rt::Timestamp,
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
    pub device_id: ids::DeviceId,
    /// Version of the operating system in the form meant for display, such as `14.1.1`.
    pub display_os_version: String,
    /// When the device first enrolled, in UTC.
    pub first_enrollment_date: rt::Timestamp,
    /// Host name of the device; can be null.
    pub host_name: String,
    /// Whether the personal hotspot is on; can be null.
    pub hotspot: Option<bool>,
    /// When the collected values last changed, in UTC; null when no change is recorded.
    pub last_changed_at: rt::Timestamp,
    /// When the device last checked in, through the agent or MDM, in UTC.
    pub last_checkin: rt::Timestamp,
    /// When the agent last checked in, in UTC; can be null.
    pub last_checkin_agent: rt::Timestamp,
    /// When the device last checked in through MDM, in UTC.
    pub last_checkin_mdm: rt::Timestamp,
    /// When the values were last collected from the device, in UTC.
    pub last_collected_at: rt::Timestamp,
    /// When the device last enrolled, in UTC.
    pub last_enrollment_date: rt::Timestamp,
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
    pub updated_at: rt::Timestamp,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for ActivationLock {
    const NAME: &'static str = "ActivationLock";
    const FIELDS: rt::FieldTable = &[
        ("agent_installed", rt::REQUIRED),
        ("agent_version", rt::REQUIRED | rt::NOT_OPTION),
        ("apple_silicon", rt::REQUIRED),
        ("asset_tag", rt::REQUIRED | rt::NOT_OPTION),
        ("battery_health", rt::REQUIRED | rt::NOT_OPTION | rt::NULLABLE | rt::BLANKABLE),
        ("blueprint_id", rt::REQUIRED | rt::NOT_OPTION),
        ("blueprint_name", rt::REQUIRED | rt::NOT_OPTION),
        (
            "cellular_technology",
            rt::REQUIRED | rt::NOT_OPTION | rt::NULLABLE | rt::BLANKABLE,
        ),
        ("count", rt::REQUIRED | rt::NULLABLE),
        ("created_at", rt::REQUIRED | rt::NOT_OPTION),
        ("data_roaming", rt::REQUIRED | rt::NULLABLE),
        ("device__family", rt::REQUIRED | rt::NOT_OPTION),
        ("device__name", rt::REQUIRED | rt::NOT_OPTION),
        ("device__user_email", rt::REQUIRED | rt::NULLABLE),
        ("device__user_id", rt::REQUIRED | rt::NOT_OPTION),
        ("device__user_name", rt::REQUIRED | rt::NULLABLE),
        ("device_capacity", rt::REQUIRED),
        ("device_id", rt::REQUIRED | rt::NOT_OPTION),
        ("display_os_version", rt::REQUIRED | rt::NOT_OPTION),
        ("first_enrollment_date", rt::REQUIRED | rt::NOT_OPTION),
        ("host_name", rt::REQUIRED | rt::NOT_OPTION),
        ("hotspot", rt::REQUIRED | rt::NULLABLE),
        ("last_changed_at", rt::REQUIRED | rt::NOT_OPTION),
        ("last_checkin", rt::REQUIRED | rt::NOT_OPTION),
        ("last_checkin_agent", rt::REQUIRED | rt::NOT_OPTION),
        ("last_checkin_mdm", rt::REQUIRED | rt::NOT_OPTION),
        ("last_collected_at", rt::REQUIRED | rt::NOT_OPTION),
        ("last_enrollment_date", rt::REQUIRED | rt::NOT_OPTION),
        ("local_hostname", rt::REQUIRED | rt::NOT_OPTION),
        ("lost_mode_status", rt::REQUIRED | rt::NULLABLE),
        ("marketing_name", rt::REQUIRED | rt::NOT_OPTION),
        ("mdm_enabled", rt::REQUIRED),
        ("model", rt::REQUIRED | rt::NOT_OPTION),
        ("model_id", rt::REQUIRED | rt::NOT_OPTION),
        ("model_name", rt::REQUIRED | rt::NOT_OPTION),
        ("os_build", rt::REQUIRED | rt::NOT_OPTION),
        ("os_version", rt::REQUIRED | rt::NOT_OPTION),
        ("serial_number", rt::REQUIRED | rt::NOT_OPTION),
        ("shared_ipad", rt::REQUIRED | rt::NULLABLE),
        ("supplemental_build_version", rt::REQUIRED | rt::NOT_OPTION),
        ("supplemental_os_version_extra", rt::REQUIRED | rt::NULLABLE),
        ("tags", rt::REQUIRED | rt::NULLABLE),
        ("updated_at", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.agent_installed),
            1 => field.read(&mut self.agent_version),
            2 => field.read(&mut self.apple_silicon),
            3 => field.read(&mut self.asset_tag),
            4 => field.read(&mut self.battery_health),
            5 => field.read(&mut self.blueprint_id),
            6 => field.read(&mut self.blueprint_name),
            7 => field.read(&mut self.cellular_technology),
            8 => field.read(&mut self.count),
            9 => field.read(&mut self.created_at),
            10 => field.read(&mut self.data_roaming),
            11 => field.read(&mut self.device_family),
            12 => field.read(&mut self.device_name),
            13 => field.read(&mut self.device_user_email),
            14 => field.read(&mut self.device_user_id),
            15 => field.read(&mut self.device_user_name),
            16 => field.read(&mut self.device_capacity),
            17 => field.read(&mut self.device_id),
            18 => field.read(&mut self.display_os_version),
            19 => field.read(&mut self.first_enrollment_date),
            20 => field.read(&mut self.host_name),
            21 => field.read(&mut self.hotspot),
            22 => field.read(&mut self.last_changed_at),
            23 => field.read(&mut self.last_checkin),
            24 => field.read(&mut self.last_checkin_agent),
            25 => field.read(&mut self.last_checkin_mdm),
            26 => field.read(&mut self.last_collected_at),
            27 => field.read(&mut self.last_enrollment_date),
            28 => field.read(&mut self.local_hostname),
            29 => field.read(&mut self.lost_mode_status),
            30 => field.read(&mut self.marketing_name),
            31 => field.read(&mut self.mdm_enabled),
            32 => field.read(&mut self.model),
            33 => field.read(&mut self.model_id),
            34 => field.read(&mut self.model_name),
            35 => field.read(&mut self.os_build),
            36 => field.read(&mut self.os_version),
            37 => field.read(&mut self.serial_number),
            38 => field.read(&mut self.shared_ipad),
            39 => field.read(&mut self.supplemental_build_version),
            40 => field.read(&mut self.supplemental_os_version_extra),
            41 => field.read(&mut self.tags),
            42 => field.read(&mut self.updated_at),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.agent_installed);
        to.field(1, &self.agent_version);
        to.field(2, &self.apple_silicon);
        to.field(3, &self.asset_tag);
        to.field(4, &self.battery_health);
        to.field(5, &self.blueprint_id);
        to.field(6, &self.blueprint_name);
        to.field(7, &self.cellular_technology);
        to.field(8, &self.count);
        to.field(9, &self.created_at);
        to.field(10, &self.data_roaming);
        to.field(11, &self.device_family);
        to.field(12, &self.device_name);
        to.field(13, &self.device_user_email);
        to.field(14, &self.device_user_id);
        to.field(15, &self.device_user_name);
        to.field(16, &self.device_capacity);
        to.field(17, &self.device_id);
        to.field(18, &self.display_os_version);
        to.field(19, &self.first_enrollment_date);
        to.field(20, &self.host_name);
        to.field(21, &self.hotspot);
        to.field(22, &self.last_changed_at);
        to.field(23, &self.last_checkin);
        to.field(24, &self.last_checkin_agent);
        to.field(25, &self.last_checkin_mdm);
        to.field(26, &self.last_collected_at);
        to.field(27, &self.last_enrollment_date);
        to.field(28, &self.local_hostname);
        to.field(29, &self.lost_mode_status);
        to.field(30, &self.marketing_name);
        to.field(31, &self.mdm_enabled);
        to.field(32, &self.model);
        to.field(33, &self.model_id);
        to.field(34, &self.model_name);
        to.field(35, &self.os_build);
        to.field(36, &self.os_version);
        to.field(37, &self.serial_number);
        to.field(38, &self.shared_ipad);
        to.field(39, &self.supplemental_build_version);
        to.field(40, &self.supplemental_os_version_extra);
        to.field(41, &self.tags);
        to.field(42, &self.updated_at);
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
rt::record!(ActivationLock);

/// Columns to filter and to sort by.
impl ActivationLock {
    /// Column `agent_installed`.
    pub const AGENT_INSTALLED: rt::Column<Self, bool> = rt::Column::new(
        "agent_installed",
    );
    /// Column `agent_version`.
    pub const AGENT_VERSION: rt::Column<Self, String> = rt::Column::new("agent_version");
    /// Column `apple_silicon`.
    pub const APPLE_SILICON: rt::Column<Self, bool> = rt::Column::new("apple_silicon");
    /// Column `asset_tag`.
    pub const ASSET_TAG: rt::Column<Self, String> = rt::Column::new("asset_tag");
    /// Column `battery_health`.
    pub const BATTERY_HEALTH: rt::Column<Self, rt::Value> = rt::Column::new(
        "battery_health",
    );
    /// Column `blueprint_name`.
    pub const BLUEPRINT_NAME: rt::Column<Self, String> = rt::Column::new(
        "blueprint_name",
    );
    /// Column `cellular_technology`.
    pub const CELLULAR_TECHNOLOGY: rt::Column<Self, rt::Value> = rt::Column::new(
        "cellular_technology",
    );
    /// Column `count`.
    pub const COUNT: rt::Column<Self, rt::Value> = rt::Column::new("count");
    /// Column `created_at`.
    pub const CREATED_AT: rt::Column<Self, rt::Timestamp> = rt::Column::new(
        "created_at",
    );
    /// Column `data_roaming`.
    pub const DATA_ROAMING: rt::Column<Self, bool> = rt::Column::new("data_roaming");
    /// Column `device__name`.
    pub const DEVICE_NAME: rt::Column<Self, String> = rt::Column::new("device__name");
    /// Column `device__user_email`.
    pub const DEVICE_USER_EMAIL: rt::Column<Self, String> = rt::Column::new(
        "device__user_email",
    );
    /// Column `device__user_id`.
    pub const DEVICE_USER_ID: rt::Column<Self, String> = rt::Column::new(
        "device__user_id",
    );
    /// Column `device__user_name`.
    pub const DEVICE_USER_NAME: rt::Column<Self, String> = rt::Column::new(
        "device__user_name",
    );
    /// Column `device_capacity`.
    pub const DEVICE_CAPACITY: rt::Column<Self, rt::Value> = rt::Column::new(
        "device_capacity",
    );
    /// Column `device_id`.
    pub const DEVICE_ID: rt::Column<Self, String> = rt::Column::new("device_id");
    /// Column `display_os_version`.
    pub const DISPLAY_OS_VERSION: rt::Column<Self, String> = rt::Column::new(
        "display_os_version",
    );
    /// Column `first_enrollment_date`.
    pub const FIRST_ENROLLMENT_DATE: rt::Column<Self, rt::Timestamp> = rt::Column::new(
        "first_enrollment_date",
    );
    /// Column `host_name`.
    pub const HOST_NAME: rt::Column<Self, String> = rt::Column::new("host_name");
    /// Column `hotspot`.
    pub const HOTSPOT: rt::Column<Self, bool> = rt::Column::new("hotspot");
    /// Column `last_changed_at`.
    pub const LAST_CHANGED_AT: rt::Column<Self, rt::Timestamp> = rt::Column::new(
        "last_changed_at",
    );
    /// Column `last_checkin`.
    pub const LAST_CHECKIN: rt::Column<Self, rt::Timestamp> = rt::Column::new(
        "last_checkin",
    );
    /// Column `last_checkin_agent`.
    pub const LAST_CHECKIN_AGENT: rt::Column<Self, rt::Timestamp> = rt::Column::new(
        "last_checkin_agent",
    );
    /// Column `last_checkin_mdm`.
    pub const LAST_CHECKIN_MDM: rt::Column<Self, rt::Timestamp> = rt::Column::new(
        "last_checkin_mdm",
    );
    /// Column `last_collected_at`.
    pub const LAST_COLLECTED_AT: rt::Column<Self, rt::Timestamp> = rt::Column::new(
        "last_collected_at",
    );
    /// Column `last_enrollment_date`.
    pub const LAST_ENROLLMENT_DATE: rt::Column<Self, rt::Timestamp> = rt::Column::new(
        "last_enrollment_date",
    );
    /// Column `local_hostname`.
    pub const LOCAL_HOSTNAME: rt::Column<Self, String> = rt::Column::new(
        "local_hostname",
    );
    /// Column `lost_mode_status`.
    pub const LOST_MODE_STATUS: rt::Column<Self, String> = rt::Column::new(
        "lost_mode_status",
    );
    /// Column `marketing_name`.
    pub const MARKETING_NAME: rt::Column<Self, String> = rt::Column::new(
        "marketing_name",
    );
    /// Column `mdm_enabled`.
    pub const MDM_ENABLED: rt::Column<Self, bool> = rt::Column::new("mdm_enabled");
    /// Column `model`.
    pub const MODEL: rt::Column<Self, String> = rt::Column::new("model");
    /// Column `model_id`.
    pub const MODEL_ID: rt::Column<Self, String> = rt::Column::new("model_id");
    /// Column `model_name`.
    pub const MODEL_NAME: rt::Column<Self, String> = rt::Column::new("model_name");
    /// Column `os_build`.
    pub const OS_BUILD: rt::Column<Self, String> = rt::Column::new("os_build");
    /// Column `os_version`.
    pub const OS_VERSION: rt::Column<Self, String> = rt::Column::new("os_version");
    /// Column `serial_number`.
    pub const SERIAL_NUMBER: rt::Column<Self, String> = rt::Column::new("serial_number");
    /// Column `shared_ipad`.
    pub const SHARED_IPAD: rt::Column<Self, bool> = rt::Column::new("shared_ipad");
    /// Column `supplemental_build_version`.
    pub const SUPPLEMENTAL_BUILD_VERSION: rt::Column<Self, String> = rt::Column::new(
        "supplemental_build_version",
    );
    /// Column `supplemental_os_version_extra`.
    pub const SUPPLEMENTAL_OS_VERSION_EXTRA: rt::Column<Self, String> = rt::Column::new(
        "supplemental_os_version_extra",
    );
    /// Column `tags`.
    pub const TAGS: rt::Column<Self, rt::Value> = rt::Column::new("tags");
    /// Column `updated_at`.
    pub const UPDATED_AT: rt::Column<Self, rt::Timestamp> = rt::Column::new(
        "updated_at",
    );
}

/// A page of Activation Lock records.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ActivationLockPage {
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

impl rt::Record for ActivationLockPage {
    const NAME: &'static str = "ActivationLockPage";
    const FIELDS: rt::FieldTable = &[
        ("cursor", rt::REQUIRED | rt::NULLABLE),
        ("data", rt::REQUIRED | rt::NOT_OPTION),
        ("limit", rt::REQUIRED),
        ("offset", rt::REQUIRED | rt::NULLABLE),
        ("total", rt::REQUIRED | rt::NULLABLE),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.cursor),
            1 => field.read(&mut self.data),
            2 => field.read(&mut self.limit),
            3 => field.read(&mut self.offset),
            4 => field.read(&mut self.total),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.cursor);
        to.field(1, &self.data);
        to.field(2, &self.limit);
        to.field(3, &self.offset);
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
rt::record!(ActivationLockPage);

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
    pub blueprint_id: ids::BlueprintId,
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
    pub created_at: Option<rt::Timestamp>,
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
    pub device_id: ids::DeviceId,
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
    pub last_changed_at: Option<rt::Timestamp>,
    /// When the values were last collected from the device, in UTC.
    pub last_collected_at: rt::Timestamp,
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
    pub updated_at: rt::Timestamp,
    /// Whether the app is validated to run on the device; null for Mac apps.
    pub validated: Option<bool>,
    /// Version of a Mac app, but the build of the iPad app of the examples; see `short_version`.
    pub version: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for Application {
    const NAME: &'static str = "Application";
    const FIELDS: rt::FieldTable = &[
        ("ad_hoc_code_signed", rt::REQUIRED | rt::NULLABLE),
        ("app_clip", rt::REQUIRED | rt::NULLABLE),
        ("app_store_vendable", rt::REQUIRED | rt::NULLABLE),
        (
            "apple_scriptable",
            rt::REQUIRED | rt::NOT_OPTION | rt::NULLABLE | rt::BLANKABLE,
        ),
        ("asset_tag", rt::REQUIRED | rt::NULLABLE),
        ("beta_app", rt::REQUIRED | rt::NULLABLE),
        ("blueprint_id", rt::REQUIRED | rt::NOT_OPTION),
        ("blueprint_name", rt::REQUIRED | rt::NOT_OPTION),
        (
            "bundle_display_name",
            rt::REQUIRED | rt::NOT_OPTION | rt::NULLABLE | rt::BLANKABLE,
        ),
        ("bundle_id", rt::REQUIRED | rt::NOT_OPTION),
        ("bundle_name", rt::REQUIRED | rt::NULLABLE),
        ("bundle_region", rt::REQUIRED | rt::NULLABLE),
        ("bundle_size", rt::REQUIRED | rt::NULLABLE),
        ("bundle_type", rt::REQUIRED | rt::NULLABLE),
        ("category", rt::REQUIRED | rt::NULLABLE),
        ("compiler", rt::REQUIRED | rt::NULLABLE),
        ("copyright", rt::REQUIRED | rt::NULLABLE),
        ("count", rt::NULLABLE),
        ("created_at", rt::OPTIONAL),
        ("developer_name", rt::REQUIRED | rt::NULLABLE),
        ("device__family", rt::REQUIRED | rt::NOT_OPTION),
        ("device__name", rt::REQUIRED | rt::NOT_OPTION),
        ("device__user_email", rt::REQUIRED | rt::NOT_OPTION),
        ("device__user_id", rt::REQUIRED | rt::NOT_OPTION),
        ("device__user_name", rt::REQUIRED | rt::NOT_OPTION),
        ("device_based_vpp", rt::REQUIRED | rt::NULLABLE),
        ("device_id", rt::REQUIRED | rt::NOT_OPTION),
        ("download_canceled", rt::REQUIRED | rt::NULLABLE),
        ("download_failed", rt::REQUIRED | rt::NULLABLE),
        ("download_paused", rt::REQUIRED | rt::NULLABLE),
        ("download_waiting", rt::REQUIRED | rt::NULLABLE),
        ("dynamic_size", rt::REQUIRED | rt::NULLABLE),
        (
            "environment_variables",
            rt::REQUIRED | rt::NOT_OPTION | rt::NULLABLE | rt::BLANKABLE,
        ),
        ("executable", rt::REQUIRED | rt::NULLABLE),
        ("external_version_identifier", rt::REQUIRED | rt::NULLABLE),
        ("has_update_available", rt::REQUIRED | rt::NULLABLE),
        ("info", rt::REQUIRED | rt::NOT_OPTION | rt::NULLABLE | rt::BLANKABLE),
        ("installing", rt::REQUIRED | rt::NULLABLE),
        ("last_changed_at", rt::REQUIRED | rt::NULLABLE),
        ("last_collected_at", rt::REQUIRED | rt::NOT_OPTION),
        ("minimum_system_version", rt::REQUIRED | rt::NULLABLE),
        ("model_id", rt::REQUIRED | rt::NULLABLE),
        ("name", rt::REQUIRED | rt::NOT_OPTION),
        ("obtained_from", rt::REQUIRED | rt::NULLABLE),
        ("path", rt::REQUIRED | rt::NULLABLE),
        ("serial_number", rt::REQUIRED | rt::NOT_OPTION),
        ("short_version", rt::REQUIRED | rt::NOT_OPTION),
        ("signature", rt::REQUIRED | rt::NULLABLE),
        ("tags", rt::NULLABLE),
        ("team_id", rt::REQUIRED | rt::NULLABLE),
        ("updated_at", rt::REQUIRED | rt::NOT_OPTION),
        ("validated", rt::REQUIRED | rt::NULLABLE),
        ("version", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.ad_hoc_code_signed),
            1 => field.read(&mut self.app_clip),
            2 => field.read(&mut self.app_store_vendable),
            3 => field.read(&mut self.apple_scriptable),
            4 => field.read(&mut self.asset_tag),
            5 => field.read(&mut self.beta_app),
            6 => field.read(&mut self.blueprint_id),
            7 => field.read(&mut self.blueprint_name),
            8 => field.read(&mut self.bundle_display_name),
            9 => field.read(&mut self.bundle_id),
            10 => field.read(&mut self.bundle_name),
            11 => field.read(&mut self.bundle_region),
            12 => field.read(&mut self.bundle_size),
            13 => field.read(&mut self.bundle_type),
            14 => field.read(&mut self.category),
            15 => field.read(&mut self.compiler),
            16 => field.read(&mut self.copyright),
            17 => field.read(&mut self.count),
            18 => field.read(&mut self.created_at),
            19 => field.read(&mut self.developer_name),
            20 => field.read(&mut self.device_family),
            21 => field.read(&mut self.device_name),
            22 => field.read(&mut self.device_user_email),
            23 => field.read(&mut self.device_user_id),
            24 => field.read(&mut self.device_user_name),
            25 => field.read(&mut self.device_based_vpp),
            26 => field.read(&mut self.device_id),
            27 => field.read(&mut self.download_canceled),
            28 => field.read(&mut self.download_failed),
            29 => field.read(&mut self.download_paused),
            30 => field.read(&mut self.download_waiting),
            31 => field.read(&mut self.dynamic_size),
            32 => field.read(&mut self.environment_variables),
            33 => field.read(&mut self.executable),
            34 => field.read(&mut self.external_version_identifier),
            35 => field.read(&mut self.has_update_available),
            36 => field.read(&mut self.info),
            37 => field.read(&mut self.installing),
            38 => field.read(&mut self.last_changed_at),
            39 => field.read(&mut self.last_collected_at),
            40 => field.read(&mut self.minimum_system_version),
            41 => field.read(&mut self.model_id),
            42 => field.read(&mut self.name),
            43 => field.read(&mut self.obtained_from),
            44 => field.read(&mut self.path),
            45 => field.read(&mut self.serial_number),
            46 => field.read(&mut self.short_version),
            47 => field.read(&mut self.signature),
            48 => field.read(&mut self.tags),
            49 => field.read(&mut self.team_id),
            50 => field.read(&mut self.updated_at),
            51 => field.read(&mut self.validated),
            52 => field.read(&mut self.version),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.ad_hoc_code_signed);
        to.field(1, &self.app_clip);
        to.field(2, &self.app_store_vendable);
        to.field(3, &self.apple_scriptable);
        to.field(4, &self.asset_tag);
        to.field(5, &self.beta_app);
        to.field(6, &self.blueprint_id);
        to.field(7, &self.blueprint_name);
        to.field(8, &self.bundle_display_name);
        to.field(9, &self.bundle_id);
        to.field(10, &self.bundle_name);
        to.field(11, &self.bundle_region);
        to.field(12, &self.bundle_size);
        to.field(13, &self.bundle_type);
        to.field(14, &self.category);
        to.field(15, &self.compiler);
        to.field(16, &self.copyright);
        to.field(17, &self.count);
        to.field(18, &self.created_at);
        to.field(19, &self.developer_name);
        to.field(20, &self.device_family);
        to.field(21, &self.device_name);
        to.field(22, &self.device_user_email);
        to.field(23, &self.device_user_id);
        to.field(24, &self.device_user_name);
        to.field(25, &self.device_based_vpp);
        to.field(26, &self.device_id);
        to.field(27, &self.download_canceled);
        to.field(28, &self.download_failed);
        to.field(29, &self.download_paused);
        to.field(30, &self.download_waiting);
        to.field(31, &self.dynamic_size);
        to.field(32, &self.environment_variables);
        to.field(33, &self.executable);
        to.field(34, &self.external_version_identifier);
        to.field(35, &self.has_update_available);
        to.field(36, &self.info);
        to.field(37, &self.installing);
        to.field(38, &self.last_changed_at);
        to.field(39, &self.last_collected_at);
        to.field(40, &self.minimum_system_version);
        to.field(41, &self.model_id);
        to.field(42, &self.name);
        to.field(43, &self.obtained_from);
        to.field(44, &self.path);
        to.field(45, &self.serial_number);
        to.field(46, &self.short_version);
        to.field(47, &self.signature);
        to.field(48, &self.tags);
        to.field(49, &self.team_id);
        to.field(50, &self.updated_at);
        to.field(51, &self.validated);
        to.field(52, &self.version);
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
rt::record!(Application);

/// Columns to filter and to sort by.
impl Application {
    /// Column `ad_hoc_code_signed`.
    pub const AD_HOC_CODE_SIGNED: rt::Column<Self, bool> = rt::Column::new(
        "ad_hoc_code_signed",
    );
    /// Column `app_clip`.
    pub const APP_CLIP: rt::Column<Self, bool> = rt::Column::new("app_clip");
    /// Column `app_store_vendable`.
    pub const APP_STORE_VENDABLE: rt::Column<Self, bool> = rt::Column::new(
        "app_store_vendable",
    );
    /// Column `apple_scriptable`.
    pub const APPLE_SCRIPTABLE: rt::Column<Self, rt::Value> = rt::Column::new(
        "apple_scriptable",
    );
    /// Column `asset_tag`.
    pub const ASSET_TAG: rt::Column<Self, String> = rt::Column::new("asset_tag");
    /// Column `beta_app`.
    pub const BETA_APP: rt::Column<Self, bool> = rt::Column::new("beta_app");
    /// Column `blueprint_name`.
    pub const BLUEPRINT_NAME: rt::Column<Self, String> = rt::Column::new(
        "blueprint_name",
    );
    /// Column `bundle_display_name`.
    pub const BUNDLE_DISPLAY_NAME: rt::Column<Self, rt::Value> = rt::Column::new(
        "bundle_display_name",
    );
    /// Column `bundle_id`.
    pub const BUNDLE_ID: rt::Column<Self, String> = rt::Column::new("bundle_id");
    /// Column `bundle_name`.
    pub const BUNDLE_NAME: rt::Column<Self, String> = rt::Column::new("bundle_name");
    /// Column `bundle_region`.
    pub const BUNDLE_REGION: rt::Column<Self, String> = rt::Column::new("bundle_region");
    /// Column `bundle_size`.
    pub const BUNDLE_SIZE: rt::Column<Self, rt::Value> = rt::Column::new("bundle_size");
    /// Column `bundle_type`.
    pub const BUNDLE_TYPE: rt::Column<Self, String> = rt::Column::new("bundle_type");
    /// Column `category`.
    pub const CATEGORY: rt::Column<Self, String> = rt::Column::new("category");
    /// Column `compiler`.
    pub const COMPILER: rt::Column<Self, String> = rt::Column::new("compiler");
    /// Column `copyright`.
    pub const COPYRIGHT: rt::Column<Self, String> = rt::Column::new("copyright");
    /// Column `count`.
    pub const COUNT: rt::Column<Self, rt::Value> = rt::Column::new("count");
    /// Column `created_at`.
    pub const CREATED_AT: rt::Column<Self, rt::Timestamp> = rt::Column::new(
        "created_at",
    );
    /// Column `developer_name`.
    pub const DEVELOPER_NAME: rt::Column<Self, String> = rt::Column::new(
        "developer_name",
    );
    /// Column `device__name`.
    pub const DEVICE_NAME: rt::Column<Self, String> = rt::Column::new("device__name");
    /// Column `device__user_email`.
    pub const DEVICE_USER_EMAIL: rt::Column<Self, String> = rt::Column::new(
        "device__user_email",
    );
    /// Column `device__user_id`.
    pub const DEVICE_USER_ID: rt::Column<Self, String> = rt::Column::new(
        "device__user_id",
    );
    /// Column `device__user_name`.
    pub const DEVICE_USER_NAME: rt::Column<Self, String> = rt::Column::new(
        "device__user_name",
    );
    /// Column `device_based_vpp`.
    pub const DEVICE_BASED_VPP: rt::Column<Self, bool> = rt::Column::new(
        "device_based_vpp",
    );
    /// Column `device_id`.
    pub const DEVICE_ID: rt::Column<Self, String> = rt::Column::new("device_id");
    /// Column `download_canceled`.
    pub const DOWNLOAD_CANCELED: rt::Column<Self, bool> = rt::Column::new(
        "download_canceled",
    );
    /// Column `download_failed`.
    pub const DOWNLOAD_FAILED: rt::Column<Self, bool> = rt::Column::new(
        "download_failed",
    );
    /// Column `download_paused`.
    pub const DOWNLOAD_PAUSED: rt::Column<Self, bool> = rt::Column::new(
        "download_paused",
    );
    /// Column `download_waiting`.
    pub const DOWNLOAD_WAITING: rt::Column<Self, bool> = rt::Column::new(
        "download_waiting",
    );
    /// Column `dynamic_size`.
    pub const DYNAMIC_SIZE: rt::Column<Self, rt::Value> = rt::Column::new(
        "dynamic_size",
    );
    /// Column `environment_variables`.
    pub const ENVIRONMENT_VARIABLES: rt::Column<Self, rt::Value> = rt::Column::new(
        "environment_variables",
    );
    /// Column `executable`.
    pub const EXECUTABLE: rt::Column<Self, String> = rt::Column::new("executable");
    /// Column `external_version_identifier`.
    pub const EXTERNAL_VERSION_IDENTIFIER: rt::Column<Self, rt::Value> = rt::Column::new(
        "external_version_identifier",
    );
    /// Column `has_update_available`.
    pub const HAS_UPDATE_AVAILABLE: rt::Column<Self, bool> = rt::Column::new(
        "has_update_available",
    );
    /// Column `info`.
    pub const INFO: rt::Column<Self, rt::Value> = rt::Column::new("info");
    /// Column `installing`.
    pub const INSTALLING: rt::Column<Self, bool> = rt::Column::new("installing");
    /// Column `last_changed_at`.
    pub const LAST_CHANGED_AT: rt::Column<Self, rt::Timestamp> = rt::Column::new(
        "last_changed_at",
    );
    /// Column `last_collected_at`.
    pub const LAST_COLLECTED_AT: rt::Column<Self, rt::Timestamp> = rt::Column::new(
        "last_collected_at",
    );
    /// Column `minimum_system_version`.
    pub const MINIMUM_SYSTEM_VERSION: rt::Column<Self, String> = rt::Column::new(
        "minimum_system_version",
    );
    /// Column `model_id`.
    pub const MODEL_ID: rt::Column<Self, String> = rt::Column::new("model_id");
    /// Column `name`.
    pub const NAME: rt::Column<Self, String> = rt::Column::new("name");
    /// Column `obtained_from`.
    pub const OBTAINED_FROM: rt::Column<Self, String> = rt::Column::new("obtained_from");
    /// Column `path`.
    pub const PATH: rt::Column<Self, String> = rt::Column::new("path");
    /// Column `serial_number`.
    pub const SERIAL_NUMBER: rt::Column<Self, String> = rt::Column::new("serial_number");
    /// Column `short_version`.
    pub const SHORT_VERSION: rt::Column<Self, String> = rt::Column::new("short_version");
    /// Column `signature`.
    pub const SIGNATURE: rt::Column<Self, String> = rt::Column::new("signature");
    /// Column `tags`.
    pub const TAGS: rt::Column<Self, rt::Value> = rt::Column::new("tags");
    /// Column `team_id`.
    pub const TEAM_ID: rt::Column<Self, String> = rt::Column::new("team_id");
    /// Column `updated_at`.
    pub const UPDATED_AT: rt::Column<Self, rt::Timestamp> = rt::Column::new(
        "updated_at",
    );
    /// Column `validated`.
    pub const VALIDATED: rt::Column<Self, bool> = rt::Column::new("validated");
    /// Column `version`.
    pub const VERSION: rt::Column<Self, String> = rt::Column::new("version");
}

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
    pub blueprint_id: ids::BlueprintId,
    /// Name of the blueprint that the device is assigned to.
    pub blueprint_name: String,
    /// Not documented, and null in all examples.
    pub count: Option<i64>,
    /// When the record was created, in UTC.
    pub created_at: Option<rt::Timestamp>,
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
    pub device_id: ids::DeviceId,
    /// When the collected values last changed, in UTC; null when no change is recorded.
    pub last_changed_at: Option<rt::Timestamp>,
    /// When the values were last collected from the device, in UTC.
    pub last_collected_at: rt::Timestamp,
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
    pub updated_at: rt::Timestamp,
    /// Version of the firewall, such as `1.7`.
    pub version: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for ApplicationFirewall {
    const NAME: &'static str = "ApplicationFirewall";
    const FIELDS: rt::FieldTable = &[
        ("allow_signed_applications", rt::REQUIRED),
        ("asset_tag", rt::REQUIRED | rt::NULLABLE),
        ("block_all_incoming", rt::REQUIRED),
        ("blueprint_id", rt::REQUIRED | rt::NOT_OPTION),
        ("blueprint_name", rt::REQUIRED | rt::NOT_OPTION),
        ("count", rt::NULLABLE),
        ("created_at", rt::OPTIONAL),
        ("device__family", rt::REQUIRED | rt::NOT_OPTION),
        ("device__name", rt::REQUIRED | rt::NOT_OPTION),
        ("device__user_email", rt::REQUIRED | rt::NOT_OPTION),
        ("device__user_id", rt::REQUIRED | rt::NOT_OPTION),
        ("device__user_name", rt::REQUIRED | rt::NOT_OPTION),
        ("device_id", rt::REQUIRED | rt::NOT_OPTION),
        ("last_changed_at", rt::REQUIRED | rt::NULLABLE),
        ("last_collected_at", rt::REQUIRED | rt::NOT_OPTION),
        ("logging", rt::REQUIRED),
        ("logging_option", rt::REQUIRED | rt::NOT_OPTION),
        ("model_id", rt::REQUIRED | rt::NULLABLE),
        ("serial_number", rt::REQUIRED | rt::NOT_OPTION),
        ("status", rt::REQUIRED),
        ("stealth_mode", rt::REQUIRED),
        ("tags", rt::NULLABLE),
        ("unloading", rt::REQUIRED),
        ("updated_at", rt::REQUIRED | rt::NOT_OPTION),
        ("version", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.allow_signed_applications),
            1 => field.read(&mut self.asset_tag),
            2 => field.read(&mut self.block_all_incoming),
            3 => field.read(&mut self.blueprint_id),
            4 => field.read(&mut self.blueprint_name),
            5 => field.read(&mut self.count),
            6 => field.read(&mut self.created_at),
            7 => field.read(&mut self.device_family),
            8 => field.read(&mut self.device_name),
            9 => field.read(&mut self.device_user_email),
            10 => field.read(&mut self.device_user_id),
            11 => field.read(&mut self.device_user_name),
            12 => field.read(&mut self.device_id),
            13 => field.read(&mut self.last_changed_at),
            14 => field.read(&mut self.last_collected_at),
            15 => field.read(&mut self.logging),
            16 => field.read(&mut self.logging_option),
            17 => field.read(&mut self.model_id),
            18 => field.read(&mut self.serial_number),
            19 => field.read(&mut self.status),
            20 => field.read(&mut self.stealth_mode),
            21 => field.read(&mut self.tags),
            22 => field.read(&mut self.unloading),
            23 => field.read(&mut self.updated_at),
            24 => field.read(&mut self.version),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.allow_signed_applications);
        to.field(1, &self.asset_tag);
        to.field(2, &self.block_all_incoming);
        to.field(3, &self.blueprint_id);
        to.field(4, &self.blueprint_name);
        to.field(5, &self.count);
        to.field(6, &self.created_at);
        to.field(7, &self.device_family);
        to.field(8, &self.device_name);
        to.field(9, &self.device_user_email);
        to.field(10, &self.device_user_id);
        to.field(11, &self.device_user_name);
        to.field(12, &self.device_id);
        to.field(13, &self.last_changed_at);
        to.field(14, &self.last_collected_at);
        to.field(15, &self.logging);
        to.field(16, &self.logging_option);
        to.field(17, &self.model_id);
        to.field(18, &self.serial_number);
        to.field(19, &self.status);
        to.field(20, &self.stealth_mode);
        to.field(21, &self.tags);
        to.field(22, &self.unloading);
        to.field(23, &self.updated_at);
        to.field(24, &self.version);
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
rt::record!(ApplicationFirewall);

/// Columns to filter and to sort by.
impl ApplicationFirewall {
    /// Column `allow_signed_applications`.
    pub const ALLOW_SIGNED_APPLICATIONS: rt::Column<Self, bool> = rt::Column::new(
        "allow_signed_applications",
    );
    /// Column `asset_tag`.
    pub const ASSET_TAG: rt::Column<Self, String> = rt::Column::new("asset_tag");
    /// Column `block_all_incoming`.
    pub const BLOCK_ALL_INCOMING: rt::Column<Self, bool> = rt::Column::new(
        "block_all_incoming",
    );
    /// Column `blueprint_name`.
    pub const BLUEPRINT_NAME: rt::Column<Self, String> = rt::Column::new(
        "blueprint_name",
    );
    /// Column `count`.
    pub const COUNT: rt::Column<Self, rt::Value> = rt::Column::new("count");
    /// Column `created_at`.
    pub const CREATED_AT: rt::Column<Self, rt::Timestamp> = rt::Column::new(
        "created_at",
    );
    /// Column `device__name`.
    pub const DEVICE_NAME: rt::Column<Self, String> = rt::Column::new("device__name");
    /// Column `device__user_email`.
    pub const DEVICE_USER_EMAIL: rt::Column<Self, String> = rt::Column::new(
        "device__user_email",
    );
    /// Column `device__user_id`.
    pub const DEVICE_USER_ID: rt::Column<Self, String> = rt::Column::new(
        "device__user_id",
    );
    /// Column `device__user_name`.
    pub const DEVICE_USER_NAME: rt::Column<Self, String> = rt::Column::new(
        "device__user_name",
    );
    /// Column `device_id`.
    pub const DEVICE_ID: rt::Column<Self, String> = rt::Column::new("device_id");
    /// Column `last_changed_at`.
    pub const LAST_CHANGED_AT: rt::Column<Self, rt::Timestamp> = rt::Column::new(
        "last_changed_at",
    );
    /// Column `last_collected_at`.
    pub const LAST_COLLECTED_AT: rt::Column<Self, rt::Timestamp> = rt::Column::new(
        "last_collected_at",
    );
    /// Column `logging`.
    pub const LOGGING: rt::Column<Self, bool> = rt::Column::new("logging");
    /// Column `logging_option`.
    pub const LOGGING_OPTION: rt::Column<Self, String> = rt::Column::new(
        "logging_option",
    );
    /// Column `model_id`.
    pub const MODEL_ID: rt::Column<Self, String> = rt::Column::new("model_id");
    /// Column `serial_number`.
    pub const SERIAL_NUMBER: rt::Column<Self, String> = rt::Column::new("serial_number");
    /// Column `status`.
    pub const STATUS: rt::Column<Self, bool> = rt::Column::new("status");
    /// Column `stealth_mode`.
    pub const STEALTH_MODE: rt::Column<Self, bool> = rt::Column::new("stealth_mode");
    /// Column `tags`.
    pub const TAGS: rt::Column<Self, rt::Value> = rt::Column::new("tags");
    /// Column `unloading`.
    pub const UNLOADING: rt::Column<Self, bool> = rt::Column::new("unloading");
    /// Column `updated_at`.
    pub const UPDATED_AT: rt::Column<Self, rt::Timestamp> = rt::Column::new(
        "updated_at",
    );
    /// Column `version`.
    pub const VERSION: rt::Column<Self, String> = rt::Column::new("version");
}

/// A page of application firewall records.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationFirewallPage {
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

impl rt::Record for ApplicationFirewallPage {
    const NAME: &'static str = "ApplicationFirewallPage";
    const FIELDS: rt::FieldTable = &[
        ("cursor", rt::REQUIRED | rt::NULLABLE),
        ("data", rt::REQUIRED | rt::NOT_OPTION),
        ("limit", rt::REQUIRED),
        ("offset", rt::REQUIRED | rt::NULLABLE),
        ("total", rt::REQUIRED | rt::NULLABLE),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.cursor),
            1 => field.read(&mut self.data),
            2 => field.read(&mut self.limit),
            3 => field.read(&mut self.offset),
            4 => field.read(&mut self.total),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.cursor);
        to.field(1, &self.data);
        to.field(2, &self.limit);
        to.field(3, &self.offset);
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
rt::record!(ApplicationFirewallPage);

/// A page of installed applications.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationPage {
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

impl rt::Record for ApplicationPage {
    const NAME: &'static str = "ApplicationPage";
    const FIELDS: rt::FieldTable = &[
        ("cursor", rt::REQUIRED | rt::NULLABLE),
        ("data", rt::REQUIRED | rt::NOT_OPTION),
        ("limit", rt::REQUIRED),
        ("offset", rt::REQUIRED | rt::NULLABLE),
        ("total", rt::REQUIRED | rt::NULLABLE),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.cursor),
            1 => field.read(&mut self.data),
            2 => field.read(&mut self.limit),
            3 => field.read(&mut self.offset),
            4 => field.read(&mut self.total),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.cursor);
        to.field(1, &self.data);
        to.field(2, &self.limit);
        to.field(3, &self.offset);
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
rt::record!(ApplicationPage);

/// An export of a Prism category to a CSV file: what was asked for, and how far it is.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CategoryExport {
    /// Options that the export was requested with.
    pub args: Option<CategoryExportArgs>,
    /// Category that is exported, such as `apps` or `device_information`.
    pub category: String,
    /// When the export was requested, in UTC.
    pub created_at: rt::Timestamp,
    /// What went wrong with the export; null in all examples.
    pub error_msg: rt::Value,
    /// Identifier (UUID) of the export, to ask for its status with.
    pub id: ids::ExportId,
    /// Path of the CSV file in storage; null while the export is pending.
    pub path: Option<String>,
    /// Link to download the CSV file without a token; null while the export is pending.
    pub signed_url: Option<rt::Secret>,
    /// Status of the export, `pending` or `success` in the examples.
    pub status: String,
    /// When the export was last updated, in UTC.
    pub updated_at: rt::Timestamp,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for CategoryExport {
    const NAME: &'static str = "CategoryExport";
    const FIELDS: rt::FieldTable = &[
        ("args", rt::REQUIRED),
        ("category", rt::REQUIRED | rt::NOT_OPTION),
        ("created_at", rt::REQUIRED | rt::NOT_OPTION),
        ("error_msg", rt::REQUIRED | rt::NOT_OPTION | rt::NULLABLE | rt::BLANKABLE),
        ("id", rt::REQUIRED | rt::NOT_OPTION),
        ("path", rt::REQUIRED | rt::NULLABLE),
        ("signed_url", rt::REQUIRED | rt::NULLABLE),
        ("status", rt::REQUIRED | rt::NOT_OPTION),
        ("updated_at", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.args),
            1 => field.read(&mut self.category),
            2 => field.read(&mut self.created_at),
            3 => field.read(&mut self.error_msg),
            4 => field.read(&mut self.id),
            5 => field.read(&mut self.path),
            6 => field.read(&mut self.signed_url),
            7 => field.read(&mut self.status),
            8 => field.read(&mut self.updated_at),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.args);
        to.field(1, &self.category);
        to.field(2, &self.created_at);
        to.field(3, &self.error_msg);
        to.field(4, &self.id);
        to.field(5, &self.path);
        to.field(6, &self.signed_url);
        to.field(7, &self.status);
        to.field(8, &self.updated_at);
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
rt::record!(CategoryExport);

/// Options that a category export was requested with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CategoryExportArgs {
    /// Identifiers (UUIDs) of the blueprints to export; empty for all.
    pub blueprint_ids: Vec<ids::BlueprintId>,
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
    const FIELDS: rt::FieldTable = &[
        ("blueprint_ids", rt::REQUIRED | rt::NOT_OPTION),
        ("columns", rt::REQUIRED | rt::NOT_OPTION),
        ("device_families", rt::REQUIRED | rt::NOT_OPTION),
        ("filter", rt::REQUIRED | rt::NOT_OPTION),
        ("sort_by", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.blueprint_ids),
            1 => field.read(&mut self.columns),
            2 => field.read(&mut self.device_families),
            3 => field.read(&mut self.filter),
            4 => field.read(&mut self.sort_by),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.blueprint_ids);
        to.field(1, &self.columns);
        to.field(2, &self.device_families);
        to.field(3, &self.filter);
        to.field(4, &self.sort_by);
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
rt::record!(CategoryExportArgs);

/// What Prism knows of devices, by subject.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[allow(clippy::enum_variant_names, reason = "the names follow the API's values")]
pub enum CategoryExportCategory {
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

impl rt::OpenEnum for CategoryExportCategory {
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
    #[inline]
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
    #[inline]
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
rt::open_enum!(CategoryExportCategory);

/// Cellular attributes of a device, with those of its two SIM slots.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Cellular {
    /// Asset tag of the device; blank or null without one.
    pub asset_tag: String,
    /// Identifier (UUID) of the blueprint that the device is assigned to.
    pub blueprint_id: ids::BlueprintId,
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
    pub created_at: rt::Timestamp,
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
    pub device_id: ids::DeviceId,
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
    pub last_changed_at: Option<rt::Timestamp>,
    /// When the values were last collected from the device, in UTC.
    pub last_collected_at: rt::Timestamp,
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
    pub updated_at: rt::Timestamp,
    /// Whether voice roaming is on.
    pub voice_roaming_enabled: Option<bool>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for Cellular {
    const NAME: &'static str = "Cellular";
    const FIELDS: rt::FieldTable = &[
        ("asset_tag", rt::REQUIRED | rt::NOT_OPTION),
        ("blueprint_id", rt::REQUIRED | rt::NOT_OPTION),
        ("blueprint_name", rt::REQUIRED | rt::NOT_OPTION),
        ("carrier_settings_version_slot_1", rt::REQUIRED | rt::NULLABLE),
        ("carrier_settings_version_slot_2", rt::REQUIRED | rt::NULLABLE),
        ("cellular_technology", rt::REQUIRED | rt::NOT_OPTION),
        ("count", rt::REQUIRED | rt::NULLABLE),
        ("created_at", rt::REQUIRED | rt::NOT_OPTION),
        ("current_carrier_network_slot_1", rt::REQUIRED | rt::NULLABLE),
        ("current_carrier_network_slot_2", rt::REQUIRED | rt::NULLABLE),
        ("current_mcc_slot_1", rt::REQUIRED | rt::NULLABLE),
        ("current_mcc_slot_2", rt::REQUIRED | rt::NULLABLE),
        ("current_mnc_slot_1", rt::REQUIRED | rt::NULLABLE),
        ("current_mnc_slot_2", rt::REQUIRED | rt::NULLABLE),
        ("data_roaming_enabled", rt::REQUIRED),
        ("device__family", rt::REQUIRED | rt::NOT_OPTION),
        ("device__name", rt::REQUIRED | rt::NOT_OPTION),
        ("device__user_email", rt::REQUIRED | rt::NULLABLE),
        ("device__user_id", rt::REQUIRED | rt::NOT_OPTION),
        ("device__user_name", rt::REQUIRED | rt::NULLABLE),
        ("device_id", rt::REQUIRED | rt::NOT_OPTION),
        ("eid_slot_1", rt::REQUIRED | rt::NULLABLE),
        ("eid_slot_2", rt::REQUIRED | rt::NULLABLE),
        ("iccid_slot_1", rt::REQUIRED | rt::NULLABLE),
        ("iccid_slot_2", rt::REQUIRED | rt::NULLABLE),
        ("imei_slot_1", rt::REQUIRED | rt::NOT_OPTION),
        ("imei_slot_2", rt::REQUIRED | rt::NULLABLE),
        ("is_data_preferred_slot_1", rt::REQUIRED | rt::NULLABLE),
        ("is_data_preferred_slot_2", rt::REQUIRED | rt::NULLABLE),
        ("is_roaming_slot_1", rt::REQUIRED | rt::NULLABLE),
        ("is_roaming_slot_2", rt::REQUIRED | rt::NULLABLE),
        ("is_voice_preferred_slot_1", rt::REQUIRED | rt::NULLABLE),
        ("is_voice_preferred_slot_2", rt::REQUIRED | rt::NULLABLE),
        ("label_id_slot_1", rt::REQUIRED | rt::NULLABLE),
        ("label_id_slot_2", rt::REQUIRED | rt::NULLABLE),
        ("label_slot_1", rt::REQUIRED | rt::NULLABLE),
        ("label_slot_2", rt::REQUIRED | rt::NULLABLE),
        ("last_changed_at", rt::REQUIRED | rt::NULLABLE),
        ("last_collected_at", rt::REQUIRED | rt::NOT_OPTION),
        ("meid", rt::REQUIRED | rt::NOT_OPTION),
        ("model_id", rt::REQUIRED | rt::NOT_OPTION),
        ("modem_firmware_version", rt::REQUIRED | rt::NOT_OPTION),
        ("personal_hotspot_enabled", rt::REQUIRED),
        ("phone_number_slot_1", rt::REQUIRED | rt::NULLABLE),
        ("phone_number_slot_2", rt::REQUIRED | rt::NULLABLE),
        ("serial_number", rt::REQUIRED | rt::NOT_OPTION),
        ("slot_1", rt::REQUIRED | rt::NOT_OPTION),
        ("slot_2", rt::REQUIRED | rt::NULLABLE),
        ("subscriber_carrier_network_slot_1", rt::REQUIRED | rt::NULLABLE),
        ("subscriber_carrier_network_slot_2", rt::REQUIRED | rt::NULLABLE),
        ("tags", rt::REQUIRED | rt::NULLABLE),
        ("updated_at", rt::REQUIRED | rt::NOT_OPTION),
        ("voice_roaming_enabled", rt::REQUIRED),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.asset_tag),
            1 => field.read(&mut self.blueprint_id),
            2 => field.read(&mut self.blueprint_name),
            3 => field.read(&mut self.carrier_settings_version_slot_1),
            4 => field.read(&mut self.carrier_settings_version_slot_2),
            5 => field.read(&mut self.cellular_technology),
            6 => field.read(&mut self.count),
            7 => field.read(&mut self.created_at),
            8 => field.read(&mut self.current_carrier_network_slot_1),
            9 => field.read(&mut self.current_carrier_network_slot_2),
            10 => field.read(&mut self.current_mcc_slot_1),
            11 => field.read(&mut self.current_mcc_slot_2),
            12 => field.read(&mut self.current_mnc_slot_1),
            13 => field.read(&mut self.current_mnc_slot_2),
            14 => field.read(&mut self.data_roaming_enabled),
            15 => field.read(&mut self.device_family),
            16 => field.read(&mut self.device_name),
            17 => field.read(&mut self.device_user_email),
            18 => field.read(&mut self.device_user_id),
            19 => field.read(&mut self.device_user_name),
            20 => field.read(&mut self.device_id),
            21 => field.read(&mut self.eid_slot_1),
            22 => field.read(&mut self.eid_slot_2),
            23 => field.read(&mut self.iccid_slot_1),
            24 => field.read(&mut self.iccid_slot_2),
            25 => field.read(&mut self.imei_slot_1),
            26 => field.read(&mut self.imei_slot_2),
            27 => field.read(&mut self.is_data_preferred_slot_1),
            28 => field.read(&mut self.is_data_preferred_slot_2),
            29 => field.read(&mut self.is_roaming_slot_1),
            30 => field.read(&mut self.is_roaming_slot_2),
            31 => field.read(&mut self.is_voice_preferred_slot_1),
            32 => field.read(&mut self.is_voice_preferred_slot_2),
            33 => field.read(&mut self.label_id_slot_1),
            34 => field.read(&mut self.label_id_slot_2),
            35 => field.read(&mut self.label_slot_1),
            36 => field.read(&mut self.label_slot_2),
            37 => field.read(&mut self.last_changed_at),
            38 => field.read(&mut self.last_collected_at),
            39 => field.read(&mut self.meid),
            40 => field.read(&mut self.model_id),
            41 => field.read(&mut self.modem_firmware_version),
            42 => field.read(&mut self.personal_hotspot_enabled),
            43 => field.read(&mut self.phone_number_slot_1),
            44 => field.read(&mut self.phone_number_slot_2),
            45 => field.read(&mut self.serial_number),
            46 => field.read(&mut self.slot_1),
            47 => field.read(&mut self.slot_2),
            48 => field.read(&mut self.subscriber_carrier_network_slot_1),
            49 => field.read(&mut self.subscriber_carrier_network_slot_2),
            50 => field.read(&mut self.tags),
            51 => field.read(&mut self.updated_at),
            52 => field.read(&mut self.voice_roaming_enabled),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.asset_tag);
        to.field(1, &self.blueprint_id);
        to.field(2, &self.blueprint_name);
        to.field(3, &self.carrier_settings_version_slot_1);
        to.field(4, &self.carrier_settings_version_slot_2);
        to.field(5, &self.cellular_technology);
        to.field(6, &self.count);
        to.field(7, &self.created_at);
        to.field(8, &self.current_carrier_network_slot_1);
        to.field(9, &self.current_carrier_network_slot_2);
        to.field(10, &self.current_mcc_slot_1);
        to.field(11, &self.current_mcc_slot_2);
        to.field(12, &self.current_mnc_slot_1);
        to.field(13, &self.current_mnc_slot_2);
        to.field(14, &self.data_roaming_enabled);
        to.field(15, &self.device_family);
        to.field(16, &self.device_name);
        to.field(17, &self.device_user_email);
        to.field(18, &self.device_user_id);
        to.field(19, &self.device_user_name);
        to.field(20, &self.device_id);
        to.field(21, &self.eid_slot_1);
        to.field(22, &self.eid_slot_2);
        to.field(23, &self.iccid_slot_1);
        to.field(24, &self.iccid_slot_2);
        to.field(25, &self.imei_slot_1);
        to.field(26, &self.imei_slot_2);
        to.field(27, &self.is_data_preferred_slot_1);
        to.field(28, &self.is_data_preferred_slot_2);
        to.field(29, &self.is_roaming_slot_1);
        to.field(30, &self.is_roaming_slot_2);
        to.field(31, &self.is_voice_preferred_slot_1);
        to.field(32, &self.is_voice_preferred_slot_2);
        to.field(33, &self.label_id_slot_1);
        to.field(34, &self.label_id_slot_2);
        to.field(35, &self.label_slot_1);
        to.field(36, &self.label_slot_2);
        to.field(37, &self.last_changed_at);
        to.field(38, &self.last_collected_at);
        to.field(39, &self.meid);
        to.field(40, &self.model_id);
        to.field(41, &self.modem_firmware_version);
        to.field(42, &self.personal_hotspot_enabled);
        to.field(43, &self.phone_number_slot_1);
        to.field(44, &self.phone_number_slot_2);
        to.field(45, &self.serial_number);
        to.field(46, &self.slot_1);
        to.field(47, &self.slot_2);
        to.field(48, &self.subscriber_carrier_network_slot_1);
        to.field(49, &self.subscriber_carrier_network_slot_2);
        to.field(50, &self.tags);
        to.field(51, &self.updated_at);
        to.field(52, &self.voice_roaming_enabled);
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
rt::record!(Cellular);

/// Columns to filter and to sort by.
impl Cellular {
    /// Column `asset_tag`.
    pub const ASSET_TAG: rt::Column<Self, String> = rt::Column::new("asset_tag");
    /// Column `blueprint_name`.
    pub const BLUEPRINT_NAME: rt::Column<Self, String> = rt::Column::new(
        "blueprint_name",
    );
    /// Column `carrier_settings_version_slot_1`.
    pub const CARRIER_SETTINGS_VERSION_SLOT_1: rt::Column<Self, String> = rt::Column::new(
        "carrier_settings_version_slot_1",
    );
    /// Column `carrier_settings_version_slot_2`.
    pub const CARRIER_SETTINGS_VERSION_SLOT_2: rt::Column<Self, String> = rt::Column::new(
        "carrier_settings_version_slot_2",
    );
    /// Column `cellular_technology`.
    pub const CELLULAR_TECHNOLOGY: rt::Column<Self, String> = rt::Column::new(
        "cellular_technology",
    );
    /// Column `count`.
    pub const COUNT: rt::Column<Self, rt::Value> = rt::Column::new("count");
    /// Column `created_at`.
    pub const CREATED_AT: rt::Column<Self, rt::Timestamp> = rt::Column::new(
        "created_at",
    );
    /// Column `current_carrier_network_slot_1`.
    pub const CURRENT_CARRIER_NETWORK_SLOT_1: rt::Column<Self, String> = rt::Column::new(
        "current_carrier_network_slot_1",
    );
    /// Column `current_carrier_network_slot_2`.
    pub const CURRENT_CARRIER_NETWORK_SLOT_2: rt::Column<Self, String> = rt::Column::new(
        "current_carrier_network_slot_2",
    );
    /// Column `current_mcc_slot_1`.
    pub const CURRENT_MCC_SLOT_1: rt::Column<Self, String> = rt::Column::new(
        "current_mcc_slot_1",
    );
    /// Column `current_mcc_slot_2`.
    pub const CURRENT_MCC_SLOT_2: rt::Column<Self, String> = rt::Column::new(
        "current_mcc_slot_2",
    );
    /// Column `current_mnc_slot_1`.
    pub const CURRENT_MNC_SLOT_1: rt::Column<Self, String> = rt::Column::new(
        "current_mnc_slot_1",
    );
    /// Column `current_mnc_slot_2`.
    pub const CURRENT_MNC_SLOT_2: rt::Column<Self, String> = rt::Column::new(
        "current_mnc_slot_2",
    );
    /// Column `data_roaming_enabled`.
    pub const DATA_ROAMING_ENABLED: rt::Column<Self, bool> = rt::Column::new(
        "data_roaming_enabled",
    );
    /// Column `device__name`.
    pub const DEVICE_NAME: rt::Column<Self, String> = rt::Column::new("device__name");
    /// Column `device__user_email`.
    pub const DEVICE_USER_EMAIL: rt::Column<Self, String> = rt::Column::new(
        "device__user_email",
    );
    /// Column `device__user_id`.
    pub const DEVICE_USER_ID: rt::Column<Self, String> = rt::Column::new(
        "device__user_id",
    );
    /// Column `device__user_name`.
    pub const DEVICE_USER_NAME: rt::Column<Self, String> = rt::Column::new(
        "device__user_name",
    );
    /// Column `device_id`.
    pub const DEVICE_ID: rt::Column<Self, String> = rt::Column::new("device_id");
    /// Column `eid_slot_1`.
    pub const EID_SLOT_1: rt::Column<Self, String> = rt::Column::new("eid_slot_1");
    /// Column `eid_slot_2`.
    pub const EID_SLOT_2: rt::Column<Self, String> = rt::Column::new("eid_slot_2");
    /// Column `iccid_slot_1`.
    pub const ICCID_SLOT_1: rt::Column<Self, String> = rt::Column::new("iccid_slot_1");
    /// Column `iccid_slot_2`.
    pub const ICCID_SLOT_2: rt::Column<Self, String> = rt::Column::new("iccid_slot_2");
    /// Column `imei_slot_1`.
    pub const IMEI_SLOT_1: rt::Column<Self, String> = rt::Column::new("imei_slot_1");
    /// Column `imei_slot_2`.
    pub const IMEI_SLOT_2: rt::Column<Self, String> = rt::Column::new("imei_slot_2");
    /// Column `is_data_preferred_slot_1`.
    pub const IS_DATA_PREFERRED_SLOT_1: rt::Column<Self, bool> = rt::Column::new(
        "is_data_preferred_slot_1",
    );
    /// Column `is_data_preferred_slot_2`.
    pub const IS_DATA_PREFERRED_SLOT_2: rt::Column<Self, bool> = rt::Column::new(
        "is_data_preferred_slot_2",
    );
    /// Column `is_roaming_slot_1`.
    pub const IS_ROAMING_SLOT_1: rt::Column<Self, bool> = rt::Column::new(
        "is_roaming_slot_1",
    );
    /// Column `is_roaming_slot_2`.
    pub const IS_ROAMING_SLOT_2: rt::Column<Self, bool> = rt::Column::new(
        "is_roaming_slot_2",
    );
    /// Column `is_voice_preferred_slot_1`.
    pub const IS_VOICE_PREFERRED_SLOT_1: rt::Column<Self, bool> = rt::Column::new(
        "is_voice_preferred_slot_1",
    );
    /// Column `is_voice_preferred_slot_2`.
    pub const IS_VOICE_PREFERRED_SLOT_2: rt::Column<Self, bool> = rt::Column::new(
        "is_voice_preferred_slot_2",
    );
    /// Column `label_id_slot_1`.
    pub const LABEL_ID_SLOT_1: rt::Column<Self, String> = rt::Column::new(
        "label_id_slot_1",
    );
    /// Column `label_id_slot_2`.
    pub const LABEL_ID_SLOT_2: rt::Column<Self, String> = rt::Column::new(
        "label_id_slot_2",
    );
    /// Column `label_slot_1`.
    pub const LABEL_SLOT_1: rt::Column<Self, String> = rt::Column::new("label_slot_1");
    /// Column `label_slot_2`.
    pub const LABEL_SLOT_2: rt::Column<Self, String> = rt::Column::new("label_slot_2");
    /// Column `last_changed_at`.
    pub const LAST_CHANGED_AT: rt::Column<Self, rt::Timestamp> = rt::Column::new(
        "last_changed_at",
    );
    /// Column `last_collected_at`.
    pub const LAST_COLLECTED_AT: rt::Column<Self, rt::Timestamp> = rt::Column::new(
        "last_collected_at",
    );
    /// Column `meid`.
    pub const MEID: rt::Column<Self, String> = rt::Column::new("meid");
    /// Column `model_id`.
    pub const MODEL_ID: rt::Column<Self, String> = rt::Column::new("model_id");
    /// Column `modem_firmware_version`.
    pub const MODEM_FIRMWARE_VERSION: rt::Column<Self, String> = rt::Column::new(
        "modem_firmware_version",
    );
    /// Column `personal_hotspot_enabled`.
    pub const PERSONAL_HOTSPOT_ENABLED: rt::Column<Self, bool> = rt::Column::new(
        "personal_hotspot_enabled",
    );
    /// Column `phone_number_slot_1`.
    pub const PHONE_NUMBER_SLOT_1: rt::Column<Self, String> = rt::Column::new(
        "phone_number_slot_1",
    );
    /// Column `phone_number_slot_2`.
    pub const PHONE_NUMBER_SLOT_2: rt::Column<Self, String> = rt::Column::new(
        "phone_number_slot_2",
    );
    /// Column `serial_number`.
    pub const SERIAL_NUMBER: rt::Column<Self, String> = rt::Column::new("serial_number");
    /// Column `slot_1`.
    pub const SLOT_1: rt::Column<Self, String> = rt::Column::new("slot_1");
    /// Column `slot_2`.
    pub const SLOT_2: rt::Column<Self, String> = rt::Column::new("slot_2");
    /// Column `subscriber_carrier_network_slot_1`.
    pub const SUBSCRIBER_CARRIER_NETWORK_SLOT_1: rt::Column<Self, String> = rt::Column::new(
        "subscriber_carrier_network_slot_1",
    );
    /// Column `subscriber_carrier_network_slot_2`.
    pub const SUBSCRIBER_CARRIER_NETWORK_SLOT_2: rt::Column<Self, String> = rt::Column::new(
        "subscriber_carrier_network_slot_2",
    );
    /// Column `tags`.
    pub const TAGS: rt::Column<Self, rt::Value> = rt::Column::new("tags");
    /// Column `updated_at`.
    pub const UPDATED_AT: rt::Column<Self, rt::Timestamp> = rt::Column::new(
        "updated_at",
    );
    /// Column `voice_roaming_enabled`.
    pub const VOICE_ROAMING_ENABLED: rt::Column<Self, bool> = rt::Column::new(
        "voice_roaming_enabled",
    );
}

/// A page of cellular records.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CellularPage {
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

impl rt::Record for CellularPage {
    const NAME: &'static str = "CellularPage";
    const FIELDS: rt::FieldTable = &[
        ("cursor", rt::REQUIRED | rt::NULLABLE),
        ("data", rt::REQUIRED | rt::NOT_OPTION),
        ("limit", rt::REQUIRED),
        ("offset", rt::REQUIRED | rt::NULLABLE),
        ("total", rt::REQUIRED | rt::NULLABLE),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.cursor),
            1 => field.read(&mut self.data),
            2 => field.read(&mut self.limit),
            3 => field.read(&mut self.offset),
            4 => field.read(&mut self.total),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.cursor);
        to.field(1, &self.data);
        to.field(2, &self.limit);
        to.field(3, &self.offset);
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
rt::record!(CellularPage);

/// One certificate on a device.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Certificate {
    /// Asset tag of the device; blank or null without one.
    pub asset_tag: String,
    /// Identifier (UUID) of the blueprint that the device is assigned to.
    pub blueprint_id: ids::BlueprintId,
    /// Name of the blueprint that the device is assigned to.
    pub blueprint_name: String,
    /// Common name of the certificate.
    pub common_name: String,
    /// Not documented, and null in all examples.
    pub count: Option<i64>,
    /// When the record was created, in UTC.
    pub created_at: Option<rt::Timestamp>,
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
    pub device_id: ids::DeviceId,
    /// Whether it is an identity certificate, one with its private key.
    pub identity_certificate: Option<bool>,
    /// When the collected values last changed, in UTC; null when no change is recorded.
    pub last_changed_at: Option<rt::Timestamp>,
    /// When the values were last collected from the device, in UTC.
    pub last_collected_at: Option<rt::Timestamp>,
    /// Model identifier of the device, such as `MacBookAir10,1`; can be null.
    pub model_id: Option<String>,
    /// Serial number of the device.
    pub serial_number: String,
    /// Tags of the device; null in all examples, so their form is unknown.
    pub tags: Option<Vec<String>>,
    /// When the record was last updated, in UTC.
    pub updated_at: rt::Timestamp,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for Certificate {
    const NAME: &'static str = "Certificate";
    const FIELDS: rt::FieldTable = &[
        ("asset_tag", rt::REQUIRED | rt::NOT_OPTION),
        ("blueprint_id", rt::REQUIRED | rt::NOT_OPTION),
        ("blueprint_name", rt::REQUIRED | rt::NOT_OPTION),
        ("common_name", rt::REQUIRED | rt::NOT_OPTION),
        ("count", rt::NULLABLE),
        ("created_at", rt::OPTIONAL),
        ("device__family", rt::REQUIRED | rt::NOT_OPTION),
        ("device__name", rt::REQUIRED | rt::NOT_OPTION),
        ("device__user_email", rt::REQUIRED | rt::NOT_OPTION),
        ("device__user_id", rt::REQUIRED | rt::NOT_OPTION),
        ("device__user_name", rt::REQUIRED | rt::NOT_OPTION),
        ("device_id", rt::REQUIRED | rt::NOT_OPTION),
        ("identity_certificate", rt::REQUIRED),
        ("last_changed_at", rt::REQUIRED | rt::NULLABLE),
        ("last_collected_at", rt::OPTIONAL),
        ("model_id", rt::REQUIRED | rt::NULLABLE),
        ("serial_number", rt::REQUIRED | rt::NOT_OPTION),
        ("tags", rt::NULLABLE),
        ("updated_at", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.asset_tag),
            1 => field.read(&mut self.blueprint_id),
            2 => field.read(&mut self.blueprint_name),
            3 => field.read(&mut self.common_name),
            4 => field.read(&mut self.count),
            5 => field.read(&mut self.created_at),
            6 => field.read(&mut self.device_family),
            7 => field.read(&mut self.device_name),
            8 => field.read(&mut self.device_user_email),
            9 => field.read(&mut self.device_user_id),
            10 => field.read(&mut self.device_user_name),
            11 => field.read(&mut self.device_id),
            12 => field.read(&mut self.identity_certificate),
            13 => field.read(&mut self.last_changed_at),
            14 => field.read(&mut self.last_collected_at),
            15 => field.read(&mut self.model_id),
            16 => field.read(&mut self.serial_number),
            17 => field.read(&mut self.tags),
            18 => field.read(&mut self.updated_at),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.asset_tag);
        to.field(1, &self.blueprint_id);
        to.field(2, &self.blueprint_name);
        to.field(3, &self.common_name);
        to.field(4, &self.count);
        to.field(5, &self.created_at);
        to.field(6, &self.device_family);
        to.field(7, &self.device_name);
        to.field(8, &self.device_user_email);
        to.field(9, &self.device_user_id);
        to.field(10, &self.device_user_name);
        to.field(11, &self.device_id);
        to.field(12, &self.identity_certificate);
        to.field(13, &self.last_changed_at);
        to.field(14, &self.last_collected_at);
        to.field(15, &self.model_id);
        to.field(16, &self.serial_number);
        to.field(17, &self.tags);
        to.field(18, &self.updated_at);
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
rt::record!(Certificate);

/// Columns to filter and to sort by.
impl Certificate {
    /// Column `asset_tag`.
    pub const ASSET_TAG: rt::Column<Self, String> = rt::Column::new("asset_tag");
    /// Column `blueprint_name`.
    pub const BLUEPRINT_NAME: rt::Column<Self, String> = rt::Column::new(
        "blueprint_name",
    );
    /// Column `common_name`.
    pub const COMMON_NAME: rt::Column<Self, String> = rt::Column::new("common_name");
    /// Column `count`.
    pub const COUNT: rt::Column<Self, rt::Value> = rt::Column::new("count");
    /// Column `created_at`.
    pub const CREATED_AT: rt::Column<Self, rt::Timestamp> = rt::Column::new(
        "created_at",
    );
    /// Column `device__name`.
    pub const DEVICE_NAME: rt::Column<Self, String> = rt::Column::new("device__name");
    /// Column `device__user_email`.
    pub const DEVICE_USER_EMAIL: rt::Column<Self, String> = rt::Column::new(
        "device__user_email",
    );
    /// Column `device__user_id`.
    pub const DEVICE_USER_ID: rt::Column<Self, String> = rt::Column::new(
        "device__user_id",
    );
    /// Column `device__user_name`.
    pub const DEVICE_USER_NAME: rt::Column<Self, String> = rt::Column::new(
        "device__user_name",
    );
    /// Column `device_id`.
    pub const DEVICE_ID: rt::Column<Self, String> = rt::Column::new("device_id");
    /// Column `identity_certificate`.
    pub const IDENTITY_CERTIFICATE: rt::Column<Self, bool> = rt::Column::new(
        "identity_certificate",
    );
    /// Column `last_changed_at`.
    pub const LAST_CHANGED_AT: rt::Column<Self, rt::Timestamp> = rt::Column::new(
        "last_changed_at",
    );
    /// Column `last_collected_at`.
    pub const LAST_COLLECTED_AT: rt::Column<Self, rt::Timestamp> = rt::Column::new(
        "last_collected_at",
    );
    /// Column `model_id`.
    pub const MODEL_ID: rt::Column<Self, String> = rt::Column::new("model_id");
    /// Column `serial_number`.
    pub const SERIAL_NUMBER: rt::Column<Self, String> = rt::Column::new("serial_number");
    /// Column `tags`.
    pub const TAGS: rt::Column<Self, rt::Value> = rt::Column::new("tags");
    /// Column `updated_at`.
    pub const UPDATED_AT: rt::Column<Self, rt::Timestamp> = rt::Column::new(
        "updated_at",
    );
}

/// A page of certificates.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CertificatePage {
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

impl rt::Record for CertificatePage {
    const NAME: &'static str = "CertificatePage";
    const FIELDS: rt::FieldTable = &[
        ("cursor", rt::REQUIRED | rt::NULLABLE),
        ("data", rt::REQUIRED | rt::NOT_OPTION),
        ("limit", rt::REQUIRED),
        ("offset", rt::REQUIRED | rt::NULLABLE),
        ("total", rt::REQUIRED | rt::NULLABLE),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.cursor),
            1 => field.read(&mut self.data),
            2 => field.read(&mut self.limit),
            3 => field.read(&mut self.offset),
            4 => field.read(&mut self.total),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.cursor);
        to.field(1, &self.data);
        to.field(2, &self.limit);
        to.field(3, &self.offset);
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
rt::record!(CertificatePage);

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
    pub blueprint_id: ids::BlueprintId,
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
    pub created_at: Option<rt::Timestamp>,
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
    pub device_id: ids::DeviceId,
    /// Version of the operating system in the form meant for display, such as `14.1.1`.
    pub display_os_version: Option<String>,
    /// When the device first enrolled, in UTC.
    pub first_enrollment_date: Option<rt::Timestamp>,
    /// Host name of the device; can be null.
    pub host_name: Option<String>,
    /// Whether the personal hotspot is on; can be null.
    pub hotspot: Option<bool>,
    /// When the collected values last changed, in UTC; null when no change is recorded.
    pub last_changed_at: Option<rt::Timestamp>,
    /// When the device last checked in, through the agent or MDM, in UTC.
    pub last_checkin: Option<rt::Timestamp>,
    /// When the agent last checked in, in UTC; can be null.
    pub last_checkin_agent: Option<rt::Timestamp>,
    /// When the device last checked in through MDM, in UTC.
    pub last_checkin_mdm: Option<rt::Timestamp>,
    /// When the values were last collected from the device, in UTC.
    pub last_collected_at: rt::Timestamp,
    /// When the device last enrolled, in UTC.
    pub last_enrollment_date: Option<rt::Timestamp>,
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
    pub updated_at: rt::Timestamp,
    /// Short name of the user account that the settings belong to.
    pub user_account: Option<String>,
    /// Whether the screen saver is chosen at random.
    pub uses_random_screensaver: Option<bool>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for DesktopAndScreensaver {
    const NAME: &'static str = "DesktopAndScreensaver";
    const FIELDS: rt::FieldTable = &[
        ("agent_installed", rt::OPTIONAL),
        ("agent_version", rt::OPTIONAL),
        ("apple_silicon", rt::OPTIONAL),
        ("asset_tag", rt::REQUIRED | rt::NULLABLE),
        ("battery_health", rt::NULLABLE | rt::BLANKABLE),
        ("blueprint_id", rt::REQUIRED | rt::NOT_OPTION),
        ("blueprint_name", rt::REQUIRED | rt::NOT_OPTION),
        ("bottom_left_hot_corner_modifier", rt::OPTIONAL),
        ("bottom_left_hot_corner_option", rt::OPTIONAL),
        ("bottom_right_hot_corner_modifier", rt::OPTIONAL),
        ("bottom_right_hot_corner_option", rt::OPTIONAL),
        ("cellular_technology", rt::NULLABLE | rt::BLANKABLE),
        ("count", rt::NULLABLE),
        ("created_at", rt::OPTIONAL),
        ("data_roaming", rt::NULLABLE),
        ("device__family", rt::REQUIRED | rt::NOT_OPTION),
        ("device__name", rt::REQUIRED | rt::NOT_OPTION),
        ("device__user_email", rt::REQUIRED | rt::NULLABLE),
        ("device__user_id", rt::REQUIRED | rt::NOT_OPTION),
        ("device__user_name", rt::REQUIRED | rt::NULLABLE),
        ("device_capacity", rt::OPTIONAL),
        ("device_id", rt::REQUIRED | rt::NOT_OPTION),
        ("display_os_version", rt::OPTIONAL),
        ("first_enrollment_date", rt::OPTIONAL),
        ("host_name", rt::OPTIONAL),
        ("hotspot", rt::NULLABLE),
        ("last_changed_at", rt::REQUIRED | rt::NULLABLE),
        ("last_checkin", rt::OPTIONAL),
        ("last_checkin_agent", rt::OPTIONAL),
        ("last_checkin_mdm", rt::OPTIONAL),
        ("last_collected_at", rt::REQUIRED | rt::NOT_OPTION),
        ("last_enrollment_date", rt::OPTIONAL),
        ("local_hostname", rt::OPTIONAL),
        ("lost_mode_status", rt::NULLABLE),
        ("marketing_name", rt::OPTIONAL),
        ("mdm_enabled", rt::OPTIONAL),
        ("model", rt::OPTIONAL),
        ("model_id", rt::REQUIRED | rt::NULLABLE),
        ("model_name", rt::OPTIONAL),
        ("os_build", rt::OPTIONAL),
        ("os_version", rt::OPTIONAL),
        ("screensaver_interval", rt::NULLABLE),
        ("screensaver_path", rt::NULLABLE),
        ("serial_number", rt::REQUIRED | rt::NOT_OPTION),
        ("shared_ipad", rt::NULLABLE),
        ("show_with_clock", rt::OPTIONAL),
        ("supplemental_build_version", rt::OPTIONAL),
        ("supplemental_os_version_extra", rt::NULLABLE),
        ("tags", rt::NULLABLE),
        ("top_left_hot_corner_modifier", rt::OPTIONAL),
        ("top_left_hot_corner_option", rt::OPTIONAL),
        ("top_right_hot_corner_modifier", rt::OPTIONAL),
        ("top_right_hot_corner_option", rt::OPTIONAL),
        ("updated_at", rt::REQUIRED | rt::NOT_OPTION),
        ("user_account", rt::OPTIONAL),
        ("uses_random_screensaver", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.agent_installed),
            1 => field.read(&mut self.agent_version),
            2 => field.read(&mut self.apple_silicon),
            3 => field.read(&mut self.asset_tag),
            4 => field.read(&mut self.battery_health),
            5 => field.read(&mut self.blueprint_id),
            6 => field.read(&mut self.blueprint_name),
            7 => field.read(&mut self.bottom_left_hot_corner_modifier),
            8 => field.read(&mut self.bottom_left_hot_corner_option),
            9 => field.read(&mut self.bottom_right_hot_corner_modifier),
            10 => field.read(&mut self.bottom_right_hot_corner_option),
            11 => field.read(&mut self.cellular_technology),
            12 => field.read(&mut self.count),
            13 => field.read(&mut self.created_at),
            14 => field.read(&mut self.data_roaming),
            15 => field.read(&mut self.device_family),
            16 => field.read(&mut self.device_name),
            17 => field.read(&mut self.device_user_email),
            18 => field.read(&mut self.device_user_id),
            19 => field.read(&mut self.device_user_name),
            20 => field.read(&mut self.device_capacity),
            21 => field.read(&mut self.device_id),
            22 => field.read(&mut self.display_os_version),
            23 => field.read(&mut self.first_enrollment_date),
            24 => field.read(&mut self.host_name),
            25 => field.read(&mut self.hotspot),
            26 => field.read(&mut self.last_changed_at),
            27 => field.read(&mut self.last_checkin),
            28 => field.read(&mut self.last_checkin_agent),
            29 => field.read(&mut self.last_checkin_mdm),
            30 => field.read(&mut self.last_collected_at),
            31 => field.read(&mut self.last_enrollment_date),
            32 => field.read(&mut self.local_hostname),
            33 => field.read(&mut self.lost_mode_status),
            34 => field.read(&mut self.marketing_name),
            35 => field.read(&mut self.mdm_enabled),
            36 => field.read(&mut self.model),
            37 => field.read(&mut self.model_id),
            38 => field.read(&mut self.model_name),
            39 => field.read(&mut self.os_build),
            40 => field.read(&mut self.os_version),
            41 => field.read(&mut self.screensaver_interval),
            42 => field.read(&mut self.screensaver_path),
            43 => field.read(&mut self.serial_number),
            44 => field.read(&mut self.shared_ipad),
            45 => field.read(&mut self.show_with_clock),
            46 => field.read(&mut self.supplemental_build_version),
            47 => field.read(&mut self.supplemental_os_version_extra),
            48 => field.read(&mut self.tags),
            49 => field.read(&mut self.top_left_hot_corner_modifier),
            50 => field.read(&mut self.top_left_hot_corner_option),
            51 => field.read(&mut self.top_right_hot_corner_modifier),
            52 => field.read(&mut self.top_right_hot_corner_option),
            53 => field.read(&mut self.updated_at),
            54 => field.read(&mut self.user_account),
            55 => field.read(&mut self.uses_random_screensaver),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.agent_installed);
        to.field(1, &self.agent_version);
        to.field(2, &self.apple_silicon);
        to.field(3, &self.asset_tag);
        to.field(4, &self.battery_health);
        to.field(5, &self.blueprint_id);
        to.field(6, &self.blueprint_name);
        to.field(7, &self.bottom_left_hot_corner_modifier);
        to.field(8, &self.bottom_left_hot_corner_option);
        to.field(9, &self.bottom_right_hot_corner_modifier);
        to.field(10, &self.bottom_right_hot_corner_option);
        to.field(11, &self.cellular_technology);
        to.field(12, &self.count);
        to.field(13, &self.created_at);
        to.field(14, &self.data_roaming);
        to.field(15, &self.device_family);
        to.field(16, &self.device_name);
        to.field(17, &self.device_user_email);
        to.field(18, &self.device_user_id);
        to.field(19, &self.device_user_name);
        to.field(20, &self.device_capacity);
        to.field(21, &self.device_id);
        to.field(22, &self.display_os_version);
        to.field(23, &self.first_enrollment_date);
        to.field(24, &self.host_name);
        to.field(25, &self.hotspot);
        to.field(26, &self.last_changed_at);
        to.field(27, &self.last_checkin);
        to.field(28, &self.last_checkin_agent);
        to.field(29, &self.last_checkin_mdm);
        to.field(30, &self.last_collected_at);
        to.field(31, &self.last_enrollment_date);
        to.field(32, &self.local_hostname);
        to.field(33, &self.lost_mode_status);
        to.field(34, &self.marketing_name);
        to.field(35, &self.mdm_enabled);
        to.field(36, &self.model);
        to.field(37, &self.model_id);
        to.field(38, &self.model_name);
        to.field(39, &self.os_build);
        to.field(40, &self.os_version);
        to.field(41, &self.screensaver_interval);
        to.field(42, &self.screensaver_path);
        to.field(43, &self.serial_number);
        to.field(44, &self.shared_ipad);
        to.field(45, &self.show_with_clock);
        to.field(46, &self.supplemental_build_version);
        to.field(47, &self.supplemental_os_version_extra);
        to.field(48, &self.tags);
        to.field(49, &self.top_left_hot_corner_modifier);
        to.field(50, &self.top_left_hot_corner_option);
        to.field(51, &self.top_right_hot_corner_modifier);
        to.field(52, &self.top_right_hot_corner_option);
        to.field(53, &self.updated_at);
        to.field(54, &self.user_account);
        to.field(55, &self.uses_random_screensaver);
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
rt::record!(DesktopAndScreensaver);

/// Columns to filter and to sort by.
impl DesktopAndScreensaver {
    /// Column `agent_installed`.
    pub const AGENT_INSTALLED: rt::Column<Self, bool> = rt::Column::new(
        "agent_installed",
    );
    /// Column `agent_version`.
    pub const AGENT_VERSION: rt::Column<Self, String> = rt::Column::new("agent_version");
    /// Column `apple_silicon`.
    pub const APPLE_SILICON: rt::Column<Self, bool> = rt::Column::new("apple_silicon");
    /// Column `asset_tag`.
    pub const ASSET_TAG: rt::Column<Self, String> = rt::Column::new("asset_tag");
    /// Column `battery_health`.
    pub const BATTERY_HEALTH: rt::Column<Self, rt::Value> = rt::Column::new(
        "battery_health",
    );
    /// Column `blueprint_name`.
    pub const BLUEPRINT_NAME: rt::Column<Self, String> = rt::Column::new(
        "blueprint_name",
    );
    /// Column `bottom_left_hot_corner_modifier`.
    pub const BOTTOM_LEFT_HOT_CORNER_MODIFIER: rt::Column<Self, String> = rt::Column::new(
        "bottom_left_hot_corner_modifier",
    );
    /// Column `bottom_left_hot_corner_option`.
    pub const BOTTOM_LEFT_HOT_CORNER_OPTION: rt::Column<Self, String> = rt::Column::new(
        "bottom_left_hot_corner_option",
    );
    /// Column `bottom_right_hot_corner_modifier`.
    pub const BOTTOM_RIGHT_HOT_CORNER_MODIFIER: rt::Column<Self, String> = rt::Column::new(
        "bottom_right_hot_corner_modifier",
    );
    /// Column `bottom_right_hot_corner_option`.
    pub const BOTTOM_RIGHT_HOT_CORNER_OPTION: rt::Column<Self, String> = rt::Column::new(
        "bottom_right_hot_corner_option",
    );
    /// Column `cellular_technology`.
    pub const CELLULAR_TECHNOLOGY: rt::Column<Self, rt::Value> = rt::Column::new(
        "cellular_technology",
    );
    /// Column `count`.
    pub const COUNT: rt::Column<Self, rt::Value> = rt::Column::new("count");
    /// Column `created_at`.
    pub const CREATED_AT: rt::Column<Self, rt::Timestamp> = rt::Column::new(
        "created_at",
    );
    /// Column `data_roaming`.
    pub const DATA_ROAMING: rt::Column<Self, bool> = rt::Column::new("data_roaming");
    /// Column `device__name`.
    pub const DEVICE_NAME: rt::Column<Self, String> = rt::Column::new("device__name");
    /// Column `device__user_email`.
    pub const DEVICE_USER_EMAIL: rt::Column<Self, String> = rt::Column::new(
        "device__user_email",
    );
    /// Column `device__user_id`.
    pub const DEVICE_USER_ID: rt::Column<Self, String> = rt::Column::new(
        "device__user_id",
    );
    /// Column `device__user_name`.
    pub const DEVICE_USER_NAME: rt::Column<Self, String> = rt::Column::new(
        "device__user_name",
    );
    /// Column `device_capacity`.
    pub const DEVICE_CAPACITY: rt::Column<Self, rt::Value> = rt::Column::new(
        "device_capacity",
    );
    /// Column `device_id`.
    pub const DEVICE_ID: rt::Column<Self, String> = rt::Column::new("device_id");
    /// Column `display_os_version`.
    pub const DISPLAY_OS_VERSION: rt::Column<Self, String> = rt::Column::new(
        "display_os_version",
    );
    /// Column `first_enrollment_date`.
    pub const FIRST_ENROLLMENT_DATE: rt::Column<Self, rt::Timestamp> = rt::Column::new(
        "first_enrollment_date",
    );
    /// Column `host_name`.
    pub const HOST_NAME: rt::Column<Self, String> = rt::Column::new("host_name");
    /// Column `hotspot`.
    pub const HOTSPOT: rt::Column<Self, bool> = rt::Column::new("hotspot");
    /// Column `last_changed_at`.
    pub const LAST_CHANGED_AT: rt::Column<Self, rt::Timestamp> = rt::Column::new(
        "last_changed_at",
    );
    /// Column `last_checkin`.
    pub const LAST_CHECKIN: rt::Column<Self, rt::Timestamp> = rt::Column::new(
        "last_checkin",
    );
    /// Column `last_checkin_agent`.
    pub const LAST_CHECKIN_AGENT: rt::Column<Self, rt::Timestamp> = rt::Column::new(
        "last_checkin_agent",
    );
    /// Column `last_checkin_mdm`.
    pub const LAST_CHECKIN_MDM: rt::Column<Self, rt::Timestamp> = rt::Column::new(
        "last_checkin_mdm",
    );
    /// Column `last_collected_at`.
    pub const LAST_COLLECTED_AT: rt::Column<Self, rt::Timestamp> = rt::Column::new(
        "last_collected_at",
    );
    /// Column `last_enrollment_date`.
    pub const LAST_ENROLLMENT_DATE: rt::Column<Self, rt::Timestamp> = rt::Column::new(
        "last_enrollment_date",
    );
    /// Column `local_hostname`.
    pub const LOCAL_HOSTNAME: rt::Column<Self, String> = rt::Column::new(
        "local_hostname",
    );
    /// Column `lost_mode_status`.
    pub const LOST_MODE_STATUS: rt::Column<Self, String> = rt::Column::new(
        "lost_mode_status",
    );
    /// Column `marketing_name`.
    pub const MARKETING_NAME: rt::Column<Self, String> = rt::Column::new(
        "marketing_name",
    );
    /// Column `mdm_enabled`.
    pub const MDM_ENABLED: rt::Column<Self, bool> = rt::Column::new("mdm_enabled");
    /// Column `model`.
    pub const MODEL: rt::Column<Self, String> = rt::Column::new("model");
    /// Column `model_id`.
    pub const MODEL_ID: rt::Column<Self, String> = rt::Column::new("model_id");
    /// Column `model_name`.
    pub const MODEL_NAME: rt::Column<Self, String> = rt::Column::new("model_name");
    /// Column `os_build`.
    pub const OS_BUILD: rt::Column<Self, String> = rt::Column::new("os_build");
    /// Column `os_version`.
    pub const OS_VERSION: rt::Column<Self, String> = rt::Column::new("os_version");
    /// Column `screensaver_interval`.
    pub const SCREENSAVER_INTERVAL: rt::Column<Self, rt::Value> = rt::Column::new(
        "screensaver_interval",
    );
    /// Column `screensaver_path`.
    pub const SCREENSAVER_PATH: rt::Column<Self, String> = rt::Column::new(
        "screensaver_path",
    );
    /// Column `serial_number`.
    pub const SERIAL_NUMBER: rt::Column<Self, String> = rt::Column::new("serial_number");
    /// Column `shared_ipad`.
    pub const SHARED_IPAD: rt::Column<Self, bool> = rt::Column::new("shared_ipad");
    /// Column `show_with_clock`.
    pub const SHOW_WITH_CLOCK: rt::Column<Self, bool> = rt::Column::new(
        "show_with_clock",
    );
    /// Column `supplemental_build_version`.
    pub const SUPPLEMENTAL_BUILD_VERSION: rt::Column<Self, String> = rt::Column::new(
        "supplemental_build_version",
    );
    /// Column `supplemental_os_version_extra`.
    pub const SUPPLEMENTAL_OS_VERSION_EXTRA: rt::Column<Self, String> = rt::Column::new(
        "supplemental_os_version_extra",
    );
    /// Column `tags`.
    pub const TAGS: rt::Column<Self, rt::Value> = rt::Column::new("tags");
    /// Column `top_left_hot_corner_modifier`.
    pub const TOP_LEFT_HOT_CORNER_MODIFIER: rt::Column<Self, String> = rt::Column::new(
        "top_left_hot_corner_modifier",
    );
    /// Column `top_left_hot_corner_option`.
    pub const TOP_LEFT_HOT_CORNER_OPTION: rt::Column<Self, String> = rt::Column::new(
        "top_left_hot_corner_option",
    );
    /// Column `top_right_hot_corner_modifier`.
    pub const TOP_RIGHT_HOT_CORNER_MODIFIER: rt::Column<Self, String> = rt::Column::new(
        "top_right_hot_corner_modifier",
    );
    /// Column `top_right_hot_corner_option`.
    pub const TOP_RIGHT_HOT_CORNER_OPTION: rt::Column<Self, String> = rt::Column::new(
        "top_right_hot_corner_option",
    );
    /// Column `updated_at`.
    pub const UPDATED_AT: rt::Column<Self, rt::Timestamp> = rt::Column::new(
        "updated_at",
    );
    /// Column `user_account`.
    pub const USER_ACCOUNT: rt::Column<Self, String> = rt::Column::new("user_account");
    /// Column `uses_random_screensaver`.
    pub const USES_RANDOM_SCREENSAVER: rt::Column<Self, bool> = rt::Column::new(
        "uses_random_screensaver",
    );
}

/// A page of desktop and screen saver records.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DesktopAndScreensaverPage {
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

impl rt::Record for DesktopAndScreensaverPage {
    const NAME: &'static str = "DesktopAndScreensaverPage";
    const FIELDS: rt::FieldTable = &[
        ("cursor", rt::REQUIRED | rt::NULLABLE),
        ("data", rt::REQUIRED | rt::NOT_OPTION),
        ("limit", rt::REQUIRED),
        ("offset", rt::REQUIRED | rt::NULLABLE),
        ("total", rt::REQUIRED | rt::NULLABLE),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.cursor),
            1 => field.read(&mut self.data),
            2 => field.read(&mut self.limit),
            3 => field.read(&mut self.offset),
            4 => field.read(&mut self.total),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.cursor);
        to.field(1, &self.data);
        to.field(2, &self.limit);
        to.field(3, &self.offset);
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
rt::record!(DesktopAndScreensaverPage);

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
    const FIELDS: rt::FieldTable = &[
        ("detail", rt::REQUIRED | rt::NOT_OPTION),
        ("error", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.detail),
            1 => field.read(&mut self.error),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.detail);
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
rt::record!(DetailErrorBody);

/// Family of a device, as Prism counts it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[allow(clippy::enum_variant_names, reason = "the names follow the API's values")]
pub enum DeviceFamily {
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

impl rt::OpenEnum for DeviceFamily {
    const VALUES: &'static [&'static str] = &["Mac", "iPad", "iPhone", "tvOS"];
    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "Mac" => Self::Mac,
            "iPad" => Self::IPad,
            "iPhone" => Self::IPhone,
            "tvOS" => Self::TvOs,
            other => Self::Other(other.to_owned()),
        }
    }
    #[inline]
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
rt::open_enum!(DeviceFamily);

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
    pub blueprint_id: ids::BlueprintId,
    /// Name of the blueprint that the device is assigned to.
    pub blueprint_name: String,
    /// Cellular technology of the device; `None`, blank or null in all examples.
    pub cellular_technology: Option<String>,
    /// Not documented, and null in all examples.
    pub count: Option<i64>,
    /// When the record was created, in UTC.
    pub created_at: Option<rt::Timestamp>,
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
    pub device_id: ids::DeviceId,
    /// Version of the operating system in the form meant for display, such as `14.1.1`.
    pub display_os_version: String,
    /// When the device first enrolled, in UTC.
    pub first_enrollment_date: rt::Timestamp,
    /// Host name of the device; can be null.
    pub host_name: Option<String>,
    /// Whether the personal hotspot is on; can be null.
    pub hotspot: Option<bool>,
    /// When the collected values last changed, in UTC; null when no change is recorded.
    pub last_changed_at: Option<rt::Timestamp>,
    /// When the device last checked in, through the agent or MDM, in UTC.
    pub last_checkin: Option<rt::Timestamp>,
    /// When the agent last checked in, in UTC; can be null.
    pub last_checkin_agent: Option<rt::Timestamp>,
    /// When the device last checked in through MDM, in UTC.
    pub last_checkin_mdm: Option<rt::Timestamp>,
    /// When the values were last collected from the device, in UTC.
    pub last_collected_at: rt::Timestamp,
    /// When the device last enrolled, in UTC.
    pub last_enrollment_date: rt::Timestamp,
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
    pub updated_at: rt::Timestamp,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for DeviceInformation {
    const NAME: &'static str = "DeviceInformation";
    const FIELDS: rt::FieldTable = &[
        ("agent_installed", rt::REQUIRED | rt::NULLABLE),
        ("agent_version", rt::REQUIRED | rt::NULLABLE),
        ("apple_silicon", rt::REQUIRED | rt::NULLABLE),
        ("asset_tag", rt::REQUIRED | rt::NULLABLE),
        ("battery_health", rt::NULLABLE | rt::BLANKABLE),
        ("blueprint_id", rt::REQUIRED | rt::NOT_OPTION),
        ("blueprint_name", rt::REQUIRED | rt::NOT_OPTION),
        ("cellular_technology", rt::REQUIRED | rt::NULLABLE),
        ("count", rt::NULLABLE),
        ("created_at", rt::OPTIONAL),
        ("data_roaming", rt::REQUIRED | rt::NULLABLE),
        ("device__family", rt::REQUIRED | rt::NOT_OPTION),
        ("device__name", rt::REQUIRED | rt::NOT_OPTION),
        ("device__user_email", rt::REQUIRED | rt::NOT_OPTION),
        ("device__user_id", rt::REQUIRED | rt::NOT_OPTION),
        ("device__user_name", rt::REQUIRED | rt::NOT_OPTION),
        ("device_capacity", rt::REQUIRED),
        ("device_id", rt::REQUIRED | rt::NOT_OPTION),
        ("display_os_version", rt::REQUIRED | rt::NOT_OPTION),
        ("first_enrollment_date", rt::REQUIRED | rt::NOT_OPTION),
        ("host_name", rt::REQUIRED | rt::NULLABLE),
        ("hotspot", rt::REQUIRED | rt::NULLABLE),
        ("last_changed_at", rt::OPTIONAL),
        ("last_checkin", rt::OPTIONAL),
        ("last_checkin_agent", rt::NULLABLE),
        ("last_checkin_mdm", rt::OPTIONAL),
        ("last_collected_at", rt::REQUIRED | rt::NOT_OPTION),
        ("last_enrollment_date", rt::REQUIRED | rt::NOT_OPTION),
        ("local_hostname", rt::REQUIRED | rt::NULLABLE),
        ("lost_mode_status", rt::NULLABLE),
        ("marketing_name", rt::OPTIONAL),
        ("mdm_enabled", rt::REQUIRED),
        ("model", rt::REQUIRED | rt::NOT_OPTION),
        ("model_id", rt::OPTIONAL),
        ("model_identifier", rt::NULLABLE),
        ("model_name", rt::REQUIRED | rt::NOT_OPTION),
        ("os_build", rt::REQUIRED | rt::NOT_OPTION),
        ("os_name", rt::NULLABLE),
        ("os_version", rt::REQUIRED | rt::NOT_OPTION),
        ("serial_number", rt::REQUIRED | rt::NOT_OPTION),
        ("shared_ipad", rt::REQUIRED | rt::NULLABLE),
        ("supplemental_build_version", rt::REQUIRED | rt::NULLABLE),
        ("supplemental_os_version_extra", rt::REQUIRED | rt::NULLABLE),
        ("tags", rt::NULLABLE),
        ("updated_at", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.agent_installed),
            1 => field.read(&mut self.agent_version),
            2 => field.read(&mut self.apple_silicon),
            3 => field.read(&mut self.asset_tag),
            4 => field.read(&mut self.battery_health),
            5 => field.read(&mut self.blueprint_id),
            6 => field.read(&mut self.blueprint_name),
            7 => field.read(&mut self.cellular_technology),
            8 => field.read(&mut self.count),
            9 => field.read(&mut self.created_at),
            10 => field.read(&mut self.data_roaming),
            11 => field.read(&mut self.device_family),
            12 => field.read(&mut self.device_name),
            13 => field.read(&mut self.device_user_email),
            14 => field.read(&mut self.device_user_id),
            15 => field.read(&mut self.device_user_name),
            16 => field.read(&mut self.device_capacity),
            17 => field.read(&mut self.device_id),
            18 => field.read(&mut self.display_os_version),
            19 => field.read(&mut self.first_enrollment_date),
            20 => field.read(&mut self.host_name),
            21 => field.read(&mut self.hotspot),
            22 => field.read(&mut self.last_changed_at),
            23 => field.read(&mut self.last_checkin),
            24 => field.read(&mut self.last_checkin_agent),
            25 => field.read(&mut self.last_checkin_mdm),
            26 => field.read(&mut self.last_collected_at),
            27 => field.read(&mut self.last_enrollment_date),
            28 => field.read(&mut self.local_hostname),
            29 => field.read(&mut self.lost_mode_status),
            30 => field.read(&mut self.marketing_name),
            31 => field.read(&mut self.mdm_enabled),
            32 => field.read(&mut self.model),
            33 => field.read(&mut self.model_id),
            34 => field.read(&mut self.model_identifier),
            35 => field.read(&mut self.model_name),
            36 => field.read(&mut self.os_build),
            37 => field.read(&mut self.os_name),
            38 => field.read(&mut self.os_version),
            39 => field.read(&mut self.serial_number),
            40 => field.read(&mut self.shared_ipad),
            41 => field.read(&mut self.supplemental_build_version),
            42 => field.read(&mut self.supplemental_os_version_extra),
            43 => field.read(&mut self.tags),
            44 => field.read(&mut self.updated_at),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.agent_installed);
        to.field(1, &self.agent_version);
        to.field(2, &self.apple_silicon);
        to.field(3, &self.asset_tag);
        to.field(4, &self.battery_health);
        to.field(5, &self.blueprint_id);
        to.field(6, &self.blueprint_name);
        to.field(7, &self.cellular_technology);
        to.field(8, &self.count);
        to.field(9, &self.created_at);
        to.field(10, &self.data_roaming);
        to.field(11, &self.device_family);
        to.field(12, &self.device_name);
        to.field(13, &self.device_user_email);
        to.field(14, &self.device_user_id);
        to.field(15, &self.device_user_name);
        to.field(16, &self.device_capacity);
        to.field(17, &self.device_id);
        to.field(18, &self.display_os_version);
        to.field(19, &self.first_enrollment_date);
        to.field(20, &self.host_name);
        to.field(21, &self.hotspot);
        to.field(22, &self.last_changed_at);
        to.field(23, &self.last_checkin);
        to.field(24, &self.last_checkin_agent);
        to.field(25, &self.last_checkin_mdm);
        to.field(26, &self.last_collected_at);
        to.field(27, &self.last_enrollment_date);
        to.field(28, &self.local_hostname);
        to.field(29, &self.lost_mode_status);
        to.field(30, &self.marketing_name);
        to.field(31, &self.mdm_enabled);
        to.field(32, &self.model);
        to.field(33, &self.model_id);
        to.field(34, &self.model_identifier);
        to.field(35, &self.model_name);
        to.field(36, &self.os_build);
        to.field(37, &self.os_name);
        to.field(38, &self.os_version);
        to.field(39, &self.serial_number);
        to.field(40, &self.shared_ipad);
        to.field(41, &self.supplemental_build_version);
        to.field(42, &self.supplemental_os_version_extra);
        to.field(43, &self.tags);
        to.field(44, &self.updated_at);
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
rt::record!(DeviceInformation);

/// Columns to filter and to sort by.
impl DeviceInformation {
    /// Column `agent_installed`.
    pub const AGENT_INSTALLED: rt::Column<Self, bool> = rt::Column::new(
        "agent_installed",
    );
    /// Column `agent_version`.
    pub const AGENT_VERSION: rt::Column<Self, String> = rt::Column::new("agent_version");
    /// Column `apple_silicon`.
    pub const APPLE_SILICON: rt::Column<Self, bool> = rt::Column::new("apple_silicon");
    /// Column `asset_tag`.
    pub const ASSET_TAG: rt::Column<Self, String> = rt::Column::new("asset_tag");
    /// Column `battery_health`.
    pub const BATTERY_HEALTH: rt::Column<Self, rt::Value> = rt::Column::new(
        "battery_health",
    );
    /// Column `blueprint_name`.
    pub const BLUEPRINT_NAME: rt::Column<Self, String> = rt::Column::new(
        "blueprint_name",
    );
    /// Column `cellular_technology`.
    pub const CELLULAR_TECHNOLOGY: rt::Column<Self, String> = rt::Column::new(
        "cellular_technology",
    );
    /// Column `count`.
    pub const COUNT: rt::Column<Self, rt::Value> = rt::Column::new("count");
    /// Column `created_at`.
    pub const CREATED_AT: rt::Column<Self, rt::Timestamp> = rt::Column::new(
        "created_at",
    );
    /// Column `data_roaming`.
    pub const DATA_ROAMING: rt::Column<Self, bool> = rt::Column::new("data_roaming");
    /// Column `device__name`.
    pub const DEVICE_NAME: rt::Column<Self, String> = rt::Column::new("device__name");
    /// Column `device__user_email`.
    pub const DEVICE_USER_EMAIL: rt::Column<Self, String> = rt::Column::new(
        "device__user_email",
    );
    /// Column `device__user_id`.
    pub const DEVICE_USER_ID: rt::Column<Self, String> = rt::Column::new(
        "device__user_id",
    );
    /// Column `device__user_name`.
    pub const DEVICE_USER_NAME: rt::Column<Self, String> = rt::Column::new(
        "device__user_name",
    );
    /// Column `device_capacity`.
    pub const DEVICE_CAPACITY: rt::Column<Self, rt::Value> = rt::Column::new(
        "device_capacity",
    );
    /// Column `device_id`.
    pub const DEVICE_ID: rt::Column<Self, String> = rt::Column::new("device_id");
    /// Column `display_os_version`.
    pub const DISPLAY_OS_VERSION: rt::Column<Self, String> = rt::Column::new(
        "display_os_version",
    );
    /// Column `first_enrollment_date`.
    pub const FIRST_ENROLLMENT_DATE: rt::Column<Self, rt::Timestamp> = rt::Column::new(
        "first_enrollment_date",
    );
    /// Column `host_name`.
    pub const HOST_NAME: rt::Column<Self, String> = rt::Column::new("host_name");
    /// Column `hotspot`.
    pub const HOTSPOT: rt::Column<Self, bool> = rt::Column::new("hotspot");
    /// Column `last_changed_at`.
    pub const LAST_CHANGED_AT: rt::Column<Self, rt::Timestamp> = rt::Column::new(
        "last_changed_at",
    );
    /// Column `last_checkin`.
    pub const LAST_CHECKIN: rt::Column<Self, rt::Timestamp> = rt::Column::new(
        "last_checkin",
    );
    /// Column `last_checkin_agent`.
    pub const LAST_CHECKIN_AGENT: rt::Column<Self, rt::Timestamp> = rt::Column::new(
        "last_checkin_agent",
    );
    /// Column `last_checkin_mdm`.
    pub const LAST_CHECKIN_MDM: rt::Column<Self, rt::Timestamp> = rt::Column::new(
        "last_checkin_mdm",
    );
    /// Column `last_collected_at`.
    pub const LAST_COLLECTED_AT: rt::Column<Self, rt::Timestamp> = rt::Column::new(
        "last_collected_at",
    );
    /// Column `last_enrollment_date`.
    pub const LAST_ENROLLMENT_DATE: rt::Column<Self, rt::Timestamp> = rt::Column::new(
        "last_enrollment_date",
    );
    /// Column `local_hostname`.
    pub const LOCAL_HOSTNAME: rt::Column<Self, String> = rt::Column::new(
        "local_hostname",
    );
    /// Column `lost_mode_status`.
    pub const LOST_MODE_STATUS: rt::Column<Self, String> = rt::Column::new(
        "lost_mode_status",
    );
    /// Column `marketing_name`.
    pub const MARKETING_NAME: rt::Column<Self, String> = rt::Column::new(
        "marketing_name",
    );
    /// Column `mdm_enabled`.
    pub const MDM_ENABLED: rt::Column<Self, bool> = rt::Column::new("mdm_enabled");
    /// Column `model`.
    pub const MODEL: rt::Column<Self, String> = rt::Column::new("model");
    /// Column `model_id`.
    pub const MODEL_ID: rt::Column<Self, String> = rt::Column::new("model_id");
    /// Column `model_identifier`.
    pub const MODEL_IDENTIFIER: rt::Column<Self, String> = rt::Column::new(
        "model_identifier",
    );
    /// Column `model_name`.
    pub const MODEL_NAME: rt::Column<Self, String> = rt::Column::new("model_name");
    /// Column `os_build`.
    pub const OS_BUILD: rt::Column<Self, String> = rt::Column::new("os_build");
    /// Column `os_name`.
    pub const OS_NAME: rt::Column<Self, String> = rt::Column::new("os_name");
    /// Column `os_version`.
    pub const OS_VERSION: rt::Column<Self, String> = rt::Column::new("os_version");
    /// Column `serial_number`.
    pub const SERIAL_NUMBER: rt::Column<Self, String> = rt::Column::new("serial_number");
    /// Column `shared_ipad`.
    pub const SHARED_IPAD: rt::Column<Self, bool> = rt::Column::new("shared_ipad");
    /// Column `supplemental_build_version`.
    pub const SUPPLEMENTAL_BUILD_VERSION: rt::Column<Self, String> = rt::Column::new(
        "supplemental_build_version",
    );
    /// Column `supplemental_os_version_extra`.
    pub const SUPPLEMENTAL_OS_VERSION_EXTRA: rt::Column<Self, String> = rt::Column::new(
        "supplemental_os_version_extra",
    );
    /// Column `tags`.
    pub const TAGS: rt::Column<Self, rt::Value> = rt::Column::new("tags");
    /// Column `updated_at`.
    pub const UPDATED_AT: rt::Column<Self, rt::Timestamp> = rt::Column::new(
        "updated_at",
    );
}

/// A page of device information records.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceInformationPage {
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

impl rt::Record for DeviceInformationPage {
    const NAME: &'static str = "DeviceInformationPage";
    const FIELDS: rt::FieldTable = &[
        ("cursor", rt::NULLABLE),
        ("data", rt::REQUIRED | rt::NOT_OPTION),
        ("limit", rt::REQUIRED),
        ("offset", rt::REQUIRED | rt::NULLABLE),
        ("total", rt::REQUIRED | rt::NULLABLE),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.cursor),
            1 => field.read(&mut self.data),
            2 => field.read(&mut self.limit),
            3 => field.read(&mut self.offset),
            4 => field.read(&mut self.total),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.cursor);
        to.field(1, &self.data);
        to.field(2, &self.limit);
        to.field(3, &self.offset);
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
rt::record!(DeviceInformationPage);

/// State of FileVault on a Mac and of its recovery key.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FileVault {
    /// Asset tag of the device; blank or null without one.
    pub asset_tag: Option<String>,
    /// Identifier (UUID) of the blueprint that the device is assigned to.
    pub blueprint_id: ids::BlueprintId,
    /// Name of the blueprint that the device is assigned to.
    pub blueprint_name: String,
    /// Not documented, and null in all examples.
    pub count: Option<i64>,
    /// When the record was created, in UTC.
    pub created_at: Option<rt::Timestamp>,
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
    pub device_id: ids::DeviceId,
    /// Whether the recovery key is in escrow, so that it can be had from the API.
    pub key_escrowed: Option<bool>,
    /// Type of the recovery key; null in all examples, where FileVault is off.
    pub key_type: rt::Value,
    /// When the collected values last changed, in UTC; null when no change is recorded.
    pub last_changed_at: Option<rt::Timestamp>,
    /// When the values were last collected from the device, in UTC.
    pub last_collected_at: Option<rt::Timestamp>,
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
    pub updated_at: rt::Timestamp,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for FileVault {
    const NAME: &'static str = "FileVault";
    const FIELDS: rt::FieldTable = &[
        ("asset_tag", rt::REQUIRED | rt::NULLABLE),
        ("blueprint_id", rt::REQUIRED | rt::NOT_OPTION),
        ("blueprint_name", rt::REQUIRED | rt::NOT_OPTION),
        ("count", rt::NULLABLE),
        ("created_at", rt::OPTIONAL),
        ("device__family", rt::REQUIRED | rt::NOT_OPTION),
        ("device__name", rt::REQUIRED | rt::NOT_OPTION),
        ("device__user_email", rt::REQUIRED | rt::NOT_OPTION),
        ("device__user_id", rt::REQUIRED | rt::NOT_OPTION),
        ("device__user_name", rt::REQUIRED | rt::NOT_OPTION),
        ("device_id", rt::REQUIRED | rt::NOT_OPTION),
        ("key_escrowed", rt::REQUIRED),
        ("key_type", rt::REQUIRED | rt::NOT_OPTION | rt::NULLABLE | rt::BLANKABLE),
        ("last_changed_at", rt::NULLABLE),
        ("last_collected_at", rt::OPTIONAL),
        ("model_id", rt::OPTIONAL),
        (
            "regeneration_needed",
            rt::REQUIRED | rt::NOT_OPTION | rt::NULLABLE | rt::BLANKABLE,
        ),
        (
            "scheduled_key_rotation",
            rt::REQUIRED | rt::NOT_OPTION | rt::NULLABLE | rt::BLANKABLE,
        ),
        ("serial_number", rt::REQUIRED | rt::NOT_OPTION),
        ("status", rt::REQUIRED),
        ("tags", rt::NULLABLE),
        ("updated_at", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.asset_tag),
            1 => field.read(&mut self.blueprint_id),
            2 => field.read(&mut self.blueprint_name),
            3 => field.read(&mut self.count),
            4 => field.read(&mut self.created_at),
            5 => field.read(&mut self.device_family),
            6 => field.read(&mut self.device_name),
            7 => field.read(&mut self.device_user_email),
            8 => field.read(&mut self.device_user_id),
            9 => field.read(&mut self.device_user_name),
            10 => field.read(&mut self.device_id),
            11 => field.read(&mut self.key_escrowed),
            12 => field.read(&mut self.key_type),
            13 => field.read(&mut self.last_changed_at),
            14 => field.read(&mut self.last_collected_at),
            15 => field.read(&mut self.model_id),
            16 => field.read(&mut self.regeneration_needed),
            17 => field.read(&mut self.scheduled_key_rotation),
            18 => field.read(&mut self.serial_number),
            19 => field.read(&mut self.status),
            20 => field.read(&mut self.tags),
            21 => field.read(&mut self.updated_at),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.asset_tag);
        to.field(1, &self.blueprint_id);
        to.field(2, &self.blueprint_name);
        to.field(3, &self.count);
        to.field(4, &self.created_at);
        to.field(5, &self.device_family);
        to.field(6, &self.device_name);
        to.field(7, &self.device_user_email);
        to.field(8, &self.device_user_id);
        to.field(9, &self.device_user_name);
        to.field(10, &self.device_id);
        to.field(11, &self.key_escrowed);
        to.field(12, &self.key_type);
        to.field(13, &self.last_changed_at);
        to.field(14, &self.last_collected_at);
        to.field(15, &self.model_id);
        to.field(16, &self.regeneration_needed);
        to.field(17, &self.scheduled_key_rotation);
        to.field(18, &self.serial_number);
        to.field(19, &self.status);
        to.field(20, &self.tags);
        to.field(21, &self.updated_at);
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
rt::record!(FileVault);

/// Columns to filter and to sort by.
impl FileVault {
    /// Column `asset_tag`.
    pub const ASSET_TAG: rt::Column<Self, String> = rt::Column::new("asset_tag");
    /// Column `blueprint_name`.
    pub const BLUEPRINT_NAME: rt::Column<Self, String> = rt::Column::new(
        "blueprint_name",
    );
    /// Column `count`.
    pub const COUNT: rt::Column<Self, rt::Value> = rt::Column::new("count");
    /// Column `created_at`.
    pub const CREATED_AT: rt::Column<Self, rt::Timestamp> = rt::Column::new(
        "created_at",
    );
    /// Column `device__name`.
    pub const DEVICE_NAME: rt::Column<Self, String> = rt::Column::new("device__name");
    /// Column `device__user_email`.
    pub const DEVICE_USER_EMAIL: rt::Column<Self, String> = rt::Column::new(
        "device__user_email",
    );
    /// Column `device__user_id`.
    pub const DEVICE_USER_ID: rt::Column<Self, String> = rt::Column::new(
        "device__user_id",
    );
    /// Column `device__user_name`.
    pub const DEVICE_USER_NAME: rt::Column<Self, String> = rt::Column::new(
        "device__user_name",
    );
    /// Column `device_id`.
    pub const DEVICE_ID: rt::Column<Self, String> = rt::Column::new("device_id");
    /// Column `key_escrowed`.
    pub const KEY_ESCROWED: rt::Column<Self, bool> = rt::Column::new("key_escrowed");
    /// Column `key_type`.
    pub const KEY_TYPE: rt::Column<Self, rt::Value> = rt::Column::new("key_type");
    /// Column `last_changed_at`.
    pub const LAST_CHANGED_AT: rt::Column<Self, rt::Timestamp> = rt::Column::new(
        "last_changed_at",
    );
    /// Column `last_collected_at`.
    pub const LAST_COLLECTED_AT: rt::Column<Self, rt::Timestamp> = rt::Column::new(
        "last_collected_at",
    );
    /// Column `model_id`.
    pub const MODEL_ID: rt::Column<Self, String> = rt::Column::new("model_id");
    /// Column `regeneration_needed`.
    pub const REGENERATION_NEEDED: rt::Column<Self, rt::Value> = rt::Column::new(
        "regeneration_needed",
    );
    /// Column `scheduled_key_rotation`.
    pub const SCHEDULED_KEY_ROTATION: rt::Column<Self, rt::Value> = rt::Column::new(
        "scheduled_key_rotation",
    );
    /// Column `serial_number`.
    pub const SERIAL_NUMBER: rt::Column<Self, String> = rt::Column::new("serial_number");
    /// Column `status`.
    pub const STATUS: rt::Column<Self, bool> = rt::Column::new("status");
    /// Column `tags`.
    pub const TAGS: rt::Column<Self, rt::Value> = rt::Column::new("tags");
    /// Column `updated_at`.
    pub const UPDATED_AT: rt::Column<Self, rt::Timestamp> = rt::Column::new(
        "updated_at",
    );
}

/// A page of FileVault records.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FileVaultPage {
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

impl rt::Record for FileVaultPage {
    const NAME: &'static str = "FileVaultPage";
    const FIELDS: rt::FieldTable = &[
        ("cursor", rt::REQUIRED | rt::NULLABLE),
        ("data", rt::REQUIRED | rt::NOT_OPTION),
        ("limit", rt::REQUIRED),
        ("offset", rt::REQUIRED | rt::NULLABLE),
        ("total", rt::REQUIRED | rt::NULLABLE),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.cursor),
            1 => field.read(&mut self.data),
            2 => field.read(&mut self.limit),
            3 => field.read(&mut self.offset),
            4 => field.read(&mut self.total),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.cursor);
        to.field(1, &self.data);
        to.field(2, &self.limit);
        to.field(3, &self.offset);
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
rt::record!(FileVaultPage);

/// State of Gatekeeper on a Mac, and versions of the protections against malware.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GatekeeperAndXProtect {
    /// Asset tag of the device; blank or null without one.
    pub asset_tag: Option<String>,
    /// Identifier (UUID) of the blueprint that the device is assigned to.
    pub blueprint_id: ids::BlueprintId,
    /// Name of the blueprint that the device is assigned to.
    pub blueprint_name: String,
    /// Not documented, and null in all examples.
    pub count: Option<i64>,
    /// When the record was created, in UTC.
    pub created_at: Option<rt::Timestamp>,
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
    pub device_id: ids::DeviceId,
    /// Version of the opaque part of Gatekeeper's data, such as `94`.
    pub gatekeeper_opaque_version: String,
    /// Whether Gatekeeper is on.
    pub gatekeeper_status: Option<bool>,
    /// Version of Gatekeeper's data, such as `8.0`.
    pub gatekeeper_version: String,
    /// When the collected values last changed, in UTC; null when no change is recorded.
    pub last_changed_at: Option<rt::Timestamp>,
    /// When the values were last collected from the device, in UTC.
    pub last_collected_at: Option<rt::Timestamp>,
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
    pub updated_at: rt::Timestamp,
    /// Version of XProtect's data, such as `5283`.
    pub xprotect_version: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for GatekeeperAndXProtect {
    const NAME: &'static str = "GatekeeperAndXProtect";
    const FIELDS: rt::FieldTable = &[
        ("asset_tag", rt::REQUIRED | rt::NULLABLE),
        ("blueprint_id", rt::REQUIRED | rt::NOT_OPTION),
        ("blueprint_name", rt::REQUIRED | rt::NOT_OPTION),
        ("count", rt::NULLABLE),
        ("created_at", rt::OPTIONAL),
        ("device__family", rt::REQUIRED | rt::NOT_OPTION),
        ("device__name", rt::REQUIRED | rt::NOT_OPTION),
        ("device__user_email", rt::REQUIRED | rt::NOT_OPTION),
        ("device__user_id", rt::REQUIRED | rt::NOT_OPTION),
        ("device__user_name", rt::REQUIRED | rt::NOT_OPTION),
        ("device_id", rt::REQUIRED | rt::NOT_OPTION),
        ("gatekeeper_opaque_version", rt::REQUIRED | rt::NOT_OPTION),
        ("gatekeeper_status", rt::REQUIRED),
        ("gatekeeper_version", rt::REQUIRED | rt::NOT_OPTION),
        ("last_changed_at", rt::OPTIONAL),
        ("last_collected_at", rt::OPTIONAL),
        ("malware_removal_tool_version", rt::REQUIRED | rt::NOT_OPTION),
        ("model_id", rt::OPTIONAL),
        ("serial_number", rt::REQUIRED | rt::NOT_OPTION),
        ("tags", rt::NULLABLE),
        ("trusted_developers", rt::REQUIRED),
        ("updated_at", rt::REQUIRED | rt::NOT_OPTION),
        ("xprotect_version", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.asset_tag),
            1 => field.read(&mut self.blueprint_id),
            2 => field.read(&mut self.blueprint_name),
            3 => field.read(&mut self.count),
            4 => field.read(&mut self.created_at),
            5 => field.read(&mut self.device_family),
            6 => field.read(&mut self.device_name),
            7 => field.read(&mut self.device_user_email),
            8 => field.read(&mut self.device_user_id),
            9 => field.read(&mut self.device_user_name),
            10 => field.read(&mut self.device_id),
            11 => field.read(&mut self.gatekeeper_opaque_version),
            12 => field.read(&mut self.gatekeeper_status),
            13 => field.read(&mut self.gatekeeper_version),
            14 => field.read(&mut self.last_changed_at),
            15 => field.read(&mut self.last_collected_at),
            16 => field.read(&mut self.malware_removal_tool_version),
            17 => field.read(&mut self.model_id),
            18 => field.read(&mut self.serial_number),
            19 => field.read(&mut self.tags),
            20 => field.read(&mut self.trusted_developers),
            21 => field.read(&mut self.updated_at),
            22 => field.read(&mut self.xprotect_version),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.asset_tag);
        to.field(1, &self.blueprint_id);
        to.field(2, &self.blueprint_name);
        to.field(3, &self.count);
        to.field(4, &self.created_at);
        to.field(5, &self.device_family);
        to.field(6, &self.device_name);
        to.field(7, &self.device_user_email);
        to.field(8, &self.device_user_id);
        to.field(9, &self.device_user_name);
        to.field(10, &self.device_id);
        to.field(11, &self.gatekeeper_opaque_version);
        to.field(12, &self.gatekeeper_status);
        to.field(13, &self.gatekeeper_version);
        to.field(14, &self.last_changed_at);
        to.field(15, &self.last_collected_at);
        to.field(16, &self.malware_removal_tool_version);
        to.field(17, &self.model_id);
        to.field(18, &self.serial_number);
        to.field(19, &self.tags);
        to.field(20, &self.trusted_developers);
        to.field(21, &self.updated_at);
        to.field(22, &self.xprotect_version);
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
rt::record!(GatekeeperAndXProtect);

/// Columns to filter and to sort by.
impl GatekeeperAndXProtect {
    /// Column `asset_tag`.
    pub const ASSET_TAG: rt::Column<Self, String> = rt::Column::new("asset_tag");
    /// Column `blueprint_name`.
    pub const BLUEPRINT_NAME: rt::Column<Self, String> = rt::Column::new(
        "blueprint_name",
    );
    /// Column `count`.
    pub const COUNT: rt::Column<Self, rt::Value> = rt::Column::new("count");
    /// Column `created_at`.
    pub const CREATED_AT: rt::Column<Self, rt::Timestamp> = rt::Column::new(
        "created_at",
    );
    /// Column `device__name`.
    pub const DEVICE_NAME: rt::Column<Self, String> = rt::Column::new("device__name");
    /// Column `device__user_email`.
    pub const DEVICE_USER_EMAIL: rt::Column<Self, String> = rt::Column::new(
        "device__user_email",
    );
    /// Column `device__user_id`.
    pub const DEVICE_USER_ID: rt::Column<Self, String> = rt::Column::new(
        "device__user_id",
    );
    /// Column `device__user_name`.
    pub const DEVICE_USER_NAME: rt::Column<Self, String> = rt::Column::new(
        "device__user_name",
    );
    /// Column `device_id`.
    pub const DEVICE_ID: rt::Column<Self, String> = rt::Column::new("device_id");
    /// Column `gatekeeper_opaque_version`.
    pub const GATEKEEPER_OPAQUE_VERSION: rt::Column<Self, String> = rt::Column::new(
        "gatekeeper_opaque_version",
    );
    /// Column `gatekeeper_status`.
    pub const GATEKEEPER_STATUS: rt::Column<Self, bool> = rt::Column::new(
        "gatekeeper_status",
    );
    /// Column `gatekeeper_version`.
    pub const GATEKEEPER_VERSION: rt::Column<Self, String> = rt::Column::new(
        "gatekeeper_version",
    );
    /// Column `last_changed_at`.
    pub const LAST_CHANGED_AT: rt::Column<Self, rt::Timestamp> = rt::Column::new(
        "last_changed_at",
    );
    /// Column `last_collected_at`.
    pub const LAST_COLLECTED_AT: rt::Column<Self, rt::Timestamp> = rt::Column::new(
        "last_collected_at",
    );
    /// Column `malware_removal_tool_version`.
    pub const MALWARE_REMOVAL_TOOL_VERSION: rt::Column<Self, String> = rt::Column::new(
        "malware_removal_tool_version",
    );
    /// Column `model_id`.
    pub const MODEL_ID: rt::Column<Self, String> = rt::Column::new("model_id");
    /// Column `serial_number`.
    pub const SERIAL_NUMBER: rt::Column<Self, String> = rt::Column::new("serial_number");
    /// Column `tags`.
    pub const TAGS: rt::Column<Self, rt::Value> = rt::Column::new("tags");
    /// Column `trusted_developers`.
    pub const TRUSTED_DEVELOPERS: rt::Column<Self, bool> = rt::Column::new(
        "trusted_developers",
    );
    /// Column `updated_at`.
    pub const UPDATED_AT: rt::Column<Self, rt::Timestamp> = rt::Column::new(
        "updated_at",
    );
    /// Column `xprotect_version`.
    pub const XPROTECT_VERSION: rt::Column<Self, String> = rt::Column::new(
        "xprotect_version",
    );
}

/// A page of Gatekeeper and XProtect records.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GatekeeperAndXProtectPage {
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

impl rt::Record for GatekeeperAndXProtectPage {
    const NAME: &'static str = "GatekeeperAndXProtectPage";
    const FIELDS: rt::FieldTable = &[
        ("cursor", rt::REQUIRED | rt::NULLABLE),
        ("data", rt::REQUIRED | rt::NOT_OPTION),
        ("limit", rt::REQUIRED),
        ("offset", rt::REQUIRED | rt::NULLABLE),
        ("total", rt::REQUIRED | rt::NULLABLE),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.cursor),
            1 => field.read(&mut self.data),
            2 => field.read(&mut self.limit),
            3 => field.read(&mut self.offset),
            4 => field.read(&mut self.total),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.cursor);
        to.field(1, &self.data);
        to.field(2, &self.limit);
        to.field(3, &self.offset);
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
rt::record!(GatekeeperAndXProtectPage);

/// One configuration profile on a device, with its payloads.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InstalledProfile {
    /// Asset tag of the device; blank or null without one.
    pub asset_tag: Option<String>,
    /// Identifier (UUID) of the blueprint that the device is assigned to.
    pub blueprint_id: ids::BlueprintId,
    /// Name of the blueprint that the device is assigned to.
    pub blueprint_name: String,
    /// Not documented, and null in all examples.
    pub count: Option<i64>,
    /// When the record was created, in UTC.
    pub created_at: Option<rt::Timestamp>,
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
    pub device_id: ids::DeviceId,
    /// Whether the profile is encrypted.
    pub encrypted: Option<bool>,
    /// When the collected values last changed, in UTC; null when no change is recorded.
    pub last_changed_at: Option<rt::Timestamp>,
    /// When the values were last collected from the device, in UTC.
    pub last_collected_at: rt::Timestamp,
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
    pub updated_at: rt::Timestamp,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for InstalledProfile {
    const NAME: &'static str = "InstalledProfile";
    const FIELDS: rt::FieldTable = &[
        ("asset_tag", rt::REQUIRED | rt::NULLABLE),
        ("blueprint_id", rt::REQUIRED | rt::NOT_OPTION),
        ("blueprint_name", rt::REQUIRED | rt::NOT_OPTION),
        ("count", rt::NULLABLE),
        ("created_at", rt::OPTIONAL),
        ("device__family", rt::REQUIRED | rt::NOT_OPTION),
        ("device__name", rt::REQUIRED | rt::NOT_OPTION),
        ("device__user_email", rt::REQUIRED | rt::NOT_OPTION),
        ("device__user_id", rt::REQUIRED | rt::NOT_OPTION),
        ("device__user_name", rt::REQUIRED | rt::NOT_OPTION),
        ("device_id", rt::REQUIRED | rt::NOT_OPTION),
        ("encrypted", rt::REQUIRED),
        ("last_changed_at", rt::REQUIRED | rt::NULLABLE),
        ("last_collected_at", rt::REQUIRED | rt::NOT_OPTION),
        ("managed", rt::REQUIRED),
        ("model_id", rt::REQUIRED | rt::NULLABLE),
        ("organization", rt::REQUIRED | rt::NULLABLE),
        ("payload_identifier", rt::REQUIRED | rt::NOT_OPTION),
        ("payload_uuid", rt::REQUIRED | rt::NOT_OPTION),
        ("profile_data", rt::REQUIRED | rt::NOT_OPTION),
        ("profile_description", rt::REQUIRED | rt::NULLABLE),
        ("profile_display_name", rt::REQUIRED | rt::NOT_OPTION),
        ("removable", rt::REQUIRED),
        ("removal_passcode", rt::REQUIRED),
        ("serial_number", rt::REQUIRED | rt::NOT_OPTION),
        ("signed", rt::REQUIRED),
        ("tags", rt::NULLABLE),
        ("updated_at", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.asset_tag),
            1 => field.read(&mut self.blueprint_id),
            2 => field.read(&mut self.blueprint_name),
            3 => field.read(&mut self.count),
            4 => field.read(&mut self.created_at),
            5 => field.read(&mut self.device_family),
            6 => field.read(&mut self.device_name),
            7 => field.read(&mut self.device_user_email),
            8 => field.read(&mut self.device_user_id),
            9 => field.read(&mut self.device_user_name),
            10 => field.read(&mut self.device_id),
            11 => field.read(&mut self.encrypted),
            12 => field.read(&mut self.last_changed_at),
            13 => field.read(&mut self.last_collected_at),
            14 => field.read(&mut self.managed),
            15 => field.read(&mut self.model_id),
            16 => field.read(&mut self.organization),
            17 => field.read(&mut self.payload_identifier),
            18 => field.read(&mut self.payload_uuid),
            19 => field.read(&mut self.profile_data),
            20 => field.read(&mut self.profile_description),
            21 => field.read(&mut self.profile_display_name),
            22 => field.read(&mut self.removable),
            23 => field.read(&mut self.removal_passcode),
            24 => field.read(&mut self.serial_number),
            25 => field.read(&mut self.signed),
            26 => field.read(&mut self.tags),
            27 => field.read(&mut self.updated_at),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.asset_tag);
        to.field(1, &self.blueprint_id);
        to.field(2, &self.blueprint_name);
        to.field(3, &self.count);
        to.field(4, &self.created_at);
        to.field(5, &self.device_family);
        to.field(6, &self.device_name);
        to.field(7, &self.device_user_email);
        to.field(8, &self.device_user_id);
        to.field(9, &self.device_user_name);
        to.field(10, &self.device_id);
        to.field(11, &self.encrypted);
        to.field(12, &self.last_changed_at);
        to.field(13, &self.last_collected_at);
        to.field(14, &self.managed);
        to.field(15, &self.model_id);
        to.field(16, &self.organization);
        to.field(17, &self.payload_identifier);
        to.field(18, &self.payload_uuid);
        to.field(19, &self.profile_data);
        to.field(20, &self.profile_description);
        to.field(21, &self.profile_display_name);
        to.field(22, &self.removable);
        to.field(23, &self.removal_passcode);
        to.field(24, &self.serial_number);
        to.field(25, &self.signed);
        to.field(26, &self.tags);
        to.field(27, &self.updated_at);
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
rt::record!(InstalledProfile);

/// Columns to filter and to sort by.
impl InstalledProfile {
    /// Column `asset_tag`.
    pub const ASSET_TAG: rt::Column<Self, String> = rt::Column::new("asset_tag");
    /// Column `blueprint_name`.
    pub const BLUEPRINT_NAME: rt::Column<Self, String> = rt::Column::new(
        "blueprint_name",
    );
    /// Column `count`.
    pub const COUNT: rt::Column<Self, rt::Value> = rt::Column::new("count");
    /// Column `created_at`.
    pub const CREATED_AT: rt::Column<Self, rt::Timestamp> = rt::Column::new(
        "created_at",
    );
    /// Column `device__name`.
    pub const DEVICE_NAME: rt::Column<Self, String> = rt::Column::new("device__name");
    /// Column `device__user_email`.
    pub const DEVICE_USER_EMAIL: rt::Column<Self, String> = rt::Column::new(
        "device__user_email",
    );
    /// Column `device__user_id`.
    pub const DEVICE_USER_ID: rt::Column<Self, String> = rt::Column::new(
        "device__user_id",
    );
    /// Column `device__user_name`.
    pub const DEVICE_USER_NAME: rt::Column<Self, String> = rt::Column::new(
        "device__user_name",
    );
    /// Column `device_id`.
    pub const DEVICE_ID: rt::Column<Self, String> = rt::Column::new("device_id");
    /// Column `encrypted`.
    pub const ENCRYPTED: rt::Column<Self, bool> = rt::Column::new("encrypted");
    /// Column `last_changed_at`.
    pub const LAST_CHANGED_AT: rt::Column<Self, rt::Timestamp> = rt::Column::new(
        "last_changed_at",
    );
    /// Column `last_collected_at`.
    pub const LAST_COLLECTED_AT: rt::Column<Self, rt::Timestamp> = rt::Column::new(
        "last_collected_at",
    );
    /// Column `managed`.
    pub const MANAGED: rt::Column<Self, bool> = rt::Column::new("managed");
    /// Column `model_id`.
    pub const MODEL_ID: rt::Column<Self, String> = rt::Column::new("model_id");
    /// Column `organization`.
    pub const ORGANIZATION: rt::Column<Self, String> = rt::Column::new("organization");
    /// Column `payload_identifier`.
    pub const PAYLOAD_IDENTIFIER: rt::Column<Self, String> = rt::Column::new(
        "payload_identifier",
    );
    /// Column `payload_uuid`.
    pub const PAYLOAD_UUID: rt::Column<Self, String> = rt::Column::new("payload_uuid");
    /// Column `profile_data`.
    pub const PROFILE_DATA: rt::Column<Self, rt::Value> = rt::Column::new(
        "profile_data",
    );
    /// Column `profile_description`.
    pub const PROFILE_DESCRIPTION: rt::Column<Self, String> = rt::Column::new(
        "profile_description",
    );
    /// Column `profile_display_name`.
    pub const PROFILE_DISPLAY_NAME: rt::Column<Self, String> = rt::Column::new(
        "profile_display_name",
    );
    /// Column `removable`.
    pub const REMOVABLE: rt::Column<Self, bool> = rt::Column::new("removable");
    /// Column `removal_passcode`.
    pub const REMOVAL_PASSCODE: rt::Column<Self, bool> = rt::Column::new(
        "removal_passcode",
    );
    /// Column `serial_number`.
    pub const SERIAL_NUMBER: rt::Column<Self, String> = rt::Column::new("serial_number");
    /// Column `signed`.
    pub const SIGNED: rt::Column<Self, bool> = rt::Column::new("signed");
    /// Column `tags`.
    pub const TAGS: rt::Column<Self, rt::Value> = rt::Column::new("tags");
    /// Column `updated_at`.
    pub const UPDATED_AT: rt::Column<Self, rt::Timestamp> = rt::Column::new(
        "updated_at",
    );
}

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
    const FIELDS: rt::FieldTable = &[
        ("description", rt::OPTIONAL),
        ("display_name", rt::OPTIONAL),
        ("identifier", rt::REQUIRED | rt::NOT_OPTION),
        ("organization", rt::OPTIONAL),
        ("type", rt::OPTIONAL),
        ("uuid", rt::REQUIRED | rt::NOT_OPTION),
        ("version", rt::REQUIRED),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.description),
            1 => field.read(&mut self.display_name),
            2 => field.read(&mut self.identifier),
            3 => field.read(&mut self.organization),
            4 => field.read(&mut self.type_),
            5 => field.read(&mut self.uuid),
            6 => field.read(&mut self.version),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.description);
        to.field(1, &self.display_name);
        to.field(2, &self.identifier);
        to.field(3, &self.organization);
        to.field(4, &self.type_);
        to.field(5, &self.uuid);
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
rt::record!(InstalledProfileData);

/// A page of installed configuration profiles.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InstalledProfilePage {
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

impl rt::Record for InstalledProfilePage {
    const NAME: &'static str = "InstalledProfilePage";
    const FIELDS: rt::FieldTable = &[
        ("cursor", rt::REQUIRED | rt::NULLABLE),
        ("data", rt::REQUIRED | rt::NOT_OPTION),
        ("limit", rt::REQUIRED),
        ("offset", rt::REQUIRED | rt::NULLABLE),
        ("total", rt::REQUIRED | rt::NULLABLE),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.cursor),
            1 => field.read(&mut self.data),
            2 => field.read(&mut self.limit),
            3 => field.read(&mut self.offset),
            4 => field.read(&mut self.total),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.cursor);
        to.field(1, &self.data);
        to.field(2, &self.limit);
        to.field(3, &self.offset);
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
rt::record!(InstalledProfilePage);

/// A page of kernel extensions. No example holds a record, so their fields are unknown.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct KernelExtensionPage {
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

impl rt::Record for KernelExtensionPage {
    const NAME: &'static str = "KernelExtensionPage";
    const FIELDS: rt::FieldTable = &[
        ("cursor", rt::REQUIRED | rt::NULLABLE),
        ("data", rt::REQUIRED | rt::NOT_OPTION),
        ("limit", rt::REQUIRED),
        ("offset", rt::REQUIRED | rt::NULLABLE),
        ("total", rt::REQUIRED | rt::NULLABLE),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.cursor),
            1 => field.read(&mut self.data),
            2 => field.read(&mut self.limit),
            3 => field.read(&mut self.offset),
            4 => field.read(&mut self.total),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.cursor);
        to.field(1, &self.data);
        to.field(2, &self.limit);
        to.field(3, &self.offset);
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
rt::record!(KernelExtensionPage);

/// One launch agent or launch daemon on a Mac, a job that launchd starts.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LaunchAgentOrDaemon {
    /// Asset tag of the device; blank or null without one.
    pub asset_tag: Option<String>,
    /// Identifier (UUID) of the blueprint that the device is assigned to.
    pub blueprint_id: ids::BlueprintId,
    /// Name of the blueprint that the device is assigned to.
    pub blueprint_name: String,
    /// Not documented, and null in all examples.
    pub count: Option<i64>,
    /// When the record was created, in UTC.
    pub created_at: Option<rt::Timestamp>,
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
    pub device_id: ids::DeviceId,
    /// Whether the job's own settings disable it; can be null, see `is_disabled`.
    pub disabled: Option<bool>,
    /// Where the job is loaded: `daemon` for a daemon, `system_agent` for an agent.
    pub domain: Option<LaunchAgentOrDaemonDomain>,
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
    pub last_changed_at: Option<rt::Timestamp>,
    /// When the values were last collected from the device, in UTC.
    pub last_collected_at: Option<rt::Timestamp>,
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
    pub updated_at: Option<rt::Timestamp>,
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

impl rt::Record for LaunchAgentOrDaemon {
    const NAME: &'static str = "LaunchAgentOrDaemon";
    const FIELDS: rt::FieldTable = &[
        ("asset_tag", rt::REQUIRED | rt::NULLABLE),
        ("blueprint_id", rt::REQUIRED | rt::NOT_OPTION),
        ("blueprint_name", rt::REQUIRED | rt::NOT_OPTION),
        ("count", rt::NULLABLE),
        ("created_at", rt::OPTIONAL),
        ("device__family", rt::REQUIRED | rt::NOT_OPTION),
        ("device__name", rt::REQUIRED | rt::NOT_OPTION),
        ("device__user_email", rt::REQUIRED | rt::NOT_OPTION),
        ("device__user_id", rt::REQUIRED | rt::NOT_OPTION),
        ("device__user_name", rt::REQUIRED | rt::NOT_OPTION),
        ("device_id", rt::REQUIRED | rt::NOT_OPTION),
        ("disabled", rt::REQUIRED | rt::NULLABLE),
        ("domain", rt::REQUIRED),
        ("file_name", rt::OPTIONAL),
        ("group_name", rt::REQUIRED | rt::NULLABLE),
        ("is_disabled", rt::REQUIRED),
        ("is_loaded", rt::REQUIRED),
        ("keep_alive", rt::REQUIRED),
        ("label", rt::REQUIRED | rt::NOT_OPTION),
        ("last_changed_at", rt::NULLABLE),
        ("last_collected_at", rt::OPTIONAL),
        ("model_id", rt::OPTIONAL),
        ("path", rt::REQUIRED | rt::NOT_OPTION),
        ("pid", rt::REQUIRED | rt::NULLABLE),
        ("process_type", rt::REQUIRED | rt::NULLABLE),
        ("program", rt::REQUIRED | rt::NULLABLE),
        ("program_arguments", rt::REQUIRED | rt::NULLABLE),
        (
            "queue_directories",
            rt::REQUIRED | rt::NOT_OPTION | rt::NULLABLE | rt::BLANKABLE,
        ),
        ("root_directory", rt::REQUIRED | rt::NULLABLE),
        ("run_at_load", rt::REQUIRED | rt::NULLABLE),
        ("serial_number", rt::REQUIRED | rt::NOT_OPTION),
        ("service_domain", rt::OPTIONAL),
        ("standard_error_path", rt::REQUIRED | rt::NULLABLE),
        ("standard_out_path", rt::REQUIRED | rt::NULLABLE),
        ("start_interval", rt::REQUIRED | rt::NULLABLE),
        ("start_on_mount", rt::REQUIRED | rt::NULLABLE),
        ("tags", rt::NULLABLE),
        ("updated_at", rt::OPTIONAL),
        ("user_agent_local_user", rt::NULLABLE | rt::BLANKABLE),
        ("user_agent_local_user_id", rt::NULLABLE | rt::BLANKABLE),
        ("user_name", rt::REQUIRED | rt::NULLABLE),
        ("watch_paths", rt::REQUIRED | rt::NOT_OPTION | rt::NULLABLE | rt::BLANKABLE),
        ("working_directory", rt::REQUIRED | rt::NULLABLE),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.asset_tag),
            1 => field.read(&mut self.blueprint_id),
            2 => field.read(&mut self.blueprint_name),
            3 => field.read(&mut self.count),
            4 => field.read(&mut self.created_at),
            5 => field.read(&mut self.device_family),
            6 => field.read(&mut self.device_name),
            7 => field.read(&mut self.device_user_email),
            8 => field.read(&mut self.device_user_id),
            9 => field.read(&mut self.device_user_name),
            10 => field.read(&mut self.device_id),
            11 => field.read(&mut self.disabled),
            12 => field.read(&mut self.domain),
            13 => field.read(&mut self.file_name),
            14 => field.read(&mut self.group_name),
            15 => field.read(&mut self.is_disabled),
            16 => field.read(&mut self.is_loaded),
            17 => field.read(&mut self.keep_alive),
            18 => field.read(&mut self.label),
            19 => field.read(&mut self.last_changed_at),
            20 => field.read(&mut self.last_collected_at),
            21 => field.read(&mut self.model_id),
            22 => field.read(&mut self.path),
            23 => field.read(&mut self.pid),
            24 => field.read(&mut self.process_type),
            25 => field.read(&mut self.program),
            26 => field.read(&mut self.program_arguments),
            27 => field.read(&mut self.queue_directories),
            28 => field.read(&mut self.root_directory),
            29 => field.read(&mut self.run_at_load),
            30 => field.read(&mut self.serial_number),
            31 => field.read(&mut self.service_domain),
            32 => field.read(&mut self.standard_error_path),
            33 => field.read(&mut self.standard_out_path),
            34 => field.read(&mut self.start_interval),
            35 => field.read(&mut self.start_on_mount),
            36 => field.read(&mut self.tags),
            37 => field.read(&mut self.updated_at),
            38 => field.read(&mut self.user_agent_local_user),
            39 => field.read(&mut self.user_agent_local_user_id),
            40 => field.read(&mut self.user_name),
            41 => field.read(&mut self.watch_paths),
            42 => field.read(&mut self.working_directory),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.asset_tag);
        to.field(1, &self.blueprint_id);
        to.field(2, &self.blueprint_name);
        to.field(3, &self.count);
        to.field(4, &self.created_at);
        to.field(5, &self.device_family);
        to.field(6, &self.device_name);
        to.field(7, &self.device_user_email);
        to.field(8, &self.device_user_id);
        to.field(9, &self.device_user_name);
        to.field(10, &self.device_id);
        to.field(11, &self.disabled);
        to.field(12, &self.domain);
        to.field(13, &self.file_name);
        to.field(14, &self.group_name);
        to.field(15, &self.is_disabled);
        to.field(16, &self.is_loaded);
        to.field(17, &self.keep_alive);
        to.field(18, &self.label);
        to.field(19, &self.last_changed_at);
        to.field(20, &self.last_collected_at);
        to.field(21, &self.model_id);
        to.field(22, &self.path);
        to.field(23, &self.pid);
        to.field(24, &self.process_type);
        to.field(25, &self.program);
        to.field(26, &self.program_arguments);
        to.field(27, &self.queue_directories);
        to.field(28, &self.root_directory);
        to.field(29, &self.run_at_load);
        to.field(30, &self.serial_number);
        to.field(31, &self.service_domain);
        to.field(32, &self.standard_error_path);
        to.field(33, &self.standard_out_path);
        to.field(34, &self.start_interval);
        to.field(35, &self.start_on_mount);
        to.field(36, &self.tags);
        to.field(37, &self.updated_at);
        to.field(38, &self.user_agent_local_user);
        to.field(39, &self.user_agent_local_user_id);
        to.field(40, &self.user_name);
        to.field(41, &self.watch_paths);
        to.field(42, &self.working_directory);
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
rt::record!(LaunchAgentOrDaemon);

/// Columns to filter and to sort by.
impl LaunchAgentOrDaemon {
    /// Column `asset_tag`.
    pub const ASSET_TAG: rt::Column<Self, String> = rt::Column::new("asset_tag");
    /// Column `blueprint_name`.
    pub const BLUEPRINT_NAME: rt::Column<Self, String> = rt::Column::new(
        "blueprint_name",
    );
    /// Column `count`.
    pub const COUNT: rt::Column<Self, rt::Value> = rt::Column::new("count");
    /// Column `created_at`.
    pub const CREATED_AT: rt::Column<Self, rt::Timestamp> = rt::Column::new(
        "created_at",
    );
    /// Column `device__name`.
    pub const DEVICE_NAME: rt::Column<Self, String> = rt::Column::new("device__name");
    /// Column `device__user_email`.
    pub const DEVICE_USER_EMAIL: rt::Column<Self, String> = rt::Column::new(
        "device__user_email",
    );
    /// Column `device__user_id`.
    pub const DEVICE_USER_ID: rt::Column<Self, String> = rt::Column::new(
        "device__user_id",
    );
    /// Column `device__user_name`.
    pub const DEVICE_USER_NAME: rt::Column<Self, String> = rt::Column::new(
        "device__user_name",
    );
    /// Column `device_id`.
    pub const DEVICE_ID: rt::Column<Self, String> = rt::Column::new("device_id");
    /// Column `disabled`.
    pub const DISABLED: rt::Column<Self, bool> = rt::Column::new("disabled");
    /// Column `domain`.
    pub const DOMAIN: rt::Column<Self, rt::Value> = rt::Column::new("domain");
    /// Column `file_name`.
    pub const FILE_NAME: rt::Column<Self, String> = rt::Column::new("file_name");
    /// Column `group_name`.
    pub const GROUP_NAME: rt::Column<Self, String> = rt::Column::new("group_name");
    /// Column `is_disabled`.
    pub const IS_DISABLED: rt::Column<Self, bool> = rt::Column::new("is_disabled");
    /// Column `is_loaded`.
    pub const IS_LOADED: rt::Column<Self, bool> = rt::Column::new("is_loaded");
    /// Column `keep_alive`.
    pub const KEEP_ALIVE: rt::Column<Self, bool> = rt::Column::new("keep_alive");
    /// Column `label`.
    pub const LABEL: rt::Column<Self, String> = rt::Column::new("label");
    /// Column `last_changed_at`.
    pub const LAST_CHANGED_AT: rt::Column<Self, rt::Timestamp> = rt::Column::new(
        "last_changed_at",
    );
    /// Column `last_collected_at`.
    pub const LAST_COLLECTED_AT: rt::Column<Self, rt::Timestamp> = rt::Column::new(
        "last_collected_at",
    );
    /// Column `model_id`.
    pub const MODEL_ID: rt::Column<Self, String> = rt::Column::new("model_id");
    /// Column `path`.
    pub const PATH: rt::Column<Self, String> = rt::Column::new("path");
    /// Column `pid`.
    pub const PID: rt::Column<Self, rt::Value> = rt::Column::new("pid");
    /// Column `process_type`.
    pub const PROCESS_TYPE: rt::Column<Self, String> = rt::Column::new("process_type");
    /// Column `program`.
    pub const PROGRAM: rt::Column<Self, String> = rt::Column::new("program");
    /// Column `program_arguments`.
    pub const PROGRAM_ARGUMENTS: rt::Column<Self, String> = rt::Column::new(
        "program_arguments",
    );
    /// Column `queue_directories`.
    pub const QUEUE_DIRECTORIES: rt::Column<Self, rt::Value> = rt::Column::new(
        "queue_directories",
    );
    /// Column `root_directory`.
    pub const ROOT_DIRECTORY: rt::Column<Self, String> = rt::Column::new(
        "root_directory",
    );
    /// Column `run_at_load`.
    pub const RUN_AT_LOAD: rt::Column<Self, bool> = rt::Column::new("run_at_load");
    /// Column `serial_number`.
    pub const SERIAL_NUMBER: rt::Column<Self, String> = rt::Column::new("serial_number");
    /// Column `service_domain`.
    pub const SERVICE_DOMAIN: rt::Column<Self, String> = rt::Column::new(
        "service_domain",
    );
    /// Column `standard_error_path`.
    pub const STANDARD_ERROR_PATH: rt::Column<Self, String> = rt::Column::new(
        "standard_error_path",
    );
    /// Column `standard_out_path`.
    pub const STANDARD_OUT_PATH: rt::Column<Self, String> = rt::Column::new(
        "standard_out_path",
    );
    /// Column `start_interval`.
    pub const START_INTERVAL: rt::Column<Self, rt::Value> = rt::Column::new(
        "start_interval",
    );
    /// Column `start_on_mount`.
    pub const START_ON_MOUNT: rt::Column<Self, bool> = rt::Column::new("start_on_mount");
    /// Column `tags`.
    pub const TAGS: rt::Column<Self, rt::Value> = rt::Column::new("tags");
    /// Column `updated_at`.
    pub const UPDATED_AT: rt::Column<Self, rt::Timestamp> = rt::Column::new(
        "updated_at",
    );
    /// Column `user_agent_local_user`.
    pub const USER_AGENT_LOCAL_USER: rt::Column<Self, rt::Value> = rt::Column::new(
        "user_agent_local_user",
    );
    /// Column `user_agent_local_user_id`.
    pub const USER_AGENT_LOCAL_USER_ID: rt::Column<Self, rt::Value> = rt::Column::new(
        "user_agent_local_user_id",
    );
    /// Column `user_name`.
    pub const USER_NAME: rt::Column<Self, String> = rt::Column::new("user_name");
    /// Column `watch_paths`.
    pub const WATCH_PATHS: rt::Column<Self, rt::Value> = rt::Column::new("watch_paths");
    /// Column `working_directory`.
    pub const WORKING_DIRECTORY: rt::Column<Self, String> = rt::Column::new(
        "working_directory",
    );
}

/// Where a launch agent or launch daemon is loaded; one of the two fields is there.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LaunchAgentOrDaemonDomain {
    /// Present for a launch daemon, without fields in all examples.
    pub daemon: Option<BTreeMap<String, rt::Value>>,
    /// Present for a launch agent: the users that it is loaded or disabled for.
    pub system_agent: Option<LaunchAgentOrDaemonSystemAgent>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for LaunchAgentOrDaemonDomain {
    const NAME: &'static str = "LaunchAgentOrDaemonDomain";
    const FIELDS: rt::FieldTable = &[
        ("daemon", rt::OPTIONAL),
        ("system_agent", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.daemon),
            1 => field.read(&mut self.system_agent),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.daemon);
        to.field(1, &self.system_agent);
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
rt::record!(LaunchAgentOrDaemonDomain);

/// A user that a launch agent is loaded for.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LaunchAgentOrDaemonLoadedUser {
    /// Numeric identifier (UID) of the user on the Mac, written with a fraction as in `501.0`.
    pub uid: Option<f64>,
    /// Short name of the user.
    pub username: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for LaunchAgentOrDaemonLoadedUser {
    const NAME: &'static str = "LaunchAgentOrDaemonLoadedUser";
    const FIELDS: rt::FieldTable = &[
        ("uid", rt::REQUIRED),
        ("username", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.uid),
            1 => field.read(&mut self.username),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.uid);
        to.field(1, &self.username);
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
rt::record!(LaunchAgentOrDaemonLoadedUser);

/// A page of launch agents and launch daemons.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LaunchAgentOrDaemonPage {
    /// Token to send as `cursor` for the next page; null when there is none.
    pub cursor: Option<String>,
    /// Records of the page.
    pub data: Vec<LaunchAgentOrDaemon>,
    /// Highest number of records on the page.
    pub limit: Option<i64>,
    /// Position of the first record of the page, counted from 0; null in some answers.
    pub offset: Option<i64>,
    /// Number of records on all pages; null when they were not counted.
    pub total: Option<i64>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for LaunchAgentOrDaemonPage {
    const NAME: &'static str = "LaunchAgentOrDaemonPage";
    const FIELDS: rt::FieldTable = &[
        ("cursor", rt::REQUIRED | rt::NULLABLE),
        ("data", rt::REQUIRED | rt::NOT_OPTION),
        ("limit", rt::REQUIRED),
        ("offset", rt::REQUIRED | rt::NULLABLE),
        ("total", rt::REQUIRED | rt::NULLABLE),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.cursor),
            1 => field.read(&mut self.data),
            2 => field.read(&mut self.limit),
            3 => field.read(&mut self.offset),
            4 => field.read(&mut self.total),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.cursor);
        to.field(1, &self.data);
        to.field(2, &self.limit);
        to.field(3, &self.offset);
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
rt::record!(LaunchAgentOrDaemonPage);

/// Users that a launch agent is loaded or disabled for.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LaunchAgentOrDaemonSystemAgent {
    /// Users that the agent is disabled for; empty in all examples.
    pub disabled_users: Vec<rt::Value>,
    /// Users that the agent is loaded for.
    pub loaded_users: Vec<LaunchAgentOrDaemonLoadedUser>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for LaunchAgentOrDaemonSystemAgent {
    const NAME: &'static str = "LaunchAgentOrDaemonSystemAgent";
    const FIELDS: rt::FieldTable = &[
        ("disabled_users", rt::REQUIRED | rt::NOT_OPTION),
        ("loaded_users", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.disabled_users),
            1 => field.read(&mut self.loaded_users),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.disabled_users);
        to.field(1, &self.loaded_users);
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
rt::record!(LaunchAgentOrDaemonSystemAgent);

/// One account on a Mac, those of the system included.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LocalUser {
    /// Asset tag of the device; blank or null without one.
    pub asset_tag: String,
    /// Identifier (UUID) of the blueprint that the device is assigned to.
    pub blueprint_id: ids::BlueprintId,
    /// Name of the blueprint that the device is assigned to.
    pub blueprint_name: String,
    /// Not documented, and null in all examples.
    pub count: Option<i64>,
    /// When the record was created, in UTC.
    pub created_at: Option<rt::Timestamp>,
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
    pub device_id: ids::DeviceId,
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
    pub last_changed_at: Option<rt::Timestamp>,
    /// When the values were last collected from the device, in UTC.
    pub last_collected_at: rt::Timestamp,
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
    pub updated_at: rt::Timestamp,
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
    const FIELDS: rt::FieldTable = &[
        ("asset_tag", rt::REQUIRED | rt::NOT_OPTION),
        ("blueprint_id", rt::REQUIRED | rt::NOT_OPTION),
        ("blueprint_name", rt::REQUIRED | rt::NOT_OPTION),
        ("count", rt::NULLABLE),
        ("created_at", rt::OPTIONAL),
        ("device__family", rt::REQUIRED | rt::NOT_OPTION),
        ("device__name", rt::REQUIRED | rt::NOT_OPTION),
        ("device__user_email", rt::REQUIRED | rt::NOT_OPTION),
        ("device__user_id", rt::REQUIRED | rt::NOT_OPTION),
        ("device__user_name", rt::REQUIRED | rt::NOT_OPTION),
        ("device_id", rt::REQUIRED | rt::NOT_OPTION),
        ("directory", rt::REQUIRED | rt::NOT_OPTION),
        (
            "failed_login_time",
            rt::REQUIRED | rt::NOT_OPTION | rt::NULLABLE | rt::BLANKABLE,
        ),
        ("failed_logins", rt::REQUIRED | rt::NOT_OPTION | rt::NULLABLE | rt::BLANKABLE),
        ("filevault_user", rt::REQUIRED),
        ("full_name", rt::REQUIRED | rt::NOT_OPTION),
        ("generated_uid", rt::REQUIRED | rt::NOT_OPTION),
        ("hidden_user", rt::REQUIRED),
        ("home_directory", rt::REQUIRED | rt::NOT_OPTION),
        ("home_folder_secure", rt::REQUIRED),
        ("last_changed_at", rt::REQUIRED | rt::NULLABLE),
        ("last_collected_at", rt::REQUIRED | rt::NOT_OPTION),
        ("logged_in", rt::REQUIRED),
        ("logged_in_time", rt::REQUIRED | rt::NOT_OPTION | rt::NULLABLE | rt::BLANKABLE),
        ("mobile_account", rt::REQUIRED),
        ("model_id", rt::REQUIRED | rt::NULLABLE),
        (
            "password_last_set",
            rt::REQUIRED | rt::NOT_OPTION | rt::NULLABLE | rt::BLANKABLE,
        ),
        ("secure_token", rt::REQUIRED | rt::NOT_OPTION | rt::NULLABLE | rt::BLANKABLE),
        ("serial_number", rt::REQUIRED | rt::NOT_OPTION),
        ("shell", rt::REQUIRED | rt::NOT_OPTION),
        ("tags", rt::NULLABLE),
        ("type", rt::REQUIRED | rt::NOT_OPTION),
        ("uid", rt::REQUIRED),
        ("updated_at", rt::REQUIRED | rt::NOT_OPTION),
        (
            "user_created_at",
            rt::REQUIRED | rt::NOT_OPTION | rt::NULLABLE | rt::BLANKABLE,
        ),
        ("username", rt::REQUIRED | rt::NOT_OPTION),
        ("volume_owner", rt::REQUIRED),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.asset_tag),
            1 => field.read(&mut self.blueprint_id),
            2 => field.read(&mut self.blueprint_name),
            3 => field.read(&mut self.count),
            4 => field.read(&mut self.created_at),
            5 => field.read(&mut self.device_family),
            6 => field.read(&mut self.device_name),
            7 => field.read(&mut self.device_user_email),
            8 => field.read(&mut self.device_user_id),
            9 => field.read(&mut self.device_user_name),
            10 => field.read(&mut self.device_id),
            11 => field.read(&mut self.directory),
            12 => field.read(&mut self.failed_login_time),
            13 => field.read(&mut self.failed_logins),
            14 => field.read(&mut self.filevault_user),
            15 => field.read(&mut self.full_name),
            16 => field.read(&mut self.generated_uid),
            17 => field.read(&mut self.hidden_user),
            18 => field.read(&mut self.home_directory),
            19 => field.read(&mut self.home_folder_secure),
            20 => field.read(&mut self.last_changed_at),
            21 => field.read(&mut self.last_collected_at),
            22 => field.read(&mut self.logged_in),
            23 => field.read(&mut self.logged_in_time),
            24 => field.read(&mut self.mobile_account),
            25 => field.read(&mut self.model_id),
            26 => field.read(&mut self.password_last_set),
            27 => field.read(&mut self.secure_token),
            28 => field.read(&mut self.serial_number),
            29 => field.read(&mut self.shell),
            30 => field.read(&mut self.tags),
            31 => field.read(&mut self.type_),
            32 => field.read(&mut self.uid),
            33 => field.read(&mut self.updated_at),
            34 => field.read(&mut self.user_created_at),
            35 => field.read(&mut self.username),
            36 => field.read(&mut self.volume_owner),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.asset_tag);
        to.field(1, &self.blueprint_id);
        to.field(2, &self.blueprint_name);
        to.field(3, &self.count);
        to.field(4, &self.created_at);
        to.field(5, &self.device_family);
        to.field(6, &self.device_name);
        to.field(7, &self.device_user_email);
        to.field(8, &self.device_user_id);
        to.field(9, &self.device_user_name);
        to.field(10, &self.device_id);
        to.field(11, &self.directory);
        to.field(12, &self.failed_login_time);
        to.field(13, &self.failed_logins);
        to.field(14, &self.filevault_user);
        to.field(15, &self.full_name);
        to.field(16, &self.generated_uid);
        to.field(17, &self.hidden_user);
        to.field(18, &self.home_directory);
        to.field(19, &self.home_folder_secure);
        to.field(20, &self.last_changed_at);
        to.field(21, &self.last_collected_at);
        to.field(22, &self.logged_in);
        to.field(23, &self.logged_in_time);
        to.field(24, &self.mobile_account);
        to.field(25, &self.model_id);
        to.field(26, &self.password_last_set);
        to.field(27, &self.secure_token);
        to.field(28, &self.serial_number);
        to.field(29, &self.shell);
        to.field(30, &self.tags);
        to.field(31, &self.type_);
        to.field(32, &self.uid);
        to.field(33, &self.updated_at);
        to.field(34, &self.user_created_at);
        to.field(35, &self.username);
        to.field(36, &self.volume_owner);
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
rt::record!(LocalUser);

/// Columns to filter and to sort by.
impl LocalUser {
    /// Column `asset_tag`.
    pub const ASSET_TAG: rt::Column<Self, String> = rt::Column::new("asset_tag");
    /// Column `blueprint_name`.
    pub const BLUEPRINT_NAME: rt::Column<Self, String> = rt::Column::new(
        "blueprint_name",
    );
    /// Column `count`.
    pub const COUNT: rt::Column<Self, rt::Value> = rt::Column::new("count");
    /// Column `created_at`.
    pub const CREATED_AT: rt::Column<Self, rt::Timestamp> = rt::Column::new(
        "created_at",
    );
    /// Column `device__name`.
    pub const DEVICE_NAME: rt::Column<Self, String> = rt::Column::new("device__name");
    /// Column `device__user_email`.
    pub const DEVICE_USER_EMAIL: rt::Column<Self, String> = rt::Column::new(
        "device__user_email",
    );
    /// Column `device__user_id`.
    pub const DEVICE_USER_ID: rt::Column<Self, String> = rt::Column::new(
        "device__user_id",
    );
    /// Column `device__user_name`.
    pub const DEVICE_USER_NAME: rt::Column<Self, String> = rt::Column::new(
        "device__user_name",
    );
    /// Column `device_id`.
    pub const DEVICE_ID: rt::Column<Self, String> = rt::Column::new("device_id");
    /// Column `directory`.
    pub const DIRECTORY: rt::Column<Self, String> = rt::Column::new("directory");
    /// Column `failed_login_time`.
    pub const FAILED_LOGIN_TIME: rt::Column<Self, rt::Value> = rt::Column::new(
        "failed_login_time",
    );
    /// Column `failed_logins`.
    pub const FAILED_LOGINS: rt::Column<Self, rt::Value> = rt::Column::new(
        "failed_logins",
    );
    /// Column `filevault_user`.
    pub const FILEVAULT_USER: rt::Column<Self, bool> = rt::Column::new("filevault_user");
    /// Column `full_name`.
    pub const FULL_NAME: rt::Column<Self, String> = rt::Column::new("full_name");
    /// Column `generated_uid`.
    pub const GENERATED_UID: rt::Column<Self, String> = rt::Column::new("generated_uid");
    /// Column `hidden_user`.
    pub const HIDDEN_USER: rt::Column<Self, bool> = rt::Column::new("hidden_user");
    /// Column `home_directory`.
    pub const HOME_DIRECTORY: rt::Column<Self, String> = rt::Column::new(
        "home_directory",
    );
    /// Column `home_folder_secure`.
    pub const HOME_FOLDER_SECURE: rt::Column<Self, bool> = rt::Column::new(
        "home_folder_secure",
    );
    /// Column `last_changed_at`.
    pub const LAST_CHANGED_AT: rt::Column<Self, rt::Timestamp> = rt::Column::new(
        "last_changed_at",
    );
    /// Column `last_collected_at`.
    pub const LAST_COLLECTED_AT: rt::Column<Self, rt::Timestamp> = rt::Column::new(
        "last_collected_at",
    );
    /// Column `logged_in`.
    pub const LOGGED_IN: rt::Column<Self, bool> = rt::Column::new("logged_in");
    /// Column `logged_in_time`.
    pub const LOGGED_IN_TIME: rt::Column<Self, rt::Value> = rt::Column::new(
        "logged_in_time",
    );
    /// Column `mobile_account`.
    pub const MOBILE_ACCOUNT: rt::Column<Self, bool> = rt::Column::new("mobile_account");
    /// Column `model_id`.
    pub const MODEL_ID: rt::Column<Self, String> = rt::Column::new("model_id");
    /// Column `password_last_set`.
    pub const PASSWORD_LAST_SET: rt::Column<Self, rt::Value> = rt::Column::new(
        "password_last_set",
    );
    /// Column `secure_token`.
    pub const SECURE_TOKEN: rt::Column<Self, rt::Value> = rt::Column::new(
        "secure_token",
    );
    /// Column `serial_number`.
    pub const SERIAL_NUMBER: rt::Column<Self, String> = rt::Column::new("serial_number");
    /// Column `shell`.
    pub const SHELL: rt::Column<Self, String> = rt::Column::new("shell");
    /// Column `tags`.
    pub const TAGS: rt::Column<Self, rt::Value> = rt::Column::new("tags");
    /// Column `type`.
    pub const TYPE: rt::Column<Self, String> = rt::Column::new("type");
    /// Column `uid`.
    pub const UID: rt::Column<Self, rt::Value> = rt::Column::new("uid");
    /// Column `updated_at`.
    pub const UPDATED_AT: rt::Column<Self, rt::Timestamp> = rt::Column::new(
        "updated_at",
    );
    /// Column `user_created_at`.
    pub const USER_CREATED_AT: rt::Column<Self, rt::Value> = rt::Column::new(
        "user_created_at",
    );
    /// Column `username`.
    pub const USERNAME: rt::Column<Self, String> = rt::Column::new("username");
    /// Column `volume_owner`.
    pub const VOLUME_OWNER: rt::Column<Self, bool> = rt::Column::new("volume_owner");
}

/// A page of local accounts.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LocalUserPage {
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

impl rt::Record for LocalUserPage {
    const NAME: &'static str = "LocalUserPage";
    const FIELDS: rt::FieldTable = &[
        ("cursor", rt::REQUIRED | rt::NULLABLE),
        ("data", rt::REQUIRED | rt::NOT_OPTION),
        ("limit", rt::REQUIRED),
        ("offset", rt::REQUIRED | rt::NULLABLE),
        ("total", rt::REQUIRED | rt::NULLABLE),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.cursor),
            1 => field.read(&mut self.data),
            2 => field.read(&mut self.limit),
            3 => field.read(&mut self.offset),
            4 => field.read(&mut self.total),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.cursor);
        to.field(1, &self.data);
        to.field(2, &self.limit);
        to.field(3, &self.offset);
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
rt::record!(LocalUserPage);

/// Number of records in a Prism category.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RecordCount {
    /// Whether the number is an estimate and not a full count.
    pub approximate: Option<bool>,
    /// Number of records in the category.
    pub count: Option<i64>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for RecordCount {
    const NAME: &'static str = "RecordCount";
    const FIELDS: rt::FieldTable = &[
        ("approximate", rt::REQUIRED),
        ("count", rt::REQUIRED),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.approximate),
            1 => field.read(&mut self.count),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.approximate);
        to.field(1, &self.count);
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
rt::record!(RecordCount);

/// What to export.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RequestCategoryExportBody {
    /// Identifiers (UUIDs) of the blueprints whose devices to export. An empty list stands for all.
    pub blueprint_ids: Option<Vec<ids::BlueprintId>>,
    /// Category to export, one for each request, as in its path, such as `apps` or `device_information`.
    pub category: CategoryExportCategory,
    /// Families of the devices to export, such as `Mac`, `iPhone`, `iPad` and `tvOS`. An empty list stands for all.
    pub device_families: Option<Vec<DeviceFamily>>,
    /// Conditions on the records to export, in the form of the `filter` of the category's list. An empty object stands for none.
    pub filter: Option<BTreeMap<String, rt::Value>>,
    /// Key of a record to sort by, ascending; a leading dash sorts in descending order.
    pub sort_by: Option<String>,
}

impl rt::Record for RequestCategoryExportBody {
    const NAME: &'static str = "RequestCategoryExportBody";
    const FIELDS: rt::FieldTable = &[
        ("blueprint_ids", rt::OPTIONAL),
        ("category", rt::REQUIRED | rt::NO_DEFAULT),
        ("device_families", rt::OPTIONAL),
        ("filter", rt::OPTIONAL),
        ("sort_by", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.blueprint_ids),
            1 => field.read(&mut self.category),
            2 => field.read(&mut self.device_families),
            3 => field.read(&mut self.filter),
            4 => field.read(&mut self.sort_by),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.blueprint_ids);
        to.field(1, &self.category);
        to.field(2, &self.device_families);
        to.field(3, &self.filter);
        to.field(4, &self.sort_by);
    }
}
rt::record!(RequestCategoryExportBody);

/// How a Mac may start up, and what its bootstrap token is used for.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StartupSettings {
    /// Whether any operating system signed by Apple may start; null in all examples.
    pub any_signed_os: Option<bool>,
    /// Asset tag of the device; blank or null without one.
    pub asset_tag: Option<String>,
    /// Identifier (UUID) of the blueprint that the device is assigned to.
    pub blueprint_id: ids::BlueprintId,
    /// Name of the blueprint that the device is assigned to.
    pub blueprint_name: String,
    /// Whether the bootstrap token may be used for authentication.
    pub bootstrap_token_auth: Option<bool>,
    /// Whether the bootstrap token is in escrow with MDM.
    pub bootstrap_token_escrowed: Option<bool>,
    /// Not documented, and null in all examples.
    pub count: Option<i64>,
    /// When the record was created, in UTC.
    pub created_at: Option<rt::Timestamp>,
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
    pub device_id: ids::DeviceId,
    /// Whether the Mac may start from external media, such as `allowed`.
    pub external_boot_level: String,
    /// Whether approving kernel extensions takes the bootstrap token.
    pub kext_requires_bst: Option<bool>,
    /// When the collected values last changed, in UTC; null when no change is recorded.
    pub last_changed_at: Option<rt::Timestamp>,
    /// When the values were last collected from the device, in UTC.
    pub last_collected_at: rt::Timestamp,
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
    pub updated_at: rt::Timestamp,
    /// Whether the user may manage kernel extensions; null in all examples.
    pub user_manages_kext: Option<bool>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for StartupSettings {
    const NAME: &'static str = "StartupSettings";
    const FIELDS: rt::FieldTable = &[
        ("any_signed_os", rt::REQUIRED | rt::NULLABLE),
        ("asset_tag", rt::REQUIRED | rt::NULLABLE),
        ("blueprint_id", rt::REQUIRED | rt::NOT_OPTION),
        ("blueprint_name", rt::REQUIRED | rt::NOT_OPTION),
        ("bootstrap_token_auth", rt::REQUIRED),
        ("bootstrap_token_escrowed", rt::REQUIRED),
        ("count", rt::NULLABLE),
        ("created_at", rt::OPTIONAL),
        ("device__family", rt::REQUIRED | rt::NOT_OPTION),
        ("device__name", rt::REQUIRED | rt::NOT_OPTION),
        ("device__user_email", rt::REQUIRED | rt::NOT_OPTION),
        ("device__user_id", rt::REQUIRED | rt::NOT_OPTION),
        ("device__user_name", rt::REQUIRED | rt::NOT_OPTION),
        ("device_id", rt::REQUIRED | rt::NOT_OPTION),
        ("external_boot_level", rt::REQUIRED | rt::NOT_OPTION),
        ("kext_requires_bst", rt::REQUIRED),
        ("last_changed_at", rt::REQUIRED | rt::NULLABLE),
        ("last_collected_at", rt::REQUIRED | rt::NOT_OPTION),
        ("mdm_manages_kext", rt::REQUIRED | rt::NULLABLE),
        ("model_id", rt::REQUIRED | rt::NULLABLE),
        ("secure_boot_level", rt::REQUIRED | rt::NOT_OPTION),
        ("serial_number", rt::REQUIRED | rt::NOT_OPTION),
        ("sip", rt::REQUIRED),
        ("software_update_requires_bst", rt::REQUIRED),
        ("ssv", rt::REQUIRED),
        ("tags", rt::NULLABLE),
        ("updated_at", rt::REQUIRED | rt::NOT_OPTION),
        ("user_manages_kext", rt::REQUIRED | rt::NULLABLE),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.any_signed_os),
            1 => field.read(&mut self.asset_tag),
            2 => field.read(&mut self.blueprint_id),
            3 => field.read(&mut self.blueprint_name),
            4 => field.read(&mut self.bootstrap_token_auth),
            5 => field.read(&mut self.bootstrap_token_escrowed),
            6 => field.read(&mut self.count),
            7 => field.read(&mut self.created_at),
            8 => field.read(&mut self.device_family),
            9 => field.read(&mut self.device_name),
            10 => field.read(&mut self.device_user_email),
            11 => field.read(&mut self.device_user_id),
            12 => field.read(&mut self.device_user_name),
            13 => field.read(&mut self.device_id),
            14 => field.read(&mut self.external_boot_level),
            15 => field.read(&mut self.kext_requires_bst),
            16 => field.read(&mut self.last_changed_at),
            17 => field.read(&mut self.last_collected_at),
            18 => field.read(&mut self.mdm_manages_kext),
            19 => field.read(&mut self.model_id),
            20 => field.read(&mut self.secure_boot_level),
            21 => field.read(&mut self.serial_number),
            22 => field.read(&mut self.sip),
            23 => field.read(&mut self.software_update_requires_bst),
            24 => field.read(&mut self.ssv),
            25 => field.read(&mut self.tags),
            26 => field.read(&mut self.updated_at),
            27 => field.read(&mut self.user_manages_kext),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.any_signed_os);
        to.field(1, &self.asset_tag);
        to.field(2, &self.blueprint_id);
        to.field(3, &self.blueprint_name);
        to.field(4, &self.bootstrap_token_auth);
        to.field(5, &self.bootstrap_token_escrowed);
        to.field(6, &self.count);
        to.field(7, &self.created_at);
        to.field(8, &self.device_family);
        to.field(9, &self.device_name);
        to.field(10, &self.device_user_email);
        to.field(11, &self.device_user_id);
        to.field(12, &self.device_user_name);
        to.field(13, &self.device_id);
        to.field(14, &self.external_boot_level);
        to.field(15, &self.kext_requires_bst);
        to.field(16, &self.last_changed_at);
        to.field(17, &self.last_collected_at);
        to.field(18, &self.mdm_manages_kext);
        to.field(19, &self.model_id);
        to.field(20, &self.secure_boot_level);
        to.field(21, &self.serial_number);
        to.field(22, &self.sip);
        to.field(23, &self.software_update_requires_bst);
        to.field(24, &self.ssv);
        to.field(25, &self.tags);
        to.field(26, &self.updated_at);
        to.field(27, &self.user_manages_kext);
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
rt::record!(StartupSettings);

/// Columns to filter and to sort by.
impl StartupSettings {
    /// Column `any_signed_os`.
    pub const ANY_SIGNED_OS: rt::Column<Self, bool> = rt::Column::new("any_signed_os");
    /// Column `asset_tag`.
    pub const ASSET_TAG: rt::Column<Self, String> = rt::Column::new("asset_tag");
    /// Column `blueprint_name`.
    pub const BLUEPRINT_NAME: rt::Column<Self, String> = rt::Column::new(
        "blueprint_name",
    );
    /// Column `bootstrap_token_auth`.
    pub const BOOTSTRAP_TOKEN_AUTH: rt::Column<Self, bool> = rt::Column::new(
        "bootstrap_token_auth",
    );
    /// Column `bootstrap_token_escrowed`.
    pub const BOOTSTRAP_TOKEN_ESCROWED: rt::Column<Self, bool> = rt::Column::new(
        "bootstrap_token_escrowed",
    );
    /// Column `count`.
    pub const COUNT: rt::Column<Self, rt::Value> = rt::Column::new("count");
    /// Column `created_at`.
    pub const CREATED_AT: rt::Column<Self, rt::Timestamp> = rt::Column::new(
        "created_at",
    );
    /// Column `device__name`.
    pub const DEVICE_NAME: rt::Column<Self, String> = rt::Column::new("device__name");
    /// Column `device__user_email`.
    pub const DEVICE_USER_EMAIL: rt::Column<Self, String> = rt::Column::new(
        "device__user_email",
    );
    /// Column `device__user_id`.
    pub const DEVICE_USER_ID: rt::Column<Self, String> = rt::Column::new(
        "device__user_id",
    );
    /// Column `device__user_name`.
    pub const DEVICE_USER_NAME: rt::Column<Self, String> = rt::Column::new(
        "device__user_name",
    );
    /// Column `device_id`.
    pub const DEVICE_ID: rt::Column<Self, String> = rt::Column::new("device_id");
    /// Column `external_boot_level`.
    pub const EXTERNAL_BOOT_LEVEL: rt::Column<Self, String> = rt::Column::new(
        "external_boot_level",
    );
    /// Column `kext_requires_bst`.
    pub const KEXT_REQUIRES_BST: rt::Column<Self, bool> = rt::Column::new(
        "kext_requires_bst",
    );
    /// Column `last_changed_at`.
    pub const LAST_CHANGED_AT: rt::Column<Self, rt::Timestamp> = rt::Column::new(
        "last_changed_at",
    );
    /// Column `last_collected_at`.
    pub const LAST_COLLECTED_AT: rt::Column<Self, rt::Timestamp> = rt::Column::new(
        "last_collected_at",
    );
    /// Column `mdm_manages_kext`.
    pub const MDM_MANAGES_KEXT: rt::Column<Self, bool> = rt::Column::new(
        "mdm_manages_kext",
    );
    /// Column `model_id`.
    pub const MODEL_ID: rt::Column<Self, String> = rt::Column::new("model_id");
    /// Column `secure_boot_level`.
    pub const SECURE_BOOT_LEVEL: rt::Column<Self, String> = rt::Column::new(
        "secure_boot_level",
    );
    /// Column `serial_number`.
    pub const SERIAL_NUMBER: rt::Column<Self, String> = rt::Column::new("serial_number");
    /// Column `sip`.
    pub const SIP: rt::Column<Self, bool> = rt::Column::new("sip");
    /// Column `software_update_requires_bst`.
    pub const SOFTWARE_UPDATE_REQUIRES_BST: rt::Column<Self, bool> = rt::Column::new(
        "software_update_requires_bst",
    );
    /// Column `ssv`.
    pub const SSV: rt::Column<Self, bool> = rt::Column::new("ssv");
    /// Column `tags`.
    pub const TAGS: rt::Column<Self, rt::Value> = rt::Column::new("tags");
    /// Column `updated_at`.
    pub const UPDATED_AT: rt::Column<Self, rt::Timestamp> = rt::Column::new(
        "updated_at",
    );
    /// Column `user_manages_kext`.
    pub const USER_MANAGES_KEXT: rt::Column<Self, bool> = rt::Column::new(
        "user_manages_kext",
    );
}

/// A page of startup settings.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StartupSettingsPage {
    /// Token to send as `cursor` for the next page; null when there is none.
    pub cursor: Option<String>,
    /// Records of the page.
    pub data: Vec<StartupSettings>,
    /// Highest number of records on the page.
    pub limit: Option<i64>,
    /// Position of the first record of the page, counted from 0; null in some answers.
    pub offset: Option<i64>,
    /// Number of records on all pages; null when they were not counted.
    pub total: Option<i64>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for StartupSettingsPage {
    const NAME: &'static str = "StartupSettingsPage";
    const FIELDS: rt::FieldTable = &[
        ("cursor", rt::REQUIRED | rt::NULLABLE),
        ("data", rt::REQUIRED | rt::NOT_OPTION),
        ("limit", rt::REQUIRED),
        ("offset", rt::REQUIRED | rt::NULLABLE),
        ("total", rt::REQUIRED | rt::NULLABLE),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.cursor),
            1 => field.read(&mut self.data),
            2 => field.read(&mut self.limit),
            3 => field.read(&mut self.offset),
            4 => field.read(&mut self.total),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.cursor);
        to.field(1, &self.data);
        to.field(2, &self.limit);
        to.field(3, &self.offset);
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
rt::record!(StartupSettingsPage);

/// One system extension on a Mac. The startup settings among the fields come from an older example only.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SystemExtension {
    /// Whether any operating system signed by Apple may start; null in all examples.
    pub any_signed_os: Option<bool>,
    /// Asset tag of the device; blank or null without one.
    pub asset_tag: Option<String>,
    /// Identifier (UUID) of the blueprint that the device is assigned to.
    pub blueprint_id: ids::BlueprintId,
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
    pub created_at: Option<rt::Timestamp>,
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
    pub device_id: ids::DeviceId,
    /// Whether the Mac may start from external media, such as `allowed`.
    pub external_boot_level: Option<String>,
    /// Bundle identifier of the extension.
    pub identifier: Option<String>,
    /// Whether the extension is managed through MDM.
    pub is_mdm_managed: Option<bool>,
    /// Whether approving kernel extensions takes the bootstrap token.
    pub kext_requires_bst: Option<bool>,
    /// When the collected values last changed, in UTC; null when no change is recorded.
    pub last_changed_at: Option<rt::Timestamp>,
    /// When the values were last collected from the device, in UTC.
    pub last_collected_at: rt::Timestamp,
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
    pub updated_at: rt::Timestamp,
    /// Whether the user may manage kernel extensions; null in all examples.
    pub user_manages_kext: Option<bool>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for SystemExtension {
    const NAME: &'static str = "SystemExtension";
    const FIELDS: rt::FieldTable = &[
        ("any_signed_os", rt::NULLABLE),
        ("asset_tag", rt::REQUIRED | rt::NULLABLE),
        ("blueprint_id", rt::REQUIRED | rt::NOT_OPTION),
        ("blueprint_name", rt::REQUIRED | rt::NOT_OPTION),
        ("bootstrap_token_auth", rt::OPTIONAL),
        ("bootstrap_token_escrowed", rt::OPTIONAL),
        ("bundle_path", rt::OPTIONAL),
        ("bundle_version", rt::OPTIONAL),
        ("categories", rt::OPTIONAL),
        ("count", rt::NULLABLE),
        ("created_at", rt::OPTIONAL),
        ("device__family", rt::REQUIRED | rt::NOT_OPTION),
        ("device__name", rt::REQUIRED | rt::NOT_OPTION),
        ("device__user_email", rt::REQUIRED | rt::NOT_OPTION),
        ("device__user_id", rt::REQUIRED | rt::NOT_OPTION),
        ("device__user_name", rt::REQUIRED | rt::NOT_OPTION),
        ("device_id", rt::REQUIRED | rt::NOT_OPTION),
        ("external_boot_level", rt::OPTIONAL),
        ("identifier", rt::OPTIONAL),
        ("is_mdm_managed", rt::OPTIONAL),
        ("kext_requires_bst", rt::OPTIONAL),
        ("last_changed_at", rt::REQUIRED | rt::NULLABLE),
        ("last_collected_at", rt::REQUIRED | rt::NOT_OPTION),
        ("mdm_manages_kext", rt::NULLABLE),
        ("model_id", rt::REQUIRED | rt::NULLABLE),
        ("name", rt::OPTIONAL),
        ("path", rt::OPTIONAL),
        ("secure_boot_level", rt::OPTIONAL),
        ("serial_number", rt::REQUIRED | rt::NOT_OPTION),
        ("short_version", rt::OPTIONAL),
        ("sip", rt::OPTIONAL),
        ("software_update_requires_bst", rt::OPTIONAL),
        ("ssv", rt::OPTIONAL),
        ("state", rt::OPTIONAL),
        ("tags", rt::NULLABLE),
        ("team_id", rt::OPTIONAL),
        ("updated_at", rt::REQUIRED | rt::NOT_OPTION),
        ("user_manages_kext", rt::NULLABLE),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.any_signed_os),
            1 => field.read(&mut self.asset_tag),
            2 => field.read(&mut self.blueprint_id),
            3 => field.read(&mut self.blueprint_name),
            4 => field.read(&mut self.bootstrap_token_auth),
            5 => field.read(&mut self.bootstrap_token_escrowed),
            6 => field.read(&mut self.bundle_path),
            7 => field.read(&mut self.bundle_version),
            8 => field.read(&mut self.categories),
            9 => field.read(&mut self.count),
            10 => field.read(&mut self.created_at),
            11 => field.read(&mut self.device_family),
            12 => field.read(&mut self.device_name),
            13 => field.read(&mut self.device_user_email),
            14 => field.read(&mut self.device_user_id),
            15 => field.read(&mut self.device_user_name),
            16 => field.read(&mut self.device_id),
            17 => field.read(&mut self.external_boot_level),
            18 => field.read(&mut self.identifier),
            19 => field.read(&mut self.is_mdm_managed),
            20 => field.read(&mut self.kext_requires_bst),
            21 => field.read(&mut self.last_changed_at),
            22 => field.read(&mut self.last_collected_at),
            23 => field.read(&mut self.mdm_manages_kext),
            24 => field.read(&mut self.model_id),
            25 => field.read(&mut self.name),
            26 => field.read(&mut self.path),
            27 => field.read(&mut self.secure_boot_level),
            28 => field.read(&mut self.serial_number),
            29 => field.read(&mut self.short_version),
            30 => field.read(&mut self.sip),
            31 => field.read(&mut self.software_update_requires_bst),
            32 => field.read(&mut self.ssv),
            33 => field.read(&mut self.state),
            34 => field.read(&mut self.tags),
            35 => field.read(&mut self.team_id),
            36 => field.read(&mut self.updated_at),
            37 => field.read(&mut self.user_manages_kext),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.any_signed_os);
        to.field(1, &self.asset_tag);
        to.field(2, &self.blueprint_id);
        to.field(3, &self.blueprint_name);
        to.field(4, &self.bootstrap_token_auth);
        to.field(5, &self.bootstrap_token_escrowed);
        to.field(6, &self.bundle_path);
        to.field(7, &self.bundle_version);
        to.field(8, &self.categories);
        to.field(9, &self.count);
        to.field(10, &self.created_at);
        to.field(11, &self.device_family);
        to.field(12, &self.device_name);
        to.field(13, &self.device_user_email);
        to.field(14, &self.device_user_id);
        to.field(15, &self.device_user_name);
        to.field(16, &self.device_id);
        to.field(17, &self.external_boot_level);
        to.field(18, &self.identifier);
        to.field(19, &self.is_mdm_managed);
        to.field(20, &self.kext_requires_bst);
        to.field(21, &self.last_changed_at);
        to.field(22, &self.last_collected_at);
        to.field(23, &self.mdm_manages_kext);
        to.field(24, &self.model_id);
        to.field(25, &self.name);
        to.field(26, &self.path);
        to.field(27, &self.secure_boot_level);
        to.field(28, &self.serial_number);
        to.field(29, &self.short_version);
        to.field(30, &self.sip);
        to.field(31, &self.software_update_requires_bst);
        to.field(32, &self.ssv);
        to.field(33, &self.state);
        to.field(34, &self.tags);
        to.field(35, &self.team_id);
        to.field(36, &self.updated_at);
        to.field(37, &self.user_manages_kext);
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
rt::record!(SystemExtension);

/// Columns to filter and to sort by.
impl SystemExtension {
    /// Column `any_signed_os`.
    pub const ANY_SIGNED_OS: rt::Column<Self, bool> = rt::Column::new("any_signed_os");
    /// Column `asset_tag`.
    pub const ASSET_TAG: rt::Column<Self, String> = rt::Column::new("asset_tag");
    /// Column `blueprint_name`.
    pub const BLUEPRINT_NAME: rt::Column<Self, String> = rt::Column::new(
        "blueprint_name",
    );
    /// Column `bootstrap_token_auth`.
    pub const BOOTSTRAP_TOKEN_AUTH: rt::Column<Self, bool> = rt::Column::new(
        "bootstrap_token_auth",
    );
    /// Column `bootstrap_token_escrowed`.
    pub const BOOTSTRAP_TOKEN_ESCROWED: rt::Column<Self, bool> = rt::Column::new(
        "bootstrap_token_escrowed",
    );
    /// Column `bundle_path`.
    pub const BUNDLE_PATH: rt::Column<Self, String> = rt::Column::new("bundle_path");
    /// Column `bundle_version`.
    pub const BUNDLE_VERSION: rt::Column<Self, String> = rt::Column::new(
        "bundle_version",
    );
    /// Column `categories`.
    pub const CATEGORIES: rt::Column<Self, String> = rt::Column::new("categories");
    /// Column `count`.
    pub const COUNT: rt::Column<Self, rt::Value> = rt::Column::new("count");
    /// Column `created_at`.
    pub const CREATED_AT: rt::Column<Self, rt::Timestamp> = rt::Column::new(
        "created_at",
    );
    /// Column `device__name`.
    pub const DEVICE_NAME: rt::Column<Self, String> = rt::Column::new("device__name");
    /// Column `device__user_email`.
    pub const DEVICE_USER_EMAIL: rt::Column<Self, String> = rt::Column::new(
        "device__user_email",
    );
    /// Column `device__user_id`.
    pub const DEVICE_USER_ID: rt::Column<Self, String> = rt::Column::new(
        "device__user_id",
    );
    /// Column `device__user_name`.
    pub const DEVICE_USER_NAME: rt::Column<Self, String> = rt::Column::new(
        "device__user_name",
    );
    /// Column `device_id`.
    pub const DEVICE_ID: rt::Column<Self, String> = rt::Column::new("device_id");
    /// Column `external_boot_level`.
    pub const EXTERNAL_BOOT_LEVEL: rt::Column<Self, String> = rt::Column::new(
        "external_boot_level",
    );
    /// Column `identifier`.
    pub const IDENTIFIER: rt::Column<Self, String> = rt::Column::new("identifier");
    /// Column `is_mdm_managed`.
    pub const IS_MDM_MANAGED: rt::Column<Self, bool> = rt::Column::new("is_mdm_managed");
    /// Column `kext_requires_bst`.
    pub const KEXT_REQUIRES_BST: rt::Column<Self, bool> = rt::Column::new(
        "kext_requires_bst",
    );
    /// Column `last_changed_at`.
    pub const LAST_CHANGED_AT: rt::Column<Self, rt::Timestamp> = rt::Column::new(
        "last_changed_at",
    );
    /// Column `last_collected_at`.
    pub const LAST_COLLECTED_AT: rt::Column<Self, rt::Timestamp> = rt::Column::new(
        "last_collected_at",
    );
    /// Column `mdm_manages_kext`.
    pub const MDM_MANAGES_KEXT: rt::Column<Self, bool> = rt::Column::new(
        "mdm_manages_kext",
    );
    /// Column `model_id`.
    pub const MODEL_ID: rt::Column<Self, String> = rt::Column::new("model_id");
    /// Column `name`.
    pub const NAME: rt::Column<Self, String> = rt::Column::new("name");
    /// Column `path`.
    pub const PATH: rt::Column<Self, String> = rt::Column::new("path");
    /// Column `secure_boot_level`.
    pub const SECURE_BOOT_LEVEL: rt::Column<Self, String> = rt::Column::new(
        "secure_boot_level",
    );
    /// Column `serial_number`.
    pub const SERIAL_NUMBER: rt::Column<Self, String> = rt::Column::new("serial_number");
    /// Column `short_version`.
    pub const SHORT_VERSION: rt::Column<Self, String> = rt::Column::new("short_version");
    /// Column `sip`.
    pub const SIP: rt::Column<Self, bool> = rt::Column::new("sip");
    /// Column `software_update_requires_bst`.
    pub const SOFTWARE_UPDATE_REQUIRES_BST: rt::Column<Self, bool> = rt::Column::new(
        "software_update_requires_bst",
    );
    /// Column `ssv`.
    pub const SSV: rt::Column<Self, bool> = rt::Column::new("ssv");
    /// Column `state`.
    pub const STATE: rt::Column<Self, String> = rt::Column::new("state");
    /// Column `tags`.
    pub const TAGS: rt::Column<Self, rt::Value> = rt::Column::new("tags");
    /// Column `team_id`.
    pub const TEAM_ID: rt::Column<Self, String> = rt::Column::new("team_id");
    /// Column `updated_at`.
    pub const UPDATED_AT: rt::Column<Self, rt::Timestamp> = rt::Column::new(
        "updated_at",
    );
    /// Column `user_manages_kext`.
    pub const USER_MANAGES_KEXT: rt::Column<Self, bool> = rt::Column::new(
        "user_manages_kext",
    );
}

/// A page of system extensions.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SystemExtensionPage {
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

impl rt::Record for SystemExtensionPage {
    const NAME: &'static str = "SystemExtensionPage";
    const FIELDS: rt::FieldTable = &[
        ("cursor", rt::REQUIRED | rt::NULLABLE),
        ("data", rt::REQUIRED | rt::NOT_OPTION),
        ("limit", rt::REQUIRED),
        ("offset", rt::REQUIRED | rt::NULLABLE),
        ("total", rt::REQUIRED | rt::NULLABLE),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.cursor),
            1 => field.read(&mut self.data),
            2 => field.read(&mut self.limit),
            3 => field.read(&mut self.offset),
            4 => field.read(&mut self.total),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.cursor);
        to.field(1, &self.data);
        to.field(2, &self.limit);
        to.field(3, &self.offset);
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
rt::record!(SystemExtensionPage);

/// One privacy permission (TCC) on a Mac: whether an application may use a protected service.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TransparencyDatabase {
    /// Application that the permission is for, named in the way that `client_type` says.
    pub application: String,
    /// Asset tag of the device; blank or null without one.
    pub asset_tag: String,
    /// Identifier (UUID) of the blueprint that the device is assigned to.
    pub blueprint_id: ids::BlueprintId,
    /// Name of the blueprint that the device is assigned to.
    pub blueprint_name: String,
    /// How `application` names it, such as `Bundle Identifier`.
    pub client_type: String,
    /// Not documented, and null in all examples.
    pub count: Option<i64>,
    /// When the record was created, in UTC.
    pub created_at: Option<rt::Timestamp>,
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
    pub device_id: ids::DeviceId,
    /// When the collected values last changed, in UTC; null when no change is recorded.
    pub last_changed_at: Option<rt::Timestamp>,
    /// When the values were last collected from the device, in UTC.
    pub last_collected_at: Option<rt::Timestamp>,
    /// When the permission last changed on the Mac, in UTC.
    pub last_modified: rt::Timestamp,
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
    pub updated_at: rt::Timestamp,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for TransparencyDatabase {
    const NAME: &'static str = "TransparencyDatabase";
    const FIELDS: rt::FieldTable = &[
        ("application", rt::REQUIRED | rt::NOT_OPTION),
        ("asset_tag", rt::REQUIRED | rt::NOT_OPTION),
        ("blueprint_id", rt::REQUIRED | rt::NOT_OPTION),
        ("blueprint_name", rt::REQUIRED | rt::NOT_OPTION),
        ("client_type", rt::REQUIRED | rt::NOT_OPTION),
        ("count", rt::NULLABLE),
        ("created_at", rt::OPTIONAL),
        ("device__family", rt::REQUIRED | rt::NOT_OPTION),
        ("device__name", rt::REQUIRED | rt::NOT_OPTION),
        ("device__user_email", rt::REQUIRED | rt::NOT_OPTION),
        ("device__user_id", rt::REQUIRED | rt::NOT_OPTION),
        ("device__user_name", rt::REQUIRED | rt::NOT_OPTION),
        ("device_id", rt::REQUIRED | rt::NOT_OPTION),
        ("last_changed_at", rt::NULLABLE),
        ("last_collected_at", rt::OPTIONAL),
        ("last_modified", rt::REQUIRED | rt::NOT_OPTION),
        ("local_user", rt::REQUIRED | rt::NULLABLE),
        ("model_id", rt::OPTIONAL),
        ("serial_number", rt::REQUIRED | rt::NOT_OPTION),
        ("service", rt::REQUIRED | rt::NOT_OPTION),
        ("status", rt::REQUIRED | rt::NOT_OPTION),
        ("status_reason", rt::REQUIRED | rt::NOT_OPTION),
        ("tags", rt::NULLABLE),
        ("updated_at", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.application),
            1 => field.read(&mut self.asset_tag),
            2 => field.read(&mut self.blueprint_id),
            3 => field.read(&mut self.blueprint_name),
            4 => field.read(&mut self.client_type),
            5 => field.read(&mut self.count),
            6 => field.read(&mut self.created_at),
            7 => field.read(&mut self.device_family),
            8 => field.read(&mut self.device_name),
            9 => field.read(&mut self.device_user_email),
            10 => field.read(&mut self.device_user_id),
            11 => field.read(&mut self.device_user_name),
            12 => field.read(&mut self.device_id),
            13 => field.read(&mut self.last_changed_at),
            14 => field.read(&mut self.last_collected_at),
            15 => field.read(&mut self.last_modified),
            16 => field.read(&mut self.local_user),
            17 => field.read(&mut self.model_id),
            18 => field.read(&mut self.serial_number),
            19 => field.read(&mut self.service),
            20 => field.read(&mut self.status),
            21 => field.read(&mut self.status_reason),
            22 => field.read(&mut self.tags),
            23 => field.read(&mut self.updated_at),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.application);
        to.field(1, &self.asset_tag);
        to.field(2, &self.blueprint_id);
        to.field(3, &self.blueprint_name);
        to.field(4, &self.client_type);
        to.field(5, &self.count);
        to.field(6, &self.created_at);
        to.field(7, &self.device_family);
        to.field(8, &self.device_name);
        to.field(9, &self.device_user_email);
        to.field(10, &self.device_user_id);
        to.field(11, &self.device_user_name);
        to.field(12, &self.device_id);
        to.field(13, &self.last_changed_at);
        to.field(14, &self.last_collected_at);
        to.field(15, &self.last_modified);
        to.field(16, &self.local_user);
        to.field(17, &self.model_id);
        to.field(18, &self.serial_number);
        to.field(19, &self.service);
        to.field(20, &self.status);
        to.field(21, &self.status_reason);
        to.field(22, &self.tags);
        to.field(23, &self.updated_at);
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
rt::record!(TransparencyDatabase);

/// Columns to filter and to sort by.
impl TransparencyDatabase {
    /// Column `application`.
    pub const APPLICATION: rt::Column<Self, String> = rt::Column::new("application");
    /// Column `asset_tag`.
    pub const ASSET_TAG: rt::Column<Self, String> = rt::Column::new("asset_tag");
    /// Column `blueprint_name`.
    pub const BLUEPRINT_NAME: rt::Column<Self, String> = rt::Column::new(
        "blueprint_name",
    );
    /// Column `client_type`.
    pub const CLIENT_TYPE: rt::Column<Self, String> = rt::Column::new("client_type");
    /// Column `count`.
    pub const COUNT: rt::Column<Self, rt::Value> = rt::Column::new("count");
    /// Column `created_at`.
    pub const CREATED_AT: rt::Column<Self, rt::Timestamp> = rt::Column::new(
        "created_at",
    );
    /// Column `device__name`.
    pub const DEVICE_NAME: rt::Column<Self, String> = rt::Column::new("device__name");
    /// Column `device__user_email`.
    pub const DEVICE_USER_EMAIL: rt::Column<Self, String> = rt::Column::new(
        "device__user_email",
    );
    /// Column `device__user_id`.
    pub const DEVICE_USER_ID: rt::Column<Self, String> = rt::Column::new(
        "device__user_id",
    );
    /// Column `device__user_name`.
    pub const DEVICE_USER_NAME: rt::Column<Self, String> = rt::Column::new(
        "device__user_name",
    );
    /// Column `device_id`.
    pub const DEVICE_ID: rt::Column<Self, String> = rt::Column::new("device_id");
    /// Column `last_changed_at`.
    pub const LAST_CHANGED_AT: rt::Column<Self, rt::Timestamp> = rt::Column::new(
        "last_changed_at",
    );
    /// Column `last_collected_at`.
    pub const LAST_COLLECTED_AT: rt::Column<Self, rt::Timestamp> = rt::Column::new(
        "last_collected_at",
    );
    /// Column `last_modified`.
    pub const LAST_MODIFIED: rt::Column<Self, rt::Timestamp> = rt::Column::new(
        "last_modified",
    );
    /// Column `local_user`.
    pub const LOCAL_USER: rt::Column<Self, String> = rt::Column::new("local_user");
    /// Column `model_id`.
    pub const MODEL_ID: rt::Column<Self, String> = rt::Column::new("model_id");
    /// Column `serial_number`.
    pub const SERIAL_NUMBER: rt::Column<Self, String> = rt::Column::new("serial_number");
    /// Column `service`.
    pub const SERVICE: rt::Column<Self, String> = rt::Column::new("service");
    /// Column `status`.
    pub const STATUS: rt::Column<Self, String> = rt::Column::new("status");
    /// Column `status_reason`.
    pub const STATUS_REASON: rt::Column<Self, String> = rt::Column::new("status_reason");
    /// Column `tags`.
    pub const TAGS: rt::Column<Self, rt::Value> = rt::Column::new("tags");
    /// Column `updated_at`.
    pub const UPDATED_AT: rt::Column<Self, rt::Timestamp> = rt::Column::new(
        "updated_at",
    );
}

/// A page of privacy permissions.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TransparencyDatabasePage {
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

impl rt::Record for TransparencyDatabasePage {
    const NAME: &'static str = "TransparencyDatabasePage";
    const FIELDS: rt::FieldTable = &[
        ("cursor", rt::REQUIRED | rt::NULLABLE),
        ("data", rt::REQUIRED | rt::NOT_OPTION),
        ("limit", rt::REQUIRED),
        ("offset", rt::REQUIRED | rt::NULLABLE),
        ("total", rt::REQUIRED | rt::NULLABLE),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.cursor),
            1 => field.read(&mut self.data),
            2 => field.read(&mut self.limit),
            3 => field.read(&mut self.offset),
            4 => field.read(&mut self.total),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.cursor);
        to.field(1, &self.data);
        to.field(2, &self.limit);
        to.field(3, &self.offset);
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
rt::record!(TransparencyDatabasePage);
