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
    /// The catalog of the cards, and the crate that runs them.
    pub cards: Version,
}

/// The version of what was never released, as in a spec folder without the file.
impl Default for Versions {
    fn default() -> Self {
        Self { client: Version::new(0, 1, 0), cards: Version::new(0, 1, 0) }
    }
}

/// The key of each version.
const CLIENT: &str = "kandji-client";
const CARDS: &str = "cards";
