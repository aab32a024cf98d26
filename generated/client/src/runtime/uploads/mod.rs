//! Uploads files to the storage that the API names.

pub(crate) mod operations;
pub(crate) mod ordered;
pub(crate) mod source;
pub(crate) mod storage;
pub(crate) mod upload;
pub(crate) mod upload_body;
pub(crate) mod validation;
