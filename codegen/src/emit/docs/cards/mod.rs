//! The pages of action cards.

mod differences;
mod example;
mod fields;
mod page;
mod result_set;
mod unsent;

pub(super) use page::card;
