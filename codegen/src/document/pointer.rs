//! JSON pointers (RFC 6901).

use super::{Content, Node};

/// A reference token as it stands in a pointer: `~` and `/` escaped.
#[must_use]
pub fn escape_token(token: &str) -> String {
    token.replace('~', "~0").replace('/', "~1")
}

/// What a reference token of a pointer stands for.
#[must_use]
pub fn unescape_token(token: &str) -> String {
    token.replace("~1", "/").replace("~0", "~")
}

/// `pointer` with one more token, escaped.
#[must_use]
pub fn join(pointer: &str, token: &str) -> String {
    format!("{pointer}/{}", escape_token(token))
}

/// The pointer of a `$ref` into the same document, without the URI's percent escapes; none if it leads elsewhere.
#[must_use]
pub fn pointer_of(reference: &str) -> Option<String> {
    let mut parts = reference.strip_prefix('#')?.split('%');
    let mut bytes = parts.next().unwrap_or("").as_bytes().to_vec();
    for part in parts {
        bytes.push(u8::from_str_radix(part.get(..2)?, 16).ok()?);
        bytes.extend(part.bytes().skip(2));
    }
    String::from_utf8(bytes).ok()
}

/// The tokens of a pointer, unescaped.
pub fn tokens(pointer: &str) -> impl Iterator<Item = String> + '_ {
    pointer.split('/').skip(1).map(unescape_token)
}

/// The tokens of what may be no pointer at all.
fn tokens_of_any(text: &str) -> Option<impl Iterator<Item = String> + '_> {
    (text.is_empty() || text.starts_with('/')).then(|| tokens(text))
}

impl Node {
    /// The value that a pointer leads to.
    #[must_use]
    pub fn at(&self, pointer: &str) -> Option<&Node> {
        tokens_of_any(pointer)?.try_fold(self, |node, token| match &node.content {
            Content::Map(map) => map.get(&token).map(|entry| &entry.node),
            Content::List(list) => list.get(token.parse::<usize>().ok()?),
            _ => None,
        })
    }

    /// The value that a pointer leads to, to change.
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
        assert_eq!((pointer_of("other.yaml#/a"), pointer_of("#/%zz"), pointer_of("#/%ff")), (None, None, None));
    }
}
