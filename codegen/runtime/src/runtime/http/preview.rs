//! A request that is shown instead of being sent.

use std::fmt;

use bytes::Bytes;
use reqwest::{
    Url,
    header::{CONTENT_TYPE, HeaderMap, HeaderValue},
};
use serde_json::{Map, Value, json};

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

    /// The request as a command of a POSIX shell. The token is in the variable `KANDJI_API_TOKEN`, and a body that is no text
    /// is read from standard input.
    #[must_use]
    pub fn curl(&self) -> String {
        self.curl_to(self.url.as_str())
    }

    /// The same with another address, such as one with the names of arguments that are not known yet.
    #[must_use]
    pub fn curl_to(&self, url: &str) -> String {
        let mut words = vec![format!("curl -X {} {}", self.method, quoted(url))];
        words.extend(self.sends_token.then(|| "-H \"Authorization: Bearer $KANDJI_API_TOKEN\"".to_owned()));
        words.extend(self.header_texts().map(|(name, value)| format!("-H {}", quoted(&format!("{name}: {value}")))));
        words.extend(self.body.as_deref().map(|body| match std::str::from_utf8(body) {
            Ok(text) => format!("--data-raw {}", quoted(text)),
            Err(_) => "--data-binary @-".to_owned(),
        }));
        words.join(" \\\n  ")
    }

    /// The request as JSON: an object with `method`, `url`, `headers` and `body`, which is JSON or a text.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let headers: Map<String, Value> = self.header_texts().map(|(name, value)| (name, value.into())).collect();
        let text = |body: &[u8]| String::from_utf8_lossy(body).into_owned().into();
        let body =
            self.body.as_deref().map(|body| serde_json::from_slice::<Value>(body).unwrap_or_else(|_| text(body)));
        json!({ "method": self.method.as_str(), "url": self.url.as_str(), "headers": headers, "body": body })
    }

    fn header_texts(&self) -> impl Iterator<Item = (String, String)> {
        let text = |value: &HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
        self.headers.iter().map(move |(name, value)| (name.to_string(), text(value)))
    }
}

/// A text as one word of a POSIX shell.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "'\\''"))
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
