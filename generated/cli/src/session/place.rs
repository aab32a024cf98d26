//! Where the requests of a tenant go.

use kandji_client::{Client, Error, Region, Secret};

use super::variables;
use crate::environment::Environment;
use crate::exit::Failure;

/// The region of a tenant that none is said of.
const REGION: &str = "us";

/// Where the requests of a tenant go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// The address of a tenant by its name and region.
    Tenant { name: String, region: String },
    /// Another address. Until it is checked, it can have a password.
    Host(Secret),
}

impl Place {
    /// The place that options, variables or a profile say; `None` if they say none. An address stands above a tenant.
    pub(super) fn of(host: Option<&str>, tenant: Option<&str>, region: Option<&str>) -> Result<Option<Self>, Failure> {
        if let Some(host) = host {
            return Ok(Some(Self::Host(Secret::from(host))));
        }
        let Some(tenant) = tenant else { return Ok(None) };
        let region = region.unwrap_or(REGION).trim().to_lowercase();
        region.parse::<Region>().map_err(|reason| Failure::usage(format!("`{region}` is no region: {reason}")))?;
        Ok(Some(Self::Tenant { name: tenant.trim().to_lowercase(), region }))
    }

    /// The place that variables say.
    pub(super) fn of_variables(environment: &Environment) -> Result<Option<Self>, Failure> {
        let [host, tenant, region] =
            [variables::BASE_URL, variables::TENANT, variables::REGION].map(|name| environment.get(name));
        Self::of(host, tenant, region)
    }

    /// A client for this place.
    pub(super) fn client(&self, token: Secret) -> Result<Client, Failure> {
        let builder = Client::builder().token(token).user_agent(concat!("kandji-cli/", env!("CARGO_PKG_VERSION")));
        let builder = match self {
            Self::Tenant { name, region } => builder.tenant(name, region.parse().unwrap_or_default()),
            Self::Host(url) => builder.base_url(url.expose()),
        };
        builder.build().map_err(|error| match error {
            Error::Config { .. } => Failure::usage(error.to_string()),
            error => error.into(),
        })
    }

    /// The address that requests go to.
    pub(super) fn address(&self) -> Result<String, Failure> {
        Ok(self.client(Secret::from("none"))?.base_url())
    }

    /// What a profile for it is called, unless it is given a name: the first label of the address.
    pub(super) fn label(&self) -> Result<String, Failure> {
        let address = self.address()?;
        let host = address.split("//").nth(1).unwrap_or_default();
        let label = host.split(['.', ':', '/']).next().unwrap_or_default();
        Ok(if label.parse::<u8>().is_ok() { host.replace([':', '/'], "-") } else { label.to_owned() })
    }
}
