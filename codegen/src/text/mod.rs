//! Untrusted text: split into words, compared, and made safe to show. Every room treats it alike.

mod nearest;
mod visible;
mod words;

pub(crate) use nearest::{did_you_mean, nearest};
pub(crate) use visible::{harmless, visible};
pub(crate) use words::{singular, split, split_up_to};
