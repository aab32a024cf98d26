// Made by `cargo xtask generate` from spec/. Do not edit: put corrections into spec/overlays.

//! What Endpoint Detection and Response (EDR) found on devices. Needs the EDR product.

use crate::ids;
use crate::runtime as rt;
use crate::types;

/// The operations of this group: [`Client::threats`](rt::Client::threats) gives them.
#[derive(Clone, Copy, Debug)]
pub struct Threats<'c> {
    pub(crate) client: &'c rt::Client,
}

impl<'c> Threats<'c> {
    /// List behavioral detections (version 1).
    ///
    /// Lists the behavioral detections of the tenant, with counts of malicious and suspicious ones; needs Endpoint Detection and Response. A page holds at most 1000 detections. The vendor has deprecated this operation in favor of version 2.
    ///
    /// **Deprecated**: the API is going to remove this.
    ///
    /// Setters: `classification`, `date_range`, `detection_date_from`, `detection_date_to`, `device_id`, `informational_tags`, `limit`, `malware_family`, `offset`, `parent_process_name`, `sort_by`, `status`, `target_process_name`, `term`, `threat_id`; see [`ListBehavioralDetections`].
    ///
    /// `GET /api/v1/behavioral-detections`: reads and changes nothing. [Retried](crate#risk-and-retries) after any passing fault.
    ///
    /// Answers [`BehavioralDetectionPage`]. It is one page, of at most 1000 items, of a list of [`BehavioralDetection`]: [`items`](rt::Call::items) goes through all of them, one request a page; [`send`](rt::Call::send) fetches one page.
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = kandji
    ///     .threats()
    ///     .list_behavioral_detections()
    ///     .sort_by("-classification")
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_behavioral_detections(&self) -> rt::Call<'c, ListBehavioralDetections> {
        rt::Call::new(self.client, ListBehavioralDetections::default())
    }
    /// List threats (version 1).
    ///
    /// Lists the malware and the potentially unwanted programs (PUP) found on devices, with counts of both; needs Endpoint Detection and Response. A page holds at most 1000 threats. The vendor has deprecated this operation in favor of version 2.
    ///
    /// **Deprecated**: the API is going to remove this.
    ///
    /// Setters: `classification`, `date_range`, `device_id`, `limit`, `offset`, `sort_by`, `status`, `term`; see [`ListThreats`].
    ///
    /// `GET /api/v1/threat-details`: reads and changes nothing. [Retried](crate#risk-and-retries) after any passing fault.
    ///
    /// Answers [`ThreatPage`]. It is one page, of at most 1000 items, of a list of [`Threat`]: [`items`](rt::Call::items) goes through all of them, one request a page; [`send`](rt::Call::send) fetches one page.
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = kandji.threats().list().classification("malware").items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> rt::Call<'c, ListThreats> {
        rt::Call::new(self.client, ListThreats::default())
    }
    /// List behavioral detections.
    ///
    /// Lists the behavioral detections on one device, with severity, tags and management state; needs Endpoint Detection and Response. A page holds at most 1000 detections.
    ///
    /// * `device_id`: Identifier (UUID) of the device. Required.
    ///
    /// Setters: `classifications`, `detection_from`, `detection_to`, `limit`, `management_state`, `offset`, `search_term`, `severities`, `sort_by`, `statuses`, `tags`; see [`ListBehavioralDetectionsV2`].
    ///
    /// `GET /api/v2/threat/behavioral-detections/events`: reads and changes nothing. [Retried](crate#risk-and-retries) after any passing fault.
    ///
    /// Answers [`Value`](rt::Value).
    ///
    /// # Errors
    /// What [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = kandji
    ///     .threats()
    ///     .list_behavioral_detections_v2("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11")
    ///     .sort_by("-associated_item")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_behavioral_detections_v2(
        &self,
        device_id: impl Into<ids::DeviceId>,
    ) -> rt::Call<'c, ListBehavioralDetectionsV2> {
        rt::Call::new(
            self.client,
            ListBehavioralDetectionsV2 {
                device_id: device_id.into(),
                ..ListBehavioralDetectionsV2::default()
            },
        )
    }
    /// List threats.
    ///
    /// Lists the malware and the potentially unwanted programs (PUP) found on devices, with severity, tags and management state; needs Endpoint Detection and Response. `statuses` is required. A page holds at most 1000 threats.
    ///
    /// * `statuses`: Returns threats of these statuses, comma separated: `quarantined`, `not_quarantined`, `released` or `resolved`. Required.
    ///
    /// Setters: `classification`, `date_range`, `detection_date_from`, `detection_date_to`, `device_id`, `limit`, `management_state`, `offset`, `severities`, `sort_by`, `tags`, `term`; see [`ListThreatsV2`].
    ///
    /// `GET /api/v2/threat/threat-details`: reads and changes nothing. [Retried](crate#risk-and-retries) after any passing fault.
    ///
    /// Answers [`Value`](rt::Value).
    ///
    /// # Errors
    /// What [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = kandji
    ///     .threats()
    ///     .list_v2(["not_quarantined"])
    ///     .classification("malware")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_v2(
        &self,
        statuses: impl IntoIterator<Item = impl Into<ThreatV2Status>>,
    ) -> rt::Call<'c, ListThreatsV2> {
        rt::Call::new(
            self.client,
            ListThreatsV2 {
                statuses: statuses.into_iter().map(Into::into).collect(),
                ..ListThreatsV2::default()
            },
        )
    }
}

/// List behavioral detections (version 1).
///
/// Arguments of [`list_behavioral_detections`](Threats::list_behavioral_detections), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListBehavioralDetections {
    /// Returns detections with this classification, such as `malicious`.
    pub classification: Option<String>,
    /// Returns detections of this many days back from now. At least `1`.
    pub date_range: Option<i64>,
    /// Returns detections from this date on.
    pub detection_date_from: Option<rt::Date>,
    /// Returns detections up to this date.
    pub detection_date_to: Option<rt::Date>,
    /// Returns detections on the device with this identifier (UUID).
    pub device_id: Option<ids::DeviceId>,
    /// Returns detections with these tags, comma separated.
    pub informational_tags: Option<Vec<String>>,
    /// Number of detections in one answer. The maximum is 1000, which is also the default.
    pub limit: Option<i64>,
    /// Returns detections of this malware family.
    pub malware_family: Option<String>,
    /// Number of detections to skip before the first one returned. At least `0`. If absent: `0`.
    pub offset: Option<i64>,
    /// Returns detections with this parent process.
    pub parent_process_name: Option<String>,
    /// Sort key: `threat_id`, `classification`, `device_name`, `parent_process_name`, `target_process_name`, `detection_date` or `status`. A leading dash sorts in descending order.
    pub sort_by: Option<BehavioralDetectionSortBy>,
    /// Returns detections with this threat status, such as `blocked`.
    pub status: Option<String>,
    /// Returns detections with this target process.
    pub target_process_name: Option<String>,
    /// Text to search for in device name, file hash and image path.
    pub term: Option<String>,
    /// Returns detections of the threat with this identifier.
    pub threat_id: Option<String>,
}

impl rt::Operation for ListBehavioralDetections {
    type Response = rt::Json<BehavioralDetectionPage>;
    const META: rt::Meta = rt::Meta {
        id: "getBehavioralDetections",
        method: rt::Method::Get,
        path: "/api/v1/behavioral-detections",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.query("classification", &self.classification);
        to.query("date_range", &self.date_range);
        to.query("detection_date_from", &self.detection_date_from);
        to.query("detection_date_to", &self.detection_date_to);
        to.query("device_id", &self.device_id);
        to.query("informational_tags", &self.informational_tags);
        to.query("limit", &self.limit);
        to.query("malware_family", &self.malware_family);
        to.query("offset", &self.offset);
        to.query("parent_process_name", &self.parent_process_name);
        to.query("sort_by", &self.sort_by);
        to.query("status", &self.status);
        to.query("target_process_name", &self.target_process_name);
        to.query("term", &self.term);
        to.query("threat_id", &self.threat_id);
    }
}

impl rt::Record for ListBehavioralDetections {
    const NAME: &'static str = "ListBehavioralDetections";
    const FIELDS: rt::FieldTable = &[
        ("classification", rt::OPTIONAL),
        ("date_range", rt::OPTIONAL),
        ("detection_date_from", rt::OPTIONAL),
        ("detection_date_to", rt::OPTIONAL),
        ("device_id", rt::OPTIONAL),
        ("informational_tags", rt::OPTIONAL),
        ("limit", rt::OPTIONAL),
        ("malware_family", rt::OPTIONAL),
        ("offset", rt::OPTIONAL),
        ("parent_process_name", rt::OPTIONAL),
        ("sort_by", rt::OPTIONAL),
        ("status", rt::OPTIONAL),
        ("target_process_name", rt::OPTIONAL),
        ("term", rt::OPTIONAL),
        ("threat_id", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.classification),
            1 => field.read(&mut self.date_range),
            2 => field.read(&mut self.detection_date_from),
            3 => field.read(&mut self.detection_date_to),
            4 => field.read(&mut self.device_id),
            5 => field.read(&mut self.informational_tags),
            6 => field.read(&mut self.limit),
            7 => field.read(&mut self.malware_family),
            8 => field.read(&mut self.offset),
            9 => field.read(&mut self.parent_process_name),
            10 => field.read(&mut self.sort_by),
            11 => field.read(&mut self.status),
            12 => field.read(&mut self.target_process_name),
            13 => field.read(&mut self.term),
            14 => field.read(&mut self.threat_id),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.classification);
        to.field(1, &self.date_range);
        to.field(2, &self.detection_date_from);
        to.field(3, &self.detection_date_to);
        to.field(4, &self.device_id);
        to.field(5, &self.informational_tags);
        to.field(6, &self.limit);
        to.field(7, &self.malware_family);
        to.field(8, &self.offset);
        to.field(9, &self.parent_process_name);
        to.field(10, &self.sort_by);
        to.field(11, &self.status);
        to.field(12, &self.target_process_name);
        to.field(13, &self.term);
        to.field(14, &self.threat_id);
    }
}
rt::record!(ListBehavioralDetections);

impl rt::Paged for ListBehavioralDetections {
    type Item = BehavioralDetection;
    const PAGING: rt::Paging = rt::Paging::Offset {
        limit: "limit",
        offset: "offset",
        max: Some(1000),
    };
    #[inline]
    fn page(output: rt::Output<Self>) -> rt::Page<Self::Item> {
        let next = output.next.clone();
        let total = output.total_count;
        rt::Page::of(output.results).next(next).total(total)
    }
    #[inline]
    fn key(item: &Self::Item) -> Option<u64> {
        rt::key(&item.id)
    }
}

#[doc(hidden)]
impl rt::Call<'_, ListBehavioralDetections> {
    /// Returns detections with this classification, such as `malicious`.
    pub fn classification(mut self, classification: impl Into<String>) -> Self {
        self.operation.classification = Some(classification.into());
        self
    }
    /// Returns detections of this many days back from now. At least `1`.
    pub fn date_range(mut self, date_range: i64) -> Self {
        self.operation.date_range = Some(date_range);
        self
    }
    /// Returns detections from this date on.
    pub fn detection_date_from(
        mut self,
        detection_date_from: impl Into<rt::Date>,
    ) -> Self {
        self.operation.detection_date_from = Some(detection_date_from.into());
        self
    }
    /// Returns detections up to this date.
    pub fn detection_date_to(mut self, detection_date_to: impl Into<rt::Date>) -> Self {
        self.operation.detection_date_to = Some(detection_date_to.into());
        self
    }
    /// Returns detections on the device with this identifier (UUID).
    pub fn device_id(mut self, device_id: impl Into<ids::DeviceId>) -> Self {
        self.operation.device_id = Some(device_id.into());
        self
    }
    /// Returns detections with these tags, comma separated.
    pub fn informational_tags(
        mut self,
        informational_tags: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.operation.informational_tags = Some(
            informational_tags.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Number of detections in one answer. The maximum is 1000, which is also the default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.operation.limit = Some(limit);
        self
    }
    /// Returns detections of this malware family.
    pub fn malware_family(mut self, malware_family: impl Into<String>) -> Self {
        self.operation.malware_family = Some(malware_family.into());
        self
    }
    /// Number of detections to skip before the first one returned. At least `0`. If absent: `0`.
    pub fn offset(mut self, offset: i64) -> Self {
        self.operation.offset = Some(offset);
        self
    }
    /// Returns detections with this parent process.
    pub fn parent_process_name(
        mut self,
        parent_process_name: impl Into<String>,
    ) -> Self {
        self.operation.parent_process_name = Some(parent_process_name.into());
        self
    }
    /// Sort key: `threat_id`, `classification`, `device_name`, `parent_process_name`, `target_process_name`, `detection_date` or `status`. A leading dash sorts in descending order.
    pub fn sort_by(mut self, sort_by: impl Into<BehavioralDetectionSortBy>) -> Self {
        self.operation.sort_by = Some(sort_by.into());
        self
    }
    /// Returns detections with this threat status, such as `blocked`.
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.operation.status = Some(status.into());
        self
    }
    /// Returns detections with this target process.
    pub fn target_process_name(
        mut self,
        target_process_name: impl Into<String>,
    ) -> Self {
        self.operation.target_process_name = Some(target_process_name.into());
        self
    }
    /// Text to search for in device name, file hash and image path.
    pub fn term(mut self, term: impl Into<String>) -> Self {
        self.operation.term = Some(term.into());
        self
    }
    /// Returns detections of the threat with this identifier.
    pub fn threat_id(mut self, threat_id: impl Into<String>) -> Self {
        self.operation.threat_id = Some(threat_id.into());
        self
    }
}

/// List threats (version 1).
///
/// Arguments of [`list`](Threats::list), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListThreats {
    /// Returns threats of one class: `malware` or `pup`. Without it, both.
    pub classification: Option<ThreatClassification>,
    /// Returns threats of this many days back from now; any positive number. At least `1`.
    pub date_range: Option<i64>,
    /// Returns threats on the device with this identifier (UUID).
    pub device_id: Option<ids::DeviceId>,
    /// Number of threats in one answer. The maximum is 1000, which is also the default.
    pub limit: Option<i64>,
    /// Number of threats to skip before the first one returned. At least `0`. If absent: `0`.
    pub offset: Option<i64>,
    /// Sort key: `threat_name`, `classification`, `device_name`, `process_name`, `process_owner`, `detection_date` or `status`. A leading dash sorts in descending order.
    pub sort_by: Option<ThreatSortBy>,
    /// Returns threats of one status: `quarantined`, `not_quarantined` or `released`. Without it, all.
    pub status: Option<ThreatStatus>,
    /// Text to search for in device name, file hash and file path.
    pub term: Option<String>,
}

impl rt::Operation for ListThreats {
    type Response = rt::Json<ThreatPage>;
    const META: rt::Meta = rt::Meta {
        id: "getThreatDetails",
        method: rt::Method::Get,
        path: "/api/v1/threat-details",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.query("classification", &self.classification);
        to.query("date_range", &self.date_range);
        to.query("device_id", &self.device_id);
        to.query("limit", &self.limit);
        to.query("offset", &self.offset);
        to.query("sort_by", &self.sort_by);
        to.query("status", &self.status);
        to.query("term", &self.term);
    }
}

impl rt::Record for ListThreats {
    const NAME: &'static str = "ListThreats";
    const FIELDS: rt::FieldTable = &[
        ("classification", rt::OPTIONAL),
        ("date_range", rt::OPTIONAL),
        ("device_id", rt::OPTIONAL),
        ("limit", rt::OPTIONAL),
        ("offset", rt::OPTIONAL),
        ("sort_by", rt::OPTIONAL),
        ("status", rt::OPTIONAL),
        ("term", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.classification),
            1 => field.read(&mut self.date_range),
            2 => field.read(&mut self.device_id),
            3 => field.read(&mut self.limit),
            4 => field.read(&mut self.offset),
            5 => field.read(&mut self.sort_by),
            6 => field.read(&mut self.status),
            7 => field.read(&mut self.term),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.classification);
        to.field(1, &self.date_range);
        to.field(2, &self.device_id);
        to.field(3, &self.limit);
        to.field(4, &self.offset);
        to.field(5, &self.sort_by);
        to.field(6, &self.status);
        to.field(7, &self.term);
    }
}
rt::record!(ListThreats);

impl rt::Paged for ListThreats {
    type Item = Threat;
    const PAGING: rt::Paging = rt::Paging::Offset {
        limit: "limit",
        offset: "offset",
        max: Some(1000),
    };
    #[inline]
    fn page(output: rt::Output<Self>) -> rt::Page<Self::Item> {
        let next = output.next.clone();
        let total = output.count;
        rt::Page::of(output.results).next(next).total(total)
    }
}

#[doc(hidden)]
impl rt::Call<'_, ListThreats> {
    /// Returns threats of one class: `malware` or `pup`. Without it, both.
    pub fn classification(
        mut self,
        classification: impl Into<ThreatClassification>,
    ) -> Self {
        self.operation.classification = Some(classification.into());
        self
    }
    /// Returns threats of this many days back from now; any positive number. At least `1`.
    pub fn date_range(mut self, date_range: i64) -> Self {
        self.operation.date_range = Some(date_range);
        self
    }
    /// Returns threats on the device with this identifier (UUID).
    pub fn device_id(mut self, device_id: impl Into<ids::DeviceId>) -> Self {
        self.operation.device_id = Some(device_id.into());
        self
    }
    /// Number of threats in one answer. The maximum is 1000, which is also the default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.operation.limit = Some(limit);
        self
    }
    /// Number of threats to skip before the first one returned. At least `0`. If absent: `0`.
    pub fn offset(mut self, offset: i64) -> Self {
        self.operation.offset = Some(offset);
        self
    }
    /// Sort key: `threat_name`, `classification`, `device_name`, `process_name`, `process_owner`, `detection_date` or `status`. A leading dash sorts in descending order.
    pub fn sort_by(mut self, sort_by: impl Into<ThreatSortBy>) -> Self {
        self.operation.sort_by = Some(sort_by.into());
        self
    }
    /// Returns threats of one status: `quarantined`, `not_quarantined` or `released`. Without it, all.
    pub fn status(mut self, status: impl Into<ThreatStatus>) -> Self {
        self.operation.status = Some(status.into());
        self
    }
    /// Text to search for in device name, file hash and file path.
    pub fn term(mut self, term: impl Into<String>) -> Self {
        self.operation.term = Some(term.into());
        self
    }
}

/// List behavioral detections.
///
/// Arguments of [`list_behavioral_detections_v2`](Threats::list_behavioral_detections_v2), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListBehavioralDetectionsV2 {
    /// Returns detections of these classes, comma separated: `mal`, `pup` or `sus`. Without it, all.
    pub classifications: Option<Vec<BehavioralDetectionV2Classification>>,
    /// Returns detections from this moment on, an ISO 8601 date and time in UTC.
    pub detection_from: Option<rt::Timestamp>,
    /// Returns detections up to this moment, an ISO 8601 date and time in UTC.
    pub detection_to: Option<rt::Timestamp>,
    /// Identifier (UUID) of the device. Required.
    pub device_id: ids::DeviceId,
    /// Number of detections in one answer. The maximum is 1000.
    pub limit: Option<i64>,
    /// Returns detections in these management states, comma separated: `open` or `closed`.
    pub management_state: Option<Vec<ThreatV2ManagementState>>,
    /// Number of detections to skip before the first one returned.
    pub offset: Option<i64>,
    /// Text to search for in the detections.
    pub search_term: Option<String>,
    /// Returns detections of these severities, comma separated: `informational`, `low`, `medium`, `high` or `critical`.
    pub severities: Option<Vec<ThreatV2Severity>>,
    /// Sort key: `detection_date`, `threat_id`, `process`, `classification`, `associated_item`, `management_state` or `severity`. A leading dash sorts in descending order.
    pub sort_by: Option<BehavioralDetectionV2SortBy>,
    /// Returns detections of these statuses, comma separated: `blocked`, `blocked_parent`, `detected` or `informational`. Without it, all.
    pub statuses: Option<Vec<BehavioralDetectionV2Status>>,
    /// Returns detections with these tags, comma separated.
    pub tags: Option<Vec<String>>,
}

impl rt::Operation for ListBehavioralDetectionsV2 {
    type Response = rt::Json<rt::Value>;
    const META: rt::Meta = rt::Meta {
        id: "getBehavioralDetectionsV2",
        method: rt::Method::Get,
        path: "/api/v2/threat/behavioral-detections/events",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.query("classifications", &self.classifications);
        to.query("detection_from", &self.detection_from);
        to.query("detection_to", &self.detection_to);
        to.query("device_id", &self.device_id);
        to.query("limit", &self.limit);
        to.query("management_state", &self.management_state);
        to.query("offset", &self.offset);
        to.query("search_term", &self.search_term);
        to.query("severities", &self.severities);
        to.query("sort_by", &self.sort_by);
        to.query("statuses", &self.statuses);
        to.query("tags", &self.tags);
    }
}

impl rt::Record for ListBehavioralDetectionsV2 {
    const NAME: &'static str = "ListBehavioralDetectionsV2";
    const FIELDS: rt::FieldTable = &[
        ("classifications", rt::OPTIONAL),
        ("detection_from", rt::OPTIONAL),
        ("detection_to", rt::OPTIONAL),
        ("device_id", rt::REQUIRED | rt::NO_DEFAULT),
        ("limit", rt::OPTIONAL),
        ("management_state", rt::OPTIONAL),
        ("offset", rt::OPTIONAL),
        ("search_term", rt::OPTIONAL),
        ("severities", rt::OPTIONAL),
        ("sort_by", rt::OPTIONAL),
        ("statuses", rt::OPTIONAL),
        ("tags", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.classifications),
            1 => field.read(&mut self.detection_from),
            2 => field.read(&mut self.detection_to),
            3 => field.read(&mut self.device_id),
            4 => field.read(&mut self.limit),
            5 => field.read(&mut self.management_state),
            6 => field.read(&mut self.offset),
            7 => field.read(&mut self.search_term),
            8 => field.read(&mut self.severities),
            9 => field.read(&mut self.sort_by),
            10 => field.read(&mut self.statuses),
            11 => field.read(&mut self.tags),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.classifications);
        to.field(1, &self.detection_from);
        to.field(2, &self.detection_to);
        to.field(3, &self.device_id);
        to.field(4, &self.limit);
        to.field(5, &self.management_state);
        to.field(6, &self.offset);
        to.field(7, &self.search_term);
        to.field(8, &self.severities);
        to.field(9, &self.sort_by);
        to.field(10, &self.statuses);
        to.field(11, &self.tags);
    }
}
rt::record!(ListBehavioralDetectionsV2);

#[doc(hidden)]
impl rt::Call<'_, ListBehavioralDetectionsV2> {
    /// Returns detections of these classes, comma separated: `mal`, `pup` or `sus`. Without it, all.
    pub fn classifications(
        mut self,
        classifications: impl IntoIterator<
            Item = impl Into<BehavioralDetectionV2Classification>,
        >,
    ) -> Self {
        self.operation.classifications = Some(
            classifications.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Returns detections from this moment on, an ISO 8601 date and time in UTC.
    pub fn detection_from(mut self, detection_from: impl Into<rt::Timestamp>) -> Self {
        self.operation.detection_from = Some(detection_from.into());
        self
    }
    /// Returns detections up to this moment, an ISO 8601 date and time in UTC.
    pub fn detection_to(mut self, detection_to: impl Into<rt::Timestamp>) -> Self {
        self.operation.detection_to = Some(detection_to.into());
        self
    }
    /// Number of detections in one answer. The maximum is 1000.
    pub fn limit(mut self, limit: i64) -> Self {
        self.operation.limit = Some(limit);
        self
    }
    /// Returns detections in these management states, comma separated: `open` or `closed`.
    pub fn management_state(
        mut self,
        management_state: impl IntoIterator<Item = impl Into<ThreatV2ManagementState>>,
    ) -> Self {
        self.operation.management_state = Some(
            management_state.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Number of detections to skip before the first one returned.
    pub fn offset(mut self, offset: i64) -> Self {
        self.operation.offset = Some(offset);
        self
    }
    /// Text to search for in the detections.
    pub fn search_term(mut self, search_term: impl Into<String>) -> Self {
        self.operation.search_term = Some(search_term.into());
        self
    }
    /// Returns detections of these severities, comma separated: `informational`, `low`, `medium`, `high` or `critical`.
    pub fn severities(
        mut self,
        severities: impl IntoIterator<Item = impl Into<ThreatV2Severity>>,
    ) -> Self {
        self.operation.severities = Some(
            severities.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sort key: `detection_date`, `threat_id`, `process`, `classification`, `associated_item`, `management_state` or `severity`. A leading dash sorts in descending order.
    pub fn sort_by(mut self, sort_by: impl Into<BehavioralDetectionV2SortBy>) -> Self {
        self.operation.sort_by = Some(sort_by.into());
        self
    }
    /// Returns detections of these statuses, comma separated: `blocked`, `blocked_parent`, `detected` or `informational`. Without it, all.
    pub fn statuses(
        mut self,
        statuses: impl IntoIterator<Item = impl Into<BehavioralDetectionV2Status>>,
    ) -> Self {
        self.operation.statuses = Some(statuses.into_iter().map(Into::into).collect());
        self
    }
    /// Returns detections with these tags, comma separated.
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.operation.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
}

/// List threats.
///
/// Arguments of [`list_v2`](Threats::list_v2), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListThreatsV2 {
    /// Returns threats of one class: `malware` or `pup`. Without it, both.
    pub classification: Option<ThreatClassification>,
    /// Returns threats of this many days back from now; any positive number. Only used when neither `detection_date_from` nor `detection_date_to` is given. At least `1`.
    pub date_range: Option<i64>,
    /// Returns threats detected from this moment on, an ISO 8601 date and time in UTC.
    pub detection_date_from: Option<rt::Timestamp>,
    /// Returns threats detected up to this moment, an ISO 8601 date and time in UTC.
    pub detection_date_to: Option<rt::Timestamp>,
    /// Returns threats on the device with this identifier (UUID).
    pub device_id: Option<ids::DeviceId>,
    /// Number of threats in one answer. The maximum is 1000.
    pub limit: Option<i64>,
    /// Returns threats in these management states, comma separated: `open` or `closed`.
    pub management_state: Option<Vec<ThreatV2ManagementState>>,
    /// Number of threats to skip before the first one returned.
    pub offset: Option<i64>,
    /// Returns threats of these severities, comma separated: `informational`, `low`, `medium`, `high` or `critical`.
    pub severities: Option<Vec<ThreatV2Severity>>,
    /// Sort key: `device_name`, `process_name`, `process_owner`, `detection_date`, `status`, `management_state`, `associated_item` or `severity`. A leading dash sorts in descending order.
    pub sort_by: Option<ThreatV2SortBy>,
    /// Returns threats of these statuses, comma separated: `quarantined`, `not_quarantined`, `released` or `resolved`. Required.
    pub statuses: Vec<ThreatV2Status>,
    /// Returns threats with these tags, comma separated.
    pub tags: Option<Vec<String>>,
    /// Text to search for in device name, file hash and file path.
    pub term: Option<String>,
}

impl rt::Operation for ListThreatsV2 {
    type Response = rt::Json<rt::Value>;
    const META: rt::Meta = rt::Meta {
        id: "getThreatDetailsV2",
        method: rt::Method::Get,
        path: "/api/v2/threat/threat-details",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.query("classification", &self.classification);
        to.query("date_range", &self.date_range);
        to.query("detection_date_from", &self.detection_date_from);
        to.query("detection_date_to", &self.detection_date_to);
        to.query("device_id", &self.device_id);
        to.query("limit", &self.limit);
        to.query("management_state", &self.management_state);
        to.query("offset", &self.offset);
        to.query("severities", &self.severities);
        to.query("sort_by", &self.sort_by);
        to.query("statuses", &self.statuses);
        to.query("tags", &self.tags);
        to.query("term", &self.term);
    }
}

impl rt::Record for ListThreatsV2 {
    const NAME: &'static str = "ListThreatsV2";
    const FIELDS: rt::FieldTable = &[
        ("classification", rt::OPTIONAL),
        ("date_range", rt::OPTIONAL),
        ("detection_date_from", rt::OPTIONAL),
        ("detection_date_to", rt::OPTIONAL),
        ("device_id", rt::OPTIONAL),
        ("limit", rt::OPTIONAL),
        ("management_state", rt::OPTIONAL),
        ("offset", rt::OPTIONAL),
        ("severities", rt::OPTIONAL),
        ("sort_by", rt::OPTIONAL),
        ("statuses", rt::REQUIRED | rt::NO_DEFAULT),
        ("tags", rt::OPTIONAL),
        ("term", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.classification),
            1 => field.read(&mut self.date_range),
            2 => field.read(&mut self.detection_date_from),
            3 => field.read(&mut self.detection_date_to),
            4 => field.read(&mut self.device_id),
            5 => field.read(&mut self.limit),
            6 => field.read(&mut self.management_state),
            7 => field.read(&mut self.offset),
            8 => field.read(&mut self.severities),
            9 => field.read(&mut self.sort_by),
            10 => field.read(&mut self.statuses),
            11 => field.read(&mut self.tags),
            12 => field.read(&mut self.term),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.classification);
        to.field(1, &self.date_range);
        to.field(2, &self.detection_date_from);
        to.field(3, &self.detection_date_to);
        to.field(4, &self.device_id);
        to.field(5, &self.limit);
        to.field(6, &self.management_state);
        to.field(7, &self.offset);
        to.field(8, &self.severities);
        to.field(9, &self.sort_by);
        to.field(10, &self.statuses);
        to.field(11, &self.tags);
        to.field(12, &self.term);
    }
}
rt::record!(ListThreatsV2);

#[doc(hidden)]
impl rt::Call<'_, ListThreatsV2> {
    /// Returns threats of one class: `malware` or `pup`. Without it, both.
    pub fn classification(
        mut self,
        classification: impl Into<ThreatClassification>,
    ) -> Self {
        self.operation.classification = Some(classification.into());
        self
    }
    /// Returns threats of this many days back from now; any positive number. Only used when neither `detection_date_from` nor `detection_date_to` is given. At least `1`.
    pub fn date_range(mut self, date_range: i64) -> Self {
        self.operation.date_range = Some(date_range);
        self
    }
    /// Returns threats detected from this moment on, an ISO 8601 date and time in UTC.
    pub fn detection_date_from(
        mut self,
        detection_date_from: impl Into<rt::Timestamp>,
    ) -> Self {
        self.operation.detection_date_from = Some(detection_date_from.into());
        self
    }
    /// Returns threats detected up to this moment, an ISO 8601 date and time in UTC.
    pub fn detection_date_to(
        mut self,
        detection_date_to: impl Into<rt::Timestamp>,
    ) -> Self {
        self.operation.detection_date_to = Some(detection_date_to.into());
        self
    }
    /// Returns threats on the device with this identifier (UUID).
    pub fn device_id(mut self, device_id: impl Into<ids::DeviceId>) -> Self {
        self.operation.device_id = Some(device_id.into());
        self
    }
    /// Number of threats in one answer. The maximum is 1000.
    pub fn limit(mut self, limit: i64) -> Self {
        self.operation.limit = Some(limit);
        self
    }
    /// Returns threats in these management states, comma separated: `open` or `closed`.
    pub fn management_state(
        mut self,
        management_state: impl IntoIterator<Item = impl Into<ThreatV2ManagementState>>,
    ) -> Self {
        self.operation.management_state = Some(
            management_state.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Number of threats to skip before the first one returned.
    pub fn offset(mut self, offset: i64) -> Self {
        self.operation.offset = Some(offset);
        self
    }
    /// Returns threats of these severities, comma separated: `informational`, `low`, `medium`, `high` or `critical`.
    pub fn severities(
        mut self,
        severities: impl IntoIterator<Item = impl Into<ThreatV2Severity>>,
    ) -> Self {
        self.operation.severities = Some(
            severities.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sort key: `device_name`, `process_name`, `process_owner`, `detection_date`, `status`, `management_state`, `associated_item` or `severity`. A leading dash sorts in descending order.
    pub fn sort_by(mut self, sort_by: impl Into<ThreatV2SortBy>) -> Self {
        self.operation.sort_by = Some(sort_by.into());
        self
    }
    /// Returns threats with these tags, comma separated.
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.operation.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
    /// Text to search for in device name, file hash and file path.
    pub fn term(mut self, term: impl Into<String>) -> Self {
        self.operation.term = Some(term.into());
        self
    }
}

/// Behavior of a process on a device that a detection rule matched.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BehavioralDetection {
    /// Blueprint that the device is assigned to.
    pub blueprint: Option<types::BlueprintReference>,
    /// Class of the behavior, such as `malicious` or `suspicious`.
    pub classification: String,
    /// Description of what was detected.
    pub description: String,
    /// When the behavior was detected, in UTC.
    pub detection_date: rt::Timestamp,
    /// Device that the behavior was detected on.
    pub device_info: Option<BehavioralDetectionDeviceInfo>,
    /// Identifier (UUID) of the detection.
    pub id: String,
    /// Tags that say more about the behavior; can be empty.
    pub informational_tags: Vec<String>,
    /// Library item that sets what is done about malicious behavior.
    pub library_item: Option<BehavioralDetectionLibraryItem>,
    /// Names of the malware families that the behavior belongs to; can be empty.
    pub malware_family: Vec<String>,
    /// Process that started the target process.
    pub parent_process: Option<BehavioralDetectionParentProcess>,
    /// Version number of the detection rule.
    pub rule_version: Option<i64>,
    /// Process that showed the behavior.
    pub target_process: Option<BehavioralDetectionTargetProcess>,
    /// Identifier of the threat, such as `KTI_BD_0163`.
    pub threat_id: String,
    /// What was done about the behavior, such as `detected` or `informational`.
    pub threat_status: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for BehavioralDetection {
    const NAME: &'static str = "BehavioralDetection";
    const FIELDS: rt::FieldTable = &[
        ("blueprint", rt::REQUIRED),
        ("classification", rt::REQUIRED | rt::NOT_OPTION),
        ("description", rt::REQUIRED | rt::NOT_OPTION),
        ("detection_date", rt::REQUIRED | rt::NOT_OPTION),
        ("device_info", rt::REQUIRED),
        ("id", rt::REQUIRED | rt::NOT_OPTION),
        ("informational_tags", rt::REQUIRED | rt::NOT_OPTION),
        ("library_item", rt::REQUIRED),
        ("malware_family", rt::REQUIRED | rt::NOT_OPTION),
        ("parent_process", rt::REQUIRED),
        ("rule_version", rt::REQUIRED),
        ("target_process", rt::REQUIRED),
        ("threat_id", rt::REQUIRED | rt::NOT_OPTION),
        ("threat_status", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.blueprint),
            1 => field.read(&mut self.classification),
            2 => field.read(&mut self.description),
            3 => field.read(&mut self.detection_date),
            4 => field.read(&mut self.device_info),
            5 => field.read(&mut self.id),
            6 => field.read(&mut self.informational_tags),
            7 => field.read(&mut self.library_item),
            8 => field.read(&mut self.malware_family),
            9 => field.read(&mut self.parent_process),
            10 => field.read(&mut self.rule_version),
            11 => field.read(&mut self.target_process),
            12 => field.read(&mut self.threat_id),
            13 => field.read(&mut self.threat_status),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.blueprint);
        to.field(1, &self.classification);
        to.field(2, &self.description);
        to.field(3, &self.detection_date);
        to.field(4, &self.device_info);
        to.field(5, &self.id);
        to.field(6, &self.informational_tags);
        to.field(7, &self.library_item);
        to.field(8, &self.malware_family);
        to.field(9, &self.parent_process);
        to.field(10, &self.rule_version);
        to.field(11, &self.target_process);
        to.field(12, &self.threat_id);
        to.field(13, &self.threat_status);
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
rt::record!(BehavioralDetection);

/// Device that a behavior was detected on.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BehavioralDetectionDeviceInfo {
    /// Identifier (UUID) of the device record.
    pub id: String,
    /// Name of the device.
    pub name: String,
    /// Serial number of the device.
    pub serial_number: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for BehavioralDetectionDeviceInfo {
    const NAME: &'static str = "BehavioralDetectionDeviceInfo";
    const FIELDS: rt::FieldTable = &[
        ("id", rt::REQUIRED | rt::NOT_OPTION),
        ("name", rt::REQUIRED | rt::NOT_OPTION),
        ("serial_number", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.id),
            1 => field.read(&mut self.name),
            2 => field.read(&mut self.serial_number),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.id);
        to.field(1, &self.name);
        to.field(2, &self.serial_number);
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
rt::record!(BehavioralDetectionDeviceInfo);

/// Library item that sets what is done about malicious behavior.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BehavioralDetectionLibraryItem {
    /// Identifier (UUID) of the library item.
    pub id: String,
    /// What the library item does about malicious behavior, such as `protect`.
    pub mal_posture_mode: String,
    /// Name of the library item.
    pub name: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for BehavioralDetectionLibraryItem {
    const NAME: &'static str = "BehavioralDetectionLibraryItem";
    const FIELDS: rt::FieldTable = &[
        ("id", rt::REQUIRED | rt::NOT_OPTION),
        ("mal_posture_mode", rt::REQUIRED | rt::NOT_OPTION),
        ("name", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.id),
            1 => field.read(&mut self.mal_posture_mode),
            2 => field.read(&mut self.name),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.id);
        to.field(1, &self.mal_posture_mode);
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
rt::record!(BehavioralDetectionLibraryItem);

/// A page of behavioral detections, with counts of all of them.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BehavioralDetectionPage {
    /// Number of detections that are classified as malicious.
    pub malicious_count: Option<i64>,
    /// Points to the next page; null when there is none.
    pub next: Option<String>,
    /// Points to the page before; null when there is none.
    pub previous: Option<String>,
    /// Detections on the page.
    pub results: Vec<BehavioralDetection>,
    /// Number of detections that are classified as suspicious.
    pub suspicious_count: Option<i64>,
    /// Number of detections on all pages.
    pub total_count: Option<i64>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for BehavioralDetectionPage {
    const NAME: &'static str = "BehavioralDetectionPage";
    const FIELDS: rt::FieldTable = &[
        ("malicious_count", rt::REQUIRED),
        ("next", rt::REQUIRED | rt::NULLABLE),
        ("previous", rt::REQUIRED | rt::NULLABLE),
        ("results", rt::REQUIRED | rt::NOT_OPTION),
        ("suspicious_count", rt::REQUIRED),
        ("total_count", rt::REQUIRED),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.malicious_count),
            1 => field.read(&mut self.next),
            2 => field.read(&mut self.previous),
            3 => field.read(&mut self.results),
            4 => field.read(&mut self.suspicious_count),
            5 => field.read(&mut self.total_count),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.malicious_count);
        to.field(1, &self.next);
        to.field(2, &self.previous);
        to.field(3, &self.results);
        to.field(4, &self.suspicious_count);
        to.field(5, &self.total_count);
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
rt::record!(BehavioralDetectionPage);

/// Process that started the target process of a detection.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BehavioralDetectionParentProcess {
    /// Command line of the process, with its arguments.
    pub command_line: String,
    /// Path of the executable file of the process.
    pub image_path: String,
    /// Name of the process.
    pub name: String,
    /// User that owned the process.
    pub owner: String,
    /// Identifier of the process on the device (PID).
    pub pid: Option<i64>,
    /// SHA-256 hash of the executable file, in hexadecimal.
    pub sha256: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for BehavioralDetectionParentProcess {
    const NAME: &'static str = "BehavioralDetectionParentProcess";
    const FIELDS: rt::FieldTable = &[
        ("command_line", rt::REQUIRED | rt::NOT_OPTION),
        ("image_path", rt::REQUIRED | rt::NOT_OPTION),
        ("name", rt::REQUIRED | rt::NOT_OPTION),
        ("owner", rt::REQUIRED | rt::NOT_OPTION),
        ("pid", rt::REQUIRED),
        ("sha256", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.command_line),
            1 => field.read(&mut self.image_path),
            2 => field.read(&mut self.name),
            3 => field.read(&mut self.owner),
            4 => field.read(&mut self.pid),
            5 => field.read(&mut self.sha256),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.command_line);
        to.field(1, &self.image_path);
        to.field(2, &self.name);
        to.field(3, &self.owner);
        to.field(4, &self.pid);
        to.field(5, &self.sha256);
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
rt::record!(BehavioralDetectionParentProcess);

/// What behavioral detections are sorted by; with a dash in front, the other way round.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[allow(clippy::enum_variant_names, reason = "the names follow the API's values")]
pub enum BehavioralDetectionSortBy {
    /// `classification`
    Classification,
    /// `-classification`: by `classification` in descending order.
    ClassificationDescending,
    /// `detection_date`
    DetectionDate,
    /// `-detection_date`: by `detection_date` in descending order.
    DetectionDateDescending,
    /// `device_name`
    DeviceName,
    /// `-device_name`: by `device_name` in descending order.
    DeviceNameDescending,
    /// `parent_process_name`
    ParentProcessName,
    /// `-parent_process_name`: by `parent_process_name` in descending order.
    ParentProcessNameDescending,
    /// `status`
    Status,
    /// `-status`: by `status` in descending order.
    StatusDescending,
    /// `target_process_name`
    TargetProcessName,
    /// `-target_process_name`: by `target_process_name` in descending order.
    TargetProcessNameDescending,
    /// `threat_id`
    ThreatId,
    /// `-threat_id`: by `threat_id` in descending order.
    ThreatIdDescending,
    /// A value that the specification does not know.
    Other(String),
}

impl rt::OpenEnum for BehavioralDetectionSortBy {
    const VALUES: &'static [&'static str] = &[
        "classification",
        "-classification",
        "detection_date",
        "-detection_date",
        "device_name",
        "-device_name",
        "parent_process_name",
        "-parent_process_name",
        "status",
        "-status",
        "target_process_name",
        "-target_process_name",
        "threat_id",
        "-threat_id",
    ];
    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "classification" => Self::Classification,
            "-classification" => Self::ClassificationDescending,
            "detection_date" => Self::DetectionDate,
            "-detection_date" => Self::DetectionDateDescending,
            "device_name" => Self::DeviceName,
            "-device_name" => Self::DeviceNameDescending,
            "parent_process_name" => Self::ParentProcessName,
            "-parent_process_name" => Self::ParentProcessNameDescending,
            "status" => Self::Status,
            "-status" => Self::StatusDescending,
            "target_process_name" => Self::TargetProcessName,
            "-target_process_name" => Self::TargetProcessNameDescending,
            "threat_id" => Self::ThreatId,
            "-threat_id" => Self::ThreatIdDescending,
            other => Self::Other(other.to_owned()),
        }
    }
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Classification => "classification",
            Self::ClassificationDescending => "-classification",
            Self::DetectionDate => "detection_date",
            Self::DetectionDateDescending => "-detection_date",
            Self::DeviceName => "device_name",
            Self::DeviceNameDescending => "-device_name",
            Self::ParentProcessName => "parent_process_name",
            Self::ParentProcessNameDescending => "-parent_process_name",
            Self::Status => "status",
            Self::StatusDescending => "-status",
            Self::TargetProcessName => "target_process_name",
            Self::TargetProcessNameDescending => "-target_process_name",
            Self::ThreatId => "threat_id",
            Self::ThreatIdDescending => "-threat_id",
            Self::Other(text) => text,
        }
    }
}
rt::open_enum!(BehavioralDetectionSortBy);

/// Process that showed the behavior of a detection.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BehavioralDetectionTargetProcess {
    /// Command line of the process, with its arguments.
    pub command_line: String,
    /// Path of the executable file of the process.
    pub image_path: String,
    /// Name of the process.
    pub name: String,
    /// User that owned the process.
    pub owner: String,
    /// Identifier of the process on the device (PID).
    pub pid: Option<i64>,
    /// SHA-256 hash of the executable file, in hexadecimal.
    pub sha256: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for BehavioralDetectionTargetProcess {
    const NAME: &'static str = "BehavioralDetectionTargetProcess";
    const FIELDS: rt::FieldTable = &[
        ("command_line", rt::REQUIRED | rt::NOT_OPTION),
        ("image_path", rt::REQUIRED | rt::NOT_OPTION),
        ("name", rt::REQUIRED | rt::NOT_OPTION),
        ("owner", rt::REQUIRED | rt::NOT_OPTION),
        ("pid", rt::REQUIRED),
        ("sha256", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.command_line),
            1 => field.read(&mut self.image_path),
            2 => field.read(&mut self.name),
            3 => field.read(&mut self.owner),
            4 => field.read(&mut self.pid),
            5 => field.read(&mut self.sha256),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.command_line);
        to.field(1, &self.image_path);
        to.field(2, &self.name);
        to.field(3, &self.owner);
        to.field(4, &self.pid);
        to.field(5, &self.sha256);
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
rt::record!(BehavioralDetectionTargetProcess);

/// How a behavioral detection is judged.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[allow(clippy::enum_variant_names, reason = "the names follow the API's values")]
pub enum BehavioralDetectionV2Classification {
    /// `mal`
    Mal,
    /// `pup`
    Pup,
    /// `sus`
    Sus,
    /// A value that the specification does not know.
    Other(String),
}

impl rt::OpenEnum for BehavioralDetectionV2Classification {
    const VALUES: &'static [&'static str] = &["mal", "pup", "sus"];
    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "mal" => Self::Mal,
            "pup" => Self::Pup,
            "sus" => Self::Sus,
            other => Self::Other(other.to_owned()),
        }
    }
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Mal => "mal",
            Self::Pup => "pup",
            Self::Sus => "sus",
            Self::Other(text) => text,
        }
    }
}
rt::open_enum!(BehavioralDetectionV2Classification);

/// What behavioral detections are sorted by; with a dash in front, the other way round.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[allow(clippy::enum_variant_names, reason = "the names follow the API's values")]
pub enum BehavioralDetectionV2SortBy {
    /// `associated_item`
    AssociatedItem,
    /// `-associated_item`: by `associated_item` in descending order.
    AssociatedItemDescending,
    /// `classification`
    Classification,
    /// `-classification`: by `classification` in descending order.
    ClassificationDescending,
    /// `detection_date`
    DetectionDate,
    /// `-detection_date`: by `detection_date` in descending order.
    DetectionDateDescending,
    /// `management_state`
    ManagementState,
    /// `-management_state`: by `management_state` in descending order.
    ManagementStateDescending,
    /// `process`
    Process,
    /// `-process`: by `process` in descending order.
    ProcessDescending,
    /// `severity`
    Severity,
    /// `-severity`: by `severity` in descending order.
    SeverityDescending,
    /// `threat_id`
    ThreatId,
    /// `-threat_id`: by `threat_id` in descending order.
    ThreatIdDescending,
    /// A value that the specification does not know.
    Other(String),
}

impl rt::OpenEnum for BehavioralDetectionV2SortBy {
    const VALUES: &'static [&'static str] = &[
        "associated_item",
        "-associated_item",
        "classification",
        "-classification",
        "detection_date",
        "-detection_date",
        "management_state",
        "-management_state",
        "process",
        "-process",
        "severity",
        "-severity",
        "threat_id",
        "-threat_id",
    ];
    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "associated_item" => Self::AssociatedItem,
            "-associated_item" => Self::AssociatedItemDescending,
            "classification" => Self::Classification,
            "-classification" => Self::ClassificationDescending,
            "detection_date" => Self::DetectionDate,
            "-detection_date" => Self::DetectionDateDescending,
            "management_state" => Self::ManagementState,
            "-management_state" => Self::ManagementStateDescending,
            "process" => Self::Process,
            "-process" => Self::ProcessDescending,
            "severity" => Self::Severity,
            "-severity" => Self::SeverityDescending,
            "threat_id" => Self::ThreatId,
            "-threat_id" => Self::ThreatIdDescending,
            other => Self::Other(other.to_owned()),
        }
    }
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::AssociatedItem => "associated_item",
            Self::AssociatedItemDescending => "-associated_item",
            Self::Classification => "classification",
            Self::ClassificationDescending => "-classification",
            Self::DetectionDate => "detection_date",
            Self::DetectionDateDescending => "-detection_date",
            Self::ManagementState => "management_state",
            Self::ManagementStateDescending => "-management_state",
            Self::Process => "process",
            Self::ProcessDescending => "-process",
            Self::Severity => "severity",
            Self::SeverityDescending => "-severity",
            Self::ThreatId => "threat_id",
            Self::ThreatIdDescending => "-threat_id",
            Self::Other(text) => text,
        }
    }
}
rt::open_enum!(BehavioralDetectionV2SortBy);

/// What has become of a behavioral detection.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[allow(clippy::enum_variant_names, reason = "the names follow the API's values")]
pub enum BehavioralDetectionV2Status {
    /// `blocked`
    Blocked,
    /// `blocked_parent`
    BlockedParent,
    /// `detected`
    Detected,
    /// `informational`
    Informational,
    /// A value that the specification does not know.
    Other(String),
}

impl rt::OpenEnum for BehavioralDetectionV2Status {
    const VALUES: &'static [&'static str] = &[
        "blocked",
        "blocked_parent",
        "detected",
        "informational",
    ];
    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "blocked" => Self::Blocked,
            "blocked_parent" => Self::BlockedParent,
            "detected" => Self::Detected,
            "informational" => Self::Informational,
            other => Self::Other(other.to_owned()),
        }
    }
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Blocked => "blocked",
            Self::BlockedParent => "blocked_parent",
            Self::Detected => "detected",
            Self::Informational => "informational",
            Self::Other(text) => text,
        }
    }
}
rt::open_enum!(BehavioralDetectionV2Status);

/// Malware or a potentially unwanted program (PUP) that was found on a device.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Threat {
    /// Identifier (UUID) of the blueprint that the device is assigned to; can be null.
    pub blueprint_id: Option<ids::BlueprintId>,
    /// Name of the blueprint that the device is assigned to; can be null.
    pub blueprint_name: Option<String>,
    /// Path of the bundle that the file belongs to; blank in all examples.
    pub bundle_path: String,
    /// Class of the threat, such as `MALWARE`.
    pub classification: String,
    /// When the file was put in quarantine, without a time zone; blank when it was not.
    pub date_of_quarantine: Option<rt::Timestamp>,
    /// When the file was released from quarantine; blank in all examples.
    pub date_of_release: String,
    /// When the threat was found, without a time zone.
    pub detection_date: rt::Timestamp,
    /// Identifier (UUID) of the device record.
    pub device_id: ids::DeviceId,
    /// Name of the device; can be blank.
    pub device_name: String,
    /// Serial number of the device; can be null.
    pub device_serial_number: Option<String>,
    /// SHA-256 hash of the file, in hexadecimal.
    pub file_hash: String,
    /// Path of the file on the device.
    pub file_path: String,
    /// Identifier (UUID) of the library item that sets the postures; can be null.
    pub library_item_id: Option<ids::LibraryItemId>,
    /// Name of the library item that sets the postures; can be null.
    pub library_item_name: Option<String>,
    /// What the library item does about malware, such as `protect`; can be null.
    pub malware_posture: Option<String>,
    /// Name of the process that the threat was found with.
    pub process_name: String,
    /// User that owned the process.
    pub process_owner: String,
    /// What the library item does about potentially unwanted programs, such as `protect`; can be null.
    pub pup_posture: Option<String>,
    /// Note about the release from quarantine; blank in all examples.
    pub release_note: String,
    /// Who released the file from quarantine; blank in all examples.
    pub released_by: String,
    /// What became of the file, such as `QUARANTINED` or `NOT_QUARANTINED`.
    pub status: String,
    /// Name of the threat.
    pub threat_name: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for Threat {
    const NAME: &'static str = "Threat";
    const FIELDS: rt::FieldTable = &[
        ("blueprint_id", rt::REQUIRED | rt::NULLABLE),
        ("blueprint_name", rt::REQUIRED | rt::NULLABLE),
        ("bundle_path", rt::REQUIRED | rt::NOT_OPTION),
        ("classification", rt::REQUIRED | rt::NOT_OPTION),
        ("date_of_quarantine", rt::REQUIRED | rt::BLANKABLE),
        ("date_of_release", rt::REQUIRED | rt::NOT_OPTION),
        ("detection_date", rt::REQUIRED | rt::NOT_OPTION),
        ("device_id", rt::REQUIRED | rt::NOT_OPTION),
        ("device_name", rt::REQUIRED | rt::NOT_OPTION),
        ("device_serial_number", rt::REQUIRED | rt::NULLABLE),
        ("file_hash", rt::REQUIRED | rt::NOT_OPTION),
        ("file_path", rt::REQUIRED | rt::NOT_OPTION),
        ("library_item_id", rt::REQUIRED | rt::NULLABLE),
        ("library_item_name", rt::REQUIRED | rt::NULLABLE),
        ("malware_posture", rt::REQUIRED | rt::NULLABLE),
        ("process_name", rt::REQUIRED | rt::NOT_OPTION),
        ("process_owner", rt::REQUIRED | rt::NOT_OPTION),
        ("pup_posture", rt::REQUIRED | rt::NULLABLE),
        ("release_note", rt::REQUIRED | rt::NOT_OPTION),
        ("released_by", rt::REQUIRED | rt::NOT_OPTION),
        ("status", rt::REQUIRED | rt::NOT_OPTION),
        ("threat_name", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.blueprint_id),
            1 => field.read(&mut self.blueprint_name),
            2 => field.read(&mut self.bundle_path),
            3 => field.read(&mut self.classification),
            4 => field.read(&mut self.date_of_quarantine),
            5 => field.read(&mut self.date_of_release),
            6 => field.read(&mut self.detection_date),
            7 => field.read(&mut self.device_id),
            8 => field.read(&mut self.device_name),
            9 => field.read(&mut self.device_serial_number),
            10 => field.read(&mut self.file_hash),
            11 => field.read(&mut self.file_path),
            12 => field.read(&mut self.library_item_id),
            13 => field.read(&mut self.library_item_name),
            14 => field.read(&mut self.malware_posture),
            15 => field.read(&mut self.process_name),
            16 => field.read(&mut self.process_owner),
            17 => field.read(&mut self.pup_posture),
            18 => field.read(&mut self.release_note),
            19 => field.read(&mut self.released_by),
            20 => field.read(&mut self.status),
            21 => field.read(&mut self.threat_name),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.blueprint_id);
        to.field(1, &self.blueprint_name);
        to.field(2, &self.bundle_path);
        to.field(3, &self.classification);
        to.field(4, &self.date_of_quarantine);
        to.field(5, &self.date_of_release);
        to.field(6, &self.detection_date);
        to.field(7, &self.device_id);
        to.field(8, &self.device_name);
        to.field(9, &self.device_serial_number);
        to.field(10, &self.file_hash);
        to.field(11, &self.file_path);
        to.field(12, &self.library_item_id);
        to.field(13, &self.library_item_name);
        to.field(14, &self.malware_posture);
        to.field(15, &self.process_name);
        to.field(16, &self.process_owner);
        to.field(17, &self.pup_posture);
        to.field(18, &self.release_note);
        to.field(19, &self.released_by);
        to.field(20, &self.status);
        to.field(21, &self.threat_name);
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
rt::record!(Threat);

/// Kind of a threat.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[allow(clippy::enum_variant_names, reason = "the names follow the API's values")]
pub enum ThreatClassification {
    /// `malware`
    Malware,
    /// `pup`
    Pup,
    /// A value that the specification does not know.
    Other(String),
}

impl rt::OpenEnum for ThreatClassification {
    const VALUES: &'static [&'static str] = &["malware", "pup"];
    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "malware" => Self::Malware,
            "pup" => Self::Pup,
            other => Self::Other(other.to_owned()),
        }
    }
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Malware => "malware",
            Self::Pup => "pup",
            Self::Other(text) => text,
        }
    }
}
rt::open_enum!(ThreatClassification);

/// A page of threats, with counts of all of them.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ThreatPage {
    /// Number of threats on all pages.
    pub count: Option<i64>,
    /// Number of threats that are malware.
    pub malware_count: Option<i64>,
    /// Points to the next page; null when there is none.
    pub next: Option<String>,
    /// Points to the page before; null when there is none.
    pub previous: Option<String>,
    /// Number of threats that are potentially unwanted programs (PUP).
    pub pup_count: Option<i64>,
    /// Threats on the page.
    pub results: Vec<Threat>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for ThreatPage {
    const NAME: &'static str = "ThreatPage";
    const FIELDS: rt::FieldTable = &[
        ("count", rt::REQUIRED),
        ("malware_count", rt::REQUIRED),
        ("next", rt::REQUIRED | rt::NULLABLE),
        ("previous", rt::REQUIRED | rt::NULLABLE),
        ("pup_count", rt::REQUIRED),
        ("results", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.count),
            1 => field.read(&mut self.malware_count),
            2 => field.read(&mut self.next),
            3 => field.read(&mut self.previous),
            4 => field.read(&mut self.pup_count),
            5 => field.read(&mut self.results),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.count);
        to.field(1, &self.malware_count);
        to.field(2, &self.next);
        to.field(3, &self.previous);
        to.field(4, &self.pup_count);
        to.field(5, &self.results);
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
rt::record!(ThreatPage);

/// What threats are sorted by; with a dash in front, the other way round.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[allow(clippy::enum_variant_names, reason = "the names follow the API's values")]
pub enum ThreatSortBy {
    /// `classification`
    Classification,
    /// `-classification`: by `classification` in descending order.
    ClassificationDescending,
    /// `detection_date`
    DetectionDate,
    /// `-detection_date`: by `detection_date` in descending order.
    DetectionDateDescending,
    /// `device_name`
    DeviceName,
    /// `-device_name`: by `device_name` in descending order.
    DeviceNameDescending,
    /// `process_name`
    ProcessName,
    /// `-process_name`: by `process_name` in descending order.
    ProcessNameDescending,
    /// `process_owner`
    ProcessOwner,
    /// `-process_owner`: by `process_owner` in descending order.
    ProcessOwnerDescending,
    /// `status`
    Status,
    /// `-status`: by `status` in descending order.
    StatusDescending,
    /// `threat_name`
    ThreatName,
    /// `-threat_name`: by `threat_name` in descending order.
    ThreatNameDescending,
    /// A value that the specification does not know.
    Other(String),
}

impl rt::OpenEnum for ThreatSortBy {
    const VALUES: &'static [&'static str] = &[
        "classification",
        "-classification",
        "detection_date",
        "-detection_date",
        "device_name",
        "-device_name",
        "process_name",
        "-process_name",
        "process_owner",
        "-process_owner",
        "status",
        "-status",
        "threat_name",
        "-threat_name",
    ];
    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "classification" => Self::Classification,
            "-classification" => Self::ClassificationDescending,
            "detection_date" => Self::DetectionDate,
            "-detection_date" => Self::DetectionDateDescending,
            "device_name" => Self::DeviceName,
            "-device_name" => Self::DeviceNameDescending,
            "process_name" => Self::ProcessName,
            "-process_name" => Self::ProcessNameDescending,
            "process_owner" => Self::ProcessOwner,
            "-process_owner" => Self::ProcessOwnerDescending,
            "status" => Self::Status,
            "-status" => Self::StatusDescending,
            "threat_name" => Self::ThreatName,
            "-threat_name" => Self::ThreatNameDescending,
            other => Self::Other(other.to_owned()),
        }
    }
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Classification => "classification",
            Self::ClassificationDescending => "-classification",
            Self::DetectionDate => "detection_date",
            Self::DetectionDateDescending => "-detection_date",
            Self::DeviceName => "device_name",
            Self::DeviceNameDescending => "-device_name",
            Self::ProcessName => "process_name",
            Self::ProcessNameDescending => "-process_name",
            Self::ProcessOwner => "process_owner",
            Self::ProcessOwnerDescending => "-process_owner",
            Self::Status => "status",
            Self::StatusDescending => "-status",
            Self::ThreatName => "threat_name",
            Self::ThreatNameDescending => "-threat_name",
            Self::Other(text) => text,
        }
    }
}
rt::open_enum!(ThreatSortBy);

/// What has become of a threat.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[allow(clippy::enum_variant_names, reason = "the names follow the API's values")]
pub enum ThreatStatus {
    /// `not_quarantined`
    NotQuarantined,
    /// `quarantined`
    Quarantined,
    /// `released`
    Released,
    /// A value that the specification does not know.
    Other(String),
}

impl rt::OpenEnum for ThreatStatus {
    const VALUES: &'static [&'static str] = &[
        "not_quarantined",
        "quarantined",
        "released",
    ];
    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "not_quarantined" => Self::NotQuarantined,
            "quarantined" => Self::Quarantined,
            "released" => Self::Released,
            other => Self::Other(other.to_owned()),
        }
    }
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::NotQuarantined => "not_quarantined",
            Self::Quarantined => "quarantined",
            Self::Released => "released",
            Self::Other(text) => text,
        }
    }
}
rt::open_enum!(ThreatStatus);

/// Whether somebody still has to look at a threat.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[allow(clippy::enum_variant_names, reason = "the names follow the API's values")]
pub enum ThreatV2ManagementState {
    /// `closed`
    Closed,
    /// `open`
    Open,
    /// A value that the specification does not know.
    Other(String),
}

impl rt::OpenEnum for ThreatV2ManagementState {
    const VALUES: &'static [&'static str] = &["closed", "open"];
    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "closed" => Self::Closed,
            "open" => Self::Open,
            other => Self::Other(other.to_owned()),
        }
    }
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Closed => "closed",
            Self::Open => "open",
            Self::Other(text) => text,
        }
    }
}
rt::open_enum!(ThreatV2ManagementState);

/// How severe a threat is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[allow(clippy::enum_variant_names, reason = "the names follow the API's values")]
pub enum ThreatV2Severity {
    /// `critical`
    Critical,
    /// `high`
    High,
    /// `informational`
    Informational,
    /// `low`
    Low,
    /// `medium`
    Medium,
    /// A value that the specification does not know.
    Other(String),
}

impl rt::OpenEnum for ThreatV2Severity {
    const VALUES: &'static [&'static str] = &[
        "critical",
        "high",
        "informational",
        "low",
        "medium",
    ];
    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "critical" => Self::Critical,
            "high" => Self::High,
            "informational" => Self::Informational,
            "low" => Self::Low,
            "medium" => Self::Medium,
            other => Self::Other(other.to_owned()),
        }
    }
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Critical => "critical",
            Self::High => "high",
            Self::Informational => "informational",
            Self::Low => "low",
            Self::Medium => "medium",
            Self::Other(text) => text,
        }
    }
}
rt::open_enum!(ThreatV2Severity);

/// What threats are sorted by; with a dash in front, the other way round.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[allow(clippy::enum_variant_names, reason = "the names follow the API's values")]
pub enum ThreatV2SortBy {
    /// `associated_item`
    AssociatedItem,
    /// `-associated_item`: by `associated_item` in descending order.
    AssociatedItemDescending,
    /// `detection_date`
    DetectionDate,
    /// `-detection_date`: by `detection_date` in descending order.
    DetectionDateDescending,
    /// `device_name`
    DeviceName,
    /// `-device_name`: by `device_name` in descending order.
    DeviceNameDescending,
    /// `management_state`
    ManagementState,
    /// `-management_state`: by `management_state` in descending order.
    ManagementStateDescending,
    /// `process_name`
    ProcessName,
    /// `-process_name`: by `process_name` in descending order.
    ProcessNameDescending,
    /// `process_owner`
    ProcessOwner,
    /// `-process_owner`: by `process_owner` in descending order.
    ProcessOwnerDescending,
    /// `severity`
    Severity,
    /// `-severity`: by `severity` in descending order.
    SeverityDescending,
    /// `status`
    Status,
    /// `-status`: by `status` in descending order.
    StatusDescending,
    /// A value that the specification does not know.
    Other(String),
}

impl rt::OpenEnum for ThreatV2SortBy {
    const VALUES: &'static [&'static str] = &[
        "associated_item",
        "-associated_item",
        "detection_date",
        "-detection_date",
        "device_name",
        "-device_name",
        "management_state",
        "-management_state",
        "process_name",
        "-process_name",
        "process_owner",
        "-process_owner",
        "severity",
        "-severity",
        "status",
        "-status",
    ];
    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "associated_item" => Self::AssociatedItem,
            "-associated_item" => Self::AssociatedItemDescending,
            "detection_date" => Self::DetectionDate,
            "-detection_date" => Self::DetectionDateDescending,
            "device_name" => Self::DeviceName,
            "-device_name" => Self::DeviceNameDescending,
            "management_state" => Self::ManagementState,
            "-management_state" => Self::ManagementStateDescending,
            "process_name" => Self::ProcessName,
            "-process_name" => Self::ProcessNameDescending,
            "process_owner" => Self::ProcessOwner,
            "-process_owner" => Self::ProcessOwnerDescending,
            "severity" => Self::Severity,
            "-severity" => Self::SeverityDescending,
            "status" => Self::Status,
            "-status" => Self::StatusDescending,
            other => Self::Other(other.to_owned()),
        }
    }
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::AssociatedItem => "associated_item",
            Self::AssociatedItemDescending => "-associated_item",
            Self::DetectionDate => "detection_date",
            Self::DetectionDateDescending => "-detection_date",
            Self::DeviceName => "device_name",
            Self::DeviceNameDescending => "-device_name",
            Self::ManagementState => "management_state",
            Self::ManagementStateDescending => "-management_state",
            Self::ProcessName => "process_name",
            Self::ProcessNameDescending => "-process_name",
            Self::ProcessOwner => "process_owner",
            Self::ProcessOwnerDescending => "-process_owner",
            Self::Severity => "severity",
            Self::SeverityDescending => "-severity",
            Self::Status => "status",
            Self::StatusDescending => "-status",
            Self::Other(text) => text,
        }
    }
}
rt::open_enum!(ThreatV2SortBy);

/// What has become of a threat.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[allow(clippy::enum_variant_names, reason = "the names follow the API's values")]
pub enum ThreatV2Status {
    /// `not_quarantined`
    NotQuarantined,
    /// `quarantined`
    Quarantined,
    /// `released`
    Released,
    /// `resolved`
    Resolved,
    /// A value that the specification does not know.
    Other(String),
}

impl rt::OpenEnum for ThreatV2Status {
    const VALUES: &'static [&'static str] = &[
        "not_quarantined",
        "quarantined",
        "released",
        "resolved",
    ];
    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "not_quarantined" => Self::NotQuarantined,
            "quarantined" => Self::Quarantined,
            "released" => Self::Released,
            "resolved" => Self::Resolved,
            other => Self::Other(other.to_owned()),
        }
    }
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::NotQuarantined => "not_quarantined",
            Self::Quarantined => "quarantined",
            Self::Released => "released",
            Self::Resolved => "resolved",
            Self::Other(text) => text,
        }
    }
}
rt::open_enum!(ThreatV2Status);
