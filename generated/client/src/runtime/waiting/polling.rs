//! How often to check for something, and for how long.

use std::time::{Duration, Instant};

use crate::runtime::{
    base::{clock::Clock, endpoint::Endpoint},
    errors::{
        error::Error,
        wait_error::{WaitError, WaitKind},
    },
    http::client::Client,
};

/// How often to check for something, and for how long. Each check costs one or more requests. The delay between two
/// checks doubles, from the initial to the maximum delay. A check that begins before the timeout is completed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct Polling {
    initial_delay: Duration,
    max_delay: Duration,
    timeout: Duration,
}

impl Default for Polling {
    /// A timeout of 10 minutes, with delays from 2 to 30 seconds.
    fn default() -> Self {
        Self {
            initial_delay: Duration::from_secs(2),
            max_delay: Duration::from_secs(30),
            timeout: Duration::from_secs(600),
        }
    }
}

impl Polling {
    /// The delay between the first check and the second.
    pub fn initial_delay(mut self, time: Duration) -> Self {
        self.initial_delay = time;
        self
    }

    /// The maximum delay between two checks.
    pub fn max_delay(mut self, time: Duration) -> Self {
        self.max_delay = time;
        self
    }

    /// How long to wait in total.
    pub fn timeout(mut self, time: Duration) -> Self {
        self.timeout = time;
        self
    }
}

/// A wait in progress.
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

    /// Sleeps until the next check; the last check is at the timeout. Returns `false` after the timeout.
    pub(crate) async fn pause(&mut self) -> bool {
        let left = self.polling.timeout.saturating_sub(self.elapsed());
        if left.is_zero() {
            return false;
        }
        // Without any delay, this would be a busy loop.
        let delay = self.delay.min(self.polling.max_delay).max(Duration::from_millis(1));
        self.delay = delay.saturating_mul(2);
        self.clock.sleep(delay.min(left)).await;
        true
    }

    fn elapsed(&self) -> Duration {
        self.clock.now().saturating_duration_since(self.started)
    }

    /// The error of an unsuccessful wait.
    pub(crate) fn end(&self, endpoint: Endpoint, kind: WaitKind, awaited: &str, note: &str) -> Error {
        let (awaited, note) = (awaited.to_owned(), note.to_owned());
        Error::Wait(Box::new(WaitError { endpoint, kind, awaited, note, waited: self.elapsed() }))
    }
}
