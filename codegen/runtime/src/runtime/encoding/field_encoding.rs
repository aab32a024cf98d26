//! Form fields that are not written in the usual way.

use serde_json::Value;

use crate::runtime::encoding::{
    form,
    notation::{Notation, Pair, Style},
};

/// How a field of a form is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FieldEncoding {
    /// The name of the field.
    pub name: &'static str,
    /// The media type of its part in a multipart body; empty if none is sent.
    pub media_type: &'static str,
    /// How its value is written; `None` for the usual way.
    pub notation: Option<Notation>,
}

/// A part of a form.
pub(crate) struct Part {
    /// Its media type; empty if none is sent.
    pub(crate) media_type: &'static str,
    pub(crate) pair: Pair,
}

/// The parts of an object.
pub(crate) fn parts(body: &Value, encodings: &[FieldEncoding]) -> Result<Vec<Part>, String> {
    let Value::Object(fields) = body else {
        return Err("only an object can be sent as a form".to_owned());
    };
    let mut parts = Vec::new();
    for (name, value) in fields {
        let encoding = encodings.iter().find(|encoding| encoding.name == name);
        let media_type = encoding.map_or("", |encoding| encoding.media_type);
        let pairs = match encoding.and_then(|encoding| encoding.notation) {
            Some(notation) => notation.query(name, value).map_err(|reason| format!("`{name}`: {reason}"))?,
            None => form::field(name, value),
        };
        parts.extend(pairs.into_iter().map(|pair| Part { media_type, pair }));
    }
    Ok(parts)
}

impl FieldEncoding {
    /// A field whose value is JSON.
    #[must_use]
    pub const fn json(name: &'static str, media_type: &'static str) -> Self {
        Self { name, media_type, notation: Some(Notation::new(Style::Json)) }
    }
}
