//! The command line: the command of each operation, with an example, and a page of them for each group.

mod card;
mod example;
mod flags;
mod links;
mod page;
mod words;

pub(super) use card::card;
pub(super) use example::example;
pub(super) use links::{of_group, of_operation};
pub(super) use page::{page, title};
