//! The devices of a tenant, as the operation that lists them shows them, and selections of them.

pub(crate) mod device;
pub(crate) mod device_list;
pub(crate) mod platforms;
pub(crate) mod selection;
pub(crate) mod selector;
