//! The foundation: the tenant's address, the clock, and the metadata of operations.

pub(crate) mod address;
pub(crate) mod call_cost;
pub(crate) mod clock;
pub(crate) mod endpoint;
pub(crate) mod operation_meta;
pub(crate) mod server;
pub(crate) mod test_clock;
