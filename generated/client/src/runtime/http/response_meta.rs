//! The metadata of a response.

use std::{fmt, time::Duration};

use reqwest::header::HeaderMap;

use crate::runtime::{base::call_cost::CallCost, errors::rate_limit::RateLimit};

/// The metadata of a response: everything but its body.
#[derive(Clone)]
pub struct ResponseMeta {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) cost: CallCost,
}

impl ResponseMeta {
    /// The HTTP status.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.status
    }

    /// The headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// What the API says about its rate limits.
    #[must_use]
    pub fn rate_limit(&self) -> RateLimit {
        RateLimit::of(&self.headers)
    }

    /// How many times the request was sent.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.cost.attempts
    }

    /// How long the call took, including all delays.
    #[must_use]
    pub fn elapsed(&self) -> Duration {
        self.cost.elapsed
    }
}

/// Omits the headers, which may contain secrets.
impl fmt::Debug for ResponseMeta {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.debug_struct("ResponseMeta")
            .field("status", &self.status)
            .field("rate_limit", &self.rate_limit())
            .field("attempts", &self.cost.attempts)
            .field("elapsed", &self.cost.elapsed)
            .finish_non_exhaustive()
    }
}
