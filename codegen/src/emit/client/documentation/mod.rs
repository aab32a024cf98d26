//! Documentation comments and the front page.

pub(crate) mod aliases;
pub(crate) mod arguments;
pub(crate) mod comment;
pub(crate) mod errors;
pub(crate) mod front_page;
pub(crate) mod link;
pub(crate) mod operation;
pub(crate) mod response;
