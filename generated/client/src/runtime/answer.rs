//! How answers are read.

use std::{fmt, marker::PhantomData};

use bytes::Bytes;
use reqwest::header::{CONTENT_TYPE, HeaderMap};
use serde_json::Value;

use super::{
    api_error::RateLimit,
    decode::{self, Decode},
    error::{DecodeError, Endpoint, Error},
    meta::ResponseMeta,
    operation::Operation,
};

/// How the answer of an operation is read.
pub trait Answer {
    /// What comes out.
    type Output;

    /// Reads an answer whose status is a success.
    ///
    /// # Errors
    /// [`Error::Decode`] if it is not what was due.
    fn decode(response: Response) -> Result<Self::Output, Error>;
}

/// What a call of `O` returns.
pub type Output<O> = <<O as Operation>::Answer as Answer>::Output;

/// JSON. An answer without a body reads as `null`.
#[derive(Debug)]
pub struct Json<T>(PhantomData<T>);

impl<T: Decode> Answer for Json<T> {
    type Output = T;

    fn decode(response: Response) -> Result<T, Error> {
        response.json()
    }
}

/// Nothing of interest: the status says it all, unless it comes with a web page, which is a proxy's, or one to sign in
/// at.
#[derive(Debug)]
pub struct Empty;

impl Answer for Empty {
    type Output = ();

    fn decode(response: Response) -> Result<(), Error> {
        response.refuse_page("nothing")
    }
}

/// A file of whatever media type, but no web page: in place of a file that is a proxy's, or one to sign in at.
#[derive(Debug)]
pub struct Binary;

impl Answer for Binary {
    type Output = Document;

    fn decode(response: Response) -> Result<Document, Error> {
        response.file()
    }
}

/// JSON, or a file: the media type of the answer decides. A web page is neither.
#[derive(Debug)]
pub struct JsonOrBinary<T>(PhantomData<T>);

impl<T: Decode> Answer for JsonOrBinary<T> {
    type Output = DataOrDocument<T>;

    fn decode(response: Response) -> Result<Self::Output, Error> {
        if response.media_type().is_some_and(is_json) {
            response.json().map(DataOrDocument::Data)
        } else {
            response.file().map(DataOrDocument::Document)
        }
    }
}

/// The answer of an operation that has two forms.
#[derive(Clone, Debug, PartialEq)]
pub enum DataOrDocument<T> {
    /// JSON, read.
    Data(T),
    /// A file.
    Document(Document),
}

/// A file that the API handed out, such as a profile or a certificate.
#[derive(Clone, PartialEq, Eq)]
pub struct Document {
    /// The media type, as far as one was given: `application/x-apple-aspen-config`.
    pub media_type: Option<String>,
    /// What is in it.
    pub bytes: Bytes,
}

/// Shows the size only: a profile may hold secrets.
impl fmt::Debug for Document {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.debug_struct("Document").field("media_type", &self.media_type).field("bytes", &self.bytes.len()).finish()
    }
}

/// Text. Bytes that are no UTF-8 are replaced.
#[derive(Debug)]
pub struct Text;

impl Answer for Text {
    type Output = String;

    fn decode(response: Response) -> Result<String, Error> {
        Ok(response.text())
    }
}

/// An answer as it came, with a status that is a success.
#[derive(Clone)]
pub struct Response {
    pub(super) endpoint: Endpoint,
    pub(super) meta: ResponseMeta,
    pub(super) body: Bytes,
    /// Whether the body is read strictly.
    pub(super) is_strict: bool,
    /// Whether the request asked for a web page.
    pub(super) takes_pages: bool,
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

    /// What the API says of its limits.
    #[must_use]
    pub fn rate_limit(&self) -> RateLimit {
        self.meta.rate_limit()
    }

    /// Everything but the body.
    #[must_use]
    pub fn meta(&self) -> &ResponseMeta {
        &self.meta
    }

    /// The media type, as far as one is given: `application/json; charset=utf-8`.
    #[must_use]
    pub fn media_type(&self) -> Option<&str> {
        self.meta.headers.get(CONTENT_TYPE)?.to_str().ok()
    }

    /// The body.
    #[must_use]
    pub fn bytes(&self) -> &Bytes {
        &self.body
    }

    /// The body, without the rest.
    #[must_use]
    pub fn into_bytes(self) -> Bytes {
        self.body
    }

    /// The body and its media type, without the rest.
    #[must_use]
    pub fn into_document(self) -> Document {
        Document { media_type: self.media_type().map(str::to_owned), bytes: self.body }
    }

    /// The body as text. Bytes that are no UTF-8 are replaced.
    #[must_use]
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The body as JSON, read tolerantly: blank text for none, both spellings of booleans, numbers as text. A client that
    /// was built to be strict reads it as [`from_json_strictly`](super::from_json_strictly) does.
    ///
    /// # Errors
    /// [`Error::Decode`] if the media type is not JSON, or the body does not fit.
    pub fn json<T: Decode>(&self) -> Result<T, Error> {
        if self.body.is_empty() {
            let none = T::null().ok_or_else(|| format!("expected {}, found an empty body", T::EXPECTED));
            return none.map_err(|reason| self.unreadable(String::new(), reason));
        }
        if let Some(media_type) = self.media_type().filter(|media_type| !is_json(media_type)) {
            return Err(self.unreadable(
                String::new(),
                format!("expected JSON, found the media type `{}`", media_type.escape_debug()),
            ));
        }
        decode::from_slice(&self.body, self.is_strict).map_err(|(error, path)| self.unreadable(path, error.to_string()))
    }

    /// The body as any JSON.
    ///
    /// # Errors
    /// As [`Self::json`].
    pub fn value(&self) -> Result<Value, Error> {
        self.json()
    }

    /// The body as a file.
    fn file(self) -> Result<Document, Error> {
        self.refuse_page("a file")?;
        Ok(self.into_document())
    }

    /// Fails if a web page has come in place of what was due.
    fn refuse_page(&self, due: &str) -> Result<(), Error> {
        if !self.takes_pages && self.media_type().is_some_and(names_page) {
            let reason = format!("expected {due}, found a web page (`text/html`)");
            return Err(self.unreadable(String::new(), reason));
        }
        Ok(())
    }

    pub(super) fn unreadable(&self, path: String, reason: String) -> Error {
        Error::Decode(Box::new(DecodeError {
            endpoint: self.endpoint.clone(),
            status: self.meta.status,
            media_type: self.media_type().map(str::to_owned),
            path,
            reason,
            spent: self.meta.spent,
        }))
    }
}

/// Shows the status and the body's size. Headers and body may hold secrets.
impl fmt::Debug for Response {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.debug_struct("Response")
            .field("endpoint", &self.endpoint)
            .field("status", &self.meta.status)
            .field("bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

/// Whether a media type, or one of several in a list, is that of a web page.
pub(super) fn names_page(media_types: &str) -> bool {
    let mut essences = media_types.split(',').map(|one| one.split(';').next().unwrap_or_default().trim());
    essences.any(|essence| essence.eq_ignore_ascii_case("text/html"))
}

/// `application/json`, with or without parameters, and `application/problem+json` and the like.
fn is_json(media_type: &str) -> bool {
    let essence = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    essence.ends_with("/json") || essence.ends_with("+json")
}

#[cfg(test)]
mod tests {
    use super::names_page;

    #[test]
    fn a_page_is_told_by_its_media_type() {
        for page in ["text/html", "Text/HTML; charset=utf-8", "application/json, text/html;q=0.9"] {
            assert!(names_page(page), "{page}");
        }
        for other in ["", "*/*", "text/plain", "application/xhtml+xml", "text/html-sandboxed"] {
            assert!(!names_page(other), "{other}");
        }
    }
}
