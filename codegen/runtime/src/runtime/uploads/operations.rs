//! Operations that upload files.

use crate::runtime::{base::operation_meta::Meta, http::operation::Operation};

/// An operation that returns a storage location for a file.
#[diagnostic::on_unimplemented(
    message = "`{Self}` prepares no upload",
    label = "this call has no `upload(source)`",
    note = "an operation that prepares an upload returns where to send the file; its documentation says so"
)]
pub trait UploadOperation: Operation {
    /// How the file is sent there.
    fn form(&self) -> &'static UploadForm;
}

/// How a file is sent to the storage location in a response: as a form with the response's fields, and the file last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UploadForm {
    /// JSON pointer to the storage URL in the response.
    pub url: &'static str,
    /// JSON pointer to the fields of the form in the response.
    pub fields: &'static str,
    /// The form field of the file.
    pub file: &'static str,
    /// The status of a successful upload.
    pub status: u16,
}

/// An operation whose file the API validates before it can be used.
pub trait ValidatedUpload: UploadOperation {
    /// How the validation status is read.
    fn validation(&self) -> &'static Validation;
}

/// How to read the validation status of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Validation {
    /// The operation that returns the status.
    pub operation: Meta,
    /// The name of its path argument.
    pub argument: &'static str,
    /// JSON pointer to the argument's value in the response with the storage location.
    pub value: &'static str,
    /// JSON pointer to the status in the operation's response.
    pub status: &'static str,
    /// JSON pointer to the reason for the status in the operation's response.
    pub reason: Option<&'static str>,
    /// The statuses of a valid file.
    pub done: &'static [&'static str],
    /// The statuses of a file that is invalid or did not arrive.
    pub failed: &'static [&'static str],
}
