//! The crate's `Cargo.toml`.

use crate::emit::packages::metadata::{LINTS, Metadata};
use crate::versions::Version;

const DEPENDENCIES: &str = r#"
[dependencies]
kandji-client = { version = "CLIENT", path = "../client", default-features = false, features = ["operations", "rustls"] }
serde = { version = "1.0", features = ["derive"] }
serde_json = "1.0"

"#;

/// The manifest: complete, so that the crate builds outside of this workspace too.
pub(super) fn manifest(cards: &Version, client: &Version) -> String {
    let package = Metadata {
        name: "kandji-cards",
        description: "The action cards of the Kandji (Iru) connector for Okta Workflows, described and run",
        version: cards,
        keywords: &["kandji", "iru", "okta", "workflows", "mdm"],
        categories: &["api-bindings"],
        documented: &[],
        library: "",
    };
    package.manifest() + &DEPENDENCIES.replace("CLIENT", &client.to_string()) + LINTS
}
