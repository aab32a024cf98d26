//! Builds a client and checks its settings.

use std::{collections::BTreeMap, fmt, sync::Arc, time::Duration};

use reqwest::header::{HeaderMap, HeaderValue};

use crate::runtime::{
    base::{
        address::{Address, Region},
        clock::{Clock, TokioClock},
        server::Servers,
    },
    encoding::encoder::{OWN_HEADER, is_own_header},
    errors::error::Error,
    http::{
        client::{Client, Inner},
        tls,
    },
    settings::call_settings::{self, Settings},
    values::secret::Secret,
};

/// How long connecting may take by default.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// Builds a client. [`Client::builder`] returns it, and [`Self::build`] completes it.
#[derive(Clone)]
#[must_use = "a builder does nothing until it builds"]
pub struct ClientBuilder {
    tenant: Option<(String, Region)>,
    base_url: Option<Secret>,
    server_urls: BTreeMap<String, Secret>,
    server_variables: BTreeMap<String, String>,
    plain_http: bool,
    token: Option<Secret>,
    http: Option<reqwest::Client>,
    user_agent: String,
    connect_timeout: Duration,
    clock: Arc<dyn Clock>,
    settings: Arc<Settings>,
}

impl Default for ClientBuilder {
    fn default() -> Self {
        Self {
            tenant: None,
            base_url: None,
            server_urls: BTreeMap::new(),
            server_variables: BTreeMap::new(),
            plain_http: false,
            token: None,
            http: None,
            user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")).to_owned(),
            connect_timeout: CONNECT_TIMEOUT,
            clock: Arc::new(TokioClock),
            settings: Arc::default(),
        }
    }
}

impl ClientBuilder {
    /// The tenant: the first label of its address, and its region.
    pub fn tenant(mut self, name: impl Into<String>, region: Region) -> Self {
        self.tenant = Some((name.into(), region));
        self
    }

    /// A custom base URL instead of a tenant: `https`, or `http` to a loopback host, without credentials, query or
    /// fragment. Its path, such as that of a proxy, precedes the path of every operation. That begins with `/api/v1` by
    /// itself, so a base URL that ends with it is an error.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        // Kept as a secret until it is known to contain no password.
        self.base_url = Some(Secret::from(url.into()));
        self
    }

    /// Whether the base URL may be plain `http` to a host that is not this machine, such as that of a proxy in a trusted
    /// network. Everyone on the way can then read the token and all data. Off by default.
    pub fn plain_http(mut self, is_allowed: bool) -> Self {
        self.plain_http = is_allowed;
        self
    }

    /// Where the requests of operations with a server of their own go instead: `server` is the URL of that server as the
    /// documentation of the operations shows it, and `url` is as for [`Self::base_url`]. The token goes there, too.
    pub fn server_url(mut self, server: impl Into<String>, url: impl Into<String>) -> Self {
        self.server_urls.insert(server.into(), Secret::from(url.into()));
        self
    }

    /// The value of a variable in the URLs of servers that operations have of their own.
    pub fn server_variable(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.server_variables.insert(name.into(), value.into());
        self
    }

    /// The API token.
    pub fn token(mut self, token: impl Into<Secret>) -> Self {
        self.token = Some(token.into());
        self
    }

    /// Your own HTTP client, such as one with a proxy. Begin with [`Client::http_builder`], which has the TLS of this crate
    /// and follows no redirects: a response that was reached through one is an error. For certificates of your own, begin
    /// with a `reqwest` that has them, and a crypto provider for it: the `rustls` of this crate installs none for the whole
    /// process. [`Self::connect_timeout`] does not apply to it.
    ///
    /// It adds its own default headers and cookies to every request, including those to the storage of an
    /// [`Upload`](crate::runtime::Upload). [`Self::default_headers`] go to the API only.
    pub fn http_client(mut self, http: reqwest::Client) -> Self {
        self.http = Some(http);
        self
    }

    /// The `User-Agent` of every request.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = user_agent.into();
        self
    }

    /// The timeout for connecting. 10 seconds by default.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    call_settings::setters!();

    /// Headers of every request, in addition to those of the client and the operations.
    pub fn default_headers(mut self, headers: HeaderMap) -> Self {
        self.settings().headers = headers;
        self
    }

    /// The clock of retries, timeouts and the budget. By default, the clock of `tokio`.
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// The settings of [`Client::from_env`], from any source of named values. A blank value counts as unset.
    ///
    /// # Errors
    /// [`Error::Config`] with the name of the missing or invalid variable.
    pub fn from_variables(lookup: impl Fn(&str) -> Option<String>) -> Result<Self, Error> {
        let variable = |name| lookup(name).filter(|value| !value.trim().is_empty());
        let missing = |name: &str, reason: &str| Error::config(name, reason);
        let token =
            variable("KANDJI_API_TOKEN").ok_or_else(|| missing("KANDJI_API_TOKEN", "the API token is not set"))?;
        authorization(&Secret::from(token.as_str())).map_err(|reason| Error::config("KANDJI_API_TOKEN", reason))?;
        let builder = Self::default().token(token);
        if let Some(url) = variable("KANDJI_BASE_URL") {
            Address::of_api(&url, false).map_err(|reason| Error::config("KANDJI_BASE_URL", reason))?;
            return Ok(builder.base_url(url));
        }
        let region = variable("KANDJI_REGION").map_or(Ok(Region::default()), |region| region.parse());
        let region = region.map_err(|reason| Error::config("KANDJI_REGION", reason))?;
        let tenant = variable("KANDJI_SUBDOMAIN")
            .ok_or_else(|| missing("KANDJI_SUBDOMAIN", "neither this nor KANDJI_BASE_URL is set"))?;
        Address::tenant(&tenant, region).map_err(|reason| Error::config("KANDJI_SUBDOMAIN", reason))?;
        Ok(builder.tenant(tenant, region))
    }

    /// Checks the settings and builds the client. Sends nothing.
    ///
    /// # Errors
    /// [`Error::Config`] with the name of the missing or invalid setting.
    pub fn build(self) -> Result<Client, Error> {
        let address = self.address()?;
        let token = self.token.clone().ok_or_else(|| Error::config("token", "the API token is not set"))?;
        let authorization = authorization(&token).map_err(|reason| Error::config("token", reason))?;
        let user_agent = HeaderValue::from_str(&self.user_agent)
            .map_err(|_| Error::config("user_agent", "this is not a valid header value"))?;
        if self.settings.headers.keys().any(|name| is_own_header(name.as_str())) {
            return Err(Error::config("default_headers", OWN_HEADER));
        }
        let http = self.http.clone().map_or_else(|| self.new_http(&address), Ok)?;
        Ok(Client {
            inner: Arc::new(Inner {
                http,
                servers: self.servers(address)?,
                token: Secret::from(token.expose().trim()),
                authorization,
                user_agent,
                #[cfg(feature = "blocking")]
                worker: crate::runtime::http::worker::Worker::new({
                    let builder = self.clone();
                    move || builder.clone().build()
                }),
                clock: self.clock,
                settings: self.settings,
            }),
        })
    }

    fn address(&self) -> Result<Address, Error> {
        match (&self.base_url, &self.tenant) {
            (Some(url), _) => {
                Address::of_api(url.expose(), self.plain_http).map_err(|reason| Error::config("base_url", reason))
            }
            (None, Some((name, region))) => {
                Address::tenant(name, *region).map_err(|reason| Error::config("tenant", reason))
            }
            (None, None) => Err(Error::config("tenant", "neither a tenant nor a base URL is set")),
        }
    }

    fn servers(&self, api: Address) -> Result<Servers, Error> {
        let mut urls = BTreeMap::new();
        for (template, url) in &self.server_urls {
            let address = Address::parse(url.expose(), self.plain_http);
            let address = address.map_err(|reason| Error::config("server_url", reason))?;
            urls.insert(template.clone(), address);
        }
        let tenant = self.tenant.as_ref().map(|(name, _)| name.trim().to_ascii_lowercase());
        Ok(Servers { api, tenant, urls, variables: self.server_variables.clone() })
    }

    fn new_http(&self, address: &Address) -> Result<reqwest::Client, Error> {
        let http = http_builder(address.is_secure())?.connect_timeout(self.connect_timeout);
        let http = if address.is_secure() { http } else { http.no_proxy() };
        http.build().map_err(|error| Error::config("http_client", error.without_url().to_string()))
    }
}

/// What every HTTP client of this crate has. The token must not follow a redirect, and calls have retries of their own.
fn http_builder(is_secure: bool) -> Result<reqwest::ClientBuilder, Error> {
    let http = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .referer(false)
        .connect_timeout(CONNECT_TIMEOUT);
    tls::configured(http, is_secure).map_err(|reason| Error::config("tls", reason))
}

impl Client {
    /// A builder for a client. It needs a tenant and a token.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// A builder for an HTTP client of your own ([`ClientBuilder::http_client`]): with the TLS of this crate, without
    /// redirects, and without retries other than those of calls.
    ///
    /// ```ignore
    /// let http = Client::http_builder()?.proxy(reqwest::Proxy::https("http://proxy.example.com:3128")?).build()?;
    /// let kandji = Client::builder().tenant("accuhive", Region::Us).token("…").http_client(http).build()?;
    /// ```
    ///
    /// # Errors
    /// [`Error::Config`] if TLS cannot be set up, such as for want of a feature.
    pub fn http_builder() -> Result<reqwest::ClientBuilder, Error> {
        http_builder(true)
    }

    /// A client from environment variables: `KANDJI_API_TOKEN`, and either `KANDJI_SUBDOMAIN` with `KANDJI_REGION`
    /// (as [`Region`] parses it; `us` by default) or `KANDJI_BASE_URL`, which takes precedence.
    ///
    /// # Errors
    /// [`Error::Config`] with the name of the missing or invalid variable.
    pub fn from_env() -> Result<Self, Error> {
        ClientBuilder::from_variables(|name| std::env::var(name).ok())?.build()
    }
}

/// Omits the HTTP client, whose default headers may be secret.
impl fmt::Debug for ClientBuilder {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.debug_struct("ClientBuilder")
            .field("tenant", &self.tenant)
            .field("base_url", &self.base_url)
            .field("server_urls", &self.server_urls)
            .field("server_variables", &self.server_variables)
            .field("plain_http", &self.plain_http)
            .field("token", &self.token)
            .field("http_client", &self.http.is_some())
            .field("user_agent", &self.user_agent)
            .field("connect_timeout", &self.connect_timeout)
            .field("clock", &self.clock)
            .field("settings", &self.settings)
            .finish()
    }
}

/// The authorization header. White space around the token is dropped, since files end with a newline.
fn authorization(token: &Secret) -> Result<HeaderValue, &'static str> {
    let token = token.expose().trim();
    if token.is_empty() {
        return Err("the API token is empty");
    }
    if !token.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err("the API token contains white space or invalid characters");
    }
    let mut header =
        HeaderValue::from_str(&format!("Bearer {token}")).map_err(|_| "the API token is not a valid header value")?;
    header.set_sensitive(true);
    Ok(header)
}
