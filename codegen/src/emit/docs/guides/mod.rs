//! The pages of guides.

mod blocks;
mod computed;
mod page;
mod references;
mod writer;

pub(super) use page::page;
