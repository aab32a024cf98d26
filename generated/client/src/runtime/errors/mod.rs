//! The errors of a call.

pub(crate) mod api_error;
pub(crate) mod argument_error;
pub(crate) mod decode_error;
pub(crate) mod error;
pub(crate) mod error_kind;
pub(crate) mod message;
pub(crate) mod rate_limit;
pub(crate) mod transport_error;
pub(crate) mod wait_error;
