//! Pairs the things of two versions in stages: what has the same key first, then what is most alike.
//!
//! A pairing is one-to-one. It depends neither on the order of the things nor on which version is the old one, except that
//! the k-th of equal things belongs to the k-th.

use std::collections::{BTreeMap, BTreeSet};

/// The most pairs of which the likeness is measured. Where more is removed and added, nothing was renamed that anybody could
/// recognize.
const MOST_MEASURED: usize = 250_000;

/// A pairing of the things of two versions, which are given by their index.
#[derive(Clone, Debug)]
pub(in crate::diff) struct Pairing {
    partners: Vec<Option<usize>>,
    /// The new things that have no partner.
    free: BTreeSet<usize>,
}

impl Pairing {
    /// A pairing of so many old and so many new things, without pairs.
    pub(in crate::diff) fn new(old: usize, new: usize) -> Self {
        Self { partners: vec![None; old], free: (0..new).collect() }
    }

    /// Pairs what is left and has the same key. A thing without a key stays alone in this stage.
    pub(in crate::diff) fn by_key<K: Ord>(
        &mut self,
        old_key: impl Fn(usize) -> Option<K>,
        new_key: impl Fn(usize) -> Option<K>,
    ) {
        let mut waiting: BTreeMap<K, Vec<usize>> = BTreeMap::new();
        for new in self.free.iter().rev() {
            if let Some(key) = new_key(*new) {
                waiting.entry(key).or_default().push(*new);
            }
        }
        for old in self.removed().collect::<Vec<_>>() {
            if let Some(new) = old_key(old).and_then(|key| waiting.get_mut(&key)).and_then(Vec::pop) {
                self.pair(old, new);
            }
        }
    }

    /// Pairs what is left by how alike it is, the most alike first. `likeness` has to be symmetric and says nothing of two
    /// things that are not the same under another name. Where several are equally alike, nobody can tell, and none is paired.
    pub(in crate::diff) fn by_likeness(&mut self, likeness: impl Fn(usize, usize) -> Option<u32>) {
        let old: Vec<usize> = self.removed().collect();
        if old.len().saturating_mul(self.free.len()) > MOST_MEASURED {
            return;
        }
        let mut by_score: BTreeMap<u32, Vec<(usize, usize)>> = BTreeMap::new();
        for old in old {
            for new in &self.free {
                if let Some(score) = likeness(old, *new) {
                    by_score.entry(score).or_default().push((old, *new));
                }
            }
        }
        let (mut closed_old, mut closed_new) = (BTreeSet::new(), BTreeSet::new());
        for mut equal in by_score.into_values().rev() {
            equal.retain(|(old, new)| !closed_old.contains(old) && !closed_new.contains(new));
            let (mut of_old, mut of_new): (BTreeMap<usize, usize>, BTreeMap<usize, usize>) = Default::default();
            for (old, new) in &equal {
                *of_old.entry(*old).or_default() += 1;
                *of_new.entry(*new).or_default() += 1;
            }
            for (old, new) in &equal {
                if of_old.get(old) == Some(&1) && of_new.get(new) == Some(&1) {
                    self.pair(*old, *new);
                }
            }
            closed_old.extend(of_old.into_keys());
            closed_new.extend(of_new.into_keys());
        }
    }

    fn pair(&mut self, old: usize, new: usize) {
        if let Some(partner) = self.partners.get_mut(old) {
            *partner = Some(new);
            self.free.remove(&new);
        }
    }

    /// The pairs, in the order of the old things.
    pub(in crate::diff) fn pairs(&self) -> impl Iterator<Item = (usize, usize)> {
        self.partners.iter().enumerate().filter_map(|(old, new)| Some((old, (*new)?)))
    }

    /// The old things without a partner.
    pub(in crate::diff) fn removed(&self) -> impl Iterator<Item = usize> {
        self.partners.iter().enumerate().filter(|(_, new)| new.is_none()).map(|(old, _)| old)
    }

    /// The new things without a partner.
    pub(in crate::diff) fn added(&self) -> impl Iterator<Item = usize> {
        self.free.iter().copied()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn pairs(pairing: &Pairing) -> Vec<(usize, usize)> {
        pairing.pairs().collect()
    }

    #[test]
    fn the_same_key_comes_first_and_the_kth_belongs_to_the_kth() {
        let (old, new) = (["a", "b", "a"], ["a", "c", "a", "a"]);
        let mut pairing = Pairing::new(old.len(), new.len());
        pairing.by_key(|index| Some(old[index]), |index| Some(new[index]));
        assert_eq!(pairs(&pairing), [(0, 0), (2, 2)]);
        assert_eq!((pairing.removed().collect::<Vec<_>>(), pairing.added().collect::<Vec<_>>()), (vec![1], vec![1, 3]));
    }

    #[test]
    fn the_most_alike_are_paired_first_and_nobody_guesses() {
        let scores = [[Some(9), Some(8), None], [Some(8), Some(7), None], [None, None, Some(5)]];
        let mut pairing = Pairing::new(3, 3);
        pairing.by_likeness(|old, new| scores[old][new]);
        assert_eq!(pairs(&pairing), [(0, 0), (1, 1), (2, 2)]);
        let mut pairing = Pairing::new(1, 2);
        pairing.by_likeness(|_, _| Some(5));
        assert_eq!(pairs(&pairing), []);
    }

    proptest! {
        #[test]
        fn a_pairing_is_one_to_one_and_symmetric(scores in proptest::collection::vec(proptest::option::of(0_u32..5), 25)) {
            let (mut there, mut back) = (Pairing::new(5, 5), Pairing::new(5, 5));
            there.by_likeness(|old, new| scores[old * 5 + new]);
            back.by_likeness(|old, new| scores[new * 5 + old]);
            let new: BTreeSet<_> = there.pairs().map(|(_, new)| new).collect();
            prop_assert_eq!(new.len(), there.pairs().count());
            let turned: BTreeSet<_> = back.pairs().map(|(old, new)| (new, old)).collect();
            prop_assert_eq!(there.pairs().collect::<BTreeSet<_>>(), turned);
        }
    }
}
