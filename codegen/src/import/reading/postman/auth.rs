//! How requests are authenticated.

use crate::document::Node;
use crate::source::Span;

/// Authentication other than the bearer token that the client sends: what it is, and its place.
pub(super) fn other(node: &Node) -> Option<(String, Span)> {
    let auth = node.get("auth")?;
    let name = auth.text("type")?;
    match name {
        "bearer" => None,
        "noauth" => Some(("a request is sent without a token; the client sends one".to_owned(), auth.span)),
        other => {
            Some((format!("authentication by `{other}` is not imported; the client sends a bearer token"), auth.span))
        }
    }
}
