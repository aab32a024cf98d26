//! A request that is shown instead of being sent.

use std::fmt;

use bytes::Bytes;
use reqwest::{
    Url,
    header::{CONTENT_TYPE, HeaderMap},
};

use crate::runtime::{base::operation_meta::Method, encoding::request::Request};

/// A request that is shown instead of being sent. It does not have the token.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Preview {
    /// The method.
    pub method: Method,
    /// The URL, with the query.
    pub url: Url,
    /// The headers, without `authorization`.
    pub headers: HeaderMap,
    /// The content of the body.
    pub body: Option<Bytes>,
    /// Whether the token is sent.
    pub sends_token: bool,
}

impl Preview {
    pub(crate) fn of(request: Request) -> Self {
        let Request { endpoint, url, mut headers, body, sends_token, .. } = request;
        if let Some(body) = &body {
            headers.insert(CONTENT_TYPE, body.media_type.clone());
        }
        Self { method: endpoint.method(), url, headers, body: body.map(|body| body.content), sends_token }
    }
}

/// Shows the method, the path and the size of the body. Queries and bodies can have secrets.
impl fmt::Debug for Preview {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.debug_struct("Preview")
            .field("method", &self.method)
            .field("path", &self.url.path())
            .field("bytes", &self.body.as_ref().map(Bytes::len))
            .finish_non_exhaustive()
    }
}
