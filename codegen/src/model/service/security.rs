//! How requests are authenticated.

use std::collections::BTreeMap;

use serde_json::Value;

/// How the requests of an API are authenticated.
#[derive(Clone, Debug, PartialEq)]
pub struct Security {
    /// The schemes by name.
    pub schemes: BTreeMap<String, SecurityScheme>,
    /// What an operation needs that does not say it itself. One of these is enough; none at all means no authentication.
    pub required: Vec<Requirement>,
}

/// Schemes that are needed together, by name, with their scopes. Without any, no authentication is needed.
pub type Requirement = BTreeMap<String, Vec<String>>;

/// A way to authenticate.
#[derive(Clone, Debug, PartialEq)]
pub struct SecurityScheme {
    /// The kind of scheme.
    pub kind: SchemeKind,
    /// What it is for.
    pub description: Option<String>,
}

/// The kinds of schemes of OpenAPI.
#[derive(Clone, Debug, PartialEq)]
pub enum SchemeKind {
    /// A scheme of the `Authorization` header, in lower case, with the format of a bearer token.
    Http {
        /// The name of the scheme, such as `bearer`.
        scheme: String,
        /// A hint how the token is formatted.
        bearer_format: Option<String>,
    },
    /// A key in a header, the query or a cookie.
    ApiKey {
        /// `header`, `query` or `cookie`.
        place: String,
        /// The name of the header, query argument or cookie.
        name: String,
    },
    /// OAuth 2, with its flows as the document has them.
    OAuth2(Value),
    /// OpenID Connect, with the address of its configuration.
    OpenIdConnect(String),
    /// A client certificate.
    MutualTls,
}

/// What an API without any statement needs: the token, as a bearer token.
impl Default for Security {
    fn default() -> Self {
        let kind = SchemeKind::Http { scheme: "bearer".to_owned(), bearer_format: None };
        let scheme = SecurityScheme { kind, description: None };
        let requirement = Requirement::from([("bearer".to_owned(), Vec::new())]);
        Self { schemes: BTreeMap::from([("bearer".to_owned(), scheme)]), required: vec![requirement] }
    }
}

impl Security {
    /// Whether the token satisfies a requirement.
    #[must_use]
    pub fn is_token(&self, requirement: &Requirement) -> bool {
        let mut kinds = requirement.keys().map(|name| self.schemes.get(name).map(|scheme| &scheme.kind)).peekable();
        kinds.peek().is_some() && kinds.all(|kind| kind.is_some_and(SchemeKind::takes_token))
    }
}

impl SchemeKind {
    /// Whether the scheme takes a bearer token in the `Authorization` header. Access tokens of OAuth 2 and OpenID Connect
    /// are sent so, too (RFC 6750).
    #[must_use]
    pub fn takes_token(&self) -> bool {
        match self {
            Self::Http { scheme, .. } => scheme == "bearer",
            Self::ApiKey { place, name } => place == "header" && name.eq_ignore_ascii_case("authorization"),
            Self::OAuth2(_) | Self::OpenIdConnect(_) => true,
            Self::MutualTls => false,
        }
    }

    /// The kind in a few words.
    #[must_use]
    pub fn described(&self) -> String {
        match self {
            Self::Http { scheme, .. } => format!("HTTP authentication of the scheme `{scheme}`"),
            Self::ApiKey { place, name } => format!("a key in the {place} `{name}`"),
            Self::OAuth2(_) => "OAuth 2".to_owned(),
            Self::OpenIdConnect(_) => "OpenID Connect".to_owned(),
            Self::MutualTls => "a client certificate".to_owned(),
        }
    }
}
