//! The pages of action cards.

mod differences;
mod fields;
mod page;

pub(super) use page::card;
