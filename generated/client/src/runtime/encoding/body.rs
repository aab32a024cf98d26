//! The body of a request, which can be sent repeatedly.

use std::fmt;

use bytes::Bytes;
use reqwest::header::HeaderValue;
use serde::Serialize;

use crate::runtime::encoding::{
    field_encoding::{self, FieldEncoding},
    form,
};

/// The content of a body and its media type.
#[derive(Clone)]
pub(crate) struct Body {
    pub(crate) media_type: HeaderValue,
    pub(crate) content: Bytes,
}

impl Body {
    pub(crate) fn new(media_type: &str, content: impl Into<Bytes>) -> Result<Self, String> {
        let media_type = HeaderValue::from_str(media_type).map_err(|_| "the media type is not a valid header value")?;
        Ok(Self { media_type, content: content.into() })
    }

    pub(crate) fn json<T: Serialize + ?Sized>(body: &T) -> Result<Self, String> {
        let content = serde_json::to_vec(body).map_err(|error| error.to_string())?;
        Self::new("application/json", content)
    }

    pub(crate) fn form<T: Serialize + ?Sized>(body: &T, encodings: &[FieldEncoding]) -> Result<Self, String> {
        let value = serde_json::to_value(body).map_err(|error| error.to_string())?;
        let parts = field_encoding::parts(&value, encodings)?;
        Self::new("application/x-www-form-urlencoded", form::urlencoded(parts.iter().map(|part| &part.pair)))
    }
}

/// Shows the media type and the size. The content may be secret.
impl fmt::Debug for Body {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{:?} ({} bytes)", self.media_type, self.content.len())
    }
}
