//! Puts the arguments of an operation on the wire.

pub(crate) mod body;
pub(crate) mod encoder;
pub(crate) mod form;
pub(crate) mod multipart;
pub(crate) mod percent;
pub(crate) mod request;
