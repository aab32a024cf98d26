//! OpenAPI Overlay 1.0.0 and 1.1.0, stricter than the standard: an action must do what it was written for.
//!
//! An action is an error, and a warning in a draft run, if it matches another number of places than it says (`x-count`, 1
//! by default), finds another old value (`x-was`), changes nothing at one of its places, or appends to a list what is in
//! it. It is skipped in both cases, so an overlay that passes does here what it does everywhere.

mod action;
mod apply;
mod cost;
mod keys;
mod locate;
mod merge;
mod place;
mod read;
mod table;
#[cfg(test)]
mod tests;
mod text;

pub(super) use action::Overlay;
pub(super) use apply::apply;
pub(super) use read::{check_extends, read};
pub(super) use text::check_text;
