//! What is different between two sides, as a whole.

use super::change::Change;
use super::client::Verdict;

/// What is different between two documents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diff {
    /// Every change: those on the wire first, then those of the client, then those of the cards.
    pub changes: Vec<Change>,
    /// What the next versions of the emitted crates have to be.
    pub verdict: Verdict,
}
