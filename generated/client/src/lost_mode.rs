// Made by `cargo xtask generate` from spec/. Do not edit: put corrections into spec/overlays.

//! Lost Mode for iPhone and iPad: lock, locate and play a sound.

use crate::ids;
use crate::runtime as rt;

/// The operations of this group: [`Client::lost_mode`](rt::Client::lost_mode) gives them.
#[derive(Clone, Copy, Debug)]
pub struct LostMode<'c> {
    pub(crate) client: &'c rt::Client,
}

impl<'c> LostMode<'c> {
    /// Turn off Lost Mode.
    ///
    /// Turns Lost Mode of an iPhone or iPad off, which unlocks the device for its user. When the command is already waiting for the device the answer says so.
    ///
    /// * `device_id`: Identifier (UUID) of the device record.
    ///
    /// `POST /api/v1/devices/{device_id}/action/disablelostmode`: interrupts someone's work. [Retried](crate#risk-and-retries) only if the API has done nothing. For iPhone, iPad.
    ///
    /// Answers a [`Document`](rt::Document): the specification does not say what is in it.
    ///
    /// [`wait`](rt::Call::wait) waits until an Apple device has carried out the command.
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// kandji.lost_mode().disable("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// ```no_run
    /// use kandji_client::Polling;
    /// use std::time::Duration;
    ///
    /// # async fn compiled(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let polling = Polling::default().timeout(Duration::from_secs(120));
    /// let command = kandji
    ///     .lost_mode()
    ///     .disable("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11")
    ///     .wait()
    ///     .polling(polling)
    ///     .send()
    ///     .await?;
    /// println!("{command:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn disable(
        &self,
        device_id: impl Into<ids::DeviceId>,
    ) -> rt::Call<'c, DisableLostMode> {
        rt::Call::new(
            self.client,
            DisableLostMode {
                device_id: device_id.into(),
            },
        )
    }
    /// Turn on Lost Mode.
    ///
    /// Turns Lost Mode of an iPhone or iPad on: the device is locked and reports its location. A message, a phone number and a footnote for the lock screen are optional.
    ///
    /// * `device_id`: Identifier (UUID) of the device record.
    ///
    /// Setters: `footnote`, `message`, `phone_number`; see [`EnableLostMode`] and [`EnableLostModeBody`].
    ///
    /// `POST /api/v1/devices/{device_id}/action/enablelostmode`: interrupts someone's work. [Retried](crate#risk-and-retries) only if the API has done nothing. For iPhone, iPad.
    ///
    /// Answers a [`Document`](rt::Document): the specification does not say what is in it.
    ///
    /// [`wait`](rt::Call::wait) waits until an Apple device has carried out the command.
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// kandji
    ///     .lost_mode()
    ///     .enable("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11")
    ///     .footnote("footnote")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// ```no_run
    /// use kandji_client::Polling;
    /// use std::time::Duration;
    ///
    /// # async fn compiled(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let polling = Polling::default().timeout(Duration::from_secs(120));
    /// let command = kandji
    ///     .lost_mode()
    ///     .enable("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11")
    ///     .wait()
    ///     .polling(polling)
    ///     .send()
    ///     .await?;
    /// println!("{command:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn enable(
        &self,
        device_id: impl Into<ids::DeviceId>,
    ) -> rt::Call<'c, EnableLostMode> {
        rt::Call::new(
            self.client,
            EnableLostMode {
                device_id: device_id.into(),
                ..EnableLostMode::default()
            },
        )
    }
    /// Play the Lost Mode sound.
    ///
    /// Plays a sound for two minutes on an iPhone or iPad that is in Lost Mode, even when it is muted. Any side button of the device ends it.
    ///
    /// * `device_id`: Identifier (UUID) of the device record.
    ///
    /// `POST /api/v1/devices/{device_id}/action/playlostmodesound`: asks a device to do something harmless. [Retried](crate#risk-and-retries) only if the API has done nothing. For iPhone, iPad.
    ///
    /// Answers a [`Document`](rt::Document): the specification does not say what is in it.
    ///
    /// [`wait`](rt::Call::wait) waits until an Apple device has carried out the command.
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// kandji.lost_mode().play_sound("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// ```no_run
    /// use kandji_client::Polling;
    /// use std::time::Duration;
    ///
    /// # async fn compiled(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let polling = Polling::default().timeout(Duration::from_secs(120));
    /// let command = kandji
    ///     .lost_mode()
    ///     .play_sound("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11")
    ///     .wait()
    ///     .polling(polling)
    ///     .send()
    ///     .await?;
    /// println!("{command:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn play_sound(
        &self,
        device_id: impl Into<ids::DeviceId>,
    ) -> rt::Call<'c, PlayLostModeSound> {
        rt::Call::new(
            self.client,
            PlayLostModeSound {
                device_id: device_id.into(),
            },
        )
    }
    /// Update the Lost Mode location.
    ///
    /// Asks an iPhone or iPad in Lost Mode for its location. Read the result from the Lost Mode details of the device.
    ///
    /// * `device_id`: Identifier (UUID) of the device record.
    ///
    /// `POST /api/v1/devices/{device_id}/action/updatelocation`: asks a device to do something harmless. [Retried](crate#risk-and-retries) only if the API has done nothing. For iPhone, iPad.
    ///
    /// Answers a [`Document`](rt::Document): the specification does not say what is in it.
    ///
    /// [`wait`](rt::Call::wait) waits until an Apple device has carried out the command.
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// kandji.lost_mode().update_location("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// ```no_run
    /// use kandji_client::Polling;
    /// use std::time::Duration;
    ///
    /// # async fn compiled(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let polling = Polling::default().timeout(Duration::from_secs(120));
    /// let command = kandji
    ///     .lost_mode()
    ///     .update_location("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11")
    ///     .wait()
    ///     .polling(polling)
    ///     .send()
    ///     .await?;
    /// println!("{command:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_location(
        &self,
        device_id: impl Into<ids::DeviceId>,
    ) -> rt::Call<'c, UpdateLocation> {
        rt::Call::new(
            self.client,
            UpdateLocation {
                device_id: device_id.into(),
            },
        )
    }
}

/// Turn off Lost Mode.
///
/// Arguments of [`disable`](LostMode::disable), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DisableLostMode {
    /// Identifier (UUID) of the device record.
    pub device_id: ids::DeviceId,
}

impl rt::Operation for DisableLostMode {
    type Response = rt::Binary;
    const META: rt::Meta = rt::Meta {
        id: "disableLostMode",
        method: rt::Method::Post,
        path: "/api/v1/devices/{device_id}/action/disablelostmode",
        risk: rt::Risk::Disruptive,
        success: &[200],
        accept: "*/*",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("device_id", &self.device_id);
    }
}

impl rt::Record for DisableLostMode {
    const NAME: &'static str = "DisableLostMode";
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
rt::record!(DisableLostMode);

#[cfg(feature = "device_actions")]
impl rt::CommandOperation for DisableLostMode {
    type List = crate::device_actions::ListDeviceCommands;
    const KINDS: &'static [&'static str] = &["DisableLostMode"];
    fn commands(&self) -> crate::device_actions::ListDeviceCommands {
        crate::device_actions::ListDeviceCommands {
            device_id: self.device_id.clone(),
            ..crate::device_actions::ListDeviceCommands::default()
        }
    }
}

/// Turn on Lost Mode.
///
/// Arguments of [`enable`](LostMode::enable), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnableLostMode {
    /// Identifier (UUID) of the device record.
    pub device_id: ids::DeviceId,
    /// What is sent.
    pub body: EnableLostModeBody,
}

impl rt::Operation for EnableLostMode {
    type Response = rt::Binary;
    const META: rt::Meta = rt::Meta {
        id: "enableLostMode",
        method: rt::Method::Post,
        path: "/api/v1/devices/{device_id}/action/enablelostmode",
        risk: rt::Risk::Disruptive,
        success: &[200],
        accept: "*/*",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("device_id", &self.device_id);
        to.json(&self.body);
    }
}

impl rt::Record for EnableLostMode {
    const NAME: &'static str = "EnableLostMode";
    const FIELDS: rt::FieldTable = &[
        ("device_id", rt::REQUIRED | rt::NO_DEFAULT),
        ("body", rt::OPTIONAL),
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
rt::record!(EnableLostMode);

#[cfg(feature = "device_actions")]
impl rt::CommandOperation for EnableLostMode {
    type List = crate::device_actions::ListDeviceCommands;
    const KINDS: &'static [&'static str] = &["EnableLostMode"];
    fn commands(&self) -> crate::device_actions::ListDeviceCommands {
        crate::device_actions::ListDeviceCommands {
            device_id: self.device_id.clone(),
            ..crate::device_actions::ListDeviceCommands::default()
        }
    }
}

#[doc(hidden)]
impl rt::Call<'_, EnableLostMode> {
    /// Footnote on the lock screen.
    pub fn footnote(mut self, footnote: impl Into<String>) -> Self {
        self.operation.body.footnote = Some(footnote.into());
        self
    }
    /// Message on the lock screen.
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.operation.body.message = Some(message.into());
        self
    }
    /// Phone number on the lock screen.
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.operation.body.phone_number = Some(phone_number.into());
        self
    }
}

/// Play the Lost Mode sound.
///
/// Arguments of [`play_sound`](LostMode::play_sound), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PlayLostModeSound {
    /// Identifier (UUID) of the device record.
    pub device_id: ids::DeviceId,
}

impl rt::Operation for PlayLostModeSound {
    type Response = rt::Binary;
    const META: rt::Meta = rt::Meta {
        id: "playLostModeSound",
        method: rt::Method::Post,
        path: "/api/v1/devices/{device_id}/action/playlostmodesound",
        risk: rt::Risk::Nudge,
        success: &[200],
        accept: "*/*",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("device_id", &self.device_id);
    }
}

impl rt::Record for PlayLostModeSound {
    const NAME: &'static str = "PlayLostModeSound";
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
rt::record!(PlayLostModeSound);

#[cfg(feature = "device_actions")]
impl rt::CommandOperation for PlayLostModeSound {
    type List = crate::device_actions::ListDeviceCommands;
    const KINDS: &'static [&'static str] = &["PlayLostModeSound"];
    fn commands(&self) -> crate::device_actions::ListDeviceCommands {
        crate::device_actions::ListDeviceCommands {
            device_id: self.device_id.clone(),
            ..crate::device_actions::ListDeviceCommands::default()
        }
    }
}

/// Update the Lost Mode location.
///
/// Arguments of [`update_location`](LostMode::update_location), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateLocation {
    /// Identifier (UUID) of the device record.
    pub device_id: ids::DeviceId,
}

impl rt::Operation for UpdateLocation {
    type Response = rt::Binary;
    const META: rt::Meta = rt::Meta {
        id: "updateLocation",
        method: rt::Method::Post,
        path: "/api/v1/devices/{device_id}/action/updatelocation",
        risk: rt::Risk::Nudge,
        success: &[200],
        accept: "*/*",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("device_id", &self.device_id);
    }
}

impl rt::Record for UpdateLocation {
    const NAME: &'static str = "UpdateLocation";
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
rt::record!(UpdateLocation);

#[cfg(feature = "device_actions")]
impl rt::CommandOperation for UpdateLocation {
    type List = crate::device_actions::ListDeviceCommands;
    const KINDS: &'static [&'static str] = &["DeviceLocation"];
    fn commands(&self) -> crate::device_actions::ListDeviceCommands {
        crate::device_actions::ListDeviceCommands {
            device_id: self.device_id.clone(),
            ..crate::device_actions::ListDeviceCommands::default()
        }
    }
}

/// Texts to show on the lock screen.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnableLostModeBody {
    /// Footnote on the lock screen.
    pub footnote: Option<String>,
    /// Message on the lock screen.
    pub message: Option<String>,
    /// Phone number on the lock screen.
    pub phone_number: Option<String>,
}

impl rt::Record for EnableLostModeBody {
    const NAME: &'static str = "EnableLostModeBody";
    const FIELDS: rt::FieldTable = &[
        ("Footnote", rt::OPTIONAL),
        ("Message", rt::OPTIONAL),
        ("PhoneNumber", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.footnote),
            1 => field.read(&mut self.message),
            2 => field.read(&mut self.phone_number),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.footnote);
        to.field(1, &self.message);
        to.field(2, &self.phone_number);
    }
}
rt::record!(EnableLostModeBody);
