//! `spec/guides`: prose of the book, in which facts come from the model.
//!
//! A guide is Markdown with front matter. Its links name operations, cards, types, errors and other guides, and are
//! checked against the model. Its computed blocks stand where the book shows a table that is made from the model.

mod blocks;
mod check;
mod computed;
mod elements;
mod front_matter;
mod guide;
mod read;
mod reference;
#[cfg(test)]
mod tests;
mod topic;

pub use check::check;
pub use computed::{Computed, PagingKind, Query, Table};
pub use guide::{Block, Cell, Example, Form, Guide, Heading, Inline, Language, List, Part, Spanned, anchor_of};
pub use read::of_spec;
pub use reference::{Fact, Link, PageName, Reference};
pub use topic::{Covered, Topic};
