//! The operation that a request or an error belongs to.

use std::fmt;

use crate::runtime::base::operation_meta::{Meta, Method};

/// The operation that a request or an error belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoint {
    operation: Option<&'static str>,
    method: Method,
    path: String,
}

impl Endpoint {
    pub(crate) fn of(meta: &Meta) -> Self {
        Self { operation: Some(meta.id), method: meta.method, path: meta.path.to_owned() }
    }

    pub(crate) fn raw(method: Method, path: &str) -> Self {
        Self { operation: None, method, path: path.to_owned() }
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

impl fmt::Display for Endpoint {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.operation {
            Some(operation) => write!(to, "{operation} ({} {})", self.method, self.path),
            None => write!(to, "{} {}", self.method, self.path),
        }
    }
}
