//! Which mutations are tried.

use crate::random::Random;

/// A number of mutations of each document, chosen by a seed.
#[derive(Clone, Copy, Debug)]
pub struct Sample {
    /// How many; `usize::MAX` for all.
    pub count: usize,
    /// Another seed chooses other ones.
    pub seed: u64,
}

impl Sample {
    /// The seed of the samples that every run of the tests tries; `MUTATION_SEED` sets another one.
    #[must_use]
    pub fn seed() -> u64 {
        std::env::var("MUTATION_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(11)
    }

    /// The sample, and a part of the names of the documents, that `COUNT|all [SEED] [NAME]` on the command line ask for; `None`
    /// if they are something else.
    #[must_use]
    pub fn of_command_line() -> Option<(Self, String)> {
        let mut arguments = std::env::args().skip(1);
        let count = match arguments.next()?.as_str() {
            "all" => usize::MAX,
            count => count.parse().ok()?,
        };
        let seed = arguments.next().map_or(Ok(1), |seed| seed.parse()).ok()?;
        Some((Self { count, seed }, arguments.next().unwrap_or_default()))
    }

    /// Chooses from a list, keeping its order.
    pub fn choose<T>(self, mut all: Vec<T>) -> Vec<T> {
        let total = all.len();
        if self.count >= total {
            return all;
        }
        // Selection sampling: each element is taken with the chance that makes the number come out.
        let (mut random, mut needed, mut left) = (Random::new(self.seed), self.count, total);
        all.retain(|_| {
            let taken = random.below(left) < needed;
            left -= 1;
            needed -= usize::from(taken);
            taken
        });
        all
    }
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
