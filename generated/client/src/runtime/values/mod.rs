//! The types of arguments and fields.

pub(crate) mod argument;
pub(crate) mod column;
pub(crate) mod field;
pub(crate) mod file_part;
pub(crate) mod filter;
pub(crate) mod id;
pub(crate) mod open_enum;
pub(crate) mod open_number;
pub(crate) mod patch;
pub(crate) mod secret;
pub(crate) mod time;
pub(crate) mod time_parser;
pub(crate) mod union;
