//! Request bodies, and data by media type.

use std::collections::BTreeMap;

use crate::model::media_type::{self, is_json};
use crate::model::{Joined, Schema, SchemaKind};

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
    /// The parameters of the media type, such as `; charset=utf-8`; often empty.
    pub parameters: String,
    /// Its schema.
    pub schema: Schema,
    /// How fields of a form are written, if not in the usual way.
    pub encoding: BTreeMap<String, FieldEncoding>,
}

/// How a field of a form is written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FieldEncoding {
    /// The media type of its value, or several of them for a caller to choose from.
    pub content_type: Option<String>,
    /// How the parts of a list or object are joined.
    pub joined: Option<Joined>,
}

impl Content {
    /// Data without media type parameters, whose fields are written in the usual way.
    #[must_use]
    pub fn new(media_type: impl Into<String>, schema: Schema) -> Self {
        Self { media_type: media_type.into(), parameters: String::new(), schema, encoding: BTreeMap::new() }
    }

    /// The media type with its parameters.
    #[must_use]
    pub fn full_media_type(&self) -> String {
        format!("{}{}", self.media_type, self.parameters)
    }

    /// The media type that a client sends, without parameters: for a range such as `*/*`, what the
    /// kind of its data suggests.
    #[must_use]
    pub fn sent_media_type(&self, kind: &SchemaKind) -> String {
        if matches!(kind, SchemaKind::Text(_)) && self.media_type == "*/*" {
            return "text/plain".to_owned();
        }
        let is_data = !matches!(kind, SchemaKind::Bytes | SchemaKind::Text(_));
        media_type::sent_for(&self.media_type, is_data).unwrap_or(media_type::BYTES).to_owned()
    }

    /// Whether the data is JSON.
    #[must_use]
    pub fn is_json(&self) -> bool {
        is_json(&self.media_type)
    }
}
