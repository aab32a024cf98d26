//! The crate's `Cargo.toml`.

use crate::emit::packages::metadata::{LINTS, Metadata, TESTED_ELSEWHERE};
use crate::versions::Version;

const DEPENDENCIES: &str = r#"
[[bin]]
name = "kandji"
path = "src/main.rs"
doc = false
test = false

[dependencies]
clap = { version = "4.6", features = ["string", "wrap_help"] }
clap_complete = "4.6"
clap_mangen = "0.3"
comfy-table = { version = "8.0", default-features = false }
csv = "1.4"
etcetera = "0.11"
fs4 = "1.1"
heck = "0.5"
indicatif = { version = "0.18", default-features = false, features = ["unicode-width"] }
jaq-core = "3.1"
jaq-json = "2.0"
jaq-std = "3.0"
kandji-cards = { version = "CARDS", path = "../cards" }
kandji-client = { version = "CLIENT", path = "../client", default-features = false, features = ["operations", "rustls"] }
kandji-tenant = { version = "TENANT", path = "../tenant" }
keyring = "4.2"
percent-encoding = "2.3"
rpassword = "7.5"
serde = { version = "1.0", features = ["derive"] }
serde_json = "1.0"
strsim = "0.11"
tempfile = "3.27"
terminal_size = "0.4"
tokio = { version = "1.54", default-features = false, features = ["macros", "net", "rt-multi-thread", "signal", "time"] }
toml = "1.2"
unicode-width = "0.2"
yaml_serde = "0.10"

"#;

/// The manifest: complete, so that the crate builds outside of this workspace too.
pub(super) fn manifest(cards: &Version, client: &Version, tenant: &Version) -> String {
    let package = Metadata {
        name: "kandji-cli",
        description: "The Iru (Kandji) Endpoint Management API from the command line",
        version: client,
        keywords: &["kandji", "iru", "mdm", "apple", "cli"],
        categories: &["command-line-utilities"],
        documented: &[],
        library: TESTED_ELSEWHERE,
    };
    let versions = [("CARDS", cards), ("CLIENT", client), ("TENANT", tenant)];
    let dependencies =
        versions.iter().fold(DEPENDENCIES.to_owned(), |text, (name, version)| text.replace(name, &version.to_string()));
    package.manifest() + &dependencies + LINTS
}
