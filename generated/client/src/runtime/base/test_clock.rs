//! A clock for tests.

use std::{
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

use crate::runtime::base::clock::{Clock, Sleep};

/// A clock for tests of programs that use the client: delays take no time, and the clock advances by their length. So
/// retries, rate limits and waiting are fast, and a test can tell how long they would have taken.
///
/// The timeout of an attempt takes as long as it does without this clock. Clones share their time.
///
/// ```ignore
/// let clock = TestClock::new();
/// let kandji = Client::builder().base_url(server.url()).token("t").clock(clock.clone()).build()?;
/// kandji.devices().list().send().await?;
/// assert_eq!(clock.delays(), []);
/// ```
#[derive(Clone, Debug)]
pub struct TestClock {
    start: Instant,
    time: Arc<Mutex<Time>>,
}

#[derive(Debug, Default)]
struct Time {
    passed: Duration,
    delays: Vec<Duration>,
}

impl Default for TestClock {
    fn default() -> Self {
        Self::new()
    }
}

impl TestClock {
    /// A clock that begins now.
    #[must_use]
    pub fn new() -> Self {
        Self { start: Instant::now(), time: Arc::default() }
    }

    /// The lengths of all delays so far, in order.
    #[must_use]
    pub fn delays(&self) -> Vec<Duration> {
        self.lock().delays.clone()
    }

    /// How much time has passed on this clock.
    #[must_use]
    pub fn passed(&self) -> Duration {
        self.lock().passed
    }

    /// Lets time pass without a delay.
    pub fn advance(&self, time: Duration) {
        self.lock().pass(time);
    }

    /// Ignores poisoning: no code panics while it holds the lock.
    fn lock(&self) -> MutexGuard<'_, Time> {
        lock(&self.time)
    }
}

fn lock(time: &Mutex<Time>) -> MutexGuard<'_, Time> {
    time.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Time {
    fn pass(&mut self, time: Duration) {
        self.passed = self.passed.saturating_add(time);
    }
}

impl Clock for TestClock {
    fn now(&self) -> Instant {
        let passed = self.passed();
        self.start.checked_add(passed).unwrap_or(self.start)
    }

    /// Ends when it is first polled.
    fn sleep(&self, time: Duration) -> Sleep {
        let shared = Arc::clone(&self.time);
        Box::pin(async move {
            let mut shared = lock(&shared);
            shared.pass(time);
            shared.delays.push(time);
        })
    }

    fn timeout(&self, time: Duration) -> Sleep {
        Box::pin(tokio::time::sleep(time))
    }

    /// Half of each delay that is spread at random.
    fn random(&self) -> f64 {
        0.5
    }
}
