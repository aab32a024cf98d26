//! Chance that is the same for the same seed.

/// A sequence of numbers that look random. It follows from a seed, what it is about, and a number, so that anything can be made
/// up by itself, in any order.
#[derive(Clone, Debug)]
pub(crate) struct Chance(u64);

impl Chance {
    pub(crate) fn new(seed: u64, about: &str, key: i64) -> Self {
        let about = about.bytes().fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
        });
        let mut chance = Self(seed ^ about);
        chance.0 = chance.next() ^ key.cast_unsigned();
        chance.next();
        chance
    }

    /// The next number: SplitMix64.
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below another; 0 if there is none.
    pub(crate) fn below(&mut self, limit: usize) -> usize {
        let limit = u64::try_from(limit).unwrap_or(u64::MAX).max(1);
        usize::try_from(self.next() % limit).unwrap_or(0)
    }

    /// Whether something happens that happens in so many of a hundred cases.
    pub(crate) fn percent(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// One of several.
    ///
    /// # Panics
    /// If there is none.
    pub(crate) fn pick<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len())]
    }

    /// One of several, by how often each comes up.
    ///
    /// # Panics
    /// If there is none.
    pub(crate) fn weighted<'a, T>(&mut self, all: &'a [T], weight: impl Fn(&T) -> usize) -> &'a T {
        let mut left = self.below(all.iter().map(&weight).sum());
        for one in all {
            match left.checked_sub(weight(one)) {
                Some(rest) => left = rest,
                None => return one,
            }
        }
        &all[0]
    }

    /// So many of these characters, which are ASCII.
    pub(crate) fn text(&mut self, characters: &str, length: usize) -> String {
        (0..length).map(|_| char::from(*self.pick(characters.as_bytes()))).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::Chance;

    #[test]
    fn chance_follows_from_what_it_is_made_of_and_nothing_else() {
        let drawn = |seed, about, key| {
            let mut chance = Chance::new(seed, about, key);
            [(); 4].map(|()| chance.next())
        };
        assert_eq!(drawn(1, "a", 2), drawn(1, "a", 2));
        let all = [drawn(1, "a", 2), drawn(2, "a", 2), drawn(1, "b", 2), drawn(1, "a", 3), drawn(1, "a", -2)];
        let mut firsts = all.map(|drawn| drawn[0]);
        firsts.sort_unstable();
        assert!(firsts.windows(2).all(|pair| pair[0] != pair[1]), "{all:?}");
    }

    #[test]
    fn weights_say_how_often_something_comes_up() {
        let mut chance = Chance::new(0, "weights", 0);
        let mut counts = [0_usize; 3];
        (0..10_000).for_each(|_| counts[*chance.weighted(&[0, 1, 2], |one| [90, 0, 10][*one])] += 1);
        assert!((8_800..9_200).contains(&counts[0]) && counts[1] == 0, "{counts:?}");
    }
}
