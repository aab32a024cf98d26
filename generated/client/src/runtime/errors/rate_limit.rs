//! What the API says about its rate limits.

use std::time::Duration;

use reqwest::header::HeaderMap;

/// The rate limits in a response's headers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateLimit {
    /// Requests allowed in the current window of one second.
    pub limit: Option<u64>,
    /// Requests left in the current window.
    pub remaining: Option<u64>,
    /// Time until the current window ends.
    pub reset: Option<Duration>,
    /// Requests allowed in an hour.
    pub limit_hour: Option<u64>,
    /// Requests left in the current hour.
    pub remaining_hour: Option<u64>,
}

impl RateLimit {
    pub(crate) fn of(headers: &HeaderMap) -> Self {
        Self {
            limit: number(headers, "ratelimit-limit"),
            remaining: number(headers, "ratelimit-remaining"),
            reset: seconds(headers, "ratelimit-reset"),
            limit_hour: number(headers, "x-ratelimit-limit-hour"),
            remaining_hour: number(headers, "x-ratelimit-remaining-hour"),
        }
    }
}

fn number(headers: &HeaderMap, name: &str) -> Option<u64> {
    headers.get(name)?.to_str().ok()?.trim().parse().ok()
}

pub(crate) fn seconds(headers: &HeaderMap, name: &str) -> Option<Duration> {
    number(headers, name).map(Duration::from_secs)
}
