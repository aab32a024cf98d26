//! Decodes JSON, tolerantly or strictly.

pub(crate) mod absence;
pub(crate) mod containers;
pub(crate) mod decode;
pub(crate) mod json;
pub(crate) mod json_path;
pub(crate) mod scalar;
pub(crate) mod strict;
