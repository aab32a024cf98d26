//! A response that does not have the expected form.

use std::{error::Error as StdError, fmt};

use crate::runtime::base::{call_cost::CallCost, endpoint::Endpoint};

/// A response did not have the expected form.
#[derive(Clone)]
pub struct DecodeError {
    pub(crate) endpoint: Endpoint,
    pub(crate) status: u16,
    pub(crate) media_type: Option<String>,
    pub(crate) path: String,
    pub(crate) reason: String,
    pub(crate) body: String,
    pub(crate) cost: CallCost,
}

impl DecodeError {
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

    /// The response's media type.
    #[must_use]
    pub fn media_type(&self) -> Option<&str> {
        self.media_type.as_deref()
    }

    /// The path within the JSON document, such as `results[3].user.id`; empty for the root.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What was expected there, and what was found.
    #[must_use]
    pub fn reason(&self) -> &str {
        &self.reason
    }

    /// The beginning of the raw body, at most [`ApiError::BODY_LIMIT`](crate::runtime::ApiError::BODY_LIMIT) bytes. It
    /// may contain what the response is about, such as a secret, so neither `Display` nor `Debug` shows it.
    #[must_use]
    pub fn body(&self) -> &str {
        &self.body
    }
}

/// Omits the raw body.
impl fmt::Debug for DecodeError {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.debug_struct("DecodeError")
            .field("endpoint", &self.endpoint)
            .field("status", &self.status)
            .field("media_type", &self.media_type)
            .field("path", &self.path)
            .field("reason", &self.reason)
            .finish_non_exhaustive()
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{}: {} with an unreadable response: ", self.endpoint, self.status)?;
        if self.path.is_empty() {
            to.write_str(&self.reason)
        } else {
            write!(to, "at `{}`: {}", self.path, self.reason)
        }
    }
}

impl StdError for DecodeError {}
