//! The crate's `Cargo.toml`.

use crate::emit::client::index::View;
use crate::emit::client::package::source::HEADER;

/// The oldest Rust that compiles the crate.
pub(crate) const MSRV: &str = "1.88";

/// The dependencies, as the runtime needs them; the runtime's own manifest is where they are tried out.
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
# What an operation requires and is called is up to the API.
should_implement_trait = "allow"
too_many_arguments = "allow"
"#;

/// Leaves the crate's code as `prettyplease` formats it, whatever the settings of the project around it.
pub(crate) const RUSTFMT: &str = "# The generator formats what it writes.\ndisable_all_formatting = true\n";

/// The manifest: complete, so that the crate builds outside of this workspace too.
pub(crate) fn manifest(view: &View<'_>) -> String {
    let groups: Vec<&str> = view.groups.iter().map(|group| group.module.as_str()).collect();
    let default: String = groups.iter().map(|group| format!("    \"{group}\",\n")).collect();
    let features: String = groups.iter().map(|group| format!("{group} = []\n")).collect();
    format!(
        r#"# {HEADER}

[package]
name = "kandji-client"
description = "Client of the Iru (Kandji) Endpoint Management API"
version = "0.1.0"
edition = "2024"
license = "MIT OR Apache-2.0"
rust-version = "{MSRV}"
publish = false

[lib]
# The examples of the documentation are compiled, and run, by the tests of the project.
doctest = false

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
