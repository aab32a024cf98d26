// Made by `cargo xtask generate` from spec/. Do not edit: put corrections into spec/overlays.

//! Library items that run a script, with an optional script that remediates.

use crate::ids;
use crate::runtime as rt;

/// The operations of this group: [`Client::custom_scripts`](rt::Client::custom_scripts) gives them.
#[derive(Clone, Copy, Debug)]
pub struct CustomScripts<'c> {
    pub(crate) client: &'c rt::Client,
}

impl<'c> CustomScripts<'c> {
    /// List Custom Scripts.
    ///
    /// Lists the Custom Script library items with their scripts, at most 300 to a page, with links to the neighbouring pages.
    ///
    /// Setter: `page`; see [`ListCustomScripts`].
    ///
    /// `GET /api/v1/library/custom-scripts`: reads and changes nothing. [Retried](crate#risk-and-retries) after any passing fault.
    ///
    /// Answers [`CustomScriptPage`]. It is one page, of at most 300 items, of a list of [`CustomScript`]: [`items`](rt::Call::items) goes through all of them, one request a page; [`send`](rt::Call::send) fetches one page.
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = kandji.custom_scripts().list().items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> rt::Call<'c, ListCustomScripts> {
        rt::Call::new(self.client, ListCustomScripts::default())
    }
    /// Create a Custom Script.
    ///
    /// Creates a Custom Script library item. How often it runs is set by `execution_frequency`: `once`, `every_15_min`, `every_day` or `no_enforcement`. A category is needed to show it in Self Service. Returns the new item.
    ///
    /// * `execution_frequency`: How often the script runs: `once`, `every_15_min`, `every_day` or `no_enforcement`.
    /// * `name`: Name of the script in the library.
    /// * `script`: Text of the script, with its interpreter line.
    ///
    /// Setters: `active`, `remediation_script`, `restart`, `self_service_category_id`, `self_service_recommended`, `show_in_self_service`; see [`CreateCustomScript`] and [`CreateCustomScriptBody`].
    ///
    /// `POST /api/v1/library/custom-scripts`: adds something. [Retried](crate#risk-and-retries) only if the API has done nothing.
    ///
    /// Answers [`CustomScript`].
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = kandji.custom_scripts().create("every_15_min", "name", "script").send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        execution_frequency: impl Into<CustomScriptExecutionFrequency>,
        name: impl Into<String>,
        script: impl Into<String>,
    ) -> rt::Call<'c, CreateCustomScript> {
        rt::Call::new(
            self.client,
            CreateCustomScript {
                body: CreateCustomScriptBody {
                    execution_frequency: execution_frequency.into(),
                    name: name.into(),
                    script: script.into(),
                    ..CreateCustomScriptBody::default()
                },
            },
        )
    }
    /// Delete a Custom Script.
    ///
    /// Deletes a Custom Script library item for good; it cannot be restored. An unknown identifier gives a 404 with an HTML body.
    ///
    /// * `library_item_id`: Identifier (UUID) of the library item.
    ///
    /// `DELETE /api/v1/library/custom-scripts/{library_item_id}`: destroys something and cannot be undone. [Retried](crate#risk-and-retries) only if the API cannot have received it.
    ///
    /// Answers nothing: `()`.
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// kandji.custom_scripts().delete("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        library_item_id: impl Into<ids::LibraryItemId>,
    ) -> rt::Call<'c, DeleteCustomScript> {
        rt::Call::new(
            self.client,
            DeleteCustomScript {
                library_item_id: library_item_id.into(),
            },
        )
    }
    /// Get a Custom Script.
    ///
    /// Returns one Custom Script library item with its audit and remediation scripts.
    ///
    /// * `library_item_id`: Identifier (UUID) of the library item.
    ///
    /// `GET /api/v1/library/custom-scripts/{library_item_id}`: reads and changes nothing. [Retried](crate#risk-and-retries) after any passing fault.
    ///
    /// Answers [`CustomScript`].
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = kandji.custom_scripts().get("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11").send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        library_item_id: impl Into<ids::LibraryItemId>,
    ) -> rt::Call<'c, GetCustomScript> {
        rt::Call::new(
            self.client,
            GetCustomScript {
                library_item_id: library_item_id.into(),
            },
        )
    }
    /// Update a Custom Script.
    ///
    /// Changes a Custom Script; only the fields sent are changed. Devices in scope run the new script. Returns the item.
    ///
    /// * `library_item_id`: Identifier (UUID) of the library item.
    ///
    /// Setters: `active`, `execution_frequency`, `name`, `remediation_script`, `restart`, `script`, `self_service_category_id`, `self_service_recommended`, `show_in_self_service`; see [`UpdateCustomScript`] and [`UpdateCustomScriptBody`].
    ///
    /// `PATCH /api/v1/library/custom-scripts/{library_item_id}`: changes something that can be changed back. [Retried](crate#risk-and-retries) after any passing fault.
    ///
    /// Answers [`CustomScript`].
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = kandji
    ///     .custom_scripts()
    ///     .update("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11")
    ///     .active(true)
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        library_item_id: impl Into<ids::LibraryItemId>,
    ) -> rt::Call<'c, UpdateCustomScript> {
        rt::Call::new(
            self.client,
            UpdateCustomScript {
                library_item_id: library_item_id.into(),
                ..UpdateCustomScript::default()
            },
        )
    }
}

/// List Custom Scripts.
///
/// Arguments of [`list`](CustomScripts::list), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListCustomScripts {
    /// Number of the page to return, starting at 1, which is the default. A page holds at most 300 scripts.
    pub page: Option<i64>,
}

impl rt::Operation for ListCustomScripts {
    type Response = rt::Json<CustomScriptPage>;
    const META: rt::Meta = rt::Meta {
        id: "listCustomScripts",
        method: rt::Method::Get,
        path: "/api/v1/library/custom-scripts",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.query("page", &self.page);
    }
}

impl rt::Record for ListCustomScripts {
    const NAME: &'static str = "ListCustomScripts";
    const FIELDS: rt::FieldTable = &[("page", rt::OPTIONAL)];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.page),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.page);
    }
}
rt::record!(ListCustomScripts);

impl rt::Paged for ListCustomScripts {
    type Item = CustomScript;
    const PAGING: rt::Paging = rt::Paging::Page {
        page: "page",
        size: None,
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
        rt::key(&item.id)
    }
}

#[doc(hidden)]
impl rt::Call<'_, ListCustomScripts> {
    /// Number of the page to return, starting at 1, which is the default. A page holds at most 300 scripts.
    pub fn page(mut self, page: i64) -> Self {
        self.operation.page = Some(page);
        self
    }
}

/// Create a Custom Script.
///
/// Arguments of [`create`](CustomScripts::create), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateCustomScript {
    /// What is sent.
    pub body: CreateCustomScriptBody,
}

impl rt::Operation for CreateCustomScript {
    type Response = rt::Json<CustomScript>;
    const META: rt::Meta = rt::Meta {
        id: "createCustomScript",
        method: rt::Method::Post,
        path: "/api/v1/library/custom-scripts",
        risk: rt::Risk::Additive,
        success: &[201],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.json(&self.body);
    }
}

impl rt::Record for CreateCustomScript {
    const NAME: &'static str = "CreateCustomScript";
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
rt::record!(CreateCustomScript);

#[doc(hidden)]
impl rt::Call<'_, CreateCustomScript> {
    /// Whether the library item is active.
    pub fn active(mut self, active: bool) -> Self {
        self.operation.body.active = Some(active);
        self
    }
    /// Text of the script that runs when the first one fails.
    pub fn remediation_script(mut self, remediation_script: impl Into<String>) -> Self {
        self.operation.body.remediation_script = Some(remediation_script.into());
        self
    }
    /// Whether to restart the device after the script ran.
    pub fn restart(mut self, restart: bool) -> Self {
        self.operation.body.restart = Some(restart);
        self
    }
    /// Identifier (UUID) of the Self Service category. Required when `show_in_self_service` is true.
    pub fn self_service_category_id(
        mut self,
        self_service_category_id: impl Into<String>,
    ) -> Self {
        self.operation.body.self_service_category_id = Some(
            self_service_category_id.into(),
        );
        self
    }
    /// Whether Self Service marks the item as recommended.
    pub fn self_service_recommended(mut self, self_service_recommended: bool) -> Self {
        self.operation.body.self_service_recommended = Some(self_service_recommended);
        self
    }
    /// Whether Self Service offers the item.
    pub fn show_in_self_service(mut self, show_in_self_service: bool) -> Self {
        self.operation.body.show_in_self_service = Some(show_in_self_service);
        self
    }
}

/// Delete a Custom Script.
///
/// Arguments of [`delete`](CustomScripts::delete), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteCustomScript {
    /// Identifier (UUID) of the library item.
    pub library_item_id: ids::LibraryItemId,
}

impl rt::Operation for DeleteCustomScript {
    type Response = rt::Empty;
    const META: rt::Meta = rt::Meta {
        id: "deleteCustomScript",
        method: rt::Method::Delete,
        path: "/api/v1/library/custom-scripts/{library_item_id}",
        risk: rt::Risk::Irreversible,
        success: &[204],
        accept: "*/*",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("library_item_id", &self.library_item_id);
    }
}

impl rt::Record for DeleteCustomScript {
    const NAME: &'static str = "DeleteCustomScript";
    const FIELDS: rt::FieldTable = &[("library_item_id", rt::REQUIRED | rt::NO_DEFAULT)];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.library_item_id),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.library_item_id);
    }
}
rt::record!(DeleteCustomScript);

/// Get a Custom Script.
///
/// Arguments of [`get`](CustomScripts::get), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetCustomScript {
    /// Identifier (UUID) of the library item.
    pub library_item_id: ids::LibraryItemId,
}

impl rt::Operation for GetCustomScript {
    type Response = rt::Json<CustomScript>;
    const META: rt::Meta = rt::Meta {
        id: "getCustomScript",
        method: rt::Method::Get,
        path: "/api/v1/library/custom-scripts/{library_item_id}",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("library_item_id", &self.library_item_id);
    }
}

impl rt::Record for GetCustomScript {
    const NAME: &'static str = "GetCustomScript";
    const FIELDS: rt::FieldTable = &[("library_item_id", rt::REQUIRED | rt::NO_DEFAULT)];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.library_item_id),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.library_item_id);
    }
}
rt::record!(GetCustomScript);

/// Update a Custom Script.
///
/// Arguments of [`update`](CustomScripts::update), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateCustomScript {
    /// Identifier (UUID) of the library item.
    pub library_item_id: ids::LibraryItemId,
    /// What is sent.
    pub body: UpdateCustomScriptBody,
}

impl rt::Operation for UpdateCustomScript {
    type Response = rt::Json<CustomScript>;
    const META: rt::Meta = rt::Meta {
        id: "updateCustomScript",
        method: rt::Method::Patch,
        path: "/api/v1/library/custom-scripts/{library_item_id}",
        risk: rt::Risk::Update,
        success: &[200],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("library_item_id", &self.library_item_id);
        to.json(&self.body);
    }
}

impl rt::Record for UpdateCustomScript {
    const NAME: &'static str = "UpdateCustomScript";
    const FIELDS: rt::FieldTable = &[
        ("library_item_id", rt::REQUIRED | rt::NO_DEFAULT),
        ("body", rt::REQUIRED | rt::NO_DEFAULT),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.library_item_id),
            1 => field.read(&mut self.body),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.library_item_id);
        to.field(1, &self.body);
    }
}
rt::record!(UpdateCustomScript);

#[doc(hidden)]
impl rt::Call<'_, UpdateCustomScript> {
    /// Whether the library item is active.
    pub fn active(mut self, active: bool) -> Self {
        self.operation.body.active = Some(active);
        self
    }
    /// How often the script runs: `once`, `every_15_min`, `every_day` or `no_enforcement`.
    pub fn execution_frequency(
        mut self,
        execution_frequency: impl Into<CustomScriptExecutionFrequency>,
    ) -> Self {
        self.operation.body.execution_frequency = Some(execution_frequency.into());
        self
    }
    /// New name of the script.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.operation.body.name = Some(name.into());
        self
    }
    /// Text of the script that runs when the first one fails.
    pub fn remediation_script(mut self, remediation_script: impl Into<String>) -> Self {
        self.operation.body.remediation_script = Some(remediation_script.into());
        self
    }
    /// Whether to restart the device after the script ran.
    pub fn restart(mut self, restart: bool) -> Self {
        self.operation.body.restart = Some(restart);
        self
    }
    /// Text of the script, with its interpreter line.
    pub fn script(mut self, script: impl Into<String>) -> Self {
        self.operation.body.script = Some(script.into());
        self
    }
    /// Identifier (UUID) of the Self Service category. Required when `show_in_self_service` is true.
    pub fn self_service_category_id(
        mut self,
        self_service_category_id: impl Into<String>,
    ) -> Self {
        self.operation.body.self_service_category_id = Some(
            self_service_category_id.into(),
        );
        self
    }
    /// Whether Self Service marks the item as recommended.
    pub fn self_service_recommended(mut self, self_service_recommended: bool) -> Self {
        self.operation.body.self_service_recommended = Some(self_service_recommended);
        self
    }
    /// Whether Self Service offers the item.
    pub fn show_in_self_service(mut self, show_in_self_service: bool) -> Self {
        self.operation.body.show_in_self_service = Some(show_in_self_service);
        self
    }
}

/// The Custom Script to create.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateCustomScriptBody {
    /// Whether the library item is active.
    pub active: Option<bool>,
    /// How often the script runs: `once`, `every_15_min`, `every_day` or `no_enforcement`.
    pub execution_frequency: CustomScriptExecutionFrequency,
    /// Name of the script in the library.
    pub name: String,
    /// Text of the script that runs when the first one fails.
    pub remediation_script: Option<String>,
    /// Whether to restart the device after the script ran.
    pub restart: Option<bool>,
    /// Text of the script, with its interpreter line.
    pub script: String,
    /// Identifier (UUID) of the Self Service category. Required when `show_in_self_service` is true.
    pub self_service_category_id: Option<String>,
    /// Whether Self Service marks the item as recommended.
    pub self_service_recommended: Option<bool>,
    /// Whether Self Service offers the item.
    pub show_in_self_service: Option<bool>,
}

impl rt::Record for CreateCustomScriptBody {
    const NAME: &'static str = "CreateCustomScriptBody";
    const FIELDS: rt::FieldTable = &[
        ("active", rt::OPTIONAL),
        ("execution_frequency", rt::REQUIRED | rt::NO_DEFAULT),
        ("name", rt::REQUIRED | rt::NO_DEFAULT),
        ("remediation_script", rt::OPTIONAL),
        ("restart", rt::OPTIONAL),
        ("script", rt::REQUIRED | rt::NO_DEFAULT),
        ("self_service_category_id", rt::OPTIONAL),
        ("self_service_recommended", rt::OPTIONAL),
        ("show_in_self_service", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.active),
            1 => field.read(&mut self.execution_frequency),
            2 => field.read(&mut self.name),
            3 => field.read(&mut self.remediation_script),
            4 => field.read(&mut self.restart),
            5 => field.read(&mut self.script),
            6 => field.read(&mut self.self_service_category_id),
            7 => field.read(&mut self.self_service_recommended),
            8 => field.read(&mut self.show_in_self_service),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.active);
        to.field(1, &self.execution_frequency);
        to.field(2, &self.name);
        to.field(3, &self.remediation_script);
        to.field(4, &self.restart);
        to.field(5, &self.script);
        to.field(6, &self.self_service_category_id);
        to.field(7, &self.self_service_recommended);
        to.field(8, &self.show_in_self_service);
    }
}
rt::record!(CreateCustomScriptBody);

/// One Custom Script in the library.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomScript {
    /// Whether the library item is active.
    pub active: Option<bool>,
    /// Time the library item was created.
    pub created_at: rt::Timestamp,
    /// How often the script runs: `once`, `every_15_min`, `every_day` or `no_enforcement`.
    pub execution_frequency: String,
    /// Identifier (UUID) of the library item.
    pub id: ids::LibraryItemId,
    /// Name of the script in the library.
    pub name: String,
    /// Text of the script that runs when the first one fails; blank when there is none.
    pub remediation_script: String,
    /// Whether the device restarts after the script ran.
    pub restart: Option<bool>,
    /// Text of the script.
    pub script: String,
    /// Whether Self Service offers the item.
    pub show_in_self_service: Option<bool>,
    /// Time the library item was last changed.
    pub updated_at: rt::Timestamp,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for CustomScript {
    const NAME: &'static str = "CustomScript";
    const FIELDS: rt::FieldTable = &[
        ("active", rt::REQUIRED),
        ("created_at", rt::REQUIRED | rt::NOT_OPTION),
        ("execution_frequency", rt::REQUIRED | rt::NOT_OPTION),
        ("id", rt::REQUIRED | rt::NOT_OPTION),
        ("name", rt::REQUIRED | rt::NOT_OPTION),
        ("remediation_script", rt::REQUIRED | rt::NOT_OPTION),
        ("restart", rt::REQUIRED),
        ("script", rt::REQUIRED | rt::NOT_OPTION),
        ("show_in_self_service", rt::OPTIONAL),
        ("updated_at", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.active),
            1 => field.read(&mut self.created_at),
            2 => field.read(&mut self.execution_frequency),
            3 => field.read(&mut self.id),
            4 => field.read(&mut self.name),
            5 => field.read(&mut self.remediation_script),
            6 => field.read(&mut self.restart),
            7 => field.read(&mut self.script),
            8 => field.read(&mut self.show_in_self_service),
            9 => field.read(&mut self.updated_at),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.active);
        to.field(1, &self.created_at);
        to.field(2, &self.execution_frequency);
        to.field(3, &self.id);
        to.field(4, &self.name);
        to.field(5, &self.remediation_script);
        to.field(6, &self.restart);
        to.field(7, &self.script);
        to.field(8, &self.show_in_self_service);
        to.field(9, &self.updated_at);
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
rt::record!(CustomScript);

/// How often a Custom Script runs.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[allow(clippy::enum_variant_names, reason = "the names follow the API's values")]
pub enum CustomScriptExecutionFrequency {
    /// `every_15_min`
    Every15Min,
    /// `every_day`
    EveryDay,
    /// `no_enforcement`
    NoEnforcement,
    /// `once`
    Once,
    /// A value that the specification does not know.
    Other(String),
}

impl rt::OpenEnum for CustomScriptExecutionFrequency {
    const VALUES: &'static [&'static str] = &[
        "every_15_min",
        "every_day",
        "no_enforcement",
        "once",
    ];
    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "every_15_min" => Self::Every15Min,
            "every_day" => Self::EveryDay,
            "no_enforcement" => Self::NoEnforcement,
            "once" => Self::Once,
            other => Self::Other(other.to_owned()),
        }
    }
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Every15Min => "every_15_min",
            Self::EveryDay => "every_day",
            Self::NoEnforcement => "no_enforcement",
            Self::Once => "once",
            Self::Other(text) => text,
        }
    }
}
rt::open_enum!(CustomScriptExecutionFrequency);

/// One page of Custom Scripts.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomScriptPage {
    /// Number of records in the whole listing, on all pages.
    pub count: Option<i64>,
    /// URL of the next page; null on the last one.
    pub next: Option<String>,
    /// URL of the page before; null on the first one.
    pub previous: Option<String>,
    /// Custom Scripts on this page.
    pub results: Vec<CustomScript>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for CustomScriptPage {
    const NAME: &'static str = "CustomScriptPage";
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
rt::record!(CustomScriptPage);

/// What to change of the Custom Script. Only the fields sent are changed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateCustomScriptBody {
    /// Whether the library item is active.
    pub active: Option<bool>,
    /// How often the script runs: `once`, `every_15_min`, `every_day` or `no_enforcement`.
    pub execution_frequency: Option<CustomScriptExecutionFrequency>,
    /// New name of the script.
    pub name: Option<String>,
    /// Text of the script that runs when the first one fails.
    pub remediation_script: Option<String>,
    /// Whether to restart the device after the script ran.
    pub restart: Option<bool>,
    /// Text of the script, with its interpreter line.
    pub script: Option<String>,
    /// Identifier (UUID) of the Self Service category. Required when `show_in_self_service` is true.
    pub self_service_category_id: Option<String>,
    /// Whether Self Service marks the item as recommended.
    pub self_service_recommended: Option<bool>,
    /// Whether Self Service offers the item.
    pub show_in_self_service: Option<bool>,
}

impl rt::Record for UpdateCustomScriptBody {
    const NAME: &'static str = "UpdateCustomScriptBody";
    const FIELDS: rt::FieldTable = &[
        ("active", rt::OPTIONAL),
        ("execution_frequency", rt::OPTIONAL),
        ("name", rt::OPTIONAL),
        ("remediation_script", rt::OPTIONAL),
        ("restart", rt::OPTIONAL),
        ("script", rt::OPTIONAL),
        ("self_service_category_id", rt::OPTIONAL),
        ("self_service_recommended", rt::OPTIONAL),
        ("show_in_self_service", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.active),
            1 => field.read(&mut self.execution_frequency),
            2 => field.read(&mut self.name),
            3 => field.read(&mut self.remediation_script),
            4 => field.read(&mut self.restart),
            5 => field.read(&mut self.script),
            6 => field.read(&mut self.self_service_category_id),
            7 => field.read(&mut self.self_service_recommended),
            8 => field.read(&mut self.show_in_self_service),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.active);
        to.field(1, &self.execution_frequency);
        to.field(2, &self.name);
        to.field(3, &self.remediation_script);
        to.field(4, &self.restart);
        to.field(5, &self.script);
        to.field(6, &self.self_service_category_id);
        to.field(7, &self.self_service_recommended);
        to.field(8, &self.show_in_self_service);
    }
}
rt::record!(UpdateCustomScriptBody);
