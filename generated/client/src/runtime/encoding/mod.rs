//! Encodes the arguments of an operation as an HTTP request.

pub(crate) mod body;
pub(crate) mod encoder;
pub(crate) mod field_encoding;
pub(crate) mod form;
pub(crate) mod multipart;
pub(crate) mod notation;
pub(crate) mod percent;
pub(crate) mod request;
