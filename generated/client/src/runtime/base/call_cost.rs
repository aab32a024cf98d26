//! The cost of a call.

use std::time::Duration;

/// The cost of a call.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct CallCost {
    pub(crate) attempts: u32,
    pub(crate) elapsed: Duration,
}
