//! What a client allows itself, so that the API does not have to refuse it.

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

use crate::runtime::base::clock::Clock;

const SECOND: Duration = Duration::from_secs(1);
const HOUR: Duration = Duration::from_secs(3600);

/// How many requests may be sent in any second and in any hour. Requests beyond it wait their turn. If the API says that it
/// would refuse the next one, all of them wait, whatever the budget is.
///
/// Clones share what is left, and so do clones of a [`Client`](crate::runtime::Client). Give one budget to several clients of the
/// same tenant: the API counts requests of all its tokens together.
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
    /// At most so many requests in any second, and in any hour. Zero means one: a client must be able to send something.
    #[must_use]
    pub fn new(per_second: u32, per_hour: u32) -> Self {
        Self::of(vec![Window::new(per_second, SECOND), Window::new(per_hour, HOUR)])
    }

    /// No limit of the client's own. The API's remain: once it refuses a request, or says that none is left, clones wait.
    #[must_use]
    pub fn unlimited() -> Self {
        Self::of(Vec::new())
    }

    fn of(windows: Vec<Window>) -> Self {
        Self { turns: Arc::new(Mutex::new(Turns { windows, closed_until: None, latest: None })) }
    }

    /// Waits for the turn of a request. If that would come after the deadline, says at once how long it would take.
    pub(crate) async fn turn(&self, clock: &dyn Clock, deadline: Option<Instant>) -> Result<(), Duration> {
        loop {
            let now = clock.now();
            let at = self.lock().take(now, deadline).map_err(|at| at - now)?;
            if at <= now {
                return Ok(());
            }
            let mut turn = Turn { budget: self, at: Some(at) };
            clock.sleep(at - now).await;
            // The API may have asked for polling meanwhile: then the turn is given back, and the next one awaited.
            if !self.lock().is_closed(clock.now()) {
                turn.at = None;
                return Ok(());
            }
        }
    }

    /// Lets no request begin before this time: the API has said that it would refuse it.
    pub(crate) fn close_until(&self, time: Instant) {
        let mut turns = self.lock();
        turns.closed_until = turns.closed_until.max(Some(time));
    }

    /// The turns; a thread that panicked while it held them has left them whole.
    fn lock(&self) -> MutexGuard<'_, Turns> {
        self.turns.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A turn that is waited for. Who gives up waiting leaves it to others.
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

/// The turns that have been given out.
#[derive(Debug)]
struct Turns {
    windows: Vec<Window>,
    closed_until: Option<Instant>,
    latest: Option<Instant>,
}

impl Turns {
    /// Takes the next turn, unless it would come after the deadline. It is never before one that is given out already.
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

/// At most so many turns in any run of time of this length.
#[derive(Debug)]
struct Window {
    most: usize,
    length: Duration,
    /// The turns that can still matter, oldest first: never more than are waited for and `most`.
    taken: VecDeque<Instant>,
}

impl Window {
    fn new(most: u32, length: Duration) -> Self {
        Self { most: most.max(1) as usize, length, taken: VecDeque::new() }
    }

    /// When the window has room again; `None` if it has.
    fn free_at(&mut self, now: Instant) -> Option<Instant> {
        while self.taken.front().is_some_and(|oldest| *oldest + self.length <= now) {
            self.taken.pop_front();
        }
        let blocking = self.taken.len().checked_sub(self.most)?;
        self.taken.get(blocking).map(|taken| *taken + self.length)
    }
}
