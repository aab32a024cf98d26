//! A response that does not have the expected form.

use std::{error::Error as StdError, fmt};

use crate::runtime::base::{call_cost::CallCost, endpoint::Endpoint};

/// A response did not have the expected form.
#[derive(Clone, Debug)]
pub struct DecodeError {
    pub(crate) endpoint: Endpoint,
    pub(crate) status: u16,
    pub(crate) media_type: Option<String>,
    pub(crate) path: String,
    pub(crate) reason: String,
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
