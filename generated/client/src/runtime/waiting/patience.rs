//! How long something is waited for, and how often it is looked for meanwhile.

use std::time::{Duration, Instant};

use crate::runtime::{
    base::{clock::Clock, endpoint::Endpoint},
    errors::{
        error::Error,
        wait_error::{WaitError, WaitKind},
    },
    http::client::Client,
};

/// How long something is waited for, and how often it is looked for meanwhile. A look costs the requests that it takes;
/// the time between two looks doubles from the first delay to the longest. A look that has begun in time is finished.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct Patience {
    first_delay: Duration,
    longest_delay: Duration,
    limit: Duration,
}

impl Default for Patience {
    /// At most 10 minutes, with delays from 2 to 30 seconds.
    fn default() -> Self {
        Self {
            first_delay: Duration::from_secs(2),
            longest_delay: Duration::from_secs(30),
            limit: Duration::from_secs(600),
        }
    }
}

impl Patience {
    /// The time between the first look and the second.
    pub fn first_delay(mut self, time: Duration) -> Self {
        self.first_delay = time;
        self
    }

    /// The longest time between two looks.
    pub fn longest_delay(mut self, time: Duration) -> Self {
        self.longest_delay = time;
        self
    }

    /// How long to wait in all.
    pub fn limit(mut self, time: Duration) -> Self {
        self.limit = time;
        self
    }
}

/// A wait that has begun.
pub(crate) struct Vigil<'a> {
    clock: &'a dyn Clock,
    patience: &'a Patience,
    started: Instant,
    delay: Duration,
}

impl<'a> Vigil<'a> {
    pub(crate) fn new(client: &'a Client, patience: &'a Patience) -> Self {
        let clock = &*client.inner.clock;
        Self { clock, patience, started: clock.now(), delay: patience.first_delay }
    }

    /// Waits for the time of the next look; the last one is at the limit. False if that is over.
    pub(crate) async fn pause(&mut self) -> bool {
        let left = self.patience.limit.saturating_sub(self.waited());
        if left.is_zero() {
            return false;
        }
        // No delay at all would keep a processor and the API busy.
        let delay = self.delay.min(self.patience.longest_delay).max(Duration::from_millis(1));
        self.delay = delay.saturating_mul(2);
        self.clock.sleep(delay.min(left)).await;
        true
    }

    fn waited(&self) -> Duration {
        self.clock.now().saturating_duration_since(self.started)
    }

    /// The error of a wait that ends without what it was for.
    pub(crate) fn end(&self, endpoint: Endpoint, kind: WaitKind, what: &str, note: &str) -> Error {
        let (what, note) = (what.to_owned(), note.to_owned());
        Error::Wait(Box::new(WaitError { endpoint, kind, what, note, waited: self.waited() }))
    }
}
