// Made by `cargo xtask generate` from spec/. Do not edit: put corrections into spec/overlays.

//! Library items that install an uploaded `.ipa` file. To create one, request an upload, send the file to storage, wait until the upload is validated, then create the app with the `file_key`.

use crate::ids;
use crate::runtime as rt;
use crate::types;

/// The operations of this group: [`Client::in_house_apps`](rt::Client::in_house_apps) gives them.
#[derive(Clone, Copy, Debug)]
pub struct InHouseApps<'c> {
    pub(crate) client: &'c rt::Client,
}

impl<'c> InHouseApps<'c> {
    /// List In-House Apps.
    ///
    /// Lists the In-House App library items, at most 300 to a page, with links to the neighbouring pages.
    ///
    /// Setters: `limit`, `offset`, `page`; see [`ListInHouseApps`].
    ///
    /// `GET /api/v1/library/ipa-apps`: reads and changes nothing. [Retried](crate#risk-and-retries) after any passing fault.
    ///
    /// Answers [`InHouseAppPage`]. It is one page, of at most 300 items, of a list of [`InHouseApp`]: [`items`](rt::Call::items) goes through all of them, one request a page; [`send`](rt::Call::send) fetches one page.
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = kandji.in_house_apps().list().items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> rt::Call<'c, ListInHouseApps> {
        rt::Call::new(self.client, ListInHouseApps::default())
    }
    /// Create an In-House App.
    ///
    /// Creates an In-House App library item from an `.ipa` file that was uploaded beforehand. Pass its `file_key` once the status of the upload is `VALIDATED`.
    ///
    /// * `file_key`: Key of the uploaded `.ipa` file in storage, from the answer to the upload request.
    /// * `name`: Name of the library item.
    ///
    /// Setters: `active`, `runs_on_ipad`, `runs_on_iphone`, `runs_on_tv`; see [`CreateInHouseApp`] and [`CreateInHouseAppBody`].
    ///
    /// `POST /api/v1/library/ipa-apps`: adds something. [Retried](crate#risk-and-retries) only if the API has done nothing, and while the uploaded file is still being processed (503).
    ///
    /// Answers a [`Document`](rt::Document): the specification does not say what is in it.
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// kandji.in_house_apps().create("file-key", "name").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        file_key: impl Into<String>,
        name: impl Into<String>,
    ) -> rt::Call<'c, CreateInHouseApp> {
        rt::Call::new(
            self.client,
            CreateInHouseApp {
                body: CreateInHouseAppBody {
                    file_key: file_key.into(),
                    name: name.into(),
                    ..CreateInHouseAppBody::default()
                },
            },
        )
    }
    /// Request an In-House App upload.
    ///
    /// Prepares the upload of an `.ipa` file. Returns `post_url` and the form fields in `post_data` for sending the file to storage before `expires`, the `file_key` to create or update an app with, and the `id` to follow the upload by. Send the file as a multipart form with all fields first and `file` last, without the API token.
    ///
    /// * `filename`: Name of the `.ipa` file, from which `file_key` is made.
    ///
    /// `POST /api/v1/library/ipa-apps/upload`: adds something. [Retried](crate#risk-and-retries) only if the API has done nothing.
    ///
    /// Answers [`InHouseAppUpload`].
    ///
    /// [`upload`](rt::Call::upload) sends the file, too, and [`validated`](rt::Upload::validated) after it waits until it is found valid: see the second example.
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = kandji.in_house_apps().upload("filename").send().await?;
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
    ///     .in_house_apps()
    ///     .upload("app.bin")
    ///     .upload(FileSource::path("app.bin"))
    ///     .progress(|sent, all| println!("{sent} of {all} bytes"))
    ///     .validated()
    ///     .send()
    ///     .await?;
    /// let answer = kandji.in_house_apps().create(place.file_key, "name").send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn upload(&self, filename: impl Into<String>) -> rt::Call<'c, UploadInHouseApp> {
        rt::Call::new(
            self.client,
            UploadInHouseApp {
                body: UploadInHouseAppBody {
                    filename: filename.into(),
                },
            },
        )
    }
    /// Get the status of an In-House App upload.
    ///
    /// Tells how far an uploaded `.ipa` file is. While it is `UPLOADING`, `UPLOADED` or `VALIDATING` ask again after a second; `VALIDATED` means that the app can be created; after `UPLOAD_FAILED` or `VALIDATE_FAILED` send the file again. Once validated the answer also describes the app.
    ///
    /// * `pending_upload_id`: Identifier (UUID) of the upload, the `id` in the answer to the request for it.
    ///
    /// `GET /api/v1/library/ipa-apps/upload/{pending_upload_id}/status`: reads and changes nothing. [Retried](crate#risk-and-retries) after any passing fault.
    ///
    /// Answers [`InHouseAppUploadStatus`].
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = kandji
    ///     .in_house_apps()
    ///     .get_upload_status("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_upload_status(
        &self,
        pending_upload_id: impl Into<ids::PendingUploadId>,
    ) -> rt::Call<'c, GetInHouseAppUploadStatus> {
        rt::Call::new(
            self.client,
            GetInHouseAppUploadStatus {
                pending_upload_id: pending_upload_id.into(),
            },
        )
    }
    /// Delete an In-House App.
    ///
    /// Deletes an In-House App library item for good; it cannot be restored.
    ///
    /// * `library_item_id`: Identifier (UUID) of the library item.
    ///
    /// `DELETE /api/v1/library/ipa-apps/{library_item_id}`: destroys something and cannot be undone. [Retried](crate#risk-and-retries) only if the API cannot have received it.
    ///
    /// Answers nothing: `()`.
    ///
    /// # Errors
    /// Status 400 or 401 ([`ErrorBody`](crate::types::ErrorBody)); 404, or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// kandji.in_house_apps().delete("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        library_item_id: impl Into<ids::LibraryItemId>,
    ) -> rt::Call<'c, DeleteInHouseApp> {
        rt::Call::new(
            self.client,
            DeleteInHouseApp {
                library_item_id: library_item_id.into(),
            },
        )
    }
    /// Get an In-House App.
    ///
    /// Returns one In-House App library item with its version, size and platforms.
    ///
    /// * `library_item_id`: Identifier (UUID) of the library item.
    ///
    /// `GET /api/v1/library/ipa-apps/{library_item_id}`: reads and changes nothing. [Retried](crate#risk-and-retries) after any passing fault.
    ///
    /// Answers [`InHouseApp`].
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = kandji.in_house_apps().get("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11").send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        library_item_id: impl Into<ids::LibraryItemId>,
    ) -> rt::Call<'c, GetInHouseApp> {
        rt::Call::new(
            self.client,
            GetInHouseApp {
                library_item_id: library_item_id.into(),
            },
        )
    }
    /// Update an In-House App.
    ///
    /// Changes the name, platforms or active state of an In-House App, or its file by a new `file_key`; only the fields sent are changed.
    ///
    /// * `library_item_id`: Identifier (UUID) of the library item.
    ///
    /// Setters: `active`, `file_key`, `name`, `runs_on_ipad`, `runs_on_iphone`, `runs_on_tv`; see [`UpdateInHouseApp`] and [`UpdateInHouseAppBody`].
    ///
    /// `PATCH /api/v1/library/ipa-apps/{library_item_id}`: changes something that can be changed back. [Retried](crate#risk-and-retries) after any passing fault, and while the uploaded file is still being processed (503).
    ///
    /// Answers a [`Document`](rt::Document): the specification does not say what is in it.
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// kandji
    ///     .in_house_apps()
    ///     .update("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11")
    ///     .active(true)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        library_item_id: impl Into<ids::LibraryItemId>,
    ) -> rt::Call<'c, UpdateInHouseApp> {
        rt::Call::new(
            self.client,
            UpdateInHouseApp {
                library_item_id: library_item_id.into(),
                ..UpdateInHouseApp::default()
            },
        )
    }
}

/// List In-House Apps.
///
/// Arguments of [`list`](InHouseApps::list), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListInHouseApps {
    /// Number of apps in one answer. The maximum is 300, which is also the default. At least `1`.
    pub limit: Option<i64>,
    /// Number of apps to skip before the first one returned. At least `0`. If absent: `0`.
    pub offset: Option<i64>,
    /// Number of the page to return, starting at 1, which is the default. A page holds at most 300 apps. Use either `page` or `limit` and `offset`.
    pub page: Option<i64>,
}

impl rt::Operation for ListInHouseApps {
    type Response = rt::Json<InHouseAppPage>;
    const META: rt::Meta = rt::Meta {
        id: "listInHouseApps",
        method: rt::Method::Get,
        path: "/api/v1/library/ipa-apps",
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

impl rt::Record for ListInHouseApps {
    const NAME: &'static str = "ListInHouseApps";
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
rt::record!(ListInHouseApps);

impl rt::Paged for ListInHouseApps {
    type Item = InHouseApp;
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
impl rt::Call<'_, ListInHouseApps> {
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

/// Create an In-House App.
///
/// Arguments of [`create`](InHouseApps::create), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateInHouseApp {
    /// What is sent.
    pub body: CreateInHouseAppBody,
}

impl rt::Operation for CreateInHouseApp {
    type Response = rt::Binary;
    const META: rt::Meta = rt::Meta {
        id: "createInHouseApp",
        method: rt::Method::Post,
        path: "/api/v1/library/ipa-apps",
        risk: rt::Risk::Additive,
        success: &[201],
        accept: "*/*",
        needs_upload: true,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.json(&self.body);
    }
}

impl rt::Record for CreateInHouseApp {
    const NAME: &'static str = "CreateInHouseApp";
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
rt::record!(CreateInHouseApp);

#[doc(hidden)]
impl rt::Call<'_, CreateInHouseApp> {
    /// Whether the library item is active.
    pub fn active(mut self, active: bool) -> Self {
        self.operation.body.active = Some(active);
        self
    }
    /// Whether the app is installed on iPads.
    pub fn runs_on_ipad(mut self, runs_on_ipad: bool) -> Self {
        self.operation.body.runs_on_ipad = Some(runs_on_ipad);
        self
    }
    /// Whether the app is installed on iPhones.
    pub fn runs_on_iphone(mut self, runs_on_iphone: bool) -> Self {
        self.operation.body.runs_on_iphone = Some(runs_on_iphone);
        self
    }
    /// Whether the app is installed on Apple TVs.
    pub fn runs_on_tv(mut self, runs_on_tv: bool) -> Self {
        self.operation.body.runs_on_tv = Some(runs_on_tv);
        self
    }
}

/// Request an In-House App upload.
///
/// Arguments of [`upload`](InHouseApps::upload), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UploadInHouseApp {
    /// What is sent.
    pub body: UploadInHouseAppBody,
}

impl rt::Operation for UploadInHouseApp {
    type Response = rt::Json<InHouseAppUpload>;
    const META: rt::Meta = rt::Meta {
        id: "uploadInHouseApp",
        method: rt::Method::Post,
        path: "/api/v1/library/ipa-apps/upload",
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

impl rt::Record for UploadInHouseApp {
    const NAME: &'static str = "UploadInHouseApp";
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
rt::record!(UploadInHouseApp);

impl rt::UploadOperation for UploadInHouseApp {
    const FORM: rt::UploadForm = rt::UploadForm {
        url: "/post_url",
        fields: "/post_data",
        file: "file",
        status: 204,
    };
}

impl rt::ValidatedUpload for UploadInHouseApp {
    const VALIDATION: rt::Validation = rt::Validation {
        operation: <GetInHouseAppUploadStatus as rt::Operation>::META,
        argument: "pending_upload_id",
        value: "/id",
        status: "/status",
        reason: Some("/reason"),
        done: &["VALIDATED"],
        failed: &["UPLOAD_FAILED", "VALIDATE_FAILED"],
    };
}

/// Get the status of an In-House App upload.
///
/// Arguments of [`get_upload_status`](InHouseApps::get_upload_status), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetInHouseAppUploadStatus {
    /// Identifier (UUID) of the upload, the `id` in the answer to the request for it.
    pub pending_upload_id: ids::PendingUploadId,
}

impl rt::Operation for GetInHouseAppUploadStatus {
    type Response = rt::Json<InHouseAppUploadStatus>;
    const META: rt::Meta = rt::Meta {
        id: "uploadInHouseAppStatus",
        method: rt::Method::Get,
        path: "/api/v1/library/ipa-apps/upload/{pending_upload_id}/status",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("pending_upload_id", &self.pending_upload_id);
    }
}

impl rt::Record for GetInHouseAppUploadStatus {
    const NAME: &'static str = "GetInHouseAppUploadStatus";
    const FIELDS: rt::FieldTable = &[
        ("pending_upload_id", rt::REQUIRED | rt::NO_DEFAULT),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.pending_upload_id),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.pending_upload_id);
    }
}
rt::record!(GetInHouseAppUploadStatus);

/// Delete an In-House App.
///
/// Arguments of [`delete`](InHouseApps::delete), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteInHouseApp {
    /// Identifier (UUID) of the library item.
    pub library_item_id: ids::LibraryItemId,
}

impl rt::Operation for DeleteInHouseApp {
    type Response = rt::Empty;
    const META: rt::Meta = rt::Meta {
        id: "deleteInHouseApp",
        method: rt::Method::Delete,
        path: "/api/v1/library/ipa-apps/{library_item_id}",
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

impl rt::Record for DeleteInHouseApp {
    const NAME: &'static str = "DeleteInHouseApp";
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
rt::record!(DeleteInHouseApp);

/// Get an In-House App.
///
/// Arguments of [`get`](InHouseApps::get), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetInHouseApp {
    /// Identifier (UUID) of the library item.
    pub library_item_id: ids::LibraryItemId,
}

impl rt::Operation for GetInHouseApp {
    type Response = rt::Json<InHouseApp>;
    const META: rt::Meta = rt::Meta {
        id: "getInHouseApp",
        method: rt::Method::Get,
        path: "/api/v1/library/ipa-apps/{library_item_id}",
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

impl rt::Record for GetInHouseApp {
    const NAME: &'static str = "GetInHouseApp";
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
rt::record!(GetInHouseApp);

/// Update an In-House App.
///
/// Arguments of [`update`](InHouseApps::update), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateInHouseApp {
    /// Identifier (UUID) of the library item.
    pub library_item_id: ids::LibraryItemId,
    /// What is sent.
    pub body: UpdateInHouseAppBody,
}

impl rt::Operation for UpdateInHouseApp {
    type Response = rt::Binary;
    const META: rt::Meta = rt::Meta {
        id: "updateInHouseApp",
        method: rt::Method::Patch,
        path: "/api/v1/library/ipa-apps/{library_item_id}",
        risk: rt::Risk::Update,
        success: &[200],
        accept: "*/*",
        needs_upload: true,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("library_item_id", &self.library_item_id);
        to.json(&self.body);
    }
}

impl rt::Record for UpdateInHouseApp {
    const NAME: &'static str = "UpdateInHouseApp";
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
rt::record!(UpdateInHouseApp);

#[doc(hidden)]
impl rt::Call<'_, UpdateInHouseApp> {
    /// Whether the library item is active.
    pub fn active(mut self, active: bool) -> Self {
        self.operation.body.active = Some(active);
        self
    }
    /// Key of the uploaded `.ipa` file in storage, from the answer to the upload request.
    pub fn file_key(mut self, file_key: impl Into<String>) -> Self {
        self.operation.body.file_key = Some(file_key.into());
        self
    }
    /// New name of the library item.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.operation.body.name = Some(name.into());
        self
    }
    /// Whether the app is installed on iPads.
    pub fn runs_on_ipad(mut self, runs_on_ipad: bool) -> Self {
        self.operation.body.runs_on_ipad = Some(runs_on_ipad);
        self
    }
    /// Whether the app is installed on iPhones.
    pub fn runs_on_iphone(mut self, runs_on_iphone: bool) -> Self {
        self.operation.body.runs_on_iphone = Some(runs_on_iphone);
        self
    }
    /// Whether the app is installed on Apple TVs.
    pub fn runs_on_tv(mut self, runs_on_tv: bool) -> Self {
        self.operation.body.runs_on_tv = Some(runs_on_tv);
        self
    }
}

/// The In-House App to create.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateInHouseAppBody {
    /// Whether the library item is active.
    pub active: Option<bool>,
    /// Key of the uploaded `.ipa` file in storage, from the answer to the upload request.
    pub file_key: String,
    /// Name of the library item.
    pub name: String,
    /// Whether the app is installed on iPads.
    pub runs_on_ipad: Option<bool>,
    /// Whether the app is installed on iPhones.
    pub runs_on_iphone: Option<bool>,
    /// Whether the app is installed on Apple TVs.
    pub runs_on_tv: Option<bool>,
}

impl rt::Record for CreateInHouseAppBody {
    const NAME: &'static str = "CreateInHouseAppBody";
    const FIELDS: rt::FieldTable = &[
        ("active", rt::OPTIONAL),
        ("file_key", rt::REQUIRED | rt::NO_DEFAULT),
        ("name", rt::REQUIRED | rt::NO_DEFAULT),
        ("runs_on_ipad", rt::OPTIONAL),
        ("runs_on_iphone", rt::OPTIONAL),
        ("runs_on_tv", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.active),
            1 => field.read(&mut self.file_key),
            2 => field.read(&mut self.name),
            3 => field.read(&mut self.runs_on_ipad),
            4 => field.read(&mut self.runs_on_iphone),
            5 => field.read(&mut self.runs_on_tv),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.active);
        to.field(1, &self.file_key);
        to.field(2, &self.name);
        to.field(3, &self.runs_on_ipad);
        to.field(4, &self.runs_on_iphone);
        to.field(5, &self.runs_on_tv);
    }
}
rt::record!(CreateInHouseAppBody);

/// One In-House App in the library.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InHouseApp {
    /// Whether the library item is active.
    pub active: Option<bool>,
    /// Bundle identifier of the app.
    pub app_identifier: String,
    /// Name that the app gives itself.
    pub app_name: String,
    /// Version of the app.
    pub app_version: String,
    /// Time the library item was created.
    pub created_at: rt::Timestamp,
    /// Key of the `.ipa` file in storage.
    pub file_key: String,
    /// Size of the `.ipa` file in bytes.
    pub file_size: Option<i64>,
    /// Time the `.ipa` file was last replaced.
    pub file_updated: rt::Timestamp,
    /// Link to download the `.ipa` file from, which holds a token.
    pub file_url: rt::Secret,
    /// Key of the app's icon in storage.
    pub icon: String,
    /// Identifier (UUID) of the library item.
    pub id: ids::LibraryItemId,
    /// Bundle identifier, equal to `app_identifier` in every known answer.
    pub identifier: String,
    /// Key of the app's icon for iPad in storage.
    pub ipad_icon: String,
    /// Oldest version of the operating system that the app runs on.
    pub minimum_os_version: String,
    /// Name of the library item.
    pub name: String,
    /// Whether the app is installed on iPads.
    pub runs_on_ipad: Option<bool>,
    /// Whether the app is installed on iPhones.
    pub runs_on_iphone: Option<bool>,
    /// Whether the app is installed on the iPod touch.
    pub runs_on_ipod: Option<bool>,
    /// Whether the app is installed on Macs.
    pub runs_on_mac: Option<bool>,
    /// Whether the app is installed on Apple TVs.
    pub runs_on_tv: Option<bool>,
    /// Whether the app is installed on the Apple Watch.
    pub runs_on_watch: Option<bool>,
    /// SHA-256 hash of the `.ipa` file, in hexadecimal.
    pub sha256: String,
    /// Families of devices that the app supports, such as `iPhone` and `iPad`.
    pub supported_device_families: Vec<String>,
    /// Time the library item was last changed.
    pub updated_at: rt::Timestamp,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for InHouseApp {
    const NAME: &'static str = "InHouseApp";
    const FIELDS: rt::FieldTable = &[
        ("active", rt::REQUIRED),
        ("app_identifier", rt::REQUIRED | rt::NOT_OPTION),
        ("app_name", rt::REQUIRED | rt::NOT_OPTION),
        ("app_version", rt::REQUIRED | rt::NOT_OPTION),
        ("created_at", rt::REQUIRED | rt::NOT_OPTION),
        ("file_key", rt::REQUIRED | rt::NOT_OPTION),
        ("file_size", rt::REQUIRED),
        ("file_updated", rt::REQUIRED | rt::NOT_OPTION),
        ("file_url", rt::REQUIRED | rt::NOT_OPTION),
        ("icon", rt::REQUIRED | rt::NOT_OPTION),
        ("id", rt::REQUIRED | rt::NOT_OPTION),
        ("identifier", rt::REQUIRED | rt::NOT_OPTION),
        ("ipad_icon", rt::REQUIRED | rt::NOT_OPTION),
        ("minimum_os_version", rt::REQUIRED | rt::NOT_OPTION),
        ("name", rt::REQUIRED | rt::NOT_OPTION),
        ("runs_on_ipad", rt::REQUIRED),
        ("runs_on_iphone", rt::REQUIRED),
        ("runs_on_ipod", rt::REQUIRED),
        ("runs_on_mac", rt::REQUIRED),
        ("runs_on_tv", rt::REQUIRED),
        ("runs_on_watch", rt::REQUIRED),
        ("sha256", rt::REQUIRED | rt::NOT_OPTION),
        ("supported_device_families", rt::REQUIRED | rt::NOT_OPTION),
        ("updated_at", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.active),
            1 => field.read(&mut self.app_identifier),
            2 => field.read(&mut self.app_name),
            3 => field.read(&mut self.app_version),
            4 => field.read(&mut self.created_at),
            5 => field.read(&mut self.file_key),
            6 => field.read(&mut self.file_size),
            7 => field.read(&mut self.file_updated),
            8 => field.read(&mut self.file_url),
            9 => field.read(&mut self.icon),
            10 => field.read(&mut self.id),
            11 => field.read(&mut self.identifier),
            12 => field.read(&mut self.ipad_icon),
            13 => field.read(&mut self.minimum_os_version),
            14 => field.read(&mut self.name),
            15 => field.read(&mut self.runs_on_ipad),
            16 => field.read(&mut self.runs_on_iphone),
            17 => field.read(&mut self.runs_on_ipod),
            18 => field.read(&mut self.runs_on_mac),
            19 => field.read(&mut self.runs_on_tv),
            20 => field.read(&mut self.runs_on_watch),
            21 => field.read(&mut self.sha256),
            22 => field.read(&mut self.supported_device_families),
            23 => field.read(&mut self.updated_at),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.active);
        to.field(1, &self.app_identifier);
        to.field(2, &self.app_name);
        to.field(3, &self.app_version);
        to.field(4, &self.created_at);
        to.field(5, &self.file_key);
        to.field(6, &self.file_size);
        to.field(7, &self.file_updated);
        to.field(8, &self.file_url);
        to.field(9, &self.icon);
        to.field(10, &self.id);
        to.field(11, &self.identifier);
        to.field(12, &self.ipad_icon);
        to.field(13, &self.minimum_os_version);
        to.field(14, &self.name);
        to.field(15, &self.runs_on_ipad);
        to.field(16, &self.runs_on_iphone);
        to.field(17, &self.runs_on_ipod);
        to.field(18, &self.runs_on_mac);
        to.field(19, &self.runs_on_tv);
        to.field(20, &self.runs_on_watch);
        to.field(21, &self.sha256);
        to.field(22, &self.supported_device_families);
        to.field(23, &self.updated_at);
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
rt::record!(InHouseApp);

/// One page of In-House Apps.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InHouseAppPage {
    /// Number of records in the whole listing, on all pages.
    pub count: Option<i64>,
    /// URL of the next page; null on the last one.
    pub next: Option<String>,
    /// URL of the page before; null on the first one.
    pub previous: Option<String>,
    /// In-House Apps on this page.
    pub results: Vec<InHouseApp>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for InHouseAppPage {
    const NAME: &'static str = "InHouseAppPage";
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
rt::record!(InHouseAppPage);

/// What is needed to send the `.ipa` file of an In-House App to storage.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InHouseAppUpload {
    /// Time until which the upload has to be made.
    pub expires: rt::Timestamp,
    /// Key of the file in storage, to create or update an In-House App with.
    pub file_key: String,
    /// Name of the file in storage, made from that in the request.
    pub filename: String,
    /// Identifier (UUID) of the upload, to ask for its status.
    pub id: String,
    /// Form fields to send with the file.
    pub post_data: Option<types::UploadPostData>,
    /// URL to send the file to, as a multipart form and without the API token.
    pub post_url: String,
    /// SHA-256 hash of the file; null before the upload.
    pub sha256: Option<String>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for InHouseAppUpload {
    const NAME: &'static str = "InHouseAppUpload";
    const FIELDS: rt::FieldTable = &[
        ("expires", rt::REQUIRED | rt::NOT_OPTION),
        ("file_key", rt::REQUIRED | rt::NOT_OPTION),
        ("filename", rt::REQUIRED | rt::NOT_OPTION),
        ("id", rt::REQUIRED | rt::NOT_OPTION),
        ("post_data", rt::REQUIRED),
        ("post_url", rt::REQUIRED | rt::NOT_OPTION),
        ("sha256", rt::REQUIRED | rt::NULLABLE),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.expires),
            1 => field.read(&mut self.file_key),
            2 => field.read(&mut self.filename),
            3 => field.read(&mut self.id),
            4 => field.read(&mut self.post_data),
            5 => field.read(&mut self.post_url),
            6 => field.read(&mut self.sha256),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.expires);
        to.field(1, &self.file_key);
        to.field(2, &self.filename);
        to.field(3, &self.id);
        to.field(4, &self.post_data);
        to.field(5, &self.post_url);
        to.field(6, &self.sha256);
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
rt::record!(InHouseAppUpload);

/// What was read from the file of an In-House App.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InHouseAppUploadMetadata {
    /// Link to download the app's icon from, which holds a token.
    pub app_icon: rt::Secret,
    /// Bundle identifier of the app.
    pub app_identifier: String,
    /// Name that the app gives itself.
    pub app_name: String,
    /// Version of the app.
    pub app_version: String,
    /// Key of the `.ipa` file in storage.
    pub file_key: String,
    /// Size of the `.ipa` file in bytes.
    pub file_size: Option<i64>,
    /// Key of the app's icon in storage.
    pub icon: String,
    /// Path of the icon within the app, such as `AppIcon60x60`.
    pub icon_path: String,
    /// Key of the app's icon for iPad in storage.
    pub ipad_icon: String,
    /// Path of the icon for iPad within the app, such as `AppIcon76x76`.
    pub ipad_icon_path: String,
    /// Oldest version of the operating system that the app runs on.
    pub minimum_os_version: String,
    /// Families of devices that the app supports, such as `iPhone` and `iPad`.
    pub supported_device_families: Vec<String>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for InHouseAppUploadMetadata {
    const NAME: &'static str = "InHouseAppUploadMetadata";
    const FIELDS: rt::FieldTable = &[
        ("app_icon", rt::REQUIRED | rt::NOT_OPTION),
        ("app_identifier", rt::REQUIRED | rt::NOT_OPTION),
        ("app_name", rt::REQUIRED | rt::NOT_OPTION),
        ("app_version", rt::REQUIRED | rt::NOT_OPTION),
        ("file_key", rt::REQUIRED | rt::NOT_OPTION),
        ("file_size", rt::REQUIRED),
        ("icon", rt::REQUIRED | rt::NOT_OPTION),
        ("icon_path", rt::REQUIRED | rt::NOT_OPTION),
        ("ipad_icon", rt::REQUIRED | rt::NOT_OPTION),
        ("ipad_icon_path", rt::REQUIRED | rt::NOT_OPTION),
        ("minimum_os_version", rt::REQUIRED | rt::NOT_OPTION),
        ("supported_device_families", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.app_icon),
            1 => field.read(&mut self.app_identifier),
            2 => field.read(&mut self.app_name),
            3 => field.read(&mut self.app_version),
            4 => field.read(&mut self.file_key),
            5 => field.read(&mut self.file_size),
            6 => field.read(&mut self.icon),
            7 => field.read(&mut self.icon_path),
            8 => field.read(&mut self.ipad_icon),
            9 => field.read(&mut self.ipad_icon_path),
            10 => field.read(&mut self.minimum_os_version),
            11 => field.read(&mut self.supported_device_families),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.app_icon);
        to.field(1, &self.app_identifier);
        to.field(2, &self.app_name);
        to.field(3, &self.app_version);
        to.field(4, &self.file_key);
        to.field(5, &self.file_size);
        to.field(6, &self.icon);
        to.field(7, &self.icon_path);
        to.field(8, &self.ipad_icon);
        to.field(9, &self.ipad_icon_path);
        to.field(10, &self.minimum_os_version);
        to.field(11, &self.supported_device_families);
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
rt::record!(InHouseAppUploadMetadata);

/// How far the upload of an In-House App is.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InHouseAppUploadStatus {
    /// What was read from the file; there once it is validated.
    pub metadata: Option<InHouseAppUploadMetadata>,
    /// Why the upload is not done yet or has failed, as text.
    pub reason: Option<String>,
    /// SHA-256 hash of the file, in hexadecimal; absent before it is known.
    pub sha256: Option<String>,
    /// State of the upload: `UPLOADING`, `UPLOADED`, `VALIDATING`, `VALIDATED`, `UPLOAD_FAILED` or `VALIDATE_FAILED`.
    pub status: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for InHouseAppUploadStatus {
    const NAME: &'static str = "InHouseAppUploadStatus";
    const FIELDS: rt::FieldTable = &[
        ("metadata", rt::OPTIONAL),
        ("reason", rt::OPTIONAL),
        ("sha256", rt::OPTIONAL),
        ("status", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.metadata),
            1 => field.read(&mut self.reason),
            2 => field.read(&mut self.sha256),
            3 => field.read(&mut self.status),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.metadata);
        to.field(1, &self.reason);
        to.field(2, &self.sha256);
        to.field(3, &self.status);
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
rt::record!(InHouseAppUploadStatus);

/// What to change of the In-House App. Only the fields sent are changed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateInHouseAppBody {
    /// Whether the library item is active.
    pub active: Option<bool>,
    /// Key of the uploaded `.ipa` file in storage, from the answer to the upload request.
    pub file_key: Option<String>,
    /// New name of the library item.
    pub name: Option<String>,
    /// Whether the app is installed on iPads.
    pub runs_on_ipad: Option<bool>,
    /// Whether the app is installed on iPhones.
    pub runs_on_iphone: Option<bool>,
    /// Whether the app is installed on Apple TVs.
    pub runs_on_tv: Option<bool>,
}

impl rt::Record for UpdateInHouseAppBody {
    const NAME: &'static str = "UpdateInHouseAppBody";
    const FIELDS: rt::FieldTable = &[
        ("active", rt::OPTIONAL),
        ("file_key", rt::OPTIONAL),
        ("name", rt::OPTIONAL),
        ("runs_on_ipad", rt::OPTIONAL),
        ("runs_on_iphone", rt::OPTIONAL),
        ("runs_on_tv", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.active),
            1 => field.read(&mut self.file_key),
            2 => field.read(&mut self.name),
            3 => field.read(&mut self.runs_on_ipad),
            4 => field.read(&mut self.runs_on_iphone),
            5 => field.read(&mut self.runs_on_tv),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.active);
        to.field(1, &self.file_key);
        to.field(2, &self.name);
        to.field(3, &self.runs_on_ipad);
        to.field(4, &self.runs_on_iphone);
        to.field(5, &self.runs_on_tv);
    }
}
rt::record!(UpdateInHouseAppBody);

/// The file that is going to be uploaded.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UploadInHouseAppBody {
    /// Name of the `.ipa` file, from which `file_key` is made.
    pub filename: String,
}

impl rt::Record for UploadInHouseAppBody {
    const NAME: &'static str = "UploadInHouseAppBody";
    const FIELDS: rt::FieldTable = &[("filename", rt::REQUIRED | rt::NO_DEFAULT)];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.filename),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.filename);
    }
}
rt::record!(UploadInHouseAppBody);
