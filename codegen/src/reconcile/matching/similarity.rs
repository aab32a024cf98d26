//! How similar a label and a name are.

use super::words::Phrase;

/// A similarity in thousandths: 1000 means the same text apart from word boundaries, 0 nothing in common.
pub(crate) type Similarity = u32;

/// Words that many names end in. Sharing only such a word means nothing if both sides say more.
const COMMON: &[&str] = &["code", "count", "date", "id", "name", "number", "status", "time", "type", "uuid"];

/// Words that qualify more than they name, so that little follows if one side lacks them.
const QUALIFYING: &[&str] =
    &["address", "contains", "default", "info", "is", "json", "list", "object", "string", "value"];

/// A name in the API with the names around it, to be compared with a label.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Name<'a> {
    /// The name itself.
    pub(crate) own: &'a Phrase,
    /// The names of the objects around it.
    pub(crate) context: &'a Phrase,
    /// What the operation is about, which a label need not repeat.
    pub(crate) topic: &'a Phrase,
}

/// How similar a label and a name are.
///
/// The harmonic mean of two shares, so that neither side may say much that the other does not: how much of the label
/// the name and its surroundings contain, and how much of the name the label contains.
pub(crate) fn similarity(label: &Phrase, name: Name<'_>) -> Similarity {
    if label.is_empty() || name.own.is_empty() {
        return 0;
    }
    if name.is_written(label.squashed()) {
        return 1000;
    }
    if !name.shares_a_word(label) {
        return 0;
    }
    let spelled: Vec<&[String]> = name.own.words().iter().filter_map(|word| label.spelled_by(word)).collect();
    let said = share(label.words(), |word| name.covers(word, &spelled));
    let known = name.covered_by(label);
    (2 * said * known).checked_div(said + known).unwrap_or(0).min(980)
}

impl Name<'_> {
    /// Whether a text without word boundaries is this name, alone or after the names around it.
    fn is_written(self, squashed: &str) -> bool {
        let (own, context) = (self.own.squashed(), self.context.squashed());
        !squashed.is_empty() && squashed.strip_suffix(own).is_some_and(|before| before == context)
    }

    /// Whether the name shares a word with the label, and not just one that many names end in while both say more.
    fn shares_a_word(self, label: &Phrase) -> bool {
        let telling = |word: &&String| label.has(word) && !COMMON.contains(&word.as_str());
        let common = || {
            let shared = self.own.words().iter().any(|word| label.has(word));
            let more = |word: &String| !label.has(word) && !self.topic.has(word) && weight(word) == NAMING;
            shared && !self.own.words().iter().any(more)
        };
        self.own.words().iter().any(|word| telling(&word) || label.spelled_by(word).is_some()) || common()
    }

    /// How well the name and its surroundings cover a word of the label, in thousandths.
    fn covers(self, word: &str, spelled: &[&[String]]) -> u32 {
        let in_acronym = || spelled.iter().any(|run| run.iter().any(|own| own == word));
        if self.own.has(word) || in_acronym() {
            1000
        } else if self.context.has(word) {
            950
        } else if self.topic.has(word) {
            700
        } else {
            0
        }
    }

    /// How much of the name the label covers, in thousandths. The names around it count a third.
    fn covered_by(self, label: &Phrase) -> u32 {
        let topic = |word: &str, score: u32| if self.topic.has(word) { score } else { 0 };
        let own = |word: &str| {
            let said = label.has(word) || label.spelled_by(word).is_some();
            if said { 1000 } else { topic(word, 600) }
        };
        let around = |word: &str| if label.has(word) { 1000 } else { topic(word, 800) };
        let own_weight = 3 * total(self.own.words());
        let weight = own_weight + total(self.context.words());
        let sum = own_weight * share(self.own.words(), own)
            + total(self.context.words()) * share(self.context.words(), around);
        sum.checked_div(weight).unwrap_or(0)
    }
}

/// Whether a label and a name mean different things: neither has the last word of the other.
pub(crate) fn heads_differ(label: &Phrase, name: Name<'_>) -> bool {
    let known = |word: &String| name.own.has(word) || name.context.has(word);
    let label_lost = head(label.words()).is_some_and(|word| !known(word));
    let name_lost = head(name.own.words()).is_some_and(|word| !label.has(word));
    label_lost && name_lost
}

/// The weighted mean of what `of` returns for each word.
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
    if QUALIFYING.contains(&word) { 3 } else { NAMING }
}

/// The last word that names something: what a label means, while the words before it say which.
fn head(words: &[String]) -> Option<&String> {
    words.iter().rev().find(|word| weight(word) == NAMING)
}

#[cfg(test)]
mod tests {
    use super::super::words::testing::phrase;
    use super::*;

    fn score(label: &str, name: &str) -> Similarity {
        let none = Phrase::default();
        similarity(&phrase(label), Name { own: &phrase(name), context: &none, topic: &none })
    }

    fn within(label: &str, context: &str, name: &str, topic: &str) -> Similarity {
        let (own, context, topic) = (phrase(name), phrase(context), phrase(topic));
        similarity(&phrase(label), Name { own: &own, context: &context, topic: &topic })
    }

    #[test]
    fn the_same_name_in_another_spelling_is_certain() {
        assert_eq!(score("Last Check-in", "last_check_in"), 1000);
        assert_eq!(score("Username", "UserName"), 1000);
        assert_eq!(score("User Email - Exact Match", "user_email_exact"), 980);
        assert_eq!(within("User Email", "user", "email", ""), 1000);
    }

    #[test]
    fn a_plural_scores_less_than_the_same_name() {
        assert!(score("Users", "users") > score("User", "users"));
    }

    #[test]
    fn a_label_need_not_repeat_the_topic_of_the_operation() {
        assert!(within("Tag ID", "", "id", "tags") > 900);
        assert!(within("Tag ID", "", "id", "tags") > within("Tag ID", "", "id", "users"));
    }

    #[test]
    fn initials_stand_for_their_words() {
        assert!(score("User-Based Activation Lock Bypass Code", "user_based_albc") > 950);
    }

    #[test]
    fn an_extra_or_missing_word_lowers_the_similarity() {
        let extra_word = score("DisallowProximity", "DisallowProximitySetup");
        assert!((700..850).contains(&extra_word), "{extra_word}");
        assert_eq!(score("Footnote", "PhoneNumber"), 0);
        assert_eq!(score("", "id"), 0);
    }
}
