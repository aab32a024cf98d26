//! `spec/changelog/`: what each release has changed, in the order in which a reader has something to do.
//!
//! `cargo xtask release` writes a file for each release. `CHANGELOG.md` and a page of the book are made of these files.
//! `unreleased.yaml` beside them has what people write down until then: what no comparison of two spec folders shows.

mod collect;
mod entry;
mod read;
mod write;

pub use entry::{Changelog, Item, Part, Parts, Release, Unreleased};
pub use read::of_spec;
pub use write::{NOTHING_UNRELEASED, to_yaml};
