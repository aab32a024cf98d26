//! Operations: what a call takes, sends and returns, and what can follow it.

pub(crate) mod arguments;
pub(crate) mod columns;
pub(crate) mod commands;
pub(crate) mod destination;
pub(crate) mod meta;
pub(crate) mod method;
pub(crate) mod needs_upload;
pub(crate) mod notation;
pub(crate) mod operation;
pub(crate) mod other_group;
pub(crate) mod paging;
pub(crate) mod parameter;
pub(crate) mod response;
pub(crate) mod retry;
pub(crate) mod setters;
pub(crate) mod uploads;
