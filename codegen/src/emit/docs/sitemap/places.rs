//! The rows of single parameters and fields, for links that name them.

use std::ptr;

use super::pages::{OperationPage, Payload};
use super::{Sitemap, Target};
use crate::model::{Field, Operation};

impl Sitemap<'_> {
    /// The row of a parameter of an operation.
    pub(in crate::emit::docs) fn parameter(&self, operation: &Operation, name: &str) -> Option<Target> {
        let page = self.operation_page(&operation.id)?;
        let index = operation.parameters.iter().position(|parameter| parameter.name == name)?;
        Some(page.place(page.parameters.get(index)?))
    }

    /// The row of the field at a pointer in the body of an operation, or of the innermost field around it.
    pub(in crate::emit::docs) fn body_field(&self, id: &str, pointer: &str) -> Option<Target> {
        let page = self.operation_page(id)?;
        page.body.iter().find_map(|payload| payload.find(pointer)).map(|anchor| page.place(anchor))
    }

    /// The row of a field of a type, on the first page that lists it in a response, or else in a request; otherwise where
    /// the type is described.
    pub(in crate::emit::docs) fn type_field(&self, type_: &str, field: &Field) -> Option<Target> {
        let pages = || self.listed.get(type_).into_iter().flatten().filter_map(|index| self.operations.get(*index));
        let in_response = pages().find_map(|page| row(page, page.responses.iter().flatten(), field));
        let in_request = || pages().find_map(|page| row(page, page.body.iter(), field));
        in_response.or_else(in_request).or_else(|| self.type_place(type_).cloned())
    }
}

/// The row of a field in some payloads of a page. It is the field of the type itself, not one like it.
fn row<'p, 'a: 'p>(
    page: &OperationPage<'_>,
    mut payloads: impl Iterator<Item = &'p Payload<'a>>,
    field: &Field,
) -> Option<Target> {
    let row = |payload: &'p Payload<'a>| payload.tree.all().into_iter().find(|node| ptr::eq(node.field, field));
    payloads.find_map(row).map(|node| page.place(&node.anchor))
}
