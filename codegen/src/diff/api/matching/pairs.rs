//! Pairs of things of two lists.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use crate::diff::pairing::Pairing;

/// What of two lists is the same.
#[derive(Debug)]
pub(in crate::diff::api) struct Matched<T> {
    /// What is in both, in the order of the old list.
    pub(in crate::diff::api) both: Vec<(T, T)>,
    /// What only the old list has.
    pub(in crate::diff::api) removed: Vec<T>,
    /// What only the new list has.
    pub(in crate::diff::api) added: Vec<T>,
}

/// The most pairs that one word, or two short lists, may suggest. What more things have in common tells nothing.
const MOST: usize = 4_096;

/// Pairs things that have the same key; of several with one key, in their order.
pub(in crate::diff::api) fn by_key<T: Copy, K: Ord>(
    old: impl IntoIterator<Item = T>,
    new: impl IntoIterator<Item = T>,
    key: impl Fn(T) -> K,
) -> Matched<T> {
    let (old, new): (Vec<T>, Vec<T>) = (old.into_iter().collect(), new.into_iter().collect());
    let mut pairing = Pairing::new(old.len(), new.len());
    let of = |things: &[T], index: usize| things.get(index).map(|thing| key(*thing));
    pairing.by_key(|index| of(&old, index), |index| of(&new, index));
    Matched {
        both: pairing.pairs().filter_map(|(one, other)| Some((*old.get(one)?, *new.get(other)?))).collect(),
        removed: pairing.removed().filter_map(|index| old.get(index).copied()).collect(),
        added: pairing.added().filter_map(|index| new.get(index).copied()).collect(),
    }
}

/// Pairs what is left over by another key, as far as both have one and nothing else of their lists has it.
pub(super) fn also_by<T: Copy, K: Ord>(
    matched: &mut Matched<T>,
    old: impl Fn(T) -> Option<K>,
    new: impl Fn(T) -> Option<K>,
) {
    let (before, after) = (unique(&matched.removed, old), unique(&matched.added, new));
    let pairs = before.iter().filter_map(|(key, from)| Some(((*from)?, (*after.get(key)?)?)));
    let pairs: Vec<(usize, usize)> = pairs.collect();
    join(matched, &pairs);
}

/// The position of the only thing with each key; `None` if there are several.
fn unique<T: Copy, K: Ord>(things: &[T], key: impl Fn(T) -> Option<K>) -> BTreeMap<K, Option<usize>> {
    let mut positions = BTreeMap::new();
    for (index, thing) in things.iter().enumerate() {
        if let Some(key) = key(*thing) {
            positions.entry(key).and_modify(|position| *position = None).or_insert(Some(index));
        }
    }
    positions
}

/// Something that may have another name in the other document.
pub(in crate::diff::api) trait Named {
    /// The name, which nothing else in its list has.
    fn name(&self) -> &str;
    /// The words that something of the same meaning is likely to share.
    fn words(&self) -> &BTreeSet<String>;
    /// How like the two are, up to 1000; `None` if they are not the same thing.
    fn likeness(&self, other: &Self) -> Option<u32>;
}

impl<T: Named> Named for &T {
    fn name(&self) -> &str {
        (**self).name()
    }

    fn words(&self) -> &BTreeSet<String> {
        (**self).words()
    }

    fn likeness(&self, other: &Self) -> Option<u32> {
        (**self).likeness(other)
    }
}

/// Pairs things with different names one to one, the likest first. Returns their positions.
pub(in crate::diff::api) fn similar<T: Named>(old: &[T], new: &[T]) -> Vec<(usize, usize)> {
    let mut candidates: Vec<_> = suggested(old, new)
        .into_iter()
        .filter_map(|(from, to)| {
            let (one, other) = (old.get(from)?, new.get(to)?);
            let names = [one.name().min(other.name()), one.name().max(other.name())];
            Some((Reverse(one.likeness(other)?), names, from, to))
        })
        .collect();
    candidates.sort();
    let (mut taken, mut given, mut pairs) = (BTreeSet::new(), BTreeSet::new(), Vec::new());
    for (_, _, from, to) in candidates {
        if !taken.contains(&from) && !given.contains(&to) {
            taken.insert(from);
            given.insert(to);
            pairs.push((from, to));
        }
    }
    pairs.sort_unstable();
    pairs
}

/// The pairs that are worth measuring: all of short lists, or those that share a word which not too many have.
fn suggested<T: Named>(old: &[T], new: &[T]) -> BTreeSet<(usize, usize)> {
    if old.len().saturating_mul(new.len()) <= MOST {
        return (0..old.len()).flat_map(|from| (0..new.len()).map(move |to| (from, to))).collect();
    }
    let mut pairs = BTreeSet::new();
    let (before, after) = (by_word(old), by_word(new));
    for (word, from) in &before {
        let Some(to) = after.get(word).filter(|to| to.len().saturating_mul(from.len()) <= MOST) else { continue };
        pairs.extend(from.iter().flat_map(|from| to.iter().map(|to| (*from, *to))));
    }
    pairs
}

fn by_word<T: Named>(things: &[T]) -> BTreeMap<&str, Vec<usize>> {
    let mut positions: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (index, thing) in things.iter().enumerate() {
        thing.words().iter().for_each(|word| positions.entry(word).or_default().push(index));
    }
    positions
}

/// Moves what is similar from what was removed and added to what is in both.
pub(super) fn join<T: Copy>(matched: &mut Matched<T>, pairs: &[(usize, usize)]) {
    let of = |list: &[T], index: usize| list.get(index).copied();
    let found = pairs.iter().filter_map(|(from, to)| Some((of(&matched.removed, *from)?, of(&matched.added, *to)?)));
    matched.both.extend(found.collect::<Vec<_>>());
    let (from, to): (BTreeSet<usize>, BTreeSet<usize>) = pairs.iter().copied().unzip();
    keep(&mut matched.removed, &from);
    keep(&mut matched.added, &to);
}

/// Takes away the things at some positions.
fn keep<T>(list: &mut Vec<T>, without: &BTreeSet<usize>) {
    let mut index = 0;
    list.retain(|_| {
        index += 1;
        !without.contains(&(index - 1))
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diff::api::matching::likeness;

    #[derive(Debug)]
    struct Thing(String, BTreeSet<String>);

    impl Named for Thing {
        fn name(&self) -> &str {
            &self.0
        }
        fn words(&self) -> &BTreeSet<String> {
            &self.1
        }
        fn likeness(&self, other: &Self) -> Option<u32> {
            Some(likeness::names(&self.0, &other.0)).filter(|likeness| *likeness >= 500)
        }
    }

    fn things(names: &[&str]) -> Vec<Thing> {
        names.iter().map(|name| Thing((*name).to_owned(), likeness::words(name))).collect()
    }

    #[test]
    fn the_likest_are_paired_first_and_nothing_twice() {
        let (old, new) = (things(&["device_id", "count", "zip"]), things(&["device_user", "the_device_id", "counts"]));
        assert_eq!(similar(&old, &new), [(0, 1), (1, 2)]);
    }

    #[test]
    fn pairs_are_the_same_in_both_directions() {
        let names = ["a_b", "b_c", "c_a", "a_c", "b_a", "abc", "a_b_c", "ab_c"];
        for split in 1..names.len() {
            let (old, new) = (things(&names[..split]), things(&names[split..]));
            let mut back: Vec<_> = similar(&new, &old).into_iter().map(|(to, from)| (from, to)).collect();
            back.sort_unstable();
            assert_eq!(similar(&old, &new), back, "{split}");
        }
    }

    #[test]
    fn long_lists_are_compared_by_their_words() {
        let many = |word: &str| -> Vec<String> { (0..300).map(|number| format!("{word}_n{number}x")).collect() };
        let (old, new) = (many("first"), many("second"));
        let list = |names: &[String]| things(&names.iter().map(String::as_str).collect::<Vec<_>>());
        let pairs = similar(&list(&old), &list(&new));
        assert!(pairs.iter().all(|(from, to)| from == to), "{pairs:?}");
    }

    #[test]
    fn equal_keys_are_paired_in_order() {
        let matched = by_key([(1, 'a'), (2, 'b'), (1, 'c')], [(1, 'x'), (3, 'y'), (1, 'z')], |(key, _)| key);
        assert_eq!(matched.both, [((1, 'a'), (1, 'x')), ((1, 'c'), (1, 'z'))]);
        assert_eq!((matched.removed, matched.added), (vec![(2, 'b')], vec![(3, 'y')]));
    }
}
