//! The clock of retries, timeouts and the request budget. Tests can supply their own.

use std::{
    fmt,
    future::{Future, poll_fn},
    hash::{BuildHasher, Hasher, RandomState},
    pin::{Pin, pin},
    task::Poll,
    time::{Duration, Instant},
};

/// The future that [`Clock::sleep`] returns.
pub type Sleep = Pin<Box<dyn Future<Output = ()> + Send>>;

/// Tells the time and sleeps. A client uses the clock of `tokio` unless it is given another
/// ([`ClientBuilder::clock`](crate::runtime::ClientBuilder::clock)), such as a
/// [`TestClock`](crate::runtime::TestClock), which skips delays.
///
/// A clock that skips a sleep must move its time forward by as much, or delays and the budget would never end. It must not
/// skip a [timeout](Self::timeout), or no request would have the time for a response.
pub trait Clock: fmt::Debug + Send + Sync + 'static {
    /// The current time. It never goes backwards.
    fn now(&self) -> Instant;

    /// Sleeps for this long.
    fn sleep(&self, time: Duration) -> Sleep;

    /// Ends after this long, as the limit of something else that is in progress. By default, [`Self::sleep`].
    fn timeout(&self, time: Duration) -> Sleep {
        self.sleep(time)
    }

    /// A random number in `0..1` that spreads the retries of many clients over time.
    fn random(&self) -> f64 {
        /// An `f64` has 2^53 evenly spaced values between 0 and 1.
        const STEPS: u32 = 53;
        let bits = RandomState::new().build_hasher().finish() >> (u64::BITS - STEPS);
        #[allow(clippy::cast_precision_loss, reason = "an f64 represents 53 bits exactly")]
        let fraction = bits as f64 / (1u64 << STEPS) as f64;
        fraction
    }
}

/// The clock of `tokio`, which a test can pause.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct TokioClock;

impl Clock for TokioClock {
    fn now(&self) -> Instant {
        tokio::time::Instant::now().into_std()
    }

    fn sleep(&self, time: Duration) -> Sleep {
        Box::pin(tokio::time::sleep(time))
    }
}

/// The output of a future, or `None` if it takes longer than this.
pub(crate) async fn within<F: Future>(clock: &dyn Clock, time: Duration, future: F) -> Option<F::Output> {
    let mut future = pin!(future);
    let mut end = clock.timeout(time);
    poll_fn(|context| match future.as_mut().poll(context) {
        Poll::Ready(output) => Poll::Ready(Some(output)),
        Poll::Pending => end.as_mut().poll(context).map(|()| None),
    })
    .await
}
