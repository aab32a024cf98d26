//! The pages of action cards.

mod differences;
mod fields;
mod page;
mod unsent;

pub(super) use page::card;
