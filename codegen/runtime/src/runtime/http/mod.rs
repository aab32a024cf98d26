//! Sends requests and receives responses.

pub(crate) mod attempt;
pub(crate) mod builder;
pub(crate) mod call;
pub(crate) mod client;
pub(crate) mod document;
pub(crate) mod exchange;
pub(crate) mod operation;
pub(crate) mod preview;
pub(crate) mod raw_request;
pub(crate) mod response;
pub(crate) mod response_format;
pub(crate) mod response_meta;
pub(crate) mod tls;
#[cfg(feature = "blocking")]
pub(crate) mod worker;
