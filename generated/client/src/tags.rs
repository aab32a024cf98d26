// Made by `cargo xtask generate` from spec/. Do not edit: put corrections into spec/overlays.

//! Tags that devices carry.

use crate::ids;
use crate::runtime as rt;

/// The operations of this group: [`Client::tags`](rt::Client::tags) gives them.
#[derive(Clone, Copy, Debug)]
pub struct Tags<'c> {
    pub(crate) client: &'c rt::Client,
}

impl<'c> Tags<'c> {
    /// List tags.
    ///
    /// Lists the tags of the tenant.
    ///
    /// Setter: `search`; see [`ListTags`].
    ///
    /// `GET /api/v1/tags`: reads and changes nothing. [Retried](crate#risk-and-retries) after any passing fault.
    ///
    /// Answers [`TagPage`]. It is one page of a list of [`Tag`]: [`items`](rt::Call::items) goes through all of them, one request a page; [`send`](rt::Call::send) fetches one page.
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = kandji.tags().list().items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> rt::Call<'c, ListTags> {
        rt::Call::new(self.client, ListTags::default())
    }
    /// Create a tag.
    ///
    /// Creates one tag and returns it.
    ///
    /// * `name`: Name of the tag.
    ///
    /// `POST /api/v1/tags`: adds something. [Retried](crate#risk-and-retries) only if the API has done nothing.
    ///
    /// Answers [`Tag`].
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = kandji.tags().create("name").send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, name: impl Into<String>) -> rt::Call<'c, CreateTag> {
        rt::Call::new(
            self.client,
            CreateTag {
                body: CreateTagBody { name: name.into() },
            },
        )
    }
    /// Delete a tag.
    ///
    /// Deletes a tag for good, and with it takes it off all devices.
    ///
    /// * `tag_id`: Identifier (UUID) of the tag.
    ///
    /// `DELETE /api/v1/tags/{tag_id}`: destroys something and cannot be undone. [Retried](crate#risk-and-retries) only if the API cannot have received it.
    ///
    /// Answers nothing: `()`.
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// kandji.tags().delete("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, tag_id: impl Into<ids::TagId>) -> rt::Call<'c, DeleteTag> {
        rt::Call::new(self.client, DeleteTag { tag_id: tag_id.into() })
    }
    /// Update a tag.
    ///
    /// Renames a tag and returns it. Devices keep it under the new name.
    ///
    /// * `tag_id`: Identifier (UUID) of the tag.
    /// * `name`: New name of the tag.
    ///
    /// `PATCH /api/v1/tags/{tag_id}`: changes something that can be changed back. [Retried](crate#risk-and-retries) after any passing fault.
    ///
    /// Answers [`Tag`].
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = kandji.tags().update("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11", "name").send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        tag_id: impl Into<ids::TagId>,
        name: impl Into<String>,
    ) -> rt::Call<'c, UpdateTag> {
        rt::Call::new(
            self.client,
            UpdateTag {
                tag_id: tag_id.into(),
                body: UpdateTagBody { name: name.into() },
            },
        )
    }
}

/// List tags.
///
/// Arguments of [`list`](Tags::list), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTags {
    /// Returns tags whose name contains this text.
    pub search: Option<String>,
}

impl rt::Operation for ListTags {
    type Response = rt::Json<TagPage>;
    const META: rt::Meta = rt::Meta {
        id: "getTags",
        method: rt::Method::Get,
        path: "/api/v1/tags",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.query("search", &self.search);
    }
}

impl rt::Record for ListTags {
    const NAME: &'static str = "ListTags";
    const FIELDS: rt::FieldTable = &[("search", rt::OPTIONAL)];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.search),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.search);
    }
}
rt::record!(ListTags);

impl rt::Paged for ListTags {
    type Item = Tag;
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

#[doc(hidden)]
impl rt::Call<'_, ListTags> {
    /// Returns tags whose name contains this text.
    pub fn search(mut self, search: impl Into<String>) -> Self {
        self.operation.search = Some(search.into());
        self
    }
}

/// Create a tag.
///
/// Arguments of [`create`](Tags::create), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateTag {
    /// What is sent.
    pub body: CreateTagBody,
}

impl rt::Operation for CreateTag {
    type Response = rt::Json<Tag>;
    const META: rt::Meta = rt::Meta {
        id: "createTag",
        method: rt::Method::Post,
        path: "/api/v1/tags",
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

impl rt::Record for CreateTag {
    const NAME: &'static str = "CreateTag";
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
rt::record!(CreateTag);

/// Delete a tag.
///
/// Arguments of [`delete`](Tags::delete), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteTag {
    /// Identifier (UUID) of the tag.
    pub tag_id: ids::TagId,
}

impl rt::Operation for DeleteTag {
    type Response = rt::Empty;
    const META: rt::Meta = rt::Meta {
        id: "deleteTag",
        method: rt::Method::Delete,
        path: "/api/v1/tags/{tag_id}",
        risk: rt::Risk::Irreversible,
        success: &[204],
        accept: "*/*",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("tag_id", &self.tag_id);
    }
}

impl rt::Record for DeleteTag {
    const NAME: &'static str = "DeleteTag";
    const FIELDS: rt::FieldTable = &[("tag_id", rt::REQUIRED | rt::NO_DEFAULT)];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.tag_id),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.tag_id);
    }
}
rt::record!(DeleteTag);

/// Update a tag.
///
/// Arguments of [`update`](Tags::update), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateTag {
    /// Identifier (UUID) of the tag.
    pub tag_id: ids::TagId,
    /// What is sent.
    pub body: UpdateTagBody,
}

impl rt::Operation for UpdateTag {
    type Response = rt::Json<Tag>;
    const META: rt::Meta = rt::Meta {
        id: "updateTag",
        method: rt::Method::Patch,
        path: "/api/v1/tags/{tag_id}",
        risk: rt::Risk::Update,
        success: &[200],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("tag_id", &self.tag_id);
        to.json(&self.body);
    }
}

impl rt::Record for UpdateTag {
    const NAME: &'static str = "UpdateTag";
    const FIELDS: rt::FieldTable = &[
        ("tag_id", rt::REQUIRED | rt::NO_DEFAULT),
        ("body", rt::REQUIRED | rt::NO_DEFAULT),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.tag_id),
            1 => field.read(&mut self.body),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.tag_id);
        to.field(1, &self.body);
    }
}
rt::record!(UpdateTag);

/// The tag to create.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateTagBody {
    /// Name of the tag.
    pub name: String,
}

impl rt::Record for CreateTagBody {
    const NAME: &'static str = "CreateTagBody";
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
rt::record!(CreateTagBody);

/// One tag that devices can carry.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Tag {
    /// Identifier (UUID) of the tag.
    pub id: ids::TagId,
    /// Name of the tag.
    pub name: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for Tag {
    const NAME: &'static str = "Tag";
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
rt::record!(Tag);

/// One page of tags.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TagPage {
    /// Number of records in the whole listing, on all pages.
    pub count: Option<i64>,
    /// URL of the next page; null on the last one.
    pub next: Option<String>,
    /// URL of the page before; null on the first one.
    pub previous: Option<String>,
    /// Tags on this page.
    pub results: Vec<Tag>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for TagPage {
    const NAME: &'static str = "TagPage";
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
rt::record!(TagPage);

/// What to change of the tag.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateTagBody {
    /// New name of the tag.
    pub name: String,
}

impl rt::Record for UpdateTagBody {
    const NAME: &'static str = "UpdateTagBody";
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
rt::record!(UpdateTagBody);
