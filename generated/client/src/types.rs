// Made by `cargo xtask generate` from spec/. Do not edit: put corrections into spec/overlays.

//! Types that several groups use.

use crate::runtime as rt;

/// Enrollment by hand with a code.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BlueprintEnrollmentCode {
    /// Code to enroll devices with.
    pub code: rt::Secret,
    /// Whether devices can be enrolled with the code.
    pub is_active: Option<bool>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for BlueprintEnrollmentCode {
    const NAME: &'static str = "BlueprintEnrollmentCode";
    const FIELDS: rt::FieldTable = &[
        ("code", rt::REQUIRED | rt::NOT_OPTION),
        ("is_active", rt::REQUIRED),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.code),
            1 => field.read(&mut self.is_active),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.code);
        to.field(1, &self.is_active);
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
rt::record!(BlueprintEnrollmentCode);

/// A blueprint, in short.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BlueprintReference {
    /// Identifier (UUID) of the blueprint.
    pub id: String,
    /// Name of the blueprint.
    pub name: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for BlueprintReference {
    const NAME: &'static str = "BlueprintReference";
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
rt::record!(BlueprintReference);

/// A device, in short.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ComputerReference {
    /// Identifier (UUID) of the device.
    pub id: String,
    /// Name of the device.
    pub name: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for ComputerReference {
    const NAME: &'static str = "ComputerReference";
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
rt::record!(ComputerReference);

/// An error with its text.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DetailError {
    /// What went wrong, as text.
    pub detail: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for DetailError {
    const NAME: &'static str = "DetailError";
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
rt::record!(DetailError);

/// An error with its text.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorBody {
    /// What went wrong, as text.
    pub error: Option<String>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for ErrorBody {
    const NAME: &'static str = "ErrorBody";
    const FIELDS: rt::FieldTable = &[("error", rt::OPTIONAL)];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.error),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.error);
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
rt::record!(ErrorBody);

/// What must hold of the values of a column; several operators must all hold.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FilterCondition {
    /// The value is this one; for truth values.
    pub eq: Option<bool>,
    /// The time is after this one.
    pub gt: Option<rt::Timestamp>,
    /// The time is this one or after it.
    pub gte: Option<rt::Timestamp>,
    /// The text is one of these, exactly.
    pub in_: Option<Vec<String>>,
    /// The text contains one of these.
    pub like: Option<Vec<String>>,
    /// The time is before this one.
    pub lt: Option<rt::Timestamp>,
    /// The time is this one or before it.
    pub lte: Option<rt::Timestamp>,
    /// The text is none of these.
    pub not_in: Option<Vec<String>>,
    /// The text contains none of these.
    pub not_like: Option<Vec<String>>,
    /// One of two bounds holds, which leaves out the time between them.
    pub or: Option<FilterConditionOr>,
}

impl rt::Record for FilterCondition {
    const NAME: &'static str = "FilterCondition";
    const FIELDS: rt::FieldTable = &[
        ("eq", rt::OPTIONAL),
        ("gt", rt::OPTIONAL),
        ("gte", rt::OPTIONAL),
        ("in", rt::OPTIONAL),
        ("like", rt::OPTIONAL),
        ("lt", rt::OPTIONAL),
        ("lte", rt::OPTIONAL),
        ("not_in", rt::OPTIONAL),
        ("not_like", rt::OPTIONAL),
        ("or", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.eq),
            1 => field.read(&mut self.gt),
            2 => field.read(&mut self.gte),
            3 => field.read(&mut self.in_),
            4 => field.read(&mut self.like),
            5 => field.read(&mut self.lt),
            6 => field.read(&mut self.lte),
            7 => field.read(&mut self.not_in),
            8 => field.read(&mut self.not_like),
            9 => field.read(&mut self.or),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.eq);
        to.field(1, &self.gt);
        to.field(2, &self.gte);
        to.field(3, &self.in_);
        to.field(4, &self.like);
        to.field(5, &self.lt);
        to.field(6, &self.lte);
        to.field(7, &self.not_in);
        to.field(8, &self.not_like);
        to.field(9, &self.or);
    }
}
rt::record!(FilterCondition);

/// Two bounds of a time, one of which must hold.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FilterConditionOr {
    /// The time is after this one.
    pub gt: Option<rt::Timestamp>,
    /// The time is this one or after it.
    pub gte: Option<rt::Timestamp>,
    /// The time is before this one.
    pub lt: Option<rt::Timestamp>,
    /// The time is this one or before it.
    pub lte: Option<rt::Timestamp>,
}

impl rt::Record for FilterConditionOr {
    const NAME: &'static str = "FilterConditionOr";
    const FIELDS: rt::FieldTable = &[
        ("gt", rt::OPTIONAL),
        ("gte", rt::OPTIONAL),
        ("lt", rt::OPTIONAL),
        ("lte", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.gt),
            1 => field.read(&mut self.gte),
            2 => field.read(&mut self.lt),
            3 => field.read(&mut self.lte),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.gt);
        to.field(1, &self.gte);
        to.field(2, &self.lt);
        to.field(3, &self.lte);
    }
}
rt::record!(FilterConditionOr);

/// The state of threat detection on a device.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LibraryItemEdrStatus {
    /// Result of the last full scan in words: files checked and time taken.
    pub baseline_scan_runtime: String,
    /// Time of the last full scan, written like `Jan 2, 2020 at 3:04:05 AM`.
    pub last_baseline_scan: rt::Timestamp,
    /// How malware is handled, such as `Protect`.
    pub malware_posture: String,
    /// Time of the next full scan, written like `Jan 2, 2020 at 3:04:05 AM`.
    pub next_baseline_scan: rt::Timestamp,
    /// How potentially unwanted programs are handled, such as `Protect`.
    pub pup_posture: String,
    /// Whether threat detection is on, such as `enabled`.
    pub status: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for LibraryItemEdrStatus {
    const NAME: &'static str = "LibraryItemEdrStatus";
    const FIELDS: rt::FieldTable = &[
        ("baseline_scan_runtime", rt::REQUIRED | rt::NOT_OPTION),
        ("last_baseline_scan", rt::REQUIRED | rt::NOT_OPTION),
        ("malware_posture", rt::REQUIRED | rt::NOT_OPTION),
        ("next_baseline_scan", rt::REQUIRED | rt::NOT_OPTION),
        ("pup_posture", rt::REQUIRED | rt::NOT_OPTION),
        ("status", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.baseline_scan_runtime),
            1 => field.read(&mut self.last_baseline_scan),
            2 => field.read(&mut self.malware_posture),
            3 => field.read(&mut self.next_baseline_scan),
            4 => field.read(&mut self.pup_posture),
            5 => field.read(&mut self.status),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.baseline_scan_runtime);
        to.field(1, &self.last_baseline_scan);
        to.field(2, &self.malware_posture);
        to.field(3, &self.next_baseline_scan);
        to.field(4, &self.pup_posture);
        to.field(5, &self.status);
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
rt::record!(LibraryItemEdrStatus);

/// Enrollment with a code, of a blueprint or of Blueprint Routing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateBlueprintEnrollmentCode {
    /// Code to enroll devices with.
    pub code: Option<rt::Secret>,
    /// Whether devices can be enrolled with the code.
    pub is_active: Option<bool>,
}

impl rt::Record for UpdateBlueprintEnrollmentCode {
    const NAME: &'static str = "UpdateBlueprintEnrollmentCode";
    const FIELDS: rt::FieldTable = &[
        ("code", rt::OPTIONAL),
        ("is_active", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.code),
            1 => field.read(&mut self.is_active),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.code);
        to.field(1, &self.is_active);
    }
}
rt::record!(UpdateBlueprintEnrollmentCode);

/// Form fields that have to go with the file when it is sent to storage.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UploadPostData {
    /// Key of the file in storage.
    pub key: String,
    /// Policy of the upload, encoded.
    pub policy: rt::Secret,
    /// Algorithm of the signature, such as `AWS4-HMAC-SHA256`.
    pub x_amz_algorithm: String,
    /// Credential and scope of the signature.
    pub x_amz_credential: rt::Secret,
    /// Time of the signature, written like `20241030T165113Z`.
    pub x_amz_date: String,
    /// Temporary token that the upload is allowed by.
    pub x_amz_security_token: rt::Secret,
    /// Signature of the policy, in hexadecimal.
    pub x_amz_signature: rt::Secret,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for UploadPostData {
    const NAME: &'static str = "UploadPostData";
    const FIELDS: rt::FieldTable = &[
        ("key", rt::REQUIRED | rt::NOT_OPTION),
        ("policy", rt::REQUIRED | rt::NOT_OPTION),
        ("x-amz-algorithm", rt::REQUIRED | rt::NOT_OPTION),
        ("x-amz-credential", rt::REQUIRED | rt::NOT_OPTION),
        ("x-amz-date", rt::REQUIRED | rt::NOT_OPTION),
        ("x-amz-security-token", rt::REQUIRED | rt::NOT_OPTION),
        ("x-amz-signature", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.key),
            1 => field.read(&mut self.policy),
            2 => field.read(&mut self.x_amz_algorithm),
            3 => field.read(&mut self.x_amz_credential),
            4 => field.read(&mut self.x_amz_date),
            5 => field.read(&mut self.x_amz_security_token),
            6 => field.read(&mut self.x_amz_signature),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.key);
        to.field(1, &self.policy);
        to.field(2, &self.x_amz_algorithm);
        to.field(3, &self.x_amz_credential);
        to.field(4, &self.x_amz_date);
        to.field(5, &self.x_amz_security_token);
        to.field(6, &self.x_amz_signature);
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
rt::record!(UploadPostData);
