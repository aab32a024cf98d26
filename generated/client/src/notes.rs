// Made by `cargo xtask generate` from spec/. Do not edit: put corrections into spec/overlays.

//! Notes that people attach to a device.

use crate::ids;
use crate::runtime as rt;

/// The operations of this group: [`Client::notes`](rt::Client::notes) gives them.
#[derive(Clone, Copy, Debug)]
pub struct Notes<'c> {
    pub(crate) client: &'c rt::Client,
}

impl<'c> Notes<'c> {
    /// List notes of a device.
    ///
    /// Lists all notes of a device as a bare array, in one answer. The content of a note may be HTML.
    ///
    /// * `device_id`: Identifier (UUID) of the device record.
    ///
    /// `GET /api/v1/devices/{device_id}/notes`: reads and changes nothing. [Retried](crate#risk-and-retries) after any passing fault.
    ///
    /// Answers [`Vec<Note>`](Note).
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = kandji.notes().list("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11").send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, device_id: impl Into<ids::DeviceId>) -> rt::Call<'c, ListNotes> {
        rt::Call::new(
            self.client,
            ListNotes {
                device_id: device_id.into(),
            },
        )
    }
    /// Create a note.
    ///
    /// Adds a note to a device and returns it with its identifier, times and author.
    ///
    /// * `device_id`: Identifier (UUID) of the device record.
    /// * `content`: Text of the note.
    ///
    /// `POST /api/v1/devices/{device_id}/notes`: adds something. [Retried](crate#risk-and-retries) only if the API has done nothing.
    ///
    /// Answers [`Note`].
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = kandji
    ///     .notes()
    ///     .create("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11", "content")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        device_id: impl Into<ids::DeviceId>,
        content: impl Into<String>,
    ) -> rt::Call<'c, CreateNote> {
        rt::Call::new(
            self.client,
            CreateNote {
                device_id: device_id.into(),
                body: CreateNoteBody {
                    content: content.into(),
                },
            },
        )
    }
    /// Delete a note.
    ///
    /// Deletes a note for good. The answer has a body: the identifier of the note and the time of deletion.
    ///
    /// * `device_id`: Identifier (UUID) of the device record.
    /// * `note_id`: Identifier (UUID) of the note.
    ///
    /// `DELETE /api/v1/devices/{device_id}/notes/{note_id}`: destroys something and cannot be undone. [Retried](crate#risk-and-retries) only if the API cannot have received it.
    ///
    /// Answers [`DeleteNoteResponse`].
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = kandji
    ///     .notes()
    ///     .delete("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11", "6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        device_id: impl Into<ids::DeviceId>,
        note_id: impl Into<ids::NoteId>,
    ) -> rt::Call<'c, DeleteNote> {
        rt::Call::new(
            self.client,
            DeleteNote {
                device_id: device_id.into(),
                note_id: note_id.into(),
            },
        )
    }
    /// Get a note.
    ///
    /// Returns one note of a device.
    ///
    /// * `device_id`: Identifier (UUID) of the device record.
    /// * `note_id`: Identifier (UUID) of the note.
    ///
    /// `GET /api/v1/devices/{device_id}/notes/{note_id}`: reads and changes nothing. [Retried](crate#risk-and-retries) after any passing fault.
    ///
    /// Answers [`Note`].
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = kandji
    ///     .notes()
    ///     .get("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11", "6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        device_id: impl Into<ids::DeviceId>,
        note_id: impl Into<ids::NoteId>,
    ) -> rt::Call<'c, GetNote> {
        rt::Call::new(
            self.client,
            GetNote {
                device_id: device_id.into(),
                note_id: note_id.into(),
            },
        )
    }
    /// Update a note.
    ///
    /// Replaces the content of a note and returns the note.
    ///
    /// * `device_id`: Identifier (UUID) of the device record.
    /// * `note_id`: Identifier (UUID) of the note.
    /// * `content`: Text that takes the place of the former one.
    ///
    /// `PATCH /api/v1/devices/{device_id}/notes/{note_id}`: changes something that can be changed back. [Retried](crate#risk-and-retries) after any passing fault.
    ///
    /// Answers [`Note`].
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = kandji
    ///     .notes()
    ///     .update("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11", "6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11", "content")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        device_id: impl Into<ids::DeviceId>,
        note_id: impl Into<ids::NoteId>,
        content: impl Into<String>,
    ) -> rt::Call<'c, UpdateNote> {
        rt::Call::new(
            self.client,
            UpdateNote {
                device_id: device_id.into(),
                note_id: note_id.into(),
                body: UpdateNoteBody {
                    content: content.into(),
                },
            },
        )
    }
}

/// List notes of a device.
///
/// Arguments of [`list`](Notes::list), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListNotes {
    /// Identifier (UUID) of the device record.
    pub device_id: ids::DeviceId,
}

impl rt::Operation for ListNotes {
    type Response = rt::Json<Vec<Note>>;
    const META: rt::Meta = rt::Meta {
        id: "getDeviceNotes",
        method: rt::Method::Get,
        path: "/api/v1/devices/{device_id}/notes",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("device_id", &self.device_id);
    }
}

impl rt::Record for ListNotes {
    const NAME: &'static str = "ListNotes";
    const FIELDS: rt::FieldTable = &[("device_id", rt::REQUIRED | rt::NO_DEFAULT)];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.device_id),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.device_id);
    }
}
rt::record!(ListNotes);

/// Create a note.
///
/// Arguments of [`create`](Notes::create), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateNote {
    /// Identifier (UUID) of the device record.
    pub device_id: ids::DeviceId,
    /// What is sent.
    pub body: CreateNoteBody,
}

impl rt::Operation for CreateNote {
    type Response = rt::Json<Note>;
    const META: rt::Meta = rt::Meta {
        id: "createDeviceNote",
        method: rt::Method::Post,
        path: "/api/v1/devices/{device_id}/notes",
        risk: rt::Risk::Additive,
        success: &[201],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("device_id", &self.device_id);
        to.json(&self.body);
    }
}

impl rt::Record for CreateNote {
    const NAME: &'static str = "CreateNote";
    const FIELDS: rt::FieldTable = &[
        ("device_id", rt::REQUIRED | rt::NO_DEFAULT),
        ("body", rt::REQUIRED | rt::NO_DEFAULT),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.device_id),
            1 => field.read(&mut self.body),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.device_id);
        to.field(1, &self.body);
    }
}
rt::record!(CreateNote);

/// Delete a note.
///
/// Arguments of [`delete`](Notes::delete), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteNote {
    /// Identifier (UUID) of the device record.
    pub device_id: ids::DeviceId,
    /// Identifier (UUID) of the note.
    pub note_id: ids::NoteId,
}

impl rt::Operation for DeleteNote {
    type Response = rt::Json<DeleteNoteResponse>;
    const META: rt::Meta = rt::Meta {
        id: "deleteDeviceNote",
        method: rt::Method::Delete,
        path: "/api/v1/devices/{device_id}/notes/{note_id}",
        risk: rt::Risk::Irreversible,
        success: &[200],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("device_id", &self.device_id);
        to.path("note_id", &self.note_id);
    }
}

impl rt::Record for DeleteNote {
    const NAME: &'static str = "DeleteNote";
    const FIELDS: rt::FieldTable = &[
        ("device_id", rt::REQUIRED | rt::NO_DEFAULT),
        ("note_id", rt::REQUIRED | rt::NO_DEFAULT),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.device_id),
            1 => field.read(&mut self.note_id),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.device_id);
        to.field(1, &self.note_id);
    }
}
rt::record!(DeleteNote);

/// Get a note.
///
/// Arguments of [`get`](Notes::get), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNote {
    /// Identifier (UUID) of the device record.
    pub device_id: ids::DeviceId,
    /// Identifier (UUID) of the note.
    pub note_id: ids::NoteId,
}

impl rt::Operation for GetNote {
    type Response = rt::Json<Note>;
    const META: rt::Meta = rt::Meta {
        id: "retrieveDeviceNote",
        method: rt::Method::Get,
        path: "/api/v1/devices/{device_id}/notes/{note_id}",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("device_id", &self.device_id);
        to.path("note_id", &self.note_id);
    }
}

impl rt::Record for GetNote {
    const NAME: &'static str = "GetNote";
    const FIELDS: rt::FieldTable = &[
        ("device_id", rt::REQUIRED | rt::NO_DEFAULT),
        ("note_id", rt::REQUIRED | rt::NO_DEFAULT),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.device_id),
            1 => field.read(&mut self.note_id),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.device_id);
        to.field(1, &self.note_id);
    }
}
rt::record!(GetNote);

/// Update a note.
///
/// Arguments of [`update`](Notes::update), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateNote {
    /// Identifier (UUID) of the device record.
    pub device_id: ids::DeviceId,
    /// Identifier (UUID) of the note.
    pub note_id: ids::NoteId,
    /// What is sent.
    pub body: UpdateNoteBody,
}

impl rt::Operation for UpdateNote {
    type Response = rt::Json<Note>;
    const META: rt::Meta = rt::Meta {
        id: "updateDeviceNote",
        method: rt::Method::Patch,
        path: "/api/v1/devices/{device_id}/notes/{note_id}",
        risk: rt::Risk::Update,
        success: &[200],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("device_id", &self.device_id);
        to.path("note_id", &self.note_id);
        to.json(&self.body);
    }
}

impl rt::Record for UpdateNote {
    const NAME: &'static str = "UpdateNote";
    const FIELDS: rt::FieldTable = &[
        ("device_id", rt::REQUIRED | rt::NO_DEFAULT),
        ("note_id", rt::REQUIRED | rt::NO_DEFAULT),
        ("body", rt::REQUIRED | rt::NO_DEFAULT),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.device_id),
            1 => field.read(&mut self.note_id),
            2 => field.read(&mut self.body),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.device_id);
        to.field(1, &self.note_id);
        to.field(2, &self.body);
    }
}
rt::record!(UpdateNote);

/// The note to add.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateNoteBody {
    /// Text of the note.
    pub content: String,
}

impl rt::Record for CreateNoteBody {
    const NAME: &'static str = "CreateNoteBody";
    const FIELDS: rt::FieldTable = &[("content", rt::REQUIRED | rt::NO_DEFAULT)];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.content),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.content);
    }
}
rt::record!(CreateNoteBody);

/// Confirms that a note was deleted.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteNoteResponse {
    /// Time the note was deleted.
    pub deleted_at: rt::Timestamp,
    /// Identifier (UUID) of the deleted note.
    pub note_id: ids::NoteId,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for DeleteNoteResponse {
    const NAME: &'static str = "DeleteNoteResponse";
    const FIELDS: rt::FieldTable = &[
        ("deleted_at", rt::REQUIRED | rt::NOT_OPTION),
        ("note_id", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.deleted_at),
            1 => field.read(&mut self.note_id),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.deleted_at);
        to.field(1, &self.note_id);
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
rt::record!(DeleteNoteResponse);

/// One note on a device.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Note {
    /// Name of the person who wrote the note.
    pub author: String,
    /// Text of the note, which may be HTML.
    pub content: String,
    /// Time the note was written.
    pub created_at: rt::Timestamp,
    /// Identifier (UUID) of the note.
    pub note_id: ids::NoteId,
    /// Time the note was last changed.
    pub updated_at: rt::Timestamp,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for Note {
    const NAME: &'static str = "Note";
    const FIELDS: rt::FieldTable = &[
        ("author", rt::REQUIRED | rt::NOT_OPTION),
        ("content", rt::REQUIRED | rt::NOT_OPTION),
        ("created_at", rt::REQUIRED | rt::NOT_OPTION),
        ("note_id", rt::REQUIRED | rt::NOT_OPTION),
        ("updated_at", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.author),
            1 => field.read(&mut self.content),
            2 => field.read(&mut self.created_at),
            3 => field.read(&mut self.note_id),
            4 => field.read(&mut self.updated_at),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.author);
        to.field(1, &self.content);
        to.field(2, &self.created_at);
        to.field(3, &self.note_id);
        to.field(4, &self.updated_at);
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
rt::record!(Note);

/// What to change of the note.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateNoteBody {
    /// Text that takes the place of the former one.
    pub content: String,
}

impl rt::Record for UpdateNoteBody {
    const NAME: &'static str = "UpdateNoteBody";
    const FIELDS: rt::FieldTable = &[("content", rt::REQUIRED | rt::NO_DEFAULT)];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.content),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.content);
    }
}
rt::record!(UpdateNoteBody);
