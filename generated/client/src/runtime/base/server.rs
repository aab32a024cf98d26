//! Servers that operations have of their own.

use std::collections::BTreeMap;

use crate::runtime::base::address::Address;

/// A server that an operation has of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Server {
    /// A URL, or a path on the host of the API. May contain variables: `https://{region}.example.com`.
    pub url: &'static str,
    /// The variables of the URL.
    pub variables: &'static [ServerVariable],
}

/// A variable in the URL of a [`Server`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ServerVariable {
    /// The name.
    pub name: &'static str,
    /// The value if nothing else is set.
    pub default: &'static str,
    /// The possible values; empty if any.
    pub choices: &'static [&'static str],
    /// Whether it is the name of the tenant.
    pub is_tenant: bool,
}

/// Where the requests of a client go.
pub(crate) struct Servers {
    /// The address of the API.
    pub(crate) api: Address,
    /// The name of the tenant, if it is known.
    pub(crate) tenant: Option<String>,
    /// Addresses that stand for the servers of operations, by the URLs of the latter.
    pub(crate) urls: BTreeMap<String, Address>,
    /// The values of variables.
    pub(crate) variables: BTreeMap<String, String>,
}

impl Servers {
    /// The address of an operation's server, or of the API.
    pub(crate) fn address(&self, server: Option<&Server>) -> Result<Address, String> {
        let Some(server) = server else { return Ok(self.api.clone()) };
        if let Some(address) = self.urls.get(server.url) {
            return Ok(address.clone());
        }
        let url = self.url(server)?;
        if url.starts_with('/') {
            return Ok(self.api.at(&url));
        }
        let address = Address::parse(&url, false).map_err(|reason| format!("`{}`: {reason}", server.url))?;
        if address.is_secure() && !self.api.is_secure() {
            return Err(format!(
                "the request would leave this machine for `{}`; set another address with `ClientBuilder::server_url`",
                server.url
            ));
        }
        Ok(address)
    }

    /// The URL with the values of its variables.
    fn url(&self, server: &Server) -> Result<String, String> {
        let mut url = server.url.to_owned();
        for variable in server.variables {
            let value = self.value(variable)?;
            url = url.replace(&format!("{{{}}}", variable.name), value);
        }
        Ok(url)
    }

    fn value<'a>(&'a self, variable: &'a ServerVariable) -> Result<&'a str, String> {
        let ServerVariable { name, default, choices, is_tenant } = variable;
        let value = match (self.variables.get(*name), &self.tenant) {
            (Some(value), _) => value.as_str(),
            (None, Some(tenant)) if *is_tenant => tenant.as_str(),
            (None, None) if *is_tenant => {
                return Err(format!(
                    "the variable `{name}` is the tenant, which is unknown; set it with `ClientBuilder::tenant`"
                ));
            }
            _ => *default,
        };
        if !choices.is_empty() && !choices.contains(&value) {
            return Err(format!("the variable `{name}` is one of {}", choices.join(", ")));
        }
        // A value with other characters could lead to another host.
        let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_');
        if value != *default && !value.chars().all(is_plain) {
            return Err(format!("the variable `{name}` may only contain letters, digits, `-`, `.` and `_`"));
        }
        Ok(value)
    }
}
