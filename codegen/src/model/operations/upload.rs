//! File uploads.

use crate::document::tokens;

/// A file upload to a host that a response names: a multipart form with the file last, sent without the API's token
/// (`x-kandji-upload`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Upload {
    /// JSON pointer to the URL in the response.
    pub url: String,
    /// JSON pointer to the other fields of the form in the response.
    pub fields: String,
    /// The form field for the file.
    pub file: String,
    /// The status of a successful upload.
    pub status: u16,
    /// JSON pointer to the value in the response by which later requests refer to the file.
    pub key: Option<String>,
    /// How to find out whether the file is valid.
    pub validation: Option<Validation>,
}

/// How to find out whether an uploaded file is valid: an operation to poll until its response says so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Validation {
    /// The id of the operation. Its path has one parameter.
    pub operation: String,
    /// JSON pointer to the value of that parameter in the response that returned the URL.
    pub argument: String,
    /// JSON pointer to the status in the operation's response.
    pub status: String,
    /// JSON pointer to the reason for the status in the operation's response.
    pub reason: Option<String>,
    /// The statuses of a valid file.
    pub done: Vec<String>,
    /// The statuses of a file that is invalid or did not arrive.
    pub failed: Vec<String>,
}

impl Upload {
    /// The name of the value by which later requests refer to the file.
    #[must_use]
    pub fn key_name(&self) -> Option<String> {
        self.key.as_deref().and_then(|pointer| tokens(pointer).last())
    }
}
