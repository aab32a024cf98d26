//! Which requests refer to a file that was uploaded before.

use crate::model::{Api, Operation, SchemaKind, Upload};

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
