//! The client: an address, a token and an HTTP client, shared by clones.

use std::{fmt, sync::Arc};

use reqwest::header::HeaderValue;

use super::{
    address::Address, builder::ClientBuilder, clock::Clock, error::Error, operation::Method, raw::RawRequest,
    secret::Secret, settings::Settings,
};

/// Speaks with one tenant. Cloning is cheap, and clones share their connections and their budget of requests.
#[derive(Clone)]
pub struct Client {
    pub(super) inner: Arc<Inner>,
}

pub(super) struct Inner {
    pub(super) http: reqwest::Client,
    pub(super) address: Address,
    pub(super) token: Secret,
    pub(super) authorization: HeaderValue,
    pub(super) user_agent: HeaderValue,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) settings: Arc<Settings>,
    #[cfg(feature = "blocking")]
    pub(super) driver: super::blocking::Driver,
}

impl Client {
    /// Begins a client: an address and a token are due.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// A client from the environment: `KANDJI_API_TOKEN`, and either `KANDJI_SUBDOMAIN` with `KANDJI_REGION` (`us`,
    /// `eu` or `iru`; `us` if absent) or `KANDJI_BASE_URL`, which goes before them.
    ///
    /// # Errors
    /// [`Error::Config`] that names the variable which is missing or wrong.
    pub fn from_env() -> Result<Self, Error> {
        ClientBuilder::from_variables(|name| std::env::var(name).ok())?.build()
    }

    /// Any request to this tenant, with the same authentication and the same errors as every operation. `path` begins
    /// with a slash and may have a query.
    pub fn request(&self, method: Method, path: &str) -> RawRequest<'_> {
        RawRequest::new(self, method, path)
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.debug_struct("Client")
            .field("base_url", &format_args!("{}", self.inner.address))
            .field("token", &self.inner.token)
            .finish_non_exhaustive()
    }
}
