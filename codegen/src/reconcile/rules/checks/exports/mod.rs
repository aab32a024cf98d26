//! Rules that find where the card document and exports of flows disagree.
//!
//! The document was written for people, and an export by the connector. So an export is right about what the connector stores
//! and shows, as far as it shows it: an input that its flow does not show is not in it.

pub(crate) mod choice;
pub(crate) mod field;
pub(crate) mod label;
pub(crate) mod required;
mod shown;
pub(crate) mod type_;
mod verdict;

#[cfg(test)]
mod testing;

use super::super::rule::Rule;

/// Every rule here, in the order in which they check a card.
pub(in crate::reconcile::rules) static ALL: &[&Rule] =
    &[&label::RULE, &choice::RULE, &field::RULE, &type_::RULE, &required::RULE];
