//! Operations that refer to an uploaded file.

use crate::document::tokens;
use crate::model::{Api, Operation, SchemaKind};

/// Whether an operation sends the key that identifies a file that its group uploads.
pub(crate) fn needs_upload(api: &Api, operation: &Operation) -> bool {
    let uploads = api.operations.iter().filter(|other| other.group == operation.group);
    let keys = uploads.filter_map(|other| other.upload.as_ref()?.key.as_deref());
    let names: Vec<String> = keys.filter_map(|key| tokens(key).last().map(|name| name.to_string())).collect();
    let contents = operation.body.iter().flat_map(|body| &body.content);
    contents.into_iter().any(|content| match &api.resolve(&content.schema).kind {
        SchemaKind::Object(fields) => fields.iter().any(|field| names.contains(&field.name)),
        _ => false,
    })
}
