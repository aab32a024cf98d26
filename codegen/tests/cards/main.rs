//! What reconciliation must hold on the project's own documents and on upstream's, checked by running it.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test whose input is broken has nothing to say"
)]

mod bindings;
mod known;
mod maintainer;
mod mutants_of_api;
mod mutants_of_cards;
mod mutation;
mod project;
mod schemas;
