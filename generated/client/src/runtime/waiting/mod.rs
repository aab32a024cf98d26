//! Waits until something has happened.

pub(crate) mod command;
pub(crate) mod polling;
pub(crate) mod until;
