//! Uploads to the storage location in a response.

pub(crate) mod fixture;

mod files;
mod processing;
mod storage;
mod validation;
