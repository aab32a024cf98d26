//! A request that can be sent, and sent again.

use reqwest::{Url, header::HeaderMap};

use crate::runtime::{base::endpoint::Endpoint, encoding::body::Body, settings::retry::RetrySafety};

/// A request that can be sent, and sent again.
#[derive(Clone)]
pub(crate) struct Request {
    pub(crate) endpoint: Endpoint,
    pub(crate) url: Url,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Option<Body>,
    pub(crate) repeat: RetrySafety,
}
