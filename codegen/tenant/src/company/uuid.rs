//! Identifiers that look random and can be traced back to a number.

use super::chance::Chance;

/// The part of a UUID that holds the number.
const NUMBER: u64 = (1 << 48) - 1;

/// An odd factor spreads numbers over all of that part, and [`INVERSE`] undoes it.
const FACTOR: u64 = 0x5deb_4b3a_91c7;
const INVERSE: u64 = inverse(FACTOR);

/// The number that a factor has to be multiplied with for 1, as far as the part of the number is concerned.
const fn inverse(factor: u64) -> u64 {
    let mut inverse = 1_u64;
    let mut round = 0;
    // Each round doubles the number of right bits.
    while round < 6 {
        inverse = inverse.wrapping_mul(2_u64.wrapping_sub(factor.wrapping_mul(inverse)));
        round += 1;
    }
    inverse & NUMBER
}

/// The UUID of the record of a number in a list.
pub(crate) fn uuid(seed: u64, list: &str, key: i64) -> String {
    let mut chance = Chance::new(seed, list, key);
    let (high, low) = (chance.next(), chance.next());
    let number = key.cast_unsigned().wrapping_mul(FACTOR).wrapping_add(offset(seed, list)) & NUMBER;
    let variant = 0x8000 | (low & 0x3fff);
    format!("{:08x}-{:04x}-4{:03x}-{variant:04x}-{number:012x}", high >> 32, high >> 16 & 0xffff, high & 0xfff)
}

/// The number of the record that this is the UUID of.
pub(crate) fn key(seed: u64, list: &str, id: &str) -> Option<i64> {
    let number = u64::from_str_radix(id.rsplit('-').next().filter(|tail| tail.len() == 12)?, 16).ok()?;
    let key = number.wrapping_sub(offset(seed, list)).wrapping_mul(INVERSE) & NUMBER;
    // The sign is the highest bit of the part.
    let key = (key << 16).cast_signed() >> 16;
    (uuid(seed, list, key) == id).then_some(key)
}

fn offset(seed: u64, list: &str) -> u64 {
    Chance::new(seed, list, i64::MIN).next()
}

#[cfg(test)]
mod tests {
    use super::{key, uuid};

    #[test]
    fn an_identifier_leads_back_to_its_number_in_its_list_only() {
        for number in [0, 1, 8, 19_999, 1 << 40, -1, -300] {
            let id = uuid(7, "listDevices", number);
            assert_eq!(id.split('-').map(str::len).collect::<Vec<_>>(), [8, 4, 4, 4, 12], "{id}");
            assert_eq!(key(7, "listDevices", &id), Some(number), "{id}");
            assert_eq!((key(8, "listDevices", &id), key(7, "listUsers", &id)), (None, None), "{id}");
        }
        assert_eq!(key(7, "listDevices", "no identifier"), None);
    }
}
