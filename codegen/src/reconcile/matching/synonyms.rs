//! Synonyms: different words for one thing become one word, and words without meaning are dropped.

use crate::text::singular;

/// Phrases with the word that they mean. The first match wins, so longer phrases come first.
const PHRASES: &[(&[&str], &str)] = &[
    (&["automated", "device", "enrollment"], "ade"),
    (&["turned", "on"], "enable"),
    (&["turn", "on"], "enable"),
    (&["turn", "off"], "disable"),
    (&["shut", "down"], "shutdown"),
    (&["operating", "system"], "os"),
    (&["exact", "match"], "exact"),
];

/// Words that mean the same in this field. The one on the right replaces the one on the left.
const SYNONYMS: &[(&str, &str)] = &[
    ("application", "app"),
    ("colour", "color"),
    ("computer", "device"),
    ("contain", "contains"),
    ("dep", "ade"),
    ("detail", "info"),
    ("details", "info"),
    ("enabled", "enable"),
    ("expiration", "expiry"),
    ("identifier", "id"),
    ("ids", "id"),
    ("information", "info"),
    ("macos", "mac"),
    ("org", "organization"),
    ("organisation", "organization"),
    ("osx", "mac"),
    ("param", "parameter"),
    ("summary", "info"),
    ("uid", "id"),
];

/// Names of the vendor, which say nothing about a field.
const VENDOR: &[&str] = &["iru", "kandji", "okta"];

/// Articles.
const ARTICLES: &[&str] = &["a", "an", "the"];

/// The words as one text, without boundaries and without the vendor's names. Plurals stay plurals.
pub(crate) fn squash(raw: &[String]) -> String {
    raw.iter().filter(|word| !is_meaningless(word)).map(String::as_str).collect()
}

/// The words with phrases and synonyms replaced and plurals made singular, each once, without the vendor's names.
pub(crate) fn normalize(raw: &[String]) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut rest = raw;
    while let Some((first, after)) = rest.split_first() {
        let phrase = PHRASES.iter().find(|(phrase, _)| starts_with(rest, phrase));
        let (word, left) = match phrase {
            Some((phrase, meaning)) => ((*meaning).to_owned(), rest.get(phrase.len()..).unwrap_or_default()),
            None => (normalize_word(first), after),
        };
        if !is_meaningless(&word) && !words.contains(&word) {
            words.push(word);
        }
        rest = left;
    }
    words
}

pub(crate) fn is_meaningless(word: &str) -> bool {
    VENDOR.contains(&word) || ARTICLES.contains(&word)
}

fn starts_with(words: &[String], phrase: &[&str]) -> bool {
    words.len() >= phrase.len() && words.iter().zip(phrase).all(|(word, part)| word == part)
}

pub(crate) fn normalize_word(word: &str) -> String {
    let single = singular(word);
    let synonym = SYNONYMS.iter().find(|(from, _)| *from == word || *from == single);
    synonym.map_or(single, |(_, to)| (*to).to_owned())
}
