//! Which failures are retried, and when.
//!
//! A request is retried only if that cannot have an effect twice. Its [`Risk`] says what it can do, and the failure
//! says whether the API may have received it.

use std::time::Duration;

use crate::runtime::{
    base::operation_meta::{Method, Risk},
    errors::{api_error::ApiError, error::Error, error_kind::ErrorKind, transport_error::TransportKind},
};

/// How often a call is retried, and how long it waits.
///
/// | what the call does | when it is retried |
/// |---|---|
/// | reads, or makes an idempotent change (`PUT` and `PATCH` of risk `update`) | 429, 502, 503, 504, and every failure of the connection |
/// | makes any other change that can be reverted | 429, and a failure to connect |
/// | makes an irreversible change: erase, delete, clear a passcode | a failure to connect, since the API cannot have received it |
///
/// The API responds with 503 to a call that uses an uploaded file while the file is still being processed. Such
/// responses do not count as attempts: the call is retried until its timeout, unless it is irreversible or retries are
/// [off](Self::never).
///
/// Between two attempts the call waits as long as the API asks (`Retry-After`, `RateLimit-Reset`), or else a random
/// time below a bound that doubles with each attempt. It gives up rather than wait beyond its timeout.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct Retry {
    max_attempts: u32,
    initial_delay: Duration,
    max_delay: Duration,
    is_for_rate_limits: bool,
}

impl Default for Retry {
    /// 4 attempts; delays below 0.5 s, 1 s and 2 s.
    fn default() -> Self {
        Self {
            max_attempts: 4,
            initial_delay: Duration::from_millis(500),
            max_delay: Duration::from_secs(30),
            is_for_rate_limits: false,
        }
    }
}

impl Retry {
    /// One attempt.
    pub fn never() -> Self {
        Self::default().max_attempts(1)
    }

    /// The maximum number of attempts, including the first.
    pub fn max_attempts(mut self, most: u32) -> Self {
        self.max_attempts = most.max(1);
        self
    }

    /// Retries 429 and nothing else, where a retry is safe at all.
    pub fn only_rate_limited(mut self) -> Self {
        self.is_for_rate_limits = true;
        self
    }

    /// The upper bound of the first delay. It doubles with each further delay.
    pub fn initial_delay(mut self, bound: Duration) -> Self {
        self.initial_delay = bound;
        self
    }

    /// The upper bound of all delays, except those that the API asks for.
    pub fn max_delay(mut self, bound: Duration) -> Self {
        self.max_delay = bound;
        self
    }

    /// How long to wait after this attempt, counted from 1, has failed; `None` to give up. `random` is in `0..1`.
    pub(crate) fn delay(&self, error: &Error, attempt: u32, repeat: RetrySafety, random: f64) -> Option<Duration> {
        if self.is_for_rate_limits && error.status() != Some(429) {
            return None;
        }
        let is_awaited = self.max_attempts > 1 && repeat.is_unready(error);
        if !is_awaited && (attempt >= self.max_attempts || !repeat.allows(error)) {
            return None;
        }
        let bound = self.initial_delay.saturating_mul(2u32.saturating_pow(attempt - 1)).min(self.max_delay);
        // The caller may supply the clock, and with it the random number.
        let random = if (0.0..1.0).contains(&random) { random } else { 0.0 };
        // Wait a little longer than the API asks, so that not all clients come back at once.
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

/// When it is safe to send a request again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RetrySafety {
    /// After every transient failure: the request is idempotent.
    Always,
    /// If the API has done nothing: it was not reached, or it refused the request for lack of capacity.
    Refused,
    /// Like [`Self::Always`] or [`Self::Refused`], and after any number of 503s: a required upload is still being
    /// processed.
    Unready { is_harmless: bool },
    /// Like [`Self::Always`], and after every 5xx: a storage service accepts a file any number of times.
    Stored,
    /// If the API cannot have received it.
    Unsent,
}

impl RetrySafety {
    /// The retry safety of an operation.
    pub(crate) fn of(method: Method, risk: Risk) -> Self {
        match risk {
            Risk::Read | Risk::ReadSecret => Self::Always,
            Risk::Update if matches!(method, Method::Put | Method::Patch) => Self::Always,
            Risk::Nudge | Risk::Additive | Risk::Update | Risk::Disruptive => Self::Refused,
            Risk::Irreversible => Self::Unsent,
        }
    }

    /// The retry safety of an operation that needs an upload. An irreversible one is not worth the risk of doing it
    /// twice.
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

    /// Whether sending it twice has the same effect as sending it once.
    fn is_harmless(self) -> bool {
        matches!(self, Self::Always | Self::Stored | Self::Unready { is_harmless: true })
    }

    /// Whether the error says that a required upload is still being processed.
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
