//! Operations that take files, and how they take them.

use crate::runtime::{base::operation_meta::Meta, http::operation::Operation};

/// An operation that hands out a place in a storage for a file.
pub trait UploadOperation: Operation {
    /// How the file is sent there.
    const FORM: UploadForm;
}

/// How a file is sent to the storage that an answer names: in a form of the answer's fields, with the file last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UploadForm {
    /// JSON pointer to the storage's URL in the answer.
    pub url: &'static str,
    /// JSON pointer to the fields of the form in the answer.
    pub fields: &'static str,
    /// The field of the form that takes the file.
    pub file: &'static str,
    /// The status that says that the file has arrived.
    pub status: u16,
}

/// An operation whose file is validated by the API before it can be used.
pub trait ValidatedUpload: UploadOperation {
    /// How that is asked for.
    const VALIDATION: Validation;
}

/// How the API is asked whether a file has been validated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Validation {
    /// The operation to ask.
    pub operation: Meta,
    /// The name of its argument in the path.
    pub argument: &'static str,
    /// JSON pointer to the argument's value in the answer that hands out the place.
    pub value: &'static str,
    /// JSON pointer to the status in the operation's answer.
    pub status: &'static str,
    /// JSON pointer to the reason for the status in the operation's answer.
    pub reason: Option<&'static str>,
    /// The statuses of a file that is valid.
    pub done: &'static [&'static str],
    /// The statuses of a file that is not, or that did not arrive.
    pub failed: &'static [&'static str],
}
