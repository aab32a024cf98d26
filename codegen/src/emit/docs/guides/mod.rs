//! The pages of guides.

mod computed;
mod page;
mod write;

pub(super) use page::page;
