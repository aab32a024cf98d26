//! Anchors that depend on nothing but the name of what they mark, so that they stay when something else is added.

use crate::emit::docs::escape::Md;

/// The longest anchor before the number that tells it from others.
const LONGEST: usize = 96;

/// An anchor: letters, digits, `_` and `-`, which are safe in an attribute and in a URL.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::emit::docs) struct Anchor(String);

impl Anchor {
    /// The anchor of something of a kind with these names, from the outside in.
    ///
    /// Names of letters, digits, `_` and single `-` are shown as they are. Any other name is followed by a number that
    /// is made from all of it, so that no two names have one anchor.
    pub(in crate::emit::docs) fn of<'t>(kind: &str, names: impl IntoIterator<Item = &'t str>) -> Self {
        let mut anchor = Writer { text: kind.to_owned(), is_exact: true, hash: OFFSET };
        names.into_iter().for_each(|name| anchor.name(name));
        Self(anchor.finish())
    }

    /// An anchor that is written like this: a slug, or one that [`Anchor::of`] has made, with a number behind it.
    pub(super) fn from_safe(text: String) -> Self {
        Self(text)
    }

    /// The text behind the `#` of a link.
    pub(in crate::emit::docs) fn as_str(&self) -> &str {
        &self.0
    }

    /// What makes the place on a page where this stands the target of links.
    pub(in crate::emit::docs) fn mark(&self) -> Md {
        Md(format!("<a id=\"{}\"></a>", self.0))
    }
}

/// The parameters of FNV-1a with 64 bits.
const OFFSET: u64 = 0xcbf2_9ce4_8422_2325;
const PRIME: u64 = 0x0100_0000_01b3;

struct Writer {
    text: String,
    /// Whether the text tells everything.
    is_exact: bool,
    hash: u64,
}

impl Writer {
    fn name(&mut self, name: &str) {
        // No byte of UTF-8 is 0xff, so it ends a name.
        for byte in name.bytes().chain([0xff]) {
            self.hash = (self.hash ^ u64::from(byte)).wrapping_mul(PRIME);
        }
        self.is_exact &= !name.is_empty() && !name.starts_with('-') && !name.ends_with('-') && !name.contains("--");
        self.text.push_str("--");
        for character in name.chars() {
            if self.text.len() >= LONGEST {
                self.is_exact = false;
                return;
            }
            match character {
                plain if plain.is_ascii_alphanumeric() || plain == '_' || plain == '-' => self.text.push(plain),
                _ => {
                    self.is_exact = false;
                    self.text.push('-');
                }
            }
        }
    }

    fn finish(self) -> String {
        if self.is_exact { self.text } else { format!("{}-{:016x}", self.text, self.hash) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn anchor(names: &[&str]) -> String {
        Anchor::of("body", names.iter().copied()).as_str().to_owned()
    }

    #[test]
    fn ordinary_names_are_readable() {
        assert_eq!(anchor(&["user", "e_mail-2"]), "body--user--e_mail-2");
        assert_eq!(anchor(&[]), "body");
    }

    #[test]
    fn no_two_names_have_one_anchor() {
        let names: [&[&str]; 12] = [
            &["a b"],
            &["a-b"],
            &["a.b"],
            &["a", "b"],
            &["a--b"],
            &["a-", "b"],
            &["a", "-b"],
            &["A", "b"],
            &[""],
            &["", ""],
            &["🦀"],
            &["🐙"],
        ];
        let anchors: std::collections::BTreeSet<String> = names.iter().map(|names| anchor(names)).collect();
        assert_eq!(anchors.len(), names.len(), "{anchors:?}");
    }

    #[test]
    fn an_anchor_is_safe_and_short_whatever_the_name() {
        for name in ["\"><script>", "a b\n#%20", "../../x", &"long".repeat(500)] {
            let anchor = anchor(&[name, name]);
            assert!(
                anchor.len() < 140 && anchor.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte))
            );
        }
    }
}
