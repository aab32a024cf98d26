//! JSON pointers (RFC 6901).

use std::borrow::Cow;

use percent_encoding::percent_decode_str;

use super::{Content, Node};

/// A reference token as it is written in a pointer: with `~` and `/` escaped.
#[must_use]
pub fn escape_token(token: &str) -> String {
    let mut escaped = String::with_capacity(token.len());
    push_escaped(&mut escaped, token);
    escaped
}

/// Most tokens have nothing to escape; those are copied at once.
fn push_escaped(pointer: &mut String, token: &str) {
    if !token.contains(['~', '/']) {
        pointer.push_str(token);
        return;
    }
    for character in token.chars() {
        match character {
            '~' => pointer.push_str("~0"),
            '/' => pointer.push_str("~1"),
            other => pointer.push(other),
        }
    }
}

/// Unescapes a reference token of a pointer.
#[must_use]
pub fn unescape_token(token: &str) -> String {
    if token.contains('~') { token.replace("~1", "/").replace("~0", "~") } else { token.to_owned() }
}

/// `pointer` with one more token, escaped.
#[must_use]
pub fn join(pointer: &str, token: &str) -> String {
    let mut joined = String::with_capacity(pointer.len() + 1 + token.len());
    joined.push_str(pointer);
    joined.push('/');
    push_escaped(&mut joined, token);
    joined
}

/// The pointer in a `$ref` into the same document, percent-decoded; `None` if it points elsewhere or is badly encoded.
#[must_use]
pub fn pointer_of(reference: &str) -> Option<String> {
    let fragment = reference.strip_prefix('#')?;
    // The library leaves a `%` alone that begins no escape.
    let is_escape = |rest: &str| rest.len() >= 2 && rest.bytes().take(2).all(|byte| byte.is_ascii_hexdigit());
    if !fragment.split('%').skip(1).all(is_escape) {
        return None;
    }
    percent_decode_str(fragment).decode_utf8().ok().map(Cow::into_owned)
}

/// The tokens of a pointer, unescaped.
pub fn tokens(pointer: &str) -> impl Iterator<Item = String> + '_ {
    pointer.split('/').skip(1).map(unescape_token)
}

/// The tokens of text that may not be a pointer.
fn tokens_of_any(text: &str) -> Option<impl Iterator<Item = String> + '_> {
    (text.is_empty() || text.starts_with('/')).then(|| tokens(text))
}

impl Node {
    /// The value at a pointer. What lies on the way to it counts as read, the value itself does not.
    #[must_use]
    pub fn at(&self, pointer: &str) -> Option<&Node> {
        tokens_of_any(pointer)?.try_fold(self, |node, token| match node.as_map() {
            Some(map) => map.get(&token).map(|entry| &entry.node),
            None => node.as_list()?.get(token.parse::<usize>().ok()?),
        })
    }

    /// The value at a pointer, mutable.
    pub fn at_mut(&mut self, pointer: &str) -> Option<&mut Node> {
        tokens_of_any(pointer)?.try_fold(self, |node, token| match &mut node.content {
            Content::Map(map) => map.get_mut(&token).map(|entry| &mut entry.node),
            Content::List(list) => list.get_mut(token.parse::<usize>().ok()?),
            _ => None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{join, pointer_of, tokens};

    #[test]
    fn tokens_are_escaped_and_unescaped() {
        let pointer = join(&join("", "a/b~1"), "");
        assert_eq!(pointer, "/a~1b~01/");
        assert_eq!(tokens(&pointer).collect::<Vec<_>>(), ["a/b~1", ""]);
        assert_eq!(tokens("").count(), 0);
    }

    #[test]
    fn references_hold_pointers() {
        assert_eq!(pointer_of("#/components/schemas/a%20b").as_deref(), Some("/components/schemas/a b"));
        assert_eq!(pointer_of("#").as_deref(), Some(""));
        for bad in ["other.yaml#/a", "#/%zz", "#/%ff", "#/%", "#/%2", "#/%+f", "#/%2é"] {
            assert_eq!(pointer_of(bad), None, "{bad}");
        }
    }
}
