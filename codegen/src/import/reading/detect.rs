//! Kinds of documents.

use std::path::Path;

use crate::diagnostic::{Diagnostic, codes};
use crate::document::Node;

/// The kinds of documents that are imported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DocumentKind {
    /// OpenAPI 3.0 or 3.1.
    OpenApi,
    /// A Postman collection, format 2.0 or 2.1.
    Postman,
    /// An export of Okta Workflows.
    Flow,
}

impl DocumentKind {
    /// The name in `sources.yaml`.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::OpenApi => "openapi",
            Self::Postman => "postman",
            Self::Flow => "flow",
        }
    }
}

/// Whether a file is a card document, by its name.
pub(crate) fn is_cards(name: &str) -> bool {
    Path::new(name).extension().is_some_and(|extension| extension.eq_ignore_ascii_case("md"))
}

/// Whether a file is an export of Okta Workflows, by its name. The console calls all of them by these.
pub(crate) fn is_flow(name: &str) -> bool {
    let extension = Path::new(name).extension().and_then(|extension| extension.to_str());
    extension.is_some_and(|found| ["flopack", "folder", "flow"].iter().any(|known| found.eq_ignore_ascii_case(known)))
}

/// The diagnostic for a card document, which is not imported.
pub(crate) fn cards_refused() -> Diagnostic {
    Diagnostic::error(&codes::DOCUMENT_UNKNOWN, "a card document is not imported")
        .help("compare it with `cargo xtask diff`, and copy what changed to spec/action-cards.md")
}

/// The kind of a document.
///
/// # Errors
/// A diagnostic if it is neither.
pub(crate) fn detect(root: &Node) -> Result<DocumentKind, Diagnostic> {
    let refused = |message: String| Diagnostic::error(&codes::DOCUMENT_UNKNOWN, message).at(root.span, "");
    if root.text("type") == Some("flopack") {
        return Ok(DocumentKind::Flow);
    }
    if let Some(version) = root.text("openapi") {
        let known = version.starts_with("3.0") || version.starts_with("3.1");
        return if known {
            Ok(DocumentKind::OpenApi)
        } else {
            Err(refused(format!("OpenAPI {version} is not supported")))
        };
    }
    if root.get("swagger").is_some() {
        return Err(refused("a Swagger 2.0 document is not supported".to_owned()).help("convert it to OpenAPI 3 first"));
    }
    let schema = root.get("info").and_then(|info| info.text("schema")).unwrap_or("");
    if root.get("item").is_some() && schema.contains("/collection/v2") {
        return Ok(DocumentKind::Postman);
    }
    Err(refused("expected an OpenAPI document, a Postman collection or an export of flows".to_owned())
        .help("import OpenAPI 3.0 or 3.1 documents, Postman 2.1 collections and exports of Okta Workflows"))
}
