//! What everything in the company follows from.

use super::examples;

/// A company of so many devices, made from a seed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Company {
    pub(crate) seed: u64,
    pub(crate) devices: usize,
}

impl Company {
    /// Whether there is more than the examples have.
    pub(crate) fn is_larger(&self) -> bool {
        self.devices > examples::devices().len()
    }
}
