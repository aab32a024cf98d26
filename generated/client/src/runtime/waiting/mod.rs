//! Waits until something has happened.

pub(crate) mod command;
pub(crate) mod patience;
pub(crate) mod until;
