//! The servers: what they receive, and what goes wrong on demand.

pub(super) mod fault;
pub(super) mod front;
pub(super) mod host;
pub(super) mod recorded;
pub(super) mod traffic;
