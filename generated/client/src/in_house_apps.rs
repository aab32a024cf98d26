// Made by `cargo xtask generate` from spec/. Do not edit: put corrections into spec/overlays.

//! Library items that install an uploaded `.ipa` file. To create one, request an upload, send the file to storage, wait until the upload is validated, then create the app with the `file_key`.

use crate::runtime as rt;
use crate::types;

/// Library items that install an uploaded `.ipa` file. To create one, request an upload, send the file to storage, wait until the upload is validated, then create the app with the `file_key`.
#[derive(Clone, Copy, Debug)]
pub struct InHouseApps<'c> {
    pub(crate) client: &'c rt::Client,
}

impl<'c> InHouseApps<'c> {
    /// List In-House Apps.
    ///
    /// Lists the In-House App library items, at most 300 to a page, with links to the neighbouring pages.
    ///
    /// Answers in pages: `items()` goes through all of them.
    ///
    /// `GET /api/v1/library/ipa-apps`, risk: read.
    pub fn list(&self) -> rt::Call<'c, ListInHouseApps> {
        rt::Call::new(self.client, ListInHouseApps::default())
    }
    /// Create an In-House App.
    ///
    /// Creates an In-House App library item from an `.ipa` file that was uploaded beforehand. Pass its `file_key` once the status of the upload is `VALIDATED`.
    ///
    /// `POST /api/v1/library/ipa-apps`, risk: additive.
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
    /// `upload(source)` sends the file, too, and `validated()` behind it waits until it is found valid.
    ///
    /// `POST /api/v1/library/ipa-apps/upload`, risk: additive.
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
    /// `GET /api/v1/library/ipa-apps/upload/{pending_upload_id}/status`, risk: read.
    pub fn upload_status(
        &self,
        pending_upload_id: impl Into<String>,
    ) -> rt::Call<'c, UploadInHouseAppStatus> {
        rt::Call::new(
            self.client,
            UploadInHouseAppStatus {
                pending_upload_id: pending_upload_id.into(),
            },
        )
    }
    /// Delete an In-House App.
    ///
    /// Deletes an In-House App library item for good; it cannot be restored.
    ///
    /// `DELETE /api/v1/library/ipa-apps/{library_item_id}`, risk: irreversible.
    pub fn delete(
        &self,
        library_item_id: impl Into<String>,
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
    /// `GET /api/v1/library/ipa-apps/{library_item_id}`, risk: read.
    pub fn get(
        &self,
        library_item_id: impl Into<String>,
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
    /// `PATCH /api/v1/library/ipa-apps/{library_item_id}`, risk: update.
    pub fn update(
        &self,
        library_item_id: impl Into<String>,
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

/// Arguments of `GET /api/v1/library/ipa-apps`.
///
/// List In-House Apps.
///
/// Lists the In-House App library items, at most 300 to a page, with links to the neighbouring pages.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListInHouseApps {
    /// Number of apps in one answer. The maximum is 300, which is also the default.
    pub limit: Option<i64>,
    /// Number of apps to skip before the first one returned.
    pub offset: Option<i64>,
    /// Number of the page to return, starting at 1, which is the default. A page holds at most 300 apps. Use either `page` or `limit` and `offset`.
    pub page: Option<i64>,
}

impl rt::Operation for ListInHouseApps {
    type Answer = rt::Json<ListInHouseAppsResponse>;
    const META: rt::Meta = rt::Meta {
        id: "listInHouseApps",
        method: rt::Method::Get,
        path: "/api/v1/library/ipa-apps",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
        needs_upload: false,
    };
    fn encode(&self, to: &mut rt::Encoder) {
        to.query("limit", &self.limit);
        to.query("offset", &self.offset);
        to.query("page", &self.page);
    }
}

impl rt::Paged for ListInHouseApps {
    type Item = InHouseApp;
    const PAGING: rt::Paging = rt::Paging::Page {
        page: "page",
        size: Some("limit"),
        max: Some(300),
    };
    fn page(output: rt::Output<Self>) -> rt::Page<Self::Item> {
        let next = output.next.clone();
        let total = output.count;
        rt::Page::of(output.results).next(next).total(total)
    }
    fn key(item: &Self::Item) -> Option<u64> {
        rt::key(&item.id)
    }
}

impl rt::Call<'_, ListInHouseApps> {
    /// Number of apps in one answer. The maximum is 300, which is also the default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.operation.limit = Some(limit);
        self
    }
    /// Number of apps to skip before the first one returned.
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

/// Arguments of `POST /api/v1/library/ipa-apps`.
///
/// Create an In-House App.
///
/// Creates an In-House App library item from an `.ipa` file that was uploaded beforehand. Pass its `file_key` once the status of the upload is `VALIDATED`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateInHouseApp {
    /// What is sent.
    pub body: CreateInHouseAppBody,
}

impl rt::Operation for CreateInHouseApp {
    type Answer = rt::Binary;
    const META: rt::Meta = rt::Meta {
        id: "createInHouseApp",
        method: rt::Method::Post,
        path: "/api/v1/library/ipa-apps",
        risk: rt::Risk::Additive,
        success: &[201],
        accept: "*/*",
        needs_upload: true,
    };
    fn encode(&self, to: &mut rt::Encoder) {
        to.json(&self.body);
    }
}

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

/// Arguments of `POST /api/v1/library/ipa-apps/upload`.
///
/// Request an In-House App upload.
///
/// Prepares the upload of an `.ipa` file. Returns `post_url` and the form fields in `post_data` for sending the file to storage before `expires`, the `file_key` to create or update an app with, and the `id` to follow the upload by. Send the file as a multipart form with all fields first and `file` last, without the API token.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UploadInHouseApp {
    /// What is sent.
    pub body: UploadInHouseAppBody,
}

impl rt::Operation for UploadInHouseApp {
    type Answer = rt::Json<UploadInHouseAppResponse>;
    const META: rt::Meta = rt::Meta {
        id: "uploadInHouseApp",
        method: rt::Method::Post,
        path: "/api/v1/library/ipa-apps/upload",
        risk: rt::Risk::Additive,
        success: &[201],
        accept: "application/json",
        needs_upload: false,
    };
    fn encode(&self, to: &mut rt::Encoder) {
        to.json(&self.body);
    }
}

impl rt::Uploads for UploadInHouseApp {
    const FORM: rt::UploadForm = rt::UploadForm {
        url: "/post_url",
        fields: "/post_data",
        file: "file",
        status: 204,
    };
}

impl rt::Validated for UploadInHouseApp {
    const VALIDATION: rt::Validation = rt::Validation {
        operation: <UploadInHouseAppStatus as rt::Operation>::META,
        argument: "pending_upload_id",
        value: "/id",
        status: "/status",
        reason: Some("/reason"),
        done: &["VALIDATED"],
        failed: &["UPLOAD_FAILED", "VALIDATE_FAILED"],
    };
}

/// Arguments of `GET /api/v1/library/ipa-apps/upload/{pending_upload_id}/status`.
///
/// Get the status of an In-House App upload.
///
/// Tells how far an uploaded `.ipa` file is. While it is `UPLOADING`, `UPLOADED` or `VALIDATING` ask again after a second; `VALIDATED` means that the app can be created; after `UPLOAD_FAILED` or `VALIDATE_FAILED` send the file again. Once validated the answer also describes the app.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UploadInHouseAppStatus {
    /// Identifier (UUID) of the upload, the `id` in the answer to the request for it.
    pub pending_upload_id: String,
}

impl rt::Operation for UploadInHouseAppStatus {
    type Answer = rt::Json<UploadInHouseAppStatusResponse>;
    const META: rt::Meta = rt::Meta {
        id: "uploadInHouseAppStatus",
        method: rt::Method::Get,
        path: "/api/v1/library/ipa-apps/upload/{pending_upload_id}/status",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
        needs_upload: false,
    };
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("pending_upload_id", &self.pending_upload_id);
    }
}

/// Arguments of `DELETE /api/v1/library/ipa-apps/{library_item_id}`.
///
/// Delete an In-House App.
///
/// Deletes an In-House App library item for good; it cannot be restored.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteInHouseApp {
    /// Identifier (UUID) of the library item.
    pub library_item_id: String,
}

impl rt::Operation for DeleteInHouseApp {
    type Answer = rt::Empty;
    const META: rt::Meta = rt::Meta {
        id: "deleteInHouseApp",
        method: rt::Method::Delete,
        path: "/api/v1/library/ipa-apps/{library_item_id}",
        risk: rt::Risk::Irreversible,
        success: &[204],
        accept: "*/*",
        needs_upload: false,
    };
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("library_item_id", &self.library_item_id);
    }
}

/// Arguments of `GET /api/v1/library/ipa-apps/{library_item_id}`.
///
/// Get an In-House App.
///
/// Returns one In-House App library item with its version, size and platforms.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetInHouseApp {
    /// Identifier (UUID) of the library item.
    pub library_item_id: String,
}

impl rt::Operation for GetInHouseApp {
    type Answer = rt::Json<InHouseApp>;
    const META: rt::Meta = rt::Meta {
        id: "getInHouseApp",
        method: rt::Method::Get,
        path: "/api/v1/library/ipa-apps/{library_item_id}",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
        needs_upload: false,
    };
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("library_item_id", &self.library_item_id);
    }
}

/// Arguments of `PATCH /api/v1/library/ipa-apps/{library_item_id}`.
///
/// Update an In-House App.
///
/// Changes the name, platforms or active state of an In-House App, or its file by a new `file_key`; only the fields sent are changed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateInHouseApp {
    /// Identifier (UUID) of the library item.
    pub library_item_id: String,
    /// What is sent.
    pub body: UpdateInHouseAppBody,
}

impl rt::Operation for UpdateInHouseApp {
    type Answer = rt::Binary;
    const META: rt::Meta = rt::Meta {
        id: "updateInHouseApp",
        method: rt::Method::Patch,
        path: "/api/v1/library/ipa-apps/{library_item_id}",
        risk: rt::Risk::Update,
        success: &[200],
        accept: "*/*",
        needs_upload: true,
    };
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("library_item_id", &self.library_item_id);
        to.json(&self.body);
    }
}

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
        ("file_key", rt::REQUIRED | rt::NEEDED),
        ("name", rt::REQUIRED | rt::NEEDED),
        ("runs_on_ipad", rt::OPTIONAL),
        ("runs_on_iphone", rt::OPTIONAL),
        ("runs_on_tv", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "active" => slot.read(0, &mut self.active),
            "file_key" => slot.read(1, &mut self.file_key),
            "name" => slot.read(2, &mut self.name),
            "runs_on_ipad" => slot.read(3, &mut self.runs_on_ipad),
            "runs_on_iphone" => slot.read(4, &mut self.runs_on_iphone),
            "runs_on_tv" => slot.read(5, &mut self.runs_on_tv),
            _ => slot.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field(0, &self.active)?;
        to.field(1, &self.file_key)?;
        to.field(2, &self.name)?;
        to.field(3, &self.runs_on_ipad)?;
        to.field(4, &self.runs_on_iphone)?;
        to.field(5, &self.runs_on_tv)?;
        Ok(())
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
    pub id: String,
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
        ("app_identifier", rt::REQUIRED | rt::BARE),
        ("app_name", rt::REQUIRED | rt::BARE),
        ("app_version", rt::REQUIRED | rt::BARE),
        ("created_at", rt::REQUIRED | rt::BARE),
        ("file_key", rt::REQUIRED | rt::BARE),
        ("file_size", rt::REQUIRED),
        ("file_updated", rt::REQUIRED | rt::BARE),
        ("file_url", rt::REQUIRED | rt::BARE),
        ("icon", rt::REQUIRED | rt::BARE),
        ("id", rt::REQUIRED | rt::BARE),
        ("identifier", rt::REQUIRED | rt::BARE),
        ("ipad_icon", rt::REQUIRED | rt::BARE),
        ("minimum_os_version", rt::REQUIRED | rt::BARE),
        ("name", rt::REQUIRED | rt::BARE),
        ("runs_on_ipad", rt::REQUIRED),
        ("runs_on_iphone", rt::REQUIRED),
        ("runs_on_ipod", rt::REQUIRED),
        ("runs_on_mac", rt::REQUIRED),
        ("runs_on_tv", rt::REQUIRED),
        ("runs_on_watch", rt::REQUIRED),
        ("sha256", rt::REQUIRED | rt::BARE),
        ("supported_device_families", rt::REQUIRED | rt::BARE),
        ("updated_at", rt::REQUIRED | rt::BARE),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "active" => slot.read(0, &mut self.active),
            "app_identifier" => slot.read(1, &mut self.app_identifier),
            "app_name" => slot.read(2, &mut self.app_name),
            "app_version" => slot.read(3, &mut self.app_version),
            "created_at" => slot.read(4, &mut self.created_at),
            "file_key" => slot.read(5, &mut self.file_key),
            "file_size" => slot.read(6, &mut self.file_size),
            "file_updated" => slot.read(7, &mut self.file_updated),
            "file_url" => slot.read(8, &mut self.file_url),
            "icon" => slot.read(9, &mut self.icon),
            "id" => slot.read(10, &mut self.id),
            "identifier" => slot.read(11, &mut self.identifier),
            "ipad_icon" => slot.read(12, &mut self.ipad_icon),
            "minimum_os_version" => slot.read(13, &mut self.minimum_os_version),
            "name" => slot.read(14, &mut self.name),
            "runs_on_ipad" => slot.read(15, &mut self.runs_on_ipad),
            "runs_on_iphone" => slot.read(16, &mut self.runs_on_iphone),
            "runs_on_ipod" => slot.read(17, &mut self.runs_on_ipod),
            "runs_on_mac" => slot.read(18, &mut self.runs_on_mac),
            "runs_on_tv" => slot.read(19, &mut self.runs_on_tv),
            "runs_on_watch" => slot.read(20, &mut self.runs_on_watch),
            "sha256" => slot.read(21, &mut self.sha256),
            "supported_device_families" => {
                slot.read(22, &mut self.supported_device_families)
            }
            "updated_at" => slot.read(23, &mut self.updated_at),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field(0, &self.active)?;
        to.field(1, &self.app_identifier)?;
        to.field(2, &self.app_name)?;
        to.field(3, &self.app_version)?;
        to.field(4, &self.created_at)?;
        to.field(5, &self.file_key)?;
        to.field(6, &self.file_size)?;
        to.field(7, &self.file_updated)?;
        to.field(8, &self.file_url)?;
        to.field(9, &self.icon)?;
        to.field(10, &self.id)?;
        to.field(11, &self.identifier)?;
        to.field(12, &self.ipad_icon)?;
        to.field(13, &self.minimum_os_version)?;
        to.field(14, &self.name)?;
        to.field(15, &self.runs_on_ipad)?;
        to.field(16, &self.runs_on_iphone)?;
        to.field(17, &self.runs_on_ipod)?;
        to.field(18, &self.runs_on_mac)?;
        to.field(19, &self.runs_on_tv)?;
        to.field(20, &self.runs_on_watch)?;
        to.field(21, &self.sha256)?;
        to.field(22, &self.supported_device_families)?;
        to.field(23, &self.updated_at)?;
        to.rest(&self.extra)
    }
    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}
rt::record!(InHouseApp);

/// One page of In-House Apps.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListInHouseAppsResponse {
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

impl rt::Record for ListInHouseAppsResponse {
    const NAME: &'static str = "ListInHouseAppsResponse";
    const FIELDS: rt::FieldTable = &[
        ("count", rt::REQUIRED),
        ("next", rt::REQUIRED | rt::NULLABLE),
        ("previous", rt::REQUIRED | rt::NULLABLE),
        ("results", rt::REQUIRED | rt::BARE),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "count" => slot.read(0, &mut self.count),
            "next" => slot.read(1, &mut self.next),
            "previous" => slot.read(2, &mut self.previous),
            "results" => slot.read(3, &mut self.results),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field(0, &self.count)?;
        to.field(1, &self.next)?;
        to.field(2, &self.previous)?;
        to.field(3, &self.results)?;
        to.rest(&self.extra)
    }
    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}
rt::record!(ListInHouseAppsResponse);

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
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "active" => slot.read(0, &mut self.active),
            "file_key" => slot.read(1, &mut self.file_key),
            "name" => slot.read(2, &mut self.name),
            "runs_on_ipad" => slot.read(3, &mut self.runs_on_ipad),
            "runs_on_iphone" => slot.read(4, &mut self.runs_on_iphone),
            "runs_on_tv" => slot.read(5, &mut self.runs_on_tv),
            _ => slot.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field(0, &self.active)?;
        to.field(1, &self.file_key)?;
        to.field(2, &self.name)?;
        to.field(3, &self.runs_on_ipad)?;
        to.field(4, &self.runs_on_iphone)?;
        to.field(5, &self.runs_on_tv)?;
        Ok(())
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
    const FIELDS: rt::FieldTable = &[("filename", rt::REQUIRED | rt::NEEDED)];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "filename" => slot.read(0, &mut self.filename),
            _ => slot.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field(0, &self.filename)?;
        Ok(())
    }
}
rt::record!(UploadInHouseAppBody);

/// What is needed to send the `.ipa` file of an In-House App to storage.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UploadInHouseAppResponse {
    /// Time until which the upload has to be made.
    pub expires: rt::Timestamp,
    /// Key of the file in storage, to create or update an In-House App with.
    pub file_key: String,
    /// Name of the file in storage, made from that in the request.
    pub filename: String,
    /// Identifier (UUID) of the upload, to ask for its status.
    pub id: String,
    /// Form fields to send with the file.
    pub post_data: Option<types::UploadCustomAppPostData>,
    /// URL to send the file to, as a multipart form and without the API token.
    pub post_url: String,
    /// SHA-256 hash of the file; null before the upload.
    pub sha256: Option<String>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for UploadInHouseAppResponse {
    const NAME: &'static str = "UploadInHouseAppResponse";
    const FIELDS: rt::FieldTable = &[
        ("expires", rt::REQUIRED | rt::BARE),
        ("file_key", rt::REQUIRED | rt::BARE),
        ("filename", rt::REQUIRED | rt::BARE),
        ("id", rt::REQUIRED | rt::BARE),
        ("post_data", rt::REQUIRED),
        ("post_url", rt::REQUIRED | rt::BARE),
        ("sha256", rt::REQUIRED | rt::NULLABLE),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "expires" => slot.read(0, &mut self.expires),
            "file_key" => slot.read(1, &mut self.file_key),
            "filename" => slot.read(2, &mut self.filename),
            "id" => slot.read(3, &mut self.id),
            "post_data" => slot.read(4, &mut self.post_data),
            "post_url" => slot.read(5, &mut self.post_url),
            "sha256" => slot.read(6, &mut self.sha256),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field(0, &self.expires)?;
        to.field(1, &self.file_key)?;
        to.field(2, &self.filename)?;
        to.field(3, &self.id)?;
        to.field(4, &self.post_data)?;
        to.field(5, &self.post_url)?;
        to.field(6, &self.sha256)?;
        to.rest(&self.extra)
    }
    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}
rt::record!(UploadInHouseAppResponse);

/// What was read from the file of an In-House App.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UploadInHouseAppStatusMetadata {
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

impl rt::Record for UploadInHouseAppStatusMetadata {
    const NAME: &'static str = "UploadInHouseAppStatusMetadata";
    const FIELDS: rt::FieldTable = &[
        ("app_icon", rt::REQUIRED | rt::BARE),
        ("app_identifier", rt::REQUIRED | rt::BARE),
        ("app_name", rt::REQUIRED | rt::BARE),
        ("app_version", rt::REQUIRED | rt::BARE),
        ("file_key", rt::REQUIRED | rt::BARE),
        ("file_size", rt::REQUIRED),
        ("icon", rt::REQUIRED | rt::BARE),
        ("icon_path", rt::REQUIRED | rt::BARE),
        ("ipad_icon", rt::REQUIRED | rt::BARE),
        ("ipad_icon_path", rt::REQUIRED | rt::BARE),
        ("minimum_os_version", rt::REQUIRED | rt::BARE),
        ("supported_device_families", rt::REQUIRED | rt::BARE),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "app_icon" => slot.read(0, &mut self.app_icon),
            "app_identifier" => slot.read(1, &mut self.app_identifier),
            "app_name" => slot.read(2, &mut self.app_name),
            "app_version" => slot.read(3, &mut self.app_version),
            "file_key" => slot.read(4, &mut self.file_key),
            "file_size" => slot.read(5, &mut self.file_size),
            "icon" => slot.read(6, &mut self.icon),
            "icon_path" => slot.read(7, &mut self.icon_path),
            "ipad_icon" => slot.read(8, &mut self.ipad_icon),
            "ipad_icon_path" => slot.read(9, &mut self.ipad_icon_path),
            "minimum_os_version" => slot.read(10, &mut self.minimum_os_version),
            "supported_device_families" => {
                slot.read(11, &mut self.supported_device_families)
            }
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field(0, &self.app_icon)?;
        to.field(1, &self.app_identifier)?;
        to.field(2, &self.app_name)?;
        to.field(3, &self.app_version)?;
        to.field(4, &self.file_key)?;
        to.field(5, &self.file_size)?;
        to.field(6, &self.icon)?;
        to.field(7, &self.icon_path)?;
        to.field(8, &self.ipad_icon)?;
        to.field(9, &self.ipad_icon_path)?;
        to.field(10, &self.minimum_os_version)?;
        to.field(11, &self.supported_device_families)?;
        to.rest(&self.extra)
    }
    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}
rt::record!(UploadInHouseAppStatusMetadata);

/// How far the upload of an In-House App is.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UploadInHouseAppStatusResponse {
    /// What was read from the file; there once it is validated.
    pub metadata: Option<UploadInHouseAppStatusMetadata>,
    /// Why the upload is not done yet or has failed, as text.
    pub reason: Option<String>,
    /// SHA-256 hash of the file, in hexadecimal; absent before it is known.
    pub sha256: Option<String>,
    /// State of the upload: `UPLOADING`, `UPLOADED`, `VALIDATING`, `VALIDATED`, `UPLOAD_FAILED` or `VALIDATE_FAILED`.
    pub status: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for UploadInHouseAppStatusResponse {
    const NAME: &'static str = "UploadInHouseAppStatusResponse";
    const FIELDS: rt::FieldTable = &[
        ("metadata", rt::OPTIONAL),
        ("reason", rt::OPTIONAL),
        ("sha256", rt::OPTIONAL),
        ("status", rt::REQUIRED | rt::BARE),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "metadata" => slot.read(0, &mut self.metadata),
            "reason" => slot.read(1, &mut self.reason),
            "sha256" => slot.read(2, &mut self.sha256),
            "status" => slot.read(3, &mut self.status),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field(0, &self.metadata)?;
        to.field(1, &self.reason)?;
        to.field(2, &self.sha256)?;
        to.field(3, &self.status)?;
        to.rest(&self.extra)
    }
    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}
rt::record!(UploadInHouseAppStatusResponse);
