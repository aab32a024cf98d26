//! Addresses that are safe to ask.

use ureq::http::Uri;

/// An address with a host.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Address {
    /// Whether the connection is encrypted.
    is_encrypted: bool,
    host: String,
    port: Option<u16>,
    /// The path and the query, which begin with `/`.
    path: String,
}

/// The names of this machine, to which a plain connection is safe.
const LOOPBACK: [&str; 2] = ["127.0.0.1", "[::1]"];

impl Address {
    /// Reads an address. `Err` says why it is not asked.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let uri: Uri = text.parse().map_err(|_| format!("`{text}` is no address"))?;
        let authority = uri.authority().ok_or_else(|| format!("`{text}` has no host"))?;
        if authority.as_str().contains('@') {
            return Err(format!("`{text}` has a name or a password in it"));
        }
        let host = authority.host().to_ascii_lowercase();
        let is_encrypted = match uri.scheme_str() {
            Some("https") => true,
            Some("http") if LOOPBACK.contains(&host.as_str()) => false,
            _ => return Err(format!("`{text}` does not begin with https://")),
        };
        let path = uri.path_and_query().map_or("/", |path| path.as_str()).to_owned();
        Ok(Self { is_encrypted, host, port: authority.port_u16(), path })
    }

    /// Where an answer leads from here. `Err` says why it is not followed.
    pub(crate) fn follow(&self, location: &str) -> Result<Self, String> {
        if location.starts_with("//") || location.contains("://") {
            let next = Self::parse(location)?;
            let is_same = (&next.host, next.port, next.is_encrypted) == (&self.host, self.port, self.is_encrypted);
            return if is_same { Ok(next) } else { Err(format!("it leads to another host, `{location}`")) };
        }
        let folder =
            self.path.split('?').next().and_then(|path| path.rsplit_once('/')).map_or("", |(folder, _)| folder);
        let path = if location.starts_with('/') { location.to_owned() } else { format!("{folder}/{location}") };
        Self::parse(&format!("{}{path}", self.origin()))
    }

    fn origin(&self) -> String {
        let scheme = if self.is_encrypted { "https" } else { "http" };
        let port = self.port.map(|port| format!(":{port}")).unwrap_or_default();
        format!("{scheme}://{}{port}", self.host)
    }

    /// Whether it is on this machine.
    pub(crate) fn is_local(&self) -> bool {
        LOOPBACK.contains(&self.host.as_str())
    }
}

impl std::fmt::Display for Address {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}{}", self.origin(), self.path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_encrypted_addresses_are_asked_except_on_this_machine() {
        for (text, expected) in [
            ("https://A.example/b?c=d", Ok("https://a.example/b?c=d")),
            ("https://a.example", Ok("https://a.example/")),
            ("http://127.0.0.1:80/b", Ok("http://127.0.0.1:80/b")),
            ("http://[::1]:80/b", Ok("http://[::1]:80/b")),
            ("http://a.example/b", Err("`http://a.example/b` does not begin with https://")),
            ("http://localhost/b", Err("`http://localhost/b` does not begin with https://")),
            ("http://127.0.0.1.a.example/b", Err("`http://127.0.0.1.a.example/b` does not begin with https://")),
            (
                "http://127.0.0.1:80@a.example/b",
                Err("`http://127.0.0.1:80@a.example/b` has a name or a password in it"),
            ),
            ("ftp://a.example/b", Err("`ftp://a.example/b` does not begin with https://")),
            ("/b", Err("`/b` has no host")),
            ("file:///etc/passwd", Err("`file:///etc/passwd` is no address")),
        ] {
            let found = Address::parse(text).map(|address| address.to_string());
            assert_eq!(found.as_deref().map_err(String::as_str), expected, "{text}");
        }
    }

    #[test]
    fn an_answer_leads_only_to_its_own_host() {
        let here = Address::parse("https://a.example/b/c?d=/e/").unwrap();
        for (location, expected) in [
            ("/x?y", Ok("https://a.example/x?y")),
            ("x", Ok("https://a.example/b/x")),
            ("https://a.example/x", Ok("https://a.example/x")),
            ("https://b.example/x", Err("it leads to another host, `https://b.example/x`")),
            ("https://a.example:8443/x", Err("it leads to another host, `https://a.example:8443/x`")),
            ("https://a.example@b.example/x", Err("`https://a.example@b.example/x` has a name or a password in it")),
            ("http://a.example/x", Err("`http://a.example/x` does not begin with https://")),
            ("http://127.0.0.1/x", Err("it leads to another host, `http://127.0.0.1/x`")),
            ("//b.example/x", Err("`//b.example/x` is no address")),
        ] {
            let found = here.follow(location).map(|address| address.to_string());
            assert_eq!(found.as_deref().map_err(String::as_str), expected, "{location}");
        }
    }
}
