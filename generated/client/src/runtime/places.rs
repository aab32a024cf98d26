//! Where the fields of a record stand in its table, by their names.

use super::marks::FieldTable;

/// Room for names: twice as much as is taken at most, so that few are in each other's way. A hash, a `u8`, is always a
/// place in it.
const ROOM: usize = 256;
/// How many names are entered. Those behind are searched for one by one.
const ENTERED: u8 = 128;

/// The places of a table's names, entered when the program is compiled. Answers have their fields in an order of their own,
/// so a search through the table would be long.
pub(super) struct Places {
    /// At each hash the place of a name plus one; zero where there is none. A name whose hash is taken stands behind.
    entries: [u8; ROOM],
}

impl Places {
    #[allow(clippy::indexing_slicing, reason = "every `u8` is a place of the array")]
    pub(super) const fn of(fields: FieldTable) -> Self {
        let mut entries = [0; ROOM];
        let (mut rest, mut count) = (fields, 0);
        while let [(name, _), behind @ ..] = rest
            && count < ENTERED
        {
            let mut at = hash(name);
            while entries[at as usize] != 0 {
                at = at.wrapping_add(1);
            }
            count += 1;
            entries[at as usize] = count;
            rest = behind;
        }
        Self { entries }
    }

    /// The place of a name in the table that this was made of, or one behind all if it is not there.
    #[inline]
    pub(super) fn find(&self, fields: FieldTable, name: &str) -> usize {
        let mut at = hash(name);
        while let Some(entry @ 1..) = self.entries.get(usize::from(at)) {
            let place = usize::from(*entry) - 1;
            if fields.get(place).is_some_and(|(known, _)| *known == name) {
                return place;
            }
            at = at.wrapping_add(1);
        }
        let behind = fields.iter().skip(usize::from(ENTERED)).position(|(known, _)| *known == name);
        behind.map_or(fields.len(), |distance| usize::from(ENTERED) + distance)
    }
}

/// The length and three of the bytes. That tells the fields of most records apart, and the rest is for comparing.
#[inline]
const fn hash(name: &str) -> u8 {
    let name = name.as_bytes();
    let ([first, ..], [.., last], (_, [middle, ..])) = (name, name, name.split_at(name.len() / 2)) else { return 0 };
    #[allow(clippy::cast_possible_truncation, reason = "a hash may lose what it likes")]
    let length = name.len() as u8;
    let ends = first.wrapping_mul(31).wrapping_add(last.wrapping_mul(5));
    length.wrapping_mul(7).wrapping_add(middle.wrapping_mul(17)).wrapping_add(ends)
}

#[cfg(test)]
mod tests {
    use super::super::marks::OPTIONAL;
    use super::*;

    fn table(count: usize) -> FieldTable {
        // The same length, beginning, middle and end: the names are all in each other's way.
        let name = |number: usize| &*format!("a{number:03}-x-z").leak();
        Vec::leak((0..count).map(|number| (name(number), OPTIONAL)).collect())
    }

    #[test]
    fn every_name_is_found_at_its_place_and_no_other_is() {
        for count in [0, 1, 2, 127, 128, 129, 300] {
            let fields = table(count);
            let places = Places::of(fields);
            for (place, (name, _)) in fields.iter().enumerate() {
                assert_eq!(places.find(fields, name), place, "{name} of {count}");
            }
            for other in ["", "a", "a000-x", "a999-x-z", "ä"] {
                assert_eq!(places.find(fields, other), count, "{other} of {count}");
            }
        }
    }
}
