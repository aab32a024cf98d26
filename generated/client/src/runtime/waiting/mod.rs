//! Waits for a command, or for any other condition.

pub(crate) mod command;
pub(crate) mod polling;
pub(crate) mod until;
