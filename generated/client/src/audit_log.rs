// Made by `cargo xtask generate` from spec/. Do not edit: put corrections into spec/overlays.

//! What was done in the tenant, by whom and when, for the past year.

use crate::runtime as rt;

/// What was done in the tenant, by whom and when, for the past year.
#[derive(Clone, Copy, Debug)]
pub struct AuditLog<'c> {
    pub(crate) client: &'c rt::Client,
}

impl<'c> AuditLog<'c> {
    /// List audit events.
    ///
    /// Lists what people, API tokens and the system did in the tenant: changes to blueprints, library items, users and tokens, access to secrets, device lifecycle, and events of vulnerability management and threat detection where the plan includes them. The log reaches back one year. A page holds at most 500 events; `next` carries the cursor of the following one.
    ///
    /// `GET /api/v1/audit/events`, risk: read.
    pub fn list_events(&self) -> rt::Call<'c, ListAuditEvents> {
        rt::Call::new(self.client, ListAuditEvents::default())
    }
}

/// Arguments of `GET /api/v1/audit/events`.
///
/// List audit events.
///
/// Lists what people, API tokens and the system did in the tenant: changes to blueprints, library items, users and tokens, access to secrets, device lifecycle, and events of vulnerability management and threat detection where the plan includes them. The log reaches back one year. A page holds at most 500 events; `next` carries the cursor of the following one.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAuditEvents {
    /// Cursor of the page to return, taken from the `next` or `previous` URL of an earlier answer. Keep it to go on later from where a listing ended.
    pub cursor: Option<String>,
    /// Returns events up to this moment, as a date (`YYYY-MM-DD`) or an ISO 8601 date and time.
    pub end_date: Option<String>,
    /// Number of events in one answer. The maximum is 500.
    pub limit: Option<i64>,
    /// Sort key, `occurred_at` or `id`, ascending; a leading dash sorts in descending order.
    pub sort_by: Option<String>,
    /// Returns events from this moment on, as a date (`YYYY-MM-DD`) or an ISO 8601 date and time.
    pub start_date: Option<String>,
}

impl rt::Operation for ListAuditEvents {
    type Answer = rt::Json<ListAuditEventsResponse>;
    const META: rt::Meta = rt::Meta {
        id: "listAuditEvents",
        method: rt::Method::Get,
        path: "/api/v1/audit/events",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
    };
    fn encode(&self, to: &mut rt::Encoder) {
        to.query("cursor", &self.cursor);
        to.query("end_date", &self.end_date);
        to.query("limit", &self.limit);
        to.query("sort_by", &self.sort_by);
        to.query("start_date", &self.start_date);
    }
}

impl rt::Paged for ListAuditEvents {
    type Item = AuditEvent;
    const PAGING: rt::Paging = rt::Paging::NextLink {
        limit: Some("limit"),
        max: Some(500),
    };
    fn page(output: rt::Output<Self>) -> rt::Page<Self::Item> {
        let next = output.next.clone();
        rt::Page::of(output.results).next(next)
    }
}

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
    pub fn sort_by(mut self, sort_by: impl Into<String>) -> Self {
        self.operation.sort_by = Some(sort_by.into());
        self
    }
    /// Returns events from this moment on, as a date (`YYYY-MM-DD`) or an ISO 8601 date and time.
    pub fn start_date(mut self, start_date: impl Into<String>) -> Self {
        self.operation.start_date = Some(start_date.into());
        self
    }
}

/// `AuditEvent` of the specification.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AuditEvent {
    /// `action` on the wire.
    pub action: String,
    /// `actor_id` on the wire.
    pub actor_id: String,
    /// `actor_type` on the wire.
    pub actor_type: String,
    /// `id` on the wire.
    pub id: String,
    /// `metadata` on the wire.
    pub metadata: Option<AuditEventMetadata>,
    /// `new_state` on the wire.
    pub new_state: Option<AuditEventNewState>,
    /// `occurred_at` on the wire.
    pub occurred_at: String,
    /// `target_component` on the wire.
    pub target_component: String,
    /// `target_id` on the wire.
    pub target_id: String,
    /// `target_type` on the wire.
    pub target_type: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for AuditEvent {
    const NAME: &'static str = "AuditEvent";
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "action" => slot.read(&mut self.action),
            "actor_id" => slot.read(&mut self.actor_id),
            "actor_type" => slot.read(&mut self.actor_type),
            "id" => slot.read(&mut self.id),
            "metadata" => slot.blank(&mut self.metadata),
            "new_state" => slot.blank(&mut self.new_state),
            "occurred_at" => slot.read(&mut self.occurred_at),
            "target_component" => slot.read(&mut self.target_component),
            "target_id" => slot.read(&mut self.target_id),
            "target_type" => slot.read(&mut self.target_type),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("action", &self.action)?;
        to.field("actor_id", &self.actor_id)?;
        to.field("actor_type", &self.actor_type)?;
        to.field("id", &self.id)?;
        to.field("metadata", &self.metadata)?;
        to.field("new_state", &self.new_state)?;
        to.field("occurred_at", &self.occurred_at)?;
        to.field("target_component", &self.target_component)?;
        to.field("target_id", &self.target_id)?;
        to.field("target_type", &self.target_type)?;
        to.rest(&self.extra)
    }
}
rt::record!(AuditEvent);

/// `AuditEventMetadata` of the specification.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AuditEventMetadata {
    /// `source` on the wire.
    pub source: Option<rt::Value>,
    /// `source_id` on the wire.
    pub source_id: Option<rt::Value>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for AuditEventMetadata {
    const NAME: &'static str = "AuditEventMetadata";
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "source" => slot.read(&mut self.source),
            "source_id" => slot.read(&mut self.source_id),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("source", &self.source)?;
        to.field("source_id", &self.source_id)?;
        to.rest(&self.extra)
    }
}
rt::record!(AuditEventMetadata);

/// `AuditEventNewState` of the specification.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AuditEventNewState {
    /// `active` on the wire.
    pub active: Option<bool>,
    /// `description` on the wire.
    pub description: Option<String>,
    /// `label` on the wire.
    pub label: Option<String>,
    /// `library_items_added` on the wire.
    pub library_items_added: Option<Vec<AuditEventNewStateLibraryItemsAdded>>,
    /// `library_items_removed` on the wire.
    pub library_items_removed: Option<Vec<rt::Value>>,
    /// `library_items_scoped` on the wire.
    pub library_items_scoped: Option<Vec<AuditEventNewStateLibraryItemsScoped>>,
    /// `name` on the wire.
    pub name: Option<String>,
    /// `parameters` on the wire.
    pub parameters: Option<Vec<rt::Value>>,
    /// `permissions` on the wire.
    pub permissions: Option<Vec<AuditEventNewStatePermission>>,
    /// `type` on the wire.
    pub type_: Option<String>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for AuditEventNewState {
    const NAME: &'static str = "AuditEventNewState";
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "active" => slot.blank(&mut self.active),
            "description" => slot.read(&mut self.description),
            "label" => slot.read(&mut self.label),
            "library_items_added" => slot.blank(&mut self.library_items_added),
            "library_items_removed" => slot.blank(&mut self.library_items_removed),
            "library_items_scoped" => slot.blank(&mut self.library_items_scoped),
            "name" => slot.read(&mut self.name),
            "parameters" => slot.blank(&mut self.parameters),
            "permissions" => slot.blank(&mut self.permissions),
            "type" => slot.read(&mut self.type_),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("active", &self.active)?;
        to.field("description", &self.description)?;
        to.field("label", &self.label)?;
        to.field("library_items_added", &self.library_items_added)?;
        to.field("library_items_removed", &self.library_items_removed)?;
        to.field("library_items_scoped", &self.library_items_scoped)?;
        to.field("name", &self.name)?;
        to.field("parameters", &self.parameters)?;
        to.field("permissions", &self.permissions)?;
        to.field("type", &self.type_)?;
        to.rest(&self.extra)
    }
}
rt::record!(AuditEventNewState);

/// `AuditEventNewStateLibraryItemsAdded` of the specification.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AuditEventNewStateLibraryItemsAdded {
    /// `id` on the wire.
    pub id: String,
    /// `name` on the wire.
    pub name: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for AuditEventNewStateLibraryItemsAdded {
    const NAME: &'static str = "AuditEventNewStateLibraryItemsAdded";
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "id" => slot.read(&mut self.id),
            "name" => slot.read(&mut self.name),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("id", &self.id)?;
        to.field("name", &self.name)?;
        to.rest(&self.extra)
    }
}
rt::record!(AuditEventNewStateLibraryItemsAdded);

/// `AuditEventNewStateLibraryItemsScoped` of the specification.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AuditEventNewStateLibraryItemsScoped {
    /// `id` on the wire.
    pub id: String,
    /// `name` on the wire.
    pub name: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for AuditEventNewStateLibraryItemsScoped {
    const NAME: &'static str = "AuditEventNewStateLibraryItemsScoped";
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "id" => slot.read(&mut self.id),
            "name" => slot.read(&mut self.name),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("id", &self.id)?;
        to.field("name", &self.name)?;
        to.rest(&self.extra)
    }
}
rt::record!(AuditEventNewStateLibraryItemsScoped);

/// `AuditEventNewStatePermission` of the specification.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AuditEventNewStatePermission {
    /// `http_method` on the wire.
    pub http_method: String,
    /// `path` on the wire.
    pub path: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for AuditEventNewStatePermission {
    const NAME: &'static str = "AuditEventNewStatePermission";
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "http_method" => slot.read(&mut self.http_method),
            "path" => slot.read(&mut self.path),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("http_method", &self.http_method)?;
        to.field("path", &self.path)?;
        to.rest(&self.extra)
    }
}
rt::record!(AuditEventNewStatePermission);

/// `ListAuditEventsResponse` of the specification.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListAuditEventsResponse {
    /// `next` on the wire.
    pub next: Option<String>,
    /// `previous` on the wire.
    pub previous: Option<String>,
    /// `results` on the wire.
    pub results: Vec<AuditEvent>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for ListAuditEventsResponse {
    const NAME: &'static str = "ListAuditEventsResponse";
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
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
        to.field("next", &self.next)?;
        to.field("previous", &self.previous)?;
        to.field("results", &self.results)?;
        to.rest(&self.extra)
    }
}
rt::record!(ListAuditEventsResponse);
