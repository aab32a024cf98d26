//! The crate's `Cargo.toml`.

use super::source::HEADER;
use crate::emit::client::index::ApiIndex;
use crate::versions::Version;

/// The oldest Rust that compiles the crate.
pub(crate) const MSRV: &str = env!("CARGO_PKG_RUST_VERSION");

/// Where the project is published, from the manifest of the workspace.
const REPOSITORY: &str = env!("CARGO_PKG_REPOSITORY");
const HOMEPAGE: &str = env!("CARGO_PKG_HOMEPAGE");

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

/// Keeps the code as the generator formats it, whatever the settings of the surrounding project.
pub(crate) const RUSTFMT: &str = "# The generator formats the code.\ndisable_all_formatting = true\n";

/// The manifest: complete, so that the crate builds outside of this workspace too.
pub(crate) fn manifest(index: &ApiIndex<'_>, version: &Version) -> String {
    let groups: Vec<&str> = index.groups.iter().map(|group| group.module.as_str()).collect();
    let default: String = groups.iter().map(|group| format!("    \"{group}\",\n")).collect();
    let features: String = groups.iter().map(|group| format!("{group} = []\n")).collect();
    let header: String = HEADER.iter().map(|line| format!("# {line}\n")).collect();
    format!(
        r#"{header}
[package]
name = "kandji-client"
description = "Client for the Iru (Kandji) Endpoint Management API"
version = "{version}"
edition = "2024"
license = "MIT OR Apache-2.0"
rust-version = "{MSRV}"
repository = "{REPOSITORY}"
homepage = "{HOMEPAGE}"
documentation = "{HOMEPAGE}/docs"
readme = "README.md"
keywords = ["kandji", "iru", "mdm", "apple", "api-client"]
categories = ["api-bindings"]
exclude = ["/rustfmt.toml"]
publish = false

[lib]
# The tests of the project compile and run the examples of the documentation.
doctest = false
test = false

[package.metadata.docs.rs]
features = ["blocking"]

{DEPENDENCIES}
# One feature for each group of operations, one for each way to do TLS, and one for calls without `async`.
[features]
default = [
    "rustls",
{default}]
{OWN_FEATURES}{features}
{LINTS}"#
    )
}
