//! Rust types of the shapes of the API, and the code that defines them.

pub(crate) mod choices;
pub(crate) mod columns;
pub(crate) mod ids;
pub(crate) mod records;
pub(crate) mod rust_type;
pub(crate) mod usage;
