//! Detects that a list has changed while its pages were read.
//!
//! With paging by position, an item is missed if an earlier one is removed between two pages, and repeated if one is
//! added. So each page begins with the last item of the previous page. If that item is not there, the traversal goes
//! back until it finds an item that it knows, and known items are not returned again.

use std::{
    collections::{HashMap, HashSet},
    hash::{BuildHasherDefault, Hasher},
};

/// How often a traversal may go back. Otherwise a list that changes faster than it is read would never end.
const MAX_REWINDS: u32 = 20;
/// How many pages back items are remembered: further than a traversal can go back.
const REMEMBERED_PAGES: usize = 32;
/// How many pages back items are known to a bookmark, which is written often.
const BOOKMARKED_PAGES: usize = 3;

/// The hash of an item's id; `None` for an item without an id.
pub(crate) type Key = Option<u64>;

/// The items that were returned last, by their keys.
#[derive(Debug, Default)]
pub(crate) struct ChangeDetector {
    /// The number of the page that each item last came with.
    pub(crate) recent: HashMap<u64, usize, BuildHasherDefault<AsItIs>>,
    pages: usize,
    rewinds: u32,
    /// Whether items have turned out to have no keys, or duplicate ones.
    is_blind: bool,
}

impl ChangeDetector {
    /// Whether a page can begin with the last item of the previous page, because that item can be recognized.
    pub(crate) fn can_overlap(&self) -> bool {
        !self.is_blind && !self.recent.is_empty()
    }

    /// Whether items have turned out to be indistinguishable.
    pub(crate) fn is_blind(&self) -> bool {
        self.is_blind
    }

    /// Knows items that were returned before, and whether they can be distinguished.
    pub(crate) fn resume(&mut self, known: &[u64], is_blind: bool) {
        self.recent = known.iter().map(|key| (*key, 0)).collect();
        self.is_blind = is_blind;
    }

    /// The items of the last pages, but for these, sorted.
    pub(crate) fn known_without(&self, pending: &[Key]) -> Vec<u64> {
        let pending: HashSet<u64> = pending.iter().flatten().copied().collect();
        let recent =
            self.recent.iter().filter(|(key, page)| **page + BOOKMARKED_PAGES > self.pages && !pending.contains(*key));
        let mut known: Vec<u64> = recent.map(|(key, _)| *key).collect();
        known.sort_unstable();
        known
    }

    /// Whether a page that should begin with a known item does not, so that items before it are missing. Counts one
    /// step back.
    pub(crate) fn must_rewind(&mut self, keys: &[Key]) -> bool {
        let known = |key: &Key| key.is_some_and(|key| self.recent.contains_key(&key));
        if self.is_blind || keys.first().is_some_and(known) || self.rewinds >= MAX_REWINDS {
            return false;
        }
        self.rewinds += 1;
        true
    }

    /// Which items of a page are new. Remembers all of them.
    pub(crate) fn fresh(&mut self, keys: &[Key]) -> Vec<bool> {
        if self.is_blind {
            return vec![true; keys.len()];
        }
        self.pages += 1;
        let fresh = keys.iter().map(|key| self.is_fresh(*key)).collect();
        if self.pages.is_multiple_of(REMEMBERED_PAGES) {
            self.recent.retain(|_, page| *page + REMEMBERED_PAGES > self.pages);
        }
        fresh
    }

    /// Whether an item is new. An item that cannot be distinguished from others of its page counts as new and ends the
    /// detection.
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

/// The hash of a number that already is a hash.
#[derive(Debug, Default)]
pub(crate) struct AsItIs(u64);

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
