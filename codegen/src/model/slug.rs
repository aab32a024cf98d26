//! Names for files and anchors.

use super::UniqueNames;

/// The longest slug, in bytes: short enough for every file system, with a number and an extension.
const LONGEST: usize = 64;

/// A name made of `a-z`, `0-9` and single inner `-`, at most 64 bytes; empty if the text has no ASCII letter or digit.
///
/// Only letters and digits of the text get through, so a slug is safe in a path and in a URL.
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

/// An allocator of unique slugs.
#[derive(Clone, Debug)]
pub struct Slugs {
    names: UniqueNames,
}

impl Default for Slugs {
    fn default() -> Self {
        Self { names: UniqueNames::separated_by("-") }
    }
}

impl Slugs {
    /// An allocator in which these names are taken.
    #[must_use]
    pub fn reserving(names: &[&str]) -> Self {
        Self { names: Self::default().names.reserving(names.iter().copied()) }
    }

    /// The slug of a text, with a number after it if it is taken; `fallback` if the text has no slug.
    pub fn unique(&mut self, text: &str, fallback: &str) -> String {
        let slug = slug(text);
        self.names.claim(if slug.is_empty() { fallback } else { &slug })
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
