//! Labels and names as normalized words.
//!
//! A card says `User Email - Exact Match` where the API says `user_email_exact`, and `Turn On Lost Mode` where it says
//! `enablelostmode`. Both become the same list of words here; a [similarity](super::similarity) measures what differs.

use std::collections::BTreeSet;

use super::synonyms::{is_meaningless, normalize, normalize_word, squash};
use crate::text::split_up_to;

/// The most words of a text that count. Longer texts are prose, and a hostile one must not cost more.
const MOST_WORDS: usize = 24;

/// The most words of a description that count.
const MOST_WORDS_OF_PROSE: usize = 400;

/// The longest token that is split into known words.
const LONGEST_COMPOUND: usize = 40;

/// The words of the two documents, which help to split run-together names.
#[derive(Clone, Debug, Default)]
pub(crate) struct Vocabulary(BTreeSet<String>);

impl Vocabulary {
    /// Learns the words of a text that marks their boundaries.
    pub(crate) fn learn(&mut self, text: &str) {
        self.0.extend(split_up_to(text, MOST_WORDS).into_iter().filter(|word| word.len() >= 3));
    }

    /// A run-together token (`enablelostmode`) as words, or the token itself.
    fn split(&self, token: &str) -> Vec<String> {
        let can_split = (6..=LONGEST_COMPOUND).contains(&token.len()) && token.is_ascii();
        let parts = if can_split { self.parts(token, token, 4) } else { None };
        parts.unwrap_or_else(|| vec![token.to_owned()])
    }

    /// `rest` as at most `most` known words, the longest first. `whole` itself does not count as one.
    fn parts(&self, whole: &str, rest: &str, most: usize) -> Option<Vec<String>> {
        if rest.is_empty() {
            return Some(Vec::new());
        }
        let left = most.checked_sub(1)?;
        (3..=rest.len()).rev().find_map(|length| {
            let (head, tail) = rest.split_at_checked(length)?;
            if head == whole || !self.0.contains(head) {
                return None;
            }
            let mut parts = self.parts(whole, tail, left)?;
            parts.insert(0, head.to_owned());
            Some(parts)
        })
    }
}

/// A text as normalized words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Phrase {
    words: Vec<String>,
    squashed: String,
}

impl Phrase {
    /// The words of a text.
    pub(crate) fn of(text: &str, vocabulary: &Vocabulary) -> Self {
        let raw: Vec<String> =
            split_up_to(text, MOST_WORDS).into_iter().flat_map(|token| vocabulary.split(&token)).collect();
        let squashed = squash(&raw);
        Self { words: normalize(&raw), squashed }
    }

    /// The words of a longer text, in order and with repetitions.
    pub(crate) fn of_prose(text: &str, vocabulary: &Vocabulary) -> Self {
        let raw = split_up_to(text, MOST_WORDS_OF_PROSE).into_iter().flat_map(|token| vocabulary.split(&token));
        Self {
            words: raw.map(|word| normalize_word(&word)).filter(|word| !is_meaningless(word)).collect(),
            squashed: String::new(),
        }
    }

    /// Whether the words of `other` occur in this text, next to each other.
    pub(crate) fn contains(&self, other: &Self) -> bool {
        !other.is_empty() && self.words.windows(other.words.len()).any(|run| run == other.words)
    }

    /// The words of two texts together.
    pub(crate) fn join(&self, other: &Self) -> Self {
        let mut words = self.words.clone();
        words.extend(other.words.iter().filter(|word| !self.words.contains(word)).cloned());
        Self { words, squashed: format!("{}{}", self.squashed, other.squashed) }
    }

    /// The words that `other` lacks.
    pub(crate) fn without(&self, other: &Self) -> Self {
        let words = self.words.iter().filter(|word| !other.has(word)).cloned().collect();
        Self { words, squashed: String::new() }
    }

    /// The words, each once.
    pub(crate) fn words(&self) -> &[String] {
        &self.words
    }

    /// The text without word boundaries.
    pub(crate) fn squashed(&self) -> &str {
        &self.squashed
    }

    /// Whether it has no words.
    pub(crate) fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Whether it has a word.
    pub(crate) fn has(&self, word: &str) -> bool {
        self.words.iter().any(|own| own == word)
    }

    /// Whether both have some word.
    pub(crate) fn shares_a_word(&self, other: &Self) -> bool {
        self.words.iter().any(|word| other.has(word))
    }

    /// The text without its first word, such as the verb of a title.
    pub(crate) fn without_first(&self) -> Self {
        Self { words: self.words.iter().skip(1).cloned().collect(), squashed: self.squashed.clone() }
    }

    /// The words whose initials are the letters of `acronym`, in order.
    pub(crate) fn spelled_by(&self, acronym: &str) -> Option<&[String]> {
        let length = acronym.chars().count();
        if !(3..=6).contains(&length) {
            return None;
        }
        let initials = |run: &&[String]| run.iter().map(|word| word.chars().next()).eq(acronym.chars().map(Some));
        self.words.windows(length).find(initials)
    }
}

#[cfg(test)]
pub(crate) mod testing {
    use super::{Phrase, Vocabulary};

    /// The words of a text, with a vocabulary that knows some of them.
    pub(crate) fn phrase(text: &str) -> Phrase {
        let mut vocabulary = Vocabulary::default();
        for known in ["Turn On Lost Mode", "Enable", "Blank Push", "FileVault", "User Name"] {
            vocabulary.learn(known);
        }
        Phrase::of(text, &vocabulary)
    }
}

#[cfg(test)]
mod tests {
    use super::MOST_WORDS;
    use super::testing::phrase;

    #[test]
    fn a_long_text_has_a_bounded_number_of_words() {
        let numbered: String = (0..10_000).map(|number| format!("{number} ")).collect();
        assert_eq!(phrase(&numbered).words().len(), MOST_WORDS);
        assert_eq!(phrase(&"a".repeat(300)).words().len(), 1);
    }

    #[test]
    fn plurals_synonyms_and_the_vendor_do_not_matter() {
        assert_eq!(phrase("Kandji Computers").words(), ["device"]);
        assert_eq!(phrase("statuses").words(), ["status"]);
        assert_eq!(phrase("Library").words(), phrase("libraries").words());
        assert_eq!(phrase("address").words(), ["address"]);
    }

    #[test]
    fn run_together_names_are_split_into_known_words() {
        assert_eq!(phrase("enablelostmode").words(), ["enable", "lost", "mode"]);
        assert_eq!(phrase("Turn On Lost Mode").words(), ["enable", "lost", "mode"]);
        assert_eq!(phrase("blankpush").words(), ["blank", "push"]);
        assert_eq!(phrase("filevault").words(), phrase("FileVault").words());
        assert_eq!(phrase("footnote").words(), ["footnote"]);
    }
}
