//! A request, which can be sent repeatedly.

use reqwest::{Url, header::HeaderMap};

use crate::runtime::{base::endpoint::Endpoint, encoding::body::Body, settings::retry::RetrySafety};

/// A request, which can be sent repeatedly.
#[derive(Clone)]
pub(crate) struct Request {
    pub(crate) endpoint: Endpoint,
    pub(crate) url: Url,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Option<Body>,
    pub(crate) repeat: RetrySafety,
    pub(crate) sends_token: bool,
}
