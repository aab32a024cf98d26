//! The pages of operations, of groups of operations, and of shared types.

mod errors;
mod facts;
mod free_request;
mod group;
mod okta;
mod page;
mod payloads;
mod types;

pub(super) use free_request::FreeRequest;
pub(super) use group::{GroupLine, group, lines as group_lines};
pub(super) use page::{OKTA, operation};
pub(super) use types::types_page;
