// Made by `cargo xtask generate` from spec/. Do not edit: put corrections into spec/overlays.

//! Recovery keys, passwords, PINs and bypass codes of a device, blank where the tenant holds none.

use crate::ids;
use crate::runtime as rt;

/// The operations of this group: [`Client::device_secrets`](rt::Client::device_secrets) gives them.
#[derive(Clone, Copy, Debug)]
pub struct DeviceSecrets<'c> {
    pub(crate) client: &'c rt::Client,
}

impl<'c> DeviceSecrets<'c> {
    /// Get the Activation Lock bypass codes.
    ///
    /// Returns two codes that lift Activation Lock from an Apple device: `user_based_albc` for a lock set by a personal Apple Account, `device_based_albc` for one set by the MDM server. A code is blank where the tenant holds none.
    ///
    /// * `device_id`: Identifier (UUID) of the device record.
    ///
    /// `GET /api/v1/devices/{device_id}/secrets/bypasscode`: reads a secret. [Retried](crate#risk-and-retries) after any passing fault. For Mac, iPhone, iPad, Apple TV, Apple Vision Pro.
    ///
    /// Answers [`ActivationLockBypassCode`].
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = kandji
    ///     .device_secrets()
    ///     .get_activation_lock_bypass_code("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_activation_lock_bypass_code(
        &self,
        device_id: impl Into<ids::DeviceId>,
    ) -> rt::Call<'c, GetActivationLockBypassCode> {
        rt::Call::new(
            self.client,
            GetActivationLockBypassCode {
                device_id: device_id.into(),
            },
        )
    }
    /// Get the FileVault recovery key.
    ///
    /// Returns the key that unlocks a Mac's FileVault volume, blank where the tenant holds none. Reading it is recorded in the audit log.
    ///
    /// * `device_id`: Identifier (UUID) of the device record.
    ///
    /// `GET /api/v1/devices/{device_id}/secrets/filevaultkey`: reads a secret. [Retried](crate#risk-and-retries) after any passing fault. For Mac.
    ///
    /// Answers [`FileVaultKey`].
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = kandji
    ///     .device_secrets()
    ///     .get_filevault_key("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_filevault_key(
        &self,
        device_id: impl Into<ids::DeviceId>,
    ) -> rt::Call<'c, GetFileVaultKey> {
        rt::Call::new(
            self.client,
            GetFileVaultKey {
                device_id: device_id.into(),
            },
        )
    }
    /// Get the Recovery Lock password.
    ///
    /// Returns the Recovery Lock password of a Mac with Apple silicon, or the firmware password of an Intel Mac; blank where the tenant holds none.
    ///
    /// * `device_id`: Identifier (UUID) of the device record.
    ///
    /// `GET /api/v1/devices/{device_id}/secrets/recoverypassword`: reads a secret. [Retried](crate#risk-and-retries) after any passing fault. For Mac.
    ///
    /// Answers [`RecoveryLockPassword`].
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = kandji
    ///     .device_secrets()
    ///     .get_recovery_lock_password("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_recovery_lock_password(
        &self,
        device_id: impl Into<ids::DeviceId>,
    ) -> rt::Call<'c, GetRecoveryLockPassword> {
        rt::Call::new(
            self.client,
            GetRecoveryLockPassword {
                device_id: device_id.into(),
            },
        )
    }
    /// Get the unlock PIN.
    ///
    /// Returns the PIN that unlocks a Mac after a lock command, blank where the tenant holds none.
    ///
    /// * `device_id`: Identifier (UUID) of the device record.
    ///
    /// `GET /api/v1/devices/{device_id}/secrets/unlockpin`: reads a secret. [Retried](crate#risk-and-retries) after any passing fault. For Mac.
    ///
    /// Answers [`UnlockPin`].
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = kandji
    ///     .device_secrets()
    ///     .get_unlock_pin("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_unlock_pin(
        &self,
        device_id: impl Into<ids::DeviceId>,
    ) -> rt::Call<'c, GetUnlockPin> {
        rt::Call::new(
            self.client,
            GetUnlockPin {
                device_id: device_id.into(),
            },
        )
    }
}

/// Get the Activation Lock bypass codes.
///
/// Arguments of [`get_activation_lock_bypass_code`](DeviceSecrets::get_activation_lock_bypass_code), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetActivationLockBypassCode {
    /// Identifier (UUID) of the device record.
    pub device_id: ids::DeviceId,
}

impl rt::Operation for GetActivationLockBypassCode {
    type Response = rt::Json<ActivationLockBypassCode>;
    const META: rt::Meta = rt::Meta {
        id: "getActivationLockBypassCode",
        method: rt::Method::Get,
        path: "/api/v1/devices/{device_id}/secrets/bypasscode",
        risk: rt::Risk::ReadSecret,
        success: &[200],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("device_id", &self.device_id);
    }
}

impl rt::Record for GetActivationLockBypassCode {
    const NAME: &'static str = "GetActivationLockBypassCode";
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
rt::record!(GetActivationLockBypassCode);

/// Get the FileVault recovery key.
///
/// Arguments of [`get_filevault_key`](DeviceSecrets::get_filevault_key), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetFileVaultKey {
    /// Identifier (UUID) of the device record.
    pub device_id: ids::DeviceId,
}

impl rt::Operation for GetFileVaultKey {
    type Response = rt::Json<FileVaultKey>;
    const META: rt::Meta = rt::Meta {
        id: "getFileVaultRecoveryKey",
        method: rt::Method::Get,
        path: "/api/v1/devices/{device_id}/secrets/filevaultkey",
        risk: rt::Risk::ReadSecret,
        success: &[200],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("device_id", &self.device_id);
    }
}

impl rt::Record for GetFileVaultKey {
    const NAME: &'static str = "GetFileVaultKey";
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
rt::record!(GetFileVaultKey);

/// Get the Recovery Lock password.
///
/// Arguments of [`get_recovery_lock_password`](DeviceSecrets::get_recovery_lock_password), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRecoveryLockPassword {
    /// Identifier (UUID) of the device record.
    pub device_id: ids::DeviceId,
}

impl rt::Operation for GetRecoveryLockPassword {
    type Response = rt::Json<RecoveryLockPassword>;
    const META: rt::Meta = rt::Meta {
        id: "getRecoveryLockPassword",
        method: rt::Method::Get,
        path: "/api/v1/devices/{device_id}/secrets/recoverypassword",
        risk: rt::Risk::ReadSecret,
        success: &[200],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("device_id", &self.device_id);
    }
}

impl rt::Record for GetRecoveryLockPassword {
    const NAME: &'static str = "GetRecoveryLockPassword";
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
rt::record!(GetRecoveryLockPassword);

/// Get the unlock PIN.
///
/// Arguments of [`get_unlock_pin`](DeviceSecrets::get_unlock_pin), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetUnlockPin {
    /// Identifier (UUID) of the device record.
    pub device_id: ids::DeviceId,
}

impl rt::Operation for GetUnlockPin {
    type Response = rt::Json<UnlockPin>;
    const META: rt::Meta = rt::Meta {
        id: "getUnlockPin",
        method: rt::Method::Get,
        path: "/api/v1/devices/{device_id}/secrets/unlockpin",
        risk: rt::Risk::ReadSecret,
        success: &[200],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("device_id", &self.device_id);
    }
}

impl rt::Record for GetUnlockPin {
    const NAME: &'static str = "GetUnlockPin";
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
rt::record!(GetUnlockPin);

/// Codes that lift Activation Lock from an Apple device.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ActivationLockBypassCode {
    /// Code for a lock set by the MDM server.
    pub device_based_albc: rt::Secret,
    /// Code for a lock set by a personal Apple Account.
    pub user_based_albc: rt::Secret,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for ActivationLockBypassCode {
    const NAME: &'static str = "ActivationLockBypassCode";
    const FIELDS: rt::FieldTable = &[
        ("device_based_albc", rt::REQUIRED | rt::NOT_OPTION),
        ("user_based_albc", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.device_based_albc),
            1 => field.read(&mut self.user_based_albc),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.device_based_albc);
        to.field(1, &self.user_based_albc);
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
rt::record!(ActivationLockBypassCode);

/// The FileVault recovery key of a Mac.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FileVaultKey {
    /// Recovery key that unlocks the FileVault volume.
    pub key: rt::Secret,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for FileVaultKey {
    const NAME: &'static str = "FileVaultKey";
    const FIELDS: rt::FieldTable = &[("key", rt::REQUIRED | rt::NOT_OPTION)];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.key),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.key);
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
rt::record!(FileVaultKey);

/// The password that protects recovery or the firmware of a Mac.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RecoveryLockPassword {
    /// Recovery Lock password with Apple silicon, firmware password on an Intel Mac.
    pub recovery_password: rt::Secret,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for RecoveryLockPassword {
    const NAME: &'static str = "RecoveryLockPassword";
    const FIELDS: rt::FieldTable = &[
        ("recovery_password", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.recovery_password),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.recovery_password);
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
rt::record!(RecoveryLockPassword);

/// The PIN of a locked Mac.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UnlockPin {
    /// PIN that unlocks the Mac after a lock command.
    pub pin: rt::Secret,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for UnlockPin {
    const NAME: &'static str = "UnlockPin";
    const FIELDS: rt::FieldTable = &[("pin", rt::REQUIRED | rt::NOT_OPTION)];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.pin),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.pin);
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
rt::record!(UnlockPin);
