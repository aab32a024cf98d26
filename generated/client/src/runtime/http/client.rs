//! The client: an address, a token and an HTTP client, shared by its clones.

use std::{fmt, sync::Arc};

use reqwest::header::HeaderValue;

use crate::runtime::{
    base::{clock::Clock, server::Servers},
    settings::call_settings::Settings,
    values::secret::Secret,
};

/// A client of one tenant. Cloning is cheap, and clones share their connections and their request budget.
#[derive(Clone)]
pub struct Client {
    pub(crate) inner: Arc<Inner>,
}

pub(crate) struct Inner {
    pub(crate) http: reqwest::Client,
    pub(crate) servers: Servers,
    pub(crate) token: Secret,
    pub(crate) authorization: HeaderValue,
    pub(crate) user_agent: HeaderValue,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) settings: Arc<Settings>,
    #[cfg(feature = "blocking")]
    pub(crate) worker: crate::runtime::http::worker::Worker<Client>,
}

impl Client {
    /// The base URL of the API: `https://accuhive.api.kandji.io`.
    #[must_use]
    pub fn base_url(&self) -> String {
        self.inner.servers.api.to_string().trim_end_matches('/').to_owned()
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.debug_struct("Client")
            .field("base_url", &format_args!("{}", self.inner.servers.api))
            .field("token", &self.inner.token)
            .finish_non_exhaustive()
    }
}
