//! Identifiers that tell what they belong to.

use serde_json::Value;

/// The part of a UUID that holds a record's number.
const NUMBER: u64 = (1 << 48) - 1;

/// The number of a record where only natural numbers will do.
pub(crate) fn number(key: i64) -> usize {
    usize::try_from(key.cast_unsigned() & NUMBER).unwrap_or(usize::MAX)
}

/// The UUID of the record of a number; `kind` is the operation that lists it.
pub(crate) fn uuid(kind: &str, key: i64) -> String {
    let kind = kind.bytes().fold(0_u32, |hash, byte| hash.wrapping_mul(31).wrapping_add(byte.into()));
    format!("{kind:08x}-0000-4000-8000-{:012x}", number(key))
}

/// Numbers that an identifier may stand for: as a UUID, and as a text that ends in one.
pub(crate) fn keys(id: &str) -> impl Iterator<Item = i64> {
    let tail = id.rsplit('-').next().filter(|tail| tail.len() == 12);
    let of_uuid = tail.and_then(|tail| i64::from_str_radix(tail, 16).ok()).map(|number| (number << 16) >> 16);
    let digits = id.rsplit(|one: char| !one.is_ascii_digit()).next();
    let of_text = digits.and_then(|digits| digits.parse::<i64>().ok());
    // Integers count from 1.
    of_uuid.into_iter().chain(of_text).chain(of_text.map(|number| number - 1))
}

/// Whether a value is a UUID.
pub(crate) fn is_uuid(value: &Value) -> bool {
    let lengths = [8, 4, 4, 4, 12];
    let parts = value.as_str().unwrap_or_default().split('-');
    parts.map(str::len).eq(lengths)
}
