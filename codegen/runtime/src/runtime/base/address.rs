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
}

impl Region {
    fn domain(self) -> &'static str {
        match self {
            Self::Us => "api.kandji.io",
            Self::Eu => "api.eu.kandji.io",
            Self::Iru => "api.iru.com",
        }
    }
}

impl FromStr for Region {
    type Err = &'static str;

    /// Parses `us`, `eu` or `iru`, ignoring case.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text.trim().to_ascii_lowercase().as_str() {
            "us" => Ok(Self::Us),
            "eu" => Ok(Self::Eu),
            "iru" => Ok(Self::Iru),
            _ => Err("a region is `us`, `eu` or `iru`"),
        }
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
        Self::parse(&format!("https://{label}.{}", region.domain()))
    }

    /// A custom address. Messages do not quote it, because it may contain a password.
    pub(crate) fn parse(url: &str) -> Result<Self, String> {
        let root = Url::parse(url.trim()).map_err(|error| format!("this is not a URL: {error}"))?;
        let fault = match root.scheme() {
            _ if !root.username().is_empty() || root.password().is_some() => "a base URL must not contain credentials",
            _ if root.query().is_some() || root.fragment().is_some() => {
                "a base URL must not have a query or a fragment"
            }
            _ if is_private(&root) => return Ok(Self { root }),
            "http" => "plain http is for loopback hosts only: it would send the token unencrypted",
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
