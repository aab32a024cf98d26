//! The devices of a tenant, and selections of them.

pub(crate) mod devices;
pub(crate) mod found;
pub(crate) mod platforms;
pub(crate) mod selection;
pub(crate) mod selector;
