//! Which mutations are tried.

/// A number of mutations of each document, chosen by a seed.
#[derive(Clone, Copy, Debug)]
pub struct Sample {
    /// How many; `usize::MAX` for all.
    pub count: usize,
    /// Another seed chooses other ones.
    pub seed: u64,
}

impl Sample {
    /// Chooses from a list, keeping its order.
    pub fn choose<T>(self, mut all: Vec<T>) -> Vec<T> {
        let total = all.len();
        if self.count >= total {
            return all;
        }
        // Selection sampling: each element is taken with the chance that makes the number come out.
        let (mut state, mut needed, mut left) = (self.seed ^ 0x9E37_79B9_7F4A_7C15, self.count, total);
        all.retain(|_| {
            let taken = usize::try_from(next(&mut state) % left as u64).is_ok_and(|number| number < needed);
            left -= 1;
            needed -= usize::from(taken);
            taken
        });
        all
    }
}

/// The next number of the generator splitmix64.
fn next(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
    let mut mixed = *state;
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    mixed ^ (mixed >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sample_has_the_asked_number_and_depends_on_the_seed() {
        let all: Vec<_> = (0..1000).collect();
        let [first, second] = [1, 2].map(|seed| Sample { count: 50, seed }.choose(all.clone()));
        assert_eq!((first.len(), second.len()), (50, 50));
        assert_ne!(first, second);
        assert!(first.is_sorted());
        assert_eq!(Sample { count: 5000, seed: 1 }.choose(all.clone()), all);
    }
}
