// Made by `cargo xtask generate` from spec/. Do not edit: put corrections into spec/overlays.

//! Lost Mode for iPhone and iPad: lock, locate and play a sound.

use crate::runtime as rt;

/// Lost Mode for iPhone and iPad: lock, locate and play a sound.
#[derive(Clone, Copy, Debug)]
pub struct LostMode<'c> {
    pub(crate) client: &'c rt::Client,
}

impl<'c> LostMode<'c> {
    /// Turn off Lost Mode.
    ///
    /// Turns Lost Mode of an iPhone or iPad off, which unlocks the device for its user. When the command is already waiting for the device the answer says so.
    ///
    /// `wait()` waits until an Apple device has carried out the command.
    ///
    /// `POST /api/v1/devices/{device_id}/action/disablelostmode`, risk: disruptive.
    pub fn disable(
        &self,
        device_id: impl Into<String>,
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
    /// `wait()` waits until an Apple device has carried out the command.
    ///
    /// `POST /api/v1/devices/{device_id}/action/enablelostmode`, risk: disruptive.
    pub fn enable(&self, device_id: impl Into<String>) -> rt::Call<'c, EnableLostMode> {
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
    /// `wait()` waits until an Apple device has carried out the command.
    ///
    /// `POST /api/v1/devices/{device_id}/action/playlostmodesound`, risk: nudge.
    pub fn play_sound(
        &self,
        device_id: impl Into<String>,
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
    /// `wait()` waits until an Apple device has carried out the command.
    ///
    /// `POST /api/v1/devices/{device_id}/action/updatelocation`, risk: nudge.
    pub fn update_location(
        &self,
        device_id: impl Into<String>,
    ) -> rt::Call<'c, UpdateLocation> {
        rt::Call::new(
            self.client,
            UpdateLocation {
                device_id: device_id.into(),
            },
        )
    }
}

/// Arguments of `POST /api/v1/devices/{device_id}/action/disablelostmode`.
///
/// Turn off Lost Mode.
///
/// Turns Lost Mode of an iPhone or iPad off, which unlocks the device for its user. When the command is already waiting for the device the answer says so.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DisableLostMode {
    /// Identifier (UUID) of the device record.
    pub device_id: String,
}

impl rt::Operation for DisableLostMode {
    type Answer = rt::Binary;
    const META: rt::Meta = rt::Meta {
        id: "disableLostMode",
        method: rt::Method::Post,
        path: "/api/v1/devices/{device_id}/action/disablelostmode",
        risk: rt::Risk::Disruptive,
        success: &[200],
        accept: "*/*",
        needs_upload: false,
    };
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("device_id", &self.device_id);
    }
}

#[cfg(feature = "device_actions")]
impl rt::Commanding for DisableLostMode {
    type List = crate::device_actions::GetDeviceCommands;
    const KINDS: &'static [&'static str] = &["DisableLostMode"];
    fn commands(&self) -> crate::device_actions::GetDeviceCommands {
        crate::device_actions::GetDeviceCommands {
            device_id: self.device_id.clone(),
            ..crate::device_actions::GetDeviceCommands::default()
        }
    }
}

/// Arguments of `POST /api/v1/devices/{device_id}/action/enablelostmode`.
///
/// Turn on Lost Mode.
///
/// Turns Lost Mode of an iPhone or iPad on: the device is locked and reports its location. A message, a phone number and a footnote for the lock screen are optional.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnableLostMode {
    /// Identifier (UUID) of the device record.
    pub device_id: String,
    /// What is sent.
    pub body: EnableLostModeBody,
}

impl rt::Operation for EnableLostMode {
    type Answer = rt::Binary;
    const META: rt::Meta = rt::Meta {
        id: "enableLostMode",
        method: rt::Method::Post,
        path: "/api/v1/devices/{device_id}/action/enablelostmode",
        risk: rt::Risk::Disruptive,
        success: &[200],
        accept: "*/*",
        needs_upload: false,
    };
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("device_id", &self.device_id);
        to.json(&self.body);
    }
}

#[cfg(feature = "device_actions")]
impl rt::Commanding for EnableLostMode {
    type List = crate::device_actions::GetDeviceCommands;
    const KINDS: &'static [&'static str] = &["EnableLostMode"];
    fn commands(&self) -> crate::device_actions::GetDeviceCommands {
        crate::device_actions::GetDeviceCommands {
            device_id: self.device_id.clone(),
            ..crate::device_actions::GetDeviceCommands::default()
        }
    }
}

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

/// Arguments of `POST /api/v1/devices/{device_id}/action/playlostmodesound`.
///
/// Play the Lost Mode sound.
///
/// Plays a sound for two minutes on an iPhone or iPad that is in Lost Mode, even when it is muted. Any side button of the device ends it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PlayLostModeSound {
    /// Identifier (UUID) of the device record.
    pub device_id: String,
}

impl rt::Operation for PlayLostModeSound {
    type Answer = rt::Binary;
    const META: rt::Meta = rt::Meta {
        id: "playLostModeSound",
        method: rt::Method::Post,
        path: "/api/v1/devices/{device_id}/action/playlostmodesound",
        risk: rt::Risk::Nudge,
        success: &[200],
        accept: "*/*",
        needs_upload: false,
    };
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("device_id", &self.device_id);
    }
}

#[cfg(feature = "device_actions")]
impl rt::Commanding for PlayLostModeSound {
    type List = crate::device_actions::GetDeviceCommands;
    const KINDS: &'static [&'static str] = &["PlayLostModeSound"];
    fn commands(&self) -> crate::device_actions::GetDeviceCommands {
        crate::device_actions::GetDeviceCommands {
            device_id: self.device_id.clone(),
            ..crate::device_actions::GetDeviceCommands::default()
        }
    }
}

/// Arguments of `POST /api/v1/devices/{device_id}/action/updatelocation`.
///
/// Update the Lost Mode location.
///
/// Asks an iPhone or iPad in Lost Mode for its location. Read the result from the Lost Mode details of the device.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateLocation {
    /// Identifier (UUID) of the device record.
    pub device_id: String,
}

impl rt::Operation for UpdateLocation {
    type Answer = rt::Binary;
    const META: rt::Meta = rt::Meta {
        id: "updateLocation",
        method: rt::Method::Post,
        path: "/api/v1/devices/{device_id}/action/updatelocation",
        risk: rt::Risk::Nudge,
        success: &[200],
        accept: "*/*",
        needs_upload: false,
    };
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("device_id", &self.device_id);
    }
}

#[cfg(feature = "device_actions")]
impl rt::Commanding for UpdateLocation {
    type List = crate::device_actions::GetDeviceCommands;
    const KINDS: &'static [&'static str] = &["DeviceLocation"];
    fn commands(&self) -> crate::device_actions::GetDeviceCommands {
        crate::device_actions::GetDeviceCommands {
            device_id: self.device_id.clone(),
            ..crate::device_actions::GetDeviceCommands::default()
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
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "Footnote" => slot.read(0, &mut self.footnote),
            "Message" => slot.read(1, &mut self.message),
            "PhoneNumber" => slot.read(2, &mut self.phone_number),
            _ => slot.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field(0, &self.footnote)?;
        to.field(1, &self.message)?;
        to.field(2, &self.phone_number)?;
        Ok(())
    }
}
rt::record!(EnableLostModeBody);
