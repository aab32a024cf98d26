// Made by `cargo xtask generate` from spec/. Do not edit: put corrections into spec/overlays.

//! Activity and status of library items of any kind.

use crate::runtime as rt;
use crate::types;

/// Activity and status of library items of any kind.
#[derive(Clone, Copy, Debug)]
pub struct LibraryItems<'c> {
    pub(crate) client: &'c rt::Client,
}

impl<'c> LibraryItems<'c> {
    /// List library item activity.
    ///
    /// Lists who created, edited, duplicated, deleted or reassigned a library item and when, newest first. A page holds at most 300 entries and links to its neighbours.
    ///
    /// `GET /api/v1/library/library-items/{library_item_id}/activity`, risk: read.
    pub fn get_activity(
        &self,
        library_item_id: impl Into<String>,
    ) -> rt::Call<'c, GetLibraryItemActivity> {
        rt::Call::new(
            self.client,
            GetLibraryItemActivity {
                library_item_id: library_item_id.into(),
                ..GetLibraryItemActivity::default()
            },
        )
    }
    /// List library item statuses.
    ///
    /// Lists the state of a library item on each device in scope: status, last audit and logs. A page holds at most 300 devices and links to its neighbours.
    ///
    /// `GET /api/v1/library/library-items/{library_item_id}/status`, risk: read.
    pub fn get_statuses(
        &self,
        library_item_id: impl Into<String>,
    ) -> rt::Call<'c, GetLibraryItemStatuses> {
        rt::Call::new(
            self.client,
            GetLibraryItemStatuses {
                library_item_id: library_item_id.into(),
                ..GetLibraryItemStatuses::default()
            },
        )
    }
}

/// Arguments of `GET /api/v1/library/library-items/{library_item_id}/activity`.
///
/// List library item activity.
///
/// Lists who created, edited, duplicated, deleted or reassigned a library item and when, newest first. A page holds at most 300 entries and links to its neighbours.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetLibraryItemActivity {
    /// Identifier (UUID) of the library item.
    pub library_item_id: String,
    /// Returns activity of one kind: `library_item_created`, `library_item_edited`, `library_item_deleted`, `library_item_duplicated` or `library_item_assignment_changed`.
    pub activity_type: Option<GetLibraryItemActivityType>,
    /// Number of activity entries in one answer. The maximum is 300.
    pub limit: Option<i64>,
    /// Number of activity entries to skip before the first one returned.
    pub offset: Option<i64>,
    /// Returns activity by the user with this email address.
    pub user_email: Option<String>,
    /// Returns activity by the user with this identifier (UUID).
    pub user_id: Option<String>,
}

impl rt::Operation for GetLibraryItemActivity {
    type Answer = rt::Json<GetLibraryItemActivityResponse>;
    const META: rt::Meta = rt::Meta {
        id: "getLibraryItemActivity",
        method: rt::Method::Get,
        path: "/api/v1/library/library-items/{library_item_id}/activity",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
    };
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("library_item_id", &self.library_item_id);
        to.query("activity_type", &self.activity_type);
        to.query("limit", &self.limit);
        to.query("offset", &self.offset);
        to.query("user_email", &self.user_email);
        to.query("user_id", &self.user_id);
    }
}

impl rt::Paged for GetLibraryItemActivity {
    type Item = LibraryItemActivity;
    const PAGING: rt::Paging = rt::Paging::Offset {
        limit: "limit",
        offset: "offset",
        max: Some(300),
    };
    fn page(output: rt::Output<Self>) -> rt::Page<Self::Item> {
        let next = output.next.clone();
        let total = output.count;
        rt::Page::of(output.results).next(next).total(total)
    }
}

impl rt::Call<'_, GetLibraryItemActivity> {
    /// Returns activity of one kind: `library_item_created`, `library_item_edited`, `library_item_deleted`, `library_item_duplicated` or `library_item_assignment_changed`.
    pub fn activity_type(
        mut self,
        activity_type: impl Into<GetLibraryItemActivityType>,
    ) -> Self {
        self.operation.activity_type = Some(activity_type.into());
        self
    }
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
    /// Returns activity by the user with this email address.
    pub fn user_email(mut self, user_email: impl Into<String>) -> Self {
        self.operation.user_email = Some(user_email.into());
        self
    }
    /// Returns activity by the user with this identifier (UUID).
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.operation.user_id = Some(user_id.into());
        self
    }
}

/// Arguments of `GET /api/v1/library/library-items/{library_item_id}/status`.
///
/// List library item statuses.
///
/// Lists the state of a library item on each device in scope: status, last audit and logs. A page holds at most 300 devices and links to its neighbours.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetLibraryItemStatuses {
    /// Identifier (UUID) of the library item.
    pub library_item_id: String,
    /// Returns the status on one device, by its device identifier (UUID).
    pub computer_id: Option<String>,
    /// Number of statuses in one answer. The maximum is 300, which is also the default.
    pub limit: Option<i64>,
    /// Number of statuses to skip before the first one returned.
    pub offset: Option<i64>,
}

impl rt::Operation for GetLibraryItemStatuses {
    type Answer = rt::Json<GetLibraryItemStatusesResponse>;
    const META: rt::Meta = rt::Meta {
        id: "getLibraryItemStatuses",
        method: rt::Method::Get,
        path: "/api/v1/library/library-items/{library_item_id}/status",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
    };
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("library_item_id", &self.library_item_id);
        to.query("computer_id", &self.computer_id);
        to.query("limit", &self.limit);
        to.query("offset", &self.offset);
    }
}

impl rt::Paged for GetLibraryItemStatuses {
    type Item = LibraryItemStatus;
    const PAGING: rt::Paging = rt::Paging::Offset {
        limit: "limit",
        offset: "offset",
        max: Some(300),
    };
    fn page(output: rt::Output<Self>) -> rt::Page<Self::Item> {
        let next = output.next.clone();
        let total = output.count;
        rt::Page::of(output.results).next(next).total(total)
    }
}

impl rt::Call<'_, GetLibraryItemStatuses> {
    /// Returns the status on one device, by its device identifier (UUID).
    pub fn computer_id(mut self, computer_id: impl Into<String>) -> Self {
        self.operation.computer_id = Some(computer_id.into());
        self
    }
    /// Number of statuses in one answer. The maximum is 300, which is also the default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.operation.limit = Some(limit);
        self
    }
    /// Number of statuses to skip before the first one returned.
    pub fn offset(mut self, offset: i64) -> Self {
        self.operation.offset = Some(offset);
        self
    }
}

/// `GetLibraryItemActivityResponse` of the specification.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetLibraryItemActivityResponse {
    /// `count` on the wire.
    pub count: Option<i64>,
    /// `next` on the wire.
    pub next: Option<String>,
    /// `previous` on the wire.
    pub previous: Option<String>,
    /// `results` on the wire.
    pub results: Vec<LibraryItemActivity>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for GetLibraryItemActivityResponse {
    const NAME: &'static str = "GetLibraryItemActivityResponse";
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
rt::record!(GetLibraryItemActivityResponse);

/// `GetLibraryItemActivityType` of the specification.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[allow(clippy::enum_variant_names, reason = "the names follow the API's values")]
pub enum GetLibraryItemActivityType {
    /// `library_item_assignment_changed`
    LibraryItemAssignmentChanged,
    /// `library_item_created`
    LibraryItemCreated,
    /// `library_item_deleted`
    LibraryItemDeleted,
    /// `library_item_duplicated`
    LibraryItemDuplicated,
    /// `library_item_edited`
    LibraryItemEdited,
    /// A value that the specification does not know.
    Other(String),
}

impl rt::OpenEnum for GetLibraryItemActivityType {
    const VALUES: &'static [&'static str] = &[
        "library_item_assignment_changed",
        "library_item_created",
        "library_item_deleted",
        "library_item_duplicated",
        "library_item_edited",
    ];
    fn from_text(text: &str) -> Self {
        match text {
            "library_item_assignment_changed" => Self::LibraryItemAssignmentChanged,
            "library_item_created" => Self::LibraryItemCreated,
            "library_item_deleted" => Self::LibraryItemDeleted,
            "library_item_duplicated" => Self::LibraryItemDuplicated,
            "library_item_edited" => Self::LibraryItemEdited,
            other => Self::Other(other.to_owned()),
        }
    }
    fn as_str(&self) -> &str {
        match self {
            Self::LibraryItemAssignmentChanged => "library_item_assignment_changed",
            Self::LibraryItemCreated => "library_item_created",
            Self::LibraryItemDeleted => "library_item_deleted",
            Self::LibraryItemDuplicated => "library_item_duplicated",
            Self::LibraryItemEdited => "library_item_edited",
            Self::Other(text) => text,
        }
    }
}
rt::open_enum!(GetLibraryItemActivityType);

/// `GetLibraryItemStatusesResponse` of the specification.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetLibraryItemStatusesResponse {
    /// `count` on the wire.
    pub count: Option<i64>,
    /// `next` on the wire.
    pub next: Option<String>,
    /// `previous` on the wire.
    pub previous: Option<String>,
    /// `results` on the wire.
    pub results: Vec<LibraryItemStatus>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for GetLibraryItemStatusesResponse {
    const NAME: &'static str = "GetLibraryItemStatusesResponse";
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
rt::record!(GetLibraryItemStatusesResponse);

/// `LibraryItemActivity` of the specification.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LibraryItemActivity {
    /// `activity_time` on the wire.
    pub activity_time: String,
    /// `activity_type` on the wire.
    pub activity_type: String,
    /// `details` on the wire.
    pub details: Option<Vec<String>>,
    /// `id` on the wire.
    pub id: Option<i64>,
    /// `user_email` on the wire.
    pub user_email: String,
    /// `user_id` on the wire.
    pub user_id: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for LibraryItemActivity {
    const NAME: &'static str = "LibraryItemActivity";
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "activity_time" => slot.read(&mut self.activity_time),
            "activity_type" => slot.read(&mut self.activity_type),
            "details" => slot.blank(&mut self.details),
            "id" => slot.blank(&mut self.id),
            "user_email" => slot.read(&mut self.user_email),
            "user_id" => slot.read(&mut self.user_id),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("activity_time", &self.activity_time)?;
        to.field("activity_type", &self.activity_type)?;
        to.field("details", &self.details)?;
        to.field("id", &self.id)?;
        to.field("user_email", &self.user_email)?;
        to.field("user_id", &self.user_id)?;
        to.rest(&self.extra)
    }
}
rt::record!(LibraryItemActivity);

/// `LibraryItemStatus` of the specification.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LibraryItemStatus {
    /// `blueprint` on the wire.
    pub blueprint: Option<types::DeviceLibraryItemBlueprint>,
    /// `computer` on the wire.
    pub computer: Option<types::DeviceLibraryItemComputer>,
    /// `control_log` on the wire.
    pub control_log: rt::Value,
    /// `control_reported_at` on the wire.
    pub control_reported_at: rt::Value,
    /// `edr_status` on the wire.
    pub edr_status: Option<types::DeviceLibraryItemEdrStatus>,
    /// `id` on the wire.
    pub id: Option<i64>,
    /// `last_audit_log` on the wire.
    pub last_audit_log: Option<String>,
    /// `last_audit_run` on the wire.
    pub last_audit_run: Option<String>,
    /// `log` on the wire.
    pub log: Option<String>,
    /// `reported_at` on the wire.
    pub reported_at: Option<String>,
    /// `status` on the wire.
    pub status: String,
    /// `type` on the wire.
    pub type_: Option<String>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for LibraryItemStatus {
    const NAME: &'static str = "LibraryItemStatus";
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "blueprint" => slot.blank(&mut self.blueprint),
            "computer" => slot.blank(&mut self.computer),
            "control_log" => slot.read(&mut self.control_log),
            "control_reported_at" => slot.read(&mut self.control_reported_at),
            "edr_status" => slot.blank(&mut self.edr_status),
            "id" => slot.blank(&mut self.id),
            "last_audit_log" => slot.read(&mut self.last_audit_log),
            "last_audit_run" => slot.read(&mut self.last_audit_run),
            "log" => slot.read(&mut self.log),
            "reported_at" => slot.read(&mut self.reported_at),
            "status" => slot.read(&mut self.status),
            "type" => slot.read(&mut self.type_),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("blueprint", &self.blueprint)?;
        to.field("computer", &self.computer)?;
        to.field("control_log", &self.control_log)?;
        to.field("control_reported_at", &self.control_reported_at)?;
        to.field("edr_status", &self.edr_status)?;
        to.field("id", &self.id)?;
        to.field("last_audit_log", &self.last_audit_log)?;
        to.field("last_audit_run", &self.last_audit_run)?;
        to.field("log", &self.log)?;
        to.field("reported_at", &self.reported_at)?;
        to.field("status", &self.status)?;
        to.field("type", &self.type_)?;
        to.rest(&self.extra)
    }
}
rt::record!(LibraryItemStatus);
