//! What the checks share.

use crate::diagnostic::{Code, Diagnostic};
use crate::document::tokens;
use crate::model::{Api, Schema, SchemaKind};
use crate::source::Span;

/// An error at a place of the document.
pub(super) fn fault(code: &'static Code, message: String, span: Span) -> Diagnostic {
    Diagnostic::error(code, message).at(span, "here")
}

/// The schema at a pointer, through fields of objects.
pub(super) fn at<'a>(api: &'a Api, schema: &'a Schema, pointer: &str) -> Option<&'a Schema> {
    let mut current = api.resolve(schema);
    for name in tokens(pointer) {
        let SchemaKind::Object(fields) = &current.kind else { return None };
        current = api.resolve(&fields.iter().find(|field| field.name == name)?.schema);
    }
    Some(current)
}
