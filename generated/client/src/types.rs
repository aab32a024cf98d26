// Made by `cargo xtask generate` from spec/. Do not edit: put corrections into spec/overlays.

//! Types that several groups use.

use crate::runtime as rt;

/// `CountError400` of the specification.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CountError400 {
    /// `error` on the wire.
    pub error: Option<String>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for CountError400 {
    const NAME: &'static str = "CountError400";
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
rt::record!(CountError400);

/// `CreateTagBody` of the specification.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateTagBody {
    /// Name of the tag. For an upload, the file name of the installer, from which its `file_key` is made.
    pub name: String,
}

impl rt::Record for CreateTagBody {
    const NAME: &'static str = "CreateTagBody";
    const REQUIRED: &'static [&'static str] = &["name"];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "name" => slot.required(0, &mut self.name),
            _ => slot.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("name", &self.name)?;
        Ok(())
    }
}
rt::record!(CreateTagBody);

/// `DeleteUserError400` of the specification.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteUserError400 {
    /// `detail` on the wire.
    pub detail: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for DeleteUserError400 {
    const NAME: &'static str = "DeleteUserError400";
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
rt::record!(DeleteUserError400);

/// `GetBlueprintEnrollmentCode` of the specification.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetBlueprintEnrollmentCode {
    /// `code` on the wire.
    pub code: rt::Secret,
    /// `is_active` on the wire.
    pub is_active: Option<bool>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for GetBlueprintEnrollmentCode {
    const NAME: &'static str = "GetBlueprintEnrollmentCode";
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
rt::record!(GetBlueprintEnrollmentCode);

/// `GetLibraryItemStatusesResultEdrStatus` of the specification.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetLibraryItemStatusesResultEdrStatus {
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

impl rt::Record for GetLibraryItemStatusesResultEdrStatus {
    const NAME: &'static str = "GetLibraryItemStatusesResultEdrStatus";
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
rt::record!(GetLibraryItemStatusesResultEdrStatus);

/// `GetTagsResponse` of the specification.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetTagsResponse {
    /// `count` on the wire.
    pub count: Option<i64>,
    /// `next` on the wire.
    pub next: Option<String>,
    /// `previous` on the wire.
    pub previous: Option<String>,
    /// `results` on the wire.
    pub results: Vec<GetTagsResult>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for GetTagsResponse {
    const NAME: &'static str = "GetTagsResponse";
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "count" => slot.blank(&mut self.count),
            "next" => slot.read(&mut self.next),
            "previous" => slot.read(&mut self.previous),
            "results" => slot.read(&mut self.results),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("count", &self.count)?;
        to.field("next", &self.next)?;
        to.field("previous", &self.previous)?;
        to.field("results", &self.results)?;
        to.rest(&self.extra)
    }
}
rt::record!(GetTagsResponse);

/// `GetTagsResult` of the specification.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetTagsResult {
    /// `id` on the wire.
    pub id: String,
    /// `name` on the wire.
    pub name: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for GetTagsResult {
    const NAME: &'static str = "GetTagsResult";
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
rt::record!(GetTagsResult);

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
