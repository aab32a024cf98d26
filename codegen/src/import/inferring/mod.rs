//! Infers the model of the API from the evidence.

mod agreement;
pub(crate) mod bodies;
pub(crate) mod entities;
pub(crate) mod envelopes;
pub(crate) mod filters;
pub(crate) mod merge;
pub(crate) mod names;
pub(crate) mod null_only;
pub(crate) mod paging;
pub(crate) mod parameters;
pub(crate) mod responses;
pub(crate) mod schema;
pub(crate) mod uploads;
