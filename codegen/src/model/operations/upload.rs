//! File uploads.

use super::Operation;
use crate::document::tokens;
use crate::model::{Api, SchemaKind};

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

impl Api {
    /// The operation of the same group that prepares the upload of the file that a field of a request refers to.
    #[must_use]
    pub fn upload_for(&self, operation: &Operation, field: &str) -> Option<&Operation> {
        let mut group =
            self.operations.iter().filter(|other| other.group == operation.group && other.id != operation.id);
        group.find(|other| other.upload.as_ref().and_then(Upload::key_name).is_some_and(|name| name == field))
    }

    /// The fields of a request body that refer to a file that was uploaded before.
    #[must_use]
    pub fn uploaded_files<'a>(&'a self, operation: &'a Operation) -> Vec<&'a str> {
        let schemas = operation.body.iter().flat_map(|body| &body.content).map(|content| self.resolve(&content.schema));
        let fields = schemas.flat_map(|schema| match &schema.kind {
            SchemaKind::Object(fields) => fields.as_slice(),
            _ => &[],
        });
        let mut names: Vec<&str> = fields.map(|field| field.name.as_str()).collect();
        names.retain(|name| self.upload_for(operation, name).is_some());
        names.dedup();
        names
    }
}
