// Made by `cargo xtask generate` from spec/. Do not edit: put corrections into spec/overlays.

//! Known vulnerabilities (CVEs) in the software on devices. Needs the Vulnerability Management product.

use crate::ids;
use crate::runtime as rt;

/// The operations of this group: [`Client::vulnerabilities`](rt::Client::vulnerabilities) gives them.
#[derive(Clone, Copy, Debug)]
pub struct Vulnerabilities<'c> {
    pub(crate) client: &'c rt::Client,
}

impl<'c> Vulnerabilities<'c> {
    /// List vulnerability detections.
    ///
    /// Lists each vulnerability found in each piece of software on each device. An answer holds at most 300 detections; `next` leads to the following ones. Needs the Vulnerability Management product.
    ///
    /// Setters: `after`, `filter`, `size`; see [`ListDetections`].
    ///
    /// `GET /api/v1/vulnerability-management/detections`: reads and changes nothing. [Retried](crate#risk-and-retries) after any passing fault.
    ///
    /// Answers [`DetectionPage`]. It is one page, of at most 300 items, of a list of [`Detection`]: [`items`](rt::Call::items) goes through all of them, one request a page; [`send`](rt::Call::send) fetches one page.
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// use kandji_client::vulnerabilities::Detection;
    ///
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = kandji
    ///     .vulnerabilities()
    ///     .list_detections()
    ///     .filter(Detection::BLUEPRINT_ID.like(["6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11"]))
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_detections(&self) -> rt::Call<'c, ListDetections> {
        rt::Call::new(self.client, ListDetections::default())
    }
    /// List vulnerabilities.
    ///
    /// Lists the vulnerabilities found in the fleet, one record for each CVE, with severity, scores, software and number of devices. A page holds at most 50. Needs the Vulnerability Management product.
    ///
    /// Setters: `filter`, `page`, `size`, `sort_by`; see [`ListVulnerabilities`].
    ///
    /// `GET /api/v1/vulnerability-management/vulnerabilities`: reads and changes nothing. [Retried](crate#risk-and-retries) after any passing fault.
    ///
    /// Answers [`VulnerabilityPage`]. It is one page, of at most 50 items, of a list of [`Vulnerability`]: [`items`](rt::Call::items) goes through all of them, one request a page; [`send`](rt::Call::send) fetches one page.
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// use kandji_client::vulnerabilities::Vulnerability;
    ///
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = kandji
    ///     .vulnerabilities()
    ///     .list()
    ///     .filter(Vulnerability::CVE_ID.like(["6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11"]))
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> rt::Call<'c, ListVulnerabilities> {
        rt::Call::new(self.client, ListVulnerabilities::default())
    }
    /// Get a vulnerability.
    ///
    /// Returns what is known of one CVE: description, severity, CVSS, KEV and EPSS scores, dates, and the number of devices and software affected. Needs the Vulnerability Management product.
    ///
    /// * `cve_id`: CVE number of the vulnerability, in the form `CVE-year-number`.
    ///
    /// `GET /api/v1/vulnerability-management/vulnerabilities/{cve_id}`: reads and changes nothing. [Retried](crate#risk-and-retries) after any passing fault.
    ///
    /// Answers [`Vulnerability`].
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = kandji.vulnerabilities().get("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11").send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, cve_id: impl Into<ids::CveId>) -> rt::Call<'c, GetVulnerability> {
        rt::Call::new(
            self.client,
            GetVulnerability {
                cve_id: cve_id.into(),
            },
        )
    }
    /// List affected devices.
    ///
    /// Lists the devices that have software with the given vulnerability. A page holds at most 50. Needs the Vulnerability Management product.
    ///
    /// * `cve_id`: CVE number of the vulnerability, in the form `CVE-year-number`.
    ///
    /// Setters: `filter`, `page`, `size`, `sort_by`; see [`ListAffectedDevices`].
    ///
    /// `GET /api/v1/vulnerability-management/vulnerabilities/{cve_id}/devices`: reads and changes nothing. [Retried](crate#risk-and-retries) after any passing fault.
    ///
    /// Answers [`AffectedDevicePage`]. It is one page, of at most 50 items, of a list of [`AffectedDevice`]: [`items`](rt::Call::items) goes through all of them, one request a page; [`send`](rt::Call::send) fetches one page.
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// use kandji_client::vulnerabilities::AffectedDevice;
    ///
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = kandji
    ///     .vulnerabilities()
    ///     .list_affected_devices("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11")
    ///     .filter(AffectedDevice::NAME.like(["name"]))
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_affected_devices(
        &self,
        cve_id: impl Into<ids::CveId>,
    ) -> rt::Call<'c, ListAffectedDevices> {
        rt::Call::new(
            self.client,
            ListAffectedDevices {
                cve_id: cve_id.into(),
                ..ListAffectedDevices::default()
            },
        )
    }
    /// List affected software.
    ///
    /// Lists the software that has the given vulnerability, with its versions, blueprints and number of devices. A page holds at most 50. Needs the Vulnerability Management product.
    ///
    /// * `cve_id`: CVE number of the vulnerability, in the form `CVE-year-number`.
    ///
    /// Setters: `filter`, `page`, `size`, `sort_by`; see [`ListAffectedSoftware`].
    ///
    /// `GET /api/v1/vulnerability-management/vulnerabilities/{cve_id}/software`: reads and changes nothing. [Retried](crate#risk-and-retries) after any passing fault.
    ///
    /// Answers [`AffectedSoftwarePage`]. It is one page, of at most 50 items, of a list of [`AffectedSoftware`]: [`items`](rt::Call::items) goes through all of them, one request a page; [`send`](rt::Call::send) fetches one page.
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = kandji
    ///     .vulnerabilities()
    ///     .list_affected_software("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11")
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_affected_software(
        &self,
        cve_id: impl Into<ids::CveId>,
    ) -> rt::Call<'c, ListAffectedSoftware> {
        rt::Call::new(
            self.client,
            ListAffectedSoftware {
                cve_id: cve_id.into(),
                ..ListAffectedSoftware::default()
            },
        )
    }
}

/// List vulnerability detections.
///
/// Arguments of [`list_detections`](Vulnerabilities::list_detections), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListDetections {
    /// Cursor of the page to return, taken from the `next` value of an earlier answer.
    pub after: Option<String>,
    /// JSON object of fields and conditions, in the same form as the filters of Prism: `{"<field>":{"<operator>":<value>}}`. Every key of a detection can be filtered on, among them `device_id`, `blueprint_id`, `name`, `version`, `bundle_id`, `cve_id`, `cvss_score` and `cvss_severity`.
    ///
    /// Conditions are made of the columns of [`Detection`].
    pub filter: Option<rt::Filter>,
    /// Number of detections in one answer. The maximum is 300, which is also the default.
    pub size: Option<i64>,
}

impl rt::Operation for ListDetections {
    type Response = rt::Json<DetectionPage>;
    const META: rt::Meta = rt::Meta {
        id: "listDetections",
        method: rt::Method::Get,
        path: "/api/v1/vulnerability-management/detections",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.query("after", &self.after);
        to.query("filter", &self.filter);
        to.query("size", &self.size);
    }
}

impl rt::Record for ListDetections {
    const NAME: &'static str = "ListDetections";
    const FIELDS: rt::FieldTable = &[
        ("after", rt::OPTIONAL),
        ("filter", rt::OPTIONAL),
        ("size", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.after),
            1 => field.read(&mut self.filter),
            2 => field.read(&mut self.size),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.after);
        to.field(1, &self.filter);
        to.field(2, &self.size);
    }
}
rt::record!(ListDetections);

impl rt::Paged for ListDetections {
    type Item = Detection;
    const PAGING: rt::Paging = rt::Paging::After {
        after: "after",
        size: Some("size"),
        max: Some(300),
    };
    #[inline]
    fn page(output: rt::Output<Self>) -> rt::Page<Self::Item> {
        let next = output.next.clone();
        rt::Page::of(output.results).next(next)
    }
}

#[doc(hidden)]
impl rt::Call<'_, ListDetections> {
    /// Cursor of the page to return, taken from the `next` value of an earlier answer.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.operation.after = Some(after.into());
        self
    }
    /// JSON object of fields and conditions, in the same form as the filters of Prism: `{"<field>":{"<operator>":<value>}}`. Every key of a detection can be filtered on, among them `device_id`, `blueprint_id`, `name`, `version`, `bundle_id`, `cve_id`, `cvss_score` and `cvss_severity`.
    ///
    /// Conditions are made of the columns of [`Detection`].
    pub fn filter(mut self, filter: impl Into<rt::Condition<Detection>>) -> Self {
        self.operation.filter = Some(rt::filter_of::<Detection>(filter));
        self
    }
    /// Number of detections in one answer. The maximum is 300, which is also the default.
    pub fn size(mut self, size: i64) -> Self {
        self.operation.size = Some(size);
        self
    }
}

/// List vulnerabilities.
///
/// Arguments of [`list`](Vulnerabilities::list), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListVulnerabilities {
    /// JSON object of fields and conditions, in the same form as the filters of Prism: `{"<field>":{"<operator>":<value>}}`. Fields are `cve_id`, `software`, `severity`, `first_detection_date` and `status`.
    ///
    /// Conditions are made of the columns of [`Vulnerability`].
    pub filter: Option<rt::Filter>,
    /// Number of the page to return, starting at 1, which is the default.
    pub page: Option<i64>,
    /// Number of vulnerabilities on a page. The maximum is 50, which is also the default.
    pub size: Option<i64>,
    /// Sort key: `age`, `cve_id`, `cvss_score`, `device_count`, `known_exploit`, `software` (its name), `severity` or `status`.
    pub sort_by: Option<VulnerabilitySortBy>,
}

impl rt::Operation for ListVulnerabilities {
    type Response = rt::Json<VulnerabilityPage>;
    const META: rt::Meta = rt::Meta {
        id: "listVulnerabilities",
        method: rt::Method::Get,
        path: "/api/v1/vulnerability-management/vulnerabilities",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.query("filter", &self.filter);
        to.query("page", &self.page);
        to.query("size", &self.size);
        to.query("sort_by", &self.sort_by);
    }
}

impl rt::Record for ListVulnerabilities {
    const NAME: &'static str = "ListVulnerabilities";
    const FIELDS: rt::FieldTable = &[
        ("filter", rt::OPTIONAL),
        ("page", rt::OPTIONAL),
        ("size", rt::OPTIONAL),
        ("sort_by", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.filter),
            1 => field.read(&mut self.page),
            2 => field.read(&mut self.size),
            3 => field.read(&mut self.sort_by),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.filter);
        to.field(1, &self.page);
        to.field(2, &self.size);
        to.field(3, &self.sort_by);
    }
}
rt::record!(ListVulnerabilities);

impl rt::Paged for ListVulnerabilities {
    type Item = Vulnerability;
    const PAGING: rt::Paging = rt::Paging::Page {
        page: "page",
        size: Some("size"),
        max: Some(50),
    };
    #[inline]
    fn page(output: rt::Output<Self>) -> rt::Page<Self::Item> {
        let total = output.total;
        rt::Page::of(output.results).total(total)
    }
    #[inline]
    fn key(item: &Self::Item) -> Option<u64> {
        rt::key(&item.cve_id)
    }
}

#[doc(hidden)]
impl rt::Call<'_, ListVulnerabilities> {
    /// JSON object of fields and conditions, in the same form as the filters of Prism: `{"<field>":{"<operator>":<value>}}`. Fields are `cve_id`, `software`, `severity`, `first_detection_date` and `status`.
    ///
    /// Conditions are made of the columns of [`Vulnerability`].
    pub fn filter(mut self, filter: impl Into<rt::Condition<Vulnerability>>) -> Self {
        self.operation.filter = Some(rt::filter_of::<Vulnerability>(filter));
        self
    }
    /// Number of the page to return, starting at 1, which is the default.
    pub fn page(mut self, page: i64) -> Self {
        self.operation.page = Some(page);
        self
    }
    /// Number of vulnerabilities on a page. The maximum is 50, which is also the default.
    pub fn size(mut self, size: i64) -> Self {
        self.operation.size = Some(size);
        self
    }
    /// Sort key: `age`, `cve_id`, `cvss_score`, `device_count`, `known_exploit`, `software` (its name), `severity` or `status`.
    pub fn sort_by(mut self, sort_by: impl Into<VulnerabilitySortBy>) -> Self {
        self.operation.sort_by = Some(sort_by.into());
        self
    }
}

/// Get a vulnerability.
///
/// Arguments of [`get`](Vulnerabilities::get), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetVulnerability {
    /// CVE number of the vulnerability, in the form `CVE-year-number`.
    pub cve_id: ids::CveId,
}

impl rt::Operation for GetVulnerability {
    type Response = rt::Json<Vulnerability>;
    const META: rt::Meta = rt::Meta {
        id: "getVulnerabilityDescription",
        method: rt::Method::Get,
        path: "/api/v1/vulnerability-management/vulnerabilities/{cve_id}",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("cve_id", &self.cve_id);
    }
}

impl rt::Record for GetVulnerability {
    const NAME: &'static str = "GetVulnerability";
    const FIELDS: rt::FieldTable = &[("cve_id", rt::REQUIRED | rt::NO_DEFAULT)];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.cve_id),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.cve_id);
    }
}
rt::record!(GetVulnerability);

/// List affected devices.
///
/// Arguments of [`list_affected_devices`](Vulnerabilities::list_affected_devices), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAffectedDevices {
    /// CVE number of the vulnerability, in the form `CVE-year-number`.
    pub cve_id: ids::CveId,
    /// JSON object of fields and conditions, in the same form as the filters of Prism: `{"<field>":{"<operator>":<value>}}`. Fields are `name` and `detection_datetime`.
    ///
    /// Conditions are made of the columns of [`AffectedDevice`].
    pub filter: Option<rt::Filter>,
    /// Number of the page to return, starting at 1, which is the default.
    pub page: Option<i64>,
    /// Number of devices on a page. The maximum is 50, which is also the default.
    pub size: Option<i64>,
    /// Sort key: `name` (of the device) or `detection_datetime`.
    pub sort_by: Option<AffectedDeviceSortBy>,
}

impl rt::Operation for ListAffectedDevices {
    type Response = rt::Json<AffectedDevicePage>;
    const META: rt::Meta = rt::Meta {
        id: "listAffectedDevices",
        method: rt::Method::Get,
        path: "/api/v1/vulnerability-management/vulnerabilities/{cve_id}/devices",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("cve_id", &self.cve_id);
        to.query("filter", &self.filter);
        to.query("page", &self.page);
        to.query("size", &self.size);
        to.query("sort_by", &self.sort_by);
    }
}

impl rt::Record for ListAffectedDevices {
    const NAME: &'static str = "ListAffectedDevices";
    const FIELDS: rt::FieldTable = &[
        ("cve_id", rt::REQUIRED | rt::NO_DEFAULT),
        ("filter", rt::OPTIONAL),
        ("page", rt::OPTIONAL),
        ("size", rt::OPTIONAL),
        ("sort_by", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.cve_id),
            1 => field.read(&mut self.filter),
            2 => field.read(&mut self.page),
            3 => field.read(&mut self.size),
            4 => field.read(&mut self.sort_by),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.cve_id);
        to.field(1, &self.filter);
        to.field(2, &self.page);
        to.field(3, &self.size);
        to.field(4, &self.sort_by);
    }
}
rt::record!(ListAffectedDevices);

impl rt::Paged for ListAffectedDevices {
    type Item = AffectedDevice;
    const PAGING: rt::Paging = rt::Paging::Page {
        page: "page",
        size: Some("size"),
        max: Some(50),
    };
    #[inline]
    fn page(output: rt::Output<Self>) -> rt::Page<Self::Item> {
        let total = output.total;
        rt::Page::of(output.results).total(total)
    }
}

#[doc(hidden)]
impl rt::Call<'_, ListAffectedDevices> {
    /// JSON object of fields and conditions, in the same form as the filters of Prism: `{"<field>":{"<operator>":<value>}}`. Fields are `name` and `detection_datetime`.
    ///
    /// Conditions are made of the columns of [`AffectedDevice`].
    pub fn filter(mut self, filter: impl Into<rt::Condition<AffectedDevice>>) -> Self {
        self.operation.filter = Some(rt::filter_of::<AffectedDevice>(filter));
        self
    }
    /// Number of the page to return, starting at 1, which is the default.
    pub fn page(mut self, page: i64) -> Self {
        self.operation.page = Some(page);
        self
    }
    /// Number of devices on a page. The maximum is 50, which is also the default.
    pub fn size(mut self, size: i64) -> Self {
        self.operation.size = Some(size);
        self
    }
    /// Sort key: `name` (of the device) or `detection_datetime`.
    pub fn sort_by(mut self, sort_by: impl Into<AffectedDeviceSortBy>) -> Self {
        self.operation.sort_by = Some(sort_by.into());
        self
    }
}

/// List affected software.
///
/// Arguments of [`list_affected_software`](Vulnerabilities::list_affected_software), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAffectedSoftware {
    /// CVE number of the vulnerability, in the form `CVE-year-number`.
    pub cve_id: ids::CveId,
    /// JSON object of fields and conditions, in the same form as the filters of Prism: `{"<field>":{"<operator>":<value>}}`. Fields are `blueprint_id` and `detection_datetime`.
    pub filter: Option<rt::Filter>,
    /// Number of the page to return, starting at 1, which is the default.
    pub page: Option<i64>,
    /// Number of software titles on a page. The maximum is 50, which is also the default.
    pub size: Option<i64>,
    /// Sort key: `software` (its name) or `detection_datetime`.
    pub sort_by: Option<AffectedSoftwareSortBy>,
}

impl rt::Operation for ListAffectedSoftware {
    type Response = rt::Json<AffectedSoftwarePage>;
    const META: rt::Meta = rt::Meta {
        id: "listAffectedSoftware",
        method: rt::Method::Get,
        path: "/api/v1/vulnerability-management/vulnerabilities/{cve_id}/software",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("cve_id", &self.cve_id);
        to.query("filter", &self.filter);
        to.query("page", &self.page);
        to.query("size", &self.size);
        to.query("sort_by", &self.sort_by);
    }
}

impl rt::Record for ListAffectedSoftware {
    const NAME: &'static str = "ListAffectedSoftware";
    const FIELDS: rt::FieldTable = &[
        ("cve_id", rt::REQUIRED | rt::NO_DEFAULT),
        ("filter", rt::OPTIONAL),
        ("page", rt::OPTIONAL),
        ("size", rt::OPTIONAL),
        ("sort_by", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.cve_id),
            1 => field.read(&mut self.filter),
            2 => field.read(&mut self.page),
            3 => field.read(&mut self.size),
            4 => field.read(&mut self.sort_by),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.cve_id);
        to.field(1, &self.filter);
        to.field(2, &self.page);
        to.field(3, &self.size);
        to.field(4, &self.sort_by);
    }
}
rt::record!(ListAffectedSoftware);

impl rt::Paged for ListAffectedSoftware {
    type Item = AffectedSoftware;
    const PAGING: rt::Paging = rt::Paging::Page {
        page: "page",
        size: Some("size"),
        max: Some(50),
    };
    #[inline]
    fn page(output: rt::Output<Self>) -> rt::Page<Self::Item> {
        let total = output.total;
        rt::Page::of(output.results).total(total)
    }
}

#[doc(hidden)]
impl rt::Call<'_, ListAffectedSoftware> {
    /// JSON object of fields and conditions, in the same form as the filters of Prism: `{"<field>":{"<operator>":<value>}}`. Fields are `blueprint_id` and `detection_datetime`.
    pub fn filter(mut self, filter: impl Into<rt::Condition<AffectedSoftware>>) -> Self {
        self.operation.filter = Some(rt::filter_of::<AffectedSoftware>(filter));
        self
    }
    /// Number of the page to return, starting at 1, which is the default.
    pub fn page(mut self, page: i64) -> Self {
        self.operation.page = Some(page);
        self
    }
    /// Number of software titles on a page. The maximum is 50, which is also the default.
    pub fn size(mut self, size: i64) -> Self {
        self.operation.size = Some(size);
        self
    }
    /// Sort key: `software` (its name) or `detection_datetime`.
    pub fn sort_by(mut self, sort_by: impl Into<AffectedSoftwareSortBy>) -> Self {
        self.operation.sort_by = Some(sort_by.into());
        self
    }
}

/// A device that has software with a given vulnerability.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AffectedDevice {
    /// Name of the user assigned to the device.
    pub assigned_user: String,
    /// Identifier (UUID) of the blueprint that the device is assigned to.
    pub blueprint_id: ids::BlueprintId,
    /// Name of the blueprint that the device is assigned to.
    pub blueprint_name: String,
    /// Identifier of the device record.
    pub device_id: ids::DeviceId,
    /// Model of the device.
    pub model: String,
    /// Name of the device.
    pub name: String,
    /// Number of installations of affected software on the device.
    pub no_of_installs: Option<i64>,
    /// Version of the operating system of the device.
    pub os_version: String,
    /// Serial number of the device.
    pub serial_number: String,
    /// Affected software on the device.
    pub software_summary: Option<AffectedDeviceSoftwareSummary>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for AffectedDevice {
    const NAME: &'static str = "AffectedDevice";
    const FIELDS: rt::FieldTable = &[
        ("assigned_user", rt::REQUIRED | rt::NOT_OPTION),
        ("blueprint_id", rt::REQUIRED | rt::NOT_OPTION),
        ("blueprint_name", rt::REQUIRED | rt::NOT_OPTION),
        ("device_id", rt::REQUIRED | rt::NOT_OPTION),
        ("model", rt::REQUIRED | rt::NOT_OPTION),
        ("name", rt::REQUIRED | rt::NOT_OPTION),
        ("no_of_installs", rt::REQUIRED),
        ("os_version", rt::REQUIRED | rt::NOT_OPTION),
        ("serial_number", rt::REQUIRED | rt::NOT_OPTION),
        ("software_summary", rt::REQUIRED),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.assigned_user),
            1 => field.read(&mut self.blueprint_id),
            2 => field.read(&mut self.blueprint_name),
            3 => field.read(&mut self.device_id),
            4 => field.read(&mut self.model),
            5 => field.read(&mut self.name),
            6 => field.read(&mut self.no_of_installs),
            7 => field.read(&mut self.os_version),
            8 => field.read(&mut self.serial_number),
            9 => field.read(&mut self.software_summary),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.assigned_user);
        to.field(1, &self.blueprint_id);
        to.field(2, &self.blueprint_name);
        to.field(3, &self.device_id);
        to.field(4, &self.model);
        to.field(5, &self.name);
        to.field(6, &self.no_of_installs);
        to.field(7, &self.os_version);
        to.field(8, &self.serial_number);
        to.field(9, &self.software_summary);
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
rt::record!(AffectedDevice);

/// Columns to filter and to sort by.
impl AffectedDevice {
    /// Column `name`.
    pub const NAME: rt::Column<Self, String> = rt::Column::new("name");
}

/// A page of devices that have software with a vulnerability.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AffectedDevicePage {
    /// Number of the page, counted from 1.
    pub page: Option<i64>,
    /// Devices on the page.
    pub results: Vec<AffectedDevice>,
    /// Highest number of results on the page.
    pub size: Option<i64>,
    /// Number of results on all pages.
    pub total: Option<i64>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for AffectedDevicePage {
    const NAME: &'static str = "AffectedDevicePage";
    const FIELDS: rt::FieldTable = &[
        ("page", rt::REQUIRED),
        ("results", rt::REQUIRED | rt::NOT_OPTION),
        ("size", rt::REQUIRED),
        ("total", rt::REQUIRED | rt::NULLABLE),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.page),
            1 => field.read(&mut self.results),
            2 => field.read(&mut self.size),
            3 => field.read(&mut self.total),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.page);
        to.field(1, &self.results);
        to.field(2, &self.size);
        to.field(3, &self.total);
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
rt::record!(AffectedDevicePage);

/// Affected software on a device: which, where, and when it was found.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AffectedDeviceSoftwareSummary {
    /// When the vulnerability was found in the software.
    pub detection_date: rt::Timestamp,
    /// Name of the software.
    pub name: String,
    /// Path of the software on the device.
    pub path: String,
    /// Version of the software.
    pub version: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for AffectedDeviceSoftwareSummary {
    const NAME: &'static str = "AffectedDeviceSoftwareSummary";
    const FIELDS: rt::FieldTable = &[
        ("detection_date", rt::REQUIRED | rt::NOT_OPTION),
        ("name", rt::REQUIRED | rt::NOT_OPTION),
        ("path", rt::REQUIRED | rt::NOT_OPTION),
        ("version", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.detection_date),
            1 => field.read(&mut self.name),
            2 => field.read(&mut self.path),
            3 => field.read(&mut self.version),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.detection_date);
        to.field(1, &self.name);
        to.field(2, &self.path);
        to.field(3, &self.version);
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
rt::record!(AffectedDeviceSoftwareSummary);

/// What the devices with a vulnerability are sorted by.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[allow(clippy::enum_variant_names, reason = "the names follow the API's values")]
pub enum AffectedDeviceSortBy {
    /// `detection_datetime`
    DetectionDatetime,
    /// `name`
    Name,
    /// A value that the specification does not know.
    Other(String),
}

impl rt::OpenEnum for AffectedDeviceSortBy {
    const VALUES: &'static [&'static str] = &["detection_datetime", "name"];
    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "detection_datetime" => Self::DetectionDatetime,
            "name" => Self::Name,
            other => Self::Other(other.to_owned()),
        }
    }
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::DetectionDatetime => "detection_datetime",
            Self::Name => "name",
            Self::Other(text) => text,
        }
    }
}
rt::open_enum!(AffectedDeviceSortBy);

/// Software that has a given vulnerability. One example shows the fields of a vulnerability in its place.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AffectedSoftware {
    /// Blueprints of the devices that have the software.
    pub blueprints: Option<Vec<AffectedSoftwareBlueprint>>,
    /// Bundle identifier of the software.
    pub bundle_id: Option<String>,
    /// CVE number of the vulnerability, in the form `CVE-year-number`.
    pub cve_id: Option<ids::CveId>,
    /// Link to the entry of a CVE in the National Vulnerability Database.
    pub cve_link: Option<String>,
    /// CVSS score of the vulnerability, from 0 to 10.
    pub cvss_score: Option<f64>,
    /// Number of devices that have the vulnerability.
    pub device_count: Option<i64>,
    /// When the vulnerability was first found in the fleet.
    pub first_detection_date: Option<rt::Timestamp>,
    /// Whether the vulnerability is listed as exploited (KEV): `1` when it is, `0` when not.
    pub kev_score: Option<i64>,
    /// When the vulnerability was last found in the fleet.
    pub latest_detection_date: Option<rt::Timestamp>,
    /// Name of the software.
    pub name: Option<String>,
    /// Number of devices with an affected version of the software.
    pub num_devices: Option<i64>,
    /// Number of affected versions of the software.
    pub num_versions: Option<i64>,
    /// Severity of the vulnerability, such as `Low` or `High`.
    pub severity: Option<String>,
    /// Names of the software that has the vulnerability.
    pub software: Option<Vec<String>>,
    /// Affected versions of the software.
    pub software_versions: Option<Vec<AffectedSoftwareVersion>>,
    /// Status of the vulnerability in the fleet, such as `Active`.
    pub status: Option<String>,
    /// Type of the software; null in all examples.
    pub type_: Option<String>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for AffectedSoftware {
    const NAME: &'static str = "AffectedSoftware";
    const FIELDS: rt::FieldTable = &[
        ("blueprints", rt::OPTIONAL),
        ("bundle_id", rt::OPTIONAL),
        ("cve_id", rt::OPTIONAL),
        ("cve_link", rt::OPTIONAL),
        ("cvss_score", rt::OPTIONAL),
        ("device_count", rt::OPTIONAL),
        ("first_detection_date", rt::OPTIONAL),
        ("kev_score", rt::OPTIONAL),
        ("latest_detection_date", rt::OPTIONAL),
        ("name", rt::OPTIONAL),
        ("num_devices", rt::OPTIONAL),
        ("num_versions", rt::OPTIONAL),
        ("severity", rt::OPTIONAL),
        ("software", rt::OPTIONAL),
        ("software_versions", rt::OPTIONAL),
        ("status", rt::OPTIONAL),
        ("type", rt::NULLABLE),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.blueprints),
            1 => field.read(&mut self.bundle_id),
            2 => field.read(&mut self.cve_id),
            3 => field.read(&mut self.cve_link),
            4 => field.read(&mut self.cvss_score),
            5 => field.read(&mut self.device_count),
            6 => field.read(&mut self.first_detection_date),
            7 => field.read(&mut self.kev_score),
            8 => field.read(&mut self.latest_detection_date),
            9 => field.read(&mut self.name),
            10 => field.read(&mut self.num_devices),
            11 => field.read(&mut self.num_versions),
            12 => field.read(&mut self.severity),
            13 => field.read(&mut self.software),
            14 => field.read(&mut self.software_versions),
            15 => field.read(&mut self.status),
            16 => field.read(&mut self.type_),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.blueprints);
        to.field(1, &self.bundle_id);
        to.field(2, &self.cve_id);
        to.field(3, &self.cve_link);
        to.field(4, &self.cvss_score);
        to.field(5, &self.device_count);
        to.field(6, &self.first_detection_date);
        to.field(7, &self.kev_score);
        to.field(8, &self.latest_detection_date);
        to.field(9, &self.name);
        to.field(10, &self.num_devices);
        to.field(11, &self.num_versions);
        to.field(12, &self.severity);
        to.field(13, &self.software);
        to.field(14, &self.software_versions);
        to.field(15, &self.status);
        to.field(16, &self.type_);
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
rt::record!(AffectedSoftware);

/// A blueprint with devices that have affected software.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AffectedSoftwareBlueprint {
    /// Identifier of the blueprint.
    pub id: String,
    /// Name of the blueprint.
    pub name: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for AffectedSoftwareBlueprint {
    const NAME: &'static str = "AffectedSoftwareBlueprint";
    const FIELDS: rt::FieldTable = &[
        ("id", rt::REQUIRED | rt::NOT_OPTION),
        ("name", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.id),
            1 => field.read(&mut self.name),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.id);
        to.field(1, &self.name);
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
rt::record!(AffectedSoftwareBlueprint);

/// A page of software that has a vulnerability.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AffectedSoftwarePage {
    /// Number of the page, counted from 1.
    pub page: Option<i64>,
    /// Software on the page.
    pub results: Vec<AffectedSoftware>,
    /// Highest number of results on the page.
    pub size: Option<i64>,
    /// Number of results on all pages.
    pub total: Option<i64>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for AffectedSoftwarePage {
    const NAME: &'static str = "AffectedSoftwarePage";
    const FIELDS: rt::FieldTable = &[
        ("page", rt::REQUIRED),
        ("results", rt::REQUIRED | rt::NOT_OPTION),
        ("size", rt::REQUIRED),
        ("total", rt::REQUIRED | rt::NULLABLE),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.page),
            1 => field.read(&mut self.results),
            2 => field.read(&mut self.size),
            3 => field.read(&mut self.total),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.page);
        to.field(1, &self.results);
        to.field(2, &self.size);
        to.field(3, &self.total);
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
rt::record!(AffectedSoftwarePage);

/// What the software with a vulnerability is sorted by.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[allow(clippy::enum_variant_names, reason = "the names follow the API's values")]
pub enum AffectedSoftwareSortBy {
    /// `detection_datetime`
    DetectionDatetime,
    /// `software`
    Software,
    /// A value that the specification does not know.
    Other(String),
}

impl rt::OpenEnum for AffectedSoftwareSortBy {
    const VALUES: &'static [&'static str] = &["detection_datetime", "software"];
    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "detection_datetime" => Self::DetectionDatetime,
            "software" => Self::Software,
            other => Self::Other(other.to_owned()),
        }
    }
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::DetectionDatetime => "detection_datetime",
            Self::Software => "software",
            Self::Other(text) => text,
        }
    }
}
rt::open_enum!(AffectedSoftwareSortBy);

/// An affected version of software.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AffectedSoftwareVersion {
    /// Blueprints of the devices that have the version.
    pub blueprints: Vec<AffectedSoftwareBlueprint>,
    /// Number of devices that have the version.
    pub devices_impacted: Option<i64>,
    /// When the vulnerability was last found in the version.
    pub latest_detection_date: rt::Timestamp,
    /// Version of the software.
    pub version: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for AffectedSoftwareVersion {
    const NAME: &'static str = "AffectedSoftwareVersion";
    const FIELDS: rt::FieldTable = &[
        ("blueprints", rt::REQUIRED | rt::NOT_OPTION),
        ("devices_impacted", rt::REQUIRED),
        ("latest_detection_date", rt::REQUIRED | rt::NOT_OPTION),
        ("version", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.blueprints),
            1 => field.read(&mut self.devices_impacted),
            2 => field.read(&mut self.latest_detection_date),
            3 => field.read(&mut self.version),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.blueprints);
        to.field(1, &self.devices_impacted);
        to.field(2, &self.latest_detection_date);
        to.field(3, &self.version);
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
rt::record!(AffectedSoftwareVersion);

/// One vulnerability found in one piece of software on one device.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Detection {
    /// Identifier (UUID) of the blueprint that the device is assigned to.
    pub blueprint_id: ids::BlueprintId,
    /// Name of the blueprint that the device is assigned to.
    pub blueprint_name: String,
    /// Bundle identifier of the software.
    pub bundle_id: String,
    /// Description of the CVE, from the National Vulnerability Database.
    pub cve_description: String,
    /// CVE number of the vulnerability, in the form `CVE-year-number`.
    pub cve_id: ids::CveId,
    /// Link to the entry of a CVE in the National Vulnerability Database.
    pub cve_link: String,
    /// CVSS score of the vulnerability, from 0 to 10.
    pub cvss_score: Option<f64>,
    /// Severity of the CVE, such as `Low` or `High`.
    pub cvss_severity: String,
    /// Identifier of the device record.
    pub device_id: ids::DeviceId,
    /// Model of the device.
    pub device_model: String,
    /// Name of the device.
    pub device_name: String,
    /// Version of the operating system of the device.
    pub device_os_version: String,
    /// Serial number of the device.
    pub device_serial_number: String,
    /// When the vulnerability was first found in the software on the device.
    pub first_detection_date: rt::Timestamp,
    /// When the vulnerability was last found in the software on the device.
    pub latest_detection_date: rt::Timestamp,
    /// Name of the software.
    pub name: String,
    /// Path of the software on the device.
    pub path: String,
    /// Version of the software.
    pub version: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for Detection {
    const NAME: &'static str = "Detection";
    const FIELDS: rt::FieldTable = &[
        ("blueprint_id", rt::REQUIRED | rt::NOT_OPTION),
        ("blueprint_name", rt::REQUIRED | rt::NOT_OPTION),
        ("bundle_id", rt::REQUIRED | rt::NOT_OPTION),
        ("cve_description", rt::REQUIRED | rt::NOT_OPTION),
        ("cve_id", rt::REQUIRED | rt::NOT_OPTION),
        ("cve_link", rt::REQUIRED | rt::NOT_OPTION),
        ("cvss_score", rt::REQUIRED),
        ("cvss_severity", rt::REQUIRED | rt::NOT_OPTION),
        ("device_id", rt::REQUIRED | rt::NOT_OPTION),
        ("device_model", rt::REQUIRED | rt::NOT_OPTION),
        ("device_name", rt::REQUIRED | rt::NOT_OPTION),
        ("device_os_version", rt::REQUIRED | rt::NOT_OPTION),
        ("device_serial_number", rt::REQUIRED | rt::NOT_OPTION),
        ("first_detection_date", rt::REQUIRED | rt::NOT_OPTION),
        ("latest_detection_date", rt::REQUIRED | rt::NOT_OPTION),
        ("name", rt::REQUIRED | rt::NOT_OPTION),
        ("path", rt::REQUIRED | rt::NOT_OPTION),
        ("version", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.blueprint_id),
            1 => field.read(&mut self.blueprint_name),
            2 => field.read(&mut self.bundle_id),
            3 => field.read(&mut self.cve_description),
            4 => field.read(&mut self.cve_id),
            5 => field.read(&mut self.cve_link),
            6 => field.read(&mut self.cvss_score),
            7 => field.read(&mut self.cvss_severity),
            8 => field.read(&mut self.device_id),
            9 => field.read(&mut self.device_model),
            10 => field.read(&mut self.device_name),
            11 => field.read(&mut self.device_os_version),
            12 => field.read(&mut self.device_serial_number),
            13 => field.read(&mut self.first_detection_date),
            14 => field.read(&mut self.latest_detection_date),
            15 => field.read(&mut self.name),
            16 => field.read(&mut self.path),
            17 => field.read(&mut self.version),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.blueprint_id);
        to.field(1, &self.blueprint_name);
        to.field(2, &self.bundle_id);
        to.field(3, &self.cve_description);
        to.field(4, &self.cve_id);
        to.field(5, &self.cve_link);
        to.field(6, &self.cvss_score);
        to.field(7, &self.cvss_severity);
        to.field(8, &self.device_id);
        to.field(9, &self.device_model);
        to.field(10, &self.device_name);
        to.field(11, &self.device_os_version);
        to.field(12, &self.device_serial_number);
        to.field(13, &self.first_detection_date);
        to.field(14, &self.latest_detection_date);
        to.field(15, &self.name);
        to.field(16, &self.path);
        to.field(17, &self.version);
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
rt::record!(Detection);

/// Columns to filter and to sort by.
impl Detection {
    /// Column `blueprint_id`.
    pub const BLUEPRINT_ID: rt::Column<Self, String> = rt::Column::new("blueprint_id");
    /// Column `blueprint_name`.
    pub const BLUEPRINT_NAME: rt::Column<Self, String> = rt::Column::new(
        "blueprint_name",
    );
    /// Column `bundle_id`.
    pub const BUNDLE_ID: rt::Column<Self, String> = rt::Column::new("bundle_id");
    /// Column `cve_description`.
    pub const CVE_DESCRIPTION: rt::Column<Self, String> = rt::Column::new(
        "cve_description",
    );
    /// Column `cve_id`.
    pub const CVE_ID: rt::Column<Self, String> = rt::Column::new("cve_id");
    /// Column `cve_link`.
    pub const CVE_LINK: rt::Column<Self, String> = rt::Column::new("cve_link");
    /// Column `cvss_score`.
    pub const CVSS_SCORE: rt::Column<Self, rt::Value> = rt::Column::new("cvss_score");
    /// Column `cvss_severity`.
    pub const CVSS_SEVERITY: rt::Column<Self, String> = rt::Column::new("cvss_severity");
    /// Column `device_id`.
    pub const DEVICE_ID: rt::Column<Self, String> = rt::Column::new("device_id");
    /// Column `device_model`.
    pub const DEVICE_MODEL: rt::Column<Self, String> = rt::Column::new("device_model");
    /// Column `device_name`.
    pub const DEVICE_NAME: rt::Column<Self, String> = rt::Column::new("device_name");
    /// Column `device_os_version`.
    pub const DEVICE_OS_VERSION: rt::Column<Self, String> = rt::Column::new(
        "device_os_version",
    );
    /// Column `device_serial_number`.
    pub const DEVICE_SERIAL_NUMBER: rt::Column<Self, String> = rt::Column::new(
        "device_serial_number",
    );
    /// Column `first_detection_date`.
    pub const FIRST_DETECTION_DATE: rt::Column<Self, rt::Timestamp> = rt::Column::new(
        "first_detection_date",
    );
    /// Column `latest_detection_date`.
    pub const LATEST_DETECTION_DATE: rt::Column<Self, rt::Timestamp> = rt::Column::new(
        "latest_detection_date",
    );
    /// Column `name`.
    pub const NAME: rt::Column<Self, String> = rt::Column::new("name");
    /// Column `path`.
    pub const PATH: rt::Column<Self, String> = rt::Column::new("path");
    /// Column `version`.
    pub const VERSION: rt::Column<Self, String> = rt::Column::new("version");
}

/// A page of detections.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DetectionPage {
    /// Points to the next page, with its cursor for `after`; null when there is none.
    pub next: Option<String>,
    /// Points to the page before; null when there is none.
    pub previous: Option<String>,
    /// Detections on the page.
    pub results: Vec<Detection>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for DetectionPage {
    const NAME: &'static str = "DetectionPage";
    const FIELDS: rt::FieldTable = &[
        ("next", rt::REQUIRED | rt::NULLABLE),
        ("previous", rt::REQUIRED | rt::NULLABLE),
        ("results", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.next),
            1 => field.read(&mut self.previous),
            2 => field.read(&mut self.results),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.next);
        to.field(1, &self.previous);
        to.field(2, &self.results);
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
rt::record!(DetectionPage);

/// One vulnerability (CVE) found in the fleet. The list and the single answer fill different fields.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Vulnerability {
    /// CVE number of the vulnerability, in the form `CVE-year-number`.
    pub cve_id: ids::CveId,
    /// Link to the entry of a CVE in the National Vulnerability Database.
    pub cve_link: String,
    /// When the entry of the CVE was last changed.
    pub cve_modified_at: Option<rt::Timestamp>,
    /// When the CVE was published.
    pub cve_published_at: Option<rt::Timestamp>,
    /// CVSS score of the vulnerability, from 0 to 10.
    pub cvss_score: Option<f64>,
    /// Description of the CVE, from the National Vulnerability Database.
    pub description: Option<String>,
    /// Number of devices that have the vulnerability.
    pub device_count: Option<i64>,
    /// Probability that the vulnerability gets exploited (EPSS), from 0 to 1.
    pub epss_score: Option<f64>,
    /// When the vulnerability was first found in the fleet.
    pub first_detection_date: rt::Timestamp,
    /// Whether the vulnerability is listed as exploited (KEV): `1` when it is, `0` when not.
    pub kev_score: Option<i64>,
    /// When the vulnerability was last found in the fleet.
    pub latest_detection_date: rt::Timestamp,
    /// Severity of the vulnerability, such as `Low` or `High`.
    pub severity: String,
    /// Names of the software that has the vulnerability.
    pub software: Option<Vec<String>>,
    /// Number of software titles that have the vulnerability.
    pub software_count: Option<i64>,
    /// Status of the vulnerability in the fleet, such as `Active`.
    pub status: Option<String>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for Vulnerability {
    const NAME: &'static str = "Vulnerability";
    const FIELDS: rt::FieldTable = &[
        ("cve_id", rt::REQUIRED | rt::NOT_OPTION),
        ("cve_link", rt::REQUIRED | rt::NOT_OPTION),
        ("cve_modified_at", rt::OPTIONAL),
        ("cve_published_at", rt::OPTIONAL),
        ("cvss_score", rt::REQUIRED),
        ("description", rt::OPTIONAL),
        ("device_count", rt::REQUIRED),
        ("epss_score", rt::OPTIONAL),
        ("first_detection_date", rt::REQUIRED | rt::NOT_OPTION),
        ("kev_score", rt::REQUIRED),
        ("latest_detection_date", rt::REQUIRED | rt::NOT_OPTION),
        ("severity", rt::REQUIRED | rt::NOT_OPTION),
        ("software", rt::OPTIONAL),
        ("software_count", rt::OPTIONAL),
        ("status", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.cve_id),
            1 => field.read(&mut self.cve_link),
            2 => field.read(&mut self.cve_modified_at),
            3 => field.read(&mut self.cve_published_at),
            4 => field.read(&mut self.cvss_score),
            5 => field.read(&mut self.description),
            6 => field.read(&mut self.device_count),
            7 => field.read(&mut self.epss_score),
            8 => field.read(&mut self.first_detection_date),
            9 => field.read(&mut self.kev_score),
            10 => field.read(&mut self.latest_detection_date),
            11 => field.read(&mut self.severity),
            12 => field.read(&mut self.software),
            13 => field.read(&mut self.software_count),
            14 => field.read(&mut self.status),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.cve_id);
        to.field(1, &self.cve_link);
        to.field(2, &self.cve_modified_at);
        to.field(3, &self.cve_published_at);
        to.field(4, &self.cvss_score);
        to.field(5, &self.description);
        to.field(6, &self.device_count);
        to.field(7, &self.epss_score);
        to.field(8, &self.first_detection_date);
        to.field(9, &self.kev_score);
        to.field(10, &self.latest_detection_date);
        to.field(11, &self.severity);
        to.field(12, &self.software);
        to.field(13, &self.software_count);
        to.field(14, &self.status);
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
rt::record!(Vulnerability);

/// Columns to filter and to sort by.
impl Vulnerability {
    /// Column `cve_id`.
    pub const CVE_ID: rt::Column<Self, String> = rt::Column::new("cve_id");
    /// Column `first_detection_date`.
    pub const FIRST_DETECTION_DATE: rt::Column<Self, rt::Timestamp> = rt::Column::new(
        "first_detection_date",
    );
    /// Column `severity`.
    pub const SEVERITY: rt::Column<Self, String> = rt::Column::new("severity");
    /// Column `software`.
    pub const SOFTWARE: rt::Column<Self, rt::Value> = rt::Column::new("software");
    /// Column `status`.
    pub const STATUS: rt::Column<Self, String> = rt::Column::new("status");
}

/// A page of vulnerabilities.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct VulnerabilityPage {
    /// Vulnerabilities on the page.
    pub results: Vec<Vulnerability>,
    /// Highest number of results on the page.
    pub size: Option<i64>,
    /// Number of results on all pages.
    pub total: Option<i64>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for VulnerabilityPage {
    const NAME: &'static str = "VulnerabilityPage";
    const FIELDS: rt::FieldTable = &[
        ("results", rt::REQUIRED | rt::NOT_OPTION),
        ("size", rt::REQUIRED),
        ("total", rt::REQUIRED | rt::NULLABLE),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.results),
            1 => field.read(&mut self.size),
            2 => field.read(&mut self.total),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.results);
        to.field(1, &self.size);
        to.field(2, &self.total);
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
rt::record!(VulnerabilityPage);

/// What vulnerabilities are sorted by.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[allow(clippy::enum_variant_names, reason = "the names follow the API's values")]
pub enum VulnerabilitySortBy {
    /// `age`
    Age,
    /// `cve_id`
    CveId,
    /// `cvss_score`
    CvssScore,
    /// `device_count`
    DeviceCount,
    /// `known_exploit`
    KnownExploit,
    /// `severity`
    Severity,
    /// `software`
    Software,
    /// `status`
    Status,
    /// A value that the specification does not know.
    Other(String),
}

impl rt::OpenEnum for VulnerabilitySortBy {
    const VALUES: &'static [&'static str] = &[
        "age",
        "cve_id",
        "cvss_score",
        "device_count",
        "known_exploit",
        "severity",
        "software",
        "status",
    ];
    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "age" => Self::Age,
            "cve_id" => Self::CveId,
            "cvss_score" => Self::CvssScore,
            "device_count" => Self::DeviceCount,
            "known_exploit" => Self::KnownExploit,
            "severity" => Self::Severity,
            "software" => Self::Software,
            "status" => Self::Status,
            other => Self::Other(other.to_owned()),
        }
    }
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Age => "age",
            Self::CveId => "cve_id",
            Self::CvssScore => "cvss_score",
            Self::DeviceCount => "device_count",
            Self::KnownExploit => "known_exploit",
            Self::Severity => "severity",
            Self::Software => "software",
            Self::Status => "status",
            Self::Other(text) => text,
        }
    }
}
rt::open_enum!(VulnerabilitySortBy);
