//! Which failures are tried again, and when.
//!
//! A request is tried again only if that cannot do anything twice. What it can do is known by its [`Risk`]; what has
//! become of it, by how it failed.

use std::time::Duration;

use crate::runtime::{
    base::operation_meta::{Method, Risk},
    errors::{api_error::ApiError, error::Error, error_kind::ErrorKind, transport_error::TransportKind},
};

/// How often and how patiently a call is tried again.
///
/// | what the call does | is tried again after |
/// |---|---|
/// | reads, or sets what can be set twice (`PUT` and `PATCH` of risk `update`) | 429, 502, 503, 504, and every fault of the connection |
/// | anything else that can be undone | 429, and a failure to connect |
/// | irreversible: erase, delete, clear a passcode | a failure to connect: the API cannot have received it |
///
/// A call that uses an uploaded file is answered 503 while the file is processed. That is not counted as an attempt: it
/// is tried again until the time limit of the call, unless it is irreversible or to be tried [never](Self::never) again.
///
/// Between two attempts the call waits for as long as the API asks (`Retry-After`, `RateLimit-Reset`), and else a random
/// time below a bound that doubles with each attempt. It gives up rather than wait beyond the time limit of the call.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct Retry {
    max_attempts: u32,
    initial_delay: Duration,
    max_delay: Duration,
}

impl Default for Retry {
    /// 4 attempts; delays below 0.5 s, 1 s and 2 s.
    fn default() -> Self {
        Self { max_attempts: 4, initial_delay: Duration::from_millis(500), max_delay: Duration::from_secs(30) }
    }
}

impl Retry {
    /// One attempt.
    pub fn never() -> Self {
        Self::default().max_attempts(1)
    }

    /// At most so many attempts, the first one counted.
    pub fn max_attempts(mut self, most: u32) -> Self {
        self.max_attempts = most.max(1);
        self
    }

    /// The bound of the first delay; each further one is twice the one before.
    pub fn initial_delay(mut self, bound: Duration) -> Self {
        self.initial_delay = bound;
        self
    }

    /// The bound that no delay exceeds, but for those that the API asks for.
    pub fn max_delay(mut self, bound: Duration) -> Self {
        self.max_delay = bound;
        self
    }

    /// How long to wait behind the failure of an attempt, counted from 1; `None` to give up. `random` is in `0..1`.
    pub(crate) fn delay(&self, error: &Error, attempt: u32, repeat: RetrySafety, random: f64) -> Option<Duration> {
        let is_awaited = self.max_attempts > 1 && repeat.is_unready(error);
        if !is_awaited && (attempt >= self.max_attempts || !repeat.allows(error)) {
            return None;
        }
        let bound = self.initial_delay.saturating_mul(2u32.saturating_pow(attempt - 1)).min(self.max_delay);
        // A clock is the caller's own, and so is its chance.
        let random = if (0.0..1.0).contains(&random) { random } else { 0.0 };
        // What the API asks for is waited for in full, and a little longer, so that not everybody comes back at once.
        match asked(error) {
            Some(asked) => Some(asked.saturating_add(part(self.initial_delay, random))),
            None if is_awaited => Some(part(bound, f64::midpoint(1.0, random))),
            None => Some(part(bound, random)),
        }
    }
}

fn part(time: Duration, fraction: f64) -> Duration {
    Duration::try_from_secs_f64(time.as_secs_f64() * fraction).unwrap_or(time)
}

/// How long the API asks to wait.
fn asked(error: &Error) -> Option<Duration> {
    let Error::Api(error) = error else { return None };
    error.retry_after()
}

/// When a request may be sent again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RetrySafety {
    /// After every passing fault: to do it twice is to do it once.
    Always,
    /// If the API has done nothing: it was not reached, or had no capacity.
    Refused,
    /// As [`Self::Always`] or [`Self::Refused`], and after 503, however often: an upload that is needed is still being
    /// processed.
    Unready { is_harmless: bool },
    /// As [`Self::Always`], and after every 5xx: a storage takes a file as often as it is sent.
    Stored,
    /// If the API cannot have received it.
    Unsent,
}

impl RetrySafety {
    /// What follows from what an operation does.
    pub(crate) fn of(method: Method, risk: Risk) -> Self {
        match risk {
            Risk::Read | Risk::ReadSecret => Self::Always,
            Risk::Update if matches!(method, Method::Put | Method::Patch) => Self::Always,
            Risk::Nudge | Risk::Additive | Risk::Update | Risk::Disruptive => Self::Refused,
            Risk::Irreversible => Self::Unsent,
        }
    }

    /// The same for an operation that needs an upload. What cannot be undone is not worth the risk of doing it twice.
    pub(crate) fn for_upload(self) -> Self {
        match self {
            Self::Unsent => Self::Unsent,
            other => Self::Unready { is_harmless: other.is_harmless() },
        }
    }

    fn allows(self, error: &Error) -> bool {
        match error {
            Error::Transport(error) => match error.kind() {
                TransportKind::Connect => true,
                TransportKind::Timeout | TransportKind::Request | TransportKind::Body => self.is_harmless(),
                TransportKind::TooLarge | TransportKind::NotSent => false,
            },
            Error::Api(error) => self.allows_refusal(error),
            Error::Decode(_) | Error::Argument(_) | Error::Wait(_) | Error::Config { .. } => false,
        }
    }

    /// Whether to do it twice is to do it once.
    fn is_harmless(self) -> bool {
        matches!(self, Self::Always | Self::Stored | Self::Unready { is_harmless: true })
    }

    /// Whether the error says that an upload which is needed is still being processed.
    fn is_unready(self, error: &Error) -> bool {
        matches!(self, Self::Unready { .. }) && error.status() == Some(503)
    }

    fn allows_refusal(self, error: &ApiError) -> bool {
        match error.kind() {
            ErrorKind::RateLimited => self != Self::Unsent,
            ErrorKind::Unavailable => self.is_harmless(),
            ErrorKind::Server => self == Self::Stored,
            _ => false,
        }
    }
}
