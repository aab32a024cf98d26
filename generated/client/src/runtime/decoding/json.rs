//! JSON texts that did not come through a client: recorded answers, web hooks, files.

use std::{error::Error as StdError, fmt};

use crate::runtime::decoding::decode::{self, Decode};

/// Reads a JSON text as tolerantly as the client reads answers.
///
/// # Errors
/// The text is no JSON, or does not fit.
pub fn from_json<T: Decode>(json: &[u8]) -> Result<T, JsonError> {
    read(json, false)
}

/// Reads a JSON text strictly: all that the document does not foresee is an error. That is an unknown field; a missing
/// one that the document calls required; `null` or blank text where the document allows neither; an unknown value of an
/// enumeration; a value that fits no shape of its union; a time or a date in no known spelling; a value of another kind.
///
/// A number or a boolean that is spelled as text is no fault, nor is a number with an empty fraction where an integer is
/// due: the API has these spellings, and they lose nothing. The other way round, a number where text is due is one: it
/// would be written back as text.
///
/// # Errors
/// The text is no JSON, does not fit, or has something that the document does not foresee.
pub fn from_json_strictly<T: Decode>(json: &[u8]) -> Result<T, JsonError> {
    read(json, true)
}

fn read<T: Decode>(json: &[u8], strictly: bool) -> Result<T, JsonError> {
    decode::from_slice(json, strictly).map_err(|(error, path)| JsonError { path, reason: error.to_string() })
}

/// A JSON text cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JsonError {
    path: String,
    reason: String,
}

impl JsonError {
    /// The place in the JSON document: `results[3].user.id`; empty for its root.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What was expected there and what was found.
    #[must_use]
    pub fn reason(&self) -> &str {
        &self.reason
    }
}

impl fmt::Display for JsonError {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.path.is_empty() {
            to.write_str(&self.reason)
        } else {
            write!(to, "at `{}`: {}", self.path, self.reason)
        }
    }
}

impl StdError for JsonError {}
