//! Reads lists page by page.

pub(crate) mod bookmark;
pub(crate) mod call;
pub(crate) mod change_detector;
pub(crate) mod hash;
pub(crate) mod items;
pub(crate) mod page;
pub(crate) mod paged;
pub(crate) mod pages;
pub(crate) mod position;
pub(crate) mod scheme;
pub(crate) mod traversal;
