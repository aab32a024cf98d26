//! Texts as words of a POSIX shell.

/// Characters beside letters and digits that mean nothing to a shell.
const PLAIN: &str = "_-./:@%+=,";

/// A text as one word, in quotes if it needs them.
pub(crate) fn word(text: &str) -> String {
    let is_plain = |one: char| one.is_ascii_alphanumeric() || PLAIN.contains(one);
    if !text.is_empty() && text.chars().all(is_plain) { text.to_owned() } else { quoted(text) }
}

/// A text as one word, in quotes.
pub(crate) fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "'\\''"))
}
