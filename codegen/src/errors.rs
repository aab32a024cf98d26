//! `spec/errors.yaml`: the errors that operations are known to return, beside the statuses that the documents declare.

mod apply;
mod read;
#[cfg(test)]
mod tests;

pub use apply::{Added, apply};
pub use read::of_spec;
