//! What reconciliation must do with the documents of the project and of upstream.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test cannot continue if its input is broken"
)]

mod bindings;
mod known;
mod lines;
mod maintainer;
mod mutant;
mod mutants_of_api;
mod mutants_of_cards;
mod mutation;
mod parts;
mod parts_of_cards;
mod project;
mod schemas;
mod undecided;
