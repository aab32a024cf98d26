//! Findings, and the decisions that settle them.

pub(super) mod finding;
pub(super) mod ledger;
pub(super) mod verdict;
