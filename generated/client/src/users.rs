// Made by `cargo xtask generate` from spec/. Do not edit: put corrections into spec/overlays.

//! Users that directory integrations have brought into the tenant.

use crate::ids;
use crate::runtime as rt;

/// The operations of this group: [`Client::users`](rt::Client::users) gives them.
#[derive(Clone, Copy, Debug)]
pub struct Users<'c> {
    pub(crate) client: &'c rt::Client,
}

impl<'c> Users<'c> {
    /// List users.
    ///
    /// Lists the users that directory integrations have brought into the tenant, 300 to an answer. `next` and `previous` are URLs that hold the cursor of the neighbouring page, or null.
    ///
    /// Setters: `archived`, `cursor`, `email`, `id`, `integration_id`; see [`ListUsers`].
    ///
    /// `GET /api/v1/users`: reads and changes nothing. [Retried](crate#risk-and-retries) after any passing fault.
    ///
    /// Answers [`UserPage`]. It is one page, of at most 300 items, of a list of [`User`]: [`items`](rt::Call::items) goes through all of them, one request a page; [`send`](rt::Call::send) fetches one page.
    ///
    /// # Errors
    /// What [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = kandji.users().list().items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> rt::Call<'c, ListUsers> {
        rt::Call::new(self.client, ListUsers::default())
    }
    /// Delete a user.
    ///
    /// Deletes a directory user from the tenant. Answers 400 while the user is assigned to a device; clear the assignment by updating the device first.
    ///
    /// * `user_id`: Identifier (UUID) of the user.
    ///
    /// `DELETE /api/v1/users/{user_id}`: destroys something and cannot be undone. [Retried](crate#risk-and-retries) only if the API cannot have received it.
    ///
    /// Answers [`Option<DeleteUserResponse>`](DeleteUserResponse).
    ///
    /// # Errors
    /// Status 400 ([`DetailError`](crate::types::DetailError)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = kandji.users().delete("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11").send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, user_id: impl Into<ids::UserId>) -> rt::Call<'c, DeleteUser> {
        rt::Call::new(
            self.client,
            DeleteUser {
                user_id: user_id.into(),
            },
        )
    }
    /// Get a user.
    ///
    /// Returns one directory user with department, job title, integration and number of devices.
    ///
    /// * `user_id`: Identifier (UUID) of the user.
    ///
    /// `GET /api/v1/users/{user_id}`: reads and changes nothing. [Retried](crate#risk-and-retries) after any passing fault.
    ///
    /// Answers [`User`].
    ///
    /// # Errors
    /// What [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = kandji.users().get("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11").send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, user_id: impl Into<ids::UserId>) -> rt::Call<'c, GetUser> {
        rt::Call::new(self.client, GetUser { user_id: user_id.into() })
    }
}

/// List users.
///
/// Arguments of [`list`](Users::list), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListUsers {
    /// Returns only users that are archived (`true`) or only users that are not (`false`).
    pub archived: Option<bool>,
    /// Cursor of the page to return, taken from the `next` or `previous` URL of an earlier answer.
    pub cursor: Option<String>,
    /// Returns users whose email address contains this text.
    pub email: Option<String>,
    /// Returns the user with this identifier (UUID).
    pub id: Option<String>,
    /// Returns users of the directory integration with this identifier (UUID).
    pub integration_id: Option<String>,
}

impl rt::Operation for ListUsers {
    type Response = rt::Json<UserPage>;
    const META: rt::Meta = rt::Meta {
        id: "listUsers",
        method: rt::Method::Get,
        path: "/api/v1/users",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.query("archived", &self.archived);
        to.query("cursor", &self.cursor);
        to.query("email", &self.email);
        to.query("id", &self.id);
        to.query("integration_id", &self.integration_id);
    }
}

impl rt::Record for ListUsers {
    const NAME: &'static str = "ListUsers";
    const FIELDS: rt::FieldTable = &[
        ("archived", rt::OPTIONAL),
        ("cursor", rt::OPTIONAL),
        ("email", rt::OPTIONAL),
        ("id", rt::OPTIONAL),
        ("integration_id", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.archived),
            1 => field.read(&mut self.cursor),
            2 => field.read(&mut self.email),
            3 => field.read(&mut self.id),
            4 => field.read(&mut self.integration_id),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.archived);
        to.field(1, &self.cursor);
        to.field(2, &self.email);
        to.field(3, &self.id);
        to.field(4, &self.integration_id);
    }
}
rt::record!(ListUsers);

impl rt::Paged for ListUsers {
    type Item = User;
    const PAGING: rt::Paging = rt::Paging::NextLink {
        limit: None,
        max: Some(300),
    };
    #[inline]
    fn page(output: rt::Output<Self>) -> rt::Page<Self::Item> {
        let next = output.next.clone();
        rt::Page::of(output.results).next(next)
    }
    #[inline]
    fn key(item: &Self::Item) -> Option<u64> {
        rt::key(&item.id)
    }
}

#[doc(hidden)]
impl rt::Call<'_, ListUsers> {
    /// Returns only users that are archived (`true`) or only users that are not (`false`).
    pub fn archived(mut self, archived: bool) -> Self {
        self.operation.archived = Some(archived);
        self
    }
    /// Cursor of the page to return, taken from the `next` or `previous` URL of an earlier answer.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.operation.cursor = Some(cursor.into());
        self
    }
    /// Returns users whose email address contains this text.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.operation.email = Some(email.into());
        self
    }
    /// Returns the user with this identifier (UUID).
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.operation.id = Some(id.into());
        self
    }
    /// Returns users of the directory integration with this identifier (UUID).
    pub fn integration_id(mut self, integration_id: impl Into<String>) -> Self {
        self.operation.integration_id = Some(integration_id.into());
        self
    }
}

/// Delete a user.
///
/// Arguments of [`delete`](Users::delete), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteUser {
    /// Identifier (UUID) of the user.
    pub user_id: ids::UserId,
}

impl rt::Operation for DeleteUser {
    type Response = rt::Json<Option<DeleteUserResponse>>;
    const META: rt::Meta = rt::Meta {
        id: "deleteUser",
        method: rt::Method::Delete,
        path: "/api/v1/users/{user_id}",
        risk: rt::Risk::Irreversible,
        success: &[200, 204],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("user_id", &self.user_id);
    }
}

impl rt::Record for DeleteUser {
    const NAME: &'static str = "DeleteUser";
    const FIELDS: rt::FieldTable = &[("user_id", rt::REQUIRED | rt::NO_DEFAULT)];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.user_id),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.user_id);
    }
}
rt::record!(DeleteUser);

/// Get a user.
///
/// Arguments of [`get`](Users::get), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetUser {
    /// Identifier (UUID) of the user.
    pub user_id: ids::UserId,
}

impl rt::Operation for GetUser {
    type Response = rt::Json<User>;
    const META: rt::Meta = rt::Meta {
        id: "getUser",
        method: rt::Method::Get,
        path: "/api/v1/users/{user_id}",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("user_id", &self.user_id);
    }
}

impl rt::Record for GetUser {
    const NAME: &'static str = "GetUser";
    const FIELDS: rt::FieldTable = &[("user_id", rt::REQUIRED | rt::NO_DEFAULT)];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.user_id),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.user_id);
    }
}
rt::record!(GetUser);

/// The answer to deleting a user.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteUserResponse {
    /// Message about the outcome.
    pub detail: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for DeleteUserResponse {
    const NAME: &'static str = "DeleteUserResponse";
    const FIELDS: rt::FieldTable = &[("detail", rt::REQUIRED | rt::NOT_OPTION)];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.detail),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.detail);
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
rt::record!(DeleteUserResponse);

/// One user that a directory integration has brought into the tenant.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct User {
    /// Whether the user is active in the directory.
    pub active: Option<bool>,
    /// Whether the user is archived in the tenant.
    pub archived: Option<bool>,
    /// Time the user was added to the tenant.
    pub created_at: rt::Timestamp,
    /// Department of the user; null when it is not known.
    pub department: Option<String>,
    /// Former identifier of the user, a number as text.
    pub deprecated_user_id: String,
    /// Number of devices assigned to the user.
    pub device_count: Option<i64>,
    /// Email address of the user.
    pub email: String,
    /// Identifier (UUID) of the user.
    pub id: ids::UserId,
    /// Directory integration that the user comes from.
    pub integration: Option<UserIntegration>,
    /// Job title of the user; null when it is not known.
    pub job_title: Option<String>,
    /// Display name of the user.
    pub name: String,
    /// Time the user was last changed.
    pub updated_at: rt::Timestamp,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for User {
    const NAME: &'static str = "User";
    const FIELDS: rt::FieldTable = &[
        ("active", rt::REQUIRED),
        ("archived", rt::REQUIRED),
        ("created_at", rt::REQUIRED | rt::NOT_OPTION),
        ("department", rt::REQUIRED | rt::NULLABLE),
        ("deprecated_user_id", rt::REQUIRED | rt::NOT_OPTION),
        ("device_count", rt::REQUIRED),
        ("email", rt::REQUIRED | rt::NOT_OPTION),
        ("id", rt::REQUIRED | rt::NOT_OPTION),
        ("integration", rt::REQUIRED),
        ("job_title", rt::REQUIRED | rt::NULLABLE),
        ("name", rt::REQUIRED | rt::NOT_OPTION),
        ("updated_at", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.active),
            1 => field.read(&mut self.archived),
            2 => field.read(&mut self.created_at),
            3 => field.read(&mut self.department),
            4 => field.read(&mut self.deprecated_user_id),
            5 => field.read(&mut self.device_count),
            6 => field.read(&mut self.email),
            7 => field.read(&mut self.id),
            8 => field.read(&mut self.integration),
            9 => field.read(&mut self.job_title),
            10 => field.read(&mut self.name),
            11 => field.read(&mut self.updated_at),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.active);
        to.field(1, &self.archived);
        to.field(2, &self.created_at);
        to.field(3, &self.department);
        to.field(4, &self.deprecated_user_id);
        to.field(5, &self.device_count);
        to.field(6, &self.email);
        to.field(7, &self.id);
        to.field(8, &self.integration);
        to.field(9, &self.job_title);
        to.field(10, &self.name);
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
rt::record!(User);

/// The directory integration that a user comes from.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UserIntegration {
    /// Number of the integration.
    pub id: Option<i64>,
    /// Name of the integration.
    pub name: String,
    /// Kind of the directory, such as `office365`.
    pub type_: String,
    /// Identifier (UUID) of the integration.
    pub uuid: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for UserIntegration {
    const NAME: &'static str = "UserIntegration";
    const FIELDS: rt::FieldTable = &[
        ("id", rt::REQUIRED),
        ("name", rt::REQUIRED | rt::NOT_OPTION),
        ("type", rt::REQUIRED | rt::NOT_OPTION),
        ("uuid", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.id),
            1 => field.read(&mut self.name),
            2 => field.read(&mut self.type_),
            3 => field.read(&mut self.uuid),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.id);
        to.field(1, &self.name);
        to.field(2, &self.type_);
        to.field(3, &self.uuid);
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
rt::record!(UserIntegration);

/// One page of users.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UserPage {
    /// URL of the next page, with its cursor in the query; null on the last one.
    pub next: Option<String>,
    /// URL of the page before, with its cursor in the query; null on the first one.
    pub previous: Option<String>,
    /// Users on this page.
    pub results: Vec<User>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for UserPage {
    const NAME: &'static str = "UserPage";
    const FIELDS: rt::FieldTable = &[
        ("next", rt::REQUIRED | rt::NULLABLE),
        ("previous", rt::REQUIRED | rt::NULLABLE),
        ("results", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.next),
            1 => field.read(&mut self.previous),
            2 => field.read(&mut self.results),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.next);
        to.field(1, &self.previous);
        to.field(2, &self.results);
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
rt::record!(UserPage);
