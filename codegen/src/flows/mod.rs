//! `spec/flows.yaml`: what exports of flows show of the cards. `cargo xtask import` writes it, and nothing else of an export.
//!
//! The card document describes the cards for people. An export has what the connector itself calls them: the keys of cards and
//! fields, the stored values of choices, and the labels of the console. [`attach`] adds that to the cards of the document,
//! and the rules of the reconciliation name each difference.

mod attach;
mod read;
mod write;

pub(crate) use attach::attach;
pub(crate) use read::read;
pub(crate) use write::to_yaml;
