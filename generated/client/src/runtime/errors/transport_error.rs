//! There was no response, or it was incomplete.

use std::{error::Error as StdError, fmt, time::Duration};

use crate::runtime::base::{call_cost::CallCost, endpoint::Endpoint};

/// How the transport failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportKind {
    /// No connection was made, so the API did not receive the request.
    Connect,
    /// The attempt timed out. The API may have received the request.
    Timeout,
    /// The connection failed before the response began. The API may have received the request.
    Request,
    /// The response's body ended early.
    Body,
    /// The response's body exceeds the client's limit.
    TooLarge,
    /// The request budget has no room within the call's timeout. Nothing was sent.
    NotSent,
}

/// There was no response, or it was incomplete.
#[derive(Debug)]
pub struct TransportError {
    pub(crate) endpoint: Endpoint,
    kind: TransportKind,
    source: Option<reqwest::Error>,
    retry_after: Option<Duration>,
    pub(crate) cost: CallCost,
}

impl TransportError {
    pub(crate) fn request(endpoint: Endpoint, source: reqwest::Error) -> Self {
        let kind = match &source {
            error if error.is_connect() => TransportKind::Connect,
            error if error.is_timeout() => TransportKind::Timeout,
            _ => TransportKind::Request,
        };
        Self::because(endpoint, kind, source)
    }

    pub(crate) fn body(endpoint: Endpoint, source: reqwest::Error) -> Self {
        let kind = if source.is_timeout() { TransportKind::Timeout } else { TransportKind::Body };
        Self::because(endpoint, kind, source)
    }

    /// A failure that the client itself detects.
    pub(crate) fn plain(endpoint: Endpoint, kind: TransportKind) -> Self {
        Self { endpoint, kind, source: None, retry_after: None, cost: CallCost::default() }
    }

    /// The budget has no room for the call yet.
    pub(crate) fn not_sent(endpoint: Endpoint, retry_after: Duration) -> Self {
        Self { retry_after: Some(retry_after), ..Self::plain(endpoint, TransportKind::NotSent) }
    }

    /// Removes the URL from the source, because its path and query contain arguments.
    fn because(endpoint: Endpoint, kind: TransportKind, source: reqwest::Error) -> Self {
        let source = Some(source.without_url());
        Self { endpoint, kind, source, retry_after: None, cost: CallCost::default() }
    }

    /// The operation that was called.
    #[must_use]
    pub fn endpoint(&self) -> &Endpoint {
        &self.endpoint
    }

    /// When the request budget has room for the call, if it was not sent for want of it.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.retry_after
    }

    /// How it failed.
    #[must_use]
    pub fn kind(&self) -> TransportKind {
        self.kind
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match self.kind {
            TransportKind::Connect => "could not connect",
            TransportKind::Timeout => "timed out",
            TransportKind::Request => "the connection failed before the response began",
            TransportKind::Body => "the response's body ended early",
            TransportKind::TooLarge => "the response's body exceeds the client's limit",
            TransportKind::NotSent => "not sent: the request budget has no room within the call's timeout",
        };
        write!(to, "{}: {what}", self.endpoint)
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_ref().map(|source| source as _)
    }
}
