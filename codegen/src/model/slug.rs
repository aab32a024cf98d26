//! Names for files and anchors.

use std::collections::BTreeMap;

/// The longest slug, in bytes: short enough for every file system with an extension and a number.
const LONGEST: usize = 64;

/// A name made of `a-z`, `0-9` and single inner `-`, at most 64 bytes; empty if the text has no ASCII letter or digit.
///
/// Nothing of the text but its letters and digits gets through, so a slug is safe in a path and in a URL.
#[must_use]
pub fn slug(text: &str) -> String {
    let mut slug = String::new();
    for character in text.chars() {
        if slug.len() >= LONGEST {
            break;
        }
        if character.is_ascii_alphanumeric() {
            slug.push(character.to_ascii_lowercase());
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    slug.truncate(slug.trim_end_matches('-').len());
    slug
}

/// Slugs that are all different.
#[derive(Clone, Debug, Default)]
pub struct Slugs {
    /// Each slug with the number to try next for a text that has the same.
    taken: BTreeMap<String, u64>,
}

impl Slugs {
    /// A set in which these names are taken from the start.
    #[must_use]
    pub fn reserving(names: &[&str]) -> Self {
        Self { taken: names.iter().map(|&name| (name.to_owned(), 2)).collect() }
    }

    /// The slug of a text, with a number behind it if another text has the same; `fallback` if it has none.
    pub fn unique(&mut self, text: &str, fallback: &str) -> String {
        let base = match slug(text) {
            empty if empty.is_empty() => fallback.to_owned(),
            slug => slug,
        };
        let next = self.taken.get(&base).copied().unwrap_or(2);
        let numbered = (next..).map(|number| (format!("{base}-{number}"), number));
        let free = std::iter::once((base.clone(), 1)).chain(numbered).find(|(slug, _)| !self.taken.contains_key(slug));
        let (slug, number) = free.unwrap_or_else(|| (base.clone(), 1));
        self.taken.insert(slug.clone(), 2);
        self.taken.insert(base, number + 1);
        slug
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_letters_and_digits_get_through() {
        assert_eq!(slug("Get Device"), "get-device");
        assert_eq!(slug("../../x"), "x");
        assert_eq!(slug("--A & B--"), "a-b");
        assert_eq!(slug("🦀"), "");
        assert!(slug(&"long ".repeat(60)).len() <= LONGEST);
    }

    #[test]
    fn equal_slugs_are_numbered() {
        let mut slugs = Slugs::reserving(&["index"]);
        assert_eq!(slugs.unique("a_b", "card"), "a-b");
        assert_eq!(slugs.unique("a-b", "card"), "a-b-2");
        assert_eq!(slugs.unique("🦀", "card"), "card");
        assert_eq!(slugs.unique("Index", "card"), "index-2");
    }
}
