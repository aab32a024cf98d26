//! Compares two card documents: what changes for flows that use the cards.
//!
//! Cards, fields and choices are paired in stages, so that a renamed one is not taken for a removed and an added one. What
//! follows from another change is not said once more: the fields of a renamed choice have no other condition, and those of a
//! card that stands for another operation no other binding.

mod bindings;
mod card;
mod choices;
pub(super) mod codes;
mod connector;
mod descriptions;
mod document;
mod field;
mod log;
mod matching;
mod view;

#[cfg(test)]
mod tests;

pub(super) use codes::is_for_people;
pub(super) use document::compare;
pub(super) use view::Cards;
