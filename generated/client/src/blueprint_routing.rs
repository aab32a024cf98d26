// Made by `cargo xtask generate` from spec/. Do not edit: put corrections into spec/overlays.

//! The enrollment code and the activity of Blueprint Routing, which chooses a blueprint for each device that enrolls. It must be set up in the tenant first.

use crate::runtime as rt;
use crate::types;

/// The enrollment code and the activity of Blueprint Routing, which chooses a blueprint for each device that enrolls. It must be set up in the tenant first.
#[derive(Clone, Copy, Debug)]
pub struct BlueprintRoutingApi<'c> {
    pub(crate) client: &'c rt::Client,
}

impl<'c> BlueprintRoutingApi<'c> {
    /// Get Blueprint Routing.
    ///
    /// Returns the enrollment code of Blueprint Routing and whether it is active, for manual enrollment and for Android work profiles. Blueprint Routing must be set up in the tenant first.
    ///
    /// `GET /api/v1/blueprint-routing/`, risk: read-secret.
    pub fn get(&self) -> rt::Call<'c, GetBlueprintRouting> {
        rt::Call::new(self.client, GetBlueprintRouting::default())
    }
    /// Update Blueprint Routing.
    ///
    /// Changes the enrollment code of Blueprint Routing or turns it on or off, and returns both. A new code makes the former one useless for manual and Android work profile enrollment.
    ///
    /// `PATCH /api/v1/blueprint-routing/`, risk: update.
    pub fn update(&self) -> rt::Call<'c, UpdateBlueprintRouting> {
        rt::Call::new(self.client, UpdateBlueprintRouting::default())
    }
    /// List Blueprint Routing activity.
    ///
    /// Lists the events of Blueprint Routing: enrollments, routings to a blueprint and edits of its configuration. A page holds at most 300 events and links to its neighbours. The keys of `details` depend on the kind of event.
    ///
    /// `GET /api/v1/blueprint-routing/activity`, risk: read-secret.
    pub fn get_activity(&self) -> rt::Call<'c, GetBlueprintRoutingActivity> {
        rt::Call::new(self.client, GetBlueprintRoutingActivity::default())
    }
}

/// Arguments of `GET /api/v1/blueprint-routing/`.
///
/// Get Blueprint Routing.
///
/// Returns the enrollment code of Blueprint Routing and whether it is active, for manual enrollment and for Android work profiles. Blueprint Routing must be set up in the tenant first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBlueprintRouting {}
impl rt::Operation for GetBlueprintRouting {
    type Answer = rt::Json<BlueprintRouting>;
    const META: rt::Meta = rt::Meta {
        id: "getBlueprintRouting",
        method: rt::Method::Get,
        path: "/api/v1/blueprint-routing/",
        risk: rt::Risk::ReadSecret,
        success: &[200],
        accept: "application/json",
    };
    fn encode(&self, _to: &mut rt::Encoder) {}
}

/// Arguments of `PATCH /api/v1/blueprint-routing/`.
///
/// Update Blueprint Routing.
///
/// Changes the enrollment code of Blueprint Routing or turns it on or off, and returns both. A new code makes the former one useless for manual and Android work profile enrollment.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateBlueprintRouting {
    /// What is sent.
    pub body: UpdateBlueprintRoutingBody,
}

impl rt::Operation for UpdateBlueprintRouting {
    type Answer = rt::Json<BlueprintRouting>;
    const META: rt::Meta = rt::Meta {
        id: "updateBlueprintRouting",
        method: rt::Method::Patch,
        path: "/api/v1/blueprint-routing/",
        risk: rt::Risk::Update,
        success: &[200],
        accept: "application/json",
    };
    fn encode(&self, to: &mut rt::Encoder) {
        to.json(&self.body);
    }
}

impl rt::Call<'_, UpdateBlueprintRouting> {
    /// Enrollment with a code, by hand or as an Android work profile.
    pub fn enrollment_code(
        mut self,
        enrollment_code: impl Into<types::UpdateBlueprintEnrollmentCode>,
    ) -> Self {
        self.operation.body.enrollment_code = Some(enrollment_code.into());
        self
    }
}

/// Arguments of `GET /api/v1/blueprint-routing/activity`.
///
/// List Blueprint Routing activity.
///
/// Lists the events of Blueprint Routing: enrollments, routings to a blueprint and edits of its configuration. A page holds at most 300 events and links to its neighbours. The keys of `details` depend on the kind of event.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBlueprintRoutingActivity {
    /// Number of events in one answer. The maximum is 300.
    pub limit: Option<i64>,
    /// Number of events to skip before the first one returned.
    pub offset: Option<i64>,
}

impl rt::Operation for GetBlueprintRoutingActivity {
    type Answer = rt::Json<GetBlueprintRoutingActivityResponse>;
    const META: rt::Meta = rt::Meta {
        id: "getBlueprintRoutingActivity",
        method: rt::Method::Get,
        path: "/api/v1/blueprint-routing/activity",
        risk: rt::Risk::ReadSecret,
        success: &[200],
        accept: "application/json",
    };
    fn encode(&self, to: &mut rt::Encoder) {
        to.query("limit", &self.limit);
        to.query("offset", &self.offset);
    }
}

impl rt::Paged for GetBlueprintRoutingActivity {
    type Item = BlueprintRoutingActivity;
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

impl rt::Call<'_, GetBlueprintRoutingActivity> {
    /// Number of events in one answer. The maximum is 300.
    pub fn limit(mut self, limit: i64) -> Self {
        self.operation.limit = Some(limit);
        self
    }
    /// Number of events to skip before the first one returned.
    pub fn offset(mut self, offset: i64) -> Self {
        self.operation.offset = Some(offset);
        self
    }
}

/// `BlueprintRouting` of the specification.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BlueprintRouting {
    /// `enrollment_code` on the wire.
    pub enrollment_code: Option<types::BlueprintEnrollmentCode>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for BlueprintRouting {
    const NAME: &'static str = "BlueprintRouting";
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "enrollment_code" => slot.blank(&mut self.enrollment_code),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("enrollment_code", &self.enrollment_code)?;
        to.rest(&self.extra)
    }
}
rt::record!(BlueprintRouting);

/// `BlueprintRoutingActivity` of the specification.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BlueprintRoutingActivity {
    /// `activity_time` on the wire.
    pub activity_time: String,
    /// `activity_type` on the wire.
    pub activity_type: String,
    /// `details` on the wire.
    pub details: Option<BlueprintRoutingActivityDetails>,
    /// `device_id` on the wire.
    pub device_id: Option<String>,
    /// `id` on the wire.
    pub id: Option<i64>,
    /// `user` on the wire.
    pub user: Option<BlueprintRoutingActivityUser>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for BlueprintRoutingActivity {
    const NAME: &'static str = "BlueprintRoutingActivity";
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "activity_time" => slot.read(&mut self.activity_time),
            "activity_type" => slot.read(&mut self.activity_type),
            "details" => slot.blank(&mut self.details),
            "device_id" => slot.read(&mut self.device_id),
            "id" => slot.blank(&mut self.id),
            "user" => slot.blank(&mut self.user),
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
        to.field("device_id", &self.device_id)?;
        to.field("id", &self.id)?;
        to.field("user", &self.user)?;
        to.rest(&self.extra)
    }
}
rt::record!(BlueprintRoutingActivity);

/// `BlueprintRoutingActivityDetails` of the specification.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BlueprintRoutingActivityDetails {
    /// `blueprint_name` on the wire.
    pub blueprint_name: Option<String>,
    /// `code` on the wire.
    pub code: Option<BlueprintRoutingActivityDetailsCode>,
    /// `computer` on the wire.
    pub computer: Option<BlueprintRoutingActivityDetailsComputer>,
    /// `destination_blueprint` on the wire.
    pub destination_blueprint: Option<
        BlueprintRoutingActivityDetailsDestinationBlueprint,
    >,
    /// `enrollment_type` on the wire.
    pub enrollment_type: Option<String>,
    /// `is_active` on the wire.
    pub is_active: Option<BlueprintRoutingActivityDetailsIsActive>,
    /// `is_fallback` on the wire.
    pub is_fallback: Option<bool>,
    /// `matched_route` on the wire.
    pub matched_route: Option<BlueprintRoutingActivityDetailsMatchedRoute>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for BlueprintRoutingActivityDetails {
    const NAME: &'static str = "BlueprintRoutingActivityDetails";
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "blueprint_name" => slot.read(&mut self.blueprint_name),
            "code" => slot.blank(&mut self.code),
            "computer" => slot.blank(&mut self.computer),
            "destination_blueprint" => slot.blank(&mut self.destination_blueprint),
            "enrollment_type" => slot.read(&mut self.enrollment_type),
            "is_active" => slot.blank(&mut self.is_active),
            "is_fallback" => slot.blank(&mut self.is_fallback),
            "matched_route" => slot.blank(&mut self.matched_route),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("blueprint_name", &self.blueprint_name)?;
        to.field("code", &self.code)?;
        to.field("computer", &self.computer)?;
        to.field("destination_blueprint", &self.destination_blueprint)?;
        to.field("enrollment_type", &self.enrollment_type)?;
        to.field("is_active", &self.is_active)?;
        to.field("is_fallback", &self.is_fallback)?;
        to.field("matched_route", &self.matched_route)?;
        to.rest(&self.extra)
    }
}
rt::record!(BlueprintRoutingActivityDetails);

/// `BlueprintRoutingActivityDetailsCode` of the specification.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BlueprintRoutingActivityDetailsCode {
    /// `new` on the wire.
    pub new: rt::Secret,
    /// `old` on the wire.
    pub old: rt::Secret,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for BlueprintRoutingActivityDetailsCode {
    const NAME: &'static str = "BlueprintRoutingActivityDetailsCode";
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "new" => slot.read(&mut self.new),
            "old" => slot.read(&mut self.old),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("new", &self.new)?;
        to.field("old", &self.old)?;
        to.rest(&self.extra)
    }
}
rt::record!(BlueprintRoutingActivityDetailsCode);

/// `BlueprintRoutingActivityDetailsComputer` of the specification.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BlueprintRoutingActivityDetailsComputer {
    /// `enrolled_at` on the wire.
    pub enrolled_at: String,
    /// `id` on the wire.
    pub id: String,
    /// `name` on the wire.
    pub name: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for BlueprintRoutingActivityDetailsComputer {
    const NAME: &'static str = "BlueprintRoutingActivityDetailsComputer";
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "enrolled_at" => slot.read(&mut self.enrolled_at),
            "id" => slot.read(&mut self.id),
            "name" => slot.read(&mut self.name),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("enrolled_at", &self.enrolled_at)?;
        to.field("id", &self.id)?;
        to.field("name", &self.name)?;
        to.rest(&self.extra)
    }
}
rt::record!(BlueprintRoutingActivityDetailsComputer);

/// `BlueprintRoutingActivityDetailsDestinationBlueprint` of the specification.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BlueprintRoutingActivityDetailsDestinationBlueprint {
    /// `id` on the wire.
    pub id: String,
    /// `name` on the wire.
    pub name: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for BlueprintRoutingActivityDetailsDestinationBlueprint {
    const NAME: &'static str = "BlueprintRoutingActivityDetailsDestinationBlueprint";
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
rt::record!(BlueprintRoutingActivityDetailsDestinationBlueprint);

/// `BlueprintRoutingActivityDetailsIsActive` of the specification.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BlueprintRoutingActivityDetailsIsActive {
    /// `new` on the wire.
    pub new: Option<bool>,
    /// `old` on the wire.
    pub old: Option<bool>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for BlueprintRoutingActivityDetailsIsActive {
    const NAME: &'static str = "BlueprintRoutingActivityDetailsIsActive";
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "new" => slot.blank(&mut self.new),
            "old" => slot.blank(&mut self.old),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("new", &self.new)?;
        to.field("old", &self.old)?;
        to.rest(&self.extra)
    }
}
rt::record!(BlueprintRoutingActivityDetailsIsActive);

/// `BlueprintRoutingActivityDetailsMatchedRoute` of the specification.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BlueprintRoutingActivityDetailsMatchedRoute {
    /// `id` on the wire.
    pub id: String,
    /// `label` on the wire.
    pub label: String,
    /// `order` on the wire.
    pub order: Option<i64>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for BlueprintRoutingActivityDetailsMatchedRoute {
    const NAME: &'static str = "BlueprintRoutingActivityDetailsMatchedRoute";
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "id" => slot.read(&mut self.id),
            "label" => slot.read(&mut self.label),
            "order" => slot.blank(&mut self.order),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("id", &self.id)?;
        to.field("label", &self.label)?;
        to.field("order", &self.order)?;
        to.rest(&self.extra)
    }
}
rt::record!(BlueprintRoutingActivityDetailsMatchedRoute);

/// `BlueprintRoutingActivityUser` of the specification.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BlueprintRoutingActivityUser {
    /// `email` on the wire.
    pub email: String,
    /// `id` on the wire.
    pub id: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for BlueprintRoutingActivityUser {
    const NAME: &'static str = "BlueprintRoutingActivityUser";
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "email" => slot.read(&mut self.email),
            "id" => slot.read(&mut self.id),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("email", &self.email)?;
        to.field("id", &self.id)?;
        to.rest(&self.extra)
    }
}
rt::record!(BlueprintRoutingActivityUser);

/// `GetBlueprintRoutingActivityResponse` of the specification.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetBlueprintRoutingActivityResponse {
    /// `count` on the wire.
    pub count: Option<i64>,
    /// `next` on the wire.
    pub next: Option<String>,
    /// `previous` on the wire.
    pub previous: Option<String>,
    /// `results` on the wire.
    pub results: Vec<BlueprintRoutingActivity>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for GetBlueprintRoutingActivityResponse {
    const NAME: &'static str = "GetBlueprintRoutingActivityResponse";
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
rt::record!(GetBlueprintRoutingActivityResponse);

/// `UpdateBlueprintRoutingBody` of the specification.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateBlueprintRoutingBody {
    /// Enrollment with a code, by hand or as an Android work profile.
    pub enrollment_code: Option<types::UpdateBlueprintEnrollmentCode>,
}

impl rt::Record for UpdateBlueprintRoutingBody {
    const NAME: &'static str = "UpdateBlueprintRoutingBody";
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "enrollment_code" => slot.blank(&mut self.enrollment_code),
            _ => slot.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("enrollment_code", &self.enrollment_code)?;
        Ok(())
    }
}
rt::record!(UpdateBlueprintRoutingBody);
