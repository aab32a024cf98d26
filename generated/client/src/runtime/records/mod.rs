//! Reads and writes objects with known fields.

pub(crate) mod extra;
pub(crate) mod field_name;
pub(crate) mod fields;
pub(crate) mod marks;
pub(crate) mod record;
pub(crate) mod slot;
