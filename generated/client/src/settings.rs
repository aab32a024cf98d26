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

/// Numbers of devices in the tenant, by platform.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LicensingCounts {
    /// Number of devices, which is the sum of all platforms in the example.
    pub computers_count: Option<i64>,
    /// Number of iPhones.
    pub ios_count: Option<i64>,
    /// Number of iPads.
    pub ipados_count: Option<i64>,
    /// Number of Macs.
    pub macos_count: Option<i64>,
    /// Number of Apple TVs.
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

/// Kind of the plan, and how many devices it allows.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LicensingLimits {
    /// Most devices that the plan allows, of all platforms together.
    pub max_devices: Option<i64>,
    /// Most devices that the plan allows of each platform.
    pub max_devices_per_platform: Option<LicensingLimitsMaxDevicesPerPlatform>,
    /// Kind of the plan, such as `single_limit`.
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

/// Most devices that a plan allows of each platform.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LicensingLimitsMaxDevicesPerPlatform {
    /// Most iPhones and iPads together; 0 in the example, whose plan has a single limit.
    pub ios_ipados: Option<i64>,
    /// Most Macs; 0 in the example, whose plan has a single limit.
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

/// Numbers of devices in the tenant, and the limits of its plan.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LicensingResponse {
    /// Numbers of devices in the tenant.
    pub counts: Option<LicensingCounts>,
    /// Limits of the plan.
    pub limits: Option<LicensingLimits>,
    /// Whether the tenant has more devices than the plan allows.
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
