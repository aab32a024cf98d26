//! The first page, the table of contents, the overviews, and what programs read.

mod client;
mod introduction;
mod overview;
mod programs;
mod summary;

pub(super) use client::client;
pub(super) use introduction::introduction;
pub(super) use overview::{cards, operations};
pub(super) use programs::{page_list, programs};
pub(super) use summary::summary;
