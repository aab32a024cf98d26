//! Reads and writes objects with known fields.

pub(crate) mod extra;
pub(crate) mod field_name;
pub(crate) mod field_reader;
pub(crate) mod field_writer;
pub(crate) mod flags;
pub(crate) mod record;
