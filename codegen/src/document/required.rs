//! Texts that entries of the files in spec/ must have.

use super::Node;
use crate::source::Span;

/// The text of a key that an entry must have, without the white space around it. `entry` is what messages call the entry,
/// with its article.
///
/// # Errors
/// What is wrong, and where, if the text is missing, blank or no text.
pub(crate) fn required_text(node: &Node, key: &str, entry: &str) -> Result<String, (Span, String)> {
    let Some(value) = node.get(key) else { return Err((node.span, format!("{entry} needs `{key}`"))) };
    match value.as_text().map(str::trim) {
        Some("") => Err((value.span, format!("`{key}` is blank"))),
        Some(text) => Ok(text.to_owned()),
        None => Err((value.span, format!("expected text for `{key}`, found {}", value.kind()))),
    }
}
