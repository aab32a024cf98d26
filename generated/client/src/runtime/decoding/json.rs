//! JSON that does not come through a client: recorded responses, webhooks, files.

use std::{error::Error as StdError, fmt};

use crate::runtime::decoding::decode::{self, Decode};

/// Decodes JSON as tolerantly as the client decodes responses.
///
/// # Errors
/// The input is not JSON, or does not fit the type.
pub fn from_json<T: Decode>(json: &[u8]) -> Result<T, JsonError> {
    read(json, false)
}

/// Decodes JSON strictly: everything that the specification does not allow is an error. That is an unknown field; a
/// missing required field; `null` or a blank string where neither is allowed; an unknown value of an enumeration; a
/// value that fits no variant of its union; a time or a date in an unknown format; a value of another type.
///
/// A number or a boolean in a string is not an error, nor is a number with an empty fraction in place of an integer:
/// the API has these spellings, and decoding them loses nothing. A number in place of a string is an error, because it
/// would be written back as a string.
///
/// # Errors
/// The input is not JSON, does not fit the type, or contains something that the specification does not allow.
pub fn from_json_strictly<T: Decode>(json: &[u8]) -> Result<T, JsonError> {
    read(json, true)
}

fn read<T: Decode>(json: &[u8], strictly: bool) -> Result<T, JsonError> {
    decode::from_slice(json, strictly).map_err(|(error, path)| JsonError { path, reason: error.to_string() })
}

/// JSON could not be decoded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JsonError {
    path: String,
    reason: String,
}

impl JsonError {
    /// The path within the JSON document, such as `results[3].user.id`; empty for the root.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What was expected there, and what was found.
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
