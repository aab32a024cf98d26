// Made by `cargo xtask generate` from spec/. Do not edit: put corrections into spec/overlays.

//! The enrollment code and the activity of Blueprint Routing, which chooses a blueprint for each device that enrolls. It must be set up in the tenant first.

use crate::ids;
use crate::runtime as rt;
use crate::types;

/// The operations of this group: [`Client::blueprint_routing`](rt::Client::blueprint_routing) gives them.
#[derive(Clone, Copy, Debug)]
pub struct BlueprintRoutingApi<'c> {
    pub(crate) client: &'c rt::Client,
}

impl<'c> BlueprintRoutingApi<'c> {
    /// Get Blueprint Routing.
    ///
    /// Returns the enrollment code of Blueprint Routing and whether it is active, for manual enrollment and for Android work profiles. Blueprint Routing must be set up in the tenant first.
    ///
    /// `GET /api/v1/blueprint-routing/`: reads a secret. [Retried](crate#risk-and-retries) after any passing fault.
    ///
    /// Answers [`BlueprintRouting`].
    ///
    /// # Errors
    /// What [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = kandji.blueprint_routing().get().send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> rt::Call<'c, GetBlueprintRouting> {
        rt::Call::new(self.client, GetBlueprintRouting::default())
    }
    /// Update Blueprint Routing.
    ///
    /// Changes the enrollment code of Blueprint Routing or turns it on or off, and returns both. A new code makes the former one useless for manual and Android work profile enrollment.
    ///
    /// Setter: `enrollment_code`; see [`UpdateBlueprintRouting`] and [`UpdateBlueprintRoutingBody`].
    ///
    /// `PATCH /api/v1/blueprint-routing/`: changes something that can be changed back. [Retried](crate#risk-and-retries) after any passing fault.
    ///
    /// Answers [`BlueprintRouting`].
    ///
    /// # Errors
    /// What [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = kandji.blueprint_routing().update().send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self) -> rt::Call<'c, UpdateBlueprintRouting> {
        rt::Call::new(self.client, UpdateBlueprintRouting::default())
    }
    /// List Blueprint Routing activity.
    ///
    /// Lists the events of Blueprint Routing: enrollments, routings to a blueprint and edits of its configuration. A page holds at most 300 events and links to its neighbours. The keys of `details` depend on the kind of event.
    ///
    /// Setters: `limit`, `offset`; see [`ListBlueprintRoutingActivity`].
    ///
    /// `GET /api/v1/blueprint-routing/activity`: reads a secret. [Retried](crate#risk-and-retries) after any passing fault.
    ///
    /// Answers [`BlueprintRoutingActivityPage`]. It is one page, of at most 300 items, of a list of [`BlueprintRoutingActivity`]: [`items`](rt::Call::items) goes through all of them, one request a page; [`send`](rt::Call::send) fetches one page.
    ///
    /// # Errors
    /// What [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = kandji.blueprint_routing().list_activity().items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_activity(&self) -> rt::Call<'c, ListBlueprintRoutingActivity> {
        rt::Call::new(self.client, ListBlueprintRoutingActivity::default())
    }
}

/// Get Blueprint Routing.
///
/// Arguments of [`get`](BlueprintRoutingApi::get), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBlueprintRouting {}
impl rt::Operation for GetBlueprintRouting {
    type Response = rt::Json<BlueprintRouting>;
    const META: rt::Meta = rt::Meta {
        id: "getBlueprintRouting",
        method: rt::Method::Get,
        path: "/api/v1/blueprint-routing/",
        risk: rt::Risk::ReadSecret,
        success: &[200],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, _to: &mut rt::Encoder) {}
}

impl rt::Record for GetBlueprintRouting {
    const NAME: &'static str = "GetBlueprintRouting";
    const FIELDS: rt::FieldTable = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        field.skip()
    }
    fn write<S: rt::SerializeMap>(&self, _to: &mut rt::FieldWriter<'_, S>) {}
}
rt::record!(GetBlueprintRouting);

/// Update Blueprint Routing.
///
/// Arguments of [`update`](BlueprintRoutingApi::update), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateBlueprintRouting {
    /// What is sent.
    pub body: UpdateBlueprintRoutingBody,
}

impl rt::Operation for UpdateBlueprintRouting {
    type Response = rt::Json<BlueprintRouting>;
    const META: rt::Meta = rt::Meta {
        id: "updateBlueprintRouting",
        method: rt::Method::Patch,
        path: "/api/v1/blueprint-routing/",
        risk: rt::Risk::Update,
        success: &[200],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.json(&self.body);
    }
}

impl rt::Record for UpdateBlueprintRouting {
    const NAME: &'static str = "UpdateBlueprintRouting";
    const FIELDS: rt::FieldTable = &[("body", rt::OPTIONAL)];
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
rt::record!(UpdateBlueprintRouting);

#[doc(hidden)]
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

/// List Blueprint Routing activity.
///
/// Arguments of [`list_activity`](BlueprintRoutingApi::list_activity), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListBlueprintRoutingActivity {
    /// Number of events in one answer. The maximum is 300.
    pub limit: Option<i64>,
    /// Number of events to skip before the first one returned.
    pub offset: Option<i64>,
}

impl rt::Operation for ListBlueprintRoutingActivity {
    type Response = rt::Json<BlueprintRoutingActivityPage>;
    const META: rt::Meta = rt::Meta {
        id: "getBlueprintRoutingActivity",
        method: rt::Method::Get,
        path: "/api/v1/blueprint-routing/activity",
        risk: rt::Risk::ReadSecret,
        success: &[200],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.query("limit", &self.limit);
        to.query("offset", &self.offset);
    }
}

impl rt::Record for ListBlueprintRoutingActivity {
    const NAME: &'static str = "ListBlueprintRoutingActivity";
    const FIELDS: rt::FieldTable = &[("limit", rt::OPTIONAL), ("offset", rt::OPTIONAL)];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.limit),
            1 => field.read(&mut self.offset),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.limit);
        to.field(1, &self.offset);
    }
}
rt::record!(ListBlueprintRoutingActivity);

impl rt::Paged for ListBlueprintRoutingActivity {
    type Item = BlueprintRoutingActivity;
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
impl rt::Call<'_, ListBlueprintRoutingActivity> {
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

/// The enrollment settings of Blueprint Routing.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BlueprintRouting {
    /// Enrollment with a code, by hand or as an Android work profile.
    pub enrollment_code: Option<types::BlueprintEnrollmentCode>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for BlueprintRouting {
    const NAME: &'static str = "BlueprintRouting";
    const FIELDS: rt::FieldTable = &[("enrollment_code", rt::REQUIRED)];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.enrollment_code),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.enrollment_code);
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
rt::record!(BlueprintRouting);

/// One event of Blueprint Routing.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BlueprintRoutingActivity {
    /// Time of the event.
    pub activity_time: rt::Timestamp,
    /// What happened, such as `enrollment`, `routing_departure` or `enrollment_settings_changed`.
    pub activity_type: String,
    /// Facts of the event. The keys depend on `activity_type`.
    pub details: Option<BlueprintRoutingActivityDetails>,
    /// Identifier (UUID) of the device; null for changes of the configuration.
    pub device_id: Option<ids::DeviceId>,
    /// Identifier of the event, a number.
    pub id: Option<i64>,
    /// User who changed the configuration; null for events of devices.
    pub user: Option<BlueprintRoutingActivityUser>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for BlueprintRoutingActivity {
    const NAME: &'static str = "BlueprintRoutingActivity";
    const FIELDS: rt::FieldTable = &[
        ("activity_time", rt::REQUIRED | rt::NOT_OPTION),
        ("activity_type", rt::REQUIRED | rt::NOT_OPTION),
        ("details", rt::REQUIRED),
        ("device_id", rt::REQUIRED | rt::NULLABLE),
        ("id", rt::REQUIRED),
        ("user", rt::REQUIRED | rt::NULLABLE),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.activity_time),
            1 => field.read(&mut self.activity_type),
            2 => field.read(&mut self.details),
            3 => field.read(&mut self.device_id),
            4 => field.read(&mut self.id),
            5 => field.read(&mut self.user),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.activity_time);
        to.field(1, &self.activity_type);
        to.field(2, &self.details);
        to.field(3, &self.device_id);
        to.field(4, &self.id);
        to.field(5, &self.user);
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
rt::record!(BlueprintRoutingActivity);

/// The device that enrolled.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BlueprintRoutingActivityComputer {
    /// Time the device enrolled.
    pub enrolled_at: rt::Timestamp,
    /// Identifier (UUID) of the device.
    pub id: String,
    /// Name of the device.
    pub name: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for BlueprintRoutingActivityComputer {
    const NAME: &'static str = "BlueprintRoutingActivityComputer";
    const FIELDS: rt::FieldTable = &[
        ("enrolled_at", rt::REQUIRED | rt::NOT_OPTION),
        ("id", rt::REQUIRED | rt::NOT_OPTION),
        ("name", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.enrolled_at),
            1 => field.read(&mut self.id),
            2 => field.read(&mut self.name),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.enrolled_at);
        to.field(1, &self.id);
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
rt::record!(BlueprintRoutingActivityComputer);

/// The facts of a Blueprint Routing event. The keys depend on its kind.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BlueprintRoutingActivityDetails {
    /// Name of what the device enrolled in, `Blueprint Routing`.
    pub blueprint_name: Option<String>,
    /// Former and new enrollment code.
    pub code: Option<BlueprintRoutingActivityDetailsCode>,
    /// Device that enrolled.
    pub computer: Option<BlueprintRoutingActivityComputer>,
    /// Blueprint that the device was routed to.
    pub destination_blueprint: Option<DestinationBlueprint>,
    /// How the device enrolled, such as `DEP` for Automated Device Enrollment.
    pub enrollment_type: Option<String>,
    /// Whether the enrollment code was active before, and whether it is now.
    pub is_active: Option<BlueprintRoutingActivityIsActive>,
    /// Whether no route matched, so that the fallback was taken.
    pub is_fallback: Option<bool>,
    /// Route that matched the device.
    pub matched_route: Option<BlueprintRoutingActivityMatchedRoute>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for BlueprintRoutingActivityDetails {
    const NAME: &'static str = "BlueprintRoutingActivityDetails";
    const FIELDS: rt::FieldTable = &[
        ("blueprint_name", rt::OPTIONAL),
        ("code", rt::OPTIONAL),
        ("computer", rt::OPTIONAL),
        ("destination_blueprint", rt::OPTIONAL),
        ("enrollment_type", rt::OPTIONAL),
        ("is_active", rt::OPTIONAL),
        ("is_fallback", rt::OPTIONAL),
        ("matched_route", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.blueprint_name),
            1 => field.read(&mut self.code),
            2 => field.read(&mut self.computer),
            3 => field.read(&mut self.destination_blueprint),
            4 => field.read(&mut self.enrollment_type),
            5 => field.read(&mut self.is_active),
            6 => field.read(&mut self.is_fallback),
            7 => field.read(&mut self.matched_route),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.blueprint_name);
        to.field(1, &self.code);
        to.field(2, &self.computer);
        to.field(3, &self.destination_blueprint);
        to.field(4, &self.enrollment_type);
        to.field(5, &self.is_active);
        to.field(6, &self.is_fallback);
        to.field(7, &self.matched_route);
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
rt::record!(BlueprintRoutingActivityDetails);

/// A change of the enrollment code.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BlueprintRoutingActivityDetailsCode {
    /// Enrollment code since the change.
    pub new: rt::Secret,
    /// Enrollment code before the change.
    pub old: rt::Secret,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for BlueprintRoutingActivityDetailsCode {
    const NAME: &'static str = "BlueprintRoutingActivityDetailsCode";
    const FIELDS: rt::FieldTable = &[
        ("new", rt::REQUIRED | rt::NOT_OPTION),
        ("old", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.new),
            1 => field.read(&mut self.old),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.new);
        to.field(1, &self.old);
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
rt::record!(BlueprintRoutingActivityDetailsCode);

/// A change of whether the enrollment code is active.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BlueprintRoutingActivityIsActive {
    /// Whether the code is active since the change.
    pub new: Option<bool>,
    /// Whether the code was active before the change.
    pub old: Option<bool>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for BlueprintRoutingActivityIsActive {
    const NAME: &'static str = "BlueprintRoutingActivityIsActive";
    const FIELDS: rt::FieldTable = &[("new", rt::REQUIRED), ("old", rt::REQUIRED)];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.new),
            1 => field.read(&mut self.old),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.new);
        to.field(1, &self.old);
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
rt::record!(BlueprintRoutingActivityIsActive);

/// The route that matched a device.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BlueprintRoutingActivityMatchedRoute {
    /// Identifier (UUID) of the route.
    pub id: String,
    /// Name of the route.
    pub label: String,
    /// Place of the route among the others, from 0.
    pub order: Option<i64>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for BlueprintRoutingActivityMatchedRoute {
    const NAME: &'static str = "BlueprintRoutingActivityMatchedRoute";
    const FIELDS: rt::FieldTable = &[
        ("id", rt::REQUIRED | rt::NOT_OPTION),
        ("label", rt::REQUIRED | rt::NOT_OPTION),
        ("order", rt::REQUIRED),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.id),
            1 => field.read(&mut self.label),
            2 => field.read(&mut self.order),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.id);
        to.field(1, &self.label);
        to.field(2, &self.order);
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
rt::record!(BlueprintRoutingActivityMatchedRoute);

/// One page of Blueprint Routing events.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BlueprintRoutingActivityPage {
    /// Number of records in the whole listing, on all pages.
    pub count: Option<i64>,
    /// URL of the next page; null on the last one.
    pub next: Option<String>,
    /// URL of the page before; null on the first one.
    pub previous: Option<String>,
    /// Events on this page.
    pub results: Vec<BlueprintRoutingActivity>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for BlueprintRoutingActivityPage {
    const NAME: &'static str = "BlueprintRoutingActivityPage";
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
rt::record!(BlueprintRoutingActivityPage);

/// The user who changed the configuration of Blueprint Routing.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BlueprintRoutingActivityUser {
    /// Email address of the user.
    pub email: String,
    /// Identifier (UUID) of the user.
    pub id: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for BlueprintRoutingActivityUser {
    const NAME: &'static str = "BlueprintRoutingActivityUser";
    const FIELDS: rt::FieldTable = &[
        ("email", rt::REQUIRED | rt::NOT_OPTION),
        ("id", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.email),
            1 => field.read(&mut self.id),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.email);
        to.field(1, &self.id);
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
rt::record!(BlueprintRoutingActivityUser);

/// The blueprint that a device was routed to.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DestinationBlueprint {
    /// Identifier (UUID) of the blueprint.
    pub id: String,
    /// Name of the blueprint.
    pub name: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for DestinationBlueprint {
    const NAME: &'static str = "DestinationBlueprint";
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
rt::record!(DestinationBlueprint);

/// What to change of Blueprint Routing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateBlueprintRoutingBody {
    /// Enrollment with a code, by hand or as an Android work profile.
    pub enrollment_code: Option<types::UpdateBlueprintEnrollmentCode>,
}

impl rt::Record for UpdateBlueprintRoutingBody {
    const NAME: &'static str = "UpdateBlueprintRoutingBody";
    const FIELDS: rt::FieldTable = &[("enrollment_code", rt::OPTIONAL)];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.enrollment_code),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.enrollment_code);
    }
}
rt::record!(UpdateBlueprintRoutingBody);
