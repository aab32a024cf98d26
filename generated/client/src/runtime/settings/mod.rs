//! How calls are made: timeouts, retries and the budget of requests.

pub(crate) mod budget;
pub(crate) mod call_settings;
pub(crate) mod retry;
