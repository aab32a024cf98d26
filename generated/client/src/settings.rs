// Made by `cargo xtask generate` from spec/. Do not edit: put corrections into spec/overlays.

//! Settings of the tenant: licenses and their use.

use crate::runtime as rt;

/// The operations of this group: [`Client::settings`](rt::Client::settings) gives them.
#[derive(Clone, Copy, Debug)]
pub struct Settings<'c> {
    pub(crate) client: &'c rt::Client,
}

impl<'c> Settings<'c> {
    /// Get licensing.
    ///
    /// Returns the number of devices by platform, the limits of the plan, and whether the tenant is over them.
    ///
    /// `GET /api/v1/settings/licensing`: reads and changes nothing. [Retried](crate#risk-and-retries) after any passing fault.
    ///
    /// Answers [`Licensing`].
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = kandji.settings().get_licensing().send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_licensing(&self) -> rt::Call<'c, GetLicensing> {
        rt::Call::new(self.client, GetLicensing::default())
    }
}

/// Get licensing.
///
/// Arguments of [`get_licensing`](Settings::get_licensing), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetLicensing {}
impl rt::Operation for GetLicensing {
    type Response = rt::Json<Licensing>;
    const META: rt::Meta = rt::Meta {
        id: "licensing",
        method: rt::Method::Get,
        path: "/api/v1/settings/licensing",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, _to: &mut rt::Encoder) {}
}

impl rt::Record for GetLicensing {
    const NAME: &'static str = "GetLicensing";
    const FIELDS: rt::FieldTable = &[];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        field.skip()
    }
    fn write<S: rt::SerializeMap>(&self, _to: &mut rt::FieldWriter<'_, S>) {}
}
rt::record!(GetLicensing);

/// Numbers of devices in the tenant, and the limits of its plan.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Licensing {
    /// Numbers of devices in the tenant.
    pub counts: Option<LicensingCounts>,
    /// Limits of the plan.
    pub limits: Option<LicensingLimits>,
    /// Whether the tenant has more devices than the plan allows.
    pub tenant_over_license_limit: Option<bool>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for Licensing {
    const NAME: &'static str = "Licensing";
    const FIELDS: rt::FieldTable = &[
        ("counts", rt::REQUIRED),
        ("limits", rt::REQUIRED),
        ("tenantOverLicenseLimit", rt::REQUIRED),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.counts),
            1 => field.read(&mut self.limits),
            2 => field.read(&mut self.tenant_over_license_limit),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.counts);
        to.field(1, &self.limits);
        to.field(2, &self.tenant_over_license_limit);
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
rt::record!(Licensing);

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
    const FIELDS: rt::FieldTable = &[
        ("computers_count", rt::REQUIRED),
        ("ios_count", rt::REQUIRED),
        ("ipados_count", rt::REQUIRED),
        ("macos_count", rt::REQUIRED),
        ("tvos_count", rt::REQUIRED),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.computers_count),
            1 => field.read(&mut self.ios_count),
            2 => field.read(&mut self.ipados_count),
            3 => field.read(&mut self.macos_count),
            4 => field.read(&mut self.tvos_count),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.computers_count);
        to.field(1, &self.ios_count);
        to.field(2, &self.ipados_count);
        to.field(3, &self.macos_count);
        to.field(4, &self.tvos_count);
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
    const FIELDS: rt::FieldTable = &[
        ("max_devices", rt::REQUIRED),
        ("max_devices_per_platform", rt::REQUIRED),
        ("plan_type", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.max_devices),
            1 => field.read(&mut self.max_devices_per_platform),
            2 => field.read(&mut self.plan_type),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.max_devices);
        to.field(1, &self.max_devices_per_platform);
        to.field(2, &self.plan_type);
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
    const FIELDS: rt::FieldTable = &[
        ("ios_ipados", rt::REQUIRED),
        ("macos", rt::REQUIRED),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.ios_ipados),
            1 => field.read(&mut self.macos),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.ios_ipados);
        to.field(1, &self.macos);
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
rt::record!(LicensingLimitsMaxDevicesPerPlatform);
