//! What everything else stands on: the address, the clock, and the plain data of operations.

pub(crate) mod address;
pub(crate) mod clock;
pub(crate) mod endpoint;
pub(crate) mod operation_meta;
