//! Operations: what a call takes, returns and sends.

pub(crate) mod arguments;
pub(crate) mod followups;
pub(crate) mod operation;
pub(crate) mod paging;
pub(crate) mod response;
pub(crate) mod retry;
