//! Texts of strangers: as words, and safe to show. Every room reads and shows them alike.

mod visible;
mod words;

pub(crate) use visible::{harmless, visible};
pub(crate) use words::{singular, split, split_up_to};
