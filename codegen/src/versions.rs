//! `spec/versions.yaml`: the versions of what is generated and released.

mod edit;
mod next;
mod read;

pub use edit::edited;
pub use next::raised;
pub use read::{of_spec, read};
pub use semver::Version;

/// The versions of what is released.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Versions {
    /// The crate `kandji-client`. A release is named after it.
    pub client: Version,
    /// The crate `kandji-tenant`.
    pub tenant: Version,
    /// The catalog of the cards, and the crate that runs them.
    pub cards: Version,
}

/// The version of what was never released, as in a spec folder without the file.
impl Default for Versions {
    fn default() -> Self {
        let first = Version::new(0, 1, 0);
        Self { client: first.clone(), tenant: first.clone(), cards: first }
    }
}

/// The key of each version.
const CLIENT: &str = "kandji-client";
const TENANT: &str = "kandji-tenant";
const CARDS: &str = "cards";
