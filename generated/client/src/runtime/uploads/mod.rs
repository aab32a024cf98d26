//! Uploads files to a storage location that the API returns.

pub(crate) mod body;
pub(crate) mod file_source;
pub(crate) mod operations;
pub(crate) mod ordered_json;
pub(crate) mod storage;
pub(crate) mod upload;
pub(crate) mod validation;
