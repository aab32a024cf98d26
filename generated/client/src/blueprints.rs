// Made by `cargo xtask generate` from spec/. Do not edit: put corrections into spec/overlays.

//! Blueprints, classic or Assignment Map, which hold what is installed and enforced on the devices assigned to them; their templates, library items and enrollment profiles.

use std::collections::BTreeMap;

use crate::ids;
use crate::runtime as rt;
use crate::types;

/// The operations of this group: [`Client::blueprints`](rt::Client::blueprints) gives them.
#[derive(Clone, Copy, Debug)]
pub struct Blueprints<'c> {
    pub(crate) client: &'c rt::Client,
}

impl<'c> Blueprints<'c> {
    /// List blueprints.
    ///
    /// Lists blueprints of both types, classic and Assignment Map, each with its enrollment code and number of devices. The answer is paged with `limit` and `offset` and links to its neighbours.
    ///
    /// Setters: `id`, `id_in`, `limit`, `name`, `offset`; see [`ListBlueprints`].
    ///
    /// `GET /api/v1/blueprints`: reads a secret. [Retried](crate#risk-and-retries) after any passing fault.
    ///
    /// Answers [`BlueprintPage`]. It is one page, of at most 1000 items, of a list of [`Blueprint`]: [`items`](rt::Call::items) goes through all of them, one request a page; [`send`](rt::Call::send) fetches one page.
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = kandji.blueprints().list().items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> rt::Call<'c, ListBlueprints> {
        rt::Call::new(self.client, ListBlueprints::default())
    }
    /// Create a blueprint.
    ///
    /// Creates an empty blueprint, or one from a template or an existing blueprint named by `source.type` and `source.id`. `name`, which must be new in the tenant, and `enrollment_code.is_active` are required; without a code one is made up. To copy a blueprint, `type` must be that of the source, otherwise the answer is 400. Returns the new blueprint.
    ///
    /// * `enrollment_code`: Enrollment by hand with a code.
    /// * `name`: Name of the blueprint, which must be new in the tenant.
    ///
    /// Setters: `color`, `description`, `icon`, `source`, `type_`; see [`CreateBlueprint`] and [`CreateBlueprintBody`].
    ///
    /// `POST /api/v1/blueprints`: adds something. [Retried](crate#risk-and-retries) only if the API has done nothing.
    ///
    /// Answers [`Blueprint`].
    ///
    /// # Errors
    /// Status 400 (a list); 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// use kandji_client::blueprints::CreateBlueprintEnrollmentCode;
    ///
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = kandji
    ///     .blueprints()
    ///     .create(CreateBlueprintEnrollmentCode { is_active: true, ..CreateBlueprintEnrollmentCode::default() }, "name")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        enrollment_code: impl Into<CreateBlueprintEnrollmentCode>,
        name: impl Into<String>,
    ) -> rt::Call<'c, CreateBlueprint> {
        rt::Call::new(
            self.client,
            CreateBlueprint {
                body: CreateBlueprintBody {
                    enrollment_code: enrollment_code.into(),
                    name: name.into(),
                    ..CreateBlueprintBody::default()
                },
            },
        )
    }
    /// List blueprint templates.
    ///
    /// Lists the templates a blueprint can be created from, grouped by category. The answer is paged with `limit` and `offset` and links to its neighbours.
    ///
    /// Setters: `limit`, `offset`; see [`ListBlueprintTemplates`].
    ///
    /// `GET /api/v1/blueprints/templates/`: reads and changes nothing. [Retried](crate#risk-and-retries) after any passing fault.
    ///
    /// Answers [`BlueprintTemplateCategoryPage`]. It is one page of a list of [`BlueprintTemplateCategory`]: [`items`](rt::Call::items) goes through all of them, one request a page; [`send`](rt::Call::send) fetches one page.
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = kandji.blueprints().list_templates().items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_templates(&self) -> rt::Call<'c, ListBlueprintTemplates> {
        rt::Call::new(self.client, ListBlueprintTemplates::default())
    }
    /// Delete a blueprint.
    ///
    /// Deletes a blueprint and removes **every device assigned to it** from management. Move the devices to another blueprint first.
    ///
    /// * `blueprint_id`: Identifier (UUID) of the blueprint.
    ///
    /// `DELETE /api/v1/blueprints/{blueprint_id}`: destroys something and cannot be undone. [Retried](crate#risk-and-retries) only if the API cannot have received it.
    ///
    /// Answers nothing: `()`.
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// kandji.blueprints().delete("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        blueprint_id: impl Into<ids::BlueprintId>,
    ) -> rt::Call<'c, DeleteBlueprint> {
        rt::Call::new(
            self.client,
            DeleteBlueprint {
                blueprint_id: blueprint_id.into(),
            },
        )
    }
    /// Get a blueprint.
    ///
    /// Returns one blueprint with its type, its enrollment code and its number of devices.
    ///
    /// * `blueprint_id`: Identifier (UUID) of the blueprint.
    ///
    /// `GET /api/v1/blueprints/{blueprint_id}`: reads a secret. [Retried](crate#risk-and-retries) after any passing fault.
    ///
    /// Answers [`Blueprint`].
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = kandji.blueprints().get("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11").send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        blueprint_id: impl Into<ids::BlueprintId>,
    ) -> rt::Call<'c, GetBlueprint> {
        rt::Call::new(
            self.client,
            GetBlueprint {
                blueprint_id: blueprint_id.into(),
            },
        )
    }
    /// Update a blueprint.
    ///
    /// Changes the name, description, icon, color or enrollment code of a blueprint, or turns enrollment with the code on or off. Icon and color have no effect on an Assignment Map. Returns the blueprint.
    ///
    /// * `blueprint_id`: Identifier (UUID) of the blueprint.
    ///
    /// Setters: `color`, `description`, `enrollment_code`, `icon`, `name`; see [`UpdateBlueprint`] and [`UpdateBlueprintBody`].
    ///
    /// `PATCH /api/v1/blueprints/{blueprint_id}`: changes something that can be changed back. [Retried](crate#risk-and-retries) after any passing fault.
    ///
    /// Answers [`Blueprint`].
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = kandji
    ///     .blueprints()
    ///     .update("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11")
    ///     .color("color")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        blueprint_id: impl Into<ids::BlueprintId>,
    ) -> rt::Call<'c, UpdateBlueprint> {
        rt::Call::new(
            self.client,
            UpdateBlueprint {
                blueprint_id: blueprint_id.into(),
                ..UpdateBlueprint::default()
            },
        )
    }
    /// Assign a library item.
    ///
    /// Assigns a library item to a blueprint, so that it is installed or offered on its devices. An Assignment Map with conditional logic also needs the node, a classic blueprint must not have one. Returns the identifiers of all library items on the blueprint, or answers 400 with a text when the item is there already or the node does not fit the blueprint.
    ///
    /// * `blueprint_id`: Identifier (UUID) of the blueprint.
    /// * `library_item_id`: Identifier (UUID) of the library item to assign.
    ///
    /// Setter: `assignment_node_id`; see [`AssignLibraryItem`] and [`AssignLibraryItemBody`].
    ///
    /// `POST /api/v1/blueprints/{blueprint_id}/assign-library-item`: adds something. [Retried](crate#risk-and-retries) only if the API has done nothing.
    ///
    /// Answers `Vec<String>`.
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = kandji
    ///     .blueprints()
    ///     .assign_library_item("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11", "6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn assign_library_item(
        &self,
        blueprint_id: impl Into<ids::BlueprintId>,
        library_item_id: impl Into<ids::LibraryItemId>,
    ) -> rt::Call<'c, AssignLibraryItem> {
        rt::Call::new(
            self.client,
            AssignLibraryItem {
                blueprint_id: blueprint_id.into(),
                body: AssignLibraryItemBody {
                    library_item_id: library_item_id.into(),
                    ..AssignLibraryItemBody::default()
                },
            },
        )
    }
    /// List library items of a blueprint.
    ///
    /// Lists identifier and name of the library items assigned to a blueprint, classic or Assignment Map.
    ///
    /// * `blueprint_id`: Identifier (UUID) of the blueprint.
    ///
    /// `GET /api/v1/blueprints/{blueprint_id}/list-library-items`: reads and changes nothing. [Retried](crate#risk-and-retries) after any passing fault.
    ///
    /// Answers [`LibraryItemPage`]. It is one page of a list of [`LibraryItem`]: [`items`](rt::Call::items) goes through all of them, one request a page; [`send`](rt::Call::send) fetches one page.
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = kandji
    ///     .blueprints()
    ///     .list_library_items("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11")
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_library_items(
        &self,
        blueprint_id: impl Into<ids::BlueprintId>,
    ) -> rt::Call<'c, ListLibraryItems> {
        rt::Call::new(
            self.client,
            ListLibraryItems {
                blueprint_id: blueprint_id.into(),
            },
        )
    }
    /// Get the manual enrollment profile.
    ///
    /// Returns the profile (`.mobileconfig`) that enrolls a device into the blueprint by hand, even when the blueprint asks for authentication. Treat it like a password. With `sso` the answer is JSON with a URL to sign in at instead, if the blueprint requires authentication.
    ///
    /// * `blueprint_id`: Identifier (UUID) of the blueprint.
    ///
    /// Setter: `sso`; see [`GetManualEnrollmentProfile`].
    ///
    /// `GET /api/v1/blueprints/{blueprint_id}/ota-enrollment-profile`: reads a secret. [Retried](crate#risk-and-retries) after any passing fault.
    ///
    /// Answers [`ManualEnrollmentProfile`], or a file: match on [`DataOrDocument`](rt::DataOrDocument).
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`DetailError`](crate::types::DetailError)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// use kandji_client::DataOrDocument;
    ///
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = kandji
    ///     .blueprints()
    ///     .get_manual_enrollment_profile("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11")
    ///     .send()
    ///     .await?;
    /// match answer {
    ///     DataOrDocument::Data(data) => println!("{data:?}"),
    ///     DataOrDocument::Document(file) => println!("{} bytes", file.bytes.len()),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_manual_enrollment_profile(
        &self,
        blueprint_id: impl Into<ids::BlueprintId>,
    ) -> rt::Call<'c, GetManualEnrollmentProfile> {
        rt::Call::new(
            self.client,
            GetManualEnrollmentProfile {
                blueprint_id: blueprint_id.into(),
                ..GetManualEnrollmentProfile::default()
            },
        )
    }
    /// Remove a library item.
    ///
    /// Takes a library item off a blueprint, and with it off the devices of the blueprint. An Assignment Map with conditional logic also needs the node, a classic blueprint must not have one. Returns the identifiers of the library items that are left, or answers 400 with a text when the item is not there or the node does not fit the blueprint.
    ///
    /// * `blueprint_id`: Identifier (UUID) of the blueprint.
    /// * `library_item_id`: Identifier (UUID) of the library item to remove.
    ///
    /// Setter: `assignment_node_id`; see [`RemoveLibraryItem`] and [`RemoveLibraryItemBody`].
    ///
    /// `POST /api/v1/blueprints/{blueprint_id}/remove-library-item`: interrupts someone's work. [Retried](crate#risk-and-retries) only if the API has done nothing.
    ///
    /// Answers `Vec<String>`.
    ///
    /// # Errors
    /// What [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = kandji
    ///     .blueprints()
    ///     .remove_library_item("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11", "6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn remove_library_item(
        &self,
        blueprint_id: impl Into<ids::BlueprintId>,
        library_item_id: impl Into<ids::LibraryItemId>,
    ) -> rt::Call<'c, RemoveLibraryItem> {
        rt::Call::new(
            self.client,
            RemoveLibraryItem {
                blueprint_id: blueprint_id.into(),
                body: RemoveLibraryItemBody {
                    library_item_id: library_item_id.into(),
                    ..RemoveLibraryItemBody::default()
                },
            },
        )
    }
}

/// List blueprints.
///
/// Arguments of [`list`](Blueprints::list), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListBlueprints {
    /// Returns the blueprint with this identifier (UUID).
    pub id: Option<String>,
    /// Returns the blueprints with these identifiers (UUIDs), comma separated.
    pub id_in: Option<Vec<String>>,
    /// Number of blueprints in one answer. At least `1`. At most `1000`.
    pub limit: Option<i64>,
    /// Returns blueprints whose name contains this text.
    pub name: Option<String>,
    /// Number of blueprints to skip before the first one returned. At least `0`.
    pub offset: Option<i64>,
}

impl rt::Operation for ListBlueprints {
    type Response = rt::Json<BlueprintPage>;
    const META: rt::Meta = rt::Meta {
        id: "listBlueprints",
        method: rt::Method::Get,
        path: "/api/v1/blueprints",
        risk: rt::Risk::ReadSecret,
        success: &[200],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.query("id", &self.id);
        to.query("id__in", &self.id_in);
        to.query("limit", &self.limit);
        to.query("name", &self.name);
        to.query("offset", &self.offset);
    }
}

impl rt::Record for ListBlueprints {
    const NAME: &'static str = "ListBlueprints";
    const FIELDS: rt::FieldTable = &[
        ("id", rt::OPTIONAL),
        ("id_in", rt::OPTIONAL),
        ("limit", rt::OPTIONAL),
        ("name", rt::OPTIONAL),
        ("offset", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.id),
            1 => field.read(&mut self.id_in),
            2 => field.read(&mut self.limit),
            3 => field.read(&mut self.name),
            4 => field.read(&mut self.offset),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.id);
        to.field(1, &self.id_in);
        to.field(2, &self.limit);
        to.field(3, &self.name);
        to.field(4, &self.offset);
    }
}
rt::record!(ListBlueprints);

impl rt::Paged for ListBlueprints {
    type Item = Blueprint;
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
    #[inline]
    fn key(item: &Self::Item) -> Option<u64> {
        rt::key(&item.id)
    }
}

#[doc(hidden)]
impl rt::Call<'_, ListBlueprints> {
    /// Returns the blueprint with this identifier (UUID).
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.operation.id = Some(id.into());
        self
    }
    /// Returns the blueprints with these identifiers (UUIDs), comma separated.
    pub fn id_in(mut self, id_in: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.operation.id_in = Some(id_in.into_iter().map(Into::into).collect());
        self
    }
    /// Number of blueprints in one answer. At least `1`. At most `1000`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.operation.limit = Some(limit);
        self
    }
    /// Returns blueprints whose name contains this text.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.operation.name = Some(name.into());
        self
    }
    /// Number of blueprints to skip before the first one returned. At least `0`.
    pub fn offset(mut self, offset: i64) -> Self {
        self.operation.offset = Some(offset);
        self
    }
}

/// Create a blueprint.
///
/// Arguments of [`create`](Blueprints::create), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateBlueprint {
    /// What is sent.
    pub body: CreateBlueprintBody,
}

impl rt::Operation for CreateBlueprint {
    type Response = rt::Json<Blueprint>;
    const META: rt::Meta = rt::Meta {
        id: "createBlueprint",
        method: rt::Method::Post,
        path: "/api/v1/blueprints",
        risk: rt::Risk::Additive,
        success: &[201],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.form(&self.body);
    }
}

impl rt::Record for CreateBlueprint {
    const NAME: &'static str = "CreateBlueprint";
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
rt::record!(CreateBlueprint);

#[doc(hidden)]
impl rt::Call<'_, CreateBlueprint> {
    /// Code of the color of the icon. No effect on an Assignment Map.
    pub fn color(mut self, color: impl Into<String>) -> Self {
        self.operation.body.color = Some(color.into());
        self
    }
    /// Description of the blueprint.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.operation.body.description = Some(description.into());
        self
    }
    /// Code of the icon. No effect on an Assignment Map.
    pub fn icon(mut self, icon: impl Into<String>) -> Self {
        self.operation.body.icon = Some(icon.into());
        self
    }
    /// What the blueprint is made from.
    pub fn source(mut self, source: impl Into<CreateBlueprintSource>) -> Self {
        self.operation.body.source = Some(source.into());
        self
    }
    /// Kind of the blueprint: `classic` or `map` (Assignment Map). For a copy it must be that of the source.
    pub fn type_(mut self, type_: impl Into<BlueprintType>) -> Self {
        self.operation.body.type_ = Some(type_.into());
        self
    }
}

/// List blueprint templates.
///
/// Arguments of [`list_templates`](Blueprints::list_templates), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListBlueprintTemplates {
    /// Number of template categories in one answer.
    pub limit: Option<i64>,
    /// Number of template categories to skip before the first one returned.
    pub offset: Option<i64>,
}

impl rt::Operation for ListBlueprintTemplates {
    type Response = rt::Json<BlueprintTemplateCategoryPage>;
    const META: rt::Meta = rt::Meta {
        id: "getBlueprintTemplates",
        method: rt::Method::Get,
        path: "/api/v1/blueprints/templates/",
        risk: rt::Risk::Read,
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

impl rt::Record for ListBlueprintTemplates {
    const NAME: &'static str = "ListBlueprintTemplates";
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
rt::record!(ListBlueprintTemplates);

impl rt::Paged for ListBlueprintTemplates {
    type Item = BlueprintTemplateCategory;
    const PAGING: rt::Paging = rt::Paging::Offset {
        limit: "limit",
        offset: "offset",
        max: None,
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
impl rt::Call<'_, ListBlueprintTemplates> {
    /// Number of template categories in one answer.
    pub fn limit(mut self, limit: i64) -> Self {
        self.operation.limit = Some(limit);
        self
    }
    /// Number of template categories to skip before the first one returned.
    pub fn offset(mut self, offset: i64) -> Self {
        self.operation.offset = Some(offset);
        self
    }
}

/// Delete a blueprint.
///
/// Arguments of [`delete`](Blueprints::delete), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteBlueprint {
    /// Identifier (UUID) of the blueprint.
    pub blueprint_id: ids::BlueprintId,
}

impl rt::Operation for DeleteBlueprint {
    type Response = rt::Empty;
    const META: rt::Meta = rt::Meta {
        id: "deleteBlueprint",
        method: rt::Method::Delete,
        path: "/api/v1/blueprints/{blueprint_id}",
        risk: rt::Risk::Irreversible,
        success: &[204],
        accept: "*/*",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("blueprint_id", &self.blueprint_id);
    }
}

impl rt::Record for DeleteBlueprint {
    const NAME: &'static str = "DeleteBlueprint";
    const FIELDS: rt::FieldTable = &[("blueprint_id", rt::REQUIRED | rt::NO_DEFAULT)];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.blueprint_id),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.blueprint_id);
    }
}
rt::record!(DeleteBlueprint);

/// Get a blueprint.
///
/// Arguments of [`get`](Blueprints::get), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBlueprint {
    /// Identifier (UUID) of the blueprint.
    pub blueprint_id: ids::BlueprintId,
}

impl rt::Operation for GetBlueprint {
    type Response = rt::Json<Blueprint>;
    const META: rt::Meta = rt::Meta {
        id: "getBlueprint",
        method: rt::Method::Get,
        path: "/api/v1/blueprints/{blueprint_id}",
        risk: rt::Risk::ReadSecret,
        success: &[200],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("blueprint_id", &self.blueprint_id);
    }
}

impl rt::Record for GetBlueprint {
    const NAME: &'static str = "GetBlueprint";
    const FIELDS: rt::FieldTable = &[("blueprint_id", rt::REQUIRED | rt::NO_DEFAULT)];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.blueprint_id),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.blueprint_id);
    }
}
rt::record!(GetBlueprint);

/// Update a blueprint.
///
/// Arguments of [`update`](Blueprints::update), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateBlueprint {
    /// Identifier (UUID) of the blueprint.
    pub blueprint_id: ids::BlueprintId,
    /// What is sent.
    pub body: UpdateBlueprintBody,
}

impl rt::Operation for UpdateBlueprint {
    type Response = rt::Json<Blueprint>;
    const META: rt::Meta = rt::Meta {
        id: "updateBlueprint",
        method: rt::Method::Patch,
        path: "/api/v1/blueprints/{blueprint_id}",
        risk: rt::Risk::Update,
        success: &[200],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("blueprint_id", &self.blueprint_id);
        to.form(&self.body);
    }
}

impl rt::Record for UpdateBlueprint {
    const NAME: &'static str = "UpdateBlueprint";
    const FIELDS: rt::FieldTable = &[
        ("blueprint_id", rt::REQUIRED | rt::NO_DEFAULT),
        ("body", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.blueprint_id),
            1 => field.read(&mut self.body),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.blueprint_id);
        to.field(1, &self.body);
    }
}
rt::record!(UpdateBlueprint);

#[doc(hidden)]
impl rt::Call<'_, UpdateBlueprint> {
    /// Code of the color of the icon. No effect on an Assignment Map.
    pub fn color(mut self, color: impl Into<String>) -> Self {
        self.operation.body.color = Some(color.into());
        self
    }
    /// Description of the blueprint.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.operation.body.description = Some(description.into());
        self
    }
    /// Enrollment by hand with a code.
    pub fn enrollment_code(
        mut self,
        enrollment_code: impl Into<types::UpdateBlueprintEnrollmentCode>,
    ) -> Self {
        self.operation.body.enrollment_code = Some(enrollment_code.into());
        self
    }
    /// Code of the icon. No effect on an Assignment Map.
    pub fn icon(mut self, icon: impl Into<String>) -> Self {
        self.operation.body.icon = Some(icon.into());
        self
    }
    /// New name of the blueprint.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.operation.body.name = Some(name.into());
        self
    }
}

/// Assign a library item.
///
/// Arguments of [`assign_library_item`](Blueprints::assign_library_item), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssignLibraryItem {
    /// Identifier (UUID) of the blueprint.
    pub blueprint_id: ids::BlueprintId,
    /// What is sent.
    pub body: AssignLibraryItemBody,
}

impl rt::Operation for AssignLibraryItem {
    type Response = rt::Json<Vec<String>>;
    const META: rt::Meta = rt::Meta {
        id: "assignLibraryItem",
        method: rt::Method::Post,
        path: "/api/v1/blueprints/{blueprint_id}/assign-library-item",
        risk: rt::Risk::Additive,
        success: &[200],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("blueprint_id", &self.blueprint_id);
        to.json(&self.body);
    }
}

impl rt::Record for AssignLibraryItem {
    const NAME: &'static str = "AssignLibraryItem";
    const FIELDS: rt::FieldTable = &[
        ("blueprint_id", rt::REQUIRED | rt::NO_DEFAULT),
        ("body", rt::REQUIRED | rt::NO_DEFAULT),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.blueprint_id),
            1 => field.read(&mut self.body),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.blueprint_id);
        to.field(1, &self.body);
    }
}
rt::record!(AssignLibraryItem);

#[doc(hidden)]
impl rt::Call<'_, AssignLibraryItem> {
    /// Identifier of the node of the Assignment Map to assign to, shown in the web app. Needed when the map has conditional logic, refused for a classic blueprint.
    pub fn assignment_node_id(mut self, assignment_node_id: impl Into<String>) -> Self {
        self.operation.body.assignment_node_id = Some(assignment_node_id.into());
        self
    }
}

/// List library items of a blueprint.
///
/// Arguments of [`list_library_items`](Blueprints::list_library_items), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListLibraryItems {
    /// Identifier (UUID) of the blueprint.
    pub blueprint_id: ids::BlueprintId,
}

impl rt::Operation for ListLibraryItems {
    type Response = rt::Json<LibraryItemPage>;
    const META: rt::Meta = rt::Meta {
        id: "listLibraryItems",
        method: rt::Method::Get,
        path: "/api/v1/blueprints/{blueprint_id}/list-library-items",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("blueprint_id", &self.blueprint_id);
    }
}

impl rt::Record for ListLibraryItems {
    const NAME: &'static str = "ListLibraryItems";
    const FIELDS: rt::FieldTable = &[("blueprint_id", rt::REQUIRED | rt::NO_DEFAULT)];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.blueprint_id),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.blueprint_id);
    }
}
rt::record!(ListLibraryItems);

impl rt::Paged for ListLibraryItems {
    type Item = LibraryItem;
    const PAGING: rt::Paging = rt::Paging::NextLink {
        limit: None,
        max: None,
    };
    #[inline]
    fn page(output: rt::Output<Self>) -> rt::Page<Self::Item> {
        let next = output.next.clone();
        let total = output.count;
        rt::Page::of(output.results).next(next).total(total)
    }
    #[inline]
    fn key(item: &Self::Item) -> Option<u64> {
        rt::key(&item.id)
    }
}

/// Get the manual enrollment profile.
///
/// Arguments of [`get_manual_enrollment_profile`](Blueprints::get_manual_enrollment_profile), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetManualEnrollmentProfile {
    /// Identifier (UUID) of the blueprint.
    pub blueprint_id: ids::BlueprintId,
    /// `true` returns the URL of the sign-in page instead of the profile. Meant for blueprints that require authentication for manual enrollment; for others the profile is returned all the same.
    pub sso: Option<bool>,
}

impl rt::Operation for GetManualEnrollmentProfile {
    type Response = rt::JsonOrBinary<ManualEnrollmentProfile>;
    const META: rt::Meta = rt::Meta {
        id: "getManualEnrollmentProfile",
        method: rt::Method::Get,
        path: "/api/v1/blueprints/{blueprint_id}/ota-enrollment-profile",
        risk: rt::Risk::ReadSecret,
        success: &[200],
        accept: "application/json, application/x-apple-aspen-config",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("blueprint_id", &self.blueprint_id);
        to.query("sso", &self.sso);
    }
}

impl rt::Record for GetManualEnrollmentProfile {
    const NAME: &'static str = "GetManualEnrollmentProfile";
    const FIELDS: rt::FieldTable = &[
        ("blueprint_id", rt::REQUIRED | rt::NO_DEFAULT),
        ("sso", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.blueprint_id),
            1 => field.read(&mut self.sso),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.blueprint_id);
        to.field(1, &self.sso);
    }
}
rt::record!(GetManualEnrollmentProfile);

#[doc(hidden)]
impl rt::Call<'_, GetManualEnrollmentProfile> {
    /// `true` returns the URL of the sign-in page instead of the profile. Meant for blueprints that require authentication for manual enrollment; for others the profile is returned all the same.
    pub fn sso(mut self, sso: bool) -> Self {
        self.operation.sso = Some(sso);
        self
    }
}

/// Remove a library item.
///
/// Arguments of [`remove_library_item`](Blueprints::remove_library_item), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemoveLibraryItem {
    /// Identifier (UUID) of the blueprint.
    pub blueprint_id: ids::BlueprintId,
    /// What is sent.
    pub body: RemoveLibraryItemBody,
}

impl rt::Operation for RemoveLibraryItem {
    type Response = rt::Json<Vec<String>>;
    const META: rt::Meta = rt::Meta {
        id: "removeLibraryItem",
        method: rt::Method::Post,
        path: "/api/v1/blueprints/{blueprint_id}/remove-library-item",
        risk: rt::Risk::Disruptive,
        success: &[200],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("blueprint_id", &self.blueprint_id);
        to.json(&self.body);
    }
}

impl rt::Record for RemoveLibraryItem {
    const NAME: &'static str = "RemoveLibraryItem";
    const FIELDS: rt::FieldTable = &[
        ("blueprint_id", rt::REQUIRED | rt::NO_DEFAULT),
        ("body", rt::REQUIRED | rt::NO_DEFAULT),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.blueprint_id),
            1 => field.read(&mut self.body),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.blueprint_id);
        to.field(1, &self.body);
    }
}
rt::record!(RemoveLibraryItem);

#[doc(hidden)]
impl rt::Call<'_, RemoveLibraryItem> {
    /// Identifier of the node of the Assignment Map to remove from, shown in the web app. Needed when the map has conditional logic, refused for a classic blueprint.
    pub fn assignment_node_id(mut self, assignment_node_id: impl Into<String>) -> Self {
        self.operation.body.assignment_node_id = Some(assignment_node_id.into());
        self
    }
}

/// The library item to assign, and where to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssignLibraryItemBody {
    /// Identifier of the node of the Assignment Map to assign to, shown in the web app. Needed when the map has conditional logic, refused for a classic blueprint.
    pub assignment_node_id: Option<String>,
    /// Identifier (UUID) of the library item to assign.
    pub library_item_id: ids::LibraryItemId,
}

impl rt::Record for AssignLibraryItemBody {
    const NAME: &'static str = "AssignLibraryItemBody";
    const FIELDS: rt::FieldTable = &[
        ("assignment_node_id", rt::OPTIONAL),
        ("library_item_id", rt::REQUIRED | rt::NO_DEFAULT),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.assignment_node_id),
            1 => field.read(&mut self.library_item_id),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.assignment_node_id);
        to.field(1, &self.library_item_id);
    }
}
rt::record!(AssignLibraryItemBody);

/// One blueprint, classic or Assignment Map.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Blueprint {
    /// Code of the color of the icon, such as `aqua-800`.
    pub color: String,
    /// Number of devices in the blueprint.
    pub computers_count: Option<i64>,
    /// Description of the blueprint; may be blank.
    pub description: String,
    /// Enrollment by hand with a code.
    pub enrollment_code: Option<types::BlueprintEnrollmentCode>,
    /// Code of the icon, such as `ss-files`.
    pub icon: String,
    /// Identifier (UUID) of the blueprint.
    pub id: ids::BlueprintId,
    /// Number of devices in the blueprint that count as missing.
    pub missing_computers_count: Option<i64>,
    /// Name of the blueprint.
    pub name: String,
    /// Parameters of the blueprint; an empty object in every known answer.
    pub params: BTreeMap<String, rt::Value>,
    /// Kind of the blueprint: `classic` or `map` (Assignment Map).
    pub type_: Option<BlueprintType>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for Blueprint {
    const NAME: &'static str = "Blueprint";
    const FIELDS: rt::FieldTable = &[
        ("color", rt::REQUIRED | rt::NOT_OPTION),
        ("computers_count", rt::OPTIONAL),
        ("description", rt::REQUIRED | rt::NOT_OPTION),
        ("enrollment_code", rt::REQUIRED),
        ("icon", rt::REQUIRED | rt::NOT_OPTION),
        ("id", rt::REQUIRED | rt::NOT_OPTION),
        ("missing_computers_count", rt::OPTIONAL),
        ("name", rt::REQUIRED | rt::NOT_OPTION),
        ("params", rt::REQUIRED | rt::NOT_OPTION),
        ("type", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.color),
            1 => field.read(&mut self.computers_count),
            2 => field.read(&mut self.description),
            3 => field.read(&mut self.enrollment_code),
            4 => field.read(&mut self.icon),
            5 => field.read(&mut self.id),
            6 => field.read(&mut self.missing_computers_count),
            7 => field.read(&mut self.name),
            8 => field.read(&mut self.params),
            9 => field.read(&mut self.type_),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.color);
        to.field(1, &self.computers_count);
        to.field(2, &self.description);
        to.field(3, &self.enrollment_code);
        to.field(4, &self.icon);
        to.field(5, &self.id);
        to.field(6, &self.missing_computers_count);
        to.field(7, &self.name);
        to.field(8, &self.params);
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
rt::record!(Blueprint);

/// One page of blueprints.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BlueprintPage {
    /// Number of records in the whole listing, on all pages.
    pub count: Option<i64>,
    /// URL of the next page; null on the last one.
    pub next: Option<String>,
    /// URL of the page before; null on the first one.
    pub previous: Option<String>,
    /// Blueprints on this page.
    pub results: Vec<Blueprint>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for BlueprintPage {
    const NAME: &'static str = "BlueprintPage";
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
rt::record!(BlueprintPage);

/// What a new blueprint is made from.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[allow(clippy::enum_variant_names, reason = "the names follow the API's values")]
pub enum BlueprintSourceType {
    /// `blueprint`
    Blueprint,
    /// `template`
    Template,
    /// A value that the specification does not know.
    Other(String),
}

impl rt::OpenEnum for BlueprintSourceType {
    const VALUES: &'static [&'static str] = &["blueprint", "template"];
    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "blueprint" => Self::Blueprint,
            "template" => Self::Template,
            other => Self::Other(other.to_owned()),
        }
    }
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Blueprint => "blueprint",
            Self::Template => "template",
            Self::Other(text) => text,
        }
    }
}
rt::open_enum!(BlueprintSourceType);

/// One template that a blueprint can be created from.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BlueprintTemplate {
    /// Number of the category that the template is in.
    pub category: Option<i64>,
    /// Code of the color of the icon, such as `aqua-800`.
    pub color: String,
    /// What the template is made for.
    pub description: String,
    /// Code of the icon, such as `ss-files`.
    pub icon: String,
    /// Number of the template, to create a blueprint from it.
    pub id: Option<i64>,
    /// Name of the template.
    pub name: String,
    /// Parameters that the template turns on, each under its identifier (UUID).
    pub params: BTreeMap<String, BlueprintTemplateParam>,
    /// Rating of the template, a number that is higher for stricter templates.
    pub rating: Option<i64>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for BlueprintTemplate {
    const NAME: &'static str = "BlueprintTemplate";
    const FIELDS: rt::FieldTable = &[
        ("category", rt::REQUIRED),
        ("color", rt::REQUIRED | rt::NOT_OPTION),
        ("description", rt::REQUIRED | rt::NOT_OPTION),
        ("icon", rt::REQUIRED | rt::NOT_OPTION),
        ("id", rt::REQUIRED),
        ("name", rt::REQUIRED | rt::NOT_OPTION),
        ("params", rt::REQUIRED | rt::NOT_OPTION),
        ("rating", rt::REQUIRED),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.category),
            1 => field.read(&mut self.color),
            2 => field.read(&mut self.description),
            3 => field.read(&mut self.icon),
            4 => field.read(&mut self.id),
            5 => field.read(&mut self.name),
            6 => field.read(&mut self.params),
            7 => field.read(&mut self.rating),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.category);
        to.field(1, &self.color);
        to.field(2, &self.description);
        to.field(3, &self.icon);
        to.field(4, &self.id);
        to.field(5, &self.name);
        to.field(6, &self.params);
        to.field(7, &self.rating);
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
rt::record!(BlueprintTemplate);

/// One category of templates that a blueprint can be created from.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BlueprintTemplateCategory {
    /// Number of the category.
    pub id: Option<i64>,
    /// Name of the category, such as `CIS`.
    pub name: String,
    /// Templates in the category.
    pub templates: Vec<BlueprintTemplate>,
    /// Weight of the category, a number.
    pub weight: Option<i64>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for BlueprintTemplateCategory {
    const NAME: &'static str = "BlueprintTemplateCategory";
    const FIELDS: rt::FieldTable = &[
        ("id", rt::REQUIRED),
        ("name", rt::REQUIRED | rt::NOT_OPTION),
        ("templates", rt::REQUIRED | rt::NOT_OPTION),
        ("weight", rt::REQUIRED),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.id),
            1 => field.read(&mut self.name),
            2 => field.read(&mut self.templates),
            3 => field.read(&mut self.weight),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.id);
        to.field(1, &self.name);
        to.field(2, &self.templates);
        to.field(3, &self.weight);
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
rt::record!(BlueprintTemplateCategory);

/// One page of template categories.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BlueprintTemplateCategoryPage {
    /// Number of records in the whole listing, on all pages.
    pub count: Option<i64>,
    /// URL of the next page; null on the last one.
    pub next: Option<String>,
    /// URL of the page before; null on the first one.
    pub previous: Option<String>,
    /// Template categories on this page.
    pub results: Vec<BlueprintTemplateCategory>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for BlueprintTemplateCategoryPage {
    const NAME: &'static str = "BlueprintTemplateCategoryPage";
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
rt::record!(BlueprintTemplateCategoryPage);

/// The setting of one parameter in a template.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BlueprintTemplateParam {
    /// Undocumented; false in every known answer.
    pub daily: Option<bool>,
    /// Value of the parameter, in a form that depends on the parameter. Many have none.
    pub details: Option<BlueprintTemplateParamDetails>,
    /// Whether alerts of the parameter are muted.
    pub mute: Option<bool>,
    /// Identifier of the configuration profile that goes with the parameter.
    pub profile: Option<String>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for BlueprintTemplateParam {
    const NAME: &'static str = "BlueprintTemplateParam";
    const FIELDS: rt::FieldTable = &[
        ("daily", rt::REQUIRED),
        ("details", rt::OPTIONAL),
        ("mute", rt::REQUIRED),
        ("profile", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.daily),
            1 => field.read(&mut self.details),
            2 => field.read(&mut self.mute),
            3 => field.read(&mut self.profile),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.daily);
        to.field(1, &self.details);
        to.field(2, &self.mute);
        to.field(3, &self.profile);
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
rt::record!(BlueprintTemplateParam);

/// The value of a parameter: an object, list, boolean, number or text, depending on the parameter.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::enum_variant_names, reason = "the names follow the API's shapes")]
pub enum BlueprintTemplateParamDetails {
    /// One of the shapes of the value.
    BlueprintTemplateParamDetailsObject(Box<BlueprintTemplateParamDetailsObject>),
    /// One of the shapes of the value.
    List(Vec<BlueprintTemplateParamDetailsItem>),
    /// One of the shapes of the value.
    Boolean(bool),
    /// One of the shapes of the value.
    Integer(i64),
    /// One of the shapes of the value.
    Text(String),
    /// A shape that the specification does not know.
    Other(rt::Value),
}

impl rt::Union for BlueprintTemplateParamDetails {
    #[inline]
    fn fitting(value: &rt::Value) -> Option<Self> {
        if let Some(inner) = rt::try_value(value) {
            return Some(Self::BlueprintTemplateParamDetailsObject(inner));
        }
        if let Some(inner) = rt::try_value(value) {
            return Some(Self::List(inner));
        }
        if let Some(inner) = rt::try_value(value) {
            return Some(Self::Boolean(inner));
        }
        if let Some(inner) = rt::try_value(value) {
            return Some(Self::Integer(inner));
        }
        if let Some(inner) = rt::try_value(value) {
            return Some(Self::Text(inner));
        }
        None
    }
    #[inline]
    fn other(value: rt::Value) -> Self {
        Self::Other(value)
    }
    fn write<S: rt::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::BlueprintTemplateParamDetailsObject(inner) => {
                rt::Serialize::serialize(inner, to)
            }
            Self::List(inner) => rt::Serialize::serialize(inner, to),
            Self::Boolean(inner) => rt::Serialize::serialize(inner, to),
            Self::Integer(inner) => rt::Serialize::serialize(inner, to),
            Self::Text(inner) => rt::Serialize::serialize(inner, to),
            Self::Other(inner) => rt::Serialize::serialize(inner, to),
        }
    }
}
rt::union!(BlueprintTemplateParamDetails);

/// One element of a list value: a text such as a path, or an audit flag.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::enum_variant_names, reason = "the names follow the API's shapes")]
pub enum BlueprintTemplateParamDetailsItem {
    /// One of the shapes of the value.
    BlueprintTemplateParamFlag(Box<BlueprintTemplateParamFlag>),
    /// One of the shapes of the value.
    Text(String),
    /// A shape that the specification does not know.
    Other(rt::Value),
}

impl rt::Union for BlueprintTemplateParamDetailsItem {
    #[inline]
    fn fitting(value: &rt::Value) -> Option<Self> {
        if let Some(inner) = rt::try_value(value) {
            return Some(Self::BlueprintTemplateParamFlag(inner));
        }
        if let Some(inner) = rt::try_value(value) {
            return Some(Self::Text(inner));
        }
        None
    }
    #[inline]
    fn other(value: rt::Value) -> Self {
        Self::Other(value)
    }
    fn write<S: rt::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::BlueprintTemplateParamFlag(inner) => {
                rt::Serialize::serialize(inner, to)
            }
            Self::Text(inner) => rt::Serialize::serialize(inner, to),
            Self::Other(inner) => rt::Serialize::serialize(inner, to),
        }
    }
}
rt::union!(BlueprintTemplateParamDetailsItem);

/// The value of a parameter that has several parts. The keys depend on the parameter.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BlueprintTemplateParamDetailsObject {
    /// Whether to alert when there are no backups.
    pub alert_no_backups: Option<bool>,
    /// Hot corner of the screen, by the key of its preference such as `wvous-br-corner`.
    pub corner: Option<String>,
    /// Number of days.
    pub days: Option<i64>,
    /// Number of days that may pass between backups.
    pub days_between_backups: Option<i64>,
    /// Number that goes with the hot corner; its meaning is not documented.
    pub method: Option<i64>,
    /// How `days` and `size` are joined, such as `or`.
    pub modifier: Option<String>,
    /// Size, in the unit that `unit` names.
    pub size: Option<i64>,
    /// Form of `value`, such as `text`.
    pub type_: Option<String>,
    /// Unit of `size`: `MB` or `GB`.
    pub unit: Option<String>,
    /// Text to show, such as a login banner.
    pub value: Option<String>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for BlueprintTemplateParamDetailsObject {
    const NAME: &'static str = "BlueprintTemplateParamDetailsObject";
    const FIELDS: rt::FieldTable = &[
        ("alert_no_backups", rt::OPTIONAL),
        ("corner", rt::OPTIONAL),
        ("days", rt::OPTIONAL),
        ("days_between_backups", rt::OPTIONAL),
        ("method", rt::OPTIONAL),
        ("modifier", rt::OPTIONAL),
        ("size", rt::OPTIONAL),
        ("type", rt::OPTIONAL),
        ("unit", rt::OPTIONAL),
        ("value", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.alert_no_backups),
            1 => field.read(&mut self.corner),
            2 => field.read(&mut self.days),
            3 => field.read(&mut self.days_between_backups),
            4 => field.read(&mut self.method),
            5 => field.read(&mut self.modifier),
            6 => field.read(&mut self.size),
            7 => field.read(&mut self.type_),
            8 => field.read(&mut self.unit),
            9 => field.read(&mut self.value),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.alert_no_backups);
        to.field(1, &self.corner);
        to.field(2, &self.days);
        to.field(3, &self.days_between_backups);
        to.field(4, &self.method);
        to.field(5, &self.modifier);
        to.field(6, &self.size);
        to.field(7, &self.type_);
        to.field(8, &self.unit);
        to.field(9, &self.value);
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
rt::record!(BlueprintTemplateParamDetailsObject);

/// One flag of macOS auditing.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BlueprintTemplateParamFlag {
    /// Class of events to audit, such as `lo`, `ad` or `all`.
    pub flag: String,
    /// Sign in front of the flag, such as `-`, or `none`.
    pub prefix: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for BlueprintTemplateParamFlag {
    const NAME: &'static str = "BlueprintTemplateParamFlag";
    const FIELDS: rt::FieldTable = &[
        ("flag", rt::REQUIRED | rt::NOT_OPTION),
        ("prefix", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.flag),
            1 => field.read(&mut self.prefix),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.flag);
        to.field(1, &self.prefix);
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
rt::record!(BlueprintTemplateParamFlag);

/// Kind of a blueprint: classic or Assignment Map.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[allow(clippy::enum_variant_names, reason = "the names follow the API's values")]
pub enum BlueprintType {
    /// `classic`
    Classic,
    /// `map`
    Map,
    /// A value that the specification does not know.
    Other(String),
}

impl rt::OpenEnum for BlueprintType {
    const VALUES: &'static [&'static str] = &["classic", "map"];
    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "classic" => Self::Classic,
            "map" => Self::Map,
            other => Self::Other(other.to_owned()),
        }
    }
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Classic => "classic",
            Self::Map => "map",
            Self::Other(text) => text,
        }
    }
}
rt::open_enum!(BlueprintType);

/// The blueprint to create.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateBlueprintBody {
    /// Code of the color of the icon. No effect on an Assignment Map.
    pub color: Option<String>,
    /// Description of the blueprint.
    pub description: Option<String>,
    /// Enrollment by hand with a code.
    pub enrollment_code: CreateBlueprintEnrollmentCode,
    /// Code of the icon. No effect on an Assignment Map.
    pub icon: Option<String>,
    /// Name of the blueprint, which must be new in the tenant.
    pub name: String,
    /// What the blueprint is made from.
    pub source: Option<CreateBlueprintSource>,
    /// Kind of the blueprint: `classic` or `map` (Assignment Map). For a copy it must be that of the source.
    pub type_: Option<BlueprintType>,
}

impl rt::Record for CreateBlueprintBody {
    const NAME: &'static str = "CreateBlueprintBody";
    const FIELDS: rt::FieldTable = &[
        ("color", rt::OPTIONAL),
        ("description", rt::OPTIONAL),
        ("enrollment_code", rt::REQUIRED | rt::NO_DEFAULT),
        ("icon", rt::OPTIONAL),
        ("name", rt::REQUIRED | rt::NO_DEFAULT),
        ("source", rt::OPTIONAL),
        ("type", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.color),
            1 => field.read(&mut self.description),
            2 => field.read(&mut self.enrollment_code),
            3 => field.read(&mut self.icon),
            4 => field.read(&mut self.name),
            5 => field.read(&mut self.source),
            6 => field.read(&mut self.type_),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.color);
        to.field(1, &self.description);
        to.field(2, &self.enrollment_code);
        to.field(3, &self.icon);
        to.field(4, &self.name);
        to.field(5, &self.source);
        to.field(6, &self.type_);
    }
}
rt::record!(CreateBlueprintBody);

/// Enrollment by hand with a code, for a new blueprint.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateBlueprintEnrollmentCode {
    /// Code to enroll devices by hand with. One is made up when it is left out.
    pub code: Option<rt::Secret>,
    /// Whether devices can be enrolled by hand with the code.
    pub is_active: bool,
}

impl rt::Record for CreateBlueprintEnrollmentCode {
    const NAME: &'static str = "CreateBlueprintEnrollmentCode";
    const FIELDS: rt::FieldTable = &[
        ("code", rt::OPTIONAL),
        ("is_active", rt::REQUIRED | rt::NO_DEFAULT),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.code),
            1 => field.read(&mut self.is_active),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.code);
        to.field(1, &self.is_active);
    }
}
rt::record!(CreateBlueprintEnrollmentCode);

/// The template or blueprint that a new blueprint is made from.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateBlueprintSource {
    /// Identifier of the source: the number of a template or the UUID of a blueprint.
    pub id: Option<String>,
    /// Kind of the source: `template` or `blueprint`.
    pub type_: Option<BlueprintSourceType>,
}

impl rt::Record for CreateBlueprintSource {
    const NAME: &'static str = "CreateBlueprintSource";
    const FIELDS: rt::FieldTable = &[("id", rt::OPTIONAL), ("type", rt::OPTIONAL)];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.id),
            1 => field.read(&mut self.type_),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.id);
        to.field(1, &self.type_);
    }
}
rt::record!(CreateBlueprintSource);

/// One library item on a blueprint.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LibraryItem {
    /// Identifier (UUID) of the library item.
    pub id: ids::LibraryItemId,
    /// Name of the library item.
    pub name: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for LibraryItem {
    const NAME: &'static str = "LibraryItem";
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
rt::record!(LibraryItem);

/// One page of the library items of a blueprint.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LibraryItemPage {
    /// Number of records in the whole listing, on all pages.
    pub count: Option<i64>,
    /// URL of the next page; null on the last one.
    pub next: Option<String>,
    /// URL of the page before; null on the first one.
    pub previous: Option<String>,
    /// Library items on this page.
    pub results: Vec<LibraryItem>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for LibraryItemPage {
    const NAME: &'static str = "LibraryItemPage";
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
rt::record!(LibraryItemPage);

/// Where to sign in for enrollment by hand.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ManualEnrollmentProfile {
    /// URL of the page to sign in at before the profile can be downloaded.
    pub url: rt::Secret,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for ManualEnrollmentProfile {
    const NAME: &'static str = "ManualEnrollmentProfile";
    const FIELDS: rt::FieldTable = &[("url", rt::REQUIRED | rt::NOT_OPTION)];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.url),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.url);
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
rt::record!(ManualEnrollmentProfile);

/// The library item to remove, and where from.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemoveLibraryItemBody {
    /// Identifier of the node of the Assignment Map to remove from, shown in the web app. Needed when the map has conditional logic, refused for a classic blueprint.
    pub assignment_node_id: Option<String>,
    /// Identifier (UUID) of the library item to remove.
    pub library_item_id: ids::LibraryItemId,
}

impl rt::Record for RemoveLibraryItemBody {
    const NAME: &'static str = "RemoveLibraryItemBody";
    const FIELDS: rt::FieldTable = &[
        ("assignment_node_id", rt::OPTIONAL),
        ("library_item_id", rt::REQUIRED | rt::NO_DEFAULT),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.assignment_node_id),
            1 => field.read(&mut self.library_item_id),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.assignment_node_id);
        to.field(1, &self.library_item_id);
    }
}
rt::record!(RemoveLibraryItemBody);

/// What to change of the blueprint. Only the fields sent are changed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateBlueprintBody {
    /// Code of the color of the icon. No effect on an Assignment Map.
    pub color: Option<String>,
    /// Description of the blueprint.
    pub description: Option<String>,
    /// Enrollment by hand with a code.
    pub enrollment_code: Option<types::UpdateBlueprintEnrollmentCode>,
    /// Code of the icon. No effect on an Assignment Map.
    pub icon: Option<String>,
    /// New name of the blueprint.
    pub name: Option<String>,
}

impl rt::Record for UpdateBlueprintBody {
    const NAME: &'static str = "UpdateBlueprintBody";
    const FIELDS: rt::FieldTable = &[
        ("color", rt::OPTIONAL),
        ("description", rt::OPTIONAL),
        ("enrollment_code", rt::OPTIONAL),
        ("icon", rt::OPTIONAL),
        ("name", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.color),
            1 => field.read(&mut self.description),
            2 => field.read(&mut self.enrollment_code),
            3 => field.read(&mut self.icon),
            4 => field.read(&mut self.name),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.color);
        to.field(1, &self.description);
        to.field(2, &self.enrollment_code);
        to.field(3, &self.icon);
        to.field(4, &self.name);
    }
}
rt::record!(UpdateBlueprintBody);
