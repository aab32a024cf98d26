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
    /// Answers [`Vec<DeviceNote>`](DeviceNote).
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = kandji.notes().get_device("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11").send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_device(
        &self,
        device_id: impl Into<ids::DeviceId>,
    ) -> rt::Call<'c, GetDeviceNotes> {
        rt::Call::new(
            self.client,
            GetDeviceNotes {
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
    /// Answers [`DeviceNote`].
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = kandji
    ///     .notes()
    ///     .create_device("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11", "content")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_device(
        &self,
        device_id: impl Into<ids::DeviceId>,
        content: impl Into<String>,
    ) -> rt::Call<'c, CreateDeviceNote> {
        rt::Call::new(
            self.client,
            CreateDeviceNote {
                device_id: device_id.into(),
                body: CreateDeviceNoteBody {
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
    /// Answers [`DeleteDeviceNoteResponse`].
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = kandji
    ///     .notes()
    ///     .delete_device("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11", "6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_device(
        &self,
        device_id: impl Into<ids::DeviceId>,
        note_id: impl Into<ids::NoteId>,
    ) -> rt::Call<'c, DeleteDeviceNote> {
        rt::Call::new(
            self.client,
            DeleteDeviceNote {
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
    /// Answers [`DeviceNote`].
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = kandji
    ///     .notes()
    ///     .retrieve_device("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11", "6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn retrieve_device(
        &self,
        device_id: impl Into<ids::DeviceId>,
        note_id: impl Into<ids::NoteId>,
    ) -> rt::Call<'c, RetrieveDeviceNote> {
        rt::Call::new(
            self.client,
            RetrieveDeviceNote {
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
    /// Answers [`DeviceNote`].
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = kandji
    ///     .notes()
    ///     .update_device("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11", "6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11", "content")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_device(
        &self,
        device_id: impl Into<ids::DeviceId>,
        note_id: impl Into<ids::NoteId>,
        content: impl Into<String>,
    ) -> rt::Call<'c, UpdateDeviceNote> {
        rt::Call::new(
            self.client,
            UpdateDeviceNote {
                device_id: device_id.into(),
                note_id: note_id.into(),
                body: UpdateDeviceNoteBody {
                    content: content.into(),
                },
            },
        )
    }
}

/// List notes of a device.
///
/// Arguments of [`get_device`](Notes::get_device), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDeviceNotes {
    /// Identifier (UUID) of the device record.
    pub device_id: ids::DeviceId,
}

impl rt::Operation for GetDeviceNotes {
    type Answer = rt::Json<Vec<DeviceNote>>;
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

impl rt::Record for GetDeviceNotes {
    const NAME: &'static str = "GetDeviceNotes";
    const FIELDS: rt::FieldTable = &[("device_id", rt::REQUIRED | rt::NEEDED)];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.place() {
            0 => slot.read(&mut self.device_id),
            _ => slot.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::Fields<'_, S>) {
        to.field(0, &self.device_id);
    }
}
rt::record!(GetDeviceNotes);

/// Create a note.
///
/// Arguments of [`create_device`](Notes::create_device), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateDeviceNote {
    /// Identifier (UUID) of the device record.
    pub device_id: ids::DeviceId,
    /// What is sent.
    pub body: CreateDeviceNoteBody,
}

impl rt::Operation for CreateDeviceNote {
    type Answer = rt::Json<DeviceNote>;
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

impl rt::Record for CreateDeviceNote {
    const NAME: &'static str = "CreateDeviceNote";
    const FIELDS: rt::FieldTable = &[
        ("device_id", rt::REQUIRED | rt::NEEDED),
        ("body", rt::REQUIRED | rt::NEEDED),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.place() {
            0 => slot.read(&mut self.device_id),
            1 => slot.read(&mut self.body),
            _ => slot.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::Fields<'_, S>) {
        to.field(0, &self.device_id);
        to.field(1, &self.body);
    }
}
rt::record!(CreateDeviceNote);

/// Delete a note.
///
/// Arguments of [`delete_device`](Notes::delete_device), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteDeviceNote {
    /// Identifier (UUID) of the device record.
    pub device_id: ids::DeviceId,
    /// Identifier (UUID) of the note.
    pub note_id: ids::NoteId,
}

impl rt::Operation for DeleteDeviceNote {
    type Answer = rt::Json<DeleteDeviceNoteResponse>;
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

impl rt::Record for DeleteDeviceNote {
    const NAME: &'static str = "DeleteDeviceNote";
    const FIELDS: rt::FieldTable = &[
        ("device_id", rt::REQUIRED | rt::NEEDED),
        ("note_id", rt::REQUIRED | rt::NEEDED),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.place() {
            0 => slot.read(&mut self.device_id),
            1 => slot.read(&mut self.note_id),
            _ => slot.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::Fields<'_, S>) {
        to.field(0, &self.device_id);
        to.field(1, &self.note_id);
    }
}
rt::record!(DeleteDeviceNote);

/// Get a note.
///
/// Arguments of [`retrieve_device`](Notes::retrieve_device), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RetrieveDeviceNote {
    /// Identifier (UUID) of the device record.
    pub device_id: ids::DeviceId,
    /// Identifier (UUID) of the note.
    pub note_id: ids::NoteId,
}

impl rt::Operation for RetrieveDeviceNote {
    type Answer = rt::Json<DeviceNote>;
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

impl rt::Record for RetrieveDeviceNote {
    const NAME: &'static str = "RetrieveDeviceNote";
    const FIELDS: rt::FieldTable = &[
        ("device_id", rt::REQUIRED | rt::NEEDED),
        ("note_id", rt::REQUIRED | rt::NEEDED),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.place() {
            0 => slot.read(&mut self.device_id),
            1 => slot.read(&mut self.note_id),
            _ => slot.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::Fields<'_, S>) {
        to.field(0, &self.device_id);
        to.field(1, &self.note_id);
    }
}
rt::record!(RetrieveDeviceNote);

/// Update a note.
///
/// Arguments of [`update_device`](Notes::update_device), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateDeviceNote {
    /// Identifier (UUID) of the device record.
    pub device_id: ids::DeviceId,
    /// Identifier (UUID) of the note.
    pub note_id: ids::NoteId,
    /// What is sent.
    pub body: UpdateDeviceNoteBody,
}

impl rt::Operation for UpdateDeviceNote {
    type Answer = rt::Json<DeviceNote>;
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

impl rt::Record for UpdateDeviceNote {
    const NAME: &'static str = "UpdateDeviceNote";
    const FIELDS: rt::FieldTable = &[
        ("device_id", rt::REQUIRED | rt::NEEDED),
        ("note_id", rt::REQUIRED | rt::NEEDED),
        ("body", rt::REQUIRED | rt::NEEDED),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.place() {
            0 => slot.read(&mut self.device_id),
            1 => slot.read(&mut self.note_id),
            2 => slot.read(&mut self.body),
            _ => slot.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::Fields<'_, S>) {
        to.field(0, &self.device_id);
        to.field(1, &self.note_id);
        to.field(2, &self.body);
    }
}
rt::record!(UpdateDeviceNote);

/// The note to add.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateDeviceNoteBody {
    /// Text of the note.
    pub content: String,
}

impl rt::Record for CreateDeviceNoteBody {
    const NAME: &'static str = "CreateDeviceNoteBody";
    const FIELDS: rt::FieldTable = &[("content", rt::REQUIRED | rt::NEEDED)];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.place() {
            0 => slot.read(&mut self.content),
            _ => slot.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::Fields<'_, S>) {
        to.field(0, &self.content);
    }
}
rt::record!(CreateDeviceNoteBody);

/// Confirms that a note was deleted.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteDeviceNoteResponse {
    /// Time the note was deleted.
    pub deleted_at: rt::Timestamp,
    /// Identifier (UUID) of the deleted note.
    pub note_id: ids::NoteId,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for DeleteDeviceNoteResponse {
    const NAME: &'static str = "DeleteDeviceNoteResponse";
    const FIELDS: rt::FieldTable = &[
        ("deleted_at", rt::REQUIRED | rt::BARE),
        ("note_id", rt::REQUIRED | rt::BARE),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.place() {
            0 => slot.read(&mut self.deleted_at),
            1 => slot.read(&mut self.note_id),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::Fields<'_, S>) {
        to.field(0, &self.deleted_at);
        to.field(1, &self.note_id);
        to.rest(&self.extra);
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
rt::record!(DeleteDeviceNoteResponse);

/// One note on a device.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceNote {
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

impl rt::Record for DeviceNote {
    const NAME: &'static str = "DeviceNote";
    const FIELDS: rt::FieldTable = &[
        ("author", rt::REQUIRED | rt::BARE),
        ("content", rt::REQUIRED | rt::BARE),
        ("created_at", rt::REQUIRED | rt::BARE),
        ("note_id", rt::REQUIRED | rt::BARE),
        ("updated_at", rt::REQUIRED | rt::BARE),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.place() {
            0 => slot.read(&mut self.author),
            1 => slot.read(&mut self.content),
            2 => slot.read(&mut self.created_at),
            3 => slot.read(&mut self.note_id),
            4 => slot.read(&mut self.updated_at),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::Fields<'_, S>) {
        to.field(0, &self.author);
        to.field(1, &self.content);
        to.field(2, &self.created_at);
        to.field(3, &self.note_id);
        to.field(4, &self.updated_at);
        to.rest(&self.extra);
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
rt::record!(DeviceNote);

/// What to change of the note.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateDeviceNoteBody {
    /// Text that takes the place of the former one.
    pub content: String,
}

impl rt::Record for UpdateDeviceNoteBody {
    const NAME: &'static str = "UpdateDeviceNoteBody";
    const FIELDS: rt::FieldTable = &[("content", rt::REQUIRED | rt::NEEDED)];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.place() {
            0 => slot.read(&mut self.content),
            _ => slot.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::Fields<'_, S>) {
        to.field(0, &self.content);
    }
}
rt::record!(UpdateDeviceNoteBody);
