//! Tokens, and what they are allowed.

use std::collections::{BTreeMap, BTreeSet};

use axum::http::{HeaderMap, StatusCode, header};

use crate::store::errors::{self, Refusal};

/// The token that the tenant accepts for everything.
pub const TOKEN: &str = "token-of-the-fake-tenant";

/// Tokens that are allowed some operations only, by their ids.
#[derive(Debug, Default)]
pub(crate) struct Access {
    limited: BTreeMap<String, BTreeSet<&'static str>>,
}

impl Access {
    pub(crate) fn grant(&mut self, token: String, operations: &[&'static str]) {
        self.limited.entry(token).or_default().extend(operations);
    }

    /// The refusal of a request, if its token is unknown or not allowed the operation.
    pub(crate) fn refusal(&self, headers: &HeaderMap, operation: Option<&str>) -> Option<Refusal> {
        let header = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
        let token = header.and_then(|header| header.strip_prefix("Bearer "));
        if token == Some(TOKEN) {
            return None;
        }
        let Some(allowed) = token.and_then(|token| self.limited.get(token)) else {
            return Some(errors::detail(StatusCode::UNAUTHORIZED, "Invalid token."));
        };
        let is_allowed = operation.is_some_and(|operation| allowed.contains(operation));
        let refusal = || errors::detail(StatusCode::FORBIDDEN, "You do not have permission to perform this action.");
        (!is_allowed).then(refusal)
    }
}
