// Made by `cargo xtask generate` from spec/. Do not edit: put corrections into spec/overlays.

//! Categories that library items are shown in by Self Service.

use crate::runtime as rt;

/// The operations of this group: [`Client::self_service`](rt::Client::self_service) gives them.
#[derive(Clone, Copy, Debug)]
pub struct SelfService<'c> {
    pub(crate) client: &'c rt::Client,
}

impl<'c> SelfService<'c> {
    /// List Self Service categories.
    ///
    /// Lists identifier and name of the Self Service categories as a bare array, in one answer. The identifier is what a library item needs to be shown in a category.
    ///
    /// `GET /api/v1/self-service/categories`: reads and changes nothing. [Retried](crate#risk-and-retries) after any passing fault.
    ///
    /// Answers [`Vec<SelfServiceCategory>`](SelfServiceCategory).
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = kandji.self_service().list_categories().send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_categories(&self) -> rt::Call<'c, ListSelfServiceCategories> {
        rt::Call::new(self.client, ListSelfServiceCategories::default())
    }
}

/// List Self Service categories.
///
/// Arguments of [`list_categories`](SelfService::list_categories), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListSelfServiceCategories {}
impl rt::Operation for ListSelfServiceCategories {
    type Response = rt::Json<Vec<SelfServiceCategory>>;
    const META: rt::Meta = rt::Meta {
        id: "listSelfServiceCategories",
        method: rt::Method::Get,
        path: "/api/v1/self-service/categories",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, _to: &mut rt::Encoder) {}
}

impl rt::Record for ListSelfServiceCategories {
    const NAME: &'static str = "ListSelfServiceCategories";
    const FIELDS: rt::FieldTable = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        field.skip()
    }
    fn write<S: rt::SerializeMap>(&self, _to: &mut rt::FieldWriter<'_, S>) {}
}
rt::record!(ListSelfServiceCategories);

/// One category of Self Service.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SelfServiceCategory {
    /// Identifier (UUID) of the category.
    pub id: String,
    /// Name of the category, such as `Apps`.
    pub name: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for SelfServiceCategory {
    const NAME: &'static str = "SelfServiceCategory";
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
rt::record!(SelfServiceCategory);
