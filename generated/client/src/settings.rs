// Made by `cargo xtask generate` from spec/. Do not edit: put corrections into spec/overlays.

//! Settings of the tenant: licenses and their use.

use crate::runtime as rt;

/// Settings of the tenant: licenses and their use.
#[derive(Clone, Copy, Debug)]
pub struct Settings<'c> {
    pub(crate) client: &'c rt::Client,
}

impl<'c> Settings<'c> {
    /// Get licensing.
    ///
    /// Returns the number of devices by platform, the limits of the plan, and whether the tenant is over them.
    ///
    /// `GET /api/v1/settings/licensing`, risk: read.
    pub fn licensing(&self) -> rt::Call<'c, Licensing> {
        rt::Call::new(self.client, Licensing::default())
    }
}

/// Arguments of `GET /api/v1/settings/licensing`.
///
/// Get licensing.
///
/// Returns the number of devices by platform, the limits of the plan, and whether the tenant is over them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Licensing {}
impl rt::Operation for Licensing {
    type Answer = rt::Json<LicensingResponse>;
    const META: rt::Meta = rt::Meta {
        id: "licensing",
        method: rt::Method::Get,
        path: "/api/v1/settings/licensing",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
    };
    fn encode(&self, _to: &mut rt::Encoder) {}
}

/// `LicensingCounts` of the specification.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LicensingCounts {
    /// `computers_count` on the wire.
    pub computers_count: Option<i64>,
    /// `ios_count` on the wire.
    pub ios_count: Option<i64>,
    /// `ipados_count` on the wire.
    pub ipados_count: Option<i64>,
    /// `macos_count` on the wire.
    pub macos_count: Option<i64>,
    /// `tvos_count` on the wire.
    pub tvos_count: Option<i64>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for LicensingCounts {
    const NAME: &'static str = "LicensingCounts";
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "computers_count" => slot.blank(&mut self.computers_count),
            "ios_count" => slot.blank(&mut self.ios_count),
            "ipados_count" => slot.blank(&mut self.ipados_count),
            "macos_count" => slot.blank(&mut self.macos_count),
            "tvos_count" => slot.blank(&mut self.tvos_count),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("computers_count", &self.computers_count)?;
        to.field("ios_count", &self.ios_count)?;
        to.field("ipados_count", &self.ipados_count)?;
        to.field("macos_count", &self.macos_count)?;
        to.field("tvos_count", &self.tvos_count)?;
        to.rest(&self.extra)
    }
}
rt::record!(LicensingCounts);

/// `LicensingLimits` of the specification.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LicensingLimits {
    /// `max_devices` on the wire.
    pub max_devices: Option<i64>,
    /// `max_devices_per_platform` on the wire.
    pub max_devices_per_platform: Option<LicensingLimitsMaxDevicesPerPlatform>,
    /// `plan_type` on the wire.
    pub plan_type: String,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for LicensingLimits {
    const NAME: &'static str = "LicensingLimits";
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "max_devices" => slot.blank(&mut self.max_devices),
            "max_devices_per_platform" => slot.blank(&mut self.max_devices_per_platform),
            "plan_type" => slot.read(&mut self.plan_type),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("max_devices", &self.max_devices)?;
        to.field("max_devices_per_platform", &self.max_devices_per_platform)?;
        to.field("plan_type", &self.plan_type)?;
        to.rest(&self.extra)
    }
}
rt::record!(LicensingLimits);

/// `LicensingLimitsMaxDevicesPerPlatform` of the specification.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LicensingLimitsMaxDevicesPerPlatform {
    /// `ios_ipados` on the wire.
    pub ios_ipados: Option<i64>,
    /// `macos` on the wire.
    pub macos: Option<i64>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for LicensingLimitsMaxDevicesPerPlatform {
    const NAME: &'static str = "LicensingLimitsMaxDevicesPerPlatform";
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "ios_ipados" => slot.blank(&mut self.ios_ipados),
            "macos" => slot.blank(&mut self.macos),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("ios_ipados", &self.ios_ipados)?;
        to.field("macos", &self.macos)?;
        to.rest(&self.extra)
    }
}
rt::record!(LicensingLimitsMaxDevicesPerPlatform);

/// `LicensingResponse` of the specification.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LicensingResponse {
    /// `counts` on the wire.
    pub counts: Option<LicensingCounts>,
    /// `limits` on the wire.
    pub limits: Option<LicensingLimits>,
    /// `tenantOverLicenseLimit` on the wire.
    pub tenant_over_license_limit: Option<bool>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for LicensingResponse {
    const NAME: &'static str = "LicensingResponse";
    const REQUIRED: &'static [&'static str] = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        slot: rt::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match slot.name() {
            "counts" => slot.blank(&mut self.counts),
            "limits" => slot.blank(&mut self.limits),
            "tenantOverLicenseLimit" => slot.blank(&mut self.tenant_over_license_limit),
            _ => slot.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(
        &self,
        to: &mut rt::Fields<'_, S>,
    ) -> Result<(), S::Error> {
        to.field("counts", &self.counts)?;
        to.field("limits", &self.limits)?;
        to.field("tenantOverLicenseLimit", &self.tenant_over_license_limit)?;
        to.rest(&self.extra)
    }
}
rt::record!(LicensingResponse);
