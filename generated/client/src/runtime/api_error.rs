//! The API answered, and refused: what for, in whose words, and when to come back.

use std::{error::Error as StdError, fmt, time::Duration};

use reqwest::header::HeaderMap;

use super::{
    decode::{self, Decode},
    error::{DecodeError, Endpoint, Error, Spent},
    message,
};

/// What the API refused a call for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// 3xx: the answer points elsewhere. It is not followed, as the token must not go there.
    Redirect,
    /// 400: an argument or the body does not fit.
    BadRequest,
    /// 400: it is as it was asked to be already, such as a device that is locked, a library item that is assigned, or a
    /// command that waits for the device.
    AlreadyDone,
    /// 400: not in this state, such as a device that is not in Lost Mode or a profile that is not in scope for it.
    NotApplicable,
    /// 400: still in use, such as a user who has devices.
    InUse,
    /// 401: the token is missing, wrong or revoked.
    Unauthorized,
    /// 403: the token lacks the permission.
    Forbidden,
    /// 404: there is no such thing.
    NotFound,
    /// 409: at odds with the state of things.
    Conflict,
    /// 415: the body has the wrong media type.
    UnsupportedMediaType,
    /// 422: the body was understood and refused.
    Unprocessable,
    /// 429: too many requests.
    RateLimited,
    /// 502, 503, 504: not now. An upload that is still being processed is answered so too.
    Unavailable,
    /// Any other 5xx.
    Server,
    /// Any other status.
    Other,
}

impl ErrorKind {
    pub(super) fn of(status: u16, message: &str) -> Self {
        match status {
            300..=399 => Self::Redirect,
            400 => Self::of_bad_request(&message.to_ascii_lowercase()),
            401 => Self::Unauthorized,
            403 => Self::Forbidden,
            404 => Self::NotFound,
            409 => Self::Conflict,
            415 => Self::UnsupportedMediaType,
            422 => Self::Unprocessable,
            429 => Self::RateLimited,
            502..=504 => Self::Unavailable,
            500..=599 => Self::Server,
            _ => Self::Other,
        }
    }

    /// What a 400 is for, by the words that the API is known to use.
    fn of_bad_request(message: &str) -> Self {
        const ALREADY: &[&str] = &[
            "already assigned",
            "already disabled",
            "already enabled",
            "already exists on blueprint",
            "already locked",
            "already pending",
            "already queued",
            "already running",
        ];
        let says = |words: &[&str]| words.iter().any(|word| message.contains(word));
        if says(ALREADY) {
            Self::AlreadyDone
        } else if says(&["still assigned", "still in use"]) {
            Self::InUse
        } else if says(&["not in lost mode", "not in scope", "not allowed for", "not supported"]) {
            Self::NotApplicable
        } else {
            Self::BadRequest
        }
    }

    fn words(self) -> &'static str {
        match self {
            Self::Redirect => "a redirect, which is not followed",
            Self::BadRequest => "bad request",
            Self::AlreadyDone => "already done",
            Self::NotApplicable => "not applicable in this state",
            Self::InUse => "still in use",
            Self::Unauthorized => "unauthorized",
            Self::Forbidden => "forbidden",
            Self::NotFound => "not found",
            Self::Conflict => "conflict",
            Self::UnsupportedMediaType => "unsupported media type",
            Self::Unprocessable => "unprocessable",
            Self::RateLimited => "too many requests",
            Self::Unavailable => "unavailable",
            Self::Server => "server error",
            Self::Other => "unexpected status",
        }
    }
}

/// The API answered, and refused.
#[derive(Clone)]
pub struct ApiError {
    pub(super) endpoint: Endpoint,
    pub(super) status: u16,
    pub(super) kind: ErrorKind,
    message: String,
    body: String,
    retry_after: Option<Duration>,
    rate_limit: RateLimit,
    pub(super) spent: Spent,
}

impl ApiError {
    /// How much of the body is kept, in bytes.
    pub const BODY_LIMIT: usize = 4096;

    /// `body` is free of the token already.
    pub(super) fn new(endpoint: Endpoint, status: u16, headers: &HeaderMap, body: &str) -> Self {
        let message = message::extracted(body);
        let rate_limit = RateLimit::of(headers);
        Self {
            endpoint,
            status,
            kind: ErrorKind::of(status, &message),
            message,
            body: message::head(body, Self::BODY_LIMIT).to_owned(),
            retry_after: retry_after(headers).or(rate_limit.reset.filter(|_| status == 429)),
            rate_limit,
            spent: Spent::default(),
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

    /// The API's own words, out of whichever of its error shapes; empty if it said nothing.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The beginning of the body as it came, at most [`Self::BODY_LIMIT`] bytes of it.
    #[must_use]
    pub fn body(&self) -> &str {
        &self.body
    }

    /// The body as a type of the specification, read tolerantly: `error.json::<types::SomeError>()`. Bodies of refusals
    /// differ in shape from one operation to the next, and so within one; [`Self::message`] reads all of these shapes
    /// and is to be preferred where the words are all that is wanted.
    ///
    /// # Errors
    /// [`Error::Decode`] if the body is no JSON, does not fit, or was longer than [`Self::BODY_LIMIT`].
    pub fn json<T: Decode>(&self) -> Result<T, Error> {
        decode::from_slice(self.body.as_bytes(), false).map_err(|(error, path)| {
            Error::Decode(Box::new(DecodeError {
                endpoint: self.endpoint.clone(),
                status: self.status,
                media_type: None,
                path,
                reason: error.to_string(),
                spent: self.spent,
            }))
        })
    }

    /// How long the API asks to wait: its `Retry-After`, or of a 429 its `RateLimit-Reset`.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.retry_after
    }

    /// What the API says of its limits.
    #[must_use]
    pub fn rate_limit(&self) -> RateLimit {
        self.rate_limit
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{}: {} {}", self.endpoint, self.status, self.kind.words())?;
        if self.message.is_empty() { Ok(()) } else { write!(to, ": {}", self.message) }
    }
}

/// Leaves out the raw body: it may repeat what was sent.
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

/// What the API says of its limits in an answer's headers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateLimit {
    /// Requests allowed in the present window, which is a second.
    pub limit: Option<u64>,
    /// Requests left in it.
    pub remaining: Option<u64>,
    /// Time until it ends.
    pub reset: Option<Duration>,
    /// Requests allowed in an hour.
    pub limit_hour: Option<u64>,
    /// Requests left in the hour.
    pub remaining_hour: Option<u64>,
}

impl RateLimit {
    pub(super) fn of(headers: &HeaderMap) -> Self {
        Self {
            limit: number(headers, "ratelimit-limit"),
            remaining: number(headers, "ratelimit-remaining"),
            reset: seconds(headers, "ratelimit-reset"),
            limit_hour: number(headers, "x-ratelimit-limit-hour"),
            remaining_hour: number(headers, "x-ratelimit-remaining-hour"),
        }
    }
}

/// `Retry-After`: seconds, or a date, which counts from the server's own `Date`.
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

fn number(headers: &HeaderMap, name: &str) -> Option<u64> {
    headers.get(name)?.to_str().ok()?.trim().parse().ok()
}

fn seconds(headers: &HeaderMap, name: &str) -> Option<Duration> {
    number(headers, name).map(Duration::from_secs)
}
