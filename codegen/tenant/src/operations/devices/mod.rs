//! Devices: found by the API's filters, updated, and acted on.

mod action;
mod document;
mod filter;
mod find;
mod lost_mode;
mod update;

pub(crate) use action::act;
pub(crate) use document::document;
pub(crate) use filter::{by_tag_name, matches};
pub(crate) use find::{find, has_user};
pub(crate) use lost_mode::lost_mode;
pub(crate) use update::update;
