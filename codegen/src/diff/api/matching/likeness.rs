//! How like two names are.

use std::collections::BTreeSet;

use crate::text::{singular, split_up_to};

/// The most words of a name, and the most characters, that count.
const WORDS: usize = 24;
const LONGEST: usize = 120;

/// The likeness of two names of which one says more than the other: `count` and `computer_count`.
const WITHIN: u32 = 700;

/// The words of a name, in the singular.
pub(in crate::diff::api) fn words(name: &str) -> BTreeSet<String> {
    split_up_to(name, WORDS).iter().map(|word| singular(word)).collect()
}

/// How like two names are, from 0 to 1000, whichever comes first.
pub(super) fn names(one: &str, other: &str) -> u32 {
    if one.chars().take(LONGEST + 1).count().max(other.chars().take(LONGEST + 1).count()) > LONGEST {
        return if one == other { 1000 } else { 0 };
    }
    let (one, other) = (plain(one), plain(other));
    shared(&words(&one), &words(&other)).max(letters(&one, &other))
}

/// The words in lower case, separated by spaces: how a name is spelled does not count.
fn plain(name: &str) -> String {
    split_up_to(name, WORDS).join(" ")
}

/// How much of two sets is in both.
pub(super) fn shared<T: Ord>(one: &BTreeSet<T>, other: &BTreeSet<T>) -> u32 {
    let common = one.intersection(other).count();
    let share = permille(2 * common, one.len() + other.len());
    let is_within = common > 0 && (common == one.len() || common == other.len());
    if is_within { share.max(WITHIN) } else { share * 95 / 100 }
}

/// How much of two sets of fields is in both.
pub(super) fn overlap<T: Ord>(one: &BTreeSet<T>, other: &BTreeSet<T>) -> u32 {
    let common = one.intersection(other).count();
    permille(common, one.len() + other.len() - common)
}

/// How few letters have to change for one to become the other.
fn letters(one: &str, other: &str) -> u32 {
    let longest = one.chars().count().max(other.chars().count());
    permille(longest.saturating_sub(strsim::levenshtein(one, other)), longest)
}

fn permille(part: usize, whole: usize) -> u32 {
    u32::try_from(part.saturating_mul(1000).checked_div(whole).unwrap_or(1000)).unwrap_or(1000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spelling_does_not_count_and_words_do() {
        assert_eq!(names("deviceName", "device_name"), 1000);
        assert!(names("count", "computer_count") >= WITHIN && names("serial", "serial_number") >= WITHIN);
        assert!(names("listAffectedApps", "listAffectedSoftware") > 600);
        assert!(names("search", "q") < 300 && names("name", "title") < 300 && names("start_date", "end_date") < 600);
    }

    #[test]
    fn long_names_are_only_compared() {
        let long = "a".repeat(100_000);
        assert_eq!((names(&long, &long), names(&long, "a")), (1000, 0));
    }
}
