//! How the requests of an operation are authenticated.

use crate::model::{Api, Method, Operation, Requirement};

impl Api {
    /// What an operation requires: one of these, or nothing if there is none.
    #[must_use]
    pub fn required_by<'a>(&'a self, operation: &'a Operation) -> &'a [Requirement] {
        operation.security.as_deref().unwrap_or(&self.security.required)
    }

    /// Whether a client sends its token with the requests of an operation: one of the alternatives consists of schemes
    /// that take a bearer token. Never with TRACE, because a server repeats that request in its response.
    #[must_use]
    pub fn sends_token(&self, operation: &Operation) -> bool {
        let is_token = |one: &Requirement| self.security.is_token(one);
        operation.method != Method::Trace && self.required_by(operation).iter().any(is_token)
    }
}
