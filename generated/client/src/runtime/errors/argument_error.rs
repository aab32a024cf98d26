//! An argument that cannot be sent.

use std::{error::Error as StdError, fmt};

use crate::runtime::base::endpoint::Endpoint;

/// An argument cannot be sent. Nothing has been sent, unless reading a file failed during its upload.
#[derive(Clone, Debug)]
pub struct ArgumentError {
    pub(crate) endpoint: Endpoint,
    pub(crate) argument: String,
    pub(crate) reason: String,
}

impl ArgumentError {
    /// The operation that was called.
    #[must_use]
    pub fn endpoint(&self) -> &Endpoint {
        &self.endpoint
    }

    /// The argument's name in the request; `body` for the body.
    #[must_use]
    pub fn argument(&self) -> &str {
        &self.argument
    }

    /// Why it cannot be used.
    #[must_use]
    pub fn reason(&self) -> &str {
        &self.reason
    }
}

impl fmt::Display for ArgumentError {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{}: argument `{}`: {}", self.endpoint, self.argument, self.reason)
    }
}

impl StdError for ArgumentError {}
