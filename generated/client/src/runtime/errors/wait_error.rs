//! A wait failed or timed out.

use std::{error::Error as StdError, fmt, time::Duration};

use crate::runtime::base::endpoint::Endpoint;

/// Why a wait ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WaitKind {
    /// The wait timed out. What it waited for may still happen.
    TimedOut,
    /// It failed and will not happen.
    Failed,
}

/// A wait failed or timed out.
#[derive(Clone, Debug)]
pub struct WaitError {
    pub(crate) endpoint: Endpoint,
    pub(crate) kind: WaitKind,
    pub(crate) awaited: String,
    pub(crate) note: String,
    pub(crate) waited: Duration,
}

impl WaitError {
    /// The operation that was called.
    #[must_use]
    pub fn endpoint(&self) -> &Endpoint {
        &self.endpoint
    }

    /// Why the wait ended.
    #[must_use]
    pub fn kind(&self) -> WaitKind {
        self.kind
    }

    /// What the call waited for.
    #[must_use]
    pub fn awaited(&self) -> &str {
        &self.awaited
    }

    /// The last known state, in the API's words if it failed.
    #[must_use]
    pub fn note(&self) -> &str {
        &self.note
    }

    /// How long the call waited.
    #[must_use]
    pub fn waited(&self) -> Duration {
        self.waited
    }
}

impl fmt::Display for WaitError {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { endpoint, awaited, note, waited, .. } = self;
        match self.kind {
            WaitKind::TimedOut => write!(to, "{endpoint}: {awaited}: timed out after {waited:.0?}")?,
            WaitKind::Failed => write!(to, "{endpoint}: {awaited}: failed")?,
        }
        if note.is_empty() { Ok(()) } else { write!(to, ": {note}") }
    }
}

impl StdError for WaitError {}
