//! An error response: its kind, its message, and when to try again.

use std::{error::Error as StdError, fmt, time::Duration};

use reqwest::header::HeaderMap;

use crate::runtime::{
    base::{call_cost::CallCost, endpoint::Endpoint},
    errors::{
        error_kind::ErrorKind,
        message,
        rate_limit::{RateLimit, seconds},
    },
};

/// The API responded with an error status.
#[derive(Clone)]
pub struct ApiError {
    pub(crate) endpoint: Endpoint,
    pub(crate) status: u16,
    pub(crate) kind: ErrorKind,
    message: String,
    pub(crate) body: String,
    retry_after: Option<Duration>,
    rate_limit: RateLimit,
    pub(crate) cost: CallCost,
}

impl ApiError {
    /// The maximum length of the body that is kept, in bytes.
    pub const BODY_LIMIT: usize = 4096;

    /// `body` must not contain the token.
    pub(crate) fn new(endpoint: Endpoint, status: u16, headers: &HeaderMap, body: &str) -> Self {
        let message = message::of_body(body);
        let rate_limit = RateLimit::of(headers);
        let known = endpoint.known_error(status, &message);
        Self {
            endpoint,
            status,
            kind: known.map_or_else(|| ErrorKind::of(status, &message), |known| known.kind),
            message,
            body: message::head(body, Self::BODY_LIMIT).to_owned(),
            retry_after: retry_after(headers).or(rate_limit.reset.filter(|_| status == 429)),
            rate_limit,
            cost: CallCost::default(),
        }
    }

    /// The operation that was called.
    #[must_use]
    pub fn endpoint(&self) -> &Endpoint {
        &self.endpoint
    }

    /// The HTTP status.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.status
    }

    /// What the status means.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.kind
    }

    /// The API's message, from whichever error shape it used; empty if there is none.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The beginning of the raw body, at most [`Self::BODY_LIMIT`] bytes.
    #[must_use]
    pub fn body(&self) -> &str {
        &self.body
    }

    /// How long the API asks to wait: `Retry-After`, or `RateLimit-Reset` of a 429.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.retry_after
    }

    /// What the API says about its rate limits.
    #[must_use]
    pub fn rate_limit(&self) -> RateLimit {
        self.rate_limit
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{}: {} {}", self.endpoint, self.status, self.kind.description())?;
        if self.message.is_empty() { Ok(()) } else { write!(to, ": {}", self.message) }
    }
}

/// Omits the raw body, which may repeat what was sent.
impl fmt::Debug for ApiError {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.debug_struct("ApiError")
            .field("endpoint", &self.endpoint)
            .field("status", &self.status)
            .field("kind", &self.kind)
            .field("message", &self.message)
            .field("retry_after", &self.retry_after)
            .field("rate_limit", &self.rate_limit)
            .finish_non_exhaustive()
    }
}

impl StdError for ApiError {}

/// `Retry-After`: seconds, or a date, relative to the server's own `Date`.
fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    seconds(headers, "retry-after").or_else(|| {
        let end = date(headers, "retry-after")?;
        let now = date(headers, "date").unwrap_or_else(jiff::Timestamp::now);
        Some(end.duration_since(now).try_into().unwrap_or_default())
    })
}

fn date(headers: &HeaderMap, name: &str) -> Option<jiff::Timestamp> {
    let text = headers.get(name)?.to_str().ok()?;
    jiff::fmt::rfc2822::DateTimeParser::new().parse_timestamp(text).ok()
}
