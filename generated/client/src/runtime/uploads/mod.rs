//! Uploads files to the storage that the API names.

pub(crate) mod body;
pub(crate) mod file_source;
pub(crate) mod operations;
pub(crate) mod ordered_json;
pub(crate) mod storage;
pub(crate) mod upload;
pub(crate) mod validation;
