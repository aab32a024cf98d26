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
pub struct Polling {
    initial_delay: Duration,
    max_delay: Duration,
    timeout: Duration,
}

impl Default for Polling {
    /// At most 10 minutes, with delays from 2 to 30 seconds.
    fn default() -> Self {
        Self {
            initial_delay: Duration::from_secs(2),
            max_delay: Duration::from_secs(30),
            timeout: Duration::from_secs(600),
        }
    }
}

impl Polling {
    /// The time between the first look and the second.
    pub fn initial_delay(mut self, time: Duration) -> Self {
        self.initial_delay = time;
        self
    }

    /// The longest time between two looks.
    pub fn max_delay(mut self, time: Duration) -> Self {
        self.max_delay = time;
        self
    }

    /// How long to wait in all.
    pub fn timeout(mut self, time: Duration) -> Self {
        self.timeout = time;
        self
    }
}

/// A wait that has begun.
pub(crate) struct Poller<'a> {
    clock: &'a dyn Clock,
    polling: &'a Polling,
    started: Instant,
    delay: Duration,
}

impl<'a> Poller<'a> {
    pub(crate) fn new(client: &'a Client, polling: &'a Polling) -> Self {
        let clock = &*client.inner.clock;
        Self { clock, polling, started: clock.now(), delay: polling.initial_delay }
    }

    /// Waits for the time of the next look; the last one is at the timeout. False if that is over.
    pub(crate) async fn pause(&mut self) -> bool {
        let left = self.polling.timeout.saturating_sub(self.elapsed());
        if left.is_zero() {
            return false;
        }
        // No delay at all would keep a processor and the API busy.
        let delay = self.delay.min(self.polling.max_delay).max(Duration::from_millis(1));
        self.delay = delay.saturating_mul(2);
        self.clock.sleep(delay.min(left)).await;
        true
    }

    fn elapsed(&self) -> Duration {
        self.clock.now().saturating_duration_since(self.started)
    }

    /// The error of a wait that ends without what it was for.
    pub(crate) fn end(&self, endpoint: Endpoint, kind: WaitKind, what: &str, note: &str) -> Error {
        let (what, note) = (what.to_owned(), note.to_owned());
        Error::Wait(Box::new(WaitError { endpoint, kind, what, note, waited: self.elapsed() }))
    }
}
