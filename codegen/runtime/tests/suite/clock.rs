//! A clock for tests: who sleeps is woken at once, and that much time has passed.

use std::{
    future::{pending, ready},
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

use crate::runtime::{Clock, Sleep};

/// Waits of this length or more are limits, which are never reached: nobody is woken at their end.
pub(crate) const LIMIT: Duration = Duration::from_secs(100_000);

#[derive(Clone, Debug)]
pub(crate) struct JumpingClock {
    start: Instant,
    waits: Arc<Mutex<Vec<Duration>>>,
}

impl JumpingClock {
    pub(crate) fn new() -> Self {
        Self { start: Instant::now(), waits: Arc::default() }
    }

    /// How long was slept, each time.
    pub(crate) fn waits(&self) -> Vec<Duration> {
        self.waits.lock().unwrap().clone()
    }

    /// The same in milliseconds.
    pub(crate) fn millis(&self) -> Vec<u128> {
        self.waits().iter().map(Duration::as_millis).collect()
    }
}

impl Clock for JumpingClock {
    fn now(&self) -> Instant {
        self.start + self.waits().iter().sum::<Duration>()
    }

    fn sleep(&self, time: Duration) -> Sleep {
        if time >= LIMIT {
            return Box::pin(pending());
        }
        self.waits.lock().unwrap().push(time);
        Box::pin(ready(()))
    }

    /// Half of every bound.
    fn random(&self) -> f64 {
        0.5
    }
}
