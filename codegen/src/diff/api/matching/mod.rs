//! Finds what of two documents is the same thing: by its name, or else, one to one, by its likeness.
//!
//! Everything here is symmetric: from the new document to the old one, the same pairs are found.

mod fields;
mod likeness;
mod operations;
mod pairs;
mod parameters;
mod responses;
mod shape;

pub(super) use fields::fields;
pub(super) use likeness::words as name_words;
pub(super) use operations::{Operations, Pair, operations};
pub(super) use pairs::{Matched, Named, by_key, similar};
pub(super) use parameters::parameters;
pub(super) use responses::{headers, responses};
pub(super) use shape::Shape;
