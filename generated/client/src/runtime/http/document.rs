//! A file that the API returns.

use std::fmt;

use bytes::Bytes;

/// A file that the API returns, such as a profile or a certificate.
#[derive(Clone, PartialEq, Eq)]
pub struct Document {
    /// The media type, if any: `application/x-apple-aspen-config`.
    pub media_type: Option<String>,
    /// The content.
    pub bytes: Bytes,
}

/// Shows the size only. A profile may contain secrets.
impl fmt::Debug for Document {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.debug_struct("Document").field("media_type", &self.media_type).field("bytes", &self.bytes.len()).finish()
    }
}
