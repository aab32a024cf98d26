//! What passes through a host: requests so far, and faults to come.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::http::fault::{Fault, Rule, When};
use crate::http::recorded::Recorded;

/// The number of a request.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Number(usize);

/// The requests of a host and its faults.
#[derive(Debug, Default)]
pub(crate) struct Traffic {
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

    pub(crate) fn inject(&self, fault: Fault, when: When) {
        self.state().rules.push(Rule::new(fault, when));
    }

    pub(crate) fn clear_faults(&self) {
        self.state().rules.clear();
    }

    pub(crate) fn set_latency(&self, latency: Duration) {
        self.state().latency = latency;
    }

    pub(crate) fn latency(&self) -> Duration {
        self.state().latency
    }

    /// Remembers a request, and says what is to go wrong with it: a request that a fault has taken does not count for
    /// the faults behind that one.
    pub(crate) fn record(&self, request: Recorded) -> (Number, Option<Fault>) {
        let mut state = self.state();
        let fault = state.rules.iter_mut().find_map(|rule| rule.due(&request));
        state.recorded.push(request);
        (Number(state.recorded.len() - 1), fault)
    }

    /// Adds to what is known of a request.
    pub(crate) fn amend(&self, number: Number, change: impl FnOnce(&mut Recorded)) {
        if let Some(request) = self.state().recorded.get_mut(number.0) {
            change(request);
        }
    }

    pub(crate) fn recorded(&self) -> Vec<Recorded> {
        self.state().recorded.clone()
    }

    pub(crate) fn count(&self, wanted: impl Fn(&Recorded) -> bool) -> usize {
        self.state().recorded.iter().filter(|request| wanted(request)).count()
    }
}
