//! The operation that a request or an error belongs to.

use std::fmt;

use crate::runtime::base::operation_meta::{KnownError, Meta, Method};

/// The operation that a request or an error belongs to.
#[derive(Clone, PartialEq, Eq)]
pub struct Endpoint {
    operation: Option<&'static str>,
    method: Method,
    path: String,
    errors: &'static [KnownError],
}

impl Endpoint {
    pub(crate) fn of(meta: &Meta) -> Self {
        Self { operation: Some(meta.id), method: meta.method, path: meta.path.to_owned(), errors: meta.errors }
    }

    pub(crate) fn raw(method: Method, path: &str) -> Self {
        Self { operation: None, method, path: path.to_owned(), errors: &[] }
    }

    /// The error that a response is known to be.
    pub(crate) fn known_error(&self, status: u16, message: &str) -> Option<&'static KnownError> {
        self.errors.iter().find(|error| error.is(status, message))
    }

    /// The operation's id; `None` for a raw request.
    #[must_use]
    pub fn operation(&self) -> Option<&'static str> {
        self.operation
    }

    /// The method.
    #[must_use]
    pub fn method(&self) -> Method {
        self.method
    }

    /// The path template, or the path of a raw request without its query.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }
}

/// Omits the known errors, which say nothing about what happened.
impl fmt::Debug for Endpoint {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.debug_struct("Endpoint")
            .field("operation", &self.operation)
            .field("method", &self.method)
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}

impl fmt::Display for Endpoint {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.operation {
            Some(operation) => write!(to, "{operation} ({} {})", self.method, self.path),
            None => write!(to, "{} {}", self.method, self.path),
        }
    }
}
