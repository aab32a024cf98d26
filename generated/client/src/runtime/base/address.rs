//! The address that requests go to, and nowhere else.

use std::{fmt, net::IpAddr, str::FromStr};

use reqwest::Url;

/// The region that hosts a tenant.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Region {
    /// `https://<tenant>.api.kandji.io`
    #[default]
    Us,
    /// `https://<tenant>.api.eu.kandji.io`
    Eu,
    /// `https://<tenant>.api.iru.com`
    Iru,
    /// `https://<tenant>.api.eu.iru.com`
    IruEu,
    /// `https://<tenant>.clients.us-1.kandji.io`, an older name of [`Self::Us`]
    ClientsUs1,
    /// `https://<tenant>.clients.eu.kandji.io`, an older name of [`Self::Eu`]
    ClientsEu,
}

impl Region {
    const ALL: [Self; 6] = [Self::Us, Self::Eu, Self::Iru, Self::IruEu, Self::ClientsUs1, Self::ClientsEu];

    /// Its name in text and its domain.
    fn names(self) -> (&'static str, &'static str) {
        match self {
            Self::Us => ("us", "api.kandji.io"),
            Self::Eu => ("eu", "api.eu.kandji.io"),
            Self::Iru => ("iru", "api.iru.com"),
            Self::IruEu => ("iru-eu", "api.eu.iru.com"),
            Self::ClientsUs1 => ("clients-us-1", "clients.us-1.kandji.io"),
            Self::ClientsEu => ("clients-eu", "clients.eu.kandji.io"),
        }
    }
}

impl FromStr for Region {
    type Err = &'static str;

    /// Parses `us`, `eu`, `iru`, `iru-eu`, `clients-us-1` or `clients-eu`, ignoring case.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let name = text.trim();
        let region = Self::ALL.into_iter().find(|region| region.names().0.eq_ignore_ascii_case(name));
        region.ok_or("a region is `us`, `eu`, `iru`, `iru-eu`, `clients-us-1` or `clients-eu`")
    }
}

/// The base URL of every request: scheme, host, port, and a path prefix without a trailing slash.
#[derive(Clone)]
pub(crate) struct Address {
    root: Url,
}

impl Address {
    /// The address of a tenant.
    pub(crate) fn tenant(name: &str, region: Region) -> Result<Self, String> {
        let label = name.trim().to_ascii_lowercase();
        if !is_dns_label(&label) {
            return Err(
                "the tenant is the first label of its address: at most 63 letters, digits and hyphens".to_owned()
            );
        }
        Self::parse(&format!("https://{label}.{}", region.names().1), false)
    }

    /// The address of the API, given as a URL. Messages do not quote it, because it may contain a password.
    pub(crate) fn of_api(url: &str, allows_http: bool) -> Result<Self, String> {
        let address = Self::parse(url, allows_http)?;
        if let Some(path) = address.repeated_path() {
            return Err(format!(
                "leave out `{path}`: the path of every operation begins with it, so requests would go to `{path}{path}/…`"
            ));
        }
        if address.is_tenant() && address.root.path() != "/" {
            return Err(
                "leave out the path: the address of a tenant has none, and every operation has its own".to_owned()
            );
        }
        Ok(address)
    }

    /// The part of the path that the paths of operations begin with: `/api/v1`, in any case.
    fn repeated_path(&self) -> Option<String> {
        let segments: Vec<&str> = self.root.path().split('/').collect();
        segments.windows(2).find_map(|pair| {
            let [api, version] = pair else { return None };
            let number = version.strip_prefix(['v', 'V']).filter(|number| !number.is_empty())?;
            let is_it = api.eq_ignore_ascii_case("api") && number.bytes().all(|byte| byte.is_ascii_digit());
            is_it.then(|| format!("/{api}/{version}"))
        })
    }

    /// Whether it is the address of a tenant, and not of a proxy.
    fn is_tenant(&self) -> bool {
        let Some((_, domain)) = self.root.host_str().and_then(|host| host.split_once('.')) else { return false };
        Region::ALL.into_iter().any(|region| region.names().1 == domain)
    }

    /// Any address: `https`, or `http` if it stays on this machine or the caller allows it.
    pub(crate) fn parse(url: &str, allows_http: bool) -> Result<Self, String> {
        let root = Url::parse(url.trim()).map_err(|error| format!("this is not a URL: {error}"))?;
        let fault = match root.scheme() {
            _ if !root.username().is_empty() || root.password().is_some() => "a base URL must not contain credentials",
            _ if root.query().is_some() || root.fragment().is_some() => {
                "a base URL must not have a query or a fragment"
            }
            _ if is_private(&root) => return Ok(Self { root }),
            "http" if allows_http => return Ok(Self { root }),
            "http" => {
                "plain http sends the token unencrypted, so it is for loopback hosts only, unless `plain_http(true)` asks \
                 for it"
            }
            _ => "a base URL begins with https://",
        };
        Err(fault.to_owned())
    }

    /// The same host with another path.
    pub(crate) fn at(&self, path: &str) -> Self {
        let mut root = self.root.clone();
        root.set_path(path);
        Self { root }
    }

    /// Whether requests use TLS.
    pub(crate) fn is_secure(&self) -> bool {
        self.root.scheme() == "https"
    }

    /// The URL of a percent-encoded path and query. Fails if the URL would not be below the base URL.
    pub(crate) fn join(&self, path: &str, query: &str) -> Result<Url, &'static str> {
        if !path.starts_with('/') {
            return Err("a path begins with a slash");
        }
        if path.split('/').any(is_dot_segment) {
            return Err("`.` and `..` would lead to another path");
        }
        let mut url = self.root.clone();
        let prefix = self.root.path().trim_end_matches('/').to_owned();
        url.set_path(&format!("{prefix}{path}"));
        url.set_query((!query.is_empty()).then_some(query));
        Ok(url)
    }
}

impl fmt::Display for Address {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.root.fmt(to)
    }
}

fn is_dns_label(label: &str) -> bool {
    let allowed = |c: char| c.is_ascii_alphanumeric() || c == '-';
    (1..=63).contains(&label.len()) && label.chars().all(allowed) && !label.starts_with('-') && !label.ends_with('-')
}

/// Whether only the host of a URL can read what is sent to it: `https`, or `http` that stays on this machine.
pub(crate) fn is_private(url: &Url) -> bool {
    url.scheme() == "https" || url.scheme() == "http" && is_loopback(url)
}

fn is_loopback(url: &Url) -> bool {
    let Some(host) = url.host_str() else { return false };
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    host == "localhost" || bare.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

/// `.` or `..`, in any spelling that URL parsers resolve.
fn is_dot_segment(segment: &str) -> bool {
    matches!(segment.to_ascii_lowercase().replace("%2e", ".").as_str(), "." | "..")
}
