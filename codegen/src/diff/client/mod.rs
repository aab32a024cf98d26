//! What changes for programs that are compiled with the generated client, and what its next version has to be.

pub(super) mod codes;
mod verdict;

pub(super) use verdict::verdict;
pub use verdict::{Bump, Verdict};

use super::change::{Change, Changes};
use crate::model::Api;

/// Adds every change of the client's public API. `wire` is what changed on the wire.
pub(super) fn compare(_old: &Api, _new: &Api, _wire: &[Change], _changes: &mut Changes<'_>) {}
