//! Finds what of two card documents is the same thing: by its name, or else, one to one, by its likeness.

mod cards;
mod choices;
mod fields;
mod names;
mod operations;

pub(super) use cards::match_cards;
pub(super) use choices::match_choices;
pub(super) use fields::{FieldMatch, Meaning, meaning};
pub(super) use names::Name;
pub(super) use operations::SameOperation;
