//! Responses.

use std::fmt;

use bytes::Bytes;
use reqwest::header::{CONTENT_TYPE, HeaderMap, HeaderValue};
use serde_json::Value;

use crate::runtime::{
    base::endpoint::Endpoint,
    decoding::decode::{self, Decode},
    errors::{api_error::ApiError, decode_error::DecodeError, error::Error, message, rate_limit::RateLimit},
    http::{document::Document, response_meta::ResponseMeta},
    values::secret::Secret,
};

/// A response with a success status, not decoded yet.
#[derive(Clone)]
pub struct Response {
    pub(crate) endpoint: Endpoint,
    pub(crate) meta: ResponseMeta,
    pub(crate) body: Bytes,
    /// Whether the body is decoded strictly.
    pub(crate) is_strict: bool,
    /// The media types that the request accepts.
    pub(crate) accept: Option<HeaderValue>,
    /// The token that no error shows.
    pub(crate) token: Secret,
}

impl Response {
    /// The HTTP status.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.meta.status
    }

    /// The headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.meta.headers
    }

    /// What the API says about its rate limits.
    #[must_use]
    pub fn rate_limit(&self) -> RateLimit {
        self.meta.rate_limit()
    }

    /// The response's metadata.
    #[must_use]
    pub fn meta(&self) -> &ResponseMeta {
        &self.meta
    }

    /// The media type, if any: `application/json; charset=utf-8`.
    #[must_use]
    pub fn media_type(&self) -> Option<&str> {
        self.meta.headers.get(CONTENT_TYPE)?.to_str().ok()
    }

    /// The body.
    #[must_use]
    pub fn bytes(&self) -> &Bytes {
        &self.body
    }

    /// The body.
    #[must_use]
    pub fn into_bytes(self) -> Bytes {
        self.body
    }

    /// The body and its media type.
    #[must_use]
    pub fn into_document(self) -> Document {
        Document { media_type: self.media_type().map(str::to_owned), bytes: self.body }
    }

    /// The body as text. Invalid UTF-8 is replaced.
    #[must_use]
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The body as JSON, decoded tolerantly: blank strings for `None`, all spellings of booleans, numbers in strings. A
    /// strict client decodes it like [`from_json_strictly`](crate::runtime::from_json_strictly).
    ///
    /// # Errors
    /// [`Error::Decode`] if the media type is not JSON, or the body does not fit the type.
    pub fn json<T: Decode>(&self) -> Result<T, Error> {
        if self.body.trim_ascii().is_empty() {
            let none = if T::EMPTY_IS_VALUE { T::null() } else { None };
            return none.ok_or_else(|| {
                self.unreadable(String::new(), format!("expected {}, found an empty body", T::EXPECTED))
            });
        }
        if let Some(media_type) = self.media_type().filter(|media_type| !is_json(media_type)) {
            return Err(self.unreadable(
                String::new(),
                format!("expected JSON, found the media type `{}`", media_type.escape_debug()),
            ));
        }
        decode::from_slice(&self.body, self.is_strict).map_err(|(error, path)| self.unreadable(path, error.to_string()))
    }

    /// The body as any JSON value.
    ///
    /// # Errors
    /// As for [`Self::json`].
    pub fn value(&self) -> Result<Value, Error> {
        self.json()
    }

    /// The body as a file. Where the specification says what it is, it is neither empty nor JSON.
    pub(crate) fn file(self) -> Result<Document, Error> {
        self.refuse_page("a file")?;
        let found = match self.media_type() {
            _ if self.accept().contains("*/*") => None,
            _ if self.body.is_empty() => Some("an empty body"),
            Some(media_type) if is_json(media_type) => Some("JSON"),
            _ => None,
        };
        match found {
            Some(found) => Err(self.unreadable(String::new(), format!("expected a file, found {found}"))),
            None => Ok(self.into_document()),
        }
    }

    /// Fails if the response is an unexpected web page.
    pub(crate) fn refuse_page(&self, due: &str) -> Result<(), Error> {
        if !names_page(self.accept()) && self.media_type().is_some_and(names_page) {
            let reason = format!("expected {due}, found a web page (`text/html`)");
            return Err(self.unreadable(String::new(), reason));
        }
        Ok(())
    }

    /// The media types that the request accepts; any if it does not say.
    fn accept(&self) -> &str {
        self.accept.as_ref().and_then(|accept| accept.to_str().ok()).unwrap_or("*/*")
    }

    /// The beginning of the body for an error. A server may repeat the request's headers in its response.
    fn head(&self) -> String {
        let end = self.body.len().min(ApiError::BODY_LIMIT + self.token.expose().len());
        let text = String::from_utf8_lossy(self.body.get(..end).unwrap_or_default());
        let redacted = text.replace(self.token.expose(), "[redacted]");
        message::head(&redacted, ApiError::BODY_LIMIT).to_owned()
    }

    pub(crate) fn unreadable(&self, path: String, reason: String) -> Error {
        Error::Decode(Box::new(DecodeError {
            endpoint: self.endpoint.clone(),
            status: self.meta.status,
            media_type: self.media_type().map(str::to_owned),
            path,
            reason,
            body: self.head(),
            cost: self.meta.cost,
        }))
    }
}

/// Shows the status and the body's size. Headers and body may contain secrets.
impl fmt::Debug for Response {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.debug_struct("Response")
            .field("endpoint", &self.endpoint)
            .field("status", &self.meta.status)
            .field("bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

/// Whether a media type, or a list of media types, includes web pages.
pub(crate) fn names_page(media_types: &str) -> bool {
    let mut essences = media_types.split(',').map(|one| one.split(';').next().unwrap_or_default().trim());
    essences.any(|essence| essence.eq_ignore_ascii_case("text/html"))
}

/// Whether a media type is `application/json`, with or without parameters, or similar, such as
/// `application/problem+json`.
pub(crate) fn is_json(media_type: &str) -> bool {
    let essence = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    essence.ends_with("/json") || essence.ends_with("+json")
}
