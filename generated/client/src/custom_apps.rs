// Made by `cargo xtask generate` from spec/. Do not edit: put corrections into spec/overlays.

//! Library items that install an uploaded package, disk image or archive. To create one, request an upload, send the file to storage, then create the app with the `file_key`.

use crate::ids;
use crate::runtime as rt;
use crate::types;

/// The operations of this group: [`Client::custom_apps`](rt::Client::custom_apps) gives them.
#[derive(Clone, Copy, Debug)]
pub struct CustomApps<'c> {
    pub(crate) client: &'c rt::Client,
}

impl<'c> CustomApps<'c> {
    /// List Custom Apps.
    ///
    /// Lists the Custom App library items, at most 300 to a page, with links to the neighbouring pages.
    ///
    /// Setters: `limit`, `offset`, `page`; see [`ListCustomApps`].
    ///
    /// `GET /api/v1/library/custom-apps`: reads and changes nothing. [Retried](crate#risk-and-retries) after any passing fault.
    ///
    /// Answers [`CustomAppPage`]. It is one page, of at most 300 items, of a list of [`CustomApp`]: [`items`](rt::Call::items) goes through all of them, one request a page; [`send`](rt::Call::send) fetches one page.
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = kandji.custom_apps().list().items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> rt::Call<'c, ListCustomApps> {
        rt::Call::new(self.client, ListCustomApps::default())
    }
    /// Create a Custom App.
    ///
    /// Creates a Custom App library item from an installer that was uploaded beforehand: request the upload, send the file to storage, then pass its `file_key` here. Answers 503 while the file is still being processed; try again a little later. Returns the new item.
    ///
    /// * `file_key`: Key of the uploaded installer in storage, from the answer to the upload request.
    /// * `install_enforcement`: When to install: `install_once`, `continuously_enforce` or `no_enforcement`.
    /// * `install_type`: Kind of the installer: `package`, `zip` or `image`.
    /// * `name`: Name of the Custom App.
    ///
    /// Setters: `active`, `audit_script`, `postinstall_script`, `preinstall_script`, `restart`, `self_service_category_id`, `self_service_recommended`, `show_in_self_service`, `unzip_location`; see [`CreateCustomApp`] and [`CreateCustomAppBody`].
    ///
    /// `POST /api/v1/library/custom-apps`: adds something. [Retried](crate#risk-and-retries) only if the API has done nothing, and while the uploaded file is still being processed (503).
    ///
    /// Answers [`CustomApp`].
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = kandji
    ///     .custom_apps()
    ///     .create("file-key", "continuously_enforce", "image", "name")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        file_key: impl Into<String>,
        install_enforcement: impl Into<CustomAppInstallEnforcement>,
        install_type: impl Into<CustomAppInstallType>,
        name: impl Into<String>,
    ) -> rt::Call<'c, CreateCustomApp> {
        rt::Call::new(
            self.client,
            CreateCustomApp {
                body: CreateCustomAppBody {
                    file_key: file_key.into(),
                    install_enforcement: install_enforcement.into(),
                    install_type: install_type.into(),
                    name: name.into(),
                    ..CreateCustomAppBody::default()
                },
            },
        )
    }
    /// Request a Custom App upload.
    ///
    /// Prepares the upload of an installer. Returns `post_url` and the form fields in `post_data` for sending the file to storage before `expires`, and the `file_key` to create or update a Custom App with. Send the file as a multipart form with all fields first and `file` last, without the API token.
    ///
    /// * `name`: Name of the installer file, from which `file_key` is made.
    ///
    /// `POST /api/v1/library/custom-apps/upload`: adds something. [Retried](crate#risk-and-retries) only if the API has done nothing.
    ///
    /// Answers [`CustomAppUpload`].
    ///
    /// [`upload`](rt::Call::upload) sends the file, too: see the second example.
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = kandji.custom_apps().upload("name").send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// ```no_run
    /// use kandji_client::FileSource;
    ///
    /// # async fn compiled(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let place = kandji
    ///     .custom_apps()
    ///     .upload("app.bin")
    ///     .upload(FileSource::path("app.bin"))
    ///     .progress(|sent, all| println!("{sent} of {all} bytes"))
    ///     .send()
    ///     .await?;
    /// let answer = kandji
    ///     .custom_apps()
    ///     .create(place.file_key, "continuously_enforce", "image", "name")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn upload(&self, name: impl Into<String>) -> rt::Call<'c, UploadCustomApp> {
        rt::Call::new(
            self.client,
            UploadCustomApp {
                body: UploadCustomAppBody {
                    name: name.into(),
                },
            },
        )
    }
    /// Delete a Custom App.
    ///
    /// Deletes a Custom App library item for good; it cannot be restored. An unknown identifier gives a 404 with an HTML body.
    ///
    /// * `library_item_id`: Identifier (UUID) of the library item.
    ///
    /// `DELETE /api/v1/library/custom-apps/{library_item_id}`: destroys something and cannot be undone. [Retried](crate#risk-and-retries) only if the API cannot have received it.
    ///
    /// Answers nothing: `()`.
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// kandji.custom_apps().delete("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        library_item_id: impl Into<ids::LibraryItemId>,
    ) -> rt::Call<'c, DeleteCustomApp> {
        rt::Call::new(
            self.client,
            DeleteCustomApp {
                library_item_id: library_item_id.into(),
            },
        )
    }
    /// Get a Custom App.
    ///
    /// Returns one Custom App library item, with its installer, scripts and Self Service settings.
    ///
    /// * `library_item_id`: Identifier (UUID) of the library item.
    ///
    /// `GET /api/v1/library/custom-apps/{library_item_id}`: reads and changes nothing. [Retried](crate#risk-and-retries) after any passing fault.
    ///
    /// Answers [`CustomApp`].
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = kandji.custom_apps().get("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11").send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        library_item_id: impl Into<ids::LibraryItemId>,
    ) -> rt::Call<'c, GetCustomApp> {
        rt::Call::new(
            self.client,
            GetCustomApp {
                library_item_id: library_item_id.into(),
            },
        )
    }
    /// Update a Custom App.
    ///
    /// Changes a Custom App; only the fields sent are changed. For a new installer upload the file first and pass its `file_key`. Answers 503 while the file is still being processed. Returns the item.
    ///
    /// * `library_item_id`: Identifier (UUID) of the library item.
    ///
    /// Setters: `active`, `audit_script`, `file_key`, `install_enforcement`, `install_type`, `name`, `postinstall_script`, `preinstall_script`, `restart`, `self_service_category_id`, `self_service_recommended`, `show_in_self_service`, `unzip_location`; see [`UpdateCustomApp`] and [`UpdateCustomAppBody`].
    ///
    /// `PATCH /api/v1/library/custom-apps/{library_item_id}`: changes something that can be changed back. [Retried](crate#risk-and-retries) after any passing fault, and while the uploaded file is still being processed (503).
    ///
    /// Answers [`CustomApp`].
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = kandji
    ///     .custom_apps()
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
    ) -> rt::Call<'c, UpdateCustomApp> {
        rt::Call::new(
            self.client,
            UpdateCustomApp {
                library_item_id: library_item_id.into(),
                ..UpdateCustomApp::default()
            },
        )
    }
}

/// List Custom Apps.
///
/// Arguments of [`list`](CustomApps::list), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListCustomApps {
    /// Number of apps in one answer. The maximum is 300, which is also the default. At least `1`.
    pub limit: Option<i64>,
    /// Number of apps to skip before the first one returned. At least `0`. If absent: `0`.
    pub offset: Option<i64>,
    /// Number of the page to return, starting at 1, which is the default. A page holds at most 300 apps. Use either `page` or `limit` and `offset`.
    pub page: Option<i64>,
}

impl rt::Operation for ListCustomApps {
    type Response = rt::Json<CustomAppPage>;
    const META: rt::Meta = rt::Meta {
        id: "listCustomApps",
        method: rt::Method::Get,
        path: "/api/v1/library/custom-apps",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.query("limit", &self.limit);
        to.query("offset", &self.offset);
        to.query("page", &self.page);
    }
}

impl rt::Record for ListCustomApps {
    const NAME: &'static str = "ListCustomApps";
    const FIELDS: rt::FieldTable = &[
        ("limit", rt::OPTIONAL),
        ("offset", rt::OPTIONAL),
        ("page", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.limit),
            1 => field.read(&mut self.offset),
            2 => field.read(&mut self.page),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.limit);
        to.field(1, &self.offset);
        to.field(2, &self.page);
    }
}
rt::record!(ListCustomApps);

impl rt::Paged for ListCustomApps {
    type Item = CustomApp;
    const PAGING: rt::Paging = rt::Paging::Page {
        page: "page",
        size: Some("limit"),
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
impl rt::Call<'_, ListCustomApps> {
    /// Number of apps in one answer. The maximum is 300, which is also the default. At least `1`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.operation.limit = Some(limit);
        self
    }
    /// Number of apps to skip before the first one returned. At least `0`. If absent: `0`.
    pub fn offset(mut self, offset: i64) -> Self {
        self.operation.offset = Some(offset);
        self
    }
    /// Number of the page to return, starting at 1, which is the default. A page holds at most 300 apps. Use either `page` or `limit` and `offset`.
    pub fn page(mut self, page: i64) -> Self {
        self.operation.page = Some(page);
        self
    }
}

/// Create a Custom App.
///
/// Arguments of [`create`](CustomApps::create), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateCustomApp {
    /// What is sent.
    pub body: CreateCustomAppBody,
}

impl rt::Operation for CreateCustomApp {
    type Response = rt::Json<CustomApp>;
    const META: rt::Meta = rt::Meta {
        id: "createCustomApp",
        method: rt::Method::Post,
        path: "/api/v1/library/custom-apps",
        risk: rt::Risk::Additive,
        success: &[201],
        accept: "application/json",
        needs_upload: true,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.form(&self.body);
    }
}

impl rt::Record for CreateCustomApp {
    const NAME: &'static str = "CreateCustomApp";
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
rt::record!(CreateCustomApp);

#[doc(hidden)]
impl rt::Call<'_, CreateCustomApp> {
    /// Whether the app is active, so that it can be installed. `true` by default.
    pub fn active(mut self, active: bool) -> Self {
        self.operation.body.active = Some(active);
        self
    }
    /// Script that tells whether to install. Required when `install_enforcement` is `continuously_enforce`.
    pub fn audit_script(mut self, audit_script: impl Into<String>) -> Self {
        self.operation.body.audit_script = Some(audit_script.into());
        self
    }
    /// Script to run after the installation.
    pub fn postinstall_script(mut self, postinstall_script: impl Into<String>) -> Self {
        self.operation.body.postinstall_script = Some(postinstall_script.into());
        self
    }
    /// Script to run before the installation.
    pub fn preinstall_script(mut self, preinstall_script: impl Into<String>) -> Self {
        self.operation.body.preinstall_script = Some(preinstall_script.into());
        self
    }
    /// Whether to restart the device after the installation succeeded. `false` by default.
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
    /// Whether Self Service marks the item as recommended. `false` by default.
    pub fn self_service_recommended(mut self, self_service_recommended: bool) -> Self {
        self.operation.body.self_service_recommended = Some(self_service_recommended);
        self
    }
    /// Whether Self Service offers the item. `false` by default.
    pub fn show_in_self_service(mut self, show_in_self_service: bool) -> Self {
        self.operation.body.show_in_self_service = Some(show_in_self_service);
        self
    }
    /// Folder on the Mac that the archive is extracted to. Required when `install_type` is `zip`.
    pub fn unzip_location(mut self, unzip_location: impl Into<String>) -> Self {
        self.operation.body.unzip_location = Some(unzip_location.into());
        self
    }
}

/// Request a Custom App upload.
///
/// Arguments of [`upload`](CustomApps::upload), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UploadCustomApp {
    /// What is sent.
    pub body: UploadCustomAppBody,
}

impl rt::Operation for UploadCustomApp {
    type Response = rt::Json<CustomAppUpload>;
    const META: rt::Meta = rt::Meta {
        id: "uploadCustomApp",
        method: rt::Method::Post,
        path: "/api/v1/library/custom-apps/upload",
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

impl rt::Record for UploadCustomApp {
    const NAME: &'static str = "UploadCustomApp";
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
rt::record!(UploadCustomApp);

impl rt::UploadOperation for UploadCustomApp {
    const FORM: rt::UploadForm = rt::UploadForm {
        url: "/post_url",
        fields: "/post_data",
        file: "file",
        status: 204,
    };
}

/// Delete a Custom App.
///
/// Arguments of [`delete`](CustomApps::delete), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteCustomApp {
    /// Identifier (UUID) of the library item.
    pub library_item_id: ids::LibraryItemId,
}

impl rt::Operation for DeleteCustomApp {
    type Response = rt::Empty;
    const META: rt::Meta = rt::Meta {
        id: "deleteCustomApp",
        method: rt::Method::Delete,
        path: "/api/v1/library/custom-apps/{library_item_id}",
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

impl rt::Record for DeleteCustomApp {
    const NAME: &'static str = "DeleteCustomApp";
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
rt::record!(DeleteCustomApp);

/// Get a Custom App.
///
/// Arguments of [`get`](CustomApps::get), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetCustomApp {
    /// Identifier (UUID) of the library item.
    pub library_item_id: ids::LibraryItemId,
}

impl rt::Operation for GetCustomApp {
    type Response = rt::Json<CustomApp>;
    const META: rt::Meta = rt::Meta {
        id: "getCustomApp",
        method: rt::Method::Get,
        path: "/api/v1/library/custom-apps/{library_item_id}",
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

impl rt::Record for GetCustomApp {
    const NAME: &'static str = "GetCustomApp";
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
rt::record!(GetCustomApp);

/// Update a Custom App.
///
/// Arguments of [`update`](CustomApps::update), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateCustomApp {
    /// Identifier (UUID) of the library item.
    pub library_item_id: ids::LibraryItemId,
    /// What is sent.
    pub body: UpdateCustomAppBody,
}

impl rt::Operation for UpdateCustomApp {
    type Response = rt::Json<CustomApp>;
    const META: rt::Meta = rt::Meta {
        id: "updateCustomApp",
        method: rt::Method::Patch,
        path: "/api/v1/library/custom-apps/{library_item_id}",
        risk: rt::Risk::Update,
        success: &[200],
        accept: "application/json",
        needs_upload: true,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("library_item_id", &self.library_item_id);
        to.form(&self.body);
    }
}

impl rt::Record for UpdateCustomApp {
    const NAME: &'static str = "UpdateCustomApp";
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
rt::record!(UpdateCustomApp);

#[doc(hidden)]
impl rt::Call<'_, UpdateCustomApp> {
    /// Whether the app is active, so that it can be installed.
    pub fn active(mut self, active: bool) -> Self {
        self.operation.body.active = Some(active);
        self
    }
    /// Script that tells whether to install. Required when `install_enforcement` is `continuously_enforce`.
    pub fn audit_script(mut self, audit_script: impl Into<String>) -> Self {
        self.operation.body.audit_script = Some(audit_script.into());
        self
    }
    /// Key of the uploaded installer in storage, from the answer to the upload request.
    pub fn file_key(mut self, file_key: impl Into<String>) -> Self {
        self.operation.body.file_key = Some(file_key.into());
        self
    }
    /// When to install: `install_once`, `continuously_enforce` or `no_enforcement`.
    pub fn install_enforcement(
        mut self,
        install_enforcement: impl Into<CustomAppInstallEnforcement>,
    ) -> Self {
        self.operation.body.install_enforcement = Some(install_enforcement.into());
        self
    }
    /// Kind of the installer: `package`, `zip` or `image`.
    pub fn install_type(
        mut self,
        install_type: impl Into<CustomAppInstallType>,
    ) -> Self {
        self.operation.body.install_type = Some(install_type.into());
        self
    }
    /// New name of the Custom App.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.operation.body.name = Some(name.into());
        self
    }
    /// Script to run after the installation.
    pub fn postinstall_script(mut self, postinstall_script: impl Into<String>) -> Self {
        self.operation.body.postinstall_script = Some(postinstall_script.into());
        self
    }
    /// Script to run before the installation.
    pub fn preinstall_script(mut self, preinstall_script: impl Into<String>) -> Self {
        self.operation.body.preinstall_script = Some(preinstall_script.into());
        self
    }
    /// Whether to restart the device after the installation succeeded.
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
    /// Folder on the Mac that the archive is extracted to. Required when `install_type` is `zip`.
    pub fn unzip_location(mut self, unzip_location: impl Into<String>) -> Self {
        self.operation.body.unzip_location = Some(unzip_location.into());
        self
    }
}

/// The Custom App to create.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateCustomAppBody {
    /// Whether the app is active, so that it can be installed. `true` by default.
    pub active: Option<bool>,
    /// Script that tells whether to install. Required when `install_enforcement` is `continuously_enforce`.
    pub audit_script: Option<String>,
    /// Key of the uploaded installer in storage, from the answer to the upload request.
    pub file_key: String,
    /// When to install: `install_once`, `continuously_enforce` or `no_enforcement`.
    pub install_enforcement: CustomAppInstallEnforcement,
    /// Kind of the installer: `package`, `zip` or `image`.
    pub install_type: CustomAppInstallType,
    /// Name of the Custom App.
    pub name: String,
    /// Script to run after the installation.
    pub postinstall_script: Option<String>,
    /// Script to run before the installation.
    pub preinstall_script: Option<String>,
    /// Whether to restart the device after the installation succeeded. `false` by default.
    pub restart: Option<bool>,
    /// Identifier (UUID) of the Self Service category. Required when `show_in_self_service` is true.
    pub self_service_category_id: Option<String>,
    /// Whether Self Service marks the item as recommended. `false` by default.
    pub self_service_recommended: Option<bool>,
    /// Whether Self Service offers the item. `false` by default.
    pub show_in_self_service: Option<bool>,
    /// Folder on the Mac that the archive is extracted to. Required when `install_type` is `zip`.
    pub unzip_location: Option<String>,
}

impl rt::Record for CreateCustomAppBody {
    const NAME: &'static str = "CreateCustomAppBody";
    const FIELDS: rt::FieldTable = &[
        ("active", rt::OPTIONAL),
        ("audit_script", rt::OPTIONAL),
        ("file_key", rt::REQUIRED | rt::NO_DEFAULT),
        ("install_enforcement", rt::REQUIRED | rt::NO_DEFAULT),
        ("install_type", rt::REQUIRED | rt::NO_DEFAULT),
        ("name", rt::REQUIRED | rt::NO_DEFAULT),
        ("postinstall_script", rt::OPTIONAL),
        ("preinstall_script", rt::OPTIONAL),
        ("restart", rt::OPTIONAL),
        ("self_service_category_id", rt::OPTIONAL),
        ("self_service_recommended", rt::OPTIONAL),
        ("show_in_self_service", rt::OPTIONAL),
        ("unzip_location", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.active),
            1 => field.read(&mut self.audit_script),
            2 => field.read(&mut self.file_key),
            3 => field.read(&mut self.install_enforcement),
            4 => field.read(&mut self.install_type),
            5 => field.read(&mut self.name),
            6 => field.read(&mut self.postinstall_script),
            7 => field.read(&mut self.preinstall_script),
            8 => field.read(&mut self.restart),
            9 => field.read(&mut self.self_service_category_id),
            10 => field.read(&mut self.self_service_recommended),
            11 => field.read(&mut self.show_in_self_service),
            12 => field.read(&mut self.unzip_location),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.active);
        to.field(1, &self.audit_script);
        to.field(2, &self.file_key);
        to.field(3, &self.install_enforcement);
        to.field(4, &self.install_type);
        to.field(5, &self.name);
        to.field(6, &self.postinstall_script);
        to.field(7, &self.preinstall_script);
        to.field(8, &self.restart);
        to.field(9, &self.self_service_category_id);
        to.field(10, &self.self_service_recommended);
        to.field(11, &self.show_in_self_service);
        to.field(12, &self.unzip_location);
    }
}
rt::record!(CreateCustomAppBody);

/// One Custom App in the library.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomApp {
    /// Whether the app is active, so that it can be installed.
    pub active: Option<bool>,
    /// Script that tells whether to install; blank when there is none.
    pub audit_script: String,
    /// Time the library item was created.
    pub created_at: rt::Timestamp,
    /// Key of the installer in storage.
    pub file_key: String,
    /// Size of the installer in bytes.
    pub file_size: Option<i64>,
    /// Time the installer was last replaced.
    pub file_updated: rt::Timestamp,
    /// Link to download the installer from, valid for a short time.
    pub file_url: rt::Secret,
    /// Identifier (UUID) of the library item.
    pub id: ids::LibraryItemId,
    /// When the app is installed: `install_once`, `continuously_enforce` or `no_enforcement`.
    pub install_enforcement: String,
    /// Kind of the installer: `package`, `zip` or `image`.
    pub install_type: String,
    /// Name of the Custom App.
    pub name: String,
    /// Script that runs after the installation; blank when there is none.
    pub postinstall_script: String,
    /// Script that runs before the installation; blank when there is none.
    pub preinstall_script: String,
    /// Whether the device restarts after the installation succeeded.
    pub restart: Option<bool>,
    /// Identifier (UUID) of the Self Service category that shows the item.
    pub self_service_category_id: Option<String>,
    /// Whether Self Service marks the item as recommended.
    pub self_service_recommended: Option<bool>,
    /// SHA-256 hash of the installer, in hexadecimal.
    pub sha256: Option<String>,
    /// Whether Self Service offers the item.
    pub show_in_self_service: Option<bool>,
    /// Folder on the Mac that an archive is extracted to; blank for other installers.
    pub unzip_location: String,
    /// Time the library item was last changed.
    pub updated_at: rt::Timestamp,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for CustomApp {
    const NAME: &'static str = "CustomApp";
    const FIELDS: rt::FieldTable = &[
        ("active", rt::REQUIRED),
        ("audit_script", rt::REQUIRED | rt::NOT_OPTION),
        ("created_at", rt::REQUIRED | rt::NOT_OPTION),
        ("file_key", rt::REQUIRED | rt::NOT_OPTION),
        ("file_size", rt::REQUIRED),
        ("file_updated", rt::REQUIRED | rt::NOT_OPTION),
        ("file_url", rt::REQUIRED | rt::NOT_OPTION),
        ("id", rt::REQUIRED | rt::NOT_OPTION),
        ("install_enforcement", rt::REQUIRED | rt::NOT_OPTION),
        ("install_type", rt::REQUIRED | rt::NOT_OPTION),
        ("name", rt::REQUIRED | rt::NOT_OPTION),
        ("postinstall_script", rt::REQUIRED | rt::NOT_OPTION),
        ("preinstall_script", rt::REQUIRED | rt::NOT_OPTION),
        ("restart", rt::REQUIRED),
        ("self_service_category_id", rt::OPTIONAL),
        ("self_service_recommended", rt::OPTIONAL),
        ("sha256", rt::OPTIONAL),
        ("show_in_self_service", rt::REQUIRED),
        ("unzip_location", rt::REQUIRED | rt::NOT_OPTION),
        ("updated_at", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.active),
            1 => field.read(&mut self.audit_script),
            2 => field.read(&mut self.created_at),
            3 => field.read(&mut self.file_key),
            4 => field.read(&mut self.file_size),
            5 => field.read(&mut self.file_updated),
            6 => field.read(&mut self.file_url),
            7 => field.read(&mut self.id),
            8 => field.read(&mut self.install_enforcement),
            9 => field.read(&mut self.install_type),
            10 => field.read(&mut self.name),
            11 => field.read(&mut self.postinstall_script),
            12 => field.read(&mut self.preinstall_script),
            13 => field.read(&mut self.restart),
            14 => field.read(&mut self.self_service_category_id),
            15 => field.read(&mut self.self_service_recommended),
            16 => field.read(&mut self.sha256),
            17 => field.read(&mut self.show_in_self_service),
            18 => field.read(&mut self.unzip_location),
            19 => field.read(&mut self.updated_at),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.active);
        to.field(1, &self.audit_script);
        to.field(2, &self.created_at);
        to.field(3, &self.file_key);
        to.field(4, &self.file_size);
        to.field(5, &self.file_updated);
        to.field(6, &self.file_url);
        to.field(7, &self.id);
        to.field(8, &self.install_enforcement);
        to.field(9, &self.install_type);
        to.field(10, &self.name);
        to.field(11, &self.postinstall_script);
        to.field(12, &self.preinstall_script);
        to.field(13, &self.restart);
        to.field(14, &self.self_service_category_id);
        to.field(15, &self.self_service_recommended);
        to.field(16, &self.sha256);
        to.field(17, &self.show_in_self_service);
        to.field(18, &self.unzip_location);
        to.field(19, &self.updated_at);
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
rt::record!(CustomApp);

/// When a Custom App is installed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[allow(clippy::enum_variant_names, reason = "the names follow the API's values")]
pub enum CustomAppInstallEnforcement {
    /// `continuously_enforce`
    ContinuouslyEnforce,
    /// `install_once`
    InstallOnce,
    /// `no_enforcement`
    NoEnforcement,
    /// A value that the specification does not know.
    Other(String),
}

impl rt::OpenEnum for CustomAppInstallEnforcement {
    const VALUES: &'static [&'static str] = &[
        "continuously_enforce",
        "install_once",
        "no_enforcement",
    ];
    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "continuously_enforce" => Self::ContinuouslyEnforce,
            "install_once" => Self::InstallOnce,
            "no_enforcement" => Self::NoEnforcement,
            other => Self::Other(other.to_owned()),
        }
    }
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::ContinuouslyEnforce => "continuously_enforce",
            Self::InstallOnce => "install_once",
            Self::NoEnforcement => "no_enforcement",
            Self::Other(text) => text,
        }
    }
}
rt::open_enum!(CustomAppInstallEnforcement);

/// Kind of the installer of a Custom App.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[allow(clippy::enum_variant_names, reason = "the names follow the API's values")]
pub enum CustomAppInstallType {
    /// `image`
    Image,
    /// `package`
    Package,
    /// `zip`
    Zip,
    /// A value that the specification does not know.
    Other(String),
}

impl rt::OpenEnum for CustomAppInstallType {
    const VALUES: &'static [&'static str] = &["image", "package", "zip"];
    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "image" => Self::Image,
            "package" => Self::Package,
            "zip" => Self::Zip,
            other => Self::Other(other.to_owned()),
        }
    }
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Image => "image",
            Self::Package => "package",
            Self::Zip => "zip",
            Self::Other(text) => text,
        }
    }
}
rt::open_enum!(CustomAppInstallType);

/// One page of Custom Apps.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomAppPage {
    /// Number of records in the whole listing, on all pages.
    pub count: Option<i64>,
    /// URL of the next page; null on the last one.
    pub next: Option<String>,
    /// URL of the page before; null on the first one.
    pub previous: Option<String>,
    /// Custom Apps on this page.
    pub results: Vec<CustomApp>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for CustomAppPage {
    const NAME: &'static str = "CustomAppPage";
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
rt::record!(CustomAppPage);

/// What is needed to send the installer of a Custom App to storage.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomAppUpload {
    /// Time until which the upload has to be made.
    pub expires: rt::Timestamp,
    /// Key of the file in storage, to create or update a Custom App with.
    pub file_key: String,
    /// Name of the file.
    pub name: String,
    /// Form fields to send with the file.
    pub post_data: Option<types::UploadPostData>,
    /// URL to send the file to, as a multipart form and without the API token.
    pub post_url: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for CustomAppUpload {
    const NAME: &'static str = "CustomAppUpload";
    const FIELDS: rt::FieldTable = &[
        ("expires", rt::REQUIRED | rt::NOT_OPTION),
        ("file_key", rt::REQUIRED | rt::NOT_OPTION),
        ("name", rt::REQUIRED | rt::NOT_OPTION),
        ("post_data", rt::REQUIRED),
        ("post_url", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.expires),
            1 => field.read(&mut self.file_key),
            2 => field.read(&mut self.name),
            3 => field.read(&mut self.post_data),
            4 => field.read(&mut self.post_url),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.expires);
        to.field(1, &self.file_key);
        to.field(2, &self.name);
        to.field(3, &self.post_data);
        to.field(4, &self.post_url);
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
rt::record!(CustomAppUpload);

/// What to change of the Custom App. Only the fields sent are changed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateCustomAppBody {
    /// Whether the app is active, so that it can be installed.
    pub active: Option<bool>,
    /// Script that tells whether to install. Required when `install_enforcement` is `continuously_enforce`.
    pub audit_script: Option<String>,
    /// Key of the uploaded installer in storage, from the answer to the upload request.
    pub file_key: Option<String>,
    /// When to install: `install_once`, `continuously_enforce` or `no_enforcement`.
    pub install_enforcement: Option<CustomAppInstallEnforcement>,
    /// Kind of the installer: `package`, `zip` or `image`.
    pub install_type: Option<CustomAppInstallType>,
    /// New name of the Custom App.
    pub name: Option<String>,
    /// Script to run after the installation.
    pub postinstall_script: Option<String>,
    /// Script to run before the installation.
    pub preinstall_script: Option<String>,
    /// Whether to restart the device after the installation succeeded.
    pub restart: Option<bool>,
    /// Identifier (UUID) of the Self Service category. Required when `show_in_self_service` is true.
    pub self_service_category_id: Option<String>,
    /// Whether Self Service marks the item as recommended.
    pub self_service_recommended: Option<bool>,
    /// Whether Self Service offers the item.
    pub show_in_self_service: Option<bool>,
    /// Folder on the Mac that the archive is extracted to. Required when `install_type` is `zip`.
    pub unzip_location: Option<String>,
}

impl rt::Record for UpdateCustomAppBody {
    const NAME: &'static str = "UpdateCustomAppBody";
    const FIELDS: rt::FieldTable = &[
        ("active", rt::OPTIONAL),
        ("audit_script", rt::OPTIONAL),
        ("file_key", rt::OPTIONAL),
        ("install_enforcement", rt::OPTIONAL),
        ("install_type", rt::OPTIONAL),
        ("name", rt::OPTIONAL),
        ("postinstall_script", rt::OPTIONAL),
        ("preinstall_script", rt::OPTIONAL),
        ("restart", rt::OPTIONAL),
        ("self_service_category_id", rt::OPTIONAL),
        ("self_service_recommended", rt::OPTIONAL),
        ("show_in_self_service", rt::OPTIONAL),
        ("unzip_location", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.active),
            1 => field.read(&mut self.audit_script),
            2 => field.read(&mut self.file_key),
            3 => field.read(&mut self.install_enforcement),
            4 => field.read(&mut self.install_type),
            5 => field.read(&mut self.name),
            6 => field.read(&mut self.postinstall_script),
            7 => field.read(&mut self.preinstall_script),
            8 => field.read(&mut self.restart),
            9 => field.read(&mut self.self_service_category_id),
            10 => field.read(&mut self.self_service_recommended),
            11 => field.read(&mut self.show_in_self_service),
            12 => field.read(&mut self.unzip_location),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.active);
        to.field(1, &self.audit_script);
        to.field(2, &self.file_key);
        to.field(3, &self.install_enforcement);
        to.field(4, &self.install_type);
        to.field(5, &self.name);
        to.field(6, &self.postinstall_script);
        to.field(7, &self.preinstall_script);
        to.field(8, &self.restart);
        to.field(9, &self.self_service_category_id);
        to.field(10, &self.self_service_recommended);
        to.field(11, &self.show_in_self_service);
        to.field(12, &self.unzip_location);
    }
}
rt::record!(UpdateCustomAppBody);

/// The file that is going to be uploaded.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UploadCustomAppBody {
    /// Name of the installer file, from which `file_key` is made.
    pub name: String,
}

impl rt::Record for UploadCustomAppBody {
    const NAME: &'static str = "UploadCustomAppBody";
    const FIELDS: rt::FieldTable = &[("name", rt::REQUIRED | rt::NO_DEFAULT)];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.name),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.name);
    }
}
rt::record!(UploadCustomAppBody);
