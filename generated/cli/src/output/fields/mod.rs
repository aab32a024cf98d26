//! The fields of data: paths to them, and which of them are wanted.

pub(crate) mod path;
pub(crate) mod schema;
pub(crate) mod selection;
