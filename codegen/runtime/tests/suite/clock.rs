//! A clock for tests: a sleep ends at once, and the clock advances by its length.

use std::{
    future::pending,
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

use crate::runtime::{Clock, Sleep};

/// A timeout for [`JumpingClock::new`].
pub(crate) const LIMIT: Duration = Duration::from_secs(100_000);

/// The maximum delay of a client by default.
const LONGEST_DELAY: Duration = Duration::from_secs(30);

#[derive(Clone, Debug)]
pub(crate) struct JumpingClock {
    start: Instant,
    waits: Arc<Mutex<Vec<Duration>>>,
    /// Longer sleeps are timeouts. They never end.
    longest_wait: Duration,
    /// Timeouts, in seconds, that are as short as a delay.
    limits: &'static [f64],
}

/// For clients whose timeouts are longer than their maximum delay.
impl Default for JumpingClock {
    fn default() -> Self {
        Self { start: Instant::now(), waits: Arc::default(), longest_wait: LONGEST_DELAY, limits: &[] }
    }
}

impl JumpingClock {
    /// For clients whose timeouts are [`LIMIT`] or longer.
    pub(crate) fn new() -> Self {
        Self { longest_wait: LIMIT - Duration::from_nanos(1), ..Self::default() }
    }

    /// Never reaches these timeouts either, in seconds, although they are as short as a delay.
    pub(crate) fn with_limits(self, limits: &'static [f64]) -> Self {
        Self { limits, ..self }
    }

    /// The lengths of the sleeps.
    pub(crate) fn waits(&self) -> Vec<Duration> {
        self.waits.lock().unwrap().clone()
    }

    /// The same in milliseconds.
    pub(crate) fn millis(&self) -> Vec<u128> {
        self.waits().iter().map(Duration::as_millis).collect()
    }

    /// The same in seconds.
    pub(crate) fn delays(&self) -> Vec<f64> {
        self.waits().iter().map(Duration::as_secs_f64).collect()
    }
}

impl Clock for JumpingClock {
    fn now(&self) -> Instant {
        self.start + self.waits().iter().sum::<Duration>()
    }

    fn sleep(&self, time: Duration) -> Sleep {
        if time > self.longest_wait || self.limits.contains(&time.as_secs_f64()) {
            return Box::pin(pending());
        }
        let waits = Arc::clone(&self.waits);
        Box::pin(async move { waits.lock().unwrap().push(time) })
    }

    /// Half of every delay.
    fn random(&self) -> f64 {
        0.5
    }
}
