//! A clock that jumps to the end of every delay, and never reaches a time limit.

use std::{
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

use crate::runtime::{Clock, Sleep};

/// Delays are at most this long; what sleeps longer guards something that is to happen before.
const LONGEST_DELAY: Duration = Duration::from_secs(30);

#[derive(Clone, Debug)]
pub(crate) struct FakeClock {
    start: Instant,
    slept: Arc<Mutex<Vec<Duration>>>,
    /// Time limits that are as short as a delay.
    limits: &'static [f64],
}

impl Default for FakeClock {
    fn default() -> Self {
        Self { start: Instant::now(), slept: Arc::default(), limits: &[] }
    }
}

impl FakeClock {
    /// Never reaches these time limits either, in seconds, though they are as short as a delay.
    pub(crate) fn with_limits(mut self, limits: &'static [f64]) -> Self {
        self.limits = limits;
        self
    }

    /// The delays until now, in seconds.
    pub(crate) fn delays(&self) -> Vec<f64> {
        self.slept.lock().unwrap().iter().map(Duration::as_secs_f64).collect()
    }
}

impl Clock for FakeClock {
    fn now(&self) -> Instant {
        self.start + self.slept.lock().unwrap().iter().sum()
    }

    fn sleep(&self, time: Duration) -> Sleep {
        if time > LONGEST_DELAY || self.limits.contains(&time.as_secs_f64()) {
            return Box::pin(std::future::pending());
        }
        let slept = Arc::clone(&self.slept);
        Box::pin(async move { slept.lock().unwrap().push(time) })
    }

    fn random(&self) -> f64 {
        0.5
    }
}
