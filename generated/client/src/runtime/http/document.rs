//! A file that the API returns.

use std::fmt;

use bytes::Bytes;

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
