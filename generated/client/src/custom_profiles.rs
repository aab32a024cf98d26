// Made by `cargo xtask generate` from spec/. Do not edit: put corrections into spec/overlays.

//! Library items that install a configuration profile (`.mobileconfig`) of your own.

use crate::ids;
use crate::runtime as rt;

/// The operations of this group: [`Client::custom_profiles`](rt::Client::custom_profiles) gives them.
#[derive(Clone, Copy, Debug)]
pub struct CustomProfiles<'c> {
    pub(crate) client: &'c rt::Client,
}

impl<'c> CustomProfiles<'c> {
    /// List Custom Profiles.
    ///
    /// Lists the Custom Profile library items with the XML of each, at most 300 to a page, with links to the neighbouring pages.
    ///
    /// Setter: `page`; see [`ListCustomProfiles`].
    ///
    /// `GET /api/v1/library/custom-profiles`: reads and changes nothing. [Retried](crate#risk-and-retries) after any passing fault.
    ///
    /// Answers [`CustomProfilePage`]. It is one page, of at most 300 items, of a list of [`CustomProfile`]: [`items`](rt::Call::items) goes through all of them, one request a page; [`send`](rt::Call::send) fetches one page.
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = kandji.custom_profiles().list().items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> rt::Call<'c, ListCustomProfiles> {
        rt::Call::new(self.client, ListCustomProfiles::default())
    }
    /// Create a Custom Profile.
    ///
    /// Creates a Custom Profile library item from a `.mobileconfig` file, sent as a multipart form. `name` and `file` are required; the item is active unless said otherwise. Returns the new item.
    ///
    /// * `file`: The configuration profile (`.mobileconfig`).
    /// * `name`: Name of the profile in the library.
    ///
    /// Setters: `active`, `runs_on_ipad`, `runs_on_iphone`, `runs_on_mac`, `runs_on_tv`, `runs_on_vision`; see [`CreateCustomProfile`] and [`CreateCustomProfileBody`].
    ///
    /// `POST /api/v1/library/custom-profiles`: adds something. [Retried](crate#risk-and-retries) only if the API has done nothing.
    ///
    /// Answers [`CustomProfile`].
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = kandji
    ///     .custom_profiles()
    ///     .create(kandji_client::FilePart::new("file.bin", "content"), "name")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        file: impl Into<rt::FilePart>,
        name: impl Into<String>,
    ) -> rt::Call<'c, CreateCustomProfile> {
        rt::Call::new(
            self.client,
            CreateCustomProfile {
                body: CreateCustomProfileBody {
                    file: file.into(),
                    name: name.into(),
                    ..CreateCustomProfileBody::default()
                },
            },
        )
    }
    /// Delete a Custom Profile.
    ///
    /// Deletes a Custom Profile library item for good; it cannot be restored. An unknown identifier gives a 404 with an HTML body.
    ///
    /// * `library_item_id`: Identifier (UUID) of the library item.
    ///
    /// `DELETE /api/v1/library/custom-profiles/{library_item_id}`: destroys something and cannot be undone. [Retried](crate#risk-and-retries) only if the API cannot have received it.
    ///
    /// Answers nothing: `()`.
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// kandji.custom_profiles().delete("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        library_item_id: impl Into<ids::LibraryItemId>,
    ) -> rt::Call<'c, DeleteCustomProfile> {
        rt::Call::new(
            self.client,
            DeleteCustomProfile {
                library_item_id: library_item_id.into(),
            },
        )
    }
    /// Get a Custom Profile.
    ///
    /// Returns one Custom Profile library item with the XML of the profile and the platforms it runs on.
    ///
    /// * `library_item_id`: Identifier (UUID) of the library item.
    ///
    /// `GET /api/v1/library/custom-profiles/{library_item_id}`: reads and changes nothing. [Retried](crate#risk-and-retries) after any passing fault.
    ///
    /// Answers [`CustomProfile`].
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = kandji.custom_profiles().get("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11").send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        library_item_id: impl Into<ids::LibraryItemId>,
    ) -> rt::Call<'c, GetCustomProfile> {
        rt::Call::new(
            self.client,
            GetCustomProfile {
                library_item_id: library_item_id.into(),
            },
        )
    }
    /// Update a Custom Profile.
    ///
    /// Changes the name, the file, the platforms or the active state of a Custom Profile, sent as a multipart form; only the fields sent are changed. Devices in scope get the new profile. Returns the item.
    ///
    /// * `library_item_id`: Identifier (UUID) of the library item.
    ///
    /// Setters: `active`, `file`, `name`, `runs_on_ipad`, `runs_on_iphone`, `runs_on_mac`, `runs_on_tv`, `runs_on_vision`; see [`UpdateCustomProfile`] and [`UpdateCustomProfileBody`].
    ///
    /// `PATCH /api/v1/library/custom-profiles/{library_item_id}`: changes something that can be changed back. [Retried](crate#risk-and-retries) after any passing fault.
    ///
    /// Answers [`CustomProfile`].
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = kandji
    ///     .custom_profiles()
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
    ) -> rt::Call<'c, UpdateCustomProfile> {
        rt::Call::new(
            self.client,
            UpdateCustomProfile {
                library_item_id: library_item_id.into(),
                ..UpdateCustomProfile::default()
            },
        )
    }
}

/// List Custom Profiles.
///
/// Arguments of [`list`](CustomProfiles::list), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListCustomProfiles {
    /// Number of the page to return, starting at 1, which is the default. A page holds at most 300 profiles.
    pub page: Option<i64>,
}

impl rt::Operation for ListCustomProfiles {
    type Response = rt::Json<CustomProfilePage>;
    const META: rt::Meta = rt::Meta {
        id: "listCustomProfiles",
        method: rt::Method::Get,
        path: "/api/v1/library/custom-profiles",
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

impl rt::Record for ListCustomProfiles {
    const NAME: &'static str = "ListCustomProfiles";
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
rt::record!(ListCustomProfiles);

impl rt::Paged for ListCustomProfiles {
    type Item = CustomProfile;
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
impl rt::Call<'_, ListCustomProfiles> {
    /// Number of the page to return, starting at 1, which is the default. A page holds at most 300 profiles.
    pub fn page(mut self, page: i64) -> Self {
        self.operation.page = Some(page);
        self
    }
}

/// Create a Custom Profile.
///
/// Arguments of [`create`](CustomProfiles::create), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateCustomProfile {
    /// What is sent.
    pub body: CreateCustomProfileBody,
}

impl rt::Operation for CreateCustomProfile {
    type Response = rt::Json<CustomProfile>;
    const META: rt::Meta = rt::Meta {
        id: "createCustomProfile",
        method: rt::Method::Post,
        path: "/api/v1/library/custom-profiles",
        risk: rt::Risk::Additive,
        success: &[201],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        let body = &self.body;
        to.multipart(body);
    }
}

impl rt::Record for CreateCustomProfile {
    const NAME: &'static str = "CreateCustomProfile";
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
rt::record!(CreateCustomProfile);

#[doc(hidden)]
impl rt::Call<'_, CreateCustomProfile> {
    /// Whether the library item is active. `true` by default.
    pub fn active(mut self, active: bool) -> Self {
        self.operation.body.active = Some(active);
        self
    }
    /// Whether the profile is installed on iPads.
    pub fn runs_on_ipad(mut self, runs_on_ipad: bool) -> Self {
        self.operation.body.runs_on_ipad = Some(runs_on_ipad);
        self
    }
    /// Whether the profile is installed on iPhones.
    pub fn runs_on_iphone(mut self, runs_on_iphone: bool) -> Self {
        self.operation.body.runs_on_iphone = Some(runs_on_iphone);
        self
    }
    /// Whether the profile is installed on Macs.
    pub fn runs_on_mac(mut self, runs_on_mac: bool) -> Self {
        self.operation.body.runs_on_mac = Some(runs_on_mac);
        self
    }
    /// Whether the profile is installed on Apple TVs.
    pub fn runs_on_tv(mut self, runs_on_tv: bool) -> Self {
        self.operation.body.runs_on_tv = Some(runs_on_tv);
        self
    }
    /// Whether the profile is installed on Apple Vision devices.
    pub fn runs_on_vision(mut self, runs_on_vision: bool) -> Self {
        self.operation.body.runs_on_vision = Some(runs_on_vision);
        self
    }
}

/// Delete a Custom Profile.
///
/// Arguments of [`delete`](CustomProfiles::delete), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteCustomProfile {
    /// Identifier (UUID) of the library item.
    pub library_item_id: ids::LibraryItemId,
}

impl rt::Operation for DeleteCustomProfile {
    type Response = rt::Empty;
    const META: rt::Meta = rt::Meta {
        id: "deleteCustomProfile",
        method: rt::Method::Delete,
        path: "/api/v1/library/custom-profiles/{library_item_id}",
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

impl rt::Record for DeleteCustomProfile {
    const NAME: &'static str = "DeleteCustomProfile";
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
rt::record!(DeleteCustomProfile);

/// Get a Custom Profile.
///
/// Arguments of [`get`](CustomProfiles::get), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetCustomProfile {
    /// Identifier (UUID) of the library item.
    pub library_item_id: ids::LibraryItemId,
}

impl rt::Operation for GetCustomProfile {
    type Response = rt::Json<CustomProfile>;
    const META: rt::Meta = rt::Meta {
        id: "getCustomProfile",
        method: rt::Method::Get,
        path: "/api/v1/library/custom-profiles/{library_item_id}",
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

impl rt::Record for GetCustomProfile {
    const NAME: &'static str = "GetCustomProfile";
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
rt::record!(GetCustomProfile);

/// Update a Custom Profile.
///
/// Arguments of [`update`](CustomProfiles::update), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateCustomProfile {
    /// Identifier (UUID) of the library item.
    pub library_item_id: ids::LibraryItemId,
    /// What is sent.
    pub body: UpdateCustomProfileBody,
}

impl rt::Operation for UpdateCustomProfile {
    type Response = rt::Json<CustomProfile>;
    const META: rt::Meta = rt::Meta {
        id: "updateCustomProfile",
        method: rt::Method::Patch,
        path: "/api/v1/library/custom-profiles/{library_item_id}",
        risk: rt::Risk::Update,
        success: &[200],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("library_item_id", &self.library_item_id);
        let body = &self.body;
        to.multipart(body);
    }
}

impl rt::Record for UpdateCustomProfile {
    const NAME: &'static str = "UpdateCustomProfile";
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
rt::record!(UpdateCustomProfile);

#[doc(hidden)]
impl rt::Call<'_, UpdateCustomProfile> {
    /// Whether the library item is active.
    pub fn active(mut self, active: bool) -> Self {
        self.operation.body.active = Some(active);
        self
    }
    /// The configuration profile (`.mobileconfig`) to replace the former one with.
    pub fn file(mut self, file: impl Into<rt::FilePart>) -> Self {
        self.operation.body.file = Some(file.into());
        self
    }
    /// New name of the profile.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.operation.body.name = Some(name.into());
        self
    }
    /// Whether the profile is installed on iPads.
    pub fn runs_on_ipad(mut self, runs_on_ipad: bool) -> Self {
        self.operation.body.runs_on_ipad = Some(runs_on_ipad);
        self
    }
    /// Whether the profile is installed on iPhones.
    pub fn runs_on_iphone(mut self, runs_on_iphone: bool) -> Self {
        self.operation.body.runs_on_iphone = Some(runs_on_iphone);
        self
    }
    /// Whether the profile is installed on Macs.
    pub fn runs_on_mac(mut self, runs_on_mac: bool) -> Self {
        self.operation.body.runs_on_mac = Some(runs_on_mac);
        self
    }
    /// Whether the profile is installed on Apple TVs.
    pub fn runs_on_tv(mut self, runs_on_tv: bool) -> Self {
        self.operation.body.runs_on_tv = Some(runs_on_tv);
        self
    }
    /// Whether the profile is installed on Apple Vision devices.
    pub fn runs_on_vision(mut self, runs_on_vision: bool) -> Self {
        self.operation.body.runs_on_vision = Some(runs_on_vision);
        self
    }
}

/// The Custom Profile to create.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateCustomProfileBody {
    /// Whether the library item is active. `true` by default.
    pub active: Option<bool>,
    /// The configuration profile (`.mobileconfig`).
    pub file: rt::FilePart,
    /// Name of the profile in the library.
    pub name: String,
    /// Whether the profile is installed on iPads.
    pub runs_on_ipad: Option<bool>,
    /// Whether the profile is installed on iPhones.
    pub runs_on_iphone: Option<bool>,
    /// Whether the profile is installed on Macs.
    pub runs_on_mac: Option<bool>,
    /// Whether the profile is installed on Apple TVs.
    pub runs_on_tv: Option<bool>,
    /// Whether the profile is installed on Apple Vision devices.
    pub runs_on_vision: Option<bool>,
}

impl rt::Record for CreateCustomProfileBody {
    const NAME: &'static str = "CreateCustomProfileBody";
    const FIELDS: rt::FieldTable = &[
        ("active", rt::OPTIONAL),
        ("file", rt::REQUIRED | rt::NO_DEFAULT),
        ("name", rt::REQUIRED | rt::NO_DEFAULT),
        ("runs_on_ipad", rt::OPTIONAL),
        ("runs_on_iphone", rt::OPTIONAL),
        ("runs_on_mac", rt::OPTIONAL),
        ("runs_on_tv", rt::OPTIONAL),
        ("runs_on_vision", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.active),
            1 => field.read(&mut self.file),
            2 => field.read(&mut self.name),
            3 => field.read(&mut self.runs_on_ipad),
            4 => field.read(&mut self.runs_on_iphone),
            5 => field.read(&mut self.runs_on_mac),
            6 => field.read(&mut self.runs_on_tv),
            7 => field.read(&mut self.runs_on_vision),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.active);
        to.field(1, &self.file);
        to.field(2, &self.name);
        to.field(3, &self.runs_on_ipad);
        to.field(4, &self.runs_on_iphone);
        to.field(5, &self.runs_on_mac);
        to.field(6, &self.runs_on_tv);
        to.field(7, &self.runs_on_vision);
    }
}
rt::record!(CreateCustomProfileBody);

/// One Custom Profile in the library.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomProfile {
    /// Whether the library item is active.
    pub active: Option<bool>,
    /// Time the library item was created.
    pub created_at: rt::Timestamp,
    /// Identifier (UUID) of the library item.
    pub id: ids::LibraryItemId,
    /// Identifier that the profile has on devices, `com.kandji.profile.custom.` and that of the item.
    pub mdm_identifier: String,
    /// Name of the profile in the library.
    pub name: String,
    /// Text of the configuration profile, in XML.
    pub profile: String,
    /// Whether the profile is installed on iPads.
    pub runs_on_ipad: Option<bool>,
    /// Whether the profile is installed on iPhones.
    pub runs_on_iphone: Option<bool>,
    /// Whether the profile is installed on Macs.
    pub runs_on_mac: Option<bool>,
    /// Whether the profile is installed on Apple TVs.
    pub runs_on_tv: Option<bool>,
    /// Whether the profile is installed on Apple Vision devices.
    pub runs_on_vision: Option<bool>,
    /// Time the library item was last changed.
    pub updated_at: rt::Timestamp,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for CustomProfile {
    const NAME: &'static str = "CustomProfile";
    const FIELDS: rt::FieldTable = &[
        ("active", rt::REQUIRED),
        ("created_at", rt::REQUIRED | rt::NOT_OPTION),
        ("id", rt::REQUIRED | rt::NOT_OPTION),
        ("mdm_identifier", rt::REQUIRED | rt::NOT_OPTION),
        ("name", rt::REQUIRED | rt::NOT_OPTION),
        ("profile", rt::REQUIRED | rt::NOT_OPTION),
        ("runs_on_ipad", rt::OPTIONAL),
        ("runs_on_iphone", rt::OPTIONAL),
        ("runs_on_mac", rt::OPTIONAL),
        ("runs_on_tv", rt::OPTIONAL),
        ("runs_on_vision", rt::OPTIONAL),
        ("updated_at", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.active),
            1 => field.read(&mut self.created_at),
            2 => field.read(&mut self.id),
            3 => field.read(&mut self.mdm_identifier),
            4 => field.read(&mut self.name),
            5 => field.read(&mut self.profile),
            6 => field.read(&mut self.runs_on_ipad),
            7 => field.read(&mut self.runs_on_iphone),
            8 => field.read(&mut self.runs_on_mac),
            9 => field.read(&mut self.runs_on_tv),
            10 => field.read(&mut self.runs_on_vision),
            11 => field.read(&mut self.updated_at),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.active);
        to.field(1, &self.created_at);
        to.field(2, &self.id);
        to.field(3, &self.mdm_identifier);
        to.field(4, &self.name);
        to.field(5, &self.profile);
        to.field(6, &self.runs_on_ipad);
        to.field(7, &self.runs_on_iphone);
        to.field(8, &self.runs_on_mac);
        to.field(9, &self.runs_on_tv);
        to.field(10, &self.runs_on_vision);
        to.field(11, &self.updated_at);
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
rt::record!(CustomProfile);

/// One page of Custom Profiles.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomProfilePage {
    /// Number of records in the whole listing, on all pages.
    pub count: Option<i64>,
    /// URL of the next page; null on the last one.
    pub next: Option<String>,
    /// URL of the page before; null on the first one.
    pub previous: Option<String>,
    /// Custom Profiles on this page.
    pub results: Vec<CustomProfile>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for CustomProfilePage {
    const NAME: &'static str = "CustomProfilePage";
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
rt::record!(CustomProfilePage);

/// What to change of the Custom Profile. Only the fields sent are changed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateCustomProfileBody {
    /// Whether the library item is active.
    pub active: Option<bool>,
    /// The configuration profile (`.mobileconfig`) to replace the former one with.
    pub file: Option<rt::FilePart>,
    /// New name of the profile.
    pub name: Option<String>,
    /// Whether the profile is installed on iPads.
    pub runs_on_ipad: Option<bool>,
    /// Whether the profile is installed on iPhones.
    pub runs_on_iphone: Option<bool>,
    /// Whether the profile is installed on Macs.
    pub runs_on_mac: Option<bool>,
    /// Whether the profile is installed on Apple TVs.
    pub runs_on_tv: Option<bool>,
    /// Whether the profile is installed on Apple Vision devices.
    pub runs_on_vision: Option<bool>,
}

impl rt::Record for UpdateCustomProfileBody {
    const NAME: &'static str = "UpdateCustomProfileBody";
    const FIELDS: rt::FieldTable = &[
        ("active", rt::OPTIONAL),
        ("file", rt::OPTIONAL),
        ("name", rt::OPTIONAL),
        ("runs_on_ipad", rt::OPTIONAL),
        ("runs_on_iphone", rt::OPTIONAL),
        ("runs_on_mac", rt::OPTIONAL),
        ("runs_on_tv", rt::OPTIONAL),
        ("runs_on_vision", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.active),
            1 => field.read(&mut self.file),
            2 => field.read(&mut self.name),
            3 => field.read(&mut self.runs_on_ipad),
            4 => field.read(&mut self.runs_on_iphone),
            5 => field.read(&mut self.runs_on_mac),
            6 => field.read(&mut self.runs_on_tv),
            7 => field.read(&mut self.runs_on_vision),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.active);
        to.field(1, &self.file);
        to.field(2, &self.name);
        to.field(3, &self.runs_on_ipad);
        to.field(4, &self.runs_on_iphone);
        to.field(5, &self.runs_on_mac);
        to.field(6, &self.runs_on_tv);
        to.field(7, &self.runs_on_vision);
    }
}
rt::record!(UpdateCustomProfileBody);
