//! Notices that a list has changed while its pages were read.
//!
//! A list that is read by positions loses an item when one before it is removed between two pages, and gives one twice
//! when one is added. So each page begins with the last item of the page before. If that is not there, the walk goes back
//! until it finds an item that it knows; and what it knows is not given again.

use std::{
    collections::HashMap,
    hash::{BuildHasherDefault, Hasher},
};

/// How often a walk may go back. A list that changes faster than it is read would never end.
const MOST_REWINDS: u32 = 20;
/// How many pages the memory of items reaches back: further than a walk can.
const PAGES: usize = 32;

/// What tells an item from the others of its list, hashed; `None` for an item that has nothing of the kind.
pub(super) type Key = Option<u64>;

/// The items that were given last, by their keys.
#[derive(Debug, Default)]
pub(super) struct Drift {
    /// The page, counted from the first, that each came with last.
    recent: HashMap<u64, usize, BuildHasherDefault<AsItIs>>,
    pages: usize,
    rewinds: u32,
    /// Set for good once items turn out to have no keys, or the same.
    is_blind: bool,
}

impl Drift {
    /// Whether a page can begin with the last item of the page before: that item can be recognised.
    pub(super) fn can_overlap(&self) -> bool {
        !self.is_blind && !self.recent.is_empty()
    }

    /// Whether a page that should begin with an item that is known does not, so that items are missing before it. To go
    /// back is then allowed once.
    pub(super) fn must_rewind(&mut self, keys: &[Key]) -> bool {
        let known = |key: &Key| key.is_some_and(|key| self.recent.contains_key(&key));
        if self.is_blind || keys.first().is_some_and(known) || self.rewinds >= MOST_REWINDS {
            return false;
        }
        self.rewinds += 1;
        true
    }

    /// Which items of a page are new. Remembers them all.
    pub(super) fn fresh(&mut self, keys: &[Key]) -> Vec<bool> {
        if self.is_blind {
            return vec![true; keys.len()];
        }
        self.pages += 1;
        let fresh = keys.iter().map(|key| self.is_fresh(*key)).collect();
        if self.pages.is_multiple_of(PAGES) {
            self.recent.retain(|_, page| *page + PAGES > self.pages);
        }
        fresh
    }

    /// Whether an item is new. One that cannot be told from the others of its page is, and ends all telling.
    fn is_fresh(&mut self, key: Key) -> bool {
        let before = key.map(|key| self.recent.insert(key, self.pages));
        match before {
            Some(None) => true,
            Some(Some(page)) if page < self.pages => false,
            _ => {
                self.is_blind = true;
                true
            }
        }
    }
}

/// The hash of a number that is a hash already.
#[derive(Debug, Default)]
struct AsItIs(u64);

impl Hasher for AsItIs {
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = self.0.rotate_left(8) ^ u64::from(*byte);
        }
    }

    fn write_u64(&mut self, hash: u64) {
        self.0 = hash;
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(range: std::ops::Range<u64>) -> Vec<Key> {
        range.map(Some).collect()
    }

    #[test]
    fn what_is_known_is_not_new_and_its_absence_is_noticed() {
        let mut drift = Drift::default();
        assert!(!drift.can_overlap());
        assert_eq!(drift.fresh(&keys(0..3)), [true; 3]);
        assert!(drift.can_overlap());
        assert!(!drift.must_rewind(&keys(2..5)));
        assert_eq!(drift.fresh(&keys(2..5)), [false, true, true]);
        assert!(drift.must_rewind(&keys(6..9)));
    }

    #[test]
    fn items_without_keys_or_with_the_same_are_all_new() {
        for keys in [vec![None, Some(1)], vec![Some(1), Some(1)]] {
            let mut drift = Drift::default();
            assert_eq!(drift.fresh(&keys), [true, true]);
            assert_eq!(drift.fresh(&keys), [true, true]);
            assert!(!drift.can_overlap() && !drift.must_rewind(&keys));
        }
    }

    #[test]
    fn what_is_known_is_not_new_even_beside_what_cannot_be_told() {
        let mut drift = Drift::default();
        drift.fresh(&keys(0..3));
        assert_eq!(drift.fresh(&[Some(2), Some(3), None]), [false, true, true]);
        assert!(!drift.can_overlap());
    }

    #[test]
    fn going_back_has_an_end_and_the_memory_a_bound() {
        let mut drift = Drift::default();
        let rewinds = (0..1000).filter(|page| {
            drift.fresh(&keys(page * 10..page * 10 + 3));
            drift.must_rewind(&keys(5..6))
        });
        assert_eq!(rewinds.count(), 20);
        assert!(drift.recent.len() <= 2 * PAGES * 3, "{} keys", drift.recent.len());
    }
}
