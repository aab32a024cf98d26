// Made by `cargo xtask generate` from spec/. Do not edit: put corrections into spec/overlays.

//! What was done in the tenant, by whom and when, for the past year.

use crate::runtime as rt;

/// The operations of this group: [`Client::audit_log`](rt::Client::audit_log) gives them.
#[derive(Clone, Copy, Debug)]
pub struct AuditLog<'c> {
    pub(crate) client: &'c rt::Client,
}

impl<'c> AuditLog<'c> {
    /// List audit events.
    ///
    /// Lists what people, API tokens and the system did in the tenant: changes to blueprints, library items, users and tokens, access to secrets, device lifecycle, and events of vulnerability management and threat detection where the plan includes them. The log reaches back one year. A page holds at most 500 events; `next` carries the cursor of the following one.
    ///
    /// Setters: `cursor`, `end_date`, `limit`, `sort_by`, `start_date`; see [`ListAuditEvents`].
    ///
    /// `GET /api/v1/audit/events`: reads and changes nothing. [Retried](crate#risk-and-retries) after any passing fault.
    ///
    /// Answers [`AuditEventPage`]. It is one page, of at most 500 items, of a list of [`AuditEvent`]: [`items`](rt::Call::items) goes through all of them, one request a page; [`send`](rt::Call::send) fetches one page.
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = kandji.audit_log().list_events().sort_by("-id").items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_events(&self) -> rt::Call<'c, ListAuditEvents> {
        rt::Call::new(self.client, ListAuditEvents::default())
    }
}

/// List audit events.
///
/// Arguments of [`list_events`](AuditLog::list_events), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAuditEvents {
    /// Cursor of the page to return, taken from the `next` or `previous` URL of an earlier answer. Keep it to go on later from where a listing ended.
    pub cursor: Option<String>,
    /// Returns events up to this moment, as a date (`YYYY-MM-DD`) or an ISO 8601 date and time.
    pub end_date: Option<String>,
    /// Number of events in one answer. The maximum is 500.
    pub limit: Option<i64>,
    /// Sort key, `occurred_at` or `id`, ascending; a leading dash sorts in descending order.
    pub sort_by: Option<AuditEventSortBy>,
    /// Returns events from this moment on, as a date (`YYYY-MM-DD`) or an ISO 8601 date and time.
    pub start_date: Option<String>,
}

impl rt::Operation for ListAuditEvents {
    type Response = rt::Json<AuditEventPage>;
    const META: rt::Meta = rt::Meta {
        id: "listAuditEvents",
        method: rt::Method::Get,
        path: "/api/v1/audit/events",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.query("cursor", &self.cursor);
        to.query("end_date", &self.end_date);
        to.query("limit", &self.limit);
        to.query("sort_by", &self.sort_by);
        to.query("start_date", &self.start_date);
    }
}

impl rt::Record for ListAuditEvents {
    const NAME: &'static str = "ListAuditEvents";
    const FIELDS: rt::FieldTable = &[
        ("cursor", rt::OPTIONAL),
        ("end_date", rt::OPTIONAL),
        ("limit", rt::OPTIONAL),
        ("sort_by", rt::OPTIONAL),
        ("start_date", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.cursor),
            1 => field.read(&mut self.end_date),
            2 => field.read(&mut self.limit),
            3 => field.read(&mut self.sort_by),
            4 => field.read(&mut self.start_date),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.cursor);
        to.field(1, &self.end_date);
        to.field(2, &self.limit);
        to.field(3, &self.sort_by);
        to.field(4, &self.start_date);
    }
}
rt::record!(ListAuditEvents);

impl rt::Paged for ListAuditEvents {
    type Item = AuditEvent;
    const PAGING: rt::Paging = rt::Paging::NextLink {
        limit: Some("limit"),
        max: Some(500),
    };
    #[inline]
    fn page(output: rt::Output<Self>) -> rt::Page<Self::Item> {
        let next = output.next.clone();
        rt::Page::of(output.results).next(next)
    }
    #[inline]
    fn key(item: &Self::Item) -> Option<u64> {
        rt::key(&item.id)
    }
}

#[doc(hidden)]
impl rt::Call<'_, ListAuditEvents> {
    /// Cursor of the page to return, taken from the `next` or `previous` URL of an earlier answer. Keep it to go on later from where a listing ended.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.operation.cursor = Some(cursor.into());
        self
    }
    /// Returns events up to this moment, as a date (`YYYY-MM-DD`) or an ISO 8601 date and time.
    pub fn end_date(mut self, end_date: impl Into<String>) -> Self {
        self.operation.end_date = Some(end_date.into());
        self
    }
    /// Number of events in one answer. The maximum is 500.
    pub fn limit(mut self, limit: i64) -> Self {
        self.operation.limit = Some(limit);
        self
    }
    /// Sort key, `occurred_at` or `id`, ascending; a leading dash sorts in descending order.
    pub fn sort_by(mut self, sort_by: impl Into<AuditEventSortBy>) -> Self {
        self.operation.sort_by = Some(sort_by.into());
        self
    }
    /// Returns events from this moment on, as a date (`YYYY-MM-DD`) or an ISO 8601 date and time.
    pub fn start_date(mut self, start_date: impl Into<String>) -> Self {
        self.operation.start_date = Some(start_date.into());
        self
    }
}

/// One thing that was done in the tenant.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AuditEvent {
    /// What was done, such as `create` or `update`.
    pub action: String,
    /// Identifier (UUID) of whoever did it.
    pub actor_id: String,
    /// Kind of whoever did it, such as `user`.
    pub actor_type: String,
    /// Identifier of the event (ULID), which sorts by time.
    pub id: String,
    /// More facts about the event; often empty.
    pub metadata: Option<AuditEventMetadata>,
    /// State of the target after the event. The keys depend on the target.
    pub new_state: Option<AuditEventNewState>,
    /// Time of the event.
    pub occurred_at: rt::Timestamp,
    /// Part of the target that changed, such as `library_items` or `parameters`; blank for the target as a whole.
    pub target_component: String,
    /// Identifier (UUID) of what it was done to.
    pub target_id: String,
    /// Kind of what it was done to, such as `blueprint`, `library_item` or `api_token`.
    pub target_type: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for AuditEvent {
    const NAME: &'static str = "AuditEvent";
    const FIELDS: rt::FieldTable = &[
        ("action", rt::REQUIRED | rt::NOT_OPTION),
        ("actor_id", rt::REQUIRED | rt::NOT_OPTION),
        ("actor_type", rt::REQUIRED | rt::NOT_OPTION),
        ("id", rt::REQUIRED | rt::NOT_OPTION),
        ("metadata", rt::REQUIRED),
        ("new_state", rt::REQUIRED),
        ("occurred_at", rt::REQUIRED | rt::NOT_OPTION),
        ("target_component", rt::REQUIRED | rt::NOT_OPTION),
        ("target_id", rt::REQUIRED | rt::NOT_OPTION),
        ("target_type", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.action),
            1 => field.read(&mut self.actor_id),
            2 => field.read(&mut self.actor_type),
            3 => field.read(&mut self.id),
            4 => field.read(&mut self.metadata),
            5 => field.read(&mut self.new_state),
            6 => field.read(&mut self.occurred_at),
            7 => field.read(&mut self.target_component),
            8 => field.read(&mut self.target_id),
            9 => field.read(&mut self.target_type),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.action);
        to.field(1, &self.actor_id);
        to.field(2, &self.actor_type);
        to.field(3, &self.id);
        to.field(4, &self.metadata);
        to.field(5, &self.new_state);
        to.field(6, &self.occurred_at);
        to.field(7, &self.target_component);
        to.field(8, &self.target_id);
        to.field(9, &self.target_type);
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
rt::record!(AuditEvent);

/// A library item that was added to a blueprint.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AuditEventAddedLibraryItem {
    /// Identifier (UUID) of the library item.
    pub id: String,
    /// Name of the library item.
    pub name: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for AuditEventAddedLibraryItem {
    const NAME: &'static str = "AuditEventAddedLibraryItem";
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
rt::record!(AuditEventAddedLibraryItem);

/// More facts about an audit event.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AuditEventMetadata {
    /// What a new blueprint was made from; null in every known answer.
    pub source: Option<rt::Value>,
    /// Identifier of what a new blueprint was made from; null in every known answer.
    pub source_id: Option<rt::Value>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for AuditEventMetadata {
    const NAME: &'static str = "AuditEventMetadata";
    const FIELDS: rt::FieldTable = &[
        ("source", rt::NULLABLE | rt::BLANKABLE),
        ("source_id", rt::NULLABLE | rt::BLANKABLE),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.source),
            1 => field.read(&mut self.source_id),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.source);
        to.field(1, &self.source_id);
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
rt::record!(AuditEventMetadata);

/// The state of a target after an audit event. The keys depend on the kind of target.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AuditEventNewState {
    /// Whether the library item is active.
    pub active: Option<bool>,
    /// Description of the target; blank or null when it has none.
    pub description: Option<String>,
    /// Name of an API token; null for a library item without a label.
    pub label: Option<String>,
    /// Library items that were added to the blueprint.
    pub library_items_added: Option<Vec<AuditEventAddedLibraryItem>>,
    /// Library items that were removed from the blueprint.
    pub library_items_removed: Option<Vec<rt::Value>>,
    /// All library items of the blueprint after the change.
    pub library_items_scoped: Option<Vec<AuditEventScopedLibraryItem>>,
    /// Name of the blueprint or library item.
    pub name: Option<String>,
    /// Parameters of the blueprint.
    pub parameters: Option<Vec<rt::Value>>,
    /// What an API token may do.
    pub permissions: Option<Vec<AuditEventNewStatePermission>>,
    /// Kind of the target, such as `map` for a blueprint or `vpp-app` for a library item.
    pub type_: Option<String>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for AuditEventNewState {
    const NAME: &'static str = "AuditEventNewState";
    const FIELDS: rt::FieldTable = &[
        ("active", rt::OPTIONAL),
        ("description", rt::NULLABLE),
        ("label", rt::NULLABLE),
        ("library_items_added", rt::OPTIONAL),
        ("library_items_removed", rt::OPTIONAL),
        ("library_items_scoped", rt::OPTIONAL),
        ("name", rt::OPTIONAL),
        ("parameters", rt::OPTIONAL),
        ("permissions", rt::OPTIONAL),
        ("type", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.active),
            1 => field.read(&mut self.description),
            2 => field.read(&mut self.label),
            3 => field.read(&mut self.library_items_added),
            4 => field.read(&mut self.library_items_removed),
            5 => field.read(&mut self.library_items_scoped),
            6 => field.read(&mut self.name),
            7 => field.read(&mut self.parameters),
            8 => field.read(&mut self.permissions),
            9 => field.read(&mut self.type_),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.active);
        to.field(1, &self.description);
        to.field(2, &self.label);
        to.field(3, &self.library_items_added);
        to.field(4, &self.library_items_removed);
        to.field(5, &self.library_items_scoped);
        to.field(6, &self.name);
        to.field(7, &self.parameters);
        to.field(8, &self.permissions);
        to.field(9, &self.type_);
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
rt::record!(AuditEventNewState);

/// One operation that an API token may use.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AuditEventNewStatePermission {
    /// HTTP method of the operation, such as `GET`.
    pub http_method: String,
    /// Path of the operation, such as `/api/v1/devices/{device_id}`.
    pub path: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for AuditEventNewStatePermission {
    const NAME: &'static str = "AuditEventNewStatePermission";
    const FIELDS: rt::FieldTable = &[
        ("http_method", rt::REQUIRED | rt::NOT_OPTION),
        ("path", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.http_method),
            1 => field.read(&mut self.path),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.http_method);
        to.field(1, &self.path);
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
rt::record!(AuditEventNewStatePermission);

/// One page of audit events.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AuditEventPage {
    /// URL of the next page, with its cursor in the query; null on the last one.
    pub next: Option<String>,
    /// URL of the page before, with its cursor in the query; null on the first one.
    pub previous: Option<String>,
    /// Events on this page.
    pub results: Vec<AuditEvent>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for AuditEventPage {
    const NAME: &'static str = "AuditEventPage";
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
rt::record!(AuditEventPage);

/// A library item of a blueprint.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AuditEventScopedLibraryItem {
    /// Identifier (UUID) of the library item.
    pub id: String,
    /// Name of the library item.
    pub name: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for AuditEventScopedLibraryItem {
    const NAME: &'static str = "AuditEventScopedLibraryItem";
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
rt::record!(AuditEventScopedLibraryItem);

/// What audit events are sorted by; with a dash in front, the newest or highest comes first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[allow(clippy::enum_variant_names, reason = "the names follow the API's values")]
pub enum AuditEventSortBy {
    /// `id`
    Id,
    /// `-id`: by `id` in descending order.
    IdDescending,
    /// `occurred_at`
    OccurredAt,
    /// `-occurred_at`: by `occurred_at` in descending order.
    OccurredAtDescending,
    /// A value that the specification does not know.
    Other(String),
}

impl rt::OpenEnum for AuditEventSortBy {
    const VALUES: &'static [&'static str] = &[
        "id",
        "-id",
        "occurred_at",
        "-occurred_at",
    ];
    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "id" => Self::Id,
            "-id" => Self::IdDescending,
            "occurred_at" => Self::OccurredAt,
            "-occurred_at" => Self::OccurredAtDescending,
            other => Self::Other(other.to_owned()),
        }
    }
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Id => "id",
            Self::IdDescending => "-id",
            Self::OccurredAt => "occurred_at",
            Self::OccurredAtDescending => "-occurred_at",
            Self::Other(text) => text,
        }
    }
}
rt::open_enum!(AuditEventSortBy);
