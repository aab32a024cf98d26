//! What stands on one page of a guide.

use crate::emit::docs::context::Context;
use crate::emit::docs::escape::{Md, literal};
use crate::emit::docs::sitemap::operation_title;
use crate::model::Operation;

/// Writes what stands on one page.
#[derive(Clone, Copy)]
pub(super) struct Writer<'a> {
    pub(super) context: &'a Context<'a>,
    /// The page that links start from.
    pub(super) page: &'a str,
}

impl Writer<'_> {
    /// A link to an operation.
    pub(super) fn operation(self, operation: &Operation) -> Md {
        let title = literal(operation_title(operation));
        match self.context.sitemap.operation(self.context.input.api, &operation.id) {
            Some((_, target)) => target.link(self.page, &title),
            None => title,
        }
    }

    /// A link to the card at an index.
    pub(super) fn card(self, index: usize) -> Md {
        let title = self.context.input.cards.get(index).map(|bound| literal(&bound.card.title)).unwrap_or_default();
        self.context.sitemap.cards.get(index).map(|target| target.link(self.page, &title)).unwrap_or_default()
    }
}
