//! The limit of requests, and the headers that tell of it.

use std::time::Duration;

use axum::Json;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::json;
use tokio::time::Instant;

use crate::store::errors::Refusal;

/// Requests a second that the headers tell of while no limit is set.
const PER_SECOND: usize = 50;

/// Requests an hour that the headers tell of.
const PER_HOUR: usize = 10_000;

/// A limit that a test has set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit {
    /// Requests in each second.
    pub per_second: usize,
    /// What a refusal says in `Retry-After`, in seconds.
    pub retry_after: Option<u64>,
}

/// Requests so far.
#[derive(Debug, Default)]
pub(crate) struct Rate {
    limit: Option<Limit>,
    /// The start of this second, and the requests in it.
    second: Option<(Instant, usize)>,
    total: usize,
}

impl Rate {
    pub(crate) fn set(&mut self, limit: Option<Limit>) {
        self.limit = limit;
        self.second = None;
    }

    /// Counts a request; the refusal if there are too many in this second.
    pub(crate) fn count(&mut self) -> Option<Refusal> {
        let now = Instant::now();
        let running = self.second.filter(|(start, _)| now.duration_since(*start) < Duration::from_secs(1));
        let (start, used) = running.unwrap_or((now, 0));
        self.second = Some((start, used + 1));
        self.total += 1;
        let limit = self.limit.filter(|limit| used >= limit.per_second)?;
        Some(exceeded(limit.retry_after).into())
    }

    /// The headers of every answer.
    pub(crate) fn tell(&self, response: &mut Response) {
        let per_second = self.limit.map_or(PER_SECOND, |limit| limit.per_second);
        let used = self.second.map_or(0, |(_, used)| used);
        let headers = [
            ("ratelimit-limit", per_second),
            ("ratelimit-remaining", per_second.saturating_sub(used)),
            ("ratelimit-reset", 1),
            ("x-ratelimit-limit-second", per_second),
            ("x-ratelimit-remaining-second", per_second.saturating_sub(used)),
            ("x-ratelimit-limit-hour", PER_HOUR),
            ("x-ratelimit-remaining-hour", PER_HOUR.saturating_sub(self.total)),
        ];
        for (name, value) in headers {
            response.headers_mut().insert(HeaderName::from_static(name), HeaderValue::from(value));
        }
    }
}

/// The answer to one request too many.
pub(crate) fn exceeded(retry_after: Option<u64>) -> Response {
    let body = Json(json!({"message": "API rate limit exceeded"}));
    let mut response = (StatusCode::TOO_MANY_REQUESTS, body).into_response();
    let wait = retry_after.map(|seconds| (header::RETRY_AFTER, HeaderValue::from(seconds)));
    response.headers_mut().extend(wait);
    response
}
