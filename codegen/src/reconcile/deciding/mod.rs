//! Findings, and the decisions that settle them.

pub(super) mod decide;
pub(super) mod finding;
pub(super) mod needs;
pub(super) mod verdict;
