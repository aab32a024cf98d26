//! How alike a label and a name are.

use super::words::Phrase;

/// A likeness in thousandths: 1000 is the same text but for spelling of its boundaries, 0 nothing in common.
pub(in crate::reconcile) type Likeness = u32;

/// Words that many names end in. Having only such a word in common says nothing if both sides say more.
const COMMON: &[&str] = &["code", "count", "date", "id", "name", "number", "status", "time", "type", "uuid"];

/// Words that qualify more than they name, so that their absence on one side says little.
const FAINT: &[&str] = &["address", "contains", "default", "info", "is", "json", "list", "object", "string", "value"];

/// A name in the API with the names around it, to be compared with a label.
#[derive(Clone, Copy, Debug)]
pub(in crate::reconcile) struct Name<'a> {
    /// The name itself.
    pub(in crate::reconcile) own: &'a Phrase,
    /// The names of the objects it stands in.
    pub(in crate::reconcile) context: &'a Phrase,
    /// What the operation is about: known without being said.
    pub(in crate::reconcile) ambient: &'a Phrase,
}

/// How alike a label and a name are.
///
/// The harmonic mean of two shares, so that neither side may say much that the other does not: how much of the label
/// the name and its surroundings say, and how much of the name the label says.
pub(in crate::reconcile) fn likeness(label: &Phrase, name: Name<'_>) -> Likeness {
    if label.is_empty() || name.own.is_empty() {
        return 0;
    }
    if name.is_written(label.squashed()) {
        return 1000;
    }
    if !name.is_hinted(label) {
        return 0;
    }
    let spelled: Vec<&[String]> = name.own.words().iter().filter_map(|word| label.spelled_by(word)).collect();
    let said = share(label.words(), |word| name.says(word, &spelled));
    let known = name.known(label);
    (2 * said * known).checked_div(said + known).unwrap_or(0).min(980)
}

impl Name<'_> {
    /// Whether a text without boundaries is this name, alone or behind the names around it.
    fn is_written(self, squashed: &str) -> bool {
        let (own, context) = (self.own.squashed(), self.context.squashed());
        !squashed.is_empty() && squashed.strip_suffix(own).is_some_and(|before| before == context)
    }

    /// Whether the name has a word of the label, and not just one that many names end in while both say more.
    fn is_hinted(self, label: &Phrase) -> bool {
        let telling = |word: &&String| label.has(word) && !COMMON.contains(&word.as_str());
        let common = || {
            let shared = self.own.words().iter().any(|word| label.has(word));
            let more = |word: &String| !label.has(word) && !self.ambient.has(word) && weight(word) == NAMING;
            shared && !self.own.words().iter().any(more)
        };
        self.own.words().iter().any(|word| telling(&word) || label.spelled_by(word).is_some()) || common()
    }

    /// How well the name and its surroundings say a word of the label, in thousandths.
    fn says(self, word: &str, spelled: &[&[String]]) -> u32 {
        let in_acronym = || spelled.iter().any(|run| run.iter().any(|own| own == word));
        if self.own.has(word) || in_acronym() {
            1000
        } else if self.context.has(word) {
            950
        } else if self.ambient.has(word) {
            700
        } else {
            0
        }
    }

    /// How much of the name the label says, in thousandths. Surroundings count a third.
    fn known(self, label: &Phrase) -> u32 {
        let ambient = |word: &str, score: u32| if self.ambient.has(word) { score } else { 0 };
        let own = |word: &str| {
            let said = label.has(word) || label.spelled_by(word).is_some();
            if said { 1000 } else { ambient(word, 600) }
        };
        let around = |word: &str| if label.has(word) { 1000 } else { ambient(word, 800) };
        let own_weight = 3 * total(self.own.words());
        let weight = own_weight + total(self.context.words());
        let sum = own_weight * share(self.own.words(), own)
            + total(self.context.words()) * share(self.context.words(), around);
        sum.checked_div(weight).unwrap_or(0)
    }
}

/// Whether a label and a name are about different things: neither has the last word of the other.
pub(in crate::reconcile) fn heads_differ(label: &Phrase, name: Name<'_>) -> bool {
    let known = |word: &String| name.own.has(word) || name.context.has(word);
    let label_lost = head(label.words()).is_some_and(|word| !known(word));
    let name_lost = head(name.own.words()).is_some_and(|word| !label.has(word));
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

#[cfg(test)]
mod tests {
    use super::super::words::testing::phrase;
    use super::*;

    fn alike(label: &str, name: &str) -> Likeness {
        let none = Phrase::default();
        likeness(&phrase(label), Name { own: &phrase(name), context: &none, ambient: &none })
    }

    fn within(label: &str, context: &str, name: &str, ambient: &str) -> Likeness {
        let (own, context, ambient) = (phrase(name), phrase(context), phrase(ambient));
        likeness(&phrase(label), Name { own: &own, context: &context, ambient: &ambient })
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
