//! The files of the crate.

pub(crate) mod macros;
pub(crate) mod manifest;
pub(crate) mod modules;
pub(crate) mod runtime;
pub(crate) mod source;
