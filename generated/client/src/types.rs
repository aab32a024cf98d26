// Made by `cargo xtask generate` from spec/. Do not edit: put corrections into spec/overlays.

//! Types that several groups use.

use crate::runtime as rt;

/// `BlueprintEnrollmentCode` of the specification.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BlueprintEnrollmentCode {
    /// `code` on the wire.
    pub code: rt::Secret,
    /// `is_active` on the wire.
    pub is_active: Option<bool>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for BlueprintEnrollmentCode {
    const NAME: &'static str = "BlueprintEnrollmentCode";
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "code" => slot.read(&mut self.code),
            "is_active" => slot.blank(&mut self.is_active),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("code", &self.code)?;
        to.field("is_active", &self.is_active)?;
        to.rest(&self.extra)
    }
}
rt::record!(BlueprintEnrollmentCode);

/// `DetailError` of the specification.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DetailError {
    /// `detail` on the wire.
    pub detail: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for DetailError {
    const NAME: &'static str = "DetailError";
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "detail" => slot.read(&mut self.detail),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("detail", &self.detail)?;
        to.rest(&self.extra)
    }
}
rt::record!(DetailError);

/// `DeviceCommandErrorChain` of the specification.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceCommandErrorChain {
    /// `code` on the wire.
    pub code: Option<i64>,
    /// `domain` on the wire.
    pub domain: String,
    /// `localized_description` on the wire.
    pub localized_description: String,
    /// `us_english_description` on the wire.
    pub us_english_description: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for DeviceCommandErrorChain {
    const NAME: &'static str = "DeviceCommandErrorChain";
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "code" => slot.blank(&mut self.code),
            "domain" => slot.read(&mut self.domain),
            "localized_description" => slot.read(&mut self.localized_description),
            "us_english_description" => slot.read(&mut self.us_english_description),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("code", &self.code)?;
        to.field("domain", &self.domain)?;
        to.field("localized_description", &self.localized_description)?;
        to.field("us_english_description", &self.us_english_description)?;
        to.rest(&self.extra)
    }
}
rt::record!(DeviceCommandErrorChain);

/// `DeviceLibraryItemBlueprint` of the specification.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceLibraryItemBlueprint {
    /// `id` on the wire.
    pub id: String,
    /// `name` on the wire.
    pub name: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for DeviceLibraryItemBlueprint {
    const NAME: &'static str = "DeviceLibraryItemBlueprint";
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "id" => slot.read(&mut self.id),
            "name" => slot.read(&mut self.name),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("id", &self.id)?;
        to.field("name", &self.name)?;
        to.rest(&self.extra)
    }
}
rt::record!(DeviceLibraryItemBlueprint);

/// `DeviceLibraryItemComputer` of the specification.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceLibraryItemComputer {
    /// `id` on the wire.
    pub id: String,
    /// `name` on the wire.
    pub name: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for DeviceLibraryItemComputer {
    const NAME: &'static str = "DeviceLibraryItemComputer";
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "id" => slot.read(&mut self.id),
            "name" => slot.read(&mut self.name),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("id", &self.id)?;
        to.field("name", &self.name)?;
        to.rest(&self.extra)
    }
}
rt::record!(DeviceLibraryItemComputer);

/// `DeviceLibraryItemEdrStatus` of the specification.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceLibraryItemEdrStatus {
    /// `baseline_scan_runtime` on the wire.
    pub baseline_scan_runtime: String,
    /// `last_baseline_scan` on the wire.
    pub last_baseline_scan: String,
    /// `malware_posture` on the wire.
    pub malware_posture: String,
    /// `next_baseline_scan` on the wire.
    pub next_baseline_scan: String,
    /// `pup_posture` on the wire.
    pub pup_posture: String,
    /// `status` on the wire.
    pub status: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for DeviceLibraryItemEdrStatus {
    const NAME: &'static str = "DeviceLibraryItemEdrStatus";
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "baseline_scan_runtime" => slot.read(&mut self.baseline_scan_runtime),
            "last_baseline_scan" => slot.read(&mut self.last_baseline_scan),
            "malware_posture" => slot.read(&mut self.malware_posture),
            "next_baseline_scan" => slot.read(&mut self.next_baseline_scan),
            "pup_posture" => slot.read(&mut self.pup_posture),
            "status" => slot.read(&mut self.status),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("baseline_scan_runtime", &self.baseline_scan_runtime)?;
        to.field("last_baseline_scan", &self.last_baseline_scan)?;
        to.field("malware_posture", &self.malware_posture)?;
        to.field("next_baseline_scan", &self.next_baseline_scan)?;
        to.field("pup_posture", &self.pup_posture)?;
        to.field("status", &self.status)?;
        to.rest(&self.extra)
    }
}
rt::record!(DeviceLibraryItemEdrStatus);

/// `ErrorBody` of the specification.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorBody {
    /// `error` on the wire.
    pub error: Option<String>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for ErrorBody {
    const NAME: &'static str = "ErrorBody";
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "error" => slot.read(&mut self.error),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("error", &self.error)?;
        to.rest(&self.extra)
    }
}
rt::record!(ErrorBody);

/// `UpdateBlueprintEnrollmentCode` of the specification.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateBlueprintEnrollmentCode {
    /// Code to enroll devices with.
    pub code: Option<rt::Secret>,
    /// Whether devices can be enrolled with the code.
    pub is_active: Option<bool>,
}

impl rt::Record for UpdateBlueprintEnrollmentCode {
    const NAME: &'static str = "UpdateBlueprintEnrollmentCode";
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "code" => slot.read(&mut self.code),
            "is_active" => slot.blank(&mut self.is_active),
            _ => slot.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("code", &self.code)?;
        to.field("is_active", &self.is_active)?;
        Ok(())
    }
}
rt::record!(UpdateBlueprintEnrollmentCode);

/// `UploadCustomAppPostData` of the specification.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UploadCustomAppPostData {
    /// `key` on the wire.
    pub key: String,
    /// `policy` on the wire.
    pub policy: rt::Secret,
    /// `x-amz-algorithm` on the wire.
    pub x_amz_algorithm: String,
    /// `x-amz-credential` on the wire.
    pub x_amz_credential: rt::Secret,
    /// `x-amz-date` on the wire.
    pub x_amz_date: String,
    /// `x-amz-security-token` on the wire.
    pub x_amz_security_token: rt::Secret,
    /// `x-amz-signature` on the wire.
    pub x_amz_signature: rt::Secret,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for UploadCustomAppPostData {
    const NAME: &'static str = "UploadCustomAppPostData";
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "key" => slot.read(&mut self.key),
            "policy" => slot.read(&mut self.policy),
            "x-amz-algorithm" => slot.read(&mut self.x_amz_algorithm),
            "x-amz-credential" => slot.read(&mut self.x_amz_credential),
            "x-amz-date" => slot.read(&mut self.x_amz_date),
            "x-amz-security-token" => slot.read(&mut self.x_amz_security_token),
            "x-amz-signature" => slot.read(&mut self.x_amz_signature),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("key", &self.key)?;
        to.field("policy", &self.policy)?;
        to.field("x-amz-algorithm", &self.x_amz_algorithm)?;
        to.field("x-amz-credential", &self.x_amz_credential)?;
        to.field("x-amz-date", &self.x_amz_date)?;
        to.field("x-amz-security-token", &self.x_amz_security_token)?;
        to.field("x-amz-signature", &self.x_amz_signature)?;
        to.rest(&self.extra)
    }
}
rt::record!(UploadCustomAppPostData);
