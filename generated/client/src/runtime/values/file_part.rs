//! A file in a multipart body.

use std::fmt;

use bytes::Bytes;
use serde::{Deserialize, Deserializer, Serialize, Serializer, ser::Error};

use crate::runtime::decoding::decode::{self, Decode, JsonType};

/// The media type of a file without a more specific one.
pub(crate) const ANY_MEDIA: &str = "application/octet-stream";

/// A file in a multipart body: name, media type and content.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct FilePart {
    name: String,
    media_type: Option<String>,
    content: Bytes,
}

impl FilePart {
    /// A file with the media type `application/octet-stream`.
    pub fn new(name: impl Into<String>, content: impl Into<Bytes>) -> Self {
        Self { name: name.into(), media_type: None, content: content.into() }
    }

    /// Sets the media type, such as `application/x-apple-aspen-config`.
    #[must_use]
    pub fn media_type(mut self, media_type: impl Into<String>) -> Self {
        self.media_type = Some(media_type.into());
        self
    }

    pub(crate) fn parts(&self) -> (&str, &str, &Bytes) {
        self.parts_or(None)
    }

    /// Name, media type and content. A file without a media type has the described one.
    pub(crate) fn parts_or<'a>(&'a self, described: Option<&'a str>) -> (&'a str, &'a str, &'a Bytes) {
        (&self.name, self.media_type.as_deref().or(described).unwrap_or(ANY_MEDIA), &self.content)
    }
}

/// Shows the name and the size. The content may be secret.
impl fmt::Debug for FilePart {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.debug_struct("FilePart")
            .field("name", &self.name)
            .field("bytes", &self.content.len())
            .finish_non_exhaustive()
    }
}

/// Only multipart bodies can carry files, and they collect them instead of serializing them.
impl Serialize for FilePart {
    fn serialize<S: Serializer>(&self, _to: S) -> Result<S::Ok, S::Error> {
        Err(S::Error::custom("a file can only be sent in a multipart body"))
    }
}

impl<'de> Deserialize<'de> for FilePart {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        decode::decode(from)
    }
}

/// No JSON value decodes to a file.
impl Decode for FilePart {
    const EXPECTED: &'static str = "a file, which JSON cannot contain";
    const JSON_TYPE: JsonType = JsonType::Object;
}
