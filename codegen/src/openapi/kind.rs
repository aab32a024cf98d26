//! Recognizes the kind of a document by its keys.

use crate::diagnostic::{Diagnostic, codes};
use crate::document::{Content, Node};

/// Accepts OpenAPI 3.0 and 3.1.
///
/// # Errors
/// What the document is instead, and what to do about it.
pub(super) fn require_openapi(document: Node) -> Result<Node, Diagnostic> {
    let Some(map) = document.as_map() else {
        return Err(unknown(&document, format!("the document is {}, not an OpenAPI document", document.kind())));
    };
    if let Some(version) = document.get("openapi") {
        check_version(version)?;
    } else if let Some(swagger) = document.get("swagger") {
        return Err(unknown(swagger, "this is a Swagger 2.0 document")
            .help("convert it to OpenAPI 3 with a converter, such as swagger2openapi"));
    } else if map.contains_key("item") && map.contains_key("info") {
        return Err(unknown(&document, "this is a Postman collection")
            .help("run `cargo xtask import` on it; that turns it into an OpenAPI document"));
    } else {
        return Err(unknown(&document, "the document has no `openapi` key")
            .help("OpenAPI 3.0 and 3.1 documents begin with `openapi: 3.0.3` or the like"));
    }
    match document.get("paths") {
        Some(paths) if paths.as_map().is_some() => Ok(document),
        Some(paths) => Err(unknown(paths, format!("`paths` is {}, not a mapping", paths.kind()))),
        None => Err(unknown(&document, "the document has no `paths`").help("add the paths of the API, or `paths: {}`")),
    }
}

/// The version as it is written; an unquoted `3.1` is a number.
pub(super) fn version_text(version: &Node) -> String {
    match &version.content {
        Content::Text(text) => text.clone(),
        Content::Number(number) => number.to_string(),
        _ => String::new(),
    }
}

fn check_version(version: &Node) -> Result<(), Diagnostic> {
    let text = version_text(version);
    let known = ["3.0", "3.1"].iter().any(|known| text == *known || text.starts_with(&format!("{known}.")));
    if known {
        return Ok(());
    }
    Err(unknown(version, "this version of OpenAPI is not supported")
        .help("OpenAPI 3.0 and 3.1 are read; convert the document to one of them"))
}

fn unknown(node: &Node, message: impl Into<String>) -> Diagnostic {
    Diagnostic::error(&codes::DOCUMENT_UNKNOWN, message).at(node.span, "")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Limits, parse_yaml};
    use crate::source::SourceMap;

    fn judge(text: &str) -> Result<Node, Diagnostic> {
        let mut sources = SourceMap::default();
        let file = sources.add("a.yaml", text);
        require_openapi(parse_yaml(file, &sources, Limits::default()).unwrap())
    }

    #[test]
    fn openapi_of_both_versions_passes() {
        for version in ["3.0.0", "3.0.3", "3.1.0", "3.0", "'3.1'"] {
            assert!(judge(&format!("openapi: {version}\npaths: {{}}\n")).is_ok(), "{version}");
        }
    }

    #[test]
    fn other_documents_are_named() {
        for (text, named) in [
            ("swagger: '2.0'\npaths: {}\n", "Swagger 2.0"),
            ("info: {name: x}\nitem: []\n", "Postman collection"),
            ("openapi: 3.2.0\npaths: {}\n", "version"),
            ("openapi: 3.10.0\npaths: {}\n", "version"),
            ("openapi: [3]\npaths: {}\n", "version"),
            ("openapi: 3.0.0\n", "no `paths`"),
            ("openapi: 3.0.0\npaths: []\n", "`paths` is a list"),
            ("- 1\n", "a list"),
            ("hello\n", "a string"),
            ("a: 1\n", "no `openapi` key"),
        ] {
            let fault = judge(text).unwrap_err();
            assert_eq!(fault.code, &codes::DOCUMENT_UNKNOWN);
            assert!(fault.message.contains(named), "{}", fault.message);
        }
    }
}
