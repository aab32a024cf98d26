//! Operations that return a list in pages.

use crate::runtime::{
    http::operation::{Operation, Output},
    paging::{hash::hashed, page::Page, scheme::Paging},
    values::argument::PathValue,
};

/// An operation that answers a page of a list.
pub trait Paged: Operation {
    /// An item of the list.
    type Item: Send + Unpin + 'static;
    /// How the next page is asked for.
    const PAGING: Paging;

    /// The page in an answer.
    fn page(output: Output<Self>) -> Page<Self::Item>;

    /// What tells an item from the others of its list, as [`key`] makes it; `None` if nothing does. It shows whether
    /// the list has changed while it is read.
    fn key(_item: &Self::Item) -> Option<u64> {
        None
    }
}

/// What tells an item from the others of its list, from its id; `None` if that is blank.
pub fn key<T: PathValue + ?Sized>(id: &T) -> Option<u64> {
    let text = id.path_text();
    (!text.trim().is_empty()).then(|| hashed(&*text))
}
