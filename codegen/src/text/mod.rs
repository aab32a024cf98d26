//! Untrusted text: split into words, compared, made into names, and made safe to print.

mod nearest;
pub(crate) mod rust_names;
mod visible;
mod words;
pub(crate) mod yaml;

pub(crate) use nearest::{did_you_mean, nearest};
pub use visible::harmless_lines;
pub(crate) use visible::{bounded, harmless, harmless_json, shortened, visible};
pub(crate) use words::{singular, split, split_up_to};
