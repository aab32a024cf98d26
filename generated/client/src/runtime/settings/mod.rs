//! Timeouts, retries and the request budget.

pub(crate) mod budget;
pub(crate) mod call_settings;
pub(crate) mod retry;
