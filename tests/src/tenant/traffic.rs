//! What passes through a host: requests so far, and faults to come.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::fault::{Fault, Rule, When};
use super::recorded::Recorded;

/// The number of a request.
#[derive(Clone, Copy, Debug)]
pub(super) struct Number(usize);

/// Marks an answer, as an extension of it, that came without executing the request.
#[derive(Clone, Copy, Debug)]
pub(super) struct Unexecuted;

/// The requests of a host and its faults.
#[derive(Debug, Default)]
pub(super) struct Traffic {
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    recorded: Vec<Recorded>,
    rules: Vec<Rule>,
    latency: Duration,
}

impl Traffic {
    /// The state; a test that failed while it held it has left it whole.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn inject(&self, fault: Fault, when: When) {
        self.state().rules.push(Rule::new(fault, when));
    }

    pub(super) fn clear_faults(&self) {
        self.state().rules.clear();
    }

    pub(super) fn set_latency(&self, latency: Duration) {
        self.state().latency = latency;
    }

    pub(super) fn latency(&self) -> Duration {
        self.state().latency
    }

    /// Remembers a request, and says what is to go wrong with it: a request that a fault has taken does not count for
    /// the faults behind that one.
    pub(super) fn record(&self, request: Recorded) -> (Number, Option<Fault>) {
        let mut state = self.state();
        let fault = state.rules.iter_mut().find_map(|rule| rule.due(&request));
        state.recorded.push(request);
        (Number(state.recorded.len() - 1), fault)
    }

    /// Adds to what is known of a request.
    pub(super) fn amend(&self, number: Number, change: impl FnOnce(&mut Recorded)) {
        if let Some(request) = self.state().recorded.get_mut(number.0) {
            change(request);
        }
    }

    pub(super) fn recorded(&self) -> Vec<Recorded> {
        self.state().recorded.clone()
    }

    pub(super) fn count(&self, wanted: impl Fn(&Recorded) -> bool) -> usize {
        self.state().recorded.iter().filter(|request| wanted(request)).count()
    }
}
