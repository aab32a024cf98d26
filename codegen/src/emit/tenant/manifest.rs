//! The crate's `Cargo.toml`.

use crate::emit::packages::metadata::{LINTS, Metadata};
use crate::versions::Version;

const DEPENDENCIES: &str = r#"
[dependencies]
axum = { version = "0.8", default-features = false, features = ["json", "multipart"] }
httparse = "1.10"
jiff = { version = "1.0", default-features = false, features = ["std"] }
jsonschema = { version = "0.61", default-features = false }
percent-encoding = "2.3"
serde_json = "1.0"
tokio = { version = "1.54", default-features = false, features = ["io-util", "macros", "net", "rt", "sync", "time"] }

"#;

/// The manifest: complete, so that the crate builds outside of this workspace too.
pub(super) fn manifest(version: &Version) -> String {
    let package = Metadata {
        name: "kandji-tenant",
        description: "A fake tenant of the Iru (Kandji) Endpoint Management API, for tests and demonstrations",
        version,
        keywords: &["kandji", "iru", "mdm", "mock", "testing"],
        categories: &["development-tools::testing", "web-programming::http-server"],
        documented: &[],
        library: "",
    };
    package.manifest() + DEPENDENCIES + LINTS
}
