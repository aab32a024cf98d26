//! Operations that return a list in pages.

use crate::runtime::{
    http::operation::{Operation, Output},
    paging::{hash::lasting, page::Page, scheme::Paging},
    values::argument::PathValue,
};

/// An operation that returns a page of a list.
#[diagnostic::on_unimplemented(
    message = "`{Self}` returns no list that is read in pages",
    label = "this call has no `items()`, `pages()`, `all()`, `first()` or `take(n)`",
    note = "`send()` returns the whole response; what it returns, perhaps with a list in it, is documented there"
)]
pub trait Paged: Operation {
    /// An item of the list.
    type Item: Send + Unpin + 'static;

    /// How the next page is requested.
    fn paging(&self) -> Paging;

    /// The page in a response.
    fn page(&self, output: Output<Self>) -> Page<Self::Item>;

    /// The [`key`] of an item, to detect that the list changes while it is read; `None` if items have no id.
    fn key(&self, _item: &Self::Item) -> Option<u64> {
        None
    }
}

/// The key of an item, from its id; `None` if the id is blank.
pub fn key<T: PathValue + ?Sized>(id: &T) -> Option<u64> {
    let text = id.path_text();
    (!text.trim().is_empty()).then(|| lasting(&text))
}
