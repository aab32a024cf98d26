//! Operations that prepare an upload.

use super::table::named;
use crate::emit::docs::escape::{Md, code, md};
use crate::emit::docs::guides::writer::Writer;
use crate::model::{Operation, Upload};

/// The operations that prepare an upload, and what each step takes from their response.
pub(super) fn uploads(writer: Writer<'_>) -> Md {
    let operations = writer.context.input.api.operations.iter();
    let rows = operations.filter_map(|operation| Some(row(writer, operation, operation.upload.as_ref()?)));
    named(
        ["Request", "Send the form to", "Form fields", "File field, last", "Success", "Key of the file", "Ready when"],
        rows,
    )
}

fn row(writer: Writer<'_>, operation: &Operation, upload: &Upload) -> [Md; 7] {
    let ready = upload.validation.as_ref().map(|validation| {
        let checked = writer.context.input.api.operation(&validation.operation);
        let link = checked.map_or_else(|| code(&validation.operation), |checked| writer.operation(checked));
        md!("{} returns {}", &link, &Md::join(validation.done.iter().map(|status| code(status)), " or "))
    });
    [
        writer.operation(operation),
        code(&upload.url),
        code(&upload.fields),
        code(&upload.file),
        md!("{}", u32::from(upload.status)),
        upload.key.as_deref().map(code).unwrap_or_default(),
        ready.unwrap_or_default(),
    ]
}
