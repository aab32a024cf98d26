//! The first page, the table of contents, and the overviews.

mod introduction;
mod overview;
mod summary;

pub(super) use introduction::introduction;
pub(super) use overview::{cards, operations};
pub(super) use summary::summary;
