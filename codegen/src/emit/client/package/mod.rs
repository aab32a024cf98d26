//! The files of the crate.

pub(crate) mod manifest;
pub(crate) mod modules;
pub(crate) mod readme;
pub(crate) mod rows;
pub(crate) mod runtime;
pub(crate) mod source;
