//! How many mutations led to what.

use std::collections::BTreeMap;
use std::fmt;

/// What a mutation can lead to.
pub trait Kind: Copy + Ord + 'static {
    /// All of them, with what is said of their number.
    const ALL: &'static [(Self, &'static str)];
}

/// How many mutations led to what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tally<K>(BTreeMap<K, usize>);

impl<K> Default for Tally<K> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<K: Kind> Tally<K> {
    /// Counts one.
    pub fn add(&mut self, kind: K) {
        *self.0.entry(kind).or_default() += 1;
    }

    /// Adds the numbers of another one.
    pub fn extend(&mut self, other: &Self) {
        other.0.iter().for_each(|(kind, count)| *self.0.entry(*kind).or_default() += count);
    }

    /// The number of mutations that led to this.
    #[must_use]
    pub fn count(&self, kind: K) -> usize {
        self.0.get(&kind).copied().unwrap_or(0)
    }
}

impl<K: Kind> fmt::Display for Tally<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let counted = K::ALL.iter().map(|(kind, text)| format!("{} {text}", self.count(*kind)));
        f.write_str(&counted.collect::<Vec<_>>().join(", "))
    }
}
