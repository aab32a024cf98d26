//! The request budget: a client-side rate limit, so that the API does not have to refuse requests.

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

use crate::runtime::base::clock::Clock;

const SECOND: Duration = Duration::from_secs(1);
const HOUR: Duration = Duration::from_secs(3600);

/// How many requests may be sent in any second and in any hour. Further requests wait for their turn. If the API
/// announces that it would refuse the next request, all requests wait, whatever the budget is.
///
/// Clones share one budget, and so do clones of a [`Client`](crate::runtime::Client). Give several clients of the same
/// tenant the same budget: the API counts the requests of all tokens together.
#[derive(Clone, Debug)]
pub struct Budget {
    turns: Arc<Mutex<Turns>>,
}

impl Default for Budget {
    /// What the API allows: 50 requests a second and 10,000 an hour.
    fn default() -> Self {
        Self::new(50, 10_000)
    }
}

impl Budget {
    /// At most this many requests in any second and in any hour. Zero means one, because a client must be able to send
    /// something.
    #[must_use]
    pub fn new(per_second: u32, per_hour: u32) -> Self {
        Self::of(vec![Window::new(per_second, SECOND), Window::new(per_hour, HOUR)])
    }

    /// No client-side limit. Once the API refuses a request or announces that none is left, clones still wait.
    #[must_use]
    pub fn unlimited() -> Self {
        Self::of(Vec::new())
    }

    fn of(windows: Vec<Window>) -> Self {
        Self { turns: Arc::new(Mutex::new(Turns { windows, closed_until: None, latest: None })) }
    }

    /// Waits for a request's turn. If the turn would be after the deadline, fails at once with the time that it would
    /// take.
    pub(crate) async fn turn(&self, clock: &dyn Clock, deadline: Option<Instant>) -> Result<(), Duration> {
        loop {
            let now = clock.now();
            let at = self.lock().take(now, deadline).map_err(|at| at - now)?;
            if at <= now {
                return Ok(());
            }
            let mut turn = Turn { budget: self, at: Some(at) };
            clock.sleep(at - now).await;
            // The API may have asked to wait in the meantime: then give the turn back and wait for the next one.
            if !self.lock().is_closed(clock.now()) {
                turn.at = None;
                return Ok(());
            }
        }
    }

    /// Starts no request before this time, because the API would refuse it.
    pub(crate) fn close_until(&self, time: Instant) {
        let mut turns = self.lock();
        turns.closed_until = turns.closed_until.max(Some(time));
    }

    /// Ignores poisoning: no code panics between two changes of the turns.
    fn lock(&self) -> MutexGuard<'_, Turns> {
        self.turns.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A turn in the future. Dropping it gives it back to other requests.
struct Turn<'b> {
    budget: &'b Budget,
    at: Option<Instant>,
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        if let Some(at) = self.at {
            self.budget.lock().give_back(at);
        }
    }
}

/// The turns that have been assigned.
#[derive(Debug)]
struct Turns {
    windows: Vec<Window>,
    closed_until: Option<Instant>,
    latest: Option<Instant>,
}

impl Turns {
    /// Takes the next turn, unless it is after the deadline. It is never before a turn that is already assigned.
    fn take(&mut self, now: Instant, deadline: Option<Instant>) -> Result<Instant, Instant> {
        let free = self.windows.iter_mut().filter_map(|window| window.free_at(now));
        let at = free.chain(self.closed_until).chain(self.latest).fold(now, Instant::max);
        if deadline.is_some_and(|deadline| at > deadline) {
            return Err(at);
        }
        self.latest = Some(at);
        for window in &mut self.windows {
            window.taken.push_back(at);
        }
        Ok(at)
    }

    fn is_closed(&self, now: Instant) -> bool {
        self.closed_until.is_some_and(|end| end > now)
    }

    fn give_back(&mut self, at: Instant) {
        for window in &mut self.windows {
            if let Some(place) = window.taken.iter().rposition(|taken| *taken == at) {
                window.taken.remove(place);
            }
        }
        self.latest = self.windows.iter().filter_map(|window| window.taken.back().copied()).max();
    }
}

/// At most this many turns in any period of this length.
#[derive(Debug)]
struct Window {
    most: usize,
    length: Duration,
    /// The turns that still count, oldest first: those that are waiting, and at most `most` others.
    taken: VecDeque<Instant>,
}

impl Window {
    fn new(most: u32, length: Duration) -> Self {
        Self { most: most.max(1) as usize, length, taken: VecDeque::new() }
    }

    /// When the window has room again; `None` if it has room now.
    fn free_at(&mut self, now: Instant) -> Option<Instant> {
        while self.taken.front().is_some_and(|oldest| *oldest + self.length <= now) {
            self.taken.pop_front();
        }
        let blocking = self.taken.len().checked_sub(self.most)?;
        self.taken.get(blocking).map(|taken| *taken + self.length)
    }
}
