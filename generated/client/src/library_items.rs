// Made by `cargo xtask generate` from spec/. Do not edit: put corrections into spec/overlays.

//! Activity and status of library items of any kind.

use crate::ids;
use crate::runtime as rt;
use crate::types;

/// The operations of this group: [`Client::library_items`](rt::Client::library_items) gives them.
#[derive(Clone, Copy, Debug)]
pub struct LibraryItems<'c> {
    pub(crate) client: &'c rt::Client,
}

impl<'c> LibraryItems<'c> {
    /// List library item activity.
    ///
    /// Lists who created, edited, duplicated, deleted or reassigned a library item and when, newest first. A page holds at most 300 entries and links to its neighbours.
    ///
    /// * `library_item_id`: Identifier (UUID) of the library item.
    ///
    /// Setters: `activity_type`, `limit`, `offset`, `user_email`, `user_id`; see [`ListLibraryItemActivity`].
    ///
    /// `GET /api/v1/library/library-items/{library_item_id}/activity`: reads and changes nothing. [Retried](crate#risk-and-retries) after any passing fault.
    ///
    /// Answers [`LibraryItemActivityPage`]. It is one page, of at most 300 items, of a list of [`LibraryItemActivity`]: [`items`](rt::Call::items) goes through all of them, one request a page; [`send`](rt::Call::send) fetches one page.
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = kandji
    ///     .library_items()
    ///     .list_activity("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11")
    ///     .activity_type("library_item_assignment_changed")
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_activity(
        &self,
        library_item_id: impl Into<ids::LibraryItemId>,
    ) -> rt::Call<'c, ListLibraryItemActivity> {
        rt::Call::new(
            self.client,
            ListLibraryItemActivity {
                library_item_id: library_item_id.into(),
                ..ListLibraryItemActivity::default()
            },
        )
    }
    /// List library item statuses.
    ///
    /// Lists the state of a library item on each device in scope: status, last audit and logs. A page holds at most 300 devices and links to its neighbours.
    ///
    /// * `library_item_id`: Identifier (UUID) of the library item.
    ///
    /// Setters: `computer_id`, `limit`, `offset`; see [`ListLibraryItemStatuses`].
    ///
    /// `GET /api/v1/library/library-items/{library_item_id}/status`: reads and changes nothing. [Retried](crate#risk-and-retries) after any passing fault.
    ///
    /// Answers [`LibraryItemStatusPage`]. It is one page, of at most 300 items, of a list of [`LibraryItemStatus`]: [`items`](rt::Call::items) goes through all of them, one request a page; [`send`](rt::Call::send) fetches one page.
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = kandji
    ///     .library_items()
    ///     .list_statuses("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11")
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_statuses(
        &self,
        library_item_id: impl Into<ids::LibraryItemId>,
    ) -> rt::Call<'c, ListLibraryItemStatuses> {
        rt::Call::new(
            self.client,
            ListLibraryItemStatuses {
                library_item_id: library_item_id.into(),
                ..ListLibraryItemStatuses::default()
            },
        )
    }
}

/// List library item activity.
///
/// Arguments of [`list_activity`](LibraryItems::list_activity), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListLibraryItemActivity {
    /// Identifier (UUID) of the library item.
    pub library_item_id: ids::LibraryItemId,
    /// Returns activity of one kind: `library_item_created`, `library_item_edited`, `library_item_deleted`, `library_item_duplicated` or `library_item_assignment_changed`.
    pub activity_type: Option<LibraryItemActivityType>,
    /// Number of activity entries in one answer. The maximum is 300.
    pub limit: Option<i64>,
    /// Number of activity entries to skip before the first one returned.
    pub offset: Option<i64>,
    /// Returns activity by the user with this email address.
    pub user_email: Option<String>,
    /// Returns activity by the user with this identifier (UUID).
    pub user_id: Option<ids::UserId>,
}

impl rt::Operation for ListLibraryItemActivity {
    type Response = rt::Json<LibraryItemActivityPage>;
    const META: rt::Meta = rt::Meta {
        id: "getLibraryItemActivity",
        method: rt::Method::Get,
        path: "/api/v1/library/library-items/{library_item_id}/activity",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("library_item_id", &self.library_item_id);
        to.query("activity_type", &self.activity_type);
        to.query("limit", &self.limit);
        to.query("offset", &self.offset);
        to.query("user_email", &self.user_email);
        to.query("user_id", &self.user_id);
    }
}

impl rt::Record for ListLibraryItemActivity {
    const NAME: &'static str = "ListLibraryItemActivity";
    const FIELDS: rt::FieldTable = &[
        ("library_item_id", rt::REQUIRED | rt::NO_DEFAULT),
        ("activity_type", rt::OPTIONAL),
        ("limit", rt::OPTIONAL),
        ("offset", rt::OPTIONAL),
        ("user_email", rt::OPTIONAL),
        ("user_id", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.library_item_id),
            1 => field.read(&mut self.activity_type),
            2 => field.read(&mut self.limit),
            3 => field.read(&mut self.offset),
            4 => field.read(&mut self.user_email),
            5 => field.read(&mut self.user_id),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.library_item_id);
        to.field(1, &self.activity_type);
        to.field(2, &self.limit);
        to.field(3, &self.offset);
        to.field(4, &self.user_email);
        to.field(5, &self.user_id);
    }
}
rt::record!(ListLibraryItemActivity);

impl rt::Paged for ListLibraryItemActivity {
    type Item = LibraryItemActivity;
    const PAGING: rt::Paging = rt::Paging::Offset {
        limit: "limit",
        offset: "offset",
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
        item.id.as_ref().and_then(rt::key)
    }
}

#[doc(hidden)]
impl rt::Call<'_, ListLibraryItemActivity> {
    /// Returns activity of one kind: `library_item_created`, `library_item_edited`, `library_item_deleted`, `library_item_duplicated` or `library_item_assignment_changed`.
    pub fn activity_type(
        mut self,
        activity_type: impl Into<LibraryItemActivityType>,
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
    pub fn user_id(mut self, user_id: impl Into<ids::UserId>) -> Self {
        self.operation.user_id = Some(user_id.into());
        self
    }
}

/// List library item statuses.
///
/// Arguments of [`list_statuses`](LibraryItems::list_statuses), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListLibraryItemStatuses {
    /// Identifier (UUID) of the library item.
    pub library_item_id: ids::LibraryItemId,
    /// Returns the status on one device, by its device identifier (UUID).
    pub computer_id: Option<String>,
    /// Number of statuses in one answer. The maximum is 300, which is also the default.
    pub limit: Option<i64>,
    /// Number of statuses to skip before the first one returned. At least `0`. If absent: `0`.
    pub offset: Option<i64>,
}

impl rt::Operation for ListLibraryItemStatuses {
    type Response = rt::Json<LibraryItemStatusPage>;
    const META: rt::Meta = rt::Meta {
        id: "getLibraryItemStatuses",
        method: rt::Method::Get,
        path: "/api/v1/library/library-items/{library_item_id}/status",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("library_item_id", &self.library_item_id);
        to.query("computer_id", &self.computer_id);
        to.query("limit", &self.limit);
        to.query("offset", &self.offset);
    }
}

impl rt::Record for ListLibraryItemStatuses {
    const NAME: &'static str = "ListLibraryItemStatuses";
    const FIELDS: rt::FieldTable = &[
        ("library_item_id", rt::REQUIRED | rt::NO_DEFAULT),
        ("computer_id", rt::OPTIONAL),
        ("limit", rt::OPTIONAL),
        ("offset", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.library_item_id),
            1 => field.read(&mut self.computer_id),
            2 => field.read(&mut self.limit),
            3 => field.read(&mut self.offset),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.library_item_id);
        to.field(1, &self.computer_id);
        to.field(2, &self.limit);
        to.field(3, &self.offset);
    }
}
rt::record!(ListLibraryItemStatuses);

impl rt::Paged for ListLibraryItemStatuses {
    type Item = LibraryItemStatus;
    const PAGING: rt::Paging = rt::Paging::Offset {
        limit: "limit",
        offset: "offset",
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
        item.id.as_ref().and_then(rt::key)
    }
}

#[doc(hidden)]
impl rt::Call<'_, ListLibraryItemStatuses> {
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
    /// Number of statuses to skip before the first one returned. At least `0`. If absent: `0`.
    pub fn offset(mut self, offset: i64) -> Self {
        self.operation.offset = Some(offset);
        self
    }
}

/// One thing that was done to a library item.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LibraryItemActivity {
    /// Time it was done.
    pub activity_time: rt::Timestamp,
    /// What was done, such as `library_item_created` or `library_item_assignment_changed`.
    pub activity_type: String,
    /// What changed, each as a text of the form `Name: old → new`; null when nothing is told.
    pub details: Option<Vec<String>>,
    /// Identifier of the entry, a number.
    pub id: Option<i64>,
    /// Email address of the user who did it.
    pub user_email: String,
    /// Identifier (UUID) of the user who did it.
    pub user_id: ids::UserId,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for LibraryItemActivity {
    const NAME: &'static str = "LibraryItemActivity";
    const FIELDS: rt::FieldTable = &[
        ("activity_time", rt::REQUIRED | rt::NOT_OPTION),
        ("activity_type", rt::REQUIRED | rt::NOT_OPTION),
        ("details", rt::REQUIRED | rt::NULLABLE),
        ("id", rt::REQUIRED),
        ("user_email", rt::REQUIRED | rt::NOT_OPTION),
        ("user_id", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.activity_time),
            1 => field.read(&mut self.activity_type),
            2 => field.read(&mut self.details),
            3 => field.read(&mut self.id),
            4 => field.read(&mut self.user_email),
            5 => field.read(&mut self.user_id),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.activity_time);
        to.field(1, &self.activity_type);
        to.field(2, &self.details);
        to.field(3, &self.id);
        to.field(4, &self.user_email);
        to.field(5, &self.user_id);
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
rt::record!(LibraryItemActivity);

/// One page of the activity of a library item.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LibraryItemActivityPage {
    /// Number of records in the whole listing, on all pages.
    pub count: Option<i64>,
    /// URL of the next page; null on the last one.
    pub next: Option<String>,
    /// URL of the page before; null on the first one.
    pub previous: Option<String>,
    /// Activity entries on this page, newest first.
    pub results: Vec<LibraryItemActivity>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for LibraryItemActivityPage {
    const NAME: &'static str = "LibraryItemActivityPage";
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
rt::record!(LibraryItemActivityPage);

/// What was done to a library item.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[allow(clippy::enum_variant_names, reason = "the names follow the API's values")]
pub enum LibraryItemActivityType {
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

impl rt::OpenEnum for LibraryItemActivityType {
    const VALUES: &'static [&'static str] = &[
        "library_item_assignment_changed",
        "library_item_created",
        "library_item_deleted",
        "library_item_duplicated",
        "library_item_edited",
    ];
    #[inline]
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
    #[inline]
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
rt::open_enum!(LibraryItemActivityType);

/// The state of a library item on one device.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LibraryItemStatus {
    /// Blueprint that brings the item to the device.
    pub blueprint: Option<types::BlueprintReference>,
    /// Device that the state is of.
    pub computer: Option<types::ComputerReference>,
    /// Undocumented; null in every known answer.
    pub control_log: rt::Value,
    /// Undocumented; null in every known answer.
    pub control_reported_at: rt::Value,
    /// State of threat detection, for an item that sets it up; may be null.
    pub edr_status: Option<types::LibraryItemEdrStatus>,
    /// Identifier of the status, a number.
    pub id: Option<i64>,
    /// Text of the last audit; null when there has been none.
    pub last_audit_log: Option<String>,
    /// Time of the last audit; null when there has been none.
    pub last_audit_run: Option<rt::Timestamp>,
    /// Log of what was done for the item, one step to a line; null while there is none.
    pub log: Option<String>,
    /// Time the device reported the status; null before it did.
    pub reported_at: Option<rt::Timestamp>,
    /// State of the item, such as `PASS`, `ERROR`, `PENDING` or `AVAILABLE`; profiles say `success`, `failed` or `pending`.
    pub status: String,
    /// Kind of the library item, such as `threat-security-policy`; not always told.
    pub type_: Option<String>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for LibraryItemStatus {
    const NAME: &'static str = "LibraryItemStatus";
    const FIELDS: rt::FieldTable = &[
        ("blueprint", rt::REQUIRED),
        ("computer", rt::REQUIRED),
        ("control_log", rt::REQUIRED | rt::NOT_OPTION | rt::NULLABLE | rt::BLANKABLE),
        (
            "control_reported_at",
            rt::REQUIRED | rt::NOT_OPTION | rt::NULLABLE | rt::BLANKABLE,
        ),
        ("edr_status", rt::NULLABLE),
        ("id", rt::REQUIRED),
        ("last_audit_log", rt::REQUIRED | rt::NULLABLE),
        ("last_audit_run", rt::REQUIRED | rt::NULLABLE),
        ("log", rt::REQUIRED | rt::NULLABLE),
        ("reported_at", rt::REQUIRED | rt::NULLABLE),
        ("status", rt::REQUIRED | rt::NOT_OPTION),
        ("type", rt::OPTIONAL),
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
            6 => field.read(&mut self.last_audit_log),
            7 => field.read(&mut self.last_audit_run),
            8 => field.read(&mut self.log),
            9 => field.read(&mut self.reported_at),
            10 => field.read(&mut self.status),
            11 => field.read(&mut self.type_),
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
        to.field(6, &self.last_audit_log);
        to.field(7, &self.last_audit_run);
        to.field(8, &self.log);
        to.field(9, &self.reported_at);
        to.field(10, &self.status);
        to.field(11, &self.type_);
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
rt::record!(LibraryItemStatus);

/// One page of the states of a library item on devices.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LibraryItemStatusPage {
    /// Number of records in the whole listing, on all pages.
    pub count: Option<i64>,
    /// URL of the next page; null on the last one.
    pub next: Option<String>,
    /// URL of the page before; null on the first one.
    pub previous: Option<String>,
    /// States on this page, one for each device.
    pub results: Vec<LibraryItemStatus>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for LibraryItemStatusPage {
    const NAME: &'static str = "LibraryItemStatusPage";
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
rt::record!(LibraryItemStatusPage);
