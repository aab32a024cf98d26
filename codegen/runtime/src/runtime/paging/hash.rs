//! Hashes of ids, links and pages.

use std::hash::{DefaultHasher, Hash, Hasher};

pub(crate) fn hashed(value: impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

/// A hash of a text that is the same in every build and version, so that it can be written down (FNV-1a).
pub(crate) fn lasting(text: &str) -> u64 {
    const OFFSET: u64 = 0xcbf2_9ce4_8422_2325;
    const PRIME: u64 = 0x0000_0100_0000_01b3;
    text.bytes().fold(OFFSET, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(PRIME))
}

/// A fingerprint of a body: its length and both ends, so that the cost does not depend on its size.
pub(crate) fn fingerprint(body: &[u8]) -> u64 {
    const END: usize = 2048;
    let head = body.get(..END).unwrap_or(body);
    let tail = body.get(body.len().saturating_sub(END)..).unwrap_or_default();
    hashed((body.len(), head, tail))
}
