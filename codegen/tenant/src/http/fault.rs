//! Faults on demand: what goes wrong, and with which requests.

use std::time::Duration;

use crate::http::recorded::Recorded;
use crate::store::drift::Drift;

/// Whether a fault comes before or after the request has had its effect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moment {
    /// The request is not executed.
    Before,
    /// The request is executed, and its answer lost.
    After,
}

/// What goes wrong with a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The connection is reset; before the request is executed its body is not read either.
    Reset(Moment),
    /// The connection ends in an orderly way, without an answer.
    Close(Moment),
    /// Nothing comes any more, and the connection stays open.
    Stall(Moment),
    /// The head of the answer comes, then nothing, and the connection stays open.
    StallInBody,
    /// The connection ends in the middle of the body.
    HalfBody,
    /// `Content-Length` promises twice what comes, and the connection stays open.
    LengthTooLarge,
    /// `Content-Length` promises half of what comes.
    LengthTooSmall,
    /// The answer comes after this time.
    Slow(Duration),
    /// The body comes byte by byte, each after this time.
    Trickle(Duration),
    /// An answer of this status, with a page of HTML.
    Status(u16, Moment),
    /// A 429 without executing, with `Retry-After` in seconds if there are any.
    RateLimited(Option<u64>),
    /// A 307 to the same path on another host, see [`crate::Tenant::foreign`].
    Redirect,
    /// A page of HTML with status 200, as of a portal that wants one to sign in; nothing is executed.
    Html,
    /// JSON that ends in the middle, of the length that it says.
    MalformedJson,
    /// The way to the next page leads to this page once more.
    RepeatedCursor,
    /// The first page, whichever is asked for.
    EndlessPage,
    /// The list changes before the page is read; only a tenant that keeps state has such lists.
    Drift(Drift),
}

/// Which requests a fault is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct When {
    timing: Timing,
    operation: Option<&'static str>,
    method: Option<&'static str>,
    path: Option<String>,
}

/// Which of the requests that fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Timing {
    Next(usize),
    Nth(usize),
    Every(usize),
}

impl When {
    fn of(timing: Timing) -> Self {
        Self { timing, operation: None, method: None, path: None }
    }

    /// The next requests, as many as this.
    #[must_use]
    pub fn next(count: usize) -> Self {
        Self::of(Timing::Next(count))
    }

    /// The request of this number only, counted from 1 and from now.
    #[must_use]
    pub fn nth(number: usize) -> Self {
        Self::of(Timing::Nth(number))
    }

    /// Each request whose number can be divided by this.
    #[must_use]
    pub fn every(step: usize) -> Self {
        Self::of(Timing::Every(step))
    }

    /// Each request.
    #[must_use]
    pub fn always() -> Self {
        Self::every(1)
    }

    /// Only requests for this operation.
    #[must_use]
    pub fn operation(self, id: &'static str) -> Self {
        Self { operation: Some(id), ..self }
    }

    /// Only requests of this method.
    #[must_use]
    pub fn method(self, method: &'static str) -> Self {
        Self { method: Some(method), ..self }
    }

    /// Only requests whose target begins with this.
    #[must_use]
    pub fn path(self, prefix: impl Into<String>) -> Self {
        Self { path: Some(prefix.into()), ..self }
    }

    fn fits(&self, request: &Recorded) -> bool {
        self.operation.is_none_or(|id| request.operation == Some(id))
            && self.method.is_none_or(|method| request.method == method)
            && self.path.as_ref().is_none_or(|prefix| request.target.starts_with(prefix))
    }
}

/// A fault that waits for its requests.
#[derive(Debug)]
pub(crate) struct Rule {
    fault: Fault,
    when: When,
    /// Requests so far that fit.
    seen: usize,
}

impl Rule {
    pub(crate) fn new(fault: Fault, when: When) -> Self {
        Self { fault, when, seen: 0 }
    }

    /// The fault, if this request has its turn.
    pub(crate) fn due(&mut self, request: &Recorded) -> Option<Fault> {
        if !self.when.fits(request) {
            return None;
        }
        self.seen += 1;
        let is_due = match self.when.timing {
            Timing::Next(count) => self.seen <= count,
            Timing::Nth(number) => self.seen == number,
            Timing::Every(step) => self.seen.is_multiple_of(step),
        };
        is_due.then_some(self.fault)
    }
}
