//! The crate's `Cargo.toml`.

use crate::emit::client::index::ApiIndex;
use crate::emit::packages::metadata::{Metadata, TESTED_ELSEWHERE};
use crate::versions::Version;

/// The dependencies of the runtime. They are the same as in the runtime's own manifest.
const DEPENDENCIES: &str = r#"[dependencies]
bytes = "1.12"
futures-core = { version = "0.3", default-features = false, features = ["std"] }
http-body = "1.0"
jiff = { version = "1.0", default-features = false, features = ["std"] }
percent-encoding = "2.3"
reqwest = { version = "0.13", default-features = false }
rustls = { version = "0.23", default-features = false, features = ["ring", "std", "tls12"], optional = true }
rustls-platform-verifier = { version = "0.7", optional = true }
serde = { version = "1.0", default-features = false, features = ["std"] }
serde_json = "1.0"
tokio = { version = "1.54", default-features = false, features = ["fs", "time"] }
tracing = { version = "0.1", default-features = false, features = ["std"] }
"#;

const OWN_FEATURES: &str = r#"rustls = ["dep:rustls", "dep:rustls-platform-verifier", "reqwest/rustls-no-provider"]
native-tls = ["reqwest/native-tls"]
blocking = ["tokio/rt", "tokio/sync"]
operations = []
"#;

const LINTS: &str = r#"[lints.rust]
missing_docs = "warn"
unsafe_code = "forbid"

[lints.clippy]
pedantic = { level = "warn", priority = -1 }
# The documentation is prose about products, whose names look like code.
doc_markdown = "allow"
# The API decides on the names and the arguments of operations.
should_implement_trait = "allow"
too_many_arguments = "allow"
"#;

/// The manifest: complete, so that the crate builds outside of this workspace too.
pub(crate) fn manifest(index: &ApiIndex<'_>, version: &Version) -> String {
    let groups: Vec<&str> = index.groups.iter().map(|group| group.module.as_str()).collect();
    let default: String = groups.iter().map(|group| format!("    \"{group}\",\n")).collect();
    let features: String = groups.iter().map(|group| format!("{group} = []\n")).collect();
    let package = Metadata {
        name: "kandji-client",
        description: "Client for the Iru (Kandji) Endpoint Management API",
        version,
        keywords: &["kandji", "iru", "mdm", "apple", "api-client"],
        categories: &["api-bindings"],
        documented: &["blocking", "operations"],
        library: TESTED_ELSEWHERE,
    };
    let package = package.manifest();
    format!(
        r#"{package}
{DEPENDENCIES}
# One feature for each group of operations, one for each way to do TLS, one for calls without `async`,
# and one for operations as data.
[features]
default = [
    "rustls",
{default}]
{OWN_FEATURES}{features}
{LINTS}"#
    )
}
