//! Request bodies, and data by media type.

use super::Schema;
use super::media_type::is_json;

/// The body of a request.
#[derive(Clone, Debug, PartialEq)]
pub struct Body {
    /// What it is for.
    pub description: Option<String>,
    /// Whether it must be sent.
    pub required: bool,
    /// Its media types, sorted.
    pub content: Vec<Content>,
}

/// Data of one media type.
#[derive(Clone, Debug, PartialEq)]
pub struct Content {
    /// The media type without parameters, lower case.
    pub media_type: String,
    /// Its schema.
    pub schema: Schema,
}

impl Content {
    /// Whether the data is JSON.
    #[must_use]
    pub fn is_json(&self) -> bool {
        is_json(&self.media_type)
    }
}
