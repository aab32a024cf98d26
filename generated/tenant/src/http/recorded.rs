//! Requests as they were received.

use axum::http::{HeaderMap, header};

use crate::modelled::Model;

/// The most of a body that is remembered, in bytes.
const MOST: usize = 1 << 16;

/// A request that was received.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recorded {
    /// The method.
    pub method: String,
    /// Path and query, as they came.
    pub target: String,
    /// The operation of the document that it is for.
    pub operation: Option<&'static str>,
    /// Whether there was an `Authorization` header.
    pub authorization: bool,
    /// The headers except for `Authorization`, in the order of their names' arrival.
    pub headers: Vec<(String, String)>,
    /// The body, at most its first 64 KiB.
    pub body: Vec<u8>,
    /// The length of the whole body, in bytes.
    pub length: usize,
    /// Whether it had its effect.
    pub executed: bool,
    /// The status of the answer, if one was begun.
    pub status: Option<u16>,
}

impl Recorded {
    pub(crate) fn new(method: &str, target: &str, headers: &HeaderMap) -> Self {
        let path = target.split('?').next().unwrap_or_default();
        let kept = headers.iter().filter(|(name, _)| **name != header::AUTHORIZATION);
        let text = |value: &axum::http::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
        Self {
            method: method.to_owned(),
            target: target.to_owned(),
            operation: Model::of_api().route(method, path).map(|(operation, _)| operation.id.as_str()),
            authorization: headers.contains_key(header::AUTHORIZATION),
            headers: kept.map(|(name, value)| (name.to_string(), text(value))).collect(),
            body: Vec::new(),
            length: 0,
            executed: false,
            status: None,
        }
    }

    pub(crate) fn receive(&mut self, body: &[u8]) {
        self.length = body.len();
        self.body = body.iter().take(MOST).copied().collect();
    }

    /// The value of a header.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        let (_, value) = self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name))?;
        Some(value)
    }

    /// The media type of the body, with its parameters.
    #[must_use]
    pub fn content_type(&self) -> Option<&str> {
        self.header("content-type")
    }

    /// The value of a query argument, as it came; the last one if there are several.
    #[must_use]
    pub fn query(&self, name: &str) -> Option<&str> {
        let (_, query) = self.target.split_once('?')?;
        query.rsplit('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='))
    }
}
