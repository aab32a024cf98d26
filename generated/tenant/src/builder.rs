//! Tenants that are not started yet.

use std::io;

use crate::company::Company;
use crate::store::device;
use crate::store::state::{Mode, Origin};
use crate::tenant::Tenant;

/// Devices of a tenant that nobody has said a number for.
const DEVICES: usize = 25;

impl Tenant {
    /// Starts a tenant with a small fleet.
    ///
    /// # Panics
    /// If this machine has no free port.
    pub async fn start() -> Self {
        Self::builder().start().await
    }

    /// A tenant that is not started yet.
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// Starts a tenant whose records tell their number and nothing else, with this many devices and some of everything else: the
    /// device `Device 3` has the serial number `SERIAL00003`, and each second one has a user.
    ///
    /// # Panics
    /// If this machine has no free port.
    pub async fn numbered(devices: usize) -> Self {
        Self::builder().numbered(devices).start().await
    }
}

/// A tenant that is not started yet: [`Tenant::builder`].
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// let tenant = kandji_tenant::Tenant::builder().devices(20_000).start().await;
/// assert_eq!(tenant.records("listDevices").len(), 20_000);
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Builder {
    devices: usize,
    seed: u64,
    is_numbered: bool,
    port: u16,
}

impl Default for Builder {
    fn default() -> Self {
        Self { devices: DEVICES, seed: 0, is_numbered: false, port: 0 }
    }
}

impl Builder {
    /// The number of devices: 25 unless it is said. The first eight are those of the examples in the API's documentation, which
    /// is why their users, blueprints and tags are there even if there are fewer devices.
    pub fn devices(self, devices: usize) -> Self {
        Self { devices, ..self }
    }

    /// What the other devices, their users and everything about them follow from. The same number of devices and the same seed
    /// are the same fleet, on every machine.
    pub fn seed(self, seed: u64) -> Self {
        Self { seed, ..self }
    }

    /// This many devices that tell their number: see [`Tenant::numbered`].
    pub(crate) fn numbered(self, devices: usize) -> Self {
        Self { devices, is_numbered: true, ..self }
    }

    /// The port of the API on 127.0.0.1, instead of any that is free.
    pub fn port(self, port: u16) -> Self {
        Self { port, ..self }
    }

    /// Starts the tenant.
    ///
    /// # Panics
    /// If the port is not free: see [`Self::try_start`].
    pub async fn start(self) -> Tenant {
        self.try_start().await.unwrap_or_else(|error| panic!("the tenant cannot start: {error}"))
    }

    /// Starts the tenant.
    ///
    /// # Errors
    /// If the port is not free.
    pub async fn try_start(self) -> io::Result<Tenant> {
        let tenant = Tenant::serve(Mode::Stateful, self.port).await?;
        if self.is_numbered {
            tenant.hold(device::LIST, self.devices);
        } else {
            tenant.begin_with(Origin::Company(Company { seed: self.seed, devices: self.devices }));
        }
        Ok(tenant)
    }
}
