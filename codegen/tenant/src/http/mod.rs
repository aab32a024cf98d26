//! The servers: what they receive, and what goes wrong on demand.

pub(crate) mod fault;
pub(crate) mod front;
pub(crate) mod host;
pub(crate) mod recorded;
pub(crate) mod traffic;
