//! Hashes of ids, links and pages.

use std::hash::{DefaultHasher, Hash, Hasher};

pub(crate) fn hashed(value: impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

/// A fingerprint of a body: its length and both ends, so that the cost does not depend on its size.
pub(crate) fn fingerprint(body: &[u8]) -> u64 {
    const END: usize = 2048;
    let head = body.get(..END).unwrap_or(body);
    let tail = body.get(body.len().saturating_sub(END)..).unwrap_or_default();
    hashed((body.len(), head, tail))
}
