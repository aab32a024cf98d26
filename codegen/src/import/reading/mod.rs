//! Reads upstream documents into evidence.

pub(crate) mod declared;
pub(crate) mod detect;
pub(crate) mod forms;
pub(crate) mod openapi;
pub(crate) mod postman;
pub(crate) mod sources;
