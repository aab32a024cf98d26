//! Notices that a list has changed while its pages were read.
//!
//! A list that is read by positions loses an item when one before it is removed between two pages, and gives one twice
//! when one is added. So each page begins with the last item of the page before. If that is not there, the walk goes
//! back until it finds an item that it knows; and what it knows is not given again.

use std::{
    collections::HashMap,
    hash::{BuildHasherDefault, Hasher},
};

/// How often a walk may go back. A list that changes faster than it is read would never end.
const MOST_REWINDS: u32 = 20;
/// How many pages the memory of items reaches back: further than a walk can.
const PAGES: usize = 32;

/// What tells an item from the others of its list, hashed; `None` for an item that has nothing of the kind.
pub(crate) type Key = Option<u64>;

/// The items that were given last, by their keys.
#[derive(Debug, Default)]
pub(crate) struct ChangeDetector {
    /// The page, counted from the first, that each came with last.
    pub(crate) recent: HashMap<u64, usize, BuildHasherDefault<AsItIs>>,
    pages: usize,
    rewinds: u32,
    /// Set for good once items turn out to have no keys, or the same.
    is_blind: bool,
}

impl ChangeDetector {
    /// Whether a page can begin with the last item of the page before: that item can be recognised.
    pub(crate) fn can_overlap(&self) -> bool {
        !self.is_blind && !self.recent.is_empty()
    }

    /// Whether a page that should begin with an item that is known does not, so that items are missing before it. To go
    /// back is then allowed once.
    pub(crate) fn must_rewind(&mut self, keys: &[Key]) -> bool {
        let known = |key: &Key| key.is_some_and(|key| self.recent.contains_key(&key));
        if self.is_blind || keys.first().is_some_and(known) || self.rewinds >= MOST_REWINDS {
            return false;
        }
        self.rewinds += 1;
        true
    }

    /// Which items of a page are new. Remembers them all.
    pub(crate) fn fresh(&mut self, keys: &[Key]) -> Vec<bool> {
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
