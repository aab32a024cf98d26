//! Labels and names as words, and how alike two of them are.
//!
//! A card says `User Email - Exact Match` where the API says `user_email_exact`, and `Turn On Lost Mode` where it says
//! `enablelostmode`. Both become the same list of normalised words here; what is left of the difference is a score.

use std::collections::BTreeSet;

/// A likeness in thousandths: 1000 is the same text but for spelling of its boundaries, 0 nothing in common.
pub(super) type Likeness = u32;

/// The most words of one text that count. Longer texts are prose, and hostile ones must not cost more.
const MOST_WORDS: usize = 24;

/// The most words of a description that are looked at.
const MOST_WORDS_OF_PROSE: usize = 400;

/// The longest token that is looked through for compounds.
const LONGEST_COMPOUND: usize = 40;

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

/// Words that many names end in. Having only such a word in common says nothing if both sides say more.
const COMMON: &[&str] = &["code", "count", "date", "id", "name", "number", "status", "time", "type", "uuid"];

/// Words that qualify more than they name, so that their absence on one side says little.
const FAINT: &[&str] = &["address", "contains", "default", "info", "is", "json", "list", "object", "string", "value"];

/// The words that texts of a run are made of, by which run-together names are taken apart.
#[derive(Clone, Debug, Default)]
pub(super) struct Vocabulary(BTreeSet<String>);

impl Vocabulary {
    /// Learns the words of a text whose writer marked their boundaries.
    pub(super) fn learn(&mut self, text: &str) {
        self.0.extend(split(text).into_iter().filter(|word| word.len() >= 3));
    }

    /// A run-together token (`enablelostmode`) as words, or the token itself.
    fn take_apart(&self, token: &str) -> Vec<String> {
        let worth = (6..=LONGEST_COMPOUND).contains(&token.len()) && token.is_ascii();
        let parts = if worth { self.parts(token, token, 4) } else { None };
        parts.unwrap_or_else(|| vec![token.to_owned()])
    }

    /// `rest` as at most `most` known words, the longest first; `whole` itself does not count as one.
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

/// A text as normalised words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Phrase {
    words: Vec<String>,
    squashed: String,
}

impl Phrase {
    /// The words of a text.
    pub(super) fn of(text: &str, vocabulary: &Vocabulary) -> Self {
        let raw: Vec<String> = split(text).into_iter().flat_map(|token| vocabulary.take_apart(&token)).collect();
        let squashed = squash(&raw);
        Self { words: normalise(&raw), squashed }
    }

    /// The words of a longer text, repetitions and order kept.
    pub(super) fn of_prose(text: &str, vocabulary: &Vocabulary) -> Self {
        let raw = split_up_to(text, MOST_WORDS_OF_PROSE).into_iter().flat_map(|token| vocabulary.take_apart(&token));
        Self { words: raw.map(|word| normal(&word)).filter(|word| !is_silent(word)).collect(), squashed: String::new() }
    }

    /// Whether the words of `other` stand in this one, next to each other.
    pub(super) fn says(&self, other: &Self) -> bool {
        !other.is_empty() && self.words.windows(other.words.len()).any(|run| run == other.words)
    }

    /// The words of two texts, one after the other.
    pub(super) fn join(&self, other: &Self) -> Self {
        let mut words = self.words.clone();
        words.extend(other.words.iter().filter(|word| !self.words.contains(word)).cloned());
        Self { words, squashed: format!("{}{}", self.squashed, other.squashed) }
    }

    /// The words that `other` does not have.
    pub(super) fn without(&self, other: &Self) -> Self {
        let words = self.words.iter().filter(|word| !other.has(word)).cloned().collect();
        Self { words, squashed: String::new() }
    }

    /// The words, each once.
    pub(super) fn words(&self) -> &[String] {
        &self.words
    }

    /// Whether there is no word.
    pub(super) fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Whether a word is among them.
    pub(super) fn has(&self, word: &str) -> bool {
        self.words.iter().any(|own| own == word)
    }

    /// The same without its first word, such as the verb of a title.
    pub(super) fn without_first(&self) -> Self {
        Self { words: self.words.iter().skip(1).cloned().collect(), squashed: self.squashed.clone() }
    }

    /// The words that the letters of `acronym` are the initials of, in their order.
    fn spelled_by(&self, acronym: &str) -> Option<&[String]> {
        let length = acronym.chars().count();
        if !(3..=6).contains(&length) {
            return None;
        }
        let initials = |run: &&[String]| run.iter().map(|word| word.chars().next()).eq(acronym.chars().map(Some));
        self.words.windows(length).find(initials)
    }
}

/// A name in the API with the names around it, to be compared with a label.
#[derive(Clone, Copy, Debug)]
pub(super) struct Name<'a> {
    /// The name itself.
    pub(super) own: &'a Phrase,
    /// The names of the objects it stands in.
    pub(super) context: &'a Phrase,
    /// What the operation is about: known without being said.
    pub(super) ambient: &'a Phrase,
}

/// How alike a label and a name are.
///
/// The harmonic mean of two shares, so that neither side may say much that the other does not: how much of the label
/// the name and its surroundings say, and how much of the name the label says.
pub(super) fn likeness(label: &Phrase, name: Name<'_>) -> Likeness {
    if label.is_empty() || name.own.is_empty() {
        return 0;
    }
    if name.is_written(&label.squashed) {
        return 1000;
    }
    if !name.is_hinted(label) {
        return 0;
    }
    let spelled: Vec<&[String]> = name.own.words.iter().filter_map(|word| label.spelled_by(word)).collect();
    let said = share(&label.words, |word| name.says(word, &spelled));
    let known = name.known(label);
    (2 * said * known).checked_div(said + known).unwrap_or(0).min(980)
}

impl Name<'_> {
    /// Whether a text without boundaries is this name, alone or behind the names around it.
    fn is_written(self, squashed: &str) -> bool {
        let (own, context) = (self.own.squashed.as_str(), self.context.squashed.as_str());
        !squashed.is_empty() && squashed.strip_suffix(own).is_some_and(|before| before == context)
    }

    /// Whether the name has a word of the label, and not just one that many names end in while both say more.
    fn is_hinted(self, label: &Phrase) -> bool {
        let telling = |word: &&String| label.has(word) && !COMMON.contains(&word.as_str());
        let common = || {
            let shared = self.own.words.iter().any(|word| label.has(word));
            let more = |word: &String| !label.has(word) && !self.ambient.has(word) && weight(word) == NAMING;
            shared && !self.own.words.iter().any(more)
        };
        self.own.words.iter().any(|word| telling(&word) || label.spelled_by(word).is_some()) || common()
    }

    /// How well the name and its surroundings say a word of the label, in thousandths.
    fn says(self, word: &str, spelled: &[&[String]]) -> u32 {
        let in_acronym = || spelled.iter().any(|run| run.iter().any(|own| own == word));
        match () {
            () if self.own.has(word) || in_acronym() => 1000,
            () if self.context.has(word) => 950,
            () if self.ambient.has(word) => 700,
            () => 0,
        }
    }

    /// How much of the name the label says, in thousandths. Surroundings count a third.
    fn known(self, label: &Phrase) -> u32 {
        let own = |word: &str| match () {
            () if label.has(word) || label.spelled_by(word).is_some() => 1000,
            () if self.ambient.has(word) => 600,
            () => 0,
        };
        let around = |word: &str| match () {
            () if label.has(word) => 1000,
            () if self.ambient.has(word) => 800,
            () => 0,
        };
        let own_weight = 3 * total(&self.own.words);
        let weight = own_weight + total(&self.context.words);
        let sum =
            own_weight * share(&self.own.words, own) + total(&self.context.words) * share(&self.context.words, around);
        sum.checked_div(weight).unwrap_or(0)
    }
}

/// Whether a label and a name are about different things: neither has the last word of the other.
pub(super) fn heads_differ(label: &Phrase, name: Name<'_>) -> bool {
    let known = |word: &String| name.own.has(word) || name.context.has(word);
    let label_lost = head(&label.words).is_some_and(|word| !known(word));
    let name_lost = head(&name.own.words).is_some_and(|word| !label.has(word));
    label_lost && name_lost
}

/// The weighted mean of what `of` gives for each word.
fn share(words: &[String], of: impl Fn(&str) -> u32) -> u32 {
    let sum: u32 = words.iter().map(|word| weight(word) * of(word)).sum();
    sum.checked_div(total(words)).unwrap_or(0)
}

fn total(words: &[String]) -> u32 {
    words.iter().map(|word| weight(word)).sum()
}

/// The weight of a word that names something.
const NAMING: u32 = 10;

fn weight(word: &str) -> u32 {
    if FAINT.contains(&word) { 3 } else { NAMING }
}

/// The last word that names something: what a label is about, with all before it telling which.
fn head(words: &[String]) -> Option<&String> {
    words.iter().rev().find(|word| weight(word) == NAMING)
}

/// A text at its boundaries: all that is no letter or digit, and the humps of camel case. Lower case.
pub(super) fn split(text: &str) -> Vec<String> {
    split_up_to(text, MOST_WORDS)
}

fn split_up_to(text: &str, most: usize) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    let mut characters = text.chars();
    let mut before: Option<char> = None;
    while let Some(character) = characters.next() {
        let mut ahead = characters.clone();
        let hump = before.is_some_and(|before| is_hump(before, character, (ahead.next(), ahead.next())));
        if (hump && word.chars().count() > 1) || !character.is_alphanumeric() {
            take(&mut word, &mut words);
        }
        if character.is_alphanumeric() {
            word.extend(character.to_lowercase());
        }
        before = Some(character);
        if words.len() >= most {
            return words;
        }
    }
    take(&mut word, &mut words);
    words
}

/// Whether a word starts between `before` and `this`: `deviceName`, or the last capital of `MDMEnabled`, but not in the
/// plural of an abbreviation (`PINs`).
fn is_hump(before: char, this: char, ahead: (Option<char>, Option<char>)) -> bool {
    let after_small = (before.is_lowercase() || before.is_numeric()) && this.is_uppercase();
    let plural = ahead.0 == Some('s') && !ahead.1.is_some_and(char::is_alphabetic);
    let before_small = ahead.0.is_some_and(char::is_lowercase) && !plural;
    after_small || (before.is_uppercase() && this.is_uppercase() && before_small)
}

fn take(word: &mut String, words: &mut Vec<String>) {
    if !word.is_empty() {
        words.push(std::mem::take(word));
    }
}

/// One text without boundaries or the vendor's names, keeping plurals apart.
fn squash(raw: &[String]) -> String {
    raw.iter().filter(|word| !is_silent(word)).map(String::as_str).collect()
}

/// Phrases and words replaced by what they mean, plurals by singulars, each word once, the vendor's names gone.
fn normalise(raw: &[String]) -> Vec<String> {
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

fn is_silent(word: &str) -> bool {
    VENDOR.contains(&word) || SILENT.contains(&word)
}

fn starts_with(words: &[String], phrase: &[&str]) -> bool {
    words.len() >= phrase.len() && words.iter().zip(phrase).all(|(word, part)| word == part)
}

fn normal(word: &str) -> String {
    let single = singular(word);
    let synonym = SYNONYMS.iter().find(|(from, _)| *from == word || *from == single);
    synonym.map_or(single, |(_, to)| (*to).to_owned())
}

/// The singular of an English noun, as far as endings tell.
fn singular(word: &str) -> String {
    const KEPT: &[&str] = &["ss", "us", "is", "os"];
    let stem = match word {
        _ if word.len() <= 3 || KEPT.iter().any(|ending| word.ends_with(ending)) => return word.to_owned(),
        _ => word,
    };
    if let Some(stem) = stem.strip_suffix("ies") {
        return format!("{stem}y");
    }
    let doubled = ["ses", "xes", "ches", "shes"].iter().any(|ending| stem.ends_with(ending));
    let cut = if doubled { "es" } else { "s" };
    stem.strip_suffix(cut).unwrap_or(stem).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn phrase(text: &str) -> Phrase {
        let mut vocabulary = Vocabulary::default();
        for known in ["Turn On Lost Mode", "Enable", "Blank Push", "FileVault", "User Name"] {
            vocabulary.learn(known);
        }
        Phrase::of(text, &vocabulary)
    }

    fn alike(label: &str, name: &str) -> Likeness {
        let none = Phrase::default();
        likeness(&phrase(label), Name { own: &phrase(name), context: &none, ambient: &none })
    }

    fn within(label: &str, context: &str, name: &str, ambient: &str) -> Likeness {
        let (own, context, ambient) = (phrase(name), phrase(context), phrase(ambient));
        likeness(&phrase(label), Name { own: &own, context: &context, ambient: &ambient })
    }

    #[test]
    fn boundaries_are_separators_and_humps() {
        assert_eq!(split("Last Check-in"), ["last", "check", "in"]);
        assert_eq!(split("deviceID"), ["device", "id"]);
        assert_eq!(split("MDMEnabled"), ["mdm", "enabled"]);
        assert_eq!(split("iPad_count"), ["ipad", "count"]);
        assert_eq!(split("Item IDs, PINs"), ["item", "ids", "pins"]);
        assert_eq!(split("SToken File"), ["stoken", "file"]);
        assert_eq!(split("ReturnToService > Enabled"), ["return", "to", "service", "enabled"]);
        assert!(split("🦀 — ").is_empty());
    }

    #[test]
    fn endless_text_costs_a_bounded_number_of_words() {
        assert_eq!(split(&"word ".repeat(10_000)).len(), MOST_WORDS);
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
    fn run_together_names_are_taken_apart_by_known_words() {
        assert_eq!(phrase("enablelostmode").words(), ["enable", "lost", "mode"]);
        assert_eq!(phrase("Turn On Lost Mode").words(), ["enable", "lost", "mode"]);
        assert_eq!(phrase("blankpush").words(), ["blank", "push"]);
        assert_eq!(phrase("filevault").words(), phrase("FileVault").words());
        assert_eq!(phrase("footnote").words(), ["footnote"]);
    }

    #[test]
    fn the_same_name_in_another_spelling_is_certain() {
        assert_eq!(alike("Last Check-in", "last_check_in"), 1000);
        assert_eq!(alike("Username", "UserName"), 1000);
        assert_eq!(alike("User Email - Exact Match", "user_email_exact"), 980);
        assert_eq!(within("User Email", "user", "email", ""), 1000);
    }

    #[test]
    fn a_plural_is_less_than_the_same_name() {
        assert!(alike("Users", "users") > alike("User", "users"));
    }

    #[test]
    fn what_the_operation_is_about_need_not_be_said_twice() {
        assert!(within("Tag ID", "", "id", "tags") > 900);
        assert!(within("Tag ID", "", "id", "tags") > within("Tag ID", "", "id", "users"));
    }

    #[test]
    fn initials_stand_for_their_words() {
        assert!(alike("User-Based Activation Lock Bypass Code", "user_based_albc") > 950);
    }

    #[test]
    fn a_word_more_or_less_lowers_the_likeness() {
        let score = alike("DisallowProximity", "DisallowProximitySetup");
        assert!((700..850).contains(&score), "{score}");
        assert_eq!(alike("Footnote", "PhoneNumber"), 0);
        assert_eq!(alike("", "id"), 0);
    }
}
