//! What words mean: different words for one thing become one word, and words that say nothing go.

use crate::text::singular;

/// Several words that mean one, each with what it means. The first that fits wins, so longer ones stand first.
const PHRASES: &[(&[&str], &str)] = &[
    (&["automated", "device", "enrollment"], "ade"),
    (&["turned", "on"], "enable"),
    (&["turn", "on"], "enable"),
    (&["turn", "off"], "disable"),
    (&["shut", "down"], "shutdown"),
    (&["operating", "system"], "os"),
    (&["exact", "match"], "exact"),
];

/// Words of the field that mean the same. The right one is used for both.
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

/// Names of the vendor: they say nothing about a field.
const VENDOR: &[&str] = &["iru", "kandji", "okta"];

/// Articles: they say nothing at all.
const SILENT: &[&str] = &["a", "an", "the"];

/// One text without boundaries or the vendor's names, keeping plurals apart.
pub(in crate::reconcile) fn squash(raw: &[String]) -> String {
    raw.iter().filter(|word| !is_silent(word)).map(String::as_str).collect()
}

/// Phrases and words replaced by what they mean, plurals by singulars, each word once, the vendor's names gone.
pub(in crate::reconcile) fn normalise(raw: &[String]) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut rest = raw;
    while let Some((first, after)) = rest.split_first() {
        let phrase = PHRASES.iter().find(|(phrase, _)| starts_with(rest, phrase));
        let (word, left) = match phrase {
            Some((phrase, meaning)) => ((*meaning).to_owned(), rest.get(phrase.len()..).unwrap_or_default()),
            None => (normal(first), after),
        };
        if !is_silent(&word) && !words.contains(&word) {
            words.push(word);
        }
        rest = left;
    }
    words
}

pub(in crate::reconcile) fn is_silent(word: &str) -> bool {
    VENDOR.contains(&word) || SILENT.contains(&word)
}

fn starts_with(words: &[String], phrase: &[&str]) -> bool {
    words.len() >= phrase.len() && words.iter().zip(phrase).all(|(word, part)| word == part)
}

pub(in crate::reconcile) fn normal(word: &str) -> String {
    let single = singular(word);
    let synonym = SYNONYMS.iter().find(|(from, _)| *from == word || *from == single);
    synonym.map_or(single, |(_, to)| (*to).to_owned())
}
