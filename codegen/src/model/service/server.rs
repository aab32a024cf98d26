//! Hosts.

use std::collections::BTreeMap;

/// A host of the API, or of some operations.
#[derive(Clone, Debug, PartialEq)]
pub struct Server {
    /// URL template, such as `https://{subdomain}.api.kandji.io`.
    pub url: String,
    /// What it is for.
    pub description: Option<String>,
    /// The template's variables by name.
    pub variables: BTreeMap<String, ServerVariable>,
}

/// A variable of a [`Server`]'s URL.
#[derive(Clone, Debug, PartialEq)]
pub struct ServerVariable {
    /// The default value.
    pub default: String,
    /// The values that it can have; empty if any.
    pub choices: Vec<String>,
    /// What it stands for.
    pub description: Option<String>,
}
