//! How alike the names of two things are.

use crate::passes::are_opposites;
use crate::text::{singular, split};

/// The words of a name, in the singular and sorted, so that names can be compared.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::diff::cards) struct Name {
    /// The words as they follow each other.
    pub(in crate::diff::cards) spelled: String,
    sorted: Vec<String>,
}

/// What stands for a number where only the numbers of two names differ.
const NUMBER: &str = "#";

impl Name {
    pub(in crate::diff::cards) fn of(text: &str) -> Self {
        let words = split(text);
        let spelled = words.join(" ");
        let mut sorted: Vec<String> = words.iter().map(|word| singular(word)).collect();
        sorted.sort();
        Self { spelled, sorted }
    }

    /// The words with a mark in place of each number: `first # records`.
    pub(in crate::diff::cards) fn without_numbers(&self) -> String {
        let words = self.spelled.split(' ').map(|word| if is_number(word) { NUMBER } else { word });
        words.collect::<Vec<_>>().join(" ")
    }

    /// The numbers in it.
    pub(in crate::diff::cards) fn numbers(&self) -> Vec<&str> {
        self.sorted.iter().map(String::as_str).filter(|word| is_number(word)).collect()
    }

    /// How alike two names are, in thousandths: the words that both have, of all words, or the letters where one is
    /// misspelled. Names with other numbers and those of opposite things are not alike at all.
    pub(in crate::diff::cards) fn likeness(&self, other: &Self) -> u32 {
        if self.numbers() != other.numbers() || self.is_opposite(other) {
            return 0;
        }
        shared(&self.sorted, &other.sorted)
            .max(self.same_letters(other).filter(|share| *share >= MISSPELLED).unwrap_or(0))
    }

    /// The share of the letters that two names have in common; `None` for a name that is too long for one.
    fn same_letters(&self, other: &Self) -> Option<u32> {
        let (one, another) = (self.spelled.replace(' ', ""), other.spelled.replace(' ', ""));
        let longest = one.chars().count().max(another.chars().count());
        let distance = (longest <= LONGEST).then(|| strsim::osa_distance(&one, &another))?;
        Some(share(longest.saturating_sub(distance), longest))
    }

    fn is_opposite(&self, other: &Self) -> bool {
        let only = |one: &Self, another: &Self| -> Vec<String> {
            one.sorted.iter().filter(|word| !another.sorted.contains(word)).cloned().collect()
        };
        let (mine, theirs) = (only(self, other), only(other, self));
        mine.iter().any(|one| theirs.iter().any(|another| are_opposites(one, another)))
    }
}

/// Names whose letters differ less than this are taken for the same, misspelled.
const MISSPELLED: u32 = 850;

/// The most letters of a name in which a misspelling is looked for: measuring takes long.
const LONGEST: usize = 80;

fn is_number(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_digit()) && !word.is_empty()
}

/// The share of the words that two sorted lists have in common, in thousandths.
pub(super) fn shared(one: &[String], other: &[String]) -> u32 {
    let (mut left, mut right, mut common) = (one.iter().peekable(), other.iter().peekable(), 0);
    while let (Some(mine), Some(theirs)) = (left.peek(), right.peek()) {
        match mine.cmp(theirs) {
            std::cmp::Ordering::Less => drop(left.next()),
            std::cmp::Ordering::Greater => drop(right.next()),
            std::cmp::Ordering::Equal => {
                common += 1;
                left.next();
                right.next();
            }
        }
    }
    share(2 * common, one.len() + other.len())
}

/// A part of a whole in thousandths; 0 of nothing.
pub(super) fn share(part: usize, whole: usize) -> u32 {
    u32::try_from((part * 1000).checked_div(whole).unwrap_or(0)).unwrap_or(1000)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn likeness(one: &str, other: &str) -> u32 {
        let (one, other) = (Name::of(one), Name::of(other));
        assert_eq!(one.likeness(&other), other.likeness(&one));
        one.likeness(&other)
    }

    #[test]
    fn names_that_share_words_are_alike() {
        assert_eq!(likeness("Last Check-in", "last check in"), 1000);
        assert!(likeness("Item Count", "Items Count") >= 1000);
        assert!(likeness("Count", "Computer Count") > 600);
        assert!(likeness("Serial Numbr", "Serial Number") > 850);
        assert_eq!(likeness("Color", "Message"), 0);
    }

    #[test]
    fn numbers_and_opposites_are_not_another_name() {
        for (one, other) in [
            ("First 200 Records", "First 300 Records"),
            ("First Record", "First 300 Records"),
            ("Turn On Lamp", "Turn Off Lamp"),
            ("Assign Item", "Remove Item"),
            ("First Enrollment", "Last Enrollment"),
        ] {
            assert_eq!(likeness(one, other), 0, "{one}, {other}");
        }
        assert_eq!(Name::of("First 200 Records").without_numbers(), "first # records");
    }
}
