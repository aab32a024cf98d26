//! The Rust types of the API's shapes, and the code that defines them.

pub(crate) mod definitions;
pub(crate) mod enums;
pub(crate) mod ids;
mod numbers;
pub(crate) mod records;
pub(crate) mod rust_type;
pub(crate) mod type_index;
pub(crate) mod unions;
pub(crate) mod usage;
