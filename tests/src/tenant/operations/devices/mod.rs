//! Devices: found by the API's filters, updated, and acted on.

mod action;
mod filter;
mod find;
mod lost_mode;
mod update;

pub(in crate::tenant) use action::act;
pub(in crate::tenant) use filter::{by_tag_name, matches};
pub(in crate::tenant) use find::{find, has_user};
pub(in crate::tenant) use lost_mode::lost_mode;
pub(in crate::tenant) use update::update;
