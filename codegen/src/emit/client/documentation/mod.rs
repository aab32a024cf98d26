//! Documentation comments and the front page.

pub(crate) mod comment;
pub(crate) mod front_page;
pub(crate) mod operation;
